"""The editor's header: number, status and title at the left; what is saved, undo and Make Proposal at the right."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.estimate_status import KEPT_STATUSES, EstimateStatus, shown_status
from custlist_desktop.domain.issued_differences import Part
from custlist_desktop.domain.money import format_amount, with_plus
from custlist_desktop.ui.estimates.editor_commands import EditorState
from custlist_desktop.ui.estimates.editor_edits import EditorEdits
from custlist_desktop.ui.estimates.in_place import InPlaceEdit
from custlist_desktop.ui.estimates.revision_watch import Drift
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.buttons import EntryButton, IconButton, MoreButton
from custlist_desktop.ui.kit.chip import chip_width, paint_chip
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.saved_mark import SavedMark
from custlist_desktop.ui.kit.styling import ground, make_label
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

HEIGHT: Final = 78
_NARROW: Final = 900
"""Below it the buttons say less, and the number and the title have their room."""
_TEXT_INSET: Final = 12
"""How far in a field its text begins; the texts stand on the page's margin of 24."""


class EditorHeader(QWidget):
    """Shows an estimate's name and state, and hands on what the user does here."""

    def __init__(self, commands: Commands[EditorState], edits: EditorEdits, go_on: Callable[[], object]) -> None:
        """
        Args:
            commands: what its buttons do.
            edits: takes what is typed and chosen; nothing is shown until `show_content`.
            go_on: called when Enter is pressed in the title.
        """
        super().__init__()
        self._commands = commands
        ground(self, QPalette.ColorRole.Window)
        self.setFixedHeight(scaled(HEIGHT))
        self._number = InPlaceEdit("small", fits_text=True)
        self._title = InPlaceEdit("title")
        self._status = StatusButton(edits.set_status)
        self._problem_icon = IconLabel("error", "bad")
        self._problem = MarkedLabel(fonts.caption(), "bad")
        self._problem.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.revision_mark = RevisionMark(commands.action("differences").trigger)
        self.saved_mark = SavedMark()
        self._undo = IconButton("undo", "", scale=None)
        self._redo = IconButton("redo", "", scale=None)
        commands.bind("undo", self._undo)
        commands.bind("redo", self._redo)
        self.menu_button = MoreButton("", look="secondary", scale=None)
        self._proposal = commands.button("proposal", "primary")
        self._build_layout()
        self._number.textEdited.connect(edits.type_number)
        self._title.textEdited.connect(edits.type_title)
        for field in (self._number, self._title):
            field.left.connect(edits.end_typing)
        self._title.finished.connect(go_on)
        self.set_number_problem("")
        self._number.setAccessibleName(translate("EditorHeader", "Estimate number"))
        self._number.setPlaceholderText(translate("EditorHeader", "Number"))
        self._title.setAccessibleName(translate("EditorHeader", "Title"))
        self._title.setPlaceholderText(translate("EditorHeader", "Title: what the estimate is for"))
        self.menu_button.set_name(translate("EditorHeader", "More actions for this estimate"))

    def _build_layout(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(0)
        top.addWidget(self._number)
        top.addWidget(self._status)
        top.addSpacing(8)
        top.addWidget(self.revision_mark)
        top.addSpacing(8)
        top.addWidget(self._problem_icon)
        top.addSpacing(4)
        top.addWidget(self._problem)
        top.addStretch(1)
        names = QVBoxLayout()
        names.setContentsMargins(0, 8, 0, 8)
        names.setSpacing(0)
        names.addLayout(top)
        names.addWidget(self._title)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24 - _TEXT_INSET, 0, 24, 0)
        layout.setSpacing(6)
        layout.addLayout(names, 1)
        layout.addSpacing(16)
        layout.addWidget(self.saved_mark)
        layout.addSpacing(8)
        for widget in (self._undo, self._redo, self.menu_button, self._proposal):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < scaled(_NARROW)
        self.saved_mark.set_narrow(is_narrow)
        self._commands.set_short("proposal", translate("EstimateEditor", "Proposal") if is_narrow else "")

    def show_content(self, content: EstimateContent, today: date) -> None:
        """Shows number, title and the status as of ``today``."""
        self._number.show_text(content.number)
        self._title.show_text(content.title)
        self._status.set_status(content.status, content.valid_until, today)

    def set_number_problem(self, sentence: str) -> None:
        """Says in words, beside the number, why it can't be saved; nothing when it can."""
        self._number.set_invalid(sentence)
        self._problem.set_text(sentence)
        self._problem.setToolTip(sentence)
        self._problem.setVisible(bool(sentence))
        self._problem_icon.setVisible(bool(sentence))

    def focus_title(self) -> None:
        """Puts the keyboard into the title."""
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)


_MARK_HEIGHT: Final = 20
_MARK_GAP: Final = 6


class RevisionMark(QWidget):
    """A pencil, what differs, what that comes to, and a link to all of it; nothing while nothing differs.

    Where there is too little room, the tool tip says what differs.
    """

    def __init__(self, see_differences: Callable[[], object]) -> None:
        """Shows nothing; its link calls ``see_differences``."""
        super().__init__()
        self._drift: Drift | None = None
        self._what = MarkedLabel(fonts.caption(fonts.MEDIUM), "warn")
        self._amount = MarkedLabel(fonts.tabular(fonts.caption(fonts.MEDIUM)), "text")
        self._dot = make_label("·", "caption")
        self._link = LinkLabel()
        self._link.setFont(fonts.caption(fonts.MEDIUM))
        self._link.clicked.connect(see_differences)
        # The short form comes last, so that the whole one is never shown without its room.
        self._links: dict[str, int] = {}
        for text in (translate("RevisionMark", "See Differences"), translate("EstimateEditor", "Differences")):
            self._link.set_text(text)
            self._links[text] = self._link.sizeHint().width()
        self.setFixedHeight(scaled(_MARK_HEIGHT))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_MARK_GAP)
        self._icon = IconLabel("edit", "warn")
        layout.addWidget(self._icon)
        self._what.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._amount.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for widget in (self._what, self._amount, self._dot, self._link):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.hide()

    def sizeHint(self) -> QSize:
        """All of it."""
        link = next(iter(self._links.values()))
        return QSize(self._width_of(link, self._icon, self._what, self._amount, self._dot), self.height())

    def minimumSizeHint(self) -> QSize:
        """The amount is never cut, and the link is always there."""
        link = list(self._links.values())[-1]
        return QSize(self._width_of(link, self._icon, self._amount, self._dot), self.height())

    def _width_of(self, link: int, *parts: QWidget) -> int:
        shown = [part for part in parts if part is not self._amount or self._amount.text()]
        return sum(part.sizeHint().width() for part in shown) + link + _MARK_GAP * len(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._drift is None:
            return
        has_room = self.width() >= self.sizeHint().width()
        self._what.setVisible(has_room)
        self._link.set_text(list(self._links)[0 if has_room else -1])

    def show_drift(self, drift: Drift | None) -> None:
        """Says how the estimate differs; None takes the mark away."""
        appears = drift is not None and self._drift is None
        self._drift = drift
        if drift is not None:
            self._say(drift)
        self.setVisible(drift is not None)
        if appears and self.isVisible():
            announce(self, self._what.text().rstrip(","))

    def _say(self, drift: Drift) -> None:
        amount = "" if not drift.total else with_plus(format_amount(drift.total, drift.currency, QLocale().name()))
        self._what.set_text(drift_text(drift) + ("," if amount else ""))
        self._amount.set_text(amount)
        self._amount.setVisible(bool(amount))
        self.setToolTip(drift_text(drift))
        self.updateGeometry()
        self._fit()


def drift_text(drift: Drift) -> str:
    """What differs from the last revision: the customer's details, or who offers, or how, or else anything."""
    only = next(iter(drift.parts)) if len(drift.parts) == 1 else None
    if only is Part.CUSTOMER:
        text = translate("RevisionMark", "Customer details changed since revision {revision}")
    elif only is Part.COMPANY:
        text = translate("RevisionMark", "Company details changed since revision {revision}")
    elif only is Part.OPTION:
        text = translate("RevisionMark", "Proposal choices changed since revision {revision}")
    else:
        text = translate("RevisionMark", "Changed since revision {revision}")
    return text.format(revision=drift.revision)


_STATUS_SIDE: Final = 4
_STATUS_HEIGHT: Final = 28


class StatusButton(EntryButton):
    """Shows the status as of today."""

    def __init__(self, choose: Callable[[EstimateStatus], object]) -> None:
        """A draft, until told otherwise; ``choose`` gets the status that was chosen."""
        super().__init__()
        self._choose = choose
        self._kept = EstimateStatus.DRAFT
        self._shown = EstimateStatus.DRAFT
        self.setProperty("look", "status")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(translate("StatusButton", "Change the status"))
        self.clicked.connect(self._on_clicked)
        self._say_status()

    def set_status(self, kept: EstimateStatus, valid_until: date | None, today: date) -> None:
        """Shows the status that a reader sees ``today``."""
        self._kept, self._shown = kept, shown_status(kept, valid_until, today)
        self._say_status()
        self.updateGeometry()
        self.update()

    def _say_status(self) -> None:
        text = words().statuses[self._shown]
        self.setAccessibleName(translate("StatusButton", "Status: {status}").format(status=text))

    def sizeHint(self) -> QSize:
        """The chip, the arrow, and a little room around."""
        return QSize(
            chip_width(words().statuses[self._shown]) + icon_size() + 3 * _STATUS_SIDE, scaled(_STATUS_HEIGHT)
        )

    def minimumSizeHint(self) -> QSize:
        """Never elided."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A chip and an arrow on the button's ground."""
        super().paintEvent(event)
        painter = QPainter(self)
        room = self.rect().adjusted(_STATUS_SIDE, 0, -_STATUS_SIDE, 0)
        chip = paint_chip(painter, room, self._shown.facts.tone, words().statuses[self._shown])
        arrow = icon_pixmap("expand", "text", icon_size(), self.devicePixelRatioF())
        painter.drawPixmap(chip.right() + 1 + _STATUS_SIDE, (self.height() - icon_size()) // 2, arrow)

    def _on_clicked(self) -> None:
        menu = RoundMenu(parent=self)
        menu.aboutToHide.connect(menu.deleteLater)
        for status in KEPT_STATUSES:
            action = menu.add(words().statuses[status])
            action.setCheckable(True)
            action.setChecked(status is self._kept)
            action.setData(status)
        menu.triggered.connect(self._on_triggered)
        menu.popup_below(self, 0, Qt.AlignmentFlag.AlignLeft)
        menu.setActiveAction(menu.actions()[KEPT_STATUSES.index(self._kept)])

    def _on_triggered(self, action: object) -> None:
        data = action.data() if hasattr(action, "data") else None
        if data is not None and data != self._kept:
            self._choose(EstimateStatus(data))
