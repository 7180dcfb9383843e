"""The tables of prices: columns, sections with their rows, options, and the rows above the total."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from custlist_desktop.domain.estimate import DiscountKind, EstimateLine, LineKind
from custlist_desktop.domain.money import format_percent, format_price, format_quantity
from custlist_desktop.domain.numbers import style_of
from custlist_desktop.domain.pricing import ZERO, LinePrice
from custlist_desktop.domain.proposal_lacks import is_printed
from custlist_desktop.proposals.options import Detail
from custlist_desktop.proposals.setting import Setting, Texts

# A row is kept on one page, unless it might not fit there with the totals and signatures under the last row: that
# many lines of that many letters, and fewer with many taxes under it.
_LONGEST_ROW: Final = 30
_LINES_ON_A_PAGE: Final = 40
_LETTERS_IN_A_LINE: Final = 30
_NARROW: Final = 14  # letters; longer texts in narrow columns wrap, to leave room for the description


def columns(setting: Setting) -> list[Texts]:
    """The columns of both tables."""
    options, words = setting.options, setting.words
    every_line = options.detail is Detail.LINES
    has_items = every_line and options.show_items and any(line.item for line in setting.content.lines)
    names = [
        ("item", has_items),
        ("description", True),
        ("quantity", every_line and options.show_quantities),
        ("unit", every_line and options.show_quantities),
        ("unit_price", every_line and options.show_unit_prices),
        ("amount", True),
    ]
    return [
        {
            "name": name,
            "heading": words[name],
            "number": name in ("quantity", "unit_price", "amount"),
            "grows": name == "description",
            "narrow": name in ("item", "unit") and _longest(setting, name) > _NARROW,
        }
        for name, shown in names
        if shown
    ]


def _longest(setting: Setting, field: str) -> int:
    """The length of the longest line in a column, in letters."""
    texts = (str(getattr(line, field)) for line in setting.content.lines)
    return max((len(line) for text in texts for line in text.split("\n")), default=0)


@dataclass(slots=True)
class _Group:
    """A section, or the lines before the first one, whose heading is None."""

    heading: str | None
    lines: list[tuple[EstimateLine, LinePrice]]


def _grouped(setting: Setting, wanted: Callable[[EstimateLine], bool]) -> list[_Group]:
    groups = [_Group(None, [])]
    for line, price in zip(setting.content.lines, setting.totals.prices, strict=True):
        if line.kind is LineKind.SECTION:
            groups.append(_Group(line.description, []))
        elif wanted(line) and is_printed(line, price):
            groups[-1].lines.append((line, price))
    return [group for group in groups if group.lines]


def price_groups(setting: Setting) -> tuple[list[Texts], list[Texts]]:
    """The sections that the total is made of, and the options. The numbers of both align in their columns."""
    groups, optional = _groups(setting), _optional_groups(setting)
    _align(setting, [row for group in (*groups, *optional) for row in group["rows"]])
    return groups, optional


def _groups(setting: Setting) -> list[Texts]:
    options, words = setting.options, setting.words
    if options.detail is Detail.LUMP:
        title = setting.content.title or words["lump_sum"]
        row = {"description": title, "amount": setting.amount(setting.totals.subtotal)}
        return [{"heading": None, "subtotal": "", "rows": [row]}]
    groups = _grouped(setting, lambda line: not line.optional)
    if options.detail is Detail.SECTIONS:
        rows = [
            {"description": group.heading or words["other_items"], "amount": setting.amount(_sum(group))}
            for group in groups
        ]
        return [{"heading": None, "subtotal": "", "rows": rows}] if rows else []
    return [_line_group(setting, group, options.section_subtotals) for group in groups]


def _optional_groups(setting: Setting) -> list[Texts]:
    if not setting.options.show_optional:
        return []
    groups = _grouped(setting, lambda line: line.optional)
    return [_line_group(setting, group, with_subtotal=False) for group in groups]


def _line_group(setting: Setting, group: _Group, with_subtotal: bool) -> Texts:
    subtotal = setting.amount(_sum(group)) if with_subtotal and group.heading is not None else ""
    return {
        "heading": group.heading,
        "subtotal": subtotal,
        "rows": [_row(setting, line, price) for line, price in group.lines],
    }


def _align(setting: Setting, rows: list[Texts]) -> None:
    """Adds to each row the decimals that its numbers lack to align with the longest in the column."""
    mark = style_of(setting.locale).decimal
    for column in ("quantity", "unit_price"):
        fractions = [row[column][len(row[column].partition(mark)[0]) :] if column in row else "" for row in rows]
        longest = max(fractions, key=len, default="")
        for row, fraction in zip(rows, fractions, strict=True):
            row[f"{column}_pad"] = longest[len(fraction) :]


def _lines_of(*texts: str) -> int:
    """How many lines a row with these texts may take."""
    return max(sum(1 + len(line) // _LETTERS_IN_A_LINE for line in text.split("\n")) for text in texts)


def _longest_row(setting: Setting) -> int:
    """How many lines a row may have and still be kept on one page."""
    totals = len(setting.content.taxes) if setting.options.tax_detail else 0
    return min(_LONGEST_ROW, _LINES_ON_A_PAGE - 3 * totals // 2)


def _sum(group: _Group) -> Decimal:
    return sum((price.amount for _line, price in group.lines if price.amount is not None), ZERO)


def _row(setting: Setting, line: EstimateLine, price: LinePrice) -> Texts:
    quantity, currency, locale = line.quantity, setting.content.currency, setting.locale
    unit_price = price.unit_price
    return {
        "item": line.item,
        "description": line.description,
        "quantity": "" if quantity is None else format_quantity(quantity, locale),
        "unit": line.unit,
        "unit_price": "" if unit_price is None else format_price(unit_price, currency, locale),
        "amount": setting.amount(price.amount),
        "long": _lines_of(line.item, line.description, line.unit) > _longest_row(setting),
    }


def total_rows(setting: Setting) -> list[list[str]]:
    """The rows above the total: none without a discount and taxes."""
    content, totals, words = setting.content, setting.totals, setting.words
    if not totals.discount and not content.taxes:
        return []
    # A lump sum is right above, as the only row of the table.
    lump = setting.options.detail is Detail.LUMP
    rows = [] if lump else [[words["subtotal"], setting.amount(totals.subtotal)]]
    if totals.discount:
        label = words["discount"]
        if content.discount.kind is DiscountKind.PERCENT:
            label = f"{label} {format_percent(content.discount.value, setting.locale)}"
        rows.append([label, setting.amount(-totals.discount)])
    if totals.discount and content.taxes:
        rows.append([words["before_taxes"], setting.amount(totals.net)])
    if setting.options.tax_detail:
        rows += [
            [f"{tax.name} {format_percent(tax.rate, setting.locale)}", setting.amount(amount)]
            for tax, amount in zip(content.taxes, totals.taxes, strict=True)
        ]
    elif content.taxes:
        rows.append([words["taxes"], setting.amount(sum(totals.taxes, ZERO))])
    return rows
