"""A row merged into its customer: the details, what changes, and what is wrong with them."""

import json
from typing import Any, Final, NamedTuple

from custlist_desktop.database.staging.tables import CUSTOMER_COLUMNS
from custlist_desktop.domain.address import written_postal_code
from custlist_desktop.domain.checks import check_customer, normalised
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails, Problem, Severity
from custlist_desktop.domain.fields import MAX_NOTES_LENGTH, PHONES
from custlist_desktop.domain.geography import has_subdivisions
from custlist_desktop.domain.incoming import FieldChange
from custlist_desktop.domain.notes import merged_notes
from custlist_desktop.domain.phone import read_phone, spoken_e164
from custlist_desktop.domain.postal_codes import without_foreign_zeros
from custlist_desktop.services.customers.columns import customer_columns
from custlist_desktop.services.imports.narrowing import places_contradict
from custlist_desktop.services.imports.rows import details_of, has_error, problems_to_json, shortened, with_values

_encoded: Final = json.JSONEncoder(ensure_ascii=False).encode


class MergeTask(NamedTuple):
    """A row and the customer that it is, both as their columns in the order of CUSTOMER_FIELDS."""

    number: int
    customer: int
    row: tuple[str, ...]
    before: tuple[str, ...]


class MergedRow(NamedTuple):
    """A customer as a row changes it; ``columns`` are CUSTOMER_COLUMNS. Problems and changes are JSON.

    ``moves`` says that the row has the customer at another address.
    """

    number: int
    customer: int
    problems: str
    has_error: bool
    has_warning: bool
    moves: bool
    changes: str
    columns: tuple[str | None, ...]

    @property
    def is_same(self) -> bool:
        """Whether the row leaves the customer as it is."""
        return self.changes == "[]" and not self.has_error


def merged_rows(tasks: list[MergeTask], home_region: str) -> list[MergedRow]:
    """Merges many; for worker processes."""
    return [_merged(task, home_region) for task in tasks]


def _merged(task: MergeTask, home_region: str) -> MergedRow:
    row, before = details_of(task.row), details_of(task.before)
    after = merge(row, before, home_region)
    changes = changes_between(before, after)
    changed = {change.field for change in changes}
    problems = [
        problem
        for problem in with_values(check_customer(after, home_region), after)
        # What was odd before and stays as it was is no news of this file's.
        if changes and (problem.severity is Severity.ERROR or problem.field in changed)
    ]
    if row.state_province and not after.state_province:
        facts = {"country": after.country, "value": row.state_province}
        problems.append(Problem("state_province", "state_not_of_country", facts=facts))
    left_out = merged_notes(before.notes, row.notes).left_out
    if left_out:
        room = {"value": shortened(left_out[0]), "count": len(left_out), "limit": MAX_NOTES_LENGTH}
        problems.append(Problem("notes", "notes_full", Severity.WARNING, room))
    columns: dict[str, Any] = customer_columns(after, home_region)
    return MergedRow(
        task.number,
        task.customer,
        problems_to_json(problems),
        has_error(problems),
        any(problem.severity is Severity.WARNING for problem in problems),
        places_contradict(row, before),
        changes_to_json(changes),
        tuple([columns[name] for name in CUSTOMER_COLUMNS]),
    )


def merge(row: CustomerDetails, before: CustomerDetails, home_region: str) -> CustomerDetails:
    """The details of a customer once the row is merged into it.

    What the row leaves blank stays. Notes are merged line by line: no line that somebody wrote goes. A number or a
    postal code that is the same, written otherwise, stays as it was. A row without a country was read as one of the
    country that was chosen for the file; its postal code is the customer's country's all the same. A number keeps its
    meaning: one that would be read otherwise in the country that the customer has afterwards is written in
    international form (ITU-T E.123).

    Args:
        row: what the row gives, cleaned.
        before: the customer as it is.
        home_region: ISO 3166-1 alpha-2, for numbers of a customer without a country.
    """
    values = {name: getattr(row, name) or getattr(before, name) for name in CUSTOMER_FIELDS}
    values["notes"] = merged_notes(before.notes, row.notes).text
    if not row.country:
        values["postal_code"] = without_foreign_zeros(values["postal_code"], before.country)
    if written_postal_code(before.postal_code, values["country"]) == values["postal_code"]:
        values["postal_code"] = before.postal_code
    region = values["country"] or home_region
    for name in (each.name for each in PHONES):
        mine, theirs = getattr(row, name), getattr(before, name)
        kept = _in_region(theirs, before.country or home_region, region)
        new = _in_region(mine, row.country or home_region, region)
        values[name] = kept if not mine or _is_same_number(new, kept, region) else new
    details = CustomerDetails(**values)
    # Both sides are clean, so `normalised` would change nothing else.
    has_state = not details.state_province or has_subdivisions(details.country)
    return details if has_state else normalised(details)


def _in_region(typed: str, region: str, later: str) -> str:
    """``typed`` so that a reader in ``later`` dials what one in ``region`` did."""
    if not typed or region == later:
        return typed
    reading = read_phone(typed, region)
    if not reading.e164 or read_phone(typed, later).e164 == reading.e164:
        return typed
    extension = f" ext. {reading.extension}" if reading.extension else ""
    return f"{spoken_e164(reading.e164)}{extension}"


def _is_same_number(one: str, other: str, region: str) -> bool:
    if one == other:
        return True
    first, second = read_phone(one, region), read_phone(other, region)
    return bool(first.e164) and (first.e164, first.extension) == (second.e164, second.extension)


def changes_between(before: CustomerDetails, after: CustomerDetails) -> tuple[FieldChange, ...]:
    """The fields that differ, in their order."""
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in CUSTOMER_FIELDS)
    return tuple(FieldChange(name, old, new) for name, old, new in pairs if old != new)


def changes_to_json(changes: tuple[FieldChange, ...]) -> str:
    return _encoded([[change.field, change.before, change.after] for change in changes])


def refusal(code: str, **facts: object) -> Problem:
    """An error of a whole row, of no field."""
    return Problem("", code, facts=dict(facts))
