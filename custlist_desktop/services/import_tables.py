"""The tables of a staging file: the rows as they were read, what they are, and what becomes of them.

What was found out about a row and what the user decided are kept; what becomes of it follows, in generated columns
of SQLite's, so that the two can never disagree.
"""

import sqlite3
from typing import Final

from custlist_desktop.services.import_rows import CUSTOMER_COLUMNS, KEY_COLUMNS

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
    {_COLUMNS}
)
"""

# twin_of is an earlier row that is the same; rival_of another one that is the same customer and changes it too.
# The outcomes are those of domain.incoming, doubtful ones first in rank.
FATE: Final = """
CREATE TABLE fate (
    number INTEGER PRIMARY KEY,
    decision TEXT NOT NULL,
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
             WHEN outcome = 'update' AND (read_warning OR merged_warning) THEN 1
             WHEN outcome = 'create' AND (read_warning OR own_warning OR likeness IS NOT NULL) THEN 1
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


def make_tables(connection: sqlite3.Connection) -> None:
    """Makes those that hold what is added; the others are made when rows are settled."""
    connection.execute(FACT)
    connection.execute(INCOMING)


def renew_outcome_tables(connection: sqlite3.Connection) -> None:
    """Makes those that say what becomes of the rows, empty, whatever was there."""
    for name, statement in (("fate", FATE), ("merged", MERGED), ("candidate", CANDIDATE)):
        connection.execute(f"DROP TABLE IF EXISTS {name}")
        connection.execute(statement)
