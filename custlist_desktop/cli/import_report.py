"""What an import reports besides its five counts: columns left out or guessed, cells in the notes, skipped rows,
refused rows, and why a file can't be read."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from custlist_desktop.cli.words import figure, language, say, say_count, words
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.domain.words.table import Words
from custlist_desktop.exchange.column_report import left_out_places
from custlist_desktop.exchange.field_names import FIELD_NAMES
from custlist_desktop.exchange.problem_sentences import file_trouble_sentence, problems_text
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble
from custlist_desktop.exchange.targets import GUESSES, ColumnMapping, Target
from custlist_desktop.exchange.vcard_columns import shown_head
from custlist_desktop.services.imports.report import look_alikes, staged_figures, unclear_rows
from custlist_desktop.services.imports.staging import ImportStaging


def import_facts(mapping: ColumnMapping, staging: ImportStaging) -> dict[str, Any]:
    """What ``--json`` prints besides the counts.

    Returns:
        ``left_out``: the names of the columns with text that are left out, in the file's order. ``guessed``: the
        columns that were guessed by their cells: ``column`` and ``field``, the Target's name. ``cells_in_notes``: how
        many cells went to the notes, since their field can't hold them. ``skipped_rows``: how many rows are no
        customers, by `SkipReason`. ``unclear_rows``: in how many imported rows characters were dropped or guessed, by
        the warning's code. ``left_empty``: how many cells came in empty since they only say so, by what they say.
        ``look_alikes``: how many new customers look like one in the list, or like another row.
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
        "left_empty": staging.emptied,
        "look_alikes": look_alikes(staging.path),
    }


def import_remarks(facts: Mapping[str, Any]) -> list[str]:
    """A sentence for each of `import_facts` that isn't empty, for standard error."""
    left_out, cells, skipped = facts["left_out"], facts["cells_in_notes"], facts["skipped_rows"]
    guessed = [f"{each['column']} {_what_for(Target(each['field']))}" for each in facts["guessed"]]
    remarks = []
    if left_out:
        told = say_count(
            "{count} column left out: {names}",
            "{count} columns left out: {names}",
            len(left_out),
            names=", ".join(left_out),
        )
        remarks.append(told)
    if facts["left_empty"]:
        told = say_count(
            "{count} cell left empty, as it says only {words}",
            "{count} cells left empty, as they say only {words}",
            sum(facts["left_empty"].values()),
            words=", ".join(say("“{name}”", name=each) for each in facts["left_empty"]),
        )
        remarks.append(told)
    if guessed:
        remarks.append(say("Guessed: {columns}", columns=", ".join(guessed)))
    if cells:
        told = say_count(
            "{count} cell moved to the notes: its text doesn't fit its column",
            "{count} cells moved to the notes: their text doesn't fit their column",
            cells,
        )
        remarks.append(told)
    if skipped:
        reasons = ", ".join(f"{_reason_words()[SkipReason(reason)]} {count}" for reason, count in skipped.items())
        told = say_count(
            "{count} row skipped as no customers: {reasons}",
            "{count} rows skipped as no customers: {reasons}",
            sum(skipped.values()),
            reasons=reasons,
        )
        remarks.append(told)
    if facts["look_alikes"]:
        told = say_count(
            "Perhaps twice in the list: {count} new customer; see Find Duplicates in the window",
            "Perhaps twice in the list: {count} new customers; see Find Duplicates in the window",
            facts["look_alikes"],
        )
        remarks.append(told)
    return remarks + [_unclear_text(code, count) for code, count in facts["unclear_rows"].items()]


def _reason_words() -> dict[SkipReason, str]:
    return {
        SkipReason.TITLE: say("titles"),
        SkipReason.HEADER: say("headers"),
        SkipReason.TOTAL: say("totals"),
        SkipReason.GROUP: say("groups"),
        SkipReason.JOB: say("jobs"),
    }


def _unclear_text(code: str, count: int) -> str:
    return {
        "bytes_guessed": say_count(
            "Letters that are not in the file's encoding were guessed in {count} row",
            "Letters that are not in the file's encoding were guessed in {count} rows",
            count,
        ),
        "control_characters_dropped": say_count(
            "Characters that can't be seen were left out of {count} row",
            "Characters that can't be seen were left out of {count} rows",
            count,
        ),
    }[code]


def row_problems_text(problems: Sequence[Problem]) -> str:
    """The problems of a row, one after the other."""
    return problems_text(list(problems), _import_words(), figure)


def file_trouble_text(error: ImportFileError) -> str:
    """Why a file can't be imported, and what to do about it. The file is named with its folder, as it was typed."""
    return file_trouble_sentence(error, _import_words(), figure, str(error.path))


def _import_words() -> Words:
    """The window's words, with the shell's own where the way out is another."""
    own_rows = {
        "weak_match": say("Perhaps {name}; name it by its Custlist ID, or add it with --on-match create"),
        "several_matches_unknown": say(
            "Several customers of the list match, by the same data; name one by its Custlist ID"
        ),
    }
    own_files: dict[str, str] = {
        ImportTrouble.WRONG_ENCODING: say(
            "{file} is not written in {encoding}; leave --encoding out to have it found."
        ),
        ImportTrouble.CHANGED: say(
            "{file} was changed while it was read, and has other columns now; import it again."
        ),
        ImportTrouble.SHEET_MISSING: say(
            "{file} doesn't have that sheet; the sheets are named at the bottom of the spreadsheet."
        ),
    }
    shared = words()
    return replace(
        shared,
        row_problems={**shared.row_problems, **own_rows},
        import_files={**shared.import_files, **own_files},
    )


def _guessed_places(mapping: ColumnMapping, staging: ImportStaging) -> list[int]:
    """The indexes of the columns with text that were guessed."""
    filled = frozenset(staging.filled)
    return [place for place, fact in enumerate(mapping.facts) if fact.origin in GUESSES and place in filled]


def _what_for(target: Target) -> str:
    if target is Target.NOTES:
        return say("for the notes")
    own = {
        Target.ANY_PHONE: say("Phone"),
        Target.ADDRESS: say("Address"),
        Target.NAME_PREFIX: say("the contact's title"),
        Target.FIRST_NAME: say("First name"),
        Target.LAST_NAME: say("Last name"),
    }
    return say("as {field}", field=own.get(target) or FIELD_NAMES[language()][target])


def _name(columns: Sequence[str], place: int) -> str:
    return shown_head(columns[place], language()).strip() or say("Col. {number}", number=place + 1)
