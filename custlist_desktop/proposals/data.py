"""Gathers the data of a proposal from an estimate: texts and amounts as they are printed.

All of it is text in the proposal's language. Cost, markup and profit aren't part of it, so no template can show them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Final

from custlist_desktop.domain.account import TradeNameDetails, TradeNameRecord
from custlist_desktop.domain.money import format_named_amount
from custlist_desktop.domain.placeholders import fill_placeholders
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.domain.text import clean_block
from custlist_desktop.domain.words.market import document_name
from custlist_desktop.domain.words.proposal import inside, revision_words, words_for
from custlist_desktop.proposals.market import locale_of_proposal
from custlist_desktop.proposals.options import ProposalOptions
from custlist_desktop.proposals.parties import company_lines, footer, parties
from custlist_desktop.proposals.price_rows import columns, price_groups, total_rows
from custlist_desktop.proposals.setting import Setting, Texts
from custlist_desktop.proposals.text_blocks import Block, text_blocks
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
    setting = Setting(record, options, totals_of(record.content), locale, home_region, words)
    values = placeholder_values(record, trade_name, locale, home_region, today)
    content = record.content
    groups, optional = price_groups(setting)
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
        "from": {"name": company.name, "line": _SEPARATOR.join(company_lines(company, options.language))},
        "parties": parties(setting, company),
        "dates": _dates(setting),
        "footer": footer(setting, company),
        "scope": _blocks(content.scope_of_work, values) if options.show_scope else [],
        "columns": columns(setting),
        "groups": groups,
        "totals": total_rows(setting),
        "total": format_named_amount(setting.totals.total, content.currency, locale),
        "options": optional,
        "options_note": words["options_note"] if content.taxes else "",
        "terms": _blocks(content.terms, values) if options.show_terms else [],
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


def _blocks(text: str, values: Mapping[str, str]) -> list[Block]:
    return text_blocks(clean_block(fill_placeholders(text, values)))


def _dates(setting: Setting) -> list[list[str]]:
    words, content = setting.words, setting.content
    dates = [[words["date"], setting.day(content.issued_on)]]
    if content.valid_until is not None:
        dates.append([words["valid_until"], setting.day(content.valid_until)])
    return dates


def _signatures(setting: Setting, company: TradeNameDetails) -> list[str]:
    words, contact = setting.words, setting.record.contact
    customer = contact.company or contact.contact_name
    return [
        words["for_company"].format(company=company.name) if company.name else words["for_contractor"],
        words["accepted_by"].format(customer=customer) if customer else words["accepted_by_client"],
    ]
