"""The file of refused rows."""

from pathlib import Path

from custlist_desktop.domain.contact import Problem
from custlist_desktop.exchange.cells import plain_cell
from custlist_desktop.exchange.field_names import REASON_NAMES
from custlist_desktop.exchange.rejects import RefusedRow, write_rejects
from tests.exchange.exports import csv_table

REASON = REASON_NAMES["en"]
PROBLEMS = (Problem("email", "email_no_at"), Problem("phone", "phone_too_short"))


def words(problems: tuple[Problem, ...]) -> str:
    """Codes do for sentences here."""
    return "; ".join(problem.code for problem in problems)


def written(path: Path, columns: tuple[str, ...], *rows: RefusedRow) -> list[list[str]]:
    """What the file says."""
    assert write_rejects(path, columns, iter(rows), words, REASON) == len(rows)
    return csv_table(path)


def test_m15_refused_rows_keep_their_columns_and_get_the_reason(tmp_path: Path) -> None:
    out = tmp_path / "rejects.csv"
    row = (7, ("Gagné", "no address", "12\n34"), PROBLEMS)
    assert written(out, ("Company", "Email", "Phone"), row) == [
        ["Company", "Email", "Phone", REASON],
        ["Gagné", "no address", "12\n34", "email_no_at; phone_too_short"],
    ]
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")


def test_cells_are_harmless_and_mean_what_they_meant(tmp_path: Path) -> None:
    given = ("=1+1", "'+1 514 555 0187", "''@x", "'quoted", "-")
    table = written(tmp_path / "rejects.csv", ("a", "b", "c", "d", "e"), (2, given, PROBLEMS))
    assert table[1][:5] == ["'=1+1", "+1 514 555 0187", "''@x", "'quoted", "'-"]
    assert [plain_cell(cell) for cell in table[1][:5]] == [plain_cell(cell) for cell in given]


def test_reason_of_an_earlier_import_makes_room_for_the_new_one(tmp_path: Path) -> None:
    row = (2, ("Gagné", "the old reason", "x"), PROBLEMS)
    table = written(tmp_path / "rejects.csv", ("Company", "motif du refus", "Email"), row)
    assert table == [["Company", "Email", REASON], ["Gagné", "x", "email_no_at; phone_too_short"]]


def test_short_row_is_filled_up(tmp_path: Path) -> None:
    table = written(tmp_path / "rejects.csv", ("Company", "Email"), (2, ("Gagné",), PROBLEMS))
    assert table[1] == ["Gagné", "", "email_no_at; phone_too_short"]


def test_what_stands_beyond_the_columns_is_kept_behind_the_reason(tmp_path: Path) -> None:
    table = written(tmp_path / "rejects.csv", ("Company", "Email"), (2, ("", "", "lonely", "=1"), PROBLEMS))
    assert table[1] == ["", "", "email_no_at; phone_too_short", "lonely", "'=1"]


def test_nothing_refused_is_a_header_alone(tmp_path: Path) -> None:
    assert written(tmp_path / "rejects.csv", ("Company",)) == [["Company", REASON]]
