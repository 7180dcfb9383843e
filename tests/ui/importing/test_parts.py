"""The smaller parts: dropping files, the tables' models, the first start, the progress."""

from collections.abc import Callable, Collection
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton, QWidget

from custlist_desktop.domain.incoming import CheckedRow, ImportCounts, Outcome
from custlist_desktop.exchange.column_matching import Matching
from custlist_desktop.exchange.source import FileFormat, FilePreview, ReadOptions, Sheet, SourceRow
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.ui.customers.customers_page import customers_first_start
from custlist_desktop.ui.estimates.estimates_page import estimates_first_start
from custlist_desktop.ui.help.opening import open_guide
from custlist_desktop.ui.importing.check_table import PAGE, CheckTable
from custlist_desktop.ui.importing.columns_table import ColumnsTable
from custlist_desktop.ui.importing.file_step import PreviewTable
from custlist_desktop.ui.importing.read_options import other_sheets_text
from custlist_desktop.ui.importing.tiles import Tiles
from custlist_desktop.ui.importing.words import rows_text
from custlist_desktop.ui.kit.drop import DropVeil, FileDrop
from custlist_desktop.ui.kit.lists.first_start import FirstStart
from custlist_desktop.ui.kit.progress_panel import ProgressPanel
from custlist_desktop.ui.session import Session
from tests.ui.conftest import Shower, wait_until
from tests.ui.importing.conftest import Opener
from tests.ui.places import named

_COPY = Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


def _dragged(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def _enter(widget: QWidget, data: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(5, 5), _COPY, data, _LEFT, _PLAIN)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def _drop(widget: QWidget, data: QMimeData) -> None:
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), _COPY, data, _LEFT, _PLAIN))


def test_one_file_of_this_computer_can_be_dropped(show: Shower) -> None:
    page = QWidget()
    taken: list[Path] = []
    hovers: list[bool] = []
    drop = FileDrop(page)
    drop.file_dropped.connect(taken.append)
    drop.hovered_changed.connect(hovers.append)
    show(page)
    data = _dragged("file:///there/clients.csv")
    assert _enter(page, data)
    QApplication.sendEvent(page, QDragLeaveEvent())
    assert hovers == [True, False]
    assert _enter(page, data)
    _drop(page, data)
    assert taken == [Path("/there/clients.csv")]


@pytest.mark.parametrize("urls", [(), ("https://example.com/a.csv",), ("file:///a.csv", "file:///b.csv")])
def test_anything_else_is_not_taken(show: Shower, urls: tuple[str, ...]) -> None:
    page = QWidget()
    taken: list[Path] = []
    drop = FileDrop(page)
    drop.file_dropped.connect(taken.append)
    show(page)
    data = _dragged(*urls)
    assert not _enter(page, data)
    _drop(page, data)
    assert taken == []


def test_nothing_is_taken_while_it_is_not_allowed(show: Shower) -> None:
    page = QWidget()
    drop = FileDrop(page)
    drop.set_allowed(False)
    show(page)
    assert not _enter(page, _dragged("file:///clients.csv"))


def test_a_page_shows_that_a_file_will_be_taken(show: Shower) -> None:
    page = QWidget()
    page.resize(400, 300)
    veil = DropVeil(page)
    show(page)
    veil.show_over("Drop the file to import it")
    assert veil.isVisible()
    assert veil.size() == page.size()
    veil.show_over("")
    assert not veil.isVisible()


def test_a_file_dropped_on_the_window_is_read(session: Session, open_window: Opener, tmp_path: Path) -> None:
    place = open_window(session)
    path = tmp_path / "clients.csv"
    path.write_text("Company\nToits\n", encoding="utf-8")
    target = next(each for each in place.window.findChildren(QWidget) if each.isVisible() and each.acceptDrops())
    data = _dragged(QUrl.fromLocalFile(str(path)).toString())
    assert _enter(target, data)
    _drop(target, data)
    place.wait_for("First rows of the file")


class _Rows:
    """Checked rows made up as they are asked for."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.asked: list[tuple[int, int]] = []

    def rows(
        self, outcome: Outcome | None, start: int, count: int, without: Collection[int] = ()
    ) -> list[CheckedRow]:
        self.asked.append((start, count))
        numbers = range(start, min(self.total, start + count))
        return [CheckedRow(number + 2, Outcome.CREATE, f"Company {number}", "") for number in numbers]

    def row(self, number: int) -> CheckedRow:
        raise AssertionError


def _sound(model: QAbstractItemModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_rows_are_read_only_as_far_as_they_are_shown(app: QApplication) -> None:
    rows, table = _Rows(100_000), CheckTable("CA")
    table.show_rows(rows, None, rows.total)
    model = table.rows_model
    assert model.rowCount() == 100_000
    assert model.index(77_777, 2).data() == "Company 77777"
    assert rows.asked == [(77_777 // PAGE * PAGE, PAGE)]


def test_models_are_sound(app: QApplication) -> None:
    checked = CheckTable("CA")
    checked.show_rows(_Rows(3), None, 3)
    _sound(checked.rows_model)
    checked.show_rows(None)
    preview = FilePreview(Path("a.csv"), ReadOptions(), ("A", ""), (SourceRow(2, ("x", "y")),))
    table = PreviewTable()
    table.show_rows(preview.columns, preview.rows)
    _sound(table.rows_model)
    columns = ColumnsTable()
    columns.show_file(Matching(preview, ColumnMapping((Target.COMPANY, Target.NOTHING)), ("A", "")))
    _sound(columns.rows_model)
    columns.set_target(1, Target.EMAIL)
    columns.group()
    assert [columns.place_at(row) for row in range(columns.rows_model.rowCount())] == [None, 0, 1]


def test_columns_without_a_head_are_called_by_their_place(app: QApplication) -> None:
    table = PreviewTable()
    model = table.rows_model
    table.show_rows(("", "Ville"), (SourceRow(1, ("x", "y")),))
    assert [model.headerData(each, Qt.Orientation.Horizontal) for each in range(3)] == ["Row", "Column 1", "Ville"]


@pytest.mark.parametrize("width", [880, 952, 1152])
def test_tiles_have_room_for_a_hundred_thousand_rows(show: Shower, width: int) -> None:
    tiles = Tiles()
    tiles.set_counts(ImportCounts(100_000, 100_000, 100_000, 0, 100_000))
    tiles.resize(width, 64)
    show(tiles)
    shown = [each for each in tiles.findChildren(QPushButton) if each.isVisible()]
    assert [each.accessibleName() for each in shown][1] == "100,000 Create"
    assert len(shown) == 5
    tiles.set_counts(ImportCounts(skipped=2))
    wait_until(lambda: named(tiles, QPushButton, "2 Skipped").isVisible())


def test_the_first_start_offers_an_import_of_customers(show: Shower) -> None:
    page, asked = FirstStart(customers_first_start(), open_guide), []
    page.import_card.clicked.connect(lambda: asked.append(True))
    show(page)
    card = named(page, QPushButton, "Import")
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert asked == [True]


def test_the_first_start_of_estimates_has_no_import(show: Shower) -> None:
    page = FirstStart(estimates_first_start(), open_guide)
    show(page)
    assert not [each for each in page.findChildren(QPushButton) if each.isVisible() and "Import" in each.text()]
    assert not [each for each in page.findChildren(QPushButton) if each.isVisible() and not each.accessibleName()]


def test_progress_says_how_much_is_done(show: Shower, language: Callable[[str], str]) -> None:
    panel = ProgressPanel()
    show(panel)
    panel.begin("Checking clients.csv", "Nothing is written to the customer list.")
    assert named(panel, QProgressBar, "Checking clients.csv").maximum() == 0  # nobody knows how many
    panel.show_progress(1200, 0)
    assert named(panel, QWidget, "1,200 rows so far")
    panel.show_progress(1200, 5000)
    assert named(panel, QWidget, "24%")
    QApplication.sendEvent(panel, QEvent(QEvent.Type.LanguageChange))


def test_the_sheets_that_are_not_read_are_named() -> None:
    def preview(*sheets: Sheet) -> FilePreview:
        options = ReadOptions(FileFormat.SPREADSHEET, sheet="Clients")
        return FilePreview(Path("clients.xlsx"), options, ("A",), (), sheets, 1204)

    clients = Sheet("Clients", 1204)
    assert other_sheets_text(preview(clients)) == ""
    assert other_sheets_text(preview(Sheet("Instructions", 12), clients, Sheet("Old", 1, is_hidden=True))) == (
        "Only the sheet “Clients” is read. Not read: Instructions (12 rows), Old (1 row), hidden"
    )
    many = [Sheet(f"Year {year}", 3) for year in range(2015, 2026)]
    assert other_sheets_text(preview(clients, *many)).endswith("Year 2018 (3 rows), 7 more")


def test_the_step_bar_says_how_a_file_is_read() -> None:
    options = ReadOptions(FileFormat.DELIMITED, "utf-8", ";")
    preview = FilePreview(Path("a.csv"), options, ("A",), ())
    assert rows_text(preview, None) == ""
    assert rows_text(preview, 1204) == "1,204 rows, semicolon, Unicode (UTF-8)"
