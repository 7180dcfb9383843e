"""An address in three lines at most, as its country writes it."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.geography import country_name
from custlist_desktop.ui.i18n import current_language
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import WrapLabel, breakable, restyle
from custlist_desktop.ui.theme.icons import icon_size
from custlist_desktop.ui.theme.metrics import scaled

_LINES: Final = 3
_LINE: Final = 22
_MOST_LINES: Final = 3
_ANY_HEIGHT: Final = 10_000
_UNBROKEN_SPACE: Final = "\N{NO-BREAK SPACE}"
"""A postal code of two parts stays in one line."""


def short_address(details: ContactDetails, home_region: str, language: str) -> list[str]:
    """The lines of an address, at most three: without the home country, and the first ones on one line."""
    lines = address_lines(details, language)
    if lines and details.country == home_region and lines[-1] == country_name(home_region, language):
        lines = lines[:-1]
    while len(lines) > _LINES:
        lines = [f"{lines[0]}, {lines[1]}", *lines[2:]]
    return lines


class WrappedLabel(WrapLabel):
    """A text that goes on below where there is too little room, in three lines at most; the tool tip has it whole."""

    def __init__(self, font: QFont | None = None, role: str | None = None) -> None:
        """Empty; ``font`` is the type style and ``role`` the colour, as `make_label` has it."""
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if font is not None:
            self.setFont(font)
        restyle(self, "role", role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Shows ``text``."""
        self.setText(text)
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Is as high as its lines: Qt's layouts, put into each other, lose what height a width needs."""
        metrics, flags = self.fontMetrics(), int(Qt.TextFlag.TextWordWrap)
        # `heightForWidth` is never less than the height that was fixed before.
        needed = (
            metrics.boundingRect(QRect(0, 0, self.width(), _ANY_HEIGHT), flags, breakable(self.text())).height() + 4
        )
        most = _MOST_LINES * metrics.lineSpacing() + 4
        self.setFixedHeight(max(scaled(_LINE), min(most, needed)))
        self.setToolTip(self.text() if needed > most else "")


class AddressBlock(QWidget):
    """An icon and the lines; the tool tip has the address whole."""

    def __init__(self, icon_name: str, home_region: str) -> None:
        """Hidden until there is an address. ``home_region`` is the country that goes without saying."""
        super().__init__()
        self._home_region = home_region
        self._labels = [WrappedLabel() for _ in range(_LINES)]
        column = QVBoxLayout()
        column.setSpacing(0)
        for label in self._labels:
            column.addWidget(label)
        column.addStretch(1)
        icon_column = QVBoxLayout()
        icon_column.addSpacing((scaled(_LINE) - icon_size()) // 2)
        icon_column.addWidget(IconLabel(icon_name))
        icon_column.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(icon_column)
        layout.addLayout(column, 1)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)

    def show_contact(self, details: ContactDetails) -> None:
        """Shows the address in ``details``, or nothing if there is none."""
        language = current_language()
        whole_code = details.postal_code.replace(" ", _UNBROKEN_SPACE)
        lines = short_address(replace(details, postal_code=whole_code), self._home_region, language)
        self.show_lines(lines, "\n".join(address_lines(details, language)))

    def show_lines(self, lines: list[str], tool_tip: str = "", *, muted: bool = False) -> None:
        """Shows up to three lines; nothing, not even the icon, without any."""
        for position, label in enumerate(self._labels):
            label.setVisible(position < len(lines))
            restyle(label, "role", "muted" if muted else None)
            label.set_text(lines[position] if position < len(lines) else "")
        self.setToolTip(tool_tip)
        self.setVisible(bool(lines))
