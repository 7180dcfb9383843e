"""A table of commands: what follows from a row."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from custlist_desktop.domain.roles import Action
from custlist_desktop.ui.customers.commands import customer_commands
from custlist_desktop.ui.duplicates.commands import duplicate_commands
from custlist_desktop.ui.estimates.commands import estimate_commands
from custlist_desktop.ui.estimates.editor_commands import editor_commands
from custlist_desktop.ui.estimates.lines.commands import line_commands
from custlist_desktop.ui.help.commands import guide_commands
from custlist_desktop.ui.importing.commands import import_commands
from custlist_desktop.ui.kit.commands import Command, Commands, CommandTable, key_row, repeated_keys
from custlist_desktop.ui.kit.lists.list_commands import list_commands
from custlist_desktop.ui.proposals.commands import all_proposal_commands
from custlist_desktop.ui.restoring.commands import restore_commands
from custlist_desktop.ui.settings.backup_commands import backups_commands
from custlist_desktop.ui.settings.commands import activity_commands, settings_commands
from custlist_desktop.ui.shell.commands import window_commands
from custlist_desktop.ui.shell.key_groups import shortcut_groups
from tests.ui.conftest import Shower, wait_until

_CONTROL = Qt.KeyboardModifier.ControlModifier


def table() -> CommandTable[int]:
    """Two commands and a key of a widget; the state is a number."""
    return (
        Command("more", "More", "add", "Ctrl+M Ctrl+L", help="Make it more", hint="More"),
        Command("less", "Less", keys="Ctrl+K", when=lambda number: number > 0, refusal=_too_many, hint="Less"),
        key_row("Up Down", hint="Move", id="move"),
    )


def _too_many(number: int) -> str:
    return "There are too many." if number > 9 else ""


@pytest.fixture
def done() -> list[str]:
    """What was done."""
    return []


def build(place: QWidget, done: list[str], state: int = 1) -> Commands[int]:
    return Commands(place, table(), {"more": lambda: done.append("more"), "less": lambda: done.append("less")}, state)


def test_keys_work_in_the_whole_window_while_the_page_is_in_view(show: Shower, done: list[str]) -> None:
    window, page, other, pages = QWidget(), QWidget(), QWidget(), QStackedWidget()
    field = QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(pages)
    pages.addWidget(page)
    pages.addWidget(other)
    build(page, done)
    show(window)
    field.setFocus()
    wait_until(lambda: QApplication.focusWidget() is field)
    QTest.keyClick(field, Qt.Key.Key_M, _CONTROL)
    QTest.keyClick(field, Qt.Key.Key_L, _CONTROL)
    assert done == ["more", "more"]
    pages.setCurrentWidget(other)
    QTest.keyClick(field, Qt.Key.Key_M, _CONTROL)
    assert done == ["more", "more"]


def test_menus_buttons_and_tool_tips_follow_the_state(show: Shower, done: list[str]) -> None:
    page = QWidget()
    commands = build(page, done, 0)
    button = commands.button("less", tells_keys=True)
    menu = commands.menu(page, "more", "|", "less")
    assert [action.text() for action in menu.actions()] == ["More", "", "Less"]
    assert (button.text(), button.isEnabled(), button.toolTip()) == ("Less", False, "Less (Ctrl+K)")
    commands.show(1)
    button.click()
    assert done == ["less"]
    commands.show(10)
    assert not commands.action("less").isEnabled()
    assert button.toolTip() == commands.action("less").toolTip() == "There are too many."
    assert commands.hints("more", "less", "move") == [("Ctrl+M", "More"), ("Up Down", "Move")]
    commands.set_usable(False)
    assert not commands.action("more").isEnabled()


@pytest.mark.parametrize(
    ("rows", "run"),
    [
        ((Command("a", keys="Ctrl+A"), Command("b", keys="Ctrl+A")), ("a", "b")),
        ((Command("a"), Command("a")), ("a",)),
        ((Command("a"), Command("b")), ("a",)),
        ((Command("a"),), ("a", "b")),
    ],
)
def test_a_table_that_contradicts_itself_is_a_mistake(
    app: QApplication, rows: CommandTable[None], run: tuple[str, ...]
) -> None:
    with pytest.raises(ValueError, match="commands"):
        Commands(QWidget(), rows, dict.fromkeys(run, print), None)


def test_no_key_of_a_place_means_two_things(app: QApplication) -> None:
    for group in shortcut_groups():
        keys = [key for shortcut in group.shortcuts if not shortcut.by_widget for key in shortcut.keys]
        assert len(keys) == len(set(keys)), group.key


EDGES = frozenset(
    {"previous", "next", "zoom_in", "zoom_out"}  # pages and zoom: their buttons show the end
    | {"move_left", "move_right", "wider", "narrower"}  # of columns, heard in the head alone
    | {"try_to_edit"}  # of a list that is open read-only, and known by its banner
)


def test_a_key_that_does_nothing_now_says_why(app: QApplication) -> None:
    """A command with keys tells its state's reason in words, but for the ends of a range."""
    tables = (
        *(window_commands(), customer_commands(), list_commands(), estimate_commands(), editor_commands()),
        *(line_commands(), all_proposal_commands(), import_commands(), duplicate_commands(), settings_commands()),
        *(guide_commands(), restore_commands(), backups_commands(), activity_commands()),
    )
    mute = {row.id for table in tables for row in table if row.keys and row.when is not None}
    assert mute == EDGES


def test_keys_given_twice_are_found(app: QApplication) -> None:
    assert repeated_keys((Command("a", keys="Ctrl+Z"), Command("b", keys="F1 Ctrl+Z"), key_row("F1"))) == {"Ctrl+Z"}


def test_a_role_without_anybody_signed_in_is_no_reason(app: QApplication) -> None:
    page = QWidget()
    commands = Commands(page, (Command("a", role=Action.EDIT_CUSTOMER),), {"a": print}, None)
    assert commands.action("a").isEnabled()
