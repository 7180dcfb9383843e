"""Estimates that tests save, and what is asked of them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from custlist_desktop.domain.errors import (
    InvalidDetailsError,
)
from custlist_desktop.domain.estimate import (
    Discount,
    DiscountKind,
    EstimateContent,
    EstimateLine,
    LineKind,
    Site,
    Tax,
)
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.services.estimates.rows import EstimateRecord
from tests.helpers.open_list import OpenList

LINES = (
    EstimateLine(11, LineKind.SECTION, description="Roof"),
    EstimateLine(
        12, item="07-1", description="Membrane", quantity=Decimal("40"), quantity_expression="12.5*3.2", unit="m²",
        unit_cost=Decimal("12.3456"), markup=Decimal("-5.5"), taxable=False,
    ),
    EstimateLine(
        13, description="Crane\nwith operator", quantity=Decimal(-1), unit_price=Decimal("99.99"), optional=True
    ),
    EstimateLine(14),
    EstimateLine(16, description="Flashing", unit_price=Decimal(24), doubtful=(("quantity", "to be determined"),)),
)  # fmt: skip
PRICED = EstimateLine(17, description="Membrane", quantity=Decimal(40), unit="m²", unit_price=Decimal("12.50"))
"""A line that lacks nothing."""
WHOLE = EstimateContent(
    number="A-7",
    title="Réfection",
    status=EstimateStatus.SENT,
    issued_on=date(2026, 3, 1),
    valid_until=date(2026, 4, 1),
    currency="CAD",
    language="fr",
    estimator="Elena",
    site=Site("12, rue des Érables", "", "Laval", "CA", "QC", "H7A 1A1"),
    markup=Decimal("17.5"),
    discount=Discount(DiscountKind.AMOUNT, Decimal("100.25")),
    taxes=(Tax("TPS", Decimal("5")), Tax("TVQ", Decimal("9.975"))),
    lines=LINES,
    scope_of_work="Tout\n- ceci",
    terms="Net 30",
    notes="privé",
)


def save(open_list: OpenList, record: EstimateRecord, **content: Any) -> EstimateRecord:
    """The estimate saved with other ``content``, by the Estimator."""
    changed = replace(record.content, **content)
    return open_list.estimates.save(open_list.estimator, record.id, changed, record.version)


def everything(open_list: OpenList) -> list[object]:
    """All rows that an estimate's save could touch."""
    tables = ("customer", "estimate", "estimate_line", "journal")
    return [row for name in tables for row in open_list.table(name)]


def problems_of_saving(open_list: OpenList, record: EstimateRecord, **content: Any) -> list[tuple[str, str]]:
    """What is wrong with ``content``; fails if any of it was written."""
    before = everything(open_list)
    with pytest.raises(InvalidDetailsError) as error:
        save(open_list, record, **content)
    assert everything(open_list) == before
    return [(problem.field, problem.code) for problem in error.value.problems]


def numbered_lines(count: int) -> tuple[EstimateLine, ...]:
    """``count`` lines with the keys 1, 2, 3 ..., whose quantity is their key."""
    return tuple(EstimateLine(n, quantity=Decimal(n), unit_cost=Decimal(10)) for n in range(1, count + 1))
