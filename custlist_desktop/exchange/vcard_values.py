"""The values of properties without escapes, in parts and lists, and addresses as cells and lines."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from custlist_desktop.exchange.headers import text_words
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
    """``value`` without its escapes (RFC 6350, section 3.4); a backslash before another letter stays."""
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


_PARTS: Final = 7
"""Box, extended address, street, city, region, code and country (RFC 6350, section 6.3.1)."""
_FIRST_PLACE: Final = 3
"""The index of the city, the first part that may be just a name."""
_MORE_THAN_NAME: Final = re.compile(r"[\d,\n]")
_JOINT: Final = ", "


def address_cells(each: Property, country: str, version: str, *, is_own: bool) -> dict[str, str]:
    """The texts of an address by column.

    If all of it is in one part, as programs with one box for an address write it, it is a whole address, to be
    divided like one in a cell. A street that begins with a line end has no first line, as in our own exports.

    Args:
        each: the property.
        country: the code in another property of its group; may be empty.
        version: of the card.
        is_own: whether our export wrote it, so that its parts are right.
    """
    box, extended, street, *rest = _parts(each)
    lines = [line for part in (street, box, extended) for line in street_lines(part, version)]
    city, region, code, named = (_JOINT.join(listed(part, version)) for part in rest)
    known = {"vcard:adr:country": named or country}
    whole = "" if is_own or code else _whole((street, box, extended, *rest[:2]), version)
    if whole:
        return {"vcard:adr": whole, **known}
    if lines and unescaped(street).startswith("\n"):
        lines.insert(0, "")
    return {
        "vcard:adr:street": lines[0] if lines else "",
        "vcard:adr:extended": _JOINT.join(lines[1:]),
        "vcard:adr:city": city,
        "vcard:adr:region": region,
        "vcard:adr:code": code,
        **known,
    }


def _whole(parts: Sequence[str], version: str) -> str:
    """The lines of the only filled part, unless it is just the name of a city or a region."""
    filled = [place for place, part in enumerate(parts) if part.strip()]
    if len(filled) != 1:
        return ""
    text = "\n".join(street_lines(parts[filled[0]], version))
    is_name = filled[0] >= _FIRST_PLACE and not _MORE_THAN_NAME.search(text)
    return "" if is_name else text


def address_line(each: Property, country: str, version: str) -> str:
    """An address on one line, the street first; empty if it has only commas."""
    box, extended, street, *rest = _parts(each)
    lines = [line.strip(" ,") for part in (street, box, extended) for line in street_lines(part, version)]
    lines += [_JOINT.join(listed(part, version)) for part in rest]
    if country and not lines[-1] and any(lines):
        lines[-1] = country
    return _JOINT.join(filter(None, lines))


def untold_label(label: str, told: Iterable[str]) -> str:
    """The label of an address on one line, if it has words that ``told`` lacks; else empty."""
    plain = unescaped(label)
    words = set(text_words(plain))
    lines = filter(None, (line.strip(" ,") for line in plain.splitlines()))
    return "" if words <= set(text_words(" ".join(told))) else _JOINT.join(lines)


def _parts(each: Property) -> list[str]:
    return [*divided(each.value), *[""] * _PARTS][:_PARTS]
