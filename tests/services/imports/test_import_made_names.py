"""Rows whose name was made of their email address."""

import pytest

from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.incoming import CheckedRow, IncomingRow, Outcome
from tests.helpers.imports import FIRST_ROW, import_service, settled
from tests.helpers.open_list import OpenList


def _codes(row: CheckedRow) -> list[str]:
    return [problem.code for problem in row.problems]


def _by_email_alone(**values: str) -> IncomingRow:
    """A row whose name is made of its email address."""
    warning = Problem("contact_name", "name_from_email", Severity.WARNING, {"value": "ann"})
    return IncomingRow(FIRST_ROW, (), "", {"contact_name": "Ann", "email": "ann@oak.example"} | values, (warning,))


@pytest.mark.parametrize(
    "there", [{"company": "Oak", "contact_name": "Lee, A. M."}, {"company": "Oak"}, {"contact_name": "Zoé Roy"}]
)
def test_m15_a_name_made_of_the_email_neither_tells_whom_it_is_nor_takes_a_names_place(
    open_list: OpenList, there: dict[str, str]
) -> None:
    open_list.add(**there, email="ann@oak.example")
    with settled(open_list, [_by_email_alone(city="Waco")]) as staging:
        row = staging.row(FIRST_ROW)
        assert (row.outcome, [change.field for change in row.changes]) == (Outcome.UPDATE, ["city"])
        assert (row.company, row.contact_name) == (there.get("company", ""), there.get("contact_name", ""))
        assert _codes(row) == []


def test_m15_a_name_made_of_the_email_names_a_new_customer_who_is_found_again(open_list: OpenList) -> None:
    with settled(open_list, [_by_email_alone()]) as staging:
        assert (staging.row(FIRST_ROW).outcome, _codes(staging.row(FIRST_ROW))) == (
            Outcome.CREATE,
            ["name_from_email"],
        )
        import_service(open_list).apply(open_list.owner, staging.path, "a.csv")
    with settled(open_list, [_by_email_alone()]) as staging:
        assert staging.row(FIRST_ROW).outcome is Outcome.UNCHANGED
