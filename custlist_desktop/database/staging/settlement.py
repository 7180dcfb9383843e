"""The outcome of each row of a staging file: which customer it changes and how, and which rows give way to others."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from custlist_desktop.database import engine
from custlist_desktop.database.staging.matches import MOST_CANDIDATES
from custlist_desktop.database.staging.staging_file import StagingFile
from custlist_desktop.database.staging.tables import (
    CUSTOMER_COLUMNS,
    FATE_INDEXES,
    INCOMING_INDEXES,
    look_at,
    renew_outcome_tables,
)
from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.fields import E164_COLUMNS, MAX_NOTES_LENGTH, PHONES
from custlist_desktop.domain.incoming import Decision, MatchedBy
from custlist_desktop.domain.notes import holds_notes

_OF_BOTH: Final = ", ".join([f"r.{name}" for name in CUSTOMER_FIELDS] + [f"c.{name}" for name in CUSTOMER_FIELDS])
_CHANGES_NOTHING: Final = " AND ".join(
    f"(r.{name} = '' OR r.{name} = c.{name}{' OR holds_notes(c.notes, r.notes)' if name == 'notes' else ''})"
    for name in CUSTOMER_FIELDS
)

# Such a row leaves nothing of its customer, except what both say alike, and notes: the customer becomes what the row
# would be as one of its own, and that was worked out when the row was prepared. Numbers may be the same written
# otherwise; notes must have room for both.
_REPLACED: Final = {
    **{each.name: f"r.{each.name} = c.{each.name} AND r.country = c.country" for each in PHONES},
    "notes": f"length(c.notes) + length(r.notes) < {MAX_NOTES_LENGTH}",
}
_REPLACES_ALL: Final = " AND ".join(
    f"(c.{name} = '' OR ({_REPLACED.get(name, f'length(r.{name})')}))" for name in CUSTOMER_FIELDS
)
_INSERT_REPLACED: Final = (
    "INSERT OR REPLACE INTO merged"
    f" SELECT number, ?, '', ?, {', '.join(CUSTOMER_COLUMNS)} FROM incoming WHERE number = ?"
)
_INSERT_MERGED: Final = f"INSERT OR REPLACE INTO merged VALUES ({', '.join('?' * (4 + len(CUSTOMER_COLUMNS)))})"

# Each row of the file once: what was found out about it, and what was asked for all that are alike.
_WRITE_FATES: Final = """
INSERT INTO fate SELECT
    r.number,
    CASE WHEN r.skipped IS NOT NULL THEN 'skip'
         WHEN t.number IS NOT NULL
         THEN iif(:on_match = 'skip' AND coalesce(f.number, s.number) IS NOT NULL, 'skip', 'update')
         WHEN s.is_weak AND :on_match = 'skip' THEN 'update'
         WHEN coalesce(f.number, s.number) IS NOT NULL THEN :on_match
         ELSE 'create' END,
    0,
    r.skipped,
    f.customer,
    f.step,
    iif(s.number IS NULL, 0, 1 + s.is_weak),
    f.number IS NOT NULL AND coalesce(d.is_same, 1),
    t.first,
    iif(o.first <> r.number, o.first, NULL),
    r.read_error,
    r.own_error,
    coalesce(d.has_error, 0),
    r.read_problems <> '',
    r.own_problems <> '',
    coalesce(d.has_warning, 0),
    iif(r.has_guessed_name AND c.id IS NOT NULL, c.company, coalesce(nullif(r.company, ''), c.company, '')),
    iif(r.has_guessed_name AND c.id IS NOT NULL, c.contact_name,
        coalesce(nullif(r.contact_name, ''), c.contact_name, '')),
    iif(coalesce(f.number, s.number) IS NULL, a.likeness, NULL),
    coalesce(nullif(like_customer.company, ''), like_customer.contact_name),
    NULL,
    NULL,
    NULL,
    r.reference <> '' AND r.skipped IS NULL AND NOT r.read_error AND f.step IS NOT 'key'
FROM chosen AS r
LEFT JOIN found AS f ON f.number = r.number
LEFT JOIN list.customer AS c ON c.id = f.customer
LEFT JOIN (SELECT number, is_weak FROM several WHERE place = 0) AS s ON s.number = r.number
LEFT JOIN twin AS t ON t.number = r.number
LEFT JOIN differing AS d ON d.number = r.number
LEFT JOIN first_of_customer AS o ON o.customer = f.customer
LEFT JOIN alike AS a ON a.number = r.number
LEFT JOIN list.customer AS like_customer ON like_customer.id = a.customer
ORDER BY r.number
"""


# New customers of one name, of whom nothing says that they are at two places: the first one is told with the others.
# A name that very many have is a chain's, and identifies no one.
_FIND_NAMESAKES: Final = f"""
CREATE TEMP TABLE namesake AS
    SELECT r.number, n.first FROM (
        SELECT company_key, contact_key, min(number) AS first FROM asked
        WHERE coalesce(company_key, contact_key) IS NOT NULL
        GROUP BY company_key, contact_key HAVING count(*) BETWEEN 2 AND {MOST_CANDIDATES}
    ) AS n CROSS JOIN main.incoming AS r ON r.company_key IS n.company_key AND r.contact_key IS n.contact_key
        AND r.number > n.first AND EXISTS (SELECT 1 FROM asked WHERE asked.number = r.number)
    CROSS JOIN main.told AS o ON o.number = n.first
    WHERE (r.country = '' OR o.country = '' OR r.country = o.country)
    AND (r.city = '' OR o.city = '' OR r.city_sort = o.city_sort)
    AND (r.postal_code = '' OR o.postal_code = '' OR r.postal_code = o.postal_code)
"""
_POINT_OUT_NAMESAKES: Final = """
UPDATE fate SET like_row = (SELECT min(first) FROM namesake WHERE namesake.number = fate.number)
WHERE number IN (SELECT number FROM namesake) AND customer IS NULL AND NOT is_several AND twin_of IS NULL
"""

# Whether a row leaves nothing of its customer but notes.
_REPLACES: Final = f"r.own_problems = '' AND NOT r.has_guessed_name AND {_REPLACES_ALL}"
_NEW: Final = """
FROM main.told WHERE (company <> '' OR contact_name <> '')
AND number IN (SELECT number FROM fate WHERE outcome = 'create' AND likeness IS NULL AND like_row IS NULL)
"""

Row = tuple[Any, ...]


class Settlement:
    """The tables of outcomes of a staging file, with the customer list attached, inside a transaction."""

    def __init__(self, staging: StagingFile) -> None:
        self._connection = staging.connection

    def begin(self) -> int:
        """Empties the tables of outcomes, notes the state of the list, and looks at all rows; returns how many."""
        for index in INCOMING_INDEXES:
            self._connection.execute(index)
        renew_outcome_tables(self._connection)
        self._note_state_of_list()
        look_at(self._connection)
        return int(self._connection.execute("SELECT count(*) FROM incoming").fetchone()[0])

    def begin_again(self, numbers: Iterable[int]) -> None:
        """Looks at some rows again, from the start."""
        look_at(self._connection, numbers)

    def forget_outcomes(self) -> None:
        """Removes the outcomes of the rows that are looked at."""
        for table in ("fate", "merged", "candidate"):
            self._connection.execute(f"DELETE FROM {table} WHERE number IN (SELECT number FROM temp.among)")

    def finish(self) -> None:
        """Makes the indexes by which outcomes are looked at."""
        for index in FATE_INDEXES:
            self._connection.execute(index)

    def _note_state_of_list(self) -> None:
        """Keeps the list's last change, by which `StagedImport` sees whether it is still what was checked against."""
        last = self._connection.execute("SELECT id, change_id FROM list.journal ORDER BY id DESC LIMIT 1").fetchone()
        facts = zip(("journal_id", "change_id"), last or (0, ""), strict=True)
        self._connection.executemany(
            "INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", [(name, str(value)) for name, value in facts]
        )

    def begin_merging(self) -> int:
        """Makes ready for `tasks`; returns how many rows have a customer."""
        self._forget()
        engine.teach(self._connection, "holds_notes", holds_notes, 2)
        self._connection.execute(
            "CREATE TEMP TABLE differing (number INTEGER PRIMARY KEY, is_same, has_error, has_warning, moves)"
        )
        return int(self._connection.execute("SELECT count(*) FROM found").fetchone()[0])

    def tasks(self, *, replace_all: bool) -> Iterator[Row]:
        """The rows that change their customer: number, key, and `CUSTOMER_FIELDS` of the row and of the customer.

        Args:
            replace_all: those that leave nothing of the customer but notes, which `replace_customers` takes; else
                the others.
        """
        condition = _REPLACES if replace_all else f"NOT ({_REPLACES})"
        rows: Iterator[Row] = self._connection.execute(
            f"SELECT f.number, f.customer, {_OF_BOTH} FROM found AS f JOIN main.told AS r ON r.number = f.number"
            " CROSS JOIN list.customer AS c ON c.id = f.customer"
            f" WHERE {condition} AND f.number NOT IN (SELECT number FROM twin) AND NOT ({_CHANGES_NOTHING})"
        )
        return rows

    def task_of(self, number: int, customer: int) -> Row | None:
        """One row and a customer as `tasks` gives them; None if either is not there."""
        row: Row | None = self._connection.execute(
            f"SELECT r.number, c.id, {_OF_BOTH} FROM main.told AS r JOIN list.customer AS c"
            " WHERE r.number = ? AND c.id = ?",
            (number, customer),
        ).fetchone()
        return row

    def replace_customers(
        self, merged: Iterable[tuple[int, str, int]], differing: Iterable[tuple[int, bool]]
    ) -> None:
        """Keeps that customers become what rows are.

        Args:
            merged: the customer's key, what changes as JSON, and the row's number.
            differing: the row's number, and whether it has the customer at another place.
        """
        self._connection.executemany(_INSERT_REPLACED, merged)
        self._connection.executemany("INSERT INTO differing VALUES (?, 0, 0, 0, ?)", differing)

    def merged_numbers(self, rows: Iterable[int]) -> Iterator[Row]:
        """The number and the `E164_COLUMNS` of rows that were merged."""
        found: Iterator[Row] = self._connection.execute(
            f"SELECT number, {', '.join(E164_COLUMNS)} FROM merged WHERE number IN {engine.OF_KEYS}",
            (engine.keys_value(rows),),
        )
        return found

    def rewrite_notes(self, texts: Iterable[tuple[str, str, int]]) -> None:
        """Gives merged rows notes and a search text; each is followed by the row's number."""
        self._connection.executemany("UPDATE merged SET notes = ?, search_text = ? WHERE number = ?", texts)

    def note_differing(self, number: int, *facts: bool) -> None:
        """Notes of a row whether it changes nothing, has an error, has a warning, and moves its customer."""
        self._connection.execute("INSERT INTO differing VALUES (?, ?, ?, ?, ?)", (number, *facts))

    def write_merged(self, values: Sequence[Any]) -> None:
        """Keeps a customer as a row changes it: number, key, problems, changes, and `CUSTOMER_COLUMNS`."""
        self._connection.execute(_INSERT_MERGED, tuple(values))

    def write_fates(self, on_match: Decision, likeness: Mapping[MatchedBy, str]) -> None:
        """Writes the outcomes of the rows that are looked at, and drops the tables that were needed for that.

        Args:
            on_match: the decision for rows whose customer is in the list.
            likeness: what a row and a customer have in common who were matched by each step.
        """
        self._find_first_rows(likeness)
        self._connection.execute(_WRITE_FATES, {"on_match": on_match.value})
        self._connection.execute(
            "INSERT INTO candidate SELECT s.number, s.place, c.id, c.company, c.contact_name, c.city"
            " FROM several AS s CROSS JOIN list.customer AS c ON c.id = s.customer"
        )
        self._connection.execute(_FIND_NAMESAKES)
        self._connection.execute("CREATE INDEX temp.namesake_by_number ON namesake (number)")
        self._connection.execute(_POINT_OUT_NAMESAKES)
        self._forget()

    def _forget(self) -> None:
        for name in ("differing", "claim", "blocked", "first_of_customer", "another", "namesake"):
            self._connection.execute(f"DROP TABLE IF EXISTS temp.{name}")

    def _find_first_rows(self, likeness: Mapping[MatchedBy, str]) -> None:
        """Of several rows that are the same customer only one may change it.

        It is the first one; but one that would undo what another row finds in the customer comes after that one, and
        so does one that has it at another address. Those at another address are then another customer of the same
        contact (M5), who only looks like this one.
        """
        self._connection.execute(
            """
            CREATE TEMP TABLE claim AS SELECT * FROM (
                SELECT f.customer, f.number, coalesce(NOT d.is_same, 0) AS changes, coalesce(d.moves, 0) AS moves,
                    count(*) OVER (PARTITION BY f.customer) AS n
                FROM found AS f LEFT JOIN twin AS t ON t.number = f.number
                LEFT JOIN differing AS d ON d.number = f.number
                WHERE t.number IS NULL AND NOT coalesce(d.has_error, 0)
            ) WHERE n > 1
            """
        )
        self._connection.execute("CREATE INDEX temp.claim_by_customer ON claim (customer, changes)")
        self._connection.execute(
            f"""
            CREATE TEMP TABLE blocked AS SELECT c.number FROM claim AS c WHERE c.changes AND EXISTS (
                SELECT 1 FROM claim AS s JOIN main.told AS r ON r.number = s.number
                JOIN main.merged AS m ON m.number = c.number
                WHERE s.customer = c.customer AND NOT s.changes AND NOT ({_CHANGES_NOTHING.replace("c.", "m.")})
            )
            """
        )
        self._connection.execute(
            "CREATE TEMP TABLE first_of_customer (customer INTEGER PRIMARY KEY, first INTEGER NOT NULL)"
        )
        self._connection.execute(
            """
            INSERT INTO first_of_customer SELECT customer, number FROM (
                SELECT customer, number, row_number() OVER (
                    PARTITION BY customer ORDER BY number IN (SELECT number FROM blocked), moves, number
                ) AS place FROM claim
            ) WHERE place = 1
            """
        )
        self._make_others_of_those_elsewhere(likeness)

    def _make_others_of_those_elsewhere(self, likeness: Mapping[MatchedBy, str]) -> None:
        elsewhere = (
            "found AS f JOIN first_of_customer AS o ON o.customer = f.customer AND o.first <> f.number"
            " JOIN differing AS d ON d.number = f.number AND d.moves"
            f" WHERE f.step <> '{MatchedBy.KEY}' AND f.number NOT IN (SELECT number FROM twin)"
        )
        cases = " ".join(f"WHEN '{step}' THEN '{common}'" for step, common in likeness.items())
        self._connection.execute(
            f"INSERT OR REPLACE INTO alike SELECT f.number, f.customer, CASE f.step {cases} END FROM {elsewhere}"
        )
        self._connection.execute(f"CREATE TEMP TABLE another AS SELECT f.number FROM {elsewhere}")
        for table in ("found", "differing", "main.merged"):
            self._connection.execute(f"DELETE FROM {table} WHERE number IN (SELECT number FROM another)")

    def count_new(self) -> int:
        """How many rows would be new customers without a likeness so far."""
        return int(self._connection.execute(f"SELECT count(*) {_NEW}").fetchone()[0])

    def new_rows(self, columns: Sequence[str]) -> Iterator[Row]:
        """Those rows: their numbers, below zero, and columns."""
        rows: Iterator[Row] = self._connection.execute(f"SELECT -number, {', '.join(columns)} {_NEW}")
        return rows

    def customers_near(self, columns: Sequence[str], may_be_near: Callable[..., bool]) -> Iterator[Row]:
        """The keys and columns of customers whose sort keys of company, contact and city ``may_be_near`` accepts."""
        engine.teach(self._connection, "may_be_near", may_be_near, 3)
        rows: Iterator[Row] = self._connection.execute(
            f"SELECT id, {', '.join(columns)} FROM list.customer"
            " WHERE may_be_near(company_sort, contact_name_sort, city_sort)"
        )
        return rows

    def note_near(self, found: Iterable[tuple[int | None, int | None, int]]) -> None:
        """Writes whom rows look like: the number of another row or the key of a customer, then the row's own."""
        self._connection.executemany(
            """
            UPDATE fate SET near_row = ?, near_name = (
                SELECT coalesce(nullif(company, ''), contact_name) FROM list.customer WHERE id = ?
            ) WHERE number = ?
            """,
            found,
        )
