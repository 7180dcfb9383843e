"""What a hostile or a tired person gives a program, by the types of arguments: one without a strategy is an error."""

import enum
import inspect
import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

_NASTY: Final = (
    "",
    " ",
    "\x00",
    "\udcff",
    "O'Brien\"; DROP TABLE customer; --",
    "%_\\*?[a]",
    "\u202egnp.exe\u200b",
    "ﬁ İıŞß Ⅷ ½",
    "é" * 3,
    "9" * 400,
    "1e999999999",
    "-0",
    "٣١",
    "=cmd|'/C calc'!A0",
    "{company} {{ {0.__class__} %s",
    "<script>alert(1)</script>",
    "../../etc/passwd",
    "x" * 70_000,
    "E-1",
    "en",
    "CAD",
    "QC",
    "a\r\nb\tc",
)
_KEYS: Final = (1, 2, 3, 4, 0, -1, 2**31, 2**63 - 1)
"""SQLite has no larger keys, and the program asks for none: those that are typed are checked first."""
_NUMBERS: Final = ("0", "1", "-1", "0.0000001", "1E+30", "-1E-30", "NaN", "Infinity", "99999999999999.999999", "12.5")
_MOMENTS: Final = (
    datetime(1, 1, 1, tzinfo=UTC),
    datetime(2026, 3, 1, tzinfo=UTC),
    datetime(9999, 12, 31, tzinfo=UTC),
)

TEXT: Final = st.one_of(st.sampled_from(_NASTY), st.text(max_size=30))
BYTES: Final = st.one_of(
    st.binary(max_size=60),
    st.sampled_from((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"%PDF-")),
)
PLAIN: Final[Mapping[Any, st.SearchStrategy[Any]]] = {
    str: TEXT,
    bytes: BYTES,
    bool: st.booleans(),
    int: st.sampled_from(_KEYS),
    float: st.sampled_from((0.0, -1.0, 1e300)),
    Decimal: st.sampled_from(_NUMBERS).map(Decimal),
    date: st.sampled_from(_MOMENTS).map(datetime.date),
    datetime: st.sampled_from(_MOMENTS),
    type(None): st.none(),
    Any: st.one_of(TEXT, st.none(), st.sampled_from(_KEYS)),
}

Table = Mapping[Any, st.SearchStrategy[Any]]


def arguments_of(function: Callable[..., Any], table: Table) -> st.SearchStrategy[dict[str, Any]]:
    """All arguments of a function, by name.

    Args:
        table: strategies for the types that are no plain values, such as who works.

    Raises:
        LookupError: a type that nobody has a strategy for.
    """
    hints = get_type_hints(function, include_extras=False)
    names = [name for name in inspect.signature(function).parameters if name in hints]
    return st.fixed_dictionaries({name: values_of(hints[name], table) for name in names})


def values_of(kind: Any, table: Table) -> st.SearchStrategy[Any]:
    """Values of a type. Raises LookupError."""
    known = table.get(kind, PLAIN.get(kind))
    if known is not None:
        return known
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return st.one_of(*(values_of(each, table) for each in inner))
    if origin is tuple and Ellipsis not in inner:
        return st.tuples(*(values_of(each, table) for each in inner))
    if origin is frozenset:
        return st.frozensets(values_of(inner[0], table), max_size=4)
    if origin in (tuple, list, Sequence):
        return st.lists(values_of(inner[0], table), max_size=4).map(tuple)
    if origin in (dict, Mapping):
        return st.dictionaries(*(values_of(each, table) for each in inner), max_size=4)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return st.sampled_from(kind)
    if is_dataclass(kind) and isinstance(kind, type):
        hints = get_type_hints(kind)
        return st.builds(
            kind, **{each.name: _field_values(kind, each.name, hints, table) for each in fields(kind) if each.init}
        )
    raise LookupError(f"no strategy for {kind}: add one")


def _field_values(kind: type, name: str, hints: Mapping[str, Any], table: Table) -> st.SearchStrategy[Any]:
    """Values of a field, which the table may name as ``Class.field``."""
    known = table.get(f"{kind.__name__}.{name}")
    return values_of(hints[name], table) if known is None else known
