"""Letting proposals leave in tests, without making their pages."""

from dataclasses import replace
from typing import Any

from custlist_desktop.domain.issued_content import IssuedContent
from custlist_desktop.domain.roles import Actor
from custlist_desktop.proposals.issued import issued_content_of
from custlist_desktop.proposals.options import default_options
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.estimates.issued_proposals import IssuedProposal, IssuedProposalService, Way
from custlist_desktop.services.estimates.rows import EstimateRecord


def told(account: AccountService, record: EstimateRecord, **options: Any) -> IssuedContent:
    """What a proposal of an estimate tells, with other ``options`` than the usual."""
    chosen = default_options(record, account)
    return issued_content_of(account, record, replace(chosen, **options))


def issue(
    service: IssuedProposalService,
    account: AccountService,
    actor: Actor,
    record: EstimateRecord,
    pdf: bytes = b"%PDF-1.7",
    way: Way = Way.DOWNLOADED,
    **options: Any,
) -> IssuedProposal:
    """Issues a proposal of an estimate as it is in ``record``."""
    return service.issue(actor, record, told(account, record, **options), pdf, way)
