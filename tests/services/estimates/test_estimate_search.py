"""Finding estimates: by their customer as it is now, in every order, whatever the language."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.estimate_list import EstimateColumn, EstimateListReader
from custlist_desktop.database.reader import Reader
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import Site
from custlist_desktop.domain.estimate_status import EstimateStatus, shown_status
from custlist_desktop.domain.geography import LANGUAGES, collation_key
from custlist_desktop.domain.search import SearchQuery, parse_query
from custlist_desktop.services.core.list_search import WordCount
from custlist_desktop.services.estimates.search import EstimateRow, EstimateSearch, estimate_row
from tests.helpers.examples import examples
from tests.helpers.open_list import OpenList
from tests.helpers.statements import note_statements
from tests.helpers.texts import SYNTAX

_TODAY = date(2026, 6, 1)
_LIMIT = 20
_STATUSES = tuple(EstimateStatus)
_SEARCHES = ("", "a", "roof", "gagne", "inc", "2025", "s-2025-0001", "québec", "e a", "zzz", "555")


def _today() -> date:
    return _TODAY


@pytest.fixture(scope="module")
def searches(sample_list_path: Path) -> Iterator[dict[str, EstimateSearch]]:
    """A search for each language over 120 sample estimates."""
    made = {language: EstimateSearch(FileAddress(sample_list_path), language, _today) for language in LANGUAGES}
    yield made
    for search in made.values():
        search.close()


def _rows(
    search: EstimateSearch, text: str, column: EstimateColumn, *, descending: bool = False
) -> list[EstimateRow]:
    return [estimate_row(row) for row in search.find(text, column, descending=descending).rows(0, 10_000)]


_SHOWN: dict[EstimateColumn, Callable[[EstimateRow, str], Any]] = {
    EstimateColumn.NUMBER: lambda row, language: row.number.casefold(),
    EstimateColumn.TITLE: lambda row, language: collation_key(row.title, language),
    EstimateColumn.CONTACT_NAME: lambda row, language: collation_key(row.contact_name, language),
    EstimateColumn.COMPANY: lambda row, language: collation_key(row.company, language),
    EstimateColumn.TOTAL: lambda row, language: row.total,
    EstimateColumn.ISSUED_ON: lambda row, language: row.issued_on,
    EstimateColumn.STATUS: lambda row, language: _STATUSES.index(shown_status(row.status, row.valid_until, _TODAY)),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("column", EstimateColumn)
def test_every_column_sorts_in_the_order_of_the_language_with_empty_values_last(
    searches: dict[str, EstimateSearch], column: EstimateColumn, descending: bool, language: str
) -> None:
    rows = _rows(searches[language], "", column, descending=descending)
    assert len(rows) == 120
    shown = [_SHOWN[column](row, language) for row in rows]
    filled = [value for value in shown if value != ""]
    assert filled == sorted(filled, reverse=descending)
    assert len(set(filled)) > 3
    assert shown == filled + [""] * (len(shown) - len(filled))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("column", EstimateColumn)
def test_unfiltered_order_is_read_from_an_index(
    sample_list: OpenList, column: EstimateColumn, descending: bool, language: str
) -> None:
    sample_list.file.prepare_order(language)
    asked: list[str] = []
    with closing(reading_connection(sample_list.path)) as traced:
        reader = EstimateListReader(Reader(sample_list.file.address, traced), language)
        listing = reader.listing(SearchQuery(), column, _TODAY, descending=descending)
        listing.first_rows(1)
        note_statements(traced, asked)
        listing.first_rows(_LIMIT)
        listing.load_order()
        traced.set_exec_trace(None)
        ordered = [sql for sql in asked if "ORDER BY" in sql]
        assert len(ordered) == 2
        for sql in ordered:
            plan = " | ".join(row[3] for row in traced.execute(f"EXPLAIN QUERY PLAN {sql}"))
            assert "TEMP B-TREE" not in plan, plan
            assert "INDEX" in plan, plan


@pytest.mark.parametrize("column", EstimateColumn)
def test_first_rows_windows_count_and_positions_agree(
    searches: dict[str, EstimateSearch], column: EstimateColumn
) -> None:
    for text in _SEARCHES:
        for descending in (False, True):
            listing = searches["fr"].find(text, column, descending=descending)
            early, count = listing.first_rows(_LIMIT), listing.count()
            loaded = searches["fr"].find(text, column, descending=descending)
            loaded.load_order()
            rows = loaded.rows(0, 10_000)
            assert early == rows[:_LIMIT], text
            assert count == len(rows), text
            assert [row for start in range(0, count, 7) for row in listing.rows(start, 7)] == rows
            assert all(listing.position_of(row[0]) == place for place, row in enumerate(rows[:5]))


def test_numbers_sort_as_numbers(open_list: OpenList) -> None:
    for number in ("E-10", "E-9", "e-2", "A-1"):
        open_list.new_estimate(number=number)
    with closing(EstimateSearch(FileAddress(open_list.path), "en", _today)) as search:
        assert [row.number for row in _rows(search, "", EstimateColumn.NUMBER)] == ["A-1", "e-2", "E-9", "E-10"]


def test_spanish_sets_ene_apart(open_list: OpenList) -> None:
    for title in ("Ñb", "Oa", "Nc"):
        open_list.new_estimate(title=title)
    for language, expected in (("es", ["Nc", "Ñb", "Oa"]), ("en", ["Ñb", "Nc", "Oa"])):
        with closing(EstimateSearch(FileAddress(open_list.path), language, _today)) as search:
            assert [row.title for row in _rows(search, "", EstimateColumn.TITLE)] == expected


def test_status_sorts_as_it_is_shown_today(open_list: OpenList) -> None:
    past, future = date(2026, 5, 31), _TODAY
    kept = (
        ("accepted", EstimateStatus.ACCEPTED, past),
        ("draft past its day", EstimateStatus.DRAFT, past),
        ("draft", EstimateStatus.DRAFT, None),
        ("expired", EstimateStatus.SENT, past),
        ("sent", EstimateStatus.SENT, future),
        ("declined", EstimateStatus.DECLINED, None),
    )
    for title, status, valid_until in kept:
        open_list.new_estimate(title=title, status=status, valid_until=valid_until)
    expected = ["draft past its day", "draft", "sent", "expired", "accepted", "declined"]
    today = [_TODAY]
    with closing(EstimateSearch(FileAddress(open_list.path), "en", lambda: today[0])) as search:
        assert [row.title for row in _rows(search, "", EstimateColumn.STATUS)] == expected
        backwards = _rows(search, "", EstimateColumn.STATUS, descending=True)
        assert [row.title for row in backwards] == expected[::-1]
        today[0] = date(2026, 6, 2)
        following = [row.title for row in _rows(search, "", EstimateColumn.STATUS)]
        assert following[:4] == ["draft past its day", "draft", "expired", "sent"]


@pytest.mark.parametrize(
    "text",
    ["E-77", "refection", "gagne", "melanie", "514 555 0187", "5145550187", "érables", "rosemère", "J7A1A1", "canada",
     "prive", "roof québec", "melanie@gagne"],
)  # fmt: skip
def test_estimate_is_found_by_number_title_customer_site_and_own_notes(open_list: OpenList, text: str) -> None:
    customer = open_list.add(
        company="Gagné", contact_name="Mélanie", email="melanie@gagne.example", phone="514 555-0187", country="CA",
        state_province="QC", address_line1="12, rue des Érables", notes="secret",
    )  # fmt: skip
    open_list.new_estimate(title="Other")
    site = Site(city="Rosemère", country="CA", state_province="QC", postal_code="J7A 1A1")
    record = open_list.new_estimate(customer.id, number="E-77", title="Réfection (roof)", site=site, notes="privé")
    assert open_list.found_estimates(text) == {record.id}


def test_customers_private_notes_find_no_estimate(open_list: OpenList) -> None:
    customer = open_list.add(notes="secret").id
    open_list.new_estimate(customer)
    assert open_list.found_estimates("secret") == set()


def test_row_shows_the_customer_through_the_link_and_the_own_copy_without_one(open_list: OpenList) -> None:
    customer = open_list.add(company="Gagné", contact_name="Mélanie").id
    record = open_list.new_estimate(customer, number="E-1", title="Roof", currency="CAD", valid_until=None)
    own = ContactDetails(company="Zebra")
    other = open_list.new_estimate(number="E-2")
    open_list.estimates.set_customer(open_list.estimator, other.id, own, other.version)
    open_list.file.prepare_order("es")
    with closing(EstimateSearch(FileAddress(open_list.path), "es", _today)) as search:
        rows = _rows(search, "", EstimateColumn.COMPANY)
    assert rows[0] == EstimateRow(
        record.id, "E-1", "Roof", "Mélanie", "Gagné", EstimateStatus.DRAFT, Decimal(0), "CAD", date(2026, 3, 2), None
    )
    assert (rows[1].company, rows[1].contact_name) == ("Zebra", "")
    assert rows[1].valid_until == date(2026, 4, 1)


def test_words_of_a_search_are_counted_alone(searches: dict[str, EstimateSearch]) -> None:
    assert searches["en"].word_counts("roof") == []
    counts = searches["en"].word_counts("s-2025 zzzz")
    assert counts[1] == WordCount("zzzz", 0)
    assert counts[0].count == searches["en"].find("s-2025").count() > 0


def test_unknown_column_is_refused(searches: dict[str, EstimateSearch]) -> None:
    with pytest.raises(ValueError, match="nothing"):
        searches["en"].find("", "nothing")


@pytest.mark.parametrize("text", [*SYNTAX, "\ud800", "a\x00b", '"' * 10_000])
def test_any_text_is_answered(searches: dict[str, EstimateSearch], text: str) -> None:
    listing = searches["en"].find(text, EstimateColumn.STATUS)
    assert len(listing.first_rows(500)) == listing.count()


@given(st.data())
@examples(30)
def test_search_finds_what_reading_all_rows_finds(
    searches: dict[str, EstimateSearch], sample_list_path: Path, data: st.DataObject
) -> None:
    with closing(reading_connection(sample_list_path)) as reader:
        texts = dict(reader.execute("SELECT id, search_text FROM estimate").fetchall())
    vocabulary = texts[data.draw(st.sampled_from(sorted(texts)))].split()
    words = []
    for word in data.draw(st.lists(st.sampled_from(vocabulary), min_size=1, max_size=3)):
        start = data.draw(st.integers(0, len(word) - 1))
        words.append(word[start : start + data.draw(st.integers(1, len(word)))])
    query = parse_query(" ".join(words), "en")
    expected = {
        key
        for key, text in texts.items()
        if query.is_empty
        or any(all(any(part in text for part in word) for word in branch) for branch in query.branches)
    }
    column = data.draw(st.sampled_from(list(EstimateColumn)))
    found = searches["en"].find(" ".join(words), column, descending=data.draw(st.booleans()))
    assert {row[0] for row in found.rows(0, 1_000)} == expected
