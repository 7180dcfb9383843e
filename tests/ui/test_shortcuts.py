"""The Keyboard Shortcuts window, and whether it tells the truth about the keys of every window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from custlist_desktop.ui.help.shortcuts import (
    ACCOUNT_SETTINGS,
    CUSTOMERS,
    DIALOGS,
    EDITOR,
    EVERYWHERE,
    LINES,
    PROPOSAL,
)
from custlist_desktop.ui.help.shortcuts_window import ShortcutsWindow, group_asked_from, show_shortcuts
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.mnemonics import WindowKeys
from custlist_desktop.ui.shell.key_groups import shortcut_groups
from tests.gallery.lists import SampleLists
from tests.gallery.screens import walk_all
from tests.ui.conftest import Shower, type_text, wait_until
from tests.ui.places import named

_SCREENS = (
    "customers-empty",
    "customers-browse",
    "customers-menu",
    "customers-details-menu",
    "row-menu",
    "customer-edit",
    "estimates",
    "estimate-menu",
    "estimate-editor",
    "estimate-line-menu",
    "estimate-customer-menu",
    "estimate-header-menu",
    "estimate-customer-picker-all",
    "proposal",
    "issued-proposals",
    "import-columns",
    "import-check",
    "duplicates",
    "settings-company",
    "settings-company-menu",
    "settings-users",
    "settings-users-menu",
    "settings-templates",
    "settings-templates-menu",
    "export",
    "settings-menu",
)
_ALSO = {EDITOR: {LINES}, PROPOSAL: set(), CUSTOMERS: set(), ACCOUNT_SETTINGS: set()}


def press(widget: QWidget, key: Qt.Key) -> None:
    """Presses a key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or widget, key)


@pytest.fixture
def keys_window(show: Shower) -> ShortcutsWindow:
    """The window, asked from the customer list."""
    window = ShortcutsWindow(shortcut_groups, None, CUSTOMERS)
    show(window)
    wait_until(lambda: QApplication.activeWindow() is window)
    return window


def texts(window: ShortcutsWindow) -> list[str]:
    """What is said of the keys in view."""
    return [shortcut.text for group in window.groups() for shortcut in group.shortcuts]


def test_all_groups_are_there_and_typing_narrows_them(keys_window: ShortcutsWindow) -> None:
    assert [group.key for group in keys_window.groups()] == [group.key for group in shortcut_groups()]
    field = named(keys_window, QLineEdit, "Search shortcuts")
    assert QApplication.focusWidget() is field
    type_text(field, "duplicate the")
    assert texts(keys_window) == ["Duplicate the estimate", "Duplicate the estimate", "Duplicate the line"]
    press(keys_window, Qt.Key.Key_Escape)
    assert len(keys_window.groups()) == len(shortcut_groups())
    press(keys_window, Qt.Key.Key_Escape)
    assert not keys_window.isVisible()


def test_a_key_s_own_name_finds_it(keys_window: ShortcutsWindow, language: Callable[[str], str]) -> None:
    language("fr")
    field = named(keys_window, QLineEdit, keys_window.findChildren(QLineEdit)[0].accessibleName())
    type_text(field, "suppr")
    assert texts(keys_window)


def test_what_is_not_there_is_said(keys_window: ShortcutsWindow) -> None:
    field = named(keys_window, QLineEdit, "Search shortcuts")
    type_text(field, "qqqq")
    assert named(keys_window, QWidget, "No key is called that, and none does that.")


def test_arrows_scroll_from_the_field(keys_window: ShortcutsWindow) -> None:
    bar = keys_window.findChildren(QScrollArea)[0].verticalScrollBar()
    wait_until(lambda: bar.value() > 0)
    before = bar.value()
    press(keys_window, Qt.Key.Key_Down)
    assert bar.value() > before


def test_the_group_of_the_window_is_in_view_and_marked(keys_window: ShortcutsWindow) -> None:
    assert named(keys_window, QWidget, "You are here").isVisible()


def test_every_group_says_it_in_every_language(language: Callable[[str], str]) -> None:
    english = [group.title for group in shortcut_groups()]
    for code in ("fr", "es"):
        language(code)
        assert len([group.title for group in shortcut_groups()]) == len(english)


# F1


@pytest.fixture
def f1(app: QApplication) -> Iterator[None]:
    """F1 as the program has it."""
    keys = WindowKeys(app)
    keys.shortcuts_requested.connect(lambda: show_shortcuts(QApplication.activeWindow(), shortcut_groups))
    yield
    keys.deleteLater()


def shown() -> list[ShortcutsWindow]:
    """The windows that show keys now."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, ShortcutsWindow) and each.isVisible()]


def press_f1() -> None:
    window = QGuiApplication.focusWindow()
    assert window is not None
    QTest.keyClick(window, Qt.Key.Key_F1)


@pytest.mark.usefixtures("f1")
def test_f1_opens_one_window_even_from_a_field_of_a_modal_dialog(show: Shower) -> None:
    dialog = BaseDialog()
    dialog.body_layout.addWidget(QLineEdit())
    show(dialog)
    wait_until(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    press_f1()
    wait_until(lambda: len(shown()) == 1 and QApplication.activeWindow() is shown()[0])
    field = named(shown()[0], QLineEdit, "Search shortcuts")
    QTest.keyClicks(field, "save")
    assert field.text() == "save"
    dialog.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is dialog)
    press_f1()
    wait_until(lambda: len(shown()) == 1)


def test_each_window_has_its_own_group(show: Shower) -> None:
    window = QWidget()
    window.setProperty("shortcut_group", EDITOR)
    inner = QLineEdit()
    QVBoxLayout(window).addWidget(inner)
    show(window)
    assert group_asked_from(inner) == EDITOR
    assert group_asked_from(BaseDialog(window)) == DIALOGS
    assert group_asked_from(None) == EVERYWHERE


# The truth


class Bound:
    """The keys that actions and shortcuts of one window listen for, as far as they are in view.

    ``known`` has those of disabled ones too, such as Undo while nothing was done; ``narrow`` those that are
    heard only while a part of the window has the keyboard.
    """

    def __init__(self, window: QWidget, popup: QWidget | None) -> None:
        self.group = group_asked_from(window)
        self.known: set[str] = set()
        self.keys: dict[str, list[tuple[QObject, QWidget]]] = {}
        self.narrow: set[str] = set()
        for shortcut in window.findChildren(QShortcut):
            owner = shortcut.parent()
            if isinstance(owner, QWidget) and owner.isVisible() and shortcut.isEnabled():
                whole = shortcut.context() is Qt.ShortcutContext.WindowShortcut
                self._note(shortcut.key(), shortcut, window if whole else owner)
        for widget in (window, *window.findChildren(QWidget)):
            for action in widget.actions() if widget.isVisible() and widget.window() is window else []:
                whole = action.shortcutContext() is Qt.ShortcutContext.WindowShortcut
                for key in action.shortcuts():
                    self._note(key, action, window if whole else widget)
                    self.narrow |= set() if whole else {_listed_name(key)}
        self.shown = {
            _listed_name(key) for action in (popup.actions() if popup else []) for key in action.shortcuts()
        }

    def _note(self, key: QKeySequence, source: QObject, scope: QWidget) -> None:
        self.known.add(_listed_name(key))
        if not isinstance(source, QAction) or source.isEnabled():
            self.keys.setdefault(key.toString(), []).append((source, scope))

    def ambiguous(self) -> list[str]:
        """Keys that two listen for in the same place: Qt then does nothing."""
        return [
            f"{key} in {self.group}"
            for key, bound in self.keys.items()
            for number, (source, scope) in enumerate(bound)
            for other, place in bound[number + 1 :]
            if source is not other and (scope is place or scope.isAncestorOf(place) or place.isAncestorOf(scope))
        ]


def _listed_name(key: QKeySequence | str) -> str:
    """The name of a key in the window, which knows one Enter only."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText).replace("Return", "Enter")


def listed(*groups: str) -> dict[str, bool]:
    """The keys that the window lists in groups, and whether each is a widget's own."""
    found: dict[str, bool] = {}
    for group in shortcut_groups():
        for shortcut in group.shortcuts if group.key in groups else ():
            found.update({_listed_name(key) or key: shortcut.by_widget for key in shortcut.keys})
    return found


@pytest.fixture(scope="module")
def seen(app: QApplication, sample_lists: SampleLists, tmp_path_factory: pytest.TempPathFactory) -> list[Bound]:
    """What listens for keys on a walk through the program."""
    folder: Path = tmp_path_factory.mktemp("shortcuts")
    found: list[Bound] = []

    def visit(name: str, window: QWidget, popup: QWidget | None = None) -> None:
        assert name
        found.append(Bound(window, popup))

    walk_all(sample_lists, folder, visit, _SCREENS)
    return found


def test_every_key_that_something_listens_for_is_in_the_window(seen: list[Bound]) -> None:
    missing = set()
    for bound in seen:
        known = listed(bound.group, EVERYWHERE, DIALOGS, *_ALSO.get(bound.group, ()))
        missing |= {f"{key} in {bound.group}" for key in bound.known | bound.shown if key not in known}
    assert not missing


def test_every_key_in_the_window_is_listened_for(seen: list[Bound]) -> None:
    idle = set()
    for group in shortcut_groups():
        bound = {key for each in seen if group.key in (each.group, EVERYWHERE) for key in each.known}
        idle |= {f"{key} in {group.key}" for key, own in listed(group.key).items() if not own and key not in bound}
    # A section is begun by a key of the editor's window; its lines only say so.
    assert idle - {f"Ctrl+Shift+N in {LINES}"} == set()


def test_keys_are_heard_wherever_the_keyboard_is_in_the_window(seen: list[Bound]) -> None:
    narrow = {key for bound in seen for key in bound.narrow}
    assert narrow == {"Ctrl+Shift+Left", "Ctrl+Shift+Right"}  # which mean the column that the keyboard is in


def test_no_key_means_two_things_in_one_place(seen: list[Bound]) -> None:
    assert sorted({key for bound in seen for key in bound.ambiguous()}) == []
