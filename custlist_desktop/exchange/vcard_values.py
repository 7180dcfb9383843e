"""The values of properties without their escapes and their marks, in parts and lists."""

import re
from collections.abc import Iterator
from typing import Final

from custlist_desktop.exchange.vcard_lines import Property

_PART: Final = re.compile(r"((?:\\.|[^\\;])*)(;|$)", re.DOTALL)
_LIST_COMMA: Final = re.compile(r"((?:\\.|[^\\,])*)(,|$)", re.DOTALL)
_ESCAPE: Final = re.compile(r"\\([nN,;:\\])")
_OLD: Final = "2.1"


def divided(value: str) -> list[str]:
    """The parts of a value that semicolons divide, their escapes still in them."""
    if "\\" not in value:
        return value.split(";")
    return list(_pieces(_PART, value))


def listed(part: str, version: str) -> list[str]:
    """The texts of a part that commas divide (RFC 2426, section 4; RFC 6350, section 3.3), unescaped, each on a line.

    Version 2.1 has no such lists: a comma is a comma there.
    """
    if not part:
        return []
    pieces = [part] if version == _OLD or "," not in part else _pieces(_LIST_COMMA, part)
    return [text for text in map(one_line, pieces) if text]


def street_lines(part: str, version: str) -> list[str]:
    """The lines of a part of an address.

    Many programs write a comma of the text without its escape: one with a blank behind it, or behind a number, as in
    "4520,rue Saint-Denis", divides no list.
    """
    if not part:
        return []
    pieces: list[str] = []
    for piece in [part] if version == _OLD else _pieces(_LIST_COMMA, part):
        if pieces and (piece[:1].isspace() or pieces[-1].strip().isdecimal()):
            pieces[-1] += f",{piece}"
        else:
            pieces.append(piece)
    return [line.strip() for piece in pieces for line in unescaped(piece).splitlines() if line.strip()]


def _pieces(pattern: re.Pattern[str], value: str) -> Iterator[str]:
    for match in pattern.finditer(value):
        yield match[1]
        if not match[2]:
            return


def unescaped(value: str) -> str:
    """``value`` without its escapes (RFC 6350, section 3.4); a backslash before another letter is one."""
    if "\\" not in value and "\r" not in value:
        return value
    plain = _ESCAPE.sub(lambda escape: "\n" if escape[1] in "nN" else escape[1], value)
    return plain.replace("\r\n", "\n")


def one_line(value: str, joint: str = " ") -> str:
    """``value`` unescaped, on one line."""
    if value.isprintable() and "\\" not in value:
        return value.strip()
    return joint.join(line.strip() for line in unescaped(value).splitlines() if line.strip())


def phone_number(each: Property) -> str:
    """The number as text; a ``tel:`` URI (RFC 3966) without its scheme, its extension as people write it."""
    text = one_line(each.value)
    if not text.lower().startswith("tel:"):
        return text
    number, *parameters = text[4:].split(";")
    extension = next((each[4:] for each in parameters if each.lower().startswith("ext=")), "")
    return f"{number} ext. {extension}" if extension else number


def email_address(each: Property) -> str:
    """The address as text, without the scheme of a ``mailto:`` URI."""
    text = one_line(each.value)
    return text[7:] if text.lower().startswith("mailto:") else text
