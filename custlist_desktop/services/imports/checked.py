"""Rows of a staging file as they are shown: the outcome of each, and why."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from custlist_desktop.database.staging.shown_rows import candidates_of, facts_of, twins_of
from custlist_desktop.database.staging.staging_file import StagingFile
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, Problem, Severity
from custlist_desktop.domain.incoming import (
    Candidate,
    CheckedRow,
    Decision,
    FieldChange,
    MatchedBy,
    Outcome,
    SkipReason,
)
from custlist_desktop.domain.notes import holds_notes
from custlist_desktop.domain.text import fold
from custlist_desktop.services.imports.merging import refusal
from custlist_desktop.services.imports.rows import (
    NAME_FROM_EMAIL,
    POSTAL_CODE_RESTORED,
    in_order,
    problems_from_json,
    shortened,
)

_IS_ASKED: Final = 2
"""In the column is_several: a person has to say whether the row is a customer of the list at all."""


def checked_rows(staging: StagingFile, numbers: Sequence[int]) -> list[CheckedRow]:
    """The rows with ``numbers``, in that order; numbers that no row has are passed over."""
    facts = facts_of(staging, numbers)
    candidates: dict[int, list[Candidate]] = {}
    for number, *values in candidates_of(staging, numbers):
        candidates.setdefault(number, []).append(Candidate(*values))
    more = _more_than_twins(staging, [number for number, fact in facts.items() if fact["twin_of"] is not None])
    return [
        _checked(facts[number], candidates.get(number, []), more.get(number, []))
        for number in numbers
        if number in facts
    ]


def _more_than_twins(staging: StagingFile, numbers: Sequence[int]) -> dict[int, list[str]]:
    """By number of a row that is the same as an earlier one the fields in which it has something else or more."""
    count = len(CUSTOMER_FIELDS)
    return {
        number: [
            name
            for name, mine, first in zip(CUSTOMER_FIELDS, values[:count], values[count:], strict=True)
            if mine and fold(mine) != fold(first) and not (name == "notes" and holds_notes(first, mine))
        ]
        for number, *values in twins_of(staging, numbers)
    }


def _checked(fact: Mapping[str, Any], candidates: list[Candidate], more: list[str]) -> CheckedRow:
    outcome = Outcome(fact["outcome"])
    shows_changes = outcome is Outcome.UPDATE or (outcome is Outcome.REFUSED and fact["decision"] == "update")
    changes = json.loads(fact["changes"]) if shows_changes else []
    return CheckedRow(
        fact["number"],
        outcome,
        fact["company"],
        fact["contact_name"],
        in_order(_problems(fact, outcome, candidates, more)),
        tuple(FieldChange(*change) for change in changes),
        tuple(candidates),
        MatchedBy(fact["matched_by"]) if fact["matched_by"] else None,
        tuple(decision for decision in Decision if fact[f"may_{decision}"]),
        SkipReason(fact["skipped"]) if fact["skipped"] and outcome is Outcome.SKIP else None,
    )


def _problems(
    fact: Mapping[str, Any], outcome: Outcome, candidates: list[Candidate], more: list[str]
) -> list[Problem]:
    """The errors and warnings of a row as it is decided."""
    problems = list(problems_from_json(fact["read_problems"]))
    if fact["customer"] is not None and fact["decision"] == Decision.UPDATE:
        problems = [problem for problem in problems if not _is_overtaken(problem, fact["merged_postal_code"])]
    if fact["unknown_key"]:
        facts = {"value": shortened(fact["reference"])}
        problems.append(Problem("", "key_unknown", Severity.WARNING, facts))
    if outcome is Outcome.UNCHANGED:
        return [*problems, *problems_from_json(fact["merged_problems"])]
    if outcome is Outcome.SKIP:
        return problems
    if fact["decision"] == Decision.CREATE:
        problems += problems_from_json(fact["own_problems"])
        if fact["likeness"]:
            facts = {"name": fact["likeness_name"], "likeness": fact["likeness"]}
            problems.append(Problem("", "looks_like", Severity.WARNING, facts))
        elif fact["like_row"] is not None:
            problems.append(Problem("", "looks_like_row", Severity.WARNING, {"row": fact["like_row"]}))
        elif fact["near_name"] is not None:
            problems.append(Problem("", "near_name", Severity.WARNING, {"name": fact["near_name"]}))
        elif fact["near_row"] is not None:
            problems.append(Problem("", "near_row", Severity.WARNING, {"row": fact["near_row"]}))
    elif fact["twin_of"] is not None:
        problems.append(refusal("same_as_row", row=fact["twin_of"], more=more))
    elif fact["customer"] is None:
        problems.append(_question(fact["is_several"], candidates))
    elif fact["rival_of"] is not None:
        problems.append(refusal("same_as_row", row=fact["rival_of"]))
    else:
        problems += problems_from_json(fact["merged_problems"])
    return problems


def _is_overtaken(problem: Problem, postal_code: str) -> bool:
    """Whether what reading a row guessed isn't what the customer whom it updates becomes, with ``postal_code``."""
    if problem.code == POSTAL_CODE_RESTORED:
        return bool(problem.facts["value"] != postal_code)
    return problem.code == NAME_FROM_EMAIL


def _question(is_several: int, candidates: list[Candidate]) -> Problem:
    """What is asked: which of several customers, or whether it is the one that it may be."""
    if is_several == _IS_ASKED and candidates:
        return refusal("weak_match", name=candidates[0].company or candidates[0].contact_name)
    return refusal("several_matches")
