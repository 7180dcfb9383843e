"""Turning and zooming a proposal's pages, by the buttons of the bar and by keys."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.proposals.page_layout import Fit
from custlist_desktop.ui.proposals.page_view import PageView
from custlist_desktop.ui.proposals.proposal_bar import KEYS, ProposalBar


class PageTurning(QObject):
    """Stands between a `ProposalBar` and a `PageView`; the bar says where one is, and how large the pages are."""

    def __init__(self, bar: ProposalBar, pages: PageView, window: QWidget) -> None:
        """The keys work in ``window``."""
        super().__init__(window)
        self._bar = bar
        self._pages = pages
        pages.place_changed.connect(bar.set_place)
        pages.zoom_changed.connect(self.show_zoom)
        for keys, asked, slot in (
            ((KEYS["previous"],), bar.previous_requested, self._on_previous_requested),
            ((KEYS["next"],), bar.next_requested, self._on_next_requested),
            ((KEYS["zoom_in"], "Ctrl+="), bar.zoom_in_requested, pages.zoom_in),
            ((KEYS["zoom_out"],), bar.zoom_out_requested, pages.zoom_out),
            ((KEYS["natural"],), bar.natural_size_requested, self._on_natural_size_requested),
            ((KEYS["fit"],), bar.fit_requested, self._on_fit_requested),
        ):
            asked.connect(slot)
            for key in keys:
                QShortcut(QKeySequence(key), window).activated.connect(slot)

    def show_zoom(self) -> None:
        """Says in the bar how large the pages are."""
        self._bar.set_zoom(self._pages.zoom(), self._pages.fit())

    def _on_previous_requested(self) -> None:
        self._pages.go_to(self._pages.current_page() - 1)

    def _on_next_requested(self) -> None:
        self._pages.go_to(self._pages.current_page() + 1)

    def _on_natural_size_requested(self) -> None:
        self._pages.set_zoom(1.0)

    def _on_fit_requested(self) -> None:
        self._pages.set_fit(Fit.WIDTH if self._pages.fit() is Fit.PAGE else Fit.PAGE)
        self.show_zoom()
