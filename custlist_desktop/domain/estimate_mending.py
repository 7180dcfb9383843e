"""Saving all of an estimate that can be saved: what can't be gives way to what the file has there already."""

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import Any

from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.estimate import EstimateContent, EstimateLine

_SITE_PREFIX = "site_"
_EMPTY_LINE = EstimateLine(key=0)
_CONTENT_FIELDS = frozenset(field.name for field in fields(EstimateContent))
_LINE_FIELDS = frozenset(field.name for field in fields(EstimateLine))


def mended_estimate(content: EstimateContent, kept: EstimateContent, problems: Iterable[Problem]) -> EstimateContent:
    """``content`` without what is wrong in it.

    Args:
        content: as an editor has it.
        kept: what the file has, which was valid when it was saved.
        problems: as `check_estimate` tells them.

    Returns:
        a content in which each field with a problem, and each column of a line with one, is as it was kept; the
        same content if none of the problems is about a field.
    """
    for problem in problems:
        if problem.field == "lines" and "key" in problem.facts:
            content = _with_mended_line(content, kept, problem)
        elif problem.field.startswith(_SITE_PREFIX):
            content = replace(content, site=kept.site)
        elif problem.field in _CONTENT_FIELDS:
            content = replace(content, **{problem.field: getattr(kept, problem.field)})
    return content


def _with_mended_line(content: EstimateContent, kept: EstimateContent, problem: Problem) -> EstimateContent:
    key, column = problem.facts["key"], str(problem.facts.get("column", "description"))
    if column not in _LINE_FIELDS:
        return content
    before = next((line for line in kept.lines if line.key == key), _EMPTY_LINE)
    mended: dict[str, Any] = {column: getattr(before, column)}
    if column == "quantity":
        mended["quantity_expression"] = before.quantity_expression
    mended["doubtful"] = tuple(pair for pair in before.doubtful if pair[0] == column)
    lines = tuple(_mended(line, column, mended) if line.key == key else line for line in content.lines)
    return replace(content, lines=lines)


def _mended(line: EstimateLine, column: str, mended: dict[str, Any]) -> EstimateLine:
    others = line.without_doubt(column).doubtful
    return replace(line, **mended | {"doubtful": (*others, *mended["doubtful"])})
