"""Roles, enforced in every service function that changes something, whatever the window shows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from custlist_desktop.domain.account import TemplateDetails, TemplateKind, TradeNameDetails
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import NotAllowedError
from custlist_desktop.domain.estimate import EstimateContent, Linked
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.roles import Action, Actor, Role, may
from custlist_desktop.services.account.defaults import EstimateDefaultsService
from custlist_desktop.services.account.passwords import PasswordChange
from custlist_desktop.services.account.text_templates import TextTemplateService
from custlist_desktop.services.account.trade_names import TradeNameService
from custlist_desktop.services.account.users import UserService
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.customers.service import CustomerService
from custlist_desktop.services.duplicates.merging import MergeService
from custlist_desktop.services.estimates.issued_proposals import IssuedProposalService, Way
from custlist_desktop.services.estimates.service import EstimateService
from custlist_desktop.services.history.activity import ActivityFilter, ActivityService
from custlist_desktop.services.history.activity_entries import ActivityEntry
from custlist_desktop.services.history.activity_search import ScreenPhrases, ScreenWords
from custlist_desktop.services.history.deleted import DeletedService
from custlist_desktop.services.history.estimate_history import state_now
from custlist_desktop.services.history.records import Happened, HistoryEntry
from custlist_desktop.services.history.service import HistoryService
from custlist_desktop.services.history.undo import UndoService
from custlist_desktop.services.imports.records import ImportResult
from custlist_desktop.services.imports.service import ImportService
from custlist_desktop.services.samples.service import SampleService
from tests.helpers.imports import import_service, incoming, settled
from tests.helpers.issued import issue
from tests.helpers.open_list import OpenList

Call = Callable[[OpenList, Actor], object]

_OTHER = CustomerDetails(company="Other")
_SCREEN = ScreenWords(str, lambda: ScreenPhrases({}, (), (), ()))
_IMPORT = ActivityEntry(
    HistoryEntry(1, "none", datetime.now(UTC), "Marc", Happened.CHANGED), Subject.CUSTOMER, 0, "clients.csv", "import"
)
_TRADE_NAME = TradeNameDetails("Lavoie Toitures inc.")
_TEMPLATE = TemplateDetails(TemplateKind.TERMS, "Payment", "en", "Net 30.")


def _trade_name(opened: OpenList) -> int:
    """The key of a new trade name."""
    return opened.account.add_trade_name(opened.owner, _TRADE_NAME).id


def _import(opened: OpenList, actor: Actor) -> ImportResult:
    with settled(opened, incoming({"company": "Imported"})) as staging:
        return import_service(opened).apply(actor, staging.path, "customers.csv")


def _template(opened: OpenList) -> int:
    """The key of a new template."""
    return opened.account.add_template(opened.owner, _TEMPLATE).id


def _history(opened: OpenList) -> HistoryService:
    return HistoryService(opened.customers, opened.estimates)


def _merging(opened: OpenList) -> MergeService:
    return MergeService(opened.ledger)


_OWNERS_WORK: dict[str, Call] = {
    "CustomerService.add": lambda opened, actor: opened.customers.add(actor, _OTHER),
    "CustomerService.edit": lambda opened, actor: opened.customers.edit(actor, 1, _OTHER, 1),
    "CustomerService.delete": lambda opened, actor: opened.customers.delete(actor, 1),
    "MergeService.merge": lambda opened, actor: _merging(opened).merge(actor, 1, [2], _OTHER, {1: 1, 2: 1}),
    "MergeService.keep_apart": lambda opened, actor: _merging(opened).keep_apart(actor, [1, 2]),
    "MergeService.note_apart": lambda opened, actor: _merging(opened).note_apart(actor, "keep_apart", [1, 2]),
    "UndoService.undo": lambda opened, actor: opened.undo.undo(
        actor, _merging(opened).keep_apart(opened.owner, [1, 2])
    ),
    "HistoryService.restore_customer": lambda opened, actor: _history(opened).restore_customer(
        actor, opened.customers.get(opened.owner, 1), _OTHER
    ),
    "ActivityService.people": lambda _opened, actor: ActivityService().people(actor),
    "ActivityService.read": lambda _opened, actor: ActivityService().read(actor, ActivityFilter(), _SCREEN),
    "ActivityService.inside": lambda _opened, actor: ActivityService().inside(actor, _IMPORT, "", str),
    "DeletedService.all": lambda opened, actor: DeletedService(opened.ledger).all(actor),
    "DeletedService.delete_for_good": lambda opened, actor: DeletedService(opened.ledger).delete_for_good(actor, []),
    "SampleService.fill": lambda opened, actor: opened.samples.fill(actor, 2, 2),
    "SampleService.remove": lambda opened, actor: opened.samples.remove(actor),
    "SampleService.undo_remove": lambda opened, actor: opened.samples.undo_remove(
        actor, opened.samples.remove(opened.owner).change_id
    ),
    "UserService.add": lambda opened, actor: opened.users.add(actor, "Somebody", Role.ESTIMATOR),
    "UserService.rename": lambda opened, actor: opened.users.rename(actor, opened.estimator.user_id, "Other", "", 1),
    "UserService.change_role": lambda opened, actor: opened.users.change_role(
        actor, opened.estimator.user_id, Role.ACCOUNT_OWNER
    ),
    "UserService.set_active": lambda opened, actor: opened.users.set_active(
        actor, opened.estimator.user_id, active=True
    ),
    "UserService.set_password": lambda opened, actor: opened.users.set_password(actor, opened.owner.user_id, None),
    "EstimateDefaultsService.save_defaults": lambda opened, actor: opened.account.save_defaults(
        actor, replace(opened.account.defaults(), days_valid=7)
    ),
    "EstimateDefaultsService.set_sent_after_download": lambda opened, actor: opened.account.set_sent_after_download(
        actor, wanted=True
    ),
    "TradeNameService.add_trade_name": lambda opened, actor: opened.account.add_trade_name(actor, _TRADE_NAME),
    "TradeNameService.edit_trade_name": lambda opened, actor: opened.account.edit_trade_name(
        actor, _trade_name(opened), TradeNameDetails("Other"), 1
    ),
    "TradeNameService.make_default": lambda opened, actor: opened.account.make_default(actor, _trade_name(opened)),
    "TradeNameService.delete_trade_name": lambda opened, actor: opened.account.delete_trade_name(
        actor, _trade_name(opened)
    ),
    "TextTemplateService.add_template": lambda opened, actor: opened.account.add_template(actor, _TEMPLATE),
    "TextTemplateService.edit_template": lambda opened, actor: opened.account.edit_template(
        actor, _template(opened), replace(_TEMPLATE, text="Other"), 1
    ),
    "ImportService.apply": lambda opened, actor: _import(opened, actor),
    "ImportService.runs": lambda opened, actor: import_service(opened).runs(actor),
    "ImportService.undo_preview": lambda opened, actor: import_service(opened).undo_preview(
        actor, _import(opened, opened.owner).run_id
    ),
    "ImportService.undo": lambda opened, actor: import_service(opened).undo(
        actor, _import(opened, opened.owner).run_id
    ),
    "TextTemplateService.delete_template": lambda opened, actor: opened.account.delete_template(
        actor, _template(opened)
    ),
}
_EVERYBODYS_WORK: dict[str, Call] = {
    "CustomerService.get": lambda opened, actor: opened.customers.get(actor, 1),
    "UserService.change_own_password": lambda opened, actor: opened.users.change_own_password(
        actor, PasswordChange(None, "a hash")
    ),
    "EstimateService.get": lambda opened, actor: opened.estimates.get(actor, 1),
    "EstimateService.key_of": lambda opened, actor: opened.estimates.key_of(actor, "e-2026-0001"),
    "EstimateService.create": lambda opened, actor: opened.estimates.create(actor, 1),
    "EstimateService.save": lambda opened, actor: opened.estimates.save(actor, 1, EstimateContent("E-9"), 1),
    "EstimateService.set_customer": lambda opened, actor: opened.estimates.set_customer(actor, 1, Linked(2), 1),
    "EstimateService.add_customer": lambda opened, actor: opened.estimates.add_customer(actor, 1, _OTHER, 1),
    "EstimateService.duplicate": lambda opened, actor: opened.estimates.duplicate(actor, 1),
    "EstimateService.delete": lambda opened, actor: opened.estimates.delete(actor, 1),
    "EstimateService.discard_untouched": lambda opened, actor: opened.estimates.discard_untouched(actor, 1),
    "UndoService.next_undo": lambda opened, actor: [opened.undo.next_undo(actor)],
    "UndoService.next_redo": lambda opened, actor: [opened.undo.next_redo(actor)],
    "UndoService.passed_by_undo": lambda opened, actor: opened.undo.passed_by_undo(actor),
    "UndoService.passed_by_redo": lambda opened, actor: opened.undo.passed_by_redo(actor),
    "HistoryService.of_customer": lambda opened, actor: _history(opened).of_customer(actor, 1),
    "HistoryService.of_estimate": lambda opened, actor: _history(opened).of_estimate(actor, 1),
    "HistoryService.restore_estimate": lambda opened, actor: _history(opened).restore_estimate(
        actor, opened.estimates.get(opened.owner, 1), state_now(1) or {}
    ),
    "HistoryService.restore_lines": lambda opened, actor: _history(opened).restore_lines(
        actor, opened.estimates.get(opened.owner, 1), state_now(1) or {}, []
    ),
    "EstimateService.set_status": lambda opened, actor: opened.estimates.set_status(actor, 1, EstimateStatus.SENT),
    "EstimateService.proposal_options": lambda opened, actor: opened.estimates.proposal_options(actor, 1),
    "EstimateService.keep_proposal_options": lambda opened, actor: _options_kept(opened, actor),
    "EstimateService.proposal_choices": lambda opened, actor: opened.estimates.proposal_choices(actor),
    "EstimateService.keep_proposal_choices": lambda opened, actor: _choices_kept(opened, actor),
    "IssuedProposalService.issue": lambda opened, actor: issue(
        IssuedProposalService(opened.ledger),
        opened.account,
        actor,
        opened.estimates.get(opened.owner, 1),
        way=Way.PRINTED,
    ),
}


def _options_kept(opened: OpenList, actor: Actor) -> str:
    opened.estimates.keep_proposal_options(actor, 1, "{}")
    return opened.estimates.proposal_options(opened.owner, 1)


def _choices_kept(opened: OpenList, actor: Actor) -> str:
    opened.estimates.keep_proposal_choices(actor, '{"detail": "lump"}')
    return opened.estimates.proposal_choices(actor)


_SERVICES = (
    ActivityService,
    CustomerService,
    DeletedService,
    EstimateDefaultsService,
    EstimateService,
    HistoryService,
    ImportService,
    MergeService,
    IssuedProposalService,
    SampleService,
    TextTemplateService,
    TradeNameService,
    UndoService,
    UserService,
)


def _second_owner(open_list: OpenList) -> Actor:
    return open_list.users.add(open_list.owner, "Second Owner", Role.ACCOUNT_OWNER).as_actor()


@pytest.fixture
def two_customers(open_list: OpenList) -> OpenList:
    """An open list with the customers 1 and 2, and the estimate 1 for the first of them."""
    open_list.add()
    open_list.add()
    open_list.new_estimate(1)
    return open_list


def test_every_service_function_that_takes_an_actor_is_tried_here() -> None:
    taking = {
        f"{service.__name__}.{name}"
        for service in _SERVICES
        for name, function in vars(service).items()
        if not name.startswith("_") and "actor" in getattr(function, "__annotations__", {})
    }
    assert taking == {*_OWNERS_WORK, *_EVERYBODYS_WORK}


@pytest.mark.parametrize("name", _OWNERS_WORK)
def test_m2_m4_estimator_is_refused_owners_work(two_customers: OpenList, name: str) -> None:
    with pytest.raises(NotAllowedError):
        _OWNERS_WORK[name](two_customers, two_customers.estimator)


@pytest.mark.parametrize("name", _OWNERS_WORK)
def test_m2_m4_claiming_to_be_an_owner_does_not_help(two_customers: OpenList, name: str) -> None:
    claimed = Actor(two_customers.estimator.user_id, "Owner", Role.ACCOUNT_OWNER)
    with pytest.raises(NotAllowedError):
        _OWNERS_WORK[name](two_customers, claimed)


@pytest.mark.parametrize("name", _OWNERS_WORK)
def test_owner_may_do_all_of_it(two_customers: OpenList, name: str) -> None:
    assert _OWNERS_WORK[name](two_customers, two_customers.owner) is not None


@pytest.mark.parametrize("name", _EVERYBODYS_WORK)
def test_m3_estimator_may_see_customers_and_write_estimates(two_customers: OpenList, name: str) -> None:
    assert _EVERYBODYS_WORK[name](two_customers, two_customers.estimator) is not None


@pytest.mark.parametrize("name", [*_OWNERS_WORK, *_EVERYBODYS_WORK])
def test_deactivated_user_is_refused_at_once(two_customers: OpenList, name: str) -> None:
    second = _second_owner(two_customers)
    two_customers.users.set_active(two_customers.owner, second.user_id, active=False)
    with pytest.raises(NotAllowedError):
        (_OWNERS_WORK | _EVERYBODYS_WORK)[name](two_customers, second)


@pytest.mark.parametrize("name", _OWNERS_WORK)
def test_demoted_owner_is_refused_at_once(two_customers: OpenList, name: str) -> None:
    second = _second_owner(two_customers)
    two_customers.users.change_role(two_customers.owner, second.user_id, Role.ESTIMATOR)
    with pytest.raises(NotAllowedError):
        _OWNERS_WORK[name](two_customers, second)


def test_promoted_estimator_may_at_once(two_customers: OpenList) -> None:
    two_customers.users.change_role(two_customers.owner, two_customers.estimator.user_id, Role.ACCOUNT_OWNER)
    assert two_customers.customers.add(two_customers.estimator, _OTHER).id == 3


def test_user_who_never_was_is_refused(two_customers: OpenList) -> None:
    with pytest.raises(NotAllowedError) as error:
        two_customers.customers.get(Actor(999, "Nobody", Role.ACCOUNT_OWNER), 1)
    assert error.value.action is Action.SEE_CUSTOMERS


def test_refused_estimator_learns_nothing_about_names(two_customers: OpenList) -> None:
    for name in ("", two_customers.owner.name):
        with pytest.raises(NotAllowedError):
            two_customers.users.rename(two_customers.estimator, two_customers.estimator.user_id, name, "", 1)


def test_m3_roles_are_as_in_the_table_of_the_product() -> None:
    estimators = {action for action in Action if may(Role.ESTIMATOR, action)}
    assert estimators == {
        Action.SEE_CUSTOMERS,
        Action.ADD_CUSTOMER_FROM_ESTIMATE,
        Action.EDIT_ESTIMATES,
        Action.CHANGE_OWN_PASSWORD,
        Action.BACK_UP,
    }
    assert all(may(Role.ACCOUNT_OWNER, action) for action in Action)
