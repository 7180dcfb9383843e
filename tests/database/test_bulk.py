"""Changing many rows at once keeps the search index true, however many they are."""

import pytest

from custlist_desktop.models.base import database_proxy
from custlist_desktop.models.customer import Customer
from tests.helpers.open_list import OpenList


@pytest.mark.parametrize("changed", [0, 1, 5, 9, 10])
def test_rows_changed_and_deleted_together_are_found_as_they_are_now(open_list: OpenList, changed: int) -> None:
    for number in range(10):
        open_list.add(company=f"Firm {number}")
    with open_list.file.transaction():
        with open_list.file.bulk(Customer):
            database_proxy.execute_sql(f"UPDATE customer SET search_text = 'moved' WHERE id <= {changed}")
            database_proxy.execute_sql("DELETE FROM customer WHERE id = 1 AND search_text = 'moved'")
        # What comes after it waits.
        open_list.add(company="Later")
    open_list.check_search_index()
    assert open_list.found("moved") == set(range(2, changed + 1))
    assert open_list.found("later") == {11}
    open_list.customers.delete(open_list.owner, 11)
    open_list.check_search_index()
