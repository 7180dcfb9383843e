"""What is compared of customers who may be one: their names, numbers, addresses and places, as they are looked up.

Of a street the number of the house and the telling words are compared. What says only what kind of street it is
("St", "boul.", "Avda."), in which direction, or which room, is left aside.
"""

import re
from functools import lru_cache
from typing import Any, Final, NamedTuple

from custlist_desktop.domain.text import fold
from custlist_desktop.services.duplicates.names import Name, is_slip, read_name

_WORD: Final = re.compile(r"\d+|[^\W\d_]+")
_ORDINAL: Final = re.compile(r"(?<=\d)(?:st|nd|rd|th|e|er|eme|o|a)\b")
_UNIT: Final = re.compile(
    r"(?:[,;#]|\b(?:suite|ste|apt|apartment|unit|floor|fl|room|rm|bureau|app|appartement|local|etage|piso|depto|dpto"
    r"|departamento|int|interior|oficina|of|despacho)\b)"
)
_KINDS: Final = frozenset(
    re.findall(
        r"\w+",
        "street str st avenue ave av road rd boulevard blvd boul bd bld drive dr lane ln court ct place pl highway "
        "hwy parkway pkwy terrace ter circle cir square sq way trail trl crescent cres close route rte rt "
        "rue r chemin ch rang impasse imp allee all montee cote quai cours voie "
        "calle c cl avenida avda calzada calz carretera ctra carr paseo po plaza pza pl camino cno callejon privada "
        "priv prolongacion prol circuito",
    )
)
_DIRECTIONS: Final = frozenset(
    re.findall(
        r"\w+",
        "north south east west n s e w ne nw se sw northeast northwest southeast southwest nord sud est ouest o "
        "norte sur este oeste oriente ote poniente pte",
    )
)
_LITTLE_WORDS: Final = frozenset(
    ("de", "la", "le", "les", "des", "du", "d", "l", "del", "los", "las", "el", "of", "the")
)
_ORDINAL_WORDS: Final = re.findall(r"\w+", "first second third fourth fifth sixth seventh eighth ninth tenth")
_NUMBER_WORDS: Final = {word: str(number) for number, word in enumerate(_ORDINAL_WORDS, 1)}


class Street(NamedTuple):
    """The number of the house, and the telling words in the order of the alphabet; empty where not known."""

    number: str = ""
    words: tuple[str, ...] = ()


_NOWHERE: Final = Street()


@lru_cache(maxsize=100_000)
def read_street(line: str) -> Street:
    """The street of an address line; without a house number it is empty."""
    text = _ORDINAL.sub("", fold(line))
    head, *rooms = _UNIT.split(text, maxsplit=1)
    words = _WORD.findall(head)
    if not any(word.isdigit() for word in words) or len(words) < 2:  # "12, rue X"; "Suite 4, 12 Main St"
        words = [*words, *_WORD.findall(" ".join(rooms))]
    at = next((place for place, word in enumerate(words) if word.isdigit()), None)
    if at is None:
        return _NOWHERE
    others = [_NUMBER_WORDS.get(word, word) for word in words[:at] + words[at + 1 :]]
    named = [word for word in others if word not in _LITTLE_WORDS and word not in _DIRECTIONS]
    telling = [word for word in named if word not in _KINDS and (len(word) > 1 or word.isdigit())]
    told = telling or named or others
    return Street(words[at].lstrip("0"), tuple(sorted(told))) if told else _NOWHERE


def are_one_street(one: Street, other: Street) -> bool:
    """Whether two houses may be one: the same number, and one's words among the other's, perhaps misspelt."""
    if one.number != other.number or not one.words or not other.words:
        return False
    if one.words == other.words:
        return True
    few, many = sorted((one.words, other.words), key=len)
    return all(word in many or any(is_slip(word, each) for each in many) for word in few)


ENTRY_COLUMNS: Final = (
    "company", "contact_name", "city", "country", "state_province", "postal_code", "address_line1", "phone",
    "mobile", "phone_e164", "mobile_e164", "email",
)  # fmt: skip
"""Columns of a customer, and of a row on its way into the list, that `entry_of` reads, in this order."""

_WRITTEN_SHORT: Final = {"st": "saint", "ste": "sainte", "sta": "santa", "ft": "fort", "mt": "mount"}
"""What names of cities begin with, and how it is compared."""
_ZIP: Final = 5  # digits
_FEWEST_DIGITS: Final = 7


class Compared(NamedTuple):
    """What is compared of a customer; empty where unknown.

    ``city`` is folded, ``numbers`` are E.164, or bare digits where no numbering plan knows them.
    """

    key: int
    name: Name
    country: str = ""
    state: str = ""
    city: str = ""
    postal_code: str = ""
    street: Street = Street()
    numbers: frozenset[str] = frozenset()
    email: str = ""


def entry_of(row: tuple[Any, ...]) -> Compared:
    """The entry of a row of SQL: its key, then `ENTRY_COLUMNS`."""
    key, company, contact_name, city, country, state, postal_code, street, *reached = row
    phone, mobile, phone_e164, mobile_e164, email = reached
    numbers = (phone_e164 or bare_digits(phone), mobile_e164 or bare_digits(mobile))
    plain_code = postal_code.upper().replace(" ", "").replace("-", "")
    return Compared(
        key,
        read_name(company, contact_name, city),
        country,
        state,
        _folded_city(city),
        plain_code[:_ZIP] if country == "US" else plain_code,
        read_street(street),
        frozenset(filter(None, numbers)),
        email.lower(),
    )


def bare_digits(phone: str) -> str:
    """The digits of a number that no numbering plan knows, such as one without its area code; empty for too few."""
    digits = "".join(filter(str.isdigit, phone)) if phone else ""
    return digits if len(digits) >= _FEWEST_DIGITS else ""


@lru_cache(maxsize=1024)
def _folded_city(city: str) -> str:
    first, *others = fold(city).replace(".", " ").replace("-", " ").split() or [""]
    return " ".join((_WRITTEN_SHORT.get(first, first) if others else first, *others))
