"""What differs from a revision, in the words of a table."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QLocale

from custlist_desktop.domain.account import Paper
from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.estimate import DiscountKind, LineKind, Site
from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.domain.issued_content import IssuedContent, IssuedLine, IssuedTax
from custlist_desktop.domain.issued_differences import (
    ADDED,
    ORDER,
    REMOVED,
    Difference,
    Part,
    differences,
    paragraph_changes,
)
from custlist_desktop.domain.money import (
    format_named_amount,
    format_percent,
    format_plain_amount,
    format_price,
    format_quantity,
    with_plus,
)
from custlist_desktop.proposals.options import COLORS, Detail, ProposalOptions
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, current_language, translate, words
from custlist_desktop.ui.kit.dates import date_text
from custlist_desktop.ui.kit.proposal_words import color_names, detail_text, paper_text, shown_text
from custlist_desktop.ui.kit.undo_words import field_name


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One row of the table. ``tip`` has whole what the cells have no room for."""

    name: str
    field: str
    before: str
    after: str
    amount: str
    tip: str = ""
    is_total: bool = False

    def spoken(self) -> str:
        """The row as one sentence, for a screen reader."""
        told = translate("Differences", "{before} before, {after} now").format(
            before=self.before or translate("Differences", "nothing"),
            after=self.after or translate("Differences", "nothing"),
        )
        return ", ".join(part for part in (self.name, self.field, told, self.amount) if part)


def difference_rows(then: IssuedContent, now: IssuedContent) -> list[DifferenceRow]:
    """A row for each thing that differs, and the totals."""
    words = _DifferenceWords(then, now)
    return [*(words.row(each) for each in differences(then, now)), words.total()]


class _DifferenceWords:
    """Words for the differences of two contents, in the interface's language."""

    def __init__(self, then: IssuedContent, now: IssuedContent) -> None:
        self._then = then
        self._now = now
        self._locale = QLocale().name()

    def total(self) -> DifferenceRow:
        """What both come to; of two currencies each amount says its own, and there is no difference."""
        then, now = self._then, self._now
        name = translate("Differences", "Total")
        if then.currency != now.currency:
            before, after = (format_named_amount(each.total, each.currency, self._locale) for each in (then, now))
            return DifferenceRow(name, "", before, after, "", is_total=True)
        before, after = self._money(then.total, then), self._money(now.total, now)
        return DifferenceRow(name, "", before, after, self._share(now.total - then.total), is_total=True)

    def row(self, each: Difference) -> DifferenceRow:
        """The row of one difference."""
        if each.part is Part.TEXT:
            return self._text(each)
        name, field = self._name(each), self._field(each)
        before = self._value(each, each.before, self._then, each.old_line)
        after = self._value(each, each.after, self._now, each.new_line)
        if each.field == ORDER:
            before, after = "", self._moved(each)
        amount = "" if each.amount is None else self._share(each.amount)
        tip = "\n".join(part for part in (name, f"{before} → {after}") if part)
        return DifferenceRow(name, field, before, after, amount, tip)

    def _share(self, amount: Decimal) -> str:
        return with_plus(format_plain_amount(amount, self._now.currency, self._locale)) if amount else ""

    def _money(self, value: Decimal, content: IssuedContent) -> str:
        return format_plain_amount(value, content.currency, self._locale)

    # What

    def _name(self, each: Difference) -> str:
        line = each.new_line or each.old_line
        if line is not None:
            return _line_name(line)
        if each.part is Part.DISCOUNT:
            return self._discount_name()
        tax = each.after or each.before
        if isinstance(tax, IssuedTax):
            return f"{tax.name} {format_percent(tax.rate, self._locale)}"
        return {
            Part.ESTIMATE: translate("Differences", "Estimate"),
            Part.LINES: translate("Differences", "Lines"),
            Part.TAXES: translate("Differences", "Taxes"),
            Part.CUSTOMER: translate("Differences", "Customer"),
            Part.COMPANY: translate("Differences", "Company"),
            Part.OPTION: translate("Differences", "Proposal"),
        }[each.part]

    def _discount_name(self) -> str:
        rates = [
            format_percent(content.discount.value, self._locale)
            for content in (self._then, self._now)
            if content.discount.kind is DiscountKind.PERCENT and content.discount.value
        ]
        rate = " → ".join(dict.fromkeys(rates))
        if not rate:
            return translate("Differences", "Discount")
        return translate("Differences", "Discount, {rate}").format(rate=rate)

    # Which field of it

    def _field(self, each: Difference) -> str:
        if each.field in (ADDED, REMOVED, ORDER):
            return {
                ADDED: translate("Differences", "Added"),
                REMOVED: translate("Differences", "Removed"),
                ORDER: translate("Differences", "Order"),
            }[each.field]
        named: dict[Part, Callable[[str], str]] = {
            Part.ESTIMATE: words().record_field,
            Part.LINE: words().line_fields.__getitem__,
            Part.CUSTOMER: partial(field_name, Subject.CUSTOMER),
            Part.COMPANY: _company_field,
            Part.OPTION: _option_field,
        }
        return named[each.part](each.field) or each.field if each.part in named else ""

    def _moved(self, each: Difference) -> str:
        n = each.after
        if each.part is Part.LINES and isinstance(n, int):
            return translate("Differences", "%Ln line(s) moved", "", n)
        return translate("Differences", "Different order")

    # As it was, as it is

    def _value(self, each: Difference, value: object, content: IssuedContent, line: IssuedLine | None) -> str:
        if each.part is Part.OPTION:
            return _option_text(each.field, value)
        if value is None:
            return ""
        if isinstance(value, IssuedTax):
            return self._money(value.amount, content)
        if isinstance(value, bool):
            return translate("Differences", "Yes") if value else translate("Differences", "No")
        if isinstance(value, Decimal):
            return self._number(each.field, value, content, line)
        if isinstance(value, date):
            return date_text(value)
        if isinstance(value, Site):
            return ", ".join(address_lines(value.as_contact(), current_language()))
        return self._plain(each, str(value), content)

    def _number(self, field: str, value: Decimal, content: IssuedContent, line: IssuedLine | None) -> str:
        if field == "quantity":
            unit = "" if line is None else line.unit
            return f"{format_quantity(value, self._locale)} {unit}".rstrip()
        if field == "unit_price":
            return format_price(value, content.currency, self._locale)
        return self._money(value, content)

    def _plain(self, each: Difference, text: str, content: IssuedContent) -> str:
        country = (content.company if each.part is Part.COMPANY else content.contact).country
        if text and each.field == "language":
            return LANGUAGE_NAMES.get(text, text)
        if text and each.field == "country":
            return country_name(text, current_language())
        if text and each.field == "state_province":
            return subdivision_name(country, text, current_language())
        if text and each.field == "logo":
            return translate("Differences", "Picture")
        return " ".join(text.split())

    def _text(self, each: Difference) -> DifferenceRow:
        changes = paragraph_changes(str(each.before), str(each.after))
        others, more, fewer = len(changes.changed), len(changes.added), len(changes.removed)
        counted = (
            (others, translate("Differences", "%Ln paragraph(s) changed", "", others)),
            (more, translate("Differences", "+%Ln paragraph(s)", "", more)),
            (fewer, translate("Differences", "−%Ln paragraph(s)", "", fewer)),
        )
        said = [text for n, text in counted if n] or [translate("Differences", "Different spaces or lines")]
        tip = [f"{before}\n→ {after}" for before, after in changes.changed]
        tip += [f"+ {text}" for text in changes.added] + [f"− {text}" for text in changes.removed]
        field = translate("Differences", "Text")
        return DifferenceRow(words().record_field(each.field), field, "", ", ".join(said), "", "\n".join(tip))


def _line_name(line: IssuedLine) -> str:
    name = next((text.strip() for text in (*line.description.splitlines(), line.item) if text.strip()), "")
    if line.kind is LineKind.SECTION:
        return name or translate("Differences", "Section without a name")
    return name or translate("Differences", "Line without a description")


def _company_field(name: str) -> str:
    return words().record_field("trade_name_id" if name == "name" else name)


def _option_field(name: str) -> str:
    own = {
        "show_items": translate("Differences", "Item codes"),
        "title": translate("Differences", "Title"),
        "color": translate("Differences", "Color"),
        "detail": translate("Differences", "Prices"),
    }
    if isinstance(_usual().get(name), bool) and name not in own:
        return shown_text(name)
    return own.get(name) or words().record_field(name)


def _usual() -> dict[str, object]:
    return {each.name: each.default for each in fields(ProposalOptions)}


def _option_text(name: str, value: object) -> str:
    """What was chosen; what is absent is as it is by default."""
    chosen = _usual().get(name) if value is None else value
    if isinstance(chosen, bool):
        return translate("Differences", "Shown") if chosen else translate("Differences", "Hidden")
    text = str(chosen or "")
    if name == "language":
        return LANGUAGE_NAMES.get(text, text)
    if name == "paper" and text in list(Paper):
        return paper_text(Paper(text))
    if name == "detail" and text in list(Detail):
        return detail_text(Detail(text))
    if name == "color" and text in COLORS:
        return color_names()[COLORS.index(text)]
    return text
