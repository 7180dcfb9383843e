"""What an estimate comes to, beside its lines: discount, taxes and total, and the profit that no client sees."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.money import format_amount, format_percent
from custlist_desktop.domain.numbers import style_of
from custlist_desktop.domain.pricing import rounded
from custlist_desktop.ui.estimates.amount_row import AmountRow
from custlist_desktop.ui.estimates.discount_row import DiscountRow
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.tax_rows import TaxRows
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.card import Card
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import column_of, make_label, make_line
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import pane_side, screen_area

WIDTH: Final = 304
_SHARE: Final = 0.29
"""Of a small screen's width, beside a large font."""
_MARGIN: Final = 24
_TOP: Final = 16


@dataclass(frozen=True, slots=True)
class TotalsState:
    """How far the totals are scrolled, and what is typed in them and isn't kept: the discount, a tax by its place."""

    scroll: int
    discount: str | None
    tax: tuple[int, tuple[str, str]] | None


class TotalsPanel(QScrollArea):
    """Follows the document at every keystroke; scrolls in a low window.

    Beside the lines it ends with the total; beside the texts the total stands over what scrolls, always in view.
    """

    def __init__(self, document: EstimateDocument) -> None:
        """Shows what ``document`` comes to; the aim is unknown until ``set_aim``."""
        super().__init__()
        self._document = document
        self._is_beside_texts = False
        self._title = make_label(role="section")
        self._currency = make_label(role="caption")
        self._subtotal = AmountRow()
        self._discount = DiscountRow(document)
        self._net = AmountRow()
        self._taxes = TaxRows(document)
        self._total = AmountRow(label_font=fonts.lead, amount_font=fonts.title)
        self._missing = _MissingAmounts()
        self._sum, self._sum_line = QWidget(), QWidget()
        self._optional = AmountRow(muted=True)
        self._profit = ProfitCard()
        self._build_layout()
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
        self._top = QHBoxLayout()
        self._top.addWidget(self._title)
        self._top.addStretch(1)
        self._top.addWidget(self._currency)
        column_of(self._sum_line, make_line()).addSpacing(14)
        column_of(self._sum, self._sum_line, self._total, self._missing)
        inside = QWidget()
        self._rows = layout = QVBoxLayout(inside)
        layout.setContentsMargins(_MARGIN - 1, _TOP, _MARGIN, 20)
        layout.setSpacing(0)
        layout.addLayout(self._top)
        for part, gap in (
            (self._subtotal, 16),
            (self._discount, 6),
            (make_line(), 8),
            (self._net, 13),
            (self._taxes, 12),
        ):
            layout.addSpacing(gap)
            layout.addWidget(part)
        self._sum_place = layout.count() + 1
        for below, gap in ((self._sum, 12), (self._optional, 8), (self._profit, 24)):
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
        """Keeps what is being typed; returns False, and says why, if it can't be read."""
        return all([self._discount.finish(), self._taxes.finish()])  # both in any case

    def cancel_editing(self) -> None:
        """Forgets what is being typed."""
        self._discount.cancel()
        self._taxes.cancel()

    def state(self) -> TotalsState:
        """What is shown and typed now."""
        return TotalsState(self.verticalScrollBar().value(), self._discount.typed, self._taxes.typed)

    def restore(self, state: TotalsState) -> None:
        """Shows what another panel of the same document showed."""
        if state.discount is not None:
            self._discount.type(state.discount)
        if state.tax is not None:
            self._taxes.type(*state.tax)
        self.verticalScrollBar().setValue(state.scroll)

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
        self._taxes.show_amounts(content.taxes, [written(amount) for amount in totals.taxes])
        self._total.set_amount(written(totals.total))
        self._optional.set_amount(written(totals.optional))
        has_optional = any(line.optional for line in content.lines) if totals.optional == 0 else True
        self._optional.setVisible(has_optional)
        self._missing.show_count(sum(bool(line.doubtful) for line in content.lines))
        self._place_sum()
        if totals.has_costs:
            self._profit.show_profit(written(totals.cost), written(totals.profit), totals.profit_percent)
        else:
            self._profit.show_no_costs()
        self._make_room()

    def _make_room(self) -> None:
        """Widens the pane where its amounts need it: money is never cut."""
        inside = self.widget()
        wanted = 0 if self._is_beside_texts else pane_side(WIDTH, screen_area(self).width(), _SHARE)
        needed = inside.minimumSizeHint().width() if inside is not None else 0
        if self._is_beside_texts:
            needed = max(needed, self._sum.minimumSizeHint().width() + 2 * _MARGIN - 1)
        self.setFixedWidth(max(wanted, needed))

    def set_beside_texts(self, is_beside_texts: bool) -> None:
        """Begins with the total, and is no wider than it needs, in a narrow window."""
        if is_beside_texts == self._is_beside_texts:
            return
        self._is_beside_texts = is_beside_texts
        for widget in (self._title, self._sum_line):
            widget.setVisible(not is_beside_texts)
        if is_beside_texts:
            self._total.put_beside_name(self._currency)
            self._rows.removeWidget(self._sum)
            self._sum.setParent(self)
            self._sum.show()
        else:
            self._top.addWidget(self._currency)
            self._rows.insertWidget(self._sum_place, self._sum)
        self._rows.setContentsMargins(_MARGIN - 1, 0 if is_beside_texts else _TOP, _MARGIN, 20)
        self._make_room()
        self._place_sum()

    def _place_sum(self) -> None:
        """Puts the total over what scrolls."""
        if not self._is_beside_texts:
            self.setViewportMargins(0, 0, 0, 0)
            return
        width = self.width() - 2 * _MARGIN + 1
        height = max(self._sum.sizeHint().height(), self._sum.heightForWidth(width))
        self._sum.setGeometry(_MARGIN - 1, _TOP, width, height)
        self.setViewportMargins(0, _TOP + height, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_sum()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands in it may need more room now, such as a tax that is opened."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._make_room()
        return super().eventFilter(watched, event)


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


_BAR: Final = 4
_BAR_ROOM: Final = 12
_NONE: Final = "—"
_AIM_PLACE: Final = Decimal("0.625")
"""Where on the bar the aim is, so that there is room for what is over it."""


class AimBar(QWidget):
    """A bar as long as the profit, and a mark where the aim is."""

    def __init__(self) -> None:
        """Empty, without an aim."""
        super().__init__()
        self._profit = Decimal(0)
        self._aim = Decimal(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_values(self, profit: Decimal, aim: Decimal) -> None:
        """``profit`` and ``aim`` in percent of the price; the aim is more than nothing."""
        self._profit, self._aim = profit, aim
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _BAR_ROOM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - _BAR) / 2
        painter.setBrush(tokens.colour("press"))
        painter.drawRoundedRect(QRectF(0, top, self.width(), _BAR), _BAR / 2, _BAR / 2)
        if self._aim <= 0:
            return
        share = min(Decimal(1), max(Decimal(0), self._profit / self._aim * _AIM_PLACE))
        painter.setBrush(tokens.colour("ok" if self._profit >= self._aim else "warn"))
        painter.drawRoundedRect(QRectF(0, top, self.width() * float(share), _BAR), _BAR / 2, _BAR / 2)
        painter.setBrush(tokens.colour("text"))
        x = round(self.width() * float(_AIM_PLACE))
        painter.drawRoundedRect(QRectF(x - 1, 1, 2, self.height() - 2), 1, 1)


class ProfitCard(Card):
    """Cost, profit, profit on price, and the aim."""

    def __init__(self) -> None:
        """Shows nothing yet."""
        super().__init__()
        self._percent: Decimal | None = None
        self._profit_text = ""
        self._aim: Decimal | None = None
        self._title = make_label(role="section")
        self._aside = make_label(role="caption", wrap=True)
        self._cost = AmountRow()
        self._profit = AmountRow(label_font=_strong_font, amount_font=_strong_font)
        self._on_price = AmountRow(label_font=_strong_font, amount_font=_strong_font)
        self._bar = AimBar()
        self._sentence = make_label(role="caption", wrap=True)
        self._build_layout()
        self._title.setText(translate("TotalsPanel", "Internal"))
        self._aside.setText(translate("TotalsPanel", "Not on the proposal"))
        self._cost.set_label(translate("TotalsPanel", "Cost"))
        self._profit.set_label(translate("TotalsPanel", "Profit"))
        self._on_price.set_label(translate("TotalsPanel", "Profit on price"))
        self._show_aim()

    def _build_layout(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(IconLabel("locked", "muted"))
        top.addWidget(self._aside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(top)
        for row in (self._cost, self._profit, self._on_price):
            layout.addWidget(row)
        layout.addWidget(self._bar)
        layout.addWidget(self._sentence)

    def set_aim(self, aim: Decimal | None) -> None:
        """Compares the profit with ``aim``, in percent of the price; None compares it with nothing."""
        self._aim = aim
        self._show_aim()

    def show_profit(self, cost: str, profit: str, percent: Decimal | None) -> None:
        """Shows amounts as they are written, and the profit in percent of the price; None for no price."""
        self._cost.set_amount(cost)
        self._profit_text, self._percent = profit, percent
        self._show_aim()

    def show_no_costs(self) -> None:
        """Says that no line has a cost yet, with which a profit would be all of the price."""
        self._cost.set_amount(_NONE)
        self._profit_text, self._percent = "", None
        self._show_aim()

    def _show_aim(self) -> None:
        locale, percent = QLocale().name(), self._percent
        self._profit.set_amount(self._profit_text or translate("TotalsPanel", "No costs yet"))
        self._on_price.set_amount(_NONE if percent is None else format_percent(rounded(percent, 1), locale))
        compared = percent is not None and self._aim is not None and self._aim > 0
        self._bar.setVisible(compared)
        self._sentence.setVisible(compared)
        if percent is not None and self._aim is not None and compared:
            self._bar.show_values(percent, self._aim)
            self._sentence.setText(_aim_sentence(percent, self._aim, locale))


def _strong_font() -> QFont:
    return fonts.body(fonts.MEDIUM)


def _aim_sentence(percent: Decimal, aim: Decimal, locale: str) -> str:
    distance = rounded(percent - aim, 1)
    if distance == 0:
        sentence = translate("TotalsPanel", "On target ({aim})")
    elif distance == 1:
        sentence = translate("TotalsPanel", "1 point over the target of {aim}")
    elif distance == -1:
        sentence = translate("TotalsPanel", "1 point under the target of {aim}")
    elif distance > 0:
        sentence = translate("TotalsPanel", "{points} points over the target of {aim}")
    else:
        sentence = translate("TotalsPanel", "{points} points under the target of {aim}")
    points = f"{abs(distance).normalize():f}".replace(".", style_of(locale).decimal)
    return sentence.format(points=points, aim=format_percent(aim, locale))
