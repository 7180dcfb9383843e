"""Removing the sample data: at once, or where there is much of it, in a process of its own."""

from functools import partial
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.samples.jobs import SamplesRequest, remove_samples
from custlist_desktop.services.samples.service import SamplesRemoved, SamplesToRemove
from custlist_desktop.system.jobs import Work
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit import undoing
from custlist_desktop.ui.kit.backup_first import is_backed_up_first
from custlist_desktop.ui.kit.dialogs.waiting_dialog import WaitingDialog
from custlist_desktop.ui.kit.work import Telling, run
from custlist_desktop.ui.session import Session

RequestT = TypeVar("RequestT")
ResultT = TypeVar("ResultT")


def remove_in_front(
    session: Session, owner: Telling, window: QWidget, plan: SamplesToRemove
) -> SamplesRemoved | None:
    """Removes the samples, backed up before; None if that failed, as ``owner`` told, or the person would not."""
    if not is_backed_up_first(session, owner, window, BackupReason.BEFORE_REMOVING_SAMPLES):
        return None
    if plan.customers + plan.estimates <= undoing.AT_ONCE:
        return run(owner, partial(session.samples.remove, session.actor))
    title = translate("SampleQuestions", "Removing the sample data")
    sentence = translate("SampleQuestions", "If you cancel, all of it stays.")
    return _waited_for(session, owner, window, remove_samples, _request(session), (title, sentence))


def _request(session: Session) -> SamplesRequest:
    return SamplesRequest(session.file.address, session.actor, session.home_region)


def _waited_for(
    session: Session,
    owner: Telling,
    window: QWidget,
    work: Work[RequestT, ResultT],
    request: RequestT,
    texts: tuple[str, str],
) -> ResultT | None:
    dialog = WaitingDialog(work, request, texts, window=window)
    dialog.exec()
    result: ResultT | None = dialog.result_of_job
    error = dialog.error
    dialog.deleteLater()
    if error is not None:
        owner.show_error(error)
    for subject in (Subject.CUSTOMER, Subject.ESTIMATE):
        session.announcer.announce(subject)
    return result
