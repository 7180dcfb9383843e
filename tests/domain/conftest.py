"""What the tests of the domain's words have: data of our own beside the libraries'."""

from collections.abc import Iterator

import pytest

from tests.helpers.own_address_rules import own_address_rules
from tests.helpers.own_locales import own_locales
from tests.helpers.own_numbering_plan import own_numbering_plans


@pytest.fixture(scope="module", autouse=True)
def data_of_our_own() -> Iterator[None]:
    """The locales, the currencies, the numbering plans and the rules of addresses of our own."""
    with own_locales(), own_numbering_plans(), own_address_rules():
        yield
