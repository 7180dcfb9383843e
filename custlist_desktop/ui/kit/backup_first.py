"""The backup that comes before a change of many customers, in front of the person."""

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.services.backups.making import BackupOutcome, BackupRequest, make_backup
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.waiting_dialog import WaitingDialog
from custlist_desktop.ui.kit.work import Telling
from custlist_desktop.ui.session import Session


def is_backed_up_first(session: Session, owner: Telling, window: QWidget, reason: BackupReason) -> bool:
    """Backs the list up, unless a backup has all of it already.

    Args:
        session: somebody is signed in.
        owner: tells why it can't be.
        window: waits meanwhile.
        reason: what comes next.

    Returns:
        whether that may be done now; not if the backup failed, or the person would rather not wait.
    """
    keeper = session.backup_keeper
    request = BackupRequest(session.file.address, keeper.places(), reason, session.actor, only_if_changed=True)
    texts = (
        translate("BackupFirst", "Backing up first"),
        translate("BackupFirst", "If you cancel, nothing is changed."),
    )
    dialog = WaitingDialog(make_backup, request, texts, keeper.start_job, window)
    went_on = bool(dialog.exec())
    outcome, error = dialog.result_of_job, dialog.error
    dialog.setParent(None)  # it is no part of the window any more, which may be searched before it goes
    dialog.deleteLater()
    if isinstance(outcome, BackupOutcome):
        error = outcome.first.error
    if error is not None:
        owner.show_error(error)
    keeper.look()
    window.activateWindow()
    return went_on and error is None
