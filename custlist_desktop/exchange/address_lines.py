"""Divides a whole address in one cell into street, city, state, postal code and country.

It divides only what the country's address format settles; the rest stays in the street lines, so nothing is lost.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from custlist_desktop.domain.address import address_layout, postal_code_example, postal_code_fits
from custlist_desktop.domain.geography import COUNTRIES_WITH_SUBDIVISIONS
from custlist_desktop.domain.place_names import country_code_of, subdivision_code_of

_EDGES: Final = " ,;\t"
_POSTAL_ENDS: Final = {
    "US": re.compile(r"(?:^|[\s,])(\d{5}(?:-\d{4})?)$"),
    "CA": re.compile(r"(?:^|[\s,])([A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d)$"),
}
_ADDRESS_WORD: Final = re.compile(r"[^\s,()]+")
_LONGEST: Final = 2_000  # characters; what is longer is no address
_MOST_STATE_WORDS: Final = 5  # "Newfoundland and Labrador" has three, "Île du Prince Édouard" four
_BETWEEN: Final = re.compile(r"[,;|]")
_HOUSE_NUMBER: Final = re.compile(r"\d{1,5} ?(?:[A-Za-z]|bis|ter)?")
_MOST_COUNTRY_WORDS: Final = 3  # "United States of America" stands behind a comma
_SHORT: Final = 2
_OFTEN_SHORT: Final = frozenset({"US", "CA", "MX", "FR", "ES", "GB", "AU", "IE"})
"""Countries whose code of two letters people write behind an address."""
_CODE_WORD: Final = re.compile(r"C\.? ?P\.?:? (?=\d)", re.IGNORECASE)  # Mexico's "C.P. 06000"
_REGION: Final = re.compile(
    r"(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT|New South Wales|Victoria|Queensland|Tasmania|(?:South|Western) Australia"
    r"|(?:Co\.?|County) .+|.+shire|Kent|Essex|Surrey|Devon|Dorset|Norfolk|Suffolk|Cornwall|Cumbria|Somerset"
    r"|(?:East|West) Sussex|Merseyside|West Midlands|Greater (?:London|Manchester)|Middlesex|Tyne and Wear)",
    re.IGNORECASE,
)
"""Regions between city and postal code in Australia, Great Britain and Ireland."""
_COUNTRY_PREFIX: Final = re.compile(r"^[A-Z]{1,3}-(?=\d)")  # CH-8001, F-75004


@dataclass(frozen=True, slots=True)
class AddressParts:
    """The parts of an address; ``country`` and ``state`` are codes. A part that is missing is empty."""

    line1: str = ""
    line2: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    country: str = ""


def split_address(text: str, country: str, default_country: str) -> AddressParts:
    """Divides an address into its parts.

    Args:
        text: its lines, divided by line breaks, or else by commas.
        country: ISO 3166-1 alpha-2, where the row says it elsewhere; empty otherwise.
        default_country: the country to try where neither the row nor the address names one.

    >>> split_address("200 Congress Ave, Suite 4, Austin, TX 78701, USA", "", "CA").city
    'Austin'
    """
    if len(text) > _LONGEST:
        return AddressParts(line1=text)
    return _split_text(text, country, default_country)


@lru_cache(maxsize=4096)
def _split_text(text: str, country: str, default_country: str) -> AddressParts:
    lines = [line for line in (each.strip(_EDGES) for each in text.splitlines()) if line]
    by_commas = len(lines) == 1
    if by_commas:
        lines = [piece for piece in (each.strip(_EDGES) for each in _BETWEEN.split(lines[0])) if piece]
        lines = _with_house_numbers(lines)
    lines = _with_country_apart(lines)
    named = _country_line(lines, by_commas)
    if named:
        lines.pop()
    known = country or named
    parts = _split(list(lines), known, default_country)
    if parts is None:
        return _unsplit(lines, by_commas and not named, text, named)
    return replace(parts, country=parts.country or known)


def _with_house_numbers(pieces: list[str]) -> list[str]:
    """Joins a house number with its street: French "12, rue Fullum", Spanish "Calle Mayor, 5"."""
    if len(pieces) > 1 and _HOUSE_NUMBER.fullmatch(pieces[0]):
        return [f"{pieces[0]}, {pieces[1]}", *pieces[2:]]
    if len(pieces) > 2 and _HOUSE_NUMBER.fullmatch(pieces[1]) and not any(map(str.isdigit, pieces[0])):
        return [f"{pieces[0]}, {pieces[1]}", *pieces[2:]]
    return pieces


def _with_country_apart(lines: list[str]) -> list[str]:
    """Puts a country behind a postal code on a line of its own: "Austin, TX 78701 USA"."""
    words = lines[-1].split() if lines else []
    for count in range(1, min(_MOST_COUNTRY_WORDS, len(words) - 1) + 1):
        country, before = " ".join(words[-count:]), words[:-count]
        code = country_code_of(country)
        is_sure = len(country) > _SHORT or code in _OFTEN_SHORT  # "1234 NE" is no postal code of Niger
        if is_sure and (_ends_in_code(before[-1:], code) or _ends_in_code(before[-2:], code)):
            return [*lines[:-1], " ".join(before), country]
    return lines


def _ends_in_code(words: list[str], country: str) -> bool:
    return bool(country and postal_code_example(country)) and _is_code(" ".join(words), country)


def _country_line(lines: list[str], by_commas: bool) -> str:
    """The country that the last line names; after a comma, "CA" is California and "Georgia" a state."""
    if len(lines) < 2:
        return ""
    code = country_code_of(lines[-1])
    if by_commas and _subdivision(lines[-1], "")[1]:
        return ""
    return code


def _split(lines: list[str], country: str, default_country: str) -> AddressParts | None:
    if not lines:
        return AddressParts()
    if not country or country in COUNTRIES_WITH_SUBDIVISIONS:
        found = _north_american(list(lines), country, default_country)
        if found is not None:
            return found
    return _elsewhere(list(lines), country or default_country)


def _north_american(lines: list[str], country: str, default_country: str) -> AddressParts | None:
    """Ends in "City, ST 12345" or "City QC H2X 1Y4"; without a postal code only where nothing else is likely."""
    for code, pattern in _POSTAL_ENDS.items():
        match = pattern.search(lines[-1])
        if match and country in ("", code):
            _cut(lines, match.start())
            if len(lines) > 1 and country_code_of(lines[-1]) == code:
                lines.pop()  # "Québec, Canada, H7A 1A1"
            return _with_state(lines, code, match[1].upper())
    if (country or default_country) in COUNTRIES_WITH_SUBDIVISIONS and len(lines) > 1:
        return _with_state(lines, country, "")
    return None


def _cut(lines: list[str], end: int) -> None:
    rest = lines[-1][:end].strip(_EDGES + "(")
    lines[-1:] = [rest] if rest else []


def _with_state(lines: list[str], country: str, postal_code: str) -> AddressParts | None:
    """The address whose lines end with a state or province, and before it a city."""
    if not lines:
        return None
    words = lines[-1].replace("(", " ").replace(")", " ").replace(",", " ").split()
    for count in range(min(_MOST_STATE_WORDS, len(words)), 0, -1):
        found, state = _subdivision(" ".join(words[-count:]), country)
        if state and _is_apart(lines[-1], count, len(words), postal_code):
            _drop_words(lines, count)
            return _with_city(lines, AddressParts(state=state, postal_code=postal_code, country=found))
    return None


def _is_apart(line: str, count: int, words: int, postal_code: str) -> bool:
    """Whether a state is set apart: before a postal code, after a comma, in parentheses, or alone."""
    return bool(postal_code) or count == words or "," in line or line.endswith(")")


def _subdivision(text: str, country: str) -> tuple[str, str]:
    """The country and the code of a state or province."""
    for code in (country,) if country else COUNTRIES_WITH_SUBDIVISIONS:
        state = subdivision_code_of(text, code)
        if state:
            return code, state
    return "", ""


def _drop_words(lines: list[str], count: int) -> None:
    starts = [match.start() for match in _ADDRESS_WORD.finditer(lines[-1])]
    _cut(lines, starts[-count])


def _with_city(lines: list[str], parts: AddressParts) -> AddressParts:
    """``parts`` with the last line as the city; where it is the only one and has a number, it is the street too."""
    if not lines:
        return parts
    if len(lines) == 1 and any(map(str.isdigit, lines[0])):
        return replace(parts, line1=lines[0])
    return _with_street(lines[:-1], replace(parts, city=lines[-1]))


def _with_street(lines: list[str], parts: AddressParts) -> AddressParts:
    return replace(parts, line1=lines[0] if lines else "", line2=", ".join(lines[1:]))


def _elsewhere(lines: list[str], country: str) -> AddressParts | None:
    """Ends as the country's layout says: "75004 Paris", "Sydney NSW 2000", or with the postal code on a line."""
    layout = address_layout(country)
    if len(lines) < 2 or "%Z" not in layout or "%C" not in layout:
        return None
    is_code_first = layout.index("%Z") < layout.index("%C")
    if is_code_first:
        lines = _with_region_behind(lines, country)
    last = _COUNTRY_PREFIX.sub("", lines[-1])
    if _is_code(last, country):
        return _with_city(_with_region(lines[:-1]), AddressParts(postal_code=last, country=country))
    words = last.split()
    for count in (1, 2):
        code, rest = (words[:count], words[count:]) if is_code_first else (words[-count:], words[:-count])
        if rest and _is_code(" ".join(code), country):
            *streets, city = _with_region([*lines[:-1], " ".join(rest).strip(_EDGES)])
            return _with_street(streets, AddressParts(city=city, postal_code=" ".join(code), country=country))
    return None


def _with_region(lines: list[str]) -> list[str]:
    """Joins a region with the city before it: "Sydney", "NSW"."""
    if len(lines) > 2 and _REGION.fullmatch(lines[-1]):
        return [*lines[:-2], f"{lines[-2]}, {lines[-1]}"]
    return lines


def _with_region_behind(lines: list[str], country: str) -> list[str]:
    """Joins a region with the line of postal code and city before it: "06000 Toluca", "Edo. Méx."."""
    for place in range(len(lines) - 1, 0, -1):
        line = _CODE_WORD.sub("", lines[place])
        first, _blank, city = line.partition(" ")
        if _is_code(first, country) and not any(map(str.isdigit, city)):
            return [*lines[:place], f"{first} {', '.join(filter(None, (city, *lines[place + 1 :])))}"]
    return lines


def _is_code(text: str, country: str) -> bool:
    return any(map(str.isdigit, text)) and postal_code_fits(text.strip(_EDGES), country)


def _unsplit(lines: list[str], is_as_written: bool, text: str, country: str) -> AddressParts:
    if is_as_written:
        return AddressParts(line1=text.strip(_EDGES + "\r\n"))
    return _with_street(lines, AddressParts(country=country))
