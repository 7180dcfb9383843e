"""An import, or its undo, that is killed in the middle leaves the list as it was before, to the byte of its dump."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.domain.incoming import Decision
from custlist_desktop.services.imports.staging import ImportStaging
from tests.helpers.imports import import_service, incoming, stage
from tests.helpers.open_list import OpenList, opened

_CHILD = Path(__file__).with_name("importing_child.py")
_CUSTOMERS = 1_500


@pytest.fixture(scope="module")
def prepared_list(new_list_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed list of customers, and a staging file beside it that updates all of them and adds as many."""
    path = tmp_path_factory.mktemp("import") / "customers.custlist"
    shutil.copyfile(new_list_path, path)
    rows = [{"company": f"Firm {number}", "contact_name": "Ann", "notes": "x" * 200} for number in range(_CUSTOMERS)]
    more = [row | {"city": "Austin", "company": f"Firm {number}"} for number, row in enumerate(rows * 2)]
    with opened(path) as open_list:
        staging = stage(path.with_suffix(".first"), incoming(*rows))
        _settle(open_list, staging)
        import_service(open_list).apply(open_list.owner, staging, "first.csv")
        _settle(open_list, stage(path.with_suffix(".staging"), incoming(*more)))
    return path


def _settle(open_list: OpenList, path: Path) -> None:
    with closing(ImportStaging.open(path)) as staging:
        staging.settle(FileAddress(open_list.path), Decision.UPDATE)


def _dump(path: Path) -> list[str]:
    """What the file has, but for the search index's inner tables: they may differ and say the same."""
    with closing(engine.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        parts = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
        shown = [part for part in parts if "customer_search" not in str(part)]
        tables = [name for kind, name, _sql in shown if kind == "table"]
        rows = [repr((name, row)) for name in tables for row in connection.execute(f"SELECT * FROM {name}")]
        return [*map(repr, shown), *rows]


def _killed_at(path: Path, staging: Path) -> Iterator[int]:
    """Runs the child again and again, each time killed a little further on; yields how far it was."""
    for limit in (0, 150, 400, 600, 850):
        with subprocess.Popen(
            [sys.executable, str(_CHILD), path, staging], stdout=subprocess.PIPE, text=True
        ) as child:
            assert child.stdout is not None
            reached = 0
            for line in child.stdout:
                assert line != "done\n"
                reached = int(line)
                if reached >= limit:
                    child.kill()
                    break
        yield reached


def test_m15_import_killed_in_the_middle_leaves_the_list_as_it_was(prepared_list: Path, tmp_path: Path) -> None:
    path = tmp_path / "customers.custlist"
    shutil.copyfile(prepared_list, path)
    before = _dump(path)
    reached = []
    for at in _killed_at(path, prepared_list.with_suffix(".staging")):
        reached.append(at)
        assert _dump(path) == before
        with opened(path) as open_list:
            open_list.check_search_index()
            assert open_list.found("austin") == set()
    assert len(set(reached)) >= 4
    with opened(path) as open_list:
        counts = (
            import_service(open_list).apply(open_list.owner, prepared_list.with_suffix(".staging"), "a.csv").counts
        )
        assert (counts.updated, counts.created) == (_CUSTOMERS, _CUSTOMERS)


def test_m15_undo_killed_in_the_middle_leaves_the_list_as_it_was(prepared_list: Path, tmp_path: Path) -> None:
    path = tmp_path / "customers.custlist"
    shutil.copyfile(prepared_list, path)
    with opened(path) as open_list:
        import_service(open_list).apply(open_list.owner, prepared_list.with_suffix(".staging"), "a.csv")
    before = _dump(path)
    for _ in _killed_at(path, tmp_path / "none"):
        assert _dump(path) == before
        with opened(path) as open_list:
            open_list.check_search_index()
