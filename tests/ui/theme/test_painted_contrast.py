"""Contrast of what delegates paint: every list and table of the program, its rows in every state."""

from tests.ui.shared_walk import READ_IN, SharedWalk, in_group_of
from tests.ui.theme.cells import SCREENS


@in_group_of(READ_IN)
def test_every_word_in_a_list_is_readable_in_every_state(shared_walk: SharedWalk) -> None:
    cells = shared_walk.seen_in(READ_IN).cells

    assert cells is not None
    assert cells.screens == set(SCREENS)
    assert cells.delegates == {"LineDelegate", "ListDelegate", "NavDelegate", "PickerDelegate"}
    assert not cells.found, "\n".join(cells.found)
