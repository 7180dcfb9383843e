"""What the tests of the domain's words have: data of our own beside the libraries'."""

from collections.abc import Iterator

import pytest

from tests.helpers.own_locales import own_locales


@pytest.fixture(scope="session", autouse=True)
def locales_of_our_own() -> Iterator[None]:
    """The locales, currencies and the country of `tests.helpers.own_locales`."""
    with own_locales():
        yield
