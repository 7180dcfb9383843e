"""Sample estimates of a construction estimator: sections of priced lines, taxes of the place, job sites and texts.

Trades, texts and taxes are read from resources/samples once.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import count
from random import Random
from typing import Any, NamedTuple

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import (
    Discount,
    DiscountKind,
    EstimateContent,
    EstimateLine,
    LineKind,
    Site,
    Tax,
)
from custlist_desktop.domain.estimate_status import KEPT_STATUSES
from custlist_desktop.domain.money import minor_digits
from custlist_desktop.domain.pricing import rounded
from custlist_desktop.services.samples.data import Region, pick, sample_data
from custlist_desktop.services.samples.parts import PartsWriter
from custlist_desktop.services.samples.people import estimate_title
from custlist_desktop.system.resources import resource_path

CURRENCIES = {
    "CA": "CAD", "US": "USD", "MX": "MXN", "GB": "GBP", "PL": "PLN", "DK": "DKK", "JP": "JPY",
    "FR": "EUR", "ES": "EUR", "BE": "EUR", "DE": "EUR",
}  # fmt: skip
# What a dollar's worth of work costs in each currency, roughly: samples needn't follow the exchange.
_WORTH = {
    name: Decimal(worth)
    for name, worth in (
        ("USD", "1"), ("CAD", "1.35"), ("EUR", "0.92"), ("GBP", "0.8"),
        ("MXN", "16"), ("PLN", "3.6"), ("DKK", "7"), ("JPY", "140"),
    )
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CatalogueLine:
    """A priced line, and how many of it there may be."""

    item: str
    description: str
    unit: str
    cost: Decimal
    low: int
    high: int
    taxable: bool


@dataclass(frozen=True, slots=True)
class Trade:
    """A section's heading, its lines, and words of titles that call for it."""

    heading: str
    words: tuple[str, ...]
    lines: tuple[CatalogueLine, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All that an estimator of one language and currency writes into estimates."""

    general: Trade
    trades: tuple[Trade, ...]
    allowances: tuple[CatalogueLine, ...]
    scope_of_work: tuple[str, ...]
    terms: tuple[str, ...]
    notes: tuple[str, ...]


@cache
def catalogue(language: str, country: str) -> Catalogue:
    """The catalogue in ``language``, one of `LANGUAGES`, in the currency of ``country`` and, if known, its units.

    Raises:
        FileNotFoundError: a file is missing, which means a broken installation.
    """
    sources = _read("estimate_lines")
    found = sources.get(f"{language}-{country}", sources[language])
    source = sources[found] if isinstance(found, str) else found
    currency = currency_of(country)
    factor = _WORTH[currency] / _WORTH[source["currency"]]
    places = minor_digits(currency)
    return Catalogue(
        general=_trade(source["general"], factor, places),
        trades=tuple(_trade(trade, factor, places) for trade in source["trades"]),
        allowances=tuple(_line(line, factor, places) for line in source["allowances"]),
        scope_of_work=tuple(source["scope_of_work"]),
        terms=tuple(source["terms"]),
        notes=tuple(source["notes"]),
    )


def currency_of(country: str) -> str:
    """The currency in which work in ``country`` is priced; dollars where no country is known."""
    return CURRENCIES.get(country, "USD")


@cache
def taxes_of(country: str, state: str) -> tuple[Tax, ...]:
    """The taxes on construction work at a place, as of 2026; none where the samples know none."""
    by_state = _read("taxes").get(country, {})
    return tuple(Tax(name, Decimal(rate)) for name, rate in by_state.get(state, by_state.get("*", ())))


@cache
def _read(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(resource_path("samples", f"{name}.json").read_text(encoding="utf-8"))
    return content


def _trade(source: dict[str, Any], factor: Decimal, places: int) -> Trade:
    lines = tuple(_line(line, factor, places) for line in source["lines"])
    return Trade(source["heading"], tuple(source.get("words", ())), lines)


def _line(source: list[Any], factor: Decimal, places: int) -> CatalogueLine:
    item, description, unit, cost, low, high, taxable = source
    return CatalogueLine(item, description, unit, rounded(Decimal(cost) * factor, places), low, high, bool(taxable))


LINE_KEY_BITS = 20
"""A sample line's key is its estimate's, shifted by this, and its place: the same at each call, and no other's."""

_LANGUAGES = {"FR": "fr", "BE": "fr", "MX": "es", "ES": "es"}
_STATUS_SHARES = [status.facts.sample_share for status in KEPT_STATUSES]
_ESTIMATORS = ("Marc Lavoie", "Elena Ruiz", "Sam Carter", "Nadia Bouchard")
_MARKUPS = tuple(map(Decimal, ("12", "15", "18", "20", "20", "22.5", "25")))
_DISCOUNTS = tuple(map(Decimal, ("2", "3", "5", "7.5")))
_DAYS_VALID = (30, 30, 30, 45, 60)
_AREAS = frozenset({"sq ft", "pi²", "m²"})
_WASTE = Decimal("1.1")


class SampleOrder(NamedTuple):
    """What a sample estimate is made for: its key and number, whose it is, when, and in which language."""

    key: int
    number: str
    contact: ContactDetails
    issued_on: date
    language: str


def write_estimate(seed: int, order: SampleOrder) -> EstimateContent:
    """A believable estimate; the same for the same ``seed`` and ``order``."""
    # A new source of chance for each, so that several processes can write them.
    return _Writer(Random(f"{seed}/{order.key}"), order).content()  # noqa: S311  # invented data, no secret


def _language_of(country: str, state: str) -> str:
    """The language spoken at a place, of those in which estimates are written; English where it is another."""
    if country == "CA":
        return "fr" if state == "QC" else "en"
    return _LANGUAGES.get(country, "en")


class _Writer:
    def __init__(self, chance: Random, order: SampleOrder) -> None:
        self._chance = chance
        self._random: Callable[[], float] = chance.random
        self._order = order
        self._keys = count((order.key << LINE_KEY_BITS) + 1)
        contact = order.contact
        self._place_language = _language_of(contact.country, contact.state_province)
        self._catalogue: Catalogue = catalogue(order.language, contact.country)

    def content(self) -> EstimateContent:
        random, order, contact = self._random, self._order, self._order.contact
        title = estimate_title(self._chance, order.language, self._place_language)
        site = self._site() if random() < 0.35 else None
        lines = self._lines(title)
        return EstimateContent(
            number=order.number,
            title=title,
            status=self._chance.choices(KEPT_STATUSES, weights=_STATUS_SHARES)[0],
            issued_on=order.issued_on,
            valid_until=order.issued_on + timedelta(days=pick(random, _DAYS_VALID)),
            currency=currency_of(contact.country),
            language=order.language,
            estimator=pick(random, _ESTIMATORS),
            site=site,
            markup=pick(random, _MARKUPS),
            discount=self._discount(),
            taxes=taxes_of(contact.country, site.state_province if site else contact.state_province),
            lines=tuple(lines),
            scope_of_work=pick(random, self._catalogue.scope_of_work) if random() < 0.7 else "",
            terms=pick(random, self._catalogue.terms) if random() < 0.75 else "",
            notes=pick(random, self._catalogue.notes) if random() < 0.3 else "",
        )

    def _lines(self, title: str) -> list[EstimateLine]:
        random = self._random
        lines: list[EstimateLine] = []
        for trade in self._trades(title):
            lines.append(EstimateLine(next(self._keys), LineKind.SECTION, description=trade.heading))
            first, *others = self._some_of(trade.lines)
            lines.append(self._line(first, optional=0.0))
            lines += [self._line(line, optional=0.06) for line in others]
        if random() < 0.3:
            lines.append(self._line(pick(random, self._catalogue.allowances), optional=1.0))
        return lines

    def _trades(self, title: str) -> list[Trade]:
        """The sections: often the general conditions, then what the title calls for, then others, one to four."""
        random, trades = self._random, self._catalogue.trades
        words = title.casefold()
        called_for = [trade for trade in trades if any(word in words for word in trade.words)][:2]
        found = [self._catalogue.general] if random() < 0.6 else []
        found += called_for
        wanted = 1 + int(random() * 3)
        start = int(random() * len(trades))
        others = [trade for trade in (*trades[start:], *trades[:start]) if trade not in called_for]
        return found + others[: max(0, wanted - len(called_for))]

    def _some_of(self, lines: tuple[CatalogueLine, ...]) -> list[CatalogueLine]:
        random = self._random
        share = 0.3 + 0.5 * random()
        return [line for line in lines if random() < share] or [pick(random, lines)]

    def _line(self, source: CatalogueLine, optional: float) -> EstimateLine:
        """A line from the catalogue, which is an option with a probability of ``optional``."""
        random = self._random
        quantity, expression = self._quantity(source)
        rare = random()
        return EstimateLine(
            next(self._keys),
            LineKind.LINE,
            source.item,
            source.description,
            quantity,
            expression,
            source.unit,
            source.cost,
            Decimal(10) if rare < 0.08 else None,
            # A price that was agreed on replaces cost and markup.
            source.cost + source.cost // 4 if 0.08 <= rare < 0.14 else None,
            source.taxable,
            random() < optional,
        )

    def _quantity(self, source: CatalogueLine) -> tuple[Decimal, str]:
        """A quantity in the line's range, more often a small one; of some areas, the arithmetic that gave it."""
        random = self._random
        quantity = source.low + int((source.high - source.low) * random() ** 2)
        if source.unit not in _AREAS or random() < 0.6:
            return Decimal(quantity), ""
        width = 4 + int(random() * 40)
        length = max(2, quantity // width)
        if random() < 0.4:
            return Decimal(width * length) * _WASTE, f"{width}*{length}+10%"
        return Decimal(width * length), f"{width}*{length}"

    def _discount(self) -> Discount:
        random = self._random
        chance = random()
        if chance < 0.1:
            return Discount(DiscountKind.PERCENT, pick(random, _DISCOUNTS))
        if chance < 0.15:
            return Discount(DiscountKind.AMOUNT, Decimal(100 + 50 * int(random() * 10)))
        return Discount()

    def _site(self) -> Site | None:
        """A job site in the customer's country, in the same state if the samples know a place there."""
        contact = self._order.contact
        region = _region_of(contact.country, self._place_language)
        if region is None:
            return None
        near = [place for place in region.places if place.state == contact.state_province]
        parts = PartsWriter(self._chance.getrandbits(32))
        spot = parts.spot(region, region.company_line2, 0.15, pick(self._random, near or region.places))
        return Site(spot.line1, spot.line2, spot.place.city, region.country, spot.place.state, spot.postal_code)


@cache
def _region_of(country: str, language: str) -> Region | None:
    """The region of the samples that is in ``country``, and if there are several, in ``language``."""
    regions = [region for region in sample_data().regions if region.country == country]
    return next((region for region in regions if region.language == language), regions[0] if regions else None)
