"""What a save of an estimate writes, and what the journal keeps of it: the changes, and no more."""

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from peewee import IntegrityError

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import EstimateLine, Linked, new_line_key
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.models.estimate import Estimate
from tests.helpers.estimates import LINES, WHOLE, everything, numbered_lines, save
from tests.helpers.examples import examples
from tests.helpers.open_list import OpenList


def _journalled(open_list: OpenList) -> tuple[str, Any, Any]:
    entry = open_list.journal()[-1]
    return entry.action, json.loads(entry.before or "null"), json.loads(entry.after or "null")


def test_journal_keeps_the_columns_and_the_lines_that_changed_and_no_others(open_list: OpenList) -> None:
    record = open_list.new_estimate(lines=LINES, terms="Net 30")
    lines = (*LINES[:1], replace(LINES[1], quantity=Decimal("41.5")), EstimateLine(15, item="new"), *LINES[3:])
    save(open_list, record, title="Roof", lines=lines)
    action, before, after = _journalled(open_list)
    assert action == "edit"
    assert (before.pop("version"), after.pop("version")) == (2, 3)
    total, new_total = before.pop("total"), after.pop("total")
    assert total != new_total
    removed, added = before["lines"].pop("13"), after["lines"].pop("15")
    assert (removed["description"], removed["quantity"]) == ("Crane\nwith operator", "-1")
    assert added["item"] == "new"
    assert (after["lines"].pop("13"), before["lines"].pop("15")) == (None, None)
    assert before == {"title": "", "lines": {"12": {"quantity": "40"}}}
    assert after == {"title": "Roof", "lines": {"12": {"quantity": "41.5"}}}


def test_journal_keeps_of_a_long_text_what_was_written(open_list: OpenList) -> None:
    text = "Lorem ipsum " * 1_000
    record = open_list.new_estimate(scope_of_work=text)
    save(open_list, record, scope_of_work=text[:600] + "dolor " + text[600:])
    _, before, after = _journalled(open_list)
    assert before["scope_of_work"] == {"from": 600, "text": ""}
    assert after["scope_of_work"] == {"from": 600, "text": "dolor "}


def test_journal_tells_of_every_kind_of_change(open_list: OpenList) -> None:
    customer, start = open_list.add(company="Gagné").id, len(open_list.journal())
    actor, estimates = open_list.estimator, open_list.estimates
    key = estimates.create(actor).id
    estimates.set_customer(actor, key, Linked(customer), 1)
    estimates.set_customer(actor, key, ContactDetails(company="Other"), 2)
    estimates.set_status(actor, key, EstimateStatus.SENT)
    copy = estimates.duplicate(actor, key)
    open_list.take_back(actor, estimates.delete(actor, key))
    entries = open_list.journal()[start:]
    assert [entry.action for entry in entries] == [
        "add", "link", "unlink", "set_status", "add", "delete", "undo",
    ]  # fmt: skip
    assert {entry.subject for entry in entries} == {"estimate"}
    assert [entry.subject_id for entry in entries] == [*[key] * 4, copy.id, *[key] * 2]
    assert json.loads(entries[1].after or "") == {"version": 2, "customer_id": customer}
    assert json.loads(entries[2].before or "") == {"version": 2, "customer_id": customer}
    assert json.loads(entries[2].after or "") == {"version": 3, "customer_id": None, "company": "Other"}
    assert json.loads(entries[4].after or "")["duplicate_of"] == key
    assert json.loads(entries[5].before or "")["company"] == "Other"


def test_one_changed_cell_of_a_thousand_lines_writes_one_row(open_list: OpenList) -> None:
    lines = numbered_lines(1_000)
    record = open_list.new_estimate(lines=lines)
    before = open_list.table("estimate_line")
    changed = (*lines[:500], replace(lines[500], quantity=Decimal("7.25")), *lines[501:])
    save(open_list, record, lines=changed)
    after = open_list.table("estimate_line")
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 1
    assert len(open_list.journal()[-1].after or "") < 500


def test_moved_and_inserted_lines_leave_the_others_where_they_are(open_list: OpenList) -> None:
    lines = list(numbered_lines(20))
    record = open_list.new_estimate(lines=tuple(lines))
    lines.insert(0, lines.pop(15))
    lines.insert(7, EstimateLine(99))
    before = {row[0]: row for row in open_list.table("estimate_line")}
    saved = save(open_list, record, lines=tuple(lines))
    after = {row[0]: row for row in open_list.table("estimate_line")}
    assert {key for key in after if before.get(key) != after[key]} == {16, 99}
    assert open_list.estimates.get(open_list.owner, saved.id).content.lines == tuple(lines)


def test_lines_put_in_the_same_place_for_ever_stay_in_order(open_list: OpenList) -> None:
    record = open_list.new_estimate(lines=numbered_lines(2))
    for key in range(100, 150):
        first, *others = record.content.lines
        record = save(open_list, record, lines=(first, EstimateLine(key), *others))
    assert open_list.estimates.get(open_list.owner, record.id) == record
    assert [line.key for line in record.content.lines] == [1, *range(149, 99, -1), 2]


@given(st.lists(st.lists(st.integers(1, 12), unique=True, max_size=12), min_size=1, max_size=6))
@examples(12)
def test_lines_are_read_in_the_order_in_which_they_were_saved(open_list: OpenList, orders: list[list[int]]) -> None:
    record = open_list.new_estimate()
    for order in orders:
        lines = tuple(EstimateLine(record.id * 100 + key) for key in order)
        record = save(open_list, record, lines=lines)
        assert open_list.estimates.get(open_list.owner, record.id).content.lines == lines


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(-50, 50), st.sampled_from(["USD", "JPY"])), max_size=8))
@examples(10)
def test_total_follows_every_save_though_unchanged_lines_are_not_priced_again(
    open_list: OpenList, edits: list[tuple[int, int, str]]
) -> None:
    record = open_list.new_estimate(taxes=WHOLE.taxes)
    base = record.id * 100
    record = save(open_list, record, lines=tuple(replace(line, key=base + line.key) for line in numbered_lines(5)))
    for place, number, currency in edits:
        lines = list(record.content.lines)
        if place < len(lines):
            lines[place] = replace(lines[place], unit_cost=Decimal(number) / 8)
        changes = {"lines": tuple(lines), "currency": currency, "markup": Decimal(abs(number) % 3)}
        record = save(open_list, record, **changes)
        assert Estimate.get_by_id(record.id).total == totals_of(record.content).total
        assert open_list.estimates.get(open_list.owner, record.id) == record


def test_two_lines_with_one_key_are_a_mistake_of_the_programs(open_list: OpenList) -> None:
    record, key = open_list.new_estimate(), new_line_key()
    with pytest.raises(ValueError, match="same key"):
        save(open_list, record, lines=(EstimateLine(key), EstimateLine(key)))


def test_save_that_fails_half_way_writes_nothing(open_list: OpenList) -> None:
    record = open_list.new_estimate(lines=LINES)
    taken = open_list.new_estimate(lines=(EstimateLine(77),))
    before = everything(open_list)
    with pytest.raises(IntegrityError):
        save(open_list, record, title="Roof", lines=(*LINES, EstimateLine(77)))
    assert everything(open_list) == before
    assert open_list.estimates.get(open_list.owner, taken.id) == taken


def test_journal_keeps_the_words_of_a_doubtful_cell_that_gave_way(open_list: OpenList) -> None:
    record = open_list.new_estimate(lines=LINES)
    mended = replace(LINES[-1].without_doubt("quantity"), quantity=Decimal(38))
    save(open_list, record, lines=(*LINES[:-1], mended))
    _, before, after = _journalled(open_list)
    assert before["lines"] == {"16": {"quantity": None, "doubtful": [["quantity", "to be determined"]]}}
    assert after["lines"] == {"16": {"quantity": "38", "doubtful": []}}
