"""Rows on the system's clipboard: as tab-separated text for everyone, and as they are for the program itself."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QGuiApplication

from custlist_desktop.domain.clipboard_lines import lines_from_text, lines_to_text
from custlist_desktop.domain.estimate import EstimateLine, new_line_key
from custlist_desktop.domain.estimate_checks import normalised_line
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.pricing import LinePrice

_last_copy: tuple[str, tuple[EstimateLine, ...]] = ("", ())
"""What the program copied last: the text doesn't tell arithmetic, optional lines and typed prices."""


def copy_lines(lines: Sequence[EstimateLine], prices: Sequence[LinePrice], style: NumberStyle) -> None:
    """Puts rows on the clipboard, numbers in the marks of ``style``."""
    global _last_copy
    text = lines_to_text(lines, style, prices)
    QGuiApplication.clipboard().setText(text)
    _last_copy = (_comparable(text), tuple(lines))


def pasted_lines(style: NumberStyle) -> list[EstimateLine]:
    """The rows on the clipboard, each with a new key; none if there is no text on it."""
    text = QGuiApplication.clipboard().text()
    if not text.strip():
        return []
    if _comparable(text) == _last_copy[0]:
        return [replace(line, key=new_line_key()) for line in _last_copy[1]]
    return [normalised_line(line) for line in lines_from_text(text, style)]


def pasted_value() -> str | None:
    """The clipboard's text if it is one cell's; None if it is rows, or nothing."""
    text = QGuiApplication.clipboard().text()
    is_own = _comparable(text) == _last_copy[0]
    value = text.strip("\r\n")
    return None if is_own or not value.strip() or any(mark in value for mark in "\t\r\n") else value.strip()


def _comparable(text: str) -> str:
    """``text`` whatever ends its lines: some systems change that on the way."""
    return text.replace("\r\n", "\n").rstrip("\n")
