"""What the line under the lines says of a paste: what may be wrong with it first, what was left out, the columns."""

from enum import StrEnum

from PySide6.QtCore import QLocale

from custlist_desktop.domain.paste_words import PasteField
from custlist_desktop.domain.pasted_rows import PastedRows
from custlist_desktop.ui.estimates.lines.paste_sentences import both_totals, field_title, markup_sentence, shortened
from custlist_desktop.ui.estimates.lines.pasting import Paste
from custlist_desktop.ui.i18n import translate

_MOST_NAMES = 3


class Look(StrEnum):
    """What a click on a warning does."""

    CHECK = "check"
    """Goes to the next cell to check."""
    COLUMNS = "columns"
    """Opens Change Columns."""
    MARKUP = "markup"
    """Reads the markups the other way."""


def paste_warnings(paste: Paste, checks: int, unmeasured: int, currency: str) -> list[tuple[str, Look]]:
    """What may be wrong with a paste, the heaviest first, and what a click on it does.

    Args:
        paste: how it is read now.
        checks: how many of its cells are still to be checked.
        unmeasured: how many of its lines have a price, and no quantity.
        currency: the estimate's.
    """
    found = []
    if checks:
        found.append((translate("PasteLine", "%Ln cell(s) to check", "", checks), Look.CHECK))
    if paste.other_currencies:
        text = translate("PasteLine", "Prices in {written}, not in {own}: nothing was converted")
        written = ", ".join(paste.other_currencies[:_MOST_NAMES])
        found.append((text.format(written=written, own=currency), Look.COLUMNS))
    if paste.rows is None or paste.evidence is None:
        return found
    if paste.evidence.total is not None:
        text = translate("PasteLine", "The lines come to {sum}; the paste’s own total says {total}")
        found.append((text.format(**both_totals(paste.evidence, currency)), Look.COLUMNS))
    differing = len(paste.evidence.differing)
    if differing:
        text = translate("PasteLine", "%Ln amount(s) differ from the spreadsheet’s", "", differing)
        found.append((text, Look.COLUMNS))
    if unmeasured:
        found.append((translate("PasteLine", "%Ln price(s) without a quantity", "", unmeasured), Look.COLUMNS))
    sections = section_words(paste.rows)
    if sections and not paste.rows.own_totals(paste.rows.kinds()):  # nothing else says that they are totals
        found.append((sections, Look.COLUMNS))
    return [*found, *_guesses(paste.rows)]


def _guesses(rows: PastedRows) -> list[tuple[str, Look]]:
    guess = translate("PasteLine", "{column} (guess)")
    names = [field_title(rows.columns.fields[at]) for at in sorted(rows.columns.guessed)]
    found = [(guess.format(column=name), Look.COLUMNS) for name in names]
    markup = markup_sentence(rows)
    return [(markup, Look.MARKUP), *found] if markup else found


def section_words(rows: PastedRows) -> str:
    """How many totals of sections were left out; empty for none."""
    count = rows.section_totals()
    return translate("PasteLine", "%Ln section total(s) left out", "", count) if count else ""


def pasted_words(paste: Paste) -> list[str]:
    """What else there is to know of a paste: what was left out, prices that were worked out, its columns."""
    if paste.rows is None:
        return []
    found = []
    left_out = [*_column_names(paste.rows), *_row_names(paste.rows)]
    if left_out:
        found.append(translate("PasteLine", "left out: {columns}").format(columns=_listed(left_out)))
    sections = section_words(paste.rows)
    if sections and paste.rows.own_totals(paste.rows.kinds()):
        found.append(sections)
    prices = sum(each.is_worked_out for each in paste.lines)
    if prices:
        found.append(translate("PasteLine", "%Ln price(s) worked out from the amounts", "", prices))
    names = [field_title(field) for field in paste.rows.columns.fields if field is not PasteField.LEAVE_OUT]
    return [*found, ", ".join(names)]


def left_out_columns(rows: PastedRows) -> list[int]:
    """The columns that are left out and need a word: not empty ones, row numbers, and amounts, which follow."""
    columns = rows.columns
    return [
        at
        for at, field in enumerate(columns.fields)
        if field is PasteField.LEAVE_OUT and at != columns.amount and at not in columns.unasked
    ]


def _column_names(rows: PastedRows) -> list[str]:
    return [
        shortened(rows.title_of(at))
        if rows.title_of(at)
        else translate("PasteLine", "column {number}").format(number=QLocale().toString(at + 1))
        for at in left_out_columns(rows)
    ]


def _row_names(rows: PastedRows) -> list[str]:
    """The rows that only their words make totals; those that say "Total" and no more need no word."""
    quoted = translate("PasteLine", "“{words}”")
    firsts = (next(cell for cell in rows.rows[at] if cell) for at in rows.presumed_totals())
    return [quoted.format(words=shortened(first)) for first in firsts]


def _listed(left_out: list[str]) -> str:
    names = left_out[:_MOST_NAMES]
    more = len(left_out) - len(names)
    if more:
        names[-1] = f"{names[-1]} " + translate("PasteLine", "and %Ln more", "", more)
    return ", ".join(names)
