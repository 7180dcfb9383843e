"""The customer list's rules, enforced where the data changes."""

from dataclasses import replace

import pytest

from custlist_desktop.domain.contact import CUSTOMER_FIELDS, ContactDetails, CustomerDetails
from custlist_desktop.domain.errors import (
    ChangedMeanwhileError,
    InvalidDetailsError,
    NotAllowedError,
    NotFoundError,
)
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.customers.linking import estimates_of
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.services.history.undo import NotUndoableError
from tests.helpers.every_field import EVERYTHING
from tests.helpers.open_list import OpenList, estimate_details, linked_customers, own_details

_GAGNE = CustomerDetails(
    company="Construction Gagné & Fils inc.",
    contact_name="Mélanie Gagné",
    job_title="Estimatrice",
    email="melanie@gagne.example",
    phone="514 555-0187 poste 12",
    mobile="438 555-0123",
    website="gagne.example",
    address_line1="12, rue des Érables",
    address_line2="Bureau 4",
    city="Laval",
    country="CA",
    state_province="QC",
    postal_code="H7A 1A1",
    notes="Rappeler\nlundi",
)


def _contact(details: CustomerDetails) -> ContactDetails:
    return ContactDetails(**{name: getattr(details, name) for name in CUSTOMER_FIELDS if name != "notes"})


def _nothing_changed_since(open_list: OpenList, before: list[object]) -> bool:
    return [*open_list.table("customer"), *open_list.table("estimate"), *open_list.table("journal")] == before


def _everything(open_list: OpenList) -> list[object]:
    return [*open_list.table("customer"), *open_list.table("estimate"), *open_list.table("journal")]


def test_m2_owner_adds_a_customer_with_all_its_details(open_list: OpenList) -> None:
    record = open_list.customers.add(open_list.owner, _GAGNE)
    assert record == open_list.customers.get(open_list.owner, record.id)
    assert record.details == _GAGNE
    assert (record.numbers["phone"], record.numbers["mobile"], record.version) == ("+15145550187", "+14385550123", 1)
    assert record.created_at == record.updated_at == open_list.calendar.last
    assert open_list.customers.count() == 1


def test_m2_estimator_adds_no_customer_from_the_list(open_list: OpenList) -> None:
    before = _everything(open_list)
    with pytest.raises(NotAllowedError):
        open_list.customers.add(open_list.estimator, _GAGNE)
    assert _nothing_changed_since(open_list, before)


def test_m4_owner_edits_a_customer(open_list: OpenList) -> None:
    record = open_list.customers.add(open_list.owner, _GAGNE)
    other = replace(_GAGNE, city="Québec", phone="+33 1 42 68 53 00")
    edited = open_list.customers.edit(open_list.owner, record.id, other, record.version)
    assert (edited.details, edited.numbers["phone"], edited.version) == (other, "+33142685300", 2)
    assert edited.created_at == record.created_at < edited.updated_at
    assert open_list.found("quebec 42685300") == {record.id}
    assert open_list.found("laval") == set()


def test_m4_owner_deletes_a_customer(open_list: OpenList) -> None:
    record = open_list.customers.add(open_list.owner, _GAGNE)
    deleted = open_list.customers.delete(open_list.owner, record.id)
    assert deleted.record == record
    assert open_list.customers.count() == 0
    assert open_list.found("gagne") == set()
    with pytest.raises(NotFoundError):
        open_list.customers.get(open_list.owner, record.id)


def test_m4_estimator_edits_and_deletes_nothing(open_list: OpenList) -> None:
    record = open_list.customers.add(open_list.owner, _GAGNE)
    before = _everything(open_list)
    with pytest.raises(NotAllowedError):
        open_list.customers.edit(open_list.estimator, record.id, replace(_GAGNE, city="x"), record.version)
    with pytest.raises(NotAllowedError):
        open_list.customers.delete(open_list.estimator, record.id)
    assert _nothing_changed_since(open_list, before)


def test_m5_same_company_same_contact_and_same_number_are_welcome(open_list: OpenList) -> None:
    twice = [open_list.customers.add(open_list.owner, _GAGNE).id for _ in range(2)]
    elsewhere = open_list.customers.add(open_list.owner, replace(_GAGNE, city="Québec")).id
    assert open_list.found("gagne") == {*twice, elsewhere}


@pytest.mark.parametrize("name", CUSTOMER_FIELDS)
def test_m6_every_field_is_found_after_adding_and_after_editing(open_list: OpenList, name: str) -> None:
    value = getattr(EVERYTHING, name)
    typed = {"country": "United States", "state_province": "Colorado"}.get(name) or value
    record = open_list.customers.add(open_list.owner, CustomerDetails(company="Other"))
    assert open_list.found(typed) == set()
    needed = {"country": "US"} if name == "state_province" else {}
    open_list.customers.edit(
        open_list.owner, record.id, CustomerDetails(**({"company": "Other", name: value} | needed)), 1
    )
    assert open_list.found(typed) == {record.id}


def test_m7_number_and_its_e164_form_are_kept_beside_each_other(open_list: OpenList) -> None:
    record = open_list.add(phone="+1 512 555 0123 x4", mobile="01 42 68 53 00", country="FR")
    assert (record.details.phone, record.numbers["phone"]) == ("+1 512 555 0123 x4", "+15125550123")
    assert (record.details.mobile, record.numbers["mobile"]) == ("01 42 68 53 00", "+33142685300")
    at_home = open_list.add(phone="(512) 555-0123 x4")
    assert at_home.numbers["phone"] == "+15125550123"


def test_m8_state_is_dropped_for_a_country_without_states_and_refused_for_the_wrong_one(open_list: OpenList) -> None:
    assert open_list.add(country="FR", state_province="TX").details.state_province == ""
    with pytest.raises(InvalidDetailsError) as error:
        open_list.add(country="CA", state_province="TX")
    assert [(problem.field, problem.code) for problem in error.value.problems] == [
        ("state_province", "state_not_of_country")
    ]


def test_details_that_cant_be_saved_are_named_and_nothing_is_written(open_list: OpenList) -> None:
    record = open_list.customers.add(open_list.owner, _GAGNE)
    before = _everything(open_list)
    wrong = replace(_GAGNE, email="a@@b.example", phone="++1", mobile="555-2671")
    with pytest.raises(InvalidDetailsError) as adding:
        open_list.customers.add(open_list.owner, wrong)
    with pytest.raises(InvalidDetailsError) as editing:
        open_list.customers.edit(open_list.owner, record.id, wrong, record.version)
    assert [problem.field for problem in adding.value.problems] == ["email", "phone"]
    assert adding.value.problems == editing.value.problems
    assert _nothing_changed_since(open_list, before)


def test_warnings_are_saved_as_typed(open_list: OpenList) -> None:
    record = open_list.add(phone="555-2671", email="a@office", website="intranet", country="CA", postal_code="78701")
    assert (record.details.phone, record.numbers["phone"], record.details.email) == ("555-2671", "", "a@office")


@pytest.mark.parametrize(
    "text", ["👷🏽‍♀️ ZZ", "שלום \u202bעולם\u202c", "'; DROP TABLE customer; --", '100%_"*', "x" * 500]
)
def test_text_is_kept_as_typed(open_list: OpenList, text: str) -> None:
    record = open_list.add(company=text, notes=text)
    assert open_list.customers.get(open_list.owner, record.id).details == CustomerDetails(company=text, notes=text)
    assert open_list.found(text) == {record.id}


def test_text_that_no_file_can_hold_is_cleaned(open_list: OpenList) -> None:
    details = open_list.add(company=" a\x00b\ud800\n", notes="x\r\ny\x07").details
    assert (details.company, details.notes) == ("ab\ufffd", "x\ny")


def test_notes_of_a_hundred_thousand_characters_are_saved_and_found(open_list: OpenList) -> None:
    key = open_list.add(notes="é " * 49_990 + "Zebra").id
    assert open_list.found("zebra") == {key}


def test_save_from_an_older_version_is_refused_with_what_is_there_now(open_list: OpenList) -> None:
    record = open_list.customers.add(open_list.owner, _GAGNE)
    current = open_list.customers.edit(open_list.owner, record.id, replace(_GAGNE, city="Québec"), record.version)
    before = _everything(open_list)
    open_list.told.clear()
    with pytest.raises(ChangedMeanwhileError) as error:
        open_list.customers.edit(open_list.owner, record.id, replace(_GAGNE, city="Paris"), record.version)
    assert error.value.current == current
    assert _nothing_changed_since(open_list, before)
    assert open_list.told == []


@pytest.mark.parametrize("key", [1, 0, -1, 2**70])
def test_customer_that_is_not_there_is_named(open_list: OpenList, key: int) -> None:
    for ask in (
        lambda: open_list.customers.get(open_list.owner, key),
        lambda: open_list.customers.delete(open_list.owner, key),
        lambda: open_list.customers.edit(open_list.owner, key, _GAGNE, 1),
    ):
        with pytest.raises(NotFoundError) as error:
            ask()
        assert (error.value.kind, error.value.key) == ("customer", key)


def test_unchanged_edit_makes_no_version_no_entry_and_no_stir(open_list: OpenList) -> None:
    record = open_list.customers.add(open_list.owner, _GAGNE)
    before = _everything(open_list)
    open_list.told.clear()
    spaced = replace(_GAGNE, company=f"  {_GAGNE.company} ")
    assert open_list.customers.edit(open_list.owner, record.id, spaced, record.version) == record
    assert _nothing_changed_since(open_list, before)
    assert open_list.told == []


def test_change_of_case_or_accent_alone_is_saved(open_list: OpenList) -> None:
    record = open_list.add(company="gagne")
    edited = open_list.customers.edit(open_list.owner, record.id, CustomerDetails(company="Gagné"), 1)
    assert (edited.details.company, edited.version) == ("Gagné", 2)


@pytest.fixture
def gagne(open_list: OpenList) -> CustomerRecord:
    """A customer with two estimates, E-1 and E-2, beside one of somebody else's, E-3."""
    record = open_list.customers.add(open_list.owner, _GAGNE)
    other = open_list.add(company="Other")
    for number, customer in (("E-1", record.id), ("E-2", record.id), ("E-3", other.id)):
        open_list.add_estimate(number, customer)
    open_list.told.clear()
    return record


def test_m11_edit_shows_in_every_linked_estimate(open_list: OpenList, gagne: CustomerRecord) -> None:
    other = replace(_GAGNE, city="Québec", phone="418 555-0100")
    open_list.customers.edit(open_list.owner, gagne.id, other, gagne.version)
    assert [estimate_details(key) for key in (1, 2)] == [_contact(other)] * 2
    assert own_details(1) == ContactDetails()
    assert estimate_details(3) == ContactDetails(company="Other")


def test_m11_estimates_of_a_customer_come_newest_first(open_list: OpenList, gagne: CustomerRecord) -> None:
    today = open_list.calendar.now().date()
    past = today.replace(year=2020)
    open_list.add_estimate("E-4", gagne.id, issued_on=today, status="sent", valid_until=past)
    open_list.add_estimate("E-5", gagne.id, issued_on=past, status="draft", valid_until=past)
    known = estimates_of(gagne.id, today)
    summaries = known.newest
    assert known.count == 4
    assert [(summary.number, summary.status.value) for summary in summaries] == [
        ("E-4", "expired"),
        ("E-2", "draft"),
        ("E-1", "draft"),
        ("E-5", "draft"),
    ]
    assert str(summaries[0].total) == "1250.5"


def test_the_newest_estimates_of_a_customer_are_read_and_all_are_counted(
    open_list: OpenList, gagne: CustomerRecord
) -> None:
    today = open_list.calendar.now().date()
    for number in range(10, 40):
        open_list.add_estimate(f"E-{number}", gagne.id, issued_on=today, status="draft", valid_until=None)
    known = estimates_of(gagne.id, today)
    assert known.count == 32  # with the two that there were
    assert [each.number for each in known.newest] == [f"E-{number}" for number in range(39, 19, -1)]


def test_m12_delete_leaves_the_details_in_the_estimates_and_unlinks_them(
    open_list: OpenList, gagne: CustomerRecord
) -> None:
    deleted = open_list.customers.delete(open_list.owner, gagne.id)
    assert open_list.estimates_in(deleted.change_id) == [1, 2]
    for key in (1, 2):
        assert linked_customers()[key] is None
        assert own_details(key) == _contact(_GAGNE)
    assert linked_customers()[3] == 2
    assert open_list.told == [
        Announcement(Subject.CUSTOMER, frozenset({gagne.id})),
        Announcement(Subject.ESTIMATE, frozenset({1, 2})),
    ]


def test_m12_notes_stay_private_and_go_into_no_estimate(open_list: OpenList, gagne: CustomerRecord) -> None:
    open_list.customers.delete(open_list.owner, gagne.id)
    assert not any("Rappeler" in str(row) for row in open_list.table("estimate"))


def test_m12_unlinking_and_deleting_happen_in_one_transaction(
    open_list: OpenList, gagne: CustomerRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _everything(open_list)

    def fail() -> None:
        raise MemoryError

    monkeypatch.setattr(Customer, "delete", fail)
    with pytest.raises(MemoryError):
        open_list.customers.delete(open_list.owner, gagne.id)
    assert _nothing_changed_since(open_list, before)
    assert open_list.told == []


def test_m12_undo_brings_the_customer_back_with_its_key_and_its_estimates(
    open_list: OpenList, gagne: CustomerRecord
) -> None:
    deleted = open_list.customers.delete(open_list.owner, gagne.id)
    open_list.told.clear()
    back = open_list.take_back(open_list.owner, deleted)
    assert (back.id, back.details, back.created_at) == (gagne.id, _GAGNE, gagne.created_at)
    assert back.version > gagne.version
    assert open_list.found("gagne 5145550187") == {gagne.id}
    for key in (1, 2):
        assert linked_customers()[key] == gagne.id
        assert own_details(key) == ContactDetails()
    assert {announcement.subject for announcement in open_list.told} == {Subject.CUSTOMER, Subject.ESTIMATE}
    open_list.check_search_index()


def test_m12_undo_leaves_an_estimate_that_got_another_customer(open_list: OpenList, gagne: CustomerRecord) -> None:
    deleted = open_list.customers.delete(open_list.owner, gagne.id)
    Estimate.update(customer=2).where(Estimate.number == "E-2").execute()
    open_list.take_back(open_list.owner, deleted)
    assert [estimate_details(key).company for key in (1, 2)] == [_GAGNE.company, "Other"]


def test_m12_undo_after_an_estimate_was_deleted_links_the_others(open_list: OpenList, gagne: CustomerRecord) -> None:
    deleted = open_list.customers.delete(open_list.owner, gagne.id)
    Estimate.delete().where(Estimate.number == "E-1").execute()
    open_list.take_back(open_list.owner, deleted)
    assert estimate_details(2) == _contact(_GAGNE)


def test_second_undo_is_told_that_the_customer_is_back(open_list: OpenList, gagne: CustomerRecord) -> None:
    deleted = open_list.customers.delete(open_list.owner, gagne.id)
    open_list.take_back(open_list.owner, deleted)
    before = _everything(open_list)
    with pytest.raises(NotUndoableError):
        open_list.take_back(open_list.owner, deleted)
    assert _nothing_changed_since(open_list, before)


def test_edit_made_before_a_delete_and_its_undo_is_refused(open_list: OpenList, gagne: CustomerRecord) -> None:
    open_list.take_back(open_list.owner, open_list.customers.delete(open_list.owner, gagne.id))
    with pytest.raises(ChangedMeanwhileError):
        open_list.customers.edit(open_list.owner, gagne.id, replace(_GAGNE, city="Paris"), gagne.version)


def test_listeners_are_told_after_the_change_is_in_the_file(open_list: OpenList) -> None:
    seen: list[tuple[frozenset[int], int]] = []
    unsubscribe = open_list.ledger.announcer.subscribe(
        lambda announcement: seen.append((announcement.keys, len(open_list.table("customer"))))
    )
    first = open_list.add().id
    second = open_list.add().id
    deleted = open_list.customers.delete(open_list.owner, second)
    open_list.take_back(open_list.owner, deleted)
    unsubscribe()
    unsubscribe()
    open_list.add()
    one, two = frozenset({first}), frozenset({second})
    assert seen == [(one, 1), (two, 2), (two, 1), (two, 2)]
