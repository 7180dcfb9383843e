"""Looking up which customer of the list each row of a staging file is.

Rows are looked up along the list's own indexes, all at once. Nothing here is quadratic: what very many customers
share identifies no one.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from custlist_desktop.database import engine
from custlist_desktop.database.staging.staging_file import StagingFile
from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.incoming import MatchedBy
from custlist_desktop.domain.text import ENYE_MARK

MOST_CANDIDATES: Final = 50
"""What more customers share, such as a switchboard's number, identifies no one, and is too many to choose from."""
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
_MATCH_TABLES: Final = (
    "found", "waiting", "several", "alike", "twin", "shared_email", "shared_name", "wanted_number", "owner", "crowd",
)  # fmt: skip

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
_WAITING: Final = "waiting AS w JOIN asked AS r ON r.number = w.number"
COMPARED: Final = (*CUSTOMER_FIELDS, "phone_e164", "mobile_e164", "company_sort", "contact_name_sort")
"""Columns of a row and of a customer that `Matches.waiting` gives, in this order."""

# A row that can't be imported is no reason to leave out an equal one.
_STANDS: Final = "(NOT own_error OR reference <> '')"
_SHARED_EMAIL: Final = "asked AS r JOIN shared_email AS s ON s.email_key = r.email_key"
_SHARED_NAME: Final = (
    "asked AS r CROSS JOIN shared_name AS s ON s.company_key IS r.company_key AND s.contact_key IS r.contact_key"
)
_SAME_NAMES: Final = f"{_COMPANY} IS n.company_key AND {_CONTACT} IS n.contact_key"
_CONDITIONS: Final = {
    MatchedBy.EMAIL: f"{_EMAIL} = r.email_key",
    MatchedBy.NAME: f"{_COMPANY} IS r.company_key AND {_CONTACT} IS r.contact_key",
    MatchedBy.PHONE: "c.id IN (SELECT customer FROM owner WHERE e164 IN (r.phone_e164, r.mobile_e164))",
}
"""Which customers a waiting row may be."""

Values = Sequence[Any]


class Matches:
    """What is found about the rows that are looked at (`tables.look_at`), in temporary tables of the staging file.

    The customer list is attached, inside a transaction.
    """

    def __init__(self, staging: StagingFile) -> None:
        self._connection = staging.connection

    def begin(self) -> None:
        """Forgets whatever was found before."""
        self.forget()
        for statement in _TABLES.split(";"):
            self._connection.execute(statement)

    def forget(self) -> None:
        """Drops the temporary tables."""
        for name in _MATCH_TABLES:
            self._connection.execute(f"DROP TABLE IF EXISTS temp.{name}")

    def is_list_empty(self) -> bool:
        return self._connection.execute("SELECT 1 FROM list.customer LIMIT 1").fetchone() is None

    def list_tag(self) -> str:
        """The list's tag; see `Reader.tag`."""
        return str(self._connection.execute("SELECT tag FROM list.list_identity WHERE id = 1").fetchone()[0])

    def find_equal_rows(self) -> None:
        """Finds rows with the same reference, or with equal values, as an earlier one.

        Rows with references to two customers are two, however equal: the list has them both.
        """
        for keys, given in (("reference", "reference <> ''"), ("digest, reference", "1")):
            same = " AND ".join(f"f.{name} = r.{name}" for name in keys.split(", "))
            self._connection.execute(
                f"""
                INSERT OR IGNORE INTO twin SELECT r.number, f.first FROM asked AS r CROSS JOIN (
                    SELECT {keys}, min(number) AS first FROM asked
                    WHERE {given} AND {_STANDS} GROUP BY {keys} HAVING count(*) > 1
                ) AS f ON {same} WHERE r.number > f.first
                """
            )

    def same_contacts(self) -> Iterator[tuple[int, int, bool, Values]]:
        """Rows with the same email address, company and contact: the first such row's number, the row's own, whether
        it can't be imported itself, and its `CUSTOMER_FIELDS`; in the order of the two numbers.
        """
        fields = ", ".join(f"r.{name}" for name in CUSTOMER_FIELDS)
        keys = "email_key, reference, company_key, contact_key"
        rows = self._connection.execute(
            f"""
            SELECT f.first, r.number, r.own_error AND r.reference = '', {fields} FROM asked AS r CROSS JOIN (
                SELECT {keys}, min(number) AS first FROM asked
                WHERE email_key IS NOT NULL AND {_STANDS} GROUP BY {keys} HAVING count(*) > 1
            ) AS f ON f.email_key = r.email_key AND f.reference = r.reference
                AND f.company_key IS r.company_key AND f.contact_key IS r.contact_key
            WHERE r.number NOT IN (SELECT number FROM twin) ORDER BY f.first, r.number
            """
        )
        for first, number, is_broken, *values in rows.fetchall():
            yield first, number, bool(is_broken), values

    def note_twin(self, number: int, first: int) -> None:
        self._connection.execute("INSERT INTO twin VALUES (?, ?)", (number, first))

    def find_by_reference(self, referred_key: Callable[[str], int | None]) -> None:
        """Finds rows by what ``referred_key`` makes of their references."""
        engine.teach(self._connection, "referred_key", referred_key, 1)
        self._connection.execute(
            f"""
            INSERT INTO found SELECT r.number, c.id, '{MatchedBy.KEY}' FROM asked AS r
            CROSS JOIN list.customer AS c ON c.id = referred_key(r.reference)
            WHERE r.reference <> ''
            """
        )

    def look_up(self, step: MatchedBy) -> None:
        """Finds rows to which one customer answers whom nothing contradicts; others to which any answers wait.

        Args:
            step: EMAIL, NAME or PHONE.
        """
        if step is MatchedBy.EMAIL:
            self._look_up_emails()
        elif step is MatchedBy.NAME:
            self._look_up_names()
        else:
            self._look_up_numbers()

    def _look_up_emails(self) -> None:
        self._connection.execute(
            f"""
            INSERT INTO shared_email SELECT e.email_key, count(*), min(c.id) FROM (
                SELECT DISTINCT r.email_key FROM asked AS r WHERE r.email_key IS NOT NULL AND {_OPEN}
            ) AS e CROSS JOIN list.customer AS c ON {_EMAIL} = e.email_key GROUP BY e.email_key
            """
        )
        self._connection.execute(
            f"INSERT INTO found SELECT r.number, s.customer, '{MatchedBy.EMAIL}' FROM {_SHARED_EMAIL}"
            f" CROSS JOIN list.customer AS c ON c.id = s.customer WHERE s.n = 1 AND {_NAMES_NO_OTHER} AND {_OPEN}"
        )
        self._wait(f"{_SHARED_EMAIL} WHERE s.n <= {MOST_CANDIDATES} AND {_OPEN}")

    def _look_up_names(self) -> None:
        self._connection.execute(
            f"""
            INSERT INTO shared_name SELECT n.company_key, n.contact_key, count(*), min(c.id) FROM (
                SELECT DISTINCT r.company_key, r.contact_key FROM asked AS r
                WHERE coalesce(r.company_key, r.contact_key) IS NOT NULL AND {_OPEN}
            ) AS n CROSS JOIN list.customer AS c ON {_SAME_NAMES} GROUP BY n.company_key, n.contact_key
            """
        )
        both = "s.company_key IS NOT NULL AND s.contact_key IS NOT NULL"
        self._connection.execute(
            f"INSERT INTO found SELECT r.number, s.customer, '{MatchedBy.NAME}' FROM {_SHARED_NAME}"
            " CROSS JOIN list.customer AS c ON c.id = s.customer"
            f" WHERE s.n = 1 AND {both} AND {_AT_NO_OTHER} AND {_OPEN}"
        )
        self._wait(f"{_SHARED_NAME} WHERE s.n <= {MOST_CANDIDATES} AND {_OPEN}")

    def _look_up_numbers(self) -> None:
        for column in ("phone_e164", "mobile_e164"):
            self._connection.execute(
                f"INSERT OR IGNORE INTO wanted_number SELECT r.{column} FROM asked AS r"
                f" WHERE r.{column} <> '' AND {_OPEN}"
            )
        for owns in (
            f"{_PHONE} = w.e164 AND c.phone_e164 = w.e164",
            "c.mobile_e164 = w.e164 AND c.mobile_e164 <> ''",
        ):
            self._connection.execute(
                "INSERT OR IGNORE INTO owner SELECT w.e164, c.id FROM wanted_number AS w"
                f" CROSS JOIN list.customer AS c ON {owns}"
            )
        crowded = f"SELECT e164 FROM owner GROUP BY e164 HAVING count(*) > {MOST_CANDIDATES}"
        self._connection.execute(
            f"DELETE FROM owner WHERE e164 IN ({crowded})"
            " AND customer <> (SELECT min(customer) FROM owner AS other WHERE other.e164 = owner.e164)"
        )
        self._wait(
            "(SELECT number FROM asked, owner WHERE e164 = phone_e164"
            " UNION SELECT number FROM asked, owner WHERE e164 = mobile_e164) AS w"
            f" JOIN asked AS r ON r.number = w.number WHERE {_OPEN}"
        )

    def _wait(self, rows: str) -> None:
        self._connection.execute("DELETE FROM waiting")
        self._connection.execute(f"INSERT OR IGNORE INTO waiting SELECT r.number FROM {rows}")

    def waiting(self, step: MatchedBy) -> Iterator[tuple[int, Values, list[tuple[int, Values]]]]:
        """Every waiting row and the customers that it may be: its number, its `COMPARED` columns, theirs by key."""
        columns = ", ".join([f"r.{name}" for name in COMPARED] + [f"c.{name}" for name in COMPARED])
        rows = self._connection.execute(
            f"SELECT r.number, c.id, {columns} FROM {_WAITING} CROSS JOIN list.customer AS c ON {_CONDITIONS[step]}"
            " ORDER BY w.number, c.id"
        )
        end = 2 + len(COMPARED)
        for number, group in groupby(rows, key=itemgetter(0)):
            pairs = list(group)
            yield number, pairs[0][2:end], [(pair[1], pair[end:]) for pair in pairs]

    def note_found(self, number: int, customer: int, step: MatchedBy) -> None:
        """Notes which customer a row is, and by what step it was found."""
        self._connection.execute("INSERT INTO found VALUES (?, ?, ?)", (number, customer, step.value))

    def note_several(self, number: int, customers: Sequence[int], *, is_weak: bool) -> None:
        """Notes which customers a row may be; weak if it may be none of the list's."""
        places = [(number, place, customer, is_weak) for place, customer in enumerate(customers)]
        self._connection.executemany("INSERT INTO several VALUES (?, ?, ?, ?)", places)

    def note_alike(self, number: int, customer: int, likeness: str) -> None:
        """Notes that a row looks like a customer who it isn't, unless it looks like one already."""
        self._connection.execute("INSERT OR IGNORE INTO alike VALUES (?, ?, ?)", (number, customer, likeness))

    def find_in_crowd(self, step: MatchedBy) -> None:
        """Finds rows among very many customers that share the same thing: only one that is equal in every field.

        Args:
            step: EMAIL or NAME.
        """
        if step is MatchedBy.EMAIL:
            rows, crowd = _SHARED_EMAIL, f"shared_email AS s CROSS JOIN list.customer AS c ON {_EMAIL} = s.email_key"
        else:
            same = _SAME_NAMES.replace("n.", "s.")
            rows, crowd = _SHARED_NAME, f"shared_name AS s CROSS JOIN list.customer AS c ON {same}"
        many = f"s.n > {MOST_CANDIDATES}"
        self._connection.execute("DELETE FROM crowd")
        self._connection.execute(f"INSERT INTO crowd SELECT {_whole('c')}, c.id FROM {crowd} WHERE {many}")
        if not self._connection.changes():
            return
        self._connection.execute(
            f"""
            INSERT INTO found SELECT r.number, (SELECT min(customer) FROM crowd WHERE whole = {_whole("r")}), '{step}'
            FROM {rows} WHERE {many} AND EXISTS (SELECT 1 FROM crowd WHERE whole = {_whole("r")}) AND {_OPEN}
            """
        )

    def ask_about_crowds(self) -> None:
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
            self._wait(f"asked AS r CROSS JOIN {shared} ON {rows} WHERE s.n > {MOST_CANDIDATES} AND {_OPEN}")
            for (number,) in self._connection.execute("SELECT number FROM waiting").fetchall():
                customers = self._connection.execute(
                    f"SELECT c.id FROM asked AS r CROSS JOIN {shared} ON {rows}"
                    f" CROSS JOIN list.customer AS c ON {condition} WHERE r.number = ? LIMIT {_ASKED_OF_A_CROWD}",
                    (number,),
                ).fetchall()
                self.note_several(number, [customer for (customer,) in customers], is_weak=False)


def _whole(table: str) -> str:
    return " || char(31) || ".join(f"{table}.{name}" for name in CUSTOMER_FIELDS)
