"""Estimate Defaults: saved as soon as a field is left."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from custlist_desktop.domain.account import Paper
from custlist_desktop.domain.estimate import Tax
from custlist_desktop.ui.kit.saved_mark import SavedMark
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.defaults_page import DefaultsPage
from tests.ui.conftest import Shower, type_text
from tests.ui.settings.account_place import sign_in_estimator
from tests.ui.settings.conftest import enter, find, press_button, problem_of

MARKUP, AIM = "Markup on cost, %", "Target profit, % of price"
DAYS, PATTERN = "Offers are valid for, days", "Pattern of estimate numbers"
TAX, RATE = "Name of the tax", "Rate in percent"


@pytest.fixture
def page(session: Session, show: Shower) -> DefaultsPage:
    """The page as a new file has it."""
    shown = DefaultsPage(session, today=lambda: date(2026, 11, 24))
    shown.resize(960, 700)
    show(shown)
    return shown


def leave(page: QWidget) -> None:
    """Presses Tab in the field that has the keyboard."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab)


def fill(page: QWidget, name: str, text: str) -> None:
    enter(page, name, text)
    if not text:
        QTest.keyClick(find(page, QLineEdit, name), Qt.Key.Key_Delete)
    leave(page)


def words(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def nth(page: QWidget, name: str, place: int) -> QLineEdit:
    QApplication.processEvents()
    found = [one for one in page.findChildren(QLineEdit) if one.accessibleName() == name and one.isVisible()]
    return sorted(found, key=lambda one: one.mapTo(page, one.rect().topLeft()).y())[place]


def add_tax(page: QWidget, name: str, rate: str) -> None:
    press_button(page, "Add Tax")
    for text in (name, rate):
        focused = QApplication.focusWidget()
        assert focused is not None
        type_text(focused, text)
        leave(page)


def test_nothing_stands_beyond_the_edge_of_a_narrow_window(
    session: Session, show: Shower, language: Callable[[str], str]
) -> None:
    for code in ("en", "fr", "es"):
        language(code)
        page = DefaultsPage(session, today=lambda: date(2026, 11, 24))
        page.resize(712, 600)  # what a window of 960 pixels leaves beside the sections
        show(page)
        assert page.content.width() <= page.area.viewport().width(), code
        page.close()


def test_numbers_are_saved_when_their_field_is_left(page: DefaultsPage, session: Session) -> None:
    fill(page, MARKUP, "12.5 %")
    fill(page, AIM, "20")
    fill(page, DAYS, "45")
    defaults = session.account.defaults()
    assert (defaults.markup, defaults.aim, defaults.days_valid) == (Decimal("12.5"), Decimal(20), 45)
    fill(page, AIM, "")
    fill(page, DAYS, "")
    defaults = session.account.defaults()
    assert (defaults.aim, defaults.days_valid) == (None, None)


def test_choices_are_saved_at_once(page: DefaultsPage, session: Session) -> None:
    for name, key in (("Language of proposals", Qt.Key.Key_F), ("Paper", Qt.Key.Key_A)):
        combo = find(page, QComboBox, name)
        combo.setFocus()
        QTest.keyClick(combo, key)
        leave(page)
    currency = find(page, QComboBox, "Currency")
    line = currency.lineEdit()
    assert line is not None
    currency.setFocus()
    line.selectAll()
    type_text(currency, "MXN")
    leave(page)
    defaults = session.account.defaults()
    assert (defaults.language, defaults.paper, defaults.currency) == ("fr", Paper.A4, "MXN")


def test_leaving_fields_unchanged_saves_nothing(page: DefaultsPage, session: Session) -> None:
    find(page, QLineEdit, MARKUP).setFocus()
    for _ in range(8):
        leave(page)
    page.hide()
    assert session.account.defaults().version == 0


def test_very_high_markup_is_pointed_out_and_saved(page: DefaultsPage, session: Session) -> None:
    fill(page, MARKUP, "12500.5")
    assert problem_of(page, MARKUP) == "This is unusually high. Check that it’s a percentage and not a price."
    assert session.account.defaults().markup == Decimal("12500.5")
    find(page, SavedMark, "Saved")


def test_every_wrong_field_is_marked(page: DefaultsPage) -> None:
    add_tax(page, "TPS", "5")
    for field in [each for each in page.findChildren(QLineEdit) if each.isVisible()]:
        field.setFocus()
        field.selectAll()
        type_text(field, "?")
    leave(page)
    assert [name for name in ("Currency", MARKUP, AIM, DAYS, PATTERN) if not problem_of(page, name)] == []
    assert "Type a rate from 0 to 100, such as 9.975." in words(page)


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        (MARKUP, "12x", "This can’t be calculated. Type a number, or 12+3."),
        (MARKUP, "-150", "Type a markup from −100 to 100,000 percent."),
        (MARKUP, "1.23456", "Type at most four decimal places."),
        (AIM, "100", "Type a profit of at least 0 and less than 100 percent."),
        (DAYS, "0", "Type 1 to 3,650 days, or leave this empty for no expiry date."),
        (DAYS, "ten", "This can’t be calculated. Type a number, or 12+3."),
        (PATTERN, "E-{year}", "Add {count}, or all estimates would get the same number."),
        (PATTERN, "{count}{x}", "Between braces, use only {year}, {year:2}, {count} and {count:4} or the like."),
    ],
)
def test_what_cant_be_saved_stays_in_its_field_in_words_while_the_rest_is_saved(
    page: DefaultsPage, session: Session, name: str, text: str, sentence: str
) -> None:
    fill(page, name, text)
    assert problem_of(page, name) == sentence
    other, kept = (AIM, "aim") if name == MARKUP else (MARKUP, "markup")
    fill(page, other, "7")
    assert getattr(session.account.defaults(), kept) == Decimal(7)
    assert (problem_of(page, name), find(page, QLineEdit, name).text()) == (sentence, text)
    find(page, SavedMark, "Saved, except what is marked")


def test_figures_of_the_defaults_take_arithmetic(page: DefaultsPage, session: Session) -> None:
    for name, typed in ((MARKUP, "10+2.5"), (AIM, "=40/2"), (DAYS, "6*7")):
        fill(page, name, typed)
    defaults = session.account.defaults()
    assert (defaults.markup, defaults.aim, defaults.days_valid) == (Decimal("12.5"), Decimal(20), 42)


def test_what_cant_be_saved_is_still_there_after_a_look_at_another_page(page: DefaultsPage, session: Session) -> None:
    fill(page, DAYS, "many")
    page.hide()
    session.account.save_defaults(session.actor, replace(session.account.defaults(), markup=Decimal(12)))
    page.show()
    assert find(page, QLineEdit, DAYS).text() == "many"
    assert problem_of(page, DAYS)
    assert find(page, QLineEdit, MARKUP).text() == "12"


def test_pattern_shows_the_number_that_comes_next(page: DefaultsPage, session: Session) -> None:
    assert "Next: E-2026-0001" in words(page)
    enter(page, PATTERN, "S{year:2}-{count:3}")
    assert "Next: S26-001" in words(page)
    leave(page)
    session.estimates.create(session.actor)
    page.hide()
    page.show()
    year = date.today().year
    assert f"Next: S26-00{2 if year == 2026 else 1}" in words(page)


def test_taxes_are_added_moved_and_removed(page: DefaultsPage, session: Session) -> None:
    add_tax(page, "TPS", "5")
    add_tax(page, "TVQ", "9.975")
    tps, tvq = Tax("TPS", Decimal(5)), Tax("TVQ", Decimal("9.975"))
    assert session.account.defaults().taxes == (tps, tvq)
    QTest.keyClick(nth(page, TAX, 1), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert session.account.defaults().taxes == (tvq, tps)
    assert nth(page, TAX, 0).text() == "TVQ"
    QTest.keyClick(nth(page, TAX, 0), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert session.account.defaults().taxes == (tvq, tps)
    removes = [one for one in page.findChildren(QWidget) if one.accessibleName() == "Remove this tax"]
    first = min(removes, key=lambda one: one.mapTo(page, one.rect().topLeft()).y())
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert session.account.defaults().taxes == (tps,)


def test_sign_stands_once_and_a_long_name_shows_its_beginning(page: DefaultsPage, session: Session) -> None:
    long = "TVQ nº 1234567890 TQ0001, enregistrée au Québec depuis 1992"
    add_tax(page, long, "5 %")
    assert session.account.defaults().taxes == (Tax(long, Decimal(5)),)
    assert nth(page, RATE, 0).text() == "5"
    assert nth(page, TAX, 0).cursorPosition() == 0


def test_tax_that_cant_be_one_is_said_beside_the_taxes(page: DefaultsPage, session: Session) -> None:
    add_tax(page, "TPS", "500")
    assert "Type a rate from 0 to 100, such as 9.975." in words(page)
    enter(page, RATE, "5")
    leave(page)
    assert session.account.defaults().taxes == (Tax("TPS", Decimal(5)),)
    fill(page, TAX, "")
    assert "Type the tax’s name as proposals show it." in words(page)
    assert session.account.defaults().taxes == (Tax("TPS", Decimal(5)),)


def test_page_that_is_left_saves_the_field_with_the_keyboard(page: DefaultsPage, session: Session) -> None:
    enter(page, MARKUP, "9")
    page.hide()
    assert session.account.defaults().markup == Decimal(9)


def test_change_from_elsewhere_is_shown(page: DefaultsPage, session: Session) -> None:
    session.account.save_defaults(session.actor, replace(session.account.defaults(), markup=Decimal(33)))
    assert find(page, QLineEdit, MARKUP).text() == "33"


def test_estimator_sees_defaults_and_who_changes_them(page: DefaultsPage, session: Session) -> None:
    sign_in_estimator(session)
    for name in (MARKUP, AIM, DAYS, PATTERN):
        assert not find(page, QLineEdit, name).isEnabled()
    assert [one.isEnabled() for one in page.findChildren(QPushButton) if one.text() == "Add Tax"] == [False]
    field = find(page, QLineEdit, MARKUP).parentWidget()
    assert field is not None
    assert field.toolTip() == "Only an Account Owner can change these settings. Ask one."


def test_what_a_download_does_to_a_draft_is_kept_and_an_estimator_only_sees_it(
    page: DefaultsPage, session: Session
) -> None:
    box = find(page, QCheckBox, "A download marks a draft as Sent")
    assert not box.isChecked()
    box.click()
    assert session.account.defaults().sent_after_download
    sign_in_estimator(session)
    assert not box.isEnabled()
    assert box.toolTip() == "Only an Account Owner can change these settings. Ask one."
    assert box.isChecked()
