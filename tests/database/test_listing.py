"""The list as it is shown: every order against Python's own sort, every search against reading all rows."""

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.customer_list import CustomerColumn, CustomerListReader
from custlist_desktop.database.listing import Listing
from custlist_desktop.database.reader import Reader, open_reader
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.geography import LANGUAGES, collation_key, country_name, subdivision_name
from custlist_desktop.domain.search import SearchQuery, parse_query
from custlist_desktop.domain.text import fold
from tests.helpers.examples import examples
from tests.helpers.open_list import OpenList
from tests.helpers.statements import note_statements
from tests.helpers.texts import SYNTAX

_LIMIT = 60
_NOTHING = SearchQuery()
# One, two and three characters, words in many rows and in few, phrases, places and numbers.
_SEARCHES = (
    "",
    "a",
    "é",
    "an",
    "roof",
    "const",
    "inc",
    "canada",
    "québec",
    "gagne",
    "555",
    "5145550",
    "a e i",
    "ca 01",
    "zzz",
)


@pytest.fixture(scope="module")
def connection(sample_list_path: Path) -> Iterator[engine.Connection]:
    """A connection to the file of 600 sample customers."""
    with closing(reading_connection(sample_list_path)) as opened:
        yield opened


@pytest.fixture(scope="module")
def customers(connection: engine.Connection) -> dict[int, dict[str, Any]]:
    """All customers, read without any listing."""
    return {row["id"]: row for row in engine.by_name(connection, "SELECT * FROM customer")}


@pytest.fixture(scope="module")
def readers(sample_list_path: Path) -> Iterator[dict[str, CustomerListReader]]:
    """A reader for each language, each over a connection of its own."""
    readers = {language: open_reader(FileAddress(sample_list_path)) for language in LANGUAGES}
    yield {language: CustomerListReader(opened, language) for language, opened in readers.items()}
    for opened in readers.values():
        opened.close()


def _keys(listing: Listing) -> list[int]:
    return [row[0] for row in listing.rows(0, 10_000)]


def _name(row: dict[str, Any], column: str, language: str) -> str:
    return collation_key(row[column], language)


_SHOWN: dict[CustomerColumn, Callable[[dict[str, Any], str], str]] = {
    CustomerColumn.COMPANY: lambda row, language: _name(row, "company", language),
    CustomerColumn.CONTACT_NAME: lambda row, language: _name(row, "contact_name", language),
    CustomerColumn.CITY: lambda row, language: _name(row, "city", language),
    CustomerColumn.EMAIL: lambda row, language: row["email"].lower(),
    CustomerColumn.PHONE: lambda row, language: row["phone_e164"] or row["phone"],
    CustomerColumn.COUNTRY: lambda row, language: collation_key(country_name(row["country"], language), language),
    CustomerColumn.STATE_PROVINCE: lambda row, language: collation_key(
        subdivision_name(row["country"], row["state_province"], language), language
    ),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("column", CustomerColumn)
def test_column_sorts_in_the_order_of_the_language_with_empty_values_last(
    readers: dict[str, CustomerListReader],
    customers: dict[int, dict[str, Any]],
    column: CustomerColumn,
    descending: bool,
    language: str,
) -> None:
    keys = _keys(readers[language].listing(_NOTHING, column, descending=descending))
    assert sorted(keys) == sorted(customers)
    shown = [_SHOWN[column](customers[key], language) for key in keys]
    filled = [value for value in shown if value]
    assert filled == sorted(filled, reverse=descending)
    assert len(set(filled)) > 3
    assert shown == filled + [""] * (len(shown) - len(filled))
    assert "" in shown


def test_companies_alike_sort_by_contact_name(
    readers: dict[str, CustomerListReader], customers: dict[int, dict[str, Any]]
) -> None:
    keys = _keys(readers["en"].listing(_NOTHING, CustomerColumn.COMPANY, descending=False))
    rows = [customers[key] for key in keys if customers[key]["company"]]
    both = [(_name(row, "company", "en"), _name(row, "contact_name", "en")) for row in rows]
    assert both == sorted(both)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["eb", "Éc", "Ed", "Nz", "Ñz", "Ob", "Øc", "Od"]),
        ("es", ["eb", "Éc", "Ed", "Nz", "Ob", "Øc", "Od"]),
    ],
)
def test_accented_companies_stand_beside_the_plain_ones(
    open_list: OpenList, language: str, expected: list[str]
) -> None:
    names = ["Ed", "Øc", "Nz", "Éc", "Od", "Ob", "eb", "Ñz"]
    for name in names:
        open_list.add(company=name)
    with closing(open_list.file.reader()) as reader:
        rows = CustomerListReader(reader, language).listing(_NOTHING, CustomerColumn.COMPANY, descending=False)
        shown = [row[1] for row in rows.rows(0, 99)]
    assert [name for name in shown if name in expected] == expected
    assert shown.index("Nz") < shown.index("Ñz") < shown.index("Ob")


@pytest.mark.parametrize("text", ["", "inc", "a"])
@pytest.mark.parametrize("column", [CustomerColumn.COMPANY, CustomerColumn.STATE_PROVINCE])
def test_a_list_of_some_customers_is_the_whole_list_without_the_others(
    sample_list: OpenList, column: CustomerColumn, text: str
) -> None:
    query = parse_query(text, "en")
    with closing(sample_list.file.reader()) as one, closing(sample_list.file.reader()) as other:
        everybody = CustomerListReader(one, "en").listing(query, column, descending=False).rows(0, 1_000)
        only = [row[0] for row in everybody[::3]] + [999_999]
        listing = CustomerListReader(other, "en", only=only).listing(query, column, descending=False)
        assert listing.first_rows(5) == everybody[::3][:5]
        assert listing.rows(2, 3) == everybody[::3][2:5]
        assert listing.count() == len(everybody[::3])
        assert listing.position_of(only[1]) == 1
        assert listing.position_of(everybody[1][0]) is None


@pytest.mark.parametrize("text", _SEARCHES)
@pytest.mark.parametrize("column", [CustomerColumn.COMPANY, CustomerColumn.STATE_PROVINCE])
def test_some_that_match_can_come_first_and_the_others_follow_in_order(
    readers: dict[str, CustomerListReader], column: CustomerColumn, text: str
) -> None:
    query, reader = parse_query(text, "en"), readers["en"]
    everybody = reader.listing(query, column, descending=False).rows(0, 1_000)
    keys = [row[0] for row in everybody]
    first = [*keys[-2:], 999_999, *keys[3:5]]
    matching = list(dict.fromkeys(key for key in first if key in keys))
    by_key = {row[0]: row for row in everybody}
    expected = [by_key[key] for key in matching] + [row for row in everybody if row[0] not in matching]
    listing = reader.listing(query, column, descending=False, first=first)
    assert listing.first_rows(3) == expected[:3]
    assert listing.first_rows(64) == expected[:64]
    assert listing.rows(1, 5) == expected[1:6]
    assert listing.count() == len(expected)
    for _ in range(2):  # before all keys are read, and after
        assert listing.rows(0, 1_000) == expected
        assert listing.rows(7, 9) == expected[7:16]
        for place in range(0, len(expected), 50):
            assert listing.position_of(expected[place][0]) == place
    assert listing.position_of(999_999) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("column", CustomerColumn)
def test_unfiltered_order_is_read_from_an_index(
    sample_list: OpenList, column: CustomerColumn, descending: bool, language: str
) -> None:
    sample_list.file.prepare_order(language)
    asked: list[str] = []
    with closing(reading_connection(sample_list.path)) as traced:
        reader = CustomerListReader(Reader(sample_list.file.address, traced), language)
        reader.listing(_NOTHING, column, descending=descending).first_rows(1)  # makes the ranks of places
        note_statements(traced, asked)
        listing = reader.listing(_NOTHING, column, descending=descending)
        listing.first_rows(_LIMIT)
        listing.rows(300, _LIMIT)
        listing.load_order()
        traced.set_exec_trace(None)
        ordered = [sql for sql in asked if "ORDER BY" in sql]
        assert len(ordered) == 3
        for sql in ordered:
            plan = " | ".join(row[3] for row in traced.execute(f"EXPLAIN QUERY PLAN {sql}"))
            assert "TEMP B-TREE" not in plan, sql
            assert re.search("USING (COVERING )?INDEX", plan), sql


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("column", CustomerColumn)
def test_first_rows_windows_count_and_positions_agree(
    readers: dict[str, CustomerListReader], column: CustomerColumn, descending: bool, language: str
) -> None:
    for text in _SEARCHES:
        query = parse_query(text, language)
        listing = readers[language].listing(query, column, descending=descending)
        early = listing.first_rows(_LIMIT)
        count = listing.count()
        loaded = readers[language].listing(query, column, descending=descending)
        loaded.load_order()
        rows = loaded.rows(0, 10_000)
        assert early == rows[:_LIMIT], text
        assert count == loaded.count() == len(rows), text
        assert [row for start in range(0, count, 37) for row in listing.rows(start, 37)] == rows, text
        assert loaded.first_rows(_LIMIT) == rows[:_LIMIT]
        for place in range(0, count, max(1, count // 5)):
            assert listing.position_of(rows[place][0]) == place
    assert listing.position_of(10**9) is None
    assert listing.rows(5000, 10) == []


def test_order_is_loaded_in_steps_that_can_be_left_and_taken_up(readers: dict[str, CustomerListReader]) -> None:
    listing = readers["en"].listing(_NOTHING, CustomerColumn.COMPANY, descending=False)
    first = listing.first_rows(5)
    next(listing.order_steps())
    assert listing.rows(0, 5) == first
    assert list(listing.order_steps()) == [None]
    assert list(listing.order_steps()) == []
    assert listing.rows(0, 5) == first


def test_broad_search_walks_the_order_and_narrow_one_sorts_its_matches(sample_list_path: Path) -> None:
    asked: list[str] = []
    with closing(reading_connection(sample_list_path)) as traced:
        note_statements(traced, asked)
        reader = CustomerListReader(Reader(FileAddress(sample_list_path), traced), "en")
        broad = reader.listing(parse_query("e", "en"), CustomerColumn.COMPANY, descending=False)
        assert len(broad.first_rows(_LIMIT)) == _LIMIT
        assert any("instr(search_text" in sql for sql in asked)
        asked.clear()
        broad.load_order()
        assert asked
        asked.clear()
        narrow = reader.listing(parse_query("gagne", "en"), CustomerColumn.COMPANY, descending=False)
        assert 0 < len(narrow.first_rows(_LIMIT)) < _LIMIT
        assert not any("instr(search_text" in sql for sql in asked)
        asked.clear()
        narrow.load_order()
        assert not asked


def _matching(customers: dict[int, dict[str, Any]], query: SearchQuery) -> set[int]:
    """The keys found by reading every row's text."""
    return {
        key
        for key, row in customers.items()
        if query.is_empty
        or any(all(any(part in row["search_text"] for part in word) for word in branch) for branch in query.branches)
    }


def _plainly_matching(customers: dict[int, dict[str, Any]], text: str) -> set[int]:
    """The keys of customers with every word in some field: all that must be found, read without our index."""
    found = set()
    for key, row in customers.items():
        fields = [fold(row[name]) for name in CUSTOMER_FIELDS if name not in ("country", "state_province")]
        if all(any(word in field for field in fields) for word in fold(text).split()):
            found.add(key)
    return found


@given(st.data())
@examples(40)
def test_m6_search_finds_what_reading_all_rows_finds(
    readers: dict[str, CustomerListReader], customers: dict[int, dict[str, Any]], data: st.DataObject
) -> None:
    row = customers[data.draw(st.sampled_from(sorted(customers)))]
    vocabulary = " ".join(str(row[name]) for name in CUSTOMER_FIELDS).split()
    parts = []
    for word in data.draw(st.lists(st.sampled_from(vocabulary), min_size=1, max_size=4)):
        start = data.draw(st.integers(0, len(word) - 1))
        parts.append(word[start : start + data.draw(st.integers(1, len(word)))])
    text = " ".join(parts)
    column = data.draw(st.sampled_from(list(CustomerColumn)))
    language = data.draw(st.sampled_from(LANGUAGES))
    listing = readers[language].listing(parse_query(text, language), column, descending=data.draw(st.booleans()))
    early = listing.first_rows(_LIMIT)
    keys = _keys(listing)
    assert set(keys) == _matching(customers, parse_query(text, language))
    assert set(keys) >= _plainly_matching(customers, text)
    assert len(keys) == len(set(keys)) == listing.count()
    assert [row[0] for row in early] == keys[:_LIMIT]


@pytest.mark.parametrize(
    "text",
    [*SYNTAX, "a\x00b", "abc\x00def", "\ud800", "( )", "-", "\\", "x" * 100_000, "e " * 50_000, '"' * 100_000, "👷"],
)
def test_m6_any_text_is_answered(
    readers: dict[str, CustomerListReader], customers: dict[int, dict[str, Any]], text: str
) -> None:
    listing = readers["en"].listing(parse_query(text, "en"), CustomerColumn.COMPANY, descending=False)
    listing.first_rows(_LIMIT)
    assert set(_keys(listing)) == _matching(customers, parse_query(text, "en"))
    assert listing.count() == len(_keys(listing))


def test_row_that_was_deleted_meanwhile_is_left_out(sample_list: OpenList) -> None:
    with closing(sample_list.file.reader()) as reader:
        listing = CustomerListReader(reader, "en").listing(_NOTHING, CustomerColumn.COMPANY, descending=False)
        listing.load_order()
        first, second = listing.rows(0, 2)
        sample_list.customers.delete(sample_list.owner, first[0])
        assert listing.rows(0, 2) == [second]


def test_row_has_what_the_list_shows(open_list: OpenList) -> None:
    details = CustomerDetails(company="Gagné", phone="512 555 0123", city="Austin", country="US", state_province="TX")
    key = open_list.customers.add(open_list.owner, details).id
    with closing(open_list.file.reader()) as reader:
        listing = CustomerListReader(reader, "en").listing(_NOTHING, CustomerColumn.CITY, descending=True)
        assert listing.rows(0, 9) == [(key, "Gagné", "", "", "512 555 0123", "+15125550123", "Austin", "TX", "US")]
