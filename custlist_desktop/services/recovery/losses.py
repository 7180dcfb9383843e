"""What a list that was recovered from damage lacks, table by table."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from custlist_desktop.database.orm import among
from custlist_desktop.database.salvage import Salvaged
from custlist_desktop.models.account import EstimateDefaultsRow, TextTemplate, TradeName, UserAccount
from custlist_desktop.models.base import BaseModel
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate, EstimateLineRow, IssuedProposalRow
from custlist_desktop.models.journal import JournalEntry


class ListPart(StrEnum):
    """What a person would miss, in the order in which it is told."""

    CUSTOMERS = "customers"
    ESTIMATES = "estimates"
    LINES = "lines"
    PROPOSALS = "proposals"
    HISTORY = "history"
    USERS = "users"
    TRADE_NAMES = "trade_names"
    TEMPLATES = "templates"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Loss:
    """What is lost of a part.

    Attributes:
        count: how many rows; None where nobody can say, nor whether any is.
        is_least: whether more may be lost than that.
    """

    part: ListPart
    count: int | None
    is_least: bool = False


_MODELS: Final[dict[ListPart, type[BaseModel]]] = {
    ListPart.CUSTOMERS: Customer,
    ListPart.ESTIMATES: Estimate,
    ListPart.LINES: EstimateLineRow,
    ListPart.PROPOSALS: IssuedProposalRow,
    ListPart.HISTORY: JournalEntry,
    ListPart.USERS: UserAccount,
    ListPart.TRADE_NAMES: TradeName,
    ListPart.TEMPLATES: TextTemplate,
    ListPart.SETTINGS: EstimateDefaultsRow,
}
_OTHERS: Final = "list_identity", "import_run", "column_mapping", "notice", "backup_settings"


def losses(found: Salvaged, dropped_lines: int, lost_customers: frozenset[int]) -> Iterator[Loss]:
    """What the open list, which was recovered, lacks.

    Args:
        found: what could be read of the damaged list.
        dropped_lines: lines that could be read, but whose estimate is lost.
        lost_customers: the keys of customers that estimates name, and that are lost.
    """
    for part, model in _MODELS.items():
        table = model._meta.table_name
        missed = found.missed.get(table)
        tables = (table, *_OTHERS) if part is ListPart.SETTINGS else (table,)
        is_unsure = missed is None and any(each in found.has_gaps or found.refused.get(each) for each in tables)
        if part is ListPart.CUSTOMERS and lost_customers:
            missed = (missed or frozenset()) | lost_customers
        count = 0 if missed is None else len(missed)
        if count and part is not ListPart.HISTORY:  # of which nothing comes back, and recovering writes entries
            count -= _there(model, missed or frozenset())
        count += dropped_lines if part is ListPart.LINES else 0
        if count or is_unsure:
            yield Loss(part, count or None, is_least=bool(count) and is_unsure)


def _there(model: type[BaseModel], keys: frozenset[int]) -> int:
    return int(model.select().where(among(model.id, keys)).count())
