"""The table of pasted rows, with a combo over each column that says what it is."""

from decimal import Decimal
from math import ceil
from typing import Any, Final

from PySide6.QtCore import QEvent, QLocale, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from custlist_desktop.domain.money import format_plain_amount, minor_digits
from custlist_desktop.domain.paste_words import PasteField
from custlist_desktop.domain.pasted_cells import read_number
from custlist_desktop.domain.pasted_lines import Evidence, PastedLine, evidence_of, lines_of
from custlist_desktop.domain.pasted_rows import NUMBER_FIELDS, PastedRows, RowKind
from custlist_desktop.ui.estimates.lines.paste_sentences import field_title
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import label_combo
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind, RowLook
from custlist_desktop.ui.kit.lists.delegate import ListDelegate
from custlist_desktop.ui.kit.lists.grounds import QuietGround
from custlist_desktop.ui.kit.lists.model import RowsModel
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled

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


_LOOK: Final = RowLook(height=32, ground=QuietGround(), first=12, left=12, amount_gap=0)
_STRIP: Final = 56
_COMBO: Final = 32
_BESIDE_COMBO: Final = 4
_BESIDE_TITLE: Final = 52
"""Of a combo: its padding, its arrow, and what parts it from the next."""
_PADDING: Final = 12
_NUMBER_WIDTH: Final = 76
_AMOUNT_WIDTH: Final = 112
_NARROWEST: Final = 88
_WIDEST: Final = 240
_DESCRIPTION: Final = 220
_LEAST: Final = 80
_LEAST_DESCRIPTION: Final = 150
"""How narrow columns become, before the amounts are scrolled out of view."""
_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class _RowDelegate(ListDelegate):
    """Its chips reach into what is free beside words: rows are numbered in a narrow column."""

    def chip_room(self, room: QRect) -> QRect:
        return room.adjusted(-4, 0, 8, 0)


class ColumnCombo(PlainCombo):
    """Says what a column is; tells when it gets the keyboard, so that it can be brought into view."""

    focused = Signal(int)
    """The column of the table."""

    def __init__(self, column: int, parent: QWidget) -> None:
        """``column`` is the table's."""
        super().__init__(parent)
        self.column = column
        for name in PasteField:
            self.addItem(field_title(name), name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows open the list; passing over a field would take it away from another column."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel changes nothing, for the same reason."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells."""
        super().focusInEvent(event)
        self.focused.emit(self.column)


class _Strip(QHeaderView):
    """Holds the combos over their columns, and titles the last one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.combos: list[ColumnCombo] = []
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFixedHeight(scaled(_STRIP))
        self.sectionResized.connect(self.place)

    def place(self) -> None:
        """Puts each combo over its column."""
        height = scaled(_COMBO)
        for combo in self.combos:
            left = self.sectionViewportPosition(combo.column) + _BESIDE_COMBO
            width = self.sectionSize(combo.column) - 2 * _BESIDE_COMBO
            combo.setGeometry(left, (self.height() - height) // 2, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def paintSection(self, painter: QPainter, rect: Any, logicalIndex: int) -> None:
        tokens, is_last = current_tokens(), logicalIndex == self.count() - 1
        painter.save()
        painter.fillRect(rect, tokens.colour("alt" if is_last else "base"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.colour("border"))
        if is_last:
            painter.fillRect(rect.left(), rect.top(), 1, rect.height(), tokens.colour("border"))
            painter.setFont(fonts.caption(fonts.MEDIUM))
            painter.setPen(tokens.colour("muted"))
            title = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
            painter.drawText(rect.adjusted(_PADDING, 0, -_PADDING, -1), _RIGHT, title)
        painter.restore()


class PasteTable(ListTable):
    """Shows a `PasteModel`; combos choose what columns are, Space or a click on its number what a row is."""

    def __init__(self, model: PasteModel) -> None:
        """Shows ``model``, which holds at least one row."""
        super().__init__(model, delegate=_RowDelegate(look=_LOOK))
        self._pasted = model
        self.setAccessibleName(translate("ChangeColumns", "Pasted rows"))
        self._strip = _Strip(self)
        self.setHorizontalHeader(self._strip)
        self.combos = self._strip.combos
        for column in range(1, model.columnCount() - 1):
            combo = ColumnCombo(column, self._strip.viewport())
            combo.activated.connect(self._on_field_chosen)
            combo.focused.connect(self._show_column)
            self.combos.append(combo)
            head = model.pasted.title_of(column - 1) or str(column)
            label_combo(combo, translate("ChangeColumns", "What column {column} is").format(column=head))
        model.rows_changed.connect(self.show_fields)
        self.horizontalScrollBar().valueChanged.connect(self._strip.place)
        self.show_fields()
        self.setCurrentIndex(model.index(0, NUMBER_COLUMN))

    def whole_height(self) -> int:
        """How high it is with all its rows in view."""
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return scaled(_STRIP) + self._pasted.rowCount() * self._row_height + below

    def show_fields(self) -> None:
        """Shows in the combos what the columns are."""
        for combo, name in zip(self.combos, self._pasted.pasted.columns.fields, strict=True):
            combo.setCurrentIndex(list(PasteField).index(name))
            combo.setToolTip(field_title(name))
        self._share_width()
        self.viewport().update()

    def _on_field_chosen(self) -> None:
        combo = self.sender()
        if isinstance(combo, ColumnCombo):
            columns = self._pasted.pasted.columns.with_field(combo.column - 1, PasteField(combo.currentData()))
            self._pasted.read_as(self._pasted.pasted.with_choices(columns=columns))

    def _show_column(self, column: int) -> None:
        row = max(self.rowAt(0), 0)
        self.scrollTo(self._pasted.index(row, column))

    def _share_width(self) -> None:
        """Gives each column what its cells need, and the description what is left."""
        last, metrics = self._pasted.columnCount() - 1, QFontMetrics(fonts.tabular(fonts.body()))
        widths = {NUMBER_COLUMN: scaled(_NUMBER_WIDTH), last: scaled(_AMOUNT_WIDTH)}
        rows = range(min(self._pasted.rowCount(), 200))
        titles = {}
        for combo in self.combos:
            texts = (self._pasted.cell(row, combo.column).text for row in rows)
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0) + 2 * _PADDING + 2
            titled = metrics.horizontalAdvance(combo.currentText()) + scaled(_BESIDE_TITLE)
            titles[combo.column] = min(max(titled, scaled(_LEAST)), scaled(_WIDEST))
            needed = max(widest, titled, scaled(_NARROWEST))
            widths[combo.column] = min(needed, scaled(_WIDEST))
        wide = (self._pasted.pasted.columns.column_of(PasteField.DESCRIPTION) or 0) + 1
        rest = self.viewport().width() - sum(width for column, width in widths.items() if column != wide)
        widths[wide] = max(rest, scaled(_DESCRIPTION))
        for least in (titles, dict.fromkeys(titles, scaled(_LEAST))):  # the titles are cut last
            self._make_room_for_amount(widths, least | {wide: scaled(_LEAST_DESCRIPTION)})
        for column, width in widths.items():
            self._strip.resizeSection(column, width)
        self._strip.place()

    def _make_room_for_amount(self, widths: dict[int, int], least: dict[int, int]) -> None:
        """Takes from wide columns, each by what it can give, until the amounts are in view without scrolling."""
        spare = {column: max(widths[column] - width, 0) for column, width in least.items()}
        excess, all_spare = sum(widths.values()) - self.viewport().width(), sum(spare.values())
        if excess <= 0 or not all_spare:
            return
        share = min(excess / all_spare, 1)
        for column, width in spare.items():
            widths[column] -= ceil(width * share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The description takes what is left."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Another font needs other widths."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns a row into a line, or back."""
        if event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            self._pasted.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """So does a click on a row's number or chip."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid() and index.column() == NUMBER_COLUMN:
            self._pasted.toggle(index.row())
