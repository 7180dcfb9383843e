"""The properties of vCards, versions 2.1, 3.0 and 4.0, card by card.

vCard 2.1: versit Consortium, 1996. 3.0: RFC 2425 and 2426. 4.0: RFC 6350 and RFC 6868 (marks in parameters).

Why a reader of our own: the kept library, vobject 0.9.9, takes text of one encoding where old cards mix them line by
line, ends a whole file at a line that it can't divide or silently drops it, leaves lists within quotation marks
and the marks of 4.0 as they are, keeps every picture in memory, and can't say in which card something is wrong.
"""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Final

from custlist_desktop.exchange.encodings import decoded, without_controls
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble
from custlist_desktop.exchange.vcard_unfolding import PICTURES, logical_lines, property_name

_WIDE: Final = ("utf-16", "utf-32")
_NAME: Final = re.compile(rb"(?:([A-Za-z0-9_-]+)\.)?([A-Za-z0-9_-]+)\s*(?=[;:])")
_PARAMETER: Final = re.compile(r';((?:"[^"]*"|[^";])*)')
_CARET_MARKS: Final = {"^n": "\n", "^N": "\n", "^^": "^", "^'": '"'}
_QUOTED: Final = frozenset({"QUOTED-PRINTABLE", "QUOTED", "Q"})
_BASE64: Final = frozenset({"BASE64", "B"})
_BARE_ENCODINGS: Final = frozenset({*_QUOTED, *_BASE64, "8BIT", "7BIT"}) - {"Q"}
_DATA_URI: Final = b"data:"


@dataclass(frozen=True, slots=True)
class Property:
    """One property: its name in capitals, its value with its escapes still in it.

    Attributes:
        name: "" for a line that is no property, but has words.
        group: joins it with others of the card, such as Apple's "item1".
        parameters: names in capitals, values as written; those without a name, as 2.1 has them, are of "TYPE".
        controls: how many control characters were dropped from the value.
        is_dropped: whether its value wasn't kept, since it is no text: a picture, a key.
    """

    name: str
    value: str
    group: str = ""
    parameters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    is_dropped: bool = False
    controls: int = 0

    @property
    def types(self) -> frozenset[str]:
        """The values of TYPE in small letters, such as "work" and "pref"."""
        return _lowered(self.parameters.get("TYPE", ()))

    @property
    def written_types(self) -> tuple[str, ...]:
        """The values of TYPE as they are written, in their order."""
        return _listed_types(self.parameters.get("TYPE", ()))


# A file has few different types, and many properties of each.
@lru_cache(maxsize=4096)
def _listed_types(given: tuple[str, ...]) -> tuple[str, ...]:
    listed = [each for value in given for each in ([value] if "(" in value else value.replace("\\", "").split(","))]
    return tuple(each.strip() for each in listed if each.strip())


@lru_cache(maxsize=4096)
def _lowered(given: tuple[str, ...]) -> frozenset[str]:
    return frozenset(each.lower() for each in _listed_types(given))


@dataclass(slots=True)
class VCard:
    """One card.

    Attributes:
        number: which of the file it is, from 1 on.
        version: such as "3.0".
        properties: in their order.
        is_cut: whether a value is longer than anybody writes.
        controls: how many control characters were dropped.
    """

    number: int
    version: str = ""
    properties: list[Property] = field(default_factory=list)
    is_cut: bool = False
    controls: int = 0

    @property
    def is_group(self) -> bool:
        """Whether it names a group of other cards (RFC 6350, section 6.1.4, and Apple's form of it)."""
        kinds = [each.value for each in self.properties if each.name in ("KIND", "X-ADDRESSBOOKSERVER-KIND")]
        return any(kind.strip().lower() == "group" for kind in kinds)


def cards(path: Path, encoding: str) -> Iterator[VCard]:
    """The cards of ``path`` in order. Of a card within a card, an agent's, the name is kept.

    Raises:
        ImportFileError: DAMAGED, the file ends within a card.
        OSError: the file can't be read.
    """
    written = "utf-8" if encoding.startswith(_WIDE) else encoding
    card: VCard | None = None
    number = nested = 0
    for line, is_cut in logical_lines(path, encoding):
        found = _property(line, written)
        mark = (found.name, found.value.strip().upper())
        if mark == ("BEGIN", "VCARD"):
            last = card.properties[-1] if card and card.properties else None
            if last and last.name == "AGENT" and not last.value.strip():
                nested += 1
                continue
            if card and card.properties:
                yield card
            number, nested = number + 1, 0
            card = VCard(number)
        elif mark == ("END", "VCARD"):
            if nested:
                nested -= 1
            elif card is not None:
                yield card
                card = None
        elif card is not None:
            card.is_cut |= is_cut
            card.controls += found.controls
            _add(card, found, nested)
    if card and card.properties:
        raise ImportFileError(ImportTrouble.DAMAGED, path, row=number)


def _add(card: VCard, found: Property, nested: int) -> None:
    if nested:
        if found.name == "FN":
            card.properties.insert(-1, Property("X-ASSISTANT", found.value))
    elif found.name == "VERSION":
        card.version = found.value.strip()
    else:
        card.properties.append(found)


def _property(line: bytes, encoding: str) -> Property:
    match = _NAME.match(line)
    if not match:
        text = _text(line, encoding)
        return Property("", _clean(text), controls=_controls(text))
    name = property_name(line)
    group = match[1].decode("ascii").upper() if match[1] else ""
    head, value = _divided(line[match.end() :])
    parameters = _parameters(decoded(head, "utf-8")) if head else {}
    coding = parameters.get("ENCODING", ("",))[0].upper()
    if name in PICTURES and not _is_spoken_name(name, parameters):
        return Property(name, "", group, parameters, is_dropped=bool(value.strip()))
    if coding in _QUOTED:
        value = quopri.decodestring(value)
    kept = value
    if coding in _BASE64:
        kept = _from_base64(value)
    elif value[: len(_DATA_URI)].lower() == _DATA_URI:
        kept = b""
    charset = parameters.get("CHARSET", ("",))[0]
    text = decoded(kept, charset) if charset else _text(kept, encoding)
    return Property(name, _clean(text), group, parameters, bool(value) and not kept, _controls(text))


def _is_spoken_name(name: str, parameters: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether a SOUND is a name as it is spoken, in letters: telephones write one into every card."""
    return name == "SOUND" and any("X-IRMC-N" in types.upper() for types in parameters.get("TYPE", ()))


def _text(value: bytes, encoding: str) -> str:
    """``value`` as UTF-8 where it can be, else in the file's encoding: exports of phones mix them line by line."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return decoded(value, encoding)


def _clean(text: str) -> str:
    return text if text.isprintable() else without_controls(text)


def _controls(text: str) -> int:
    return 0 if text.isprintable() else len(text) - len(without_controls(text))


def _from_base64(value: bytes) -> bytes:
    """The text in Base64, which 2.1 and 3.0 allow for any property; empty if it is no text."""
    try:
        found = base64.b64decode(b"".join(value.split()), validate=True)
        found.decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return b""
    return b"" if b"\0" in found else found


def _divided(rest: bytes) -> tuple[bytes, bytes]:
    """The parameters and the value, divided by the first colon outside quotation marks."""
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
        if not equals or "(" in name:  # Android's own labels: X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=43)
            name, value = ("ENCODING" if name in _BARE_ENCODINGS else "TYPE"), parameter.strip()
        value = value.strip().strip('"')
        if "^" in value:
            value = re.sub(r"\^[nN^']", lambda mark: _CARET_MARKS[mark[0]], value)
        found[name] = (*found.get(name, ()), value)
    return found
