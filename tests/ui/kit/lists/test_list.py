"""The list machinery over a longer list: paging, scrolling, sorting, and the thread that reads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.services.customers.search import CustomerRow, CustomerSearch, customer_row
from custlist_desktop.services.samples.service import SampleService
from custlist_desktop.ui.customers.columns import customer_columns
from custlist_desktop.ui.kit.lists.controller import ListController
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.kit.lists.model import WindowedTableModel
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.lists.worker import ListReader, SearchRequest
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.session import Session
from tests.ui.conftest import type_text, wait_until

CUSTOMERS = 700


class SearchableList:
    """A search box and a table over a file of 700 customers."""

    def __init__(self, path: Path) -> None:
        self.model: WindowedTableModel[CustomerRow] = WindowedTableModel(customer_columns("US"), customer_row)
        self.table = ListTable(self.model)
        self.box = SearchBox()
        self.reader = ListReader(lambda: CustomerSearch(FileAddress(path), "en"))
        self.controller = ListController(self.box, self.table, self.model, self.reader)
        self.table.resize(1100, 600)
        self.table.show()

    def rows(self) -> list[CustomerRow]:
        """Every row, read page by page as scrolling would."""
        wait_until(lambda: all(self.model.row_at(row) is not None for row in range(self.model.rowCount())))
        return [row for position in range(self.model.rowCount()) if (row := self.model.row_at(position))]


@pytest.fixture(scope="module")
def file_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A customer list of 700 invented customers."""
    path = tmp_path_factory.mktemp("list") / "customers.db"
    file = open_customer_file(path)
    session = Session(file, "US")
    session.users.ensure_first_owner()
    owner = session.users.all()[0].as_actor()
    SampleService(session.ledger).fill(owner, CUSTOMERS, 0)
    file.close()
    return path


@pytest.fixture
def searchable(file_path: Path, app: QApplication) -> Iterator[SearchableList]:
    """The list, read to its end."""
    made = SearchableList(file_path)
    made.controller.search("")
    wait_until(lambda: made.model.rowCount() == CUSTOMERS)
    yield made
    made.controller.close()
    made.table.close()


def test_the_model_keeps_to_the_rules_of_models(searchable: SearchableList) -> None:
    tester = QAbstractItemModelTester(
        searchable.model, QAbstractItemModelTester.FailureReportingMode.Warning, searchable.model
    )
    assert isinstance(tester.model(), QAbstractItemModel)
    for text in ("gag", "gagne", "zzzz", ""):
        searchable.controller.search(text)
        QApplication.processEvents()
    wait_until(lambda: searchable.model.rowCount() == CUSTOMERS)
    searchable.controller.refresh(5)
    wait_until(lambda: getattr(searchable.controller.current, "id", None) == 5)


def test_every_row_comes_once_and_in_order(searchable: SearchableList) -> None:
    rows = searchable.rows()
    assert len({row.id for row in rows}) == CUSTOMERS
    named = [row.company for row in rows if row.company]
    assert all(row.company for row in rows[: len(named)])
    assert not any(row.company for row in rows[len(named) :])


def test_jumping_to_the_end_shows_the_last_rows(searchable: SearchableList) -> None:
    QTest.keyClick(searchable.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert searchable.table.current_row() == CUSTOMERS - 1
    assert searchable.controller.current is None
    wait_until(lambda: searchable.controller.current is not None)
    assert searchable.model.row_at(CUSTOMERS - 1) == searchable.controller.current


def test_a_newer_search_wins_over_those_before_it(searchable: SearchableList) -> None:
    for text in ("c", "co", "con", "cons", "construction gagne"):
        searchable.controller.search(text)
    wait_until(lambda: 0 < searchable.model.rowCount() < 20)
    assert all("Gagné" in row.company + row.contact_name or "gagne" in row.email for row in searchable.rows())


def test_answers_to_overtaken_searches_never_come(file_path: Path, app: QApplication) -> None:
    reader = ListReader(lambda: CustomerSearch(FileAddress(file_path), "en"))
    answered: list[int] = []

    def note(request: SearchRequest, _total: int) -> None:
        answered.append(request.number)

    reader.counted.connect(note)
    for text in ("a", "b", "c", "d", "gagne"):
        newest = reader.search(text, "company", descending=False)
    wait_until(lambda: newest.number in answered)
    assert answered[-1] == newest.number
    reader.close()


def test_the_current_row_stays_current_when_the_list_is_read_again(searchable: SearchableList) -> None:
    searchable.table.set_current_row(300)
    wait_until(lambda: searchable.controller.current is not None and searchable.model.row_at(300) is not None)
    key = searchable.controller.current.id
    searchable.controller.refresh()
    wait_until(lambda: searchable.model.rowCount() == CUSTOMERS)
    wait_until(lambda: searchable.controller.current.id == key)
    assert searchable.table.current_row() == 300


def test_no_other_row_is_current_while_the_wanted_one_is_on_its_way(searchable: SearchableList) -> None:
    before, wanted = searchable.model.row_at(0), searchable.model.row_at(3)
    assert before is not None
    assert wanted is not None
    assert searchable.controller.current == before
    told: list[CustomerRow | None] = []
    searchable.controller.current_changed.connect(told.append)
    searchable.controller.refresh(wanted.id)
    assert searchable.controller.current is None
    wait_until(lambda: searchable.controller.current is not None)
    assert told == [None, wanted]


def test_the_row_stays_current_where_the_wanted_one_is_not_found(searchable: SearchableList) -> None:
    before = searchable.model.row_at(0)
    searchable.controller.refresh(10**6)
    assert searchable.controller.current is None
    wait_until(lambda: searchable.controller.current is not None)
    assert searchable.controller.current == before


def test_typing_goes_on_while_a_search_runs(searchable: SearchableList) -> None:
    searchable.box.show()
    type_text(searchable.box, "gagne roof")
    assert searchable.box.text() == "gagne roof"
    wait_until(lambda: searchable.model.rowCount() < CUSTOMERS)


def test_a_marked_label_says_its_whole_text(app: QApplication) -> None:
    label = MarkedLabel()
    label.resize(40, 20)
    label.set_text("Construction Gagné & Fils inc.", ("gagne",))
    assert label.accessibleName() == "Construction Gagné & Fils inc."
    assert label.toolTip() == "Construction Gagné & Fils inc."
    assert not label.grab().isNull()
