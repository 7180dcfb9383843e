"""The choices for a proposal, kept as text for the next one."""

import json

import pytest

from custlist_desktop.domain.account import Paper
from custlist_desktop.proposals.options import COLORS, Detail, ProposalOptions

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
