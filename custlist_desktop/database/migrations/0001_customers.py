"""Customers with their search index, users, estimates as far as customers need them, and the journal."""

from typing import Any

CUSTOMER = """
CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    company TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    phone_e164 TEXT NOT NULL DEFAULT '',
    mobile TEXT NOT NULL DEFAULT '',
    mobile_e164 TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    address_line1 TEXT NOT NULL DEFAULT '',
    address_line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    state_province TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    company_sort TEXT,
    contact_name_sort TEXT,
    city_sort TEXT,
    search_text TEXT NOT NULL DEFAULT '',
    CHECK (company <> '' OR contact_name <> '')
)
"""

# The mark that sets ñ apart (domain.text.ENYE_MARK) is left out: the order of every language but Spanish.
CUSTOMER_INDEXES = """
CREATE INDEX customer_by_company ON customer (replace(company_sort, '{', ''), replace(contact_name_sort, '{', ''));
CREATE INDEX customer_by_contact_name ON customer (replace(contact_name_sort, '{', ''));
CREATE INDEX customer_by_email ON customer (nullif(lower(email), ''));
CREATE INDEX customer_by_phone ON customer (coalesce(nullif(phone_e164, ''), nullif(phone, '')));
CREATE INDEX customer_by_city ON customer (replace(city_sort, '{', ''), replace(company_sort, '{', ''));
CREATE INDEX customer_by_place ON customer (country, state_province, replace(company_sort, '{', ''));
CREATE INDEX customer_by_mobile ON customer (mobile_e164) WHERE mobile_e164 <> '';
"""

# The text is kept once, in the customer's row. Both sides are lower case already, so the tokenizer compares as it is.
CUSTOMER_SEARCH = """
CREATE VIRTUAL TABLE customer_search USING fts5 (
    search_text, content = 'customer', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
);
CREATE TRIGGER customer_search_insert AFTER INSERT ON customer BEGIN
    INSERT INTO customer_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
CREATE TRIGGER customer_search_delete AFTER DELETE ON customer BEGIN
    INSERT INTO customer_search (customer_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
END;
CREATE TRIGGER customer_search_update AFTER UPDATE OF search_text ON customer BEGIN
    INSERT INTO customer_search (customer_search, rowid, search_text) VALUES ('delete', old.id, old.search_text);
    INSERT INTO customer_search (rowid, search_text) VALUES (new.id, new.search_text);
END;
"""

USER_ACCOUNT = """
CREATE TABLE user_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL CHECK (role IN ('account_owner', 'estimator')),
    password_hash TEXT,
    active INTEGER NOT NULL DEFAULT 1,
    last_signed_in_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
)
"""

ESTIMATE = """
CREATE TABLE estimate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('draft', 'sent', 'accepted', 'declined')),
    customer_id INTEGER REFERENCES customer (id) ON DELETE RESTRICT,
    company TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    mobile TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    address_line1 TEXT NOT NULL DEFAULT '',
    address_line2 TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    state_province TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL,
    total INTEGER NOT NULL,
    issued_on TEXT NOT NULL,
    valid_until TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX estimate_by_customer ON estimate (customer_id, issued_on DESC);
"""

JOURNAL = """
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change_id TEXT NOT NULL,
    at TEXT NOT NULL,
    user_id INTEGER,
    user_name TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    subject_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
);
CREATE INDEX journal_by_subject ON journal (subject, subject_id, id);
CREATE INDEX journal_by_change ON journal (change_id);
"""


def up(migrator: Any, db: Any) -> None:
    """Makes all tables. Statement by statement: executescript would end the runner's transaction."""
    for script in (CUSTOMER, CUSTOMER_INDEXES, CUSTOMER_SEARCH, USER_ACCOUNT, ESTIMATE, JOURNAL):
        for statement in _statements(script):
            db.execute_sql(statement)


def _statements(script: str) -> list[str]:
    """The statements of a script, each whole: a trigger's body has semicolons of its own."""
    import sqlite3

    statements, rest = [], ""
    for line in script.splitlines(keepends=True):
        rest += line
        if sqlite3.complete_statement(rest):
            statements.append(rest)
            rest = ""
    return [*statements, rest] if rest.strip() else statements
