"""Rows on the system's clipboard: as tab-separated text for everyone, and as they are for the program itself."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from custlist_desktop.domain.clipboard_lines import OWN_TYPE, CopiedLines, lines_from_own, lines_to_own, lines_to_text
from custlist_desktop.domain.estimate import EstimateContent, EstimateLine
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.pasted_rows import PastedRows, read_rows
from custlist_desktop.domain.pricing import LinePrice


def copy_lines(
    lines: Sequence[EstimateLine], prices: Sequence[LinePrice], content: EstimateContent, style: NumberStyle
) -> None:
    """Puts rows of an estimate on the clipboard.

    Args:
        lines: the rows.
        prices: what they come to.
        content: the estimate's.
        style: of the numbers in the rows' text.
    """
    data = QMimeData()
    data.setText(lines_to_text(lines, style, prices))
    data.setData(OWN_TYPE, QByteArray(lines_to_own(lines, content.markup, content.currency)))
    QGuiApplication.clipboard().setMimeData(data)


def own_lines() -> CopiedLines | None:
    """The rows that this program, or another one of its kind, copied; None if others copied."""
    data = QGuiApplication.clipboard().mimeData()
    if data is None or not data.hasFormat(OWN_TYPE):
        return None
    return lines_from_own(bytes(data.data(OWN_TYPE).data()))


def spreadsheet_rows(style: NumberStyle) -> PastedRows | None:
    """The rows of text on the clipboard, and how they are read; None if there is no text on it."""
    return read_rows(QGuiApplication.clipboard().text(), style)


def pasted_value() -> str | None:
    """The clipboard's text if it is one cell's; None if it is rows, or nothing."""
    value = QGuiApplication.clipboard().text().strip("\r\n")
    if not value.strip() or any(mark in value for mark in "\t\r\n") or own_lines() is not None:
        return None
    return value.strip()
