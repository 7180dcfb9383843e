"""The account's own: estimate defaults, trade names and templates. All use them; an Account Owner changes them."""

from custlist_desktop.services.account.defaults import EstimateDefaultsService
from custlist_desktop.services.account.text_templates import TextTemplateService
from custlist_desktop.services.account.trade_names import TradeNameService


class AccountService(EstimateDefaultsService, TradeNameService, TextTemplateService):
    """The three services over one file."""
