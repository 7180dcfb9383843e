"""What rows hold that follows from their other columns, compared with what follows from them."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from peewee import DoesNotExist

from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.field_values import dialled_numbers
from custlist_desktop.domain.fields import PHONES
from custlist_desktop.domain.phone import may_dial
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.models.base import BaseModel
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, IssuedProposalRow
from custlist_desktop.services.customers.columns import found_columns, numbers_of
from custlist_desktop.services.estimates.columns import content_of, derived_columns, shown_contact
from custlist_desktop.services.estimates.lines import read_lines

_AT_A_TIME: Final = 500
Wrong = Mapping[str, Any]
"""The columns of a row that are wrong, with what they are to be."""


def rows_of(model: type[BaseModel]) -> Iterator[list[Any]]:
    """All rows of a table, some hundred at a time; between two of these, others may write."""
    last = 0
    while found := list(model.select().where(model.id > last).order_by(model.id).limit(_AT_A_TIME)):
        yield found
        last = found[-1].id


class SpoiledRowError(Exception):
    """A row holds what no list holds, so that nothing follows from it."""


class LostLinkError(SpoiledRowError):
    """A row refers to another one that is not there, so that nothing follows from it."""


def wrong_columns(row: Customer | Estimate, home_region: str) -> Wrong:
    """What is wrong in a row.

    Args:
        home_region: ISO 3166-1 alpha-2, for numbers of somebody without a country.

    Raises:
        SpoiledRowError: what it follows from is wrong itself.
    """
    try:
        return (
            _wrong_in_customer(row, home_region)
            if isinstance(row, Customer)
            else _wrong_in_estimate(row, home_region)
        )
    except DoesNotExist as error:
        raise LostLinkError from error
    except (ValueError, KeyError, TypeError, ArithmeticError, AttributeError) as error:
        raise SpoiledRowError from error


def _wrong_in_customer(row: Customer, home_region: str) -> Wrong:
    details = CustomerDetails(**{name: getattr(row, name) for name in CUSTOMER_FIELDS})
    dialled = dialled_numbers(details, home_region)
    wrong = {
        each.e164_column: dialled[each.name]
        for each in PHONES
        if not may_dial(getattr(row, each.name), getattr(row, each.e164_column), row.country, home_region)
    }
    return wrong | _differing(row, found_columns(details, numbers_of(row.__data__ | wrong)))


def _wrong_in_estimate(row: Estimate, home_region: str) -> Wrong:
    derived = derived_columns(row.__data__, shown_contact(row, home_region))
    total = totals_of(content_of(row, tuple(placed.line for placed in read_lines(row.id)))).total
    if total != row.total and not _was_issued_at(row):
        derived["total"] = total
    return _differing(row, derived)


def _was_issued_at(row: Estimate) -> bool:
    """Whether a proposal of it has the total that is kept: that is not changed behind anybody's back."""
    of_row = (IssuedProposalRow.estimate_id == row.id) & (IssuedProposalRow.total == row.total)
    return bool(IssuedProposalRow.select().where(of_row).exists())


def _differing(row: BaseModel, columns: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in columns.items() if value != getattr(row, name)}
