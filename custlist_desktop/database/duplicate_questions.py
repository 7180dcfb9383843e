"""What a search for duplicates asks of a list: who shares a number, an address, a house or a place with whom.

The conditions of one new customer are shaped like the table's indexes, or SQLite would read the whole table.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from peewee import SQL, Node

from custlist_desktop.database.reader import Reader, Row
from custlist_desktop.domain.text import ENYE_MARK
from custlist_desktop.models.customer import Customer

Placed = tuple[str, int]
"""What customers share, and the key of one of them."""

# Five digits of a ZIP Code are a place; the four after them, where there are any, a side of a street.
_POSTAL_KEY: Final = (
    "c.country || ' ' || CASE WHEN c.country = 'US' THEN substr(trim(c.postal_code), 1, 5) "
    "ELSE upper(replace(replace(c.postal_code, ' ', ''), '-', '')) END"
)
_CITY_KEY: Final = f"replace(city_sort, '{ENYE_MARK}', '')"
_BY_CITY: Final = f"SELECT {_CITY_KEY}, c.id FROM customer c WHERE city_sort <> '' ORDER BY {_CITY_KEY}"
_BY_POSTAL_CODE: Final = (
    f"SELECT {_POSTAL_KEY} AS place, c.id FROM customer c WHERE c.postal_code <> '' ORDER BY place"
)
_BY_HOUSE: Final = (
    "SELECT house_number(c.address_line1) AS house, c.id FROM customer c"
    " WHERE c.address_line1 <> '' AND house <> '' ORDER BY house"
)
_BY_NUMBER: Final = """
WITH numbers (number, id) AS MATERIALIZED (
    SELECT coalesce(nullif(phone_e164, ''), number_digits(phone)), id FROM customer WHERE phone <> ''
    UNION SELECT coalesce(nullif(mobile_e164, ''), number_digits(mobile)), id FROM customer WHERE mobile <> ''
)
SELECT number, id FROM numbers
WHERE number IN (SELECT number FROM numbers WHERE number <> '' GROUP BY number HAVING count(*) > 1)
ORDER BY number, id
"""
_BY_EMAIL: Final = """
SELECT lower(c.email) AS address, c.id FROM customer c
WHERE nullif(lower(c.email), '') IN (
    SELECT nullif(lower(email), '') FROM customer
    WHERE nullif(lower(email), '') IS NOT NULL GROUP BY nullif(lower(email), '') HAVING count(*) > 1
)
ORDER BY address, c.id
"""


class DuplicateQuestions:
    """Asks a list as it is at one moment.

    Each of the walks gives `Placed` ones in the order of what they share, along an index or SQLite's own sorter.
    """

    def __init__(
        self,
        reader: Reader,
        columns: Sequence[str],
        house_number: Callable[[str], str],
        number_digits: Callable[[str], str],
    ) -> None:
        """
        Args:
            reader: no one else's.
            columns: of a customer, that `rows` and `row` give after the key.
            house_number: that of a line of an address; "" for none.
            number_digits: of a telephone number that no numbering plan knows; "" for too few.
        """
        self._reader = reader
        self._columns = ", ".join(("id", *columns))
        reader.hold_moment()
        reader.teach("house_number", house_number, 1)
        reader.teach("number_digits", number_digits, 1)

    def count(self) -> int:
        row = self._reader.one("SELECT count(*) FROM customer")
        return int(row[0]) if row else 0

    def by_number(self) -> Iterator[Placed]:
        return self._placed(_BY_NUMBER)

    def by_email(self) -> Iterator[Placed]:
        return self._placed(_BY_EMAIL)

    def by_house(self) -> Iterator[Placed]:
        """Those with a house number, in whatever street."""
        return self._placed(_BY_HOUSE)

    def by_postal_code(self) -> Iterator[Placed]:
        return self._placed(_BY_POSTAL_CODE)

    def by_city(self) -> Iterator[Placed]:
        return self._placed(_BY_CITY)

    def without_city(self) -> list[int]:
        return [key for (key,) in self._reader.all("SELECT id FROM customer WHERE coalesce(city_sort, '') = ''")]

    def everybody(self) -> Iterator[Placed]:
        """All customers; they share nothing."""
        return self._placed("SELECT '', c.id FROM customer c")

    def rows(self) -> Iterator[Row]:
        """The key and the columns of all customers."""
        return self._reader.each(f"SELECT {self._columns} FROM customer")

    def row(self, key: int) -> Row:
        """The key and the columns of one customer, who is in the list. Raises KeyError for any other."""
        row = self._reader.one(f"SELECT {self._columns} FROM customer WHERE id = ?", (key,))
        if row is None:
            raise KeyError(key)
        return row

    def journalled(self, *actions: str) -> Iterator[tuple[str, str]]:
        """What the journal notes of ``actions`` about several customers: the action and its JSON, in order."""
        marks = ", ".join("?" * len(actions))
        rows: Iterator[Any] = self._reader.each(
            "SELECT action, after FROM journal WHERE subject = 'customer' AND subject_id = 0"
            f" AND action IN ({marks}) ORDER BY id",
            actions,
        )
        return rows

    def _placed(self, sql: str) -> Iterator[Placed]:
        rows: Iterator[Any] = self._reader.each(sql)
        return rows


def has_phone(e164: str) -> Node:
    """That ``e164`` is the phone's number."""
    return SQL("coalesce(nullif(phone_e164, ''), nullif(phone, '')) = ?", (e164,)) & (Customer.phone_e164 == e164)


def has_mobile(e164: str) -> Node:
    """That ``e164``, which isn't empty, is the mobile's number."""
    return SQL("mobile_e164 <> ''") & (Customer.mobile_e164 == e164)


def has_email(email: str) -> Node:
    """That the address is ``email``, in whatever case as far as SQLite knows: of ASCII letters."""
    lower = "".join(char.lower() if char.isascii() else char for char in email)
    return SQL("nullif(lower(email), '') = ?", (lower,))


def has_names(company: str, contact_name: str) -> Node:
    """That company and contact have these sort keys, be their ñ set apart or not."""
    keys = tuple(key.replace(ENYE_MARK, "") for key in (company, contact_name))
    mark = f"'{ENYE_MARK}', ''"
    return SQL(f"replace(company_sort, {mark}) = ? AND replace(contact_name_sort, {mark}) = ?", keys)
