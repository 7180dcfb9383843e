"""The customer dialog, driven as a person fills it in."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.domain.phone import display_phone, spoken_e164
from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog
from custlist_desktop.ui.session import Session
from tests.ui.conftest import Shower, type_text
from tests.ui.customers.conftest import ROOFER, control, in_dialog


class Form:
    """A dialog in view, and its fields by their labels."""

    def __init__(self, dialog: CustomerDialog) -> None:
        self.dialog = dialog

    def line(self, label: str) -> QLineEdit:
        """The line in which a field is typed."""
        found = control(self.dialog, label)
        if isinstance(found, QComboBox):
            edit = found.lineEdit()
            assert edit is not None
            return edit
        assert isinstance(found, QLineEdit)
        return found

    def type(self, label: str, text: str) -> None:
        """Replaces what stands in a field, and leaves it with Tab."""
        target = control(self.dialog, label)
        target.setFocus()
        self.line(label).selectAll()
        if text:
            type_text(target, text)
        else:
            QTest.keyClick(target, Qt.Key.Key_Backspace)
        # A completer's list, where one is open, gets the keys first, as from a real keyboard.
        QTest.keyClick(QApplication.activePopupWidget() or target, Qt.Key.Key_Tab)

    def problem(self, label: str) -> str:
        """What is said to be wrong with a field."""
        return control(self.dialog, label).accessibleDescription()

    def says(self, text: str) -> bool:
        """Whether some visible widget shows ``text``."""
        return any(
            each.isVisible() and text in (getattr(each, "text", str)(), each.accessibleName())
            for each in self.dialog.findChildren(QWidget)
        )

    def save(self) -> None:
        """Clicks Save."""
        QTest.mouseClick(control(self.dialog, "Save"), Qt.MouseButton.LeftButton)

    def is_open(self) -> bool:
        """Whether the dialog is still there."""
        return self.dialog.isVisible()


@pytest.fixture
def form(session: Session, show: Shower) -> Iterator[Form]:
    """The dialog in which a customer is added."""
    dialog = CustomerDialog(session)
    show(dialog)
    yield Form(dialog)
    dialog.done(0)


def only_customer(session: Session) -> CustomerDetails:
    """The details of the first customer of the list."""
    return session.customers.get(session.actor, 1).details


def test_m2_a_customer_is_added_from_what_was_typed(form: Form, session: Session) -> None:
    form.type("Company", "Gagné Roofing")
    form.type("Country", country_name("US", "fr"))
    form.type("State", subdivision_name("US", "TX", "en")[:3].lower())
    form.type("Phone", "512-555-0123 x4")
    form.save()
    assert not form.is_open()
    saved = session.customers.get(session.actor, 1)
    assert (saved.details.company, saved.details.country, saved.details.state_province) == (
        "Gagné Roofing",
        "US",
        "TX",
    )
    assert (saved.details.phone, saved.numbers["phone"]) == ("512-555-0123 x4", "+15125550123")


def test_m8_the_state_follows_the_country(form: Form) -> None:
    assert not control(form.dialog, "State/Province").isEnabled()
    form.type("Country", "United States")
    assert control(form.dialog, "State").isEnabled()
    form.type("Country", "Canada")
    assert control(form.dialog, "Province or Territory").isEnabled()
    form.type("Country", "France")
    assert not control(form.dialog, "State/Province").isEnabled()


def test_m8_changing_country_clears_state_and_going_back_brings_it_back(form: Form) -> None:
    form.type("Country", "Canada")
    form.type("Province or Territory", "quebec")
    form.type("Country", "United States")
    assert form.line("State").text() == ""
    form.type("Country", "canada")
    assert form.line("Province or Territory").text() == "Québec"


def test_a_postal_code_is_written_as_its_country_does_once_its_field_is_left(form: Form, session: Session) -> None:
    form.type("Company", "Gagné")
    form.type("Postal code", "g1r1s4")
    assert form.line("Postal code").text() == "g1r1s4"  # no country says how
    form.type("Country", "Canada")
    assert form.line("Postal code").text() == "G1R 1S4"
    QTest.keyClick(form.line("Postal code"), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.line("Postal code").text() == "g1r1s4"
    form.type("Postal code", "h2j2l")
    assert form.line("Postal code").text() == "h2j2l"
    line = control(form.dialog, "Postal code")
    line.setFocus()
    QTest.keyClicks(line, "3")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert only_customer(session).postal_code == "H2J 2L3"


def test_a_postal_code_that_nobody_touched_stays_as_it_is(session: Session, show: Shower) -> None:
    record = session.customers.add(session.actor, CustomerDetails(company="Acme", country="CA", postal_code="g1r1s4"))
    dialog = CustomerDialog(session, record)
    show(dialog)
    form = Form(dialog)
    control(dialog, "Postal code").setFocus()
    QTest.keyClick(control(dialog, "Postal code"), Qt.Key.Key_Tab)
    form.save()
    assert only_customer(session).postal_code == "g1r1s4"


def test_m8_a_country_cleared_after_a_state_was_chosen_is_saved_without_either(form: Form, session: Session) -> None:
    form.type("Company", "Gagné")
    form.type("Country", "Canada")
    form.type("Province or Territory", "quebec")
    form.type("Country", "")
    form.save()
    assert (only_customer(session).country, only_customer(session).state_province) == ("", "")


@pytest.mark.parametrize(
    ("label", "typed", "sentence"),
    [
        ("Email", "luc@", "Something is missing after “@”."),
        ("Email", "luc belanger@x.com", "An email address has no spaces."),
        ("Email", "luc@@x.com", "An email address has only one “@”."),
        ("Phone", "++1", "This is not a telephone number."),
        ("Website", "javascript://alert", "A website begins with http:// or https://, or with its name."),
        ("Country", "canda", "No country has this name. Did you mean Canada?"),
        ("Country", "Atlantis", "No country has this name. Choose one from the list."),
    ],
)
def test_what_cant_be_right_is_said_beside_its_field_and_not_saved(
    form: Form, session: Session, label: str, typed: str, sentence: str
) -> None:
    form.type("Company", "Gagné")
    form.type(label, typed)
    assert form.problem(label) == sentence
    form.save()
    assert form.is_open()
    assert session.customers.count() == 0
    assert form.line(label).text() == typed


@pytest.mark.parametrize(
    ("typed", "country", "sentence"),
    [
        ("514 155-0142", "CA", "{} has no number like 514 1xx. You can still save it."),
        ("555-2671", "US", "The area code is missing. You can still save it."),
        ("04 65 71 08 42", "US", "{} has no number like 046 5xx. You can still save it."),
    ],
)
def test_what_looks_odd_is_a_warning_and_can_be_saved(
    form: Form, session: Session, typed: str, country: str, sentence: str
) -> None:
    form.type("Company", "Gagné")
    form.type("Country", country_name(country, "en"))
    form.type("Phone", typed)
    assert form.problem("Phone") == sentence.format(country_name(country, "en"))
    form.save()
    assert only_customer(session).phone == typed


def test_a_number_that_the_country_makes_right_is_no_longer_odd(form: Form) -> None:
    form.type("Phone", "04 65 71 08 42")
    assert form.problem("Phone")
    form.type("Country", country_name("FR", "en"))
    assert form.problem("Phone") == ""
    assert form.says(f"Dials {spoken_e164('+33465710842')}")


def test_the_notes_are_seen_whole(form: Form) -> None:
    notes = control(form.dialog, "Notes")
    assert notes.visibleRegion().boundingRect() == notes.rect()


def test_what_a_number_dials_stands_beside_its_label(form: Form) -> None:
    form.type("Mobile", "1-800-FLOWERS")
    assert form.says(f"Dials {spoken_e164('+18003569377')}")
    form.type("Phone", "512-555-0123 x4")
    assert form.says(f"Dials {spoken_e164('+15125550123')}, then 4")


def test_only_a_company_or_a_contact_name_is_required(form: Form, session: Session) -> None:
    form.type("City", "Austin")
    form.save()
    assert form.problem("Company") == "Type a company or a contact name."
    form.type("Contact name", "Luc")
    assert form.problem("Company") == ""
    form.save()
    assert only_customer(session).contact_name == "Luc"


def test_m5_a_likely_duplicate_is_pointed_out_and_saved_all_the_same(form: Form, session: Session) -> None:
    session.customers.add(session.actor, ROOFER)
    form.type("Company", "Another Name")
    form.type("Phone", "(512) 555 0123")
    phone = display_phone("(512) 555-0123 x4", "+15125550123", "US")
    assert form.says(f"Looks like Mélanie Gagné, Gagné Roofing, Austin: same phone, {phone}.")
    form.save()
    assert session.customers.count() == 2


def test_text_of_100_000_characters_fits_the_notes_and_no_line(form: Form, session: Session) -> None:
    long = "x" * 100_000
    notes = control(form.dialog, "Notes")
    assert isinstance(notes, QPlainTextEdit)
    notes.setPlainText(long)
    form.line("Company").setText("y" * 600)
    form.save()
    assert form.problem("Company") == "At most 500 characters fit here; this has 600."
    form.type("Company", "Gagné")
    form.save()
    assert only_customer(session).notes == long


@pytest.mark.parametrize("typed", ["مقاولات الخليج", "🏗️ Builders", 'O"Brien; DROP TABLE customer', "100% _ *"])
def test_any_script_and_any_sign_is_kept_as_typed(form: Form, session: Session, typed: str) -> None:
    form.line("Company").setText(typed)
    form.save()
    assert only_customer(session).company == typed


def test_controls_and_lone_surrogates_are_left_out(form: Form, session: Session) -> None:
    form.line("Company").setText("a\x07b\ud800c")
    form.save()
    assert only_customer(session).company == "abc"


def test_closing_with_unsaved_changes_asks(form: Form) -> None:
    form.type("Company", "Gagné")
    in_dialog(
        lambda: QTest.keyClick(form.dialog, Qt.Key.Key_Escape),
        lambda question: QTest.mouseClick(control(question, "Keep Editing"), Qt.MouseButton.LeftButton),
    )
    assert form.is_open()
    in_dialog(
        lambda: QTest.keyClick(form.dialog, Qt.Key.Key_Escape),
        lambda question: QTest.mouseClick(control(question, "Discard"), Qt.MouseButton.LeftButton),
    )
    assert not form.is_open()


def test_closing_without_changes_does_not_ask(form: Form) -> None:
    QTest.keyClick(form.dialog, Qt.Key.Key_Escape)
    assert not form.is_open()


def test_somebody_else_saved_first_and_neither_is_lost(session: Session, show: Shower) -> None:
    record = session.customers.add(session.actor, ROOFER)
    dialog = CustomerDialog(session, record)
    show(dialog)
    form = Form(dialog)
    theirs = CustomerDetails(company="Gagné Roofing", city="Dallas")
    session.customers.edit(session.actor, record.id, theirs, record.version)
    form.type("City", "Houston")
    form.save()
    assert form.is_open()
    assert form.says("In the list: Dallas")
    assert form.line("City").text() == "Houston"
    QTest.mouseClick(control(dialog, "Save Mine"), Qt.MouseButton.LeftButton)
    assert not form.is_open()
    assert session.customers.get(session.actor, record.id).details.city == "Houston"


def test_a_customer_deleted_meanwhile_can_be_saved_as_a_new_one(session: Session, show: Shower) -> None:
    record = session.customers.add(session.actor, ROOFER)
    dialog = CustomerDialog(session, record)
    show(dialog)
    form = Form(dialog)
    session.customers.delete(session.actor, record.id)
    form.type("City", "Houston")
    form.save()
    assert form.is_open()
    form.save()
    assert not form.is_open()
    assert session.customers.get(session.actor, record.id + 1).details.city == "Houston"


def test_enter_in_the_notes_makes_a_line_and_control_enter_saves(form: Form, session: Session) -> None:
    form.type("Company", "Gagné")
    notes = control(form.dialog, "Notes")
    notes.setFocus()
    type_text(notes, "one")
    QTest.keyClick(notes, Qt.Key.Key_Return)
    type_text(notes, "two")
    assert form.is_open()
    QTest.keyClick(notes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert only_customer(session).notes == "one\ntwo"


def test_the_dialog_speaks_french(session: Session, show: Shower, language: Callable[[str], str]) -> None:
    language("fr")
    form = Form(CustomerDialog(session))
    show(form.dialog)
    assert isinstance(control(form.dialog, "Enregistrer"), QPushButton)
    germany = country_name("DE", "fr")
    form.type("Pays", germany[:5].lower())
    assert form.line("Pays").text() == germany
    form.dialog.done(0)
