"""Rows that stand in a file twice. Of those only the first is taken."""

import sqlite3
from itertools import groupby
from typing import Final

from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.services.imports.narrowing import places_contradict

_MOST_PLACES: Final = 50
"""How many addresses of one contact a row is compared with; past that, only an equal row is the same."""

# One that can't be imported itself stands in nobody's way.
_STANDS: Final = "(NOT own_error OR reference <> '')"


def find_twins(connection: sqlite3.Connection) -> None:
    """Fills the temporary table twin: rows with the first one that they are the same as.

    The same are rows with our same reference; rows that give the same values; and rows with the same email address,
    company and contact unless their addresses contradict each other, since a contact may be a customer at several
    (M5). Rows with references to two customers are two, however equal: the list has them both.
    """
    for keys, given in (("reference", "reference <> ''"), ("digest, reference", "1")):
        same = " AND ".join(f"f.{name} = r.{name}" for name in keys.split(", "))
        connection.execute(
            f"""
            INSERT OR IGNORE INTO twin SELECT r.number, f.first FROM asked AS r CROSS JOIN (
                SELECT {keys}, min(number) AS first FROM asked
                WHERE {given} AND {_STANDS} GROUP BY {keys} HAVING count(*) > 1
            ) AS f ON {same} WHERE r.number > f.first
            """
        )
    _find_same_contacts(connection)


def _find_same_contacts(connection: sqlite3.Connection) -> None:
    fields = ", ".join(f"r.{name}" for name in CUSTOMER_FIELDS)
    keys = "email_key, reference, company_key, contact_key"
    rows = connection.execute(
        f"""
        SELECT f.first, r.number, r.own_error AND r.reference = '', {fields} FROM asked AS r CROSS JOIN (
            SELECT {keys}, min(number) AS first FROM asked
            WHERE email_key IS NOT NULL AND {_STANDS} GROUP BY {keys} HAVING count(*) > 1
        ) AS f ON f.email_key = r.email_key AND f.reference = r.reference
            AND f.company_key IS r.company_key AND f.contact_key IS r.contact_key
        WHERE r.number NOT IN (SELECT number FROM twin) ORDER BY f.first, r.number
        """
    )
    for _, group in groupby(rows.fetchall(), key=lambda row: row[0]):
        taken: list[tuple[int, CustomerDetails]] = []
        for _, number, is_broken, *values in group:
            details = CustomerDetails(*values)
            same = [first for first, there in taken if not places_contradict(details, there)]
            if same:
                connection.execute("INSERT INTO twin VALUES (?, ?)", (number, same[0]))
            elif not is_broken and len(taken) < _MOST_PLACES:
                taken.append((number, details))
