"""The account's own: estimate defaults, trade names and templates. All use them; an Account Owner changes them."""

from collections.abc import Callable

from custlist_desktop.services.account.defaults import EstimateDefaultsService
from custlist_desktop.services.account.text_templates import TextTemplateService
from custlist_desktop.services.account.trade_names import TradeNameService
from custlist_desktop.services.core.change import Ledger


class AccountService(EstimateDefaultsService, TradeNameService, TextTemplateService):
    """The three over one open list. What changes something raises NotAllowedError for an Estimator."""

    def __init__(self, ledger: Ledger, reader_language: Callable[[], str] = lambda: "en") -> None:
        """Defaults that nobody has set yet follow from the home region and ``reader_language``.

        Args:
            reader_language: the language of the interface: "en", "fr" or "es".
        """
        self._ledger = ledger
        self._reader_language = reader_language
        self.home_region = ledger.home_region
