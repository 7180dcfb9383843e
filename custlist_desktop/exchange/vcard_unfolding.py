"""Joins the folded and softly broken lines of a vCard file to logical lines."""

import codecs
import quopri
import re
from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path
from typing import Final, NamedTuple

from custlist_desktop.exchange.encodings import text_of

LONGEST_PROPERTY: Final = 1 << 20
"""Bytes of a property that people write, at most; pictures, which aren't kept, may be longer."""

PICTURES: Final = frozenset({"PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE"})
"""Properties that hold no text: pictures, sounds and keys, often of megabytes. Only their first lines are kept."""

_TECHNICAL: Final = frozenset(
    (
        *("PRODID", "REV", "CLASS", "SOURCE", "NAME", "PROFILE", "MAILER", "SORT-STRING", "CLIENTPIDMAP", "XML"),
        *("CREATED", "X-ABUID", "X-IMAGETYPE", "X-IMAGEHASH", "X-SHARED-PHOTO-DISPLAY-PREF", "X-WAB-GENDER"),
        *("X-MS-OL-DEFAULT-POSTAL-ADDRESS", "X-MS-OL-DESIGN", "X-FILE-AS", "X-EVOLUTION-FILE-AS"),
        *("X-EVOLUTION-WEBDAV-ETAG", "X-MOZILLA-HTML", "X-RADICALE-NAME"),
    )
)
"""Technical properties of cards, not about a customer; they are skipped."""

_WRITTEN: Final = frozenset(
    ("FN", "N", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "URL", "ADR", "LABEL", "NOTE", "NICKNAME", "CATEGORIES")
)
"""Properties that people write; a card with a longer one than `LONGEST_PROPERTY` is refused."""
_LONGEST_OTHER: Final = 1 << 14
"""Bytes that are kept of an unknown property."""
_LONG_TEXTS: Final = frozenset({"NOTE", "ADR", "LABEL"})
_BOUNDARIES: Final = frozenset({"BEGIN", "END"})
_LONGEST_LINE: Final = 64 << 20
_WIDE: Final = ("utf-16", "utf-32")
_BLANKS: Final = (b" ", b"\t")
_NAME: Final = re.compile(rb"(?:[A-Za-z0-9_-]+\.)?([A-Za-z0-9_-]+)\s*(?=[;:])")
_WORDS: Final = re.compile(rb"(?![A-Za-z0-9+/=]{40,}$)(?=.*[A-Za-z0-9\x80-\xff])")
"""A line with words, not Base64 that lost the blanks in front of it."""
_HARD_BREAK: Final = re.compile(rb"=0[AD]=$", re.IGNORECASE)
_MANY_BREAKS: Final = 3
_ENOUGH_BREAKS: Final = 500
_ENOUGH_LINES: Final = 20_000


def property_name(line: bytes) -> str:
    """The name of the property that begins in ``line``, in capitals, without its group; "" if none does."""
    match = _NAME.match(line)
    return match[1].decode("ascii").upper() if match else ""


class LogicalLine(NamedTuple):
    """A logical line, and whether its end is missing, since it is longer than anybody writes."""

    text: bytes
    is_cut: bool = False


def logical_lines(path: Path, encoding: str) -> Iterator[LogicalLine]:
    """The lines of ``path`` with text, in the file's own encoding (UTF-8 for UTF-16 and UTF-32).

    Raises:
        OSError: the file can't be read.
    """
    return _Unfolding(path, encoding).lines()


class _Unfolding:
    def __init__(self, path: Path, encoding: str) -> None:
        self._path = path
        self._encoding = encoding
        self._name = ""
        self._parts: list[bytes] = []
        self._length = 0
        self._is_old = False
        self._is_quoted = False

    def lines(self) -> Iterator[LogicalLine]:
        indent = _indent_of_soft_breaks(self._physical_lines())
        for physical in self._physical_lines():
            begins = property_name(physical)
            if self._continues(begins):
                is_within_letter = b"UTF-8" in self._parts[0].upper() and _ends_within_letter(self._parts[-1])
                self._parts[-1] = self._parts[-1][:-1]
                self._grow(physical.lstrip(b" \t") if is_within_letter else physical[indent:])
            elif physical[:1] in _BLANKS and self._name:
                # 2.1 folds beside a blank of the text, which stays; later versions add the one that they fold by.
                self._grow(physical if self._is_old else physical[1:])
            elif begins or not physical:
                yield from self._ended()
                self._begin(physical, begins)
            elif self._name in _LONG_TEXTS:
                self._grow(b"\\n" + physical)  # text whose own line break nobody encoded
            elif self._name not in PICTURES and _WORDS.match(physical):
                yield from self._ended()
                self._begin(physical, "")
        yield from self._ended()

    def _begin(self, line: bytes, name: str) -> None:
        self._name, self._parts, self._length = name, [], 0
        head = line.partition(b":")[0].upper()
        self._is_quoted = b"QUOTED" in head or b"ENCODING=Q" in head
        if name == "VERSION":
            self._is_old = line.rstrip().endswith(b"2.1")
        self._grow(line)

    def _continues(self, begins: str) -> bool:
        """Whether the line before ends in a soft break, and this one continues it.

        A line may end so by mistake: then a property begins in the next. But after an encoded line end, "TEL: ..."
        is text.
        """
        if not self._is_quoted or not self._parts or not self._parts[-1].endswith(b"="):
            return False
        is_text = not begins or bool(_HARD_BREAK.search(self._parts[-1])) or begins not in _WRITTEN
        return is_text and begins not in _BOUNDARIES

    def _grow(self, more: bytes) -> None:
        if self._name in _WRITTEN:
            if self._length + len(more) <= LONGEST_PROPERTY:
                self._parts.append(more)
            elif not self._parts:
                self._parts.append(more.partition(b":")[0][:_LONGEST_OTHER] + b":")
        elif self._name not in _TECHNICAL and self._length <= _LONGEST_OTHER:
            self._parts.append(more[: _LONGEST_OTHER + 1])
        self._length += len(more)

    def _ended(self) -> Iterator[LogicalLine]:
        line = b"".join(self._parts)
        if not line or self._name in _TECHNICAL:
            return
        if self._length > _LONGEST_OTHER and self._name not in _WRITTEN:
            head = line.partition(b":")[0]
            line = head[:_LONGEST_OTHER] + b":data:"  # no text
        yield LogicalLine(line, self._name in _WRITTEN and self._length > LONGEST_PROPERTY)

    def _physical_lines(self) -> Iterator[bytes]:
        """The lines without the margin of a whole card that was copied from somewhere."""
        margin = 0
        for line in self._ended_lines():
            text = line.lstrip(b" \t")
            if text[:11].upper() == b"BEGIN:VCARD":
                margin = len(line) - len(text)
            yield line[margin:] if not margin or line[:margin].isspace() else line

    def _ended_lines(self) -> Iterator[bytes]:
        if self._encoding.startswith(_WIDE):
            with text_of(self._path, self._encoding) as text:
                while line := text.readline(_LONGEST_LINE):
                    yield line.rstrip("\r\n").encode("utf-8", "replace")
            return
        with self._path.open("rb") as file:
            while chunk := file.readline(_LONGEST_LINE):
                yield from chunk.removeprefix(codecs.BOM_UTF8).splitlines() or (b"",)


def _indent_of_soft_breaks(lines: Iterator[bytes]) -> int:
    """How many blanks a file adds after each soft break of Quoted-Printable; they aren't part of the text.

    With only a few soft breaks, blanks count as added only if one of the breaks is within a letter.
    """
    indents: list[int] = []
    is_within_letter = is_quoted = False
    for before, after in pairwise(islice(lines, _ENOUGH_LINES)):
        if b":" in before and property_name(before):
            is_quoted = b"QUOTED" in before.partition(b":")[0].upper()
        if not is_quoted or not before.endswith(b"=") or not after or property_name(after):
            continue
        indents.append(len(after) - len(after.lstrip(b" \t")))
        is_within_letter |= _ends_within_letter(before) and after[:1] in _BLANKS
        if len(indents) >= _ENOUGH_BREAKS:
            break
    least = min(indents, default=0)
    return least if is_within_letter or len(indents) >= _MANY_BREAKS else 0


def _ends_within_letter(line: bytes) -> bool:
    """Whether a softly broken line of UTF-8 ends before the last byte of a letter."""
    decoder = codecs.getincrementaldecoder("utf-8")("ignore")
    decoder.decode(quopri.decodestring(line[:-1].rpartition(b":")[2]))
    return bool(decoder.getstate()[0])
