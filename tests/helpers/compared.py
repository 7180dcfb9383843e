"""A copy of an open list, compared with it and restored from, for tests."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from custlist_desktop.database.backup import back_up
from custlist_desktop.database.differences import DifferenceFile, RecordDifference
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.services.restoring.comparing import ComparedLists, CompareRequest, compare_lists
from custlist_desktop.services.restoring.service import RestoredRecords, RestoreService
from tests.helpers.open_list import OpenList

Choice = Callable[[RecordDifference], bool | Sequence[str]]
"""Whether a record is restored whole, or which fields of it."""


def everything(_difference: RecordDifference) -> bool:
    """Every record, whole."""
    return True


def copied_list(open_list: OpenList, name: str = "copy.db") -> Path:
    """A backup of an open list, beside it."""
    copy = open_list.path.with_name(name)
    back_up(open_list.path, copy)
    return copy


@dataclass
class Comparison:
    """What a comparison found."""

    found: ComparedLists
    differences: list[RecordDifference]
    """All records, without groups, the newest change first."""
    top: list[RecordDifference]
    """What the window shows outside of groups."""

    def of(self, kind: RecordKind, since: Since | None = None) -> dict[int, RecordDifference]:
        """Those of a kind, by key."""
        return {
            each.key: each
            for each in self.differences
            if each.kind is kind and (since is None or each.since is since)
        }


def top_of(file: DifferenceFile, since: Since | None = None, text: str = "") -> list[RecordDifference]:
    """What the window shows outside of groups, the newest change first; arguments as in `found_after`."""
    shown = [row for row in file.found_after(0, since, text, -1) if row.is_shown]
    found = file.some(sorted({row.id if row.parent is None else row.parent for row in shown}))
    return sorted(found, key=lambda each: (-each.entry, each.id))


@contextmanager
def _compared(open_list: OpenList, copy: Path) -> Iterator[tuple[Path, Comparison]]:
    with TemporaryDirectory(dir=open_list.path.parent) as name:
        folder = Path(name)
        request = CompareRequest(open_list.file.address, copy, folder, open_list.owner)
        found = compare_lists(request, unheard)
        with DifferenceFile(request.differences) as file:
            differences = file.some([number for number, *_ in file.records()])
            differences.sort(key=lambda each: (-each.entry, each.id))
            top = top_of(file)
        yield folder, Comparison(found, differences, top)


def compared(open_list: OpenList, copy: Path) -> Comparison:
    """What the list has otherwise than the copy."""
    with _compared(open_list, copy) as (_, comparison):
        return comparison


def restored(
    open_list: OpenList, copy: Path, choice: Choice = everything, meanwhile: Callable[[], Any] = lambda: None
) -> RestoredRecords:
    """Restores what ``choice`` says; ``meanwhile`` is called after the comparison."""
    with _compared(open_list, copy) as (folder, comparison):
        chosen: dict[int, Sequence[str] | None] = {}
        for each in comparison.differences:
            said = choice(each)
            if said is True:
                chosen[each.id] = None
            elif said:
                chosen[each.id] = said
        with DifferenceFile(folder / "differences.db") as file:
            file.choose(chosen.items())
        meanwhile()
        service = RestoreService(open_list.ledger, open_list.today)
        return service.restore(open_list.owner, folder, copy, Path(), unheard)


def only(kind: RecordKind, key: int, *fields: str) -> Choice:
    """One record, or some of its fields."""

    def choice(each: RecordDifference) -> bool | Sequence[str]:
        return (fields or True) if (each.kind, each.key) == (kind, key) else False

    return choice


def values(difference: RecordDifference) -> Mapping[str, tuple[Any, Any]]:
    """What the fields of a difference were, and are."""
    return {name: (then, now) for name, then, now in difference.fields}
