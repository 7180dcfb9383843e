"""What a revision was worked out from: costs, markups and typed prices, which no client sees.

They are no part of what a revision is known by. They are kept beside it so that an estimate which goes back to it has
its costs again, and so that its lines are told apart by their keys.
"""

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from custlist_desktop.domain.estimate import EstimateContent, EstimateLine
from custlist_desktop.domain.issued_content import IssuedContent, plain_decimal


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
        """The rows' keys."""
        return tuple(line.key for line in self.lines)

    def to_json(self) -> str:
        """As the file keeps them."""
        lines = [
            {
                "key": line.key,
                "quantity_expression": line.quantity_expression,
                "unit_cost": _text(line.unit_cost),
                "markup": _text(line.markup),
                "unit_price": _text(line.unit_price),
            }
            for line in self.lines
        ]
        return json.dumps({"markup": plain_decimal(self.markup), "lines": lines}, ensure_ascii=False)


def workings_of(content: EstimateContent, issued: IssuedContent) -> Workings:
    """What stands behind the prices of an estimate.

    Args:
        content: the estimate.
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
    numbers = {name: _number(read[name]) for name in ("unit_cost", "markup", "unit_price")}
    return LineWorkings(read["key"], read["quantity_expression"], **numbers)


def _text(value: Decimal | None) -> str | None:
    return None if value is None else plain_decimal(value)


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)
