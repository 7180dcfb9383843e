"""Cells that hold a piece of a web page: Odoo and other programs with pages write their notes so."""

import re
from html.parser import HTMLParser
from typing import Final

_PAGE: Final = re.compile(
    r"<(p|div|span|ul|ol|h[1-6]|table|html|body)\b[^<>]*>.*</(?:p|div|span|ul|ol|h[1-6]|table|html|body)>",
    re.IGNORECASE | re.DOTALL,
)
_LINES: Final = frozenset({"p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6"})
_UNSEEN: Final = frozenset({"script", "style", "head"})


def text_of_page(cell: str) -> str:
    """What somebody would read on the page; any other text as it is."""
    if not cell.startswith("<") or not _PAGE.fullmatch(cell):
        return cell
    reader = _Reader()
    reader.feed(cell)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.pieces).splitlines())
    return "\n".join(filter(None, lines))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # as the parser calls it
        self._unseen += tag in _UNSEEN
        if tag in _LINES:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN and self._unseen > 0
        if tag in _LINES:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(" ".join(data.splitlines()) if data.strip() else " ")
