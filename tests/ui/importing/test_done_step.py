"""The Done step: who came in, what is to be looked at, and where one can go from there."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.incoming import ImportCounts, SkipReason
from custlist_desktop.services.imports.records import UndoResult
from custlist_desktop.services.imports.report import ImportReport, RefusedRow
from custlist_desktop.ui.importing.done_step import DoneStep
from custlist_desktop.ui.importing.done_words import DoneFacts
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.styling import unbroken
from tests.ui.conftest import Shower, wait_until
from tests.ui.importing.import_place import ImportPlace
from tests.ui.places import named, names_of

_CALL_OFFICE = Problem(
    "phone", "phone_not_a_number", Severity.WARNING, {"value": "call office", "head": "Phone", "place": 3}
)
_FACTS = DoneFacts(
    "crm-export.csv",
    ImportCounts(created=214, updated=37, unchanged=952, skipped=5, rejected=1),
    ImportReport(
        added=tuple(range(1000, 1214)),
        updated=tuple(range(37)),
        noted_cells=12,
        noted=tuple(range(1000, 1011)),
        example=_CALL_OFFICE,
        skipped={SkipReason.TOTAL: 1, SkipReason.TITLE: 2},
        refused=RefusedRow(14, (Problem("", "name_required"),)),
        emptied={"n/d": 12},
    ),
    ("Contact owner", "Record ID"),
    Path("/backups/before-import.custlist"),
    datetime.now().astimezone(),
)


def _shown_step(show: Shower) -> DoneStep:
    step = DoneStep()
    step.resize(1200, 680)
    step.show_result(_FACTS)
    show(step)
    return step


@pytest.fixture
def step(show: Shower) -> DoneStep:
    """What a large import did."""
    return _shown_step(show)


def _lines(step: DoneStep) -> list[str]:
    shown = [each for each in step.findChildren(QWidget) if each.isVisible()]
    return [unbroken(name) for each in shown for name in names_of(each)]


def _follow(step: DoneStep, number: int) -> None:
    links = [each for each in step.findChildren(LinkLabel) if each.isVisible()]
    QTest.mouseClick(links[number], Qt.MouseButton.LeftButton)


def test_it_says_what_came_in_and_what_is_to_be_looked_at(step: DoneStep) -> None:
    shown = _lines(step)
    for line in (
        "251 customers imported",
        "214 customers added",
        "37 customers updated",
        "952 rows the same as in the list",
        "2 rows skipped by you",
        "3 rows aren’t customers: 2 titles, 1 total",
        "12 cells couldn’t be read",
        "Their text is in the notes of 11 customers, such as “Phone: call office”.",
        "1 row refused",
        "2 columns left out",
        "Contact owner, Record ID",
        "12 cells left empty: “n/d”",
    ):
        assert line in shown
    assert any(line.startswith("Row 14: ") for line in shown)


def test_a_sentence_ends_in_one_mark(step: DoneStep, language: Callable[[str], str]) -> None:
    question = Problem("", "weak_match", facts={"name": "Oak Ltd"})
    facts = replace(_FACTS, report=ImportReport(refused=RefusedRow(14, (question,), 1)))
    for code in ("en", "fr", "es"):
        language(code)
        step.show_result(facts)
        wait_until(lambda: any("Oak Ltd" in line for line in _lines(step)))
        (line,) = (line for line in _lines(step) if "Oak Ltd" in line)
        assert line[-1] in "?."
        assert line[-2] not in "?."


def test_links_show_exactly_these_customers(step: DoneStep) -> None:
    asked: list[tuple[tuple[int, ...], str]] = []
    step.customers_requested.connect(lambda keys, words: asked.append((keys, words())))
    for text in ("214 customers added", "37 customers updated", "12 cells couldn’t be read"):
        link = next(each for each in step.findChildren(LinkLabel) if each.accessibleDescription() == text)
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert asked == [
        (_FACTS.report.added, "Added from crm-export.csv"),
        (_FACTS.report.updated, "Updated from crm-export.csv"),
        (_FACTS.report.noted, "With text in the notes from crm-export.csv"),
    ]


def test_the_backup_is_told_by_its_time_and_its_path_by_the_tool_tip(step: DoneStep) -> None:
    folders: list[Path] = []
    step.backup_requested.connect(folders.append)
    link = named(step, LinkLabel, "Show Backup")
    assert link.toolTip() == str(_FACTS.backup)
    assert any("The list from before the import is kept as a backup, today " in line for line in _lines(step))
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert folders == [Path("/backups")]


def test_a_time_that_ends_in_a_stop_ends_the_sentence(show: Shower, language: Callable[[str], str]) -> None:
    language("es")
    sentence = next(line for line in _lines(_shown_step(show)) if "copia de seguridad" in line)
    assert sentence.endswith(".")
    assert ".." not in sentence


def test_without_anything_to_look_at_there_is_one_card(step: DoneStep) -> None:
    step.show_result(DoneFacts("clients.csv", ImportCounts(created=2), ImportReport(added=(1, 2))))
    wait_until(lambda: "2 customers added" in _lines(step))
    shown = _lines(step)
    assert "What was imported" in shown
    assert "To check" not in shown
    assert "Show Backup" not in shown


def test_once_taken_back_it_says_what_is_true_then(step: DoneStep) -> None:
    step.show_undone(UndoResult(removed=213, restored=36, kept=2))
    wait_until(lambda: "213 added customers removed again" in _lines(step))
    shown = _lines(step)
    assert "Import undone" in shown
    assert "213 added customers removed again" in shown
    assert "36 updated customers changed back" in shown
    assert "2 customers kept, since they have changed" in shown
    assert not [line for line in shown if "added" in line and "removed" not in line]
    assert "12 cells couldn’t be read" not in shown
    assert not named(step, QPushButton, "Undo Import").isEnabled()


@pytest.mark.parametrize(
    ("code", "said"), [("fr", "12 cellules n’ont pas pu être lues"), ("es", "2 columnas omitidas")]
)
def test_everything_is_said_in_another_language(
    code: str, said: str, show: Shower, language: Callable[[str], str]
) -> None:
    language(code)
    step = _shown_step(show)
    wait_until(lambda: said in _lines(step))


def test_a_small_window_scrolls(show: Shower) -> None:
    step = DoneStep()
    step.resize(880, 420)
    step.show_result(_FACTS)
    show(step)
    assert step.size().height() == 420
    assert named(step, QPushButton, "Import Another File").isVisible()


def _import(place: ImportPlace) -> None:
    """Writes the rows that were checked."""
    buttons = [each for each in place.window.findChildren(QPushButton) if each.isVisible()]
    QTest.mouseClick(next(each for each in buttons if each.text().startswith("Import ")), Qt.MouseButton.LeftButton)
    place.wait_for("What was imported")


def test_a_link_closes_the_window_and_asks_for_these_customers(checked: ImportPlace) -> None:
    asked: list[tuple[tuple[int, ...], str]] = []
    checked.window.some_customers_requested.connect(lambda keys, words: asked.append((keys, words())))
    _import(checked)
    links = checked.window.findChildren(LinkLabel)
    link = next(each for each in links if each.accessibleDescription().endswith("added"))
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    new = tuple(range(3, len(checked.customers()) + 1))
    assert asked == [(new, "Added from clients.csv")]


def test_find_duplicates_closes_the_window_and_asks_for_them(checked: ImportPlace) -> None:
    asked: list[bool] = []
    checked.window.duplicates_requested.connect(lambda: asked.append(True))
    _import(checked)
    checked.press("Find Duplicates")
    assert asked == [True]


def test_the_backups_folder_is_opened(checked: ImportPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    _import(checked)
    QTest.mouseClick(checked.named(LinkLabel, "Show Backup"), Qt.MouseButton.LeftButton)
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "backups"))]


def test_esc_in_columns_asks_where_a_choice_would_be_lost(checked: ImportPlace) -> None:
    checked.press("Back")
    checked.wait_for("Columns of the file")
    QTest.keyClick(checked.columns, Qt.Key.Key_N)
    QTest.keyClick(checked.columns, Qt.Key.Key_Escape)
    assert checked.window.isVisible()
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), ConfirmDialog))


def test_another_file_begins_without_the_choices_of_the_last(checked: ImportPlace) -> None:
    checked.press("Back")
    checked.wait_for("Columns of the file")
    QTest.keyClick(checked.columns, Qt.Key.Key_Down)
    QTest.keyClick(checked.columns, Qt.Key.Key_N)
    checked.press("Next")
    checked.wait_for("Rows of the file")
    _import(checked)
    checked.press("Import Another File")
    checked.wait_for("Drop a file here")
    checked.window.close()
    assert not checked.window.isVisible()
