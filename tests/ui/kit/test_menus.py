"""Menus: their entries, their width, and their place in the window."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QPushButton,
    QWidget,
)

from custlist_desktop.ui.kit.menu import RoundMenu
from tests.ui.conftest import Shower, wait_until


def test_menu_shows_keys_and_runs_the_entry(show: Shower) -> None:
    window = QWidget()
    show(window)
    menu = RoundMenu(parent=window)
    told: list[str] = []
    edit = menu.add("Edit Customer", "edit", "Return")
    edit.triggered.connect(lambda: told.append("edit"))
    delete = menu.add("Delete Customer", "delete", "Del", "bad")
    delete.setEnabled(False)
    menu.add_submenu("More", "show").add("Nothing")
    menu.popup(window.mapToGlobal(QPoint(0, 0)))
    wait_until(menu.isVisible)
    assert menu.actionGeometry(edit).height() == 28
    assert not menu.grab().isNull()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert told == ["edit"]


def test_menu_knows_its_width_before_it_is_placed(show: Shower) -> None:
    window = show(QWidget())
    menu = RoundMenu(parent=window)
    menu.add("Supprimer la raison sociale…", "delete", keys="Ctrl+Shift+Del")

    width = menu.sizeHint().width()
    menu.popup(QPoint(0, 0))

    assert menu.width() == width
    menu.close()


def long_menu(window: QWidget) -> RoundMenu:
    menu = RoundMenu(parent=window)
    for text, keys in (("Trouver les doublons parmi tous les clients", "Ctrl+Shift+F"), ("Exporter", "Ctrl+E")):
        menu.add(text, "edit", keys)
    menu.add_submenu("Apparence de toutes les fenêtres").add("Comme le système, et aussi la nuit")
    return menu


@pytest.mark.parametrize("corner", ["topLeft", "topRight", "bottomLeft", "bottomRight"])
def test_no_menu_sticks_out_of_its_window(show: Shower, corner: str) -> None:
    window = QWidget()
    window.setFixedSize(620, 400)
    button = QPushButton("More", window)
    edge = getattr(window.rect(), corner)()
    button.move(min(edge.x(), 620 - button.width()), min(edge.y(), 400 - button.height()))
    show(window)
    inside = window.geometry()
    menu = long_menu(window)
    menu.popup_below(button)
    pressed = QRect(button.mapToGlobal(QPoint()), button.size())
    assert inside.contains(menu.geometry())
    assert not menu.geometry().intersects(pressed)
    assert "Right" not in corner or menu.geometry().right() == pressed.right()
    QTest.keyClick(menu, Qt.Key.Key_A)
    inner = menu.findChildren(RoundMenu)[0]
    wait_until(inner.isVisible)
    assert inside.contains(inner.geometry())
    inner.close()
    menu.close()
    at_pointer = long_menu(window)
    at_pointer.popup(window.mapToGlobal(edge))
    assert inside.contains(at_pointer.geometry())
    at_pointer.close()


def test_a_submenu_at_the_edge_of_the_screen_covers_nothing_of_the_menu_above(show: Shower) -> None:
    window = QWidget()
    window.setFixedSize(620, 400)
    show(window)
    window.move(window.screen().availableGeometry().right() + 1 - 620, 100)
    menu = RoundMenu(parent=window)
    menu.add("Exporter", "edit")
    menu.add_submenu("Apparence", "show").add("Comme le système")
    menu.popup(window.geometry().topRight())
    QTest.keyClick(menu, Qt.Key.Key_A)
    inner = menu.findChildren(RoundMenu)[0]
    wait_until(inner.isVisible)
    assert inner.geometry().right() < menu.geometry().left()
    inner.close()
    menu.close()


def test_the_arrow_of_a_submenu_stays_away_from_its_words(show: Shower) -> None:
    window = show(QWidget())
    menu = RoundMenu(parent=window)
    words = "For every row that was found in the list"
    menu.add_submenu(words)
    assert menu.sizeHint().width() - menu.fontMetrics().horizontalAdvance(words) >= 60  # icon, gap, arrow, right side
