"""What a proposal made now tells the client: the estimate, its contact details, the trade name, and the options."""

from dataclasses import fields
from enum import Enum

from custlist_desktop.domain.account import TradeNameRecord
from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.issued_content import IssuedContent, issued_content
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.proposals.options import ProposalOptions
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.estimates.rows import EstimateRecord

_ALWAYS = ("language", "paper")


def issued_content_of(account: AccountService, record: EstimateRecord, options: ProposalOptions) -> IssuedContent:
    """The content of a proposal for ``record`` with ``options``; reads the open file."""
    trade_name = offering_trade_name(account, record.content, options)
    company = None if trade_name is None else trade_name.details
    totals = totals_of(record.content)
    return issued_content(record.content, totals, record.contact, company, shown_options(options))


def offering_trade_name(
    account: AccountService, content: EstimateContent, options: ProposalOptions
) -> TradeNameRecord | None:
    """The trade name: of the proposal, else of the estimate, else the account's default."""
    wanted = options.trade_name_id or content.trade_name_id
    if wanted is not None:
        try:
            return account.trade_name(wanted)
        except NotFoundError:
            pass  # deleted since it was chosen
    return account.default_trade_name()


def shown_options(options: ProposalOptions) -> dict[str, str | bool]:
    """The options by name, for `issued_content`, which has the trade name already.

    Defaults are left out, so that an option that a later version adds doesn't make an old revision a different one.
    """
    usual = ProposalOptions()
    shown: dict[str, str | bool] = {}
    for each in fields(options):
        value = getattr(options, each.name)
        if each.name != "trade_name_id" and (each.name in _ALWAYS or value != getattr(usual, each.name)):
            shown[each.name] = value.value if isinstance(value, Enum) else value
    return shown
