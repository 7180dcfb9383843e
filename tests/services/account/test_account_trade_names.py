"""Trade names: one default, logos, and what becomes of the estimates that named a deleted one."""

from dataclasses import replace

import pytest

from custlist_desktop.domain.account import LogoFormat, TradeNameDetails, TradeNameRecord
from custlist_desktop.domain.errors import ChangedMeanwhileError, InvalidDetailsError, NotFoundError
from custlist_desktop.services.core.announcer import Subject
from tests.helpers.open_list import OpenList

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>'


def add(open_list: OpenList, name: str = "Lavoie Toitures inc.", **fields: str) -> TradeNameRecord:
    return open_list.account.add_trade_name(open_list.owner, TradeNameDetails(name, **fields))  # type: ignore[arg-type]  # texts


def defaults_of(open_list: OpenList) -> list[str]:
    return [each.details.name for each in open_list.account.trade_names() if each.is_default]


def test_first_trade_name_is_the_default_and_others_are_not(open_list: OpenList) -> None:
    assert open_list.account.default_trade_name() is None
    first, second = add(open_list), add(open_list, "Gouttières Lavoie")
    assert (first.is_default, second.is_default) == (True, False)
    assert open_list.account.default_trade_name() == first
    assert open_list.account.trade_names() == [first, second]


def test_another_one_is_made_the_default(open_list: OpenList) -> None:
    first, second = add(open_list), add(open_list, "Gouttières Lavoie")
    open_list.told.clear()
    assert open_list.account.make_default(open_list.owner, second.id).is_default
    assert defaults_of(open_list) == ["Gouttières Lavoie"]
    assert open_list.told[0].keys == {first.id, second.id}
    entries = len(open_list.journal())
    open_list.account.make_default(open_list.owner, second.id)
    assert len(open_list.journal()) == entries


def test_details_are_cleaned_and_read_back(open_list: OpenList) -> None:
    details = TradeNameDetails(
        "  Lavoie\tToitures inc. ",
        address_line1=" 210, rue Principale",
        city="Laval",
        country="ca",
        state_province="QC",
        postal_code="H7L 2Y9",
        phone="450 555-0199",
        email="info@lavoietoitures.ca",
        website="lavoietoitures.ca",
        licence_number="RBQ 5678-1234-01",
        logo=SVG,
        logo_format=LogoFormat.SVG,
    )
    record = open_list.account.add_trade_name(open_list.owner, details)
    clean = replace(details, name="Lavoie Toitures inc.", address_line1="210, rue Principale", country="CA")
    assert record.details == clean == open_list.account.trade_name(record.id).details


def test_m8_state_of_a_country_without_states_is_left_out(open_list: OpenList) -> None:
    assert add(open_list, country="FR", state_province="QC").details.state_province == ""


@pytest.mark.parametrize(
    ("details", "field", "code"),
    [
        (TradeNameDetails(" \t"), "name", "name_required"),
        (TradeNameDetails("x" * 501), "name", "too_long"),
        (TradeNameDetails("L", email="luc@"), "email", "email_nothing_after_at"),
        (TradeNameDetails("L", phone="514"), "phone", "phone_too_short"),
        (TradeNameDetails("L", country="US", state_province="QC"), "state_province", "state_not_of_country"),
        (TradeNameDetails("L", licence_number="x" * 501), "licence_number", "too_long"),
        (TradeNameDetails("L", logo=b"GIF89a", logo_format=LogoFormat.PNG), "logo", "not_a_picture"),
        (TradeNameDetails("L", logo=SVG, logo_format=LogoFormat.PNG), "logo", "not_a_picture"),
    ],
)
def test_details_that_cant_be_right_are_refused(
    open_list: OpenList, details: TradeNameDetails, field: str, code: str
) -> None:
    with pytest.raises(InvalidDetailsError) as error:
        open_list.account.add_trade_name(open_list.owner, details)
    assert (field, code) in [(problem.field, problem.code) for problem in error.value.problems]
    assert open_list.account.trade_names() == []


def test_journal_keeps_the_checksum_of_a_logo_and_not_the_picture(open_list: OpenList) -> None:
    record = add(open_list)
    with_logo = replace(record.details, logo=SVG, logo_format=LogoFormat.SVG)
    open_list.account.edit_trade_name(open_list.owner, record.id, with_logo, record.version)
    after = str(open_list.journal()[-1].after)
    assert "sha256:" in after
    assert "xmlns" not in after


def test_edit_from_an_older_version_is_refused_with_what_is_there_now(open_list: OpenList) -> None:
    record = add(open_list)
    other = replace(record.details, phone="450 555-0199")
    current = open_list.account.edit_trade_name(open_list.owner, record.id, other, record.version)
    assert current.version == record.version + 1
    with pytest.raises(ChangedMeanwhileError) as error:
        open_list.account.edit_trade_name(open_list.owner, record.id, record.details, record.version)
    assert error.value.current == current
    assert open_list.account.edit_trade_name(open_list.owner, record.id, other, current.version) == current


def test_default_that_is_deleted_leaves_the_mark_to_the_oldest(open_list: OpenList) -> None:
    names = [add(open_list, name) for name in ("A", "B", "C")]
    open_list.account.delete_trade_name(open_list.owner, names[0].id)
    assert defaults_of(open_list) == ["B"]
    with pytest.raises(NotFoundError):
        open_list.account.trade_name(names[0].id)
    for name in names[1:]:
        open_list.account.delete_trade_name(open_list.owner, name.id)
    assert open_list.account.default_trade_name() is None


def test_estimates_of_a_deleted_trade_name_fall_back_to_the_default(open_list: OpenList) -> None:
    add(open_list)
    second = add(open_list, "Gouttières Lavoie")
    estimate = open_list.new_estimate(trade_name_id=second.id)
    assert open_list.account.estimates_with(second.id) == 1
    open_list.told.clear()
    open_list.account.delete_trade_name(open_list.owner, second.id)
    assert open_list.estimates.get(open_list.owner, estimate.id).content.trade_name_id is None
    assert [change.subject for change in open_list.told] == [Subject.TRADE_NAME, Subject.ESTIMATE]
    open_list.check_file()


@pytest.mark.parametrize("which", [0, 1])
def test_undone_delete_brings_all_back_as_it_was(open_list: OpenList, which: int) -> None:
    names = [add(open_list), add(open_list, "Gouttières Lavoie")]
    kept = open_list.new_estimate(trade_name_id=names[which].id)
    moved = open_list.new_estimate(trade_name_id=names[which].id)
    deleted = open_list.account.delete_trade_name(open_list.owner, names[which].id)
    other = names[1 - which].id
    content = replace(open_list.estimates.get(open_list.owner, moved.id).content, trade_name_id=other)
    open_list.estimates.save(open_list.owner, moved.id, content, moved.version)
    back = open_list.take_back(open_list.owner, deleted)
    assert (back.id, back.details, back.is_default) == (names[which].id, names[which].details, which == 0)
    assert defaults_of(open_list) == ["Lavoie Toitures inc."]
    assert open_list.estimates.get(open_list.owner, kept.id).content.trade_name_id == names[which].id
    assert open_list.estimates.get(open_list.owner, moved.id).content.trade_name_id == other
    with pytest.raises(ChangedMeanwhileError):
        open_list.take_back(open_list.owner, deleted)
