"""Files that people take for a logo, made into a picture that a proposal can print."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QImageWriter, QPainter

from custlist_desktop.domain.account import LogoFormat
from custlist_desktop.domain.logo import LARGEST_LOGO, LogoError, is_printed_soon, logo_format, whole_picture

LARGEST_FILE: Final = 50_000_000
"""Bytes."""
LONGEST_SIDE: Final = 1_600
"""Pixels of a picture that was scaled down: more than a printer shows of a logo."""
_MOST_PIXELS: Final = 40_000_000
"""Of which Qt makes a smaller picture in 400 MB."""
_JPEG_QUALITY: Final = 92
_CONVERTED: Final = frozenset(("png", "jpeg", "gif", "webp", "bmp"))
"""By Qt's names."""
_CHECKED: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_ALMOST_WHITE: Final = 240
_SAMPLE: Final = QSize(64, 64)


@dataclass(frozen=True, slots=True)
class TakenLogo:
    """A logo, and what was done to the file.

    Attributes:
        content: a whole picture file of ``kind``.
        kind: as `logo_format` has it.
        file_size: of the file, in bytes.
        before: the picture's size in the file, in pixels; empty if the file was taken as it is.
        after: its size now.
        frames: how many pictures the file has, of which the first was taken.
    """

    content: bytes
    kind: LogoFormat
    file_size: int
    before: QSize
    after: QSize
    frames: int = 1


def take_logo(path: Path) -> TakenLogo:
    """The logo in a file: as it is, or as another picture if it is too large, turned by a camera, or of a format that
    proposals don't know.

    Raises:
        LogoError: the file can't be a logo; see there for the codes.
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise LogoError("file_too_large")
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).decode() not in _CONVERTED:
        return TakenLogo(content, logo_format(content), len(content), QSize(), QSize())
    plain = reader.transformation() == QImageIOHandler.Transformation.TransformationNone
    if content.startswith(_CHECKED):
        kind, sides = whole_picture(content)  # Qt takes what is there of one that is cut off
        if plain and sides and is_printed_soon(sides) and len(content) <= LARGEST_LOGO:
            return TakenLogo(content, kind, len(content), QSize(), QSize())
    elif _is_cut_off(content):
        raise LogoError("damaged")
    return _converted(reader, len(content))


def _is_cut_off(content: bytes) -> bool:
    """Whether a GIF (89a), WebP (RFC 9649) or BMP ends before it says, which Qt passes over."""
    if content.startswith(b"GIF8"):
        return not content.rstrip(b"\0").endswith(b";")
    if content.startswith(b"RIFF"):
        return len(content) < 8 + int.from_bytes(content[4:8], "little")
    return content.startswith(b"BM") and len(content) < int.from_bytes(content[2:6], "little")


def _converted(reader: QImageReader, file_size: int) -> TakenLogo:
    before, frames = reader.size(), max(1, reader.imageCount())
    if before.width() * before.height() > _MOST_PIXELS:
        raise LogoError("too_many_pixels")
    if max(before.width(), before.height()) > LONGEST_SIDE:
        reader.setScaledSize(_fitting(before, LONGEST_SIDE))
    image = reader.read()
    if image.isNull():
        raise LogoError("damaged")
    image = image.convertToFormat(
        QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    )
    content, kind = _written(image)
    while len(content) > LARGEST_LOGO:
        side = max(image.width(), image.height()) * 3 // 4
        image = image.scaled(_fitting(image.size(), side), mode=Qt.TransformationMode.SmoothTransformation)
        content, kind = _written(image)
    turned = before.transposed() if (image.width() > image.height()) != (before.width() > before.height()) else before
    return TakenLogo(content, kind, file_size, turned, image.size(), frames)


def _fitting(size: QSize, side: int) -> QSize:
    return size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _written(image: QImage) -> tuple[bytes, LogoFormat]:
    """As PNG, or as JPEG where that is too large and nothing is transparent."""
    content = _encoded(image, b"PNG", -1)
    if len(content) <= LARGEST_LOGO or image.hasAlphaChannel():
        return content, LogoFormat.PNG
    return _encoded(image, b"JPEG", _JPEG_QUALITY), LogoFormat.JPEG


def _encoded(image: QImage, kind: bytes, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setQuality(quality)
    writer.write(image)
    return bytes(buffer.data().data())


def is_hard_to_see(picture: QImage) -> bool:
    """Whether a picture is about as white as the paper it is printed on."""
    sample = QImage(_SAMPLE, QImage.Format.Format_RGB32)
    sample.fill(Qt.GlobalColor.white)
    painter = QPainter(sample)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(sample.rect(), picture)
    painter.end()
    pixels = (sample.pixelColor(x, y) for x in range(_SAMPLE.width()) for y in range(_SAMPLE.height()))
    return all(min(each.red(), each.green(), each.blue()) >= _ALMOST_WHITE for each in pixels)
