"""Units of length, area and volume as estimators write them: ``ft2``, ``sq. ft.``, ``pi. ca.``, ``m²``, ``lf``.

Feet and inches are one system, metres with their parts another, and yards a third: nothing is converted between them,
since a line's unit says in which one its price is meant.
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from custlist_desktop.domain.numbers import SPACES
from custlist_desktop.domain.text import fold

FEET, METRES, YARDS = "ft", "m", "yd"
POWER_SIGNS = ("", "", "²", "³")
"""What follows a unit of length in a unit of that power of it."""


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


# Spellings without accents; where a space is there may be none, or a full stop.
_SPELLINGS: dict[tuple[str, int, int, str], str] = {
    (FEET, 1, 1, "ft"): "ft|foot|feet|l f|l ft|ln ft|lin ft|linear ft|linear foot|linear feet|r ft|running ft|"
    "running feet",
    (FEET, 1, 1, "pi"): "pi|pied|pieds|pi l|pi lin|pied lineaire|pieds lineaires",
    (FEET, 1, 1, "pie"): "pie|pies|pie lineal|pies lineales",
    (FEET, 1, 12, "ft"): "in|inch|inches",
    (FEET, 1, 12, "pi"): "po|pouce|pouces",
    (FEET, 1, 12, "pie"): "pulg|pulgada|pulgadas",
    (FEET, 2, 1, "ft"): "ft2|s f|s ft|sq ft|sq foot|sq feet|square ft|square foot|square feet",
    (FEET, 2, 1, "pi"): "pi2|pi ca|pi carre|pied carre|pieds carres",
    (FEET, 2, 1, "pie"): "pie2|pies2|pie cuadrado|pies cuadrados",
    (FEET, 3, 1, "ft"): "ft3|c f|c ft|cu ft|cubic ft|cubic foot|cubic feet",
    (FEET, 3, 1, "pi"): "pi3|pi cu|pied cube|pieds cubes",
    (FEET, 3, 1, "pie"): "pie3|pies3|pie cubico|pies cubicos",
    (METRES, 1, 1, "m"): (
        "m|mt|mts|metre|metres|meter|meters|metro|metros|m l|l m|r m|lin m|m lin|linear m|linear meter|"
        "linear meters|linear metre|linear metres|m lineaire|metre lineaire|metres lineaires|metro lineal|"
        "metros lineales"
    ),
    (METRES, 1, 100, "m"): "cm",
    (METRES, 1, 1000, "m"): "mm",
    (METRES, 2, 1, "m"): (
        "m2|mt2|mts2|sq m|m ca|m carre|square meter|square meters|square metre|square metres|metre carre|"
        "metres carres|metro cuadrado|metros cuadrados"
    ),
    (METRES, 3, 1, "m"): "m3|mt3|mts3|cu m|cubic meter|cubic meters|cubic metre|cubic metres|metre cube|metres cubes|"
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
WORD_END = r"(?![^\W\dxX])"
"""No letter follows; but "x" is a multiplication in ``6inx8in``."""

_WORD = r"[^\W\d_xX]+"
_WORDS = rf"{_WORD}\.?[{SPACES}]*{_WORD}"
# Behind an exponent no more of a number: 12ft20 isn't twelve square feet.
_EXPONENT = r"(?:[²³]|[23](?![0-9]|[.,][0-9]|[/⁄∕]))"
_AFTER_NUMBER = tuple(
    re.compile(rf"[{SPACES}\t]*(?P<unit>{shape}\.?){WORD_END}")
    for shape in (_WORDS + _EXPONENT, _WORDS, _WORD + _EXPONENT, _WORD)
)


@dataclass(frozen=True, slots=True)
class FoundUnit:
    """A unit in a text: which one, as what it is written there, and where it ends."""

    unit: LengthUnit
    text: str
    end: int


def unit_after(text: str, start: int) -> FoundUnit | None:
    """The unit that follows a number which ends at ``start``; None if none does."""
    for pattern in _AFTER_NUMBER:  # the longest first
        found = pattern.match(text, start)
        unit = length_unit(found["unit"]) if found else None
        if found and unit:
            return FoundUnit(unit, found["unit"], found.end())
    return None


@lru_cache(maxsize=1024)
def length_unit(text: str) -> LengthUnit | None:
    """The unit that a text says, such as a line's; None for what is no length, no area and no volume, such as "h"."""
    return _UNITS.get(fold(text).replace(".", "").replace(" ", ""))


_COUNTING = frozenset(
    fold(
        "ea each pc pcs pce ls lsum lump lot lots allow sum job item units unit un u unite unites sq sqs square "
        "squares lin h hr hrs hour hours mh day days d wk week weeks mo month months jour jours j heure heures sem "
        "semaine mois kg g lb lbs t ton tons tonne tonnes gal gals l litre litres liter box boxes roll rolls sheet "
        "sheets bag bags bundle bundles pr pair pairs set sets kit pail tube can board boards bf mbf msf clf csf ff "
        "forfait ens ensemble global glb gl pl pz pza pzas pieza piezas lote jor jornal jornada dia dias hora horas "
        "semana mes rollo caja saco hoja par juego viaje salida carga load loads trip trips opening sac sacs boite "
        "rouleau feuille paquet voyage km % pt point points"
    ).split()
) | {"lump sum", "man hour", "sq in"}


def is_known_unit(text: str) -> bool:
    """Whether ``text`` is the word for a unit, in whatever case, with accents and full stops or without."""
    return unit_key(text) in _COUNTING or length_unit(text) is not None


def is_same_word(one: str, other: str) -> bool:
    """Whether two words are the same unit's, one or many: "sac" and "sacs", "rouleau" and "rouleaux"."""
    short, long = sorted((unit_key(one), unit_key(other)), key=len)
    return short == long or (len(short) > 1 and short.isalpha() and long in (f"{short}s", f"{short}es", f"{short}x"))


def unit_key(text: str) -> str:
    """What is the same for all spellings of a unit's word."""
    return fold(text).rstrip(". ").replace(".", "")
