"""Dates and times in the window's sentences."""

import ast
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

import custlist_desktop
from custlist_desktop.ui.kit.dates import clock_text, date_text, filled, moment_text
from tests.helpers.sources import nodes_of

DATED = frozenset(("clock_text", "date_text", "day_and_month", "moment_text"))


def formatted(nodes: Iterable[ast.AST]) -> Iterator[ast.Call]:
    """The calls of ``.format``."""
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
            yield node


def test_an_abbreviations_stop_is_the_sentences_own(language: Callable[[str], str]) -> None:
    language("es")
    moment = datetime(2026, 4, 1, 8, 5)
    assert clock_text(moment).endswith("a.m.")
    assert filled("Desde {time}. Ahora.", time=clock_text(moment)) == f"Desde {clock_text(moment)} Ahora."
    assert filled("{a} y {b}.", a="1 abr.", b="2 mayo") == "1 abr. y 2 mayo."


def test_times_are_never_put_into_a_sentence_without_minding_their_stops() -> None:
    assert [
        f"{path.name}:{call.lineno}"
        for path in (Path(custlist_desktop.__file__).parent / "ui").rglob("*.py")
        for call in formatted(nodes_of(path))
        if any(isinstance(node, ast.Name) and node.id in DATED for node in ast.walk(call))
    ] == []


def test_the_window_has_one_form_of_dates(language: Callable[[str], str]) -> None:
    moment = datetime(2026, 4, 1, 8, 5).astimezone()
    for code in ("en", "fr", "es"):
        language(code)
        day = date_text(date(2026, 4, 1))
        assert not day[:1].isdigit() or " " in day
        assert moment_text(moment).startswith(day)
