"""``custlist export``: customers into a file, from a shell."""

import csv
from contextlib import closing, suppress
from pathlib import Path

import pytest

from custlist_desktop.cli import main
from custlist_desktop.database import engine
from custlist_desktop.system.locks import InstanceLock
from tests.proposals.conftest import page_texts

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def database(tmp_path: Path, empty_list_path: Path) -> Path:
    """A list with twenty sample customers."""
    path = tmp_path / "customers.db"
    assert main(["sample", "--database", str(path), "--customers", "20", "--estimates", "0"]) == 0
    return path


def run(database: Path, *arguments: str | Path) -> int:
    """Runs the command on the file."""
    return main(["export", "--database", str(database), *map(str, arguments)])


def rows_in(path: Path) -> list[list[str]]:
    """All rows of a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("out.csv", b"\xef\xbb\xbf"),
        ("out.xlsx", b"PK"),
        ("OUT.VCF", b"BEGIN:"),
        ("out.pdf", b"%PDF-"),
        ("out.ods", b"PK"),
    ],
)
def test_m15_ending_chooses_the_format(
    database: Path, tmp_path: Path, capsys: Capture, name: str, start: bytes
) -> None:
    assert run(database, tmp_path / name) == 0
    assert (tmp_path / name).read_bytes().startswith(start)
    assert f"Wrote 20 customers to {tmp_path / name}." in capsys.readouterr().out


def test_format_is_asked_for_where_the_ending_says_another(database: Path, tmp_path: Path) -> None:
    assert run(database, tmp_path / "out.txt", "--format", "ods") == 0
    assert (tmp_path / "out.txt").read_bytes()[30:38] == b"mimetype"


@pytest.mark.parametrize(("arguments", "version"), [([], "3.0"), (["--vcard-version", "4.0"], "4.0")])
def test_version_of_cards_is_chosen(database: Path, tmp_path: Path, arguments: list[str], version: str) -> None:
    assert run(database, tmp_path / "out.vcf", *arguments) == 0
    assert f"VERSION:{version}\r\n" in (tmp_path / "out.vcf").read_bytes().decode()


def test_columns_of_a_pdf_are_chosen(database: Path, tmp_path: Path) -> None:
    assert run(database, tmp_path / "out.pdf", "--columns", "company, postal-code,notes") == 0
    text = " ".join(page_texts((tmp_path / "out.pdf").read_bytes()))
    assert "Postal code" in " ".join(text.split())
    assert "Email" not in text


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["out.csv", "--vcard-version", "4.0"], "--vcard-version is for .vcf files"),
        (["out.csv", "--columns", "company"], "--columns is for .pdf files"),
        (["out.pdf", "--columns", "company,shoe"], "shoe isn't one of company"),
        (["out.pdf", "--columns", "notes"], "at least one column"),
    ],
)
def test_option_of_another_format_is_told(
    database: Path, tmp_path: Path, capsys: Capture, arguments: list[str], says: str
) -> None:
    with suppress(SystemExit):  # argparse ends by itself
        assert run(database, tmp_path / arguments[0], *arguments[1:]) == 2
    assert says in capsys.readouterr().err
    assert not (tmp_path / arguments[0]).exists()


def test_search_and_language_are_those_asked_for(database: Path, tmp_path: Path, capsys: Capture) -> None:
    with closing(engine.connect(database)) as connection:
        company = connection.execute("SELECT company FROM customer WHERE company > '' LIMIT 1").fetchone()[0]
    assert run(database, tmp_path / "out.csv", "--search", company, "--language", "es") == 0
    heads, *rows = rows_in(tmp_path / "out.csv")
    assert heads[1] == "Empresa"
    assert 0 < len(rows) < 20
    assert company in {row[1] for row in rows}
    assert run(database, tmp_path / "none.csv", "--search", "zzzz") == 0
    assert len(rows_in(tmp_path / "none.csv")) == 1
    assert "Wrote 0 customers" in capsys.readouterr().out


def test_list_that_a_window_has_open_is_exported_too(database: Path, tmp_path: Path) -> None:
    with InstanceLock(database):
        assert run(database, tmp_path / "out.csv") == 0


@pytest.mark.parametrize("arguments", [["out.txt"], ["out"], ["nowhere/out.csv"]])
def test_what_cant_be_done_is_told_and_nothing_is_written(
    database: Path, tmp_path: Path, capsys: Capture, arguments: list[str]
) -> None:
    assert run(database, tmp_path / arguments[0], *arguments[1:]) == 2
    assert capsys.readouterr().err.strip().endswith(".")
    assert [path for path in tmp_path.iterdir() if not path.name.startswith(database.name)] == []


def test_list_itself_is_never_overwritten(tmp_path: Path, database: Path, capsys: Capture) -> None:
    named = database.rename(tmp_path / "list.csv")
    before = named.read_bytes()
    assert run(named, named) == 2
    assert "is the customer list itself" in capsys.readouterr().err
    assert named.read_bytes() == before


def test_list_that_isnt_there_is_not_made(tmp_path: Path, capsys: Capture) -> None:
    assert run(tmp_path / "none.db", tmp_path / "out.csv") == 2
    assert list(tmp_path.iterdir()) == []
    assert "is not there" in capsys.readouterr().err
