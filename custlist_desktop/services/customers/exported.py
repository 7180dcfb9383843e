"""The customers to export, in the order in which the list shows them, read in parts."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from types import TracebackType
from typing import Final

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.customer_list import CustomerColumn
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.field_values import Numbers
from custlist_desktop.domain.fields import E164_COLUMNS
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.services.core.authority import authorise_reader
from custlist_desktop.services.customers.columns import read_customer
from custlist_desktop.services.customers.search import CustomerSearch

_COLUMNS: Final = ("id", "updated_at", *CUSTOMER_FIELDS, *E164_COLUMNS)
_AT_A_TIME: Final = 500


@dataclass(frozen=True, slots=True)
class ExportedCustomer:
    """A customer with all that other programs may want.

    Attributes:
        reference: our own, such as "4f7a91c2-118".
        details: as they are kept: places are codes, numbers as typed.
        updated_at: the last change, in UTC as ISO 8601: "2026-11-24T08:15:00.000Z".
    """

    reference: str
    details: CustomerDetails
    numbers: Numbers
    updated_at: str


class ExportedCustomers:
    """The customers of one search as they are at one moment. A context manager; for one thread."""

    def __init__(
        self,
        address: ListAddress,
        language: str,
        text: str = "",
        column: str = CustomerColumn.COMPANY,
        *,
        descending: bool = False,
        actor: Actor | None = None,
        only: Iterable[int] | None = None,
    ) -> None:
        """
        Args:
            language: "en", "fr" or "es": whose order and whose names of places count.
            text: a search; empty for everybody.
            column: one of `CustomerColumn` to sort by.
            actor: on whose behalf; None for the shell, where who has the file has its customers.
            only: the keys of the customers to search among; all without.

        Raises:
            DatabaseFileError: the file can't be used.
            NotAllowedError: the actor's role lacks it.
            ValueError: there is no such column.
        """
        self._search = CustomerSearch(address, language, _COLUMNS, only)
        try:
            reader = self._search.reader
            reader.hold_moment()  # what others save meanwhile is not for this reader
            if actor is not None:
                authorise_reader(reader, actor, Action.EXPORT_CUSTOMERS)
            self._tag = reader.tag()
            self._listing = self._search.find(text, column, descending=descending)
            self._listing.load_order()
        except BaseException:
            self._search.close()
            raise

    def __enter__(self) -> "ExportedCustomers":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._search.close()

    def __len__(self) -> int:
        return self._listing.count()

    def __iter__(self) -> Iterator[ExportedCustomer]:
        """All of them; a few hundred are in memory at a time."""
        for start in range(0, len(self), _AT_A_TIME):
            for key, updated_at, *values in self._listing.rows(start, _AT_A_TIME):
                yield ExportedCustomer(customer_reference(self._tag, key), *read_customer(values), updated_at)


_REFERENCE: Final = re.compile(r"([0-9a-f]{8})-([1-9][0-9]{0,18})")


def customer_reference(tag: str, key: int) -> str:
    """The reference in files to the customer with ``key`` in the list with ``tag``, such as ``4f7a91c2-118``.

    A bare key would mean somebody else in another list; with the tag it means nobody there.
    """
    return f"{tag}-{key}"


def referred_key(tag: str, reference: str) -> int | None:
    """The customer's key in ``reference``; None if it is of another list than ``tag``, or no reference."""
    match = _REFERENCE.fullmatch(reference.strip().lower())
    return int(match[2]) if match and match[1] == tag else None
