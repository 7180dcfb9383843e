"""A row for each vCard: which of its properties fill columns, and what goes to the notes."""

from collections.abc import Callable
from typing import Final

from custlist_desktop.domain.fields import FIELDS, PHONES
from custlist_desktop.domain.notes import labelled
from custlist_desktop.domain.text import fold
from custlist_desktop.domain.words import field_word
from custlist_desktop.exchange.empty_cells import EMPTY_ANSWERS
from custlist_desktop.exchange.vcard_columns import ENCRYPTION_KEY, NO_TEXT, OWN_UID, PICTURE, PRONUNCIATION, SOUND
from custlist_desktop.exchange.vcard_labels import (
    LABELLED_BY_TYPE,
    PLACE_LABELS,
    apple_label,
    from_android,
    is_mobile_number,
    is_no_phone,
    property_label,
    type_label,
)
from custlist_desktop.exchange.vcard_lines import Property, VCard
from custlist_desktop.exchange.vcard_values import (
    address_cells,
    address_line,
    divided,
    email_address,
    listed,
    one_line,
    phone_number,
    unescaped,
    untold_label,
)

_NAME_COLUMNS: Final = ("vcard:family", "vcard:given", "vcard:additional", "vcard:prefix", "vcard:suffix")
_LAST: Final = 101
# Which of several comes first if none is preferred: that of work.
_RANKS: Final = {"Work": 0, "Main": 1, "": 2, "Home": 4}
_CUSTOM_RANK: Final = 3
_PRONOUNCED: Final = ("X-PHONETIC-", "X-MS-YOMI", "X-IRMC-")
_NO_TEXT_COLUMNS: Final = {
    "PHOTO": PICTURE,
    "LOGO": PICTURE,
    "X-MS-CARDPICTURE": PICTURE,
    "SOUND": SOUND,
    "KEY": ENCRYPTION_KEY,
}
_READ: Final = frozenset(
    (
        *("FN", "N", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "URL", "ADR", "LABEL", "NOTE", "UID", "KIND"),
        *("X-ABLABEL", "X-ABADR", "X-ABSHOWAS", "X-CUSTLIST-KIND"),
        *("MEMBER", "X-ADDRESSBOOKSERVER-KIND", "X-ADDRESSBOOKSERVER-MEMBER"),
    )
)
"""The properties that `_CardReading` reads; all others have a line in the notes."""
_UNANSWERED: Final = tuple(field for field in PHONES if not field.is_dialled)
_FURTHER: Final = tuple(field for field in FIELDS if field.vcard and field.vcard not in _READ)
"""Fields whose property needs no rule of its own."""
_REACHED: Final = frozenset({"TEL", "EMAIL", "URL"})
_FEWEST_DIGITS: Final = 7
_EVERYBODY: Final = frozenset({"myContacts", "My Contacts"})
"""Google's names for all contacts: no category of a person's own."""


def card_row(card: VCard) -> dict[str, str]:
    """The texts of a card by column of `vcard_columns.COLUMNS`; empty ones are left out."""
    return {column: text for column, text in _CardReading(card).row().items() if text}


class _CardReading:
    def __init__(self, card: VCard) -> None:
        self._version = card.version
        self._by_name: dict[str, list[Property]] = {}
        for each in map(from_android, card.properties):
            if each.is_dropped or not _says_nothing(each):
                self._by_name.setdefault(each.name, []).append(each)
        self._labels = self._by_group("X-ABLABEL", apple_label)
        self._countries = self._by_group("X-ABADR", lambda value: one_line(value).upper())
        self._row: dict[str, str] = {}
        self._surplus: dict[str, None] = {}
        """Lines of the notes, in order; a card may have a million of them, so that none is looked for among all."""
        self._taken: set[str] = set()
        """The labels of these lines."""
        self._numbers: dict[str, int] = {}
        """The last number of each label that has some."""
        self._left_out: dict[str, list[str]] = {}

    def _by_group(self, name: str, read: Callable[[str], str]) -> dict[str, str]:
        return {each.group: read(unescaped(each.value)) for each in self._by_name.get(name, ()) if each.group}

    def row(self) -> dict[str, str]:
        self._read_names()
        self._read_singles("EMAIL", "vcard:email", "email", email_address)
        self._read_phones()
        self._read_singles("URL", "vcard:url", "website", lambda each: one_line(each.value))
        for field in _FURTHER:
            noun = field_word(field.name, "en").lower()
            self._read_singles(field.vcard, field.vcard_column, noun, lambda each: one_line(each.value))
        self._read_addresses()
        read = _READ | {field.vcard for field in _FURTHER}
        for name in [name for name in self._by_name if name not in read]:
            for each in self._named(name):
                self._read_other(each)
        notes = [unescaped(each.value).strip() for each in self._named("NOTE")]
        self._row["vcard:note"] = "\n".join(text for text in (*notes, *self._surplus) if text)
        self._row["vcard:uid"] = self._first("UID")[len(OWN_UID) :] if self._is_own() else ""
        return self._row | {column: ", ".join(filter(None, texts)) for column, texts in self._left_out.items()}

    def _is_own(self) -> bool:
        """Whether the card is one of our exports, or was when another program took it."""
        return self._first("UID").lower().startswith(OWN_UID)

    def _named(self, name: str) -> list[Property]:
        """The properties called ``name`` that say something, the preferred ones first."""
        found = []
        for each in self._by_name.get(name, ()):
            if each.is_dropped:
                self._leave_out(_NO_TEXT_COLUMNS.get(name, NO_TEXT), property_label(each))
            else:
                found.append(each)
        return sorted(found, key=_preference) if len(found) > 1 else found

    def _first(self, name: str) -> str:
        return next((one_line(each.value) for each in self._named(name)), "")

    def _leave_out(self, column: str, text: str) -> None:
        self._left_out.setdefault(column, []).append(text)

    def _note(self, label: str, text: str) -> None:
        line = labelled(label, text)
        if text:
            self._surplus.setdefault(line)
            self._taken.add(line.partition(":")[0])

    def _note_numbered(self, label: str, text: str) -> None:
        """Notes a second text without a label of its own: "Phone 2"."""
        number = self._numbers.get(label, 2)
        while f"{label} {number}" in self._taken:
            number += 1
        self._numbers[label] = number
        self._note(f"{label} {number}", text)

    # Names

    def _read_names(self) -> None:
        """The company, the person and the person's title; an organisation's card has no person.

        For a card without a person, other programs repeat the company as FN and as N; our cards say which it is.
        """
        full = self._unless_number(self._first("FN"))
        parts = [
            " ".join(listed(part, self._version)) for each in self._named("N")[:1] for part in divided(each.value)
        ]
        parts = [] if not self._unless_number(" ".join(filter(None, parts))) else parts
        company = self._read_organisation()
        kind = self._first("X-CUSTLIST-KIND").lower() or self._first("KIND").lower()
        is_organisation = kind == "org"
        company = company or (full if is_organisation or self._first("X-ABSHOWAS").upper() == "COMPANY" else "")
        is_own_person = kind == "individual" and self._is_own()
        person = {fold(" ".join(filter(None, order))) for order in (parts, (*parts[1:3], *parts[:1]))}
        if company and fold(company) in person and not is_own_person:
            parts = []
        if is_organisation or (fold(full) == fold(company) and not is_own_person):
            self._note("Name", full if fold(full) != fold(company) else "")
            full = ""
        self._row["vcard:org"] = company
        self._row["vcard:fn"] = full
        self._row.update(zip(_NAME_COLUMNS, parts, strict=False))
        self._read_titles()
        for each in self._named("FN")[1:]:
            self._note("Name", "" if fold(one_line(each.value)) == fold(full) else one_line(each.value))

    def _read_organisation(self) -> str:
        first = ""
        for place, each in enumerate(self._named("ORG")):
            name, *units = [one_line(part) for part in divided(each.value)]
            if place == 0:
                first = name
            elif fold(name) != fold(first):
                self._note("Company", name)
            for unit in units:
                self._note("Department", unit)
        return first

    def _read_titles(self) -> None:
        found = [("Job title", each) for each in self._named("TITLE")] + [
            ("Role", each) for each in self._named("ROLE")
        ]
        told: set[str] = set()
        for label, each in found:
            text = one_line(each.value)
            if fold(text) in told:
                continue
            if told:
                self._note(label, text)
            else:
                self._row["vcard:title"] = text
            told.add(fold(text))

    def _unless_number(self, name: str) -> str:
        """``name``, unless it repeats the card's number or email, as phones write it for want of a name."""
        digits = "".join(filter(str.isdigit, name))
        if len(digits) >= _FEWEST_DIGITS and not any(map(str.isalpha, name)):
            return ""
        return "" if any(fold(email_address(each)) == fold(name) for each in self._named("EMAIL")) else name

    # What there may be several of

    def _label_of(self, each: Property, noun: str = "") -> str:
        """Apple's label, else a label by the types, with ``noun`` behind it; "" without either."""
        own = self._labels.get(each.group, "")
        if own:
            return f"{own} {noun}".strip() if own in PLACE_LABELS else own
        return type_label(each, noun) if each.written_types and type_label(each) else ""

    def _in_order(self, found: list[Property]) -> list[Property]:
        """The preferred ones first, then those of work, those without a label, others, and those of home."""
        return sorted(found, key=lambda each: (_preference(each), self._rank(each)))

    def _rank(self, each: Property) -> int:
        label = self._label_of(each)
        words = label.split()
        return _RANKS.get(words[0] if words else "", _CUSTOM_RANK)

    def _read_singles(self, name: str, column: str, noun: str, read: Callable[[Property], str]) -> None:
        """The first one to its column, the others to the notes."""
        values: dict[str, Property] = {}
        for each in self._in_order(self._named(name)):
            values.setdefault(read(each), each)
        if name == "EMAIL":
            values = dict(sorted(values.items(), key=lambda item: "@" not in item[0]))
        for place, (value, each) in enumerate(values.items()):
            label = self._label_of(each, noun)
            if place == 0:
                self._row[column] = value
            elif label:
                self._note(label, value)
            else:
                self._note_numbered(noun.capitalize(), value)

    def _read_phones(self) -> None:
        """The mobile to its column, another to the phone, and one without a label where it may be a mobile."""
        seen = set()
        found = self._in_order([*self._named("TEL"), *self._numbers_as_names()])
        for each in sorted(found, key=lambda each: not any(map(str.isdigit, each.value))):
            number = phone_number(each)
            digits = "".join(filter(str.isdigit, number)) or number
            if digits in seen:
                continue
            seen.add(digits)
            label = self._label_of(each)
            column = self._phone_column(each, label)
            if column and column not in self._row:
                self._row[column] = number
            elif label:
                self._note(label, number)
            else:
                self._note_numbered("Phone", number)

    def _phone_column(self, each: Property, label: str) -> str:
        if is_no_phone(each, label):
            return next((field.vcard_column for field in _UNANSWERED if field.vcard_types[0] in each.types), "")
        if is_mobile_number(each, label):
            return "vcard:tel:cell"
        if "vcard:tel:work" in self._row and not label:
            return "vcard:tel:other"
        return "vcard:tel:work"

    def _numbers_as_names(self) -> list[Property]:
        names = [one_line(each.value) for each in self._named("FN")]
        return [Property("TEL", name) for name in names if name and not self._unless_number(name) and "@" not in name]

    def _read_addresses(self) -> None:
        """The first address to its columns; the others, and what a label says besides, to the notes."""
        addresses = [each for each in self._named("ADR") if address_line(each, "", self._version)]
        told: list[str] = []
        for place, each in enumerate(self._in_order(addresses)):
            country = self._countries.get(each.group, "")
            line = address_line(each, country, self._version)
            if place == 0:
                self._row.update(address_cells(each, country, self._version, is_own=self._is_own()))
            elif line not in told:
                self._note_address(each, line)
            told.append(line)
            label = "".join(each.parameters.get("LABEL", ()))
            self._note("Address", untold_label(label, [*told, *self._row.values()]))
        for each in self._in_order(self._named("LABEL")):
            if told:
                self._note("Address", untold_label(each.value, [*told, *self._row.values()]))
            else:
                self._row["vcard:adr"] = unescaped(each.value).strip()
                told.append(one_line(each.value))

    def _note_address(self, each: Property, line: str) -> None:
        label = self._label_of(each, "address")
        if label:
            self._note(label, line)
        else:
            self._note_numbered("Address", line)

    # All else

    def _read_other(self, each: Property) -> None:
        if each.name.startswith(_PRONOUNCED) or (each.name == "SOUND" and "x-irmc-n" in each.types):
            self._leave_out(PRONUNCIATION, one_line(each.value).strip("; "))
            return
        label = self._labels.get(each.group, "") if each.name in LABELLED_BY_TYPE or each.group else ""
        if each.name == "CATEGORIES":
            names = [name for name in listed(each.value, "") if name not in _EVERYBODY]
            self._note(property_label(each), ", ".join(names))
        elif each.name:
            self._note(label or property_label(each), self._other_value(each))
        else:
            self._note("", one_line(each.value))

    def _other_value(self, each: Property) -> str:
        text = ", ".join(filter(None, (one_line(part, ", ") for part in divided(each.value))))
        if each.name == "IMPP" or text.lower().startswith("x-apple:"):
            scheme, colon, handle = text.partition(":")
            is_web = handle.startswith("//")
            text = text if is_web or not colon or " " in scheme else handle
        user = "".join(each.parameters.get("X-USER", ()))
        return text or user


def _says_nothing(each: Property) -> bool:
    """Whether a property has no value, or "n/a" in place of a number or an address."""
    value = each.value.strip()
    return not value or (each.name in _REACHED and value in EMPTY_ANSWERS)


def _preference(each: Property) -> int:
    """PREF of 4.0 (1 to 100, 1 first; RFC 6350, section 5.3), or the type "pref" of the versions before."""
    if not each.parameters:
        return _LAST
    given = each.parameters.get("PREF", ("",))[0]
    if given.isdecimal():
        return int(given)
    return 1 if "pref" in each.types or "PREF" in each.parameters else _LAST
