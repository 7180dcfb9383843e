"""Guesses what a column holds by its cells: where its head doesn't say it, or where they contradict the head."""

import itertools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from custlist_desktop.domain.address import postal_code_fits
from custlist_desktop.domain.phone import read_phone
from custlist_desktop.domain.place_names import country_code_of, subdivision_code_of
from custlist_desktop.domain.text import fold
from custlist_desktop.domain.typed_customer import LEGAL_FORM
from custlist_desktop.exchange.empty_cells import EMPTY_ANSWERS
from custlist_desktop.exchange.targets import ADDRESS_TARGETS, NAME_TARGETS, PHONE_TARGETS, Target

MOSTLY: Final = 0.8
"""The share of cells that must look alike; the rest may be typed into the wrong column."""

_LOOKED_AT: Final = 200  # characters of each cell

_EMAIL: Final = re.compile(r"(?:mailto:)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+", re.IGNORECASE)
_WEBSITE: Final = re.compile(
    r"(?:https?://|www\.)\S+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,18}(?:/\S*)?", re.IGNORECASE
)
_NOT_THEIR_SITE: Final = re.compile(
    r"\.(?:pdf|jpe?g|png|gif|heic|webp|svg|docx?|xlsx?|pptx?|csv|txt|zip|dwg|vcf)(?:\?\S*)?\Z"
    r"|\b(?:linkedin|facebook|fb|twitter|x|instagram|youtube|goo|google|maps\.apple|tiktok|yelp|houzz)\.(?:com|gl)\b",
    re.IGNORECASE,
)
"""Files, pictures, and profiles on other sites."""
_PHONE: Final = re.compile(r"[+(]?[\d\s().+/-]{7,22}(?:(?:ext|x|poste|#)\.?\s*\d{1,6})?", re.IGNORECASE)
_SEPARATED: Final = re.compile(r"\d[\s().-]+\d|^[+(]")
_DATE: Final = re.compile(r"\d{4}-\d{1,2}-\d{1,2}(?:[T ].*)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
_REFERENCE: Final = re.compile(r"[0-9a-f]{8}-[1-9][0-9]*")
_STREET: Final = re.compile(r"\d{1,6}(?:[-\s]?[a-z])?[,\s]+\S.*[a-z]|.*[a-z].*\s#?\d{1,6}", re.IGNORECASE)
_NAME: Final = re.compile(r"(?:[^\W\d_][\w.'’-]*\s){1,3}[^\W\d_][\w.'’-]*")
_NUMBER: Final = re.compile(r"#?[\d\s.,-]*\d[\d\s.,-]*")
_MACHINE_KEY: Final = re.compile(
    r"(?i:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|(?=\S*\d)(?=\S*[a-z])[A-Za-z0-9_=-]{15,}"
    r"|(?=\S*\d)(?=\S*[A-Z])[A-Z0-9_=-]{20,}"
)
"""In capitals only the longer ones: tax numbers have up to eighteen characters ("1234567890TQ0001")."""
_YES: Final = frozenset({"true", "yes", "y", "1", "x", "oui", "o", "vrai", "si", "s", "verdadero", "✓", "✔", "☑"})
_NO: Final = frozenset({"false", "no", "n", "0", "non", "faux", "falso", "☐"})
_FLAGS: Final = _YES | _NO | {"checked", "unchecked"}
_COMPANY_WORDS: Final = frozenset(
    {"company", "business", "organization", "organisation", "corporate", "corporation", "firm", "partnership"}
    | {"entreprise", "societe", "compagnie", "organisme", "personne morale"}
    | {"te_startup", "te_group", "te_large", "te_medium", "te_small", "te_retail", "te_whole"}  # Dolibarr's
    | {"empresa", "compania", "organizacion", "negocio", "persona moral", "persona juridica"}
)
_PERSON_WORDS: Final = frozenset(
    {"individual", "person", "private individual", "private person", "homeowner", "te_private"}
    | {"particulier", "individu", "personne", "personne physique", "proprietaire"}
    | {"particular", "individuo", "persona", "persona fisica", "propietario"}
)
_CODES: Final = frozenset({"NO", "SI"})
"""Norway and Slovenia, not an answer."""
_PREFIXES: Final = frozenset(
    (
        *(
            "mr",
            "mister",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr",
            "doctor",
            "prof",
            "professor",
            "rev",
            "hon",
            "sir",
            "madam",
        ),
        *(
            "m",
            "mme",
            "mlle",
            "me",
            "mm",
            "maitre",
            "monsieur",
            "madame",
            "mademoiselle",
            "docteur",
            "sr",
            "sra",
            "srta",
            "senor",
        ),
        *("senora", "senorita", "don", "dona", "d", "ing", "arq", "lic", "dra", "eng", "arch", "herr", "frau"),
    )
)
_POSTAL_COUNTRIES: Final = ("CA", "US", "GB", "FR", "MX")
_PHONE_COUNTRIES: Final = ("US", "MX", "FR", "ES", "GB", "AU")
_FEWEST_DIGITS: Final = 7
_LONGEST_PREFIX: Final = 2  # words: "Dr. Prof."


@dataclass(frozen=True, slots=True)
class Guess:
    """What a column seems to fill, and the share of its cells that look so, 0 to 1."""

    target: Target
    share: float


def filled_cells(cells: Iterable[str]) -> list[str]:
    """The cells with text that isn't an empty answer, 200 characters of each at most."""
    found = (each[:_LOOKED_AT].strip() for each in cells)
    return [cell for cell in found if cell and cell not in EMPTY_ANSWERS]


def looks_like_company(cells: Sequence[str], share: float = 0.3) -> bool:
    """Whether at least ``share`` of ``cells`` end as companies do: with a legal form, or a trade."""
    filled = filled_cells(cells)
    return bool(filled) and _share(filled, lambda cell: bool(LEGAL_FORM.search(fold(cell)))) >= share


def looks_like_person(cells: Sequence[str]) -> bool:
    """Whether ``cells`` are mostly two to four words without digits, as names of people are."""
    return _share(filled_cells(cells), lambda cell: bool(_NAME.fullmatch(cell))) >= MOSTLY


def phone_share(cells: Iterable[str]) -> float:
    """The share of ``cells`` that look like telephone numbers; 1 where none says anything."""
    filled = filled_cells(cells)
    return _share(filled, _is_phone) if filled else 1.0


def prefix_share(cells: Iterable[str]) -> float:
    """The share of ``cells`` that are only a form of address: "Mr.", "Mme", "Ing."."""
    return _share(filled_cells(cells), _is_prefix)


def are_machine_keys(cells: Iterable[str]) -> bool:
    """Whether ``cells`` are keys that only a program reads."""
    return _share(filled_cells(cells), lambda cell: bool(_MACHINE_KEY.fullmatch(cell))) >= MOSTLY


def count_rows(cells: Iterable[str]) -> bool:
    """Whether ``cells`` number the rows, one after the other."""
    filled = filled_cells(cells)
    numbers = [int(cell) for cell in filled if cell.isdecimal()]
    is_counted = all(after - before == 1 for before, after in itertools.pairwise(numbers))
    return bool(numbers) and len(numbers) == len(filled) and is_counted and numbers[0] <= 1


def headless_guess(cells: Sequence[str]) -> Guess | None:
    """What a column of a file without heads fills, judged by its cells alone."""
    found = _first_that_fits(_TESTS, cells)
    if found is None and looks_like_company(cells):
        found = Guess(Target.COMPANY, _share(filled_cells(cells), lambda cell: bool(LEGAL_FORM.search(fold(cell)))))
    return found


def contact_guess(cells: Sequence[str]) -> Guess | None:
    """Whether a column holds emails, websites or phone numbers, which nothing else looks like.

    Nothing else is guessed under an unknown head.
    """
    return _first_that_fits(_CONTACT_TESTS, cells)


def contradiction(target: Target, cells: Sequence[str]) -> Guess | None:
    """What a column holds whose cells contradict its head; None where they don't.

    `Target.NOTES` is for cells that fit no field: yes and no in place of addresses, numbers in place of names.
    """
    filled = filled_cells(cells)
    return _first_that_fits(_CONTRADICTIONS.get(target, ()), filled) if filled else None


def is_company(text: str) -> bool | None:
    """Whether a cell says that its row is a company; None where it names neither a company nor a person."""
    word = fold(text)
    if word in _COMPANY_WORDS or word in _YES:
        return True
    return False if word in _PERSON_WORDS or word in _NO else None


def is_answer(text: str) -> bool:
    """Whether a cell is no more than yes or no."""
    return fold(text) in _YES | _NO


def name_kinds(cells: Iterable[str]) -> bool:
    """Whether cells are mostly words for companies and people, as under "Customer Type"."""
    filled = filled_cells(cells)
    known = sum(fold(cell) in _COMPANY_WORDS | _PERSON_WORDS for cell in filled)
    return bool(filled) and known >= MOSTLY * len(filled)


_Test = tuple[Target, Callable[[str], bool]]


def _first_that_fits(tests: Iterable[_Test], cells: Sequence[str]) -> Guess | None:
    filled = filled_cells(cells)
    shares = ((target, _share(filled, looks_right)) for target, looks_right in tests)
    return next((Guess(target, share) for target, share in shares if share >= MOSTLY), None)


def _share(filled: Sequence[str], looks_right: Callable[[str], bool]) -> float:
    return sum(map(looks_right, filled)) / len(filled) if filled else 0.0


def _is_email(cell: str) -> bool:
    return bool(_EMAIL.fullmatch(cell))


def _is_website(cell: str) -> bool:
    return bool(_WEBSITE.fullmatch(cell)) and not _NOT_THEIR_SITE.search(cell)


def _is_clearly_website(cell: str) -> bool:
    """A website for sure, not an email that lacks its @."""
    return cell.lower().startswith(("http://", "https://", "www."))


def _is_phone(cell: str) -> bool:
    digits = sum(map(str.isdigit, cell))
    has_form = digits >= _FEWEST_DIGITS and bool(_PHONE.fullmatch(cell)) and not _DATE.fullmatch(cell)
    return has_form and (bool(_SEPARATED.search(cell)) or digits in (10, 11))


def _is_valid_phone(cell: str) -> bool:
    """Whether it is a valid number in one of a few countries."""
    if not _is_phone(cell):
        return False
    readings = (read_phone(cell, country) for country in _PHONE_COUNTRIES)
    return any(reading.e164 and not reading.code for reading in readings)


def _is_postal_code(cell: str) -> bool:
    return len(cell) <= 10 and any(postal_code_fits(cell, country) for country in _POSTAL_COUNTRIES)


def _is_country(cell: str) -> bool:
    return len(cell) > 1 and bool(country_code_of(cell)) and not _is_subdivision(cell)


def _is_subdivision(cell: str) -> bool:
    return bool(subdivision_code_of(cell, "CA") or subdivision_code_of(cell, "US"))


def _is_flag(cell: str) -> bool:
    return fold(cell) in _FLAGS and cell not in _CODES


def _is_word_flag(cell: str) -> bool:
    """A flag that is no number, since a house or a company may be called by one."""
    return _is_flag(cell) and not cell.isdecimal()


def _is_number(cell: str) -> bool:
    return bool(_NUMBER.fullmatch(cell))


def _is_date(cell: str) -> bool:
    return bool(_DATE.fullmatch(cell))


def _is_prefix(cell: str) -> bool:
    words = re.findall(r"[^\W\d_]+", fold(cell))
    return 0 < len(words) <= _LONGEST_PREFIX + 1 and _PREFIXES.issuperset(words)


def _is_address_to(cell: str) -> bool:
    """The beginning of a letter, no part of a name: "Dear Ann"."""
    return not _is_prefix(cell) and len(cell.split()) > 1


_CONTACT_TESTS: Final[tuple[_Test, ...]] = (
    (Target.EMAIL, _is_email),
    (Target.WEBSITE, _is_website),
    (Target.ANY_PHONE, _is_valid_phone),
)

_TESTS: Final[tuple[_Test, ...]] = (
    (Target.KEY, lambda cell: bool(_REFERENCE.fullmatch(cell))),
    (Target.EMAIL, _is_email),
    (Target.WEBSITE, _is_website),
    (Target.POSTAL_CODE, _is_postal_code),
    (Target.ANY_PHONE, _is_phone),
    (Target.STATE_PROVINCE, _is_subdivision),
    (Target.COUNTRY, _is_country),
    (Target.ADDRESS, lambda cell: "\n" in cell.strip()),
    (Target.ADDRESS_LINE1, lambda cell: bool(_STREET.fullmatch(cell))),
)

_IS_EMAIL: Final = (Target.EMAIL, _is_email)
_IS_PHONE: Final = (Target.ANY_PHONE, _is_valid_phone)
_IS_WEBSITE: Final = (Target.WEBSITE, _is_clearly_website)
_IS_FLAG: Final = (Target.NOTES, _is_flag)
_IS_NUMBER: Final = (Target.NOTES, _is_number)
_IS_DATE: Final = (Target.NOTES, _is_date)
_NOT_A_TITLE: Final = (Target.NAME_PREFIX, _is_prefix)


def _contradictions() -> dict[Target, tuple[_Test, ...]]:
    names = dict.fromkeys(NAME_TARGETS - {Target.KEY}, (_IS_EMAIL, _IS_PHONE, _IS_FLAG, _IS_NUMBER, _IS_DATE))
    places = dict.fromkeys(ADDRESS_TARGETS, (_IS_EMAIL, _IS_FLAG))
    phones = dict.fromkeys(PHONE_TARGETS, (_IS_EMAIL, _IS_WEBSITE, _IS_FLAG))
    return {
        **names,
        **places,
        **phones,
        Target.COMPANY: (_IS_EMAIL, _IS_PHONE, (Target.NOTES, _is_word_flag), _IS_NUMBER, _IS_DATE),
        Target.JOB_TITLE: (_NOT_A_TITLE, *names[Target.JOB_TITLE]),
        Target.NAME_PREFIX: (*names[Target.NAME_PREFIX], (Target.NOTES, _is_address_to)),
        Target.ADDRESS_LINE1: (_IS_EMAIL, (Target.NOTES, _is_word_flag)),
        Target.ADDRESS_LINE2: (_IS_EMAIL, (Target.NOTES, _is_word_flag)),
        Target.POSTAL_CODE: (_IS_EMAIL, (Target.NOTES, _is_word_flag)),
        Target.CITY: (_IS_EMAIL, _IS_PHONE, _IS_FLAG, _IS_NUMBER),
        Target.STATE_PROVINCE: (_IS_EMAIL, _IS_FLAG, _IS_NUMBER),
        Target.COUNTRY: (_IS_EMAIL, _IS_FLAG, _IS_NUMBER),
        Target.EMAIL: (_IS_PHONE, _IS_WEBSITE, _IS_FLAG),
        Target.WEBSITE: (_IS_EMAIL, _IS_PHONE, _IS_FLAG),
    }


_CONTRADICTIONS: Final = _contradictions()
"""What cells may be that contradict a known head, the likeliest first."""
