"""Tab goes through every window as one reads it, and the keyboard is always somewhere."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.gallery.lists import make_lists
from tests.gallery.screens import walk_all
from tests.ui.inspection.tab_order import tab_jumps


@pytest.fixture(scope="module")
def jumps(app: QApplication, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Where Tab goes back, by screen."""
    folder: Path = tmp_path_factory.mktemp("tab-order")
    found: dict[str, list[str]] = {}

    def visit(name: str, window: QWidget, popup: QWidget | None = None) -> None:
        if popup is None:
            found[name] = tab_jumps(window)

    (folder / "lists").mkdir()
    (folder / "walk").mkdir()
    walk_all(make_lists(folder / "lists"), folder / "walk", visit)
    return found


def test_tab_follows_the_reading_order_on_every_screen(jumps: dict[str, list[str]]) -> None:
    assert {name: told for name, told in jumps.items() if told} == {}
