"""The visitor that takes a picture of every screen, with what is open over it."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from custlist_desktop.ui.theme.metrics import room_on_screen
from tests.gallery.settling import settle

Naming = Callable[[str], str]
"""The name of a screen's file, without its ending; empty if no picture of it is wanted."""

_COLOURS = 256


class Photographer:
    """Keeps pictures as PNG files."""

    def __init__(self, out: Path, naming: Naming, widest: int = 0) -> None:
        """
        Args:
            out: the folder for the pictures.
            naming: says what a screen's picture is called.
            widest: the most pixels that a picture is wide, few colours then too; 0 for pictures as they are.
        """
        self._out = out
        self._naming = naming
        self._widest = widest
        self.names: list[str] = []

    def visit(self, name: str, window: QWidget, popup: QWidget | None = None) -> None:
        """Takes the picture of a screen."""
        stem = self._naming(name)
        if not stem:
            return
        window.resize(window.size().boundedTo(room_on_screen(window)))
        settle()
        picture = picture_of(window, popup).toImage()
        if self._widest:
            picture = small_image(picture, self._widest)
        if not picture.save(str(self._out / f"{stem}.png")):
            raise OSError(f"{self._out / stem}.png could not be written")
        self.names.append(f"{stem}.png")


def picture_of(window: QWidget, popup: QWidget | None = None) -> QPixmap:
    """A window's picture, with the pop-ups over it where they are on the screen; larger where they stick out."""
    whole = window.grab()
    if popup is None:
        return whole
    shown = [(window.mapFromGlobal(each.mapToGlobal(QPoint(0, 0))), each.grab()) for each in _open_popups(popup)]
    room = QRect(QPoint(0, 0), window.size())
    for place, picture in shown:
        room = room.united(QRect(place, picture.deviceIndependentSize().toSize()))
    ratio = whole.devicePixelRatio()
    laid = QPixmap(room.size() * ratio)
    laid.setDevicePixelRatio(ratio)
    laid.fill(Qt.GlobalColor.transparent)
    painter = QPainter(laid)
    painter.translate(-room.topLeft())
    painter.drawPixmap(0, 0, whole)
    for place, picture in shown:
        painter.drawPixmap(place, picture)
    painter.end()
    return laid


def _open_popups(popup: QWidget) -> list[QWidget]:
    """The pop-up, and before it those that it was opened from."""
    others = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not popup]
    return [each for each in others if each.windowType() is popup.windowType()] + [popup]


def small_image(image: QImage, widest: int) -> QImage:
    """An image no wider than ``widest`` pixels, in its 256 most frequent colours, which makes a small file."""
    if image.width() > widest:
        image = image.scaledToWidth(widest, Qt.TransformationMode.SmoothTransformation)
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("B").cast("I")
    colours = [colour for colour, _count in Counter(pixels).most_common(_COLOURS)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, colours, flags)
