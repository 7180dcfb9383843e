"""A list of taxes: each with its name on the proposal and its rate in percent."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from custlist_desktop.domain import quantities
from custlist_desktop.domain.estimate import SCALE_PLACES, Tax
from custlist_desktop.domain.estimate_checks import MAX_TAXES
from custlist_desktop.domain.measures import ExpressionError
from custlist_desktop.domain.money import format_percent
from custlist_desktop.ui.i18n import number_style, translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.buttons import IconButton, make_button
from custlist_desktop.ui.kit.field import ProblemLine
from custlist_desktop.ui.kit.forms import FormField, UnreadableError
from custlist_desktop.ui.kit.styling import make_label, restyle
from custlist_desktop.ui.theme.metrics import scaled

_RATE_WIDTH: Final = 112
_NARROW_RATE: Final = 68
_LARGEST: Final = Decimal(100)


def read_percent(text: str) -> Decimal:
    """A percentage as the reader's locale writes it, with or without its sign.

    Raises:
        ExpressionError: it is none.
    """
    return quantities.read_percent(text, number_style())


def too_many_taxes() -> str:
    """Why no tax more can be added."""
    return translate("TaxesField", "An estimate has room for {limit} taxes. Remove one first.").format(
        limit=MAX_TAXES
    )


def rate_sentence() -> str:
    """What a rate is, where something else was typed."""
    example = QLocale().toString(9.975, "f", 3)
    return translate("TaxesField", "Type a rate from 0 to 100, such as {example}.").format(example=example)


def odd_markup_sentence() -> str:
    """What is pointed out beside a very high markup."""
    return translate("Markup", "This is unusually high. Check that it’s a percentage and not a price.")


def markup_range_sentence() -> str:
    """What is said of a markup that no estimate takes."""
    return translate("Markup", "Type a markup from −100 to 100,000 percent.")


def percent_digits(value: Decimal) -> str:
    """A percentage as the reader's locale writes it, without its sign."""
    return format_percent(value, QLocale().name()).strip("%\u00a0\u202f ")


_FIGURE_CODES: Final = frozenset(
    {"ambiguous", "too_large", "too_fine", "divide_by_zero", "percent_unclear", "not_whole"}
)


def unreadable_figure(error: ExpressionError) -> UnreadableError:
    """The same for a form, which has few words for why arithmetic can't be worked out."""
    code = error.code if error.code in _FIGURE_CODES else "not_a_number"
    return UnreadableError(code, {"places": SCALE_PLACES, **error.facts})


def percent_field(name: str, label: str, empty: Decimal | None) -> FormField:
    """A form's field for a percentage; ``empty`` is what nothing typed means."""
    edit = QLineEdit()

    def read() -> Decimal | None:
        text = edit.text().strip()
        try:
            return read_percent(text) if text else empty
        except ExpressionError as error:
            raise unreadable_figure(error) from None

    def show(value: Decimal | None) -> None:
        edit.setText("" if value is None else percent_digits(value))

    return FormField(name, label, edit, read=read, show=show)


class TaxesField(QWidget):
    """Rows of taxes, and a button that adds one. An empty row is no tax. Alt+Up and Alt+Down move a row."""

    edited = Signal()
    arranged = Signal()
    """A row was taken away or moved: a change that is complete, unlike what is being typed."""

    def __init__(self) -> None:
        """No taxes until `set_taxes`."""
        super().__init__()
        self._rows: list[TaxRow] = []
        self._label = make_label(role="label")
        self._problem = ProblemLine()
        self._none = make_label(role="muted", wrap=True)
        self._add = make_button("", "link", "add", "small")
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self._on_add_clicked)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        adding = QHBoxLayout()
        adding.addWidget(self._add)
        adding.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addWidget(self._none)
        layout.addLayout(self._column)
        layout.addWidget(self._problem)
        layout.addLayout(adding)
        self._label.setText(translate("TaxesField", "Taxes"))
        self._add.setText(translate("TaxesField", "Add Tax"))
        self._none.setText(translate("TaxesField", "None: the total is the price before taxes."))
        self._number_rows()

    def set_taxes(self, taxes: Sequence[Tax]) -> None:
        """Shows ``taxes``."""
        for row in list(self._rows):
            self._remove(row)
        for tax in taxes:
            self._append(tax)

    def taxes(self) -> tuple[Tax, ...] | None:
        """The taxes as typed; None, and said beside them, if a rate is none."""
        found: list[Tax] = []
        wrong = ""
        for row in self._rows:
            if row.is_empty():
                continue
            try:
                rate = row.rate()
            except ExpressionError:
                wrong = wrong or rate_sentence()
                row.mark()
            else:
                found.append(Tax(row.name(), rate))
        self.set_problem(wrong)
        return None if wrong else tuple(found)

    def _on_row_edited(self) -> None:
        """Takes the problem away once no rate is wrong any more."""
        if self._problem.text() and not any(row.is_wrong() for row in self._rows):
            self.set_problem("")
        self.edited.emit()

    def typed(self) -> tuple[tuple[str, str], ...]:
        """Names and rates as they stand there."""
        return tuple(row.typed() for row in self._rows)

    def retype(self, typed: Sequence[tuple[str, str]]) -> None:
        """Puts back what was typed."""
        self.set_taxes(())
        for name, rate in typed:
            self._append(None).retype(name, rate)

    def set_problem(self, sentence: str) -> None:
        """Says what is wrong with the taxes; nothing when empty."""
        if sentence != self._problem.text():
            announce(self, sentence, assertive=True)
        self._problem.say(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """What was put into a window meanwhile has another order there."""
        super().showEvent(event)
        self._put_in_tab_order()

    def _number_rows(self) -> None:
        self._none.setVisible(not self._rows)
        is_full = len(self._rows) >= MAX_TAXES
        self._add.setEnabled(not is_full)
        self._add.setToolTip(too_many_taxes() if is_full else "")
        for number, row in enumerate(self._rows, 1):
            row.set_number(number)

    def _append(self, tax: Tax | None) -> "TaxRow":
        row = TaxRow(tax)
        row.edited.connect(self._on_row_edited)
        row.remove_requested.connect(self._on_remove_requested)
        row.move_requested.connect(self._on_move_requested)
        self._rows.append(row)
        self._column.addWidget(row)
        row.show()
        self._number_rows()
        self._put_in_tab_order()
        return row

    def _remove(self, row: "TaxRow") -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._number_rows()

    def _on_add_clicked(self) -> None:
        self._append(None).take_focus()
        self.edited.emit()

    def _on_remove_requested(self, row: "TaxRow") -> None:
        self._remove(row)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_row_edited()
        self.arranged.emit()

    def _on_move_requested(self, row: "TaxRow", step: int) -> None:
        place = self._rows.index(row) + step
        if not 0 <= place < len(self._rows):
            return
        self._rows.remove(row)
        self._rows.insert(place, row)
        self._column.insertWidget(place, row)
        self._number_rows()
        self._put_in_tab_order()
        self.edited.emit()
        self.arranged.emit()

    def _put_in_tab_order(self) -> None:
        """Lets Tab go from row to row as the eye does."""
        controls = [control for row in self._rows for control in row.controls()]
        # Qt moves the second of two behind the first: without what stands before them, all would go to the end.
        before: QWidget = self._add.previousInFocusChain() or self._add
        while before is not self._add and (before in controls or not before.focusPolicy() & Qt.FocusPolicy.TabFocus):
            before = before.previousInFocusChain() or self._add  # behind a container is behind all that is in it
        for control in (*controls, self._add):
            if control is not before:
                QWidget.setTabOrder(before, control)
            before = control


class TaxRow(QWidget):
    """One tax: name, rate, and a button that takes it away."""

    edited = Signal()
    remove_requested = Signal(object)
    """This row is to go."""
    move_requested = Signal(object, int)
    """This row is to go up (-1) or down (1)."""

    def __init__(self, tax: Tax | None, *, is_narrow: bool = False) -> None:
        """Shows ``tax``, or nothing yet; ``is_narrow`` for a pane, where the rate has less room."""
        super().__init__()
        self._name = QLineEdit(tax.name if tax else "")
        self._shown_rate = tax.rate if tax else None
        self._rate = QLineEdit()
        self._rate.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._rate.setFixedWidth(scaled(_NARROW_RATE if is_narrow else _RATE_WIDTH))
        self._remove = IconButton("clear", "")
        self._remove.clicked.connect(self._on_remove_clicked)
        self._name.textEdited.connect(self.edited)
        self._name.editingFinished.connect(self._show_start)
        self._rate.textEdited.connect(self._on_rate_edited)
        self._rate.editingFinished.connect(self._drop_sign)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._name, 1)
        layout.addWidget(self._rate)
        layout.addWidget(make_label("%", "muted"))
        layout.addWidget(self._remove)
        self._name.setAccessibleName(translate("TaxesField", "Name of the tax"))
        name = translate("TaxesField", "Name") if is_narrow else translate("TaxesField", "Name on the proposal")
        self._name.setPlaceholderText(name)
        self._rate.setAccessibleName(translate("TaxesField", "Rate in percent"))
        self._remove.set_name(translate("TaxesField", "Remove this tax"))
        self._show_start()
        if self._shown_rate is not None:  # what is typed stays as it is
            self._rate.setText(percent_digits(self._shown_rate))

    def name(self) -> str:
        """The tax's name as typed."""
        return self._name.text().strip()

    def rate(self) -> Decimal:
        """The rate in percent; raises ExpressionError if what stands there is none from 0 to 100."""
        rate = quantities.read_rate(self._rate.text(), number_style())
        if not 0 <= rate <= _LARGEST:
            raise ExpressionError("too_large", 0)
        return rate

    def typed(self) -> tuple[str, str]:
        """The name and the rate as they stand there."""
        return self._name.text(), self._rate.text()

    def retype(self, name: str, rate: str) -> None:
        """Puts back what was typed."""
        self._name.setText(name)
        self._show_start()
        self._rate.setText(rate)

    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not self._name.text().strip() and not self._rate.text().strip()

    def is_wrong(self) -> bool:
        """Whether a rate is wanted, and none can be read."""
        if self.is_empty():
            return False
        try:
            self.rate()
        except ExpressionError:
            return True
        return False

    def mark(self) -> None:
        """Marks the rate as wrong, until it is edited."""
        restyle(self._rate, "state", "error")

    def set_number(self, number: int) -> None:
        """Tells which of the taxes it is to who can't see what stands beside a field."""
        said = translate("TaxesField", "Tax {number}").format(number=QLocale().toString(number))
        for control in self.controls():
            control.setAccessibleDescription(said)

    def controls(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in its order."""
        return (self._name, self._rate, self._remove)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down, which its fields leave to it."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(self, step)
        else:
            super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Puts the keyboard into the name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_rate(self) -> None:
        """Puts the keyboard into the rate."""
        self._rate.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_start(self) -> None:
        """A long name is known by its beginning."""
        self._name.setCursorPosition(0)

    def _drop_sign(self) -> None:
        """The sign stands beside the field."""
        if not self.is_wrong():
            self._rate.setText(self._rate.text().strip().removesuffix("%").rstrip())

    def _on_rate_edited(self) -> None:
        self._shown_rate = None
        restyle(self._rate, "state", None)
        self.edited.emit()

    def _on_remove_clicked(self) -> None:
        self.remove_requested.emit(self)
