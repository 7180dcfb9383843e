"""Saved texts for scopes of work and for terms and conditions (M13)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from custlist_desktop.domain.account import TemplateDetails, TemplateKind, TemplateRecord, TradeNameDetails
from custlist_desktop.domain.dates import long_date
from custlist_desktop.domain.errors import ChangedMeanwhileError, InvalidDetailsError, NotFoundError
from custlist_desktop.domain.estimate import EstimateLine, Site, new_line_key
from custlist_desktop.domain.money import format_amount
from custlist_desktop.domain.phone import display_phone
from custlist_desktop.domain.placeholders import PLACEHOLDERS
from custlist_desktop.services.estimates.placeholder_values import placeholder_values
from custlist_desktop.services.history.undo import NotUndoableError
from tests.helpers.open_list import OpenList

SCOPE = TemplateKind.SCOPE_OF_WORK


def details(
    name: str = "Roof", text: str = "Tear off.", kind: TemplateKind = SCOPE, language: str = "en"
) -> TemplateDetails:
    return TemplateDetails(kind, name, language, text)


def add(
    open_list: OpenList, name: str = "Roof", text: str = "Tear off.", kind: TemplateKind = SCOPE
) -> TemplateRecord:
    return open_list.account.add_template(open_list.owner, details(name, text, kind))


def test_m13_templates_come_by_kind_and_name(open_list: OpenList) -> None:
    for name in ("Étanchéité", "Zinc", "Fascia"):
        add(open_list, name)
    add(open_list, "Payment", kind=TemplateKind.TERMS)
    assert [each.name for each in open_list.account.templates(SCOPE)] == ["Étanchéité", "Fascia", "Zinc"]
    assert [each.name for each in open_list.account.templates(TemplateKind.TERMS)] == ["Payment"]


def test_text_is_kept_as_typed_with_its_placeholders(open_list: OpenList) -> None:
    record = add(open_list, " Roof ", "For {customer.company}:\r\n\t#read(“x”) {unknown.one}\u0000")
    assert (record.name, record.text) == ("Roof", "For {customer.company}:\n\t#read(“x”) {unknown.one}")
    assert open_list.account.template(record.id) == record


@pytest.mark.parametrize(
    ("wrong", "field", "code"),
    [
        (details(" "), "name", "name_required"),
        (details("x" * 501), "name", "too_long"),
        (details("ROOF"), "name", "name_taken"),
        (details("Other", language="de"), "language", "language_unknown"),
        (details("Other", "x" * 100_001), "text", "too_long"),
    ],
)
def test_template_that_cant_be_kept_is_refused(
    open_list: OpenList, wrong: TemplateDetails, field: str, code: str
) -> None:
    add(open_list)
    with pytest.raises(InvalidDetailsError) as error:
        open_list.account.add_template(open_list.owner, wrong)
    assert [(problem.field, problem.code) for problem in error.value.problems] == [(field, code)]
    assert len(open_list.account.templates(SCOPE)) == 1


def test_same_name_in_another_language_or_kind_is_welcome(open_list: OpenList) -> None:
    add(open_list)
    open_list.account.add_template(open_list.owner, details(language="fr"))
    open_list.account.add_template(open_list.owner, details(kind=TemplateKind.TERMS))
    assert len(open_list.account.templates(SCOPE)) == 2


def test_edit_from_an_older_version_is_refused_with_what_is_there_now(open_list: OpenList) -> None:
    record = add(open_list)
    current = open_list.account.edit_template(open_list.owner, record.id, details(text="New."), record.version)
    assert (current.text, current.version) == ("New.", record.version + 1)
    with pytest.raises(ChangedMeanwhileError) as error:
        open_list.account.edit_template(open_list.owner, record.id, details(text="Other."), record.version)
    assert error.value.current == current


def test_edit_that_changes_nothing_is_no_new_version(open_list: OpenList) -> None:
    record = add(open_list)
    assert open_list.account.edit_template(open_list.owner, record.id, details(), record.version) == record


def test_deleted_template_comes_back_under_its_own_key(open_list: OpenList) -> None:
    record = add(open_list)
    deleted = open_list.account.delete_template(open_list.owner, record.id)
    with pytest.raises(NotFoundError):
        open_list.account.template(record.id)
    later = add(open_list, "Later")
    back = open_list.take_back(open_list.owner, deleted)
    assert back == replace(record, version=record.version + 1)
    assert later.id != record.id
    with pytest.raises(NotUndoableError):
        open_list.take_back(open_list.owner, deleted)


def test_deleted_template_stays_away_while_another_has_its_name(open_list: OpenList) -> None:
    record = add(open_list)
    deleted = open_list.account.delete_template(open_list.owner, record.id)
    other = add(open_list)
    with pytest.raises(InvalidDetailsError) as error:
        open_list.take_back(open_list.owner, deleted)
    assert [problem.code for problem in error.value.problems] == ["name_taken"]
    assert open_list.account.templates(record.kind) == [other]


def test_every_placeholder_has_a_value_in_the_proposals_language(open_list: OpenList) -> None:
    customer = open_list.add(
        company="Gagné & Fils",
        contact_name="Luc Gagné",
        email="luc@gagne.ca",
        phone="5145550187",
        address_line1="1845, rue Fullum",
        city="Montréal",
        country="CA",
        state_province="QC",
        postal_code="H2K 3N5",
    )
    line = EstimateLine(new_line_key(), description="Roof", quantity=Decimal(2), unit_price=Decimal("617.25"))
    record = open_list.new_estimate(
        customer.id,
        title="Toiture",
        currency="CAD",
        issued_on=date(2026, 11, 24),
        valid_until=None,
        lines=(line,),
        site=Site("12, rue du Port", city="Québec", country="CA", state_province="QC"),
    )
    company = TradeNameDetails("Lavoie", city="Laval", country="CA", phone="450 555-0199", licence_number="RBQ 1")
    trade_name = open_list.account.add_trade_name(open_list.owner, company)
    values = placeholder_values(record, trade_name, "fr_CA", "CA", date(2026, 12, 1))
    assert set(values) == set(PLACEHOLDERS)
    assert values["customer.company"] == "Gagné & Fils"
    assert values["customer.phone"] == display_phone("5145550187", "+15145550187", "CA")
    assert values["customer.address"].startswith("1845, rue Fullum, Montréal")
    assert values["site.address"].startswith("12, rue du Port")
    assert values["estimate.total"] == format_amount(Decimal("1234.50"), "CAD", "fr_CA")
    assert values["estimate.date"] == long_date(date(2026, 11, 24), "fr_CA")
    assert values["estimate.valid_until"] == ""
    assert values["today"] == long_date(date(2026, 12, 1), "fr_CA")
    assert values["company.phone"] == display_phone("450 555-0199", "+14505550199", "CA")
    english = placeholder_values(record, None, "en_CA", "CA", date(2026, 12, 1))
    assert (english["today"], english["company.name"]) == ("December 1, 2026", "")
