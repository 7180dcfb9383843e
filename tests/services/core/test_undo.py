"""What was deleted or merged comes back from the journal alone: also in a list that was closed meanwhile."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from custlist_desktop.domain.account import LogoFormat, TemplateDetails, TemplateKind, TradeNameDetails
from custlist_desktop.models.base import BaseModel
from custlist_desktop.services.duplicates.merging import MergeService
from tests.helpers.estimates import LINES, WHOLE
from tests.helpers.open_list import OpenList, linked_customers, opened

_SERVICES = Path(__file__).parents[3] / "custlist_desktop" / "services"
_SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a list is that is opened twice."""
    return tmp_path / "customers.custlist"


@pytest.fixture
def first(path: Path) -> Iterator[OpenList]:
    """The list as it is opened the first time; a test closes it by opening it again."""
    with opened(path) as made:
        yield made


def test_customer_comes_back_with_its_estimates(path: Path, first: OpenList) -> None:
    customer = first.add(company="Gagné", phone="512 555 0123", notes="private", city="Austin")
    estimate = first.new_estimate(customer.id).id
    deleted = first.customers.delete(first.owner, customer.id)
    first.file.close()
    with opened(path) as again:
        back = again.take_back(again.owner, deleted)
        assert back == replace(customer, version=2, updated_at=back.updated_at)
        assert linked_customers() == {estimate: customer.id}
        assert again.found("gagne austin") == {customer.id}
        again.check_search_index()


def test_estimate_comes_back_with_its_lines(path: Path, first: OpenList) -> None:
    name = first.account.add_trade_name(first.owner, TradeNameDetails("Lavoie"))
    customer = first.add(company="Gagné")
    content = {field: getattr(WHOLE, field) for field in WHOLE.__dataclass_fields__ if field != "trade_name_id"}
    record = first.new_estimate(customer.id, **content | {"lines": LINES, "trade_name_id": name.id})
    deleted = first.estimates.delete(first.owner, record.id)
    first.file.close()
    with opened(path) as again:
        back = again.take_back(again.owner, deleted)
        assert back == replace(record, version=record.version + 1, updated_at=back.updated_at)
        assert again.estimates.get(again.owner, record.id) == back
        again.check_search_index()


def test_trade_name_comes_back_with_its_picture_and_its_estimates(path: Path, first: OpenList) -> None:
    details = TradeNameDetails("Lavoie", logo=_SVG, logo_format=LogoFormat.SVG)
    record = first.account.add_trade_name(first.owner, details)
    other = first.account.add_trade_name(first.owner, TradeNameDetails("Gouttières Lavoie"))
    estimate = first.new_estimate(trade_name_id=record.id)
    deleted = first.account.delete_trade_name(first.owner, record.id)
    first.file.close()
    with opened(path) as again:
        back = again.take_back(again.owner, deleted)
        assert (back.id, back.details, back.is_default) == (record.id, details, True)
        assert not again.account.trade_name(other.id).is_default
        assert again.estimates.get(again.owner, estimate.id).content.trade_name_id == record.id


def test_template_comes_back(path: Path, first: OpenList) -> None:
    details = TemplateDetails(TemplateKind.SCOPE_OF_WORK, "Roof", "fr", "Enlever\n{customer}")
    record = first.account.add_template(first.owner, details)
    deleted = first.account.delete_template(first.owner, record.id)
    first.file.close()
    with opened(path) as again:
        again.take_back(again.owner, deleted)
        assert again.account.templates(record.kind) == [replace(record, version=2)]


def test_merged_customers_come_back_with_their_estimates(path: Path, first: OpenList) -> None:
    one, other = first.add(company="Gagné", city="Laval"), first.add(company="Gagne", email="a@gagne.example")
    estimates = {first.new_estimate(each.id).id: each.id for each in (one, other)}
    merging = MergeService(first.ledger)
    both = replace(one.details, email=other.details.email)
    merged = merging.merge(first.owner, one.id, [other.id], both, {one.id: 1, other.id: 1})
    first.file.close()
    with opened(path) as again:
        again.take_back(again.owner, merged)
        back = [again.customers.get(again.owner, key) for key in (one.id, other.id)]
        assert [each.details for each in back] == [one.details, other.details]
        assert linked_customers() == estimates
        assert again.found("a@gagne.example") == {other.id}
        again.check_search_index()


def test_what_the_journal_leaves_out_are_columns() -> None:
    models = [model for model in _all_models(BaseModel) if model.DERIVED or model.SECRET or model.UNRECORDED]
    assert {"Customer", "Estimate", "UserAccount"} <= {model.__name__ for model in models}
    for model in models:
        assert {*model.DERIVED, *model.SECRET, *model.UNRECORDED} <= set(model._meta.fields), model


def _all_models(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    for each in model.__subclasses__():
        yield each
        yield from _all_models(each)


def test_there_is_one_way_to_write() -> None:
    written = re.compile(r"store\.transaction\(|JournalEntry\.(create|insert)|INTO journal")
    ways = {path.name for path in _SERVICES.rglob("*.py") if written.search(path.read_text("utf-8"))}
    assert ways == {"change.py"}
