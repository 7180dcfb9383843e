"""The proposal window where the font is large and the screen is small: every way out stays in reach."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea

from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.proposals.options_panel import OptionsPanel
from custlist_desktop.ui.proposals.proposal_bar import ProposalBar
from custlist_desktop.ui.proposals.proposal_window import ProposalWindow
from custlist_desktop.ui.session import Session
from tests.ui.proposals.fake_drafter import FakeDrafter


@pytest.fixture
def large_font(app: QApplication) -> Iterator[None]:
    """The system's font at 150 %."""
    before = app.font()
    font = QFont(before)
    font.setPixelSize(20)
    app.setFont(font)
    yield
    app.setFont(before)


@pytest.mark.usefixtures("large_font")
def test_every_button_is_whole_in_a_small_window(
    session: Session, estimate: EstimateRecord, language: Callable[[str], str]
) -> None:
    for code in ("en", "fr", "es"):
        language(code)
        window = ProposalWindow(session, estimate.id, drafter=FakeDrafter())
        window.show()
        for size in ((1024, 700), (960, 600), (1600, 900)):
            window.resize(*size)
            for _ in range(4):
                QApplication.processEvents()
            assert (window.width(), window.height()) == size, code
            bar = next(iter(window.findChildren(ProposalBar)))
            for button in bar.findChildren(QAbstractButton):
                right = button.mapTo(window, QPoint(button.width(), button.height()))
                assert button.isVisible()
                assert right.x() <= window.width(), (code, size, button.accessibleName())
                assert button.width() >= button.minimumSizeHint().width(), (code, size, button.accessibleName())
            panel = next(iter(window.findChildren(OptionsPanel)))
            area = next(iter(panel.findChildren(QScrollArea)))
            inside = area.widget()
            assert inside is not None
            assert inside.width() <= area.viewport().width(), (code, size)
        window.close()
