"""What the services of the account share."""

from collections.abc import Callable

from custlist_desktop.services.core.change import Ledger


class AccountPart:
    """A service over the open list. Functions that change something raise NotAllowedError for an Estimator."""

    def __init__(self, ledger: Ledger, reader_language: Callable[[], str] = lambda: "en") -> None:
        """Defaults that nobody chose follow from the home region and ``reader_language``.

        Args:
            ledger: of the open list.
            reader_language: of whoever reads the program's own texts now: "en", "fr" or "es".
        """
        self._ledger = ledger
        self.home_region = ledger.home_region
        self._reader_language = reader_language
