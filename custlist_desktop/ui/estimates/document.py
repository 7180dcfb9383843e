"""An open estimate: its content as shown, what it comes to, and the steps that can be undone."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.placeholders import DoubtfulPlaceholder
from custlist_desktop.domain.pricing import Totals, priced_again, totals_of
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.estimates.steps import EditStep, StepCommand


def with_placeholder(content: EstimateContent, doubt: DoubtfulPlaceholder) -> EstimateContent:
    """``content`` with the placeholder that was meant in its texts."""
    return replace(content, scope_of_work=doubt.mended(content.scope_of_work), terms=doubt.mended(content.terms))


class Guard(Protocol):
    """Decides whether an estimate may be changed; it may ask the user."""

    def allows(self, old: EstimateContent, new: EstimateContent) -> bool:
        """Whether ``new`` may be shown in place of ``old``."""

    def may_edit(self) -> bool:
        """Whether the estimate may be changed in a way that isn't known yet, such as in a dialog."""


class ChangesRefused:
    """The guard of an estimate that is only looked at: nothing may be changed, and whoever tries is told."""

    def __init__(self, tell: Callable[[], object]) -> None:
        """``tell`` says why."""
        self._tell = tell

    def allows(self, old: EstimateContent, new: EstimateContent) -> bool:  # noqa: ARG002  # as `Guard` has it
        """No."""
        return self.may_edit()

    def may_edit(self) -> bool:
        """No."""
        self._tell()
        return False


class ContentCommand(StepCommand):
    """One undoable step from a content to another; typing in one field can be a single step."""

    def __init__(
        self,
        document: "EstimateDocument",
        old: EstimateContent,
        new: EstimateContent,
        step: EditStep,
        merge_key: str | None,
    ) -> None:
        """Steps of the same ``merge_key`` become one."""
        super().__init__(step)
        self._document = document
        self._old = old
        self._new = new
        self._merge_key = merge_key

    @property
    def contents(self) -> tuple[EstimateContent, EstimateContent]:
        """What is shown before the step, and after it."""
        return self._old, self._new

    def redo(self) -> None:
        """Shows the content after the step."""
        self._document._show_kept(self._new)

    def undo(self) -> None:
        """Shows the content before the step."""
        self._document._show_kept(self._old)

    def id(self) -> int:
        """Steps that may merge have one number, others none."""
        return -1 if self._merge_key is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:  # Qt's name
        """Takes a later step of the same field into this one."""
        if not isinstance(other, ContentCommand) or other._merge_key != self._merge_key:
            return False
        self._new = other._new
        # Typed and taken back again: nothing that could be undone is left.
        self.setObsolete(self._new == self._old)
        return True


class EstimateDocument(QObject):
    """Shared by all parts of an estimate's editor; none of them holds a content of its own.

    While a field is open, what can be read of it is shown as a provisional content (``show_provisional``): `content`
    and `totals` have it, and saving may write it, but it is no step yet. ``commit_provisional`` makes it one,
    ``drop_provisional`` shows again what was there before.
    """

    content_changed = Signal(object, object)
    """Another content is shown: the old and the new `EstimateContent`. `totals` are already the new one's."""
    record_changed = Signal(object)
    """The file holds another `EstimateRecord`."""
    commit_requested = Signal()
    """Open fields should keep what is typed in them now: before an undo, a save or a close."""
    refused = Signal()
    """The guard refused a change: fields should show again what the document holds."""

    def __init__(self, record: EstimateRecord, parent: QObject | None = None) -> None:
        """Opens ``record`` with nothing to undo."""
        super().__init__(parent)
        self._record = record
        self._content = record.content
        self._kept = record.content
        self._totals = totals_of(record.content)
        self._is_stepping = False
        self._clears_after_step = False
        self._guard: Guard | None = None
        self.undo_stack = QUndoStack(self)

    @property
    def record(self) -> EstimateRecord:
        """The estimate as the file held it when it was read or saved last."""
        return self._record

    @property
    def content(self) -> EstimateContent:
        """What is shown, with what is being typed."""
        return self._content

    @property
    def kept_content(self) -> EstimateContent:
        """What is shown, without what is still being typed: where the next step begins."""
        return self._kept

    @property
    def totals(self) -> Totals:
        """What `content` comes to."""
        return self._totals

    @property
    def is_provisional(self) -> bool:
        """Whether something is shown that is no step yet."""
        return self._content is not self._kept

    @property
    def is_dirty(self) -> bool:
        """Whether `content` isn't what the file holds."""
        return self._content != self._record.content

    def set_guard(self, guard: Guard) -> None:
        """Asks ``guard`` before every change from now on."""
        self._guard = guard

    def may_edit(self) -> bool:
        """Whether the estimate may be changed; ask before a dialog opens in which somebody would type in vain."""
        return self._guard is None or self._guard.may_edit()

    def change(
        self, new: EstimateContent, step: EditStep, merge_key: str | None = None, *, is_agreed: bool = False
    ) -> bool:
        """Makes ``new`` the content, as one undoable step; nothing happens if it is the content already.

        Args:
            new: made of `kept_content`, or of `content` to keep what is being typed too.
            step: what is done; its words stand after Undo and Redo.
            merge_key: steps that follow one another with the same key are undone together.
            is_agreed: whether the user was asked already, so that the guard needn't.

        Returns:
            False if the guard refused it.
        """
        old = self._kept
        if new == old:
            self.drop_provisional()
        elif not is_agreed and not self._allows(self._content, new):
            return False
        else:
            self.undo_stack.push(ContentCommand(self, self._kept, new, step, merge_key))
        return True

    def _allows(self, old: EstimateContent, new: EstimateContent) -> bool:
        if self._guard is None or self._guard.allows(old, new):
            return True
        self.refused.emit()
        return False

    def push(self, command: StepCommand) -> None:
        """Does a step of another kind, such as another customer, and keeps it to be undone."""
        self.undo_stack.push(command)

    @property
    def undone_next(self) -> EditStep | None:
        """What undo takes back; None where there is nothing."""
        return self._step_at(self.undo_stack.index() - 1)

    @property
    def redone_next(self) -> EditStep | None:
        """What redo does again; None where there is nothing."""
        return self._step_at(self.undo_stack.index())

    def _step_at(self, index: int) -> EditStep | None:
        command = self.undo_stack.command(index) if 0 <= index < self.undo_stack.count() else None
        return command.step if isinstance(command, StepCommand) else None

    def undo(self) -> None:
        """Takes the last step back; what is being typed is kept first, and is then that step."""
        self.commit_requested.emit()
        stack = self.undo_stack
        if stack.canUndo() and self._may_step(stack.command(stack.index() - 1), forward=False):
            self._step(stack.undo)

    def redo(self) -> None:
        """Does the next step again, unless something typed now stands in its way."""
        self.commit_requested.emit()
        stack = self.undo_stack
        if stack.canRedo() and self._may_step(stack.command(stack.index()), forward=True):
            self._step(stack.redo)

    def _may_step(self, command: QUndoCommand, *, forward: bool) -> bool:
        if self._guard is None:
            return True
        if not isinstance(command, ContentCommand):
            return self._guard.may_edit()
        old, new = command.contents
        return self._guard.allows(old, new) if forward else self._guard.allows(new, old)

    def close(self) -> None:
        """Forgets all steps; call it when the estimate is edited no longer.

        A stack and its steps that are left to Python's collector may go in any order, and a step that goes before
        its stack is freed a second time by it, which ends the process.
        """
        self._clear_steps()

    def _step(self, step: Callable[[], None]) -> None:
        """Undoes or redoes; what meanwhile takes all steps away does so when this one is done."""
        self._is_stepping = True
        try:
            step()
        finally:
            self._is_stepping = False
        if self._clears_after_step:
            self._clear_steps()

    def _clear_steps(self) -> None:
        # Another customer is written into the file by its step, which may find there what somebody else saved: a
        # stack that is cleared by the very command it runs ends the process.
        self._clears_after_step = self._is_stepping
        if not self._is_stepping:
            self.undo_stack.clear()

    def show_provisional(self, new: EstimateContent) -> bool:
        """Shows what ``kept_content`` would be with what is being typed; returns False if the guard refused it."""
        if new != self._kept and not self._allows(self._content, new):
            return False
        self._show(self._kept if new == self._kept else new)
        return True

    def commit_provisional(self, step: EditStep) -> None:
        """Makes what is shown a step; nothing happens if nothing is being typed."""
        if self.is_provisional:
            self.change(self._content, step)

    def drop_provisional(self) -> None:
        """Shows `kept_content` again."""
        self._show(self._kept)

    def set_record(self, record: EstimateRecord, *, keep_content: bool = False) -> None:
        """Takes the record as the file holds it now: after a save, or after a change from elsewhere.

        What can be undone stays as long as the content is not another one than before. A content that was changed
        elsewhere replaces the one shown, with nothing left to undo.

        Args:
            record: what the file holds.
            keep_content: what is shown stays, whatever the record has: a save cleans texts, and leaves out what
                can't be saved.
        """
        before, self._record = self._record, record
        if not keep_content and record.content not in (self._content, self._kept, before.content):
            self._clear_steps()
            self._show_kept(record.content)
        self.record_changed.emit(record)

    def _show_kept(self, content: EstimateContent) -> None:
        self._kept = content
        self._show(content)

    def _show(self, content: EstimateContent) -> None:
        old = self._content
        self._content = content
        if content == old:
            return
        self._totals = priced_again(old, self._totals, content)
        self.content_changed.emit(old, content)
