"""The ways out of the proposal window: a file, a printer, an email."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.outlets import Outlets
from custlist_desktop.ui.proposals.issuing import Issuer, OutgoingProposal


class WaysOut(QObject):
    """Asks where a proposal is to go, and lets it leave."""

    begun = Signal()
    """A proposal is on its way."""

    def __init__(
        self, window: QWidget, issuer: Issuer, outlets: Outlets, take: Callable[[], OutgoingProposal | None]
    ) -> None:
        """
        Args:
            window: what asks.
            issuer: makes, keeps and hands on.
            outlets: asks for files and printers.
            take: what is to leave; None where something is in the way.
        """
        super().__init__(window)
        self._window = window
        self._issuer = issuer
        self._outlets = outlets
        self._take = take

    def download(self) -> None:
        """Writes the PDF where the user wants it."""
        work = self._take()
        if work is None:
            return
        title = translate("ProposalWindow", "Download PDF")
        path = self._outlets.ask_path(self._window, title, work.file_name())
        if path is not None:
            self.begun.emit()
            self._issuer.download(work, path)

    def email(self) -> None:
        """Writes the PDF beside the others, and opens an email."""
        work = self._take()
        if work is not None:
            self.begun.emit()
            self._issuer.email(work, self._outlets.folder())

    def print(self, pages: int) -> None:
        """Prints the proposal, which has that many pages."""
        work = self._take()
        if work is None:
            return
        printer = self._outlets.ask_printer(self._window, work.options.paper, pages, work.file_name())
        if printer is not None:
            self.begun.emit()
            self._issuer.print(work, printer)
