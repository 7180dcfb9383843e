"""In which encoding a text file is written, and its text without anything lost.

A byte-order mark tells (Unicode Standard, 23.8); else UTF-16 by its zero bytes; else UTF-8 where the whole file is
valid UTF-8, which other text hardly ever is; else Windows code page 1252, in which spreadsheets of North and South
America and Western Europe save. Statistics over letters are not asked: they mistake cp1252 for its neighbours.
"""

import codecs
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TextIO

from custlist_desktop.exchange.source import ImportFileError, ImportTrouble

_CHUNK: Final = 1 << 20
_SAMPLE: Final = 1 << 16
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FALLBACK: Final = "cp1252"

BROKEN: Final = "\udcff"
"""Stands in the text where bytes can't be of the encoding. No well-formed text contains it: it is half a pair."""

_UNFIT_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
"""Control characters that no text field holds; tabs, line breaks and page breaks are not among them."""


def found_encoding(path: Path) -> str:
    """The encoding of the text in ``path``: "utf-8", "utf-16", "utf-32" or "cp1252". Reads the file once at most.

    Raises:
        OSError: the file can't be read.
    """
    with path.open("rb") as file:
        start = file.read(_SAMPLE)
        for mark, encoding in _MARKS:
            if start.startswith(mark):
                return encoding
        if _utf16_order(start):
            return "utf-16"
        decoder = codecs.getincrementaldecoder("utf-8")()
        chunk = start
        try:
            while chunk:
                decoder.decode(chunk)
                chunk = file.read(_CHUNK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return _FALLBACK
    return "utf-8"


def _utf16_order(start: bytes) -> str:
    """ "le" or "be" where every other byte of ``start`` is mostly zero, as in UTF-16 without a mark; else ""."""
    half = len(start) // 2
    if half == 0:
        return ""
    even, odd = start[0 : 2 * half : 2].count(0), start[1 : 2 * half : 2].count(0)
    if odd > 0.4 * half and even < 0.05 * half:
        return "le"
    if even > 0.4 * half and odd < 0.05 * half:
        return "be"
    return ""


def _codec(path: Path, encoding: str) -> str:
    """The name of Python's codec that reads ``encoding`` from ``path``, its mark (if any) taken away."""
    name = codecs.lookup(encoding).name
    with path.open("rb") as file:
        start = file.read(_SAMPLE)
    if name == "utf-8":
        return "utf-8-sig"
    if name == "utf-16" and not start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return f"utf-16-{_utf16_order(start) or 'le'}"
    return name


@contextmanager
def text_of(path: Path, encoding: str) -> Iterator[TextIO]:
    """``path`` open as text. Line ends stay as they are; each of \\n, \\r\\n and \\r ends a line.

    Bytes that can't be of the encoding become `BROKEN`; those that cp1252 leaves undefined become the control
    characters that Latin-1 has there, so that nothing is lost.

    Raises:
        ImportFileError: WRONG_ENCODING, Python doesn't know the encoding.
        OSError: the file can't be read.
    """
    try:
        codec = _codec(path, encoding)
        text = path.open(encoding=codec, errors=_KEEP if codec == _FALLBACK else _MARK, newline="")
    except LookupError as error:
        raise ImportFileError(ImportTrouble.WRONG_ENCODING, path, encoding=encoding) from error
    with text:
        yield text


def without_controls(text: str) -> str:
    """``text`` without control characters such as NUL: they can't be seen, typed or kept."""
    return _UNFIT_CONTROLS.sub("", text)


def decoded(value: bytes, encoding: str) -> str:
    """``value`` as text: in ``encoding``, or where that can't be, as `found_encoding` would take it."""
    for candidate in (encoding, "utf-8"):
        try:
            return value.decode(candidate)
        except (LookupError, UnicodeDecodeError):
            continue
    return value.decode(_FALLBACK, _KEEP)


def _kept_byte(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


def _marked_break(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return BROKEN, error.end


_KEEP: Final = "custlist-keep-byte"
_MARK: Final = "custlist-mark-broken"
codecs.register_error(_KEEP, _kept_byte)
codecs.register_error(_MARK, _marked_break)
