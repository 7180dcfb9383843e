"""What is done with the whole list: import and take an import back, export, find duplicates."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.roles import Action
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.drop import DropVeil, FileDrop
from custlist_desktop.ui.session import Session


class WholeList(QObject):
    """Opens the windows for it, if the role permits. They are read when wanted: the list is there sooner."""

    list_replaced = Signal()
    """Many customers came or went: the list begins anew."""
    customer_requested = Signal(object)
    """The key of a customer that is to be shown."""
    customers_requested = Signal(object, object)
    """The keys of customers that alone are to be shown, and what says which they are in the language of now."""

    def __init__(
        self,
        session: Session,
        page: QWidget,
        settings: QSettings | None,
        save_estimates: Callable[[], bool],
    ) -> None:
        """
        Args:
            session: the open file and who is signed in.
            page: windows open over its window.
            settings: remember what was chosen for an import; the program's own without.
            save_estimates: saves what open estimates hold, and returns whether all is in the file; called before
                another process writes to it.
        """
        super().__init__(page)
        self._session = session
        self._page = page
        self._settings = settings
        self._save_estimates = save_estimates
        self._veil = DropVeil(page)
        self._drop = FileDrop(page)
        self._drop.hovered_changed.connect(self._on_hovered)
        self._drop.file_dropped.connect(self.import_file)

    def import_file(self, path: Path | None = None) -> None:
        """Opens Import, with the file at ``path`` in it already if one is given (M15)."""
        from custlist_desktop.ui.importing.import_window import ImportWindow

        if not self._session.may(Action.IMPORT_CUSTOMERS):
            return
        window = ImportWindow(
            self._session,
            self._page.window(),
            path,
            settings=self._settings,
            before_import=self._save_estimates,
        )
        window.customers_requested.connect(self.list_replaced)
        window.some_customers_requested.connect(self.customers_requested)
        window.duplicates_requested.connect(self.find_duplicates)
        window.show()

    def allow(self, *, is_readable: bool) -> None:
        """Takes a dropped file or not, as the signed-in user's role permits, and the list can be read."""
        self._drop.set_allowed(is_readable and self._session.may(Action.IMPORT_CUSTOMERS))

    def _on_hovered(self, hovered: bool) -> None:
        self._veil.show_over(translate("CustomersPage", "Drop the file to import it") if hovered else "")

    def undo_import(self) -> None:
        """Asks which import is to be taken back."""
        from custlist_desktop.ui.importing.undo_import_dialog import UndoImportDialog

        if self._session.may(Action.IMPORT_CUSTOMERS) and self._save_estimates():
            dialog = UndoImportDialog(self._session, self._page.window())
            dialog.exec()
            dialog.deleteLater()

    def find_duplicates(self) -> None:
        """Opens Find Duplicates."""
        from custlist_desktop.ui.duplicates.duplicates_window import DuplicatesWindow

        if self._session.may(Action.MERGE_CUSTOMERS) and self._save_estimates():
            window = DuplicatesWindow(self._session, self._page.window())
            window.customer_requested.connect(self.customer_requested)
            window.exec()
            window.deleteLater()

    def export(
        self, text: str, column: str, count: int, *, descending: bool, only: tuple[int, ...] | None = None
    ) -> None:
        """Opens Export.

        Args:
            text: what the list is searched for.
            column: by which it is sorted.
            count: how many customers it shows.
            descending: whether downwards.
            only: the keys of the customers that it is narrowed to; None for all.
        """
        from custlist_desktop.ui.exporting.export_dialog import ExportDialog, ShownList

        if self._session.may(Action.EXPORT_CUSTOMERS):
            shown = ShownList(text, column, descending=descending, count=count, only=only)
            dialog = ExportDialog(self._session, shown, self._page.window())
            dialog.exec()
            dialog.deleteLater()
