"""What the shell's command says: its options' troubles, its sentences, and the lines of its list."""

from pathlib import Path

import pytest

from custlist_desktop import __version__
from custlist_desktop.cli import main
from custlist_desktop.cli.error_text import error_sentence
from custlist_desktop.cli.lines import WIDEST, aligned, column_widths, printable
from custlist_desktop.database.backup import BackupError, BackupTrouble
from custlist_desktop.domain.errors import (
    CustlistError,
    DatabaseFileError,
    FileTrouble,
    NotAllowedError,
    NotFoundError,
    SignInRefusedError,
)
from custlist_desktop.domain.roles import Action

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    "error",
    [
        *(DatabaseFileError(trouble, Path("list.db"), beside="list.db-wal") for trouble in FileTrouble),
        *(BackupError(trouble, Path("copy.db")) for trouble in BackupTrouble),
        NotFoundError("customer", 3),
        NotAllowedError(Action.EDIT_CUSTOMER),
        SignInRefusedError(1.0),
        CustlistError("no reason"),
    ],
    ids=str,
)
def test_every_trouble_has_a_sentence(error: CustlistError) -> None:
    sentence = error_sentence(error)
    assert sentence.endswith((".", "?"))
    assert sentence[0].isupper() or sentence.startswith(("list.db", "copy.db"))
    assert "{" not in sentence


@pytest.mark.parametrize(
    "wrong",
    [
        [],
        ["sample"],
        ["search"],
        ["show", "one"],
        ["backup", "a.db", "b.db"],
        ["search", "x", "--limit", "-1"],
        ["search", "x", "--limit", "few"],
        ["sample", "--database", "x.db", "--customers", "9" * 5000],
        ["search", "x", "--language", "de"],
    ],
)
def test_wrong_options_end_with_2(wrong: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(wrong)
    assert ended.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_version_is_told(capsys: Capture) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"custlist {__version__}\n"


def test_lines_are_aligned_whatever_the_width_of_the_letters() -> None:
    rows = [("1", "Gagné", "x"), ("22", "東京建設", "y"), ("3", "Gagne\u0301 Fils", "z"), ("4", "W" * 60, "")]
    widths = column_widths(rows)
    assert widths == [2, WIDEST, 1]
    lines = [aligned(row, [2, 10, 1]) for row in rows]
    assert lines == ["1   Gagné       x", "22  東京建設    y", "3   Gagne\u0301 Fils  z", "4   " + "W" * 60]
    assert column_widths([]) == []


def test_text_cannot_steer_the_terminal() -> None:
    assert printable("a\x1b[2Jb\u202ec") == "a [2Jb c"
    assert printable("Gagné & Fils 😀") == "Gagné & Fils 😀"
