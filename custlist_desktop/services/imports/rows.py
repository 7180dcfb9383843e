"""A file's rows made ready for the staging file: cleaned, checked, with all columns that a customer would have.

This is most of an import's work, so it runs in worker processes; what they send back is plain text and numbers.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import Any, Final, NamedTuple

from custlist_desktop.database.staging.tables import CUSTOMER_COLUMNS
from custlist_desktop.domain.checks import check_customer, clean_value, normalised
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails, Problem, Severity
from custlist_desktop.domain.fields import MAX_NOTES_LENGTH
from custlist_desktop.domain.geography import has_subdivisions
from custlist_desktop.domain.incoming import IncomingRow
from custlist_desktop.domain.notes import labelled
from custlist_desktop.domain.text import ENYE_MARK, clean_line
from custlist_desktop.services.customers.columns import customer_columns

NAME_FROM_EMAIL: Final = "name_from_email"
"""The problem of a row whose name is made of its email address."""

POSTAL_CODE_RESTORED: Final = "postal_code_restored"
"""The problem of a row whose postal code was given leading zeros."""

_encoded: Final = json.JSONEncoder().encode
"""JSON in ASCII: a cell may hold half a character, which the file can't."""

_LONGEST_TOLD: Final = 200
"""Characters of a value that a problem quotes; a cell may hold a hundred thousand."""


class PreparedRow(NamedTuple):
    """A row as the staging file keeps it; the same order as its columns, but for ``emptied``, which is counted.

    ``read_problems`` came from reading the row and hold for every outcome; ``own_problems`` hold for the row as
    a customer of its own. Both are JSON. ``columns`` are `CUSTOMER_COLUMNS`, then `KEY_COLUMNS`. ``skipped`` is a
    `SkipReason`'s value; ``noted`` how many cells went to the notes, since they can't be what their column says;
    ``beside`` what reading the row needs besides its cells, as JSON. A guessed name is made of the email address: it
    names a new customer, and tells nothing of one who is there.
    """

    number: int
    home_region: str
    cells: str
    reference: str
    read_problems: str
    own_problems: str
    read_error: bool
    own_error: bool
    columns: tuple[str | bytes | None, ...]
    skipped: str | None = None
    noted: int = 0
    beside: str = ""
    has_guessed_name: bool = False
    emptied: tuple[str, ...] = ()


def prepared(rows: list[IncomingRow], home_region: str, labels: Sequence[str] = ()) -> list[PreparedRow]:
    """The rows made ready.

    A value that a customer's field can't hold moves to the notes, behind its column's label, and is told as a
    warning: one weak cell refuses no customer.

    Args:
        home_region: ISO 3166-1 alpha-2 code of the country whose phone numbers need no country code, for a row
            without a country.
        labels: of the file's columns, as written in the notes.
    """
    return [_prepared(row, home_region, labels) for row in rows]


def _prepared(row: IncomingRow, home_region: str, labels: Sequence[str]) -> PreparedRow:
    given = {name: _cleaned(name, value) for name, value in row.values.items()}
    details, kept, own = _checked(given, home_region)
    read = row.problems
    if has_error(own):
        given, weak = _weak_ones_noted(row, given, kept, own, labels)
        if weak:
            read = (*read, *weak)
            details, kept, own = _checked(given, home_region)
    columns = customer_columns(kept, home_region)
    columns["state_province"] = details.state_province
    return PreparedRow(
        row.number,
        home_region,
        _encoded(row.cells),
        clean_line(row.key).lower(),
        problems_to_json(read),
        problems_to_json(own),
        has_error(read),
        has_error(own),
        (*[columns[name] for name in CUSTOMER_COLUMNS], *_keys(columns, given)),
        row.skipped and row.skipped.value,
        sum(map(is_noted, read)),
        has_guessed_name=any(problem.code == NAME_FROM_EMAIL for problem in read),
        emptied=() if row.skipped else row.emptied,
    )


def _checked(given: dict[str, str], home_region: str) -> tuple[CustomerDetails, CustomerDetails, tuple[Problem, ...]]:
    """What is given, what a customer of its own would keep of that, and what is wrong with it."""
    details = CustomerDetails(**given)
    # Each value is clean, so `normalised` would change nothing else.
    has_state = not details.state_province or has_subdivisions(details.country)
    kept = details if has_state else normalised(details)
    own = with_values(check_customer(kept, home_region), kept)
    if details.state_province != kept.state_province:
        # A customer of that country can't have it. It is refused rather than dropped without a word, and kept
        # here: the customer that the row may turn out to be can have the country that it lacks.
        facts = {"country": kept.country, "value": details.state_province}
        own = (*own, Problem("state_province", "state_not_of_country", facts=facts))
    return details, kept, own


def _weak_ones_noted(
    row: IncomingRow, given: dict[str, str], kept: CustomerDetails, own: tuple[Problem, ...], labels: Sequence[str]
) -> tuple[dict[str, str], list[Problem]]:
    """``given`` with the values that its fields can't hold in its notes, and what was wrong with those, as warnings.

    Nothing is moved where the notes have no room for all of it.
    """
    values, lines, weak = dict(given), [], []
    for problem in own:
        is_of_value = problem.code != "name_required" and problem.field != "notes" and getattr(kept, problem.field)
        if problem.severity is not Severity.ERROR or not is_of_value:
            continue
        place = next(iter(row.sources.get(problem.field, ())), None)
        head = labels[place] if place is not None and place < len(labels) else ""
        weak.append(
            replace(problem, severity=Severity.WARNING, facts={**problem.facts, "head": head, "place": place})
        )
        if problem.field in values:  # an email may be too long in two ways
            text = values.pop(problem.field)
            lines.append(labelled(head, text))
    notes = "\n".join(filter(None, (given.get("notes", ""), *lines)))
    if len(notes) > MAX_NOTES_LENGTH:
        return given, []
    return {**values, "notes": notes}, weak


def with_beside(row: PreparedRow, surplus: Sequence[str], problems: Sequence[Problem]) -> PreparedRow:
    """The row with what reading it again needs besides its cells.

    Args:
        surplus: what stood beyond the file's last column.
    """
    return row._replace(beside=_encoded([surplus, problems_to_json(problems)])) if surplus or problems else row


def surplus_of(beside: str) -> tuple[str, ...]:
    """What stood beyond the file's last column, of what `with_beside` kept."""
    return tuple(json.loads(beside)[0]) if beside else ()


def warnings_of(beside: str) -> frozenset[str]:
    """The codes of the warnings that reading the file met, of what `with_beside` kept."""
    problems = problems_from_json(json.loads(beside)[1]) if beside else ()
    return frozenset(each.code for each in problems if each.severity is Severity.WARNING)


def incoming_values(row: PreparedRow) -> tuple[str | bytes | int | None, ...]:
    """The row in the order of the staging file's columns."""
    return (row.number, *row[2:8], row.skipped, row.noted, row.beside, row.has_guessed_name, *row.columns)


def with_values(problems: tuple[Problem, ...], details: CustomerDetails) -> tuple[Problem, ...]:
    """``problems`` of ``details``, each with the value that it is about in its facts, for the sentence to name it."""
    if not problems:
        return ()
    return tuple(
        replace(problem, facts={"value": shortened(getattr(details, problem.field)), **problem.facts})
        for problem in problems
    )


def shortened(value: str) -> str:
    """A value as a problem quotes it: cut if it is very long."""
    return value if len(value) <= _LONGEST_TOLD else value[:_LONGEST_TOLD] + "…"


def _cleaned(name: str, value: str) -> str:
    if value.isascii() and value.isprintable():  # most are, and `clean_line` and `clean_block` only trim them
        return value.strip().upper() if name == "country" else value.strip()
    clean = clean_value(name, value)
    return clean.upper() if name == "country" else clean


def _keys(columns: dict[str, Any], given: dict[str, str]) -> tuple[str | bytes | None, ...]:
    values = "\x1f".join([given.get(name, "") for name in CUSTOMER_FIELDS])
    return (
        lower_ascii(columns["email"]) or None,
        without_mark(columns["company_sort"]),
        without_mark(columns["contact_name_sort"]),
        blake2b(values.encode("utf-8"), digest_size=12).digest(),
    )


def lower_ascii(text: str) -> str:
    """What SQLite's lower() makes of ``text``: it knows ASCII letters only."""
    if text.isascii():
        return text.lower()
    return "".join(char.lower() if char.isascii() else char for char in text)


def without_mark(key: str | None) -> str | None:
    """A sort key without the mark that sets ñ apart, as the table's indexes hold it."""
    return key and key.replace(ENYE_MARK, "")


def has_error(problems: Iterable[Problem]) -> bool:
    """Whether one of them blocks saving."""
    return any(problem.severity is Severity.ERROR for problem in problems)


def is_noted(problem: Problem) -> bool:
    """Whether a problem of reading a cell says that its text is in the notes."""
    return problem.severity is Severity.WARNING and "place" in problem.facts


def problems_to_json(problems: Sequence[Problem]) -> str:
    """Problems as the staging file keeps them; empty text for none."""
    if not problems:
        return ""
    return _encoded([[each.field, each.code, each.severity.value, each.facts] for each in problems])


def problems_from_json(text: str) -> tuple[Problem, ...]:
    if not text:
        return ()
    return tuple(Problem(name, code, Severity(severity), facts) for name, code, severity, facts in json.loads(text))


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems with the errors first; none twice."""
    unique: list[Problem] = []
    for problem in problems:
        if problem not in unique:
            unique.append(problem)
    return tuple(sorted(unique, key=lambda problem: problem.severity is not Severity.ERROR))


def details_of(values: Sequence[Any]) -> CustomerDetails:
    """Details from columns in the order of CUSTOMER_FIELDS."""
    return CustomerDetails(*values[: len(CUSTOMER_FIELDS)])
