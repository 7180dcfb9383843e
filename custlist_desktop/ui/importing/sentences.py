"""What the Check step says of a row, and what can be wrong with a file, in whole sentences."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale

from custlist_desktop.database.backup import BackupError, BackupTrouble
from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.incoming import CheckedRow, Outcome
from custlist_desktop.exchange import problem_sentences as exchange_sentences
from custlist_desktop.exchange.problem_sentences import is_moved, joined
from custlist_desktop.exchange.source import ImportFileError
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.importing.changes_text import changes_text
from custlist_desktop.ui.importing.words import OUTCOME_ICONS, skipped_text, within_sentence


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
    return exchange_sentences.file_trouble_sentence(error, words(), QLocale().toString)


def _backup_sentence(error: BackupError) -> str:
    """Why there is no backup; one that can't be written can be left out."""
    if error.trouble is not BackupTrouble.NOT_WRITTEN:
        return error_sentence(error)
    without = translate("ImportTroubles", "You can also import without a backup.")
    return f"{error_sentence(error)} {without}"
