"""Gathers the data of a proposal from an estimate: texts and amounts as they are printed.

All of it is text in the proposal's language. Cost, markup and profit aren't part of it, so no template can show them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any, Final

from custlist_desktop.domain.account import TradeNameDetails, TradeNameRecord
from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.dates import long_date
from custlist_desktop.domain.estimate import DiscountKind, EstimateContent, EstimateLine, LineKind
from custlist_desktop.domain.money import (
    format_amount,
    format_named_amount,
    format_percent,
    format_price,
    format_quantity,
)
from custlist_desktop.domain.numbers import style_of
from custlist_desktop.domain.phone import display_phone, read_phone
from custlist_desktop.domain.placeholders import fill_placeholders
from custlist_desktop.domain.pricing import ZERO, LinePrice, Totals, totals_of
from custlist_desktop.domain.text import clean_block
from custlist_desktop.domain.words.proposal import inside, revision_words, words_for
from custlist_desktop.proposals.market import document_name, licence_line, locale_of_proposal
from custlist_desktop.proposals.options import Detail, ProposalOptions
from custlist_desktop.services.estimates.placeholder_values import placeholder_values
from custlist_desktop.services.estimates.rows import EstimateRecord

# Tried in this order where Inter lacks a glyph; fonts that aren't installed are skipped.
FALLBACK_FONTS: Final = (
    "DejaVu Sans",
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "Arial",
    "Arial Unicode MS",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans CJK SC",
    "Microsoft YaHei",
    "PingFang SC",
)
PAPERS: Final = {"letter": "us-letter", "a4": "a4"}
_SEPARATOR: Final = "  ·  "
# A row is kept on one page, unless it might not fit there with the totals and signatures under the last row: that
# many lines of that many letters, and fewer with many taxes under it.
_LONGEST_ROW: Final = 30
_LINES_ON_A_PAGE: Final = 40
_LETTERS_IN_A_LINE: Final = 30
_NARROW: Final = 14  # letters; longer texts in narrow columns wrap, to leave room for the description

Texts = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ProposalData:
    """The data of a template.

    Attributes:
        texts: the template's data, fit for JSON.
        logo: the picture beside the trade name; None for none.
        logo_format: "png", "jpeg" or "svg".
        dated: the date in the file: noon (UTC) of the day on the page, so that the same content always gives the same
            bytes.
    """

    texts: Texts
    dated: datetime
    logo: bytes | None = None
    logo_format: str = ""


@dataclass(frozen=True, slots=True)
class _Setting:
    record: EstimateRecord
    options: ProposalOptions
    totals: Totals
    locale: str
    home_region: str
    words: dict[str, str]

    @property
    def content(self) -> EstimateContent:
        return self.record.content

    def amount(self, value: Decimal | None) -> str:
        return "" if value is None else format_amount(value, self.content.currency, self.locale)

    def day(self, value: date) -> str:
        return long_date(value, self.locale)

    def phone(self, typed: str, country: str) -> str:
        region = country or self.home_region
        return display_phone(typed, read_phone(typed, region).e164, region, self.options.language)


def gather(
    record: EstimateRecord,
    options: ProposalOptions,
    trade_name: TradeNameRecord | None,
    home_region: str,
    today: date,
    revision: int,
) -> ProposalData:
    """The data of a proposal for ``record`` with ``options``.

    Args:
        record: the estimate.
        options: what is shown.
        trade_name: who offers; None where the account has no trade name.
        home_region: ISO 3166-1 alpha-2 code of the country that the company works in.
        today: for texts that name the day on which the proposal is made.
        revision: its number, which is printed.
    """
    company = trade_name.details if trade_name is not None else TradeNameDetails("")
    locale = locale_of_proposal(trade_name, options.language, home_region)
    name = document_name(locale, options.title)
    words = words_for(locale, name.gender)
    setting = _Setting(record, options, totals_of(record.content), locale, home_region, words)
    values = placeholder_values(record, trade_name, locale, home_region, today)
    content = record.content
    texts: Texts = {
        "language": options.language,
        "region": locale.partition("_")[2],
        "paper": PAPERS[options.paper.value],
        "color": options.color,
        "fallback_fonts": list(FALLBACK_FONTS),
        "words": words,
        "document": name.text,
        "file_title": f"{name.text} {content.number}, {inside(revision_words(options.language, revision))}",
        "author": company.name or content.estimator,
        "number": content.number,
        "revision": revision_words(options.language, revision),
        "title": content.title,
        "from": {"name": company.name, "line": _SEPARATOR.join(_company_lines(company, options.language))},
        "parties": _parties(setting, company),
        "dates": _dates(setting),
        "footer": _SEPARATOR.join(_footer(setting, company)),
        "scope": fill_placeholders(content.scope_of_work, values) if options.show_scope else "",
        "columns": _columns(setting),
        "groups": _groups(setting),
        "totals": _total_rows(setting),
        "total": format_named_amount(setting.totals.total, content.currency, locale),
        "options": _optional_groups(setting),
        "options_note": words["options_note"] if content.taxes else "",
        "terms": fill_placeholders(content.terms, values) if options.show_terms else "",
        "signatures": _signatures(setting, company) if options.signatures else [],
    }
    logo_format = company.logo_format.value if company.logo_format and company.logo else ""
    dated = datetime.combine(content.issued_on, time(12), UTC)
    return ProposalData(clean_texts(texts), dated, company.logo if logo_format else None, logo_format)


def clean_texts(value: Any) -> Any:
    """``value`` without lone surrogates and control characters, which no document can hold."""
    if isinstance(value, str):
        return clean_block(value)
    if isinstance(value, dict):
        return {key: clean_texts(each) for key, each in value.items()}
    if isinstance(value, list):
        return [clean_texts(each) for each in value]
    return value


def _company_lines(company: TradeNameDetails, language: str) -> list[str]:
    """The company's address without its country: a letterhead at home."""
    lines = address_lines(company.as_contact(), language)
    return lines[:-1] if company.country else lines


def _parties(setting: _Setting, company: TradeNameDetails) -> list[Texts]:
    words, content, contact = setting.words, setting.content, setting.record.contact
    by = [line for line in (content.estimator, company.name) if line]
    ours = [setting.phone(company.phone, company.country), company.email]
    theirs = [contact.email, setting.phone(contact.phone or contact.mobile, contact.country)]
    same_country = contact.country == (company.country or setting.home_region)
    prepared_for = [contact.contact_name, contact.company, *_address(contact, setting, same_country)]
    parties = [
        {"label": words["prepared_by"], "lines": by, "links": [link for link in ours if link]},
        {
            "label": words["prepared_for"],
            "lines": [line for line in prepared_for if line],
            "links": [link for link in theirs if link],
        },
    ]
    site = contact if content.site is None else content.site.as_contact()
    site_lines = _address(site, setting, site.country == (company.country or setting.home_region))
    if site_lines:
        parties.append({"label": words["job_site"], "lines": site_lines, "links": []})
    return parties


def _address(contact: ContactDetails, setting: _Setting, same_country: bool) -> list[str]:
    """An address as its country writes it; mail at home names no country."""
    lines = address_lines(contact, setting.options.language)
    return lines[:-1] if same_country and contact.country and lines else lines


def _dates(setting: _Setting) -> list[list[str]]:
    words, content = setting.words, setting.content
    dates = [[words["date"], setting.day(content.issued_on)]]
    if content.valid_until is not None:
        dates.append([words["valid_until"], setting.day(content.valid_until)])
    return dates


def _footer(setting: _Setting, company: TradeNameDetails) -> list[str]:
    parts = [
        company.name,
        licence_line(company, setting.locale),
        setting.phone(company.phone, company.country),
        company.email,
        company.website,
    ]
    return [part for part in parts if part]


def _columns(setting: _Setting) -> list[Texts]:
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


def _longest(setting: _Setting, field: str) -> int:
    """The length of the longest line in a column, in letters."""
    texts = (str(getattr(line, field)) for line in setting.content.lines)
    return max((len(line) for text in texts for line in text.split("\n")), default=0)


@dataclass(slots=True)
class _Group:
    """A section, or the lines before the first one, whose heading is None."""

    heading: str | None
    lines: list[tuple[EstimateLine, LinePrice]]


def _grouped(setting: _Setting, wanted: Callable[[EstimateLine], bool]) -> list[_Group]:
    groups = [_Group(None, [])]
    for line, price in zip(setting.content.lines, setting.totals.prices, strict=True):
        if line.kind is LineKind.SECTION:
            groups.append(_Group(line.description, []))
        elif wanted(line) and (line.description or line.item or price.amount is not None):
            groups[-1].lines.append((line, price))
    return [group for group in groups if group.lines]


def _groups(setting: _Setting) -> list[Texts]:
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
    return _aligned(setting, [_line_group(setting, group, options.section_subtotals) for group in groups])


def _optional_groups(setting: _Setting) -> list[Texts]:
    if not setting.options.show_optional:
        return []
    groups = _grouped(setting, lambda line: line.optional)
    return _aligned(setting, [_line_group(setting, group, with_subtotal=False) for group in groups])


def _line_group(setting: _Setting, group: _Group, with_subtotal: bool) -> Texts:
    subtotal = setting.amount(_sum(group)) if with_subtotal and group.heading is not None else ""
    return {
        "heading": group.heading,
        "subtotal": subtotal,
        "rows": [_row(setting, line, price) for line, price in group.lines],
    }


def _aligned(setting: _Setting, groups: list[Texts]) -> list[Texts]:
    """Adds to each row the decimals that its numbers lack to align with the longest in the column."""
    mark = style_of(setting.locale).decimal
    rows = [row for group in groups for row in group["rows"]]
    for column in ("quantity", "unit_price"):
        fractions = [row[column][len(row[column].partition(mark)[0]) :] for row in rows]
        longest = max(fractions, key=len, default="")
        for row, fraction in zip(rows, fractions, strict=True):
            row[f"{column}_pad"] = longest[len(fraction) :]
    return groups


def _lines_of(*texts: str) -> int:
    """How many lines a row with these texts may take."""
    return max(sum(1 + len(line) // _LETTERS_IN_A_LINE for line in text.split("\n")) for text in texts)


def _longest_row(setting: _Setting) -> int:
    """How many lines a row may have and still be kept on one page."""
    totals = len(setting.content.taxes) if setting.options.tax_detail else 0
    return min(_LONGEST_ROW, _LINES_ON_A_PAGE - 3 * totals // 2)


def _sum(group: _Group) -> Decimal:
    return sum((price.amount for _line, price in group.lines if price.amount is not None), ZERO)


def _row(setting: _Setting, line: EstimateLine, price: LinePrice) -> Texts:
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


def _total_rows(setting: _Setting) -> list[list[str]]:
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


def _signatures(setting: _Setting, company: TradeNameDetails) -> list[str]:
    words, contact = setting.words, setting.record.contact
    customer = contact.company or contact.contact_name
    return [
        words["for_company"].format(company=company.name) if company.name else words["for_contractor"],
        words["accepted_by"].format(customer=customer) if customer else words["accepted_by_client"],
    ]
