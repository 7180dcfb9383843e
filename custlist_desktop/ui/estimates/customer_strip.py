"""The strip under the editor's header: customer, job site and details beside each other."""

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.services.estimates.service import EstimateRecord
from custlist_desktop.ui.estimates.customer_block import CustomerBlock
from custlist_desktop.ui.estimates.details_block import DetailsBlock, JobSiteBlock
from custlist_desktop.ui.kit.styling import ground, make_line
from custlist_desktop.ui.theme.metrics import scaled

HEIGHT: Final = 112
_WIDE_FROM: Final = 1360
_WIDE: Final = (292, 292)
"""Widths of job site and details in a wide window; the customer takes the rest."""
_NARROW: Final = (220, 208)


class CustomerStrip(QWidget):
    """Shows whom the estimate is for, where the work is done, and what it says about itself."""

    def __init__(self, home_region: str, parent: QWidget | None = None) -> None:
        """``home_region`` is where numbers need no country code."""
        super().__init__(parent)
        ground(self)
        self.setFixedHeight(scaled(HEIGHT))
        self.customer = CustomerBlock(home_region)
        self.site = JobSiteBlock(home_region)
        self.details = DetailsBlock()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 8)
        layout.setSpacing(0)
        layout.addWidget(self.customer, 1)
        for block in (self.site, self.details):
            layout.addSpacing(20)
            layout.addWidget(make_line(vertical=True))
            layout.addSpacing(20)
            layout.addWidget(block)
        self._spread(_WIDE)

    def show_estimate(self, content: EstimateContent, record: EstimateRecord) -> None:
        """Shows ``content``, and the customer as ``record`` holds it."""
        self.customer.show_record(record)
        self.site.show_site(content, record.contact)
        self.details.show_content(content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: in a narrow window the customer keeps the most room."""
        super().resizeEvent(event)
        self._spread(_WIDE if self.width() >= scaled(_WIDE_FROM) else _NARROW)

    def _spread(self, widths: tuple[int, int]) -> None:
        for block, width in zip((self.site, self.details), widths, strict=True):
            block.setFixedWidth(scaled(width))
