"""What the editor tells under its header: a conflict, a deleted estimate, what came of a link."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.errors import CustlistError, NotFoundError
from custlist_desktop.domain.estimate_checks import MAX_LINES
from custlist_desktop.ui.error_sentences import error_sentence, read_only_sentence, without_traces
from custlist_desktop.ui.estimates.autosave import Autosave
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.editor_header import EditorHeader
from custlist_desktop.ui.estimates.estimate_sentences import (
    changed_elsewhere_text,
    deleted_elsewhere_text,
    estimate_problem_sentence,
    number_kept_sentence,
)
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.links import Link, LinkKind, followed_sentence, unanswered_sentence
from custlist_desktop.ui.kit.message import InlineMessage, MessageKind
from custlist_desktop.ui.kit.saved_mark import SavedState
from custlist_desktop.ui.kit.styling import ground


class _Notice(Enum):
    NOTHING = auto()
    CONFLICT = auto()
    DELETED = auto()
    FOLLOWED = auto()
    UNANSWERED = auto()
    ERROR = auto()
    PROBLEM = auto()
    READ_ONLY = auto()
    TOO_MANY_LINES = auto()
    NO_LINES = auto()
    NOTHING_TO_PASTE = auto()


_KINDS: Final[dict[_Notice, MessageKind]] = {
    _Notice.FOLLOWED: "info",
    _Notice.CONFLICT: "warning",
    _Notice.UNANSWERED: "warning",
}
"""What isn't here is an error."""
_NOT_PASTED: Final = frozenset({_Notice.TOO_MANY_LINES, _Notice.NO_LINES, _Notice.NOTHING_TO_PASTE})
_ABOUT_LINKS: Final = {_Notice.FOLLOWED: followed_sentence, _Notice.UNANSWERED: unanswered_sentence}


@dataclass(frozen=True, slots=True)
class EditorNotice:
    """What is said, before it is said in a language, and what it is about: a link, an error, a problem, a number."""

    what: _Notice
    about: Any = None


class EditorNotices(QWidget):
    """One message at a time. A conflict or a deletion stays until it is settled; the others can be put away."""

    take_theirs_requested = Signal()
    keep_mine_requested = Signal()
    close_requested = Signal()
    copy_requested = Signal(str)

    def __init__(self) -> None:
        """Shows nothing."""
        super().__init__()
        ground(self, QPalette.ColorRole.Base)
        self._notice = _Notice.NOTHING
        self._about: Any = None
        self._message = InlineMessage("warning")
        self._message.link.clicked.connect(self._on_link_activated)
        self._message.second_link.clicked.connect(self._on_second_link_activated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.addWidget(self._message)
        self.hide()

    def show_conflict(self) -> None:
        """Says that somebody else saved other content, and offers both ways out."""
        self._show(_Notice.CONFLICT)

    def show_deleted(self) -> None:
        """Says that the estimate is no longer in the file."""
        self._show(_Notice.DELETED)

    def show_error(self, error: CustlistError) -> None:
        """Says what did not work, unless something more important is in view."""
        self._show_unless_lasting(_Notice.ERROR, without_traces(error))

    def show_problem(self, problem: Problem) -> None:
        """Says what of the estimate can't be saved."""
        self._show_unless_lasting(_Notice.PROBLEM, problem)

    def show_read_only(self) -> None:
        """Says that the list is only looked at."""
        self._show_unless_lasting(_Notice.READ_ONLY)

    def _show_unless_lasting(self, notice: _Notice, about: object = None) -> None:
        if not self._is_lasting():
            self._show(notice, about)

    def settle_paste(self) -> None:
        """Takes away why nothing was pasted, once the estimate has changed since."""
        if self._notice in _NOT_PASTED:
            self.clear()

    def show_too_many_lines(self, count: int) -> None:
        """Says that nothing was pasted, since the estimate would have ``count`` lines."""
        self._show_unless_lasting(_Notice.TOO_MANY_LINES, count)

    def show_no_lines(self) -> None:
        """Says that what the clipboard holds are rows, but no lines."""
        self._show_unless_lasting(_Notice.NO_LINES)

    def show_nothing_to_paste(self) -> None:
        """Says that the clipboard holds no rows whose columns could be chosen."""
        self._show_unless_lasting(_Notice.NOTHING_TO_PASTE)

    def show_unanswered(self, link: Link) -> None:
        """Says that no program follows a link, and offers to copy its text."""
        self._show_unless_lasting(_Notice.UNANSWERED, link)

    def show_followed(self, link: Link) -> None:
        """Says whom a link calls or writes to, and offers to copy that; a website is in view by itself."""
        if link.kind is not LinkKind.WEBSITE:
            self._show_unless_lasting(_Notice.FOLLOWED, link)

    def settle(self) -> None:
        """Takes the message about a conflict or a deletion away."""
        if self._is_lasting():
            self.clear()

    def clear(self) -> None:
        """Shows nothing any more."""
        self._notice = _Notice.NOTHING
        self.hide()

    @property
    def notice(self) -> EditorNotice | None:
        """What is said and can be put away; a conflict or a deletion is told by who found it."""
        if self._is_lasting() or self._notice is _Notice.NOTHING:
            return None
        return EditorNotice(self._notice, self._about)

    def restore(self, notice: EditorNotice | None) -> None:
        """Says what another said, unless something more important is in view."""
        if self._is_lasting():
            return
        if notice is None:
            self.clear()
            return
        self._show(notice.what, notice.about)

    def _say(self) -> None:
        self._message.set_second_link("")
        if self._notice is _Notice.CONFLICT:
            self._message.set_text(
                translate("EditorNotices", "Someone else changed this estimate. Nothing is saved until you choose.")
            )
            self._message.set_link(translate("EditorNotices", "Take Theirs"))
            self._message.set_second_link(translate("EditorNotices", "Keep Mine"))
        elif self._notice is _Notice.DELETED:
            self._message.set_text(
                translate("EditorNotices", "Someone deleted this estimate. Undo in their list brings it back.")
            )
            self._message.set_link(translate("EditorNotices", "Close Window"))
        elif self._notice in _ABOUT_LINKS:
            sentence = _ABOUT_LINKS[self._notice](self._about.kind)
            self._message.set_text(sentence.format(text=self._about.text))
            self._message.set_link(translate("EditorNotices", "Copy"))
            self._message.set_second_link(translate("EditorNotices", "Close This Message"))
        else:
            self._message.set_text(_error_sentence(self._notice, self._about))
            self._message.set_link(translate("EditorNotices", "Close This Message"))

    def _is_lasting(self) -> bool:
        return self._notice in (_Notice.CONFLICT, _Notice.DELETED)

    def _show(self, notice: _Notice, about: object = None) -> None:
        self._notice, self._about = notice, about
        self._message.set_kind(_KINDS.get(notice, "error"))
        self._say()
        self.show()

    def _on_link_activated(self) -> None:
        if self._notice is _Notice.CONFLICT:
            self.take_theirs_requested.emit()
        elif self._notice is _Notice.DELETED:
            self.close_requested.emit()
        else:
            if self._notice in _ABOUT_LINKS:
                self.copy_requested.emit(self._about.text)
            self.clear()

    def _on_second_link_activated(self) -> None:
        if self._notice is _Notice.CONFLICT:
            self.keep_mine_requested.emit()
        else:
            self.clear()


def _error_sentence(notice: _Notice, about: Any) -> str:
    """What did not work, and why."""
    if notice is _Notice.PROBLEM:
        return estimate_problem_sentence(about)
    if notice is _Notice.READ_ONLY:
        return read_only_sentence()
    if notice is _Notice.TOO_MANY_LINES:
        locale = QLocale()
        return translate(
            "EditorNotices",
            "Nothing was pasted: the estimate would have {count} lines, and it can hold {limit}. Paste fewer.",
        ).format(count=locale.toString(about), limit=locale.toString(MAX_LINES))
    if notice is _Notice.NO_LINES:
        return translate(
            "EditorNotices",
            "Nothing was pasted: the rows are titles and totals. Ctrl+Shift+V lets you choose among them.",
        )
    if notice is _Notice.NOTHING_TO_PASTE:
        return translate(
            "EditorNotices",
            "There are no spreadsheet rows to paste. Copy some first, then choose their columns here.",
        )
    if isinstance(about, NotFoundError) and about.kind == "customer":
        return translate("HolderTasks", "Someone deleted that customer in the meantime. Choose another one.")
    return error_sentence(about)


class EditorSaving(QObject):
    """Shows what an `Autosave` tells, and hands it what is chosen in a conflict."""

    def __init__(
        self,
        autosave: Autosave,
        document: EstimateDocument,
        header: EditorHeader,
        notices: EditorNotices,
        work: QWidget,
    ) -> None:
        """``work`` is disabled while the estimate of ``document`` is deleted."""
        super().__init__(work)
        self._document = document
        self._header = header
        self._notices = notices
        self._work = work
        autosave.state_changed.connect(self._on_state_changed)
        autosave.problems_changed.connect(self._on_problems_changed)
        autosave.changed_elsewhere.connect(notices.show_conflict)
        autosave.deleted_elsewhere.connect(self._on_deleted_elsewhere)
        autosave.settled.connect(self._on_settled)
        notices.take_theirs_requested.connect(autosave.take_theirs)
        notices.keep_mine_requested.connect(autosave.keep_mine)

    def _on_state_changed(self, state: SavedState, reason: str) -> None:
        is_conflict = state is SavedState.FAILED and not reason
        self._header.saved_mark.set_state(state, changed_elsewhere_text() if is_conflict else reason)

    def _on_problems_changed(self, problems: list[Problem]) -> None:
        """Says what of the estimate can't be saved; a bad number is marked where it stands."""
        number, kept = next((each for each in problems if each.field == "number"), None), self._document.record
        self._header.set_number_problem(number_kept_sentence(number, kept.content.number) if number else "")
        other = next((each for each in problems if each.field != "number"), None)
        if other is not None:
            self._notices.show_problem(other)

    def _on_deleted_elsewhere(self) -> None:
        self._work.setEnabled(False)
        self._header.saved_mark.set_state(SavedState.FAILED, deleted_elsewhere_text())
        self._notices.show_deleted()

    def _on_settled(self) -> None:
        self._work.setEnabled(True)
        self._notices.settle()
