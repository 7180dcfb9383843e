"""Every public function of every service, by either role, with any arguments: an answer, or an error in words.

A new service, or an argument of a new type, fails here until there is a way to call it.
"""

import importlib
import inspect
import operator
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pytest
from hypothesis import Phase, given
from hypothesis import strategies as st

from custlist_desktop import services
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.issued_content import IssuedContent
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.domain.roles import Actor, Role
from custlist_desktop.services.account import users
from custlist_desktop.services.account.notices import NoticeService
from custlist_desktop.services.account.passwords import PasswordChange
from custlist_desktop.services.account.sign_in import SignInService
from custlist_desktop.services.backups.service import BackupService
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.services.duplicates.merging import MergeService
from custlist_desktop.services.estimates.issued_proposals import IssuedProposalService
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.services.history.activity import ActivityService
from custlist_desktop.services.history.activity_entries import ActivityEntry
from custlist_desktop.services.history.activity_search import ScreenPhrases, ScreenWords
from custlist_desktop.services.history.deleted import DeletedService
from custlist_desktop.services.history.estimate_history import state_now
from custlist_desktop.services.history.records import Happened, HistoryEntry
from custlist_desktop.services.history.service import HistoryService
from custlist_desktop.services.imports.service import ImportService
from custlist_desktop.services.restoring.service import RestoreService
from custlist_desktop.system.config import LANGUAGES
from tests.helpers.examples import examples
from tests.helpers.hostile import arguments_of
from tests.helpers.issued import told
from tests.helpers.open_list import OpenList

_MISTAKES: Final[Mapping[str, type[Exception]]] = {
    "MergeService.merge": ValueError,
    "BackupService.change_rules": ValueError,
    "SampleService.undo_remove": KeyError,
}
"""What only a mistake of the window can ask for, and is refused as one."""

_FEW: Final[Mapping[str, Mapping[str, st.SearchStrategy[Any]]]] = {
    "HistoryService.restore_customer": {"fields": st.sampled_from(((), ("country",), ("company", "notes")))},
    "SampleService.fill": {
        "customers": st.integers(0, 3),
        "estimates": st.integers(0, 3),
        "language": st.sampled_from(LANGUAGES),
    },
}
"""What the program itself chooses, or does as often as it is told to."""

_MANY: Final = 16
"""Services."""


def _modules() -> Iterator[ModuleType]:
    for each in pkgutil.walk_packages(services.__path__, f"{services.__name__}."):
        yield importlib.import_module(each.name)


def _service_classes() -> set[type]:
    found = {each for module in _modules() for each in vars(module).values() if inspect.isclass(each)}
    return {
        each for each in found if each.__name__.endswith("Service") and each.__module__.startswith(services.__name__)
    }


def _services(lst: OpenList) -> list[Any]:
    return [
        lst.customers,
        lst.users,
        lst.samples,
        lst.account,
        lst.estimates,
        lst.undo,
        NoticeService(lst.ledger),
        SignInService(lst.ledger, lst.users),
        BackupService(lst.ledger),
        MergeService(lst.ledger),
        IssuedProposalService(lst.ledger),
        ActivityService(),
        DeletedService(lst.ledger),
        HistoryService(lst.customers, lst.estimates),
        ImportService(lst.ledger),
        RestoreService(lst.ledger),
    ]


_CHANGE = ActivityEntry(
    HistoryEntry(1, "none", datetime.now(UTC), "Marc", Happened.CHANGED), Subject.CUSTOMER, 0, "clients.csv", "import"
)


def _calls(service: Any) -> list[Callable[..., Any]]:
    return [call for name, call in inspect.getmembers(service, inspect.ismethod) if not name.startswith("_")]


@pytest.fixture
def lst(open_list: OpenList) -> OpenList:
    """A list with two customers, and two estimates of theirs."""
    for company in ("Gagné Roofing", "Roy"):
        open_list.new_estimate(open_list.add(company=company).id, title=company)
    return open_list


def test_every_service_is_called(open_list: OpenList) -> None:
    called = {kind for service in _services(open_list) for kind in type(service).__mro__}
    assert _service_classes() <= called
    assert len(_services(open_list)) == _MANY


def _change_of(call: Callable[..., Any], changes: list[str]) -> dict[str, st.SearchStrategy[str]]:
    """The id of a change, which nobody types."""
    return {"change_id": st.sampled_from(changes)} if "change_id" in inspect.signature(call).parameters else {}


def _try(call: Callable[..., Any], arguments: st.SearchStrategy[dict[str, Any]]) -> None:
    refusals = (CustlistError, _MISTAKES.get(call.__qualname__, CustlistError))

    @pytest.mark.filterwarnings("ignore:Generating overly large repr")
    @examples(8, phases=[Phase.generate])
    @given(some=arguments)
    def is_answered_or_refused(some: dict[str, Any]) -> None:
        with suppress(*refusals):
            call(**some)

    is_answered_or_refused()


@pytest.mark.parametrize("place", range(_MANY))
def test_any_call_is_answered_or_refused_in_words(lst: OpenList, place: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(users, "PasswordChange", PasswordChange, raising=False)
    service = _services(lst)[place]
    text = lst.path.with_name("text")
    text.write_text("no list")
    files = (text, lst.path.with_name("none"))
    estimate = lst.estimates.get(lst.owner, 1)
    table = {
        EstimateRecord: st.sampled_from((estimate, lst.estimates.get(lst.owner, 2))),
        CustomerRecord: st.just(lst.customers.get(lst.owner, 1)),
        IssuedContent: st.just(told(lst.account, estimate)),
        dict[str, Any]: st.just(state_now(1)),
        "DeletedRecord.subject": st.sampled_from((Subject.CUSTOMER, Subject.ESTIMATE)),
        Actor: st.sampled_from((lst.owner, lst.estimator, Actor(99, "Nobody", Role.ACCOUNT_OWNER))),
        Path: st.sampled_from(files),
        Progress: st.just(unheard),
        ScreenWords: st.just(ScreenWords(lambda one: one.name, lambda: ScreenPhrases({}, (), (), ()))),
        ActivityEntry: st.just(_CHANGE),
        Callable[[ActivityEntry], str]: st.just(lambda one: one.name),
    }
    changes = ["", "none", *(entry.change_id for entry in lst.journal())]
    for call in _calls(service):
        few = st.fixed_dictionaries(dict(_FEW.get(call.__qualname__, {})) | _change_of(call, changes))
        _try(call, st.builds(operator.or_, arguments_of(call, table), few))
    lst.check_file()
    lst.check_search_index()
