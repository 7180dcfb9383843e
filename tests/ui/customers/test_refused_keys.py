"""A key whose command is refused says why, in the words of the command's tool tip."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.roles import Action
from custlist_desktop.ui.error_sentences import not_allowed_sentence
from custlist_desktop.ui.session import Session
from tests.ui.conftest import type_text, wait_until
from tests.ui.customers.conftest import Workplace, sign_in_as_estimator

_NONE, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_KEYS = {
    Action.ADD_CUSTOMER_FROM_LIST: (Qt.Key.Key_N, _CONTROL),
    Action.EDIT_CUSTOMER: (Qt.Key.Key_Return, _NONE),
    Action.DELETE_CUSTOMER: (Qt.Key.Key_Delete, _NONE),
    Action.IMPORT_CUSTOMERS: (Qt.Key.Key_I, _CONTROL),
}


def test_estimator_is_told_why_a_key_of_the_list_does_nothing(place: Workplace, session: Session) -> None:
    sign_in_as_estimator(session)
    table = place.table
    table.setFocus()
    wait_until(lambda: QApplication.focusWidget() is table)
    silent = []
    for action, (key, modifiers) in _KEYS.items():
        QTest.keyClick(table, key, modifiers)
        if not place.says(not_allowed_sentence(action)):
            silent.append(key.name)
    assert silent == []
    QTest.keyClick(table, Qt.Key.Key_Z, _CONTROL)
    assert place.says("There is nothing to undo.")
    assert QApplication.activeModalWidget() is None


def test_enter_in_the_search_box_says_it_too(place: Workplace, session: Session) -> None:
    sign_in_as_estimator(session)
    QTest.keyClick(place.search_box, Qt.Key.Key_Return)
    assert place.says(not_allowed_sentence(Action.EDIT_CUSTOMER))


def test_read_only_list_says_so(place: Workplace, session: Session) -> None:
    session.file.refuse_changes()
    session.actor_changed.emit()
    QTest.keyClick(place.search_box, Qt.Key.Key_N, _CONTROL)
    assert place.says("The list is open read-only. Choose Try to Edit to change it.")
    with pytest.raises(CustlistError):
        session.customers.delete(session.actor, 1)


def test_what_an_owner_may_is_done_without_a_word(place: Workplace) -> None:
    place.table.setFocus()
    wait_until(lambda: QApplication.focusWidget() is place.table)
    QTest.keyClick(place.table, Qt.Key.Key_Z, _CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert place.says("There is nothing to redo.")
    QTest.keyClick(place.table, Qt.Key.Key_C, _CONTROL)
    assert not place.says("There is nothing to redo.")


def test_a_key_says_what_a_customer_lacks(place: Workplace, session: Session) -> None:
    session.customers.add(session.actor, CustomerDetails(company="Aaa without anything"))
    type_text(place.search_box, "Aaa without")
    wait_until(lambda: len(place.shown()) == 1)
    for key, sentence in (
        (Qt.Key.Key_L, "This customer has no number to call."),
        (Qt.Key.Key_E, "This customer has no email address to write to."),
    ):
        QTest.keyClick(place.search_box, key, _CONTROL)
        assert place.says(sentence)


def test_a_key_says_that_no_customer_is_chosen(place: Workplace) -> None:
    type_text(place.search_box, "nobody is called like this")
    wait_until(lambda: not place.shown())
    QTest.keyClick(place.search_box, Qt.Key.Key_L, _CONTROL)
    assert place.says("Choose a customer first.")
