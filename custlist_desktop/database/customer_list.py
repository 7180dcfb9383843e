"""The customer list's orders: one for every column, each along an index, in the order of the reader's language."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Final

from custlist_desktop.database.list_queries import ListedTable, ListQueries, SortOrder
from custlist_desktop.database.listing import Listing
from custlist_desktop.database.reader import Reader
from custlist_desktop.domain.fields import FIELDS
from custlist_desktop.domain.geography import (
    COUNTRIES_WITH_SUBDIVISIONS,
    collation_key,
    countries,
    country_name,
    subdivision_name,
    subdivisions,
)
from custlist_desktop.domain.search import SearchQuery
from custlist_desktop.domain.text import ENYE_MARK

CUSTOMER_LIST = ListedTable(
    name="customer",
    columns=("id", *(column for each in FIELDS if each.in_list for column in each.columns)),
)


_ONLY: Final = "only_these"

# Spanish sets ñ apart, so its keys are others than those that the file's own indexes hold.
SPANISH_INDEXES = (
    "customer_by_company_es ON customer (company_sort, contact_name_sort)",
    "customer_by_contact_name_es ON customer (contact_name_sort)",
    "customer_by_city_es ON customer (city_sort, company_sort)",
    "customer_by_place_es ON customer (country, state_province, company_sort)",
)


class CustomerColumn(StrEnum):
    """A column of the customer list that one can sort by."""

    COMPANY = "company"
    CONTACT_NAME = "contact_name"
    EMAIL = "email"
    PHONE = "phone"
    CITY = "city"
    STATE_PROVINCE = "state_province"
    COUNTRY = "country"


class CustomerListReader:
    """Reads the customer list in the order of one language."""

    def __init__(
        self,
        reader: Reader,
        language: str,
        columns: Sequence[str] = CUSTOMER_LIST.columns,
        only: Iterable[int] | None = None,
    ) -> None:
        """
        Args:
            columns: what a row shows, the key first, for readers that show more than the list does.
            only: the keys of the customers that there are for this reader; all without.
        """
        self._reader = reader
        self._language = language
        among = "" if only is None else f"customer.id IN (SELECT id FROM temp.{_ONLY})"
        self._table = replace(CUSTOMER_LIST, columns=tuple(columns), only=among)
        self._ranked = False
        if only is not None:
            reader.note(_ONLY, "id INTEGER PRIMARY KEY", ((key,) for key in only))

    def listing(
        self, query: SearchQuery, column: CustomerColumn, *, descending: bool, first: Sequence[int] = ()
    ) -> Listing:
        """The list of the customers that match ``query``, sorted by ``column``; empty values come last.

        Args:
            first: the keys of customers that come before all others, in this order, as far as they match.
        """
        order = self._order(column, "DESC" if descending else "ASC")
        before = self._matching(query, order, first) if first else []
        return Listing(ListQueries(self._reader, self._table, query, order, before), before)

    def _matching(self, query: SearchQuery, order: SortOrder, keys: Sequence[int]) -> list[int]:
        """Those of a few keys whose customers match."""
        these = f"customer.id IN ({', '.join(f'{key:d}' for key in keys)})"
        among = f"{self._table.only} AND {these}" if self._table.only else these
        found = set(ListQueries(self._reader, replace(self._table, only=among), query, order).keys())
        return [key for key in dict.fromkeys(keys) if key in found]

    def _order(self, column: CustomerColumn, direction: str) -> SortOrder:
        if column in (CustomerColumn.STATE_PROVINCE, CustomerColumn.COUNTRY):
            self._rank_places()
            ranks = f"{column.value}_{direction.lower()}"
            source = (
                f"temp.{ranks} AS ranked CROSS JOIN customer ON customer.country = ranked.country"
                " AND customer.state_province = ranked.state_province"
            )
            return SortOrder(f"ranked.rank, {self._key('company')}, customer.id", source)
        terms = [f"{term} {direction}" for term in (*self._terms(column), "customer.id")]
        return SortOrder(f"{terms[0]} NULLS LAST" + "".join(f", {term}" for term in terms[1:]))

    def _terms(self, column: CustomerColumn) -> list[str]:
        if column is CustomerColumn.COMPANY:
            return [self._key("company"), self._key("contact_name")]
        if column is CustomerColumn.CITY:
            return [self._key("city"), self._key("company")]
        if column is CustomerColumn.CONTACT_NAME:
            return [self._key("contact_name")]
        if column is CustomerColumn.EMAIL:
            return ["nullif(lower(email), '')"]
        return ["coalesce(nullif(phone_e164, ''), nullif(phone, ''))"]

    def _key(self, name: str) -> str:
        """The sort key of a column; only Spanish sets ñ apart. Other languages' keys are what the indexes hold."""
        return f"{name}_sort" if self._language == "es" else f"replace({name}_sort, '{ENYE_MARK}', '')"

    def _rank_places(self) -> None:
        """Makes the tables that rank countries and states by their names, for the two columns, both ways.

        A join that walks such a table finds each place's customers by index, already in order.
        """
        if self._ranked:
            return
        language = self._language
        pairs = [(country.code, "") for country in countries(language)] + [("", "")]
        for code in COUNTRIES_WITH_SUBDIVISIONS:
            pairs += [(code, place.code) for place in subdivisions(code, language)]

        def country_key(pair: tuple[str, str]) -> str:
            return collation_key(country_name(pair[0], language), language)

        def state_key(pair: tuple[str, str]) -> str:
            return collation_key(subdivision_name(*pair, language), language)

        for descending in (False, True):
            by_state = sorted(pairs, key=lambda pair: (state_key(pair), country_key(pair)), reverse=descending)
            by_country = sorted(pairs, key=lambda pair: (country_key(pair), state_key(pair)), reverse=descending)
            suffix = "desc" if descending else "asc"
            self._write_ranks(f"state_province_{suffix}", sorted(by_state, key=lambda pair: not pair[1]))
            self._write_ranks(f"country_{suffix}", sorted(by_country, key=lambda pair: not pair[0]))
        self._ranked = True

    def _write_ranks(self, name: str, pairs: Iterable[tuple[str, str]]) -> None:
        columns = "rank INTEGER PRIMARY KEY, country TEXT, state_province TEXT"
        self._reader.note(name, columns, ((rank, *pair) for rank, pair in enumerate(pairs)))
