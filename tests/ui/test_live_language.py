"""A change of language reaches every word in view: the window says what it would say if it was opened in French.

It can't be made while a dialog waits for an answer, so that these stay in the language that they were opened in.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QTableView, QWidget

from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.search_box import SearchBox
from tests.gallery.settling import settle
from tests.ui.conftest import signed_in, wait_until
from tests.ui.every_window import WAITING, WINDOWS, Rooms
from tests.ui.furniture import Furniture, furnish

_SPOKEN: Final = (
    "text",
    "title",
    "toolTip",
    "statusTip",
    "accessibleName",
    "accessibleDescription",
    "placeholderText",
    "windowTitle",
    "toPlainText",
)
_ROLES: Final = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_MOST_ROWS: Final = 40
_SAID_LATER: Final = (SearchBox, "accessibleDescription")
"""How much was found is told only when somebody has done typing."""
MODAL: Final = tuple(sorted(WAITING))
"""Dialogs that speak one language: nothing else can be reached while they are open, such as the menu of languages."""
Said = Counter[tuple[str, str, str]]


def said_in(window: QWidget) -> Said:
    """All that is written or spoken in a window: what says it, how, and the words with every digit as 0."""
    found: Said = Counter()

    def add(widget: QWidget, how: str, words: object) -> None:
        if isinstance(words, str) and words:
            found[type(widget).__name__, how, re.sub(r"\d", "0", words)] += 1

    for widget in [window, *window.findChildren(QWidget)]:
        if widget is not window and not widget.isVisibleTo(window):
            continue
        for how in _SPOKEN:
            if hasattr(widget, how) and (type(widget), how) != _SAID_LATER:
                add(widget, how, getattr(widget, how)())
        if isinstance(widget, QComboBox):
            for number in range(widget.count()):
                add(widget, "item", widget.itemText(number))
        if not isinstance(widget, QMenu):
            for action in widget.actions():
                add(widget, "action", action.text())
                add(widget, "action's tip", action.toolTip())
        if isinstance(widget, QTableView):
            for how, words in _cells(widget):
                add(widget, how, words)
    return found


def _cells(table: QTableView) -> Iterator[tuple[str, object]]:
    model = table.model()
    rows, columns = min(_MOST_ROWS, model.rowCount(QModelIndex())), model.columnCount(QModelIndex())
    for column in range(columns):
        for role in _ROLES:
            yield f"head {role.name}", model.headerData(column, Qt.Orientation.Horizontal, role)
            for row in range(rows):
                yield f"cell {role.name}", model.index(row, column, QModelIndex()).data(role)


def _settled(window: QWidget) -> Said:
    """What a window says once nothing is on its way, and it says the same again."""
    before: Said = Counter()

    def is_settled() -> bool:
        nonlocal before
        settle()
        earlier, before = before, said_in(window)
        return before == earlier and _lists_are_read(window)

    wait_until(is_settled, 20)
    return before


def _lists_are_read(window: QWidget) -> bool:
    tables = [each for each in window.findChildren(ListTable) if each.isVisible()]
    return all(each.model().rowCount() == 0 or bool(each.model().index(0, 0).data()) for each in tables)


@pytest.fixture(scope="module")
def furnished(empty_list_path: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Furniture]:
    """A closed list with something of everything, and where it is; copy it, since making one takes longer."""
    folder = tmp_path_factory.mktemp("furnished")
    with signed_in(empty_list_path, folder, "CA") as session:
        furniture = furnish(session)
    return session.file.path, furniture


@pytest.mark.parametrize("name", [name for name in WINDOWS if name not in MODAL])
def test_window_says_after_a_change_what_it_says_from_the_start(
    name: str, language: Callable[[str], str], furnished: tuple[Path, Furniture], tmp_path: Path
) -> None:
    language("en")
    changed = _said_by(name, furnished, tmp_path / "changed", lambda: language("fr"))
    from_the_start = _said_by(name, furnished, tmp_path / "from_the_start", lambda: "")
    assert sorted((changed - from_the_start).items()) == []
    assert sorted((from_the_start - changed).items()) == []


@pytest.mark.parametrize("name", MODAL)
def test_dialog_holds_up_all_by_which_the_language_changes(
    name: str, furnished: tuple[Path, Furniture], tmp_path: Path
) -> None:
    list_path, furniture = furnished
    with signed_in(list_path, tmp_path, "CA") as session:
        rooms = Rooms(session, tmp_path, furniture)
        window = WINDOWS[name](rooms)
        assert window.isModal()
        _close(window)
        rooms.close()
        window.deleteLater()


def _said_by(name: str, furnished: tuple[Path, Furniture], folder: Path, change: Callable[[], str]) -> Said:
    """What a window says that is opened over a list in ``folder``, once ``change`` was made while it was open."""
    folder.mkdir()
    list_path, furniture = furnished
    with signed_in(list_path, folder, "CA") as session:
        rooms = Rooms(session, folder, furniture)
        try:
            window = WINDOWS[name](rooms)
            _settled(window)
            change()
            said = _settled(window)
            _close(window)
        finally:
            rooms.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    place = re.sub(r"\d", "0", str(folder))
    return Counter({(who, how, words.replace(place, "")): count for (who, how, words), count in said.items()})


def _close(window: QWidget) -> None:
    """Closes a window, and says yes if it asks whether what was typed may go."""

    def agree() -> None:
        asking = QApplication.activeModalWidget()
        if isinstance(asking, QDialog) and asking is not window:
            asking.accept()

    timer = QTimer()
    timer.timeout.connect(agree)
    timer.start()
    window.close()
    timer.stop()
