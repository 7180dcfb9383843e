"""What the Check step says of a row, and what can be wrong with a file, in whole sentences."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QLocale

from custlist_desktop.database.backup import BackupError, BackupTrouble
from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.geography import country_name
from custlist_desktop.domain.incoming import CheckedRow, Outcome
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble
from custlist_desktop.services.duplicates.service import Likeness
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.importing.changes_text import changes_text
from custlist_desktop.ui.importing.words import OUTCOME_ICONS, skipped_text, within_sentence
from custlist_desktop.ui.kit.contact.sentences import field_text

_LONGEST_VALUE: Final = 60
_NOTHING_QUOTED: Final = re.compile(r"\s*:?\s*[“«]\s*[”»]")
_TOLD: Final = frozenset(("name_from_email", "phone_old_prefix", "postal_code_restored"))
"""What was made of a cell, and is surely right: it is said, and there is nothing to be checked."""
_PARTLY_TAKEN: Final = frozenset(("email_words", "phone_second", "phone_words"))
"""Cells of which one part fills the field; the notes have the whole."""
_MEBIBYTE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class RowNote:
    """What is said of a row: an icon, the tokens of its colour and of the words', and the words."""

    icon: str
    icon_token: str
    token: str
    text: str


def row_note(row: CheckedRow, home_region: str) -> RowNote:
    """What becomes of a row and why: its errors, else what changes, and what may be wrong."""
    warnings = problems_text([each for each in row.problems if each.severity is Severity.WARNING])
    if row.outcome is Outcome.REFUSED:
        errors = [each for each in row.problems if each.severity is Severity.ERROR]
        return RowNote("error", "bad", "bad", problems_text(errors or list(row.problems), len(row.candidates)))
    text, token = _outcome_text(row, home_region)
    if warnings and row.outcome in (Outcome.CREATE, Outcome.UPDATE):
        return RowNote("warning", "warn", "warn", _doubtful_text(row, warnings, text))
    return RowNote(OUTCOME_ICONS[row.outcome], "muted", token, text)


def _doubtful_text(row: CheckedRow, warnings: str, text: str) -> str:
    """What may be wrong with a row that comes in; of one that changes much, how much there is to look at."""
    if row.outcome is Outcome.CREATE:
        return warnings
    moved = sum(1 for problem in row.problems if is_moved(problem))
    if not moved:
        return _one_after_the_other([warnings, within_sentence(text)])
    changed = sum(1 for change in row.changes if change.field != "notes")
    if not changed:
        return warnings
    fields = translate("CheckStep", "%Ln field(s) change", "", changed)
    to_check = translate("CheckStep", "%Ln to check", "", moved)
    return translate("CheckStep", "{fields}, {to_check}").format(fields=fields, to_check=to_check)


def is_moved(problem: Problem) -> bool:
    """Whether a cell's text is in the notes with its head, since it can't be what its column says."""
    return problem.severity is Severity.WARNING and "head" in problem.facts and is_to_check(problem)


def is_to_check(problem: Problem) -> bool:
    """Whether a person is to look at what a problem is about; some only say what was made of a cell."""
    return problem.code not in _TOLD


def _outcome_text(row: CheckedRow, home_region: str) -> tuple[str, str]:
    if row.outcome is Outcome.UPDATE:
        return changes_text(row.changes, home_region), "text"
    if row.outcome is Outcome.SKIP:
        return skipped_text(row.skipped), "muted"
    return {
        Outcome.CREATE: translate("CheckStep", "New customer"),
        Outcome.UNCHANGED: translate("CheckStep", "Same as in the list"),
    }[row.outcome], "muted"


def problems_text(problems: list[Problem], candidates: int = 0) -> str:
    """What is wrong, one after the other.

    Args:
        problems: of one row.
        candidates: how many customers it may be, for the problem that there are several.
    """
    return _one_after_the_other([row_problem_text(problem, candidates) for problem in problems])


def _one_after_the_other(texts: list[str]) -> str:
    """Texts as one; what divides them is the language's, as French has a space before it."""
    said = texts[0] if texts else ""
    for text in texts[1:]:
        said = translate("ImportProblems", "{first}; {second}").format(first=said, second=text)
    return said


def row_problem_text(problem: Problem, candidates: int = 0) -> str:
    """What is wrong with one value of a row: the field, the reason, and what stood in the file."""
    facts = _shown_facts(problem, candidates)
    if is_moved(problem) and problem.code not in _PARTLY_TAKEN:
        return _moved_text(facts)
    if problem.code == "looks_like":
        return _likeness_text(problem.facts, facts)
    if problem.code == "same_as_row" and problem.facts.get("more"):
        facts["more"] = ", ".join(field_text(name) for name in problem.facts["more"])
        other = translate(
            "ImportProblems", "Same customer as row {row}, with other data: {more}. Keep one of the two rows."
        )
        return other.format_map(_Facts(facts))
    if problem.code == "weak_match" and candidates > 1:
        return _row_texts()["several_matches"].format(**facts)
    if problem.code == "several_matches" and not candidates:
        return translate("ImportProblems", "May be one of several customers in the list")
    sentence = (_row_texts() | _contact_texts() | _phone_texts() | _place_texts()).get(problem.code)
    if sentence is None:
        sentence = translate("ImportProblems", "{field} can’t be used: “{value}”")
    return _NOTHING_QUOTED.sub("", sentence.format_map(_Facts(facts)))


def _moved_text(facts: Mapping[str, Any]) -> str:
    name = facts["field"] or _shortened(str(facts["head"]))
    if not facts["value"]:
        return translate("ImportProblems", "{field} moved to the notes").format(field=name)
    sentence = translate("ImportProblems", "{field} “{value}” moved to the notes")
    return sentence.format(field=name, value=facts["value"])


class _Facts(dict[str, Any]):
    """Facts for a sentence; one that nobody gave is left empty rather than failing the row."""

    def __missing__(self, key: str) -> str:
        return ""


def _shown_facts(problem: Problem, candidates: int) -> dict[str, Any]:
    facts: dict[str, Any] = dict(problem.facts)
    facts["field"] = field_text(problem.field) if problem.field else ""
    facts["count"] = candidates or facts.get("count", 0)
    for name in ("value", "before"):
        facts[name] = _shortened(str(facts.get(name, "")))
    if facts.get("country"):
        facts["country"] = country_name(str(facts["country"]), current_language())
    locale = QLocale()
    for name in ("limit", "length", "row"):
        if name in facts:
            facts[name] = locale.toString(int(facts[name]))
    return facts


def _shortened(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= _LONGEST_VALUE else f"{line[: _LONGEST_VALUE - 1]}…"


def _likeness_text(raw: Mapping[str, Any], facts: Mapping[str, Any]) -> str:
    sentence = {
        Likeness.SAME_PHONE: translate("ImportProblems", "Looks like {name}: same phone"),
        Likeness.SAME_EMAIL: translate("ImportProblems", "Same email as {name}"),
        Likeness.SAME_NAME: translate("ImportProblems", "Looks like {name}: same name"),
        Likeness.SIMILAR_NAME: translate("ImportProblems", "Looks like {name}: similar name"),
        Likeness.SAME_STREET: translate("ImportProblems", "Looks like {name}: same street"),
        Likeness.SAME_POSTAL_CODE: translate("ImportProblems", "Looks like {name}: same postal code"),
        Likeness.SAME_CITY: translate("ImportProblems", "Looks like {name}: same city"),
    }[Likeness(raw["likeness"])]
    return sentence.format(name=facts["name"])


def _row_texts() -> dict[str, str]:
    return {
        "name_required": translate("ImportProblems", "No company, name or email"),
        "too_long": translate("ImportProblems", "{field} has {length} characters; at most {limit} fit"),
        "several_matches": translate("ImportProblems", "May be one of {count} customers. Choose which one."),
        "looks_like_row": translate("ImportProblems", "Has the same name as row {row}"),
        "near_name": translate("ImportProblems", "Looks like {name}: similar name"),
        "near_row": translate("ImportProblems", "Looks like row {row}: similar name"),
        "weak_match": translate("ImportProblems", "Perhaps {name}: update that customer, or add a new one?"),
        "cells_beyond_columns": translate("ImportProblems", "Has more cells than the file has columns: “{value}”"),
        "same_as_row": translate("ImportProblems", "Same customer as row {row}. Keep one of the two rows."),
        "key_unknown": translate("ImportProblems", "This list has no customer with the Custlist ID “{value}”"),
        "notes_full": translate(
            "ImportProblems", "The notes are full. Lines of the file that don’t fit: {count}, such as “{value}”"
        ),
        "name_from_email": translate("ImportProblems", "Named after its email: “{value}”"),
        "cell_too_long": translate("ImportProblems", "Has a cell of more than {limit} characters"),
        "open_quote": translate("ImportProblems", "A quotation mark is never closed"),
        "control_characters_dropped": translate("ImportProblems", "Invisible characters left out: {count}"),
        "bytes_guessed": translate("ImportProblems", "Some letters are not in the file’s encoding, and are guessed"),
    }


def _contact_texts() -> dict[str, str]:
    no_email = translate("ImportProblems", "{field} is not an address: “{value}”")
    no_website = translate("ImportProblems", "{field} is not an address of the web: “{value}”")
    emails = ("spaces", "no_at", "two_at", "nothing_before_at", "nothing_after_at", "invalid")
    websites = ("spaces", "scheme", "invalid")
    return (
        {f"email_{code}": no_email for code in emails}
        | {f"website_{code}": no_website for code in websites}
        | {
            "email_too_long": translate("ImportProblems", "{field} is longer than 254 characters: “{value}”"),
            "email_odd_domain": translate("ImportProblems", "{field} only works inside an office: “{value}”"),
            "email_words": translate("ImportProblems", "{field} has words beside the address: “{value}”"),
            "website_odd": translate("ImportProblems", "{field} has no dot in its name: “{value}”"),
        }
    )


def _phone_texts() -> dict[str, str]:
    return {
        "phone_not_a_number": translate("ImportProblems", "{field} is not a telephone number: “{value}”"),
        "phone_digits_lost": translate(
            "ImportProblems", "{field} lost its last digits to a spreadsheet: “{value}”. Correct it in the file."
        ),
        "phone_is_date": translate("ImportProblems", "{field} is a date, not a number: “{value}”"),
        "phone_words": translate("ImportProblems", "{field} has words beside the number: “{value}”"),
        "phone_second": translate("ImportProblems", "{field} takes one number; the notes have “{value}”"),
        "phone_old_prefix": translate("ImportProblems", "{field} “{before}” is read as “{value}”"),
        "phone_unknown_country_code": translate(
            "ImportProblems", "{field} begins with a country code that nobody has: “{value}”"
        ),
        "phone_too_short": translate("ImportProblems", "{field} is too short for {country}: “{value}”"),
        "phone_too_long": translate("ImportProblems", "{field} is too long for {country}: “{value}”"),
        "phone_wrong_length": translate(
            "ImportProblems", "{field} has not as many digits as numbers in {country}: “{value}”"
        ),
        "phone_no_area_code": translate("ImportProblems", "{field} lacks its area code: “{value}”"),
        "phone_odd": translate("ImportProblems", "{field} is like no number in {country}: “{value}”"),
    }


def _place_texts() -> dict[str, str]:
    return {
        "country_unknown": translate("ImportProblems", "Country “{value}” is not known. Correct it in the file."),
        "state_not_of_country": translate("ImportProblems", "{field} “{value}” is not in {country}"),
        "state_unknown": translate("ImportProblems", "{field} “{value}” is not known. Correct it in the file."),
        "postal_code_odd": translate(
            "ImportProblems", "Postal code “{value}” is not like those of {country}, such as {example}"
        ),
        "postal_code_restored": translate("ImportProblems", "Postal code “{before}” is read as “{value}”"),
    }


def import_error_sentence(error: Exception) -> str:
    """Why an import, or a step of it, can't go on, and what to do about it."""
    if isinstance(error, ImportFileError):
        return file_trouble_sentence(error)
    if isinstance(error, BackupError):
        return _backup_sentence(error)
    return error_sentence(error)


def file_trouble_sentence(error: ImportFileError) -> str:
    """Why a file can't be imported, and what to do about it."""
    locale = QLocale()
    facts: dict[str, Any] = {"file": error.path.name, "kind": _kind_text(str(error.facts.get("kind", "")))}
    facts["encoding"] = error.facts.get("encoding", "")
    for name in ("columns", "row"):
        facts[name] = locale.toString(int(str(error.facts.get(name) or 0)))
    limit = int(str(error.facts.get("limit") or 0))
    sized = error.trouble is ImportTrouble.TOO_LARGE
    facts["limit"] = locale.toString(limit // _MEBIBYTE if sized else limit)
    sentence = (_path_troubles() | _content_troubles() | _size_troubles())[error.trouble]
    if error.trouble is ImportTrouble.OPEN_QUOTE and not error.facts.get("row"):
        sentence = translate("ImportTroubles", "A quotation mark in {file} is never closed. Close it and try again.")
    return sentence.format_map(_Facts(facts))


def _path_troubles() -> dict[ImportTrouble, str]:
    return {
        ImportTrouble.MISSING: translate("ImportTroubles", "{file} is not there. Was it moved?"),
        ImportTrouble.IS_FOLDER: translate("ImportTroubles", "{file} is a folder. Choose a file in it."),
        ImportTrouble.UNREADABLE: translate(
            "ImportTroubles", "{file} can’t be read. Close it in other programs, and see whether you may open it."
        ),
        ImportTrouble.PASSWORD: translate(
            "ImportTroubles", "{file} is protected by a password. Save it without one and try again."
        ),
    }


def _content_troubles() -> dict[ImportTrouble, str]:
    return {
        ImportTrouble.EMPTY: translate("ImportTroubles", "{file} is empty."),
        ImportTrouble.NO_ROWS: translate("ImportTroubles", "{file} has a header, but no rows under it."),
        ImportTrouble.NOT_A_TABLE: translate(
            "ImportTroubles", "{file} is {kind}, not a table. Save the list as Excel, CSV or vCard."
        ),
        ImportTrouble.DAMAGED: translate(
            "ImportTroubles", "{file} is damaged. Open it in the program that made it, and save it again."
        ),
        ImportTrouble.OPEN_QUOTE: translate(
            "ImportTroubles", "A quotation mark in row {row} of {file} is never closed. Close it and try again."
        ),
        ImportTrouble.WRONG_ENCODING: translate(
            "ImportTroubles", "Row {row} of {file} can’t be read as {encoding}. Choose another encoding."
        ),
        ImportTrouble.SHEET_MISSING: translate(
            "ImportTroubles", "{file} has no such sheet any more. Choose it again."
        ),
    }


def _size_troubles() -> dict[ImportTrouble, str]:
    return {
        ImportTrouble.TOO_LARGE: translate(
            "ImportTroubles", "{file} is larger than {limit} MB once it is open. Divide it into several files."
        ),
        ImportTrouble.CELL_TOO_LONG: translate(
            "ImportTroubles",
            "Row {row} of {file} has a cell of more than {limit} characters. Shorten it and try again.",
        ),
        ImportTrouble.TOO_MANY_COLUMNS: translate(
            "ImportTroubles", "{file} has {columns} columns; at most {limit} can be read. Leave out some of them."
        ),
    }


def _kind_text(kind: str) -> str:
    return {
        "pdf": translate("ImportTroubles", "a PDF"),
        "image": translate("ImportTroubles", "a picture"),
        "word": translate("ImportTroubles", "a text document"),
        "archive": translate("ImportTroubles", "an archive"),
        "numbers": translate("ImportTroubles", "an Apple Numbers document"),
        "markup": translate("ImportTroubles", "a web page"),
    }.get(kind, translate("ImportTroubles", "something else"))


def _backup_sentence(error: BackupError) -> str:
    """Why there is no backup; one that can't be written can be left out."""
    if error.trouble is not BackupTrouble.NOT_WRITTEN:
        return error_sentence(error)
    without = translate("ImportTroubles", "You can also import without a backup.")
    return f"{error_sentence(error)} {without}"
