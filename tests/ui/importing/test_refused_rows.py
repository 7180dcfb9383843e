"""Saving the rows that an import refused, from the Check step."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from custlist_desktop.ui.kit.link_label import LinkLabel
from tests.ui.conftest import wait_until
from tests.ui.importing.import_place import ImportPlace


def test_m15_refused_rows_are_saved_with_their_reasons(
    checked: ImportPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "refused.csv"
    monkeypatch.setattr("custlist_desktop.ui.kit.outlets.ask_save_name", lambda *_: path)
    checked.press("Save 2 Refused Rows…")
    wait_until(lambda: checked.says("refused.csv was saved."))
    text = path.read_text(encoding="utf-8-sig")
    assert "514 555-0143" in text
    assert "No company, name or email" in text
    assert "Gagné" not in text


def test_a_folder_that_no_program_opens_is_named(
    checked: ImportPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("custlist_desktop.ui.kit.outlets.ask_save_name", lambda *_: tmp_path / "refused.csv")
    checked.press("Save 2 Refused Rows…")
    wait_until(lambda: checked.says("refused.csv was saved."))
    QTest.mouseClick(checked.named(LinkLabel, "Show in Folder"), Qt.MouseButton.LeftButton)
    assert checked.says(f"No program on this computer opens {tmp_path}. Install one, or open it elsewhere.")


def test_closing_waits_until_refused_rows_are_saved(
    checked: ImportPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "refused.csv"
    monkeypatch.setattr("custlist_desktop.ui.kit.outlets.ask_save_name", lambda *_: path)
    closed: list[bool] = []
    checked.window.closed.connect(lambda: closed.append(path.is_file()))
    checked.press("Save 2 Refused Rows…")
    checked.window.close()
    wait_until(lambda: closed == [True])


def test_closing_stays_open_to_say_that_refused_rows_were_not_saved(
    checked: ImportPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "custlist_desktop.ui.kit.outlets.ask_save_name", lambda *_: tmp_path / "nowhere" / "refused.csv"
    )
    checked.press("Save 2 Refused Rows…")
    checked.window.close()
    wait_until(lambda: checked.says("refused.csv was not saved"))
    assert checked.window.isVisible()


def test_the_keyboard_is_where_it_was_once_a_file_is_saved(
    checked: ImportPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("custlist_desktop.ui.kit.outlets.ask_save_name", lambda *_: tmp_path / "refused.csv")
    save = checked.named(QPushButton, "Save 2 Refused Rows…")
    save.setFocus()
    QTest.keyClick(save, Qt.Key.Key_Space)
    wait_until(lambda: checked.says("refused.csv was saved."))
    assert QApplication.focusWidget() is save
