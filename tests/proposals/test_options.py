"""The choices for a proposal, kept as text for the next one."""

import json
from dataclasses import fields, replace

import pytest

from custlist_desktop.domain.account import Paper
from custlist_desktop.proposals.options import (
    COLORS,
    Detail,
    ProposalOptions,
    choices_with,
    default_options,
)
from tests.proposals.conftest import COMPANY, Desk

CHOSEN = ProposalOptions(
    detail=Detail.SECTIONS, show_terms=False, paper=Paper.A4, language="es", title="Oferta", color=COLORS[2]
)


def test_options_come_back_as_they_were_kept() -> None:
    assert ProposalOptions.from_json(CHOSEN.to_json()) == CHOSEN


def test_what_an_older_program_did_not_keep_has_its_default() -> None:
    assert ProposalOptions.from_json('{"language": "fr"}') == ProposalOptions(language="fr")


def test_what_only_a_newer_program_knows_is_passed_over() -> None:
    assert ProposalOptions.from_json('{"language": "fr", "ribbon": 3}') == ProposalOptions(language="fr")


@pytest.mark.parametrize(
    "change",
    [{"detail": "all"}, {"paper": "a3"}, {"language": "de"}, {"color": "red"}, {"show_scope": "yes"}],
)
def test_a_value_that_cant_be_chosen_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"."):
        ProposalOptions.from_json(json.dumps(json.loads(CHOSEN.to_json()) | change))


@pytest.mark.parametrize("text", ["", "[]", "7", "{"])
def test_text_that_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        ProposalOptions.from_json(text)


def test_every_choice_is_offered_for_the_next_proposal(desk: Desk) -> None:
    account = desk.opened.account
    other = account.add_trade_name(desk.opened.owner, replace(COMPANY, name="Toits Express")).id
    begun = default_options(desk.record, account)
    chosen = ProposalOptions(
        detail=Detail.SECTIONS,
        show_quantities=False,
        show_unit_prices=True,
        section_subtotals=False,
        show_optional=False,
        tax_detail=False,
        show_scope=False,
        show_terms=False,
        signatures=False,
        paper=Paper.A4,
        language="es",
        title="Oferta",
        color=COLORS[3],
        trade_name_id=other,
    )
    assert [each.name for each in fields(chosen) if getattr(chosen, each.name) == getattr(begun, each.name)] == [
        "show_items"
    ]
    record = desk.with_content(language=account.defaults().language)
    assert default_options(record, account, choices_with("", begun, chosen)) == chosen


def test_what_nobody_changed_is_no_choice(desk: Desk) -> None:
    account = desk.opened.account
    begun = default_options(desk.record, account)
    assert choices_with("", begun, begun) == ""
    choices = choices_with("", begun, replace(begun, show_terms=False))
    choices = choices_with(choices, begun, replace(begun, color=COLORS[1]))
    next_one = default_options(desk.record, account, choices)
    assert next_one == replace(begun, show_terms=False, color=COLORS[1])


def test_an_estimates_own_language_and_trade_name_come_before_what_was_chosen_last(desk: Desk) -> None:
    account = desk.opened.account
    other = account.add_trade_name(desk.opened.owner, replace(COMPANY, name="Toits Express")).id
    begun = default_options(desk.record, account)
    choices = choices_with("", begun, replace(begun, language="es", trade_name_id=account.trade_names()[0].id))
    record = desk.with_content(language="fr", trade_name_id=other)
    options = default_options(record, account, choices)
    assert (options.language, options.trade_name_id) == ("fr", other)


def test_a_title_is_offered_only_in_the_language_that_it_was_typed_in(desk: Desk) -> None:
    account = desk.opened.account
    begun = default_options(desk.with_content(language="fr"), account)
    choices = choices_with("", begun, replace(begun, title="Offre"))
    titles = [
        default_options(desk.with_content(language=language), account, choices).title for language in ("fr", "es")
    ]
    assert titles == ["Offre", ""]


@pytest.mark.parametrize("choices", ["{", "[]", '{"detail": "all"}', '{"paper": 3}', '{"color": ["red"]}'])
def test_choices_that_cant_be_read_leave_the_defaults(desk: Desk, choices: str) -> None:
    account = desk.opened.account
    assert default_options(desk.record, account, choices) == default_options(desk.record, account)
