"""The properties of vCards, versions 2.1, 3.0 and 4.0, card by card.

vCard 2.1: versit Consortium, 1996. 3.0: RFC 2425 and 2426. 4.0: RFC 6350 and RFC 6868 (marks in parameters).

Why a reader of our own: the kept library, vobject 0.9.9, takes text of one encoding where old cards mix them line by
line, ends a whole file at a line that it can't divide or drops that line unsaid, leaves lists within quotation marks
and the marks of 4.0 as they are, keeps every picture in memory, and can't say in which card something is wrong.
"""

import codecs
import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from custlist_desktop.exchange.encodings import decoded, text_of, without_controls
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble

LONGEST_PROPERTY: Final = 1 << 20
"""Bytes of a property that is kept, at most; pictures, which aren't, may be longer."""

_LONGEST_LINE: Final = 64 << 20
_WIDE: Final = ("utf-16", "utf-32")
_KEPT: Final = frozenset(
    (
        "BEGIN",
        "END",
        "AGENT",
        "KIND",
        "UID",
        "FN",
        "N",
        "ORG",
        "TITLE",
        "ROLE",
        "EMAIL",
        "TEL",
        "URL",
        "ADR",
        "LABEL",
        "NOTE",
        "X-ABLABEL",
        "X-ABSHOWAS",
    )
)
"""The properties that somebody reads. Others, pictures of megabytes among them, are passed over."""
_LONG_TEXTS: Final = frozenset({"NOTE", "ADR", "LABEL"})
_BOUNDARIES: Final = frozenset({"BEGIN", "END"})
_BLANKS: Final = (b" ", b"\t")
_NAME: Final = re.compile(rb"(?:[A-Za-z0-9_-]+\.)?([A-Za-z0-9_-]+)\s*(?=[;:])")
_GROUP: Final = re.compile(rb"([A-Za-z0-9_-]+)\.")
_PARAMETER: Final = re.compile(r';((?:"[^"]*"|[^";])*)')
_CARET_MARKS: Final = {"^n": "\n", "^N": "\n", "^^": "^", "^'": '"'}
_BARE_ENCODINGS: Final = frozenset({"QUOTED-PRINTABLE", "BASE64", "8BIT", "7BIT", "B"})


@dataclass(frozen=True, slots=True)
class Property:
    """One property: its name in capitals, its value with its escapes still in it.

    Attributes:
        group: what joins it with others of the card, as Apple's "item1".
        parameters: names in capitals, values as written; those without a name, as 2.1 has them, are of "TYPE".
    """

    name: str
    value: str
    group: str = ""
    parameters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def types(self) -> frozenset[str]:
        """The values of TYPE in small letters, such as "work" and "pref"."""
        listed = ",".join(self.parameters.get("TYPE", ())).lower().split(",")
        return frozenset(each.strip() for each in listed if each.strip())


Card = tuple[int, list[Property]]
"""Which card of the file it is, from 1 on, and its properties."""


def cards(path: Path, encoding: str) -> Iterator[Card]:
    """The cards of ``path`` in order. Lines that can't be understood are passed over.

    Raises:
        ImportFileError: DAMAGED, the file ends within a card; CELL_TOO_LONG, a value is no text that a person wrote.
        OSError: the file can't be read.
    """
    number, nested = 0, 0
    properties: list[Property] | None = None
    written = "utf-8" if encoding.startswith(_WIDE) else encoding
    for line in _Unfolding(path, encoding).lines():
        found = _property(line, written)
        if found is None:
            continue
        mark = (found.name, found.value.strip().upper())
        if mark == ("BEGIN", "VCARD"):
            if properties and properties[-1].name == "AGENT" and not properties[-1].value:
                nested += 1
                continue
            if properties:
                yield number, properties
            number, nested, properties = number + 1, 0, []
        elif mark == ("END", "VCARD"):
            if nested:
                nested -= 1
            elif properties is not None:
                yield number, properties
                properties = None
        elif properties is not None and not nested:
            properties.append(found)
    if properties:
        raise ImportFileError(ImportTrouble.DAMAGED, path, row=number)


class _Unfolding:
    """Logical lines out of the physical ones of a file."""

    def __init__(self, path: Path, encoding: str) -> None:
        self._path = path
        self._encoding = encoding
        self._card = 0

    def lines(self) -> Iterator[bytes]:
        """The lines that are kept, in the file's own encoding (UTF-8 for UTF-16 and UTF-32)."""
        line, name, is_soft, is_old = b"", "", False, False
        for physical in self._physical_lines():
            begins = _name_of(physical)
            if is_soft and begins not in _BOUNDARIES:
                line = self._longer(line[:-1], physical)
            elif physical[:1] in _BLANKS and name:
                # 2.1 folds beside a blank of the text, which stays; later versions add the one that they fold by.
                if name in _KEPT:
                    line = self._longer(line, physical if is_old else physical[1:])
            elif begins or not physical:
                if name in _KEPT:
                    yield line
                line, name = physical, begins
                if name == "BEGIN":
                    self._card += 1
                elif name == "VERSION":
                    is_old = physical.endswith(b"2.1")
            elif name in _LONG_TEXTS:
                # Text whose own line break nobody encoded.
                line = self._longer(line, b"\\n" + physical)
            is_soft = line.endswith(b"=") and name in _KEPT and _is_quoted_printable(line)
        if name in _KEPT:
            yield line

    def _longer(self, line: bytes, more: bytes) -> bytes:
        if len(line) + len(more) > LONGEST_PROPERTY:
            raise ImportFileError(ImportTrouble.CELL_TOO_LONG, self._path, row=self._card, limit=LONGEST_PROPERTY)
        return line + more

    def _physical_lines(self) -> Iterator[bytes]:
        for line in self._ended_lines():
            if len(line) > LONGEST_PROPERTY and _name_of(line) in _KEPT:
                self._longer(b"", line)
            yield line

    def _ended_lines(self) -> Iterator[bytes]:
        if self._encoding.startswith(_WIDE):
            with text_of(self._path, self._encoding) as text:
                while line := text.readline(_LONGEST_LINE):
                    yield line.rstrip("\r\n").encode("utf-8", "replace")
            return
        with self._path.open("rb") as file:
            while chunk := file.readline(_LONGEST_LINE):
                yield from chunk.removeprefix(codecs.BOM_UTF8).splitlines() or (b"",)


def _name_of(line: bytes) -> str:
    """The name of the property that ``line`` begins, in capitals and without its group; "" if it begins none."""
    match = _NAME.match(line)
    return match[1].decode("ascii").upper() if match else ""


def _is_quoted_printable(line: bytes) -> bool:
    return b"QUOTED-PRINTABLE" in line.partition(b":")[0].upper()


def _property(line: bytes, encoding: str) -> Property | None:
    """What a logical line says; None for one that is no property."""
    match = _NAME.match(line)
    if not match:
        return None
    name = match[1].decode("ascii").upper()
    group = _GROUP.match(line)
    head, value = _divided(line[match.end() :])
    parameters = _parameters(decoded(head, "utf-8")) if head else {}
    charset = parameters.get("CHARSET", (encoding,))[0]
    coding = parameters.get("ENCODING", ("",))[0].upper()
    if coding == "QUOTED-PRINTABLE":
        value = quopri.decodestring(value)
    # A line of another encoding than most of the file is told by itself: exports of phones mix them.
    preferred = charset if "CHARSET" in parameters or encoding != "cp1252" else "utf-8"
    text = decoded(value, preferred)
    if not text.isprintable():
        text = without_controls(text)
    return Property(name, text, group[1].decode("ascii").upper() if group else "", parameters)


def _divided(rest: bytes) -> tuple[bytes, bytes]:
    """What stands before and after the colon that ends the parameters: one within quotation marks doesn't."""
    head, colon, value = rest.partition(b":")
    while colon and head.count(b'"') % 2 and b":" in value:
        more, colon, value = value.partition(b":")
        head += b":" + more
    return head, value


def _parameters(head: str) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for parameter in _PARAMETER.findall(head):
        name, equals, value = parameter.partition("=")
        name = name.strip().upper()
        if not equals:
            name, value = ("ENCODING" if name in _BARE_ENCODINGS else "TYPE"), parameter.strip()
        value = value.strip().strip('"')
        if "^" in value:
            value = re.sub(r"\^[nN^']", lambda mark: _CARET_MARKS[mark[0]], value)
        found[name] = (*found.get(name, ()), value)
    return found
