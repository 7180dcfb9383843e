"""The banner over a window that says in which state the whole list is, such as "Saving has stopped".

One `BannerBoard` belongs to the session (``session.board``); every window has a `Banner` of it under its toolbar.
Whoever learns that the list's state changed shows it once on the board, and it stands in all windows. The board
keeps what says it, since windows that are built again say it in another language:

    session.board.show(lambda: BannerState("error", translate(...), translate(...), (BannerWay(translate(...), go),)))
    session.board.clear()
"""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from custlist_desktop.ui.kit.accessibility import ShownAnnouncement
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.keycap import portable_key
from custlist_desktop.ui.kit.message import MessageKind
from custlist_desktop.ui.kit.styling import WrapLabel, breakable, restyle
from custlist_desktop.ui.theme.metrics import scaled

_HEIGHT: Final = 48
_LINES_BESIDE: Final = 2
"""How many lines of words stand beside the buttons; more of them have the banner's whole width."""
_LOOKS: Final[dict[str, tuple[str, str]]] = {
    "info": ("locked", "info"),
    "warning": ("locked", "warn"),
    "error": ("error", "bad"),
    "success": ("done", "ok"),
}


@dataclass(frozen=True, slots=True)
class BannerWay:
    """A button of a banner.

    Attributes:
        words: its name.
        go: called when it is pressed.
        keys: what presses it from anywhere in the window, in portable names.
    """

    words: str
    go: Callable[[], object]
    keys: str = ""


@dataclass(frozen=True, slots=True)
class BannerState:
    """What a banner says.

    Attributes:
        kind: error is red and interrupts a screen reader; warning yellow, info blue.
        what: what is so, shown bold.
        why: why, since when, what to do.
        ways: at most two buttons; in a banner of an error, or with two of them, the last one is primary.
        icon_name: another icon than the kind's.
        refusal: the sentence that controls which would save show in their tool tips; empty where saving works.
    """

    kind: MessageKind
    what: str
    why: str
    ways: tuple[BannerWay, ...] = ()
    icon_name: str | None = None
    refusal: str = ""


class BannerBoard(QObject):
    """What all banners over one open list show: one state, or nothing."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is to be said yet."""
        super().__init__(parent)
        self._say: Callable[[], BannerState] | None = None

    def state(self) -> BannerState | None:
        """What is said now; None if nothing is."""
        return self._say() if self._say is not None else None

    def refusal(self) -> str:
        """Why nothing can be saved now, as a sentence; empty where saving works."""
        state = self.state()
        return state.refusal if state is not None else ""

    def show(self, say: Callable[[], BannerState]) -> None:
        """Says what ``say`` returns over every window, instead of what was said before."""
        self._say = say
        self.changed.emit()

    def clear(self) -> None:
        """Says nothing any more."""
        if self._say is not None:
            self._say = None
            self.changed.emit()


class Banner(QFrame):
    """Shows what the board says, across a window; it is away while the board says nothing.

    It is 48 px high, and higher where its words need more lines: it leaves none of them out.

    It has no close button, since it stands for a state. F6 in its window takes the keyboard to its last button.
    """

    def __init__(self, board: BannerBoard, parent: QWidget | None = None) -> None:
        """Put it under the window's toolbar; it comes and goes by itself."""
        super().__init__(parent)
        self.setProperty("look", "banner")
        self._board = board
        self._icon = IconLabel("error", "bad")
        self._text = WrapLabel()
        self._buttons: list[QPushButton] = []
        self._announcement = ShownAnnouncement(self)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(24, 6, 24, 6)
        self._rows.setSpacing(8)
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self._icon)
        words.addWidget(self._text, 1)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(8)
        self._ways.addStretch()
        self._rows.addLayout(words, 1)
        self._rows.addLayout(self._ways)
        QShortcut(QKeySequence("F6"), self).activated.connect(self._take_focus)
        board.changed.connect(self._on_changed)
        self._on_changed()

    def _say(self, state: BannerState) -> None:
        what, why = state.what, state.why
        said = f"{what} {why}"
        self._text.set_markup(
            f'<span style="font-weight:600">{escape(breakable(what))}</span> {escape(breakable(why))}', said
        )
        self._text.setAccessibleName(said)
        self.setAccessibleName(said)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Other words or buttons, or those of another font, need other room."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower banner is higher."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """A banner that comes into view is told."""
        super().showEvent(event)
        self._announce()

    def _fit(self) -> None:
        """Puts the buttons under words that would be too high beside them, and is as high as all words need."""
        margins = self._rows.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        beside = room - self._icon.sizeHint().width() - 12 - self._rows.spacing() - self._ways.sizeHint().width()
        lines = _LINES_BESIDE * self._text.fontMetrics().lineSpacing()
        fits = not self._buttons or (beside > 0 and self._text.heightForWidth(beside) <= lines)
        self._rows.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
        self.setFixedHeight(max(scaled(_HEIGHT), self._rows.totalHeightForWidth(self.width())))
        self._rows.setGeometry(self.contentsRect())  # Qt leaves it as it was where the height changed just now

    def _take_focus(self) -> None:
        if self._buttons:
            self._buttons[-1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_changed(self) -> None:
        state = self._board.state()
        self._remove_buttons()
        if state is not None:
            icon_name, token = _LOOKS[state.kind]
            self._icon.set_icon(state.icon_name or icon_name, token)
            restyle(self, "kind", state.kind)
            self._add_buttons(state)
            self._say(state)
        else:
            self._announcement.renew()
        self.setVisible(state is not None)
        self._announce()

    def _remove_buttons(self) -> None:
        for button in self._buttons:
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []

    def _add_buttons(self, state: BannerState) -> None:
        for way in state.ways:
            has_accent = way is state.ways[-1] and (len(state.ways) > 1 or state.kind == "error")
            button = make_button(way.words, "primary" if has_accent else "secondary", scale="small")
            button.clicked.connect(way.go)
            if way.keys:
                QShortcut(portable_key(way.keys), button).activated.connect(way.go)
            self._ways.addWidget(button)
            self._buttons.append(button)

    def _announce(self) -> None:
        """Lets a screen reader say once what is so."""
        state = self._board.state()
        if state is not None:
            self._announcement.tell(self.accessibleName(), assertive=state.kind == "error")
