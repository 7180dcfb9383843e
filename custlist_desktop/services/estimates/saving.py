"""What an estimate must be before it is saved."""

from collections import OrderedDict
from dataclasses import asdict, dataclass, replace
from typing import Any

from custlist_desktop.domain.checks import check_customer, errors_in, normalised
from custlist_desktop.domain.contact import ContactDetails, CustomerDetails
from custlist_desktop.domain.errors import InvalidDetailsError
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.estimate_checks import check_estimate, check_total, normalised_estimate
from custlist_desktop.domain.money import minor_digits
from custlist_desktop.domain.pricing import Totals, price_line, sum_up, totals_of
from custlist_desktop.models.account import TradeName
from custlist_desktop.services.estimates.columns import content_columns
from custlist_desktop.services.estimates.lines import PlacedLine

_REMEMBERED = 8


@dataclass(frozen=True, slots=True)
class CheckedEstimate:
    """Content that can be saved, and what it comes to."""

    content: EstimateContent
    totals: Totals

    @property
    def columns(self) -> dict[str, Any]:
        return content_columns(self.content) | {"total": self.totals.total}


@dataclass(frozen=True, slots=True)
class SavedEstimate:
    """An estimate as it was saved: what needn't be read, checked and priced again when one cell changes."""

    version: int
    checked: CheckedEstimate
    placed: tuple[PlacedLine, ...]


class SavedEstimates:
    """The estimates that were saved last, one for each window that somebody writes in.

    The file has one writer, and every change makes a new version: what is remembered of a version is what it holds.
    """

    def __init__(self) -> None:
        self._saved: OrderedDict[int, SavedEstimate] = OrderedDict()

    def of(self, key: int, version: int) -> SavedEstimate | None:
        """What is remembered of an estimate in ``version``."""
        saved = self._saved.get(key)
        return saved if saved is not None and saved.version == version else None

    def remember(self, key: int, saved: SavedEstimate) -> None:
        """Remembers an estimate; call it once the change is in the file."""
        self._saved[key] = saved
        self._saved.move_to_end(key)
        if len(self._saved) > _REMEMBERED:
            self._saved.popitem(last=False)


def checked_estimate(content: EstimateContent, saved: SavedEstimate | None = None) -> CheckedEstimate:
    """``content`` with clean texts, and without a trade name that is gone.

    Args:
        content: as typed.
        saved: what was saved before; the lines that are the same objects aren't worked on again.

    Raises:
        InvalidDetailsError: it can't be saved.
    """
    known = saved.checked.content.lines if saved else ()
    clean = normalised_estimate(content, known)
    errors = errors_in(check_estimate(clean, known))
    if errors:
        raise InvalidDetailsError(errors)
    totals = _totals(clean, saved)
    too_large = check_total(totals.total)
    if too_large:
        raise InvalidDetailsError(too_large)
    return CheckedEstimate(replace(clean, trade_name_id=trade_name_there(clean.trade_name_id)), totals)


def _totals(content: EstimateContent, saved: SavedEstimate | None) -> Totals:
    if saved is None:
        return totals_of(content)
    before = saved.checked.content
    if (before.markup, before.currency) != (content.markup, content.currency):
        return totals_of(content)
    prices = {id(line): price for line, price in zip(before.lines, saved.checked.totals.prices, strict=True)}
    places = minor_digits(content.currency)
    return sum_up(
        content, [prices.get(id(line)) or price_line(line, content.markup, places) for line in content.lines]
    )


def checked_contact(details: ContactDetails, home_region: str) -> ContactDetails:
    """``details`` of an estimate's own with clean texts. They are checked as a customer's, but need no name.

    Raises:
        InvalidDetailsError: they can't be saved.
    """
    clean = normalised(CustomerDetails(**asdict(details)))
    problems = check_customer(clean, home_region)
    errors = errors_in(tuple(problem for problem in problems if problem.code != "name_required"))
    if errors:
        raise InvalidDetailsError(errors)
    return ContactDetails(**{name: getattr(clean, name) for name in asdict(details)})


def trade_name_there(key: int | None) -> int | None:
    """``key`` if there is such a trade name; None, which takes the account's default, if it was deleted."""
    if key is None or not TradeName.select().where(TradeName.id == key).exists():
        return None
    return key
