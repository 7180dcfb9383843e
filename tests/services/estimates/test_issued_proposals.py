"""Proposals that left: kept byte for byte, whatever is changed afterwards."""

from dataclasses import replace
from decimal import Decimal
from hashlib import sha256
from typing import Any

import pytest
from peewee import IntegrityError

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.estimate import EstimateLine
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.issued_workings import workings_of
from custlist_desktop.models.estimate import IssuedProposalRow
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.estimates.issued_proposals import (
    DamagedProposalError,
    IssuedProposal,
    IssuedProposalService,
    Way,
)
from custlist_desktop.services.estimates.rows import EstimateRecord
from tests.helpers.estimates import WHOLE, save
from tests.helpers.issued import issue, told
from tests.helpers.open_list import OpenList

PDF = b"%PDF-1.7 first"


class Outbox:
    """An estimate, and what leaves for it."""

    def __init__(self, opened: OpenList) -> None:
        self.opened = opened
        self.service = IssuedProposalService(opened.ledger)
        customer = opened.add(company="Gagné Roofing", contact_name="Mélanie Gagné")
        self.record: EstimateRecord = opened.new_estimate(customer.id, title="Roof")

    def issue(self, pdf: bytes = PDF, way: Way = Way.DOWNLOADED, **options: Any) -> IssuedProposal:
        """Lets a proposal leave, on behalf of the Estimator."""
        account, actor = self.opened.account, self.opened.estimator
        return issue(self.service, account, actor, self.record, pdf, way, **({"language": "fr"} | options))


@pytest.fixture
def outbox(open_list: OpenList) -> Outbox:
    """An estimate for which nothing left yet."""
    return Outbox(open_list)


def test_issued_proposal_says_what_left_to_whom_when_and_by_whom(outbox: Outbox) -> None:
    issued = outbox.issue(way=Way.EMAILED)
    assert issued == outbox.service.of_estimate(outbox.record.id)[0]
    assert (issued.number, issued.title, issued.recipient) == (outbox.record.content.number, "Roof", "Gagné Roofing")
    assert (issued.way, issued.issued_by, issued.language) == (Way.EMAILED, outbox.opened.estimator.name, "fr")
    assert issued.issued_at == outbox.opened.calendar.last
    assert issued.sha256 == sha256(PDF).hexdigest()
    assert outbox.service.pdf(issued.id) == PDF


def test_revision_counts_contents_and_not_ways(outbox: Outbox) -> None:
    revisions = [
        outbox.issue(way=way, title=title).revision
        for title, way in (("a", Way.DOWNLOADED), ("a", Way.EMAILED), ("b", Way.PRINTED), ("a", Way.DOWNLOADED))
    ]
    assert revisions == [1, 1, 2, 3]
    assert [each.revision for each in outbox.service.of_estimate(outbox.record.id)] == [3, 2, 1, 1]


@pytest.mark.parametrize("way", Way)
@pytest.mark.parametrize("status", [each for each in EstimateStatus if each is not EstimateStatus.EXPIRED])
def test_proposal_that_leaves_never_changes_the_status(outbox: Outbox, status: EstimateStatus, way: Way) -> None:
    opened, key = outbox.opened, outbox.record.id
    before = opened.estimates.set_status(opened.owner, key, status)
    opened.told.clear()
    outbox.issue(way=way)
    assert opened.estimates.get(opened.owner, key) == before
    assert [change.subject for change in opened.told] == [Subject.ISSUED_PROPOSAL]


def test_revision_is_known_before_its_pages_are_made(outbox: Outbox) -> None:
    account, key = outbox.opened.account, outbox.record.id
    for title in ("a", "a", "b", "a"):
        content = told(account, outbox.record, language="fr", title=title)
        expected = outbox.service.next_revision(key, content)
        assert outbox.issue(title=title).revision == expected


def test_same_content_is_the_same_revision_whatever_its_pages_are(outbox: Outbox) -> None:
    assert [outbox.issue(pdf).revision for pdf in (b"a", b"b")] == [1, 1]


def test_status_notes_and_costs_make_no_other_revision(outbox: Outbox) -> None:
    line = EstimateLine(5, description="Crane", quantity=Decimal(2), unit_cost=Decimal(10), unit_price=Decimal(15))
    outbox.record = save(outbox.opened, outbox.record, lines=(line,))
    outbox.issue()
    other = replace(line, key=6, unit_cost=Decimal(12), quantity_expression="1+1")
    sent = EstimateStatus.SENT
    outbox.record = save(
        outbox.opened, outbox.record, lines=(other,), notes="Call first", status=sent, markup=Decimal(7)
    )
    assert outbox.issue().revision == 1
    outbox.record = save(outbox.opened, outbox.record, lines=(replace(other, unit_price=Decimal("15.01")),))
    assert outbox.issue().revision == 2


def test_last_revision_says_what_the_client_was_told_and_what_it_was_worked_out_from(outbox: Outbox) -> None:
    names = ("lines", "taxes", "discount", "site", "markup", "scope_of_work", "terms")
    outbox.record = save(outbox.opened, outbox.record, **{name: getattr(WHOLE, name) for name in names})
    outbox.issue(pdf=b"%PDF other", title="Offer")
    issued = outbox.issue(title="Offer")
    revision = outbox.service.last_revision(outbox.record.id)
    assert revision is not None
    assert revision.proposal == issued
    content = told(outbox.opened.account, outbox.record, language="fr", title="Offer")
    assert revision.content == content
    assert revision.workings == workings_of(outbox.record.content, content)
    assert [line.key for line in revision.content.lines] == [11, 12, 13, 16]  # one says nothing


def test_revision_from_before_contents_were_kept_is_followed_by_the_next(outbox: Outbox) -> None:
    issued = outbox.issue()
    database = IssuedProposalRow._meta.database
    database.execute_sql("DROP TRIGGER issued_proposal_unchanged")
    database.execute_sql("UPDATE issued_proposal SET content = NULL, content_form = NULL, workings = NULL")
    assert outbox.service.last_revision(outbox.record.id) is None
    assert outbox.issue().revision == issued.revision + 1


@pytest.mark.parametrize(
    "damage", ["content = '{'", "content = '[]'", "content_form = 999", "content = '{\"number\":1}'"]
)
def test_content_that_cant_be_read_is_taken_for_unknown(outbox: Outbox, damage: str) -> None:
    outbox.issue()
    database = IssuedProposalRow._meta.database
    database.execute_sql("DROP TRIGGER issued_proposal_unchanged")
    database.execute_sql(f"UPDATE issued_proposal SET {damage}")
    assert outbox.service.last_revision(outbox.record.id) is None
    assert outbox.issue().revision == 2


def test_m11_edit_of_the_customer_makes_the_next_proposal_another_revision(outbox: Outbox) -> None:
    opened = outbox.opened
    outbox.issue()
    key = outbox.record.customer_id
    assert key is not None
    version = opened.customers.get(opened.owner, key).version
    opened.customers.edit(opened.owner, key, CustomerDetails(company="Gagné Roofing", phone="514 555 0123"), version)
    outbox.record = opened.estimates.get(opened.owner, outbox.record.id)
    assert outbox.issue().revision == 2


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
    opened.take_back(opened.owner, deleted)
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
