"""Whom a row of a file is taken for, and what is asked instead of guessed (M15)."""

import pytest

from custlist_desktop.database.staging.matches import MOST_CANDIDATES
from custlist_desktop.domain.contact import Severity
from custlist_desktop.domain.fields import MAX_NOTES_LENGTH
from custlist_desktop.domain.incoming import CheckedRow, Decision, IncomingRow, MatchedBy, Outcome, SkipReason
from custlist_desktop.services.customers.exported import customer_reference
from tests.helpers.imports import FIRST_ROW, checked, import_rows, incoming, settled
from tests.helpers.open_list import OpenList


def _only(open_list: OpenList, **values: str) -> CheckedRow:
    return checked(open_list, values)[FIRST_ROW]


def _codes(row: CheckedRow) -> list[str]:
    return [problem.code for problem in row.problems]


def test_m15_row_with_our_reference_is_that_customer_whatever_else_it_says(open_list: OpenList) -> None:
    open_list.add(company="Gagné Roofing", email="info@gagne.ca")
    second = open_list.add(company="Lavoie")
    key = customer_reference(open_list.tag(), second.id)
    row = _only(open_list, key=f" {key.upper()} ", company="Gagné Roofing", email="info@gagne.ca")
    assert (row.outcome, row.matched_by) == (Outcome.UPDATE, MatchedBy.KEY)
    assert [change.field for change in row.changes] == ["company", "email"]


@pytest.mark.parametrize("key", ["00000000-1", "1", "nonsense", "{tag}-99", "{tag}-9999999999999999999"])
def test_m15_reference_to_nobody_here_is_passed_over(open_list: OpenList, key: str) -> None:
    open_list.add(company="Lavoie", email="a@lavoie.ca")
    row = _only(open_list, key=key.format(tag=open_list.tag()), company="Lavoie", email="A@LAVOIE.CA")
    assert (row.outcome, row.matched_by) == (Outcome.UPDATE, MatchedBy.EMAIL)


def test_m15_email_tells_before_the_name_and_case_does_not_matter(open_list: OpenList) -> None:
    open_list.add(company="Toitures Lavoie", contact_name="Luc Lavoie")
    open_list.add(company="Lavoie", contact_name="Luc Lavoie", email="luc@lavoie.ca")
    row = _only(open_list, company="Toitures Lavoie", contact_name="Luc Lavoie", email="Luc@Lavoie.ca")
    assert row.matched_by is MatchedBy.EMAIL
    assert row.changes[0].before == "Lavoie"


def test_m15_company_and_contact_are_compared_without_case_and_accents(open_list: OpenList) -> None:
    open_list.add(company="Toitures Gagné inc.", contact_name="Mélanie Peña")
    row = _only(open_list, company="TOITURES GAGNE INC.", contact_name="Melanie Pena", city="Laval")
    assert (row.outcome, row.matched_by) == (Outcome.UPDATE, MatchedBy.NAME)


def test_m5_company_without_a_contact_in_another_city_is_another_branch(open_list: OpenList) -> None:
    open_list.add(company="Patrick Morin", city="Laval", country="CA")
    row = _only(open_list, company="Patrick Morin", city="Gatineau", country="CA")
    assert row.outcome is Outcome.CREATE
    (problem,) = row.problems
    assert (problem.code, problem.severity) == ("looks_like", Severity.WARNING)
    assert problem.facts == {"name": "Patrick Morin", "likeness": "same_name"}


def test_m15_company_without_a_contact_in_the_same_city_is_the_same_one(open_list: OpenList) -> None:
    open_list.add(company="Patrick Morin", city="Québec", country="CA")
    row = _only(open_list, company="Patrick Morin", city="QUEBEC", website="morin.example")
    assert (row.outcome, row.matched_by) == (Outcome.UPDATE, MatchedBy.NAME)


@pytest.mark.parametrize("given", ["phone", "mobile"])
@pytest.mark.parametrize("kept", ["phone", "mobile"])
def test_m15_a_number_tells_wherever_it_stands_on_either_side(open_list: OpenList, given: str, kept: str) -> None:
    open_list.add(company="Gagné Roofing", **{kept: "(512) 555-0187"})
    row = _only(open_list, company="Gagné Roofing & Sons", **{given: "+1 512 555 0187"})
    assert (row.outcome, row.matched_by) == (Outcome.UPDATE, MatchedBy.PHONE)


@pytest.mark.parametrize(
    ("there", "comes"),
    [
        ({"company": "Acme", "contact_name": "Jean Tremblay"}, {"company": "Acme", "contact_name": "Marie Tremblay"}),
        ({"contact_name": "Jean Tremblay"}, {"contact_name": "Luc Roy"}),
        ({"company": "Lavoie Toitures"}, {"company": "Plomberie Roy"}),
    ],
)
def test_m5_shared_number_of_clearly_different_people_is_pointed_out_and_no_match(
    open_list: OpenList, there: dict[str, str], comes: dict[str, str]
) -> None:
    open_list.add(**there, phone="512 555 0187")
    row = _only(open_list, **comes, phone="512 555 0187")
    assert row.outcome is Outcome.CREATE
    assert [(problem.code, problem.facts["likeness"]) for problem in row.problems] == [("looks_like", "same_phone")]


@pytest.mark.parametrize(
    ("there", "comes"),
    [
        (
            {"company": "Acme", "contact_name": "Jean Tremblay"},
            {"company": "Acme Inc.", "contact_name": "Tremblay, Jean"},
        ),
        (
            {"company": "Old Employer", "contact_name": "Jean Tremblay"},
            {"company": "New", "contact_name": "Jean Tremblay"},
        ),
    ],
)
def test_m15_shared_number_tells_where_names_allow_it(
    open_list: OpenList, there: dict[str, str], comes: dict[str, str]
) -> None:
    open_list.add(**there, phone="512 555 0187")
    assert _only(open_list, **comes, phone="512 555 0187").matched_by is MatchedBy.PHONE


def test_m15_several_customers_with_the_email_are_told_apart_by_name(open_list: OpenList) -> None:
    for contact in ("Ann", "Bob", "Cleo"):
        open_list.add(company="Acme", contact_name=contact, email="info@acme.com")
    row = _only(open_list, company="Acme", contact_name="Bob", email="info@acme.com", city="Austin")
    assert (row.outcome, row.matched_by) == (Outcome.UPDATE, MatchedBy.EMAIL)
    import_rows(open_list, {"company": "Acme", "contact_name": "Bob", "email": "info@acme.com", "city": "Austin"})
    assert open_list.customers.get(open_list.owner, 2).details.city == "Austin"


def test_m15_several_customers_that_nothing_tells_apart_are_a_question(open_list: OpenList) -> None:
    for contact in ("Ann", "Bob"):
        open_list.add(company="Acme", contact_name=contact, email="info@acme.com", city="Austin")
    row = _only(open_list, company="Acme", email="info@acme.com", phone="512 555 0101")
    assert (row.outcome, _codes(row)) == (Outcome.REFUSED, ["several_matches"])
    assert [(each.id, each.company, each.contact_name, each.city) for each in row.candidates] == [
        (1, "Acme", "Ann", "Austin"),
        (2, "Acme", "Bob", "Austin"),
    ]
    assert row.choices == (Decision.CREATE, Decision.UPDATE, Decision.SKIP)


def test_m15_several_equal_customers_are_no_question_if_the_row_changes_none(open_list: OpenList) -> None:
    for _ in range(2):
        open_list.add(company="Acme", contact_name="Ann", email="info@acme.com")
    assert _only(open_list, company="Acme", email="info@acme.com").outcome is Outcome.UNCHANGED


def test_m15_what_a_crowd_shares_is_a_question_and_only_an_equal_customer_is_found_in_it(open_list: OpenList) -> None:
    crowd = [
        {"company": "Hydro", "contact_name": f"Person {number}", "email": "info@hydro.ca", "phone": "+1 514 555 0187"}
        for number in range(MOST_CANDIDATES + 5)
    ]
    assert import_rows(open_list, *crowd).counts.created == len(crowd)
    again = import_rows(open_list, *crowd).counts
    assert (again.unchanged, again.rows) == (len(crowd), len(crowd))
    stranger = _only(open_list, company="Hydro", contact_name="Somebody Else", email="info@hydro.ca")
    assert (stranger.outcome, _codes(stranger)) == (Outcome.REFUSED, ["several_matches"])
    by_phone = _only(open_list, company="Hydro", contact_name="Somebody Else", phone="+1 514 555 0187")
    assert (by_phone.outcome, _codes(by_phone)) == (Outcome.CREATE, ["looks_like"])


def test_m5_very_many_branches_of_one_company_import_again_without_a_change(open_list: OpenList) -> None:
    branches = [
        {"company": "Home Hardware", "city": f"City {number}", "country": "CA"}
        for number in range(MOST_CANDIDATES + 9)
    ]
    assert import_rows(open_list, *branches).counts.created == len(branches)
    assert import_rows(open_list, *branches).counts.unchanged == len(branches)


def test_m15_a_row_that_is_in_the_file_twice_is_taken_once(open_list: OpenList) -> None:
    once = {"company": "Acme", "contact_name": "Ann", "email": "ann@acme.com"}
    rows = checked(
        open_list,
        once | {"phone": "512 555 0187"},
        once | {"email": "ANN@acme.com", "city": "Austin"},
        {"company": "Beta"},
        {"company": "Beta"},
        {"company": "Beta", "city": "Austin"},
    )
    assert [rows[number].outcome for number in range(2, 7)] == [
        Outcome.CREATE,
        Outcome.REFUSED,
        Outcome.CREATE,
        Outcome.REFUSED,
        Outcome.CREATE,
    ]
    assert [(problem.code, problem.facts) for problem in rows[3].problems] == [
        ("same_as_row", {"row": 2, "more": ["city"]})
    ]
    assert rows[5].choices == (Decision.CREATE, Decision.SKIP)


def test_m15_a_row_that_cannot_be_imported_does_not_stand_in_the_way_of_its_mended_copy(open_list: OpenList) -> None:
    rows = checked(
        open_list,
        {"company": "Acme", "email": "ann@acme.com", "notes": "x" * (MAX_NOTES_LENGTH + 1)},
        {"company": "Acme", "email": "ann@acme.com", "notes": "x"},
    )
    assert [rows[2].outcome, rows[3].outcome] == [Outcome.REFUSED, Outcome.CREATE]


def test_m15_equal_rows_with_references_to_two_customers_are_two(open_list: OpenList) -> None:
    tag = open_list.tag()
    for _ in range(2):
        open_list.add(company="Acme", email="ann@acme.com")
    rows = [{"key": customer_reference(tag, key), "company": "Acme", "email": "ann@acme.com"} for key in (1, 2)]
    assert import_rows(open_list, *rows).counts.unchanged == 2
    assert import_rows(open_list, *rows, rows[0]).counts.rejected == 1


def test_m15_second_row_of_one_customer_is_refused_unless_it_changes_nothing(open_list: OpenList) -> None:
    open_list.add(company="Acme", contact_name="Ann", email="ann@acme.com")
    rows = checked(
        open_list,
        {"company": "Acme", "contact_name": "Ann", "email": "ann@acme.com", "city": "Austin"},
        {"email": "ann@acme.com"},
        {"email": "ann@acme.com", "city": "Dallas"},
    )
    assert [rows[number].outcome for number in (2, 3, 4)] == [Outcome.UPDATE, Outcome.UNCHANGED, Outcome.REFUSED]
    assert [(problem.code, problem.facts) for problem in rows[4].problems] == [("same_as_row", {"row": 2})]


_DENVER = {"company": "Alpine", "contact_name": "Dana", "email": "dana@alpine.example", "city": "Denver"}


def test_m5_one_contact_at_two_addresses_is_two_customers(open_list: OpenList) -> None:
    elsewhere = _DENVER | {"city": "Fort Collins", "phone": "970 555 0156"}
    assert import_rows(open_list, _DENVER, elsewhere).counts.created == 2
    assert import_rows(open_list, _DENVER, elsewhere).counts.unchanged == 2
    moved = import_rows(open_list, _DENVER | {"notes": "Called"}, elsewhere | {"notes": "Called too"}).counts
    assert moved.updated == 2
    assert open_list.customers.get(open_list.owner, 2).details.notes == "Called too"


def test_m5_a_new_address_beside_the_known_one_is_a_new_customer_in_whatever_order_they_come(
    open_list: OpenList,
) -> None:
    open_list.add(**_DENVER)
    rows = checked(open_list, _DENVER | {"city": "Fort Collins"}, _DENVER | {"job_title": "Owner"})
    assert [rows[2].outcome, rows[3].outcome] == [Outcome.CREATE, Outcome.UPDATE]
    assert [(problem.code, problem.facts["likeness"]) for problem in rows[2].problems] == [
        ("looks_like", "same_email")
    ]


def test_m15_a_contact_that_comes_once_with_another_address_has_moved(open_list: OpenList) -> None:
    open_list.add(**_DENVER)
    assert _only(open_list, **(_DENVER | {"city": "Fort Collins"})).outcome is Outcome.UPDATE


_ROY = {"contact_name": "J. Roy", "postal_code": "76701"}
_OAK = {"company": "Oak", "contact_name": "Ann Lee", "email": "info@oak.example", "phone": "512 555 0101"}


@pytest.mark.parametrize(
    ("there", "comes"),
    [
        (_OAK, {"contact_name": "Lee, Ann"}),
        (_OAK, {"contact_name": "A. Lee"}),
        (_OAK, {"company": "Elm", "contact_name": "ANN LEE"}),
        (_OAK, {"city": "Waco"}),
        (_OAK, {"company": "Oak", "city": "Waco"}),
        ({"company": "Oak", "email": "info@oak.example"}, {"contact_name": "Bob Ray"}),
    ],
)
def test_m15_the_same_email_is_the_same_customer_unless_names_contradict(
    open_list: OpenList, there: dict[str, str], comes: dict[str, str]
) -> None:
    open_list.add(**there)
    row = _only(open_list, **comes, email="INFO@oak.example")
    assert (row.outcome, row.matched_by) == (Outcome.UPDATE, MatchedBy.EMAIL)


@pytest.mark.parametrize("comes", [{"company": "Oak", "contact_name": "Bob Ray"}, {"contact_name": "Bob Ray"}])
def test_m15_the_same_email_of_somebody_else_is_pointed_out_and_changes_nobody(
    open_list: OpenList, comes: dict[str, str]
) -> None:
    open_list.add(**_OAK)
    row = _only(open_list, **comes, email="info@oak.example", phone="512 555 0102")
    assert row.outcome is Outcome.CREATE
    assert [problem.facts for problem in row.problems] == [{"name": "Oak", "likeness": "same_email"}]


def test_m15_a_contacts_name_alone_never_changes_one_who_has_another_number(open_list: OpenList) -> None:
    open_list.add(contact_name="John Smith", phone="512 555 0101")
    row = _only(open_list, contact_name="John Smith", phone="713 555 0102")
    assert (row.outcome, [problem.facts["likeness"] for problem in row.problems]) == (Outcome.CREATE, ["same_name"])


@pytest.mark.parametrize(
    ("there", "comes"),
    [
        ({"contact_name": "John Smith"}, {"contact_name": "John Smith", "phone": "713 555 0102"}),
        ({"contact_name": "J. Roy", "city": "Waco"}, {"contact_name": "J. Roy", "city": "Waco", "notes": "x"}),
        ({"company": "Oak", "phone": "512 555 0101"}, {"company": "Oak", "phone": "713 555 0102"}),
        (_OAK | {"city": "Waco"}, {"company": "Oak", "contact_name": "Ann Lee", "city": "Austin"}),
        ({"company": "Oak", "phone": "512 555 0101"}, {"contact_name": "Ann Lee", "phone": "512 555 0101"}),
    ],
)
def test_m15_what_tells_too_little_is_asked_and_changes_nothing_by_itself(
    open_list: OpenList, there: dict[str, str], comes: dict[str, str]
) -> None:
    open_list.add(**there)
    row = _only(open_list, **comes)
    assert (row.outcome, _codes(row)) == (Outcome.REFUSED, ["weak_match"])
    assert [each.id for each in row.candidates] == [1]
    assert row.choices == (Decision.CREATE, Decision.UPDATE, Decision.SKIP)
    assert checked(open_list, comes, on_match=Decision.SKIP)[FIRST_ROW].outcome is Outcome.REFUSED
    assert checked(open_list, comes, on_match=Decision.CREATE)[FIRST_ROW].outcome is Outcome.CREATE


def test_m15_what_was_asked_is_updated_once_a_person_says_so(open_list: OpenList) -> None:
    open_list.add(contact_name="John Smith")
    with settled(open_list, incoming({"contact_name": "John Smith", "phone": "713 555 0102"})) as staging:
        row = staging.decide(FIRST_ROW, Decision.UPDATE, 1)
        assert (row.outcome, [change.field for change in row.changes]) == (Outcome.UPDATE, ["phone"])


@pytest.mark.parametrize(
    ("there", "comes"),
    [
        ({"company": "Oak"}, {"company": "Oak", "phone": "713 555 0102"}),
        (_OAK | {"contact_name": "", "city": "Waco"}, {"company": "OAK", "city": "Waco", "phone": "713 555 0102"}),
        (_ROY, _ROY | {"city": "Waco"}),
    ],
)
def test_m15_a_name_that_nothing_speaks_against_is_the_same_customer(
    open_list: OpenList, there: dict[str, str], comes: dict[str, str]
) -> None:
    open_list.add(**there)
    assert _only(open_list, **comes).outcome is Outcome.UPDATE


def test_m15_a_row_that_is_the_same_as_another_says_in_what_it_has_more(open_list: OpenList) -> None:
    once = {"company": "Oak", "contact_name": "Ann Lee", "email": "a@oak.example", "notes": "Fax: 1\nOwes us"}
    more = {"email": "A@OAK.example", "phone": "512 555 0101", "notes": "Fax: 1"}
    rows = checked(open_list, once, once | more, once | {"notes": "Called"})
    assert [rows[number].problems[0].facts["more"] for number in (3, 4)] == [["phone"], ["notes"]]


def test_m15_a_row_that_is_no_customer_is_nobody_unless_a_person_says_so(open_list: OpenList) -> None:
    open_list.add(company="Oak", email="a@oak.example")
    values = {"company": "Oak", "email": "a@oak.example", "city": "Waco"}
    rows = [
        IncomingRow(2, (), "", values, skipped=SkipReason.JOB),
        IncomingRow(3, (), "", values),
        IncomingRow(4, (), "", {"city": "Total"}, skipped=SkipReason.TOTAL),
    ]
    with settled(open_list, rows) as staging:
        job, customer, total = (staging.row(number) for number in (2, 3, 4))
        assert [(row.outcome, row.skipped) for row in (job, customer, total)] == [
            (Outcome.SKIP, SkipReason.JOB),
            (Outcome.UPDATE, None),
            (Outcome.SKIP, SkipReason.TOTAL),
        ]
        assert (job.choices, total.choices) == ((Decision.CREATE, Decision.SKIP), (Decision.SKIP,))
        taken = staging.decide(2, Decision.CREATE)
        assert (taken.outcome, taken.skipped) == (Outcome.CREATE, None)


def test_m5_new_customers_of_one_name_are_pointed_out_unless_they_are_at_two_places(open_list: OpenList) -> None:
    smith = {"company": "Acme Builders", "contact_name": "John Smith"}
    rows = checked(
        open_list,
        smith | {"city": "Waco", "phone": "512 555 0101"},
        {"company": "ACME builders", "contact_name": "John Smith", "phone": "512 555 0102"},
        smith | {"city": "Austin"},
    )
    assert {row.outcome for row in rows.values()} == {Outcome.CREATE}
    assert [[(each.code, each.facts) for each in rows[number].problems] for number in (2, 3, 4)] == [
        [],
        [("looks_like_row", {"row": 2})],
        [],
    ]


def test_m5_a_near_name_in_the_list_or_in_an_earlier_row_is_pointed_out(open_list: OpenList) -> None:
    open_list.add(company="Hartwell Roofing inc.", city="Austin", country="US")
    rows = checked(
        open_list,
        {"company": "Hartwel Roofing", "email": "bids@hartwell.example"},
        {"company": "Acme Builders", "contact_name": "John Smith", "city": "Waco", "country": "US"},
        {"company": "Acme Buidlers", "contact_name": "John Smith", "phone": "512 555 0102"},
    )
    near, first, second = (rows[number] for number in sorted(rows))
    assert {row.outcome for row in (near, first, second)} == {Outcome.CREATE}
    said = [[(each.code, each.severity, each.facts) for each in row.problems] for row in (near, first, second)]
    assert said == [
        [("near_name", Severity.WARNING, {"name": "Hartwell Roofing inc."})],
        [],
        [("near_row", Severity.WARNING, {"row": first.number})],
    ]
