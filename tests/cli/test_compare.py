"""Comparing a copy from a shell, and restoring one record of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from custlist_desktop.cli import main
from custlist_desktop.database.backup import back_up
from custlist_desktop.domain.contact import CustomerDetails
from tests.helpers.open_list import opened

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def database(tmp_path: Path, capsys: Capture) -> str:
    """A list of which a copy was made before a customer was edited, and one deleted."""
    path = tmp_path / "customers.db"
    assert main(["sample", "--database", str(path), "--customers", "3", "--estimates", "1"]) == 0
    back_up(path, tmp_path / "copy.db")
    with opened(path) as lst:
        record = lst.customers.get(lst.owner, 2)
        lst.customers.edit(lst.owner, 2, replace(record.details, job_title="Xylographer"), record.version)
        lst.customers.delete(lst.owner, 3)
        lst.users.set_active(lst.owner, lst.estimator.user_id, active=False)
    capsys.readouterr()
    return str(path)


def _restored(database: str, tmp_path: Path, *what: str) -> int:
    return main(["restore", str(tmp_path / "copy.db"), "--database", database, *what])


def test_what_differs_is_told_and_the_exit_code_says_so(database: str, tmp_path: Path, capsys: Capture) -> None:
    assert main(["compare", str(tmp_path / "copy.db"), "--database", database]) == 1
    told = capsys.readouterr().out
    assert "Changed\tCustomer\t2" in told
    assert "Job title: " in told
    assert "→ Xylographer" in told
    assert "Deleted\tCustomer\t3" in told
    with opened(Path(database)) as lst:
        back_up(lst.path, tmp_path / "now.db")
    assert main(["compare", str(tmp_path / "now.db"), "--database", database]) == 0
    assert "the same as this copy" in capsys.readouterr().out


def test_one_customer_and_one_estimate_are_restored(database: str, tmp_path: Path, capsys: Capture) -> None:
    with opened(Path(database)) as lst:
        number = lst.estimates.get(lst.owner, 1).content.number
        lst.estimates.delete(lst.owner, 1)
    assert _restored(database, tmp_path, "--customer", "3") == 0
    assert "Restored from" in capsys.readouterr().out
    assert _restored(database, tmp_path, "--estimate", number.lower()) == 0
    with opened(Path(database)) as lst:
        assert lst.customers.get(lst.owner, 3).version > 1
        assert lst.estimates.get(lst.owner, 1).content.number == number
        assert lst.customers.get(lst.owner, 2).details.job_title == "Xylographer"
    assert _restored(database, tmp_path, "--customer", "3") == 2
    assert "Nothing was changed" in capsys.readouterr().err


def test_customer_that_the_copy_lacks_is_said_to_be_deleted(database: str, tmp_path: Path, capsys: Capture) -> None:
    with opened(Path(database)) as lst:
        added = lst.customers.add(lst.owner, CustomerDetails(company="Ajout un SA")).id
    assert _restored(database, tmp_path, "--customer", str(added)) == 0
    told = capsys.readouterr().out
    assert "Deleted, since" in told
    assert "Ajout un SA" in told
    assert "Restored" not in told


def test_copy_of_another_list_is_refused_in_words(database: str, tmp_path: Path, capsys: Capture) -> None:
    other = str(tmp_path / "other" / "customers.db")
    assert main(["sample", "--database", other, "--customers", "1", "--estimates", "0"]) == 0
    assert main(["compare", other, "--database", database]) == 2
    assert "another list" in capsys.readouterr().err
    assert main(["restore", other, "--database", database, "--customer", "1"]) == 2
