"""What is wrong with a row of an imported file, or with the file, in one English sentence each, for the shell."""

from collections.abc import Sequence
from typing import Final

from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.geography import country_name
from custlist_desktop.exchange.field_names import FIELD_NAMES
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble
from custlist_desktop.exchange.targets import Target

_LONGEST_VALUE: Final = 80

_PROBLEMS: Final = {
    "name_required": "no company, name or email",
    "too_long": "at most {limit} characters fit, this has {length}",
    "email_spaces": "an email address has no spaces",
    "email_no_at": "an email address has an @ in it",
    "email_two_at": "an email address has only one @",
    "email_nothing_before_at": "something is missing before @",
    "email_nothing_after_at": "something is missing after @",
    "email_too_long": "no email address is longer than 254 characters",
    "email_invalid": "this can't be an email address",
    "email_odd_domain": "this address only works inside an office",
    "website_spaces": "a website's address has no spaces",
    "website_scheme": "a website begins with http:// or https://, or with its name",
    "website_invalid": "this can't be a website's address",
    "website_odd": "a website's name usually has a dot",
    "phone_not_a_number": "this is not a telephone number",
    "phone_unknown_country_code": "no country has this country code",
    "phone_too_short": "this is too short for a telephone number",
    "phone_too_long": "this is too long for a telephone number",
    "phone_wrong_length": "no number in {country} has this many digits",
    "phone_no_area_code": "the area code is missing",
    "phone_odd": "{country} has no number like {pattern}",
    "phone_is_date": "this is a date, not a telephone number",
    "phone_digits_lost": "a spreadsheet kept only its first digits",
    "cell_too_long": "a cell has more than {limit} characters, which no text of a person has",
    "open_quote": "a quotation mark is never closed",
    "control_characters_dropped": "characters that can't be seen were left out: {count}",
    "bytes_guessed": "some letters are not in the file's encoding, and are guessed",
    "phone_words": "words stand beside the number",
    "phone_second": "one number fits",
    "phone_old_prefix": "{before} has a prefix that Mexico has no more; read as {value}",
    "email_words": "words stand beside the address",
    "name_from_email": "named by its email: “{value}”",
    "cells_beyond_columns": "more cells than the file has columns: “{value}”",
    "state_unknown": "no state or province has this name",
    "country_unknown": "no country has this name",
    "state_not_of_country": "this is not in {country}",
    "postal_code_odd": "postal codes in {country} look like {example}",
    "postal_code_restored": "{before} lacks its leading zeros; read as {value}",
    "several_matches": "several customers of the list match, by the same data; name one by its Custlist ID",
    "weak_match": "perhaps {name}; name it by its Custlist ID, or add it with --on-match create",
    "same_as_row": "the same customer as row {row}; keep one of the two rows",
    "same_as_row_otherwise": "the same customer as row {row}, with other data: {more}; keep one of the two rows",
    "looks_like": "looks like {name}",
    "looks_like_row": "has the name of row {row}",
    "near_name": "looks like {name}: similar name",
    "near_row": "looks like row {row}: similar name",
    "key_unknown": "this list has no customer with the Custlist ID “{value}”",
    "notes_full": "the notes are full; lines of the file that don't fit: {count}, such as “{value}”",
}

_WHOLE_SENTENCES: Final = frozenset(
    (
        "name_required",
        "several_matches",
        "weak_match",
        "same_as_row",
        "looks_like",
        "looks_like_row",
        "near_name",
        "near_row",
        "postal_code_restored",
        "phone_old_prefix",
        "name_from_email",
        "cells_beyond_columns",
        "key_unknown",
        "notes_full",
        "cell_too_long",
        "open_quote",
        "control_characters_dropped",
        "bytes_guessed",
    )
)
"""What needs neither a field's name nor its value beside it."""

_TROUBLES: Final = {
    ImportTrouble.MISSING: "{path} is not there; see whether its name is right.",
    ImportTrouble.IS_FOLDER: "{path} is a folder; name a file in it.",
    ImportTrouble.UNREADABLE: "{path} can't be read; see whether its drive is connected and whether you may read it.",
    ImportTrouble.EMPTY: "{path} is empty; export it again from where it came from.",
    ImportTrouble.NO_ROWS: "{path} has a header and no rows; there is nothing to import.",
    ImportTrouble.NOT_A_TABLE: "{path} is no table of customers; export it as CSV, XLSX or vCard.",
    ImportTrouble.PASSWORD: "{path} is protected by a password; save it without one.",
    ImportTrouble.DAMAGED: "{path} is damaged; export it again from where it came from.",
    ImportTrouble.TOO_LARGE: "{path} is too large to read; split it into several files, or save it as CSV.",
    ImportTrouble.CELL_TOO_LONG: "{path}, row {row}: a cell has more than {limit} characters; shorten it.",
    ImportTrouble.TOO_MANY_COLUMNS: "{path} has {columns} columns; at most {limit} can be read.",
    ImportTrouble.OPEN_QUOTE: "{path}, row {row}: a quotation mark is never closed; close it there.",
    ImportTrouble.WRONG_ENCODING: "{path} is not written in {encoding}; leave --encoding out to have it found.",
    ImportTrouble.SHEET_MISSING: "{path} has no such sheet; its sheets are named at the bottom of the spreadsheet.",
}


def problem_text(problem: Problem, value: str = "") -> str:
    """A problem of a row: the field, what is wrong, and what stands there.

    Args:
        problem: what was found.
        value: what the row gives for the field, if the problem itself doesn't know.
    """
    facts = dict(problem.facts)
    if facts.get("country"):
        facts["country"] = country_name(str(facts["country"]), "en")
    facts["more"] = ", ".join(FIELD_NAMES["en"][Target(name)] for name in facts.get("more", ()))
    code = "same_as_row_otherwise" if problem.code == "same_as_row" and facts["more"] else problem.code
    sentence = _PROBLEMS[code].format_map(facts)
    shown = str(facts.get("value", value))
    if problem.code in _WHOLE_SENTENCES:
        return sentence[0].upper() + sentence[1:]
    quoted = f": “{_shortened(shown)}”" if shown else ""
    moved = "; moved to the notes" if problem.severity is Severity.WARNING and "head" in facts else ""
    return f"{FIELD_NAMES['en'][Target(problem.field)]}: {sentence}{quoted}{moved}"


def problems_text(problems: Sequence[Problem]) -> str:
    """All problems of a row, one after another."""
    return "; ".join(map(problem_text, problems))


def file_trouble_text(error: ImportFileError) -> str:
    """Why a file can't be imported, and what to do about it."""
    return _TROUBLES[error.trouble].format_map({"path": error.path} | error.facts)


def _shortened(text: str) -> str:
    one_line = " ".join(text.split())
    return one_line if len(one_line) <= _LONGEST_VALUE else one_line[: _LONGEST_VALUE - 1] + "…"
