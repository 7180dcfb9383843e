"""The line under a list that says that some of its rows are sample data."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from custlist_desktop.services.samples.service import SampleService
from custlist_desktop.ui.kit.message import InlineMessage


class SamplesLine(QWidget):
    """Hidden until `refresh` finds sample data that nobody changed."""

    def __init__(self, samples: SampleService, words: str, rows: QWidget) -> None:
        """Goes under ``rows``, which have a layout of their own."""
        super().__init__()
        self._samples = samples
        self.message = InlineMessage("info", words)
        self.message.set_kind("info", "sample")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.addWidget(self.message)
        self.hide()
        place = rows.layout()
        if place is not None:
            place.addWidget(self)

    def refresh(self) -> None:
        self.setVisible(self._samples.is_present())
