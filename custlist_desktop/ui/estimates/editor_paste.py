"""What the editor says and asks about a paste: the line under the lines, the window of columns, the keys."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.estimate import EstimateContent, EstimateLine
from custlist_desktop.domain.paste_words import PasteField
from custlist_desktop.domain.pasted_rows import PastedRows
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.editor_notices import EditorNotices
from custlist_desktop.ui.estimates.lines.change_columns import ChangeColumnsDialog
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.estimates.lines.paste_sentences import (
    both_totals,
    field_title,
    markup_sentence,
    pasted_count,
    shortened,
)
from custlist_desktop.ui.estimates.lines.pasting import Paste, Pasting
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.quiet_line import QuietLine


class EditorPaste(QObject):
    """Stands between the lines' table, which pastes, and the window around it."""

    hints_changed = Signal()
    """Other keys help now."""

    def __init__(
        self,
        document: EstimateDocument,
        table: LineTable,
        notices: EditorNotices,
        finish_typing: Callable[[], bool],
        window: QWidget,
    ) -> None:
        """
        Args:
            document: what is edited.
            table: its lines.
            notices: tell what could not be pasted.
            finish_typing: takes what is being typed as meant; returns whether it could be read.
            window: over which the window of columns opens.
        """
        super().__init__(table)
        self._document = document
        self._table = table
        self._notices = notices
        self._finish_typing = finish_typing
        self._window = window
        self.line = PasteLine(table.pasting, document, table.go_to_doubtful, self.change_columns)
        table.pasting.changed.connect(self.hints_changed)
        table.pasting.too_many.connect(notices.show_too_many_lines)
        table.pasting.without_lines.connect(notices.show_no_lines)
        document.content_changed.connect(self._on_document_content_changed)

    def change_columns(self) -> None:
        """Lets the columns of the last paste be chosen; with none, those of the clipboard, which is pasted then."""
        if not self._finish_typing():
            return
        pasting = self._table.pasting
        pasted = pasting.current.rows if pasting.current is not None else None
        rows = self._table.rows_to_paste() if pasted is None else pasted
        if rows is None:
            self._notices.show_nothing_to_paste()
            return
        content = self._document.kept_content
        dialog = ChangeColumnsDialog(rows, content.markup, content.currency, self._window)
        if dialog.exec():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
            pasting.read_again(dialog.rows())
        dialog.deleteLater()

    def _on_document_content_changed(self) -> None:
        self._notices.settle_paste()
        if self._table.pasting.current is not None:
            self.hints_changed.emit()

    def hinted(self) -> list[str]:
        """The commands that have to do with the last paste; none while none is told about."""
        pasting = self._table.pasting
        if pasting.current is None:
            return []
        return [
            *(["check"] if self.line.checks else []),
            "columns",
            *(["undo"] if pasting.is_last_step else []),
        ]


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
        text = translate("PasteLine", "The lines add up to {sum}; the pasted total is {total}")
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
        found.append(translate("PasteLine", "%Ln price(s) calculated from the amounts", "", prices))
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


class PasteLine(QuietLine):
    """Shows for as long as a `Pasting` has something to tell, and follows what is mended meanwhile."""

    def __init__(
        self,
        pasting: Pasting,
        document: EstimateDocument,
        check: Callable[[], object],
        change_columns: Callable[[], object],
    ) -> None:
        """
        Args:
            pasting: what is followed; its lines are in ``document``.
            document: the estimate.
            check: goes to the next cell to check.
            change_columns: lets other columns be chosen.
        """
        self._check = check
        self._change_columns = change_columns
        self._pasting = pasting
        self._document = document
        self._checks = 0
        self._unmeasured = 0
        self._actions: list[Look] = []
        super().__init__()
        pasting.changed.connect(self._show_paste)
        document.content_changed.connect(self._on_document_content_changed)
        self.look_activated.connect(self._on_look_activated)
        self.first.clicked.connect(change_columns)
        self.second.clicked.connect(pasting.take_back)
        self.closed.connect(pasting.put_away)
        self.set_links(translate("LineTable", "Change Columns"), translate("PasteLine", "Undo"))
        self._show_paste()

    @property
    def checks(self) -> int:
        """How many cells of the paste are still to be checked."""
        return self._checks

    def _show_paste(self) -> None:
        paste = self._pasting.current
        if paste is None:
            self.hide()
            return
        self._checks = self._doubtful(paste)
        self._unmeasured = self._without_quantity(paste)
        warnings = paste_warnings(paste, self._checks, self._unmeasured, self._document.kept_content.currency)
        self._actions = [look for _, look in warnings]
        self.say(pasted_count(paste.lines), " · ".join(pasted_words(paste)), [text for text, _ in warnings])
        self.show()

    def _doubtful(self, paste: Paste) -> int:
        return sum(len(line.doubtful) for line in self._lines_of(paste))

    def _without_quantity(self, paste: Paste) -> int:
        """How many lines have a price or a cost, and come to nothing all the same."""
        return sum(
            line.quantity is None and not line.doubtful and (line.unit_price or line.unit_cost) is not None
            for line in self._lines_of(paste)
        )

    def _lines_of(self, paste: Paste) -> list[EstimateLine]:
        """The pasted lines as they are now."""
        keys = frozenset(paste.keys().values())
        return [line for line in self._document.kept_content.lines if line.key in keys]

    def _on_document_content_changed(self, old: EstimateContent, new: EstimateContent) -> None:
        paste = self._pasting.current
        if paste is None or old.lines is new.lines:
            return
        if (self._doubtful(paste), self._without_quantity(paste)) != (self._checks, self._unmeasured):
            self._show_paste()

    def _on_look_activated(self, which: int) -> None:
        paste, action = self._pasting.current, self._actions[which]
        if action is Look.CHECK:
            self._check()
        elif action is Look.MARKUP and paste is not None and paste.rows is not None:
            self._pasting.read_again(paste.rows.with_other_markup_form())
        else:
            self._change_columns()
