"""The discount among the totals: how much, percent or amount, and what it comes to."""

from dataclasses import replace
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from custlist_desktop.domain.estimate import SCALE_PLACES, Discount, DiscountKind, EstimateContent
from custlist_desktop.domain.measures import ExpressionError
from custlist_desktop.domain.money import currency_symbol
from custlist_desktop.domain.quantities import read_money, read_percent, without_currency
from custlist_desktop.ui.estimates.amount_row import AmountLabel, named_amount
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.lines.refusals import refusal_sentence
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.i18n import number_style, translate
from custlist_desktop.ui.kit.accessibility import announce, label_combo
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.field import ProblemLine
from custlist_desktop.ui.kit.focus_passing import is_left
from custlist_desktop.ui.kit.styling import make_label, restyle
from custlist_desktop.ui.theme.metrics import scaled

_HEIGHT: Final = 28
_FIELD: Final = 52
_NARROWEST: Final = 40
_COMBO: Final = 52
_MOST_PERCENT: Final = Decimal(100)
_KINDS: Final = (DiscountKind.PERCENT, DiscountKind.AMOUNT)


class _DiscountField(QLineEdit):
    """A field that tells when it is left, with Enter too, and when it is to forget what was typed."""

    left = Signal()
    cancelled = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if is_left(event):
            self.left.emit()


class DiscountRow(QWidget):
    """Edits the document's discount; the totals follow while one types."""

    def __init__(self, document: EstimateDocument) -> None:
        """Shows the discount of ``document``."""
        super().__init__()
        self._document = document
        self._label = make_label()
        self._field = _DiscountField()
        self._kind = PlainCombo()
        self._amount = AmountLabel()
        self._problem = ProblemLine()
        self._build_layout()
        self._field.textEdited.connect(self._on_text_edited)
        self._field.left.connect(self.finish)
        self._field.cancelled.connect(self.cancel)
        self._kind.activated.connect(self._on_kind_activated)
        document.content_changed.connect(self._on_document_content_changed)
        document.refused.connect(self._on_refused)
        document.commit_requested.connect(self.finish)
        self._label.setText(translate("TotalsPanel", "Discount"))
        self._field.setAccessibleName(translate("TotalsPanel", "Discount"))
        label_combo(self._kind, translate("TotalsPanel", "Percent or amount"))
        self._show(self._document.content)
        self.show_amount(self._amount.text())

    def _build_layout(self) -> None:
        for control in (self._field, self._kind):
            control.setProperty("scale", "small")
            control.setFixedHeight(scaled(_HEIGHT))
        self._field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._field.setMinimumWidth(scaled(_NARROWEST))
        self._field.setMaximumWidth(scaled(_FIELD))
        self._kind.setMinimumWidth(scaled(_COMBO))
        self._kind.setSizeAdjustPolicy(PlainCombo.SizeAdjustPolicy.AdjustToContents)
        self._kind.addItems(["%", "$"])
        self._label.setBuddy(self._field)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._label)
        row.addSpacing(4)
        row.addWidget(self._field, 100)
        row.addWidget(self._kind)
        row.addStretch(1)
        row.addWidget(self._amount)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._problem)

    def show_amount(self, text: str) -> None:
        """Shows what the discount comes to."""
        self._amount.setText(text)
        self._amount.setAccessibleName(named_amount(translate("TotalsPanel", "Discount"), text))

    def finish(self) -> bool:
        """Keeps what is typed; returns False, and says why, if it can't be read."""
        if not self._field.isModified():
            return True
        try:
            discount = self._typed_discount()
        except ExpressionError as error:
            self._refuse(error)
            return False
        self._field.setModified(False)
        content = replace(self._document.kept_content, discount=discount)
        self._document.change(content, EditStep(Did.CHANGE_DISCOUNT))
        self._show(self._document.content)
        return True

    @property
    def typed(self) -> str | None:
        """What stands there and isn't kept yet, or can't be read; None where all of it is kept."""
        return self._field.text() if self._field.isModified() else None

    def type(self, text: str) -> None:
        """Puts ``text`` there as if it was typed."""
        self._field.setText(text)
        self._field.setModified(True)
        self.finish()

    def _on_refused(self) -> None:
        self._field.setModified(False)
        self._show(self._document.content)

    def cancel(self) -> None:
        """Forgets what is typed."""
        if self._field.isModified():
            self._field.setModified(False)
            self._document.drop_provisional()
            self._show(self._document.content)

    def _typed_discount(self) -> Discount:
        typed = self._field.text().strip()
        kind, text = _KINDS[self._kind.currentIndex()], without_currency(typed)
        if text != typed:  # a sign says which kind it is, whatever is chosen beside it
            kind = DiscountKind.AMOUNT
        elif text.endswith("%"):
            kind = DiscountKind.PERCENT
        style = number_style()
        if not text:
            value = Decimal(0)
        elif kind is DiscountKind.PERCENT:
            value = read_percent(text, style)
        else:
            value = read_money(text, style, SCALE_PLACES)
        if value < 0:
            raise ExpressionError("negative", 0)
        if kind is DiscountKind.PERCENT and value > _MOST_PERCENT:
            raise ExpressionError("percent_over_100", 0)
        return Discount(kind, value)

    def _on_text_edited(self) -> None:
        self._set_problem("")
        try:
            discount = self._typed_discount()
        except ExpressionError:
            return  # half a number isn't wrong yet
        self._document.show_provisional(replace(self._document.kept_content, discount=discount))

    def _on_kind_activated(self, index: int) -> None:
        if self._field.isModified():
            self.finish()
            return
        discount = replace(self._document.kept_content.discount, kind=_KINDS[index])
        if discount.kind is DiscountKind.PERCENT and discount.value > _MOST_PERCENT:
            discount = replace(discount, value=Decimal(0))
        content = replace(self._document.kept_content, discount=discount)
        self._document.change(content, EditStep(Did.CHANGE_DISCOUNT))

    def _on_document_content_changed(self, old: EstimateContent, new: EstimateContent) -> None:
        if (old.discount, old.currency) != (new.discount, new.currency) and not self._field.isModified():
            self._show(new)

    def _show(self, content: EstimateContent) -> None:
        self._set_problem("")
        self._kind.setItemText(1, currency_symbol(content.currency, QLocale().name()))
        self._kind.setCurrentIndex(_KINDS.index(content.discount.kind))
        if not self._field.isModified():
            value = content.discount.value
            self._field.setText(f"{value.normalize():f}".replace(".", number_style().decimal))

    def _refuse(self, error: ExpressionError) -> None:
        self._document.drop_provisional()
        text = self._field.text()
        if error.code == "negative":
            self._set_problem(translate("TotalsPanel", "A discount can’t be negative. Type 0 or more."))
        elif error.code == "percent_over_100":
            self._set_problem(translate("TotalsPanel", "A discount can’t be more than the subtotal."))
        else:
            self._set_problem(refusal_sentence(error.code, text, -1, number_style(), error.facts))

    def _set_problem(self, text: str) -> None:
        restyle(self._field, "state", "error" if text else None)
        if text and text != self._problem.text():
            announce(self._field, text)
        self._field.setAccessibleDescription(text)
        self._problem.say(text)
