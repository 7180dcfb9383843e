"""An estimate that tests write in: two sections with two lines each, in Canadian dollars."""

from datetime import UTC, datetime
from decimal import Decimal

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import EstimateContent, EstimateLine, LineKind, Tax
from custlist_desktop.services.estimates.rows import EstimateRecord

NOW = datetime(2026, 11, 24, tzinfo=UTC)
DEMOLITION = EstimateLine(1, LineKind.SECTION, description="Demolition")
REMOVAL = EstimateLine(
    2, description="Removal", quantity=Decimal(44), unit="m²", unit_cost=Decimal("18.40"), markup=Decimal(25)
)
CONTAINER = EstimateLine(
    3, description="Container", quantity=Decimal(2), unit="un.", unit_cost=Decimal(480), markup=Decimal(15)
)
ROOFING = EstimateLine(4, LineKind.SECTION, description="Roofing")
MEMBRANE = EstimateLine(
    5, description="Membrane", quantity=Decimal(44), unit="m²", unit_cost=Decimal(62), markup=Decimal(30)
)
FLASHING = EstimateLine(
    6,
    description="Flashing",
    quantity=Decimal("31.40"),
    quantity_expression="15.7*2",
    unit="m",
    unit_cost=Decimal(24),
    markup=Decimal(35),
)
CONTENT = EstimateContent(
    "E-2026-0148",
    currency="CAD",
    taxes=(Tax("TPS", Decimal(5)), Tax("TVQ", Decimal("9.975"))),
    lines=(DEMOLITION, REMOVAL, CONTAINER, ROOFING, MEMBRANE, FLASHING),
)


def record_of(content: EstimateContent = CONTENT, version: int = 1, customer_id: int | None = None) -> EstimateRecord:
    """A record as the file would hold it."""
    return EstimateRecord(
        id=1,
        content=content,
        customer_id=customer_id,
        former_customer_id=None,
        contact=ContactDetails(),
        version=version,
        created_at=NOW,
        updated_at=NOW,
    )
