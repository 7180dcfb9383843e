"""Downloading, emailing and printing a proposal; each is kept as it left."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl, QUrlQuery
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QFileDialog, QLineEdit, QWidget

from custlist_desktop.domain.account import Paper
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.services.estimates.issued_proposals import IssuedProposal, Way
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.outlets import Outlets
from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import in_dialog
from tests.ui.proposals.conftest import CUSTOMER, Desk, find, messages


def issued(desk: Desk) -> list[IssuedProposal]:
    """What was issued for the estimate, newest first."""
    return desk.session.issued_proposals.of_estimate(desk.estimate.id)


def follow_link(desk: Desk, sentence: str) -> None:
    """Follows the link of the message that begins with ``sentence``."""
    message = next(
        each for each in desk.window.findChildren(InlineMessage) if each.accessibleName().startswith(sentence)
    )
    link = next(each for each in message.findChildren(QAbstractButton) if each.text() == "" and each.isVisible())
    link.click()


def test_m14_download_writes_the_pdf_and_keeps_it_as_issued(desk: Desk, opened_urls: list[QUrl]) -> None:
    path = desk.outlets.path = desk.outlets.where / "out.pdf"
    desk.open_with_pages()
    desk.click("Download PDF")
    saved = "Revision 1 saved in documents as “out.pdf”. Mark the estimate as Sent?"
    wait_until(lambda: desk.messages() == [saved])
    assert desk.outlets.asked == ["Soumission E-2026-0148 révision 1 Construction Gagné.pdf"]
    (kept,) = issued(desk)
    assert (kept.revision, kept.way, kept.language) == (1, Way.DOWNLOADED, "fr")
    assert path.read_bytes() == desk.session.issued_proposals.pdf(kept.id)
    assert os.listdir(desk.outlets.where).count("out.pdf") == 1
    record = desk.session.estimates.get(desk.session.actor, desk.estimate.id)
    assert record.content.status is EstimateStatus.DRAFT
    find(desk.window, QAbstractButton, "Open PDF").click()
    assert opened_urls == [QUrl.fromLocalFile(str(path))]


def test_what_leaves_is_what_is_shown(desk: Desk) -> None:
    path = desk.outlets.path = desk.outlets.where / "out.pdf"
    desk.open_with_pages()
    desk.click("Unit prices")
    desk.click("Download PDF")
    wait_until(lambda: bool(issued(desk)))
    assert b'"show_unit_prices": true' in path.read_bytes()


def test_later_edits_of_the_customer_never_reach_an_issued_proposal(desk: Desk) -> None:
    path = desk.outlets.path = desk.outlets.where / "out.pdf"
    desk.open_with_pages()
    desk.click("Download PDF")
    wait_until(lambda: bool(issued(desk)))
    session = desk.session
    customer = session.customers.get(session.actor, desk.estimate.customer_id or 0)
    session.customers.edit(session.actor, customer.id, replace(CUSTOMER, phone="438 555-0166"), customer.version)
    assert b"514 555-0123" in session.issued_proposals.pdf(issued(desk)[0].id)
    wait_until(lambda: desk.find(QAbstractButton, "Download PDF").isEnabled())
    QTest.keyClick(desk.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: len(issued(desk)) == 2)
    assert b"438 555-0166" in path.read_bytes()
    assert [each.revision for each in issued(desk)] == [2, 1]


def test_nothing_leaves_when_nobody_says_where_to(desk: Desk) -> None:
    desk.open_with_pages()
    desk.click("Download PDF")
    desk.click("Print")
    assert not issued(desk)
    assert len(desk.outlets.asked) == 2


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_issued(desk: Desk, common_user: None) -> None:
    folder = desk.outlets.where / "locked"
    folder.mkdir(mode=0o500)
    desk.outlets.path = folder / "out.pdf"
    desk.open_with_pages()
    desk.click("Download PDF")
    wait_until(lambda: bool(desk.messages()))
    assert not issued(desk)


def test_a_folder_that_is_gone_is_told_and_nothing_is_issued(desk: Desk) -> None:
    desk.outlets.path = desk.outlets.where / "gone" / "out.pdf"
    desk.open_with_pages()
    desk.click("Download PDF")
    wait_until(lambda: bool(desk.messages()))
    assert str(desk.outlets.where / "gone") in desk.messages()[0]
    assert "was not saved: its folder is not there" in desk.messages()[0]
    assert not issued(desk)
    assert desk.find(QAbstractButton, "Download PDF").isEnabled()


def test_a_folder_in_which_nothing_was_saved_is_not_proposed_again(desk: Desk, tmp_path: Path) -> None:
    desk.open_with_pages()
    desk.outlets.path = tmp_path / "gone" / "out.pdf"
    desk.click("Download PDF")
    wait_until(lambda: bool(desk.messages()))
    assert desk.outlets.folder() == desk.outlets.where
    other = tmp_path / "other"
    other.mkdir()
    desk.outlets.path = other / "out.pdf"
    desk.click("Download PDF")
    wait_until(lambda: bool(issued(desk)))
    assert desk.outlets.folder() == other


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux has a folder that takes no files")
def test_a_folder_that_takes_no_files_is_not_called_missing(desk: Desk) -> None:
    desk.outlets.path = Path("/proc/out.pdf")
    desk.open_with_pages()
    desk.click("Download PDF")
    wait_until(lambda: bool(desk.messages()))
    assert "was not saved: you can’t write there. Choose another folder." in desk.messages()[0]
    assert not issued(desk)


def test_an_estimate_deleted_at_the_last_moment_leaves_the_old_file_alone(desk: Desk) -> None:
    path = desk.outlets.path = desk.outlets.where / "out.pdf"
    path.write_bytes(b"older")
    window = desk.open_with_pages()
    desk.click("Download PDF")
    desk.session.estimates.delete(desk.session.actor, desk.estimate.id)
    wait_until(lambda: bool(messages(window)))
    assert path.read_bytes() == b"older"
    assert os.listdir(desk.outlets.where).count("out.pdf") == 1
    assert not issued(desk)


def test_email_opens_a_message_and_says_that_the_file_must_be_attached(desk: Desk, opened_urls: list[QUrl]) -> None:
    desk.open_with_pages()
    QTest.keyClick(desk.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: bool(desk.messages()))
    path = desk.outlets.where / "Soumission E-2026-0148 révision 1 Construction Gagné.pdf"
    said = desk.messages()[0]
    assert said.startswith("Attach the file to the email yourself")
    assert "If no email opened, write one." in said
    assert str(path) in said
    (url,) = opened_urls
    assert url.scheme() == "mailto"
    assert url.path() == CUSTOMER.email
    query = QUrlQuery(url)
    decoded = QUrl.ComponentFormattingOption.FullyDecoded
    assert query.queryItemValue("subject", decoded) == "Soumission E-2026-0148\u00a0: Réfection de la toiture"
    body = query.queryItemValue("body", decoded)
    assert body.startswith("Bonjour Mélanie Gagné,\r\n\r\n")
    assert "24 décembre 2026" in body
    assert body.endswith("Marc Lavoie\r\nLavoie Toitures inc.\r\n514 555-0100\r\n")
    (kept,) = issued(desk)
    assert kept.way is Way.EMAILED
    assert path.read_bytes() == desk.session.issued_proposals.pdf(kept.id)
    find(desk.window, QAbstractButton, "Open Folder").click()
    assert opened_urls[-1] == QUrl.fromLocalFile(str(desk.outlets.where))


def test_email_never_writes_over_an_older_file(desk: Desk, opened_urls: list[QUrl]) -> None:
    older = desk.outlets.where / "Soumission E-2026-0148 révision 1 Construction Gagné.pdf"
    older.write_bytes(b"older")
    desk.open_with_pages()
    desk.click("Email")
    wait_until(lambda: bool(desk.messages()))
    assert older.read_bytes() == b"older"
    assert (desk.outlets.where / "Soumission E-2026-0148 révision 1 Construction Gagné (2).pdf").is_file()
    assert len(opened_urls) == 1


def test_email_without_a_program_for_it_says_where_the_file_is(desk: Desk) -> None:
    desk.open_with_pages()
    desk.click("Email")
    wait_until(lambda: bool(desk.messages()))
    path = desk.outlets.where / "Soumission E-2026-0148 révision 1 Construction Gagné.pdf"
    said = desk.messages()[0]
    assert said.startswith(f"No program on this computer writes emails. The proposal was saved as {path};")
    assert desk.find(QAbstractButton, "Open Folder").isVisible()
    (kept,) = issued(desk)
    assert kept.way is Way.DOWNLOADED
    assert path.read_bytes() == desk.session.issued_proposals.pdf(kept.id)


def test_estimate_that_is_gone_at_the_last_moment_opens_no_email(desk: Desk, opened_urls: list[QUrl]) -> None:
    desk.open_with_pages()
    desk.click("Email")
    desk.session.estimates.delete(desk.session.actor, desk.estimate.id)
    wait_until(lambda: bool(desk.messages()))
    assert opened_urls == []
    assert issued(desk) == []
    assert list(desk.outlets.where.glob("*.pdf")) == []


def test_print_prints_every_page_and_keeps_it_as_issued(desk: Desk, pdf_printer: Callable[[], QPrinter]) -> None:
    printer = desk.outlets.printer = pdf_printer()
    desk.open_with_pages()
    QTest.keyClick(desk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: bool(desk.messages()), 20)
    assert desk.outlets.asked == ["letter 2 Soumission E-2026-0148 révision 1 Construction Gagné.pdf"]
    folder, name = Path(printer.outputFileName()).parent.name, Path(printer.outputFileName()).name
    assert desk.messages() == [f"Revision 1 saved in {folder} as “{name}”. Mark the estimate as Sent?"]
    printed = Path(printer.outputFileName()).read_bytes()
    assert printed.startswith(b"%PDF")
    assert printed.count(b"/Type /Page\n") == 2
    assert issued(desk)[0].way is Way.PRINTED


def test_only_the_chosen_pages_are_printed(desk: Desk, pdf_printer: Callable[[], QPrinter]) -> None:
    printer = desk.outlets.printer = pdf_printer()
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    desk.open_with_pages()
    desk.click("Print")
    wait_until(lambda: bool(desk.messages()), 20)
    assert Path(printer.outputFileName()).read_bytes().count(b"/Type /Page\n") == 1


def test_a_printer_that_takes_nothing_is_told(
    desk: Desk, pdf_printer: Callable[[], QPrinter], tmp_path: Path
) -> None:
    printer = desk.outlets.printer = pdf_printer()
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    desk.open_with_pages()
    desk.click("Print")
    wait_until(lambda: bool(desk.messages()), 20)
    assert "isn’t responding" in desk.messages()[0]
    assert issued(desk) == []


def test_closing_waits_for_what_is_on_its_way(desk: Desk) -> None:
    path = desk.outlets.path = desk.outlets.where / "out.pdf"
    window = desk.open_with_pages()
    closed: list[int] = []
    window.closed.connect(closed.append)
    desk.click("Download PDF")
    window.close()
    wait_until(lambda: closed == [desk.estimate.id])
    assert path.is_file()
    assert len(issued(desk)) == 1


def test_the_save_dialog_proposes_a_name_and_adds_the_ending(desk: Desk) -> None:
    outlets = Outlets(desk.outlets.settings())
    desk.open_with_pages()
    chosen: list[Path | None] = []

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        name = dialog.findChildren(QLineEdit)[0]
        assert name.text() == "Offre.pdf"
        name.setText("Autre")
        dialog.accept()

    in_dialog(lambda: chosen.append(outlets.ask_path(desk.window, "Download PDF", "Offre.pdf")), work)
    assert chosen == [desk.outlets.where / "Autre.pdf"]


def test_a_file_whose_ending_was_left_out_is_not_replaced_without_a_question(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = desk.outlets.where / "Autre.pdf"
    there.write_bytes(b"%PDF-")
    proposed: list[Path] = []

    def answer(_parent: QWidget, _title: str, proposal: Path, _kinds: str) -> Path | None:
        """As the system's dialog, which asks about the very file that is there, but not about "Autre"."""
        proposed.append(proposal)
        return there.with_suffix("") if len(proposed) == 1 else None

    monkeypatch.setattr("custlist_desktop.ui.kit.outlets.ask_save_name", answer)
    assert Outlets(desk.outlets.settings()).ask_path(QWidget(), "Download PDF", "Offre.pdf") is None
    assert proposed == [desk.outlets.where / "Offre.pdf", there]


def test_the_print_dialog_knows_the_paper_and_the_pages(desk: Desk) -> None:
    outlets = Outlets(desk.outlets.settings())
    desk.open_with_pages()
    chosen: list[QPrinter | None] = []

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, QPrintDialog)
        assert (dialog.minPage(), dialog.maxPage()) == (1, 3)
        assert dialog.printer().pageLayout().pageSize().id() is QPageSize.PageSizeId.A4
        assert dialog.printer().docName() == "Offre"
        dialog.reject()

    in_dialog(lambda: chosen.append(outlets.ask_printer(desk.window, Paper.A4, 3, "Offre")), work)
    assert chosen == [None]
