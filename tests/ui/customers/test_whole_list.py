"""What is done with the whole list: from the page's menu, by keys, and by a file that is dropped on it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton, QWidget

from custlist_desktop.ui.importing.import_window import ImportWindow
from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import Workplace, control, in_dialog, sign_in_as_estimator
from tests.ui.places import in_menu

LIST_MENU = [
    "Undo: adding Ateliers Beaumont",
    "Redo",
    "Import Customers…",
    "Undo an Import…",
    "Export or Print…",
    "Find Duplicates…",
]


def import_windows() -> list[ImportWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, ImportWindow) and each.isVisible()]


@pytest.fixture(autouse=True)
def closed_at_the_end() -> Iterator[None]:
    yield
    for window in import_windows():
        window.close()


def list_menu(place: Workplace) -> dict[str, bool]:
    """What the menu of the list offers, and whether it can be done now."""
    offered: dict[str, bool] = {}

    def read(menu: QMenu) -> None:
        offered.update({action.text(): action.isEnabled() for action in menu.actions() if action.text()})

    button = next(
        each
        for kind in (QPushButton, QToolButton)
        for each in place.window.findChildren(kind)
        if each.isVisible() and each.accessibleName() == "More actions for the list"
    )
    in_menu(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton), read)
    return offered


def drop(page: QWidget, path: Path) -> bool:
    """Drops a file on the page; returns whether it lets it be dropped."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    actions, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(page.rect().center(), actions, mime, button, none)
    QApplication.sendEvent(page, entering)
    if entering.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), actions, mime, button, none))
    return entering.isAccepted()


def test_menu_of_the_list_has_all_that_is_done_with_the_whole_list(place: Workplace) -> None:
    offered = list_menu(place)
    assert list(offered)[:6] == LIST_MENU
    assert all(offered.values())


def test_m15_an_estimator_neither_imports_nor_exports_nor_merges(place: Workplace, tmp_path: Path) -> None:
    sign_in_as_estimator(place.session)
    offered = list_menu(place)
    assert [offered[name] for name in LIST_MENU[2:]] == [False] * 4
    QTest.keyClick(place.table, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert not drop(place.page, tmp_path / "clients.csv")
    assert not import_windows()


def test_m15_ctrl_i_opens_import(place: Workplace) -> None:
    place.page.focus_search()
    QTest.keyClick(place.search_box, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    (window,) = import_windows()
    assert window.windowModality() is Qt.WindowModality.ApplicationModal


def test_m15_a_dropped_file_opens_import_with_that_file(place: Workplace, tmp_path: Path) -> None:
    path = tmp_path / "clients.csv"
    path.write_text("Company,City\nBlake & Sons,Austin\n", encoding="utf-8")
    assert drop(place.page, path)
    (window,) = import_windows()
    wait_until(lambda: any("clients.csv" in label_text(each) for each in window.findChildren(QWidget)))


def label_text(widget: QWidget) -> str:
    return str(widget.text()) if hasattr(widget, "text") and widget.isVisible() else ""


def test_m15_first_start_offers_import(empty_place: Workplace) -> None:
    QTest.keyClick(control(empty_place.window, "Import"), Qt.Key.Key_Space)
    assert len(import_windows()) == 1


def test_export_opens_for_what_is_shown(place: Workplace) -> None:
    place.search("roof")
    place.wait_for("Gagné Roofing")

    def look(dialog: QWidget) -> None:
        assert control(dialog, "Export…").isEnabled()
        dialog.close()

    in_dialog(
        lambda: QTest.keyClick(
            place.search_box,
            Qt.Key.Key_E,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        ),
        look,
    )


def test_an_estimator_is_told_at_the_first_start_who_imports(empty_place: Workplace) -> None:
    sign_in_as_estimator(empty_place.session)
    card = empty_place.named(QPushButton, "Import")
    assert not card.isEnabled()
    assert card.toolTip() == "Only an Account Owner can import customers. Ask one."
