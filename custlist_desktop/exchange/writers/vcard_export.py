"""Customers as vCards, a card each: version 3.0 (RFC 2426) or 4.0 (RFC 6350).

They differ in how types are written, in whether N is required, and in how an organisation's card is told from a
person's.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import BinaryIO, Final

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.fields import ADDRESS, FIELDS, FieldKind
from custlist_desktop.domain.geography import country_name
from custlist_desktop.domain.phone import display_phone, spoken_e164
from custlist_desktop.exchange.cells import neutral_cell, plain_cell
from custlist_desktop.exchange.formats import ExportFormat, ExportSource, VCardVersion
from custlist_desktop.exchange.vcard_columns import OWN_UID
from custlist_desktop.services.customers.exported import ExportedCustomer

_LONGEST_LINE: Final = 75
"""Octets in a line, its end not counted (RFC 2425, section 5.8.1; RFC 6350, section 3.2)."""
_NO_REGION: Final = "ZZ"  # no region, so that every number has its country code
_NORTH_AMERICAN: Final = re.compile(r"\+1(\d{3})(\d{3})(\d{4})")
_PLAIN: Final = re.compile(r"[\d\s().+\-/]+")
"""A number without letters or an extension."""
_SPECIAL: Final = re.compile(r"[\\,;]")
_ONLY_IN_3: Final = "internet"  # a type of email that 4.0 has no more


def write_vcards(out: BinaryIO, source: ExportSource) -> None:
    """Writes a card for each customer, countries by their names in the request's language."""
    version, language = source.request.vcard_version, source.request.language
    for customer in source.reported():
        card = "".join(f"{folded(line)}\r\n" for line in card_lines(customer, language, version))
        out.write(card.encode(errors="replace"))


FORMAT: Final = ExportFormat(ending="vcf", write=write_vcards, place=40, has_versions=True)


def card_lines(customer: ExportedCustomer, language: str, version: VCardVersion) -> Iterator[str]:
    """The lines of one card, not folded yet.

    A customer without a contact name is an organisation's card. The first two parts of ADR stay empty, as the
    standard asks for, so the second line of an address is a second line of its street, also behind a blank first one.
    """
    details = customer.details
    yield "BEGIN:VCARD"
    yield f"VERSION:{version.value}"
    yield "PRODID:-//Custlist//Custlist Desktop//EN"
    yield f"UID:{OWN_UID}{customer.reference}"
    yield f"REV:{_basic_form(customer.updated_at) if version is VCardVersion.V4 else customer.updated_at}"
    yield from _kind(details, version)
    yield f"FN:{_escaped(details.contact_name or details.company)}"
    yield from _name(details, version)
    for field in FIELDS:
        if field is ADDRESS[0]:
            yield from _address(_typed("ADR", ("work",), version), customer, language)
        value = getattr(details, field.name)
        if field.vcard and value:
            text = number_abroad(value, customer.numbers[field.name]) if field.kind is FieldKind.PHONE else value
            yield f"{_typed(field.vcard, field.vcard_types, version)}:{_escaped(text)}"
    yield "END:VCARD"


@cache
def _typed(name: str, types: tuple[str, ...], version: VCardVersion) -> str:
    """A property's name with its types: ``TEL;TYPE=WORK,VOICE`` in 3.0, ``TEL;TYPE="voice,work"`` in 4.0."""
    if version is VCardVersion.V3:
        written = ",".join(types).upper()
    else:
        written = ",".join(each for each in reversed(types) if each != _ONLY_IN_3)
        written = f'"{written}"' if "," in written else written
    return f"{name};TYPE={written}" if written else name


def _kind(details: CustomerDetails, version: VCardVersion) -> Iterator[str]:
    """Whether it is a person or an organisation; 3.0 has no property for it, but many programs know Apple's."""
    if version is VCardVersion.V4:
        yield f"KIND:{'individual' if details.contact_name else 'org'}"
    elif details.contact_name:
        yield "X-CUSTLIST-KIND:individual"
    else:
        yield "X-ABShowAs:COMPANY"


def _name(details: CustomerDetails, version: VCardVersion) -> Iterator[str]:
    """The parts of the name: a guess, for programs that sort by family name; FN has the real name."""
    if details.contact_name:
        given, _, family = details.contact_name.rpartition(" ")
        yield f"N:{_escaped(family if given else '')};{_escaped(given or family)};;;"
    elif version is VCardVersion.V3:
        yield "N:;;;;"  # nobody; RFC 2426, section 3.1.2, demands it


def _address(name: str, customer: ExportedCustomer, language: str) -> Iterator[str]:
    details = customer.details
    lines = (details.address_line1, details.address_line2) if details.address_line2 else (details.address_line1,)
    country = country_name(details.country, language)
    rest = map(_escaped, (details.city, details.state_province, details.postal_code, country))
    parts = ("\\n".join(map(_escaped, lines)), *rest)
    if any(parts):
        yield f"{name}:;;{';'.join(parts)}"


def number_abroad(typed: str, e164: str) -> str:
    """The number with its country code, so that it works everywhere; as typed where that is unknown.

    It is what `display_phone` gives abroad, but faster for the many numbers without an extension.
    """
    if not e164 or not _PLAIN.fullmatch(typed):
        return display_phone(typed, e164, _NO_REGION)
    match = _NORTH_AMERICAN.fullmatch(e164)
    return f"+1 {match[1]}-{match[2]}-{match[3]}" if match else spoken_e164(e164)


def _escaped(value: str) -> str:
    """``value`` with the marks of RFC 6350, section 3.4, which are those of 3.0.

    No program runs a card's text, so it is neutralised only if our import would take it for neutralised.
    """
    value = value if plain_cell(value) == value else neutral_cell(value)
    return _SPECIAL.sub(r"\\\g<0>", value).replace("\n", "\\n")


def _basic_form(moment: str) -> str:
    """``2026-11-24T08:15:00.000Z`` as ``20261124T081500Z`` (RFC 6350, section 4.3.5)."""
    return re.sub(r"[-:]|\.\d+", "", moment)


def folded(line: str) -> str:
    """``line`` in parts of 75 octets at most; no letter is divided."""
    if len(line) <= _LONGEST_LINE and line.isascii():
        return line
    parts: list[str] = []
    start, room, used = 0, _LONGEST_LINE, 0
    for place, letter in enumerate(line):
        size = len(letter.encode(errors="replace"))
        if used + size > room:
            parts.append(line[start:place])
            start, room, used = place, _LONGEST_LINE - 1, 0  # the blank that marks a continued line counts
        used += size
    return "\r\n ".join((*parts, line[start:]))
