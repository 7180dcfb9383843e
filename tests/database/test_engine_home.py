"""The engine has one home: SQL is written in the package ``database`` only, and so is what runs it."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import custlist_desktop
from tests.helpers.sources import nodes_of

_PACKAGE = Path(custlist_desktop.__file__).parent
_SQL = re.compile(
    r"\b(SELECT\b.+\bFROM|INSERT (OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM|DROP (TABLE|INDEX|TRIGGER)|ALTER TABLE"
    r"|CREATE (TEMP |UNIQUE )?(TABLE|INDEX|VIEW|TRIGGER)|PRAGMA \w|ATTACH \?|coalesce\(|nullif\()",
    re.DOTALL,
)


def test_no_sql_is_written_outside_the_database_package() -> None:
    found = [
        f"{path.relative_to(_PACKAGE)}:{line}"
        for path in sorted(_PACKAGE.rglob("*.py"))
        if path.relative_to(_PACKAGE).parts[0] != "database"
        for line in _lines_with_sql(nodes_of(path))
    ]
    assert found == []


def test_sql_of_all_kinds_is_seen() -> None:
    code = """
a = "SELECT id FROM customer"
b = f"UPDATE customer SET {a}"
c = database.execute_sql(a)
d = "Select a file from the list"
"""
    assert list(_lines_with_sql(ast.walk(ast.parse(code)))) == [2, 3, 4]


def _lines_with_sql(nodes: Iterable[ast.AST]) -> Iterator[int]:
    for node in nodes:
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str) and _SQL.search(node.value)
        if isinstance(node, ast.expr) and (
            is_text or (isinstance(node, ast.Attribute) and node.attr == "execute_sql")
        ):
            yield node.lineno
