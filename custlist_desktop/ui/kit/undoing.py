"""Undo and redo on a page: what is taken back is named first, and is a change of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.errors import ChangedMeanwhileError, CustlistError, NotFoundError
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.history.records import Passed, Undoable, What
from custlist_desktop.ui.error_sentences import error_words
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.commands import Command, Commands, Handler
from custlist_desktop.ui.kit.dates import moment_text
from custlist_desktop.ui.kit.lists.notices import Notices
from custlist_desktop.ui.kit.status_keys import tell_status
from custlist_desktop.ui.kit.undo_words import (
    change_name,
    nothing_to_redo,
    nothing_to_undo,
    passed_sentences,
    undo_text,
    undone_text,
)
from custlist_desktop.ui.kit.work import run
from custlist_desktop.ui.session import Session

if TYPE_CHECKING:
    from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog

AT_ONCE: Final = 500
"""So many customers and estimates take no time that a person would notice."""


def undo_rows() -> tuple[Command[Any], ...]:
    """The rows of a table of commands."""
    return (
        Command(
            "undo",
            translate("UndoNames", "Undo"),
            "undo",
            "Ctrl+Z",
            Action.EDIT_ESTIMATES,
            help=translate("Shortcuts", "Undo your last change"),
        ),
        Command(
            "redo",
            translate("UndoNames", "Redo"),
            "redo",
            "Ctrl+Shift+Z",
            Action.EDIT_ESTIMATES,
            help=translate("Shortcuts", "Redo what you undid"),
        ),
    )


@dataclass(frozen=True, slots=True)
class UndoPlaces:
    """What undoing needs of other pages.

    Attributes:
        save: saves what open estimates hold, and returns whether all is in the file.
        undo_import: asks about the import of a change, given its id and what else there is to say.
        show_customer: shows the history of a customer, by its key, at a change by its id; at the newest without.
        show_estimate: shows that of an estimate, likewise.
        show_restore: shows what a restore changed, by the id of its change.
        undo_restore_all: puts back the list that a copy replaced, or shows what differs if something was saved since.
        restore: asks for a copy to restore from, and searches what differs for a name.
    """

    save: Callable[[], bool]
    undo_import: Callable[[str, str], object]
    show_customer: Callable[[int, str], object]
    show_estimate: Callable[[int, str], object]
    show_restore: Callable[[str], object]
    undo_restore_all: Callable[[Undoable], object]
    restore: Callable[[str], object]

    def show_history(self, change: Undoable) -> None:
        """Shows the history of what a change is about, if it has one."""
        if change.what is What.RESTORE:
            self.show_restore(change.change_id)
        elif change.subject is Subject.CUSTOMER and change.key:
            self.show_customer(change.key, "")
        elif change.subject is Subject.ESTIMATE:
            self.show_estimate(change.key, "")


class Undoing(QObject):
    """Takes changes of who is signed in back, newest first, and tells it in the notices of a page."""

    undone = Signal(object)
    """The `Undoable` change that took one back, or did it again."""

    def __init__(self, session: Session, notices: Notices, page: QWidget, places: UndoPlaces) -> None:
        """Questions open over the window of ``page``."""
        super().__init__(page)
        self._session = session
        self._notices = notices
        self._page = page
        self._places = places
        notices.undo_requested.connect(self.take_back)
        session.actor_changed.connect(self._on_actor_changed)
        unsubscribe = session.announcer.subscribe(self._on_announcement)
        self.destroyed.connect(unsubscribe)

    def handlers(self) -> dict[str, Handler]:
        """What does `undo_rows`."""
        return {"undo": self.undo, "redo": self.redo}

    def undo(self) -> None:
        """Takes the newest change back; asks first, unless it is named above the list."""
        passed = run(self, lambda: self._session.undo.passed_by_undo(self._session.actor)) or ()
        self._take_back_next(self._next_undo(), passed, nothing_to_undo)

    def redo(self) -> None:
        """Does again what was undone last; asks as `undo`."""
        passed = run(self, lambda: self._session.undo.passed_by_redo(self._session.actor)) or ()
        self._take_back_next(self._next_redo(), passed, nothing_to_redo)

    def name(self, commands: Commands[Any]) -> None:
        """Names in a menu that is about to open what its commands would take back."""
        for id_, change, without in (
            ("undo", self._next_undo(), translate("UndoNames", "Undo")),
            ("redo", self._next_redo(), translate("UndoNames", "Redo")),
        ):
            commands.set_text(id_, undo_text(change).replace("&", "&&") if change is not None else without)

    def _next_undo(self) -> Undoable | None:
        return run(self, lambda: self._session.undo.next_undo(self._session.actor))

    def _next_redo(self) -> Undoable | None:
        return run(self, lambda: self._session.undo.next_redo(self._session.actor))

    def offer(self, change_id: str, sentence: Callable[[], str], name: str = "") -> None:
        """Says what was done, and offers to take it back; ``name`` stands in for ``{name}`` in the sentence."""
        self._notices.show_undoable(sentence, self._session.undo.change(change_id), name)

    def _take_back_next(self, change: Undoable | None, passed: Sequence[Passed], nothing: Sentence) -> None:
        """``passed`` are newer changes that stay as they are, which is always said."""
        if change is None and passed:
            self._notices.show_warning(lambda: " ".join((nothing(), *passed_sentences(passed))))
        elif change is None:
            tell_status(self._page, nothing())
        elif (
            (change.change_id == self._named() and not passed)
            or _asks_itself(change)
            or undo_question(change, self._page.window(), passed).ask()
        ):
            self.take_back(change, passed)

    def _named(self) -> str:
        notice = self._notices.notice
        return notice.undoable.change_id if notice is not None and notice.undoable is not None else ""

    def take_back(self, change: Undoable, passed: Sequence[Passed] = ()) -> None:
        """Takes a change back that was named, or does it again; the import's own question says what ``passed`` is."""
        if not self._places.save() or not self._may_change(change):
            return
        if _asks_itself(change):
            self._places.undo_import(change.change_id, " ".join(passed_sentences(passed)))
        elif change.what is What.RESTORE_ALL:
            self._places.undo_restore_all(change)
        elif takes_time(change):
            self._take_back_many(change)
        else:
            service, actor = self._session.undo, self._session.actor
            take_back = partial(service.undo, actor, change.change_id)
            run(self, take_back, partial(self._on_undone, change), partial(self._on_failed, change))

    def _may_change(self, change: Undoable) -> bool:
        """Asks before an accepted estimate becomes another offer."""
        is_offer = change.subject is Subject.ESTIMATE and change.what in (What.FIELDS, What.VERSION)
        if not is_offer or not set(change.fields) - {"status", "notes"} or not self._is_agreed(change.key):
            return True
        from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog

        return ConfirmDialog(
            translate("UndoNames", "Accepted Estimate"),
            translate("UndoNames", "{name} was accepted. Change it?").format(name=change.name),
            translate("UndoNames", "If you change the estimate, it no longer matches what was accepted."),
            translate("UndoNames", "Change Anyway"),
            self._page.window(),
            icon_name="locked",
            tint="ok",
            look="primary",
        ).ask()

    def _is_agreed(self, key: int) -> bool:
        record = run(self, lambda: self._session.estimates.get(self._session.actor, key))
        return record is not None and record.content.status.facts.is_agreed

    def _take_back_many(self, change: Undoable) -> None:
        undone, error = take_back_beside(self._session, change, self._page.window())
        if error is not None:
            self._on_failed(change, error)
        elif undone is not None:
            self._on_undone(change, undone)

    def _on_undone(self, change: Undoable, undone: Undoable) -> None:
        lacking, removes = change.rows - undone.rows, (change.what is What.ADD_SAMPLES) is not change.is_undo
        is_of_samples = change.what in (What.ADD_SAMPLES, What.REMOVE_SAMPLES) and lacking > 0
        if is_of_samples and removes:
            from custlist_desktop.ui.kit.sample_questions import staying_sentence  # here, as ConfirmDialog

            staying = self._session.samples.to_remove()
            self._notices.show_undoable(lambda: f"{undone_text(undone)} {staying_sentence(staying)}", undone)
        elif is_of_samples:
            self._notices.show_warning(
                lambda: translate("CustomersPage", "%Ln sample estimate(s) could not be brought back.", "", lacking)
            )
        else:
            self._notices.show_undoable(partial(undone_text, undone), undone)
        self.undone.emit(undone)

    def _on_failed(self, change: Undoable, error: CustlistError) -> None:
        if isinstance(error, (ChangedMeanwhileError, NotFoundError)):
            self._notices.show_warning(partial(_changed_since_text, change))
            self._places.show_history(change)
        else:
            self.show_error(error)

    def show_error(self, error: CustlistError) -> None:
        """Says over the list what went wrong."""
        self._notices.show_error(error_words(error))

    def _on_announcement(self, _announcement: Announcement) -> None:
        """What can't be done any more isn't offered."""
        notice = self._notices.notice
        change = None if notice is None else notice.undoable
        if (
            change is not None
            and change.what is not What.RESTORE_ALL
            and run(self, lambda: self._session.undo.stands(change)) is False
        ):
            self._notices.clear()

    def _on_actor_changed(self) -> None:
        """Whoever works next is offered nothing of somebody else's."""
        if self._named():
            self._notices.clear()


def takes_time(change: Undoable) -> bool:
    """Whether taking it back is for `take_back_beside`, since the window would stand still."""
    return change.what is What.RESTORE or change.rows > AT_ONCE


def take_back_beside(
    session: Session, change: Undoable, window: QWidget
) -> tuple[Undoable | None, CustlistError | None]:
    """Takes a change of many back in a process of its own, while ``window`` waits, who sees how far it is.

    Returns:
        the new change, or why there is none; neither where the person would not wait.
    """
    from custlist_desktop.services.history.jobs import ChangeToUndo, undo_beside  # here: rarely wanted
    from custlist_desktop.ui.kit.dialogs.waiting_dialog import WaitingDialog

    request = ChangeToUndo(session.file.address, session.actor, session.home_region, change.change_id)
    texts = undo_text(change), translate("UndoNames", "If you cancel, everything stays as it is now.")
    dialog = WaitingDialog(undo_beside, request, texts, window=window)
    dialog.exec()
    undone, error = dialog.result_of_job, dialog.error
    dialog.deleteLater()
    for subject in Subject if change.what is What.RESTORE else (Subject.CUSTOMER, Subject.ESTIMATE):
        session.announcer.announce(subject)
    return undone, error


def undo_question(change: Undoable, parent: QWidget | None, passed: Sequence[Passed] = ()) -> "ConfirmDialog":
    """Whether a change that nobody sees any more is to be taken back, or done again, and what is not.

    The other button isn't Cancel: French says "Annuler" for both.
    """
    from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog  # here: the list is there sooner without

    when = translate("UndoNames", "{person} saved this on {moment}.")
    if change.is_undo:
        verb, other = translate("UndoNames", "Redo"), translate("UndoNames", "Don’t Redo")
    else:
        verb, other = translate("UndoNames", "Undo"), translate("UndoNames", "Don’t Undo")
    return ConfirmDialog(
        verb,
        translate("UndoNames", "{change}?").format(change=undo_text(change)),
        " ".join((when.format(person=change.user, moment=moment_text(change.at)), *passed_sentences(passed))),
        verb,
        parent,
        cancel=other,
        icon_name="redo" if change.is_undo else "undo",
        tint="info",
        look="primary",
    )


def _asks_itself(change: Undoable) -> bool:
    """Whether taking it back opens a window that says what would go."""
    return change.what is What.IMPORT and not change.is_undo


def _changed_since_text(change: Undoable) -> str:
    if change.is_undo:
        text = translate("UndoNames", "This has changed since, so nothing was redone: {change}.")
    else:
        text = translate("UndoNames", "This has changed since, so nothing was undone: {change}.")
    return text.format(change=change_name(change))
