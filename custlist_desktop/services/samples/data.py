"""The words of which sample customers are made, read from resources/samples once and compiled for speed.

Every text with placeholders becomes a `Template`, every number range a `PhoneRange`, so that writing a customer
is a handful of list look-ups.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Any, TypeVar

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.geography import LANGUAGES
from custlist_desktop.domain.text import fold
from custlist_desktop.system.resources import resource_path

_Item = TypeVar("_Item")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_OPEN_DIGIT = "#"
# Letters that both Canadian and British postal codes use after the first group.
_POSTAL_LETTERS = "ABEGHJLNPRSTWXYZ"
_NUMBERS: dict[str, Sequence[str]] = {
    "house": [str(n) for n in (*range(2, 400, 3), *range(401, 9990, 17))],
    "number": [str(n) for n in range(1, 199)],
    "small": [str(n) for n in range(2, 25)],
    "suite": [str(floor * 100 + room) for floor in range(1, 13) for room in (0, 1, 2, 5, 10, 20, 50)],
    "letter": list("ABCDEF"),
    "code": [f"{n:04d}" for n in range(137, 9999, 61)],
    "net": ["7", "10", "15", "30", "45", "60"],
    "floor": list("23456789"),
    "percent": ["10", "15", "20", "25", "30", "40", "50"],
    "few": ["2", "3", "4", "5", "7", "10"],
    "morning": ["8", "9", "10", "11"],
    "hour": ["15", "16", "17", "18"],
    "year": [str(n) for n in range(1887, 1975)],
    "survey": [str(n) for n in range(2004, 2026)],
    "ext": [str(n) for n in (*range(2, 10), *range(11, 100, 4), *range(100, 400, 7))],
    "digit": list("0123456789"),
    "postal_letter": list(_POSTAL_LETTERS),
}


def pick(random: Callable[[], float], items: Sequence[_Item]) -> _Item:
    """One of ``items``; several times as fast as ``random.choice``, which matters at 100,000 customers."""
    return items[int(random() * len(items))]


@dataclass(frozen=True, slots=True)
class Template:
    """A text whose placeholders are filled from lists of words, or with the city."""

    text: str
    pools: tuple[Sequence[str], ...]
    names_city: bool

    @classmethod
    def compile(cls, source: str, words: Mapping[str, Sequence[str]]) -> "Template":
        """``source`` with ``{name}`` placeholders, each a list in ``words``, or ``{city}`` or ``{of_city}``."""
        pools: list[Sequence[str]] = []

        def open_slot(match: re.Match[str]) -> str:
            if match[1] in ("city", "of_city"):
                return match[0]
            pools.append(words[match[1]])
            return "%s"

        text = _PLACEHOLDER.sub(open_slot, source.replace("%", "%%"))
        return cls(text, tuple(pools), "city}" in source)

    def fill(self, random: Callable[[], float], city: str = "", of_city: str = "") -> str:
        """The text with words drawn by ``random``."""
        text = self.text % tuple([pool[int(random() * len(pool))] for pool in self.pools])
        return text.replace("{city}", city).replace("{of_city}", of_city) if self.names_city else text


@dataclass(frozen=True, slots=True)
class PhoneRange:
    """Numbers that differ in their last digits only, in all the ways in which people type them.

    The styles are texts for the ``%`` operator, with one slot for each of the ``open_digits``.
    """

    key: str
    styles: tuple[str, ...]
    international: str
    open_digits: int


@dataclass(frozen=True, slots=True)
class SamplePlace:
    """A city with the postal codes and telephone numbers that belong to it."""

    city: str
    of_city: str
    state: str
    postal_codes: tuple[Template, ...]
    phones: tuple[PhoneRange, ...]


@dataclass(frozen=True, slots=True)
class SampleKind:
    """A kind of company: patterns of its name, whether a legal form follows, job titles (for men, for women)."""

    names: tuple[Template, ...]
    has_legal_form: bool
    titles: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Names:
    """Given names of women and men, and family names, each with its form in an email address."""

    women: tuple[tuple[str, str], ...]
    men: tuple[tuple[str, str], ...]
    last: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Region:
    """A country, or the part of it that shares a language: all that its customers' details are made of.

    ``places`` has a city more often the bigger it is; ``lone_streets`` are those that need no second line. Notes are
    there in every one of `LANGUAGES`: what an estimator who writes it notes about customers there.
    """

    country: str
    language: str
    names: Names
    double_last: bool
    family_first: bool
    kinds: tuple[SampleKind, ...]
    kind_weights: tuple[float, ...]
    legal_forms: tuple[str, ...]
    places: tuple[SamplePlace, ...]
    mobiles: tuple[PhoneRange, ...]
    extensions: tuple[Template, ...]
    streets: tuple[Template, ...]
    lone_streets: tuple[Template, ...]
    company_line2: tuple[Template, ...]
    home_line2: tuple[Template, ...]
    company_notes: Mapping[str, tuple[Template, ...]]
    home_notes: Mapping[str, tuple[Template, ...]]
    mail_providers: tuple[str, ...]
    shared_mailboxes: tuple[str, ...]
    spelled_in_ascii: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SampleData:
    """Everything under resources/samples that customers are made of; the weights are cumulative.

    The showcase is there in every one of `LANGUAGES`.
    """

    showcase: Mapping[str, tuple[CustomerDetails, ...]]
    regions: tuple[Region, ...]
    region_weights: tuple[float, ...]


def ascii_words(text: str) -> list[str]:
    """The words of ``text`` in the letters and digits that an email address may have."""
    return re.findall(r"[a-z0-9]+", fold(text).replace("'", ""))


def _read(name: str) -> Any:
    return json.loads(resource_path("samples", f"{name}.json").read_text(encoding="utf-8"))


@cache
def sample_data() -> SampleData:
    """All sample data, read at the first call.

    Raises:
        FileNotFoundError: a file is missing, which means a broken installation.
    """
    sources = {name: _read(name) for name in ("names", "companies", "notes", "places", "common")}
    regions = _read("regions")
    return SampleData(
        showcase={language: _showcase(language) for language in LANGUAGES},
        regions=tuple(_region(key, facts, sources) for key, facts in regions.items()),
        region_weights=tuple(accumulate(facts["weight"] for facts in regions.values())),
    )


def _showcase(language: str) -> tuple[CustomerDetails, ...]:
    records = _read("showcase")
    return tuple(CustomerDetails(**{**each, "notes": each.get("notes", {}).get(language, "")}) for each in records)


@cache
def title_templates(language: str, place_language: str) -> tuple[Template, ...]:
    """Patterns of estimate titles, with the names of people and places where ``place_language`` is spoken."""
    sources = _read("estimate_titles")
    place = sources[place_language]["place"]
    last = [entry.partition("|")[0] for entry in _read("names")[place_language]["last"]]
    units = ["2B", "3A", "12", "104", "210", "305"]
    words = {**sources[language], "place": place, "last": last, "number": list("23456"), "unit": units}
    return _templates(words["titles"], words)


def _templates(sources: Sequence[str], words: Mapping[str, Sequence[str]]) -> tuple[Template, ...]:
    return tuple(Template.compile(source, words) for source in sources)


def _region(key: str, facts: dict[str, Any], sources: dict[str, Any]) -> Region:
    names = sources["names"][facts["names"]]
    names = {**names, **sources["names"].get(facts.get("last", ""), {})}
    company = sources["companies"][facts["companies"]]
    written = _written_words({**_NUMBERS, **facts, **company.get("words", {}), **names})
    written["first"] = written["women"] + written["men"]
    spelled = [*names["last"], *(entry for pool in company.get("words", {}).values() for entry in pool)]
    common = sources["common"]

    def notes(kind: str = "") -> dict[str, tuple[Template, ...]]:
        pools = {language: _notes(sources["notes"], language, facts, kind) for language in LANGUAGES}
        return {language: _templates(pool, written) for language, pool in pools.items()}

    return Region(
        country=facts["country"],
        language=facts["language"],
        names=Names(*(tuple(map(_spelled, names[part])) for part in ("women", "men", "last"))),
        double_last=facts.get("double_last", False),
        family_first=facts.get("family_first", False),
        kinds=tuple(_kind(kind, written) for kind in company["kinds"]),
        kind_weights=tuple(accumulate(kind["weight"] for kind in company["kinds"])),
        legal_forms=tuple(facts["legal"]),
        places=_places(sources["places"][key], facts),
        mobiles=tuple(_phone_range(number, facts, mobile=True) for number in facts.get("mobiles", ())),
        extensions=_templates(facts["extensions"], written),
        streets=_templates(facts["streets"], written),
        lone_streets=_templates(facts.get("lone_streets", facts["streets"]), written),
        company_line2=_templates(facts["company_line2"], written),
        home_line2=_templates(facts["home_line2"], written),
        company_notes=notes(),
        home_notes=notes("-home"),
        mail_providers=tuple(common["mail_providers"][facts["language"]]),
        shared_mailboxes=tuple(common["shared_mailboxes"][facts["language"]]),
        spelled_in_ascii=tuple(_spelled(entry) for entry in spelled if "|" in entry),
    )


def _notes(sources: Mapping[str, list[str]], language: str, facts: dict[str, Any], kind: str) -> list[str]:
    """What is noted in ``language``; with the country's own rules if it is spoken there."""
    of_country = f"{language}-{facts['country']}{kind}" if facts["language"] == language else ""
    return sources.get(of_country, sources[language + kind])


def _written_words(words: Mapping[str, Any]) -> dict[str, list[str]]:
    """The lists among ``words``, without the ASCII spelling that may follow a bar."""
    lists = {name: pool for name, pool in words.items() if isinstance(pool, list)}
    return {name: [str(entry).partition("|")[0] for entry in pool] for name, pool in lists.items()}


def _spelled(entry: str) -> tuple[str, str]:
    """A word and its form in an email address, which is given behind a bar where it can't be derived."""
    text, _, given = entry.partition("|")
    return text, given or "".join(ascii_words(text))


def _kind(source: dict[str, Any], words: Mapping[str, Sequence[str]]) -> SampleKind:
    titles = [(entry, entry) if isinstance(entry, str) else (entry[0], entry[1]) for entry in source["titles"]]
    return SampleKind(_templates(source["names"], words), source.get("legal", False), tuple(titles))


def _places(rows: list[list[Any]], facts: dict[str, Any]) -> tuple[SamplePlace, ...]:
    """The cities. The number of area codes tells how big they are, for a city to be drawn as often as it should."""
    places = [_place(row, facts) for row in rows]
    return tuple(place for place in places for _ in range(len(place.phones) ** 2))


def _place(row: list[Any], facts: dict[str, Any]) -> SamplePlace:
    city, state, postal_codes, areas = row
    return SamplePlace(
        city=city,
        of_city=_of_city(city) if facts["language"] == "fr" else city,
        state=state,
        postal_codes=tuple(map(_postal_template, postal_codes)),
        phones=tuple(_phone_range(facts["phone"].format(area=area), facts) for area in areas),
    )


def _of_city(city: str) -> str:
    """The city with the French "de": "du Mans", "de La Rochelle", "d’Amos"."""
    if city.startswith("Le "):
        return f"du {city[3:]}"
    return f"d’{city}" if fold(city)[0] in "aeiouy" else f"de {city}"


def _postal_template(pattern: str) -> Template:
    return Template.compile(pattern.replace("#", "{digit}").replace("@", "{postal_letter}"), _NUMBERS)


def _phone_range(number: str, facts: dict[str, Any], mobile: bool = False) -> PhoneRange:
    """The range of ``number``, whose open digits are ``#``, in the styles of a region."""
    styles = facts.get("mobile_styles", facts["styles"]) if mobile else facts["styles"]
    return PhoneRange(
        key=number,
        styles=tuple(_typed(style, number) for style in styles),
        international=_typed(facts["international"], number),
        open_digits=number.count(_OPEN_DIGIT),
    )


def _typed(style: str, number: str) -> str:
    separated = {"dots": ".", "dashes": "-", "tight": ""}
    forms = {name: number.replace(" ", separator) for name, separator in separated.items()}
    return style.format(*number.split(" "), number=number, **forms).replace(_OPEN_DIGIT, "%s")
