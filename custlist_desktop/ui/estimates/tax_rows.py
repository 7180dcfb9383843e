"""The taxes among the totals: what each comes to, and changing, adding and removing them where they stand."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.estimate import EstimateContent, Tax
from custlist_desktop.domain.estimate_checks import MAX_TAXES
from custlist_desktop.domain.measures import ExpressionError
from custlist_desktop.domain.money import format_percent
from custlist_desktop.ui.estimates.amount_row import AmountLabel, named_amount
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.buttons import is_plain_enter
from custlist_desktop.ui.kit.field import ProblemLine
from custlist_desktop.ui.kit.focus_passing import is_left
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.tab_order import tab_through
from custlist_desktop.ui.kit.taxes_field import TaxRow, rate_sentence, too_many_taxes

_GAP: Final = 8
Taxes = tuple[Tax, ...]


class _OpenTax(TaxRow):
    """A tax that is being typed."""

    left = Signal()
    """The keyboard went elsewhere."""
    done = Signal()
    """Enter was pressed."""
    cancelled = Signal()

    def __init__(self, tax: Tax | None) -> None:
        super().__init__(tax, is_narrow=True)
        for control in self.controls():
            control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices when the keyboard leaves the row."""
        if isinstance(event, QFocusEvent) and is_left(event):
            now = QApplication.focusWidget()
            if now is None or not self.isAncestorOf(now):
                self.left.emit()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps what is typed, Esc forgets it."""
        if is_plain_enter(event):
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


class _TaxLine(QWidget):
    """What a tax is called, as a link that opens it, and what it comes to."""

    remove_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.link = LinkLabel()
        self.link.set_hint(translate("TotalsPanel", "Change or remove this tax"))
        self._amount = AmountLabel(muted=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self.link, 1)
        layout.addWidget(self._amount)

    def show_tax(self, tax: Tax, amount: str) -> None:
        name = f"{tax.name} {format_percent(tax.rate, QLocale().name())}".strip()
        self.link.set_text(name)
        self._amount.setText(amount)
        self._amount.setAccessibleName(named_amount(name, amount))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes the tax away."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)


class TaxRows(QWidget):
    """Edits the document's taxes, one at a time; the totals follow while one types. Each change is one step."""

    def __init__(self, document: EstimateDocument) -> None:
        """Empty until `show_amounts`."""
        super().__init__()
        self._document = document
        self._lines: list[_TaxLine] = []
        self._open: _OpenTax | None = None
        self._place = 0
        self._shown: Taxes = document.content.taxes
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._problem = ProblemLine()
        self._add = LinkLabel()
        self._add.set_text("+ " + translate("TaxesField", "Add Tax"))
        self._add.setAccessibleName(translate("TaxesField", "Add Tax"))
        self._add.clicked.connect(self._on_add_clicked)
        adding = QHBoxLayout()
        adding.addWidget(self._add)
        adding.addStretch(1)
        self._column.addWidget(self._problem)
        self._column.addLayout(adding)
        document.content_changed.connect(self._on_document_content_changed)
        document.refused.connect(self.cancel)
        document.commit_requested.connect(self.finish)

    def show_amounts(self, taxes: Taxes, amounts: list[str]) -> None:
        """Shows what each tax comes to."""
        while len(self._lines) > len(taxes):
            line = self._lines.pop()
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        while len(self._lines) < len(taxes):
            line = _TaxLine()
            line.link.clicked.connect(self._on_link_clicked)
            line.remove_requested.connect(self._on_remove_pressed)
            self._column.insertWidget(len(self._lines), line)
            self._lines.append(line)
            self.setTabOrder(line.link, self._add)  # made after it, and reached before it
        for line, tax, amount in zip(self._lines, taxes, amounts, strict=True):
            line.show_tax(tax, amount)
        self._show_open()

    def _show_open(self) -> None:
        """The row that is open stands in the place of its line; no line more than may be is offered."""
        for place, line in enumerate(self._lines):
            line.setVisible(self._open is None or place != self._place)
        is_full = len(self._document.kept_content.taxes) >= MAX_TAXES
        parts: list[QWidget] = [*self._lines, self._add]
        if self._open is not None:
            parts.insert(self._place, self._open)
        tab_through(parts)
        self._add.setVisible(self._open is None)
        self._add.setEnabled(not is_full)
        self._add.set_hint(too_many_taxes() if is_full else "")

    # Opening and closing

    def _on_add_clicked(self) -> None:
        self._open_at(len(self._document.kept_content.taxes))

    def _on_link_clicked(self) -> None:
        self._open_at(self._place_of(self.sender()))

    def _place_of(self, part: QObject) -> int:
        return next(place for place, line in enumerate(self._lines) if part in (line, line.link))

    def _open_at(self, place: int) -> None:
        """Opens a tax, or a new one after the last."""
        if not self.finish():
            return
        taxes = self._document.kept_content.taxes
        self._place = min(place, len(taxes))
        row = self._open = _OpenTax(taxes[self._place] if self._place < len(taxes) else None)
        row.set_number(self._place + 1)
        self._column.insertWidget(self._place, row)
        row.edited.connect(self._on_edited)
        row.left.connect(self.finish)
        row.done.connect(self._on_done)
        row.cancelled.connect(self._on_cancelled)
        row.remove_requested.connect(self._on_remove_requested)
        row.move_requested.connect(self._on_move_requested)
        row.show()
        row.take_focus()
        self._show_open()

    def _close(self) -> None:
        row, self._open = self._open, None
        if row is not None:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._say("")
        self._show_open()

    def finish(self) -> bool:
        """Keeps what is typed; returns False, and says why, if a rate can't be read."""
        row = self._open
        if row is None:
            return True
        try:
            taxes = self._typed_taxes(row)
        except ExpressionError:
            self._shown = self._document.kept_content.taxes
            self._document.drop_provisional()
            row.mark()
            self._say(rate_sentence())
            return False
        self._keep(taxes, Did.ADD_TAX if self._place >= len(self._document.kept_content.taxes) else Did.CHANGE_TAX)
        return True

    def _keep(self, taxes: Taxes, did: Did) -> None:
        """Makes a step of what the taxes are now, and closes the row."""
        self._close()  # the row's own changes are over: what comes now is the document's
        self._document.change(replace(self._document.kept_content, taxes=taxes), EditStep(did))

    def cancel(self) -> None:
        """Forgets what is typed."""
        if self._open is not None:
            self._document.drop_provisional()
            self._close()

    def _typed_taxes(self, row: _OpenTax) -> Taxes:
        """The taxes with what is typed; an empty row is no tax. Raises ExpressionError."""
        taxes = self._document.kept_content.taxes
        typed = () if row.is_empty() else (Tax(row.name(), row.rate()),)
        return (*taxes[: self._place], *typed, *taxes[self._place + 1 :])

    @property
    def typed(self) -> tuple[int, tuple[str, str]] | None:
        """Which tax is open, from 0, and the name and rate that stand there; None where none is."""
        return None if self._open is None else (self._place, self._open.typed())

    def type(self, place: int, typed: tuple[str, str]) -> None:
        """Opens a tax with a name and a rate, as if they were typed."""
        self._open_at(place)
        if self._open is not None:
            self._open.retype(*typed)
            self._on_edited()

    # What is done in the row

    def _on_edited(self) -> None:
        row = self._open
        if row is None:
            return
        self._say("")
        try:
            taxes = self._typed_taxes(row)
        except ExpressionError:
            return  # half a rate isn't wrong yet
        self._shown = taxes
        self._document.show_provisional(replace(self._document.kept_content, taxes=taxes))

    def _on_done(self) -> None:
        place = self._place
        if self.finish():
            self._focus(place)
        elif self._open is not None:
            self._open.focus_rate()

    def _on_cancelled(self) -> None:
        self.cancel()
        self._focus(self._place)

    def _on_remove_requested(self) -> None:
        self._remove(self._place)

    def _on_remove_pressed(self) -> None:
        self._remove(self._place_of(self.sender()))

    def _remove(self, place: int) -> None:
        taxes = self._document.kept_content.taxes
        self._document.drop_provisional()
        self._keep((*taxes[:place], *taxes[place + 1 :]), Did.REMOVE_TAX)
        self._focus(place)

    def _on_move_requested(self, _row: TaxRow, step: int) -> None:
        place, to = self._place, self._place + step
        if not self.finish():
            return
        taxes = list(self._document.kept_content.taxes)
        if place < len(taxes) and 0 <= to < len(taxes):
            taxes.insert(to, taxes.pop(place))
            self._keep(tuple(taxes), Did.MOVE_TAX)
            place = to
        self._open_at(place)

    def _focus(self, place: int) -> None:
        """Puts the keyboard on a tax, or on what adds one."""
        part = self._lines[place].link if place < len(self._lines) else self._add
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_document_content_changed(self, old: EstimateContent, new: EstimateContent) -> None:
        """Another change of the taxes, such as an undo, ends what was being typed."""
        if self._open is not None and old.taxes != new.taxes and new.taxes != self._shown:
            self._close()

    def _say(self, problem: str) -> None:
        if problem and problem != self._problem.text():
            announce(self, problem, assertive=True)
        self._problem.say(problem)
