"""The customer list as a document to read: the columns of the window, typeset by Typst, tagged PDF/UA-1."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Final

from custlist_desktop.domain.dates import long_date
from custlist_desktop.domain.field_values import shown_value
from custlist_desktop.domain.fields import ADDRESS, FIELDS, FieldKind
from custlist_desktop.domain.progress import Progress
from custlist_desktop.domain.words import is_one, short_field_word, words_of
from custlist_desktop.domain.words.market import proposal_locale
from custlist_desktop.proposals.data import FALLBACK_FONTS, PAPERS, clean_texts
from custlist_desktop.proposals.typesetting import STANDARD, TypesettingError, compiler_in, typeset
from custlist_desktop.services.account.defaults import usual_paper
from custlist_desktop.services.customers.exported import ExportedCustomer
from custlist_desktop.system.temporary_folders import TemporaryFolder

LIMIT: Final = 10_000
"""Customers in one document: about 380 pages, which take more than a gigabyte of memory for a while."""

STREET: Final = "street"
"""The column with the lines of an address."""
NOTES: Final = "notes"


def _columns() -> Iterator[str]:
    for each in FIELDS:
        if each is ADDRESS[0]:
            yield STREET
        if each.kind is not FieldKind.STREET:
            yield each.name


COLUMNS: Final = tuple(_columns())
"""The columns of a list in their order, by names of fields; the notes are below a customer's other columns."""
USUAL_COLUMNS: Final = tuple(each.name for each in FIELDS if each.in_list)
"""The columns of the window's list."""

_WIDTHS: Final = {each.name: each.page_share for each in FIELDS if each.page_share} | {STREET: 1.6}
"""The share of the page for each column; the notes have the width beside the first."""
_PAGE: Final = 722
"""The width in points between the margins of the narrower paper."""
_GAP: Final = 8
"""Points between two columns."""
_LETTER: Final = 4.6
"""The width of a letter in points; a word that doesn't fit is broken."""
_LONGEST_NOTES: Final = 600
"""Characters of notes that are shown; an ellipsis follows if there are more."""
_LINE_ENDS: Final = re.compile(r"[\s-]+")
"""Where Typst breaks a line by itself."""
_PIECE: Final = re.compile(r"[^@._/\s-]*[@._/\s-]|[^@._/\s-]+")
_JOINER: Final = "\u200d"  # makes one picture of two


@dataclass(frozen=True, slots=True)
class ListFacts:
    """What a list shows besides its customers.

    Attributes:
        language: "en", "fr" or "es".
        home_region: ISO 3166-1 alpha-2: of the paper, the date and how numbers are written.
        search: the text of the search; empty for all customers.
        count: of the customers.
        day: the date on the page.
        columns: what is shown of each; besides the notes at least one.
    """

    language: str
    home_region: str
    search: str
    count: int
    day: date
    columns: tuple[str, ...] = USUAL_COLUMNS

    @property
    def beside(self) -> tuple[str, ...]:
        """The columns in their order, without the notes."""
        return tuple(each for each in COLUMNS if each in self.columns and each != NOTES)


def list_pdf(facts: ListFacts, customers: Iterable[ExportedCustomer], progress: Progress) -> bytes:
    """The list as PDF: PDF/UA-1, or a tagged PDF that isn't where the standard refuses, as it does a missing glyph.

    Raises:
        TypesettingError: it can't be made.
    """
    texts = _texts(facts, _watched(customers, facts.count, progress))
    dated = datetime.combine(facts.day, time(12), UTC)
    try:
        # The standard refuses a missing glyph only once all is typeset, so the letters are tried first.
        _compile(texts | {"rows": _letters_of(texts)}, format="pdf", pdf_standards=[STANDARD])
        return _compile(texts, format="pdf", pdf_standards=[STANDARD], timestamp=dated)[0]
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


def _letters_of(texts: dict[str, Any]) -> list[dict[str, Any]]:
    """All letters in the rows, in a row for each direction of writing."""
    cells = (cell for row in texts["rows"] for cell in (*row["cells"], row["notes"]))
    directions: defaultdict[str, set[str]] = defaultdict(set)
    for letter in {letter for cell in cells for piece in cell for letter in piece}:
        directions[unicodedata.bidirectional(letter)].add(letter)
    others = [""] * (len(texts["widths"]) - 1)
    return [{"cells": [" ".join(sorted(letters)), *others], "notes": ""} for letters in directions.values()]


def _watched(customers: Iterable[ExportedCustomer], count: int, progress: Progress) -> Iterator[ExportedCustomer]:
    for done, customer in enumerate(customers):
        progress(done, count)
        yield customer
    progress(0, 0)  # nobody knows how far the typesetting is


def list_words(language: str) -> dict[str, str]:
    """The document's words, and its columns by name."""
    return {each.name: short_field_word(each.name, language) for each in FIELDS} | dict(
        words_of(language).printed_list
    )


def _texts(facts: ListFacts, customers: Iterable[ExportedCustomer]) -> dict[str, Any]:
    words = list_words(facts.language)
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
        "heads": [words[column] for column in facts.beside],
        "widths": [_WIDTHS[column] for column in facts.beside],
    }
    cleaned: dict[str, Any] = clean_texts(texts)
    longest = _longest_words(facts.beside)
    return cleaned | {"rows": [_row(customer, facts, longest) for customer in customers]}


def _longest_words(columns: Sequence[str]) -> list[int]:
    """How many letters fit into a line of each column, and of the notes."""
    points = _PAGE / sum(_WIDTHS[column] for column in columns)
    widths = [_WIDTHS[column] * points for column in columns]
    return [max(1, int((width - _GAP) / _LETTER)) for width in (*widths, sum(widths[1:]) or widths[0])]


def _found(facts: ListFacts, words: dict[str, str], locale: str) -> str:
    from babel.numbers import format_decimal

    found = words["one" if is_one(facts.count, facts.language) else "many"].format(
        count=format_decimal(facts.count, locale=locale)
    )
    return words["search"].format(found=found, search=facts.search) if facts.search.strip() else found


def _row(customer: ExportedCustomer, facts: ListFacts, longest: Sequence[int]) -> dict[str, Any]:
    cells = [_cell(customer, column, facts) for column in facts.beside]
    shown = [_breakable(clean_texts(cell), most) for cell, most in zip(cells, longest, strict=False)]
    notes = _notes(customer.details.notes) if NOTES in facts.columns else ""
    return {"cells": shown, "notes": _breakable(clean_texts(notes), longest[-1])}


def _cell(customer: ExportedCustomer, column: str, facts: ListFacts) -> str:
    details, region, language = customer.details, facts.home_region, facts.language
    if column == STREET:
        return ", ".join(
            filter(None, (getattr(details, each.name) for each in ADDRESS if each.kind is FieldKind.STREET))
        )
    return shown_value(column, details, customer.numbers, region, language)


def _notes(text: str) -> str:
    """The lines of the notes joined, and cut so that the page stays readable."""
    joined = " · ".join(filter(None, (line.strip() for line in text.splitlines())))
    return joined if len(joined) <= _LONGEST_NOTES else f"{joined[:_LONGEST_NOTES].rstrip()}…"


def _breakable(text: str, longest: int) -> str | list[str]:
    """``text``, or a list of pieces if it has words of more than ``longest`` letters.

    Words are divided behind the signs of an address, and pieces that are still too long between letters.
    """
    if len(text) <= longest or all(len(word) <= longest for word in _LINE_ENDS.split(text)):
        return text
    pieces: list[str] = []
    for piece in _PIECE.findall(text):
        pieces += [piece] if len(piece) <= longest else _letters(piece)
    return pieces


def _letters(word: str) -> list[str]:
    """The letters of ``word``, each with its marks."""
    letters: list[str] = []
    for char in word:
        belongs = unicodedata.category(char).startswith("M") or char == _JOINER
        if letters and (belongs or letters[-1].endswith(_JOINER)):
            letters[-1] += char
        else:
            letters.append(char)
    return letters


def _compile(texts: dict[str, Any], **how: Any) -> list[bytes]:
    with TemporaryFolder("document") as folder:
        return typeset(compiler_in(folder.path, "customer_list.typ"), texts, **how)
