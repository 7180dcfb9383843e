"""Text that no file can hold: half a surrogate pair, which a paste of half a picture brings."""

import pytest

from custlist_desktop.domain.account import TemplateDetails, TemplateKind
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import InvalidDetailsError
from custlist_desktop.services.duplicates.merging import MergeService
from tests.helpers.open_list import OpenList


def test_half_a_picture_is_kept_as_a_mark_or_refused_wherever_it_comes_from(open_list: OpenList) -> None:
    open_list.estimates.keep_proposal_choices(open_list.owner, '{"title": "\ud83d"}')
    assert open_list.estimates.proposal_choices(open_list.owner) == '{"title": "\ufffd"}'
    with pytest.raises(InvalidDetailsError):
        open_list.account.add_template(
            open_list.owner, TemplateDetails(TemplateKind.TERMS, "Terms", "\udcff", "Net 30")
        )


def test_merging_customers_whose_versions_nobody_knows_is_a_mistake(open_list: OpenList) -> None:
    one, other = open_list.add(company="A"), open_list.add(company="B")
    with pytest.raises(ValueError, match="versions"):
        MergeService(open_list.ledger).merge(open_list.owner, one.id, [other.id], CustomerDetails(company="A"), {})
