"""The steps of an import as jobs."""

from collections.abc import Callable

import pytest

from custlist_desktop.domain.errors import CancelledError
from custlist_desktop.domain.progress import unheard
from custlist_desktop.exchange.import_jobs import (
    ApplyRequest,
    CheckRequest,
    PreviewRequest,
    apply_checked,
    check_import,
    preview_import,
)
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.imports.staging import ImportStaging
from tests.helpers.imports import incoming, settled
from tests.helpers.open_list import HOME_REGION, OpenList


def cancelled_at(call: int) -> Callable[[int, int], None]:
    """A progress that ends the job when it is heard for the ``call``th time."""
    calls: list[int] = []

    def progress(done: int, _total: int) -> None:
        calls.append(done)
        if len(calls) == call:
            raise CancelledError

    return progress


def request(open_list: OpenList, staging: ImportStaging) -> ApplyRequest:
    backup = open_list.path.parent / "backups" / "before.db"
    return ApplyRequest(open_list.file.address, staging.path, open_list.owner, "clients.csv", HOME_REGION, backup)


@pytest.mark.parametrize("call", [1, 2, 3, 6])
def test_m15_a_cancelled_import_leaves_neither_customers_nor_a_copy(open_list: OpenList, call: int) -> None:
    rows = incoming({"company": "Blake & Sons"}, {"company": "Gagné"})
    with settled(open_list, rows) as staging, pytest.raises(CancelledError):
        apply_checked(open_list.file, request(open_list, staging), cancelled_at(call))
    assert Customer.select().count() == 0
    assert not (open_list.path.parent / "backups").exists()


def test_m15_a_copy_that_was_there_stays_whatever_becomes_of_the_import(open_list: OpenList) -> None:
    there = open_list.path.parent / "backups" / "monday.db"
    there.parent.mkdir()
    there.write_bytes(b"kept")
    with settled(open_list, incoming({"company": "Blake & Sons"})) as staging, pytest.raises(CancelledError):
        apply_checked(open_list.file, request(open_list, staging), cancelled_at(2))
    assert [path.name for path in there.parent.iterdir()] == ["monday.db"]


@pytest.mark.parametrize(
    "now", ["City,Company\nLaval,Gagné\n", "Company,Contact,City\nGagné,Roy,Laval\n", "Company\nA\n"]
)
def test_a_file_whose_columns_changed_since_it_was_looked_at_is_refused(open_list: OpenList, now: str) -> None:
    path = open_list.path.with_suffix(".csv")
    path.write_text("Company,City\nGagné,Laval\n", "utf-8")
    seen = preview_import(PreviewRequest(path), unheard)
    path.write_text(now, "utf-8")
    reading = (path, seen.preview.options, seen.mapping, open_list.file.address, path.with_suffix(".staging"))
    with pytest.raises(ImportFileError) as error:
        check_import(CheckRequest(*reading, HOME_REGION, HOME_REGION, columns=seen.preview.columns), unheard)
    assert error.value.trouble is ImportTrouble.CHANGED
    assert not path.with_suffix(".staging").exists()
