"""Whole jobs without a pointer: what is done with the whole list."""

from pathlib import Path

import pytest

from custlist_desktop.ui.shell.workplace import Workplace
from tests.ui.keyboard_only.keyboard import (
    Press,
    Script,
    Until,
    add,
    choose,
    follow,
    in_window,
    lists,
    on,
    says,
    shown,
    tab_to,
)

_LONG = 30.0


def test_a_file_is_imported_and_the_import_undone(
    workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "customers.csv"
    path.write_text("Company,Email\nBravo,b@example.com\nCharlie,c@example.com\n", "utf-8")
    monkeypatch.setattr("custlist_desktop.ui.importing.file_step.ask_open_name", lambda *_: path)

    def script() -> Script:
        yield from add("Alpha", "a@example.com")
        yield lists("Alpha")
        yield Press("Ctrl+I")
        yield in_window("Import")
        yield on("Choose File…")
        yield Press("Return")
        yield on("Next")
        yield Press("Return")
        yield on("Rows of the file", _LONG)
        yield from tab_to("Import 2 Rows")
        yield Press("Return")
        yield says("2", _LONG)
        yield on("Show Customers", _LONG)
        yield Press("Return")
        yield in_window("Custlist")
        yield lists("Alpha", "Bravo", "Charlie")
        yield from tab_to("More actions for the list")
        yield Press("Space")
        yield from choose("Undo an Import")
        yield in_window("Undo")
        yield from tab_to("Undo Import")
        yield Press("Return")
        yield says("The import was undone", _LONG)
        yield Press("Escape")
        yield in_window("Custlist")
        yield lists("Alpha")
        assert shown() == ["Alpha"]

    follow(script())


def test_the_list_is_exported(workplace: Workplace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "customers.csv"
    monkeypatch.setattr("custlist_desktop.ui.kit.outlets.ask_save_name", lambda *_: path)

    def script() -> Script:
        yield from add("Alpha", "a@example.com")
        yield lists("Alpha")
        yield Press("Ctrl+Shift+E")
        yield in_window("Export")
        yield from tab_to("Excel workbook (XLSX)")
        yield Press("Down")
        yield on("OpenDocument spreadsheet (ODS)")
        yield Press("Down")
        yield on("CSV")
        yield Press("Return")
        yield Until(path.exists, "the file", _LONG)
        yield on("Close", _LONG)
        yield Press("Escape")
        yield in_window("Custlist")

    follow(script())
    assert path.read_bytes()


def test_duplicates_are_found_and_merged(workplace: Workplace) -> None:
    def script() -> Script:
        yield from add("Gagne Roofing", "office@example.com")
        yield lists("Gagne Roofing")
        yield from add("Gagne Roofing Inc", "office@example.com")
        yield lists("Gagne Roofing", "Gagne Roofing Inc")
        yield from tab_to("More actions for the list")
        yield Press("Space")
        yield from choose("Find Duplicates")
        yield in_window("Duplicates")
        yield on("Groups of likely duplicates", _LONG)
        yield Press("Right")
        yield on("Compare customers")
        yield Press("Space")
        yield Press("Left")
        yield on("Groups of likely duplicates")
        yield from tab_to("Merge 2 Customers")
        yield Press("Return")
        yield says("Undo")
        yield Press("Escape")
        yield Until(lambda: len(shown()) == 1, "one customer")

    follow(script())


def test_sample_data_is_added_from_the_first_start_on(workplace: Workplace) -> None:
    def script() -> Script:
        yield from tab_to("Sample Data")
        yield Press("Return")
        yield Until(lambda: len(shown()) > 20, "sample data", _LONG)

    follow(script())
