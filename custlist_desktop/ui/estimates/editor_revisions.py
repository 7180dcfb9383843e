"""What the editor does about revisions: watching, showing what differs, and going back."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.issued_restoring import restored
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.revision_watch import RevisionWatch
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.session import Session


class EditorRevisions(QObject):
    """Compares a document with its last revision, in words where somebody asks."""

    proposal_requested = Signal()
    """The next revision is to be made."""

    def __init__(self, session: Session, document: EstimateDocument, window: QWidget) -> None:
        """Dialogs open over ``window``."""
        super().__init__(window)
        self._session = session
        self._document = document
        self._window = window
        self.watch = RevisionWatch(session, document, self)

    def show_differences(self) -> None:
        """Shows what differs, if anything does."""
        from custlist_desktop.ui.estimates.differences_dialog import DifferencesDialog  # here: it is rarely wanted

        revision, now = self.watch.revision, self.watch.now()
        if revision is None or revision.content == now:
            return
        following = self._session.issued_proposals.next_revision(self._document.record.id, now)
        dialog = DifferencesDialog(self._session, revision, now, following, self._window)
        dialog.go_back_requested.connect(self._go_back)
        dialog.proposal_requested.connect(self.proposal_requested)
        dialog.exec()
        dialog.deleteLater()

    def _go_back(self) -> None:
        """Says again what the revision did, as one step of undo; the dialog has asked."""
        revision = self.watch.revision
        if revision is not None:
            content = restored(self._document.kept_content, revision.content, revision.workings)
            self._document.change(content, EditStep(Did.GO_BACK, revision.proposal.revision), is_agreed=True)
            # Two dialogs have closed at once: a desktop may give the keyboard to any window then.
            QTimer.singleShot(0, self._window, self._window.activateWindow)
