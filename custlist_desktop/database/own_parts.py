"""What belongs into a list: a file that somebody else made may have views for tables, and triggers of its own."""

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from custlist_desktop.database import engine
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble

if TYPE_CHECKING:
    from peewee import SqliteDatabase  # who only reads a list needs no peewee

_TABLES: Final = "SELECT lower(name), sql LIKE 'CREATE VIRTUAL%' FROM sqlite_schema WHERE type = 'table'"
_TRIGGERS: Final = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
_ACTING: Final = """
SELECT CAST(name AS BLOB), CAST(type || ' ' || sql AS BLOB) FROM sqlite_schema
WHERE type IN ('trigger', 'view')
    OR (sql LIKE 'CREATE VIRTUAL%' AND lower(name) NOT IN (
        'customer_search', 'estimate_search', 'short_customer_search', 'short_estimate_search'
    ))
ORDER BY name
"""
OWN_TRIGGERS: Final = frozenset(
    (
        "76191335e9453c52a7da2dc0df3b8801aa5e6f36927970214c029013f4bf5f4b",  # customer_search_delete
        "a1c2db72269aab1c2626bd48033a10e17d1a3550d581c0ad4ad413cee722e113",  # customer_search_insert
        "a493e91c1b565c0c600344a1adda0de62ac7a6028d245e2506fa8576916c1208",  # customer_search_update
        "223be3276d5a991f4789d9467a77df0e11aff8de4e7fb1c627361ce2b0736011",  # estimate_search_delete
        "1f2edbf115a36f61298ff40fde9b5f395a03a354a09e247d697f473f2996ab82",  # estimate_search_insert
        "5234eea7a842a4794f5b340642ccc3229bcc086923639ec65c12dfae154a7d08",  # estimate_search_update
        "9d27c222c44547542d17523e0405ce54e1f1db10f80d73c62fdf2cf4b11cac07",  # customer_search_delete, since 14
        "fe217c69fec58023be6bba844bbf31918f2c2454fd7e3d6003511e13be7d70d0",  # customer_search_insert, since 14
        "f2ba625b23e28a208b8d32faf8d56f69c2e71fbe60e0412cc07eedc755961f72",  # customer_search_update, since 14
        "4f8d64a010ec76e090aa2c1be49c4f631702e68c85b68a33235a643f1d5ecd5a",  # estimate_search_delete, since 14
        "2adfbb68683415c4caa110e8c5456206d1507b3297ee78b41d6bd21e4097a23e",  # estimate_search_insert, since 14
        "7ae3dfd8330086f7352bb24a6b0da1078f09fc6229045f127d01eb6fd4d66221",  # estimate_search_update, since 14
        "0d66014ce41cb6a462d95766059e9a6f2c78670dc0f91aba750e71e947d2a3ad",  # issued_proposal_kept
        "8d4a998426ca4dadeca0ede111dddc3a27d196fe4e19cd1ca9cf291b18924672",  # issued_proposal_unchanged
        "dbf771c3a3585aeab55bbb8d6899e9e0fee4c6ac74e609d0e118fc940c696a97",  # journal_kept
        "5e522b25bd1cdcbed6cd4bde0295321caee2b0df257c194758fe11550c9ded9b",  # journal_not_replaced
        "7c0bf467c205c82dad1d822ad76d584fc9c7a606c5c5f461cedf973fb06842c6",  # journal_unchanged
    )
)
"""Of each trigger that a list has, or had at an older schema, the SHA-256 of what made it."""


def refuse_foreign_parts(connection: engine.Connection, path: Path) -> None:
    """Keeps what somebody else put into a list from acting: triggers write, views say what no row holds.

    Raises:
        DatabaseFileError: FOREIGN_PARTS, with the fact ``names``.
        engine.Error: the schema can't be read.
    """
    found = connection.execute(_ACTING).fetchall()
    foreign = [name for name, made_by in found if sha256(made_by or b"").hexdigest() not in OWN_TRIGGERS]
    if foreign:
        names = ", ".join(bytes(name).decode("utf-8", "replace") for name in foreign)
        raise DatabaseFileError(FileTrouble.FOREIGN_PARTS, path, names=names)


class OwnParts:
    """The tables and triggers of a new list."""

    def __init__(self, fresh: "SqliteDatabase") -> None:
        """
        Args:
            fresh: an empty list of the newest schema.
        """
        self._tables = set(fresh.execute_sql(_TABLES).fetchall())
        self._triggers = dict(fresh.execute_sql(_TRIGGERS).fetchall())

    def complete(self, writer: "SqliteDatabase") -> bool:
        """Makes the triggers that a list of the newest schema lacks; returns whether it has all tables."""
        if not self._tables <= set(writer.execute_sql(_TABLES).fetchall()):
            return False
        there = dict(writer.execute_sql(_TRIGGERS).fetchall())
        for name, sql in self._triggers.items():
            if name not in there:
                writer.execute_sql(sql)
        return True
