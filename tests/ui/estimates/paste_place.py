"""What is pasted from a spreadsheet into an estimate's editor in view, and what the editor shows of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QTableView, QWidget

from custlist_desktop.domain.estimate import EstimateLine
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.kit.quiet_line import QuietLine
from tests.ui.conftest import type_text, wait_until
from tests.ui.estimates.editor_place import EditorPlace
from tests.ui.places import in_dialog, named, names_of

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier

ROOFER = (
    "Work item\tQty\tUOM\tRate\tTotal\r\n"
    "Remove shingles\t38\tsq\t95.00\t3,610.00\r\n"
    "Step flashing\tTBD\tea\t24.00\t\r\n"
    "Pipe boots\t5\tea\t46.00\t230.00\r\n"
    "TOTAL\t\t\t\t3,840.00\r\n"
)


def table(editor: EditorPlace) -> LineTable:
    """The lines."""
    return editor.named(LineTable, "Lines of the estimate")


def put(text: str) -> None:
    """Copies ``text`` in another program."""
    QGuiApplication.clipboard().setText(text)


def paste(editor: EditorPlace, text: str) -> None:
    """Copies in another program, and pastes."""
    put(text)
    editor.press(Qt.Key.Key_V, CONTROL)


def line(editor: EditorPlace) -> QuietLine:
    """The quiet line, in view or not."""
    (found,) = editor.window.findChildren(QuietLine)
    return found


def lines(editor: EditorPlace) -> tuple[EstimateLine, ...]:
    """The lines as shown."""
    return editor.window.document.content.lines


def names(editor: EditorPlace) -> list[str]:
    """What the lines are called."""
    return [each.description for each in lines(editor)]


def type_quantity(editor: EditorPlace, text: str) -> None:
    """Types in the current cell, and leaves it."""
    for letter in text:
        type_text(QApplication.focusWidget() or table(editor), letter)
    editor.press(Qt.Key.Key_Return, NONE)


def visible_texts(window: QWidget) -> list[str]:
    """All that is said in view."""
    return [text for each in window.findChildren(QWidget) if each.isVisible() for text in names_of(each) if text]


def choose(dialog: QDialog, column: str, field: str) -> None:
    """Chooses in the combo over a column, as a person does: opens its list, and takes a field from it."""
    combo = named(dialog, QComboBox, f"What column {column} is")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    entries = combo.view()
    wait_until(entries.isVisible)
    entries.setCurrentIndex(combo.model().index(combo.findText(field), 0))
    QTest.keyClick(entries, Qt.Key.Key_Return)
    wait_until(lambda: not entries.isVisible())


def rows_of(dialog: QDialog) -> QTableView:
    """The pasted rows."""
    return named(dialog, QTableView, "Pasted rows")


def column(dialog: QDialog, number: int) -> list[str]:
    """What the table shows in a column, the number of rows being 0."""
    model = rows_of(dialog).model()
    return [str(model.index(row, number).data() or "") for row in range(model.rowCount())]


def open_columns(editor: EditorPlace, work: Callable[[QDialog], None]) -> None:
    """Presses Ctrl+Shift+V and does ``work`` in the window."""
    in_dialog(lambda: editor.press(Qt.Key.Key_V, CONTROL | SHIFT), work)
