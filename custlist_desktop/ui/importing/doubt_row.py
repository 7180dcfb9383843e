"""A cell to be checked, in the pane beside the rows: its text to mend, why, and what happens if it is left."""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from functools import partial
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from custlist_desktop.exchange.doubts import Doubt
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.pane_rows import BLEED, label_width
from custlist_desktop.ui.kit.buttons import is_plain_enter
from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.focus_passing import is_left
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.lists.marked_text import fitting_text
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

_SOURCE: Final = 84
_ICON_GAP: Final = 7


class CellExit(Enum):
    """How the keyboard leaves a cell."""

    TAKEN = auto()
    """By Enter, which took a new text."""
    ENTER = auto()
    """By Enter, with nothing new."""
    TAB = auto()
    BACKTAB = auto()


class CellOwner(NamedTuple):
    """Hears what is done with a cell to be checked."""

    mend: Callable[[int, str | None], object]
    """The cell of a column is to have a text; None for the file's own again."""
    pass_on: Callable[[int, CellExit], object]
    """From that column's cell on, another one to be checked is wanted."""
    leave: Callable[[], object]
    """The keyboard goes back to the rows."""


class DoubtEdit(QLineEdit):
    """The text of a cell. Enter takes it and goes on, Esc brings the file's text back, Tab goes to the next cell."""

    def __init__(self, text: str, owner: CellOwner, place: int) -> None:
        """``text`` is the cell's, in the column at ``place``."""
        super().__init__()
        self._owner, self._place = owner, place
        self._text = ", ".join(text.split("\n"))
        self.setText(self._text)
        self.setCursorPosition(0)

    def take(self) -> bool:
        """Takes what was typed; returns whether that is anything new."""
        if self.text() == self._text:
            return False
        self._text = self.text()
        self._owner.mend(self._place, self._text)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_plain_enter(event):
            if not event.isAutoRepeat():
                self._owner.pass_on(self._place, CellExit.TAKEN if self.take() else CellExit.ENTER)
        elif event.key() == Qt.Key.Key_Escape:
            if self.text() == self._text:
                self._owner.leave()
            self.setText(self._text)
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab is asked for by the key alone, so that Qt's own order stays for all else."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            leaving = _TABS.get(Qt.Key(event.key()))
            if leaving is not None:
                self.take()
                self._owner.pass_on(self._place, leaving)
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed isn't lost by a click elsewhere."""
        super().focusOutEvent(event)
        if is_left(event):
            self.take()


_TABS: Final = {Qt.Key.Key_Tab: CellExit.TAB, Qt.Key.Key_Backtab: CellExit.BACKTAB}


class DoubtRow(QFrame):
    """A cell to be checked: its text, why, and what happens if it is left so."""

    def __init__(
        self, doubt: Doubt, label: str, source: str, reasons: Sequence[str], if_left: str, owner: CellOwner
    ) -> None:
        """
        Args:
            doubt: the cell.
            label: the name of its field.
            source: its column.
            reasons: why it is to be checked.
            if_left: what happens if nobody corrects it.
            owner: is told what is done with it.
        """
        super().__init__()
        self.setProperty("look", "doubt")
        self.doubt = doubt
        self.edit = DoubtEdit(doubt.text, owner, doubt.place)
        self.edit.setProperty("state", "error" if doubt.blocks() else "warning")
        self.edit.setAccessibleName(translate("RowPane", "{field}, to be checked").format(field=label))
        self.edit.setAccessibleDescription(" ".join((*reasons, if_left)))
        top = QHBoxLayout()
        top.setSpacing(0)
        label_part = _cut(label, label_width() - 4)
        label_part.setFixedWidth(label_width())
        top.addWidget(label_part)
        top.addWidget(self.edit, 1)
        top.addSpacing(BLEED)
        top.addWidget(_cut(source, scaled(_SOURCE)))
        words = QVBoxLayout()
        words.setContentsMargins(label_width() + BLEED, 0, 0, 0)
        words.setSpacing(2)
        for reason in reasons:
            words.addLayout(reason_line(reason, blocks=doubt.blocks()))
        words.addWidget(make_label(if_left, "caption", wrap=True))
        if doubt.is_mended:
            words.addLayout(self._way_back(owner))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(BLEED, 8, BLEED, 8)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(words)

    def _way_back(self, owner: CellOwner) -> QHBoxLayout:
        undo = LinkLabel(translate("RowPane", "Undo"))
        undo.setAccessibleDescription(self.edit.accessibleName())
        undo.clicked.connect(partial(owner.mend, self.doubt.place, None))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Chip(translate("RowPane", "Corrected"), "info"))
        row.addWidget(undo)
        row.addStretch(1)
        return row


def _cut(text: str, room: int) -> QLabel:
    """A caption that takes no more than its room, with the whole in a tool tip."""
    label = make_label(role="caption")
    shown = fitting_text(QFontMetrics(fonts.caption()), text, room)
    label.setText(shown)
    label.setToolTip(text if shown != text else "")
    return label


def reason_line(text: str, *, blocks: bool) -> QHBoxLayout:
    """Why something is to be looked at; ``blocks``: why it is refused."""
    token = "bad" if blocks else "warn"
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_ICON_GAP)
    row.addWidget(IconLabel("error" if blocks else "warning", token), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(make_label(text, token, wrap=True), 1)
    return row
