"""Columns that say whether a row is a company or a person, as many programs export one."""

import pytest

from custlist_desktop.exchange.column_content import is_answer, is_company, name_kinds
from custlist_desktop.exchange.targets import Target
from tests.exchange.rows import guessed, read

T = Target


def _read(heads: dict[str, Target], *cells: str) -> dict[str, str]:
    return dict(read(dict(zip(heads, cells, strict=True)), targets=list(heads.values())).values)


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Company", True),
        ("business", True),
        ("Société", True),
        ("Persona moral", True),
        ("TRUE", True),
        ("Oui", True),
        ("Individual", False),
        ("Homeowner", False),
        ("Particulier", False),
        ("Persona física", False),
        ("0", False),
        ("Residential", None),
        ("", None),
    ],
)
def test_word_says_company_person_or_neither(text: str, company: bool | None) -> None:
    assert is_company(text) is company


def test_answer_is_no_more_than_yes_or_no() -> None:
    assert is_answer("Sí")
    assert not is_answer("Company")


def test_cells_say_it_where_most_are_such_words() -> None:
    assert name_kinds(["Company", "Individual", "", "Company"])
    assert not name_kinds(["Residential", "Commercial", "Company"])
    assert not name_kinds(["", ""])
    assert not name_kinds(["true", "false"])


def test_head_or_words_below_make_it_that_column() -> None:
    assert guessed(["Name", "Is a Company"], ("Oak", "True")).targets[1] is T.CUSTOMER_KIND
    assert guessed(["Name", "Customer Type"], ("Oak", "Company"), ("Ann", "Individual")).targets[1] is T.CUSTOMER_KIND
    assert guessed(["Name", "Customer Type"], ("Oak", "Retail"), ("Ann", "Net 30")).targets[1] is T.NOTES


_WHOLE = {"Name": T.CONTACT_NAME, "Is a Company": T.CUSTOMER_KIND}


def test_whole_name_of_a_company_is_the_company() -> None:
    assert _read(_WHOLE, "Azure", "True") == {"company": "Azure"}
    assert _read(_WHOLE, "Oak Ltd", "False") == {"contact_name": "Oak Ltd"}


def test_customer_that_is_a_person_is_the_contact() -> None:
    heads = {"Customer Name": T.COMPANY, "Customer Type": T.CUSTOMER_KIND}
    assert _read(heads, "Ann Roe", "Individual") == {"contact_name": "Ann Roe", "notes": "Customer Type: Individual"}
    assert _read(heads, "Oak", "Company") == {"company": "Oak", "notes": "Customer Type: Company"}
    assert _read(heads, "Oak", "Charity") == {"company": "Oak", "notes": "Customer Type: Charity"}


def test_company_column_says_the_company_whatever_the_kind() -> None:
    heads = {"Company": T.COMPANY, "Name": T.CONTACT_NAME, "Is a Company": T.CUSTOMER_KIND}
    assert _read(heads, "Azure", "Ann Roe", "False") == {"company": "Azure", "contact_name": "Ann Roe"}
    assert _read(heads, "Azure", "", "False") == {"company": "Azure"}


def test_company_beside_its_person_is_told_by_the_kind() -> None:
    heads = {"Name": T.CONTACT_NAME, "First": T.FIRST_NAME, "Last": T.LAST_NAME, "Is a Company": T.CUSTOMER_KIND}
    assert _read(heads, "Azure", "Ann", "Roe", "1") == {"company": "Azure", "contact_name": "Ann Roe"}
    assert _read(heads, "Ann Roe", "Ann", "Roe", "1") == {"contact_name": "Ann Roe"}
    assert _read(heads, "Azure Ltd", "Ann", "Roe", "") == {"company": "Azure Ltd", "contact_name": "Ann Roe"}


def test_title_alone_is_no_name() -> None:
    heads = {"Title": T.NAME_PREFIX, "Name": T.CONTACT_NAME, "Company": T.COMPANY}
    assert _read(heads, "Mr.", "Ann Roe", "") == {"contact_name": "Mr. Ann Roe"}
    assert _read(heads, "Mr.", "Mr. Ann Roe", "") == {"contact_name": "Mr. Ann Roe"}
    assert _read(heads, "Mr.", "", "Oak") == {"company": "Oak", "notes": "Title: Mr."}


def test_last_name_that_may_be_a_company_is_one_without_a_first_name() -> None:
    assert dict(read({"Co./Last Name": "Oak Ltd", "First Name": ""}).values) == {"company": "Oak Ltd"}
    assert dict(read({"Co./Last Name": "Roe", "First Name": "Ann"}).values) == {"contact_name": "Ann Roe"}
