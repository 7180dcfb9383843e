"""A logo's file as a picture on the screen."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from custlist_desktop.domain.account import LogoFormat


def logo_picture(content: bytes, kind: LogoFormat, room: QSize, dpr: float) -> QPixmap | None:
    """``content`` as large as fits into ``room``; None if Qt can't draw it.

    Args:
        content: a whole file that `logo_format` has accepted.
        kind: what it is.
        room: in device-independent pixels. A picture of pixels is never enlarged.
        dpr: the device pixel ratio of what it is painted on.
    """
    pixels = QSize(round(room.width() * dpr), round(room.height() * dpr))
    image = _drawn(content, pixels) if kind is LogoFormat.SVG else _scaled(content, pixels)
    if image is None or image.isNull():
        return None
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def _scaled(content: bytes, pixels: QSize) -> QImage | None:
    image = QImage.fromData(QByteArray(content))
    if image.isNull() or (image.width() <= pixels.width() and image.height() <= pixels.height()):
        return image
    return image.scaled(pixels, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _drawn(content: bytes, pixels: QSize) -> QImage | None:
    renderer = QSvgRenderer(QByteArray(content))
    natural = renderer.defaultSize()
    if not renderer.isValid() or natural.isEmpty():
        return None
    size = natural.scaled(pixels, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image
