"""Searching the changes: every word on the screen finds its change, and rows that are passed unread had none."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

import pytest

from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.estimate import Discount, DiscountKind, EstimateLine
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.roles import Role
from custlist_desktop.domain.text import fold
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.duplicates.merging import MergeService
from custlist_desktop.services.estimates.issued_proposals import IssuedProposalService
from custlist_desktop.services.history.activity import ActivityFilter, ActivityService
from custlist_desktop.services.history.activity_entries import ActivityEntry
from custlist_desktop.services.history.customer_history import name_of_customer
from custlist_desktop.ui.kit.history_words import ValueNames
from custlist_desktop.ui.settings.activity_words import screen_words, searched_text
from tests.helpers.imports import import_rows
from tests.helpers.issued import issue
from tests.helpers.open_list import OpenList

_NAMES = ValueNames(name_of_customer)


@pytest.fixture
def full(open_list: OpenList) -> OpenList:
    """A list in which much was done."""
    place = open_list
    one, other = place.add(company="Gagné Roofing", country="CA", city="Montréal"), place.add(company="Gagne")
    details = CustomerDetails(company="Gagné Roofing", country="US", phone="512 555 0199", notes="Dock “B”, back")
    one = place.customers.edit(place.owner, one.id, details, one.version)
    one = place.customers.edit(place.owner, one.id, replace(details, notes="", website="gagne.example"), one.version)
    _type_an_estimate(place, one.id)
    versions = {one.id: one.version, other.id: other.version}
    MergeService(place.ledger).merge(place.owner, one.id, [other.id], one.details, versions)
    import_rows(place, {"company": "Imported Élan", "city": "Laval"}, {"company": "Northgate"})
    user = place.users.add(place.owner, "Sofía", Role.ESTIMATOR)
    place.users.set_active(place.owner, user.id, active=False)
    changed = place.customers.get(place.owner, one.id)
    edited = place.customers.edit(place.owner, one.id, replace(changed.details, city="Boston"), changed.version)
    place.undo.undo(place.owner, next(iter(place.journal()[-1:])).change_id)
    place.customers.delete(place.owner, edited.id)
    return place


def _type_an_estimate(place: OpenList, customer: int) -> None:
    record = place.new_estimate(customer, title="Roof")
    line = EstimateLine(901, description="Membrane élastomère", quantity=Decimal(1200), unit_cost=Decimal("58.5"))
    plain = EstimateLine(902, description="Flashing")
    for changed in (
        {"lines": (line, plain)},
        {"lines": (replace(line, unit_cost=Decimal("62.25")), plain)},
        {"discount": Discount(DiscountKind.AMOUNT, Decimal(1500))},
        {"lines": (plain,), "terms": "Net 30. " * 90},
        {"terms": "Net 30. " * 90 + "Thanks."},
    ):
        place.calendar.last = place.calendar.last.replace(day=place.calendar.last.day + 1)
        got = place.estimates.get(place.owner, record.id)
        place.estimates.save(place.owner, record.id, replace(got.content, **changed), got.version)
    place.estimates.set_status(place.owner, record.id, EstimateStatus.SENT)
    sent = place.estimates.get(place.owner, record.id)
    issue(IssuedProposalService(place.ledger), place.account, place.owner, sent)
    copy = place.estimates.duplicate(place.owner, record.id)
    place.estimates.delete(place.owner, copy.id)


def _found(place: OpenList, **wanted: object) -> list[ActivityEntry]:
    chosen = ActivityFilter(**wanted)  # type: ignore[arg-type]
    reading, found = ActivityService().read(place.owner, chosen, screen_words(_NAMES)), []
    while not reading.is_done:
        found += reading.step(1, 100)
    return found


def _rows(one: ActivityEntry) -> list[list[JournalEntry]]:
    """The rows of an entry, those together whose values are looked through as one."""
    entry, mine = JournalEntry, JournalEntry.select()
    if one.subject is Subject.ESTIMATE and one.key:
        within = entry.subject == "estimate", entry.subject_id == one.key, entry.id > one.older, entry.id <= one.id
        return [list(mine.where(*within))]
    if one.many is not None or one.subject is Subject.CUSTOMER:
        return [[row] for row in mine.where(entry.change_id == one.entry.change_id)]
    return [list(mine.where(entry.id == one.id))]


def _values(row: JournalEntry) -> Iterator[str]:
    """What differs between both sides of a row, as text; neither keys nor stamps."""
    before, after = (json.loads(side or "{}") for side in (row.before, row.after))
    for name in {*before, *after} - {"id", "version", "created_at", "updated_at", "password_hash", "added_by"}:
        if before.get(name) != after.get(name) and not name.endswith("_id"):
            yield from _texts(before.get(name))
            yield from _texts(after.get(name))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for name, each in value.items():
            yield from _texts(each) if name != "position" else ()
    elif value is not None and not isinstance(value, bool):
        yield value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _added_customers(one: ActivityEntry) -> list[str]:
    if not one.has_rows:
        return []
    rows = Customer.select().where(Customer.added_by == one.id)
    return [fold("\n".join(str(getattr(row, name) or "") for name in CUSTOMER_FIELDS)) for row in rows]


class _Scan:
    """Tells without any shortcut which entries have words: each is told in full, and each of its rows is decoded."""

    def __init__(self, entries: Iterable[ActivityEntry]) -> None:
        self.told: dict[int, str] = {}
        self.values: dict[int, list[str]] = {}
        for one in entries:
            self.told[one.id] = fold(searched_text(one, _NAMES))
            rows = [fold("\n".join(text for row in rows for text in _values(row))) for rows in _rows(one)]
            self.values[one.id] = rows + _added_customers(one)

    def found(self, *words: str) -> set[int]:
        return {id_ for id_ in self.told if self._has(id_, words)}

    def _has(self, id_: int, words: Sequence[str]) -> bool:
        missing = [word for word in words if word not in self.told[id_]]
        return not missing or any(all(word in text for word in missing) for text in self.values[id_])

    def words(self) -> list[str]:
        """Every word of the screen and of the values, and parts of them."""
        texts = [*self.told.values(), *(text for rows in self.values.values() for text in rows)]
        whole = {word for text in texts for word in text.split()}
        return sorted(whole | {word[1:4] for word in whole} | {word[-2:] for word in whole if len(word) > 5})


@pytest.mark.parametrize("code", ["en", "fr", "es"])
def test_a_word_finds_exactly_what_a_plain_scan_finds(
    full: OpenList, code: str, language: Callable[[str], str]
) -> None:
    language(code)
    scan = _Scan(_found(full))
    assert len(scan.told) > 20
    # More words would find nothing else, and take longer.
    for word in [
        *scan.words()[::3],
        "a",
        "9",
        "\\",
        '"',
        "…",
        "zebra",
        "id",
        "version",
        "null",
        "true",
        "{",
        "u00e9",
    ]:
        assert {one.id for one in _found(full, words=word)} == scan.found(fold(word)), word


def test_two_words_find_exactly_what_a_plain_scan_finds_whoever_is_chosen(full: OpenList) -> None:
    user = full.owner.user_id
    scan = _Scan(_found(full, user=user))
    words = scan.words()[::2]
    for first, second in zip(words, words[7:] + words[:7], strict=True):
        assert {one.id for one in _found(full, words=f"{first} {second}", user=user)} == scan.found(first, second)
    for text in scan.told.values():  # two words of one change, of which one may be a value and one the screen's
        first, second = (sorted(text.split()) * 2)[:2]
        assert {one.id for one in _found(full, words=f"{second} {first}", user=user)} == scan.found(first, second)


def test_values_that_are_cut_on_the_screen_are_found_and_those_that_stayed_are_not(full: OpenList) -> None:
    assert ["terms"] in [[each.name for each in one.entry.changes] for one in _found(full, words="thanks.")]
    assert [one.name for one in _found(full, words="élan laval")] == ["customers.csv"]
    assert _found(full, words="zebra") == []
    cities = [one for one in _found(full, words="montreal") if one.entry.changes]
    assert all("city" in {each.name for each in one.entry.changes} for one in cities)
