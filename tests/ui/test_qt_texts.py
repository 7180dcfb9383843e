"""Qt's own windows and menus say nothing in English where the program says everything in French or Spanish."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTimer, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface, QContextMenuEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTableView,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QWidget,
)

from custlist_desktop.ui.kit.keycap import native_key_name
from tests.ui.conftest import wait_until

ALIKE: Final = {
    "fr": {"A4", "Copies", "Options", "&Options >>", "Pages", "Type", "OK"},
    "es": {"A4", "...", "&No", "Color"},
}
"""What is the same in English and in the other language."""
NOT_WORDS: Final = {"QShortcut", "QGuiApplication", "QMimeType"}
"""Keys have a test of their own, the second says the direction of writing, and the program doesn't ask for the third:
it tells files by their endings."""

Asked = set[tuple[str, str, str, int]]


class Recorder(QTranslator):
    """Translates nothing, and remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: Asked = set()

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> Any:
        """Qt's override; only None lets Qt ask the next translator."""
        self.asked.add((context, text, comment or "", n))

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's name
        """Qt's override: an empty one is never asked."""
        return False


@pytest.fixture(params=["fr", "es"])
def code(request: pytest.FixtureRequest, language: Callable[[str], str]) -> str:
    """A language other than English, which is the interface's."""
    return language(request.param)


@pytest.fixture
def recorder(app: QApplication, code: str) -> Iterator[Recorder]:
    """Hears every text that Qt wants from now on."""
    made = Recorder()
    app.installTranslator(made)
    yield made
    app.removeTranslator(made)


def read_all(window: QWidget) -> None:
    """Lets Qt say what a screen reader may ask: names, descriptions, keys and actions of all in a window."""
    interface = QAccessible.queryAccessibleInterface(window)
    if interface is not None:
        _read(interface, 0)


def _read(interface: QAccessibleInterface, depth: int) -> None:
    if depth > 8:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Accelerator):
        interface.text(kind)
    actions = interface.actionInterface()
    for name in actions.actionNames() if actions is not None else ():
        actions.localizedActionName(name)
        actions.localizedActionDescription(name)
    for number in range(min(interface.childCount(), 60)):
        child = interface.child(number)
        if child is not None:
            _read(child, depth + 1)


def open_menu(widget: QWidget) -> list[str]:
    """Opens the menu of the right button over a widget; returns what its entries say."""
    said: list[str] = []

    def when_open() -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            said.extend(action.text() for action in popup.actions() if not action.isSeparator())
            popup.close()

    QTimer.singleShot(0, when_open)
    where = QPoint(4, 4)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, widget.mapToGlobal(where))
    QApplication.sendEvent(widget, event)
    wait_until(lambda: QApplication.activePopupWidget() is None)
    return said


def left_in_english(app: QApplication, recorder: Recorder, code: str) -> list[str]:
    """The texts of Qt that are the same in the language as in English, but for those that are meant to be."""
    app.removeTranslator(recorder)
    found = []
    for context, text, comment, n in sorted(recorder.asked):
        if not context.startswith("Q") or context in NOT_WORDS or not any(map(str.isalpha, text)):
            continue
        if QCoreApplication.translate(context, text, comment, n) == text and text not in ALIKE[code]:
            found.append(f"{context}: {text}")
    return found


@pytest.mark.parametrize("mode", list(QFileDialog.AcceptMode))
def test_file_dialog_speaks_the_language(
    mode: QFileDialog.AcceptMode, app: QApplication, recorder: Recorder, code: str, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "list.csv").write_text("Company\n", encoding="utf-8")
    dialog = QFileDialog(None, "", str(tmp_path))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.show()
    files = dialog.findChildren(QTreeView)[0]
    wait_until(lambda: files.model().rowCount(files.rootIndex()) == 2)
    read_all(dialog)
    open_menu(files.viewport())
    dialog.hide()
    assert any(context == "QFileDialog" for context, *_rest in recorder.asked)
    assert not left_in_english(app, recorder, code)


def test_file_dialogs_questions_speak_the_language(app: QApplication, code: str) -> None:
    questions = (
        "%1 already exists.\nDo you want to replace it?",
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "'%1' is write protected.\nDo you want to delete it anyway?",
        "Are you sure you want to delete '%1'?",
    )
    assert not [each for each in questions if QCoreApplication.translate("QFileDialog", each) == each]


def test_boxes_speak_the_language(app: QApplication, recorder: Recorder, code: str) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, "", "")
    box.setStandardButtons(
        QMessageBox.StandardButton.Yes
        | QMessageBox.StandardButton.No
        | QMessageBox.StandardButton.Cancel
        | QMessageBox.StandardButton.Ok
    )
    box.show()
    read_all(box)
    box.hide()
    assert not left_in_english(app, recorder, code)


def test_print_dialog_speaks_the_language(app: QApplication, recorder: Recorder, code: str) -> None:
    printer = QPrinter()
    dialog = QPrintDialog(printer)
    dialog.setMinMax(1, 3)
    dialog.show()
    wait_until(dialog.isVisible)
    for button in dialog.findChildren(QPushButton) + dialog.findChildren(QToolButton):
        if button.isCheckable():
            button.toggle()
    read_all(dialog)
    dialog.hide()
    assert any(context.startswith("QPrint") for context, *_rest in recorder.asked)
    assert not left_in_english(app, recorder, code)


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit, QTextBrowser, QSpinBox])
def test_menus_of_fields_speak_the_language(
    make: Callable[[], QWidget], app: QApplication, recorder: Recorder, code: str
) -> None:
    field = make()
    field.show()
    inner = field.findChild(QLineEdit) if isinstance(field, QSpinBox) else field
    target = field.viewport() if isinstance(field, QPlainTextEdit | QTextBrowser) else inner
    assert isinstance(target, QWidget)
    assert open_menu(target)
    assert not left_in_english(app, recorder, code)


def test_menu_of_a_field_follows_a_change_of_language(language: Callable[[str], str], app: QApplication) -> None:
    field = QLineEdit("text")
    field.show()
    said = [set(open_menu(field))]
    for code in ("fr", "es"):
        language(code)
        said.append(set(open_menu(field)))
    assert all(said)
    assert not said[0] & said[1] | said[0] & said[2] | said[1] & said[2]


@pytest.mark.parametrize(
    "make",
    [QCalendarWidget, QCheckBox, QComboBox, QLabel, QPushButton, QRadioButton, QTableView, QToolButton],
)
def test_controls_offer_their_actions_in_the_language(
    make: Callable[[], QWidget], app: QApplication, recorder: Recorder, code: str
) -> None:
    control = make()
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.show()
    read_all(control)
    assert not left_in_english(app, recorder, code)


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("en", ["Enter", "Ctrl+Enter", "Del", "Space", "Home", "Backspace", "Ctrl+Shift+N", "Esc"]),
        ("fr", ["Entrée", "Ctrl+Entrée", "Suppr", "Espace", "Début", "Retour arrière", "Ctrl+Maj+N", "Échap"]),
        ("es", ["Enter", "Ctrl+Enter", "Supr", "Espacio", "Inicio", "Retroceso", "Ctrl+Mayús+N", "Esc"]),
    ],
)
def test_keys_are_called_as_on_the_keyboard(code: str, names: list[str], language: Callable[[str], str]) -> None:
    language(code)
    keys = ("Enter", "Ctrl+Return", "Del", "Space", "Home", "Backspace", "Ctrl+Shift+N", "Esc")
    assert [native_key_name(each) for each in keys] == names


@pytest.mark.parametrize("code", ["en", "fr", "es"])
def test_both_enter_keys_are_called_alike(code: str, language: Callable[[str], str]) -> None:
    language(code)
    assert native_key_name("Return") == native_key_name("Enter")
