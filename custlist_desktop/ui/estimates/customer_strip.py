"""The strip under the editor's header: customer, job site and details beside each other."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.estimates.address_block import AddressBlock, WrappedLabel
from custlist_desktop.ui.estimates.customer_block import CustomerBlock
from custlist_desktop.ui.estimates.editor_edits import EditorEdits
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import IconButton
from custlist_desktop.ui.kit.dates import date_text
from custlist_desktop.ui.kit.links import Link
from custlist_desktop.ui.kit.styling import ground, make_label, make_line
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

_LINE: Final = 22


class StripBlock(QWidget):
    """A heading with a pencil at its right, over what the subclass shows."""

    def __init__(self, edit: Callable[[], object]) -> None:
        """The pencil calls ``edit``; the subclass fills `body`."""
        super().__init__()
        self.heading = make_label(role="group")
        self.edit_button = IconButton("edit", "")
        self.edit_button.clicked.connect(edit)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.edit_button)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(2)
        self.body.addLayout(head)


class JobSiteBlock(StripBlock):
    """Where the work is done."""

    def __init__(self, home_region: str, edit: Callable[[], object]) -> None:
        """``home_region`` is the country that goes without saying."""
        super().__init__(edit)
        self._content: EstimateContent | None = None
        self._contact = ContactDetails()
        self._address = AddressBlock("site", home_region)
        self.body.addWidget(self._address)
        self.body.addStretch(1)
        self.heading.setText(translate("JobSiteBlock", "Job Site"))
        self.edit_button.set_name(translate("JobSiteBlock", "Edit job site"))

    def show_site(self, content: EstimateContent, contact: ContactDetails) -> None:
        """Shows the site, or that it is the customer's address."""
        self._content, self._contact = content, contact
        if content.site is not None:
            self._address.show_contact(content.site.as_contact())
        if content.site is None or self._address.isHidden():
            self._address.show_lines([translate("JobSiteBlock", "At the customer’s address")], muted=True)


class DetailsBlock(StripBlock):
    """Date, last day of the offer, and who made the estimate."""

    def __init__(self, edit: Callable[[], object]) -> None:
        """Empty until `show_content`."""
        super().__init__(edit)
        self._content: EstimateContent | None = None
        self._labels = [make_label(role="muted") for _ in range(3)]
        figures = fonts.tabular(fonts.body())
        self._values = [WrappedLabel(figures), WrappedLabel(figures), WrappedLabel()]
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(zip(self._labels, self._values, strict=True)):
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.setRowMinimumHeight(row, scaled(_LINE))
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.heading.setText(translate("DetailsBlock", "Details"))
        self.edit_button.set_name(translate("DetailsBlock", "Edit details"))
        names = (
            translate("DetailsBlock", "Date"),
            translate("DetailsBlock", "Valid until"),
            translate("DetailsBlock", "Estimator"),
        )
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)

    def show_content(self, content: EstimateContent) -> None:
        """Shows what an estimate says about itself."""
        self._content = content
        last = content.valid_until
        until = translate("DetailsBlock", "No expiry date") if last is None else date_text(last)
        for label, text in zip(self._values, (date_text(content.issued_on), until, content.estimator), strict=True):
            label.set_text(text)
        for label in self._values[:2]:
            label.setMinimumWidth(label.sizeHint().width())


HEIGHT: Final = 112
_LOW: Final = 80
"""In a low window: the headings, and two lines under them."""
_WIDE_FROM: Final = 1360
_WIDE: Final = (244, 268)
"""Widths of job site and details in a wide window; the customer takes the rest."""
_NARROW: Final = (220, 208)
_NARROWEST_FROM: Final = 1100
_NARROWEST: Final = (176, 196)
_HIGH_BELOW: Final = 720
"""With a large font in a narrow window, the details stand under the job site."""
_GAP: Final = 20


class CustomerStrip(QScrollArea):
    """Shows whom the estimate is for, where the work is done, and what it says about itself.

    It is as high as what it shows; in a low window it has two lines, and scrolls.
    """

    def __init__(self, home_region: str, follow: Callable[[Link], object], edits: EditorEdits) -> None:
        """
        Args:
            home_region: where numbers need no country code.
            follow: follows a link.
            edits: opens the dialogs of job site and details.
        """
        super().__init__()
        self._is_low = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._inside = QWidget()
        self._inside.setMinimumHeight(scaled(HEIGHT))
        ground(self._inside)
        self.customer = CustomerBlock(home_region, follow)
        self.site = JobSiteBlock(home_region, edits.edit_site)
        self.details = DetailsBlock(edits.edit_details)
        layout = QHBoxLayout(self._inside)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.setSpacing(0)
        layout.addWidget(self.customer, 1)
        layout.addSpacing(_GAP)
        layout.addWidget(make_line(vertical=True))
        layout.addSpacing(_GAP)
        self._others = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._between = make_line(vertical=True)
        for widget in (self.site, self._between, self.details):
            self._others.addWidget(widget)
        layout.addLayout(self._others)
        self.setWidget(self._inside)
        self._fit()

    def set_low(self, is_low: bool) -> None:
        """Leaves the lines their room, in a low window."""
        if is_low != self._is_low:
            self._is_low = is_low
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as what is in it needs."""
        needed = self._inside.minimumSizeHint().expandedTo(QSize(0, scaled(HEIGHT)))
        if not self._is_low or needed.height() <= scaled(_LOW):
            return needed
        return QSize(needed.width() + self.verticalScrollBar().sizeHint().width(), scaled(_LOW))

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands in it may need more room now, such as the name of another customer."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def show_estimate(self, content: EstimateContent, record: EstimateRecord) -> None:
        """Shows ``content``, and the customer as ``record`` holds it."""
        self.customer.show_record(record)
        self.site.show_site(content, record.contact)
        self.details.show_content(content)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the customer keeps the most room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_high = self.width() < scaled(_HIGH_BELOW)
        self._others.setDirection(QBoxLayout.Direction.TopToBottom if is_high else QBoxLayout.Direction.LeftToRight)
        self._others.setSpacing(0 if is_high else _GAP)
        self._between.setVisible(not is_high)
        if self.width() >= scaled(_WIDE_FROM):
            self._spread(_WIDE)
        else:
            self._spread(_NARROW if self.width() >= scaled(_NARROWEST_FROM) else _NARROWEST)

    def _spread(self, widths: tuple[int, int]) -> None:
        needed = []
        for block, width in zip((self.site, self.details), widths, strict=True):
            block.body.activate()  # else Qt says what was least before its texts changed
            needed.append(max(scaled(width), block.minimumSizeHint().width()))
        if self._others.direction() is QBoxLayout.Direction.TopToBottom:
            needed = [max(needed)] * len(needed)
        for block, width in zip((self.site, self.details), needed, strict=True):
            block.setFixedWidth(width)
