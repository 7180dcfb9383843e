"""The proposal window where the font is large and the screen is small: every way out stays in reach."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea

from custlist_desktop.domain.account import TemplateKind
from custlist_desktop.proposals.empty_fields import EmptyField, Mend
from custlist_desktop.services.estimates.issued_proposals import Way
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.proposals.issuing import IssueOutcome
from custlist_desktop.ui.proposals.notices import Marking, ProposalNotices
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


@pytest.mark.usefixtures("large_font")
def test_what_is_said_of_a_proposal_that_left_is_whole_in_a_small_window(
    session: Session, estimate: EstimateRecord, language: Callable[[str], str]
) -> None:
    name = "Soumission S-2026-0389 révision 1 Appartements Nguyen et Nguyen ltée.pdf"
    outcome = IssueOutcome(Way.DOWNLOADED, Path("/home/marc/Soumissions") / name, number="S-2026-0389", revision=1)
    empty = (EmptyField("company.name", TemplateKind.TERMS, Mend.COMPANY),)
    for code in ("en", "fr", "es"):
        language(code)
        window = ProposalWindow(session, estimate.id, drafter=FakeDrafter())
        window.show()
        notices = next(iter(window.findChildren(ProposalNotices)))
        notices.set_missing_glyphs(("\U0001f3d7", "\U00012000"))
        notices.set_empty_fields(empty)
        notices.show_outcome(outcome, Marking.ASKED)
        window.resize(1024, 660)
        for _ in range(4):
            QApplication.processEvents()
        assert (window.width(), window.height()) == (1024, 660), code
        messages = [each for each in notices.findChildren(InlineMessage) if each.isVisible()]
        assert len(messages) >= 2
        assert any(name in each.accessibleName() for each in messages)
        for message in messages:
            for label in message.findChildren(QLabel):
                if label.isVisible() and label.wordWrap():
                    assert label.height() >= label.heightForWidth(label.width()), (code, label.accessibleName())
            for link in message.findChildren(LinkLabel):
                if link.isVisible():
                    assert link.width() >= link.sizeHint().width(), (code, link.text())
                    assert message.rect().contains(link.mapTo(message, QPoint(link.width() - 1, link.height() - 1)))
        assert notices.mapTo(window, QPoint(0, notices.height())).y() < window.height() - 100, code
        window.close()
