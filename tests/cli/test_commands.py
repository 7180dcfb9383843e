"""The shell's command: what it prints, what it leaves in the file, and how it refuses."""

import getpass
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest

from custlist_desktop.cli import main
from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.domain.geography import country_name
from custlist_desktop.domain.phone import display_phone
from custlist_desktop.domain.text import sort_key
from custlist_desktop.services.customers.search import CustomerSearch, customer_row
from custlist_desktop.system.locks import InstanceLock
from custlist_desktop.system.resources import resource_path

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def at_home_in_the_united_states(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_TELEPHONE", "LC_ADDRESS", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    # Where that locale isn't installed, Python would read paths as ASCII, its own ones too.
    monkeypatch.setenv("LC_CTYPE", "C.UTF-8")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A list of 40 invented customers, only to be read."""
    path = tmp_path_factory.mktemp("filled") / "customers.db"
    assert main(["sample", "--database", str(path)]) == 0
    return path


@pytest.fixture
def database(filled: Path, tmp_path: Path) -> Path:
    """A list of 40 invented customers of this test's own."""
    return Path(copyfile(filled, tmp_path / "customers.db"))


def found(capsys: Capture, *arguments: str | Path) -> list[dict[str, Any]]:
    """What ``search --json`` prints."""
    capsys.readouterr()
    assert main(["search", "--json", "--database", *map(str, arguments)]) == 0
    objects = json.loads(capsys.readouterr().out)
    assert isinstance(objects, list)
    return objects


def refused(capsys: Capture, *arguments: str | Path) -> str:
    """The one sentence with which a command refuses."""
    capsys.readouterr()
    assert main(list(map(str, arguments))) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.endswith(".\n")
    assert printed.err.count("\n") == 1
    return printed.err


def counts(path: Path) -> tuple[int, int]:
    """How many customers and estimates are in a list."""
    with closing(reading_connection(path)) as reader:
        row = reader.execute("SELECT (SELECT count(*) FROM customer), (SELECT count(*) FROM estimate)").fetchone()
    return row[0], row[1]


def test_help_lists_the_commands_in_the_guides_order(capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    listed = re.findall(r"^    ([a-z]+) ", capsys.readouterr().out, re.MULTILINE)
    page = resource_path("guide", "en", "shell.md").read_text(encoding="utf-8")
    told = re.findall(r"^custlist ([a-z]+) ", page, re.MULTILINE)
    assert listed == list(dict.fromkeys(told))


def test_sample_makes_the_file_and_says_what_was_added(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "new folder" / "customers.db"
    assert main(["sample", "--database", str(path), "--customers", "12", "--estimates", "5"]) == 0
    assert capsys.readouterr().out == f"Added 12 customers and 5 estimates to {path}.\n"
    assert counts(path) == (12, 5)
    with InstanceLock(path):
        pass  # it is free again


def test_sample_adds_to_what_is_there(database: Path) -> None:
    assert main(["sample", "--database", str(database), "--customers", "3", "--estimates", "0"]) == 0
    assert counts(database) == (43, 30)


def test_same_seed_invents_the_same_customers(tmp_path: Path, capsys: Capture) -> None:
    lists = []
    for name, seed in (("a.db", "7"), ("b.db", "7"), ("c.db", "8")):
        main(["sample", "--database", str(tmp_path / name), "--customers", "60", "--seed", seed])
        lists.append(found(capsys, tmp_path / name, ""))
    assert lists[0] == lists[1]
    assert lists[0] != lists[2]


def test_sample_is_written_in_the_shell_s_language(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "fr_CA.UTF-8")
    main(["sample", "--database", str(tmp_path / "a.db")])
    assert "Paie à 15 jours" in found(capsys, tmp_path / "a.db", "Alpine Ridge")[0]["notes"]


def test_sample_waits_until_the_window_is_closed(database: Path, capsys: Capture) -> None:
    before = database.read_bytes()
    with InstanceLock(database):
        sentence = refused(capsys, "sample", "--database", database)
    assert f"{database} is open in Custlist by {getpass.getuser()} on " in sentence
    assert f"(process {os.getpid()}); close it there" in sentence
    assert database.read_bytes() == before


def test_search_prints_what_the_window_shows_in_its_order(filled: Path, capsys: Capture) -> None:
    with closing(CustomerSearch(FileAddress(filled), "en")) as search:
        rows = [customer_row(row) for row in search.find("canada").rows(0, 100)]
    assert len(rows) > 3
    assert main(["search", "--database", str(filled), "canada"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [int(line.split()[0]) for line in lines] == [row.id for row in rows]
    assert all(row.company in line and row.email in line for row, line in zip(rows, lines, strict=True))
    assert [customer["id"] for customer in found(capsys, filled, "canada")] == [row.id for row in rows]


def test_search_shows_phone_numbers_in_their_customary_form(filled: Path, capsys: Capture) -> None:
    assert main(["search", "--database", str(filled), "4186550163", "4185550163"]) == 0
    assert capsys.readouterr() == ("", "No customer matches. Try fewer or other words.\n")
    assert main(["search", "--database", str(filled), "+1", "418", "555", "0163"]) == 0
    assert display_phone("4185550163", "+14185550163", "US") in capsys.readouterr().out


def test_words_of_a_search_need_no_quotes(filled: Path, capsys: Capture) -> None:
    apart = found(capsys, filled, "roy", "quebec")
    assert apart == found(capsys, filled, "quebec roy")
    assert "Bâtiments Courcelles inc." in [customer["company"] for customer in apart]


def test_json_has_all_columns_of_the_table_in_its_order_but_the_mark_of_an_import(
    filled: Path, capsys: Capture
) -> None:
    with closing(engine.connect(filled)) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info (customer)")]
    columns.remove("added_by")
    assert columns[0] == "id"
    customers = found(capsys, filled, "")
    assert len(customers) == 40
    assert all(list(customer) == columns for customer in customers)
    assert main(["show", "--json", "--database", str(filled), str(customers[0]["id"])]) == 0
    assert json.loads(capsys.readouterr().out) == customers[0]


def test_json_keeps_letters_as_they_are(filled: Path, capsys: Capture) -> None:
    assert main(["search", "--json", "--database", str(filled), "courcelles"]) == 0
    assert "Bâtiments" in capsys.readouterr().out


def test_limit_keeps_the_first(filled: Path, capsys: Capture) -> None:
    everybody = found(capsys, filled, "")
    assert found(capsys, filled, "", "--limit", "3") == everybody[:3]
    assert found(capsys, filled, "", "--limit", "0") == []
    assert found(capsys, filled, "", "--limit", "999") == everybody


@pytest.mark.parametrize(("language", "order"), [("es", ["Nube", "Nz", "Ñandú"]), ("en", ["Ñandú", "Nube", "Nz"])])
def test_language_decides_the_order(database: Path, capsys: Capture, language: str, order: list[str]) -> None:
    with closing(engine.connect(database)) as connection, connection:
        for key, name in enumerate(("Nube", "Nz", "Ñandú"), start=1):
            values = (name, sort_key(name), key)
            connection.execute("UPDATE customer SET company = ?, company_sort = ? WHERE id = ?", values)
    customers = found(capsys, database, "", "--language", language)
    assert [customer["company"] for customer in customers if customer["id"] <= 3] == order


def test_search_that_finds_nothing_is_no_failure(filled: Path, capsys: Capture) -> None:
    assert found(capsys, filled, "zzzzzz") == []
    assert main(["search", "--database", str(filled), "zzzzzz"]) == 0
    assert capsys.readouterr() == ("", "No customer matches. Try fewer or other words.\n")


@pytest.mark.parametrize("text", ["%", "_", '"', "*", "a OR b", "NEAR(", "\udcff", "😀", "-", "x" * 100_000])
def test_any_text_can_be_searched(filled: Path, capsys: Capture, text: str) -> None:
    assert len(found(capsys, filled, "--", text)) < 40 or text == "\udcff"  # broken characters are no word


def test_looking_works_while_the_window_is_open(database: Path, capsys: Capture) -> None:
    with InstanceLock(database), closing(open_customer_file(database)):
        assert len(found(capsys, database, "")) == 40
        assert main(["show", "--database", str(database), "1"]) == 0
        assert main(["backup", "--database", str(database), str(database.with_name("copy.db"))]) == 0


def test_show_prints_a_line_for_each_field(filled: Path, capsys: Capture) -> None:
    key = found(capsys, filled, "courcelles")[0]["id"]
    assert main(["show", "--database", str(filled), str(key)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == [f"ID: {key}", "Company: Bâtiments Courcelles inc.", "Contact: Sébastien Roy"]
    assert {
        f"Phone: {display_phone('4185550163', '+14185550163', 'US')}",
        "State/Province: Québec",
        f"Country: {country_name('CA', 'en')}",
    } <= set(lines)
    assert not [line for line in lines if re.match(r"Search text|.*sort:|.*e164", line)]


def test_show_keeps_the_lines_of_notes_apart(database: Path, capsys: Capture) -> None:
    with closing(engine.connect(database)) as connection, connection:
        connection.execute("UPDATE customer SET notes = 'Ring twice.\nAsk for Ana.' WHERE id = 1")
    assert main(["show", "--database", str(database), "1"]) == 0
    assert "Notes: Ring twice.\n  Ask for Ana.\n" in capsys.readouterr().out


@pytest.mark.parametrize("key", ["999", "0", "-1", "9" * 30])
def test_customer_who_is_not_there_is_told(filled: Path, capsys: Capture, key: str) -> None:
    assert f"no customer {key};" in refused(capsys, "show", "--database", filled, key)


def test_backup_is_a_whole_list_in_one_file(database: Path, capsys: Capture, tmp_path: Path) -> None:
    copy = tmp_path / "copies" / "copy.db"
    copy.parent.mkdir()
    assert main(["backup", "--database", str(database), str(copy)]) == 0
    assert f"to {copy} ({copy.stat().st_size:,} bytes)" in capsys.readouterr().out
    assert [path.name for path in copy.parent.iterdir()] == ["copy.db"]
    assert found(capsys, copy, "") == found(capsys, database, "")
    assert main(["sample", "--database", str(copy), "--customers", "1"]) == 0


def test_backup_never_replaces_a_file(database: Path, capsys: Capture, tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    kept.write_text("mine")
    assert "already exists" in refused(capsys, "backup", "--database", database, kept)
    assert "already exists" in refused(capsys, "backup", "--database", database, database)
    assert kept.read_text() == "mine"


def test_backup_into_a_missing_folder_is_told(database: Path, capsys: Capture, tmp_path: Path) -> None:
    assert "The folder of " in refused(capsys, "backup", "--database", database, tmp_path / "away" / "copy.db")


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that nobody can write in")
def test_backup_where_nobody_can_write_is_told(database: Path, capsys: Capture) -> None:
    said = refused(capsys, "backup", "--database", database, "/sys/copy.db")
    assert "was not saved: you can’t write there" in said


def test_backup_of_a_damaged_list_is_no_backup(database: Path, capsys: Capture, tmp_path: Path) -> None:
    content = bytearray(database.read_bytes())
    content[-8192:] = b"\x55" * 8192
    database.write_bytes(content)
    copy = tmp_path / "copy.db"
    assert f"{database} is damaged" in refused(capsys, "backup", "--database", database, copy)
    assert not copy.exists()
    assert not list(tmp_path.glob("*.unfinished"))


def _make_newer(path: Path) -> None:
    with closing(engine.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 999")


def _make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


_SPOILERS: dict[str, Callable[[Path], Any]] = {
    "is not there": lambda path: path.unlink(),
    "is empty": lambda path: path.write_bytes(b""),
    "is not a customer list": lambda path: path.write_bytes(b"company,contact\n" * 100),
    "is damaged": lambda path: path.write_bytes(path.read_bytes()[:20_000]),
    "is a folder": _make_folder,
    "newer version": _make_newer,
}


@pytest.mark.parametrize("words", _SPOILERS)
@pytest.mark.parametrize("command", ["search", "show", "backup"])
def test_file_that_cannot_be_used_is_told_and_left_alone(
    database: Path, capsys: Capture, command: str, words: str
) -> None:
    _SPOILERS[words](database)
    before = database.read_bytes() if database.is_file() else None
    argument = {"search": "roof", "show": "1", "backup": str(database.with_name("copy.db"))}[command]
    sentence = refused(capsys, command, "--database", database, argument)
    assert str(database) in sentence
    assert words in sentence
    assert (database.read_bytes() if database.is_file() else None) == before


@pytest.mark.parametrize("words", sorted(set(_SPOILERS) - {"is not there"}))
def test_sample_leaves_a_file_alone_that_it_cannot_use(database: Path, capsys: Capture, words: str) -> None:
    _SPOILERS[words](database)
    before = database.read_bytes() if database.is_file() else None
    assert words in refused(capsys, "sample", "--database", database)
    assert (database.read_bytes() if database.is_file() else None) == before
    with InstanceLock(database):
        pass  # it is free again


def test_damage_found_in_the_middle_is_told(database: Path, capsys: Capture) -> None:
    with closing(engine.connect(database)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'customer'").fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(database.read_bytes())
    content[(root - 1) * size : root * size] = b"\x55" * size
    database.write_bytes(content)
    assert "is damaged" in refused(capsys, "search", "--database", database, "")
    assert "is damaged" in refused(capsys, "show", "--database", database, "1")
    assert "is damaged" in refused(capsys, "sample", "--database", database)


def run_shell(*arguments: str, **variables: str) -> "subprocess.CompletedProcess[bytes]":
    """Runs the command in a process of its own."""
    command = [sys.executable, "-m", "custlist_desktop.cli", *arguments]
    return subprocess.run(command, env={**os.environ, **variables}, capture_output=True, timeout=60)


def test_poor_console_gets_question_marks_and_json_stays_whole(filled: Path) -> None:
    search = ("search", "--database", str(filled), "courcelles")
    plain = run_shell(*search, PYTHONIOENCODING="ascii")
    assert (plain.returncode, plain.stderr) == (0, b"")
    assert b"B?timents" in plain.stdout
    as_json = run_shell(*search, "--json", PYTHONIOENCODING="ascii")
    assert json.loads(as_json.stdout.decode("utf-8"))[0]["company"] == "Bâtiments Courcelles inc."


def test_looking_loads_neither_qt_nor_what_writes_and_a_reader_who_leaves_is_no_trouble(filled: Path) -> None:
    program = (
        "import os, sys\n"
        "from custlist_desktop.cli import main\n"
        "reader, writer = os.pipe(); os.close(reader); os.dup2(writer, 1)\n"
        f"code = main(['search', '--json', '--database', {str(filled)!r}, ''])\n"
        "sys.exit(code or any(name.startswith(('PySide6', 'peewee')) for name in sys.modules))\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60)
    assert (ended.returncode, ended.stderr) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full")
def test_output_that_cannot_be_written_is_told(filled: Path) -> None:
    command = [sys.executable, "-m", "custlist_desktop.cli", "search", "--database", str(filled), ""]
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60)
    assert ended.returncode == 2
    assert ended.stderr == "The output can't be written: No space left on device; check whether its disk is full.\n"


def test_a_mistake_of_the_programs_is_one_sentence_and_a_report_without_values(
    database: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: Capture
) -> None:
    def stumble(*_: object) -> None:
        raise ValueError("Mélanie Gagné")

    logs = tmp_path / "logs"
    monkeypatch.setattr("custlist_desktop.cli.commands.show.looked_at", stumble)
    monkeypatch.setattr("custlist_desktop.system.logs.user_log_path", lambda *_, **__: logs)

    assert main(["show", "1", "--database", str(database)]) == 3

    told = capsys.readouterr().err
    (log,) = logs.iterdir()
    assert str(log) in told
    assert "ValueError" in log.read_text("utf-8")
    assert "Gagn" not in told + log.read_text("utf-8")
