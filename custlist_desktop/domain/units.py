"""Units of length, area and volume as estimators write them: ``ft2``, ``sq. ft.``, ``pi. ca.``, ``m²``, ``lf``.

Feet and inches are one system, metres with their parts another, and yards a third: nothing is converted between them,
since a line's unit says in which one its price is meant.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from custlist_desktop.domain.numbers import SPACES
from custlist_desktop.domain.text import fold

FEET, METRES, YARDS = "ft", "m", "yd"
POWER_SIGNS = ("", "", "²", "³")
"""What stands behind a unit of length in a unit of that power of it."""


@dataclass(frozen=True, slots=True)
class LengthUnit:
    """A unit of length, or of a power of it.

    Attributes:
        system: `FEET`, `METRES` or `YARDS`.
        power: 1 for a length, 2 for an area, 3 for a volume.
        size: of one, in feet, metres or yards of that power.
        base: how the language of its spelling writes the system's own unit of length, such as "pi" in French.
    """

    system: str
    power: int
    size: Fraction
    base: str


# Spellings without accents; a space stands for any white space, none too, and a full stop may end each word.
_SPELLINGS: dict[tuple[str, int, int, str], str] = {
    (FEET, 1, 1, "ft"): "ft|foot|feet|l f|l ft|lin ft|linear ft|linear foot|linear feet",
    (FEET, 1, 1, "pi"): "pi|pied|pieds|pi lin|pied lineaire|pieds lineaires",
    (FEET, 1, 1, "pie"): "pie|pies|pie lineal|pies lineales",
    (FEET, 1, 12, "ft"): "in|inch|inches",
    (FEET, 1, 12, "pi"): "po|pouce|pouces",
    (FEET, 1, 12, "pie"): "pulg|pulgada|pulgadas",
    (FEET, 2, 1, "ft"): "ft2|s f|sq ft|sq foot|sq feet|square ft|square foot|square feet",
    (FEET, 2, 1, "pi"): "pi2|pi ca|pi carre|pied carre|pieds carres",
    (FEET, 2, 1, "pie"): "pie2|pies2|pie cuadrado|pies cuadrados",
    (FEET, 3, 1, "ft"): "ft3|c f|cu ft|cubic ft|cubic foot|cubic feet",
    (FEET, 3, 1, "pi"): "pi3|pi cu|pied cube|pieds cubes",
    (FEET, 3, 1, "pie"): "pie3|pies3|pie cubico|pies cubicos",
    (METRES, 1, 1, "m"): "m|metre|metres|meter|meters|metro|metros|m l|l m|lin m|m lin|linear m|linear meter|"
    "linear meters|linear metre|linear metres|metre lineaire|metres lineaires|metro lineal|metros lineales",
    (METRES, 1, 100, "m"): "cm",
    (METRES, 1, 1000, "m"): "mm",
    (METRES, 2, 1, "m"): "m2|sq m|m ca|m carre|square meter|square meters|square metre|square metres|metre carre|"
    "metres carres|metro cuadrado|metros cuadrados",
    (METRES, 3, 1, "m"): "m3|cu m|cubic meter|cubic meters|cubic metre|cubic metres|metre cube|metres cubes|"
    "metro cubico|metros cubicos",
    (YARDS, 1, 1, "yd"): "yd|yds|yard|yards",
    (YARDS, 1, 1, "vg"): "vg|verge|verges",
    (YARDS, 2, 1, "yd"): "yd2|s y|sq yd|sq yds|square yard|square yards",
    (YARDS, 2, 1, "vg"): "vg2|vg ca|verge carree|verges carrees",
    (YARDS, 3, 1, "yd"): "yd3|c y|cu yd|cu yds|cubic yard|cubic yards",
    (YARDS, 3, 1, "vg"): "vg3|vg cu|verge cube|verges cubes",
}
_UNITS = {
    spelling.replace(" ", ""): LengthUnit(system, power, Fraction(1, parts), base)
    for (system, power, parts, base), spellings in _SPELLINGS.items()
    for spelling in spellings.split("|")
}
_GAP = rf"\.?[{SPACES}]*"
_LETTERS = {" ": _GAP, "e": "[eéè]", "u": "[uú]", "2": "[2²]", "3": "[3³]"}
WORD_END = r"(?![^\W\dxX])"
"""No letter follows; but "x" is a multiplication in ``6inx8in``."""
# Behind an exponent no more of a number: 12ft20 isn't twelve square feet.
_END = rf"(?:(?<=[23])(?![0-9]|[.,][0-9]|[/⁄∕])|(?<![23]))\.?{WORD_END}"


def _pattern(spellings: list[str]) -> str:
    longest_first = sorted(spellings, key=len, reverse=True)
    return "|".join("".join(_LETTERS.get(letter, letter) for letter in spelling) for spelling in longest_first)


_ALL = [spelling for spellings in _SPELLINGS.values() for spelling in spellings.split("|")]
_AFTER_NUMBER = re.compile(rf"[{SPACES}\t]*(?P<unit>(?:{_pattern(_ALL)}){_END})", re.IGNORECASE)
_ALONE = re.compile(rf"(?:{_pattern(_ALL)})\.?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundUnit:
    """A unit in a text: which one, as what it is written there, and where it ends."""

    unit: LengthUnit
    text: str
    end: int


def unit_after(text: str, start: int) -> FoundUnit | None:
    """The unit that follows a number which ends at ``start``; None if none does."""
    found = _AFTER_NUMBER.match(text, start)
    return FoundUnit(_unit_of(found["unit"]), found["unit"], found.end()) if found else None


@cache
def length_unit(text: str) -> LengthUnit | None:
    """The unit that a line's unit says; None for one that is no length, no area and no volume, such as "h"."""
    text = text.strip()
    return _unit_of(text) if _ALONE.fullmatch(text) else None


def _unit_of(text: str) -> LengthUnit:
    return _UNITS[fold(text).replace(".", "").replace(" ", "")]
