"""Finds out what becomes of each row of a staging file: whom it is, what it changes there, and what is wrong."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any, Final

from custlist_desktop.database.staging.tables import (
    CUSTOMER_COLUMNS,
    FATE_INDEXES,
    INCOMING_INDEXES,
    look_at,
    renew_outcome_tables,
)
from custlist_desktop.database.watch import Watch
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.field_values import named_numbers
from custlist_desktop.domain.fields import E164_COLUMNS, MAX_NOTES_LENGTH, PHONES
from custlist_desktop.domain.incoming import Decision, MatchedBy
from custlist_desktop.domain.notes import holds_notes, merged_notes
from custlist_desktop.domain.search import search_text
from custlist_desktop.services.imports.likeness import point_out_near_names
from custlist_desktop.services.imports.matching import LIKENESS, MOST_CANDIDATES, forget_matches, match_rows
from custlist_desktop.services.imports.merging import (
    MergedRow,
    MergeTask,
    changes_between,
    changes_to_json,
    merged_rows,
)
from custlist_desktop.services.imports.narrowing import places_contradict
from custlist_desktop.services.imports.rows import details_of
from custlist_desktop.system.processes import by_processes

_WORTH_PROCESSES: Final = 5_000
_AT_A_TIME: Final = 250
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
# A name that very many have is a chain's, and tells nothing.
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


def settle_rows(connection: sqlite3.Connection, on_match: Decision, home_region: str, watch: Watch) -> None:
    """Fills the tables of outcomes.

    Args:
        connection: to the staging file, with the customer list attached as ``list``, inside a transaction: it sees
            the list at one moment.
        on_match: what becomes of rows whose customer is in the list.
        home_region: ISO 3166-1 alpha-2; the rows were prepared for it.
        watch: is told how far it is.
    """
    rows = connection.execute("SELECT count(*) FROM incoming").fetchone()[0]
    for index in INCOMING_INDEXES:
        connection.execute(index)
    renew_outcome_tables(connection)
    _note_state_of_list(connection)
    look_at(connection)
    watch.stage(0.4, rows * 200)
    match_rows(connection)
    watch.stage(0.8)
    merge_found(connection, home_region, watch)
    watch.stage(1.0, rows * 150)
    write_fates(connection, on_match)
    point_out_near_names(connection)
    for index in FATE_INDEXES:
        connection.execute(index)


def write_fates(connection: sqlite3.Connection, on_match: Decision) -> None:
    """Writes what becomes of the rows that are looked at, and forgets how that was found out."""
    _find_first_rows(connection)
    connection.execute(_WRITE_FATES, {"on_match": on_match.value})
    connection.execute(
        "INSERT INTO candidate SELECT s.number, s.place, c.id, c.company, c.contact_name, c.city"
        " FROM several AS s CROSS JOIN list.customer AS c ON c.id = s.customer"
    )
    connection.execute(_FIND_NAMESAKES)
    connection.execute("CREATE INDEX temp.namesake_by_number ON namesake (number)")
    connection.execute(_POINT_OUT_NAMESAKES)
    _forget(connection)
    forget_matches(connection)


def _note_state_of_list(connection: sqlite3.Connection) -> None:
    """Keeps the list's last change, by which `imports` sees whether the list is still what was checked against."""
    last = connection.execute("SELECT id, change_id FROM list.journal ORDER BY id DESC LIMIT 1").fetchone()
    facts = zip(("journal_id", "change_id"), last or (0, ""), strict=True)
    connection.executemany(
        "INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", [(name, str(value)) for name, value in facts]
    )


def _forget(connection: sqlite3.Connection) -> None:
    for name in ("differing", "claim", "blocked", "first_of_customer", "another", "namesake"):
        connection.execute(f"DROP TABLE IF EXISTS temp.{name}")


def merge_found(connection: sqlite3.Connection, home_region: str, watch: Watch) -> None:
    """Merges the rows that change their customer; those that change nothing are told by one comparison."""
    _forget(connection)
    connection.create_function("holds_notes", 2, holds_notes, deterministic=True)
    connection.execute(
        "CREATE TEMP TABLE differing (number INTEGER PRIMARY KEY, is_same, has_error, has_warning, moves)"
    )
    total = connection.execute("SELECT count(*) FROM found").fetchone()[0]
    is_known = f"r.own_problems = '' AND NOT r.has_guessed_name AND {_REPLACES_ALL}"
    known = _tasks(connection, is_known)
    replaced = 0
    while chunk := list(islice(known, _AT_A_TIME)):
        _replace_all(connection, chunk)
        replaced += len(chunk)
        watch.at(replaced / total)
    work = partial(merged_rows, home_region=home_region)
    tasks = _tasks(connection, f"NOT ({is_known})")
    for done, merged in enumerate(by_processes(work, tasks, _WORTH_PROCESSES), replaced):
        if not merged.is_same or merged.has_warning:
            connection.execute(
                "INSERT INTO differing VALUES (?, ?, ?, ?, ?)",
                (merged.number, merged.is_same, merged.has_error, merged.has_warning, merged.moves),
            )
            write_merged(connection, merged)
        if done % _AT_A_TIME == 0:
            watch.at(done / total)


def _replace_all(connection: sqlite3.Connection, tasks: list[MergeTask]) -> None:
    """Keeps what becomes of customers by rows that leave nothing of them but their notes."""
    merged, differing = [], []
    noted: dict[int, CustomerDetails] = {}
    for task in tasks:
        row, before = details_of(task.row), details_of(task.before)
        after = row
        if before.notes and before.notes != row.notes:
            after = replace(row, notes=merged_notes(before.notes, row.notes).text)
            noted[task.number] = after
        merged.append((task.customer, changes_to_json(changes_between(before, after)), task.number))
        differing.append((task.number, places_contradict(row, before)))
    connection.executemany(_INSERT_REPLACED, merged)
    among = ", ".join(str(number) for number in noted)
    columns = connection.execute(f"SELECT number, {', '.join(E164_COLUMNS)} FROM merged WHERE number IN ({among})")
    dialled = {key: named_numbers(values) for key, *values in columns}
    texts = [(noted[key].notes, search_text(noted[key], numbers), key) for key, numbers in dialled.items()]
    connection.executemany("UPDATE merged SET notes = ?, search_text = ? WHERE number = ?", texts)
    connection.executemany("INSERT INTO differing VALUES (?, 0, 0, 0, ?)", differing)


def _tasks(connection: sqlite3.Connection, condition: str) -> Iterator[MergeTask]:
    rows = connection.execute(
        f"SELECT f.number, f.customer, {_OF_BOTH} FROM found AS f JOIN main.told AS r ON r.number = f.number"
        " CROSS JOIN list.customer AS c ON c.id = f.customer"
        f" WHERE {condition} AND f.number NOT IN (SELECT number FROM twin) AND NOT ({_CHANGES_NOTHING})"
    )
    return (merge_task(row) for row in rows)


def merge_task(row: tuple[Any, ...]) -> MergeTask:
    """A task from a number, a customer's key, and CUSTOMER_FIELDS of the row and of the customer."""
    end = 2 + len(CUSTOMER_FIELDS)
    return MergeTask(row[0], row[1], row[2:end], row[end:])


def task_of(connection: sqlite3.Connection, number: int, customer: int) -> MergeTask | None:
    """The task to merge one row into a customer; None if either is not there."""
    row = connection.execute(
        f"SELECT r.number, c.id, {_OF_BOTH} FROM main.told AS r JOIN list.customer AS c"
        " WHERE r.number = ? AND c.id = ?",
        (number, customer),
    ).fetchone()
    return merge_task(row) if row else None


def write_merged(connection: sqlite3.Connection, merged: MergedRow) -> None:
    """Keeps what becomes of a customer by a row."""
    row = (merged.number, merged.customer, merged.problems, merged.changes, *merged.columns)
    connection.execute(_INSERT_MERGED, row)


def _find_first_rows(connection: sqlite3.Connection) -> None:
    """Of several rows that are the same customer only one may change it.

    It is the first one; but one that would undo what another row finds in the customer comes after that one, and so
    does one that has it at another address. Those at another address are then another customer of the same contact
    (M5), who only looks like this one.
    """
    connection.execute(
        """
        CREATE TEMP TABLE claim AS SELECT * FROM (
            SELECT f.customer, f.number, coalesce(NOT d.is_same, 0) AS changes, coalesce(d.moves, 0) AS moves,
                count(*) OVER (PARTITION BY f.customer) AS n
            FROM found AS f LEFT JOIN twin AS t ON t.number = f.number LEFT JOIN differing AS d ON d.number = f.number
            WHERE t.number IS NULL AND NOT coalesce(d.has_error, 0)
        ) WHERE n > 1
        """
    )
    connection.execute("CREATE INDEX temp.claim_by_customer ON claim (customer, changes)")
    connection.execute(
        f"""
        CREATE TEMP TABLE blocked AS SELECT c.number FROM claim AS c WHERE c.changes AND EXISTS (
            SELECT 1 FROM claim AS s JOIN main.told AS r ON r.number = s.number
            JOIN main.merged AS m ON m.number = c.number
            WHERE s.customer = c.customer AND NOT s.changes AND NOT ({_CHANGES_NOTHING.replace("c.", "m.")})
        )
        """
    )
    connection.execute("CREATE TEMP TABLE first_of_customer (customer INTEGER PRIMARY KEY, first INTEGER NOT NULL)")
    connection.execute(
        """
        INSERT INTO first_of_customer SELECT customer, number FROM (
            SELECT customer, number, row_number() OVER (
                PARTITION BY customer ORDER BY number IN (SELECT number FROM blocked), moves, number
            ) AS place FROM claim
        ) WHERE place = 1
        """
    )
    _make_others_of_those_elsewhere(connection)


def _make_others_of_those_elsewhere(connection: sqlite3.Connection) -> None:
    elsewhere = (
        "found AS f JOIN first_of_customer AS o ON o.customer = f.customer AND o.first <> f.number"
        " JOIN differing AS d ON d.number = f.number AND d.moves"
        f" WHERE f.step <> '{MatchedBy.KEY}' AND f.number NOT IN (SELECT number FROM twin)"
    )
    likeness = " ".join(f"WHEN '{step}' THEN '{likeness}'" for step, likeness in LIKENESS.items())
    connection.execute(
        f"INSERT OR REPLACE INTO alike SELECT f.number, f.customer, CASE f.step {likeness} END FROM {elsewhere}"
    )
    connection.execute(f"CREATE TEMP TABLE another AS SELECT f.number FROM {elsewhere}")
    for table in ("found", "differing", "main.merged"):
        connection.execute(f"DELETE FROM {table} WHERE number IN (SELECT number FROM another)")
