"""A name at the left and an amount at the right, in figures that stand under one another."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

_GAP: Final = 8
_LONGEST_NAME: Final = 152


class AmountLabel(QLabel):
    """An amount at the right of its place."""

    def __init__(self, font: Callable[[], QFont] = fonts.body, muted: bool = False) -> None:
        """``font`` gives its type style."""
        super().__init__()
        self.setFont(fonts.tabular(font()))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if muted:
            self.setProperty("role", "muted")


class AmountRow(QWidget):
    """A row of the totals."""

    def __init__(
        self,
        *,
        muted: bool = False,
        label_font: Callable[[], QFont] = fonts.body,
        amount_font: Callable[[], QFont] = fonts.body,
    ) -> None:
        """``label_font`` and ``amount_font`` give the type styles; ``muted`` rows stand back."""
        super().__init__()
        self._label = make_label(role="muted" if muted else None, wrap=True)
        self._label.setFont(label_font())
        self._amount = AmountLabel(amount_font, muted)
        self._label.setMaximumWidth(scaled(_LONGEST_NAME))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._label)
        self._row.addStretch(1)
        self._row.addWidget(self._amount)

    def set_label(self, text: str) -> None:
        """Names the amount."""
        self._label.setText(text)
        self._name()

    def put_beside_name(self, label: QLabel) -> None:
        """Takes a label in behind the name, such as the currency's."""
        self._row.insertWidget(1, label)

    def set_amount(self, text: str) -> None:
        """Shows an amount."""
        if text != self._amount.text():
            self._amount.setText(text)
            self._name()

    def _name(self) -> None:
        self._amount.setAccessibleName(named_amount(self._label.text(), self._amount.text()))


def named_amount(name: str, amount: str) -> str:
    """What an amount is called by a screen reader: its name and itself."""
    return translate("TotalsPanel", "{name}: {amount}").format(name=name, amount=amount)
