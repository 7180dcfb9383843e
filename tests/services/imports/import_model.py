"""What an import is to do, in plain Python that compares everything with everything: the tests' other opinion.

It understands the few words that the tests use: lower case is all the folding, and numbers are E.164 already.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from custlist_desktop.domain.contact import CONTACT_FIELDS, CustomerDetails
from custlist_desktop.domain.incoming import Decision, IncomingRow, Outcome


@dataclass(frozen=True)
class Fate:
    """What becomes of a row, and which customer it is; None for none or several."""

    outcome: Outcome
    customer: int | None = None


Customers = Mapping[int, CustomerDetails]


def fates(customers: Customers, rows: Sequence[IncomingRow], tag: str, on_match: Decision) -> dict[int, Fate]:
    """What becomes of each row, by its number."""
    judged = {row.number: _matches(customers, row, tag) for row in rows}
    asked = {number for number, (customers_of, is_weak) in judged.items() if is_weak and customers_of}
    found = {number: [] if number in asked else customers_of for number, (customers_of, _) in judged.items()}
    twins = _twins(rows)
    claims = _claims(customers, [row for row in rows if row.number not in twins], found)
    result: dict[int, Fate] = {}
    for row in rows:
        matches = found[row.number]
        customer = matches[0] if len(matches) == 1 else None
        gives_way = customer is not None and row.number not in twins and claims[customer] != row.number
        if gives_way and row.key != f"{tag}-{customer}" and _moves(customers, row, customer):
            matches, customer = [], None  # the same contact at another address
        if matches and on_match is Decision.SKIP:
            outcome = Outcome.SKIP
        elif (
            (row.number in asked and on_match is not Decision.CREATE)
            or row.number in twins
            or (len(matches) > 1 and on_match is Decision.UPDATE)
        ):
            outcome = Outcome.REFUSED
        elif customer is None or on_match is Decision.CREATE:
            outcome = Outcome.REFUSED if _has_own_error(row) else Outcome.CREATE
        elif merged(customers[customer], row) == customers[customer]:
            outcome = Outcome.UNCHANGED
        else:
            outcome = Outcome.REFUSED if gives_way else Outcome.UPDATE
        result[row.number] = Fate(outcome, customer)
    return result


def _twins(rows: Sequence[IncomingRow]) -> set[int]:
    twins: set[int] = set()
    earlier: list[IncomingRow] = []
    for row in rows:
        if any(_is_twin(row, other) for other in earlier):
            twins.add(row.number)
        elif not _has_own_error(row) or row.key:
            earlier.append(row)
    return twins


def _claims(customers: Customers, rows: Sequence[IncomingRow], found: Mapping[int, list[int]]) -> dict[int, int]:
    """Which row may change each customer: the first that undoes no other's, at its address if there is one."""
    claims: dict[int, tuple[bool, bool, int]] = {}
    mine = {row.number: found[row.number][0] for row in rows if len(found[row.number]) == 1}
    for row in rows:
        if row.number not in mine:
            continue
        customer = mine[row.number]
        before = customers[customer]
        after = merged(before, row)
        same = [other for other in rows if mine.get(other.number) == customer and merged(before, other) == before]
        undoes = any(merged(after, other) != after for other in same)
        claim = (undoes, after != before and _moves(customers, row, customer), row.number)
        claims[customer] = min(claims.get(customer, claim), claim)
    return {customer: number for customer, (_, _, number) in claims.items()}


def _moves(customers: Customers, row: IncomingRow, customer: int | None) -> bool:
    return customer is not None and _elsewhere(details(row), customers[customer])


def merged(customer: CustomerDetails, row: IncomingRow) -> CustomerDetails:
    """The customer with what the row gives instead; its notes line by line."""
    given = {name: value for name, value in row.values.items() if value}
    return replace(customer, **given | {"notes": _merged_notes(customer.notes, row.values.get("notes", ""))})


def _merged_notes(before: str, line: str) -> str:
    """Notes with one line more, or with it in the place of the one with its label."""
    lines = before.split("\n") if before else []
    labelled = [each for each in lines if ": " in each and each.split(": ")[0] == line.split(": ")[0]]
    if not line or line in lines:
        return before
    if len(labelled) == 1:
        return "\n".join(line if each == labelled[0] else each for each in lines)
    return "\n".join([*lines, line])


def details(row: IncomingRow) -> CustomerDetails:
    """The row as a customer of its own."""
    return CustomerDetails(**row.values)


def _has_own_error(row: IncomingRow) -> bool:
    return not row.values.get("company") and not row.values.get("contact_name")


def _is_twin(row: IncomingRow, other: IncomingRow) -> bool:
    if row.key or other.key:
        return row.key == other.key
    if _email(details(row)) and _email(details(row)) == _email(details(other)):
        same = _names(details(row)) == _names(details(other))
        return same and not _elsewhere(details(row), details(other))
    return details(row) == details(other)


def _matches(customers: Customers, row: IncomingRow, tag: str) -> tuple[list[int], bool]:
    """The customers that a row may be, one, several, or none; and whether that is only a question."""
    if row.key.startswith(f"{tag}-") and int(row.key[9:]) in customers:
        return [int(row.key[9:])], False
    mine = details(row)
    steps: list[Callable[[CustomerDetails], int | None]] = [
        lambda theirs: _by_email(mine, theirs) if _email(mine) and _email(mine) == _email(theirs) else None,
        lambda theirs: _by_name(mine, theirs) if _same_names(mine, theirs) else None,
        lambda theirs: _by_number(mine, theirs) if _numbers(mine) & _numbers(theirs) else None,
    ]
    for step in steps:
        judged = {key: 2 if step(theirs) is not None and _holds_all(mine, theirs) else step(theirs) or 0
                  for key, theirs in customers.items()}  # fmt: skip
        strongest = max(judged.values(), default=0)
        if strongest:
            among = {key: customers[key] for key, strength in judged.items() if strength == strongest}
            return _narrowed(among, mine), strongest == 1
    return [], False


def _by_email(mine: CustomerDetails, theirs: CustomerDetails) -> int:
    return 0 if _names_contradict(mine, theirs) else 2


def _by_name(mine: CustomerDetails, theirs: CustomerDetails) -> int:
    elsewhere = _elsewhere(mine, theirs)
    if _numbers(mine) & _numbers(theirs):
        return 2 if all(_names(mine)) or not elsewhere else 0
    if all(_names(mine)):
        return 1 if elsewhere else 2
    numbers = _numbers(mine) and _numbers(theirs)
    emails = _email(mine) and _email(theirs) and _email(mine) != _email(theirs)
    if elsewhere:
        return 0
    if mine.company:
        return 2 if (mine.city and mine.city == theirs.city) or not (numbers or emails) else 1
    return 0 if numbers or emails else 1


def _by_number(mine: CustomerDetails, theirs: CustomerDetails) -> int:
    if _names_contradict(mine, theirs):
        return 0
    elsewhere, same = _elsewhere(mine, theirs), _same_names(mine, theirs)
    if elsewhere and same and not all(_names(mine)):
        return 0
    comparable = any(one and other for one, other in zip(_names(mine), _names(theirs), strict=True))
    return 2 if comparable and (same or not elsewhere) else 1


def _narrowed(found: Customers, mine: CustomerDetails) -> list[int]:
    holders = [key for key, theirs in found.items() if _holds_all(mine, theirs)]
    if holders:
        return [min(holders, key=lambda key: (not _same_names(mine, found[key]), key))]
    tests: list[Callable[[CustomerDetails], bool]] = [
        lambda theirs: _same_names(mine, theirs),
        lambda theirs: (
            any(_names(mine))
            and all(not one or one == other for one, other in zip(_names(mine), _names(theirs), strict=True))
        ),
        lambda theirs: bool(_numbers(mine) & _numbers(theirs)),
        lambda theirs: any(_place(mine)) and _place(mine) == _place(theirs),
    ]
    for test in tests:
        found = {key: theirs for key, theirs in found.items() if test(theirs)} or found
    return sorted(found)


def _holds_all(mine: CustomerDetails, theirs: CustomerDetails) -> bool:
    given = all(getattr(mine, name) in ("", getattr(theirs, name)) for name in CONTACT_FIELDS)
    return given and _merged_notes(theirs.notes, mine.notes) == theirs.notes


def _email(whose: CustomerDetails) -> str:
    return whose.email.lower()


def _names(whose: CustomerDetails) -> tuple[str, str]:
    return whose.company.lower(), whose.contact_name.lower()


def _same_names(mine: CustomerDetails, theirs: CustomerDetails) -> bool:
    return any(_names(mine)) and _names(mine) == _names(theirs)


def _numbers(whose: CustomerDetails) -> set[str]:
    return {number for number in (whose.phone, whose.mobile) if number}


def _place(whose: CustomerDetails) -> tuple[str, str]:
    return whose.postal_code, whose.city.lower()


def _elsewhere(mine: CustomerDetails, theirs: CustomerDetails) -> bool:
    pairs = zip(_place(mine), _place(theirs), strict=True)
    return any(one and other and one != other for one, other in pairs)


def _names_contradict(mine: CustomerDetails, theirs: CustomerDetails) -> bool:
    """The tests' names are alike only if they are the same; people change their employers."""
    companies, contacts = zip(_names(mine), _names(theirs), strict=True)
    if all(contacts):
        return contacts[0] != contacts[1]
    return all(companies) and companies[0] != companies[1]
