"""The customer of an estimate in its editor: chosen, added, followed, unlinked, linked again."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from custlist_desktop.database import engine
from custlist_desktop.domain.contact import ContactDetails, CustomerDetails
from custlist_desktop.domain.phone import display_phone
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.session import Session
from tests.ui.conftest import type_text, wait_until
from tests.ui.customers.conftest import sign_in_as_estimator
from tests.ui.estimates.conftest import ROOFER
from tests.ui.estimates.editor_place import EditorPlace
from tests.ui.places import control, in_dialog, names_of

MASON = CustomerDetails(
    company="Maçonnerie Lévis", contact_name="Luc Bélanger", phone="418 555-0187", city="Lévis", country="CA"
)
MENU = "More actions for the customer"


@pytest.fixture
def editor(session: Session, estimate: EstimateRecord) -> Iterator[EditorPlace]:
    """The editor of a draft that is linked to the roofer."""
    place = EditorPlace(session, estimate.id)
    yield place
    place.window.close()


def mason(session: Session) -> int:
    """Adds the mason; returns their key."""
    return session.customers.add(session.actor, MASON).id


def fill(dialog: QDialog, name: str, text: str) -> None:
    """Replaces what stands in a field of a dialog, and leaves it."""
    wait_until(dialog.isActiveWindow)
    edit = control(dialog, name)
    assert isinstance(edit, QLineEdit)
    edit.setFocus()
    edit.selectAll()
    type_text(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Tab)


def press_save(dialog: QDialog) -> None:
    """Clicks Save."""
    QTest.mouseClick(control(dialog, "Save"), Qt.MouseButton.LeftButton)


def test_m10_choosing_a_customer_fills_in_its_details(session: Session, editor: EditorPlace) -> None:
    key = mason(session)
    editor.pick("bela")
    assert editor.shows_contact(MASON)
    assert editor.says("Linked")
    assert editor.record().customer_id == key


def test_m10_an_estimate_without_a_customer_says_so_until_one_is_chosen(session: Session, customer_id: int) -> None:
    place = EditorPlace(session, session.estimates.create(session.actor).id)
    assert place.says("No customer yet. Choose one to fill in the contact details.")
    place.click("Choose Customer")
    wait_until(lambda: QApplication.activePopupWidget() is not None)
    box = QApplication.focusWidget()
    assert box is not None
    type_text(box, "gagn")
    QTest.keyClick(box, Qt.Key.Key_Return)
    wait_until(lambda: place.record().customer_id == customer_id)
    assert place.shows_contact(ROOFER)
    place.window.close()


def test_choosing_a_customer_is_undone_and_done_again(
    session: Session, editor: EditorPlace, customer_id: int
) -> None:
    key = mason(session)
    editor.pick("bela")
    editor.undo()
    assert editor.record().customer_id == customer_id
    assert editor.shows_contact(ROOFER)
    editor.redo()
    assert editor.record().customer_id == key


def test_what_was_typed_before_a_customer_is_chosen_is_saved_with_it(session: Session, editor: EditorPlace) -> None:
    mason(session)
    editor.type("Title", "Chimney")
    editor.pick("bela")
    assert editor.content().title == "Chimney"
    editor.undo()
    editor.undo()
    assert editor.field("Title").text() == "Garage roof"


def test_m7_email_and_phone_are_links(editor: EditorPlace, opened_urls: list[QUrl]) -> None:
    editor.click("melanie@gagneroofing.example")
    editor.click(display_phone("512 555-0123", "+15125550123", "US"))
    assert [url.toString() for url in opened_urls] == ["mailto:melanie@gagneroofing.example", "tel:+15125550123"]


@pytest.mark.parametrize("become", [lambda _session: None, sign_in_as_estimator], ids=["owner", "estimator"])
def test_m3_a_new_customer_is_added_from_the_estimate_and_linked(
    session: Session, editor: EditorPlace, become: Callable[[Session], None]
) -> None:
    become(session)
    box = editor.open_picker()
    type_text(box, "Zoé Tremblay")

    def work(dialog: QDialog) -> None:
        name = control(dialog, "Contact name")
        assert isinstance(name, QLineEdit)
        assert name.text() == "Zoé Tremblay"
        fill(dialog, "Company", "Tremblay & Filles")
        press_save(dialog)

    in_dialog(lambda: QTest.keyClick(box, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier), work)
    record = editor.record()
    assert record.customer_id is not None
    assert session.customers.get(session.actor, record.customer_id).details.company == "Tremblay & Filles"
    assert editor.says("Zoé Tremblay")
    editor.undo()
    assert editor.shows_contact(ROOFER)
    assert session.customers.count() == 2


def test_m3_what_cant_be_saved_stays_in_the_dialog(session: Session, editor: EditorPlace) -> None:
    box = editor.open_picker()
    type_text(box, "nobody@")

    def work(dialog: QDialog) -> None:
        press_save(dialog)
        assert dialog.isVisible()
        email = control(dialog, "Email")
        assert email.accessibleDescription() == "Something is missing after “@”."
        fill(dialog, "Email", "")
        dialog.done(0)

    in_dialog(lambda: QTest.keyClick(box, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier), work)
    assert session.customers.count() == 1


def test_m5_a_likely_duplicate_can_be_used_instead(session: Session, editor: EditorPlace) -> None:
    key = mason(session)
    box = editor.open_picker()

    def work(dialog: QDialog) -> None:
        fill(dialog, "Phone", "418-555-0187")
        use = control(dialog, "Use That Customer")
        in_dialog(
            lambda: QTest.mouseClick(use, Qt.MouseButton.LeftButton),
            lambda asking: QTest.mouseClick(control(asking, "Discard"), Qt.MouseButton.LeftButton),
        )

    in_dialog(lambda: QTest.keyClick(box, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier), work)
    assert editor.record().customer_id == key
    assert session.customers.count() == 2


def test_m5_a_likely_duplicate_is_pointed_out_before_its_field_is_left(session: Session, editor: EditorPlace) -> None:
    sign_in_as_estimator(session)
    box = editor.open_picker()

    def work(dialog: QDialog) -> None:
        email = control(dialog, "Email")
        email.setFocus()
        type_text(email, ROOFER.email)
        wait_until(
            lambda: any(
                "Use That Customer" in names_of(each) for each in dialog.findChildren(QWidget) if each.isVisible()
            )
        )
        assert email.hasFocus()
        dialog.done(0)

    in_dialog(lambda: QTest.keyClick(box, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier), work)
    assert session.customers.count() == 1


def test_m11_an_edit_of_the_customer_shows_at_once_in_every_open_editor(
    session: Session, editor: EditorPlace, customer_id: int
) -> None:
    second = EditorPlace(session, session.estimates.create(session.actor, customer_id).id)
    customer = session.customers.get(session.actor, customer_id)
    edited = replace(customer.details, phone="512-555-0199", contact_name="Mélanie Roy")
    session.customers.edit(session.actor, customer_id, edited, customer.version)
    for place in (editor, second):
        assert place.says("Mélanie Roy")
        assert place.says(display_phone("512-555-0199", "+15125550199", "US"))
    second.window.close()


def test_m12_deleting_the_customer_keeps_its_details_and_undo_links_again(
    session: Session, editor: EditorPlace, customer_id: int
) -> None:
    editor.type("Title", "Typed and not yet saved")
    deleted = session.customers.delete(session.actor, customer_id)
    assert editor.says("Not linked")
    assert editor.shows_contact(ROOFER)
    assert editor.field("Title").text() == "Typed and not yet saved"
    session.undo.undo(session.actor, deleted.change_id)
    assert editor.says("Linked")
    editor.save()
    assert (editor.content().title, editor.record().customer_id) == ("Typed and not yet saved", customer_id)


def test_m12_details_edited_for_this_estimate_only_are_its_own(
    session: Session, editor: EditorPlace, customer_id: int
) -> None:
    def work(dialog: QDialog) -> None:
        fill(dialog, "Contact name", "M. Gagné, senior")
        press_save(dialog)

    in_dialog(lambda: editor.choose_in_menu(MENU, "Edit for This Estimate Only"), work)
    assert editor.says("Not linked")
    assert editor.says("M. Gagné, senior")
    assert editor.record().customer_id is None
    assert session.customers.get(session.actor, customer_id).details.contact_name == "Mélanie Gagné"
    editor.undo()
    assert editor.record().customer_id == customer_id
    editor.redo()
    editor.choose_in_menu(MENU, "Link Again")
    assert editor.record().customer_id == customer_id
    assert editor.says("Mélanie Gagné")


def test_cancelling_the_copy_keeps_the_link(editor: EditorPlace, customer_id: int) -> None:
    in_dialog(
        lambda: editor.choose_in_menu(MENU, "Edit for This Estimate Only"),
        lambda dialog: QTest.mouseClick(control(dialog, "Cancel"), Qt.MouseButton.LeftButton),
    )
    assert editor.record().customer_id == customer_id


def test_the_customers_menu_offers_what_can_be_done(editor: EditorPlace, session: Session, customer_id: int) -> None:
    asked: list[int] = []
    editor.window.open_customer_requested.connect(asked.append)
    assert editor.menu_entries(MENU) == ["Open Customer", "Change Customer", "Edit for This Estimate Only"]
    editor.choose_in_menu(MENU, "Open Customer")
    assert asked == [customer_id]
    session.customers.delete(session.actor, customer_id)
    assert editor.menu_entries(MENU) == ["Change Customer", "Edit Contact Details"]


def test_undoing_a_choice_whose_customer_is_gone_says_so(
    session: Session, editor: EditorPlace, customer_id: int
) -> None:
    mason(session)
    editor.pick("bela")
    session.customers.delete(session.actor, customer_id)
    editor.undo()
    assert editor.says("Someone deleted that customer in the meantime. Choose another one.")
    assert editor.shows_contact(MASON)
    assert not editor.button("Undo").isEnabled()


def test_contact_details_can_be_typed_without_any_customer(session: Session) -> None:
    place = EditorPlace(session, session.estimates.create(session.actor).id)

    def work(dialog: QDialog) -> None:
        fill(dialog, "Company", "Walk-in")
        press_save(dialog)

    in_dialog(lambda: place.choose_in_menu(MENU, "Type Contact Details"), work)
    assert place.record().contact == ContactDetails(company="Walk-in")
    assert place.says("Walk-in")
    place.window.close()


def test_undoing_a_choice_takes_what_another_program_saved_meanwhile(
    session: Session, editor: EditorPlace, customer_id: int
) -> None:
    mason(session)
    editor.pick("bela")
    with closing(engine.connect(session.file.path)) as other, other:
        other.execute("UPDATE estimate SET title = 'Theirs', version = version + 1 WHERE id = ?", (editor.key,))
    editor.undo()
    assert editor.record().customer_id == customer_id
    assert editor.field("Title").text() == "Theirs"
    assert not editor.button("Undo").isEnabled()
