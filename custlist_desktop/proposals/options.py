"""The options of a proposal, and how choices are kept for the next one."""

import json
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import Any, Final

from custlist_desktop.domain.account import Paper
from custlist_desktop.domain.estimate import EstimateContent, LineKind
from custlist_desktop.domain.geography import LANGUAGES
from custlist_desktop.domain.roles import Actor
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.services.estimates.service import EstimateService

COLORS: Final = ("#1F4E79", "#2E6B4F", "#8E2A2A", "#3B424B", "#8A5F14")
"""Colours of a proposal's headings, with a contrast of 4.5:1 on white (WCAG 2)."""

_NO_CHOICE: Final = ("show_items",)
_TITLE_LANGUAGE: Final = "title_language"


class Detail(StrEnum):
    """How much of the prices the client sees."""

    LUMP = "lump"
    SECTIONS = "sections"
    LINES = "lines"


@dataclass(frozen=True, slots=True)
class ProposalOptions:
    """What a proposal shows, and how. Cost, markup and profit are never shown.

    Attributes:
        detail: one price, a price for each section, or every line.
        show_items: the lines' item codes: printed if the editor shows them; not a choice.
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
        title: the document's name; empty for the market's word.
        color: one of `COLORS`.
        trade_name_id: None for the estimate's, or the account's default.
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
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "ProposalOptions":
        """The options that `to_json` wrote; missing ones have their defaults, unknown ones are ignored.

        Raises:
            ValueError: it is no JSON object, or one of its values can't be chosen.
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


def kept_options(text: str) -> ProposalOptions | None:
    """The options of an estimate's last proposal; None if there are none, or if this program can't read them."""
    try:
        return ProposalOptions.from_json(text) if text else None
    except (ValueError, KeyError, TypeError):
        return None  # written by another version of the program


def default_options(record: EstimateRecord, account: AccountService, choices: str = "") -> ProposalOptions:
    """The options with which an estimate's first proposal begins.

    Args:
        record: its language and trade name count if they aren't the account's own, and so were chosen for it.
        account: gives the paper; read from the open file.
        choices: for earlier proposals, from `choices_with`.
    """
    content, defaults, usual_name = record.content, account.defaults(), account.default_trade_name()
    usual = ProposalOptions(paper=defaults.paper, language=content.language, trade_name_id=content.trade_name_id)
    chosen = _read_choices(choices)
    if content.language != defaults.language:
        chosen.pop("language", None)
    if usual_name is None or content.trade_name_id not in (None, usual_name.id):
        chosen.pop("trade_name_id", None)
    if chosen.pop(_TITLE_LANGUAGE, None) != chosen.get("language", usual.language):
        chosen.pop("title", None)
    try:
        return ProposalOptions.from_json(json.dumps(asdict(usual) | chosen))
    except (ValueError, TypeError):  # written by another version of the program
        return usual


def choices_with(choices: str, before: ProposalOptions, after: ProposalOptions) -> str:
    """``choices`` with what was chosen since, for the next proposal.

    Args:
        choices: for earlier proposals, as JSON text.
        before: the options at the beginning.
        after: the options now; only different ones were chosen.
    """
    begun, now = asdict(before), asdict(after)
    chosen = {name: value for name, value in now.items() if value != begun[name] and name not in _NO_CHOICE}
    if "title" in chosen:
        chosen[_TITLE_LANGUAGE] = after.language  # a title is for one language only
    return json.dumps(_read_choices(choices) | chosen, ensure_ascii=False) if chosen else choices


def _read_choices(text: str) -> dict[str, Any]:
    try:
        read = json.loads(text or "{}")
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}


def first_options(
    estimates: EstimateService, account: AccountService, actor: Actor, record: EstimateRecord
) -> ProposalOptions:
    """What was chosen for an estimate the last time, or what its first proposal begins with."""
    kept = kept_options(estimates.proposal_options(actor, record.id))
    return kept or default_options(record, account, estimates.proposal_choices(actor))


def keep_options(
    estimates: EstimateService, actor: Actor, key: int, begun_with: ProposalOptions, options: ProposalOptions
) -> None:
    """Keeps what was chosen for an estimate, by its key, and offers for others what was changed since the beginning.

    Raises:
        CustlistError: it can't be kept.
    """
    estimates.keep_proposal_options(actor, key, options.to_json())
    choices = estimates.proposal_choices(actor)
    chosen = choices_with(choices, begun_with, options)
    if chosen != choices:
        estimates.keep_proposal_choices(actor, chosen)


def without_effect(content: EstimateContent) -> frozenset[str]:
    """The options that have nothing to show in an estimate."""
    there = {
        "show_scope": bool(content.scope_of_work.strip()),
        "show_terms": bool(content.terms.strip()),
        "tax_detail": bool(content.taxes),
        "show_optional": any(line.optional for line in content.lines),
        "section_subtotals": any(line.kind is LineKind.SECTION for line in content.lines),
    }
    return frozenset(name for name, present in there.items() if not present)
