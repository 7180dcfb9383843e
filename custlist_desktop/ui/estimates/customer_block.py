"""The editor's customer: who it is, whether it is linked, and links that call and write."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.field_values import dialled_numbers, shown_value
from custlist_desktop.domain.fields import REACHED, FieldKind
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.estimates.address_block import AddressBlock, WrappedLabel
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.avatar import Avatar
from custlist_desktop.ui.kit.buttons import MoreButton, make_button
from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.links import Link, field_link
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import font_ratio, scaled

LINE: Final = 22
_AVATAR: Final = 40
_LINKS: Final = 3
_SHARES: Final = (40, 45, 44)
"""Of names, links and address, beside each other."""
_NARROW: Final = 560
"""Below it, names and address stand under each other."""
_NARROWEST: Final = 300
"""Below it, the links do too."""

_Place = tuple[int, int, int, int]
_PLACES: Final[dict[int, tuple[_Place, _Place, tuple[int, int, int]]]] = {
    3: ((0, 1, 2, 1), (0, 2, 2, 1), _SHARES),
    2: ((0, 1, 2, 1), (1, 0, 1, 1), (1, 1, 0)),
    1: ((2, 0, 1, 1), (1, 0, 1, 1), (1, 0, 0)),
}
"""By the number of columns: where links and address stand, and what each column takes."""
_LARGE: Final = 1.3
"""From this font on, two columns have the address under the links, which makes them lower."""


class CustomerBlock(QWidget):
    """Shows the contact details of an estimate; they are changed elsewhere."""

    def __init__(self, home_region: str, follow: Callable[[Link], object]) -> None:
        """
        Args:
            home_region: where numbers need no country code.
            follow: follows a link.
        """
        super().__init__()
        self._home_region = home_region
        self._record: EstimateRecord | None = None
        self._heading = make_label(role="group")
        self._chip = Chip("")
        self.change_button = make_button("", "ghost", "search", "small")
        self.menu_button = MoreButton("")
        self._avatar = Avatar(size=_AVATAR)
        self._name = WrappedLabel(fonts.body(fonts.SEMIBOLD))
        self._company = WrappedLabel()
        self._job = WrappedLabel(role="muted")
        self._rows = [_LinkRow(follow) for _ in range(_LINKS)]
        self._address = AddressBlock("address", home_region)
        self._nobody = make_label(role="muted", wrap=True)
        self._columns = 0
        self._build_layout()
        self._heading.setText(translate("CustomerBlock", "Customer"))
        self._nobody.setText(
            translate("CustomerBlock", "No customer yet. Choose one to fill in the contact details.")
        )
        self.menu_button.set_name(translate("CustomerBlock", "More actions for the customer"))

    def _build_layout(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._heading)
        head.addWidget(self._chip)
        head.addStretch(1)
        head.addWidget(self.change_button)
        head.addSpacing(8)
        head.addWidget(self.menu_button)
        self._body = QWidget()
        body = QHBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        self._portrait = QWidget()
        portrait = QVBoxLayout(self._portrait)
        portrait.setContentsMargins(0, 2, 12, 0)
        portrait.addWidget(self._avatar)
        portrait.addStretch(1)
        body.addWidget(self._portrait)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(0)
        self._names = QWidget()
        self._names.setLayout(_column(self._name, self._company, self._job))
        self._links = QWidget()
        self._link_rows = _column(*self._rows)
        self._links.setLayout(self._link_rows)
        self._spread()
        body.addLayout(self._grid, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._body)
        layout.addWidget(self._nobody)
        layout.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        """Where there is too little room, the address goes under the names, the initials go, then the links too."""
        columns = 3 if self.width() >= scaled(_NARROW) else 2 if self.width() >= scaled(_NARROWEST) else 1
        if columns != self._columns:
            self._columns = columns
            self._portrait.setVisible(columns == len(_SHARES))
            links, address, shares = _PLACES[columns]
            is_low = columns == 2 and font_ratio() >= _LARGE
            self._grid.addWidget(self._names, 0, 0, 2 if is_low else 1, 1)
            for row in range(_LINKS):
                self._link_rows.setRowMinimumHeight(row, 0 if is_low else scaled(LINE))
            if is_low:
                links, address = (0, 1, 1, 1), (1, 1, 1, 1)
            self._grid.addWidget(self._links, *links)
            self._grid.addWidget(self._address, *address)
            for column, share in enumerate(shares):
                self._grid.setColumnStretch(column, share)

    def show_record(self, record: EstimateRecord) -> None:
        """Shows an estimate's contact details, and whether they are read from the customer list."""
        self._record = record
        details = record.contact
        linked = record.customer_id is not None
        somebody = linked or details != ContactDetails()
        self._chip.setVisible(somebody)
        self._body.setVisible(somebody)
        self._nobody.setVisible(not somebody)
        if linked:
            self._chip.set_chip(translate("CustomerBlock", "Linked"), "ok", "linked")
            self._chip.setToolTip(translate("CustomerBlock", "Changes in the customer list show here at once."))
        else:
            self._chip.set_chip(translate("CustomerBlock", "Not linked"), "note", "unlinked")
            self._chip.setToolTip(translate("CustomerBlock", "This estimate has contact details of its own."))
        self.change_button.setText(
            translate("CustomerBlock", "Change") if somebody else translate("CustomerBlock", "Choose Customer")
        )
        self._show_names(details)
        self._show_links(details)
        self._address.show_contact(details)

    def _show_names(self, details: ContactDetails) -> None:
        name = details.contact_name or details.company
        self._avatar.set_name(name)
        self._name.set_text(name)
        self._company.set_text(details.company if details.contact_name else details.job_title)
        self._job.set_text(details.job_title if details.contact_name else "")

    def _show_links(self, details: ContactDetails) -> None:
        home, language = self._home_region, current_language()
        numbers = dialled_numbers(details, home)
        filled = [field for field in REACHED if getattr(details, field.name)]
        for position, row in enumerate(self._rows):
            if position < len(filled):
                field = filled[position]
                text = shown_value(field.name, details, numbers, home, language)
                is_number = field.kind is FieldKind.PHONE
                row.show_link(field.icon, text, field_link(field, details, numbers, home), is_whole=is_number)
            else:
                row.hide()


class _LinkRow(QWidget):
    """An icon and an address or a number, as a link where it leads somewhere (M7)."""

    def __init__(self, follow: Callable[[Link], object]) -> None:
        super().__init__()
        self._follow = follow
        self._target: Link | None = None
        self._icon = IconLabel("email")
        self._link = LinkLabel()
        self._link.clicked.connect(self._on_activated)
        self._plain = MarkedLabel()
        self.setFixedHeight(scaled(LINE))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._icon)
        layout.addWidget(self._link, 1)
        layout.addWidget(self._plain, 1)
        self._link.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout.addStretch(0)
        self.hide()

    def show_link(self, icon_name: str, text: str, link: Link | None, *, is_whole: bool) -> None:
        """Shows ``text``, which follows ``link`` if there is one; ``is_whole`` lets nothing of it be cut."""
        self._target = link
        self._icon.set_icon(icon_name, "muted")
        self._link.set_text(text)
        self._link.setVisible(link is not None)
        self._plain.set_text(text)
        self._plain.setVisible(link is None)
        for label in (self._link, self._plain):
            label.setMinimumWidth(label.sizeHint().width() if is_whole else 0)
        self.show()

    def _on_activated(self) -> None:
        if self._target is not None:
            self._follow(self._target)


def _column(*widgets: QWidget) -> QGridLayout:
    """Rows of one height under each other, the first at the top."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(0)
    for row, widget in enumerate(widgets):
        grid.addWidget(widget, row, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.setRowMinimumHeight(row, scaled(LINE))
    grid.setRowStretch(len(widgets), 1)
    grid.setColumnStretch(0, 1)
    return grid
