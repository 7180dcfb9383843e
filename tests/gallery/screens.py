"""The screens of the gallery, each brought about through the window's own parts."""

import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QToolButton, QWidget

from custlist_desktop.database.listing import Row
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.estimate_search import EstimateSearch, estimate_row
from custlist_desktop.services.linking import estimates_of
from custlist_desktop.services.passwords import hash_password
from custlist_desktop.ui.customers.customer_dialog import CustomerDialog
from custlist_desktop.ui.customers.delete_dialog import DeleteCustomerDialog
from custlist_desktop.ui.customers.discard_dialog import DiscardDialog
from custlist_desktop.ui.estimates.delete_dialog import DeleteEstimateDialog
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.listing.table import ListTable
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.sections import COMPANY
from custlist_desktop.ui.shell.about_dialog import AboutDialog
from custlist_desktop.ui.shell.file_problem_dialog import FileProblemDialog
from custlist_desktop.ui.shell.workplace import CUSTOMERS, ESTIMATES, Workplace
from custlist_desktop.ui.sign_in.sign_in_dialog import SignInDialog
from custlist_desktop.ui.widgets.search_box import SearchBox
from tests.gallery.duplicate_screens import take_duplicates
from tests.gallery.editor_screens import take_editor
from tests.gallery.export_screens import take_export
from tests.gallery.import_screens import take_import
from tests.gallery.proposal_screens import take_proposals
from tests.gallery.settings_screens import COMPANY_DETAILS, take_settings_sections

WIDE = (1440, 868)
SMALL = (1280, 768)
CUSTOMER_COUNT = 1204
ESTIMATE_COUNT = 420


class Studio:
    """Takes the pictures in the language and appearance that are in force."""

    def __init__(self, folder: Path, out: Path, suffix: str) -> None:
        """
        Args:
            folder: for the customer list that is shown.
            out: for the pictures.
            suffix: of their names.
        """
        self._out = out
        self._suffix = suffix
        self._names: list[str] = []
        self._file = open_customer_file(folder / "customers.db")
        self._session = Session(self._file, "CA")
        self._session.users.ensure_first_owner()
        first = self._session.users.all()[0]
        owner = first.as_actor()
        self._session.set_actor(owner)
        renamed = self._session.users.rename(
            owner, first.id, "Marc Lavoie", "marc@lavoietoitures.example", first.version
        )
        self._session.set_actor(renamed.as_actor())
        self._add_users()
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self._workplace = Workplace(self._session, settings)
        self._window = self._workplace.window
        self._workplace.show()
        self._window.resize(*WIDE)
        self._window.activateWindow()

    def take_all(self) -> list[str]:
        """Takes every picture; returns their file names."""
        self._take_first_start()
        self._session.samples.fill(self._session.actor, CUSTOMER_COUNT, ESTIMATE_COUNT)
        self._settle()
        self._wait(lambda: self._table().model().rowCount() == CUSTOMER_COUNT)
        self._take_list()
        self._take_estimates()
        newest = estimate_row(self._first_estimate()).id
        take_proposals(self._session, newest, WIDE, self._save, self._wait)
        self._take_dialogs()
        self._take_settings()
        take_editor(self._session, 1, (WIDE, SMALL), self._save, self._settle)
        take_import(self._session, self._session.file.path.parent, self._save, self._settle, self._wait)
        take_duplicates(self._session, self._save, self._settle, self._wait)
        self._take_estimator()
        self._workplace.close()
        self._window.close()
        self._window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._file.close()
        return self._names

    def _add_users(self) -> None:
        users, owner = self._session.users, self._session.actor
        added = [
            users.add(owner, name, Role.ESTIMATOR, f"{address}@lavoietoitures.example")
            for name, address in (
                ("Étienne Bouchard", "etienne"),
                ("Hannah Osei", "hannah"),
                ("Sofía Ramírez", "sofia"),
                ("Rémi Thibault", "remi"),
            )
        ]
        users.set_password(owner, owner.user_id, hash_password("a"))
        users.set_active(owner, added[-1].id, active=False)
        for user in (*added[:2], users.get(owner.user_id)):
            self._session.sign_in.admit(user.id)

    def _take_first_start(self) -> None:
        self._settle()
        self._take("customers-empty")
        self._window.show_page(ESTIMATES)
        self._settle()
        self._take("estimates-empty")
        self._show_section(COMPANY)
        self._take("settings-company-empty")
        self._window.show_page(CUSTOMERS)
        self._session.account.add_trade_name(self._session.actor, COMPANY_DETAILS)

    def _take_list(self) -> None:
        table, box = self._table(), self._box()
        self._search("")
        table.set_current_row(8)
        table.setFocus()
        self._settle()
        self._take("customers-browse")
        self._window.resize(*SMALL)
        self._settle()
        self._take("customers-small")
        self._window.resize(*WIDE)
        box.setFocus()
        self._search("gagne 514")
        self._take("customers-search")
        self._take_row_menu()
        self._search("gagne zzz")
        self._take("customers-no-match")
        self._search("")
        self._take_settings_menu()
        self._take_deleted()

    def _take_estimates(self) -> None:
        self._window.show_page(ESTIMATES)
        self._wait(lambda: self._table().model().rowCount() == ESTIMATE_COUNT)
        self._table().setFocus()
        self._settle()
        self._take("estimates")
        self._window.resize(*SMALL)
        self._settle()
        self._take("estimates-small")
        self._window.resize(*WIDE)
        self._search("roof")
        self._take("estimates-search")
        self._take_row_menu("estimate-menu")
        self._search("roof zzz")
        self._take("estimates-no-match")
        self._search("")
        row = estimate_row(self._first_estimate())
        self._take_dialog("estimate-delete", DeleteEstimateDialog(row, 2, self._window))
        self._window.show_page(CUSTOMERS)

    def _first_estimate(self) -> Row:
        """The newest estimate, as the list reads it."""
        with closing(EstimateSearch(self._session.file.path, current_language())) as search:
            return search.find("", descending=True).first_rows(1)[0]

    def _take_row_menu(self, name: str = "row-menu") -> None:
        """Opens the menu of the first row's three dots; its picture is laid over the window's."""
        table = self._table()
        rect = table.visualRect(table.model().index(0, table.model().columnCount() - 1))
        self._take_popup(
            name, lambda: QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        )

    def _take_settings_menu(self) -> None:
        name = translate("NavigationBar", "Settings")
        button = next(each for each in self._window.findChildren(QToolButton) if each.accessibleName() == name)
        self._take_popup("settings-menu", lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))

    def _take_popup(self, name: str, open_it: Callable[[], None]) -> None:
        """Takes a menu that runs a loop of its own."""

        def when_open() -> None:
            popup = QApplication.activePopupWidget()
            if popup is not None:
                self._save(name, _laid_over(self._window, popup))
                popup.close()

        QTimer.singleShot(150, when_open)
        open_it()
        self._settle()

    def _take_deleted(self) -> None:
        record = self._session.customers.get(self._session.actor, 3)
        deleted = self._session.customers.delete(self._session.actor, record.id)
        self._settle()
        self._session.customers.undo_delete(self._session.actor, deleted)
        self._settle()

    def _take_dialogs(self) -> None:
        session, window = self._session, self._window
        record = session.customers.get(session.actor, 1)
        self._take_dialog("customer-edit", CustomerDialog(session, record, window))
        adding = CustomerDialog(session, None, window)
        self._take_dialog("customer-add", adding, lambda: self._fill(adding))
        estimates = estimates_of(record.id, date(2026, 3, 2))
        self._take_dialog("customer-delete", DeleteCustomerDialog(record, estimates[:2], window))
        self._take_dialog("discard", DiscardDialog(window))
        self._take_dialog("about", AboutDialog(window))
        take_export(session, window, session.file.path.parent, self._save, self._settle, self._wait)
        path = Path("customers.db")
        facts = {"user": "Hannah Osei", "host": "ATELIER-2", "pid": 4711, "program": "Custlist"}
        self._take_dialog("file-in-use", FileProblemDialog(DatabaseFileError(FileTrouble.IN_USE, path, **facts)))
        self._take_dialog("file-damaged", FileProblemDialog(DatabaseFileError(FileTrouble.DAMAGED, path)))

    def _fill(self, dialog: CustomerDialog) -> None:
        """Types a customer with an odd number, who looks like one that is in the list."""
        form = dialog.form
        form.set_details(
            CustomerDetails(
                company="Gagné Couvreurs inc.",
                contact_name="Luc Bélanger",
                job_title="Estimateur",
                email="luc.belanger@",
                phone="514 155-0142",
                website="gagnecouvreurs.example",
                address_line1="3300, boulevard Saint-Martin Ouest",
                city="Laval",
                country="CA",
                state_province="QC",
                postal_code="H7T 1A1",
                notes="Rencontré au salon Contech. Soumissions par courriel, en français.",
            )
        )
        for name in ("phone", "email", "mobile"):
            form.focus_field(name)
            self._settle(0.05)
        mobile = QApplication.focusWidget()
        if mobile is not None:
            QTest.keyClicks(mobile, "514.555.0187")
        form.focus_field("website")
        self._settle(0.05)
        form.focus_field("mobile")

    def _take_settings(self) -> None:
        take_settings_sections(self._session, self._show_section, self._take, self._take_dialog)
        self._window.show_page(CUSTOMERS)
        self._take_dialog("sign-in", SignInDialog(self._session, "Lavoie Toitures inc."))

    def _show_section(self, key: str) -> None:
        self._workplace.show_account_settings(key)
        self._settle()

    def _take_estimator(self) -> None:
        sofia = next(user for user in self._session.users.all() if user.name.startswith("Sofía"))
        self._session.set_actor(sofia.as_actor())
        self._settle()
        self._take("customers-estimator")

    def _take_dialog(self, name: str, dialog: QDialog, prepare: Callable[[], None] | None = None) -> None:
        dialog.show()
        dialog.activateWindow()
        self._settle(0.1)
        if prepare is not None:
            prepare()
        self._settle()
        self._save(name, dialog.grab())
        dialog.done(0)
        dialog.hide()
        dialog.deleteLater()
        self._window.activateWindow()
        self._settle(0.05)

    def _take(self, name: str) -> None:
        self._save(name, self._window.grab())

    def _save(self, name: str, pixmap: QPixmap) -> None:
        file_name = f"{name}-{self._suffix}.png"
        pixmap.save(str(self._out / file_name))
        self._names.append(file_name)

    def _search(self, text: str) -> None:
        box = self._box()
        box.selectAll()
        box.setText(text)
        box.text_edited.emit(text)
        self._settle()

    def _table(self) -> ListTable:
        return next(each for each in self._window.findChildren(ListTable) if each.isVisible())

    def _box(self) -> SearchBox:
        return next(each for each in self._window.findChildren(SearchBox) if each.isVisible())

    def _wait(self, condition: Callable[[], bool]) -> None:
        while not condition():
            QCoreApplication.processEvents()

    def _settle(self, seconds: float = 0.25) -> None:
        """Lets reading threads answer and everything be painted."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QCoreApplication.processEvents()


def _laid_over(window: QWidget, popup: QWidget) -> QPixmap:
    """The window's picture with a pop-up where it is on the screen."""
    picture = window.grab()
    painter = QPainter(picture)
    painter.drawPixmap(window.mapFromGlobal(popup.mapToGlobal(QPoint(0, 0))), popup.grab())
    painter.end()
    return picture
