"""A row for each vCard: which of its properties a customer has room for, and what goes to the notes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.vcard_lines import Property

COLUMNS: Final = (
    "vcard:uid",
    "vcard:fn",
    "vcard:prefix",
    "vcard:given",
    "vcard:additional",
    "vcard:family",
    "vcard:suffix",
    "vcard:org",
    "vcard:title",
    "vcard:email",
    "vcard:tel:work",
    "vcard:tel:cell",
    "vcard:tel:other",
    "vcard:url",
    "vcard:adr:street",
    "vcard:adr:extended",
    "vcard:adr:city",
    "vcard:adr:region",
    "vcard:adr:code",
    "vcard:adr:country",
    "vcard:note",
)
"""What a vCard file can have as columns, in their order."""

_OWN_UID: Final = "urn:custlist:"
_NAME_COLUMNS: Final = ("vcard:family", "vcard:given", "vcard:additional", "vcard:prefix", "vcard:suffix")
_PART: Final = re.compile(r"((?:\\.|[^\\;])*)(;|$)", re.DOTALL)
_ESCAPE: Final = re.compile(r"\\([nN,;:\\])")
_APPLE_LABEL: Final = re.compile(r"_\$!<(.*)>!\$_")
_LEAST: Final = 101
# The next free place for a number of this kind; a landline is no mobile.
_PHONE_PLACES: Final = {
    "work": ("vcard:tel:work", "vcard:tel:other"),
    "cell": ("vcard:tel:cell", "vcard:tel:other"),
    "other": ("vcard:tel:other", "vcard:tel:work"),
}
_NO_PHONE: Final = ("fax", "pager", "telex", "modem", "bbs", "x400")
_CELL_WORDS: Final = ("cell", "mobile", "iphone")
_PLAIN_TYPES: Final = frozenset({"pref", "voice", "internet", "msg", "postal", "parcel", "dom", "intl"})


def row_of(properties: Sequence[Property]) -> dict[str, str]:
    """What a card gives, by name of `COLUMNS`; empty ones are left out."""
    reading = _Reading(properties)
    return {column: text for column, text in reading.row().items() if text}


class _Reading:
    """One card on its way into a row."""

    def __init__(self, properties: Sequence[Property]) -> None:
        self._by_name: dict[str, list[Property]] = {}
        for each in properties:
            if each.value and not each.value.isspace():
                self._by_name.setdefault(each.name, []).append(each)
        self._labels = {
            each.group: _APPLE_LABEL.sub(r"\1", unescaped(each.value)).lower()
            for each in self._by_name.get("X-ABLABEL", ())
        }
        self._row: dict[str, str] = {}
        self._surplus: list[str] = []

    def row(self) -> dict[str, str]:
        self._read_names()
        self._read_single("EMAIL", "vcard:email", "email")
        self._read_phones()
        self._read_single("URL", "vcard:url", "url")
        self._read_addresses()
        notes = [unescaped(each.value).strip() for each in self._named("NOTE")]
        self._row["vcard:note"] = "\n".join(text for text in (*notes, *self._surplus) if text)
        uid = self._first("UID")
        self._row["vcard:uid"] = uid[len(_OWN_UID) :] if self._is_own() else uid
        return self._row

    def _is_own(self) -> bool:
        """Whether the card is one of our exports, or was when another program took it."""
        return self._first("UID").lower().startswith(_OWN_UID)

    def _named(self, name: str) -> list[Property]:
        """The properties called ``name`` that say something, the preferred ones first."""
        found = self._by_name.get(name, [])
        return sorted(found, key=_preference) if len(found) > 1 else found

    def _first(self, name: str) -> str:
        return next((_line(each.value) for each in self._named(name)), "")

    def _label(self, each: Property, otherwise: str) -> str:
        """What the card calls this one: Apple's label, else its types such as "home"."""
        types = " ".join(sorted(each.types - _PLAIN_TYPES))
        return self._labels.get(each.group, "") or types or otherwise

    def _read_names(self) -> None:
        """The company, the person and the person's title; an organisation's card has no person.

        Other programs repeat the company as FN, and as N, of a card without a person; ours say which it is by KIND.
        """
        full = self._first("FN")
        parts = [_line(part) for each in self._named("N")[:1] for part in divided(each.value)]
        organisation = [_line(part) for each in self._named("ORG")[:1] for part in divided(each.value)]
        company = organisation[0] if organisation else ""
        self._surplus.extend(part for part in organisation[1:] if part)
        person = {fold(" ".join(filter(None, order))) for order in (parts, (*parts[1:3], *parts[:1]))}
        is_organisation = self._first("KIND").lower() == "org"
        company = company or (full if is_organisation or self._first("X-ABSHOWAS").upper() == "COMPANY" else "")
        is_own_person = self._first("KIND").lower() == "individual" and self._is_own()
        if company and fold(company) in person and not is_own_person:
            parts = []
        if is_organisation or (fold(full) == fold(company) and not is_own_person):
            self._surplus.extend([full] if fold(full) != fold(company) else [])
            full = ""
        self._row["vcard:org"] = company
        self._row["vcard:fn"] = full
        self._row.update(zip(_NAME_COLUMNS, parts, strict=False))
        titles = dict.fromkeys(filter(None, (self._first("TITLE"), self._first("ROLE"))))
        self._row["vcard:title"] = next(iter(titles), "")
        self._surplus.extend(list(titles)[1:])

    def _read_single(self, name: str, column: str, label: str) -> None:
        """The preferred one to its column, the others to the notes."""
        values: dict[str, str] = {}
        for each in self._named(name):
            values.setdefault(_line(each.value).removeprefix("mailto:"), self._label(each, label))
        for place, (value, said) in enumerate(values.items()):
            if place == 0:
                self._row[column] = value
            else:
                self._surplus.append(f"{said}: {value}")

    def _read_phones(self) -> None:
        seen = set()
        for each in self._named("TEL"):
            number = _phone_number(each)
            if number in seen:
                continue
            seen.add(number)
            label = self._label(each, "tel")
            place = next((free for free in _places(each, label) if not self._row.get(free)), "")
            if place:
                self._row[place] = number
            else:
                self._surplus.append(f"{label}: {number}")

    def _read_addresses(self) -> None:
        """The preferred address, else that of work, to its columns; the others, and labels alone, to the notes."""
        addresses = [each for each in self._named("ADR") if any(map(_line, divided(each.value)))]
        addresses.sort(key=lambda each: (_preference(each), "work" not in each.types))
        for place, each in enumerate(addresses):
            if place == 0:
                self._row.update(_address(divided(each.value)))
            else:
                parts = [_line(part) for part in divided(each.value)]
                self._surplus.append(f"{self._label(each, 'adr')}: {', '.join(filter(None, parts))}")
        if not addresses:
            self._surplus.extend(_line(each.value, ", ") for each in self._named("LABEL"))


def _preference(each: Property) -> int:
    """PREF of 4.0 (1 to 100, 1 first; RFC 6350, section 5.3), or the type "pref" of the versions before."""
    given = each.parameters.get("PREF", ("",))[0]
    if given.isdecimal():
        return int(given)
    return 1 if "pref" in each.types or "PREF" in each.parameters else _LEAST


def _places(each: Property, label: str) -> Iterable[str]:
    words = {*each.types, *label.split()}
    if any(word in label or word in each.types for word in _NO_PHONE):
        return ()
    if any(cell in word for word in words for cell in _CELL_WORDS):
        return _PHONE_PLACES["cell"]
    return _PHONE_PLACES["work" if "work" in words else "other"]


def _phone_number(each: Property) -> str:
    """The number as text; a ``tel:`` URI (RFC 3966) without its scheme, its extension as people write it."""
    text = _line(each.value)
    if not text.lower().startswith("tel:"):
        return text
    number, *parameters = text[4:].split(";")
    extension = next((each[4:] for each in parameters if each.lower().startswith("ext=")), "")
    return f"{number} ext. {extension}" if extension else number


def _address(parts: Sequence[str]) -> dict[str, str]:
    """The columns of an address out of its parts (RFC 6350, section 6.3.1), its street on one line.

    A street that begins with a line end has no first line, as our own export writes it.
    """
    box, extended, street, city, region, code, country = (*parts, *[""] * 7)[:7]
    lines = [
        line.strip() for text in (street, box, extended) for line in unescaped(text).splitlines() if line.strip()
    ]
    if lines and unescaped(street).startswith("\n"):
        lines.insert(0, "")
    return {
        "vcard:adr:street": lines[0] if lines else "",
        "vcard:adr:extended": ", ".join(lines[1:]),
        "vcard:adr:city": _line(city),
        "vcard:adr:region": _line(region),
        "vcard:adr:code": _line(code),
        "vcard:adr:country": _line(country),
    }


def divided(value: str) -> list[str]:
    """The parts of a value that semicolons divide, their escapes still in them."""
    return list(_parts(value))


def _parts(value: str) -> Iterator[str]:
    for match in _PART.finditer(value):
        yield match[1]
        if not match[2]:
            return


def unescaped(value: str) -> str:
    """``value`` without its escapes (RFC 6350, section 3.4); a backslash before another letter is one."""
    if "\\" not in value and "\r" not in value:
        return value
    plain = _ESCAPE.sub(lambda escape: "\n" if escape[1] in "nN" else escape[1], value)
    return plain.replace("\r\n", "\n")


def _line(value: str, joint: str = " ") -> str:
    """``value`` unescaped, on one line."""
    if value.isprintable() and "\\" not in value:
        return value.strip()
    return joint.join(line.strip() for line in unescaped(value).splitlines() if line.strip())
