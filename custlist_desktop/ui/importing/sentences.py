"""The sentences of the Check step about a row, its cells, and what is wrong with a file."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLocale

from custlist_desktop.database.backup import BackupError, BackupTrouble
from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.fields import FieldKind, kind_of
from custlist_desktop.domain.geography import COUNTRIES_WITH_SUBDIVISIONS, country_name, subdivision_name
from custlist_desktop.domain.incoming import CheckedRow, FieldChange, Outcome, RowView
from custlist_desktop.domain.phone import display_phone, read_phone
from custlist_desktop.exchange import problem_sentences as exchange_sentences
from custlist_desktop.exchange.doubts import Doubt
from custlist_desktop.exchange.problem_sentences import is_moved, joined
from custlist_desktop.exchange.source import ImportFileError
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import current_language, translate, words
from custlist_desktop.ui.importing.words import OUTCOME_ICONS, field_within_sentence, skipped_text, within_sentence
from custlist_desktop.ui.kit.contact.sentences import field_text, problem_sentence

_LONGEST: Final = 60
_NOT_A_DIGIT: Final = re.compile(r"\D")
_TOLD_BY_NAME: Final = (FieldKind.EMAIL, FieldKind.PHONE, FieldKind.WEBSITE)
"""Fields whose values are too long, or say too little, to be read in a line when they are new."""
_AS_IN_THE_FORM: Final = frozenset(
    (
        "email_spaces",
        "email_no_at",
        "email_two_at",
        "email_nothing_before_at",
        "email_nothing_after_at",
        "email_too_long",
        "email_invalid",
        "website_spaces",
        "website_scheme",
        "website_invalid",
        "phone_not_a_number",
        "phone_unknown_country_code",
        "too_long",
    )
)
"""Problems with the same words in the customer's form."""


@dataclass(frozen=True, slots=True)
class RowNote:
    """A note on a row: an icon, the tokens of its color and of the words' color, and the words."""

    icon: str
    icon_token: str
    token: str
    text: str


def row_note(row: CheckedRow, home_region: str) -> RowNote:
    """The outcome of a row and why: its errors, else what changes, and what may be wrong."""
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
        return joined([warnings, within_sentence(text)], words())
    changed = sum(1 for change in row.changes if change.field != "notes")
    if not changed:
        return warnings
    fields = translate("CheckStep", "%Ln field(s) change", "", changed)
    to_check = translate("CheckStep", "%Ln to check", "", moved)
    return translate("CheckStep", "{fields}, {to_check}").format(fields=fields, to_check=to_check)


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
    """What is wrong with a row, one after the other; ``candidates`` is how many customers it may be."""
    return exchange_sentences.problems_text(problems, words(), QLocale().toString, candidates)


def row_problem_text(problem: Problem, candidates: int = 0) -> str:
    """What is wrong with one value of a row: the field, the reason, and what stood in the file."""
    return exchange_sentences.problem_text(problem, words(), QLocale().toString, candidates)


def import_error_sentence(error: Exception) -> str:
    """Why an import, or a step of it, can't go on, and what to do about it."""
    if isinstance(error, ImportFileError):
        return file_trouble_sentence(error)
    if isinstance(error, BackupError):
        return _backup_sentence(error)
    return error_sentence(error)


def file_trouble_sentence(error: ImportFileError) -> str:
    """Why a file can't be imported, and what to do about it."""
    return exchange_sentences.file_trouble_sentence(error, words(), QLocale().toString, error.path.name)


def _backup_sentence(error: BackupError) -> str:
    """Why there is no backup; one that can't be written can be left out."""
    if error.trouble is not BackupTrouble.NOT_WRITTEN:
        return error_sentence(error)
    without = translate("ImportTroubles", "You can also import without a backup.")
    return f"{error_sentence(error)} {without}"


def changes_text(changes: Sequence[FieldChange], home_region: str) -> str:
    """All changes of a row: "City Boston → Cambridge, postal code 02118 → 02139"."""
    return ", ".join(
        _change_text(change, field_within_sentence(change.field) if place else field_text(change.field), home_region)
        for place, change in enumerate(changes)
    )


def _change_text(change: FieldChange, name: str, home_region: str) -> str:
    if change.field == "notes":
        return _notes_text(change, name)
    before, after = (_cut(shown_value(change.field, value, home_region)) for value in (change.before, change.after))
    if not before and kind_of(change.field) in _TOLD_BY_NAME:
        return translate("CheckStep", "{field} added").format(field=name)
    if not before:
        return translate("CheckStep", "{field} → {after}").format(field=name, after=after)
    return translate("CheckStep", "{field} {before} → {after}").format(field=name, before=before, after=after)


def _notes_text(change: FieldChange, name: str) -> str:
    """How many lines the notes gain: "notes: 1 line added, 1 replaced"."""
    before, after = change.before.splitlines(), change.after.splitlines()
    gone = sum((Counter(before) - Counter(after)).values())
    new = sum((Counter(line for line in after if line) - Counter(before)).values())
    added, replaced = max(new - gone, 0), min(new, gone)
    parts = []
    if added:
        parts.append(translate("CheckStep", "%Ln line(s) added", "", added))
    if replaced:
        parts.append(translate("CheckStep", "%Ln line(s) replaced", "", replaced))
    if not parts:
        return translate("CheckStep", "{field} changed").format(field=name)
    return translate("CheckStep", "{field}: {lines}").format(field=name, lines=", ".join(parts))


def shown_value(field: str, value: str, home_region: str) -> str:
    """A value of a customer's field as it is shown, in one line.

    Args:
        field: one of CUSTOMER_FIELDS.
        value: as the customer has it: ``country`` and ``state_province`` are codes.
        home_region: ISO 3166-1 alpha-2; numbers are shown as written there.
    """
    language = current_language()
    if not value:
        return ""
    if field == "country":
        return country_name(value, language)
    if field == "state_province":
        # No state's code is a province's.
        names = [subdivision_name(country, value, language) for country in COUNTRIES_WITH_SUBDIVISIONS]
        return next((name for name in names if name != value), value)
    if kind_of(field) is FieldKind.PHONE:
        return _shown_phone(value, home_region)
    return " ".join(value.split())


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _shown_phone(value: str, home_region: str) -> str:
    """The customary form of a number, if that has the same digits; the row's country isn't known here."""
    shown = display_phone(value, read_phone(value, home_region).e164, home_region, current_language())
    return shown if _NOT_A_DIGIT.sub("", value).endswith(_NOT_A_DIGIT.sub("", shown)) else value


def reason_text(problem: Problem) -> str:
    """Why a cell is to be checked, without its field and its text: "Too short for a number in the United States."."""
    if problem.code in _AS_IN_THE_FORM:
        return problem_sentence(problem)
    sentence = _reasons().get(problem.code)
    if sentence is None:
        return row_problem_text(problem)
    facts = {"example": "", "before": "", "value": ""} | problem.facts
    facts["country"] = country_name(str(facts.get("country", "")), current_language())
    return sentence.format_map(facts)


def _reasons() -> dict[str, str]:
    return {
        "name_required": translate("DoubtReasons", "No company, name or email. Type one."),
        "email_odd_domain": translate("DoubtReasons", "This address only works inside an office."),
        "website_odd": translate("DoubtReasons", "A website’s name usually has a dot."),
        "phone_digits_lost": translate("DoubtReasons", "A spreadsheet kept only its first digits."),
        "phone_is_date": translate("DoubtReasons", "This is a date, not a number."),
        "phone_too_short": translate("DoubtReasons", "Too short for a number ({country})."),
        "phone_too_long": translate("DoubtReasons", "Too long for a number ({country})."),
        "phone_wrong_length": translate("DoubtReasons", "No number has this many digits ({country})."),
        "phone_no_area_code": translate("DoubtReasons", "The area code is missing."),
        "phone_words": translate("DoubtReasons", "There are words beside the number."),
        "phone_second": translate("DoubtReasons", "One number fits here."),
        "email_words": translate("DoubtReasons", "There are words beside the address."),
        "phone_odd": translate("DoubtReasons", "No number in use looks like this ({country})."),
        "country_unknown": translate("DoubtReasons", "No country has this name."),
        "state_unknown": translate("DoubtReasons", "No state or province has this name."),
        "state_not_of_country": translate("DoubtReasons", "Not a state or province there ({country})."),
        "postal_code_odd": translate("DoubtReasons", "Postal codes look like {example} ({country})."),
        "postal_code_restored": translate("DoubtReasons", "Its leading zeros are missing. It is read as {value}."),
    }


def left_text(doubt: Doubt, view: RowView, home_region: str) -> str:
    """What happens to a cell that nobody mends."""
    if doubt.blocks():
        return translate("DoubtReasons", "If unchanged, this row is refused.")
    if not doubt.goes_to_notes():
        return translate("DoubtReasons", "If unchanged, it is imported as it is.")
    before = str(getattr(view.before, doubt.field, "")) if view.before is not None else ""
    after = str(getattr(view.after, doubt.field, ""))
    shown = shown_value(doubt.field, after, view.after.country or home_region)
    if after and before == after:
        sentence = translate("DoubtReasons", "If unchanged, {value} stays; this goes to the notes.")
    elif after and doubt.place in view.sources.get(doubt.field, ()):
        sentence = _taken_in_part(doubt)
    else:
        sentence = translate("DoubtReasons", "If unchanged, this goes to the notes.")
    others = ", ".join(str(problem.facts.get("value", "")) for problem in doubt.problems if _is_rest(problem))
    return sentence.format(value=shown, others=others)


def _is_rest(problem: Problem) -> bool:
    """Whether what a problem quotes is all of the cell that goes to the notes."""
    return problem.code == "phone_second"


def _taken_in_part(doubt: Doubt) -> str:
    if all(map(_is_rest, doubt.problems)):
        return translate("DoubtReasons", "If unchanged, {value} is imported; {others} goes to the notes.")
    return translate("DoubtReasons", "If unchanged, {value} is imported; the whole text goes to the notes.")
