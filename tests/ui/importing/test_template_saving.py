"""The template that the first step of an import saves."""

from pathlib import Path

import pytest

from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.importing.conftest import Opener
from tests.ui.importing.import_place import choose, menu_in_view


def test_m15_the_template_is_saved_from_the_first_step(
    people: Session, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "template"
    monkeypatch.setattr("custlist_desktop.ui.kit.outlets.ask_save_name", lambda *_: path)
    place = open_window(people)
    place.press("Download Template")
    choose(menu_in_view(), "CSV file (.csv)")
    wait_until(lambda: place.says("template.csv was saved."))
    assert "Company" in (tmp_path / "template.csv").read_text(encoding="utf-8-sig")


def test_a_template_that_cannot_be_saved_is_said(
    people: Session, open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "missing" / "template.csv"
    monkeypatch.setattr("custlist_desktop.ui.kit.outlets.ask_save_name", lambda *_: path)
    place = open_window(people)
    place.press("Download Template")
    choose(menu_in_view(), "CSV file (.csv)")
    wait_until(lambda: place.says("was not saved"))
