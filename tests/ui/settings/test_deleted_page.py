"""Recently Deleted: what is listed, what comes back, and what is deleted for good."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QPushButton, QWidget

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.domain.roles import Role
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.deleted_page import DeletedPage
from custlist_desktop.ui.settings.deleted_table import DeletedTable
from tests.ui.places import in_dialog, named, names_of


@pytest.fixture
def page(session: Session) -> Iterator[DeletedPage]:
    """One customer with an estimate is deleted, and one without, and an estimate."""
    for company in ("Gagné", "Other"):
        session.customers.add(session.actor, CustomerDetails(company=company, city="Austin"))
    session.estimates.create(session.actor, 1)
    record = session.estimates.create(session.actor, None)
    made = session.estimates.get(session.actor, record.id)
    session.estimates.save(session.actor, record.id, replace(made.content, title="Roof"), made.version)
    session.customers.delete(session.actor, 1)
    session.customers.delete(session.actor, 2)
    session.estimates.delete(session.actor, record.id)
    opened = DeletedPage(session)
    opened.resize(1100, 700)
    opened.show()
    QApplication.processEvents()
    yield opened
    opened.close()


def _table(page: DeletedPage) -> DeletedTable:
    return page.findChildren(DeletedTable)[0]


def _shown(page: DeletedPage) -> list[str]:
    model = _table(page).rows_model
    return [model.cell(row, 1).text for row in range(model.rowCount())]


def _says(page: DeletedPage, text: str) -> bool:
    return any(each.isVisible() and text in " ".join(names_of(each)) for each in page.findChildren(QWidget))


def test_rows_say_what_comes_along(page: DeletedPage) -> None:
    assert _shown(page) == ["Roof", "Other", "Gagné"]
    model = _table(page).rows_model
    assert [model.cell(row, 3).text for row in range(3)] == [
        "Comes back as it was",
        "Comes back as it was",
        "1 estimate is linked to it again",
    ]
    QTest.mouseClick(named(page, QPushButton, "Customers  2"), Qt.MouseButton.LeftButton)
    assert _shown(page) == ["Other", "Gagné"]


def test_those_that_are_checked_come_back(page: DeletedPage, session: Session) -> None:
    table = _table(page)
    table.setFocus()
    for row in (1, 2):
        table.set_current_row(row)
        QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.mouseClick(named(page, QPushButton, "Restore 2 Customers"), Qt.MouseButton.LeftButton)
    assert _shown(page) == ["Roof"]
    assert session.estimates.get(session.actor, 1).customer_id == 1
    assert _says(page, "Restored: Other, Gagné.")


def test_customer_comes_back_with_the_estimate(page: DeletedPage, session: Session) -> None:
    key = session.customers.add(session.actor, CustomerDetails(company="Hébert")).id
    made = session.estimates.create(session.actor, key)
    session.estimates.save(session.actor, made.id, replace(made.content, title="Wall"), made.version)
    session.estimates.delete(session.actor, made.id)
    session.customers.delete(session.actor, key)
    assert _shown(page)[:2] == ["Hébert", "Wall"]
    table = _table(page)
    assert table.rows_model.cell(1, 3).text == "Hébert comes back with it"
    table.set_current_row(1)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert _says(page, "Restored: Hébert, Wall.")
    assert _shown(page) == ["Roof", "Other", "Gagné"]
    assert session.estimates.get(session.actor, made.id).customer_id == key


def test_box_in_the_header_checks_all_that_is_shown(page: DeletedPage) -> None:
    box = named(page, QCheckBox, "Check all that is shown")
    table = _table(page)
    assert box.checkState() is Qt.CheckState.Unchecked
    table.set_current_row(1)
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.checkState() is Qt.CheckState.Checked
    assert _says(page, "Restore 3 Records")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.checkState() is Qt.CheckState.Unchecked


def test_samples_come_back_from_here(page: DeletedPage, session: Session) -> None:
    session.samples.fill(session.actor, 2, 1)
    session.samples.remove(session.actor)
    assert _shown(page)[0] == "2 sample customers and 1 sample estimate"
    table = _table(page)
    table.set_current_row(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert session.customers.count() == 2
    assert _says(page, "Restored: 2 sample customers and 1 sample estimate.")


def test_delete_for_good_says_what_stays(page: DeletedPage) -> None:
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        said.extend(name for each in dialog.findChildren(QWidget) for name in names_of(each))
        dialog.reject()

    _table(page).set_current_row(0)
    in_dialog(lambda: QTest.keyClick(_table(page), Qt.Key.Key_Delete), look)
    assert any("the customer’s details in estimates" in each for each in said)


def test_current_row_comes_back_by_enter(page: DeletedPage) -> None:
    table = _table(page)
    table.set_current_row(0)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert _shown(page) == ["Other", "Gagné"]


def test_deleting_for_good_asks_and_names_them(page: DeletedPage, session: Session) -> None:
    table = _table(page)
    table.set_current_row(1)
    asked: list[str] = []

    def answer(dialog: QDialog, name: str) -> None:
        asked.extend(name for each in dialog.findChildren(QWidget) for name in names_of(each))
        QTest.mouseClick(named(dialog, QPushButton, name), Qt.MouseButton.LeftButton)

    def ask() -> None:
        QTest.mouseClick(named(page, QPushButton, "Delete 1 Customer for Good…"), Qt.MouseButton.LeftButton)

    in_dialog(ask, lambda dialog: answer(dialog, "Cancel"))
    assert "Delete Other for good?" in asked
    assert len(_shown(page)) == 3
    in_dialog(ask, lambda dialog: answer(dialog, "Delete for Good"))
    assert _shown(page) == ["Roof", "Gagné"]
    with pytest.raises(NotFoundError):
        session.customers.get(session.actor, 2)


def test_estimator_is_told_who_restores(page: DeletedPage, session: Session) -> None:
    session.set_actor(session.users.add(session.actor, "Sofía", Role.ESTIMATOR).as_actor())
    assert _shown(page) == []
    assert _says(page, "An Account Owner restores")


def test_tab_and_checks_are_kept_when_the_page_is_built_again(page: DeletedPage, session: Session) -> None:
    table = _table(page)
    for tab in ("Estimates  1", "Customers  2"):
        QTest.mouseClick(named(page, QPushButton, tab), Qt.MouseButton.LeftButton)
    record = table.rows_model.rows[1]
    table.toggle(record)
    other = DeletedPage(session)
    other.show()
    other.restore(page.state())
    assert _shown(other) == ["Other", "Gagné"]
    assert _table(other).checked == {record.id}
    other.close()
