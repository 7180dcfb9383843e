"""Duplicates are found: by number, address and name, the likeliest first, and what only looks so is told apart."""

import pickle
from collections.abc import Callable
from itertools import combinations

import pytest
from peewee import fn

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import CancelledError
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.customers.columns import customer_columns
from custlist_desktop.services.duplicates.clusters import DuplicateGroup
from custlist_desktop.services.duplicates.groups import FindRequest, find_duplicates
from custlist_desktop.services.duplicates.merging import APART_UNDONE, MergeService
from custlist_desktop.services.duplicates.service import Likeness
from tests.helpers.open_list import HOME_REGION, OpenList
from tests.services.duplicates.messy_duplicates import messy
from tests.services.duplicates.planted_duplicates import Planted, planted

STAMPS = {"created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z", "version": 1}


def find(open_list: OpenList) -> tuple[DuplicateGroup, ...]:
    return find_duplicates(FindRequest(open_list.file.address))


def found_keys(open_list: OpenList, *, likely: bool = True) -> list[tuple[int, ...]]:
    return [group.keys for group in find(open_list) if group.likely is likely]


AddAll = Callable[..., list[int]]


@pytest.fixture
def add(open_list: OpenList) -> AddAll:
    """Adds customers, each given by its fields; returns their keys."""

    def add_all(*customers: dict[str, str]) -> list[int]:
        return [open_list.customers.add(open_list.owner, CustomerDetails(**fields)).id for fields in customers]

    return add_all


def test_m5_a_number_is_found_in_either_field_whatever_its_form(open_list: OpenList, add: AddAll) -> None:
    first, _, third = add(
        {"company": "Gagné Roofing", "phone": "512-555-0123 x4"},
        {"company": "Between", "phone": "512-555-0124"},
        {"contact_name": "Mélanie Gagné", "mobile": "+1 512 555 0123"},
    )
    assert find(open_list) == (DuplicateGroup((first, third), (Likeness.SAME_PHONE,), 40),)


def test_m5_an_email_address_is_found_whatever_its_case(open_list: OpenList, add: AddAll) -> None:
    keys = add(
        {"company": "Gagné", "email": "Info@Gagne.example"}, {"company": "Gagné inc.", "email": "info@gagne.example"}
    )
    (group,) = find(open_list)
    assert (group.keys, group.likenesses) == (tuple(keys), (Likeness.SAME_EMAIL, Likeness.SAME_NAME))


@pytest.mark.parametrize(
    ("where", "likeness"),
    [
        ({"city": "Montréal"}, Likeness.SAME_CITY),
        ({"city": "MONTREAL", "country": "CA"}, Likeness.SAME_CITY),
        ({"postal_code": "h2x1y4", "country": "CA"}, Likeness.SAME_POSTAL_CODE),
    ],
)
def test_m5_a_near_same_name_is_found_in_one_place(
    open_list: OpenList, add: AddAll, where: dict[str, str], likeness: Likeness
) -> None:
    keys = add(
        {"company": "Toitures Lavoie ltée", "city": "Montréal", "country": "CA", "postal_code": "H2X 1Y4"},
        {"company": "Lavioe Toitures inc.", **where},
    )
    (group,) = find(open_list)
    assert (group.keys, group.likenesses) == (tuple(keys), (Likeness.SIMILAR_NAME, likeness))


def test_nine_digits_of_a_zip_code_are_at_the_place_of_its_five(open_list: OpenList, add: AddAll) -> None:
    ana = {"contact_name": "Ana Ruiz", "country": "US"}
    keys = add(ana | {"postal_code": "78701"}, ana | {"postal_code": "78701-4411"})
    assert found_keys(open_list) == [tuple(keys)]


def test_two_cities_of_one_name_are_two_places(open_list: OpenList, add: AddAll) -> None:
    ana = {"contact_name": "Ana Ruiz", "country": "US", "city": "Portland"}
    add(ana | {"state_province": "OR"}, ana | {"state_province": "ME"})
    assert find(open_list) == ()


def test_more_in_common_comes_first(open_list: OpenList, add: AddAll) -> None:
    place = {"city": "Austin", "country": "US"}
    by_name = add({"contact_name": "Ana Ruiz", **place}, {"contact_name": "Ana Ruiz", **place})
    by_phone = add({"company": "A", "phone": "512 555 0101"}, {"contact_name": "B", "phone": "512 555 0101"})
    ben = {"contact_name": "Ben Stone", "phone": "512 555 0102"}
    by_both = add(ben, ben)
    family = add(*({"contact_name": f"{each} Gold", "phone": "512 555 0103"} for each in ("Ada", "Tom")))
    groups = find(open_list)
    assert [group.keys for group in groups] == [tuple(each) for each in (by_both, by_phone, by_name, family)]
    assert [group.likely for group in groups] == [True, True, True, False]


def test_one_between_two_different_people_joins_only_one_of_them(open_list: OpenList, add: AddAll) -> None:
    place = {"company": "Roofs", "city": "Austin"}
    jean, initial, julie = add(
        {"contact_name": "Jean Roy", "phone": "512 555 0101", **place},
        {"contact_name": "J. Roy", "phone": "512 555 0101", **place},
        {"contact_name": "Julie Roy", **place},
    )
    assert found_keys(open_list) == [(jean, initial)]
    assert julie not in {key for group in find(open_list) for key in group.keys}


def test_a_company_without_a_contact_is_taken_for_its_only_person_but_not_for_one_of_several(
    open_list: OpenList, add: AddAll
) -> None:
    roofs, walls = {"company": "Gagné Roofs", "city": "Austin"}, {"company": "Ruiz Walls", "city": "Austin"}
    only = add(roofs, roofs | {"contact_name": "Ana Gagné"})
    add(walls, walls | {"contact_name": "Ana Ruiz"}, walls | {"contact_name": "Ben Stone"})
    assert [group.keys for group in find(open_list)] == [tuple(only)]


def test_a_switchboard_is_no_group_of_hundreds(open_list: OpenList, add: AddAll) -> None:
    names = [
        f"{first} {last}" for first in ("Ada", "Tom", "Eve", "Max") for last in ("Gold", "Stone", "Wood", "Lake")
    ]
    people = [{"contact_name": name, "phone": "512 555 0100", "email": "info@x.example"} for name in names]
    keys = add(*people, {"contact_name": "ada gold", "phone": "512 555 0100"})
    assert [group.keys for group in find(open_list)] == [(keys[0], keys[-1])]


def test_many_of_one_name_in_one_city_are_groups_that_one_can_look_through(open_list: OpenList) -> None:
    rows = ({"company": "Big Depot", "city": "Austin"} for _ in range(130))
    for fields in rows:
        open_list.add(**fields)
    groups = find(open_list)
    assert sum(len(group.keys) for group in groups) == 130
    assert max(len(group.keys) for group in groups) <= 20


AUSTIN = {"city": "Austin", "state_province": "TX", "country": "US"}


@pytest.mark.parametrize("lacking", [{}, {"phone": "512 555 0101"}, {"email": "js@x.example"}, {"country": "US"}])
def test_one_of_two_equal_names_may_lack_its_address(
    open_list: OpenList, add: AddAll, lacking: dict[str, str]
) -> None:
    john = {"company": "Acme Builders", "contact_name": "John Smith"}
    keys = add(john | AUSTIN | {"postal_code": "78701"}, john | lacking)
    assert found_keys(open_list) == [tuple(keys)]


def test_near_names_are_compared_where_one_lacks_its_city(open_list: OpenList, add: AddAll) -> None:
    keys = add({"company": "Hartwell Roofing", **AUSTIN}, {"company": "Roofing Hartwel inc."})
    (group,) = find(open_list)
    assert (group.keys, group.likenesses) == (tuple(keys), (Likeness.SIMILAR_NAME,))


def test_a_name_alone_at_a_number_of_its_own_is_only_doubtful(open_list: OpenList, add: AddAll) -> None:
    john = {"contact_name": "John Smith"}
    keys = add(john | AUSTIN | {"phone": "512 555 0101"}, john | {"phone": "737 555 0199"})
    assert found_keys(open_list) == []
    assert found_keys(open_list, likely=False) == [tuple(keys)]


def test_a_name_without_a_place_is_not_surely_one_of_several_at_different_places(
    open_list: OpenList, add: AddAll
) -> None:
    john = {"contact_name": "John Smith"}
    add(john | AUSTIN, john | {"city": "Denver", "state_province": "CO", "country": "US"}, john)
    assert found_keys(open_list) == []
    assert len(found_keys(open_list, likely=False)) == 1


def test_a_person_at_a_firm_is_found_among_many_of_that_name(open_list: OpenList, add: AddAll) -> None:
    john = {"contact_name": "John Smith"}
    first, second, *_ = add(
        john | {"company": "Acme Builders"},
        john | {"company": "Acme Builders", "phone": "512-555-0104", "city": "Austin", "state_province": "TX"},
        john | {"city": "Austin", "phone": "512-555-0106", "state_province": "TX"},
        john | {"city": "Houston", "phone": "713-555-0102"},
        john | {"city": "Dallas", "phone": "214-555-0103"},
        john | {"city": "Waco", "phone": "254-555-0105"},
    )
    assert found_keys(open_list) == [(first, second)]


def test_initials_written_together_or_apart_are_found_without_a_city(open_list: OpenList, add: AddAll) -> None:
    one = {"company": "J.R. Drywall", "contact_name": "J. R. Ewing", "phone": "512-555-0112"}
    other = {"company": "JR Drywall", "contact_name": "JR Ewing", "city": "Austin"}
    keys = add(one, other)
    assert found_keys(open_list) == [tuple(keys)]


def test_a_short_first_name_is_found_among_many_of_that_family(open_list: OpenList, add: AddAll) -> None:
    add(
        *({"contact_name": f"{chr(65 + n % 26) * 3}{chr(97 + n // 26) * 3} Smith", "city": "Waco"} for n in range(60))
    )
    keys = add({"contact_name": "Jo Smith"}, {"contact_name": "Jo Smith", "city": "Austin"})
    assert tuple(keys) in found_keys(open_list)


def test_a_city_written_short_is_the_same_city(open_list: OpenList, add: AddAll) -> None:
    steel = {"company": "Fenton Steel", "contact_name": "Jo Fenton"}
    keys = add(
        steel | {"address_line1": "88 Pier Ave", "city": "Saint Louis"},
        steel | {"address_line1": "88 Pier Avenue", "city": "St. Louis"},
    )
    assert found_keys(open_list) == [tuple(keys)]


def test_one_person_in_one_street_of_two_cities_is_pointed_out(open_list: OpenList, add: AddAll) -> None:
    ray = {"company": "Home Works", "contact_name": "Sue Ray"}
    keys = add(
        ray | {"address_line1": "9 Rose Ave", "city": "Brooklyn"},
        ray | {"address_line1": "9 Rose Avenue", "city": "New York"},
    )
    assert found_keys(open_list, likely=False) == [tuple(keys)]


def test_numbered_parts_of_one_site_are_not_duplicates(open_list: OpenList, add: AddAll) -> None:
    site = {"address_line1": "3 Sea Rd", "city": "Austin"}
    add(site | {"company": "Sunset Condos Phase I"}, site | {"company": "Sunset Condos Phase II"})
    add(site | {"company": "Harbor Tower B"}, site | {"company": "Harbor Tower C"})
    assert find(open_list) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("123 Fifth Avenue", "123 5th Ave."),
        ("12, rue des Érables", "12 Erables"),
        ("4100, boulevard Saint-Laurent", "4100 boul. St-Laurent, bureau 2"),
        ("Avenida Juárez 210", "Av. Juarez #210"),
    ],
)
def test_a_name_added_to_in_the_same_street_is_found_however_the_street_is_written(
    open_list: OpenList, add: AddAll, one: str, other: str
) -> None:
    keys = add({"company": "Acme", "address_line1": one}, {"company": "Acme Builders", "address_line1": other})
    (group,) = find(open_list)
    assert group.keys == tuple(keys)
    assert Likeness.SAME_STREET in group.likenesses


def test_other_people_and_firms_in_one_house_are_not_duplicates(open_list: OpenList, add: AddAll) -> None:
    house = {"address_line1": "12 Oak St", **AUSTIN}
    add(*({"contact_name": name, **house} for name in ("Paul Roy", "Paula Roy", "Ada Gold", "Tom Gold")))
    add(*({"company": name, **house} for name in ("Store 12", "Store 13", "Yvon Peinture", "Zenith")))
    assert find(open_list) == ()


def test_a_number_without_its_area_code_is_compared_too(open_list: OpenList, add: AddAll) -> None:
    keys = add({"company": "Gagné Roofing", "phone": "555-2671"}, {"contact_name": "Ana Gagné", "mobile": "5552671"})
    (group,) = find(open_list)
    assert (group.keys, group.likenesses) == (tuple(keys), (Likeness.SAME_PHONE,))


def test_who_was_said_to_be_another_is_not_found_again_until_that_is_taken_back(
    open_list: OpenList, add: AddAll
) -> None:
    ana = {"contact_name": "Ana Ruiz", "phone": "512 555 0101"}
    keys = add(ana, ana, ana)
    merging = MergeService(open_list.ledger)
    merging.keep_apart(open_list.owner, keys[:2])
    assert found_keys(open_list) == [(keys[0], keys[2])]
    merging.keep_apart(open_list.owner, keys)
    assert find(open_list) == ()
    merging.note_apart(open_list.owner, APART_UNDONE, keys)
    assert found_keys(open_list) == [tuple(keys)]


def test_a_list_without_duplicates_has_no_groups(open_list: OpenList, add: AddAll) -> None:
    assert find(open_list) == ()
    add({"company": "A"}, {"company": "C"}, {"contact_name": "B", "phone": "555-2671"}, {"company": "\u0301A1"})
    assert find(open_list) == ()


def test_the_search_tells_how_far_it_is_and_can_be_ended(sample_list: OpenList) -> None:
    told: list[tuple[int, int]] = []
    groups = find_duplicates(FindRequest(sample_list.file.address), lambda done, total: told.append((done, total)))
    assert len({total for _, total in told}) == 1
    assert told == sorted(told)
    assert all(done <= total for done, total in told)
    assert pickle.loads(pickle.dumps(groups)) == groups

    def end(_done: int, _total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        find_duplicates(FindRequest(sample_list.file.address), end)


def test_no_customer_is_in_two_groups(sample_list: OpenList) -> None:
    keys = [key for group in find(sample_list) for key in group.keys]
    assert len(keys) == len(set(keys))


Measured = dict[str, tuple[float, float]]


def measured(open_list: OpenList, known: Planted, title: str) -> Measured:
    """Precision and recall of the likely groups and of all, printed."""
    with open_list.file.transaction():
        open_list.file.insert_rows(
            Customer, (customer_columns(each, HOME_REGION) | STAMPS for each in known.customers)
        )
    first = Customer.select(fn.min(Customer.id)).scalar()
    groups, truth, found = find(open_list), known.pairs(), {}
    for kind, chosen in (("likely", [each for each in groups if each.likely]), ("all", groups)):
        pairs = {(one - first, other - first) for group in chosen for one, other in combinations(group.keys, 2)}
        right = len(pairs & truth)
        found[kind] = right / len(pairs), right / len(truth)
        print(f"{title}, {kind}: {len(chosen)} groups, precision {found[kind][0]:.3f}, recall {found[kind][1]:.3f}")
    return found


def test_m5_planted_duplicates_are_found_and_traps_are_not(open_list: OpenList) -> None:
    found = measured(open_list, planted(), "planted")
    assert min(found["likely"]) >= 0.98
    assert found["all"][1] >= found["likely"][1]  # a family's telephone or a branch is pointed out as such


@pytest.mark.parametrize("seed", [7, 8, 9])
def test_m5_most_duplicates_of_a_messy_list_are_found(open_list: OpenList, seed: int) -> None:
    found = measured(open_list, messy(seed=seed), "messy")
    assert found["likely"][0] >= 0.95
    assert found["all"][0] >= 0.85  # the doubtful ones are questions
    assert found["likely"][1] >= 0.85
