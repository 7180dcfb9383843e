"""A proposal that leaves never changes a status in silence: it is asked, said, and taken back by one click."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton

from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.roles import Role
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.estimates.journal import given
from tests.ui.conftest import wait_until
from tests.ui.proposals.conftest import Desk, find

_QUESTION = "Mark the estimate as Sent?"


def status(desk: Desk) -> EstimateStatus:
    """The status that the file has."""
    return desk.session.estimates.get(desk.session.actor, desk.estimate.id).content.status


def download(desk: Desk, name: str = "out.pdf") -> str:
    """Downloads the PDF; returns what is said then."""
    desk.outlets.path = desk.outlets.where / name
    count = len(desk.session.issued_proposals.of_estimate(desk.estimate.id))
    desk.click("Download PDF")
    wait_until(lambda: len(desk.session.issued_proposals.of_estimate(desk.estimate.id)) > count)
    wait_until(lambda: any(name in said for said in desk.messages()))
    return desk.messages()[0]


def change(desk: Desk, **fields: Any) -> None:
    """Saves other fields of the estimate, as its editor does."""
    session = desk.session
    record = session.estimates.get(session.actor, desk.estimate.id)
    session.estimates.save(session.actor, record.id, replace(record.content, **fields), record.version)


def links(desk: Desk) -> list[str]:
    """The words of the links that are in view."""
    known = {"Mark as Sent", "Open PDF", "Undo", "Do This After Every Download", "Ask Next Time", "Open Folder"}
    shown = [each for each in desk.window.findChildren(QAbstractButton) if each.isVisible()]
    return [each.accessibleName() for each in shown if each.accessibleName() in known]


def test_download_of_a_draft_asks_and_leaves_the_status(desk: Desk) -> None:
    desk.open_with_pages()
    assert download(desk) == f"Revision 1 saved in documents as “out.pdf”. {_QUESTION}"
    assert links(desk) == ["Mark as Sent", "Open PDF"]
    assert status(desk) is EstimateStatus.DRAFT


def test_marking_is_said_and_undone_by_one_click(desk: Desk) -> None:
    desk.open_with_pages()
    download(desk)
    desk.click("Mark as Sent")
    assert desk.messages() == ["E-2026-0148 is marked as Sent."]
    assert links(desk) == ["Undo", "Do This After Every Download"]
    assert status(desk) is EstimateStatus.SENT
    desk.click("Undo")
    assert desk.messages() == ["E-2026-0148 is a draft again."]
    assert status(desk) is EstimateStatus.DRAFT


def test_it_is_asked_once_for_each_revision(desk: Desk) -> None:
    desk.open_with_pages()
    download(desk)
    assert _QUESTION in download(desk, "again.pdf")  # not answered yet
    desk.click("Close this message")
    assert _QUESTION not in download(desk, "third.pdf")
    change(desk, title="Other")
    assert _QUESTION in download(desk, "second.pdf")


@pytest.mark.parametrize("kept", [EstimateStatus.SENT, EstimateStatus.ACCEPTED, EstimateStatus.DECLINED])
def test_only_a_draft_is_asked_about(desk: Desk, kept: EstimateStatus) -> None:
    desk.session.estimates.set_status(desk.session.actor, desk.estimate.id, kept)
    desk.open_with_pages()
    assert _QUESTION not in download(desk)
    assert links(desk) == ["Open PDF"]
    assert status(desk) is kept


def test_account_owner_has_every_download_do_it_until_asked_again(desk: Desk) -> None:
    desk.open_with_pages()
    download(desk)
    desk.click("Mark as Sent")
    desk.click("Do This After Every Download")
    assert desk.session.account.defaults().sent_after_download
    change(desk, title="Other", status=EstimateStatus.DRAFT)
    assert download(desk, "second.pdf").endswith("E-2026-0148 is marked as Sent.")
    assert links(desk) == ["Undo", "Ask Next Time"]
    assert status(desk) is EstimateStatus.SENT
    desk.click("Undo")
    assert status(desk) is EstimateStatus.DRAFT
    change(desk, title="Third")
    download(desk, "third.pdf")
    desk.click("Ask Next Time")
    assert not desk.session.account.defaults().sent_after_download


def test_estimator_sees_who_may_have_every_download_do_it(desk: Desk) -> None:
    session = desk.session
    estimator = session.users.add(session.actor, "Elena Ruiz", Role.ESTIMATOR)
    session.set_actor(estimator.as_actor())
    desk.open_with_pages()
    download(desk)
    desk.click("Mark as Sent")
    assert status(desk) is EstimateStatus.SENT
    link = find(desk.window, QAbstractButton, "Do This After Every Download")
    assert not link.isEnabled()
    assert link.toolTip() == "Only an Account Owner can change these settings. Ask one."


def test_email_that_no_program_writes_never_marks_by_itself(desk: Desk) -> None:
    session = desk.session
    session.account.set_sent_after_download(session.actor, wanted=True)
    desk.open_with_pages()
    desk.click("Email")
    wait_until(lambda: any(_QUESTION in said for said in desk.messages()))
    assert status(desk) is EstimateStatus.DRAFT
    desk.click("Mark as Sent")
    assert links(desk) == ["Undo"]


def test_email_and_print_ask_too(desk: Desk, opened_urls: list[QUrl], pdf_printer: Callable[[], QPrinter]) -> None:
    session = desk.session
    session.account.set_sent_after_download(session.actor, wanted=True)
    desk.open_with_pages()
    desk.click("Email")
    wait_until(lambda: any(_QUESTION in said for said in desk.messages()))
    assert status(desk) is EstimateStatus.DRAFT
    desk.click("Mark as Sent")
    assert links(desk) == ["Undo"]
    change(desk, title="Other", status=EstimateStatus.DRAFT)
    desk.outlets.printer = pdf_printer()
    desk.click("Print")
    wait_until(lambda: any(_QUESTION in said and "printed" in said for said in desk.messages()))
    assert status(desk) is EstimateStatus.DRAFT


def test_status_that_somebody_chose_meanwhile_stays(desk: Desk) -> None:
    desk.open_with_pages()
    download(desk)
    desk.session.estimates.set_status(desk.session.actor, desk.estimate.id, EstimateStatus.ACCEPTED)
    desk.click("Mark as Sent")
    assert status(desk) is EstimateStatus.ACCEPTED
    assert _QUESTION not in desk.messages()[0]


def test_marking_and_undo_are_in_the_journal(desk: Desk) -> None:
    desk.open_with_pages()
    download(desk)
    desk.click("Mark as Sent")
    desk.click("Undo")
    actions = [entry.action for entry in JournalEntry.select().order_by(JournalEntry.id)]
    assert actions[-3:] == ["issue", "set_status", "set_status"]
    assert given(desk.estimate.id, EstimateStatus.DRAFT) is not None


def test_what_is_typed_elsewhere_is_saved_before_it_leaves(desk: Desk) -> None:
    window = desk.open_with_pages()
    window.leaving.connect(lambda _key: change(desk, title="Typed a moment ago"))
    download(desk)
    (issued,) = desk.session.issued_proposals.of_estimate(desk.estimate.id)
    assert issued.title == "Typed a moment ago"


def test_nothing_leaves_where_somebody_would_rather_look_first(desk: Desk) -> None:
    change(desk, terms="{company.website} {job site}")
    desk.open_with_pages()
    desk.lets_leave = False
    for name in ("Download PDF", "Email", "Print"):
        desk.click(name)
    assert desk.session.issued_proposals.of_estimate(desk.estimate.id) == []
    assert [each.name for each in desk.lacked] == ["{company.website}", "{job site}"]
    desk.lets_leave = True
    download(desk)
    assert len(desk.session.issued_proposals.of_estimate(desk.estimate.id)) == 1
