"""The customer lists that the gallery's screens show."""

import pytest

from tests.gallery.lists import SampleLists, make_lists


@pytest.fixture(scope="session")
def sample_lists(tmp_path_factory: pytest.TempPathFactory) -> SampleLists:
    """The customer lists that the screens show; made once."""
    return make_lists(tmp_path_factory.mktemp("lists"))
