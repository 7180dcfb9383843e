"""A field of the catalogue is wherever the window shows a customer, whichever it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.field_values import dialled_numbers, shown_value
from custlist_desktop.domain.fields import FIELDS, NAMING, Group
from custlist_desktop.domain.incoming import FieldChange
from custlist_desktop.domain.words import words_of
from custlist_desktop.exchange.targets import Target
from custlist_desktop.proposals.customer_list import COLUMNS
from custlist_desktop.system.config import LANGUAGES
from custlist_desktop.ui.customers.details_pane import DetailsPane
from custlist_desktop.ui.help.topics import page_text
from custlist_desktop.ui.importing.sentences import changes_text
from custlist_desktop.ui.importing.words import target_text
from custlist_desktop.ui.kit.contact.customer_form import CustomerForm
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.kit.styling import unbroken
from custlist_desktop.ui.session import Session
from tests.helpers.every_field import EVERYTHING
from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import Workplace

NAMES = [each.name for each in FIELDS]


def test_the_form_takes_and_returns_every_field(app: QApplication) -> None:
    form = CustomerForm()
    form.set_details(EVERYTHING)
    assert form.details() == EVERYTHING
    labels = {label.text() for label in form.findChildren(QLabel)}
    words = words_of("en").fields
    assert {words[name].name for name in NAMES} - labels <= {"State/Province"}  # called "State" in the United States


def test_the_details_show_every_field_and_are_copied_with_all_but_the_notes(
    place: Workplace, session: Session
) -> None:
    session.customers.add(session.actor, EVERYTHING)
    place.search(EVERYTHING.company)
    place.wait_for(EVERYTHING.company)
    wait_until(lambda: place.says(EVERYTHING.contact_name))
    pane = place.page.findChild(DetailsPane)
    assert isinstance(pane, DetailsPane)
    texts = [label.text() for label in pane.findChildren(MarkedLabel)]
    texts += [label.text() for label in pane.findChildren(LinkLabel)]
    texts += [unbroken(label.text()) for label in pane.findChildren(QLabel)]
    numbers = dialled_numbers(EVERYTHING, session.home_region)
    for each in FIELDS:
        if each.group is not Group.ADDRESS:
            shown = shown_value(each.name, EVERYTHING, numbers, session.home_region, "en")
            assert place.says(shown) or shown in texts, each.name
    QTest.mouseClick(place.named(QToolButton, "Copy details"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text().splitlines()
    for each in FIELDS:
        if each.group is Group.CONTACT:
            value = shown_value(each.name, EVERYTHING, numbers, session.home_region, "en")
            label = "" if each in NAMING else f"{words_of('en').fields[each.name].name}: "
            assert f"{label}{value}" in copied, each.name
    assert copied[-3:] == address_lines(EVERYTHING, "en")[-3:]
    assert EVERYTHING.notes not in copied


@pytest.mark.parametrize("name", NAMES)
def test_an_import_says_what_a_column_fills_and_what_changes(app: QApplication, name: str) -> None:
    word = words_of("en").fields[name].name
    assert target_text(Target(name)) == word
    assert changes_text([FieldChange(name, "", getattr(EVERYTHING, name))], "US").startswith(word)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_lists_the_columns_of_a_printed_list(language: str) -> None:
    assert ", ".join(f"`{name}`" for name in COLUMNS) in page_text("shell", language)
