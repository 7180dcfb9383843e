"""An estimate for a customer in a file of the test's own, and a proposal window whose pages are drawn by Qt."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from custlist_desktop.domain.account import Paper, TradeNameDetails
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate import EstimateLine, LineKind, Tax, new_line_key
from custlist_desktop.domain.proposal_lacks import Lack
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.kit.outlets import Outlets
from custlist_desktop.ui.proposals.page_view import ProposalPages
from custlist_desktop.ui.proposals.proposal_window import ProposalWindow
from custlist_desktop.ui.session import Session
from tests.ui.conftest import signed_in, type_text, wait_until
from tests.ui.proposals.fake_drafter import FakeDrafter

W = TypeVar("W", bound=QWidget)

CUSTOMER = CustomerDetails(
    company="Construction Gagné",
    contact_name="Mélanie Gagné",
    email="melanie+toit@gagne.example",
    phone="514 555-0123",
    address_line1="1845, rue Fullum",
    city="Montréal",
    country="CA",
    state_province="QC",
)
LINES = (
    EstimateLine(new_line_key(), LineKind.SECTION, description="Démolition"),
    EstimateLine(
        new_line_key(), description="Enlèvement", quantity=Decimal(44), unit="m²", unit_cost=Decimal("18.40")
    ),
)


def says(window: QWidget, text: str) -> bool:
    """Whether some label in view says ``text``."""
    return any(text in label.text() for label in window.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def session(empty_list_path: Path, tmp_path: Path, app: QApplication) -> Iterator[Session]:
    """A new file with an Account Owner signed in, and a trade name."""
    with signed_in(empty_list_path, tmp_path, "CA") as opened:
        opened.account.add_trade_name(opened.actor, TradeNameDetails("Lavoie Toitures inc.", phone="514 555-0100"))
        yield opened


@pytest.fixture
def estimate(session: Session) -> EstimateRecord:
    """A draft in French for a customer, with one section, one line, a tax and a scope of work."""
    customer = session.customers.add(session.actor, CUSTOMER)
    record = session.estimates.create(session.actor, customer.id)
    content = replace(
        record.content,
        number="E-2026-0148",
        title="Réfection de la toiture",
        language="fr",
        valid_until=date(2026, 12, 24),
        estimator="Marc Lavoie",
        lines=LINES,
        taxes=(Tax("TPS", Decimal(5)),),
        scope_of_work="Enlever le recouvrement existant.",
    )
    return session.estimates.save(session.actor, record.id, content, record.version)


@dataclass
class ChosenOutlets(Outlets):
    """Answers its questions as a test says, and keeps what was asked."""

    where: Path
    path: Path | None = None
    printer: QPrinter | None = None
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(self.settings())
        self.remember(self.where)

    def settings(self) -> QSettings:
        """Settings in a file of the test's own."""
        return QSettings(str(self.where.parent / "settings.ini"), QSettings.Format.IniFormat)

    def ask_path(self, parent: QWidget, title: str, name: str, kinds: str = "") -> Path | None:
        """The path that the test chose."""
        self.asked.append(name)
        return self.path

    def ask_printer(
        self, parent: QWidget, paper: Paper, pages: int, name: str, *, landscape: bool = False
    ) -> QPrinter | None:
        """The printer that the test chose."""
        self.asked.append(f"{paper} {pages} {name}")
        return self.printer


class Desk:
    """A proposal window on the screen, and what a person finds in it."""

    def __init__(self, session: Session, estimate: EstimateRecord, outlets: ChosenOutlets) -> None:
        self.session = session
        self.estimate = estimate
        self.outlets = outlets
        self.drafter = FakeDrafter()
        self.window: ProposalWindow
        self.lets_leave = True
        """What is answered when a proposal is about to leave."""
        self.lacked: tuple[Lack, ...] = ()
        """What the last one lacked that was about to leave."""

    def _may_leave(self, lacks: Sequence[Lack]) -> bool:
        self.lacked = tuple(lacks)
        return self.lets_leave

    def open(self) -> ProposalWindow:
        """Opens the window; returns once its pages are shown."""
        self.window = ProposalWindow(
            self.session,
            self.estimate.id,
            drafter=self.drafter,
            outlets=self.outlets,
            may_leave=self._may_leave,
        )
        self.window.resize(1280, 840)  # the test's screen is smaller
        self.window.show()
        self.window.activateWindow()
        wait_until(lambda: self.window.isVisible() and QApplication.activeWindow() is self.window)
        return self.window

    def open_with_pages(self) -> ProposalWindow:
        """The same, and waits for the first pages."""
        window = self.open()
        wait_until(lambda: self.pages.page_count() > 0)
        return window

    @property
    def pages(self) -> ProposalPages:
        """The pages."""
        return self.window.findChildren(ProposalPages)[0]

    def find(self, kind: type[W], name: str) -> W:
        """The visible part of a kind and accessible name."""
        return find(self.window, kind, name)

    def click(self, name: str) -> None:
        """Clicks a button."""
        self.find(QAbstractButton, name).click()

    def enter(self, name: str, text: str) -> None:
        """Types ``text`` instead of what is in a field."""
        edit = self.find(QLineEdit, name)
        edit.setFocus()
        edit.selectAll()
        type_text(edit, text)

    def messages(self) -> list[str]:
        """The inline messages in view."""
        return messages(self.window)


def find(root: QWidget, kind: type[W], name: str) -> W:
    """The visible part of ``root`` of a kind and accessible name."""
    found = [each for each in root.findChildren(kind) if each.isVisible() and each.accessibleName() == name]
    visible = [each.accessibleName() for each in root.findChildren(kind) if each.isVisible()]
    assert len(found) == 1, f"{name!r} is not in view, but {visible}"
    return found[0]


def messages(root: QWidget) -> list[str]:
    """The inline messages in view."""
    return [
        each.accessibleName()
        for each in root.findChildren(QWidget)
        if each.property("look") == "message" and each.isVisible()
    ]


@pytest.fixture
def desk(session: Session, estimate: EstimateRecord, tmp_path: Path) -> Desk:
    """A proposal window that isn't open yet."""
    folder = tmp_path / "documents"
    folder.mkdir()
    return Desk(session, estimate, ChosenOutlets(folder))


@pytest.fixture
def pdf_printer(tmp_path: Path) -> Callable[[], QPrinter]:
    """A printer that prints into a PDF file."""

    def make() -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setFullPage(True)
        return printer

    return make
