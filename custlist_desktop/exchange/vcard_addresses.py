"""The address of a card as cells and as a line."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from custlist_desktop.exchange.headers import text_words
from custlist_desktop.exchange.vcard_lines import Property
from custlist_desktop.exchange.vcard_values import divided, listed, street_lines, unescaped

_PARTS: Final = 7
"""Box, extended address, street, city, region, code and country (RFC 6350, section 6.3.1)."""
_FIRST_PLACE: Final = 3
"""Of the parts in which a whole address may stand, the city is the first that has a name."""
_MORE_THAN_NAME: Final = re.compile(r"[\d,\n]")
_JOINT: Final = ", "


def address_cells(each: Property, country: str, version: str, *, is_own: bool) -> dict[str, str]:
    """What an address fills, by column.

    All of it in one part, as programs write it that ask for an address in one box, is a whole address, to be divided
    like one in a cell. A street that begins with a line end has no first line, as our own export writes it.

    Args:
        each: the property.
        country: the code that another property of its group says; empty without.
        version: of the card.
        is_own: whether our export wrote it, whose parts are what they say.
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
    """The lines of the one part that has any, unless that is no more than the name of a city or a region."""
    filled = [place for place, part in enumerate(parts) if part.strip()]
    if len(filled) != 1:
        return ""
    text = "\n".join(street_lines(parts[filled[0]], version))
    is_name = filled[0] >= _FIRST_PLACE and not _MORE_THAN_NAME.search(text)
    return "" if is_name else text


def address_line(each: Property, country: str, version: str) -> str:
    """All of an address on one line, the street first; empty where nothing but commas is in it."""
    box, extended, street, *rest = _parts(each)
    lines = [line.strip(" ,") for part in (street, box, extended) for line in street_lines(part, version)]
    lines += [_JOINT.join(listed(part, version)) for part in rest]
    if country and not lines[-1] and any(lines):
        lines[-1] = country
    return _JOINT.join(filter(None, lines))


def untold_label(label: str, told: Iterable[str]) -> str:
    """An address's label, on one line, if it has words that ``told`` doesn't have; else nothing."""
    plain = unescaped(label)
    words = set(text_words(plain))
    lines = filter(None, (line.strip(" ,") for line in plain.splitlines()))
    return "" if words <= set(text_words(" ".join(told))) else _JOINT.join(lines)


def _parts(each: Property) -> list[str]:
    return [*divided(each.value), *[""] * _PARTS][:_PARTS]
