"""Finds the encoding of a text file, and reads its text without losing anything.

A byte-order mark tells (Unicode Standard, 23.8); else UTF-16 by its zero bytes; else UTF-8 where the file has letters
of UTF-8, which other text hardly ever has: single rows of another encoding, as in files that were joined, are told
as such. All other text has one byte a letter, and `code_pages` finds out which.
"""

import codecs
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TextIO

from custlist_desktop.exchange.code_pages import CP1252, found_code_page
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble

_CHUNK: Final = 1 << 20
_SAMPLE: Final = 1 << 16
_PIECES: Final = 16  # are looked at for the code page
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UTF8_LETTER: Final = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_NO_ASCII: Final = re.compile(rb"[\x80-\xff]")
_MOST_BROKEN: Final = 4
"""For each letter of UTF-8, so many bytes that aren't may be rows in another encoding."""

BROKEN: Final = "\udcff"
"""Marks bytes that can't be of the encoding. It is half a surrogate pair, so no well-formed text contains it.

In UTF-8, the bytes read as cp1252 follow it.
"""

_UNFIT_CONTROLS: Final = re.compile(rf"[\x00-\x08\x0e-\x1f\x7f{BROKEN}]")
"""Control characters that no text field holds; tabs, line breaks and page breaks are not among them."""


def found_encoding(path: Path) -> str:
    """The encoding of the text in ``path``: "utf-8", "utf-16", "utf-32", "cp1252", "mac-roman" or "cp850".

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
            return _encoding_of_broken(path)
    return "utf-8"


def _encoding_of_broken(path: Path) -> str:
    """The encoding of a file that isn't all UTF-8: still UTF-8 if it has letters of it, else a code page."""
    letters = broken = 0
    pieces: list[bytes] = []
    with path.open("rb") as file:
        while piece := file.read(_CHUNK):
            rest, found = _UTF8_LETTER.subn(b"", piece)
            letters += found
            broken += len(_NO_ASCII.findall(rest))
            if len(pieces) < _PIECES:
                pieces.append(piece)
    return "utf-8" if letters * _MOST_BROKEN >= broken else found_code_page(pieces)


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
    """The name of Python's codec that reads ``encoding`` from ``path`` without its mark."""
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
        text = path.open(encoding=codec, errors=_KEEP if codec == CP1252 else _MARK, newline="")
    except (LookupError, ValueError) as error:
        raise ImportFileError(ImportTrouble.WRONG_ENCODING, path, encoding=encoding) from error
    with text:
        yield text


def without_controls(text: str) -> str:
    """``text`` without control characters such as NUL, which can't be seen, typed or kept."""
    return without_counted_controls(text)[0]


def without_counted_controls(text: str) -> tuple[str, int]:
    """The same, and how many there were."""
    return _UNFIT_CONTROLS.subn("", text)


def decoded(value: bytes, encoding: str) -> str:
    """``value`` as text: in ``encoding`` if that works, else as `found_encoding` would read it."""
    for candidate in (encoding, "utf-8"):
        try:
            return value.decode(candidate)
        except (LookupError, UnicodeDecodeError):
            continue
    return value.decode(CP1252, _KEEP)


def _kept_byte(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("latin-1"), error.end


def _marked_break(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    if error.encoding != "utf-8":
        return BROKEN, error.end
    return BROKEN + error.object[error.start : error.end].decode(CP1252, _KEEP), error.end


_KEEP: Final = "custlist-keep-byte"
_MARK: Final = "custlist-mark-broken"
codecs.register_error(_KEEP, _kept_byte)
codecs.register_error(_MARK, _marked_break)
