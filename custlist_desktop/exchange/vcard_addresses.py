"""The address of a card as cells and as a line."""

from collections.abc import Iterable
from typing import Final

from custlist_desktop.exchange.headers import text_words
from custlist_desktop.exchange.vcard_lines import Property
from custlist_desktop.exchange.vcard_values import divided, listed, one_line, street_lines, unescaped

_PARTS: Final = 7
"""Box, extended address, street, city, region, code and country (RFC 6350, section 6.3.1)."""
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
    if not is_own and not (city or region or code) and sum(bool(part.strip()) for part in (street, box, extended)) == 1:
        return {"vcard:adr": "\n".join(lines), **known}
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
    words = set(text_words(label))
    return "" if words <= set(text_words(" ".join(told))) else one_line(label, _JOINT)


def _parts(each: Property) -> list[str]:
    return [*divided(each.value), *[""] * _PARTS][:_PARTS]
