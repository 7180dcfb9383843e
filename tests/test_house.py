"""The mirror of the house counts what it says that it counts."""

from pathlib import Path

from tests import house

_ROWS = '''"""Rows."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStyledItemDelegate


class Plain(QStyledItemDelegate):
    """Paints."""


class Bold(Plain):
    # Bolder.
    def retranslate(self) -> None:
        """Sets the texts."""


class Page(QObject):
    opened = Signal()
    passed_on = Signal(int)

    def __init__(self, other: Plain) -> None:
        other.opened.connect(self.passed_on)
        self.opened.emit()
'''


def _package(folder: Path) -> Path:
    package = folder / "shop"
    (package / "ui").mkdir(parents=True)
    (package / "__init__.py").write_text('"""Shop."""\n')
    (package / "rows.py").write_text(_ROWS)
    (package / "ui" / "page.py").write_text("from shop.rows import Plain\n\n\nclass Bold(Plain):\n    x = 1  # one\n")
    return package


def test_lines_are_code_docstrings_comments_or_blank(tmp_path: Path) -> None:
    rows = next(each for each in house.sources(_package(tmp_path)) if each.module == "shop.rows")
    lines = house.lines_of(rows)
    assert (lines.docstring, lines.comment) == (3, 1)
    assert lines.total == len(_ROWS.splitlines())
    assert lines.code == sum(1 for line in _ROWS.splitlines() if line.strip()) - 4


def test_a_class_counts_by_what_it_derives_from_in_the_end(tmp_path: Path) -> None:
    found = house.sources(_package(tmp_path))
    assert house.derived_from(found, house.DELEGATES) == ["Bold", "Plain"]
    assert house.derived_from(found, house.MODELS) == []


def test_a_signal_that_another_is_connected_to_only_relays(tmp_path: Path) -> None:
    found = house.sources(_package(tmp_path))
    assert house.relay_signals(found) == ["Page.passed_on"]
    assert house.functions_named(found, "retranslate") == 1


def test_a_file_that_one_other_imports_and_a_name_given_twice_are_named(tmp_path: Path) -> None:
    found = house.sources(_package(tmp_path))
    assert house.imported_once(found) == ["shop.rows"]
    assert house.classes_of_one_name(found) == {"Bold": ["shop.rows", "shop.ui.page"]}


def test_no_two_classes_of_the_package_have_one_name() -> None:
    assert house.classes_of_one_name(house.sources()) == {}
