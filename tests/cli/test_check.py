"""The command ``custlist check``: what it says of a list, and what it repairs."""

from contextlib import closing
from pathlib import Path

import pytest

from custlist_desktop.cli import main
from custlist_desktop.database import engine
from custlist_desktop.database.log_state import state_path
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.system.locks import InstanceLock
from tests.helpers.crashed_list import Crash
from tests.helpers.damage import PAGE
from tests.helpers.open_list import opened

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A list with a backup, and three customers more than that."""
    path = tmp_path / "own" / "customers.db"
    assert main(["sample", "--database", str(path), "--customers", "60", "--estimates", "4"]) == 0
    assert main(["backup", "--database", str(path)]) == 0
    assert main(["sample", "--database", str(path), "--customers", "3", "--estimates", "0"]) == 0
    return path


def _check(database: Path, capsys: Capture, *more: str) -> tuple[int, str]:
    capsys.readouterr()
    code = main(["check", "--database", str(database), *more])
    told = capsys.readouterr()
    return code, told.out + told.err


def _spoil(database: Path, statement: str) -> None:
    with closing(engine.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(statement)


def _zero_customers(database: Path) -> bytes:
    """Zeroes half of the pages of customers; the start itself would not see it."""
    with closing(engine.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        found = "SELECT pageno FROM dbstat WHERE name = 'customer' AND pagetype = 'leaf' ORDER BY pageno DESC"
        pages = [page for (page,) in connection.execute(found).fetchall()]
    content = bytearray(database.read_bytes())
    for page in pages[: len(pages) // 2]:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    database.write_bytes(content)
    return bytes(content)


def test_a_list_that_is_right(database: Path, capsys: Capture) -> None:
    before = database.read_bytes()

    code, told = _check(database, capsys)

    assert code == 0
    assert f"{database}: 63 customers, 4 estimates" in told
    assert "every page can be read" in told
    assert "the newest good one is of" in told
    assert database.read_bytes() == before
    assert _check(database, capsys, "--repair", "backup")[0] == 2, "a good list is not put aside"


def test_a_wrong_search_is_said_and_made_anew(database: Path, capsys: Capture) -> None:
    _spoil(database, "DELETE FROM customer_search_data")

    code, told = _check(database, capsys)
    assert code == 1
    assert "Search: wrong" in told
    assert "--repair" in told

    assert _check(database, capsys, "--repair")[0] == 0
    assert _check(database, capsys)[0] == 0


def test_repair_waits_until_the_window_is_closed(database: Path, capsys: Capture) -> None:
    _spoil(database, "DELETE FROM customer_search_data")
    with InstanceLock(database):
        assert _check(database, capsys, "--repair")[0] == 2


@pytest.mark.parametrize(("way", "most"), [("backup", 60), ("recovered", 62)])
def test_a_damaged_list_is_put_right_and_kept(database: Path, capsys: Capture, way: str, most: int) -> None:
    content = _zero_customers(database)

    code, told = _check(database, capsys)
    assert code == 1
    assert "Newest good backup: 60 customers, 4 estimates" in told
    assert "Recovered: " in told
    assert database.read_bytes() == content

    code, told = _check(database, capsys, "--repair", way)
    assert code == 0, told
    assert ("Newest good backup" in told, "Recovered: " in told) == (way == "backup", way == "recovered")
    kept = Path(told.splitlines()[-1].removeprefix("The list as it was is kept as ").removesuffix("."))
    assert kept.read_bytes() == content
    with opened(database) as open_list:
        assert 0 < len(open_list.table("customer")) <= most
        open_list.check_file()


def test_only_an_account_owner_puts_another_list_in_place(database: Path, capsys: Capture) -> None:
    with opened(database) as open_list:
        assert open_list.estimator.name == "Elena Ruiz"
    content = _zero_customers(database)

    code, told = _check(database, capsys, "--repair", "recovered", "--user", "Elena Ruiz")

    assert code == 2
    assert "Account Owner" in told
    assert database.read_bytes() == content


def test_a_password_is_asked_for_a_damaged_list_too(database: Path, capsys: Capture) -> None:
    with opened(database) as open_list:
        users, owner = open_list.users, open_list.owner
        users.set_password(owner, owner.user_id, hash_password("gypsum ceiling"))
    _zero_customers(database)

    assert _check(database, capsys, "--repair", "recovered")[0] == 2


def test_a_list_of_which_nothing_is_left_is_kept(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "customers.db"
    path.write_bytes(b"SQLite format 3\0" + bytes(20))

    code, told = _check(path, capsys, "--repair", "recovered")

    assert code == 2
    assert "Nothing in it can be read" in told
    assert path.stat().st_size == 36


def test_estimates_that_lost_their_customer_are_said_and_can_be_put_right(database: Path, capsys: Capture) -> None:
    with closing(engine.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("DELETE FROM customer WHERE id IN (SELECT customer_id FROM estimate)")

    code, told = _check(database, capsys)

    assert code == 1
    assert "References: 4 estimates lost their customer." in told
    assert "4 estimates lost their customer.\nKnown to be missing: " in told

    code, told = _check(database, capsys, "--repair", "recovered")
    assert code == 0, told
    assert _check(database, capsys)[0] == 0


def test_samples_without_their_history_stay_samples_and_the_loss_is_said(database: Path, capsys: Capture) -> None:
    with closing(engine.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        pages = connection.execute("SELECT pageno FROM dbstat WHERE name = 'journal'").fetchall()
    content = bytearray(database.read_bytes())
    for (page,) in pages:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    database.write_bytes(content)

    code, told = _check(database, capsys, "--repair", "recovered")

    assert code == 0, told
    assert "Known to be missing: 3 (entries of the history)" in told
    assert "67 of them are samples, as before." in told
    with opened(database) as open_list:
        assert open_list.samples.are_all_customers()


def test_a_damaged_list_is_recovered_with_the_saves_in_its_log(crash: Crash, capsys: Capture) -> None:
    _damage_header(crash.path)

    code, told = _check(crash.path, capsys, *_as_owner(crash))
    assert code == 1
    assert "Recovered: 90 customers" in told
    assert "--repair recovered" in told
    assert _check(crash.path, capsys, *_as_owner(crash), "--repair", "with-log")[0] == 2, "it is known to be its own"

    assert _check(crash.path, capsys, *_as_owner(crash), "--repair", "recovered")[0] == 0
    with opened(crash.path) as open_list:
        assert open_list.found("Saved last") == crash.saved


def test_both_ways_are_told_where_nobody_knows_whose_the_log_is(crash: Crash, capsys: Capture) -> None:
    state_path(crash.path).unlink()

    code, told = _check(crash.path, capsys, *_as_owner(crash))

    assert code == 1
    assert "may be another list's" in told
    assert "With the log: 90 customers" in told
    assert "Without the log: " in told
    assert "--repair with-log or --repair without-log" in told
    assert main(["backups", "--database", str(crash.path), *_as_owner(crash)]) == 0
    assert _check(crash.path, capsys, *_as_owner(crash), "--repair", "with-log")[0] == 0
    with opened(crash.path) as open_list:
        assert open_list.found("Saved last") == crash.saved


def test_a_damaged_list_is_recovered_with_the_log_or_without_as_is_asked_for(crash: Crash, capsys: Capture) -> None:
    state_path(crash.path).unlink()
    _damage_header(crash.path)

    code, told = _check(crash.path, capsys, *_as_owner(crash))

    assert code == 1
    assert "Recovered with the log: 90 customers" in told
    assert "Recovered without the log: " in told
    assert "What was saved last may be missing" in told
    assert main(["backups", "--database", str(crash.path), *_as_owner(crash)]) == 0
    assert _check(crash.path, capsys, *_as_owner(crash), "--repair", "recovered")[0] == 2
    assert _check(crash.path, capsys, *_as_owner(crash), "--repair", "without-log")[0] == 0
    with opened(crash.path) as open_list:
        assert open_list.found("Saved last") == set()


def _damage_header(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(bytes(100))


def _as_owner(crash: Crash) -> tuple[str, str]:
    with closing(engine.connect(crash.backup, engine.Access.READ_AS_IT_IS)) as connection:
        (name,) = connection.execute("SELECT name FROM user_account WHERE role = 'account_owner'").fetchone()
    return "--user", name
