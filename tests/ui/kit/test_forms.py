"""Forms made from tables of fields: values, what was typed, problems, and what a person does in them."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from custlist_desktop.domain.contact import Problem
from custlist_desktop.ui.kit.combo import PlainCombo, SearchCombo
from custlist_desktop.ui.kit.forms import Form, FormField, NotesEdit
from custlist_desktop.ui.kit.taxes_field import percent_field
from tests.ui.conftest import Shower, type_text


def _form() -> Form:
    paper, currency = PlainCombo(), SearchCombo()
    paper.addItem("Letter", "letter")
    paper.addItem("A4", "a4")
    currency.set_items([("CAD", "Canadian dollar", ()), ("USD", "US dollar", ())])
    fields = [
        FormField("name", "Name", QLineEdit(), also=("notes",)),
        FormField("paper", "Paper", paper),
        FormField("currency", "Currency", currency),
        percent_field("markup", "Markup", Decimal(0)),
        FormField("sent", "Sent", QCheckBox()),
        FormField("notes", "Notes", NotesEdit(), grows=True),
    ]
    form = Form(fields, lambda problem: f"{problem.code} is wrong")
    form.lay_out([["name", ("paper", "currency")], ["markup", "sent", "notes"]])
    return form


_VALUES = {
    "name": "Ada",
    "paper": "a4",
    "currency": "USD",
    "markup": Decimal("12.5"),
    "sent": True,
    "notes": "Two\nlines",
}


@pytest.fixture
def form(show: Shower) -> Form:
    form = _form()
    show(form)
    return form


def _control(form: Form, name: str) -> QWidget:
    return form.field(name).control


def test_values_come_back_as_they_were_given(form: Form) -> None:
    form.fill(_VALUES)
    assert form.read().values == _VALUES
    assert form.read().problems == ()


def test_fields_without_a_value_stay_as_they_are(form: Form) -> None:
    form.fill(_VALUES)
    form.fill({"name": "Grace"})
    assert form.read().values == _VALUES | {"name": "Grace"}


def test_what_cannot_be_read_is_a_problem_and_no_value(form: Form) -> None:
    form.fill(_VALUES)
    edit = _control(form, "markup")
    edit.setFocus()
    assert isinstance(edit, QLineEdit)
    edit.selectAll()
    type_text(edit, "lots")
    typed = form.read()
    assert [(each.field, each.code) for each in typed.problems] == [("markup", "not_a_number")]
    assert "markup" not in typed.values


def test_another_form_takes_over_what_was_typed_even_if_it_is_no_value(form: Form) -> None:
    form.fill(_VALUES)
    for name in ("markup", "currency"):
        edit = _control(form, name)
        edit.setFocus()
        line = edit.lineEdit() if isinstance(edit, SearchCombo) else edit
        assert isinstance(line, QLineEdit)
        line.selectAll()
        type_text(line, "xyz")
    other = _form()
    other.retype(form.typed())
    assert other.typed() == form.typed()
    assert other.typed()["currency"] == (None, "xyz")
    assert other.read().values["name"] == "Ada"


def test_problems_stand_beside_their_fields_and_go(form: Form) -> None:
    form.show_problems([Problem("notes", "second"), Problem("name", "first"), Problem("name", "later")])
    assert form.field("name").problem_text() == "first is wrong"
    assert form.first_of([Problem("notes", "second"), Problem("name", "first")]) == "name"
    form.show_problems([], ["name"])
    assert not form.has_problem("name")
    assert form.has_problem("notes")


def test_who_types_and_who_leaves_is_told_by_name(form: Form) -> None:
    told: list[str] = []
    form.edited.connect(lambda name: told.append(f"edited {name}"))
    form.field_left.connect(lambda name: told.append(f"left {name}"))
    edit = _control(form, "name")
    edit.setFocus()
    type_text(edit, "A")
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    QTest.keyClick(_control(form, "paper"), Qt.Key.Key_Down)
    assert told == ["edited name", "left name", "edited paper"]
    assert form.concerned_by("name") == ("name", "notes")
