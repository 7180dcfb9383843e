"""What all tables share: the one database, bound when a file is opened, fields of our own, and rows by their keys."""

from collections.abc import Mapping
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from typing import Any, ClassVar, Final, Self, TypeVar, cast

from peewee import OP, BigIntegerField, DatabaseProxy, Expression, Model, TextField

from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.estimate import PRICE_PLACES, SCALE_PLACES

database_proxy = DatabaseProxy()


class BaseModel(Model):
    """A table in the open file.

    What the journal doesn't keep of a row is declared by its column's name.
    """

    # For the type checker: tables whose rows services change have both.
    id: Any
    version: Any

    DERIVED: ClassVar[frozenset[str]] = frozenset()
    """Columns that follow from the others; who brings a row back works them out again."""
    SECRET: ClassVar[Mapping[str, str]] = {}
    """Columns of which the journal says only whether there is anything, under the given name."""
    UNRECORDED: ClassVar[frozenset[str]] = frozenset()
    """Other columns that no entry has: what is no change of the row, or is kept where it is for good."""

    class Meta:
        database = database_proxy
        legacy_table_names = False

    @classmethod
    def get(cls, *query: Any, **filters: Any) -> Self:
        """As peewee's own, which writes the same long query anew each time somebody asks for a row by its key."""
        if len(query) == 1 and not filters:
            key = _wanted_key(cls, query[0])
            if key is not None:
                return cast(Self, cls.raw(_select_by_key(cls), key).get())
        return super().get(*query, **filters)


def _wanted_key(model: type[BaseModel], asked: object) -> int | None:
    """The key, where a row is asked for by nothing else."""
    if not isinstance(asked, Expression) or asked.lhs is not model._meta.primary_key or asked.op != OP.EQ:
        return None
    return asked.rhs if isinstance(asked.rhs, int) else None


@cache
def _select_by_key(model: type[BaseModel]) -> str:
    text: str = model.select().where(model._meta.primary_key == 0).sql()[0]
    return text


class UtcTimestampField(TextField):
    """A moment as ISO 8601 text in UTC with milliseconds, ``2026-11-24T08:15:00.000Z``: it sorts as it reads."""

    def db_value(self, value: datetime | str | None) -> str | None:
        """Text from an aware datetime; text that was read from the file before passes unchanged."""
        if value is None or isinstance(value, str):
            return value
        moment = value.astimezone(UTC).isoformat(timespec="milliseconds")
        return moment.replace("+00:00", "Z")

    def python_value(self, value: str | None) -> datetime | None:
        """An aware datetime in UTC from the file's text."""
        return None if value is None else datetime.fromisoformat(value)


class ScaledDecimalField(BigIntegerField):
    """An exact decimal, kept as an integer of 1/10,000ths: four places hold every ISO 4217 minor unit."""

    places = SCALE_PLACES

    def db_value(self, value: Decimal | None) -> Any:
        """The scaled integer. Raises ValueError for a decimal with more places than the field keeps."""
        if value is None:
            return None
        scaled = Decimal(value).scaleb(self.places)
        if scaled != scaled.to_integral_value():
            raise ValueError(f"{value} has more than {self.places} decimal places")
        return int(scaled)

    def python_value(self, value: int | None) -> Decimal | None:
        """The decimal that was kept."""
        return None if value is None else Decimal(value) / 10**self.places


class ScaledPriceField(ScaledDecimalField):
    """What one unit costs, or its price: kept in millionths."""

    places = PRICE_PLACES


LARGEST_KEY: Final = 2**63 - 1
"""Of an SQLite row; somebody may ask the shell for any number."""

RowT = TypeVar("RowT", bound=BaseModel)


def row_of(model: type[RowT], key: int) -> RowT:
    """The row of a table with ``key``.

    Raises:
        NotFoundError: there is none.
    """
    row: RowT | None = model.get_or_none(model._meta.primary_key == key) if 0 < key <= LARGEST_KEY else None
    if row is None:
        raise NotFoundError(model._meta.table_name, key)
    return row


def as_kept(row: BaseModel) -> dict[str, Any]:
    """All columns of a row, under their names in the file and in the form that it keeps."""
    fields = row._meta.fields.items()
    return {field.column_name: field.db_value(row.__data__.get(name)) for name, field in fields}
