"""``python -m tests.house``: the house in figures, read from the syntax trees of its files. A mirror, not limits.

What must never be is held by tests and by the contracts of import-linter; these figures only show where a step leads.
"""

import ast
import io
import sys
import tokenize
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.helpers.sources import nodes_of

PACKAGE: Final = Path(__file__).resolve().parent.parent / "custlist_desktop"
DELEGATES: Final = frozenset({"QStyledItemDelegate", "QAbstractItemDelegate"})
MODELS: Final = frozenset(
    {"QAbstractTableModel", "QAbstractListModel", "QAbstractItemModel", "QSortFilterProxyModel"}
)
HEADERS: Final = frozenset({"QHeaderView"})


@dataclass(frozen=True, slots=True)
class Source:
    """A file of the package: the module's name, its text, and the nodes of its syntax tree."""

    module: str
    text: str
    nodes: tuple[ast.AST, ...]

    def classes(self) -> Iterator[ast.ClassDef]:
        """Every class, also one inside another."""
        return (node for node in self.nodes if isinstance(node, ast.ClassDef))


@dataclass(frozen=True, slots=True)
class Lines:
    """How many lines are what. A line of code with a comment behind it is code."""

    code: int
    docstring: int
    comment: int
    blank: int

    def __add__(self, other: "Lines") -> "Lines":
        return Lines(
            self.code + other.code,
            self.docstring + other.docstring,
            self.comment + other.comment,
            self.blank + other.blank,
        )

    @property
    def total(self) -> int:
        """All of them."""
        return self.code + self.docstring + self.comment + self.blank


def sources(package: Path = PACKAGE) -> list[Source]:
    """All files of the package, by name."""
    found = []
    for path in sorted(package.rglob("*.py")):
        text = path.read_text("utf-8")
        parts = path.relative_to(package.parent).with_suffix("").parts
        module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        found.append(Source(module, text, nodes_of(path)))
    return found


def lines_of(source: Source) -> Lines:
    """What the lines of a file are."""
    docstring: set[int] = set()
    for node in source.nodes:
        body = getattr(node, "body", None)
        for each in body if isinstance(body, list) else ():
            # The string of a module, class or function, and the one under an attribute.
            if (
                isinstance(each, ast.Expr)
                and isinstance(each.value, ast.Constant)
                and isinstance(each.value.value, str)
            ):
                docstring.update(range(each.lineno, (each.end_lineno or each.lineno) + 1))
    code: set[int] = set()
    comment: set[int] = set()
    nothing = {tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER, tokenize.ENCODING}
    for token in tokenize.generate_tokens(io.StringIO(source.text).readline):
        if token.type == tokenize.COMMENT:
            comment.add(token.start[0])
        elif token.type not in nothing:
            code.update(range(token.start[0], token.end[0] + 1))
    code -= docstring
    comment -= code | docstring
    total = len(source.text.splitlines())
    return Lines(len(code), len(docstring), len(comment), total - len(code) - len(docstring) - len(comment))


def derived_from(all_sources: list[Source], roots: frozenset[str]) -> list[str]:
    """The classes of the package that derive from one of ``roots``, also through another class of the package."""
    bases = {node.name: [_last_name(base) for base in node.bases] for each in all_sources for node in each.classes()}
    found: set[str] = set()
    while more := {name for name, of in bases.items() if name not in found and (roots | found) & set(of)}:
        found |= more
    return sorted(found)


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Subscript):
        return _last_name(node.value)
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def functions_named(all_sources: list[Source], name: str) -> int:
    """How many functions and methods have this name."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return sum(isinstance(node, functions) and node.name == name for each in all_sources for node in each.nodes)


def imports_of(source: Source, modules: frozenset[str]) -> set[str]:
    """The modules of the package that a file imports, at its top or inside a function."""
    found: set[str] = set()
    for node in source.nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            named = {f"{node.module}.{alias.name}" for alias in node.names} & modules
            found |= named or {node.module}
    return (found & modules) - {source.module}


def imported_once(all_sources: list[Source]) -> list[str]:
    """The modules that exactly one other module imports."""
    modules = frozenset(each.module for each in all_sources)
    by = Counter(name for each in all_sources for name in imports_of(each, modules))
    return sorted(name for name, count in by.items() if count == 1)


def relay_signals(all_sources: list[Source]) -> list[str]:
    """The signals that their own class never sends by a call: another signal is only connected on to them."""
    return sorted(
        f"{node.name}.{name}"
        for each in all_sources
        for node in each.classes()
        for name in _signals_of(node)
        if _is_relay(node, name)
    )


def _signals_of(node: ast.ClassDef) -> Iterator[str]:
    for each in node.body:
        if (
            isinstance(each, ast.Assign)
            and isinstance(each.value, ast.Call)
            and _last_name(each.value.func) == "Signal"
            and isinstance(each.targets[0], ast.Name)
        ):
            yield each.targets[0].id


def _is_relay(node: ast.ClassDef, name: str) -> bool:
    is_sent = is_connected_to = False
    for call in (each for each in ast.walk(node) if isinstance(each, ast.Call)):
        called = call.func
        if isinstance(called, ast.Attribute) and called.attr == "emit" and _is_own(called.value, name):
            is_sent = True
        if isinstance(called, ast.Attribute) and called.attr == "connect":
            is_connected_to = is_connected_to or any(_is_own(_sender(each), name) for each in call.args)
    return is_connected_to and not is_sent


def _sender(node: ast.expr) -> ast.expr:
    """What ``self.saved`` or ``self.saved.emit`` names."""
    return node.value if isinstance(node, ast.Attribute) and node.attr == "emit" else node


def _is_own(node: ast.expr, name: str) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr == name
        and isinstance(node.value, ast.Name)
        and node.value.id == "self"
    )


def classes_of_one_name(all_sources: list[Source]) -> dict[str, list[str]]:
    """The names that more than one class has, with the modules; a peewee model's ``Meta`` is no name of its own."""
    found: dict[str, list[str]] = {}
    for each in all_sources:
        for node in each.classes():
            if node.name != "Meta":
                found.setdefault(node.name, []).append(each.module)
    return {name: modules for name, modules in sorted(found.items()) if len(modules) > 1}


def figures(all_sources: list[Source]) -> Mapping[str, int]:
    """The figures of the house, by what they count."""
    lines = sum((lines_of(each) for each in all_sources), Lines(0, 0, 0, 0))
    return {
        "files": len(all_sources),
        "lines": lines.total,
        "lines of code": lines.code,
        "lines of docstrings": lines.docstring,
        "lines of comments": lines.comment,
        "delegates": len(derived_from(all_sources, DELEGATES)),
        "models": len(derived_from(all_sources, MODELS)),
        "headers": len(derived_from(all_sources, HEADERS)),
        "retranslate": functions_named(all_sources, "retranslate"),
        "files that one other imports": len(imported_once(all_sources)),
        "signals that only relay": len(relay_signals(all_sources)),
        "names that two classes have": len(classes_of_one_name(all_sources)),
    }


def main() -> int:
    """Prints the figures, and with ``--names`` what they count; returns 0."""
    all_sources = sources()
    for name, count in figures(all_sources).items():
        print(f"{name:30} {count:7,}")
    if "--names" in sys.argv[1:]:
        print("\ndelegates:", *derived_from(all_sources, DELEGATES), sep="\n  ")
        print("\nmodels:", *derived_from(all_sources, MODELS), sep="\n  ")
        print("\nheaders:", *derived_from(all_sources, HEADERS), sep="\n  ")
        print("\nsignals that only relay:", *relay_signals(all_sources), sep="\n  ")
        print("\nfiles that one other imports:", *imported_once(all_sources), sep="\n  ")
        print("\nnames that two classes have:", *classes_of_one_name(all_sources).items(), sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
