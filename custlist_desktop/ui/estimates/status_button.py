"""An estimate's status as a chip that opens a menu of the others."""

from datetime import date
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from custlist_desktop.domain.estimate_status import KEPT_STATUSES, EstimateStatus, shown_status
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.kit.buttons import EntryButton
from custlist_desktop.ui.kit.chip import chip_width, paint_chip
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

_SIDE: Final = 4
_HEIGHT: Final = 28


class StatusButton(EntryButton):
    """Shows the status as of today; what is chosen is only asked for."""

    status_chosen = Signal(object)
    """The EstimateStatus that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """A draft, until told otherwise."""
        super().__init__(parent)
        self._kept = EstimateStatus.DRAFT
        self._shown = EstimateStatus.DRAFT
        self.setProperty("look", "status")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(translate("StatusButton", "Change the status"))
        self.clicked.connect(self._on_clicked)
        self._say_status()

    def set_status(self, kept: EstimateStatus, valid_until: date | None, today: date) -> None:
        """Shows the status that a reader sees ``today``."""
        self._kept, self._shown = kept, shown_status(kept, valid_until, today)
        self._say_status()
        self.updateGeometry()
        self.update()

    def _say_status(self) -> None:
        text = words().statuses[self._shown]
        self.setAccessibleName(translate("StatusButton", "Status: {status}").format(status=text))

    def sizeHint(self) -> QSize:
        """Qt's override: the chip, the arrow, and a little room around."""
        return QSize(chip_width(words().statuses[self._shown]) + icon_size() + 3 * _SIDE, scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Qt's override: never elided."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt's override: a chip and an arrow on the button's ground."""
        super().paintEvent(event)
        painter = QPainter(self)
        room = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        chip = paint_chip(painter, room, self._shown.facts.tone, words().statuses[self._shown])
        arrow = icon_pixmap("expand", "text", icon_size(), self.devicePixelRatioF())
        painter.drawPixmap(chip.right() + 1 + _SIDE, (self.height() - icon_size()) // 2, arrow)

    def _on_clicked(self) -> None:
        menu = RoundMenu(parent=self)
        menu.aboutToHide.connect(menu.deleteLater)
        for status in KEPT_STATUSES:
            action = menu.add(words().statuses[status])
            action.setCheckable(True)
            action.setChecked(status is self._kept)
            action.setData(status)
        menu.triggered.connect(self._on_triggered)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        menu.setActiveAction(menu.actions()[KEPT_STATUSES.index(self._kept)])

    def _on_triggered(self, action: object) -> None:
        data = action.data() if hasattr(action, "data") else None
        if data is not None and data != self._kept:
            self.status_chosen.emit(EstimateStatus(data))
