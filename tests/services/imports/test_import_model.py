"""Matching, merging, deciding and applying against a plain Python model, and what must hold whatever is imported."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.database.reading import reading_connection
from custlist_desktop.domain.contact import CONTACT_FIELDS, CustomerDetails
from custlist_desktop.domain.incoming import CheckedRow, Decision, ImportCounts, IncomingRow, Outcome
from custlist_desktop.models.base import database_proxy
from custlist_desktop.services.customers.exported import customer_reference
from custlist_desktop.services.imports.staging import ImportStaging
from tests.helpers.examples import examples
from tests.helpers.imports import FIRST_ROW, begin_with, import_service, settled
from tests.helpers.open_list import OpenList, all_customers
from tests.services.imports.import_model import Fate, details, fates, merged

# Few and short, so that rows and customers often have something in common.
_VALUES = {
    "company": ["", "Omega", "OMEGA", "Xi"],
    "contact_name": ["", "Ann", "Bob"],
    "email": ["", "a@x.ca", "A@x.ca", "b@x.ca"],
    "phone": ["", "+14165550101", "+14165550102"],
    "mobile": ["", "+14165550101"],
    "city": ["", "Laval", "Gatineau"],
    "notes": ["", "seen", "Fax: 1", "Fax: 2"],
}
_fields = st.fixed_dictionaries({name: st.sampled_from(values) for name, values in _VALUES.items()})
_customers = st.lists(_fields.filter(lambda values: values["company"] or values["contact_name"]), max_size=5)
_keys = st.sampled_from(["", "", "", "1", "2", "99"])
_rows = st.lists(st.tuples(_keys, _fields), max_size=6)
_on_match = st.sampled_from(Decision)
_decisions = st.lists(
    st.tuples(st.booleans(), st.integers(0, 5), st.sampled_from(Decision), st.integers(0, 2)), max_size=6
)


@pytest.fixture
def fast_list(open_list: OpenList) -> OpenList:
    """An open list that doesn't wait for the disk."""
    database_proxy.execute_sql("PRAGMA synchronous = OFF")
    return open_list


def _incoming(rows: Sequence[tuple[str, dict[str, str]]], tag: str) -> list[IncomingRow]:
    return [
        IncomingRow(
            number,
            (),
            customer_reference(tag, int(key)) if key else "",
            {name: value for name, value in values.items() if value},
        )
        for number, (key, values) in enumerate(rows, FIRST_ROW)
    ]


def _there() -> dict[int, CustomerDetails]:
    return {key: known for key, (known, _) in all_customers().items()}


def _apply(open_list: OpenList, staging: ImportStaging) -> ImportCounts:
    return import_service(open_list).apply(open_list.owner, staging.path, "a.csv").counts


@examples(40)
@given(_customers, _rows, _on_match)
def test_m15_rows_become_what_the_model_says_and_nothing_else_changes(
    fast_list: OpenList, customers: list[dict[str, str]], rows: list[tuple[str, dict[str, str]]], on_match: Decision
) -> None:
    open_list = fast_list
    begin_with(open_list, customers)
    incoming = _incoming(rows, open_list.tag())
    before = _there()
    expected = fates(before, incoming, open_list.tag(), on_match)
    with settled(open_list, incoming, on_match) as staging:
        shown = {row.number: row for row in staging.rows(None, 0, 100)}
        assert {number: row.outcome for number, row in shown.items()} == {
            number: fate.outcome for number, fate in expected.items()
        }
        counts = _apply(open_list, staging)
    assert counts == _counted(expected.values())
    after = dict(before)
    for row in incoming:
        fate = expected[row.number]
        if fate.outcome is Outcome.UPDATE and fate.customer is not None:
            after[fate.customer] = merged(before[fate.customer], row)
        elif fate.outcome is Outcome.CREATE:
            after[max(after, default=0) + 1] = details(row)
    assert _there() == after
    open_list.check_search_index()


def _counted(expected: Iterable[Fate]) -> ImportCounts:
    counted = Counter(fate.outcome for fate in expected)
    return ImportCounts(*[counted[outcome] for outcome in Outcome])


@examples(30)
@given(_customers, _rows)
def test_m15_an_import_never_lowers_what_the_list_knew(
    fast_list: OpenList, customers: list[dict[str, str]], rows: list[tuple[str, dict[str, str]]]
) -> None:
    begin_with(fast_list, customers)
    before = _there()
    with settled(fast_list, _incoming(rows, fast_list.tag())) as staging:
        _apply(fast_list, staging)
    after = _there()
    given_values = [values for _, values in rows]
    for key, known in before.items():
        for name in CONTACT_FIELDS:
            now = getattr(after[key], name)
            brought = {values.get(name, "") for values in given_values} - {""}
            assert now == getattr(known, name) or now in brought
        lines = after[key].notes.split("\n")
        for line in filter(None, known.notes.split("\n")):
            assert line in lines or any(each.startswith(f"{line.split(': ')[0]}: ") for each in lines)


@examples(20)
@given(_customers, _rows)
def test_m15_the_same_file_a_second_time_creates_and_updates_nothing(
    fast_list: OpenList, customers: list[dict[str, str]], rows: list[tuple[str, dict[str, str]]]
) -> None:
    open_list = fast_list
    begin_with(open_list, customers)
    # A reference to a customer who isn't there never leads to one who comes later: no key is used twice.
    incoming = _incoming([(key if len(customers) > 1 else "", values) for key, values in rows], open_list.tag())
    with settled(open_list, incoming) as staging:
        first = _apply(open_list, staging)
    with settled(open_list, incoming) as staging:
        second = staging.counts()
    # A refused row may find its customer, or find it free, once others were written.
    if not first.rejected or not (customers or any(_is_nameless(values) for _, values in rows)):
        assert (second.created, second.updated) == (0, 0)


@examples(20)
@given(_customers, _rows, _on_match)
def test_m15_undo_brings_back_every_customer_as_it_was(
    fast_list: OpenList, customers: list[dict[str, str]], rows: list[tuple[str, dict[str, str]]], on_match: Decision
) -> None:
    open_list = fast_list
    begin_with(open_list, customers)
    before = _there()
    derived = _derived(open_list)
    service = import_service(open_list)
    with settled(open_list, _incoming(rows, open_list.tag()), on_match) as staging:
        result = service.apply(open_list.owner, staging.path, "a.csv")
    preview = service.undo_preview(open_list.owner, result.run_id)
    undone = service.undo(open_list.owner, result.run_id)
    assert (undone.removed, undone.restored, undone.kept) == (result.counts.created, result.counts.updated, 0)
    assert (preview.removed, preview.restored, preview.changed) == (undone.removed, undone.restored, ())
    assert _there() == before
    assert _derived(open_list) == derived
    open_list.check_search_index()


def _is_nameless(values: dict[str, str]) -> bool:
    return not values["company"] and not values["contact_name"]


def _derived(open_list: OpenList) -> list[tuple[object, ...]]:
    with closing(reading_connection(open_list.file.path)) as reader:
        return reader.execute(
            "SELECT id, phone_e164, mobile_e164, company_sort, contact_name_sort, city_sort, search_text"
            " FROM customer ORDER BY id"
        ).fetchall()


@examples(30)
@given(_customers, _rows, _on_match, _decisions)
def test_m15_whatever_is_decided_each_customer_is_changed_by_one_row_at_most_and_counts_are_kept(
    fast_list: OpenList,
    customers: list[dict[str, str]],
    rows: list[tuple[str, dict[str, str]]],
    on_match: Decision,
    decisions: list[tuple[bool, int, Decision, int]],
) -> None:
    open_list = fast_list
    begin_with(open_list, customers)
    before = _there()
    incoming = _incoming(rows, open_list.tag())
    with settled(open_list, incoming, on_match) as staging:
        for is_for_all, place, decision, candidate in decisions:
            _decide(staging, is_for_all, place, decision, candidate)
        shown = staging.rows(None, 0, 100)
        assert [row.number for row in shown] == [row.number for row in _page_by_page(staging)]
        counts = staging.counts()
        assert counts.rows == len(rows) == staging.count(None)
        assert _apply(open_list, staging) == counts
    after = _there()
    assert len(after) == len(before) + counts.created
    changed = [key for key, known in before.items() if after[key] != known]
    assert len(changed) == counts.updated
    by_number = {row.number: row for row in incoming}
    created = [
        details(by_number[row.number])
        for row in sorted(shown, key=lambda row: row.number)
        if row.outcome is Outcome.CREATE
    ]
    assert [after[key] for key in sorted(after)[len(before) :]] == created
    open_list.check_search_index()


def _decide(staging: ImportStaging, is_for_all: bool, place: int, decision: Decision, candidate: int) -> None:
    """Decides about a row by its place, as far as that is a choice of it, or about all rows like it."""
    row = next(iter(staging.rows(None, place, 1)), None)
    if row is None:
        return
    if is_for_all:
        staging.decide_all(row.outcome, decision)
    elif decision in row.choices:
        chosen = row.candidates[candidate % len(row.candidates)].id if row.candidates else None
        now = staging.decide(row.number, decision, chosen if decision is Decision.UPDATE else None)
        if now.outcome is Outcome.REFUSED:
            assert now.problems


def _page_by_page(staging: ImportStaging) -> Iterator[CheckedRow]:
    for start in range(staging.count(None)):
        yield from staging.rows(None, start, 1)
