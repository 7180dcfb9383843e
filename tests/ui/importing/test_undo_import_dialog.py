"""Taking a past import back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QCheckBox, QDialog, QPushButton, QWidget

from custlist_desktop.domain.errors import NotAllowedError
from custlist_desktop.ui.importing import undo_import_dialog
from custlist_desktop.ui.importing.undo_import_dialog import UndoImportDialog
from custlist_desktop.ui.session import Session
from tests.ui.conftest import Shower, wait_until
from tests.ui.customers.conftest import Workplace, sign_in_as_estimator
from tests.ui.importing.conftest import MIXED, Opener
from tests.ui.importing.import_place import DirectJobs
from tests.ui.places import control, in_dialog, named, nameless_controls, names_of

Write = Callable[..., Path]


@pytest.fixture
def imported(people: Session, write: Write, open_window: Opener) -> Session:
    """A mixed file was imported: one customer added, one updated."""
    place = open_window(people, write(MIXED))
    place.wait_for("First rows of the file")
    place.press("Next")
    place.wait_for("Rows of the file")
    place.press("Import 2 Rows")
    place.wait_for("2 customers imported")
    place.window.close()
    return people


@pytest.fixture
def dialog(imported: Session, show: Shower) -> Iterator[UndoImportDialog]:
    """The dialog, in view."""
    jobs = DirectJobs(imported)
    shown = UndoImportDialog(imported, start_job=jobs)
    show(shown)
    yield shown
    shown.close()
    shown.deleteLater()


def _says(dialog: UndoImportDialog, text: str) -> bool:
    shown = [each for each in dialog.findChildren(QWidget) if each.isVisible()]
    return any(text in name for each in shown for name in names_of(each))


def test_m15_it_says_what_undoing_would_do_and_does_it(dialog: UndoImportDialog, imported: Session) -> None:
    table = named(dialog, QAbstractItemView, "Imports")
    assert table.model().index(0, 1).data() == "clients.csv"
    assert _says(dialog, "1 added customer will be removed. 1 updated customer will be changed back.")
    QTest.mouseClick(control(dialog, "Undo Import"), Qt.MouseButton.LeftButton)
    wait_until(lambda: _says(dialog, "The import was undone."))
    assert imported.customers.count() == 2
    assert imported.customers.get(imported.actor, 1).details.city == "Austin"
    assert not table.currentIndex().isValid()
    assert QApplication.focusWidget() is control(dialog, "Close")
    assert not named(dialog, QPushButton, "Undo Import").isEnabled()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert _says(dialog, "Undone on ")
    assert not named(dialog, QPushButton, "Undo Import").isEnabled()


def _edit(session: Session, key: int, job_title: str) -> None:
    record = session.customers.get(session.actor, key)
    session.customers.edit(session.actor, key, replace(record.details, job_title=job_title), record.version)


def test_m15_customers_changed_since_are_kept_unless_told_otherwise(imported: Session, show: Shower) -> None:
    _edit(imported, 1, "Owner")
    dialog = UndoImportDialog(imported, start_job=DirectJobs(imported))
    show(dialog)
    changed = named(dialog, QAbstractItemView, "Customers that have changed since")
    assert changed.model().index(0, 0).data() == "Mélanie Gagné, Gagné Roofing: edited since"
    keep = named(dialog, QCheckBox, "Keep that 1 customer as it is now")
    assert keep.isChecked()
    QTest.mouseClick(control(dialog, "Undo Import"), Qt.MouseButton.LeftButton)
    wait_until(lambda: _says(dialog, "1 customer kept, since it has changed."))
    assert imported.customers.get(imported.actor, 1).details.job_title == "Owner"
    dialog.close()
    dialog.deleteLater()


def test_nothing_is_undone_where_all_have_changed_and_are_kept(imported: Session, show: Shower) -> None:
    for key in (1, 3):
        _edit(imported, key, "Owner")
    dialog = UndoImportDialog(imported, start_job=DirectJobs(imported))
    show(dialog)
    assert _says(dialog, "Nothing to undo: all these customers have changed since.")
    button = named(dialog, QPushButton, "Undo Import")
    assert not button.isEnabled()
    QTest.keyClick(named(dialog, QCheckBox, "Keep those 2 customers as they are now"), Qt.Key.Key_Space)
    assert button.isEnabled()
    dialog.close()
    dialog.deleteLater()


def test_m15_customers_changed_since_go_too_if_told_so(imported: Session, show: Shower) -> None:
    _edit(imported, 1, "Owner")
    dialog = UndoImportDialog(imported, start_job=DirectJobs(imported))
    show(dialog)
    keep = named(dialog, QCheckBox, "Keep that 1 customer as it is now")
    QTest.keyClick(keep, Qt.Key.Key_Space)
    QTest.mouseClick(control(dialog, "Undo Import"), Qt.MouseButton.LeftButton)
    wait_until(lambda: _says(dialog, "The import was undone."))
    details = imported.customers.get(imported.actor, 1).details
    assert (details.job_title, details.city) == ("", "Austin")
    dialog.close()
    dialog.deleteLater()


def test_esc_ends_the_undoing_first_and_then_the_dialog(imported: Session, show: Shower) -> None:
    jobs = DirectJobs(imported)
    jobs.held = True
    dialog = UndoImportDialog(imported, start_job=jobs)
    show(dialog)
    QTest.mouseClick(control(dialog, "Undo Import"), Qt.MouseButton.LeftButton)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: _says(dialog, "Canceled. Nothing was changed."))
    assert imported.customers.count() == 3
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    dialog.deleteLater()


def test_esc_closes_the_dialog_from_its_table_too(dialog: UndoImportDialog) -> None:
    QTest.keyClick(named(dialog, QAbstractItemView, "Imports"), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_undoing_a_large_import_would_do_is_found_out_by_a_job(
    imported: Session, show: Shower, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_import_dialog, "SEEN_AT_ONCE", 1)
    dialog = UndoImportDialog(imported, start_job=DirectJobs(imported))
    show(dialog)
    wait_until(lambda: _says(dialog, "1 added customer will be removed."))
    QTest.mouseClick(control(dialog, "Undo Import"), Qt.MouseButton.LeftButton)
    wait_until(lambda: _says(dialog, "The import was undone."))
    assert imported.customers.count() == 2
    dialog.close()
    dialog.deleteLater()


def test_a_list_without_imports_says_so(session: Session, show: Shower) -> None:
    dialog = UndoImportDialog(session)
    show(dialog)
    assert _says(dialog, "No imports yet")
    assert not named(dialog, QPushButton, "Undo Import").isEnabled()
    dialog.close()
    dialog.deleteLater()


def test_every_control_has_a_name_in_every_language(dialog: UndoImportDialog, language: Callable[[str], str]) -> None:
    assert nameless_controls(dialog) == []
    for code in ("fr", "es", "en"):
        language(code)
    assert _says(dialog, "1 added customer will be removed.")


def test_m15_only_an_account_owner_sees_the_imports(session: Session) -> None:
    sign_in_as_estimator(session)
    with pytest.raises(NotAllowedError):
        UndoImportDialog(session)


def test_ctrl_z_on_the_list_asks_about_an_import_once(imported: Session) -> None:
    place, asked = Workplace(imported), []
    place.activate()

    def leave(dialog: QDialog) -> None:
        asked.append(type(dialog))
        dialog.reject()

    in_dialog(lambda: QTest.keyClick(place.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier), leave)
    place.close()
    assert asked == [UndoImportDialog]
