"""The catalogue of fields, held together with the values, the tables and the words that are declared besides."""

from dataclasses import fields

from custlist_desktop.database.customer_list import CustomerColumn
from custlist_desktop.domain.contact import CONTACT_FIELDS, CUSTOMER_FIELDS
from custlist_desktop.domain.fields import DERIVED_COLUMNS, FIELD, FIELDS, FieldKind, Group
from custlist_desktop.models.base import BaseModel
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.customers.search import CustomerRow
from tests.helpers.open_list import OpenList

SHOWN = {each.name for each in FIELDS if not each.is_private}


def test_the_values_have_every_field_of_the_catalogue_and_no_other() -> None:
    assert set(CUSTOMER_FIELDS) == set(FIELD), "CustomerDetails in domain/contact.py and FIELDS differ"
    assert set(CONTACT_FIELDS) == SHOWN, "ContactDetails in domain/contact.py has what an estimate shows"


def test_the_models_have_a_column_for_every_field() -> None:
    customer, estimate = _columns_of(Customer), _columns_of(Estimate)
    assert not {*FIELD, *DERIVED_COLUMNS} - customer, "columns that the model Customer lacks"
    assert not SHOWN - estimate, "columns that the model Estimate lacks"


def test_the_tables_have_a_column_for_every_column_of_the_models(open_list: OpenList) -> None:
    for model in (Customer, Estimate):
        table = {column.name for column in model._meta.database.get_columns(model._meta.table_name)}
        assert table == _columns_of(model), f"the table {model._meta.table_name} wants a migration"


def test_the_list_has_a_column_for_every_field_that_is_in_it() -> None:
    in_list = [each for each in FIELDS if each.in_list]
    assert list(CustomerColumn) == [each.name for each in in_list], "CustomerColumn in database/customer_list.py"
    read = tuple(column for each in in_list for column in each.columns)
    assert tuple(each.name for each in fields(CustomerRow)) == ("id", *read), "CustomerRow in services/customers"


def test_every_field_has_a_name_of_its_own_and_every_place_is_in_the_address() -> None:
    assert len(FIELD) == len(FIELDS)
    places = {FieldKind.STREET, FieldKind.REGION, FieldKind.POSTAL_CODE, FieldKind.COUNTRY}
    assert all(each.group is Group.ADDRESS for each in FIELDS if each.kind in places)


def _columns_of(model: type[BaseModel]) -> set[str]:
    return {field.column_name for field in model._meta.sorted_fields}
