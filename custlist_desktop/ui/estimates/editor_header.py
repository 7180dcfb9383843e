"""The editor's header: number, status and title at the left; what is saved, undo and Make Proposal at the right."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.ui.estimates.editor_commands import EditorState
from custlist_desktop.ui.estimates.in_place import InPlaceEdit
from custlist_desktop.ui.estimates.revision_mark import RevisionMark
from custlist_desktop.ui.estimates.status_button import StatusButton
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import IconButton, MoreButton
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.kit.saved_mark import SavedMark
from custlist_desktop.ui.kit.styling import ground
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

HEIGHT: Final = 78
_TEXT_INSET: Final = 12
"""How far in a field its text begins; the texts stand on the page's margin of 24."""


class EditorHeader(QWidget):
    """Shows an estimate's name and state; what the user does here it only asks for."""

    number_edited = Signal(str)
    title_edited = Signal(str)
    field_left = Signal()
    """Number or title was left: what stands there is meant."""
    title_finished = Signal()
    """Enter was pressed in the title."""
    status_chosen = Signal(object)
    """An EstimateStatus."""

    def __init__(self, commands: Commands[EditorState], parent: QWidget | None = None) -> None:
        """Empty until `show_content`; its buttons do ``commands``."""
        super().__init__(parent)
        ground(self, QPalette.ColorRole.Window)
        self.setFixedHeight(scaled(HEIGHT))
        self._number = InPlaceEdit("small", fits_text=True)
        self._title = InPlaceEdit("title")
        self._status = StatusButton()
        self._problem_icon = IconLabel("error", "bad")
        self._problem = MarkedLabel(fonts.caption(), "bad")
        self._problem.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.revision_mark = RevisionMark()
        self.saved_mark = SavedMark()
        self._undo = IconButton("undo", "", scale=None)
        self._redo = IconButton("redo", "", scale=None)
        commands.bind("undo", self._undo)
        commands.bind("redo", self._redo)
        self.menu_button = MoreButton("", look="secondary", scale=None)
        self._proposal = commands.button("proposal", "primary")
        self.revision_mark.differences_requested.connect(commands.action("differences").trigger)
        self._build_layout()
        self._connect()
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

    def _connect(self) -> None:
        self._number.textEdited.connect(self.number_edited)
        self._title.textEdited.connect(self.title_edited)
        self._number.left.connect(self.field_left)
        self._title.left.connect(self.field_left)
        self._title.finished.connect(self.title_finished)
        self._status.status_chosen.connect(self.status_chosen)

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
