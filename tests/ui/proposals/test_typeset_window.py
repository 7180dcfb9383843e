"""The proposal window with the program's own typesetting."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from custlist_desktop.proposals.options import Detail
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.proposals.page_view import ProposalPages
from custlist_desktop.ui.proposals.proposal_window import ProposalWindow
from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.proposals.conftest import Desk, find, messages


def open_window(desk: Desk) -> ProposalWindow:
    """Opens the window with the program's own maker; returns once pages are there."""
    window = ProposalWindow(desk.session, desk.estimate.id, outlets=desk.outlets)
    window.show()
    window.activateWindow()
    wait_until(lambda: window.findChildren(ProposalPages)[0].page_count() > 0, 20)
    return window


def test_m14_the_downloaded_file_is_a_pdf_and_the_pages_are_drawn(desk: Desk) -> None:
    path = desk.outlets.path = desk.outlets.where / "out.pdf"
    window = open_window(desk)
    image = window.findChildren(ProposalPages)[0].viewport().grab().toImage()
    colours = {image.pixelColor(x, image.height() // 4).name() for x in range(image.width())}
    assert len(colours) > 4
    find(window, QAbstractButton, "Download PDF").click()
    wait_until(lambda: bool(messages(window)), 20)
    assert path.read_bytes().startswith(b"%PDF")


def test_the_same_content_twice_is_one_revision(desk: Desk) -> None:
    desk.outlets.path = desk.outlets.where / "out.pdf"
    window = open_window(desk)
    for _ in range(2):
        wait_until(find(window, QAbstractButton, "Download PDF").isEnabled, 20)
        QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: len(issued(desk)) == 2, 20)
    assert [revision for revision, _way in issued(desk)] == [1, 1]


def issued(desk: Desk) -> list[tuple[int, str]]:
    """Revision and way of what was issued, newest first."""
    proposals = desk.session.issued_proposals.of_estimate(desk.estimate.id)
    return [(each.revision, each.way.value) for each in proposals]


def test_details_reach_the_page(desk: Desk, session: Session, estimate: EstimateRecord) -> None:
    window = open_window(desk)
    pages = window.findChildren(ProposalPages)[0]
    before = pages.viewport().grab().toImage()
    find(window, QAbstractButton, "Unit prices").click()
    wait_until(lambda: pages.viewport().grab().toImage() != before, 20)
    window.close()
    kept = session.estimates.proposal_options(session.actor, estimate.id)
    assert '"show_unit_prices": true' in kept
    assert Detail.LINES.value in kept
