"""Logos: whether a file is a picture that a proposal can print, judged by its content and not by its name."""

import binascii
import re
import struct
import zlib
from base64 import b64decode
from collections.abc import Iterator
from contextlib import suppress
from typing import Final
from urllib.parse import unquote_to_bytes
from xml.parsers import expat
from zlib import crc32

from custlist_desktop.domain.account import LogoFormat

LARGEST_LOGO: Final = 2_000_000
"""Bytes. The logo is in every proposal, which travels by email."""
LARGEST_SIDE: Final = 8_000
"""Pixels. A small file may unpack to a picture that no computer can hold."""
MOST_PIXELS: Final = 25_000_000
"""Printing takes eight bytes for each."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_LONGEST_PROFILE: Final = 4_000_000
"""Bytes of a picture's colors or notes, unpacked; a real profile has half a million."""
_PACKED: Final = frozenset({b"iCCP", b"zTXt", b"iTXt"})
_JPEG: Final = b"\xff\xd8\xff"
_JPEG_END: Final = 0xD9
_JPEG_SCAN: Final = 0xDA
# The frame headers SOF0 to SOF15; the three codes among them that are none are other tables (T.81, table B.1).
_JPEG_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def logo_format(content: bytes) -> LogoFormat:
    """What kind of picture ``content`` is: PNG (ISO/IEC 15948), JPEG (ITU-T T.81) or SVG 1.1.

    An SVG with a script, entities, or anything that is fetched from elsewhere is refused: none belongs in a logo.

    Raises:
        LogoError: it is another format, can't be read to its end, or is too large.
    """
    if len(content) > LARGEST_LOGO:
        raise LogoError("too_large")
    kind, sides = whole_picture(content)
    if sides and not is_printed_soon(sides):
        raise LogoError("too_many_pixels")
    return kind


def is_printed_soon(sides: tuple[int, int]) -> bool:
    """Whether a picture of so many pixels can be printed in reasonable memory."""
    return max(sides) <= LARGEST_SIDE and sides[0] * sides[1] <= MOST_PIXELS


def whole_picture(content: bytes) -> tuple[LogoFormat, tuple[int, int] | None]:
    """The same of a file of any size, and its width and height in pixels; None for an SVG.

    Raises:
        LogoError: as `logo_format` does, but for its limits.
    """
    if content.startswith(_PNG):
        return LogoFormat.PNG, _sides(*_png_size(content))
    if content.startswith(_JPEG):
        return LogoFormat.JPEG, _sides(*_jpeg_size(content))
    if not looks_like_svg(content):
        raise LogoError("not_a_picture")
    check_svg(content)
    return LogoFormat.SVG, None


def _sides(width: int, height: int) -> tuple[int, int]:
    if not width or not height:
        raise LogoError("damaged")
    return width, height


def _png_size(content: bytes) -> tuple[int, int]:
    """Width and height, once every chunk up to the last has proved whole."""
    size = (0, 0)
    has_pixels = False
    for kind, data in _png_chunks(content):
        if kind == b"IHDR" and len(data) == 13:
            size = struct.unpack(">II", data[:8])
        has_pixels |= kind == b"IDAT"
        if kind in _PACKED:
            _check_packed(data)
    if not has_pixels:
        raise LogoError("damaged")
    return size


def _check_packed(data: bytes) -> None:
    """Raises LogoError if what a chunk packs, behind a name that ends with 0, is larger than any picture has it."""
    for start in range(data.find(b"\0") + 1, min(len(data), data.find(b"\0") + 200)):
        with suppress(zlib.error):
            if len(zlib.decompressobj().decompress(data[start:], _LONGEST_PROFILE + 1)) > _LONGEST_PROFILE:
                raise LogoError("damaged")


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


class LogoError(ValueError):
    """A file that can't be a logo.

    ``code`` is "too_large" (bytes), "file_too_large" (of one that could be scaled down), "too_many_pixels",
    "not_a_picture", "damaged", or for an SVG "unsafe" (a script, entities, something fetched from elsewhere) or
    "too_complex".
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


_NAMESPACE: Final = "http://www.w3.org/2000/svg"
_MOST_ELEMENTS: Final = 50_000
_DEEPEST: Final = 200
_MOST_COPIES: Final = 10_000
_SLOW_FILTERS: Final = frozenset(
    {
        "feTurbulence",
        "feMorphology",
        "feConvolveMatrix",
        "feDisplacementMap",
        "feDiffuseLighting",
        "feSpecularLighting",
    }
)
"""Which may take hours for one attribute."""
_MOST_FILTER_STEPS: Final = 50
_ACTIVE: Final = frozenset({"script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler"})
_SKIPPED: Final = ("foreignObject", "switch")
"""Drawn by no program but a web browser, which has another drawing beside it for all others."""
_UNFETCHED: Final = {"a": re.compile(r"\s*(?:https?:|mailto:|#)", re.IGNORECASE), "color-profile": re.compile("")}
"""What stands in ``href`` of elements that fetch nothing: a link to follow, the colors of a screen."""
_LONGEST_ENTITY: Final = 500
_PLAIN_ENTITY: Final = re.compile(r"[^&<%]*")
_INSIDE = re.compile(r"\s*(?:#|data:image/(?:png|jpe?g)[;,])", re.IGNORECASE)
_FETCHED_BY_STYLE = re.compile(
    r"@import|url\(\s*['\"]?(?!\s*['\"]?(?:#|data:image/(?:png|jpe?g)[;,]))", re.IGNORECASE
)
_STARTS = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def looks_like_svg(content: bytes) -> bool:
    """Whether ``content`` begins as XML does and names SVG, in whatever encoding."""
    return content.lstrip()[:4].startswith(_STARTS) and b"svg" in content.replace(b"\0", b"").lower()


def check_svg(content: bytes) -> None:
    """Reads an SVG to its end.

    Raises:
        LogoError: see there for the codes.
    """
    reader = _SvgReader()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = reader.on_start
    parser.EndElementHandler = reader.on_end
    parser.CharacterDataHandler = reader.on_text
    parser.EntityDeclHandler = reader.on_entity
    parser.ProcessingInstructionHandler = reader.on_instruction
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        if isinstance(error, LogoError):
            raise
        raise LogoError("damaged") from error
    reader.check_copies()


class _SvgReader:
    """What the parser meets; raises LogoError at what doesn't belong in a drawing."""

    def __init__(self) -> None:
        self._path: list[tuple[str, str]] = []  # names and ids of the open elements
        self._count = 0
        self._filter_steps = 0
        self._copies: dict[str, list[str]] = {"": []}  # which ids are drawn again inside of which

    def on_start(self, full_name: str, attributes: dict[str, str]) -> None:
        namespace, _, name = full_name.rpartition(" ")
        if not self._path and (namespace, name) != (_NAMESPACE, "svg"):
            raise LogoError("not_a_picture")
        self._count += 1
        if self._count > _MOST_ELEMENTS or len(self._path) >= _DEEPEST:
            raise LogoError("too_complex")
        parent = self._path[-1][0] if self._path else ""
        if name.lower() in _ACTIVE and (name, parent) != _SKIPPED:
            raise LogoError("unsafe")
        self._filter_steps += name.startswith("fe")
        if name in _SLOW_FILTERS or self._filter_steps > _MOST_FILTER_STEPS:
            raise LogoError("too_complex")
        reference = ""
        for full_key, value in attributes.items():
            key = full_key.rpartition(" ")[2].lower()
            if key != "href" or name not in _UNFETCHED or not _UNFETCHED[name].match(value):
                _check_attribute(key, value)
            if key == "href":
                reference = value.strip().removeprefix("#")
        if name == "use" and reference:
            for _, key in [("", ""), *self._path]:
                self._copies.setdefault(key, []).append(reference)
        self._path.append((name, attributes.get("id", "")))

    def on_end(self, _name: str) -> None:
        self._path.pop()

    def on_text(self, text: str) -> None:
        if self._path[-1][0] == "style" and _FETCHED_BY_STYLE.search(text):
            raise LogoError("unsafe")

    def on_entity(
        self, _name: str, is_parameter: bool, value: str | None, _base: str | None, *_outside: str | None
    ) -> None:
        """Drawing programs declare their namespaces so; one that holds others, or is elsewhere, is no drawing's."""
        if is_parameter or value is None or len(value) > _LONGEST_ENTITY or not _PLAIN_ENTITY.fullmatch(value):
            raise LogoError("unsafe")

    def on_instruction(self, target: str, _data: str) -> None:
        if target == "xml-stylesheet":
            raise LogoError("unsafe")

    def check_copies(self) -> None:
        """Raises LogoError for copies of copies of copies that would never be drawn to their end, or in a circle."""
        counted: dict[str, int] = {}
        open_keys: set[str] = set()

        def count(key: str) -> int:
            if key in counted:
                return counted[key]
            if key in open_keys or len(open_keys) > _DEEPEST:
                raise LogoError("too_complex")
            open_keys.add(key)
            total = 1
            for copied in self._copies.get(key, []):
                total += count(copied)
                if total > _MOST_COPIES:
                    raise LogoError("too_complex")
            open_keys.discard(key)
            counted[key] = total
            return total

        count("")


def _check_inner_picture(url: str) -> None:
    """Raises LogoError for a picture inside of a drawing that would be refused as a logo (RFC 2397)."""
    head, comma, data = url.strip().partition(",")
    if comma:
        content = unquote_to_bytes("".join(data.split()))
        try:
            logo_format(b64decode(content + b"==") if head.lower().endswith(";base64") else content)
        except binascii.Error:
            return  # nobody can draw it
        except LogoError as error:
            if error.code != "not_a_picture":
                raise


def _check_attribute(key: str, value: str) -> None:
    """Raises LogoError for a handler of events and for anything that isn't in the file itself."""
    if key.startswith("on"):
        raise LogoError("unsafe")
    if key in ("href", "src") and value.strip() and not _INSIDE.match(value):
        raise LogoError("unsafe")
    if key in ("href", "src") and not value.strip().startswith("#"):
        _check_inner_picture(value)
    if "url(" in value.lower() and _FETCHED_BY_STYLE.search(value):
        raise LogoError("unsafe")
