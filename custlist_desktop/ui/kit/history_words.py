"""What an entry of a history says, line by line."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import QLocale

from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import Discount, DiscountKind, EstimateLine, Site
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.fields import FieldKind, kind_of
from custlist_desktop.domain.geography import country_name
from custlist_desktop.domain.money import format_named_amount, format_percent, format_price, format_quantity
from custlist_desktop.services.history.records import (
    LINE,
    LINE_ADDED,
    LINE_REMOVED,
    LINES_MOVED,
    ChangedField,
    Happened,
    HistoryEntry,
)
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, current_language, translate, words
from custlist_desktop.ui.kit.dates import date_text
from custlist_desktop.ui.kit.undo_words import estimate_field_names

_EXCERPT: Final = 60
_WEEK: Final = 6


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One line of an entry: what it is about, in muted ink, the value before, and what is so now."""

    label: str
    before: str = ""
    after: str = ""

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


def entry_lines(entry: HistoryEntry, names: ValueNames) -> list[ToldLine]:
    """What happened, the kind of it first where that says more than the fields."""
    lines = [ToldLine(_undone_word())] if entry.is_undo and entry.happened is Happened.CHANGED else []
    head = _head(entry)
    if head is not None:
        lines.append(head)
    lines += _field_lines(entry.changes, names)
    return lines or [ToldLine(translate("HistoryWords", "Saved, with nothing changed that is shown here"))]


def _undone_word() -> str:
    return translate("HistoryWords", "Undone")


def _head(entry: HistoryEntry) -> ToldLine | None:
    source, name = entry.source, ", ".join(entry.names)
    match entry.happened:
        case Happened.ADDED if name:
            return ToldLine(translate("HistoryWords", "Created from"), after=name)
        case Happened.ADDED:
            return ToldLine(translate("HistoryWords", "Added"))
        case Happened.SAMPLE:
            return ToldLine(translate("HistoryWords", "Added as sample data"))
        case Happened.IMPORTED:
            return ToldLine(translate("HistoryWords", "Added by importing"), after=_source_text(entry))
        case Happened.CHANGED if source is not None:
            return ToldLine(translate("HistoryWords", "Updated by importing"), after=_source_text(entry))
        case Happened.MERGED:
            return ToldLine(translate("HistoryWords", "Merged into this one"), after=name)
        case Happened.MERGED_AWAY:
            return ToldLine(translate("HistoryWords", "Merged into"), after=name)
        case Happened.DELETED:
            return ToldLine(translate("HistoryWords", "Deleted"))
        case Happened.BROUGHT_BACK:
            return ToldLine(translate("HistoryWords", "Brought back"))
        case Happened.ISSUED:
            said = translate("HistoryWords", "revision {revision}, kept as PDF")
            return ToldLine(translate("HistoryWords", "Proposal issued"), after=said.format(revision=entry.revision))
    return None


def _source_text(entry: HistoryEntry) -> str:
    source = entry.source
    if source is None or not source.file:
        return translate("HistoryWords", "a file")
    if not source.row:
        return source.file
    row = QLocale().toString(source.row)
    return translate("HistoryWords", "{file}, row {row}").format(file=source.file, row=row)


def _field_lines(changes: tuple[ChangedField, ...], names: ValueNames) -> list[ToldLine]:
    lines = []
    for name, said in (
        (LINE_ADDED, translate("HistoryWords", "Lines added")),
        (LINE_REMOVED, translate("HistoryWords", "Lines removed")),
    ):
        told = [line_name(each.line) for each in changes if each.name == name and each.line is not None]
        if told:
            lines.append(ToldLine(said, after=", ".join(told)))
    own = [each for each in changes if each.name not in (LINE_ADDED, LINE_REMOVED)]
    return [*(_line_of(each, names) for each in own), *lines]


def _line_of(change: ChangedField, names: ValueNames) -> ToldLine:
    label = field_label(change)
    if change.name == LINES_MOVED:
        return ToldLine(label)
    if _is_long(change.name):
        return _text_line(label, str(change.before or ""), str(change.after or ""))
    before, after = (value_text(change.name, value, names) for value in (change.before, change.after))
    empty = translate("HistoryWords", "Empty")
    return ToldLine(label, before or empty, after or empty)


def field_label(change: ChangedField) -> str:
    """What a changed field is called; a line's with the line."""
    if change.name == LINES_MOVED:
        return translate("HistoryWords", "Lines put in another order")
    if change.name.startswith(LINE) and change.line is not None:
        field = _line_fields().get(change.name.removeprefix(LINE), change.name)
        said = translate("HistoryWords", "{line}: {field}")
        return said.format(line=line_name(change.line), field=field)
    if change.name in words().fields and kind_of(change.name) is not None and change.name != "notes":
        return words().fields[change.name].name
    return estimate_field_names().get(change.name, change.name)


def line_name(line: EstimateLine) -> str:
    """What a line is called: its description, or what else there is."""
    return line.description or line.item or translate("HistoryWords", "a line without words")


def _is_long(name: str) -> bool:
    return name in ("notes", "scope_of_work", "terms", LINE + "description")


def _text_line(label: str, before: str, after: str) -> ToldLine:
    if after.startswith(before) and len(after) > len(before):
        added = translate("HistoryWords", "“{text}” added").format(text=excerpt(after[len(before) :]))
        return ToldLine(label, after=added)
    if not after:
        return ToldLine(label, excerpt(before), translate("HistoryWords", "Empty"))
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
            return translate("HistoryWords", "yes") if value else translate("HistoryWords", "no")
        case "doubtful":
            return ", ".join(text for _column, text in value)
    return str(value)


def _line_fields() -> dict[str, str]:
    return {
        "kind": translate("HistoryWords", "kind of row"),
        "item": translate("HistoryWords", "item code"),
        "description": translate("HistoryWords", "description"),
        "quantity": translate("HistoryWords", "quantity"),
        "quantity_expression": translate("HistoryWords", "quantity as typed"),
        "unit": translate("HistoryWords", "unit"),
        "unit_cost": translate("HistoryWords", "unit cost"),
        "markup": translate("HistoryWords", "markup"),
        "unit_price": translate("HistoryWords", "unit price"),
        "taxable": translate("HistoryWords", "taxable"),
        "optional": translate("HistoryWords", "optional"),
        "doubtful": translate("HistoryWords", "words that are no number"),
    }
