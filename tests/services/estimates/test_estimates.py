"""Estimates' rules, enforced where the data changes: numbers, defaults, versions, status, deletes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from custlist_desktop.domain.account import EstimateDefaults
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.errors import (
    ChangedMeanwhileError,
    InvalidDetailsError,
    NotFoundError,
    NumberTakenError,
)
from custlist_desktop.domain.estimate import Discount, DiscountKind, EstimateLine, LineKind, Site, Tax
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.numbers import LARGEST
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.models.account import TradeName
from custlist_desktop.models.estimate import Estimate, EstimateLineRow, IssuedProposalRow
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.estimates.numbers import next_number
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.services.history.undo import NotUndoableError
from tests.helpers.estimates import LINES, WHOLE, everything, problems_of_saving, save
from tests.helpers.open_list import OpenList


def test_new_estimate_is_a_draft_of_today_with_the_accounts_defaults(open_list: OpenList) -> None:
    defaults = EstimateDefaults(
        currency="CAD",
        language="fr",
        markup=Decimal("22.5"),
        taxes=(Tax("TPS", Decimal(5)),),
        days_valid=45,
        number_pattern="S{year}/{count:3}",
        version=open_list.account.defaults().version,
    )
    open_list.account.save_defaults(open_list.owner, defaults)
    record = open_list.estimates.create(open_list.estimator)
    content = record.content
    assert (content.number, content.status) == ("S2026/001", EstimateStatus.DRAFT)
    assert (content.issued_on, content.valid_until) == (date(2026, 3, 2), date(2026, 3, 2) + timedelta(days=45))
    assert (content.currency, content.language, content.markup) == ("CAD", "fr", Decimal("22.5"))
    assert content.taxes == (Tax("TPS", Decimal(5)),)
    assert content.estimator == open_list.estimator.name
    assert (record.customer_id, record.contact, record.version) == (None, ContactDetails(), 1)
    assert record == open_list.estimates.get(open_list.owner, record.id)
    assert open_list.estimates.count() == 1


def test_new_estimate_takes_the_default_trade_name(open_list: OpenList) -> None:
    now = open_list.calendar.now()
    TradeName.create(name="Other", created_at=now, updated_at=now)
    usual = TradeName.create(name="Lavoie", is_default=True, created_at=now, updated_at=now)
    record = open_list.estimates.create(open_list.estimator)
    assert record.content.trade_name_id == usual.id


def test_trade_name_deleted_meanwhile_is_left_out(open_list: OpenList) -> None:
    now = open_list.calendar.now()
    name = TradeName.create(name="Lavoie", is_default=True, created_at=now, updated_at=now)
    record = open_list.estimates.create(open_list.estimator)
    TradeName.delete().where(TradeName.id == name.id).execute()
    assert save(open_list, record, title="Roof").content.trade_name_id is None


def test_m10_new_estimate_for_a_customer_shows_its_details(open_list: OpenList) -> None:
    customer = open_list.add(company="Gagné", city="Laval", notes="private")
    record = open_list.estimates.create(open_list.estimator, customer.id)
    assert record.customer_id == customer.id
    assert record.contact == ContactDetails(company="Gagné", city="Laval")
    with pytest.raises(NotFoundError) as error:
        open_list.estimates.create(open_list.estimator, 99)
    assert error.value.kind == "customer"
    assert open_list.estimates.count() == 1


def test_all_that_is_written_is_read_again(open_list: OpenList) -> None:
    record = open_list.new_estimate()
    saved = open_list.estimates.save(open_list.estimator, record.id, WHOLE, record.version)
    assert saved.content == WHOLE
    assert saved == open_list.estimates.get(open_list.estimator, record.id)
    assert (saved.version, saved.created_at) == (2, record.created_at)
    assert saved.updated_at > record.updated_at
    assert Estimate.get_by_id(record.id).total == totals_of(WHOLE).total
    assert open_list.told[-1] == Announcement(Subject.ESTIMATE, frozenset({record.id}))


def test_texts_are_cleaned_and_a_description_keeps_its_line_breaks(open_list: OpenList) -> None:
    lines = (
        EstimateLine(1, item=" a\tb ", description=" x\r\ny "),
        EstimateLine(2, LineKind.SECTION, description="a\nb"),
    )
    content = open_list.new_estimate(
        number=" E\x00-9\n", title="a\nb", site=Site(city=" Laval\n", country="fr", state_province="QC"),
        taxes=(Tax(" TPS ", Decimal(5)),), lines=lines, scope_of_work="a\r\nb\n", currency="eur",
    ).content  # fmt: skip
    assert (content.number, content.title, content.currency, content.scope_of_work) == ("E-9", "a b", "EUR", "a\nb")
    assert content.site == Site(city="Laval", country="FR")
    assert content.taxes == (Tax("TPS", Decimal(5)),)
    assert [(line.item, line.description) for line in content.lines] == [("a b", "x\ny"), ("", "a b")]


def test_nothing_to_save_makes_no_version_no_entry_and_no_stir(open_list: OpenList) -> None:
    record = open_list.new_estimate(
        **{name: getattr(WHOLE, name) for name in ("title", "lines", "taxes", "discount")}
    )
    before = everything(open_list)
    open_list.told.clear()
    assert save(open_list, record, title=f" {record.content.title} ") == record
    assert everything(open_list) == before
    assert open_list.told == []


def test_save_from_an_older_version_is_refused_with_what_is_there_now(open_list: OpenList) -> None:
    record = open_list.new_estimate()
    current = save(open_list, record, title="first")
    before = everything(open_list)
    open_list.told.clear()
    changes: tuple[Callable[[], EstimateRecord], ...] = (
        lambda: save(open_list, record, title="second"),
        lambda: open_list.estimates.set_customer(open_list.estimator, record.id, ContactDetails(city="x"), 1),
    )
    for change in changes:
        with pytest.raises(ChangedMeanwhileError) as error:
            change()
        assert error.value.current == current
    assert everything(open_list) == before
    assert open_list.told == []


@pytest.mark.parametrize("key", [1, 0, -1, 2**70])
def test_estimate_that_is_not_there_is_named(open_list: OpenList, key: int) -> None:
    estimates, actor = open_list.estimates, open_list.estimator
    for ask in (
        lambda: estimates.get(actor, key),
        lambda: estimates.save(actor, key, WHOLE, 1),
        lambda: estimates.set_customer(actor, key, ContactDetails(), 1),
        lambda: estimates.duplicate(actor, key),
        lambda: estimates.delete(actor, key),
        lambda: estimates.set_status(actor, key, EstimateStatus.SENT),
        lambda: estimates.proposal_options(actor, key),
        lambda: estimates.keep_proposal_options(actor, key, "{}"),
    ):
        with pytest.raises(NotFoundError) as error:
            ask()
        assert (error.value.kind, error.value.key) == ("estimate", key)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ({"number": " \u200b"}, ("number", "number_required")),
        ({"number": "x" * 61}, ("number", "too_long")),
        ({"title": "x" * 501}, ("title", "too_long")),
        ({"notes": "x" * 100_001}, ("notes", "too_long")),
        ({"status": EstimateStatus.EXPIRED}, ("status", "status_not_kept")),
        ({"currency": "XYZ"}, ("currency", "currency_unknown")),
        ({"currency": "XAU"}, ("currency", "currency_unknown")),
        ({"currency": ""}, ("currency", "currency_unknown")),
        ({"language": "de"}, ("language", "language_unknown")),
        ({"site": Site(country="ZZ")}, ("site_country", "country_unknown")),
        ({"site": Site(country="US", state_province="QC")}, ("site_state_province", "state_not_of_country")),
        ({"markup": Decimal("0.00001")}, ("markup", "too_fine")),
        ({"markup": Decimal("-100.1")}, ("markup", "markup_out_of_range")),
        ({"markup": Decimal("100000.1")}, ("markup", "markup_out_of_range")),
        ({"lines": (EstimateLine(1, markup=Decimal(100_001)),)}, ("lines", "markup_out_of_range")),
        ({"markup": Decimal("NaN")}, ("markup", "not_a_number")),
        ({"discount": Discount(DiscountKind.AMOUNT, Decimal(-1))}, ("discount", "negative")),
        ({"discount": Discount(DiscountKind.PERCENT, Decimal("100.01"))}, ("discount", "percent_over_100")),
        ({"taxes": (Tax("TPS", Decimal(-5)),)}, ("taxes", "negative")),
        ({"taxes": (Tax("TPS", Decimal(101)),)}, ("taxes", "percent_over_100")),
        ({"taxes": (Tax("TPS", Decimal(5)),) * 21}, ("taxes", "too_many")),
        ({"lines": (EstimateLine(1, quantity=Decimal("1.00001")),)}, ("lines", "too_fine")),
        ({"lines": (EstimateLine(1, unit_price=LARGEST),)}, ("lines", "too_large")),
        ({"lines": (EstimateLine(1, unit_cost=Decimal("Infinity")),)}, ("lines", "not_a_number")),
        ({"lines": (EstimateLine(1, item="x" * 501),)}, ("lines", "too_long")),
        (
            {"lines": (EstimateLine(1, quantity=Decimal(10) ** 9, unit_price=Decimal(10) ** 9),)},
            ("total", "too_large"),
        ),
    ],
)
def test_what_cant_be_saved_is_named_and_nothing_is_written(
    open_list: OpenList, content: dict[str, Any], problem: tuple[str, str]
) -> None:
    record = open_list.new_estimate()
    assert problems_of_saving(open_list, record, **content) == [problem]


def test_problem_of_a_line_says_which_cell(open_list: OpenList) -> None:
    record = open_list.new_estimate()
    with pytest.raises(InvalidDetailsError) as error:
        save(open_list, record, lines=(EstimateLine(5), EstimateLine(6, markup=Decimal("-101"))))
    assert [problem.facts for problem in error.value.problems] == [{"key": 6, "column": "markup"}]


def test_offer_that_ends_before_it_begins_can_be_saved(open_list: OpenList) -> None:
    assert open_list.new_estimate(valid_until=date(2020, 1, 1)).content.valid_until == date(2020, 1, 1)


def test_trailing_zeros_are_no_finer_number(open_list: OpenList) -> None:
    assert open_list.new_estimate(markup=Decimal("17.500000")).content.markup == Decimal("17.5")


def test_numbers_go_on_from_the_highest_of_the_year(open_list: OpenList) -> None:
    for number in ("E-2026-0007", "e-2026-0012", "E-2025-0999", "E-2026-12x", "X-2026-0099"):
        open_list.new_estimate(number=number)
    assert open_list.new_estimate().content.number == "E-2026-0013"


def _issue(open_list: OpenList, record: EstimateRecord) -> None:
    """A proposal of an estimate, as a client has it."""
    IssuedProposalRow.create(
        estimate_id=record.id, revision=1, number=record.content.number, language="en", currency="USD",
        total=Decimal(1), pdf=b"%PDF", sha256="", way="downloaded", issued_by="x", issued_at=open_list.calendar.now(),
    )  # fmt: skip


def test_number_of_a_deleted_estimate_is_given_again_unless_a_client_has_it(open_list: OpenList) -> None:
    record = open_list.new_estimate()
    open_list.estimates.delete(open_list.estimator, record.id)
    again = open_list.new_estimate()
    assert again.content.number == record.content.number == "E-2026-0001"
    _issue(open_list, again)
    open_list.estimates.delete(open_list.estimator, again.id)
    assert open_list.new_estimate().content.number == "E-2026-0002"


@pytest.mark.parametrize(
    "pattern", ["{count}", "{year}{count:4}", "100%_{count:2}", "\\{count}", "é{count}É", "fixed"]
)
def test_every_pattern_gives_numbers_that_differ(open_list: OpenList, pattern: str) -> None:
    numbers = []
    for _ in range(12):
        number = next_number(pattern, 2026)
        open_list.new_estimate(number=number)
        numbers.append(number)
    assert len({number.casefold() for number in numbers}) == 12


def test_number_that_is_taken_in_another_case_is_refused(open_list: OpenList) -> None:
    first, second = open_list.new_estimate(number="Été-7"), open_list.new_estimate()
    before = everything(open_list)
    with pytest.raises(NumberTakenError) as error:
        save(open_list, second, number=" éTÉ-7 ")
    assert error.value.number == "éTÉ-7"
    assert everything(open_list) == before
    assert save(open_list, second, number="Été-07").content.number == "Été-07"
    assert save(open_list, first, number="ÉTÉ-7").content.number == "ÉTÉ-7"


def test_estimate_is_known_by_its_number_in_whatever_case(open_list: OpenList) -> None:
    record = open_list.new_estimate(number="Été-7")
    open_list.new_estimate(number="Été-07")
    for number in ("Été-7", " éTÉ-7"):
        assert open_list.estimates.key_of(open_list.owner, number) == record.id
    for number in ("", "Ete-7", "7"):
        assert open_list.estimates.key_of(open_list.owner, number) is None


def test_status_is_set_whatever_is_changed_meanwhile(open_list: OpenList) -> None:
    record = open_list.new_estimate(lines=LINES)
    changed = open_list.estimates.set_status(open_list.estimator, record.id, EstimateStatus.ACCEPTED)
    assert changed.content == replace(record.content, status=EstimateStatus.ACCEPTED)
    assert changed.version == record.version + 1
    assert open_list.estimates.set_status(open_list.estimator, record.id, EstimateStatus.ACCEPTED) == changed
    with pytest.raises(InvalidDetailsError):
        open_list.estimates.set_status(open_list.estimator, record.id, EstimateStatus.EXPIRED)
    assert open_list.estimates.get(open_list.estimator, record.id) == changed


def test_duplicate_is_a_draft_of_today_with_another_number_and_lines_of_its_own(open_list: OpenList) -> None:
    customer = open_list.add(city="Laval").id
    record = open_list.new_estimate(customer)
    record = open_list.estimates.save(open_list.estimator, record.id, WHOLE, record.version)
    copy = open_list.estimates.duplicate(open_list.owner, record.id)
    assert (copy.customer_id, copy.contact, copy.version) == (customer, record.contact, 1)
    content = copy.content
    assert (content.number, content.status) == ("E-2026-0001", EstimateStatus.DRAFT)
    assert (content.issued_on, content.valid_until) == (date(2026, 3, 2), date(2026, 4, 2))
    assert content.estimator == open_list.owner.name
    same = ("title", "currency", "language", "site", "markup", "discount", "taxes", "scope_of_work", "terms", "notes")
    assert [getattr(content, name) for name in same] == [getattr(WHOLE, name) for name in same]
    assert [replace(line, key=0) for line in content.lines] == [replace(line, key=0) for line in LINES]
    assert not {line.key for line in content.lines} & {line.key for line in LINES}
    assert open_list.estimates.get(open_list.owner, record.id) == record


def test_m12_duplicate_of_an_unlinked_estimate_holds_the_same_details(open_list: OpenList) -> None:
    customer = open_list.add(city="Laval").id
    record = open_list.new_estimate(customer)
    record = open_list.estimates.set_customer(open_list.estimator, record.id, ContactDetails(city="Québec"), 1)
    copy = open_list.estimates.duplicate(open_list.estimator, record.id)
    assert (copy.customer_id, copy.former_customer_id, copy.contact) == (
        None,
        customer,
        ContactDetails(city="Québec"),
    )


def test_deleted_estimate_comes_back_with_its_key_lines_and_link(open_list: OpenList) -> None:
    customer = open_list.add(city="Laval").id
    record = open_list.new_estimate(customer)
    record = open_list.estimates.save(open_list.estimator, record.id, WHOLE, record.version)
    open_list.estimates.keep_proposal_options(open_list.estimator, record.id, '{"detail": "lump"}')
    open_list.told.clear()
    deleted = open_list.estimates.delete(open_list.estimator, record.id)
    assert deleted.record == record
    assert (open_list.estimates.count(), EstimateLineRow.select().count()) == (0, 0)
    assert open_list.found_estimates("") == set()
    back = open_list.take_back(open_list.estimator, deleted)
    assert back == replace(record, version=record.version + 1, updated_at=back.updated_at)
    assert back == open_list.estimates.get(open_list.estimator, record.id)
    assert open_list.estimates.proposal_options(open_list.estimator, record.id) == '{"detail": "lump"}'
    assert open_list.told == [Announcement(Subject.ESTIMATE, frozenset({record.id}))] * 2
    with pytest.raises(NotUndoableError):
        open_list.take_back(open_list.estimator, deleted)
    open_list.check_search_index()


def test_m12_estimate_brought_back_after_its_customer_was_deleted_holds_the_details(open_list: OpenList) -> None:
    customer = open_list.add(company="Gagné", city="Laval").id
    record = open_list.new_estimate(customer, title="Roof")
    deleted = open_list.estimates.delete(open_list.estimator, record.id)
    deleted_customer = open_list.customers.delete(open_list.owner, customer)
    back = open_list.take_back(open_list.estimator, deleted)
    assert (back.customer_id, back.former_customer_id, back.contact) == (None, None, record.contact)
    assert open_list.found_estimates("gagne roof laval") == {record.id}
    open_list.take_back(open_list.owner, deleted_customer)
    again = open_list.estimates.get(open_list.estimator, record.id)
    assert (again.customer_id, again.former_customer_id) == (None, customer)


def test_m11_estimate_brought_back_shows_what_the_customer_has_now(open_list: OpenList) -> None:
    customer = open_list.add(company="Gagné")
    record = open_list.new_estimate(customer.id)
    deleted = open_list.estimates.delete(open_list.estimator, record.id)
    open_list.customers.edit(open_list.owner, customer.id, replace(customer.details, company="Zebra"), 1)
    assert open_list.take_back(open_list.estimator, deleted).contact.company == "Zebra"
    assert open_list.found_estimates("zebra") == {record.id}
    assert open_list.found_estimates("gagne") == set()


def test_estimate_whose_number_was_given_away_comes_back_with_the_next_one(open_list: OpenList) -> None:
    record = open_list.new_estimate()
    deleted = open_list.estimates.delete(open_list.estimator, record.id)
    other = open_list.new_estimate()
    assert other.content.number == record.content.number
    assert open_list.take_back(open_list.estimator, deleted).content.number == "E-2026-0002"


def test_options_of_a_proposal_are_kept_without_being_a_change(open_list: OpenList) -> None:
    record = open_list.new_estimate()
    open_list.told.clear()
    assert open_list.estimates.proposal_options(open_list.estimator, record.id) == ""
    open_list.estimates.keep_proposal_options(open_list.estimator, record.id, "{}")
    assert open_list.estimates.proposal_options(open_list.estimator, record.id) == "{}"
    assert open_list.estimates.get(open_list.estimator, record.id) == record
    assert [announcement.subject for announcement in open_list.told] == [Subject.PROPOSAL_OPTIONS]


def test_estimates_of_an_older_program_are_found_and_sorted_once_they_are_filled_in(open_list: OpenList) -> None:
    customer = open_list.add(company="Gagné").id
    key = open_list.add_estimate("E-1", customer, title="Roof").id
    assert open_list.found_estimates("gagne") == set()
    open_list.estimates.ensure_derived()
    assert open_list.found_estimates("gagne roof e-1") == {key}
    made = open_list.new_estimate(customer)
    rows = [Estimate.get_by_id(each) for each in (key, made.id)]
    assert rows[0].company_sort == rows[1].company_sort
    open_list.estimates.ensure_derived()
    assert open_list.estimates.get(open_list.estimator, key).version == 1
