"""How an estimate holds its customer: linked, unlinked, linked again (M3, M10, M11, M12)."""

from dataclasses import replace

import pytest

from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails, CustomerDetails
from custlist_desktop.domain.errors import ChangedMeanwhileError, InvalidDetailsError, NotFoundError
from custlist_desktop.domain.estimate import Linked
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.customers import linking
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.services.estimates.rows import EstimateRecord
from tests.helpers.open_list import OpenList, linked_customers, own_details

_GAGNE = CustomerDetails(
    company="Construction Gagné & Fils inc.",
    contact_name="Mélanie Gagné",
    email="melanie@gagne.example",
    phone="514 555-0187 poste 12",
    address_line1="12, rue des Érables",
    city="Laval",
    country="CA",
    state_province="QC",
    postal_code="H7A 1A1",
    notes="Rappeler lundi",
)


def _contact(details: CustomerDetails) -> ContactDetails:
    return ContactDetails(**{name: getattr(details, name) for name in CONTACT_FIELDS})


@pytest.fixture
def gagne(open_list: OpenList) -> CustomerRecord:
    """A customer, the first of the list."""
    return open_list.customers.add(open_list.owner, _GAGNE)


@pytest.fixture
def estimate(open_list: OpenList, gagne: CustomerRecord) -> EstimateRecord:
    """An estimate that is linked to the customer."""
    record = open_list.new_estimate(gagne.id, title="Roof")
    open_list.told.clear()
    return record


def _get(open_list: OpenList, record: EstimateRecord) -> EstimateRecord:
    return open_list.estimates.get(open_list.estimator, record.id)


def test_m3_customer_added_from_an_estimate_joins_the_list_and_is_linked(open_list: OpenList) -> None:
    record = open_list.new_estimate()
    open_list.told.clear()
    linked = open_list.estimates.add_customer(open_list.estimator, record.id, _GAGNE, record.version)
    customer = open_list.customers.get(open_list.owner, linked.customer_id or 0)
    assert customer.details == _GAGNE
    assert linked.contact == _contact(_GAGNE)
    assert linked == _get(open_list, record)
    assert open_list.found("gagne") == {customer.id}
    assert open_list.found_estimates("gagne") == {record.id}
    assert open_list.told == [
        Announcement(Subject.CUSTOMER, frozenset({customer.id})),
        Announcement(Subject.ESTIMATE, frozenset({record.id})),
    ]
    entries = open_list.journal()[-2:]
    assert [(entry.action, entry.subject) for entry in entries] == [("add", "customer"), ("link", "estimate")]
    assert len({entry.change_id for entry in entries}) == 1


def test_m3_customer_is_not_added_where_it_cant_be_linked(open_list: OpenList) -> None:
    record = open_list.new_estimate()
    actor, estimates = open_list.estimator, open_list.estimates
    with pytest.raises(ChangedMeanwhileError):
        estimates.add_customer(actor, record.id, _GAGNE, record.version + 1)
    with pytest.raises(NotFoundError):
        estimates.add_customer(actor, 99, _GAGNE, 1)
    with pytest.raises(InvalidDetailsError):
        estimates.add_customer(actor, record.id, CustomerDetails(city="Laval"), record.version)
    assert open_list.customers.count() == 0
    assert _get(open_list, record) == record


def test_m10_choosing_a_customer_fills_in_its_details(open_list: OpenList, gagne: CustomerRecord) -> None:
    record = open_list.new_estimate()
    linked = open_list.estimates.set_customer(open_list.estimator, record.id, Linked(gagne.id), record.version)
    assert (linked.customer_id, linked.contact, linked.version) == (gagne.id, _contact(_GAGNE), record.version + 1)
    assert own_details(record.id) == ContactDetails()
    assert open_list.found_estimates("514 5550187") == {record.id}
    assert open_list.told[-1] == Announcement(Subject.ESTIMATE, frozenset({record.id}))


def test_m10_choosing_the_same_customer_again_changes_nothing(open_list: OpenList, estimate: EstimateRecord) -> None:
    holder = Linked(estimate.customer_id or 0)
    assert open_list.estimates.set_customer(open_list.estimator, estimate.id, holder, estimate.version) == estimate
    assert open_list.told == []


def test_m10_customer_that_is_gone_is_not_chosen(open_list: OpenList, estimate: EstimateRecord) -> None:
    with pytest.raises(NotFoundError) as error:
        open_list.estimates.set_customer(open_list.estimator, estimate.id, Linked(99), estimate.version)
    assert (error.value.kind, error.value.key) == ("customer", 99)
    assert _get(open_list, estimate) == estimate


def test_m10_another_customer_takes_the_place_of_the_first(open_list: OpenList, estimate: EstimateRecord) -> None:
    other = open_list.add(company="Zebra")
    changed = open_list.estimates.set_customer(open_list.estimator, estimate.id, Linked(other.id), estimate.version)
    assert (changed.customer_id, changed.contact.company) == (other.id, "Zebra")
    assert open_list.found_estimates("gagne") == set()
    assert open_list.found_estimates("zebra roof") == {estimate.id}


def test_m11_edit_of_the_customer_shows_in_its_estimates_and_they_are_found_and_sorted_by_it(
    open_list: OpenList, gagne: CustomerRecord, estimate: EstimateRecord
) -> None:
    other = replace(_GAGNE, company="Zebra", phone="418 555-0100")
    open_list.customers.edit(open_list.owner, gagne.id, other, gagne.version)
    shown = _get(open_list, estimate)
    assert shown == replace(estimate, contact=_contact(other))
    assert open_list.found_estimates("zebra 4185550100") == {estimate.id}
    assert open_list.found_estimates("gagne inc") == set()
    assert Estimate.get_by_id(estimate.id).company_sort == "zebra"
    assert open_list.told == [
        Announcement(Subject.CUSTOMER, frozenset({gagne.id})),
        Announcement(Subject.ESTIMATE, frozenset({estimate.id})),
    ]
    open_list.check_search_index()


def test_m11_edit_of_private_notes_is_no_change_of_an_estimate(
    open_list: OpenList, gagne: CustomerRecord, estimate: EstimateRecord
) -> None:
    open_list.customers.edit(open_list.owner, gagne.id, replace(_GAGNE, notes="Zebra"), gagne.version)
    assert open_list.found_estimates("zebra") == set()
    assert {announcement.subject for announcement in open_list.told} == {Subject.CUSTOMER}


def test_m11_estimate_can_be_saved_after_an_edit_of_its_customer(
    open_list: OpenList, gagne: CustomerRecord, estimate: EstimateRecord
) -> None:
    open_list.customers.edit(open_list.owner, gagne.id, replace(_GAGNE, company="Zebra"), gagne.version)
    content = replace(estimate.content, title="Gutters")
    saved = open_list.estimates.save(open_list.estimator, estimate.id, content, estimate.version)
    assert saved.contact.company == "Zebra"
    assert open_list.found_estimates("zebra gutters") == {estimate.id}


def test_m11_estimates_and_customer_change_in_one_transaction(
    open_list: OpenList, gagne: CustomerRecord, estimate: EstimateRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*columns: object) -> None:
        raise MemoryError

    monkeypatch.setattr(linking, "update_rows", fail)
    with pytest.raises(MemoryError):
        open_list.customers.edit(open_list.owner, gagne.id, replace(_GAGNE, company="Zebra"), gagne.version)
    assert open_list.customers.get(open_list.owner, gagne.id) == gagne
    assert _get(open_list, estimate) == estimate
    assert open_list.told == []


def test_m12_edit_for_this_estimate_only_unlinks_it_and_leaves_the_customer_alone(
    open_list: OpenList, gagne: CustomerRecord, estimate: EstimateRecord
) -> None:
    own = replace(estimate.contact, phone="418 555-0100", city=" Québec ")
    changed = open_list.estimates.set_customer(open_list.estimator, estimate.id, own, estimate.version)
    assert (changed.customer_id, changed.former_customer_id) == (None, gagne.id)
    assert changed.contact == replace(own, city="Québec")
    assert open_list.customers.get(open_list.owner, gagne.id) == gagne
    assert open_list.found_estimates("4185550100 quebec gagne") == {estimate.id}
    open_list.customers.edit(open_list.owner, gagne.id, replace(_GAGNE, company="Zebra"), gagne.version)
    assert _get(open_list, estimate) == changed


def test_m12_unlinked_estimate_is_linked_again(
    open_list: OpenList, gagne: CustomerRecord, estimate: EstimateRecord
) -> None:
    actor, estimates = open_list.estimator, open_list.estimates
    own = estimates.set_customer(actor, estimate.id, ContactDetails(city="Québec"), estimate.version)
    again = estimates.set_customer(actor, estimate.id, Linked(own.former_customer_id or 0), own.version)
    assert (again.customer_id, again.former_customer_id) == (gagne.id, None)
    assert again.contact == _contact(_GAGNE)
    assert open_list.found_estimates("quebec province") == set()


def test_m12_unlinking_without_an_edit_keeps_the_details(
    open_list: OpenList, gagne: CustomerRecord, estimate: EstimateRecord
) -> None:
    actor, estimates = open_list.estimator, open_list.estimates
    own = estimates.set_customer(actor, estimate.id, estimate.contact, estimate.version)
    assert (own.customer_id, own.contact) == (None, estimate.contact)
    assert own_details(estimate.id) == _contact(_GAGNE)
    assert estimates.set_customer(actor, estimate.id, own.contact, own.version) == own


def test_m12_details_of_its_own_are_checked_but_need_no_name(open_list: OpenList, estimate: EstimateRecord) -> None:
    actor, estimates = open_list.estimator, open_list.estimates
    with pytest.raises(InvalidDetailsError) as error:
        estimates.set_customer(actor, estimate.id, ContactDetails(email="a@@b.example"), estimate.version)
    assert [problem.field for problem in error.value.problems] == ["email"]
    assert _get(open_list, estimate) == estimate
    empty = estimates.set_customer(actor, estimate.id, ContactDetails(), estimate.version)
    assert (empty.customer_id, empty.contact) == (None, ContactDetails())


def test_m12_deleted_customer_leaves_its_details_found_and_sorted_as_before(
    open_list: OpenList, gagne: CustomerRecord, estimate: EstimateRecord
) -> None:
    before = Estimate.get_by_id(estimate.id)
    open_list.customers.delete(open_list.owner, gagne.id)
    shown = _get(open_list, estimate)
    assert (shown.customer_id, shown.former_customer_id, shown.contact) == (None, None, estimate.contact)
    assert open_list.found_estimates("gagne laval 5145550187") == {estimate.id}
    after = Estimate.get_by_id(estimate.id)
    assert (after.company_sort, after.search_text) == (before.company_sort, before.search_text)
    content = replace(estimate.content, notes="later")
    open_list.estimates.save(open_list.estimator, estimate.id, content, shown.version)
    assert open_list.found_estimates("gagne laval 5145550187 later") == {estimate.id}


def test_m12_undo_links_the_estimate_again(
    open_list: OpenList, gagne: CustomerRecord, estimate: EstimateRecord
) -> None:
    deleted = open_list.customers.delete(open_list.owner, gagne.id)
    open_list.take_back(open_list.owner, deleted)
    shown = _get(open_list, estimate)
    assert (shown.customer_id, shown.former_customer_id, shown.contact) == (gagne.id, None, estimate.contact)


def test_m12_undo_leaves_an_estimate_whose_details_were_edited_meanwhile(
    open_list: OpenList, gagne: CustomerRecord, estimate: EstimateRecord
) -> None:
    deleted = open_list.customers.delete(open_list.owner, gagne.id)
    own = replace(estimate.contact, city="Québec")
    edited = open_list.estimates.set_customer(open_list.estimator, estimate.id, own, estimate.version + 1)
    open_list.take_back(open_list.owner, deleted)
    assert _get(open_list, estimate) == replace(edited, former_customer_id=gagne.id)


def test_m12_undo_leaves_an_estimate_that_had_another_customer_meanwhile(
    open_list: OpenList, gagne: CustomerRecord, estimate: EstimateRecord
) -> None:
    other = open_list.customers.add(open_list.owner, _GAGNE)
    deleted = open_list.customers.delete(open_list.owner, gagne.id)
    version = estimate.version + 1
    linked = open_list.estimates.set_customer(open_list.estimator, estimate.id, Linked(other.id), version)
    open_list.customers.delete(open_list.owner, other.id)
    open_list.take_back(open_list.owner, deleted)
    assert linked_customers()[estimate.id] is None
    assert _get(open_list, estimate).contact == linked.contact


def test_m12_estimates_that_were_unlinked_before_the_delete_stay_so(
    open_list: OpenList, gagne: CustomerRecord, estimate: EstimateRecord
) -> None:
    open_list.estimates.set_customer(open_list.estimator, estimate.id, estimate.contact, estimate.version)
    open_list.take_back(open_list.owner, open_list.customers.delete(open_list.owner, gagne.id))
    assert linked_customers()[estimate.id] is None
    assert Customer.select().count() == 1
