"""Every job of the program, which a process of its own runs, with any request: an answer, or an error in words.

A job is a function of a module that takes what is asked for and who is told how far it is. A new one, or a request of
a new type, fails here until there is a way to ask for it.
"""

import importlib
import inspect
import pkgutil
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any, Final, get_type_hints

import pytest
from hypothesis import HealthCheck, Phase, given
from hypothesis import strategies as st

from custlist_desktop import database, exchange, services
from custlist_desktop.database.backup import back_up
from custlist_desktop.database.customer_list import CustomerColumn
from custlist_desktop.database.engine import Connection
from custlist_desktop.database.store import Store
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.progress import Progress, unheard
from custlist_desktop.domain.roles import Actor, Role
from custlist_desktop.exchange.formats import ExportFormat, formats
from custlist_desktop.proposals.customer_list import COLUMNS, USUAL_COLUMNS
from custlist_desktop.system.config import LANGUAGES
from tests.helpers.examples import examples
from tests.helpers.hostile import values_of
from tests.helpers.open_list import opened

_PACKAGES: Final = (services, database, exchange)
_FILES: Final = ("customers.db", "older.db", "text.db", "empty.db", "none.db", "folder.db", "none/customers.db")


def _modules() -> Iterator[ModuleType]:
    for package in _PACKAGES:
        for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if ".migrations." not in each.name:
                yield importlib.import_module(each.name)


def _is_job(function: Any, module: ModuleType) -> bool:
    if not inspect.isfunction(function) or function.__module__ != module.__name__ or function.__name__[0] == "_":
        return False
    if [*inspect.signature(function).parameters][1:] != ["progress"]:
        return False
    return next(iter(get_type_hints(function).values())) not in (Store, Connection)


def _jobs() -> dict[str, Callable[..., Any]]:
    found = [(module, each) for module in _modules() for each in vars(module).values() if _is_job(each, module)]
    return {f"{module.__name__.removeprefix('custlist_desktop.')}.{each.__name__}": each for module, each in found}


_JOBS: Final = _jobs()


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a list of two customers, an older copy of it, and what is no list."""
    folder = tmp_path_factory.mktemp("jobs")
    with opened(folder / "customers.db") as lst:
        lst.new_estimate(lst.add(company="Gagné Roofing").id, title="Roof")
        back_up(lst.path, folder / "older.db")
        lst.new_estimate(lst.add(company="Roy").id, title="Floor")
    (folder / "text.db").write_text("no list")
    (folder / "empty.db").touch()
    (folder / "folder.db").mkdir()
    return folder


@pytest.mark.parametrize("name", sorted(_JOBS))
def test_any_job_is_done_or_refused_in_words(name: str, base: Path, tmp_path: Path) -> None:
    job, folder = _JOBS[name], tmp_path / "here"
    shutil.copytree(base, folder)
    owner, estimator = (Actor(key, "", role) for key, role in enumerate((Role.ACCOUNT_OWNER, Role.ESTIMATOR), 1))
    new = st.sampled_from([folder / "new.db", folder / "no folder" / "new.db"])
    table = {
        "CopyRequest.copy": new,
        "CheckRequest.staging_path": new,
        "TrialRequest.folder": st.just(folder),
        "CompareRequest.folder": st.just(folder / "folder.db"),
        "RestoreRequest.folder": st.just(folder / "folder.db"),
        "ReadOptions.delimiter": st.sampled_from((None, ",", ";", "\t", "x")),
        "RecoveryRequest.target": st.just(folder / "new.db"),
        "ExportRequest.column": st.sampled_from(CustomerColumn),
        "ExportRequest.language": st.sampled_from(LANGUAGES),
        "ExportRequest.list_columns": st.sampled_from((USUAL_COLUMNS, COLUMNS, COLUMNS[:1])),
        "PagesRequest.ppi": st.just(72.0),
        ExportFormat: st.sampled_from(list(formats().values())),
        Actor: st.sampled_from((owner, estimator, Actor(99, "Nobody", Role.ACCOUNT_OWNER))),
        Path: st.sampled_from([folder / file for file in _FILES]),
        Progress: st.just(unheard),
    }
    requests = values_of(next(iter(get_type_hints(job).values())), table)

    @examples(8, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow])
    @given(request=requests)
    def is_done_or_refused(request: Any) -> None:
        with suppress(CustlistError):
            job(request, unheard)

    is_done_or_refused()
    with suppress(CustlistError), opened(folder / "customers.db") as lst:
        lst.check_file()
        lst.check_search_index()
