"""Rows pasted from a spreadsheet: how they are read, and which of them are lines.

Titles, totals, taxes under them and empty rows aren't lines; a row with a description alone is a section's heading,
and so is one with the total of the rows under it, which is left out. What lines they become is
`pasted_lines`' to say.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from custlist_desktop.domain.clipboard_lines import OWN_COLUMNS, cells_of, is_own_text
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.paste_columns import PasteColumns, decide_columns
from custlist_desktop.domain.paste_markup import MarkedUp, MarkupForm, MarkupReading, markup_reading
from custlist_desktop.domain.paste_totals import OwnTotal, SectionTotals, SummedRow, section_totals
from custlist_desktop.domain.paste_words import (
    PasteField,
    begins_or_ends_as_total,
    currency_in_title,
    is_payment,
    is_tax,
    is_total,
    joined_titles,
    repeats_titles,
    titles_row,
)
from custlist_desktop.domain.pasted_cells import Number, is_dash, read_number, style_of_cells

Row = tuple[str, ...]

NUMBER_FIELDS = (PasteField.QUANTITY, PasteField.UNIT_COST, PasteField.MARKUP, PasteField.UNIT_PRICE)
"""What can be doubtful: each is a number or nothing."""


class RowKind(StrEnum):
    """What a pasted row is."""

    LINE = "line"
    SECTION = "section"
    TITLES = "titles"
    TOTAL = "total"
    EMPTY = "empty"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class PastedRows:
    """What was pasted, and how it is read.

    Attributes:
        rows: all of them, empty ones too, each as wide as the widest.
        titles: the last row that holds titles; None if there is none.
        takes_totals: whether totals are lines, as a person may choose.
        chosen: what a person chose rows to be.
        markup_form: how a person chose markups to be read; None leaves it to `markup_reading`.
        has_answers: whether these are the program's own rows, which end with whether a line is taxable and optional.
    """

    rows: tuple[Row, ...]
    style: NumberStyle
    columns: PasteColumns
    titles: int | None = None
    takes_totals: bool = False
    chosen: Mapping[int, RowKind] = field(default_factory=dict)
    has_answers: bool = False
    markup_form: MarkupForm | None = None

    def with_choices(self, **choices: Any) -> "PastedRows":
        """The same rows with other attributes, as a person chooses them."""
        return replace(self, **choices)

    def kinds(self) -> list[RowKind]:
        found = self.found_kinds()
        if self.takes_totals:
            found = [RowKind.LINE if kind is RowKind.TOTAL else kind for kind in found]
        return [self.chosen.get(at, kind) for at, kind in enumerate(found)]

    def found_kinds(self) -> list[RowKind]:
        """What each row is, whatever a person chose."""
        kinds = [self._kind(at, row) for at, row in enumerate(self.rows)]
        first = kinds.index(RowKind.LINE) if RowKind.LINE in kinds else len(kinds)
        for at in self._presumed_totals(kinds[:first]):
            kinds[at] = RowKind.LINE  # "Total demolition": there is nothing yet that it could be the total of
        sections = self._section_totals(kinds)
        for at in sections.heads:
            kinds[at] = RowKind.SECTION
        for at in sections.subtotals:
            kinds[at] = RowKind.TOTAL
        if RowKind.LINE not in kinds and not self.has_answers:  # nothing that they could be headings of
            return [RowKind.LINE if kind is RowKind.SECTION else kind for kind in kinds]
        return kinds

    def _section_totals(self, kinds: Sequence[RowKind]) -> SectionTotals:
        """The lines among rows of these kinds that are the totals of others."""
        if self.has_answers:
            return SectionTotals()
        rows = [
            self._summed(at, row) if kind is RowKind.LINE else SummedRow(at, None)
            for at, (row, kind) in enumerate(zip(self.rows, kinds, strict=True))
            if kind not in (RowKind.EMPTY, RowKind.TITLES)
        ]
        return section_totals(rows, self.own_totals(kinds))

    def _summed(self, at: int, row: Row) -> SummedRow:
        return SummedRow(at, self._sum_of(row), not self._has_price(row))

    def _has_price(self, row: Row) -> bool:
        prices = (self.cell(row, name) for name in (PasteField.UNIT_PRICE, PasteField.UNIT_COST))
        return any(cell and not is_dash(cell) for cell in prices)

    def _sum_of(self, row: Row) -> Decimal:
        """What a row adds to the spreadsheet's sums: its amount, else its quantity by its price, else nothing."""
        amount = self.amount(row)
        if amount is not None:
            return amount
        quantity = self._number(row, PasteField.QUANTITY)
        price = self._number(row, PasteField.UNIT_PRICE) or self._number(row, PasteField.UNIT_COST)
        return quantity.value * price.value if quantity and price else Decimal(0)

    def own_totals(self, kinds: Sequence[RowKind]) -> list[OwnTotal]:
        """What the spreadsheet says that it all comes to, where rows are of these kinds."""
        found = []
        for row, kind in zip(self.rows, kinds, strict=True):
            amount = self._total_in(row) if kind is RowKind.TOTAL else None
            if amount is not None:
                is_paid = any(is_payment(cell, is_negative=True) for cell in row)
                found.append(OwnTotal(-abs(amount) if is_paid else amount, is_paid or any(map(is_tax, row))))
        return found

    def _total_in(self, row: Row) -> Decimal | None:
        """The amount of a row that is a total: where no column is the amount, its last number that can be one."""
        if self.columns.amount is not None:
            return self.amount(row)
        possible = (PasteField.UNIT_PRICE, PasteField.UNIT_COST, PasteField.LEAVE_OUT)
        cells = [cell for cell, name in zip(row, self.columns.fields, strict=True) if name in possible]
        numbers = [number for cell in cells if (number := read_number(cell, self.style)) and not number.is_percent]
        return numbers[-1].value if numbers else None

    def markup_reading(self) -> MarkupReading:
        """How the numbers in the column of markups are read."""
        found = self._found_markup_reading()
        return found if self.markup_form is None else replace(found, form=self.markup_form, doubts_small=False)

    def with_other_markup_form(self) -> "PastedRows":
        """The same rows with markups read the other way: as percents, or as what they were guessed to be."""
        is_percent = self.markup_reading().form is MarkupForm.PERCENT
        other = self._found_markup_reading().form if is_percent else MarkupForm.PERCENT
        return self.with_choices(markup_form=other)

    def _found_markup_reading(self) -> MarkupReading:
        if self.has_answers or self.columns.column_of(PasteField.MARKUP) is None:
            return MarkupReading()
        found = []
        for row, kind in zip(self.rows, self.kinds(), strict=True):
            number = self._number(row, PasteField.MARKUP) if kind is RowKind.LINE else None
            if number is not None and number.is_percent:
                return MarkupReading(doubts_small=True)
            if number is not None and not number.is_money:
                found.append(self._marked_up(row, number.value))
        return markup_reading(found)

    def _marked_up(self, row: Row, markup: Decimal) -> MarkedUp:
        cost, price = self._number(row, PasteField.UNIT_COST), self._number(row, PasteField.UNIT_PRICE)
        quantity, amount = self._number(row, PasteField.QUANTITY), self.amount(row)
        if cost is None or (price is None and (amount is None or quantity is None)):
            return MarkedUp(markup, None, None)
        if price is not None:
            return MarkedUp(markup, cost.value, price.value)
        return MarkedUp(markup, cost.value * quantity.value if quantity else None, amount)

    def _number(self, row: Row, name: PasteField) -> Number | None:
        return read_number(self.cell(row, name), self.style)

    def money_cells(self) -> list[str]:
        """The cells that hold money, of lines and totals, and the titles over them, for the currency."""
        names = (PasteField.UNIT_COST, PasteField.UNIT_PRICE)
        places = [at for at, name in enumerate(self.columns.fields) if name in names or at == self.columns.amount]
        counted = (RowKind.LINE, RowKind.SECTION, RowKind.TOTAL)
        rows = [row for row, kind in zip(self.rows, self.kinds(), strict=True) if kind in counted]
        titles = [currency_in_title(self.title_of(at)) for at in places]
        return [*titles, *(row[at] for row in rows for at in places if row[at])]

    def section_totals(self) -> int:
        """How many rows head a section with its total, which is left out."""
        return sum(
            kind is RowKind.SECTION and self.amount(row) is not None
            for row, kind in zip(self.rows, self.kinds(), strict=True)
        )

    def presumed_totals(self) -> list[int]:
        """The rows that are left out as totals or taxes, and whose words could be those of a line as well."""
        return self._presumed_totals(self.kinds())

    def _presumed_totals(self, kinds: Sequence[RowKind]) -> list[int]:
        return [
            at
            for at, kind in enumerate(kinds)
            if kind is RowKind.TOTAL and self._words(self.rows[at]) and not any(map(is_total, self.rows[at]))
        ]

    def _words(self, row: Row) -> list[str]:
        return [cell for cell in row if cell and read_number(cell, self.style) is None and not is_dash(cell)]

    def title_of(self, column: int) -> str:
        """The title over a column, in one row or two; empty if nothing does."""
        return "" if self.titles is None else joined_titles(self.rows, self.titles)[column]

    def cell(self, row: Row, name: PasteField) -> str:
        """What ``row`` has in a field's column; empty if there is no such column."""
        at = self.columns.column_of(name)
        return "" if at is None else row[at]

    def amount(self, row: Row) -> Decimal | None:
        """What ``row`` itself says that it comes to."""
        number = None if self.columns.amount is None else read_number(row[self.columns.amount], self.style)
        return None if number is None else number.value

    def _kind(self, at: int, row: Row) -> RowKind:
        if not any(row):
            return RowKind.EMPTY
        if self.has_answers:
            return RowKind.LINE if any(row[2:]) else RowKind.SECTION
        if self.titles is not None and (at <= self.titles or repeats_titles(row, self.rows, self.titles)):
            return RowKind.TITLES
        if self._is_total(row):
            return RowKind.TOTAL
        return RowKind.SECTION if self._is_heading(row) else RowKind.LINE

    def _is_total(self, row: Row) -> bool:
        words = self._words(row)
        priced = self._has_number(row, PasteField.UNIT_PRICE) or self._has_number(row, PasteField.UNIT_COST)
        has_own = priced or bool(self.cell(row, PasteField.UNIT))
        if not words:
            return self.amount(row) is not None and not has_own and not self.cell(row, PasteField.QUANTITY)
        if any(map(is_total, words)):
            return len(words) == 1 or not (self._has_number(row, PasteField.QUANTITY) and priced)
        if has_own or len(self.rows) == 1:
            return False
        numbers = [number.value for cell in row if (number := read_number(cell, self.style)) is not None]
        is_negative = any(number < 0 for number in numbers)
        return bool(numbers) and any(
            begins_or_ends_as_total(word) or is_tax(word) or is_payment(word, is_negative=is_negative)
            for word in words
        )

    def _has_number(self, row: Row, name: PasteField) -> bool:
        return self._number(row, name) is not None

    def _is_heading(self, row: Row) -> bool:
        """Whether a row has one cell of words only, or an item with a description, and nothing else."""
        filled = [at for at, cell in enumerate(row) if cell]
        names = {self.columns.fields[at] for at in filled}
        if len(row) == 1 or (len(filled) > 1 and names != {PasteField.ITEM, PasteField.DESCRIPTION}):
            return False
        return any(read_number(row[at], self.style) is None for at in filled) and not names & {*NUMBER_FIELDS}


def read_rows(text: str, style: NumberStyle) -> PastedRows | None:
    """What tab-separated text of a spreadsheet says; None if there is nothing in it."""
    cells = cells_of(text)
    while cells and not any(cells[-1]):
        cells.pop()
    width = max((at + 1 for row in cells for at, cell in enumerate(row) if cell), default=0)
    if not width:
        return None
    rows = tuple((*row[:width], *[""] * (width - len(row))) for row in cells)
    if is_own_text(cells):
        rows = tuple(map(tuple, cells))
        return PastedRows(rows, style, OWN_COLUMNS, has_answers=True)
    style = style_of_cells((cell for row in rows for cell in row if cell), style)
    titles = titles_row(rows) if width > 1 else None
    body = rows[0 if titles is None else titles + 1 :]
    if titles is not None:
        body = tuple(row for row in body if not repeats_titles(row, rows, titles))
    columns = decide_columns(_possible_lines(body), None if titles is None else joined_titles(rows, titles), style)
    return PastedRows(rows, style, columns, titles)


def _possible_lines(rows: Sequence[Row]) -> list[Row]:
    """The rows that say what columns hold: more than one cell, and no total."""
    found = [row for row in rows if sum(map(bool, row)) > 1 and not any(is_total(cell) for cell in row if cell)]
    return found or [row for row in rows if any(row)]
