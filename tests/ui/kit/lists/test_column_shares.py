"""How columns share the room of a list."""

from custlist_desktop.ui.kit.lists.column_shares import Wish, share_room

NAME = Wish(100, 180, 200)
EMAIL = Wish(100, 300, 300, takes_rest=True, gives_way=2)
PHONE = Wish(120, 120, 120)
COUNTRY = Wish(80, 90, 120, gives_way=1)
WISHES = {0: NAME, 1: EMAIL, 2: PHONE, 3: COUNTRY}


def test_with_plenty_of_room_each_has_its_most_and_one_the_rest() -> None:
    assert share_room(1000, WISHES) == {0: 200, 1: 560, 2: 120, 3: 120}


def test_a_text_that_needs_more_than_its_most_takes_of_the_rest() -> None:
    assert share_room(1000, {**WISHES, 0: Wish(100, 260, 200)}) == {0: 260, 1: 500, 2: 120, 3: 120}
    assert share_room(760, {**WISHES, 0: Wish(100, 260, 200)}) == {0: 250, 1: 300, 2: 120, 3: 90}


def test_what_all_want_fits_to_the_pixel() -> None:
    assert share_room(690, WISHES) == {0: 180, 1: 300, 2: 120, 3: 90}


def test_the_widest_is_cut_first_and_short_ones_stay_whole() -> None:
    assert share_room(600, WISHES) == {0: 180, 1: 210, 2: 120, 3: 90}
    assert share_room(500, WISHES) == {0: 145, 1: 145, 2: 120, 3: 90}


def test_columns_give_way_by_their_turn_and_come_back() -> None:
    assert share_room(400, WISHES) == {0: 100, 1: 100, 2: 120, 3: 80}
    assert share_room(399, WISHES) == {0: 139, 1: 140, 2: 120}
    assert share_room(319, WISHES) == {0: 199, 2: 120}


def test_with_too_little_for_those_that_stay_they_go_beyond_the_room() -> None:
    assert share_room(150, WISHES) == {0: 100, 2: 120}


def test_a_list_may_have_no_column_at_all() -> None:
    assert share_room(100, {}) == {}
