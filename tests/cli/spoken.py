"""The texts that the shell's code says, as its syntax trees have them."""

import ast
from collections.abc import Iterator
from pathlib import Path

import custlist_desktop.cli
from custlist_desktop.cli.command import known_commands
from tests.helpers.sources import nodes_of

PACKAGE = Path(custlist_desktop.cli.__file__).parent


def said_texts() -> set[str]:
    """What `say` and `failure` are given, and what commands are for."""
    said = {texts[0] for name, texts in _calls() if name != "say_count"}
    return said | {each.purpose for each in known_commands()}


def counted_texts() -> dict[str, str]:
    """What `say_count` is given: for one, and for others."""
    return {texts[0]: texts[1] for name, texts in _calls() if name == "say_count"}


def _calls() -> Iterator[tuple[str, list[str]]]:
    for path in (PACKAGE.parent / "__main__.py", *sorted(PACKAGE.rglob("*.py"))):
        for node in nodes_of(path):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("say", "failure", "say_count")
            ):
                count = 2 if node.func.id == "say_count" else 1
                texts = [each.value for each in node.args[:count] if isinstance(each, ast.Constant)]
                if len(texts) == count:
                    yield node.func.id, [str(text) for text in texts]
                elif ast.unparse(node) not in ("say(each.purpose)", "say(text, **facts)"):
                    raise AssertionError(f"{path}:{node.lineno}: a text that is no literal is never translated")
