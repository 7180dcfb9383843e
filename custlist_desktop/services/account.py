"""The account's own: estimate defaults, trade names and templates. All use them; an Account Owner changes them."""

from custlist_desktop.services.estimate_defaults import EstimateDefaultsService
from custlist_desktop.services.text_templates import TextTemplateService
from custlist_desktop.services.trade_names import TradeNameService


class AccountService(EstimateDefaultsService, TradeNameService, TextTemplateService):
    """The three services over one file."""
