"""A save never waits for a search index, and a search is right whatever state the index is in."""

from contextlib import closing, suppress
from dataclasses import replace
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.database import engine
from custlist_desktop.database.search_index import SearchIndex
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
_SEARCHES = ("roof", "roof ma", "o", "zebra", "512")


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
    filled.file.set_search_aside("customer")
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

    assert filled.file.filling_searches()
    _check_searches(filled)


def test_many_rows_are_added_beside_a_damaged_search(filled: OpenList) -> None:
    _damaged(filled, "all gone")

    filled.samples.fill(filled.owner, customers=40, estimates=4, seed=2)

    assert filled.file.filling_searches()
    _check_searches(filled)
    list(filled.file.fill_searches())
    filled.check_search_index()


_steps = st.lists(
    st.tuples(st.sampled_from(["add", "edit", "delete", "undo", "fill", "fold"]), st.integers(0, 1_000)),
    max_size=15,
)


@given(_steps)
@examples(12)
def test_whatever_is_saved_while_it_is_filled_is_found(open_list: OpenList, steps: list[tuple[str, int]]) -> None:
    while len(keys := [row.id for row in Customer.select(Customer.id)]) < 25:
        open_list.add(company=f"Roof {len(keys)}", city="Mazatlán")
    open_list.file.set_search_aside("customer")
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
    filled.file.set_search_aside("customer")
    done, total = next((done, total) for done, total in filled.file.fill_searches() if done)
    assert total == 60

    filled.file.set_search_aside("customer")

    assert SearchIndex(filled.file.connection, "customer").progress() == (done, total)


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
