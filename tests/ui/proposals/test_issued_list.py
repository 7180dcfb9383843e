"""The list of issued proposals."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QTableView

from custlist_desktop.domain.money import format_named_amount
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.models.estimate import IssuedProposalRow
from custlist_desktop.services.estimates.issued_proposals import Way
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.proposals.issued_list import IssuedProposalsDialog, issued_table
from custlist_desktop.ui.session import Session
from tests.helpers.issued import told
from tests.ui.conftest import wait_until
from tests.ui.places import in_dialog
from tests.ui.proposals.conftest import ChosenOutlets, Desk, find, messages


def issue(session: Session, estimate: EstimateRecord, pdf: bytes, way: Way = Way.DOWNLOADED) -> int:
    """Issues a proposal whose title is its bytes, so that others are other revisions; returns its key."""
    record, account = session.estimates.get(session.actor, estimate.id), session.account
    content = told(account, record, language="fr", title=pdf.decode())
    return session.issued_proposals.issue(session.actor, record, content, pdf, way).id


@pytest.fixture
def dialog(session: Session, estimate: EstimateRecord, desk: Desk) -> Iterator[IssuedProposalsDialog]:
    """The dialog over two issued proposals, of which the second is the newer."""
    issue(session, estimate, b"%PDF first")
    issue(session, estimate, b"%PDF second", Way.EMAILED)
    opened = IssuedProposalsDialog(session, estimate.id, outlets=desk.outlets)
    opened.show()
    opened.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is opened)
    yield opened
    opened.done(0)
    opened.deleteLater()


def cells(dialog: IssuedProposalsDialog) -> list[list[str]]:
    """What the table shows, but for the moments."""
    model = find(dialog, QTableView, "Issued proposals").model()
    columns = [column for column in range(model.columnCount()) if column != 1]
    return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


def test_each_issue_is_listed_newest_first(dialog: IssuedProposalsDialog, session: Session) -> None:
    name = session.actor.name
    rows = cells(dialog)
    assert [row[:4] for row in rows] == [["2", name, "Emailed", "Français"], ["1", name, "Downloaded", "Français"]]
    total = totals_of(session.estimates.get(session.actor, 1).content).total
    assert all(format_named_amount(total, "CAD", "en_US") == row[4] for row in rows)


def test_each_opens_as_it_left(dialog: IssuedProposalsDialog, opened_urls: list[QUrl]) -> None:
    table = find(dialog, QTableView, "Issued proposals")
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    (url,) = opened_urls
    path = Path(url.toLocalFile())
    assert path.read_bytes() == b"%PDF first"
    assert path.name == "%PDF first E-2026-0148 révision 1 Construction Gagné.pdf"  # as its download
    assert not path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)


def test_without_a_program_for_pdf_it_says_what_to_do(dialog: IssuedProposalsDialog) -> None:
    find(dialog, QAbstractButton, "Open").click()
    assert messages(dialog) == ["No program on this computer opens PDF files. Save a copy of it."]


def test_a_copy_can_be_saved(dialog: IssuedProposalsDialog, desk: Desk, opened_urls: list[QUrl]) -> None:
    path = desk.outlets.path = desk.outlets.where / "copy.pdf"
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert path.read_bytes() == b"%PDF second"
    assert messages(dialog) == [f"Saved as {path}."]
    assert isinstance(desk.outlets, ChosenOutlets)


def test_a_damaged_one_is_told_and_never_opened(dialog: IssuedProposalsDialog, opened_urls: list[QUrl]) -> None:
    database = IssuedProposalRow._meta.database
    database.execute_sql("DROP TRIGGER issued_proposal_unchanged")
    IssuedProposalRow.update(pdf=b"%PDF other").execute()
    find(dialog, QAbstractButton, "Open").click()
    assert not opened_urls
    assert messages(dialog)[0].startswith("This copy is damaged")


def test_the_list_follows_what_is_issued(
    dialog: IssuedProposalsDialog, session: Session, estimate: EstimateRecord
) -> None:
    issue(session, estimate, b"%PDF third", Way.PRINTED)
    assert [row[0] for row in cells(dialog)] == ["3", "2", "1"]


def test_it_outlives_the_estimate(session: Session, estimate: EstimateRecord, opened_urls: list[QUrl]) -> None:
    issue(session, estimate, b"%PDF only")
    session.estimates.delete(session.actor, estimate.id)
    opened = IssuedProposalsDialog(session, estimate.id)
    opened.show()
    assert len(cells(opened)) == 1
    opened.done(0)


def test_without_any_it_says_so(session: Session, estimate: EstimateRecord) -> None:
    opened = IssuedProposalsDialog(session, estimate.id)
    opened.show()
    assert any(label.text() == "No proposals issued yet" for label in opened.findChildren(QLabel))
    assert not find(opened, QAbstractButton, "Open").isEnabled()
    opened.done(0)


def test_the_window_counts_them_and_shows_the_list(desk: Desk) -> None:
    window = desk.open_with_pages()
    issue(desk.session, desk.estimate, b"%PDF first")
    listed: list[int] = []

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, IssuedProposalsDialog)
        # No window answers while it is open: it speaks one language, and the others' menu has another one.
        assert dialog.windowModality() is Qt.WindowModality.ApplicationModal
        listed.append(len(cells(dialog)))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    in_dialog(find(window, QAbstractButton, "Issued proposals (1)").click, work)
    assert listed == [1]


def test_the_model_keeps_to_the_rules_of_models(session: Session, estimate: EstimateRecord) -> None:
    table = issued_table()
    model = table.rows_model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    issue(session, estimate, b"%PDF first")
    model.set_rows(session.issued_proposals.of_estimate(estimate.id))
    model.set_rows([])
