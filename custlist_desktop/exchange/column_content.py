"""What a column probably holds, by its cells: for columns without a head, or with one that says nothing known."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from custlist_desktop.domain.address import postal_code_fits
from custlist_desktop.domain.place_names import country_code_of, subdivision_code_of
from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.targets import Target

_MOSTLY: Final = 0.8
"""The share of a column's cells that must look alike; the rest are what people typed into the wrong column."""

_LOOKED_AT: Final = 200  # characters of each cell

_EMAIL: Final = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_WEBSITE: Final = re.compile(
    r"(?:https?://|www\.)\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,18}(?:/\S*)?", re.IGNORECASE
)
_PHONE: Final = re.compile(r"[+(]?[\d\s().+/-]{7,22}(?:(?:ext|x|poste|#)\.?\s*\d{1,6})?", re.IGNORECASE)
_SEPARATED: Final = re.compile(r"\d[\s().-]+\d|^[+(]")
_DATE: Final = re.compile(r"\d{4}-\d{1,2}-\d{1,2}(?:[T ].*)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
_REFERENCE: Final = re.compile(r"[0-9a-f]{8}-[1-9][0-9]*")
_STREET: Final = re.compile(r"\d{1,6}(?:[-\s]?[a-z])?[,\s]+\S.*[a-z]|.*[a-z].*\s#?\d{1,6}", re.IGNORECASE)
_PERSON: Final = re.compile(r"(?:[^\W\d_][\w.'’-]*\s){1,3}[^\W\d_][\w.'’-]*")
_LEGAL_FORM: Final = re.compile(
    r"\b(?:inc|ltd|ltee|llc|llp|corp|corporation|co|company|limited|lp|plc|gmbh|sarl|sas|sa|senc|enr"
    r"|s\.?\s?a\.?(?:\s?de\s?c\.?\s?v\.?)?|s\.?\s?l\.?|construction|constructions|roofing|toitures|builders|group)\b\.?"
)
_POSTAL_COUNTRIES: Final = ("CA", "US", "GB", "FR", "MX")
_FEWEST_DIGITS: Final = 7


def _filled(cells: Sequence[str]) -> list[str]:
    """The cells that have text, as far as it is looked at."""
    return [cell for cell in (each[:_LOOKED_AT].strip() for each in cells) if cell]


def looks_like_company(cells: Sequence[str], share: float = 0.3) -> bool:
    """Whether at least ``share`` of ``cells`` end as companies do: with a legal form, or a trade."""
    filled = _filled(cells)
    return bool(filled) and sum(bool(_LEGAL_FORM.search(fold(cell))) for cell in filled) >= share * len(filled)


def content_target(cells: Sequence[str]) -> Target:
    """What a column with these cells fills, as far as they tell by themselves; NOTHING where they don't."""
    filled = _filled(cells)
    if not filled:
        return Target.NOTHING
    for target, looks_right in _TESTS:
        if sum(map(looks_right, filled)) >= _MOSTLY * len(filled):
            return target
    return Target.COMPANY if looks_like_company(filled) else Target.NOTHING


def looks_like_person(cells: Sequence[str]) -> bool:
    """Whether ``cells`` are mostly two to four words without digits, as names of people are."""
    filled = _filled(cells)
    return bool(filled) and sum(bool(_PERSON.fullmatch(cell)) for cell in filled) >= _MOSTLY * len(filled)


def _is_phone(cell: str) -> bool:
    digits = sum(map(str.isdigit, cell))
    has_form = digits >= _FEWEST_DIGITS and bool(_PHONE.fullmatch(cell)) and not _DATE.fullmatch(cell)
    return has_form and (bool(_SEPARATED.search(cell)) or digits in (10, 11))


def _is_postal_code(cell: str) -> bool:
    return len(cell) <= 10 and any(postal_code_fits(cell, country) for country in _POSTAL_COUNTRIES)


def _is_country(cell: str) -> bool:
    return len(cell) > 1 and bool(country_code_of(cell)) and not _is_subdivision(cell)


def _is_subdivision(cell: str) -> bool:
    return bool(subdivision_code_of(cell, "CA") or subdivision_code_of(cell, "US"))


_TESTS: Final[tuple[tuple[Target, Callable[[str], bool]], ...]] = (
    (Target.KEY, lambda cell: bool(_REFERENCE.fullmatch(cell))),
    (Target.EMAIL, lambda cell: bool(_EMAIL.fullmatch(cell))),
    (Target.WEBSITE, lambda cell: bool(_WEBSITE.fullmatch(cell))),
    (Target.POSTAL_CODE, _is_postal_code),
    (Target.ANY_PHONE, _is_phone),
    (Target.STATE_PROVINCE, _is_subdivision),
    (Target.COUNTRY, _is_country),
    (Target.ADDRESS, lambda cell: "\n" in cell.strip()),
    (Target.ADDRESS_LINE1, lambda cell: bool(_STREET.fullmatch(cell))),
)
