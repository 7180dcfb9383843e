"""The tables of a staging file: the rows as they were read, what they are, and their outcomes.

What was found out about a row and what the user decided are kept; its outcome follows, in generated columns
of SQLite's, so that the two can never disagree.
"""

from collections.abc import Iterable
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.fields import DERIVED_COLUMNS

CUSTOMER_COLUMNS: Final = (*CUSTOMER_FIELDS, *DERIVED_COLUMNS)
"""What a row gives a customer, in the order in which the staging file has it."""

KEY_COLUMNS: Final = ("email_key", "company_key", "contact_key", "digest")
"""What rows are compared by, with the list's customers and with each other."""

# Keys have no type: SQLite would convert what it compares with a TEXT, and pass by an index on an expression.
_COLUMNS: Final = ",\n    ".join([*(f"{name} TEXT" for name in CUSTOMER_COLUMNS), *KEY_COLUMNS])

FACT: Final = """
CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
)
"""

INCOMING: Final = f"""
CREATE TABLE incoming (
    number INTEGER PRIMARY KEY,
    cells TEXT NOT NULL,
    reference TEXT NOT NULL,
    read_problems TEXT NOT NULL,
    own_problems TEXT NOT NULL,
    read_error INTEGER NOT NULL,
    own_error INTEGER NOT NULL,
    skipped TEXT,
    noted INTEGER NOT NULL,
    beside TEXT NOT NULL,
    has_guessed_name INTEGER NOT NULL,
    {_COLUMNS}
)
"""

INSERT_INCOMING: Final = "INSERT INTO incoming VALUES ({})".format(
    ", ".join("?" * (11 + len(CUSTOMER_COLUMNS) + len(KEY_COLUMNS)))
)

# The rows without names that nobody gave: such a name creates a customer, but is nothing to know or to change one by.
_GUESSED: Final = {
    name: f"iif(has_guessed_name, {empty}, {name})"
    for names, empty in (
        (("company", "contact_name"), "''"),
        (("company_sort", "contact_name_sort", "company_key", "contact_key"), "NULL"),
    )
    for name in names
}
_TOLD_FACTS: Final = ("number", "reference", "read_error", "own_error", "own_problems", "skipped", "has_guessed_name")
_TOLD_COLUMNS: Final = ", ".join(
    f"{_GUESSED.get(name, name)} AS {name}" for name in (*_TOLD_FACTS, *CUSTOMER_COLUMNS, *KEY_COLUMNS)
)
TOLD: Final = f"CREATE VIEW told AS SELECT {_TOLD_COLUMNS} FROM incoming"

# The file's own text of cells that somebody mended.
MENDED: Final = """
CREATE TABLE mended (
    number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    own_text TEXT NOT NULL,
    PRIMARY KEY (number, place)
) WITHOUT ROWID
"""

# What tells rows that are the same, for `import_twins`, and which rows were passed over or noted something.
INCOMING_INDEXES: Final = (
    "CREATE INDEX IF NOT EXISTS incoming_by_digest ON incoming (digest)",
    "CREATE INDEX IF NOT EXISTS incoming_by_reference ON incoming (reference) WHERE reference <> ''",
    "CREATE INDEX IF NOT EXISTS incoming_by_email ON incoming (email_key) WHERE email_key IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS incoming_by_name ON incoming (company_key, contact_key)",
    "CREATE INDEX IF NOT EXISTS incoming_noted ON incoming (number) WHERE noted > 0",
)

# decided says that a person chose the decision; is_several is 2 where somebody has to say whether it is anybody
# at all. twin_of is an earlier row that is the same; rival_of another one that is the same customer and changes it
# too. The outcomes are those of domain.incoming, doubtful ones first in rank.
FATE: Final = """
CREATE TABLE fate (
    number INTEGER PRIMARY KEY,
    decision TEXT NOT NULL,
    decided INTEGER NOT NULL,
    skipped TEXT,
    customer INTEGER,
    matched_by TEXT,
    is_several INTEGER NOT NULL,
    is_same INTEGER NOT NULL,
    twin_of INTEGER,
    rival_of INTEGER,
    read_error INTEGER NOT NULL,
    own_error INTEGER NOT NULL,
    merged_error INTEGER NOT NULL,
    read_warning INTEGER NOT NULL,
    own_warning INTEGER NOT NULL,
    merged_warning INTEGER NOT NULL,
    company TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    likeness TEXT,
    likeness_name TEXT,
    like_row INTEGER,
    near_name TEXT,
    near_row INTEGER,
    unknown_key INTEGER NOT NULL,
    outcome TEXT NOT NULL AS (
        CASE WHEN decision = 'skip' THEN 'skip'
             WHEN read_error THEN 'refused'
             WHEN decision = 'create' THEN iif(own_error, 'refused', 'create')
             WHEN twin_of IS NOT NULL OR customer IS NULL THEN 'refused'
             WHEN is_same THEN 'unchanged'
             WHEN rival_of IS NOT NULL OR merged_error THEN 'refused'
             ELSE 'update' END
    ) STORED,
    rank INTEGER NOT NULL AS (
        CASE WHEN outcome = 'refused' THEN 0
             WHEN outcome = 'unchanged' AND merged_warning THEN 1
             WHEN outcome = 'update' AND (read_warning OR merged_warning OR unknown_key) THEN 1
             WHEN outcome = 'create' AND (
                 read_warning OR own_warning OR unknown_key OR likeness IS NOT NULL OR like_row IS NOT NULL
                 OR near_name IS NOT NULL OR near_row IS NOT NULL
             ) THEN 1
             WHEN outcome = 'update' THEN 2
             WHEN outcome = 'create' THEN 3
             WHEN outcome = 'unchanged' THEN 4
             ELSE 5 END
    ) STORED
)
"""

FATE_INDEXES: Final = (
    "CREATE INDEX fate_by_rank ON fate (rank, number)",
    "CREATE INDEX fate_by_outcome ON fate (outcome, rank, number)",
    "CREATE INDEX fate_by_customer ON fate (customer) WHERE customer IS NOT NULL",
)

MERGED: Final = f"""
CREATE TABLE merged (
    number INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL,
    problems TEXT NOT NULL,
    changes TEXT NOT NULL,
    {", ".join(f"{name} TEXT" for name in CUSTOMER_COLUMNS)}
)
"""

CANDIDATE: Final = """
CREATE TABLE candidate (
    number INTEGER NOT NULL,
    place INTEGER NOT NULL,
    customer INTEGER NOT NULL,
    company TEXT NOT NULL,
    contact_name TEXT NOT NULL,
    city TEXT NOT NULL,
    PRIMARY KEY (number, place)
) WITHOUT ROWID
"""


def make_tables(connection: engine.Connection) -> None:
    """Makes those that hold what is added; the others are made when rows are settled."""
    connection.execute(FACT)
    connection.execute(INCOMING)
    connection.execute(TOLD)
    connection.execute(MENDED)


def look_at(connection: engine.Connection, numbers: Iterable[int] | None = None) -> None:
    """Says which rows are settled next: the temporary view ``chosen`` has them, ``asked`` those that can be one.

    A row that can't be read, or isn't a customer, is left out of ``asked``.

    Args:
        numbers: which ones; all with None.
    """
    among = "1"
    for name in ("asked", "chosen"):
        connection.execute(f"DROP VIEW IF EXISTS temp.{name}")
    if numbers is not None:
        connection.execute("DROP TABLE IF EXISTS temp.among")
        connection.execute("CREATE TEMP TABLE among (number INTEGER PRIMARY KEY)")
        connection.executemany("INSERT INTO among VALUES (?)", [(number,) for number in numbers])
        among = "number IN (SELECT number FROM temp.among)"
    connection.execute(f"CREATE TEMP VIEW chosen AS SELECT * FROM main.incoming WHERE {among}")
    connection.execute(
        f"CREATE TEMP VIEW asked AS SELECT * FROM main.told WHERE NOT read_error AND skipped IS NULL AND {among}"
    )


def renew_outcome_tables(connection: engine.Connection) -> None:
    """Makes the tables of outcomes again, empty."""
    for name, statement in (("fate", FATE), ("merged", MERGED), ("candidate", CANDIDATE)):
        connection.execute(f"DROP TABLE IF EXISTS {name}")
        connection.execute(statement)
