"""Proposals that left: kept byte for byte, whatever is changed afterwards."""

from hashlib import sha256

import pytest
from peewee import IntegrityError

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.estimate import EstimateStatus
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.models.issued_proposal import IssuedProposalRow
from custlist_desktop.services.changes import Subject
from custlist_desktop.services.estimates import EstimateRecord
from custlist_desktop.services.issued_proposals import (
    DamagedProposalError,
    IssuedProposal,
    IssuedProposalService,
    Way,
)
from tests.helpers.open_list import OpenList

PDF = b"%PDF-1.7 first"


class Outbox:
    """An estimate, and what leaves for it."""

    def __init__(self, opened: OpenList) -> None:
        self.opened = opened
        self.service = IssuedProposalService(opened.file, opened.changes, opened.calendar.now)
        customer = opened.add(company="Gagné Roofing", contact_name="Mélanie Gagné")
        self.record: EstimateRecord = opened.new_estimate(customer.id, title="Roof")

    def issue(self, pdf: bytes = PDF, way: Way = Way.DOWNLOADED) -> IssuedProposal:
        """Lets a proposal leave, on behalf of the Estimator."""
        total = totals_of(self.record.content).total
        return self.service.issue(self.opened.estimator, self.record, pdf, way, "fr", total)


@pytest.fixture
def outbox(open_list: OpenList) -> Outbox:
    """An estimate for which nothing left yet."""
    return Outbox(open_list)


def test_issued_proposal_says_what_left_to_whom_when_and_by_whom(outbox: Outbox) -> None:
    issued = outbox.issue(way=Way.EMAILED)
    assert issued == outbox.service.of_estimate(outbox.record.id)[0]
    assert (issued.number, issued.title, issued.recipient) == (outbox.record.content.number, "Roof", "Mélanie Gagné")
    assert (issued.way, issued.issued_by, issued.language) == (Way.EMAILED, outbox.opened.estimator.name, "fr")
    assert issued.issued_at == outbox.opened.calendar.last
    assert issued.sha256 == sha256(PDF).hexdigest()
    assert outbox.service.pdf(issued.id) == PDF


def test_revision_counts_contents_and_not_ways(outbox: Outbox) -> None:
    revisions = [
        outbox.issue(pdf, way).revision
        for pdf, way in ((b"a", Way.DOWNLOADED), (b"a", Way.EMAILED), (b"b", Way.PRINTED), (b"a", Way.DOWNLOADED))
    ]
    assert revisions == [1, 1, 2, 3]
    assert [each.revision for each in outbox.service.of_estimate(outbox.record.id)] == [3, 2, 1, 1]


def test_first_proposal_marks_a_draft_as_sent_and_tells(outbox: Outbox) -> None:
    opened = outbox.opened
    opened.told.clear()
    outbox.issue()
    record = opened.estimates.get(opened.owner, outbox.record.id)
    assert (record.content.status, record.version) == (EstimateStatus.SENT, outbox.record.version + 1)
    assert {change.subject for change in opened.told} == {Subject.ISSUED_PROPOSAL, Subject.ESTIMATE}


def test_accepted_estimate_stays_accepted(outbox: Outbox) -> None:
    opened, key = outbox.opened, outbox.record.id
    accepted = opened.estimates.set_status(opened.owner, key, EstimateStatus.ACCEPTED)
    outbox.issue()
    assert opened.estimates.get(opened.owner, key) == accepted


def test_m11_edit_of_the_customer_changes_the_estimate_and_no_issued_proposal(outbox: Outbox) -> None:
    opened = outbox.opened
    issued = outbox.issue()
    key = outbox.record.customer_id
    assert key is not None
    before = opened.customers.get(opened.owner, key)
    opened.customers.edit(opened.owner, key, CustomerDetails(company="Other"), before.version)
    assert opened.estimates.get(opened.owner, outbox.record.id).contact.company == "Other"
    assert outbox.service.of_estimate(outbox.record.id) == [issued]
    assert outbox.service.pdf(issued.id) == PDF


def test_proposals_outlive_their_estimate(outbox: Outbox) -> None:
    opened, key = outbox.opened, outbox.record.id
    issued = outbox.issue()
    deleted = opened.estimates.delete(opened.owner, key)
    assert outbox.service.of_estimate(key) == [issued]
    opened.estimates.undo_delete(opened.owner, deleted)
    assert outbox.service.of_estimate(key) == [issued]


def test_nothing_is_issued_for_an_estimate_that_is_gone(outbox: Outbox) -> None:
    outbox.opened.estimates.delete(outbox.opened.owner, outbox.record.id)
    with pytest.raises(NotFoundError):
        outbox.issue()
    assert outbox.service.of_estimate(outbox.record.id) == []


def test_an_unknown_proposal_is_not_found(outbox: Outbox) -> None:
    with pytest.raises(NotFoundError):
        outbox.service.pdf(7)


@pytest.mark.parametrize("statement", ["DELETE FROM issued_proposal", "UPDATE issued_proposal SET pdf = x'00'"])
def test_file_itself_refuses_to_change_what_was_issued(outbox: Outbox, statement: str) -> None:
    issued = outbox.issue()
    with pytest.raises(IntegrityError), outbox.opened.file.transaction():
        IssuedProposalRow._meta.database.execute_sql(statement)
    assert outbox.service.pdf(issued.id) == PDF


def test_bytes_that_are_no_longer_those_that_left_are_not_shown_as_if_they_were(outbox: Outbox) -> None:
    issued = outbox.issue()
    database = IssuedProposalRow._meta.database
    database.execute_sql("DROP TRIGGER issued_proposal_unchanged")
    database.execute_sql("UPDATE issued_proposal SET pdf = x'00'")
    with pytest.raises(DamagedProposalError):
        outbox.service.pdf(issued.id)


def test_journal_has_who_and_when_but_not_the_pages(outbox: Outbox) -> None:
    outbox.issue(pdf=b"%PDF secret pages")
    (entry,) = [each for each in outbox.opened.journal() if each.action == "issue"]
    assert (entry.subject, entry.user_name) == ("issued_proposal", outbox.opened.estimator.name)
    assert "secret pages" not in (entry.after or "")
