"""Which customer of the list each row of a file is: by our key, else email, else name, else telephone number.

What makes a match, and what a question, is told by `import_narrowing.evidence`.

Rows are looked up along the list's own indexes, all at once. Only those that several customers answer to are looked
at one by one. Nothing here is quadratic: what very many customers share tells nobody apart.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.incoming import MatchedBy
from custlist_desktop.domain.text import ENYE_MARK
from custlist_desktop.services.core.rows import LARGEST_KEY
from custlist_desktop.services.customers.references import referred_key
from custlist_desktop.services.duplicates.service import Likeness
from custlist_desktop.services.imports.narrowing import (
    Evidence,
    Known,
    evidence,
    narrowed,
)
from custlist_desktop.services.imports.rows import without_mark
from custlist_desktop.services.imports.twins import find_twins

MOST_CANDIDATES: Final = 50
"""What more customers than this share, such as a switchboard's number, tells nothing; nobody could choose either."""
_ASKED_OF_A_CROWD: Final = 20

# What is compared with the list has no type, as in the staging file.
_TABLES: Final = """
CREATE TEMP TABLE found (number INTEGER PRIMARY KEY, customer INTEGER NOT NULL, step TEXT NOT NULL);
CREATE TEMP TABLE waiting (number INTEGER PRIMARY KEY);
CREATE TEMP TABLE several (number INTEGER, place INTEGER, customer INTEGER, is_weak, PRIMARY KEY (number, place));
CREATE TEMP TABLE alike (number INTEGER PRIMARY KEY, customer INTEGER NOT NULL, likeness TEXT NOT NULL);
CREATE TEMP TABLE twin (number INTEGER PRIMARY KEY, first INTEGER NOT NULL);
CREATE TEMP TABLE shared_email (email_key PRIMARY KEY, n INTEGER, customer INTEGER) WITHOUT ROWID;
CREATE TEMP TABLE shared_name (company_key, contact_key, n INTEGER, customer INTEGER);
CREATE INDEX temp.by_name ON shared_name (company_key, contact_key);
CREATE TEMP TABLE wanted_number (e164 PRIMARY KEY) WITHOUT ROWID;
CREATE TEMP TABLE owner (e164, customer INTEGER, PRIMARY KEY (e164, customer)) WITHOUT ROWID;
CREATE TEMP TABLE crowd (whole TEXT, customer INTEGER);
CREATE INDEX temp.by_whole ON crowd (whole);
"""
MATCH_TABLES: Final = (
    "found",
    "waiting",
    "several",
    "alike",
    "twin",
    "shared_email",
    "shared_name",
    "wanted_number",
    "owner",
    "crowd",
)

# Shaped like the list's indexes, or SQLite would read its whole table for every row.
_EMAIL: Final = "nullif(lower(c.email), '')"
_COMPANY: Final = f"replace(c.company_sort, '{ENYE_MARK}', '')"
_CONTACT: Final = f"replace(c.contact_name_sort, '{ENYE_MARK}', '')"
_PHONE: Final = "coalesce(nullif(c.phone_e164, ''), nullif(c.phone, ''))"

# Nothing contradicts to the letter: such rows, which are most, needn't be looked at one by one.
_NAMES_NO_OTHER: Final = f"""
(r.company_key IS NULL OR r.company_key IS {_COMPANY}) AND (r.contact_key IS NULL OR r.contact_key IS {_CONTACT})
"""
_AT_NO_OTHER: Final = " AND ".join(
    f"(r.{name} = '' OR r.{name} = c.{name})" for name in ("country", "postal_code", "city", "address_line1")
)

_OPEN: Final = """
NOT EXISTS (SELECT 1 FROM found WHERE found.number = r.number)
AND NOT EXISTS (SELECT 1 FROM several WHERE several.number = r.number)
"""
LIKENESS: Final = {
    MatchedBy.EMAIL: Likeness.SAME_EMAIL,
    MatchedBy.NAME: Likeness.SAME_NAME,
    MatchedBy.PHONE: Likeness.SAME_PHONE,
}
_WAITING: Final = "waiting AS w JOIN asked AS r ON r.number = w.number"
_COMPARED: Final = (*CUSTOMER_FIELDS, "phone_e164", "mobile_e164", "company_sort", "contact_name_sort")


def match_rows(connection: sqlite3.Connection) -> None:
    """Fills the temporary tables found, several, alike and twin for the rows that are looked at.

    Args:
        connection: to a staging file, with the customer list attached as ``list``, inside a transaction, and with
            the views of `import_tables.look_at`.
    """
    forget_matches(connection)
    for statement in _TABLES.split(";"):
        connection.execute(statement)
    find_twins(connection)
    if connection.execute("SELECT 1 FROM list.customer LIMIT 1").fetchone() is None:
        return
    _match_by_key(connection)
    _match_by_email(connection)
    _match_by_name(connection)
    _match_by_phone(connection)
    _ask_about_crowds(connection)


def forget_matches(connection: sqlite3.Connection) -> None:
    """Drops the temporary tables again."""
    for name in MATCH_TABLES:
        connection.execute(f"DROP TABLE IF EXISTS temp.{name}")


def _match_by_key(connection: sqlite3.Connection) -> None:
    (tag,) = connection.execute("SELECT tag FROM list.list_identity WHERE id = 1").fetchone()
    connection.create_function("referred_key", 1, partial(_known_key, tag), deterministic=True)
    connection.execute(
        f"""
        INSERT INTO found SELECT r.number, c.id, '{MatchedBy.KEY}' FROM asked AS r
        CROSS JOIN list.customer AS c ON c.id = referred_key(r.reference)
        WHERE r.reference <> ''
        """
    )


def _known_key(tag: str, reference: str) -> int | None:
    key = referred_key(tag, reference)
    return key if key is not None and key <= LARGEST_KEY else None


def _match_by_email(connection: sqlite3.Connection) -> None:
    connection.execute(
        f"""
        INSERT INTO shared_email SELECT e.email_key, count(*), min(c.id) FROM (
            SELECT DISTINCT r.email_key FROM asked AS r WHERE r.email_key IS NOT NULL AND {_OPEN}
        ) AS e CROSS JOIN list.customer AS c ON {_EMAIL} = e.email_key GROUP BY e.email_key
        """
    )
    rows = "asked AS r JOIN shared_email AS s ON s.email_key = r.email_key"
    connection.execute(
        f"INSERT INTO found SELECT r.number, s.customer, '{MatchedBy.EMAIL}' FROM {rows}"
        f" CROSS JOIN list.customer AS c ON c.id = s.customer WHERE s.n = 1 AND {_NAMES_NO_OTHER} AND {_OPEN}"
    )
    _wait(connection, f"{rows} WHERE s.n <= {MOST_CANDIDATES} AND {_OPEN}")
    _settle_waiting(connection, f"{_EMAIL} = r.email_key", MatchedBy.EMAIL)
    crowd = f"shared_email AS s CROSS JOIN list.customer AS c ON {_EMAIL} = s.email_key"
    _find_in_crowd(connection, crowd, rows, MatchedBy.EMAIL)


def _match_by_name(connection: sqlite3.Connection) -> None:
    same = f"{_COMPANY} IS n.company_key AND {_CONTACT} IS n.contact_key"
    connection.execute(
        f"""
        INSERT INTO shared_name SELECT n.company_key, n.contact_key, count(*), min(c.id) FROM (
            SELECT DISTINCT r.company_key, r.contact_key FROM asked AS r
            WHERE coalesce(r.company_key, r.contact_key) IS NOT NULL AND {_OPEN}
        ) AS n CROSS JOIN list.customer AS c ON {same} GROUP BY n.company_key, n.contact_key
        """
    )
    rows = (
        "asked AS r CROSS JOIN shared_name AS s ON s.company_key IS r.company_key AND s.contact_key IS r.contact_key"
    )
    both = "s.company_key IS NOT NULL AND s.contact_key IS NOT NULL"
    connection.execute(
        f"INSERT INTO found SELECT r.number, s.customer, '{MatchedBy.NAME}' FROM {rows}"
        f" CROSS JOIN list.customer AS c ON c.id = s.customer WHERE s.n = 1 AND {both} AND {_AT_NO_OTHER} AND {_OPEN}"
    )
    _wait(connection, f"{rows} WHERE s.n <= {MOST_CANDIDATES} AND {_OPEN}")
    _settle_waiting(connection, f"{_COMPANY} IS r.company_key AND {_CONTACT} IS r.contact_key", MatchedBy.NAME)
    crowd = f"shared_name AS s CROSS JOIN list.customer AS c ON {same.replace('n.', 's.')}"
    _find_in_crowd(connection, crowd, rows, MatchedBy.NAME)


def _match_by_phone(connection: sqlite3.Connection) -> None:
    for column in ("phone_e164", "mobile_e164"):
        connection.execute(
            f"INSERT OR IGNORE INTO wanted_number SELECT r.{column} FROM asked AS r"
            f" WHERE r.{column} <> '' AND {_OPEN}"
        )
    for owns in (
        f"{_PHONE} = w.e164 AND c.phone_e164 = w.e164",
        "c.mobile_e164 = w.e164 AND c.mobile_e164 <> ''",
    ):
        connection.execute(
            "INSERT OR IGNORE INTO owner SELECT w.e164, c.id FROM wanted_number AS w"
            f" CROSS JOIN list.customer AS c ON {owns}"
        )
    crowded = f"SELECT e164 FROM owner GROUP BY e164 HAVING count(*) > {MOST_CANDIDATES}"
    connection.execute(
        f"DELETE FROM owner WHERE e164 IN ({crowded})"
        " AND customer <> (SELECT min(customer) FROM owner AS other WHERE other.e164 = owner.e164)"
    )
    _wait(
        connection,
        "(SELECT number FROM asked, owner WHERE e164 = phone_e164"
        " UNION SELECT number FROM asked, owner WHERE e164 = mobile_e164) AS w"
        f" JOIN asked AS r ON r.number = w.number WHERE {_OPEN}",
    )
    _settle_waiting(
        connection,
        "c.id IN (SELECT customer FROM owner WHERE e164 IN (r.phone_e164, r.mobile_e164))",
        MatchedBy.PHONE,
    )


def _wait(connection: sqlite3.Connection, rows: str) -> None:
    connection.execute("DELETE FROM waiting")
    connection.execute(f"INSERT OR IGNORE INTO waiting SELECT r.number FROM {rows}")


def _settle_waiting(connection: sqlite3.Connection, condition: str, step: MatchedBy) -> None:
    """Decides for each waiting row which of the customers that meet ``condition`` it is."""
    for row, customers in _pairs(connection, condition):
        judged = [(evidence(row, customer, step), customer) for customer in customers]
        strength = max(strength for strength, _ in judged)
        if strength is Evidence.NONE:
            alike = (row.key, min(customer.key for customer in customers), LIKENESS[step].value)
            connection.execute("INSERT OR IGNORE INTO alike VALUES (?, ?, ?)", alike)
            continue
        left = narrowed(row, [customer for each, customer in judged if each is strength])
        if len(left) == 1 and strength is Evidence.STRONG:
            connection.execute("INSERT INTO found VALUES (?, ?, ?)", (row.key, left[0].key, step.value))
        else:
            is_weak = strength is Evidence.WEAK
            places = [(row.key, place, customer.key, is_weak) for place, customer in enumerate(left)]
            connection.executemany("INSERT INTO several VALUES (?, ?, ?, ?)", places)


def _pairs(connection: sqlite3.Connection, condition: str) -> Iterator[tuple[Known, list[Known]]]:
    """Every waiting row with the customers that meet ``condition``."""
    columns = ", ".join([f"r.{name}" for name in _COMPARED] + [f"c.{name}" for name in _COMPARED])
    rows = connection.execute(
        f"SELECT r.number, c.id, {columns} FROM {_WAITING} CROSS JOIN list.customer AS c ON {condition}"
        " ORDER BY w.number, c.id"
    )
    end = 2 + len(_COMPARED)
    for number, group in groupby(rows, key=itemgetter(0)):
        pairs = list(group)
        yield _known(number, pairs[0][2:end]), [_known(pair[1], pair[end:]) for pair in pairs]


def _known(key: int, values: Iterable[Any]) -> Known:
    *details, phone, mobile, company, contact = values
    numbers = frozenset(number for number in (phone, mobile) if number)
    return Known(key, CustomerDetails(*details), without_mark(company), without_mark(contact), numbers)


def _find_in_crowd(connection: sqlite3.Connection, crowd: str, rows: str, step: MatchedBy) -> None:
    """Finds rows among very many customers that share the same thing: only one that is equal in every field."""
    many = f"s.n > {MOST_CANDIDATES}"
    connection.execute("DELETE FROM crowd")
    if not connection.execute(f"INSERT INTO crowd SELECT {_whole('c')}, c.id FROM {crowd} WHERE {many}").rowcount:
        return
    connection.execute(
        f"""
        INSERT INTO found SELECT r.number, (SELECT min(customer) FROM crowd WHERE whole = {_whole("r")}), '{step}'
        FROM {rows} WHERE {many} AND EXISTS (SELECT 1 FROM crowd WHERE whole = {_whole("r")}) AND {_OPEN}
        """
    )


def _whole(table: str) -> str:
    return " || char(31) || ".join(f"{table}.{name}" for name in CUSTOMER_FIELDS)


def _ask_about_crowds(connection: sqlite3.Connection) -> None:
    """Rows that nothing but the email address or the names of very many customers fit: the user has to say."""
    for step, rows, condition in (
        (MatchedBy.EMAIL, "s.email_key = r.email_key", f"{_EMAIL} = s.email_key"),
        (
            MatchedBy.NAME,
            "s.company_key = r.company_key AND s.contact_key = r.contact_key",
            f"{_COMPANY} = s.company_key AND {_CONTACT} = s.contact_key",
        ),
    ):
        shared = f"shared_{step} AS s"
        _wait(connection, f"asked AS r CROSS JOIN {shared} ON {rows} WHERE s.n > {MOST_CANDIDATES} AND {_OPEN}")
        for (number,) in connection.execute("SELECT number FROM waiting").fetchall():
            customers = connection.execute(
                f"SELECT c.id FROM asked AS r CROSS JOIN {shared} ON {rows}"
                f" CROSS JOIN list.customer AS c ON {condition} WHERE r.number = ? LIMIT {_ASKED_OF_A_CROWD}",
                (number,),
            ).fetchall()
            places = [(number, place, customer) for place, (customer,) in enumerate(customers)]
            connection.executemany("INSERT INTO several VALUES (?, ?, ?, 0)", places)
