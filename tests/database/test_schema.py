"""What the file itself guarantees, whoever writes: keys, links, and the search index."""

from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st
from peewee import IntegrityError

from custlist_desktop.database import engine
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from tests.helpers.examples import examples
from tests.helpers.open_list import OpenList, linked_customers
from tests.helpers.texts import phrases

# Row keys are out of the drawn texts' reach: an operation picks a row by its place among those there are.
_operations = st.lists(st.tuples(st.sampled_from(["add", "edit", "delete"]), st.integers(0, 9), phrases), max_size=12)


def test_key_is_never_used_again_not_even_the_last(open_list: OpenList) -> None:
    keys = [open_list.add().id for _ in range(3)]
    open_list.customers.delete(open_list.owner, keys[-1])
    assert open_list.add().id == keys[-1] + 1
    for key in (*keys[:-1], keys[-1] + 1):
        open_list.customers.delete(open_list.owner, key)
    assert open_list.add().id == keys[-1] + 2


def test_key_is_never_used_again_after_deleting_all_and_opening_anew(open_list: OpenList) -> None:
    key = open_list.add().id
    open_list.customers.delete(open_list.owner, key)
    with closing(engine.connect(open_list.path)) as connection:
        assert connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'customer'").fetchone() == (key,)


def test_m12_no_path_deletes_a_customer_that_an_estimate_is_linked_to(open_list: OpenList) -> None:
    key = open_list.add().id
    open_list.add_estimate("E-1", key)
    with pytest.raises(IntegrityError), open_list.file.transaction():
        Customer.delete().where(Customer.id == key).execute()
    assert Customer.get_by_id(key).company == "Gagné Roofing"
    assert linked_customers() == {1: key}


def test_estimate_of_no_customer_there_is_cant_be_made(open_list: OpenList) -> None:
    with pytest.raises(IntegrityError), open_list.file.transaction():
        open_list.add_estimate("E-1", 999)
    assert Estimate.select().count() == 0


def test_customer_without_any_name_cant_be_written(open_list: OpenList) -> None:
    with pytest.raises(IntegrityError), open_list.file.transaction():
        Customer.create(created_at=open_list.calendar.now(), updated_at=open_list.calendar.last)


def test_transaction_writes_all_or_nothing(open_list: OpenList) -> None:
    first = open_list.add().id

    def half_a_change() -> None:
        with open_list.file.transaction():
            Customer.update(company="half", search_text="half").where(Customer.id == first).execute()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half_a_change()
    assert Customer.get_by_id(first).company == "Gagné Roofing"
    assert open_list.found("half") == set()


@given(_operations)
@examples(15)
def test_search_index_says_what_the_rows_say(open_list: OpenList, operations: list[tuple[str, int, str]]) -> None:
    keys = [row.id for row in Customer.select(Customer.id)]
    for operation, place, text in operations:
        if operation == "add" or not keys:
            keys.append(open_list.add(company="Ω", notes=text).id)
        elif operation == "edit":
            key = keys[place % len(keys)]
            record = open_list.customers.get(open_list.owner, key)
            other = type(record.details)(company="Ω", notes=text)
            open_list.customers.edit(open_list.owner, key, other, record.version)
        else:
            open_list.customers.delete(open_list.owner, keys.pop(place % len(keys)))
    open_list.check_search_index()
    with closing(reading_connection(open_list.file.path)) as reader:
        assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert {key for (key,) in reader.execute("SELECT id FROM customer")} == set(keys)


def test_many_rows_inserted_at_once_are_in_the_search_index(open_list: OpenList) -> None:
    first = open_list.add(company="Zebra").id
    open_list.samples.fill(open_list.owner, customers=50, estimates=5)
    last = open_list.add(company="Zebra").id
    open_list.check_search_index()
    assert open_list.found("zebra") == {first, last}
    assert len(open_list.found("")) == 52


def test_search_index_is_kept_when_a_bulk_insert_fails(open_list: OpenList) -> None:
    rows: list[dict[str, str | None]] = [
        {"company": "Gagné", "created_at": "x", "updated_at": "x"},
        {"company": None, "created_at": "x", "updated_at": "x"},
    ]
    with pytest.raises(engine.IntegrityError), open_list.file.transaction():
        open_list.file.insert_rows(Customer, rows)
    key = open_list.add(company="Zebra").id
    assert open_list.found("zebra") == {key}
    open_list.check_search_index()
