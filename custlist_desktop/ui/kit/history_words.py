"""What an entry of a history says, line by line."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import QLocale

from custlist_desktop.domain import dates
from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import Discount, DiscountKind, EstimateLine, Site
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.fields import FieldKind, kind_of
from custlist_desktop.domain.geography import country_name
from custlist_desktop.domain.money import format_named_amount, format_percent, format_price, format_quantity
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.history.records import (
    LINE,
    LINE_ADDED,
    LINE_REMOVED,
    LINES_MOVED,
    ChangedField,
    Happened,
    HistoryEntry,
    MadeBy,
)
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, current_language, translate, words
from custlist_desktop.ui.kit.dates import date_text
from custlist_desktop.ui.kit.undo_words import field_name

_EXCERPT: Final = 60
_WEEK: Final = 6


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One line of an entry: what it is about, in muted ink, the value before, and what is so now."""

    label: str
    before: str = ""
    after: str = ""
    statuses: tuple[EstimateStatus, EstimateStatus] | None = None
    """Both, where the status changed."""

    def spoken(self) -> str:
        """For a screen reader."""
        if not self.before:
            return f"{self.label} {self.after}".strip()
        told = translate("HistoryWords", "{field}: {before}, then {after}")
        return told.format(field=self.label, before=self.before, after=self.after)


@dataclass(frozen=True, slots=True)
class ValueNames:
    """What values are called that the journal has by key.

    Attributes:
        customer: a customer, by its key.
        trade_name: a trade name, by its key; of None the account's default.
        currency: ISO 4217, of the estimate.
    """

    customer: Callable[[int], str] = str
    trade_name: Callable[[int | None], str] = str
    currency: str = "USD"


def day_text(day: date, today: date) -> str:
    """The name of a day's entries: "Today", "Yesterday", within a week its weekday, else its date."""
    if day == today:
        return translate("HistoryWords", "Today")
    if day == today - timedelta(days=1):
        return translate("HistoryWords", "Yesterday")
    if timedelta() < today - day <= timedelta(days=_WEEK):
        weekday = QLocale().standaloneDayName(day.isoweekday())
        said = translate("HistoryWords", "{weekday}, {day}").format(weekday=weekday, day=date_text(day))
        return said[:1].upper() + said[1:]
    return date_text(day)


def weekday_text(day: date, today: date) -> str:
    """The same with weekday and date: "Today, Tuesday, November 24"."""
    said = dates.day_with_weekday(day, today, QLocale().name())
    if day == today:
        said = translate("HistoryWords", "Today, {day}").format(day=said)
    elif day == today - timedelta(days=1):
        said = translate("HistoryWords", "Yesterday, {day}").format(day=said)
    return said[:1].upper() + said[1:]


def entry_lines(entry: HistoryEntry, subject: Subject, names: ValueNames) -> list[ToldLine]:
    """What happened to a customer or an estimate, the kind of it first where that says more than the fields."""
    lines = [ToldLine(_made_words()[entry.made_by])] if entry.made_by in _made_words() else []
    head = _head(entry)
    is_said = entry.made_by is MadeBy.RESTORING and entry.happened is Happened.BROUGHT_BACK
    if head is not None and not is_said:
        lines.append(head)
    lines += _field_lines(entry.changes, subject, names)
    return lines or [ToldLine(_saved_words())]


@dataclass(frozen=True, slots=True)
class EntryPhrases:
    """What entries say that are nobody's own words: of what happened, in place of values, and of lines."""

    heads: tuple[str, ...]
    values: tuple[str, ...]
    lines: tuple[str, ...]


def entry_phrases() -> EntryPhrases:
    """Them all, in the language of now."""
    heads, yes_or_no = _heads(), (_yes_or_no(True), _yes_or_no(False))
    imported = _source_words()
    return EntryPhrases(
        (*heads.values(), *imported, *_made_words().values(), _saved_words()),
        (_empty_word(), _added_text("")),
        (*words().line_fields.values(), *_lines_words(), *yes_or_no, _moved_words(), _wordless_line()),
    )


def _made_words() -> dict[str, str]:
    """How a change came about, in the words of Undo, Redo and Restore; nothing of one that was just saved."""
    return {
        MadeBy.UNDO: translate("HistoryWords", "Undone"),
        MadeBy.REDO: translate("HistoryWords", "Done again"),
        MadeBy.RESTORING: translate("HistoryWords", "Restored"),
    }


def _saved_words() -> str:
    return translate("HistoryWords", "Saved, with nothing changed that is shown here")


def _empty_word() -> str:
    return translate("HistoryWords", "Empty")


def _added_text(text: str) -> str:
    return translate("HistoryWords", "“{text}” added").format(text=text)


def _moved_words() -> str:
    return translate("HistoryWords", "Lines put in another order")


def _wordless_line() -> str:
    return translate("HistoryWords", "a line without words")


def _lines_words() -> tuple[str, str]:
    return translate("HistoryWords", "Lines added"), translate("HistoryWords", "Lines removed")


def _yes_or_no(value: object) -> str:
    return translate("HistoryWords", "yes") if value else translate("HistoryWords", "no")


_UPDATED: Final = "updated"
_COPIED: Final = "copied"


def _heads() -> dict[str, str]:
    """What happened, by `Happened`; of what an import updated, and of a copy, in other words."""
    return {
        _COPIED: translate("HistoryWords", "Created from"),
        Happened.ADDED: translate("HistoryWords", "Added"),
        Happened.SAMPLE: translate("HistoryWords", "Added as sample data"),
        Happened.IMPORTED: translate("HistoryWords", "Added by importing"),
        _UPDATED: translate("HistoryWords", "Updated by importing"),
        Happened.MERGED: translate("HistoryWords", "Merged into this one"),
        Happened.MERGED_AWAY: translate("HistoryWords", "Merged into"),
        Happened.DELETED: translate("HistoryWords", "Deleted"),
        Happened.BROUGHT_BACK: translate("HistoryWords", "Brought back"),
        Happened.ISSUED: translate("HistoryWords", "Proposal issued"),
    }


def _head(entry: HistoryEntry) -> ToldLine | None:
    name, key = ", ".join(entry.names), str(entry.happened)
    if entry.happened is Happened.CHANGED:
        if entry.source is None:
            return None
        key = _UPDATED
    elif entry.happened is Happened.ADDED and name:
        key = _COPIED
    if entry.happened is Happened.ISSUED:
        name = _revision_words().format(revision=entry.revision)
    elif key in (_UPDATED, Happened.IMPORTED):
        name = _source_text(entry)
    return ToldLine(_heads()[key], after=name)


def _revision_words() -> str:
    return translate("HistoryWords", "revision {revision}, kept as PDF")


def _source_words() -> tuple[str, ...]:
    return translate("HistoryWords", "a file"), translate("HistoryWords", "{file}, row {row}"), _revision_words()


def _source_text(entry: HistoryEntry) -> str:
    source = entry.source
    if source is None or not source.file:
        return _source_words()[0]
    row = QLocale().toString(source.row)
    return _source_words()[1].format(file=source.file, row=row) if source.row else source.file


def _field_lines(changes: tuple[ChangedField, ...], subject: Subject, names: ValueNames) -> list[ToldLine]:
    lines = []
    for name, said in zip((LINE_ADDED, LINE_REMOVED), _lines_words(), strict=True):
        told = [line_name(each.line) for each in changes if each.name == name and each.line is not None]
        if told:
            lines.append(ToldLine(said, after=", ".join(told)))
    own = [each for each in changes if each.name not in (LINE_ADDED, LINE_REMOVED)]
    return [*(_line_of(each, subject, names) for each in own), *lines]


def _line_of(change: ChangedField, subject: Subject, names: ValueNames) -> ToldLine:
    label = field_label(change, subject)
    if change.name == LINES_MOVED:
        return ToldLine(label)
    if _is_long(change.name):
        return _text_line(label, str(change.before or ""), str(change.after or ""))
    before, after = (value_text(change.name, value, names) for value in (change.before, change.after))
    empty, statuses = _empty_word(), None
    if change.name == "status" and change.before and change.after:
        statuses = EstimateStatus(str(change.before)), EstimateStatus(str(change.after))
    return ToldLine(label, before or empty, after or empty, statuses)


def field_label(change: ChangedField, subject: Subject) -> str:
    """What a changed field of a customer or an estimate is called; a line's with the line."""
    if change.name == LINES_MOVED:
        return _moved_words()
    if change.name.startswith(LINE) and change.line is not None:
        field = words().line_fields[change.name.removeprefix(LINE)].lower()
        said = translate("HistoryWords", "{line}: {field}")
        return said.format(line=line_name(change.line), field=field)
    return field_name(subject, change.name) or change.name


def line_name(line: EstimateLine) -> str:
    """What a line is called: its description, or what else there is."""
    return line.description or line.item or _wordless_line()


def _is_long(name: str) -> bool:
    return name in ("notes", "scope_of_work", "terms", LINE + "description")


def _text_line(label: str, before: str, after: str) -> ToldLine:
    if after.startswith(before) and len(after) > len(before):
        return ToldLine(label, after=_added_text(excerpt(after[len(before) :])))
    if not after:
        return ToldLine(label, excerpt(before), _empty_word())
    return ToldLine(label, excerpt(before), excerpt(after))


def excerpt(text: str) -> str:
    """A text in one line, cut where it is long."""
    line = " ".join(text[: _EXCERPT * 4].split())
    return line if len(line) <= _EXCERPT else line[: _EXCERPT - 1].rstrip() + "…"


def value_text(name: str, value: Any, names: ValueNames) -> str:
    """A value of a field as people write it; empty for nothing."""
    if value is None or value == "":
        return ""
    if name == "customer":
        return names.customer(value) if isinstance(value, int) else _contact_text(value)
    if name == "trade_name_id":
        return names.trade_name(value)
    if name.startswith(LINE):
        return _line_value(name.removeprefix(LINE), value, names)
    match value:
        case date():
            return date_text(value)
        case Discount():
            return _discount_text(value, names)
        case Site():
            return ", ".join(address_lines(value.as_contact(), current_language()))
        case Decimal():
            return format_percent(value, QLocale().name())
        case tuple():
            return ", ".join(f"{tax.name} {format_percent(tax.rate, QLocale().name())}" for tax in value)
    if name == "status":
        return words().statuses.get(EstimateStatus(value), str(value))
    if name == "language":
        return LANGUAGE_NAMES.get(str(value), str(value))
    if kind_of(name) is FieldKind.COUNTRY:
        return country_name(str(value), current_language())
    return str(value)


def _contact_text(details: ContactDetails) -> str:
    return details.company or details.contact_name


def _discount_text(discount: Discount, names: ValueNames) -> str:
    if not discount.value:
        return ""
    if discount.kind is DiscountKind.PERCENT:
        return format_percent(discount.value, QLocale().name())
    return format_named_amount(discount.value, names.currency, QLocale().name())


def _line_value(field: str, value: Any, names: ValueNames) -> str:
    locale = QLocale().name()
    match field:
        case "quantity":
            return format_quantity(value, locale)
        case "unit_cost" | "unit_price":
            return format_price(value, names.currency, locale)
        case "markup":
            return format_percent(value, locale)
        case "taxable" | "optional":
            return _yes_or_no(value)
        case "doubtful":
            return ", ".join(text for _column, text in value)
    return str(value)
