"""What the window says: names of records, and what restoring does."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QLocale

from custlist_desktop.database.differences import RecordDifference
from custlist_desktop.domain.errors import ChangedMeanwhileError, CustlistError, InvalidDetailsError, OtherListError
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.services.restoring.service import RestoredRecords
from custlist_desktop.services.restoring.wording import DifferenceWords
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.kit.contact.sentences import problem_sentence
from custlist_desktop.ui.kit.dates import recent_text

_OWN_COUNTS: Final = (RecordKind.CUSTOMER, RecordKind.ESTIMATE)


def difference_words() -> DifferenceWords:
    """Says differences in the interface's language."""
    return DifferenceWords(words(), QLocale().name())


def record_title(each: RecordDifference, told: DifferenceWords, *, is_short: bool = False) -> str:
    """What a row is called; of a group how many records it has, and, unless ``is_short``, where they are from."""
    if each.kind is RecordKind.GROUP:
        return _group_title(each, is_short=is_short)
    name = told.name(each)
    if each.kind is RecordKind.ESTIMATE and each.facts["title"]:
        return f"{name}\N{EN SPACE}{each.facts['title']}"
    if each.kind in (RecordKind.TEXT_TEMPLATE, RecordKind.TRADE_NAME):
        kind = words().record_kinds[each.kind]
        return translate("Restore", "{kind}: {name}").format(kind=kind, name=name)
    return name


def _group_title(each: RecordDifference, *, is_short: bool) -> str:
    count = int(each.facts["count"])
    if each.facts["of"] == RecordKind.CUSTOMER:
        counted = translate("Restore", "%Ln customer(s)", "", count)
    else:
        counted = translate("Restore", "%Ln estimate(s)", "", count)
    if is_short or not (each.facts["file"] or each.facts["is_sample"]):
        return counted
    if each.facts["is_sample"]:
        return translate("Restore", "{count} of the sample data").format(count=counted)
    return translate("Restore", "{count} of {file}").format(count=counted, file=each.facts["file"])


def holding_text(customers: int, estimates: int) -> str:
    """What a list holds."""
    return ", ".join(
        (
            translate("Restore", "%Ln customer(s)", "", customers),
            translate("Restore", "%Ln estimate(s)", "", estimates),
        )
    )


def copy_text(made_at: datetime) -> str:
    """Which copy it is."""
    return translate("Restore", "The copy of {moment}").format(
        moment=recent_text(made_at, datetime.now().astimezone())
    )


def restore_text(records: Mapping[RecordKind, int], deleted: Mapping[RecordKind, int], fields: int) -> str:
    """What the button says that restores what is checked, and deletes what the copy has none of."""
    parts = ", ".join(counted(records, fields, is_title=True))
    gone = ", ".join(counted(deleted, 0, is_title=True))
    if parts and gone:
        return translate("Restore", "Delete {gone} and Restore {parts}").format(gone=gone, parts=parts)
    if gone:
        return translate("Restore", "Delete {gone}").format(gone=gone)
    return translate("Restore", "Restore {parts}").format(parts=parts) if parts else translate("Restore", "Restore")


def counted(records: Mapping[RecordKind, int], fields: int, *, is_title: bool) -> list[str]:
    """Fields, customers, estimates and settings, each by its own count; what there is none of is left out."""
    others = sum(count for kind, count in records.items() if kind not in _OWN_COUNTS)
    customers, estimates = (records.get(kind, 0) for kind in _OWN_COUNTS)
    if is_title:
        told = (
            (fields, translate("Restore", "%Ln Field(s)", "", fields)),
            (customers, translate("Restore", "%Ln Customer(s)", "", customers)),
            (estimates, translate("Restore", "%Ln Estimate(s)", "", estimates)),
            (others, translate("Restore", "%Ln Setting(s)", "", others)),
        )
    else:
        told = (
            (fields, translate("Restore", "%Ln field(s)", "", fields)),
            (customers, translate("Restore", "%Ln customer(s)", "", customers)),
            (estimates, translate("Restore", "%Ln estimate(s)", "", estimates)),
            (others, translate("Restore", "%Ln setting(s)", "", others)),
        )
    return [text for count, text in told if count]


def restored_sentence(done: RestoredRecords) -> str:
    """What was deleted and restored, and what could not be as it was."""
    gone = ", ".join(counted(done.deleted, 0, is_title=False))
    parts = ", ".join(counted(done.records, done.fields, is_title=False))
    said = [translate("Restore", "Deleted: {parts}.").format(parts=gone)] if gone else []
    if parts:
        said.append(translate("Restore", "Restored: {parts}.").format(parts=parts))
    linked = done.linked
    if linked:
        said.append(translate("Restore", "%Ln estimate(s) linked again.", "", linked))
    for old, new in done.renumbered:
        told = translate("Restore", "{old} is in use, so that estimate is now {new}.")
        said.append(told.format(old=old, new=new))
    if done.kept_numbers:
        numbers = ", ".join(done.kept_numbers)
        said.append(translate("Restore", "Another estimate has the old number of {numbers}.").format(numbers=numbers))
    return " ".join(said)


def failure_texts(error: CustlistError) -> tuple[str, str]:
    """Why nothing can be compared: a title, and what to do about it."""
    if isinstance(error, OtherListError):
        return (
            translate("Restore", "This is another customer list"),
            translate(
                "Restore",
                "{file} is no copy of this list, so its customers and estimates can’t be compared with yours.",
            ).format(file=error.path),
        )
    return translate("Restore", "The copy can’t be compared"), error_sentence(error)


def not_restored_sentence(error: CustlistError) -> str:
    """Why nothing was restored."""
    if isinstance(error, ChangedMeanwhileError):
        return translate("Restore", "The list has changed since it was compared. Nothing was restored.")
    if isinstance(error, InvalidDetailsError):
        said = translate("Restore", "Nothing was restored: {problem}")
        return said.format(problem=_problem_text(error))
    return error_sentence(error)


def _problem_text(error: InvalidDetailsError) -> str:
    problem = error.problems[0]
    if problem.code == "name_taken":
        return translate("Restore", "two templates would have the same name. Restore fewer of them.")
    return problem_sentence(problem)


def tile_texts(counts: Mapping[Since, int]) -> list[tuple[str, str, str]]:
    """The count of each tile, its word, and what restoring all does."""
    locale = QLocale()
    return [
        (
            locale.toString(sum(counts.values())),
            translate("RestoreTiles", "All"),
            translate("RestoreTiles", "Different now"),
        ),
        (
            locale.toString(counts[Since.ADDED]),
            translate("RestoreTiles", "Added"),
            translate("RestoreTiles", "Restoring all removes them"),
        ),
        (
            locale.toString(counts[Since.CHANGED]),
            translate("RestoreTiles", "Changed"),
            translate("RestoreTiles", "Restoring all puts them back"),
        ),
        (
            locale.toString(counts[Since.DELETED]),
            translate("RestoreTiles", "Deleted"),
            translate("RestoreTiles", "Restoring all brings them back"),
        ),
    ]
