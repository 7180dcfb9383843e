"""Fixtures for every test: a customer list, new or with sample data, and what Hypothesis may take its time for."""

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from argon2 import PasswordHasher
from hypothesis import HealthCheck, settings

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.services.account import passwords
from tests.helpers.crashed_list import CUSTOMERS, Crash, copied, crashed
from tests.helpers.examples import examples
from tests.helpers.open_list import OpenList, opened
from tests.helpers.programs import Programs
from tests.helpers.rights import rights_of_files_count

# No test asserts a time, and a shared machine is slow at times; the same examples come at every run.
settings.register_profile(
    "custlist",
    examples(40),
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("custlist")


_LONGEST: Final = (
    "ui/test_every_screen.py",
    "ui/theme/test_appearance_while_open.py",
    "proposals/test_pages.py",
    "ui/shell/test_rebuilding.py",
    "ui/shell/test_ending_signals.py",
    "ui/shell/test_reopening.py",
    "database/test_restore.py",
    "integration/test_killed_at_anything.py",
    "ui/test_live_language.py",
    "ui/shell/test_list_watch.py",
    "exchange/test_round_trips.py",
    "ui/importing/test_import_window.py",
)
"""The files that take longest begin first: a file is given to one process, and the others would wait for it."""


def pytest_collection_finish() -> None:
    """Pytest's hook: what is there before the first test stays, so no collection of garbage looks at it."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Pytest's hook: says which tests come first."""
    folder = Path(__file__).parent
    ranks = {folder / name: rank for rank, name in enumerate(_LONGEST)}
    items.sort(key=lambda item: ranks.get(item.path, len(ranks)))


@pytest.fixture(scope="session", autouse=True)
def quick_passwords() -> Iterator[PasswordHasher]:
    """Passwords whose hashes take no time: a real one takes a tenth of a second, on purpose.

    Gives what the program hashes with.
    """
    real, quick = passwords.hasher, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "hasher", lambda: quick)
        yield real()


@pytest.fixture(scope="session")
def programs() -> Iterator[Programs]:
    """Starts Python in processes of their own."""
    starter = Programs()
    yield starter
    starter.close()


@pytest.fixture(scope="session")
def empty_list_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed customer list as it is made, without anybody in it; copy it, since making one takes much longer."""
    path = tmp_path_factory.mktemp("empty") / "customers.custlist"
    open_customer_file(path).close()
    return path


@pytest.fixture(scope="session")
def new_list_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed customer list with an Account Owner and an Estimator and no customers; copy it, don't change it."""
    path = tmp_path_factory.mktemp("new") / "customers.custlist"
    with opened(path):
        pass
    return path


@pytest.fixture(scope="session")
def sample_list_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed customer list of 600 invented customers and 120 estimates; copy it, don't change it."""
    path = tmp_path_factory.mktemp("sample") / "customers.custlist"
    with opened(path) as open_list:
        open_list.samples.fill(open_list.owner, customers=600, estimates=120, seed=1)
    return path


@pytest.fixture
def open_list(new_list_path: Path, tmp_path: Path) -> Iterator[OpenList]:
    """An open customer list without customers, of this test's own."""
    path = tmp_path / "customers.custlist"
    shutil.copyfile(new_list_path, path)
    with opened(path) as opened_list:
        yield opened_list


@pytest.fixture
def sample_list(sample_list_path: Path, tmp_path: Path) -> Iterator[OpenList]:
    """An open customer list of 600 invented customers, of this test's own."""
    path = tmp_path / "customers.custlist"
    shutil.copyfile(sample_list_path, path)
    with opened(path) as opened_list:
        yield opened_list


@pytest.fixture
def closed_list(sample_list_path: Path, tmp_path: Path) -> Path:
    """A closed customer list of this test's own, alone in its folder."""
    path = tmp_path / "own" / "customers.custlist"
    path.parent.mkdir()
    shutil.copyfile(sample_list_path, path)
    return path


@pytest.fixture(scope="session")
def crashed_sample(new_list_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Crash:
    """What `crash` copies; making one takes a program of its own."""
    path = tmp_path_factory.mktemp("crashed") / "own" / "customers.db"
    path.parent.mkdir()
    shutil.copyfile(new_list_path, path)
    with opened(path) as open_list:
        open_list.samples.fill(open_list.owner, customers=CUSTOMERS, estimates=CUSTOMERS // 5, seed=1)
    return crashed(path)


@pytest.fixture
def crash(crashed_sample: Crash, tmp_path: Path) -> Crash:
    """A list whose program was killed after saves that are in its log only; of this test's own."""
    return copied(crashed_sample, tmp_path / "own")


@pytest.fixture
def common_user() -> Iterator[None]:
    """Somebody whom the rights of files bind, root too, for the length of a test; ask for it after the files."""
    with rights_of_files_count():
        yield
