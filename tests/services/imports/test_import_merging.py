"""What a row makes of a customer: blanks never erase, the same number stays, and the result is checked (M15)."""

import json
from dataclasses import astuple

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from peewee import fn

from custlist_desktop.database.staging.tables import CUSTOMER_COLUMNS
from custlist_desktop.domain.checks import check_customer, errors_in, normalised
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails, Problem, Severity
from custlist_desktop.domain.incoming import FieldChange, IncomingRow, Outcome
from custlist_desktop.domain.phone import read_phone, spoken_e164
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.customers.columns import customer_columns
from custlist_desktop.services.customers.exported import customer_reference
from custlist_desktop.services.imports.merging import MergeTask, merge, merged_rows
from custlist_desktop.services.imports.rows import in_order, prepared, problems_from_json
from tests.helpers.examples import examples
from tests.helpers.imports import FIRST_ROW, checked, import_rows, import_service, settled
from tests.helpers.open_list import HOME_REGION, OpenList
from tests.helpers.texts import phrases


def test_m15_blank_cells_never_erase_and_changes_are_told_field_by_field(open_list: OpenList) -> None:
    before = open_list.add(company="Acme", contact_name="Ann", email="ann@acme.com", notes="Pays late", city="Waco")
    row = checked(open_list, {"email": "ann@acme.com", "city": "Austin", "job_title": "Owner"})[FIRST_ROW]
    assert row.changes == (FieldChange("job_title", "", "Owner"), FieldChange("city", "Waco", "Austin"))
    import_rows(open_list, {"email": "ann@acme.com", "city": "Austin", "job_title": "Owner"})
    after = open_list.customers.get(open_list.owner, before.id)
    assert (after.details.notes, after.details.city, after.version) == ("Pays late", "Austin", 2)


@pytest.mark.parametrize("written", ["512-555-0187 ext. 4", "+1 (512) 555-0187 x4", "512.555.0187 poste 4"])
def test_m15_the_same_number_written_otherwise_is_no_change(open_list: OpenList, written: str) -> None:
    open_list.add(company="Acme", contact_name="Ann", phone="(512) 555-0187 ext. 4")
    row = checked(open_list, {"company": "Acme", "contact_name": "Ann", "phone": written})[FIRST_ROW]
    assert row.outcome is Outcome.UNCHANGED


def test_m15_another_extension_is_a_change(open_list: OpenList) -> None:
    open_list.add(company="Acme", contact_name="Ann", phone="(512) 555-0187 ext. 4")
    row = checked(open_list, {"company": "Acme", "contact_name": "Ann", "phone": "(512) 555-0187 ext. 5"})[FIRST_ROW]
    assert row.changes == (FieldChange("phone", "(512) 555-0187 ext. 4", "(512) 555-0187 ext. 5"),)


def test_m15_number_of_a_row_without_a_country_is_read_in_the_customers(open_list: OpenList) -> None:
    open_list.add(company="Lumière", contact_name="Ann", country="FR")
    values = {"company": "Lumière", "contact_name": "Ann", "phone": "04 65 71 08 42"}
    import_rows(open_list, values)
    record = open_list.customers.get(open_list.owner, 1)
    assert (record.details.phone, record.numbers["phone"]) == ("04 65 71 08 42", "+33465710842")


@pytest.mark.parametrize(("country", "before"), [("BE", "1000"), ("CH", "8001"), ("AT", "1010")])
def test_m15_a_postal_code_gets_no_zeros_that_the_customers_country_has_not(
    open_list: OpenList, country: str, before: str
) -> None:
    open_list.add(company="Façades", email="ann@facades.example", country=country, postal_code=before)
    guess = Problem("postal_code", "postal_code_restored", Severity.WARNING, {"value": "02050", "before": "2050"})
    same = {"company": "Façades", "email": "ann@facades.example", "postal_code": f"0{before}"}
    moved = same | {"postal_code": "02050"}
    assert checked(open_list, same)[FIRST_ROW].outcome is Outcome.UNCHANGED
    with settled(open_list, [IncomingRow(FIRST_ROW, (), "", moved, (guess,))]) as staging:
        (row,) = staging.rows(None, 0, 10)
    assert row.changes == (FieldChange("postal_code", before, "2050"),)
    assert guess not in row.problems


def test_m15_a_postal_code_that_is_the_same_stays_as_it_was_written(open_list: OpenList) -> None:
    open_list.add(company="Acme", email="ann@acme.com", country="CA", postal_code="g1r1s4")
    same = {"company": "Acme", "email": "ann@acme.com", "postal_code": "G1R 1S4"}
    assert checked(open_list, same)[FIRST_ROW].outcome is Outcome.UNCHANGED
    other = checked(open_list, same | {"postal_code": "G1R 1S5"})[FIRST_ROW]
    assert other.changes == (FieldChange("postal_code", "g1r1s4", "G1R 1S5"),)


def test_m15_zeros_that_the_customers_country_has_stay(open_list: OpenList) -> None:
    open_list.add(company="Acme", email="ann@acme.com", country="US", postal_code="10001")
    guess = Problem("postal_code", "postal_code_restored", Severity.WARNING, {"value": "02138", "before": "2138"})
    values = {"company": "Acme", "email": "ann@acme.com", "postal_code": "02138"}
    with settled(open_list, [IncomingRow(FIRST_ROW, (), "", values, (guess,))]) as staging:
        (row,) = staging.rows(None, 0, 10)
    assert row.changes == (FieldChange("postal_code", "10001", "02138"),)
    assert row.problems == (guess,)


def test_m15_a_number_keeps_its_meaning_where_the_customers_country_would_read_another(open_list: OpenList) -> None:
    open_list.add(company="Lumière", contact_name="Ann", country="FR")
    import_rows(open_list, {"company": "Lumière", "contact_name": "Ann", "mobile": "512 555 0187 x7"})
    record = open_list.customers.get(open_list.owner, 1)
    assert record.numbers["mobile"] == "+15125550187"
    assert record.details.mobile == f"{spoken_e164('+15125550187')} ext. 7"


def test_m15_a_country_that_comes_later_does_not_change_what_a_number_dials(open_list: OpenList) -> None:
    open_list.add(company="Acme", contact_name="Ann", phone="512 555 0187")
    import_rows(open_list, {"company": "Acme", "contact_name": "Ann", "country": "FR"})
    record = open_list.customers.get(open_list.owner, 1)
    assert (record.details.phone, record.numbers["phone"]) == (spoken_e164("+15125550187"), "+15125550187")


def test_m8_update_that_leaves_a_state_of_another_country_is_refused(open_list: OpenList) -> None:
    open_list.add(company="Acme", email="a@acme.com", country="US", state_province="TX")
    row = checked(open_list, {"email": "a@acme.com", "country": "CA"})[FIRST_ROW]
    assert row.outcome is Outcome.REFUSED
    assert [(problem.field, problem.code) for problem in row.problems] == [("state_province", "state_not_of_country")]


def test_m8_state_without_its_country_completes_a_customer_that_has_the_country(open_list: OpenList) -> None:
    open_list.add(company="Acme", contact_name="Ann", country="US")
    row = checked(open_list, {"company": "Acme", "contact_name": "Ann", "state_province": "TX"})[FIRST_ROW]
    assert row.changes == (FieldChange("state_province", "", "TX"),)


@pytest.mark.parametrize("country", ["", "FR"])
def test_m8_state_that_a_customer_cannot_have_is_refused_rather_than_dropped(
    open_list: OpenList, country: str
) -> None:
    open_list.add(company="Lumière", contact_name="Ann", country=country)
    old = {"company": "Lumière", "contact_name": "Ann", "state_province": "TX"}
    new = {"company": "New", "country": country, "state_province": "TX"}
    rows = checked(open_list, old, new)
    for row in rows.values():
        assert row.outcome is Outcome.REFUSED
        assert [problem.code for problem in row.problems] == ["state_not_of_country"]


def test_m15_a_row_without_a_name_updates_but_does_not_create(open_list: OpenList) -> None:
    open_list.add(company="Acme", email="ann@acme.com")
    rows = checked(open_list, {"email": "ann@acme.com", "city": "Waco"}, {"email": "new@acme.com"})
    assert [rows[2].outcome, rows[3].outcome] == [Outcome.UPDATE, Outcome.REFUSED]
    assert rows[2].company == "Acme"
    assert [problem.code for problem in rows[3].problems] == ["name_required"]


def test_m15_what_was_odd_before_and_stays_is_not_told_again(open_list: OpenList) -> None:
    open_list.add(company="Acme", contact_name="Ann", country="US", postal_code="odd")
    row = checked(open_list, {"company": "Acme", "contact_name": "Ann", "city": "Waco"})[FIRST_ROW]
    assert (row.outcome, row.problems) == (Outcome.UPDATE, ())


def test_m15_problems_of_reading_a_row_are_told_and_its_errors_refuse_it_whatever_it_is(open_list: OpenList) -> None:
    open_list.add(company="Acme", email="ann@acme.com")
    warning = Problem("postal_code", "postal_code_restored", Severity.WARNING, {"value": "02138", "before": "2138"})
    error = Problem("country", "country_unknown", facts={"value": "Elbonia"})
    values = {"company": "Acme", "email": "ann@acme.com", "city": "Waco", "postal_code": "02138"}
    rows = [IncomingRow(2, (), "", values, (warning, error)), IncomingRow(3, (), "", {"company": "New"}, (warning,))]
    with settled(open_list, rows) as staging:
        refused, created = staging.rows(None, 0, 10)
        assert (refused.outcome, refused.problems) == (Outcome.REFUSED, (error, warning))
        assert (created.outcome, created.problems) == (Outcome.CREATE, (warning,))


_details = st.builds(
    CustomerDetails,
    company=phrases,
    contact_name=phrases,
    phone=st.sampled_from(["", "512 555 0187", "+33 4 65 71 08 42", "04 65 71 08 42", "555-0187"]),
    mobile=st.sampled_from(["", "(512) 555-0187", "112 555 0187"]),
    country=st.sampled_from(["", "US", "CA", "FR", "ca "]),
    state_province=st.sampled_from(["", "TX", "QC"]),
    notes=phrases,
)


def _weak_fields(details: CustomerDetails) -> set[str]:
    """The fields whose values would go to the notes."""
    return {each.field for each in errors_in(check_customer(details, HOME_REGION)) if getattr(details, each.field)}


@given(_details, _details)
def test_m15_merging_twice_is_merging_once_and_blanks_never_erase(
    row: CustomerDetails, before: CustomerDetails
) -> None:
    before, row = normalised(before), normalised(row)
    after = merge(row, before, "US")
    assert merge(row, after, "US") == after == normalised(after)
    for name in CUSTOMER_FIELDS:
        if name != "state_province" and getattr(before, name):
            assert getattr(after, name)
    for name in ("phone", "mobile"):
        if not getattr(row, name):
            meant = read_phone(getattr(before, name), before.country or "US").e164
            assert not meant or read_phone(getattr(after, name), after.country or "US").e164 == meant


@examples(25)
@given(_details, _details)
def test_m15_a_row_makes_the_same_of_a_customer_whether_that_is_known_already_or_worked_out(
    open_list: OpenList, row: CustomerDetails, before: CustomerDetails
) -> None:
    row, before = normalised(row), normalised(before)
    assume(not errors_in(check_customer(before, HOME_REGION)) and not _weak_fields(row))
    stamps = {"created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z", "version": 1}
    with open_list.file.transaction():
        open_list.file.insert_rows(Customer, [customer_columns(before, HOME_REGION) | stamps])
    key = Customer.select(fn.max(Customer.id)).scalar()
    values = {name: getattr(row, name) for name in CUSTOMER_FIELDS if getattr(row, name)}
    incoming = IncomingRow(FIRST_ROW, (), customer_reference(open_list.tag(), key), values)
    (expected,) = merged_rows([MergeTask(FIRST_ROW, key, astuple(row), astuple(before))], HOME_REGION)
    with settled(open_list, [incoming]) as staging:
        (shown,) = staging.rows(None, 0, 1)
        import_service(open_list).apply(open_list.owner, staging.path, "a.csv")
    assert (shown.outcome is Outcome.REFUSED) is expected.has_error
    if shown.outcome is Outcome.UPDATE:
        saved = Customer.get_by_id(key)
        assert tuple(getattr(saved, name) for name in CUSTOMER_COLUMNS) == expected.columns
        assert shown.problems == in_order(problems_from_json(expected.problems))
        assert [list(astuple(change)) for change in shown.changes] == json.loads(expected.changes)


@given(_details)
def test_m15_a_row_has_the_columns_that_the_customer_dialog_would_save(details: CustomerDetails) -> None:
    assume(not _weak_fields(normalised(details)))
    values = {name: getattr(details, name) for name in CUSTOMER_FIELDS if getattr(details, name)}
    (row,) = prepared([IncomingRow(2, (), "", values)], "US")
    expected = customer_columns(normalised(details), "US")
    given_columns = dict(zip(CUSTOMER_COLUMNS, row.columns, strict=False))
    if given_columns["state_province"] != expected["state_province"]:
        assert row.own_error  # it is kept for a customer that has the country, and creates none
        expected["state_province"] = details.state_province
    assert given_columns == expected
