"""A customers page over a file of the test's own, in a window, as the program has it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.roles import Role
from custlist_desktop.ui.customers.customers_page import CustomersPage
from custlist_desktop.ui.listing.table import ListTable
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.main_window import MainWindow
from custlist_desktop.ui.widgets.search_box import SearchBox
from tests.ui.conftest import type_text, wait_until

W = TypeVar("W", bound=QWidget)

ROOFER = CustomerDetails(
    company="Gagné Roofing",
    contact_name="Mélanie Gagné",
    email="melanie@gagneroofing.example",
    phone="512-555-0123 x4",
    city="Austin",
    country="US",
    state_province="TX",
    notes="Gate code 4411",
)
MASON = CustomerDetails(
    company="Maçonnerie Lévis", contact_name="Luc Bélanger", phone="418 555-0187", city="Lévis", country="CA"
)
ARCHITECT = CustomerDetails(
    company="Ateliers Beaumont", contact_name="Hélène Beaumont", phone="04 65 71 08 42", city="Lyon", country="FR"
)


@pytest.fixture
def session(tmp_path: Path, app: QApplication) -> Iterator[Session]:
    """A new file with an Account Owner signed in."""
    file = open_customer_file(tmp_path / "customers.db")
    opened = Session(file, "US")
    opened.users.ensure_first_owner()
    opened.set_actor(opened.users.all()[0].as_actor())
    yield opened
    file.close()


def sign_in_as_estimator(session: Session) -> None:
    """Adds an Estimator, who is then at the keyboard."""
    session.set_actor(session.users.add(session.actor, "Sofía Ramírez", Role.ESTIMATOR).as_actor())


class Workplace:
    """The page in its window, and what a person finds on it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.window = MainWindow()
        self.page = CustomersPage(session)
        self.window.add_page("customers", "customers", lambda: "Customers", self.page)
        self.window.show()
        self.window.activateWindow()
        wait_until(lambda: QApplication.activeWindow() is not None)

    @property
    def search_box(self) -> SearchBox:
        """The one search box."""
        return self.named(SearchBox, "Search customers")

    @property
    def table(self) -> ListTable:
        """The table of customers."""
        return self.named(ListTable, "Customers")

    def named(self, kind: type[W], name: str) -> W:
        """The visible widget of a kind with an accessible name or a text."""
        found = [each for each in self.window.findChildren(kind) if each.isVisible() and name in _names(each)]
        assert found, f"no {kind.__name__} named {name} is in view"
        return found[0]

    def says(self, text: str) -> bool:
        """Whether some visible widget is named ``text``, or shows it."""
        return any(each.isVisible() and text in _names(each) for each in self.window.findChildren(QWidget))

    def shown(self) -> list[str]:
        """The companies that the table shows."""
        model = self.table.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def wait_for(self, *companies: str) -> None:
        """Waits until the table shows exactly these companies."""
        wait_until(lambda: self.shown() == list(companies))

    def search(self, text: str) -> None:
        """Types a search, as one does over what is there."""
        box = self.search_box
        box.setFocus()
        box.selectAll()
        type_text(box, text)

    def close(self) -> None:
        """Ends the page's reading thread."""
        self.page.close_reader()


def _names(widget: QWidget) -> tuple[str, ...]:
    text = widget.text() if hasattr(widget, "text") else ""
    return (widget.accessibleName(), str(text))


@pytest.fixture
def place(session: Session) -> Iterator[Workplace]:
    """The page over three customers: a roofer in Texas, a mason in Québec, an architect in France."""
    for details in (ROOFER, MASON, ARCHITECT):
        session.customers.add(session.actor, details)
    workplace = Workplace(session)
    workplace.wait_for("Ateliers Beaumont", "Gagné Roofing", "Maçonnerie Lévis")
    yield workplace
    workplace.close()


@pytest.fixture
def empty_place(session: Session) -> Iterator[Workplace]:
    """The page at the first start."""
    workplace = Workplace(session)
    wait_until(lambda: workplace.says("Start your customer list"))
    yield workplace
    workplace.close()


class OpenedUrls(QObject):
    """Catches links instead of the system's programs."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def on_url(self, url: QUrl) -> None:
        """Notes a link."""
        self.urls.append(url.toString())


@pytest.fixture
def opened_urls() -> Iterator[list[str]]:
    """What was opened through mailto:, tel: and https: links."""
    catcher = OpenedUrls()
    for scheme in ("mailto", "tel", "https"):
        QDesktopServices.setUrlHandler(scheme, catcher, "on_url")  # type: ignore[arg-type]  # takes str only, whatever the stub says
    yield catcher.urls
    for scheme in ("mailto", "tel", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


def in_dialog(start: Callable[[], None], work: Callable[[QDialog], None]) -> None:
    """Starts what opens a dialog, and does ``work`` in it once it is there; the dialog has to end."""
    failures: list[BaseException] = []

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(10, when_open)
            return
        try:
            work(dialog)
        except BaseException as error:  # told to the test below, once the dialog's loop has ended
            failures.append(error)
            dialog.done(0)

    QTimer.singleShot(0, when_open)
    start()
    if failures:
        raise failures[0]


def control(dialog: QWidget, name: str) -> QWidget:
    """The visible control of a dialog with an accessible name, or the button with a text."""
    visible = [each for each in dialog.findChildren(QWidget) if each.isVisible() and not isinstance(each, QLabel)]
    found = [each for each in visible if name in _names(each)]
    assert found, f"nothing named {name} is in view"
    return found[0]
