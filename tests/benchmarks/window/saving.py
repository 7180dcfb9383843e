"""Saves an edited customer, again and again, until list and details show it."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog
from tests.benchmarks.floors import FloorList
from tests.benchmarks.window.conductor import Steps
from tests.benchmarks.window.opened import OpenedWindow


def measure_saving(window: OpenedWindow, floor: FloorList, out: dict[str, Any], company: str, times: int) -> Steps:
    """Milliseconds from Enter in the dialog until it is closed, and list and details are painted with the new name.

    Args:
        company: whose name gets another number at its end each time.
        times: how often.
    """
    out |= {"saves": [], "floor": []}
    window.conductor.doing = f"find {company}"
    yield from window.find(company)
    name = company
    for number in range(1, times + 1):
        new = f"{company} {number}"
        window.conductor.doing = "open the dialog"
        window.press(window.box, Qt.Key.Key_Return)
        yield lambda: _dialog() is not None
        field = _field(name)
        field.setText(new)
        window.conductor.doing = f"save {new}"
        start = window.press(field, Qt.Key.Key_Return)
        yield from window.until_painted(partial(_is_shown, window, new))
        out["saves"].append((window.painted - start) * 1000)
        out["floor"].append(floor.save(name, new) + window.repaint())
        window.conductor.stalls.forgive()
        name = new
    floor.save(name, company)


def _dialog() -> CustomerDialog | None:
    dialog = QApplication.activeModalWidget()
    return dialog if isinstance(dialog, CustomerDialog) and dialog.isVisible() else None


def _field(text: str) -> QLineEdit:
    dialog = _dialog()
    if dialog is None:
        raise RuntimeError("no dialog is open")
    return next(each for each in dialog.findChildren(QLineEdit) if each.text() == text)


def _is_shown(window: OpenedWindow, name: str) -> bool:
    """Whether the dialog is closed, and ``name`` is in list and details."""
    if _dialog() is not None:
        return False
    row = window.model.row_at(window.table.current_row())
    if row is None or row.company != name:
        return False
    return any(each.accessibleName() == name for each in window.pane.findChildren(QWidget) if each.isVisible())
