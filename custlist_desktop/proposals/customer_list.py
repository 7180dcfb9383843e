"""The customer list as a document to read: the columns of the window, typeset by Typst, tagged PDF/UA-1."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from shutil import copyfile
from typing import Any, Final

from custlist_desktop.domain.dates import long_date
from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.domain.phone import display_phone
from custlist_desktop.domain.progress import Progress
from custlist_desktop.proposals.customer_list_words import LIST_WORDS
from custlist_desktop.proposals.data import FALLBACK_FONTS, PAPERS, printable
from custlist_desktop.proposals.making import TypesettingError
from custlist_desktop.proposals.market import proposal_locale
from custlist_desktop.resources import resource_path
from custlist_desktop.services.estimate_defaults import usual_paper
from custlist_desktop.services.exported_customers import ExportedCustomer
from custlist_desktop.system.temporary_folders import TemporaryFolder

LIMIT: Final = 10_000
"""Customers in one document. So many are some 380 pages, and take more than a gigabyte of memory for a while."""

_WIDTHS: Final = {
    "company": 1.75,
    "contact_name": 1.25,
    "email": 2.15,
    "phone": 1.35,
    "city": 1.05,
    "state_province": 1.1,
    "country": 0.85,
}
"""The columns, and how much of the page each takes."""
_POINTS: Final = 76
"""In a width of 1, on the narrower of the two papers."""
_GAP: Final = 8
"""Points between two columns."""
_LETTER: Final = 4.6
"""Points that a letter takes; a word of more letters than fit is broken."""
_LONGEST: Final = tuple(int((width * _POINTS - _GAP) / _LETTER) for width in _WIDTHS.values())
_LINE_ENDS: Final = re.compile(r"[\s-]+")
"""Where a line ends by itself."""
_PIECE: Final = re.compile(r"[^@._/\s-]*[@._/\s-]|[^@._/\s-]+")
_JOINER: Final = "\u200d"  # makes one picture of two
_STANDARD: Final = "ua-1"  # PDF/UA-1, ISO 14289-1


@dataclass(frozen=True, slots=True)
class ListFacts:
    """What a list says of itself.

    Attributes:
        language: "en", "fr" or "es".
        home_region: ISO 3166-1 alpha-2: of the paper, the date and how numbers are written.
        search: what the customers were found by; empty for all.
        count: how many they are.
        day: the date on the page.
    """

    language: str
    home_region: str
    search: str
    count: int
    day: date


def list_pdf(facts: ListFacts, customers: Iterable[ExportedCustomer], progress: Progress) -> bytes:
    """The list as PDF: PDF/UA-1, or a tagged PDF that isn't where the standard refuses, as it does a missing glyph.

    Raises:
        TypesettingError: it can't be made.
    """
    texts = _texts(facts, _watched(customers, facts.count, progress))
    dated = datetime.combine(facts.day, time(12), UTC)
    try:
        # The standard refuses a missing glyph only once all is typeset, so the letters are tried first.
        _compile(texts | {"rows": [_letters_of(texts)]}, format="pdf", pdf_standards=[_STANDARD])
        return _compile(texts, format="pdf", pdf_standards=[_STANDARD], timestamp=dated)[0]
    except TypesettingError:
        return _compile(texts, format="pdf", timestamp=dated)[0]


def list_pages(
    facts: ListFacts, customers: Iterable[ExportedCustomer], ppi: float, progress: Progress
) -> list[bytes]:
    """The list's pages as PNG, as many pixels per inch as ``ppi``.

    Raises:
        TypesettingError: they can't be made.
    """
    return _compile(_texts(facts, _watched(customers, facts.count, progress)), format="png", ppi=ppi)


def _letters_of(texts: dict[str, Any]) -> list[str]:
    """A row of all letters that stand in the rows."""
    letters = sorted({letter for row in texts["rows"] for cell in row for piece in cell for letter in piece})
    return [" ".join(letters), *[""] * (len(_WIDTHS) - 1)]


def _watched(customers: Iterable[ExportedCustomer], count: int, progress: Progress) -> Iterator[ExportedCustomer]:
    for done, customer in enumerate(customers):
        progress(done, count)
        yield customer
    progress(0, 0)  # nobody knows how far the typesetting is


def _texts(facts: ListFacts, customers: Iterable[ExportedCustomer]) -> dict[str, Any]:
    words = LIST_WORDS[facts.language]
    locale = proposal_locale(facts.language, facts.home_region)
    found = _found(facts, words, locale)
    texts = {
        "language": facts.language,
        "region": locale.partition("_")[2],
        "paper": PAPERS[usual_paper(facts.home_region).value],
        "fallback_fonts": list(FALLBACK_FONTS),
        "title": words["title"],
        "found": found,
        "dated": long_date(facts.day, locale),
        "page": words["page"],
        "heads": [words[name] for name in _WIDTHS],
        "widths": list(_WIDTHS.values()),
    }
    cleaned: dict[str, Any] = printable(texts)
    return cleaned | {"rows": [_row(customer, facts) for customer in customers]}


def _found(facts: ListFacts, words: dict[str, str], locale: str) -> str:
    from babel.numbers import format_decimal

    # French counts nothing as one of it (CLDR, plural rules).
    is_one = facts.count == 1 or (facts.count == 0 and facts.language == "fr")
    found = words["one" if is_one else "many"].format(count=format_decimal(facts.count, locale=locale))
    return words["search"].format(found=found, search=facts.search) if facts.search.strip() else found


def _row(customer: ExportedCustomer, facts: ListFacts) -> list[str | list[str]]:
    details = customer.details
    cells = [
        details.company,
        details.contact_name,
        details.email,
        display_phone(details.phone, customer.phone_e164, facts.home_region, facts.language),
        details.city,
        subdivision_name(details.country, details.state_province, facts.language),
        country_name(details.country, facts.language),
    ]
    return [_breakable(printable(cell), longest) for cell, longest in zip(cells, _LONGEST, strict=True)]


def _breakable(text: str, longest: int) -> str | list[str]:
    """``text``, in pieces if it has words of more than ``longest`` letters.

    They part after the signs of an address first of all, and between any letters of what is longer still.
    """
    if len(text) <= longest or all(len(word) <= longest for word in _LINE_ENDS.split(text)):
        return text
    pieces: list[str] = []
    for piece in _PIECE.findall(text):
        pieces += [piece] if len(piece) <= longest else _letters(piece)
    return pieces


def _letters(word: str) -> list[str]:
    """``word`` letter by letter, each with the marks that belong to it."""
    letters: list[str] = []
    for char in word:
        belongs = unicodedata.category(char).startswith("M") or char == _JOINER
        if letters and (belongs or letters[-1].endswith(_JOINER)):
            letters[-1] += char
        else:
            letters.append(char)
    return letters


def _compile(texts: dict[str, Any], **how: Any) -> list[bytes]:
    """What Typst makes of ``texts``: one file, or one for each page."""
    import typst  # here: most starts of the program make no document

    with TemporaryFolder("document") as folder:  # its root, so that no other file can be read
        template = folder.path / "customer_list.typ"
        copyfile(resource_path("proposals", "customer_list.typ"), template)
        fonts = typst.Fonts(
            include_system_fonts=True,
            include_embedded_fonts=False,
            font_paths=[str(resource_path("proposals", "fonts"))],
        )
        compiler = typst.Compiler(str(template), root=str(folder.path), font_paths=fonts)
        try:
            made = compiler.compile(sys_inputs={"data": json.dumps(texts, ensure_ascii=False)}, **how)
        except typst.TypstError as error:
            raise TypesettingError(error.message, error.diagnostic) from error
    if made is None:
        raise TypesettingError("nothing was made", "")
    return made if isinstance(made, list) else [made]
