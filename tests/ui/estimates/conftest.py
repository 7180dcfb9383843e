"""Estimates in a file of the test's own, and the page that lists them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QWidget

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate import EstimateContent, EstimateLine, LineKind, new_line_key
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.estimate_windows import EstimateWindows
from custlist_desktop.ui.estimates.estimates_page import EstimatesPage
from custlist_desktop.ui.estimates.window_kinds import OtherPages
from custlist_desktop.ui.help.opening import open_guide
from custlist_desktop.ui.kit.undoing import UndoPlaces
from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.estimates.sample_content import CONTENT, record_of
from tests.ui.places import ListPlace

ROOFER = CustomerDetails(
    company="Gagné Roofing",
    contact_name="Mélanie Gagné",
    email="melanie@gagneroofing.example",
    phone="512-555-0123",
    city="Austin",
    country="US",
    state_province="TX",
)


DocumentMaker = Callable[..., EstimateDocument]


@pytest.fixture
def make_document(app: QApplication) -> Iterator[DocumentMaker]:
    """Opens an estimate with some content, and closes it at the end."""
    made: list[EstimateDocument] = []

    def make(content: EstimateContent = CONTENT) -> EstimateDocument:
        made.append(EstimateDocument(record_of(content)))
        return made[-1]

    yield make
    for document in made:
        document.close()


def shingles() -> tuple[EstimateLine, ...]:
    """A section and two lines that come to 2,170.00; their keys are no other rows'."""
    return (
        EstimateLine(new_line_key(), LineKind.SECTION, description="Roof"),
        EstimateLine(
            new_line_key(), description="Shingles", quantity=Decimal(44), unit="m²", unit_price=Decimal("27.50")
        ),
        EstimateLine(new_line_key(), description="Labour", quantity=Decimal(16), unit="h", unit_cost=Decimal(60)),
    )


def make_estimate(session: Session, customer_id: int | None = None, **changes: object) -> EstimateRecord:
    """An estimate as an editor leaves it; ``changes`` are fields of its content."""
    made = session.estimates.create(session.actor, customer_id)
    content: EstimateContent = replace(made.content, **changes)  # type: ignore[arg-type]  # fields by their names
    return session.estimates.save(session.actor, made.id, content, made.version)


def make_whole_estimate(session: Session, **changes: object) -> EstimateRecord:
    """An estimate that lacks nothing for a proposal."""
    customer = session.customers.add(session.actor, ROOFER)
    return make_estimate(session, customer.id, lines=shingles(), **changes)


class FakeWindow(QWidget):
    """Stands for an editor or a proposal where a test is only about which windows are open."""

    closed = Signal(int)
    open_customer_requested = Signal(int)
    proposal_requested = Signal(int)
    duplicate_requested = Signal(int)
    delete_requested = Signal(int)
    issued_requested = Signal(int)
    history_requested = Signal(int)
    leaving = Signal(int)
    mend_requested = Signal(int, str)
    placeholder_accepted = Signal(int, object)
    manage_templates_requested = Signal(str)

    def __init__(self, session: Session, key: int) -> None:
        super().__init__()
        self.key = key
        self.flushed = 0
        self.picked = 0
        self.shown_lines: list[int] = []
        self.mended = 0
        self.tab = 0
        self.may_close = True
        self.is_touched = True
        self.resize(640, 480)
        session.estimates.get(session.actor, key)

    def flush(self) -> bool:
        """Counts."""
        self.flushed += 1
        return self.may_close

    def choose_customer(self) -> None:
        """Counts."""
        self.picked += 1

    def go_to_line(self, key: int) -> None:
        """Keeps the line's key."""
        self.shown_lines.append(key)

    def mend_placeholder(self, _doubt: object) -> None:
        """Counts."""
        self.mended += 1

    def text_tab(self) -> int:
        """Which text is in view."""
        return self.tab

    def show_text_tab(self, tab: int) -> None:
        """Brings a text into view."""
        self.tab = tab

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt's override."""
        if not self.flush():
            event.ignore()
            return
        super().closeEvent(event)
        self.closed.emit(self.key)


@dataclass
class FakeWindows:
    """The windows that were made."""

    editors: list[FakeWindow] = field(default_factory=list)
    proposals: list[FakeWindow] = field(default_factory=list)
    asked: list[object] = field(default_factory=list)
    """What other pages were asked to show."""

    def pages(self, session: Session) -> OtherPages:
        """Other pages, which only keep what they were asked."""
        return OtherPages(
            self.asked.append,
            self.asked.append,
            lambda: self.asked.append("company"),
            lambda _window, key: self.asked.append(("issued", key)),
            lambda _window, key: self.asked.append(("history", key)),
            lambda key, _shows_item_codes, _may_leave: self.make_proposal(session, key),
        )

    def make_editor(self, session: Session, key: int) -> FakeWindow:
        """Makes an editor's."""
        self.editors.append(FakeWindow(session, key))
        return self.editors[-1]

    def make_proposal(self, session: Session, key: int) -> FakeWindow:
        """Makes a proposal's."""
        self.proposals.append(FakeWindow(session, key))
        return self.proposals[-1]

    def opened(self) -> list[int]:
        """The estimates whose editors are in view."""
        return [window.key for window in self.editors if window.isVisible()]


class EstimatesPlace(ListPlace):
    """The estimates page in its window; editors and proposals are fakes."""

    names = ("Search estimates", "Estimates")

    def __init__(self, session: Session) -> None:
        self.fakes = FakeWindows()
        self.windows = EstimateWindows(session, self.fakes.pages(session), make_editor=self.fakes.make_editor)
        places = UndoPlaces(self.windows.flush_all, *[lambda *_given: None] * 6)
        super().__init__(session, EstimatesPage(session, self.windows, open_guide, places))


@pytest.fixture
def customer_id(session: Session) -> int:
    """The key of a roofer in Texas."""
    return session.customers.add(session.actor, ROOFER).id


@pytest.fixture
def estimate(session: Session, customer_id: int) -> EstimateRecord:
    """A draft with a section and two lines, linked to the roofer."""
    return make_estimate(session, customer_id, title="Garage roof", lines=shingles())


@pytest.fixture
def place(session: Session, customer_id: int) -> Iterator[EstimatesPlace]:
    """The page over three estimates: a draft of the roofer's, a sent one that expired, an accepted one in euros."""
    make_estimate(
        session,
        customer_id,
        number="E-1",
        title="Garage roof",
        issued_on=date(2026, 3, 1),
        valid_until=None,
        lines=shingles(),
    )
    make_estimate(
        session,
        number="E-2",
        title="Church steeple",
        issued_on=date(2025, 5, 4),
        valid_until=date(2025, 6, 3),
        status=EstimateStatus.SENT,
    )
    make_estimate(
        session,
        number="E-3",
        title="Atelier",
        issued_on=date(2025, 7, 1),
        valid_until=None,
        currency="EUR",
        status=EstimateStatus.ACCEPTED,
        lines=shingles(),
    )
    workplace = EstimatesPlace(session)
    workplace.wait_for("E-1", "E-3", "E-2")
    yield workplace
    workplace.close()


@pytest.fixture
def empty_place(session: Session) -> Iterator[EstimatesPlace]:
    """The page before there is an estimate."""
    workplace = EstimatesPlace(session)
    wait_until(lambda: workplace.says("Make your first estimate"))
    yield workplace
    workplace.close()
