"""A customers page over a file of the test's own, in a window, as the program has it."""

from collections.abc import Iterator

import pytest

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.roles import Role
from custlist_desktop.ui.customers.customers_page import CustomersPage
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.places import CustomerPlaces
from tests.ui.conftest import wait_until
from tests.ui.places import ListPlace, control, in_dialog

__all__ = ["ARCHITECT", "MASON", "ROOFER", "Workplace", "control", "in_dialog", "sign_in_as_estimator"]

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


def sign_in_as_estimator(session: Session) -> None:
    """Adds an Estimator, who is then at the keyboard."""
    session.set_actor(session.users.add(session.actor, "Sofía Ramírez", Role.ESTIMATOR).as_actor())


class Workplace(ListPlace):
    """The customers page in its window."""

    names = ("Search customers", "Customers")

    def __init__(self, session: Session) -> None:
        self.opened: list[int] = []
        """The estimates that were to be opened."""
        self.wanted: list[int] = []
        """The customers who were to get an estimate."""
        self.listed: list[tuple[int, str]] = []
        """The customers all of whose estimates were to be shown, with their names."""
        places = CustomerPlaces(
            session,
            open_estimate=self.opened.append,
            new_estimate=self.wanted.append,
            show_estimates=lambda key, name: self.listed.append((key, name)),
        )
        super().__init__(session, CustomersPage(session, places))


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
