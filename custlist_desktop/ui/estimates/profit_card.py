"""What the company keeps of an estimate, and whether that is what it aims at."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.domain.money import format_percent
from custlist_desktop.domain.numbers import style_of
from custlist_desktop.domain.pricing import rounded
from custlist_desktop.ui.estimates.amount_row import AmountRow
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.card import Card
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens

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
        """Qt's override."""
        return QSize(120, _BAR_ROOM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt's override."""
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
        self._aside = make_label(role="caption")
        self._cost = AmountRow()
        self._profit = AmountRow(label_font=_strong, amount_font=_strong)
        self._on_price = AmountRow(label_font=_strong, amount_font=_strong)
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
        top.setSpacing(6)
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


def _strong() -> QFont:
    return fonts.body(fonts.MEDIUM)


def _aim_sentence(percent: Decimal, aim: Decimal, locale: str) -> str:
    distance = rounded(percent - aim, 1)
    if distance == 0:
        sentence = translate("TotalsPanel", "Just the aim of {aim}")
    elif distance == 1:
        sentence = translate("TotalsPanel", "1 point over the aim of {aim}")
    elif distance == -1:
        sentence = translate("TotalsPanel", "1 point under the aim of {aim}")
    elif distance > 0:
        sentence = translate("TotalsPanel", "{points} points over the aim of {aim}")
    else:
        sentence = translate("TotalsPanel", "{points} points under the aim of {aim}")
    points = f"{abs(distance).normalize():f}".replace(".", style_of(locale).decimal)
    return sentence.format(points=points, aim=format_percent(aim, locale))
