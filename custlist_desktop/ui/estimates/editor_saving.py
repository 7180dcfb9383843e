"""What the editor says of its saving: the mark and the number in the header, and the notice of what can't be kept."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.contact import Problem
from custlist_desktop.ui.estimates.autosave import Autosave
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.editor_header import EditorHeader
from custlist_desktop.ui.estimates.editor_notices import EditorNotices
from custlist_desktop.ui.estimates.estimate_sentences import (
    changed_elsewhere_text,
    deleted_elsewhere_text,
    estimate_problem_sentence,
    number_kept_sentence,
)
from custlist_desktop.ui.kit.saved_mark import SavedState


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
            self._notices.show_error(lambda: estimate_problem_sentence(other))

    def _on_deleted_elsewhere(self) -> None:
        self._work.setEnabled(False)
        self._header.saved_mark.set_state(SavedState.FAILED, deleted_elsewhere_text())
        self._notices.show_deleted()

    def _on_settled(self) -> None:
        self._work.setEnabled(True)
        self._notices.settle()
