"""What follows from a list's rows is found where it is wrong, and made anew; nothing else is changed by that."""

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from time import sleep
from typing import Any

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.soundness import Soundness
from custlist_desktop.domain.errors import FileTrouble
from custlist_desktop.services.upkeep.checking import (
    Checked,
    RenewRequest,
    UpkeepRequest,
    check_list,
    renew,
    renew_beside,
    seems_stale,
)
from custlist_desktop.system.jobs import BackgroundJob, Failed, Finished
from tests.helpers.open_list import HOME_REGION, opened


@pytest.fixture(scope="module")
def filled(new_list_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("filled") / "customers.db"
    shutil.copyfile(new_list_path, path)
    with opened(path) as open_list:
        open_list.samples.fill(open_list.owner, customers=60, estimates=12, seed=1)
        open_list.add(company="Niño & Søn", phone="512 555 0143", city="Montréal")
    return path


@pytest.fixture
def path(filled: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(filled, tmp_path / "customers.db"))


def _spoiled(path: Path, *statements: str) -> None:
    """What no program of ours writes, as damage and other programs do."""
    with closing(engine.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            connection.execute(statement)


def _checked(path: Path) -> Checked:
    return check_list(UpkeepRequest(FileAddress(path), HOME_REGION))


_PAGE = 4096
_WITHOUT_TRIGGERS = ("DROP TRIGGER customer_search_update", "DROP TRIGGER estimate_search_update")
_SEARCHES = {
    "search data gone": ["DELETE FROM customer_search_data"],
    "parts of search data gone": ["DELETE FROM customer_search_data WHERE id > 10 AND id % 2"],
    "search leads nowhere": ["DELETE FROM estimate_search_idx"],
    "sizes gone": ["DELETE FROM customer_search_docsize WHERE id % 3 = 0"],
}
_ROWS = {
    "search text": "UPDATE customer SET search_text = 'zzz' WHERE id % 2",
    "sort keys": "UPDATE customer SET company_sort = NULL WHERE id % 2",
    "dialled number": "UPDATE customer SET phone_e164 = '+33123456789' WHERE id % 2 AND phone <> ''",
    "total": "UPDATE estimate SET total = total + 1 WHERE id % 2",
    "number's key": "UPDATE estimate SET number_sort = 'x' WHERE id % 2",
}


def test_a_list_of_this_version_is_right(path: Path) -> None:
    found = _checked(path)

    assert not found.is_damaged
    assert not found.is_stale
    assert (found.customers, found.estimates) == (61, 12)
    with opened(path) as open_list:
        assert not seems_stale(open_list.file, HOME_REGION)
        assert not seems_stale(open_list.file, "MX"), "a list may have been at home elsewhere"


@pytest.mark.parametrize("how", [*_SEARCHES, *_ROWS])
def test_what_is_wrong_is_found_and_made_anew_from_the_rows(path: Path, how: str) -> None:
    with opened(path) as open_list:
        customers, estimates = open_list.table("customer"), open_list.table("estimate")
    statements = _SEARCHES.get(how) or [_ROWS[how]]
    _spoiled(path, *statements)

    found = _checked(path)

    assert found.is_stale
    assert not found.is_damaged
    with opened(path) as open_list:
        assert seems_stale(open_list.file, HOME_REGION) or how == "sizes gone", "a sample of all rows finds it"
        entries = len(open_list.journal())
        renew(open_list.file, HOME_REGION, found)
        open_list.check_search_index()
        assert open_list.table("customer") == customers
        assert open_list.table("estimate") == estimates
        assert open_list.found("niño") == open_list.found("nino") == {61}
        assert len(open_list.journal()) == entries
    assert not _checked(path).is_stale


def test_an_index_that_disagrees_with_its_table_is_made_anew(path: Path) -> None:
    swapped = "replace(sql, '(number_sort)', '(title_sort)')"
    _spoiled(path, f"UPDATE sqlite_schema SET sql = {swapped} WHERE name = 'estimate_by_number'")

    found = _checked(path)

    assert found.is_stale
    assert found.soundness.wrong_indexes == ("estimate_by_number",)
    with opened(path) as open_list:
        renew(open_list.file, HOME_REGION, found)
    assert not _checked(path).is_stale


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE estimate SET customer_id = 4711 WHERE id = 1",
        "UPDATE estimate SET taxes = 'neither' WHERE id = 1",
    ],
)
def test_what_does_not_follow_from_rows_is_damage(path: Path, statement: str) -> None:
    _spoiled(path, statement)

    assert _checked(path).is_damaged


def test_estimates_that_lost_their_customer_are_told_from_damaged_pages(path: Path) -> None:
    _spoiled(path, "UPDATE estimate SET customer_id = 4711 WHERE id IN (1, 2)")

    trouble = _checked(path).trouble(path)

    assert trouble is not None
    assert (trouble.trouble, trouble.facts) == (FileTrouble.LINKS_LOST, {"estimates": 2})


@pytest.mark.parametrize("value", ["notes = CAST(x'ff41' AS TEXT)", "created_at = 'yesterday'"])
def test_a_text_or_a_moment_that_is_none_is_damage(path: Path, value: str) -> None:
    _spoiled(path, f"UPDATE customer SET {value}")

    assert _checked(path).is_damaged
    with opened(path) as open_list:
        assert seems_stale(open_list.file, HOME_REGION)


def test_a_row_that_was_saved_meanwhile_keeps_what_was_saved(path: Path) -> None:
    _spoiled(path, "UPDATE customer SET search_text = 'zzz' WHERE id = 61")
    found = _checked(path)
    with opened(path) as open_list:
        record = open_list.customers.get(open_list.owner, 61)
        open_list.customers.edit(open_list.owner, 61, replace(record.details, city="Laval"), record.version)
        assert renew(open_list.file, HOME_REGION, found).rows == 0
        assert open_list.found("laval") >= {61}


def _done_beside(job: BackgroundJob[Any, Any]) -> Any:
    while not isinstance(news := job.poll(), Finished):
        assert not isinstance(news, Failed), news
        sleep(0.01)
    return news.result


def test_what_is_made_anew_beside_the_open_list_keeps_nobody_from_saving(path: Path) -> None:
    _spoiled(path, "UPDATE customer SET search_text = 'zzz' WHERE id % 2", *_SEARCHES["search data gone"])
    with opened(path) as open_list:
        address = FileAddress(path)
        found = _done_beside(BackgroundJob(check_list, UpkeepRequest(address, HOME_REGION, is_quiet=True)))
        job = BackgroundJob(renew_beside, RenewRequest(address, HOME_REGION, found))
        assert _done_beside(job).rows > 20
        added = open_list.add(company="Meanwhile")
        open_list.file.look()
        open_list.check_search_index()
        assert open_list.found("meanwhile") == {added.id}
        open_list.check_file()


def test_a_killed_renewal_is_begun_anew(path: Path) -> None:
    _spoiled(path, "UPDATE customer SET search_text = 'zzz'", *_SEARCHES["search data gone"])
    with opened(path) as open_list:
        found = Checked(Soundness(wrong_searches=("customer_search",)))
        job = BackgroundJob(renew_beside, RenewRequest(FileAddress(path), HOME_REGION, found))
        job.close()  # which kills it, wherever it is
        open_list.file.look()
        renew(open_list.file, HOME_REGION, found)
        open_list.check_search_index()
        open_list.check_file()


def _overwritten(path: Path, part: str) -> None:
    """Puts noise on all pages of an index, or of the tables behind a search index."""
    with closing(engine.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        pages = connection.execute("SELECT pageno FROM dbstat WHERE name = ?", (part,)).fetchall()
    content = bytearray(path.read_bytes())
    for (page,) in pages:
        content[(page - 1) * _PAGE : page * _PAGE] = b"\xa5" * _PAGE
    path.write_bytes(content)


@pytest.mark.parametrize("part", ["customer_by_company", "journal_by_time", "customer_search_data"])
def test_a_damaged_page_of_an_index_is_made_anew_like_all_that_follows_from_rows(path: Path, part: str) -> None:
    with closing(engine.connect(path)) as connection:
        rows = connection.execute("SELECT * FROM customer").fetchall()
    _overwritten(path, part)

    found = _checked(path)

    assert not found.is_damaged
    assert found.is_stale
    with opened(path) as open_list:
        renew(open_list.file, HOME_REGION, found)
    assert _checked(path) == Checked(customers=61, estimates=12)
    with opened(path) as open_list:
        assert open_list.found("niño") == {61}
        open_list.check_file()
    with closing(engine.connect(path)) as connection:
        assert connection.execute("SELECT * FROM customer").fetchall() == rows


def test_a_damaged_index_hides_no_damage_of_a_table(path: Path) -> None:
    _overwritten(path, "customer_by_company")
    with closing(engine.connect(path)) as connection:
        found = "SELECT pageno FROM dbstat WHERE name = 'customer' AND pagetype = 'leaf' ORDER BY pageno"
        ((page,), *_) = connection.execute(found).fetchall()
    content = bytearray(path.read_bytes())
    content[(page - 1) * _PAGE + 3 : (page - 1) * _PAGE + 5] = b"\0\0"  # a leaf without rows
    path.write_bytes(content)

    assert _checked(path).is_damaged
