"""Painting finished pages on a printer."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtPrintSupport import QPrinter

from custlist_desktop.domain.errors import CustlistError

PRINT_PPI = 300
"""Pixels per inch of what is printed."""


class PrinterRefusedError(CustlistError):
    """The printer does not respond: switched off, removed, or its file can't be written."""

    def __init__(self, printer: str) -> None:
        super().__init__(f"the printer refuses: {printer}")
        self.printer = printer


def print_pages(printer: QPrinter, pages: Sequence[bytes]) -> None:
    """Prints pictures of pages, each as large as the paper allows, as often as the user asked. For any thread.

    Args:
        printer: as the print dialog left it; full page.
        pages: PNG files, in order.

    Raises:
        PrinterRefusedError: nothing could be printed.
    """
    chosen = _chosen(printer, pages)
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    painter = QPainter()
    if not _is_there(printer) or not painter.begin(printer):
        raise PrinterRefusedError(printer.printerName() or printer.outputFileName())
    try:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # JPEG blurs letters
        for number, page in enumerate(chosen * copies):
            image = decoded(page)  # one at a time: a page of pixels takes thirty megabytes
            if number and not printer.newPage():
                raise PrinterRefusedError(printer.printerName())
            painter.drawImage(_room_for(image, printer), image, QRectF(image.rect()))
    finally:
        painter.end()


def _is_there(printer: QPrinter) -> bool:
    """Whether the printer, or the folder of the file that is printed to, is still there."""
    file = printer.outputFileName()
    return Path(file).parent.is_dir() if file else printer.isValid()


def _chosen(printer: QPrinter, pages: Sequence[bytes]) -> list[bytes]:
    if printer.printRange() is not QPrinter.PrintRange.PageRange or printer.fromPage() < 1:
        return list(pages)
    return list(pages[printer.fromPage() - 1 : max(printer.fromPage(), printer.toPage())])


def _room_for(image: QImage, printer: QPrinter) -> QRectF:
    """Where ``image`` goes: the whole sheet, or the middle of it where the sheet has another shape."""
    sheet = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    size = QSizeF(image.size()).scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    room = QRectF(sheet.topLeft(), size)
    room.moveCenter(sheet.center())
    return room


def decoded(png: bytes) -> QImage:
    """A page as a picture. Its ground is white; without transparency it is painted several times faster."""
    buffer = QBuffer()
    buffer.setData(png)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    # QImage.fromData would hold Python's lock while it decodes, and so hold up the window.
    page = QImageReader(buffer, QByteArray(b"png")).read()
    page.convertTo(QImage.Format.Format_RGB32)
    return page
