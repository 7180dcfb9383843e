"""Which of Babel's locales (CLDR) a locale's name stands for, however the system spells it."""

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

_FALLBACK = "en"
_SPANISH_OUTSIDE_AMERICA = frozenset({"", "ES", "EA", "IC", "GQ", "PH"})


@cache
def locale_of(name: str) -> "Locale":
    """The locale that ``name`` stands for: "fr_CA", "fr-CA" and "fr_CA.UTF-8" are one.

    A pair of language and country that CLDR doesn't know is read by its language ("fr_US" as "fr"; Spanish in the
    Americas as Latin America's), and a language that it doesn't know as English: it never fails.
    """
    from babel import Locale, UnknownLocaleError  # here, because loading Babel takes a tenth of the start-up

    plain = name.partition(".")[0].partition("@")[0].replace("-", "_")
    language, _, region = plain.partition("_")
    names = [plain, language, _FALLBACK]
    if language.lower() == "es" and region.upper() not in _SPANISH_OUTSIDE_AMERICA:
        names.insert(1, "es_419")
    for candidate in names:
        try:
            return Locale.parse(candidate)
        except (UnknownLocaleError, ValueError):
            continue
    raise AssertionError("CLDR knows English")
