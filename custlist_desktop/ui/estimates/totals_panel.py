"""What an estimate comes to, beside its lines: discount, taxes and total, and the profit that no client sees."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from custlist_desktop.domain.estimate import EstimateContent, Tax
from custlist_desktop.domain.money import format_amount, format_percent
from custlist_desktop.ui.estimates.amount_row import AmountRow
from custlist_desktop.ui.estimates.discount_row import DiscountRow
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.profit_card import ProfitCard
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import make_label, make_line
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import pane_side, screen_area

WIDTH: Final = 304
_SHARE: Final = 0.29
"""Of a small screen's width, beside a large font."""
_MARGIN: Final = 24


class TotalsPanel(QScrollArea):
    """Follows the document at every keystroke; scrolls in a low window."""

    def __init__(self, document: EstimateDocument, parent: QWidget | None = None) -> None:
        """Shows what ``document`` comes to; the aim is unknown until ``set_aim``."""
        super().__init__(parent)
        self._document = document
        self._title = make_label(role="section")
        self._currency = make_label(role="caption")
        self._subtotal = AmountRow()
        self._discount = DiscountRow(document)
        self._net = AmountRow()
        self._taxes: list[AmountRow] = []
        self._total = AmountRow(label_font=fonts.lead, amount_font=fonts.title)
        self._missing = _MissingAmounts()
        self._optional = AmountRow(muted=True)
        self._profit = ProfitCard()
        self._tax_box = QVBoxLayout()
        self._build_layout()
        self.setFixedWidth(pane_side(WIDTH, screen_area(self).width(), _SHARE))
        document.content_changed.connect(self._on_document_content_changed)
        self.setAccessibleName(translate("TotalsPanel", "Totals"))
        self._title.setText(translate("TotalsPanel", "Totals"))
        self._subtotal.set_label(translate("TotalsPanel", "Subtotal"))
        self._net.set_label(translate("TotalsPanel", "Before taxes"))
        self._total.set_label(translate("TotalsPanel", "Total"))
        self._optional.set_label(translate("TotalsPanel", "Optional, not included"))
        self._show()

    def _build_layout(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._currency)
        self._tax_box.setSpacing(10)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(_MARGIN - 1, 16, _MARGIN, 20)
        layout.setSpacing(0)
        layout.addLayout(top)
        for part, gap in (
            (self._subtotal, 16),
            (self._discount, 6),
            (make_line(), 8),
            (self._net, 13),
        ):
            layout.addSpacing(gap)
            layout.addWidget(part)
        layout.addLayout(self._tax_box)
        rest: list[tuple[QWidget, int]] = [
            (make_line(), 12),
            (self._total, 14),
            (self._missing, 0),
            (self._optional, 8),
            (self._profit, 24),
        ]
        for below, gap in rest:
            layout.addSpacing(gap)
            layout.addWidget(below)
        layout.addStretch(1)
        self.setWidget(inside)
        for widget in (inside, self.viewport()):
            widget.setAutoFillBackground(False)

    def set_aim(self, aim: Decimal | None) -> None:
        """Compares the profit with the company's aim: percent of the price, or None for no aim."""
        self._profit.set_aim(aim)

    def finish_editing(self) -> bool:
        """Keeps the discount that is being typed; returns False, and says why, if it can't be read."""
        return self._discount.finish()

    @property
    def typed_discount(self) -> str | None:
        """A discount that is being typed or can't be read; None where there is none."""
        return self._discount.typed

    def type_discount(self, text: str) -> None:
        """Puts ``text`` in the place of the discount, as if it was typed."""
        self._discount.type(text)

    def cancel_editing(self) -> None:
        """Forgets the discount that is being typed."""
        self._discount.cancel()

    def changeEvent(self, event: QEvent) -> None:
        """Qt's override: amounts take a new font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            for row in (self._subtotal, self._net, self._total, self._optional, *self._taxes):
                row.update_fonts()

    def _on_document_content_changed(self, old: EstimateContent, new: EstimateContent) -> None:
        counted = ("lines", "discount", "taxes", "currency", "markup")
        if any(getattr(old, name) is not getattr(new, name) for name in counted):
            self._show()

    def _show(self) -> None:
        content, totals, locale = self._document.content, self._document.totals, QLocale().name()

        def written(amount: Decimal) -> str:
            return format_amount(amount, content.currency, locale)

        self._currency.setText(content.currency)
        self._subtotal.set_amount(written(totals.subtotal))
        self._discount.show_amount(written(-totals.discount))
        self._net.set_amount(written(totals.net))
        self._show_taxes(content.taxes, [written(amount) for amount in totals.taxes], locale)
        self._total.set_amount(written(totals.total))
        self._optional.set_amount(written(totals.optional))
        has_optional = any(line.optional for line in content.lines) if totals.optional == 0 else True
        self._optional.setVisible(has_optional)
        self._missing.show_count(sum(bool(line.doubtful) for line in content.lines))
        if totals.has_costs:
            self._profit.show_profit(written(totals.cost), written(totals.profit), totals.profit_percent)
        else:
            self._profit.show_no_costs()

    def _show_taxes(self, taxes: tuple[Tax, ...], amounts: list[str], locale: str) -> None:
        while len(self._taxes) > len(taxes):
            row = self._taxes.pop()
            self._tax_box.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._taxes) < len(taxes):
            self._taxes.append(AmountRow(muted=True))
            self._tax_box.addWidget(self._taxes[-1])
        self._tax_box.setContentsMargins(0, 12 if taxes else 0, 0, 0)
        for row, tax, amount in zip(self._taxes, taxes, amounts, strict=True):
            row.set_label(f"{tax.name} {format_percent(tax.rate, locale)}".strip())
            row.set_amount(amount)


class _MissingAmounts(QWidget):
    """Says how many lines have no amount yet, and nothing where all have."""

    def __init__(self) -> None:
        super().__init__()
        self._label = make_label(role="warn", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(IconLabel("warning", "warn"))
        layout.addWidget(self._label, 1)

    def show_count(self, count: int) -> None:
        self._label.setText(translate("TotalsPanel", "%Ln line(s) have no amount yet", "", count))
        self.setVisible(bool(count))
