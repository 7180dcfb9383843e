"""What an estimator chooses for a proposal."""

import json
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Final

from custlist_desktop.domain.account import EstimateDefaults, Paper
from custlist_desktop.domain.geography import LANGUAGES
from custlist_desktop.services.estimates import EstimateRecord

COLORS: Final = ("#1F4E79", "#2E6B4F", "#8E2A2A", "#3B424B", "#8A5F14")
"""Colours of a proposal's headings; each has 4.5:1 on white (WCAG 2)."""


class Detail(StrEnum):
    """How much of the prices the client sees."""

    LUMP = "lump"
    SECTIONS = "sections"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class ProposalOptions:
    """What a proposal shows, and how. Cost, markup and profit are no option: they are never shown.

    Attributes:
        detail: one price, a price for each section, or every line.
        show_items: the lines' item codes; nobody chooses it: they print where the editor shows them.
        show_quantities: of every line, with its unit.
        show_unit_prices: of every line.
        section_subtotals: beside the sections' headings.
        show_optional: the optional lines, in a part of their own.
        tax_detail: each tax on a line of its own, instead of one sum.
        show_scope: the scope of work.
        show_terms: the terms and conditions.
        signatures: lines to sign on, for both.
        paper: Letter or A4.
        language: "en", "fr" or "es".
        title: what the document is called; empty for the language's word.
        color: one of `COLORS`.
        trade_name_id: who offers; None for the estimate's, or the account's default.
    """

    detail: Detail = Detail.LINES
    show_items: bool = False
    show_quantities: bool = True
    show_unit_prices: bool = False
    section_subtotals: bool = True
    show_optional: bool = True
    tax_detail: bool = True
    show_scope: bool = True
    show_terms: bool = True
    signatures: bool = True
    paper: Paper = Paper.LETTER
    language: str = "en"
    title: str = ""
    color: str = COLORS[0]
    trade_name_id: int | None = None

    def to_json(self) -> str:
        """The options as a JSON object."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "ProposalOptions":
        """The options that `to_json` wrote; what is missing or unknown is left at its default.

        Raises:
            ValueError: it is no JSON object, or a value in it is none that can be chosen.
        """
        read = json.loads(text)
        if not isinstance(read, dict):
            raise ValueError("no JSON object")
        known = {each.name: read[each.name] for each in fields(cls) if each.name in read}
        for name, default in ((each.name, each.default) for each in fields(cls)):
            if isinstance(default, bool) and not isinstance(known.get(name, default), bool):
                raise ValueError(f"{name} is neither true nor false")
        if "detail" in known:
            known["detail"] = Detail(known["detail"])
        if "paper" in known:
            known["paper"] = Paper(known["paper"])
        if known.get("language", "en") not in LANGUAGES or known.get("color", COLORS[0]) not in COLORS:
            raise ValueError("unknown language or colour")
        return cls(**known)


def default_options(record: EstimateRecord, defaults: EstimateDefaults) -> ProposalOptions:
    """What the first proposal of an estimate begins with: its own language and trade name, the account's paper."""
    content = record.content
    return ProposalOptions(paper=defaults.paper, language=content.language, trade_name_id=content.trade_name_id)
