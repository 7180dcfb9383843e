"""The cells of a row that a person should check, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from custlist_desktop.domain.contact import CUSTOMER_FIELDS, Problem, Severity
from custlist_desktop.domain.fields import ADDRESS
from custlist_desktop.domain.incoming import CheckedRow, Outcome, RowView
from custlist_desktop.exchange.problem_sentences import is_moved, is_to_check
from custlist_desktop.exchange.targets import ColumnMapping, Target

_NAMING = (Target.COMPANY, Target.CONTACT_NAME, Target.FIRST_NAME, Target.LAST_NAME, Target.EMAIL)
"""Where a missing name can be typed, the best column first."""
_FILLERS: Final[dict[str, tuple[Target, ...]]] = {
    "contact_name": (Target.FIRST_NAME, Target.LAST_NAME),
    "phone": (Target.ANY_PHONE,),
    "mobile": (Target.ANY_PHONE,),
    **dict.fromkeys((each.name for each in ADDRESS), (Target.ADDRESS,)),
}
"""What else fills a field that has no column of its own."""
_DONE_WITH = (Outcome.SKIP, Outcome.UNCHANGED)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A cell to check.

    Attributes:
        place: the index of its column.
        field: the field of the customer that it is for; empty where that isn't known.
        text: its text now.
        problems: why to check it.
        is_mended: whether a person has typed the text.
    """

    place: int
    field: str
    text: str
    problems: tuple[Problem, ...] = ()
    is_mended: bool = False

    def blocks(self) -> bool:
        """Whether the row is refused because of it."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)

    def goes_to_notes(self) -> bool:
        """Whether its text went to the notes, with the column's head."""
        return any(is_moved(problem) for problem in self.problems)


def cells_to_check(row: CheckedRow, mapping: ColumnMapping) -> tuple[int, ...]:
    """The indexes of the columns whose cells are to be checked, each once; none for a row that is not imported."""
    if row.outcome in _DONE_WITH:
        return ()
    places = (_place_of(problem, mapping, {}) for problem in row.problems)
    return tuple(dict.fromkeys(place for place in places if place is not None))


def doubts_of(view: RowView, mapping: ColumnMapping) -> tuple[Doubt, ...]:
    """The cells to be checked of one row, in the order of the customer's fields."""
    if view.row.outcome in _DONE_WITH:
        return ()
    found: dict[int, list[Problem]] = {}
    for problem in view.row.problems:
        place = _place_of(problem, mapping, view.sources)
        if place is not None:
            found.setdefault(place, []).append(problem)
    doubts = [
        Doubt(place, _field_of(problems, place, mapping), text_at(view, place), tuple(problems), place in view.mended)
        for place, problems in found.items()
    ]
    return tuple(sorted(doubts, key=lambda doubt: (_rank(doubt.field), doubt.place)))


def text_at(view: RowView, place: int) -> str:
    """The text of a cell now; empty for a cell that the row lacks."""
    return view.cells[place] if 0 <= place < len(view.cells) else ""


def field_of_place(place: int, mapping: ColumnMapping) -> str:
    """The field that a column fills as a whole; empty where it fills a part of one, several or none."""
    target = mapping.targets[place] if 0 <= place < len(mapping.targets) else Target.NOTHING
    return target.value if target.value in CUSTOMER_FIELDS else ""


def _field_of(problems: Sequence[Problem], place: int, mapping: ColumnMapping) -> str:
    named = (each.field for each in problems if each.field in CUSTOMER_FIELDS and each.code != "name_required")
    # A missing name is typed into a column, and fills what that fills.
    return next(named, "") or field_of_place(place, mapping) or _field_with_part(mapping.targets[place])


def _field_with_part(target: Target) -> str:
    return "contact_name" if target in _FILLERS["contact_name"] else ""


def _place_of(problem: Problem, mapping: ColumnMapping, sources: Mapping[str, tuple[int, ...]]) -> int | None:
    """The column that a problem is about; None for one of the whole row, or one that needs no check."""
    if not is_to_check(problem):
        return None
    place = problem.facts.get("place")
    if isinstance(place, int):
        return place if 0 <= place < len(mapping.targets) else None
    if problem.code == "name_required":
        return _first_of(_NAMING, mapping)
    if problem.field not in CUSTOMER_FIELDS:
        return None
    given = sources.get(problem.field)
    return given[0] if given else _first_of((Target(problem.field), *_FILLERS.get(problem.field, ())), mapping)


def _first_of(targets: Sequence[Target], mapping: ColumnMapping) -> int | None:
    return next((mapping.targets.index(each) for each in targets if each in mapping.targets), None)


def _rank(name: str) -> int:
    return CUSTOMER_FIELDS.index(name) if name in CUSTOMER_FIELDS else len(CUSTOMER_FIELDS)
