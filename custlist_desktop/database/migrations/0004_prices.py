"""Six decimals for unit costs and unit prices, which keep all of a markup; no total changes in silence.

Until now a unit price was rounded to its cost's decimals before it was multiplied, so that fifteen percent on two
cents came to nothing. Lines of estimates that left the company keep the price that they had, as one that was typed;
drafts are priced anew, and those that changed are kept in a notice.

The arithmetic of before and after is frozen here, in whole numbers: the file had ten-thousandths everywhere.
"""

import json
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple

SCHEMA = 4
NOTICE = """
CREATE TABLE notice (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    facts TEXT NOT NULL
)
"""
# Marked up lines only: without a markup the price is the cost, as it was.
MARKED_UP = """
SELECT line.id, estimate.id, estimate.currency, estimate.status, line.quantity, line.unit_cost,
       coalesce(line.markup, estimate.markup)
FROM estimate_line AS line JOIN estimate ON estimate.id = line.estimate_id
WHERE line.kind = 'line' AND line.unit_price IS NULL AND line.unit_cost <> 0 AND line.quantity <> 0
      AND coalesce(line.markup, estimate.markup) <> 0
ORDER BY line.estimate_id, line.position
"""
LINES = """
SELECT quantity, unit_cost, coalesce(markup, ?), unit_price, taxable, optional
FROM estimate_line WHERE estimate_id = ? AND kind = 'line' AND quantity IS NOT NULL
"""
HEAD = "SELECT number, title, currency, total, markup, discount_kind, discount, taxes FROM estimate WHERE id = ?"
JOURNALLED = """
INSERT INTO journal (change_id, at, user_id, user_name, action, subject, subject_id, before, after)
VALUES (?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), NULL, '', 'reprice', 'estimate', ?, ?, ?)
"""


class Repriced(NamedTuple):
    """A line whose amount isn't what it was, and the price of before in millionths."""

    line: int
    estimate: int
    is_draft: bool
    old_price: int


def up(migrator: Any, db: Any) -> None:
    """Makes room for six decimals, and keeps every old total or says that it changed."""
    changed = list(_repriced(db))
    db.execute_sql("UPDATE estimate_line SET unit_cost = unit_cost * 100, unit_price = unit_price * 100")
    db.execute_sql(NOTICE)
    (change_id,) = db.execute_sql("SELECT lower(hex(randomblob(16)))").fetchone()
    _keep_prices(db, [line for line in changed if not line.is_draft], change_id)
    drafts = [
        _reprice(db, key, change_id) for key in dict.fromkeys(line.estimate for line in changed if line.is_draft)
    ]
    if drafts:
        facts = json.dumps({"estimates": drafts}, ensure_ascii=False)
        db.execute_sql("INSERT INTO notice (kind, facts) VALUES ('drafts_repriced', ?)", (facts,))
    # With the scale, in one transaction: an older program that opened the list would read prices times a hundred.
    if db.execute_sql("PRAGMA user_version").fetchone()[0] < SCHEMA:
        db.execute_sql(f"PRAGMA user_version = {SCHEMA}")


def _repriced(db: Any) -> Iterator[Repriced]:
    for line, estimate, currency, status, quantity, cost, markup in db.execute_sql(MARKED_UP):
        places = minor_digits(currency)
        price, amount = old_price(quantity, cost, markup, places)
        if amount != new_amount(quantity, cost, markup, places):
            yield Repriced(line, estimate, status == "draft", price)


@cache
def minor_digits(currency: str) -> int:
    """The decimal places of a currency, as the program that opens this list has them."""
    from babel.numbers import get_currency_precision  # here, since most lists have nothing to price anew

    return int(get_currency_precision(currency))


def half_up(numerator: int, denominator: int) -> int:
    """The quotient as a whole number; a half goes away from zero."""
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    whole = (2 * abs(numerator) + denominator) // (2 * denominator)
    return -whole if numerator < 0 else whole


def exact_price(cost: int, markup: int) -> int:
    """Cost and markup, in 1e-10."""
    return cost * (1_000_000 + markup)


def old_price(quantity: int, cost: int, markup: int, places: int) -> tuple[int, int]:
    """The price in millionths and the amount in minor units, as they were: a price as fine as the cost."""
    fineness = next((4 - zeros for zeros in (4, 3, 2, 1) if cost % 10**zeros == 0), 4)
    decimals = max(places, fineness)
    price = half_up(exact_price(cost, markup), 10 ** (10 - decimals))
    return price * 10 ** (6 - decimals), half_up(quantity * price, 10 ** (4 + decimals - places))


def new_amount(quantity: int, cost: int, markup: int, places: int) -> int:
    """The amount in minor units: the exact one, or where no price to six decimals gives it, that of six."""
    exact = exact_price(cost, markup)
    wanted, amount = half_up(quantity * exact, 10 ** (14 - places)), 0
    for decimals in range(places, 7):
        price = half_up(exact, 10 ** (10 - decimals))
        amount = half_up(quantity * price, 10 ** (4 + decimals - places))
        if amount == wanted:
            break
    return amount


def _keep_prices(db: Any, lines: list[Repriced], change_id: str) -> None:
    """Writes the old prices as typed ones, and records them."""
    kept: dict[int, dict[str, str]] = {}
    for line in lines:
        db.execute_sql("UPDATE estimate_line SET unit_price = ? WHERE id = ?", (line.old_price, line.line))
        kept.setdefault(line.estimate, {})[str(line.line)] = f"{Decimal(line.old_price).scaleb(-6).normalize():f}"
    for estimate, prices in kept.items():
        before = {"lines": {key: {"unit_price": None} for key in prices}}
        after = {"lines": {key: {"unit_price": price} for key, price in prices.items()}}
        db.execute_sql(JOURNALLED, (change_id, estimate, json.dumps(before), json.dumps(after)))


def _reprice(db: Any, key: int, change_id: str) -> dict[str, Any]:
    """Gives a draft its new total, and says what changed. Its lines have millionths already."""
    number, title, currency, total, markup, *rest = db.execute_sql(HEAD, (key,)).fetchone()
    places = minor_digits(currency)
    new = total_of(db.execute_sql(LINES, (markup, key)).fetchall(), places, *rest) * 10 ** (4 - places)
    db.execute_sql("UPDATE estimate SET total = ? WHERE id = ?", (new, key))
    old, now = (f"{Decimal(value).scaleb(-4):.{places}f}" for value in (total, new))
    db.execute_sql(JOURNALLED, (change_id, key, json.dumps({"total": old}), json.dumps({"total": now})))
    return {"id": key, "number": number, "title": title, "currency": currency, "before": old, "after": now}


def total_of(lines: list[Any], places: int, discount_kind: str, discount: int, taxes: str) -> int:
    """What lines, with prices in millionths, come to by the new rule, in minor units."""
    taxed = untaxed = 0
    for quantity, cost, markup, price, taxable, optional in lines:
        if optional or (cost is None and price is None):
            continue
        if price is not None:
            amount = half_up(quantity * price, 10 ** (10 - places))
        else:
            amount = new_amount(quantity, cost // 100, markup, places)
        taxed, untaxed = (taxed + amount, untaxed) if taxable else (taxed, untaxed + amount)
    subtotal = taxed + untaxed
    if discount_kind == "amount":
        off = min(half_up(discount, 10 ** (4 - places)), max(subtotal, 0))
    else:
        off = half_up(subtotal * discount, 1_000_000)
    taxable = taxed - off + half_up(off * untaxed, subtotal) if taxed and off else taxed
    rates = [Fraction(tax["rate"]) for tax in json.loads(taxes or "[]")]
    due = sum(half_up(taxable * rate.numerator, 100 * rate.denominator) for rate in rates)
    return subtotal - off + due
