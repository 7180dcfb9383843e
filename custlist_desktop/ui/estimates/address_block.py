"""An address in three lines at most, as its country writes it."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.geography import country_name
from custlist_desktop.ui.i18n import current_language
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.theme.icons import icon_size
from custlist_desktop.ui.theme.metrics import scaled

_LINES: Final = 3
_LINE: Final = 22


def short_address(details: ContactDetails, home_region: str, language: str) -> list[str]:
    """The lines of an address, at most three: without the home country, and the first ones on one line."""
    lines = address_lines(details, language)
    if lines and details.country == home_region and lines[-1] == country_name(home_region, language):
        lines = lines[:-1]
    while len(lines) > _LINES:
        lines = [f"{lines[0]}, {lines[1]}", *lines[2:]]
    return lines


class AddressBlock(QWidget):
    """An icon and the lines; the tool tip has the address whole."""

    def __init__(self, icon_name: str, home_region: str) -> None:
        """Hidden until there is an address. ``home_region`` is the country that goes without saying."""
        super().__init__()
        self._home_region = home_region
        self._labels = [MarkedLabel() for _ in range(_LINES)]
        column = QVBoxLayout()
        column.setSpacing(0)
        for label in self._labels:
            label.setFixedHeight(scaled(_LINE))
            column.addWidget(label)
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
        lines = short_address(details, self._home_region, language)
        self.show_lines(lines, "\n".join(address_lines(details, language)))

    def show_lines(self, lines: list[str], tool_tip: str = "", *, muted: bool = False) -> None:
        """Shows up to three lines; nothing, not even the icon, without any."""
        for position, label in enumerate(self._labels):
            label.setVisible(position < len(lines))
            label.set_colour("muted" if muted else "text")
            label.set_text(lines[position] if position < len(lines) else "")
        self.setToolTip(tool_tip)
        self.setVisible(bool(lines))
