"""Pasted rows as a table: a row's number or what it is, its cells, and what its line comes to."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QLocale, QObject, Signal

from custlist_desktop.domain.money import format_plain_amount, minor_digits
from custlist_desktop.domain.paste_evidence import Evidence, evidence_of
from custlist_desktop.domain.paste_words import PasteField
from custlist_desktop.domain.pasted_cells import read_number
from custlist_desktop.domain.pasted_lines import PastedLine, lines_of
from custlist_desktop.domain.pasted_rows import NUMBER_FIELDS, PastedRows, RowKind
from custlist_desktop.ui.estimates.lines.paste_sentences import field_title
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind
from custlist_desktop.ui.kit.lists.model import RowsModel

NUMBER_COLUMN: Final = 0


class PasteModel(RowsModel[int]):
    """A row is the place of a pasted one; empty ones aren't shown.

    A choice is another `PastedRows`, from which everything follows.
    """

    rows_changed = Signal()
    """Rows are read otherwise."""

    def __init__(self, rows: PastedRows, markup: Decimal, currency: str, parent: QObject | None = None) -> None:
        """Shows ``rows`` as lines of an estimate with a ``markup`` in a ``currency``."""
        super().__init__((), parent, key=lambda at: at)
        self._markup = markup
        self._currency = currency
        self._places = minor_digits(currency)
        self._numeric = [_is_numeric(rows, at) for at in range(len(rows.rows[0]))]
        self._take(rows)
        self.set_rows([at for at, row in enumerate(rows.rows) if any(row)], self._declared())

    def _take(self, rows: PastedRows) -> None:
        self._pasted = rows
        self._kinds = rows.kinds()
        self._read = tuple(lines_of(rows, self._places))
        self._lines = {each.row: each for each in self._read}
        self._evidence = evidence_of(rows, self._read, self._markup, self._places)

    @property
    def pasted(self) -> PastedRows:
        """What was pasted, and how it is read now."""
        return self._pasted

    @property
    def lines(self) -> tuple[PastedLine, ...]:
        """What the rows become."""
        return self._read

    @property
    def evidence(self) -> Evidence:
        """What the lines come to."""
        return self._evidence

    def read_as(self, rows: PastedRows) -> None:
        """Reads the same rows otherwise."""
        self._take(rows)
        self.set_columns(self._declared())
        self.rows_changed.emit()

    def toggle(self, row: int) -> None:
        """Turns a row of the table into a line, or back into what it was; a line that was one is left out."""
        at = self.rows[row]
        found = self._pasted.found_kinds()[at]
        other = found if found is not RowKind.LINE else RowKind.LEFT_OUT
        kind = RowKind.LINE if self._kinds[at] is not RowKind.LINE else other
        chosen = {**self._pasted.chosen, at: kind}
        self.read_as(self._pasted.with_choices(chosen=chosen))

    def first_doubtful_column(self) -> int | None:
        """The pasted column of the first cell that can't be read; None where all can."""
        names = [each.line.doubtful[0][0] for each in self._read if each.line.doubtful]
        return self._pasted.columns.column_of(PasteField(names[0])) if names else None

    def _declared(self) -> list[Column[int]]:
        """The number, the pasted columns, over which stand combos that show the same titles, and the amount."""
        number: Column[int] = Column(
            "number",
            translate("ChangeColumns", "Row"),
            self._number_cell,
            ColumnKind.AMOUNT,
            spoken=lambda at: ", ".join(filter(None, (kind_text(self._kinds[at]), _number(at)))),
            tip=_number,
        )
        amount: Column[int] = Column(
            "amount",
            translate("LineTable", "Amount"),
            lambda at: Cell(self._amount_text(at, self._kinds[at])),
            ColumnKind.AMOUNT,
            ground="alt",
        )
        return [number, *(self._pasted_column(place) for place in range(len(self._numeric))), amount]

    def _pasted_column(self, place: int) -> Column[int]:
        field = self._pasted.columns.fields[place]
        is_right = self._numeric[place] or field in NUMBER_FIELDS

        def cell(at: int) -> Cell:
            return self._pasted_cell(at, place, field)

        def spoken(at: int) -> str:
            shown = cell(at)
            mark = translate("LineTable", "cell to check") if shown.look is CellLook.DOUBT else ""
            return ", ".join(filter(None, (shown.text, mark)))

        kind = ColumnKind.AMOUNT if is_right else ColumnKind.FIGURES
        return Column(str(place), field_title(field), cell, kind, spoken=spoken, tip=lambda at: cell(at).text)

    def _number_cell(self, at: int) -> Cell:
        """A row's number, or what it is where it isn't a line."""
        word = kind_text(self._kinds[at])
        if word:
            return Cell(word, CellLook.CHIP, ground=self._ground(at))
        return Cell(_number(at), CellLook.MUTED, ground=self._ground(at))

    def _pasted_cell(self, at: int, place: int, field: PasteField) -> Cell:
        words, kind = self._pasted.rows[at][place], self._kinds[at]
        line = self._lines.get(at)
        if line is not None and line.line.doubtful_words(field.value) is not None:
            return Cell(words, CellLook.DOUBT, ground=self._ground(at))
        is_muted = field is PasteField.LEAVE_OUT or kind not in (RowKind.LINE, RowKind.SECTION)
        return Cell(words, CellLook.MUTED if is_muted else CellLook.PLAIN, ground=self._ground(at))

    def _ground(self, at: int) -> str:
        """Only lines stand on the plain ground."""
        return "" if self._kinds[at] is RowKind.LINE else "alt"

    def _amount_text(self, at: int, kind: RowKind) -> str:
        if kind is not RowKind.LINE:
            return ""
        amount = self._evidence.amounts.get(at)
        return "–" if amount is None else format_plain_amount(amount, self._currency, QLocale().name())


def _number(at: int) -> str:
    return QLocale().toString(at + 1)


def kind_text(kind: RowKind) -> str:
    """The word for what a row is; empty for a line."""
    return {
        RowKind.SECTION: translate("ChangeColumns", "Section"),
        RowKind.TITLES: translate("ChangeColumns", "Titles"),
        RowKind.TOTAL: translate("ChangeColumns", "Total"),
        RowKind.LEFT_OUT: translate("ChangeColumns", "Left out"),
    }.get(kind, "")


def _is_numeric(rows: PastedRows, at: int) -> bool:
    filled = [row[at] for row in rows.rows if row[at]]
    return 2 * sum(read_number(cell, rows.style) is not None for cell in filled) > len(filled)
