"""The country and the state or province of a row, in any of the three languages."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from custlist_desktop.domain.address import address_layout
from custlist_desktop.domain.geography import COUNTRIES_WITH_SUBDIVISIONS
from custlist_desktop.domain.place_names import (
    country_code_of,
    country_of_other_state,
    country_of_subdivision,
    subdivision_code_of,
)

_BETWEEN: Final = re.compile(r"\s*[()\[\],/|]\s*|\s+[-–—:]\s*|\s*[-–—:]\s+|(?<=\b[A-Za-z]{2})-(?=[A-Za-z]{2}\b)")
_KIND_OF_PLACE: Final = re.compile(
    r"\A(?:(?:state|province|territory|estado|provincia|état|etat)(?:\s+(?:of|de|du|del|d['’])\s*|\s*\Z))"
    r"|\s+(?:state|province|territory)\Z|\A(?:the|les|los)\Z",
    re.IGNORECASE,
)
_WITH_NAMESAKES: Final = ("GB", "MX")
"""England is a part of the kingdom that it names, and the state of Mexico one of the republic's."""
_ANSWERS: Final = frozenset({"no", "si", "sí"})
"""Country codes in capitals only: NO is Norway, "No" an answer."""


@dataclass(frozen=True, slots=True)
class PlaceReading:
    """The country and the state that two cells name.

    Attributes:
        country: ISO 3166-1 alpha-2 code; empty if unknown.
        state: ISO 3166-2 code without prefix, of a country that has the field (M8).
        for_city: a state's name to add to the city, since its country writes it on an envelope and has no field
            for it here.
        for_notes: a state's name that no field takes.
        country_doubt: the code of a problem with the country's cell, ``country_unknown``; the cell goes to the notes.
        state_doubt: likewise: ``state_unknown`` or ``state_not_of_country``.
    """

    country: str = ""
    state: str = ""
    for_city: str = ""
    for_notes: str = ""
    country_doubt: str = ""
    state_doubt: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether there is nothing besides a country and a state."""
        return not (self.for_city or self.for_notes or self.country_doubt or self.state_doubt)


@lru_cache(maxsize=16_384)
def read_place(country: str, state: str, default_country: str) -> PlaceReading:
    """Reads a country's cell and a state's.

    Each may say both, or one of them twice: "California (US)", "TX - Texas", "United States (USA)". A state without
    a country settles the country where only one has it (see `country_of_subdivision`). A state of a country without
    the field (M8) isn't lost: it joins the city where the country's addresses have it (Mexico, Australia, Spain),
    and the notes elsewhere.

    Args:
        country: the cell's text, stripped; may be empty.
        state: likewise.
        default_country: ISO 3166-1 alpha-2 of rows that name none.
    """
    code, told = _country_and_state(country)
    reading = _with_state(code, state, default_country) if state else PlaceReading(code, told)
    if told and not reading.state:
        reading = replace(reading, country=code, state=told)
    is_lost = bool(country and not code) or bool(told and reading.state != told)
    return replace(reading, country_doubt="country_unknown") if is_lost else reading


def _country_and_state(text: str) -> tuple[str, str]:
    """The codes of the country that a cell names, once or several times, and perhaps of a state of it."""
    if not text or (text.lower() in _ANSWERS and text != text.upper()):
        return "", ""
    code = country_code_of(text)
    if code:
        return code, ""
    pieces = _pieces(text)
    codes = {country_code_of(piece) for piece in pieces}
    return (codes.pop(), "") if len(codes) == 1 and "" not in codes else _agreed(pieces, "")


def _agreed(pieces: Sequence[str], country: str) -> tuple[str, str]:
    """The country and the state that all of ``pieces`` agree on; empty texts for none."""
    found: list[tuple[str, str]] = []
    for code in (country,) if country else COUNTRIES_WITH_SUBDIVISIONS:
        states = {subdivision_code_of(piece, code) for piece in pieces if country_code_of(piece) != code}
        if len(states) == 1 and "" not in states:
            found.append((code, states.pop()))
    return found[0] if len(found) == 1 else ("", "")


def _pieces(text: str) -> list[str]:
    """The parts of a cell that say a place: "Texas" and "USA" of "State of Texas, USA"."""
    pieces = [_KIND_OF_PLACE.sub("", piece) for piece in _BETWEEN.split(text)]
    return [piece for piece in pieces if piece]


def _with_state(country: str, text: str, default_country: str) -> PlaceReading:
    code = country or country_of_subdivision(text, default_country)
    is_said_twice = code not in _WITH_NAMESAKES and country_code_of(text) == code
    if code and is_said_twice and not subdivision_code_of(text, code):
        return PlaceReading(code)  # Singapore
    if code in ("", *COUNTRIES_WITH_SUBDIVISIONS):
        agreed, state = _agreed([text], code) if code else ("", "")
        pieces = _pieces(text)
        if not state and (code or pieces != [text]):  # alone, Australia's WA is not Washington
            agreed, state = _agreed(pieces, code)
        if state:
            return PlaceReading(agreed, state)
    if code in COUNTRIES_WITH_SUBDIVISIONS:
        return PlaceReading(code, state_doubt=_doubt(text))
    code = code or country_of_other_state(text)
    if not code and default_country in COUNTRIES_WITH_SUBDIVISIONS:
        return PlaceReading(state_doubt="state_unknown")
    is_written = "%S" in address_layout(code or default_country)
    return PlaceReading(code, for_city=text) if is_written else PlaceReading(code, for_notes=text)


def _doubt(state: str) -> str:
    is_elsewhere = any(subdivision_code_of(state, other) for other in COUNTRIES_WITH_SUBDIVISIONS)
    return "state_not_of_country" if is_elsewhere else "state_unknown"
