"""What an import tells besides its five counts: columns left out or guessed, cells in the notes, rows skipped."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.exchange.column_report import left_out_places
from custlist_desktop.exchange.field_names import FIELD_NAMES
from custlist_desktop.exchange.targets import ColumnMapping, Origin, Target
from custlist_desktop.exchange.vcard_columns import shown_head
from custlist_desktop.services.imports.report import look_alikes, staged_figures, unclear_rows
from custlist_desktop.services.imports.staging import ImportStaging

_FIELDS: Final = FIELD_NAMES["en"] | {
    Target.ANY_PHONE: "Phone",
    Target.ADDRESS: "Address",
    Target.NAME_PREFIX: "the contact's title",
    Target.FIRST_NAME: "First name",
    Target.LAST_NAME: "Last name",
}

_SKIPPED: Final = {
    SkipReason.TITLE: "titles",
    SkipReason.HEADER: "heads",
    SkipReason.TOTAL: "totals",
    SkipReason.GROUP: "groups",
    SkipReason.JOB: "jobs",
}


_UNCLEAR: Final = {
    "bytes_guessed": "Letters that are not in the file's encoding were guessed in {rows}",
    "control_characters_dropped": "Characters that can't be seen were left out of {rows}",
}


def import_facts(mapping: ColumnMapping, staging: ImportStaging) -> dict[str, Any]:
    """What ``--json`` prints besides the counts.

    Returns:
        ``left_out``: the names of the columns with text that are not taken, in the file's order. ``guessed``: what
        was told from a column's cells for want of a head: its ``column`` and its ``field``, the Target's name.
        ``cells_in_notes``: how many cells are in the notes since they can't be what their column says.
        ``skipped_rows``: how many rows are no customers, by why (`SkipReason`). ``unclear_rows``: in how many rows
        that come in characters were dropped or guessed, by the warning's code. ``look_alikes``: how many new
        customers look like one that is in the list, or like another row.
    """
    columns = staging.columns
    cells, skipped = staged_figures(staging.path)
    guessed = _guessed_places(mapping, staging)
    return {
        "left_out": [_name(columns, place) for place in left_out_places(mapping, staging.filled)],
        "guessed": [{"column": _name(columns, place), "field": mapping.targets[place].value} for place in guessed],
        "cells_in_notes": cells,
        "skipped_rows": {reason.value: count for reason, count in skipped.items()},
        "unclear_rows": unclear_rows(staging.path),
        "look_alikes": look_alikes(staging.path),
    }


def import_remarks(facts: Mapping[str, Any]) -> list[str]:
    """What `import_facts` says in a sentence each, for standard error; nothing of what there is none of."""
    left_out, cells, skipped = facts["left_out"], facts["cells_in_notes"], facts["skipped_rows"]
    guessed = [f"{each['column']} {_what_for(Target(each['field']))}" for each in facts["guessed"]]
    remarks = []
    if left_out:
        remarks.append(f"{_counted(len(left_out), 'column')} left out: {', '.join(left_out)}")
    if guessed:
        remarks.append(f"Guessed from what it holds: {', '.join(guessed)}")
    if cells:
        remarks.append(f"{_counted(cells, 'cell')} in the notes: what stands there can't be what its column says")
    if skipped:
        reasons = ", ".join(f"{_SKIPPED[SkipReason(reason)]} {count}" for reason, count in skipped.items())
        remarks.append(f"{_counted(sum(skipped.values()), 'row')} skipped as no customers: {reasons}")
    if facts["look_alikes"]:
        told = _counted(facts["look_alikes"], "new customer")
        remarks.append(f"Perhaps twice in the list: {told}; see Find Duplicates in the window")
    unclear = facts["unclear_rows"]
    return remarks + [_UNCLEAR[code].format(rows=_counted(count, "row")) for code, count in unclear.items()]


def _guessed_places(mapping: ColumnMapping, staging: ImportStaging) -> list[int]:
    """The indexes of the columns with text that were guessed by their content."""
    filled = frozenset(staging.filled)
    return [place for place, fact in enumerate(mapping.facts) if fact.origin is Origin.CONTENT and place in filled]


def _counted(count: int, what: str) -> str:
    return f"1 {what}" if count == 1 else f"{count} {what}s"


def _what_for(target: Target) -> str:
    return "for the notes" if target is Target.NOTES else f"as {_FIELDS[target]}"


def _name(columns: Sequence[str], place: int) -> str:
    return shown_head(columns[place], "en").strip() or f"Col. {place + 1}"
