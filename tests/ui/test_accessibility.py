"""What a screen reader is told that nobody can miss who sees: caught on its way to Qt."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from custlist_desktop.database.reader import Row
from custlist_desktop.ui.customers.customers_page import CustomersPage
from custlist_desktop.ui.kit.accessibility import LateAnnouncement, announce, label_combo
from custlist_desktop.ui.kit.buttons import MoreButton
from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.lists.cells import Cell, Column
from custlist_desktop.ui.kit.lists.model import WindowedTableModel
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.progress_panel import ProgressPanel
from custlist_desktop.ui.kit.quiet_line import QuietLine
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.places import CustomerPlaces
from tests.ui.conftest import Shower, type_text, wait_until
from tests.ui.inspection.names import interface_of, said_name, said_role
from tests.ui.places import ListPlace

_ASSERTIVE = QAccessible.AnnouncementPoliteness.Assertive


class Heard:
    """What was announced, in order, and to which cells the reader was sent."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.urgent: list[str] = []
        self.cells: list[int] = []

    def on_event(self, event: QAccessibleEvent) -> None:
        """Notes an event instead of Qt."""
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.texts.append(event.message())
            if event.politeness() is _ASSERTIVE:
                self.urgent.append(event.message())
        elif event.type() is QAccessible.Event.Focus:
            self.cells.append(event.child())


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    """What a screen reader that runs is told."""
    catcher = Heard()
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(catcher.on_event))
    QAccessible.setActive(True)
    yield catcher
    QAccessible.setActive(False)


def test_nothing_is_done_without_a_reader(monkeypatch: pytest.MonkeyPatch, show: Shower) -> None:
    catcher = Heard()
    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(catcher.on_event))
    announce(show(QWidget()), "Saved")
    assert not QAccessible.isActive()
    assert catcher.texts == []


def test_only_the_last_of_many_is_said(heard: Heard, show: Shower) -> None:
    late = LateAnnouncement(show(QWidget()), 10)
    for count in range(5):
        late.say(f"{count} matches")
    wait_until(lambda: bool(heard.texts))
    assert heard.texts == ["4 matches"]


def test_count_is_said_once_typing_pauses(heard: Heard, show: Shower) -> None:
    box = SearchBox()
    show(box)
    box.setFocus()
    for count in ("40 of 90", "12 of 90", "3 of 90"):
        type_text(box, "a")
        box.set_count_text(count)
        assert box.accessibleDescription() != count
    wait_until(lambda: bool(heard.texts))
    assert heard.texts == ["3 of 90"]


def test_count_is_told_with_the_name_when_the_keyboard_comes(show: Shower) -> None:
    box = SearchBox()
    show(box)
    box.clearFocus()
    box.set_count_text("3 of 90")
    assert box.accessibleDescription() == "3 of 90"


@pytest.fixture
def form(show: Shower) -> tuple[Field, Field, QWidget]:
    """Two fields in a window."""
    window = QWidget()
    first, second = Field("&Email", QLineEdit()), Field("&Phone", QLineEdit())
    layout = QVBoxLayout(window)
    layout.addWidget(first)
    layout.addWidget(second)
    show(window)
    return first, second, window  # which keeps them


def test_problem_of_a_field_that_was_left_is_said_with_its_name(
    heard: Heard, form: tuple[Field, Field, QWidget]
) -> None:
    first, second, _window = form
    second.control.setFocus()
    first.set_problem("error", "Something is missing.")
    wait_until(lambda: bool(heard.texts))
    assert heard.texts == ["Email: Something is missing."]
    assert first.control.accessibleDescription() == "Something is missing."


def test_problem_of_the_field_that_gets_the_keyboard_is_not_said_twice(
    heard: Heard, form: tuple[Field, Field, QWidget]
) -> None:
    first, second, _window = form
    second.control.setFocus()
    first.set_problem("error", "Something is missing.")
    first.control.setFocus()
    second.set_problem("error", "Too short.")
    wait_until(lambda: bool(heard.texts))
    assert heard.texts == ["Phone: Too short."]


def test_mended_problem_is_not_said_any_more(heard: Heard, form: tuple[Field, Field, QWidget]) -> None:
    first, second, _window = form
    second.control.setFocus()
    first.set_problem("error", "Something is missing.")
    first.set_problem(None)
    second.control.clearFocus()
    second.set_problem("warning", "Odd.")
    wait_until(lambda: bool(heard.texts))
    assert heard.texts == ["Phone: Odd."]


def test_save_says_again_what_is_wrong_where_the_keyboard_is(heard: Heard, session: Session, show: Shower) -> None:
    dialog = CustomerDialog(session)
    show(dialog)
    for _ in range(2):
        heard.urgent.clear()
        QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert len(heard.urgent) == 1
        assert "company" in heard.urgent[0].lower()


def test_message_is_said_with_its_way_out(heard: Heard, show: Shower) -> None:
    window = QWidget()
    message = InlineMessage("success", closable=True)
    message.hide()
    QVBoxLayout(window).addWidget(message)
    show(window)
    message.set_text("Luc was deleted.")
    message.set_link("Undo")
    message.show()
    wait_until(lambda: bool(heard.texts))
    assert heard.texts == ["Luc was deleted. Undo"]
    assert heard.urgent == []


def test_error_interrupts(heard: Heard, show: Shower) -> None:
    message = InlineMessage("error", "The disk is full.")
    show(message)
    wait_until(lambda: bool(heard.texts))
    assert heard.urgent == ["The disk is full."]


def test_progress_is_said_by_quarters(heard: Heard, show: Shower) -> None:
    panel = ProgressPanel()
    show(panel)
    panel.begin("Importing", "Cancel leaves the list as it is.")
    for done in range(0, 1001, 10):
        panel.show_progress(done, 1000)
    assert heard.texts == ["Importing Cancel leaves the list as it is.", "25%", "50%", "75%"]


class _Customers(ListPlace):
    names = ("Search customers", "Customers")


@pytest.fixture
def customers(session: Session) -> Iterator[_Customers]:
    """The list of 40 invented customers."""
    session.samples.fill(session.actor, 40, 0)
    place = _Customers(session, CustomersPage(session, CustomerPlaces(session)))
    wait_until(lambda: place.table.model().rowCount() == 40)
    yield place
    place.close()


def test_arrows_in_the_search_box_say_the_row_they_come_to(heard: Heard, customers: _Customers) -> None:
    customers.search_box.setFocus()
    heard.texts.clear()
    QTest.keyClick(customers.search_box, Qt.Key.Key_Down)
    row = [str(customers.table.model().index(1, column).data() or "") for column in range(8)]
    assert heard.urgent == [", ".join(filter(None, row))]


def test_keyboard_in_the_table_is_told_as_its_cell(heard: Heard, customers: _Customers) -> None:
    customers.search_box.setFocus()
    customers.table.setFocus()
    wait_until(lambda: bool(heard.cells))
    table = QAccessible.queryAccessibleInterface(customers.table)
    cell = table.child(heard.cells[-1])
    assert cell.text(QAccessible.Text.Name) == customers.table.model().index(0, 0).data()
    headers = cell.tableCellInterface().columnHeaderCells()
    assert [each.text(QAccessible.Text.Name) for each in headers] == ["Company, sorted ascending"]


def test_reader_asks_a_million_rows_for_no_more_than_it_goes_to(heard: Heard, show: Shower) -> None:
    asked: list[int] = []

    def cell(row: Row) -> Cell:
        asked.append(row[0])
        return Cell(f"Company {row[0]}")

    model: WindowedTableModel[Row] = WindowedTableModel([Column("company", "Company", cell)], tuple)
    wanted: list[int] = []
    model.rows_wanted.connect(lambda start, _limit: wanted.append(start))
    table = ListTable(model)
    show(table)
    model.start([(number,) for number in range(64)], 1_000_000, ())
    interface = QAccessible.queryAccessibleInterface(table)
    assert interface.childCount() == 1_000_001 * 2
    table.setFocus()
    table.set_current_row(999_999)
    wait_until(lambda: bool(heard.cells))
    last = interface.child(heard.cells[-1])
    assert last.tableCellInterface().rowIndex() == 999_999
    assert last.text(QAccessible.Text.Name) == ""
    assert len(set(wanted)) <= 3
    model.put_rows(wanted[-1], [(wanted[-1] + number,) for number in range(64)])
    assert last.text(QAccessible.Text.Name) == "Company 999999"
    assert len(set(asked)) <= 200


def test_three_dots_are_named_and_open_by_the_keyboard(customers: _Customers, show: Shower) -> None:
    table = customers.table
    index = table.model().index(0, table.model().columnCount() - 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"Actions for {table.model().index(0, 0).data()}"
    asked: list[int] = []
    table.menu_requested.disconnect()
    table.menu_requested.connect(lambda row, _corner: asked.append(row))
    table.setFocus()
    table.setCurrentIndex(index)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        QTest.keyClick(table, key)
    assert asked == [0, 0]


def test_three_dots_say_that_they_open_a_menu(show: Shower) -> None:
    button = MoreButton("More actions for the list")
    show(button)
    assert said_name(button) == "More actions for the list"
    assert interface_of(button).text(QAccessible.Text.Description) == "Opens a menu"


def test_pages_of_the_toolbar_are_one_of_several(customers: _Customers) -> None:
    page = customers.named(QPushButton, "Page")
    assert said_role(page) is QAccessible.Role.RadioButton
    assert interface_of(page).state().checked


def test_combo_without_a_label_in_view_is_named_by_a_hidden_one(show: Shower, language: Callable[[str], str]) -> None:
    window = QWidget()
    combo = QComboBox()
    combo.addItems(["%", "$"])
    QVBoxLayout(window).addWidget(combo)
    show(window)
    label_combo(combo, "Percent or amount")
    label_combo(combo, "Pourcentage ou montant")
    assert said_name(combo) == "Pourcentage ou montant"


def test_quiet_line_is_heard_once_and_again_when_it_says_something_else(heard: Heard, show: Shower) -> None:
    line = QuietLine()
    line.say("12 lines pasted:", "Description, Quantity", ["1 cell to check"])
    show(line)
    wait_until(lambda: bool(heard.texts))
    line.say("12 lines pasted:", "Description, Quantity")
    line.say("3 lines pasted:", "Description")
    wait_until(lambda: len(heard.texts) > 1)
    assert heard.texts == [
        "12 lines pasted: 1 cell to check · Description, Quantity",
        "3 lines pasted: Description",
    ]
    line.hide()
