"""Sample data: the same for the same seed, in and out in one step, and what somebody changed stays."""

from dataclasses import replace
from pathlib import Path

import pytest

from custlist_desktop.domain.errors import CancelledError, ChangedMeanwhileError
from custlist_desktop.domain.estimate import LineKind
from custlist_desktop.domain.estimate_checks import check_estimate, normalised_estimate
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.estimates.columns import derived_columns, shown_contact
from tests.helpers.open_list import OpenList, linked_customers, opened


def test_fill_adds_as_many_as_asked_for_beside_those_there_are(open_list: OpenList) -> None:
    own = open_list.add(company="Zebra")
    count = open_list.samples.fill(open_list.owner, customers=45, estimates=12)
    assert (count.customers, count.estimates) == (45, 12)
    assert open_list.customers.count() == 46
    assert Estimate.select().count() == 12
    assert open_list.customers.get(open_list.owner, own.id) == own
    assert open_list.samples.is_present()
    open_list.check_search_index()
    assert {change.subject for change in open_list.told[1:]} == {Subject.CUSTOMER, Subject.ESTIMATE}


def test_sample_estimates_are_linked_to_sample_customers(open_list: OpenList) -> None:
    own = open_list.add(company="Zebra").id
    open_list.samples.fill(open_list.owner, customers=10, estimates=30)
    assert set(linked_customers().values()) <= set(range(own + 1, own + 11))
    assert len({estimate.number for estimate in Estimate.select()}) == 30


def test_same_seed_fills_two_files_with_equal_tables(tmp_path: Path) -> None:
    tables = []
    for name in ("one", "two"):
        with opened(tmp_path / f"{name}.custlist") as open_list:
            open_list.samples.fill(open_list.owner, customers=120, estimates=40, seed=7)
            tables.append([open_list.table(name) for name in ("customer", "estimate", "estimate_line")])
    assert tables[0] == tables[1]
    assert [len(table) > 100 for table in tables[0]] == [True, False, True]


def test_many_estimates_are_the_same_whether_or_not_processes_share_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables = []
    for worth in (10, 10_000):
        monkeypatch.setattr("custlist_desktop.services.samples.rows._WORTH_PROCESSES", worth)
        with opened(tmp_path / f"{worth}.custlist") as open_list:
            open_list.samples.fill(open_list.owner, customers=30, estimates=25)
            tables.append([open_list.table(name) for name in ("estimate", "estimate_line")])
    assert tables[0] == tables[1]


def test_sample_estimate_is_as_if_it_had_been_written(sample_list: OpenList) -> None:
    languages, currencies, sited = set(), set(), 0
    for key in range(1, 121):
        sample = sample_list.estimates.get(sample_list.owner, key)
        content = sample.content
        row = Estimate.get_by_id(key)
        assert row.total == totals_of(content).total > 0
        assert check_estimate(content) == ()
        assert normalised_estimate(content) == content
        assert row.search_text == derived_columns(row.__data__, shown_contact(row, "US"))["search_text"]
        assert len([line for line in content.lines if line.kind is LineKind.LINE]) > 0
        languages.add(content.language)
        currencies.add(content.currency)
        sited += content.site is not None
    assert languages == {"en"}
    assert currencies >= {"USD", "CAD", "MXN", "EUR"}
    assert 20 < sited < 70


def test_unchanged_sample_estimate_saves_nothing(sample_list: OpenList) -> None:
    for key in (1, 2, 3):
        sample = sample_list.estimates.get(sample_list.owner, key)
        assert sample_list.estimates.save(sample_list.owner, key, sample.content, 1) == sample


def test_sample_estimates_are_taxed_as_the_place_of_the_work_asks(sample_list: OpenList) -> None:
    seen = set()
    for key in range(1, 121):
        record = sample_list.estimates.get(sample_list.owner, key)
        place = record.content.site or record.contact
        taxes = [(tax.name, str(tax.rate)) for tax in record.content.taxes]
        expected = {
            ("CA", "QC"): [("TPS", "5"), ("TVQ", "9.975")],
            ("CA", "ON"): [("HST", "13")],
            ("MX", ""): [("IVA", "16")],
            ("FR", ""): [("TVA", "10")],
        }.get((record.contact.country, place.state_province))
        if expected:
            assert taxes == expected
            seen.add(record.contact.country)
    assert seen == {"CA", "MX", "FR"}


def test_sample_estimate_that_somebody_saved_stays_with_its_lines_and_its_customer(open_list: OpenList) -> None:
    open_list.samples.fill(open_list.owner, customers=45, estimates=12)
    sample = open_list.estimates.get(open_list.owner, 4)
    saved = open_list.estimates.save(open_list.owner, 4, replace(sample.content, title="Mine"), 1)
    count = open_list.samples.remove(open_list.owner)
    assert (count.customers, count.estimates) == (44, 11)
    assert open_list.estimates.get(open_list.owner, 4) == saved
    assert {row[1] for row in open_list.table("estimate_line")} == {4}
    open_list.check_file()
    open_list.check_search_index()


def test_sample_data_goes_though_somebody_linked_an_estimate_of_their_own(open_list: OpenList) -> None:
    open_list.samples.fill(open_list.owner, customers=10, estimates=5)
    record = open_list.new_estimate(7)
    assert open_list.samples.remove(open_list.owner).customers == 9
    assert open_list.estimates.get(open_list.owner, record.id) == record


def test_sample_customer_is_as_if_it_had_been_typed(sample_list: OpenList) -> None:
    for key in (1, 2, 50, 300, 600):
        sample = sample_list.customers.get(sample_list.owner, key)
        typed = sample_list.customers.add(sample_list.owner, sample.details)
        assert (typed.details, typed.numbers) == (sample.details, sample.numbers)
        derived = ("search_text", "company_sort", "contact_name_sort", "city_sort")
        rows = [Customer.get_by_id(each) for each in (key, typed.id)]
        assert len({tuple(getattr(row, name) for name in derived) for row in rows}) == 1


def test_remove_takes_all_of_it_out_in_one_step(open_list: OpenList) -> None:
    own = open_list.add(company="Zebra")
    open_list.samples.fill(open_list.owner, customers=45, estimates=12)
    count = open_list.samples.remove(open_list.owner)
    assert (count.customers, count.estimates) == (45, 12)
    assert open_list.found("") == {own.id}
    assert Estimate.select().count() == 0
    assert open_list.table("estimate_line") == []
    assert not open_list.samples.is_present()
    open_list.check_search_index()


def test_sample_customer_that_somebody_edited_stays(open_list: OpenList) -> None:
    open_list.samples.fill(open_list.owner, customers=45, estimates=12)
    record = open_list.customers.get(open_list.owner, 3)
    edited = open_list.customers.edit(open_list.owner, 3, replace(record.details, city="Elsewhere"), 1)
    open_list.samples.remove(open_list.owner)
    assert open_list.found("") == {3}
    assert open_list.customers.get(open_list.owner, 3) == edited


def test_sample_customer_with_an_estimate_of_somebodys_own_stays(open_list: OpenList) -> None:
    open_list.samples.fill(open_list.owner, customers=45, estimates=12)
    open_list.add_estimate("E-1", 5)
    assert open_list.samples.remove(open_list.owner).customers == 44
    assert open_list.found("") == {5}
    assert [estimate.number for estimate in Estimate.select()] == ["E-1"]


def test_what_will_go_and_what_will_stay_is_known_before(open_list: OpenList) -> None:
    open_list.samples.fill(open_list.owner, customers=45, estimates=12)
    record = open_list.customers.get(open_list.owner, 3)
    open_list.customers.edit(open_list.owner, 3, replace(record.details, company="Mine", contact_name=""), 1)
    sample = open_list.estimates.get(open_list.owner, 4)
    open_list.estimates.save(open_list.owner, 4, replace(sample.content, title="Mine"), 1)
    plan = open_list.samples.to_remove()
    assert plan.staying_estimates == (sample.content.number,)
    holder = sample.contact.contact_name or sample.contact.company
    assert set(plan.staying) == {"Mine", holder}
    count = open_list.samples.remove(open_list.owner)
    assert (count.customers, count.estimates) == (plan.customers, plan.estimates) == (45 - len(plan.staying), 11)


def _everything(open_list: OpenList) -> list[list[tuple[object, ...]]]:
    return [open_list.table(name) for name in ("customer", "estimate", "estimate_line")]


def test_removed_samples_come_back_as_they_were_and_can_be_removed_again(open_list: OpenList) -> None:
    own = open_list.add(company="Zebra")
    open_list.samples.fill(open_list.owner, customers=45, estimates=12)
    before = _everything(open_list)
    removed = open_list.samples.remove(open_list.owner)
    assert open_list.found("") == {own.id}
    count = open_list.samples.undo_remove(open_list.owner, removed.change_id)
    assert (count.customers, count.estimates) == (45, 12)
    assert _everything(open_list) == before
    open_list.check_file()
    open_list.check_search_index()
    with pytest.raises(ChangedMeanwhileError):
        open_list.samples.undo_remove(open_list.owner, removed.change_id)
    assert open_list.samples.remove(open_list.owner).customers == 45


def test_an_estimate_whose_customer_or_number_is_gone_stays_away(open_list: OpenList) -> None:
    open_list.samples.fill(open_list.owner, customers=3, estimates=12)
    sample = open_list.estimates.get(open_list.owner, 4)
    key = sample.customer_id
    assert key is not None
    record = open_list.customers.get(open_list.owner, key)
    open_list.customers.edit(open_list.owner, key, replace(record.details, company="Mine"), 1)
    of_it = Estimate.select().where(Estimate.customer == key).count()
    removed = open_list.samples.remove(open_list.owner)
    open_list.customers.delete(open_list.owner, key)
    other = next(each for each in (1, 2, 3) if each != key)
    assert open_list.samples.undo_remove(open_list.owner, removed.change_id).estimates == 12 - of_it
    assert open_list.customers.get(open_list.owner, other)
    open_list.check_file()


def test_any_number_of_samples_comes_back_and_a_cancel_changes_nothing(open_list: OpenList) -> None:
    def cancel_late(done: int, _total: int) -> None:
        told.append(done)
        if done > 700:
            raise CancelledError

    told: list[int] = []
    open_list.samples.fill(open_list.owner, customers=600, estimates=600)
    later = open_list.add(company="Zebra").id
    before = _everything(open_list)
    with pytest.raises(CancelledError):
        open_list.samples.remove(open_list.owner, cancel_late)
    assert _everything(open_list) == before
    removed = open_list.samples.remove(open_list.owner)
    assert (removed.customers, removed.estimates) == (600, 600)
    assert open_list.found("") == {later}
    with pytest.raises(CancelledError):
        open_list.samples.undo_remove(open_list.owner, removed.change_id, cancel_late)
    assert open_list.found("") == {later}
    count = open_list.samples.undo_remove(open_list.owner, removed.change_id)
    assert (count.customers, count.estimates) == (600, 600)
    assert _everything(open_list) == before
    assert len(set(told)) > 4
    open_list.check_file()
    open_list.check_search_index()


def test_only_what_nobody_changed_is_a_sample(open_list: OpenList) -> None:
    own = open_list.add(company="Zebra")
    open_list.samples.fill(open_list.owner, customers=2, estimates=0)
    record = open_list.customers.get(open_list.owner, own.id + 1)
    open_list.customers.edit(open_list.owner, record.id, replace(record.details, city="Elsewhere"), 1)
    assert [open_list.samples.is_sample(own.id + each) for each in range(3)] == [False, False, True]


def test_removing_twice_removes_nothing_more(open_list: OpenList) -> None:
    open_list.samples.fill(open_list.owner, customers=5, estimates=2)
    open_list.samples.remove(open_list.owner)
    count = open_list.samples.remove(open_list.owner)
    assert (count.customers, count.estimates) == (0, 0)


def test_keys_of_removed_samples_are_never_used_again(open_list: OpenList) -> None:
    open_list.samples.fill(open_list.owner, customers=5, estimates=2)
    open_list.samples.remove(open_list.owner)
    assert open_list.add().id == 6


@pytest.mark.parametrize("seed", range(4))
def test_sample_data_can_be_filled_in_again_after_some_of_it_was_kept(open_list: OpenList, seed: int) -> None:
    open_list.samples.fill(open_list.owner, customers=40, estimates=30, seed=seed)
    open_list.customers.delete(open_list.owner, 1)  # unlinks its estimates, which so become somebody's own
    open_list.samples.remove(open_list.owner)
    kept = Estimate.select().count()
    assert kept > 0
    open_list.samples.fill(open_list.owner, customers=40, estimates=30, seed=seed)
    assert Estimate.select().count() == kept + 30


@pytest.mark.parametrize(("customers", "estimates"), [(0, 0), (0, 5), (3, 0)])
def test_fill_with_nothing_of_a_kind_adds_none(open_list: OpenList, customers: int, estimates: int) -> None:
    count = open_list.samples.fill(open_list.owner, customers, estimates)
    assert (count.customers, count.estimates) == (customers, 0)
    assert open_list.customers.count() == customers
    assert Estimate.select().count() == 0
