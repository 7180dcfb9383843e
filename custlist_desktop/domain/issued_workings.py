"""What a revision was worked out from: costs, markups and typed prices, which no client sees; and going back to it.

They are no part of what a revision is known by. They are kept beside it so that an estimate which goes back to it has
its costs again, and so that its lines are told apart by their keys.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields, replace
from decimal import Decimal
from typing import Any

from custlist_desktop.domain.estimate import EstimateContent, EstimateLine, Tax, new_line_key
from custlist_desktop.domain.issued_content import (
    TOLD_AS_WRITTEN,
    IssuedContent,
    IssuedLine,
    issued_content,
    plain_decimal,
)
from custlist_desktop.domain.pricing import totals_of

_NUMBERS = ("unit_cost", "markup", "unit_price")


@dataclass(frozen=True, slots=True)
class LineWorkings:
    """What stood behind one line's price, as in `EstimateLine`."""

    key: int
    quantity_expression: str = ""
    unit_cost: Decimal | None = None
    markup: Decimal | None = None
    unit_price: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Workings:
    """The estimate's markup, and what stood behind each of its rows, in their order."""

    markup: Decimal = Decimal(0)
    lines: tuple[LineWorkings, ...] = ()

    @property
    def keys(self) -> tuple[int, ...]:
        return tuple(line.key for line in self.lines)

    def to_json(self) -> str:
        lines = [asdict(line) | {name: _text(getattr(line, name)) for name in _NUMBERS} for line in self.lines]
        return json.dumps({"markup": plain_decimal(self.markup), "lines": lines}, ensure_ascii=False)


def workings_of(content: EstimateContent, issued: IssuedContent) -> Workings:
    """What the prices of an estimate were worked out from.

    Args:
        issued: what it tells a client; there is one `LineWorkings` for each of its lines.
    """
    lines = {line.key: line for line in content.lines}
    return Workings(content.markup, tuple(_line(lines[line.key]) for line in issued.lines))


def workings_from(text: str | None) -> Workings:
    """What `Workings.to_json` wrote; nothing where that can't be read, or nothing was kept."""
    try:
        read = json.loads(text or "{}")
        lines = tuple(_read_line(each) for each in read.get("lines", ()))
        return Workings(Decimal(read.get("markup", "0")), lines)
    except (ValueError, KeyError, TypeError, AttributeError, ArithmeticError):
        return Workings()


def _line(line: EstimateLine) -> LineWorkings:
    return LineWorkings(line.key, line.quantity_expression, line.unit_cost, line.markup, line.unit_price)


def _read_line(read: dict[str, Any]) -> LineWorkings:
    numbers = {name: _number(read[name]) for name in _NUMBERS}
    return LineWorkings(read["key"], read["quantity_expression"], **numbers)


def _text(value: Decimal | None) -> str | None:
    return None if value is None else plain_decimal(value)


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def restored(now: EstimateContent, revision: IssuedContent, workings: Workings) -> EstimateContent:
    """The content that tells a client what ``revision`` did.

    Status and notes stay, and so do the costs of lines that say the same anyway; other lines have the costs of then.
    A price that these no longer give, as where they weren't kept, is a typed one. Customer, trade name and options
    are no part of the content: they stay too.
    """
    back = replace(
        now,
        **{name: getattr(revision, name) for name in TOLD_AS_WRITTEN},
        discount=revision.discount,
        taxes=tuple(Tax(tax.name, tax.rate) for tax in revision.taxes),
        markup=workings.markup if workings.lines else now.markup,
        lines=tuple(_lines(now, revision, workings)),
    )
    prices = totals_of(back).prices
    told = zip(back.lines, prices, revision.lines, strict=True)
    return replace(
        back,
        lines=tuple(
            line if (price.unit_price, price.amount) == (then.unit_price, then.amount) else _at_its_price(line, then)
            for line, price, then in told
        ),
    )


def _lines(now: EstimateContent, revision: IssuedContent, workings: Workings) -> Iterator[EstimateLine]:
    unchanged = _unchanged(now, revision)
    behind = workings.lines if len(workings.lines) == len(revision.lines) else ()
    used: set[int] = set()
    for place, then in enumerate(revision.lines):
        line = unchanged.get(then.key) or _made(then, behind[place] if behind else None)
        if not line.key or line.key in used:
            line = replace(line, key=new_line_key())
        used.add(line.key)
        yield line


def _unchanged(now: EstimateContent, revision: IssuedContent) -> dict[int, EstimateLine]:
    """The lines that tell a client what they told then, by key."""
    told = issued_content(now, totals_of(now), revision.contact, revision.company, revision.options)
    then = {line.key: line for line in revision.lines if line.key}
    same = {line.key for line in told.lines if then.get(line.key) == line}
    return {line.key: line for line in now.lines if line.key in same}


def _made(then: IssuedLine, workings: LineWorkings | None) -> EstimateLine:
    behind = workings or LineWorkings(then.key, unit_price=then.unit_price)
    told = {each.name: getattr(then, each.name) for each in fields(then) if each.name not in ("unit_price", "amount")}
    return EstimateLine(**asdict(behind) | told)


def _at_its_price(line: EstimateLine, then: IssuedLine) -> EstimateLine:
    """The line with the price of then as a typed one; without a price, where it had none, it loses its cost too."""
    cost = line.unit_cost if then.unit_price is not None else None
    return replace(line, unit_price=then.unit_price, unit_cost=cost)
