"""The details and the job site of an estimate are edited in dialogs."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QRadioButton

from custlist_desktop.domain.estimate import Tax
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.session import Session
from tests.ui.conftest import type_text, wait_until
from tests.ui.estimates.editor_place import EditorPlace
from tests.ui.places import control, in_dialog


@pytest.fixture
def editor(session: Session, estimate: EstimateRecord) -> Iterator[EditorPlace]:
    """The editor of a draft that is linked to the roofer."""
    place = EditorPlace(session, estimate.id)
    yield place
    place.window.close()


# The details


def _fill(dialog: QDialog, name: str, text: str) -> None:
    wait_until(dialog.isActiveWindow)
    edit = control(dialog, name)
    edit.setFocus()
    if isinstance(edit, QComboBox):
        line = edit.lineEdit()
        assert line is not None
        line.selectAll()
    else:
        assert isinstance(edit, QLineEdit)
        edit.selectAll()
    type_text(edit, text)
    QTest.keyClick(QApplication.activePopupWidget() or edit, Qt.Key.Key_Tab)


def test_the_details_are_edited_in_one_step(editor: EditorPlace) -> None:
    def work(dialog: QDialog) -> None:
        _fill(dialog, "Date", "2026-04-01")
        _fill(dialog, "Valid until", "2026-05-01")
        _fill(dialog, "Estimator", "Sofía Ramírez")
        _fill(dialog, "Currency", "cad")
        _fill(dialog, "Markup on cost, %", "12.5 %")
        QTest.mouseClick(control(dialog, "Add Tax"), Qt.MouseButton.LeftButton)
        _fill(dialog, "Name of the tax", "TVQ")
        _fill(dialog, "Rate in percent", "9.975")
        QTest.mouseClick(control(dialog, "Save"), Qt.MouseButton.LeftButton)

    in_dialog(lambda: editor.click("Edit details"), work)
    editor.save()
    content = editor.content()
    assert (content.issued_on, content.valid_until) == (date(2026, 4, 1), date(2026, 5, 1))
    assert (content.estimator, content.currency, content.markup) == ("Sofía Ramírez", "CAD", Decimal("12.5"))
    assert content.taxes == (Tax("TVQ", Decimal("9.975")),)
    assert editor.says("May 1, 2026")
    editor.undo()
    editor.save()
    assert editor.content().taxes == ()


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("Date", "soon", "Type day, month and year, such as Mar 31, 2026."),
        ("Number", " ", "An estimate needs a number. Type one."),
        ("Markup on cost, %", "ten", "This can’t be calculated. Type a number, or 12+3."),
        ("Markup on cost, %", "17,555", "This could mean two numbers. Type 17.555 or 17555."),
        ("Markup on cost, %", "-101", "Type a markup from −100 to 100,000 percent."),
        ("Markup on cost, %", "100001", "Type a markup from −100 to 100,000 percent."),
    ],
)
def test_details_that_cant_be_right_are_said_beside_their_field(
    editor: EditorPlace, name: str, typed: str, sentence: str
) -> None:
    def work(dialog: QDialog) -> None:
        _fill(dialog, name, typed)
        QTest.mouseClick(control(dialog, "Save"), Qt.MouseButton.LeftButton)
        assert dialog.isVisible()
        assert control(dialog, name).accessibleDescription() == sentence
        dialog.done(0)

    before = editor.content()
    in_dialog(lambda: editor.click("Edit details"), work)
    assert editor.content() == before


def test_very_high_markup_is_pointed_out_and_saved(editor: EditorPlace) -> None:
    def work(dialog: QDialog) -> None:
        _fill(dialog, "Markup on cost, %", "12500.5")
        said = control(dialog, "Markup on cost, %").accessibleDescription()
        assert said == "This is unusually high. Check that it’s a percentage and not a price."
        QTest.mouseClick(control(dialog, "Save"), Qt.MouseButton.LeftButton)

    in_dialog(lambda: editor.click("Edit details"), work)
    editor.save()
    assert editor.content().markup == Decimal("12500.5")


def test_a_date_that_cant_be_read_is_said_when_its_field_is_left(editor: EditorPlace) -> None:
    unread = "Type day, month and year, such as Mar 31, 2026."
    unreal = "The calendar has no such day. Type day, month and year, such as Mar 31, 2026."

    def work(dialog: QDialog) -> None:
        for typed, sentence in (
            ("next friday", unread),
            ("0", unread),
            ("2026-13-01", unreal),
            ("Feb 30, 2026", unreal),
            ("2026-02-28", ""),
        ):
            _fill(dialog, "Date", typed)
            assert control(dialog, "Date").accessibleDescription() == sentence
        dialog.done(0)

    in_dialog(lambda: editor.click("Edit details"), work)


def test_what_is_wrong_is_said_no_longer_once_the_value_is_right(editor: EditorPlace) -> None:
    def said(dialog: QDialog, name: str) -> str:
        return control(dialog, name).accessibleDescription()

    def work(dialog: QDialog) -> None:
        save = control(dialog, "Save")
        currency = control(dialog, "Currency")
        assert isinstance(currency, QComboBox)
        _fill(dialog, "Currency", "dollar")
        _fill(dialog, "Date", "2026-04-01")
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)
        assert said(dialog, "Currency")
        currency.setFocus()
        QTest.keyClick(currency, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(currency.view(), Qt.Key.Key_End)
        QTest.keyClick(currency.view(), Qt.Key.Key_Return)
        assert said(dialog, "Currency") == ""
        _fill(dialog, "Valid until", "2026-03-01")
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)
        assert said(dialog, "Valid until")
        _fill(dialog, "Date", "2026-02-01")
        assert said(dialog, "Valid until") == ""
        QTest.mouseClick(control(dialog, "Add Tax"), Qt.MouseButton.LeftButton)
        _fill(dialog, "Rate in percent", "lots")
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)
        assert "Type a rate from 0 to 100, such as 9.975." in _words(dialog)
        _fill(dialog, "Rate in percent", "5")
        assert "Type a rate from 0 to 100, such as 9.975." not in _words(dialog)
        dialog.done(0)

    in_dialog(lambda: editor.click("Edit details"), work)


def _words(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


# The job site


def test_m8_the_job_site_may_be_another_address_whose_state_follows_its_country(editor: EditorPlace) -> None:
    assert editor.says("At the customer’s address")

    def work(dialog: QDialog) -> None:
        other = control(dialog, "Another address")
        assert isinstance(other, QRadioButton)
        other.setFocus()
        QTest.keyClick(other, Qt.Key.Key_Space)
        _fill(dialog, "Country", "france")
        assert not control(dialog, "State/Province").isEnabled()
        _fill(dialog, "Country", "canada")
        _fill(dialog, "Province or Territory", "quebec")
        _fill(dialog, "Address, line 1", "4520, rue Saint-Denis")
        _fill(dialog, "City", "Montréal")
        QTest.mouseClick(control(dialog, "Save"), Qt.MouseButton.LeftButton)

    in_dialog(lambda: editor.click("Edit job site"), work)
    editor.save()
    site = editor.content().site
    assert site is not None
    assert (site.city, site.country, site.state_province) == ("Montréal", "CA", "QC")
    assert editor.says("4520, rue Saint-Denis")

    def back(dialog: QDialog) -> None:
        same = control(dialog, "The customer’s address")
        assert isinstance(same, QRadioButton)
        QTest.keyClick(same, Qt.Key.Key_Space)
        QTest.mouseClick(control(dialog, "Save"), Qt.MouseButton.LeftButton)

    in_dialog(lambda: editor.click("Edit job site"), back)
    editor.save()
    assert editor.content().site is None
