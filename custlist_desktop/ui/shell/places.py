"""What leads from the customers page to other pages: no page knows another, the shell knows all."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.roles import Action
from custlist_desktop.services.history.records import Undoable, What
from custlist_desktop.ui.help.opening import open_guide
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.undoing import UndoPlaces
from custlist_desktop.ui.session import Session

if TYPE_CHECKING:
    from custlist_desktop.ui.customers.customers_page import CustomersPage
    from custlist_desktop.ui.history.history_dialog import HistorySide


class CustomerPlaces:
    """Opens their windows, if the role permits. They are read when wanted: the list is there sooner."""

    def __init__(
        self,
        session: Session,
        settings: QSettings | None = None,
        *,
        open_estimate: Callable[[int], object] = lambda _key: None,
        new_estimate: Callable[[int], object] = lambda _customer: None,
        show_estimates: Callable[[int, str], object] = lambda _customer, _name: None,
        save_estimates: Callable[[], bool] = lambda: True,
        show_deleted: Callable[[], object] = lambda: None,
        tell_restored: Callable[[Sentence, str], object] = lambda _words, _change_id: None,
    ) -> None:
        """
        Args:
            session: the open file and who is signed in.
            settings: remember what was chosen for an import; the program's own without.
            open_estimate: opens the estimate with a key.
            new_estimate: makes an estimate for the customer with a key.
            show_estimates: shows all estimates of the customer with a key and a name.
            save_estimates: saves what open estimates hold, and returns whether all is in the file; called before
                another process writes to it.
            show_deleted: shows what was deleted.
            tell_restored: says what was restored, and offers to undo the change with an id.
        """
        self._session = session
        self._settings = settings
        self.save_estimates = save_estimates
        self.show_deleted = show_deleted
        self._tell_restored = tell_restored
        self.open_estimate = open_estimate
        self.new_estimate = new_estimate
        self.show_estimates = show_estimates
        self.open_guide = open_guide

    def import_customers(self, page: "CustomersPage", path: Path | None = None) -> None:
        """Opens Import, with the file at ``path`` in it already if one is given (M15)."""
        from custlist_desktop.ui.importing.import_window import ImportWindow

        if self._session.may(Action.IMPORT_CUSTOMERS):
            window = ImportWindow(
                self._session,
                page.window(),
                path,
                open_guide=open_guide,
                settings=self._settings,
                before_import=self.save_estimates,
            )
            window.customers_requested.connect(page.show_anew)
            window.some_customers_requested.connect(page.show_only)
            window.duplicates_requested.connect(lambda: self.find_duplicates(page))
            window.show()

    def undo_places(self, page: QWidget) -> UndoPlaces:
        """What undoing needs of other pages."""
        return UndoPlaces(
            self.save_estimates,
            partial(self.undo_import, page),
            partial(self.show_customer_history, page),
            partial(self.show_estimate_history, page),
            self._show_restore,
            self._undo_restore_all,
            self._restore_from_copy,
        )

    def _restore_from_copy(self, name: str) -> None:
        if self._session.restore_from_copy is not None:
            self._session.restore_from_copy(name)

    def _undo_restore_all(self, change: Undoable) -> None:
        if self._session.undo_restore_all is not None:
            self._session.undo_restore_all(change)

    def _show_restore(self, change_id: str) -> None:
        """Shows what differs from the backup that was made before a restore."""
        if self._session.compare_backup is not None:
            from custlist_desktop.services.restoring.service import backup_before  # rarely wanted

            self._session.compare_backup(backup_before(self._session.file.origin, change_id))

    def show_customer_history(self, page: QWidget, key: int, at: str = "") -> None:
        """Shows the history of a customer, at a change by its id; at the newest without."""
        from custlist_desktop.ui.history.customer_side import CustomerSide

        self._show_history(page, CustomerSide(self._session, key), at)

    def show_estimate_history(self, page: QWidget, key: int, at: str = "") -> None:
        """Shows the history of an estimate, likewise, once what its editor holds is saved."""
        from custlist_desktop.ui.history.estimate_side import EstimateSide

        if self.save_estimates():
            self._show_history(page, EstimateSide(self._session, key), at)

    def _show_history(self, page: QWidget, side: "HistorySide", at: str) -> None:
        from custlist_desktop.ui.history.history_dialog import HistoryDialog

        dialog = HistoryDialog(self._session, side, at, parent=page.window())
        dialog.exec()
        if dialog.has_restored:
            self._tell_of_version()
        dialog.deleteLater()

    def _tell_of_version(self) -> None:
        """Says above the list in view that a version was restored, as long as Undo takes that back next."""
        change = self._session.undo.next_undo(self._session.actor)
        if change is not None and change.what is What.VERSION:
            name = change.name
            self._tell_restored(
                lambda: translate("History", "An earlier version of {name} was restored.").format(name=name),
                change.change_id,
            )

    def undo_import(self, page: QWidget, change_id: str = "", said: str = "") -> None:
        """Asks which import is to be taken back, that of a change if its id is given, and says ``said`` over it."""
        from custlist_desktop.ui.importing.undo_import_dialog import UndoImportDialog

        if self._session.may(Action.IMPORT_CUSTOMERS) and self.save_estimates():
            dialog = UndoImportDialog(self._session, page.window(), chosen=change_id, said=said)
            dialog.exec()
            dialog.deleteLater()

    def find_duplicates(self, page: "CustomersPage") -> None:
        """Opens Find Duplicates."""
        from custlist_desktop.ui.duplicates.duplicates_window import DuplicatesWindow

        if self._session.may(Action.MERGE_CUSTOMERS) and self.save_estimates():
            window = DuplicatesWindow(self._session, page.window())
            window.customer_requested.connect(page.show_row)
            window.exec()
            window.deleteLater()

    def export(self, page: "CustomersPage") -> None:
        """Opens Export, for the customers that the page shows and for all."""
        from custlist_desktop.ui.exporting.choices import ShownList
        from custlist_desktop.ui.exporting.export_dialog import ExportDialog

        if self._session.may(Action.EXPORT_CUSTOMERS):
            dialog = ExportDialog(self._session, ShownList(**page.shown()), page.window())
            dialog.exec()
            dialog.deleteLater()
