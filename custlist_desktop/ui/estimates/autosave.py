"""Saving an estimate while it is typed: every change is in the file within two seconds."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.errors import (
    ChangedMeanwhileError,
    CustlistError,
    DatabaseFileError,
    FileTrouble,
    InvalidDetailsError,
    NotFoundError,
    NumberTakenError,
)
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.estimate_checks import mended_estimate
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.error_sentences import error_sentence, why_not_saved
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.saved_mark import SavedState
from custlist_desktop.ui.session import Session

AFTER_LAST_CHANGE: Final = 1000
"""Milliseconds of rest after which a change is saved."""
AFTER_FIRST_CHANGE: Final = 1800
"""Milliseconds after which it is saved though somebody still types; the save itself has the rest of two seconds."""
FIRST_PAUSE: Final = 2_000
"""Milliseconds after which a save that failed is tried again; each further pause is twice as long."""
LONGEST_PAUSE: Final = 60_000
_MOST_ATTEMPTS: Final = 20
_MAY_PASS: Final = frozenset(
    {
        FileTrouble.BESIDE_BLOCKED,
        FileTrouble.DISK_FULL,
        FileTrouble.GONE,
        FileTrouble.IN_USE,
        FileTrouble.READ_ONLY,
        FileTrouble.UNREADABLE,
    }
)
"""What ends by itself, or by what somebody does outside of the program."""


class Autosave(QObject):
    """Writes a document's content into the file, and keeps the document up to date with the file.

    What can't be saved stays in the document and is told; all the rest is saved without it.
    """

    state_changed = Signal(object, str)
    """A SavedState, and in words why not all is saved."""
    problems_changed = Signal(list)
    """The Problems of what is in the document but can't be saved; none when all is well."""
    changed_elsewhere = Signal()
    """Somebody else saved other content: nothing is saved until `take_theirs` or `keep_mine`."""
    settled = Signal()
    """There is no conflict any more."""
    deleted_elsewhere = Signal()
    """The estimate is no longer in the file."""

    def __init__(self, session: Session, document: EstimateDocument, parent: QObject | None = None) -> None:
        """Watches ``document``, whose content is in the file now."""
        super().__init__(parent)
        self._session = session
        self._document = document
        self._in_file = document.content
        self._problems: list[Problem] = []
        self._theirs: EstimateRecord | None = None
        self._is_gone = False
        self._is_saving = False
        self._since_first = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        self._failure: CustlistError | None = None
        self._pause = 0
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._on_timeout)
        document.content_changed.connect(self._on_content_changed)

    @property
    def is_dirty(self) -> bool:
        """Whether the document holds what isn't in the file."""
        return self._document.content != self._in_file or bool(self._problems)

    @property
    def failure(self) -> str:
        """Why the last save failed, in a sentence; empty if it didn't."""
        return error_sentence(self._failure) if self._failure is not None else ""

    @property
    def is_gone(self) -> bool:
        """Whether the estimate is no longer in the file."""
        return self._is_gone

    def flush(self) -> bool:
        """Saves at once what isn't saved; returns whether all is in the file now."""
        self._timer.stop()
        self._retry.stop()
        self._since_first.invalidate()
        if self._is_gone or self._theirs is not None:
            return False
        if not self.is_dirty:
            self._end_failing()
            self.state_changed.emit(SavedState.SAVED, "")
            return True
        return self._save()

    def close(self) -> None:
        """Saves nothing more, and tries nothing again."""
        self._timer.stop()
        self._retry.stop()

    def refresh(self) -> None:
        """Takes what the file has now: another customer, or what somebody else saved."""
        if self._is_saving:
            return
        try:
            current = self._session.estimates.get(self._session.actor, self._document.record.id)
        except NotFoundError:
            self._lose()
        except CustlistError as error:
            self._tell_failure(error)
        else:
            self._meet(current)
            self._regain()

    def take_theirs(self) -> None:
        """Ends a conflict: shows what somebody else saved; what was typed here is gone."""
        if self._theirs is not None:
            theirs, self._theirs = self._theirs, None
            self._load(theirs)
            self.settled.emit()

    def keep_mine(self) -> None:
        """Ends a conflict: saves what was typed here over what somebody else saved."""
        if self._theirs is not None:
            theirs, self._theirs = self._theirs, None
            self._document.set_record(theirs, keep_content=True)
            self._in_file = theirs.content
            self.settled.emit()
            self.flush()

    def _on_content_changed(self) -> None:
        if self._is_gone or self._theirs is not None:
            return
        if not self._since_first.isValid():
            self._since_first.start()
        left = AFTER_FIRST_CHANGE - self._since_first.elapsed()
        self._timer.start(max(0, min(AFTER_LAST_CHANGE, left)))
        self.state_changed.emit(SavedState.SAVING, "")

    def _on_timeout(self) -> None:
        self.flush()

    # NumberWriting

    def _save(self) -> bool:
        content = self._document.content
        problems: list[Problem] = []
        try:
            record = self._write(content, problems)
        except ChangedMeanwhileError as error:
            return self._meet_newer(error)
        except NotFoundError:
            self._lose()
            return False
        except CustlistError as error:
            self._tell_failure(error)
            return False
        self._end_failing()
        self._document.set_record(record, keep_content=True)
        self._in_file = content
        self._set_problems(problems)
        self.state_changed.emit(SavedState.PARTLY if problems else SavedState.SAVED, "")
        return not problems

    def _write(self, content: EstimateContent, problems: list[Problem]) -> EstimateRecord:
        """Saves what can be saved of ``content``; what can't is added to ``problems``."""
        record, session = self._document.record, self._session
        self._is_saving = True
        try:
            for _ in range(_MOST_ATTEMPTS):
                try:
                    return session.estimates.save(session.actor, record.id, content, record.version)
                except NumberTakenError as error:
                    found = [Problem("number", "number_taken", facts={"number": error.number})]
                except InvalidDetailsError as error:
                    found = list(error.problems)
                mended = mended_estimate(content, record.content, found)
                if mended == content:
                    raise InvalidDetailsError(found)
                problems += found
                content = mended
        finally:
            self._is_saving = False
        raise InvalidDetailsError(problems)

    def _meet_newer(self, error: ChangedMeanwhileError) -> bool:
        current = error.current
        if not isinstance(current, EstimateRecord):
            self._tell_failure(error)
            return False
        self._meet(current)
        return self._theirs is None and self.flush()

    # What others did

    def _meet(self, current: EstimateRecord) -> None:
        """Takes a newer record of the file as far as that loses nothing that was typed here."""
        record = self._document.record
        if self._theirs is not None:
            self._theirs = current
        elif current.content == record.content:
            self._document.set_record(current, keep_content=True)
        elif self._take_status(current):
            pass  # undo goes back as far as before
        elif not self.is_dirty:
            self._load(current)
        else:
            self._theirs = current
            self._timer.stop()
            self.state_changed.emit(SavedState.FAILED, "")
            self.changed_elsewhere.emit()

    def _take_status(self, current: EstimateRecord) -> bool:
        """Takes a status that was set elsewhere, as making a proposal does, if nothing else is different there."""
        record, content = self._document.record, self._document.content
        same_but_status = current.content == _with_status_of(record.content, current.content)
        if not same_but_status or content.status is not record.content.status:
            return False
        self._in_file = _with_status_of(self._in_file, current.content)
        self._document.commit_requested.emit()
        kept = self._document.kept_content
        self._document.change(_with_status_of(kept, current.content), EditStep(Did.CHANGE_STATUS))
        self._document.set_record(current, keep_content=True)
        return True

    def _load(self, record: EstimateRecord) -> None:
        self._in_file = record.content
        self._document.drop_provisional()
        self._document.set_record(record)
        self._timer.stop()
        self._since_first.invalidate()
        self._set_problems([])
        self.state_changed.emit(SavedState.SAVED, "")

    def _lose(self) -> None:
        if not self._is_gone:
            self._is_gone = True
            self._timer.stop()
            self._end_failing()
            self.deleted_elsewhere.emit()

    def _regain(self) -> None:
        if self._is_gone:
            self._is_gone = False
            self.settled.emit()
            self.flush()

    def _tell_failure(self, error: CustlistError) -> None:
        """Says why nothing is saved, and tries again by itself where that may help."""
        self._failure = error
        self.state_changed.emit(SavedState.FAILED, self._why(error))
        if self._may_pass(error):
            self._pause = min(LONGEST_PAUSE, 2 * self._pause or FIRST_PAUSE)
            self._retry.start(self._pause)

    def _may_pass(self, error: CustlistError) -> bool:
        return isinstance(error, DatabaseFileError) and error.trouble in _MAY_PASS and self.is_dirty

    def _why(self, error: CustlistError) -> str:
        again = translate("Autosave", "Custlist will try again by itself.") if self._may_pass(error) else ""
        return f"{why_not_saved(error)} {again}".strip()

    def tell_again(self) -> None:
        """Tells how far all is safe, to a window that was built again."""
        if self._is_gone:
            self.deleted_elsewhere.emit()
        elif self._theirs is not None:
            self.state_changed.emit(SavedState.FAILED, "")
            self.changed_elsewhere.emit()
        elif self._failure is not None:
            self.state_changed.emit(SavedState.FAILED, self._why(self._failure))
        elif self._timer.isActive():
            self.state_changed.emit(SavedState.SAVING, "")
        else:
            self.state_changed.emit(SavedState.PARTLY if self._problems else SavedState.SAVED, "")
        self.problems_changed.emit(self._problems)

    def _end_failing(self) -> None:
        self._retry.stop()
        self._pause, self._failure = 0, None

    def _set_problems(self, problems: list[Problem]) -> None:
        if problems != self._problems:
            self._problems = problems
            self.problems_changed.emit(problems)


def _with_status_of(content: EstimateContent, other: EstimateContent) -> EstimateContent:
    return replace(content, status=other.status)
