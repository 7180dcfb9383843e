"""The cells of tab-separated text, as spreadsheets put them on the clipboard and read them from there."""

import re
from collections.abc import Callable, Iterable

from custlist_desktop.domain.text import clean_line

# A field in quotes may hold tabs and line ends; a quote that isn't closed before one is a plain character (12" pipe).
_FIELD = re.compile(r'"((?:[^"]++|"")*+)"(?=[\t\r\n]|\Z)|([^\t\r\n]*+)')
_LINE_END = re.compile(r"\r\n|\r|\n")


def cells_of(text: str, clean: Callable[[str], str] = clean_line) -> list[list[str]]:
    """The rows of ``text`` from top to bottom, empty ones too, each with its cells as ``clean`` makes them."""
    rows: list[list[str]] = [[]]
    position = 0
    while True:
        field = _FIELD.match(text, position)
        if field is None:  # never: the pattern matches nothing too
            return rows
        quoted, plain = field.groups()
        rows[-1].append(clean(plain if quoted is None else quoted.replace('""', '"')))
        position = field.end()
        if position == len(text):
            return rows
        line_end = _LINE_END.match(text, position)
        if line_end:
            rows.append([])
        position = line_end.end() if line_end else position + 1


def text_of(rows: Iterable[Iterable[str]]) -> str:
    """The text whose `cells_of` are ``rows``."""
    return "".join("\t".join(map(_quoted, row)) + "\n" for row in rows)


def _quoted(cell: str) -> str:
    if cell.startswith('"') or any(char in cell for char in "\t\r\n"):
        return '"' + cell.replace('"', '""') + '"'
    return cell
