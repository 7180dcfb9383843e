"""Estimates whole: lines, search, trade names, templates, defaults, and proposals as issued."""

import sqlite3
from typing import Any

TRADE_NAME = """
CREATE TABLE trade_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    address_line1 TEXT NOT NULL DEFAULT '',
    address_line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    state_province TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    licence_number TEXT NOT NULL DEFAULT '',
    logo BLOB,
    logo_format TEXT NOT NULL DEFAULT '' CHECK (logo_format IN ('', 'png', 'jpeg', 'svg')),
    is_default INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX trade_name_default ON trade_name (is_default) WHERE is_default = 1;
"""

# Columns are added rather than the table made anew: a rebuilt table would lose its triggers.
ESTIMATE_COLUMNS = (
    "former_customer_id INTEGER",
    "language TEXT NOT NULL DEFAULT 'en'",
    "trade_name_id INTEGER REFERENCES trade_name (id) ON DELETE SET NULL",
    "estimator TEXT NOT NULL DEFAULT ''",
    "site_differs INTEGER NOT NULL DEFAULT 0",
    "site_address_line1 TEXT NOT NULL DEFAULT ''",
    "site_address_line2 TEXT NOT NULL DEFAULT ''",
    "site_city TEXT NOT NULL DEFAULT ''",
    "site_country TEXT NOT NULL DEFAULT ''",
    "site_state_province TEXT NOT NULL DEFAULT ''",
    "site_postal_code TEXT NOT NULL DEFAULT ''",
    "markup INTEGER NOT NULL DEFAULT 0",
    "discount_kind TEXT NOT NULL DEFAULT 'percent' CHECK (discount_kind IN ('percent', 'amount'))",
    "discount INTEGER NOT NULL DEFAULT 0",
    "taxes TEXT NOT NULL DEFAULT '[]'",
    "scope_of_work TEXT NOT NULL DEFAULT ''",
    "terms TEXT NOT NULL DEFAULT ''",
    "notes TEXT NOT NULL DEFAULT ''",
    "proposal_options TEXT NOT NULL DEFAULT ''",
    "number_sort TEXT",
    "title_sort TEXT",
    "company_sort TEXT",
    "contact_name_sort TEXT",
    "search_text TEXT NOT NULL DEFAULT ''",
)

# A key never repeats: its own table's by AUTOINCREMENT, a line's by chance of one in 2^62.
ESTIMATE_LINE = """
CREATE TABLE estimate_line (
    id INTEGER PRIMARY KEY,
    estimate_id INTEGER NOT NULL REFERENCES estimate (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('section', 'line')),
    item TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    quantity INTEGER,
    quantity_expression TEXT NOT NULL DEFAULT '',
    unit TEXT NOT NULL DEFAULT '',
    unit_cost INTEGER,
    markup INTEGER,
    unit_price INTEGER,
    taxable INTEGER NOT NULL DEFAULT 1,
    optional INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX estimate_line_by_estimate ON estimate_line (estimate_id, position);
"""

# As the customers': the mark that sets ñ apart is left out, for the order of every language but Spanish.
ESTIMATE_INDEXES = """
CREATE INDEX estimate_by_number ON estimate (number_sort);
CREATE INDEX estimate_by_title ON estimate (replace(title_sort, '{', ''));
CREATE INDEX estimate_by_contact_name ON estimate (replace(contact_name_sort, '{', ''));
CREATE INDEX estimate_by_company ON estimate (replace(company_sort, '{', ''), replace(contact_name_sort, '{', ''));
CREATE INDEX estimate_by_status ON estimate (status, number_sort);
CREATE INDEX estimate_by_total ON estimate (total);
CREATE INDEX estimate_by_date ON estimate (issued_on, number_sort);
"""

ESTIMATE_SEARCH = """
CREATE VIRTUAL TABLE estimate_search USING fts5 (
    search_text, content = 'estimate', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
);
INSERT INTO estimate_search (estimate_search) VALUES ('rebuild');
CREATE TRIGGER estimate_search_insert AFTER INSERT ON estimate BEGIN
    INSERT INTO estimate_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
CREATE TRIGGER estimate_search_delete AFTER DELETE ON estimate BEGIN
    INSERT INTO estimate_search (estimate_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
END;
CREATE TRIGGER estimate_search_update AFTER UPDATE OF search_text ON estimate BEGIN
    INSERT INTO estimate_search (estimate_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
    INSERT INTO estimate_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
"""

TEXT_TEMPLATE = """
CREATE TABLE text_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('scope_of_work', 'terms')),
    name TEXT NOT NULL CHECK (name <> ''),
    language TEXT NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
"""

ESTIMATE_DEFAULTS = """
CREATE TABLE estimate_defaults (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    currency TEXT NOT NULL,
    language TEXT NOT NULL,
    markup INTEGER NOT NULL,
    aim INTEGER,
    taxes TEXT NOT NULL,
    days_valid INTEGER,
    number_pattern TEXT NOT NULL,
    paper TEXT NOT NULL CHECK (paper IN ('letter', 'a4')),
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
"""

ISSUED_PROPOSAL = """
CREATE TABLE issued_proposal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    estimate_id INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    recipient TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL,
    currency TEXT NOT NULL,
    total INTEGER NOT NULL,
    pdf BLOB NOT NULL,
    sha256 TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('downloaded', 'printed', 'emailed')),
    issued_by_id INTEGER,
    issued_by TEXT NOT NULL,
    issued_at TEXT NOT NULL
);
CREATE INDEX issued_proposal_by_estimate ON issued_proposal (estimate_id, revision);
CREATE TRIGGER issued_proposal_kept BEFORE DELETE ON issued_proposal BEGIN
    SELECT RAISE(ABORT, 'an issued proposal is kept');
END;
CREATE TRIGGER issued_proposal_unchanged BEFORE UPDATE ON issued_proposal BEGIN
    SELECT RAISE(ABORT, 'an issued proposal is never changed');
END;
"""


def up(migrator: Any, db: Any) -> None:
    """Extends the estimate table and makes the others."""
    for statement in _statements(TRADE_NAME):
        db.execute_sql(statement)
    for column in ESTIMATE_COLUMNS:
        db.execute_sql(f"ALTER TABLE estimate ADD COLUMN {column}")
    scripts = (ESTIMATE_LINE, ESTIMATE_INDEXES, ESTIMATE_SEARCH, TEXT_TEMPLATE, ESTIMATE_DEFAULTS, ISSUED_PROPOSAL)
    for script in scripts:
        for statement in _statements(script):
            db.execute_sql(statement)


def _statements(script: str) -> list[str]:
    """The statements of a script, each whole: a trigger's body has semicolons of its own."""
    statements, rest = [], ""
    for line in script.splitlines(keepends=True):
        rest += line
        if sqlite3.complete_statement(rest):
            statements.append(rest)
            rest = ""
    return [*statements, rest] if rest.strip() else statements
