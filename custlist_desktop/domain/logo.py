"""Logos: whether a file is a picture that a proposal can print, judged by its content and not by its name."""

import struct
from collections.abc import Iterator
from typing import Final
from zlib import crc32

from custlist_desktop.domain.account import LogoFormat
from custlist_desktop.domain.logo_error import LogoError
from custlist_desktop.domain.logo_svg import check_svg, looks_like_svg

__all__ = ["LARGEST_LOGO", "LARGEST_SIDE", "LogoError", "logo_format"]

LARGEST_LOGO: Final = 2_000_000
"""Bytes. The logo is in every proposal, which travels by email."""
LARGEST_SIDE: Final = 8_000
"""Pixels. A small file may unpack to a picture that no computer can hold."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
_JPEG_END: Final = 0xD9
_JPEG_SCAN: Final = 0xDA
# The frame headers SOF0 to SOF15; the three codes among them that are none are other tables (T.81, table B.1).
_JPEG_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def logo_format(content: bytes) -> LogoFormat:
    """What kind of picture ``content`` is: PNG (ISO/IEC 15948), JPEG (ITU-T T.81) or SVG 1.1.

    An SVG with a script, entities, or anything that is fetched from elsewhere is refused: none belongs in a logo.

    Args:
        content: a whole file.

    Raises:
        LogoError: it is none of them, can't be read to its end, or is too large.
    """
    if len(content) > LARGEST_LOGO:
        raise LogoError("too_large")
    if content.startswith(_PNG):
        _check_size(*_png_size(content))
        return LogoFormat.PNG
    if content.startswith(_JPEG):
        _check_size(*_jpeg_size(content))
        return LogoFormat.JPEG
    if not looks_like_svg(content):
        raise LogoError("not_a_picture")
    check_svg(content)
    return LogoFormat.SVG


def _check_size(width: int, height: int) -> None:
    if not width or not height:
        raise LogoError("damaged")
    if max(width, height) > LARGEST_SIDE:
        raise LogoError("too_many_pixels")


def _png_size(content: bytes) -> tuple[int, int]:
    """Width and height, once every chunk up to the last has proved whole."""
    size = (0, 0)
    has_pixels = False
    for kind, data in _png_chunks(content):
        if kind == b"IHDR" and len(data) == 13:
            size = struct.unpack(">II", data[:8])
        has_pixels |= kind == b"IDAT"
    if not has_pixels:
        raise LogoError("damaged")
    return size


def _png_chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and data of the chunks; raises LogoError where one is cut off or its checksum is wrong."""
    start = len(_PNG)
    kind = b""
    while kind != b"IEND":
        head = content[start : start + 8]
        if len(head) < 8:
            raise LogoError("damaged")
        length, kind = struct.unpack(">I4s", head)
        data = content[start + 8 : start + 8 + length]
        checksum = content[start + 8 + length : start + 12 + length]
        if len(checksum) < 4 or struct.unpack(">I", checksum)[0] != crc32(kind + data):
            raise LogoError("damaged")
        yield kind, data
        start += length + 12


def _jpeg_size(content: bytes) -> tuple[int, int]:
    """Width and height from the frame header; raises LogoError without one, or if the picture is cut off."""
    size = (0, 0)
    start = 2
    while content[start : start + 1] == b"\xff":
        code = content[start + 1] if start + 1 < len(content) else _JPEG_END
        if code == 0xFF:  # a fill byte
            start += 1
            continue
        if code in (_JPEG_END, _JPEG_SCAN):
            break
        segment = content[start + 2 : start + 9]
        if len(segment) < 7:
            raise LogoError("damaged")
        if code in _JPEG_FRAMES:
            height, width = struct.unpack(">HH", segment[3:7])
            size = (width, height)
        start += 2 + struct.unpack(">H", segment[:2])[0]
    # Cameras write something of their own behind the picture's end.
    if content.rfind(bytes((0xFF, _JPEG_END))) < start:
        raise LogoError("damaged")
    return size
