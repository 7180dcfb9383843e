"""One row is current, it is always in view, and it is always the one that commands mean."""

from collections.abc import Callable
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from custlist_desktop.domain.estimate import EstimateLine, LineKind
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.theme.appearance import current_tokens
from tests.helpers.examples import examples
from tests.ui.estimates.lines.conftest import ALT, CONTROL, NONE, SHIFT, Desk, DeskMaker
from tests.ui.estimates.sample_content import CONTENT

_Keys = list[object]
_NEW = "new"


@dataclass(frozen=True)
class Seen:
    """What a person sees of the rows, by their keys: the one with the bar, the tinted ones, the closed headings."""

    current: int | None
    chosen: tuple[int, ...]
    closed: frozenset[int]


def see(desk: Desk) -> Seen:
    """Looks at the table as it is painted; of rows that are scrolled out of view it asks whether they are chosen."""
    image = desk.table.viewport().grab().toImage()
    tokens = current_tokens()
    current, chosen = [], []
    rows = {index.row() for index in desk.table.selectionModel().selectedRows(LineColumn.DESCRIPTION)}
    for row in range(desk.table.model().rowCount()):
        top = desk.table.rowViewportPosition(row)
        key = desk.lines[row].key if row < len(desk.lines) else None
        if desk.table.isRowHidden(row):
            continue
        if not 0 <= top < image.height() - 5:
            chosen += [key] if key is not None and row in rows else []
            continue
        if _colour(image, 1, top + 4) == tokens.colour("focus"):
            assert top + desk.table.rowHeight(row) <= image.height(), "the current row isn't whole in view"
            current.append(key)
        is_tinted = _colour(image, 5, top + 4) == tokens.colour("select")  # no cell with a ring begins there
        assert is_tinted == (row in rows)
        if key is not None and is_tinted:
            chosen.append(key)
    assert len(current) == 1, "not one row has the bar"
    closed = {line.key for at, line in enumerate(desk.lines) if desk.table.isRowHidden(at + 1) and _is_heading(line)}
    return Seen(current[0], tuple(chosen), frozenset(closed))


def _colour(image: QImage, x: int, y: int) -> QColor:
    return image.pixelColor(x, y)


def _is_heading(line: EstimateLine) -> bool:
    return line.kind is LineKind.SECTION


class Plain:
    """The rows as a plain list of keys, and what commands do to it: written without a look at the program's own."""

    def __init__(self, desk: Desk, seen: Seen) -> None:
        self.keys: _Keys = [line.key for line in desk.lines]
        headings = {line.key for line in desk.lines if _is_heading(line)}
        self.hidden: set[object] = set()
        under = None
        for key in self.keys:
            under = key if key in headings else under
            if under in seen.closed and key not in headings:
                self.hidden.add(key)
        self.meant: _Keys = []
        for key in self.keys:
            if key in seen.chosen or (key in self.hidden and self._heading_of(key, headings) in seen.chosen):
                self.meant.append(key)

    def _heading_of(self, key: object, headings: set[int]) -> object:
        before = self.keys[: self.keys.index(key)]
        return next((each for each in reversed(before) if each in headings), None)

    def insert_above(self) -> _Keys:
        at = self.keys.index(self.meant[0]) if self.meant else len(self.keys)
        return [*self.keys[:at], _NEW, *self.keys[at:]]

    def insert_below(self) -> _Keys:
        at = self.keys.index(self.meant[-1]) + 1 if self.meant else len(self.keys)
        return [*self.keys[:at], _NEW, *self.keys[at:]]

    def duplicate(self) -> _Keys:
        at = self.keys.index(self.meant[-1]) + 1 if self.meant else 0
        return [*self.keys[:at], *[_NEW] * len(self.meant), *self.keys[at:]]

    def delete(self) -> _Keys:
        return [key for key in self.keys if key not in self.meant]

    def move_up(self) -> _Keys:
        first = self.keys.index(self.meant[0]) if self.meant else 0
        above = [key for key in self.keys[:first] if key not in self.hidden]
        return self._moved(self.keys.index(above[-1])) if above else self.keys

    def move_down(self) -> _Keys:
        last = self.keys.index(self.meant[-1]) if self.meant else len(self.keys)
        return self._moved(last + 2) if last + 1 < len(self.keys) else self.keys

    def _moved(self, target: int) -> _Keys:
        before = [key for key in self.keys[:target] if key not in self.meant]
        after = [key for key in self.keys[target:] if key not in self.meant]
        return [*before, *self.meant, *after]


_COMMANDS: dict[str, tuple[Qt.Key, Qt.KeyboardModifier, Callable[[Plain], _Keys]]] = {
    "insert above": (Qt.Key.Key_Insert, NONE, Plain.insert_above),
    "insert below": (Qt.Key.Key_Return, CONTROL, Plain.insert_below),
    "duplicate": (Qt.Key.Key_D, CONTROL, Plain.duplicate),
    "delete": (Qt.Key.Key_Delete, CONTROL, Plain.delete),
    "move up": (Qt.Key.Key_Up, ALT, Plain.move_up),
    "move down": (Qt.Key.Key_Down, ALT, Plain.move_down),
}
_GOING: dict[str, tuple[Qt.Key, Qt.KeyboardModifier]] = {
    "up": (Qt.Key.Key_Up, NONE),
    "down": (Qt.Key.Key_Down, NONE),
    "to the start": (Qt.Key.Key_Home, CONTROL),
    "to the end": (Qt.Key.Key_End, CONTROL),
    "a page down": (Qt.Key.Key_PageDown, NONE),
    "a row more": (Qt.Key.Key_Down, SHIFT),
    "a row less": (Qt.Key.Key_Up, SHIFT),
    "all": (Qt.Key.Key_A, CONTROL),
    "let go": (Qt.Key.Key_Space, CONTROL),
    "down by control": (Qt.Key.Key_Down, CONTROL),
    "next cell": (Qt.Key.Key_Tab, NONE),
}
_STEPS = st.sampled_from([*_COMMANDS, *_COMMANDS, *_GOING, "undo", "undo", "redo", "close or open", "copy and paste"])


def _do(desk: Desk, step: str) -> None:
    if step in _COMMANDS:
        _command(desk, step)
    elif step in _GOING:
        desk.press(*_GOING[step])
    elif step == "undo":
        desk.document.undo()
    elif step == "redo":
        desk.document.redo()
    elif step == "copy and paste":
        desk.press(Qt.Key.Key_C, CONTROL)
        desk.press(Qt.Key.Key_V, CONTROL)
    elif desk.place[0] < len(desk.lines) and _is_heading(desk.lines[desk.place[0]]):
        desk.press(Qt.Key.Key_Space)


def _command(desk: Desk, step: str) -> None:
    key, modifiers, plain = _COMMANDS[step]
    seen = see(desk)
    rows = Plain(desk, seen)
    expected = plain(rows)
    desk.press(key, modifiers)
    after = [line.key if line.key in rows.keys else _NEW for line in desk.lines]
    assert after == expected, f"{step} did something else to {seen}"


@given(st.lists(_STEPS, min_size=4, max_size=14))
@examples(15)
def test_commands_do_to_the_rows_that_are_seen_what_a_plain_list_does(make_desk: DeskMaker, steps: list[str]) -> None:
    desk = make_desk(CONTENT)
    desk.table.resize(1100, 200)  # four rows: what is current has to be scrolled into view
    desk.go_to(1)
    try:
        for step in steps:
            _do(desk, step)
            seen = see(desk)
            assert seen.current is None or seen.current in seen.chosen, f"after {step} commands would mean others"
    finally:
        desk.table.close()


def test_control_and_home_choose_the_row_they_go_to(desk: Desk) -> None:
    desk.go_to(5)
    desk.press(Qt.Key.Key_Home, CONTROL)
    desk.press(Qt.Key.Key_Delete, CONTROL)
    assert desk.names == ["Removal", "Container", "Roofing", "Membrane", "Flashing"]


def test_bar_stays_on_its_row_when_a_move_is_undone(desk: Desk) -> None:
    desk.go_to(5)
    desk.press(Qt.Key.Key_Up, ALT)
    desk.press(Qt.Key.Key_Up, ALT)
    desk.document.undo()
    assert see(desk).current == desk.lines[desk.place[0]].key
    assert desk.names[desk.place[0]] == "Flashing"
    desk.press(Qt.Key.Key_Delete, CONTROL)
    assert "Flashing" not in desk.names


def test_undo_scrolls_to_the_row_that_is_current(desk: Desk) -> None:
    desk.table.resize(1100, 120)
    desk.go_to(5)
    for _ in range(5):
        desk.press(Qt.Key.Key_Up, ALT)
    assert desk.place[0] == 0
    for _ in range(5):
        desk.document.undo()
    assert desk.place[0] == 5
    assert see(desk).current == desk.lines[5].key


def test_control_and_click_on_a_chosen_row_leave_another_one_current(desk: Desk) -> None:
    desk.go_to(1)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    desk.table.selectionModel().select(desk.table.model().index(4, 0), flags)
    place = desk.rect(1, LineColumn.DESCRIPTION).center()
    QTest.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, CONTROL, place)
    assert desk.table.selected_rows() == [4]
    assert desk.place[0] == 4
    QTest.mouseClick(
        desk.table.viewport(), Qt.MouseButton.LeftButton, CONTROL, desk.rect(4, LineColumn.DESCRIPTION).center()
    )
    assert desk.table.selected_rows() == [desk.place[0]]


def test_rows_of_a_section_that_was_closed_are_meant_no_longer(desk: Desk) -> None:
    desk.go_to(1)
    desk.press(Qt.Key.Key_Down, SHIFT)
    desk.click(desk.rect(0, LineColumn.DESCRIPTION).topLeft() + QPoint(32, 16))
    seen = see(desk)
    assert seen.current == desk.lines[0].key
    assert desk.table.selected_rows() == [0]
    assert QApplication.focusWidget() is desk.table
