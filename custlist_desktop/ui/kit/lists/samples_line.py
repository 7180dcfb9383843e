"""The line under a list that says that its rows, or some of them, are sample data."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from custlist_desktop.services.samples.service import SampleService
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.sample_questions import known_of_samples
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

_LINES: Final = 2
_SIDE: Final = 24
_AROUND: Final = 76
"""What the message has beside its words and its link: icon, gaps and outline."""


class SamplesLine(QWidget):
    """Hidden until `refresh` finds sample data that nobody changed; short where its sentence takes many lines."""

    def __init__(self, samples: SampleService, are_all: Callable[[], bool], some: str, rows: QWidget) -> None:
        """Goes under ``rows``, which have a layout of their own.

        Args:
            samples: tells whether there are any.
            are_all: whether there is nothing else in the list.
            some: what is said where there is something else.
            rows: the list.
        """
        super().__init__()
        self._samples = samples
        self._are_all, self._some = are_all, some
        self._words = self._shown = some
        self.message = InlineMessage("info", some)
        self.message.set_kind("info", "sample")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SIDE, 12, _SIDE, 12)
        layout.addWidget(self.message)
        self.hide()
        place = rows.layout()
        if place is not None:
            place.addWidget(self)

    def refresh(self) -> None:
        is_present = known_of_samples(self._samples.is_present)
        if is_present:
            is_all = known_of_samples(self._are_all)
            self._words = translate("SamplesLine", "These are sample data.") if is_all else self._some
            self._fit()
        self.setVisible(is_present)

    def event(self, event: QEvent) -> bool:
        """The rows of the list keep the room that a long sentence would take."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return handled

    def _fit(self) -> None:
        link = 0 if self.message.link.isHidden() else self.message.link.sizeHint().width()
        room = QRect(0, 0, max(1, self.width() - 2 * _SIDE - link - scaled(_AROUND)), 10_000)
        metrics = QFontMetrics(fonts.body())
        needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._words)
        is_whole = needed.height() <= _LINES * metrics.lineSpacing() and needed.width() <= room.width()
        text = self._words if is_whole else translate("SamplesLine", "Sample data")
        if text != self._shown:
            self._shown = text
            self.message.set_text(text)
            self.message.setToolTip("" if is_whole else self._words)
