"""Country and state or province of a row, from what its cells say in any of the three languages."""

from dataclasses import dataclass
from functools import lru_cache

from custlist_desktop.domain.address import address_layout
from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.geography import COUNTRIES_WITH_SUBDIVISIONS
from custlist_desktop.domain.place_names import country_code_of, country_of_subdivision, subdivision_code_of


@dataclass(frozen=True, slots=True)
class PlaceReading:
    """What two cells say.

    Attributes:
        country: ISO 3166-1 alpha-2 code; empty where nothing says it.
        state: ISO 3166-2 code without prefix, of a country that has the field (M8).
        for_city: a state's name that belongs behind the city, since its country writes it on an envelope and we
            have no field for it there.
        for_notes: a state's name that no field takes.
        problems: errors refuse the row.
    """

    country: str = ""
    state: str = ""
    for_city: str = ""
    for_notes: str = ""
    problems: tuple[Problem, ...] = ()


@lru_cache(maxsize=16_384)
def read_place(country: str, state: str, default_country: str) -> PlaceReading:
    """Reads a country's cell and a state's.

    A state without a country settles the country where only one has it (see `country_of_subdivision`). A state of a
    country without the field (M8) isn't lost: it joins the city where the country's addresses have it (Mexico,
    Australia, Spain), and the notes elsewhere.

    Args:
        country: the cell's text, stripped; may be empty.
        state: likewise.
        default_country: ISO 3166-1 alpha-2 of rows that name none.
    """
    code = country_code_of(country) if country else ""
    if country and not code:
        return PlaceReading(problems=(Problem("country", "country_unknown", facts={"value": country}),))
    if not state:
        return PlaceReading(code)
    if not code:
        code = country_of_subdivision(state, default_country)
    if code in COUNTRIES_WITH_SUBDIVISIONS:
        return _with_state(code, state)
    if code and country_code_of(state) == code:
        return PlaceReading(code)  # Puerto Rico, Singapore: said twice
    if not code and default_country in COUNTRIES_WITH_SUBDIVISIONS:
        unknown = Problem("state_province", "state_unknown", Severity.WARNING, {"value": state})
        return PlaceReading(for_notes=state, problems=(unknown,))
    is_written = "%S" in address_layout(code or default_country)
    return PlaceReading(code, for_city=state) if is_written else PlaceReading(code, for_notes=state)


def _with_state(country: str, state: str) -> PlaceReading:
    code = subdivision_code_of(state, country)
    if code:
        return PlaceReading(country, code)
    is_elsewhere = any(subdivision_code_of(state, other) for other in COUNTRIES_WITH_SUBDIVISIONS)
    found = "state_not_of_country" if is_elsewhere else "state_unknown"
    problem = Problem("state_province", found, facts={"country": country, "value": state})
    return PlaceReading(country, problems=(problem,))
