"""A save never waits for a search index, and a search is right whatever state the index is in."""

from contextlib import closing, suppress
from dataclasses import replace
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.database import engine
from custlist_desktop.database.search_index import INDEXES, SearchIndex
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble, NotFoundError
from custlist_desktop.domain.search import parse_query
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.customers.search import CustomerSearch
from tests.helpers.examples import examples
from tests.helpers.open_list import OpenList, opened

DAMAGES = {
    "all gone": "DELETE FROM customer_search_data",
    "parts gone": "DELETE FROM customer_search_data WHERE id > 10 AND id % 2",
    "structure gone": "DELETE FROM customer_search_data WHERE id = 10",
    "structure zeroed": "UPDATE customer_search_data SET block = zeroblob(20) WHERE id = 10",
    "averages gone": "DELETE FROM customer_search_data WHERE id = 1",
    "pages zeroed": "UPDATE customer_search_data SET block = zeroblob(length(block)) WHERE id > 10",
    "pages overwritten": "UPDATE customer_search_data SET block = randomblob(length(block)) WHERE id > 10",
    "leads nowhere": "DELETE FROM customer_search_idx",
    "sizes gone": "DELETE FROM customer_search_docsize",
    "format gone": "DELETE FROM customer_search_config",
    "of another format": "UPDATE customer_search_config SET v = 99",
}
_SEARCHES = ("roof", "roof ma", "o", "zebra", "512", "ma", "z", "uk", "51 z", "(5", "é")


def _damaged(open_list: OpenList, how: str) -> None:
    with closing(engine.connect(open_list.path)) as connection:
        connection.execute(DAMAGES[how])


def _plainly_found(text: str) -> set[int]:
    query = parse_query(text, "en")
    return {
        row.id
        for row in Customer.select()
        if any(all(any(part in row.search_text for part in word) for word in branch) for branch in query.branches)
    }


def _check_searches(open_list: OpenList) -> None:
    for text in _SEARCHES:
        assert open_list.found(text) == _plainly_found(text)


def _edit(open_list: OpenList, key: int, **fields: str) -> None:
    record = open_list.customers.get(open_list.owner, key)
    open_list.customers.edit(open_list.owner, key, replace(record.details, **fields), record.version)


@pytest.fixture
def filled(open_list: OpenList) -> OpenList:
    open_list.samples.fill(open_list.owner, customers=60, estimates=6, seed=1)
    return open_list


@pytest.mark.parametrize("how", DAMAGES)
def test_a_damaged_search_refuses_no_save_and_is_filled_anew(filled: OpenList, how: str) -> None:
    _damaged(filled, how)

    added = filled.add(company="Zebra Roofing")
    _edit(filled, 1, company="Zebra Masonry")
    filled.customers.delete(filled.owner, 2)
    assert filled.found("zebra") >= {added.id, 1}
    while filled.file.fold_searches():
        pass
    assert filled.found("zebra crossing") == set()
    filled.file.set_search_aside("customer_search")
    _check_searches(filled)
    for _ in filled.file.fill_searches():
        _check_searches(filled)
    _check_searches(filled)
    filled.check_search_index()
    filled.check_file()


def test_damage_that_is_met_when_rows_are_brought_in_is_set_aside(filled: OpenList) -> None:
    _damaged(filled, "structure gone")
    filled.add(company="Zebra")

    assert filled.file.fold_searches()

    assert filled.file.searches_aside()
    _check_searches(filled)


def test_many_rows_are_added_beside_a_damaged_search(filled: OpenList) -> None:
    _damaged(filled, "all gone")

    filled.samples.fill(filled.owner, customers=40, estimates=4, seed=2)

    assert filled.file.searches_aside()
    _check_searches(filled)
    list(filled.file.fill_searches())
    filled.check_search_index()


_FORTY = (
    *(
        "e",
        "a",
        "m",
        "z",
        "q",
        "5",
        "é",
        "ma",
        "zz",
        "ro",
        "co",
        "uk",
        "us",
        "51",
        "(5",
        "ma ro",
        "a e",
        "qx",
        "tx",
        "qc",
    ),
    *(
        "qc",
        "roof",
        "construction",
        "gagné",
        "maria",
        "example",
        "zzzz",
        "514 555",
        "555",
        "(512) 555",
        "1-2",
        "montréal",
    ),
    *("québec", "texas", "new york", "united states", "garcía", "o'br", "roof texas", "gagne roof 5", "inc ma"),
)


def test_forty_searches_find_what_reading_the_rows_finds_with_the_indexes_and_without(open_list: OpenList) -> None:
    open_list.samples.fill(open_list.owner, customers=300, estimates=0, seed=4)
    open_list.add(company="Żółw 1-2", notes="qx 12 zzzz\n(5", country="GB")
    plainly = {text: _plainly_found(text) for text in _FORTY}
    assert len(plainly) == 40
    assert sum(map(bool, plainly.values())) > 30

    assert {text: open_list.found(text) for text in _FORTY} == plainly
    open_list.check_search_index()
    assert {text: open_list.found(text) for text in _FORTY} == plainly, "once nothing waits"
    for name in INDEXES:
        open_list.file.set_search_aside(name)
    assert {text: open_list.found(text) for text in _FORTY} == plainly, "without an index"
    with closing(CustomerSearch(open_list.file.address, "en")) as search:
        assert {text: search.find(text).count() for text in _FORTY} == {t: len(keys) for t, keys in plainly.items()}
        list(open_list.file.fill_searches())
        assert {text: search.find(text).count() for text in _FORTY} == {t: len(keys) for t, keys in plainly.items()}


_SHORT_DAMAGES = {
    "all gone": "DELETE FROM short_customer_search_data",
    "pages zeroed": "UPDATE short_customer_search_data SET block = zeroblob(length(block)) WHERE id > 10",
    "leads nowhere": "DELETE FROM short_customer_search_idx",
    "rows left out": "INSERT INTO short_customer_search (short_customer_search, rowid, parts) SELECT 'delete', id,"
    " 'a ro' FROM customer WHERE id = 7",
}


@pytest.mark.parametrize("how", _SHORT_DAMAGES)
def test_a_damaged_index_of_one_and_two_letters_is_found_and_filled(filled: OpenList, how: str) -> None:
    _edit(filled, 7, company="Aro")
    filled.check_search_index()
    with closing(engine.connect(filled.path)) as connection:
        connection.execute(_SHORT_DAMAGES[how])

    with pytest.raises(AssertionError):
        filled.check_search_index()
    filled.file.set_search_aside("short_customer_search")
    _check_searches(filled)
    list(filled.file.fill_searches())
    filled.check_search_index()
    _check_searches(filled)


_steps = st.lists(
    st.tuples(st.sampled_from(["add", "edit", "delete", "undo", "fill", "fold"]), st.integers(0, 1_000)),
    max_size=15,
)


@given(_steps)
@examples(12)
def test_whatever_is_saved_while_it_is_filled_is_found(open_list: OpenList, steps: list[tuple[str, int]]) -> None:
    while len(keys := [row.id for row in Customer.select(Customer.id)]) < 25:
        open_list.add(company=f"Roof {len(keys)}", city="Mazatlán")
    open_list.file.set_search_aside("customer_search")
    for step, place in steps:
        key = keys[place % len(keys)]
        with suppress(NotFoundError):
            if step == "add":
                keys.append(open_list.add(company="Zebra", notes=str(place)).id)
            elif step == "edit":
                _edit(open_list, key, company=("Zebra", "Roof", "Mason")[place % 3])
            elif step == "delete":
                open_list.customers.delete(open_list.owner, key)
            elif step == "undo":
                open_list.take_back(open_list.owner, open_list.customers.delete(open_list.owner, key))
            elif step == "fold":
                open_list.file.fold_searches()
            else:
                list(islice(open_list.file.fill_searches(), place % 6))
        _check_searches(open_list)
    list(open_list.file.fill_searches())
    _check_searches(open_list)
    open_list.check_search_index()


def test_who_is_killed_while_filling_it_has_not_begun_in_vain(filled: OpenList) -> None:
    filled.file.set_search_aside("customer_search")
    index = SearchIndex(filled.file.connection, "customer", "customer_search")
    next(filled.file.fill_searches())
    for _ in filled.file.fill_searches():
        if index.progress()[0]:
            break
    done = index.progress()

    filled.file.set_search_aside("customer_search")

    assert done[0] > 0
    assert index.progress() == done


def test_a_full_disk_leaves_a_list_whose_searches_are_right(filled: OpenList) -> None:
    filled.file.close()
    with closing(engine.connect(filled.path)) as connection:
        connection.execute("INSERT INTO customer_search (customer_search) VALUES ('delete-all')")
        connection.execute("INSERT INTO filling_search (name) VALUES ('customer_search')")
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("VACUUM")  # so that no page is free
    with opened(filled.path) as open_list:
        open_list.file.connection.execute("PRAGMA max_page_count = 1").fetchone()
        with pytest.raises(DatabaseFileError) as error:
            list(open_list.file.fill_searches())
        assert error.value.trouble is FileTrouble.DISK_FULL
        open_list.file.connection.execute("PRAGMA max_page_count = 100000").fetchone()
        open_list.add(company="Zebra")
        _check_searches(open_list)
        list(open_list.file.fill_searches())
        open_list.check_search_index()


@pytest.mark.parametrize("text", _SEARCHES)
def test_what_waits_is_counted_once(filled: OpenList, text: str) -> None:
    filled.add(company="Zebra Roofing", phone="512 555 0143")
    _edit(filled, 3, company="Mason", notes="zebra roof o")
    _edit(filled, 4, company="Zzz", contact_name="", notes="")
    filled.customers.delete(filled.owner, 5)

    with closing(CustomerSearch(filled.file.address, "en")) as search:
        listing = search.find(text)
        first = [row[0] for row in listing.first_rows(200)]
        assert len(first) == len(set(first)) == listing.count() == len(_plainly_found(text))
        assert set(first) == _plainly_found(text)
