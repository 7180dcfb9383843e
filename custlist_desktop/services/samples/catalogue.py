"""What sample estimates are made of: trades with priced lines, texts and taxes, read from resources/samples once."""

import json
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from custlist_desktop.domain.estimate import Tax
from custlist_desktop.domain.money import minor_digits
from custlist_desktop.domain.pricing import rounded
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
    """The catalogue in ``language`` ("en", "fr" or "es"), in the units and the currency of ``country``.

    Raises:
        FileNotFoundError: a file is missing, which means a broken installation.
    """
    sources = _read("estimate_lines")
    source = sources.get(f"{language}-{country}", sources[language])
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
