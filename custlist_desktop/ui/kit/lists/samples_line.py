"""The line under a list that says that its rows, or some of them, are sample data."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from custlist_desktop.services.samples.service import SampleService
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.message import InlineMessage


class SamplesLine(QWidget):
    """Hidden until `refresh` finds sample data that nobody changed."""

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
        self.message = InlineMessage("info", some)
        self.message.set_kind("info", "sample")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.addWidget(self.message)
        self.hide()
        place = rows.layout()
        if place is not None:
            place.addWidget(self)

    def refresh(self) -> None:
        is_present = self._samples.is_present()
        if is_present:
            is_all = self._are_all()
            self.message.set_text(translate("SamplesLine", "These are sample data.") if is_all else self._some)
        self.setVisible(is_present)
