"""Which columns of a file are left out, and which conflict."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.column_content import looks_like_company, looks_like_person
from custlist_desktop.exchange.headers import GROUP_RANKS, recognised
from custlist_desktop.exchange.row_columns import columns_to_read
from custlist_desktop.exchange.targets import ADDRESS_TARGETS, SINGLE_TARGETS, ColumnMapping, Target

_HALF: Final = 0.5


class ConflictKind(StrEnum):
    TWO_FOR_ONE = "two_for_one"
    """Two columns fill one field, and both have text in the same row."""
    SAME_TWICE = "same_twice"
    """The second column has the same text as the first in every row."""
    COMPANY_AS_JOB_TITLE = "company_as_job_title"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Columns that conflict, and the best way out.

    Attributes:
        kind: how they conflict.
        target: the field that they fill.
        places: the indexes of the columns, the one that the field keeps first.
        mend: what the last of ``places`` should fill instead: a field that nothing fills, the notes, or nothing.
    """

    kind: ConflictKind
    target: Target
    places: tuple[int, ...]
    mend: Target


def left_out_places(mapping: ColumnMapping, filled: Collection[int]) -> tuple[int, ...]:
    """The indexes of the columns with text that fill nothing; ``filled`` are the indexes of all with text."""
    return tuple(
        place for place, target in enumerate(mapping.targets) if target is Target.NOTHING and place in filled
    )


def conflicts(columns: Sequence[str], mapping: ColumnMapping, cells: Sequence[Sequence[str]]) -> tuple[Conflict, ...]:
    """The conflicts between columns, in the file's order.

    There is none where the heads say which comes first ("Home phone", "Email 2", the billing and the shipping
    address), nor where no row has text in both.

    Args:
        columns: the heads of the file.
        mapping: what they fill.
        cells: by column the first cells below.
    """
    found = [*_twos(columns, mapping, cells), *_companies_as_titles(mapping, cells)]
    return tuple(sorted(found, key=lambda conflict: conflict.places[-1]))


def _twos(columns: Sequence[str], mapping: ColumnMapping, cells: Sequence[Sequence[str]]) -> list[Conflict]:
    found: list[Conflict] = []
    keepers: dict[tuple[Target, str], int] = {}
    # In the order in which the reader of rows takes them, which isn't always the file's.
    for column in columns_to_read(columns, mapping):
        place, target = column.place, column.target
        if target not in SINGLE_TARGETS:
            continue
        first = keepers.setdefault((target, _rank(column.group, target)), place)
        if first == place:
            continue
        if _is_repeated(cells[first], cells[place]):
            found.append(Conflict(ConflictKind.SAME_TWICE, target, (first, place), Target.NOTHING))
        elif any(one.strip() and other.strip() for one, other in zip(cells[first], cells[place], strict=True)):
            mend = _better(target, columns[place], mapping, cells[place])
            found.append(Conflict(ConflictKind.TWO_FOR_ONE, target, (first, place), mend))
    return found


def _rank(group: str, target: Target) -> str:
    """What distinguishes columns for one field: the address, the number, or which comes first."""
    return group if target in ADDRESS_TARGETS or group.isdecimal() else str(GROUP_RANKS.get(group, 0))


def _is_repeated(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether the second column has text, and only what the first has."""
    pairs = [(fold(one), fold(other)) for one, other in zip(first, second, strict=True) if other.strip()]
    return bool(pairs) and all(one == other for one, other in pairs)


def _better(target: Target, head: str, mapping: ColumnMapping, below: Sequence[str]) -> Target:
    """What a second column fills best: the field that its head names, a field that fits what it holds, the notes."""
    meaning = recognised(head)
    named = meaning.target if meaning is not None else Target.NOTHING
    if named not in (Target.NOTHING, target, *mapping.targets):
        return named
    if target is Target.COMPANY and not _names_people(mapping) and looks_like_person(below):
        return Target.CONTACT_NAME
    if target is Target.CONTACT_NAME and Target.COMPANY not in mapping.targets and looks_like_company(below):
        return Target.COMPANY
    return Target.NOTES


def _names_people(mapping: ColumnMapping) -> bool:
    return any(each in mapping.targets for each in (Target.CONTACT_NAME, Target.FIRST_NAME, Target.LAST_NAME))


def _companies_as_titles(mapping: ColumnMapping, cells: Sequence[Sequence[str]]) -> list[Conflict]:
    mend = Target.NOTES if Target.COMPANY in mapping.targets else Target.COMPANY
    return [
        Conflict(ConflictKind.COMPANY_AS_JOB_TITLE, target, (place,), mend)
        for place, target in enumerate(mapping.targets)
        if target is Target.JOB_TITLE and looks_like_company(cells[place], share=_HALF)
    ]
