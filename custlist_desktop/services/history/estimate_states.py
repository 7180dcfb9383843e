"""An estimate as it was: what the journal keeps of its changes, taken off what it is, one by one."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final

from custlist_desktop.domain.contact import CONTACT_FIELDS, ContactDetails
from custlist_desktop.domain.estimate import Discount, DiscountKind, EstimateContent, EstimateLine, Site
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.services.estimates.columns import SITE_FIELDS, taxes_from_json
from custlist_desktop.services.estimates.journal import PLACE, line_from
from custlist_desktop.services.estimates.lines import LINE_FIELDS
from custlist_desktop.services.history.journal_rows import Side
from custlist_desktop.services.history.records import LINE, LINE_ADDED, LINE_REMOVED, LINES_MOVED, ChangedField

LINES: Final = "lines"
ESTIMATE_FIELDS: Final = (
    *("number", "title", "status", "customer", "issued_on", "valid_until", "currency", "language", "trade_name_id"),
    *("estimator", "site", "markup", "discount", "taxes", "scope_of_work", "terms", "notes"),
)
"""The fields of an estimate but its lines, in the order of the editor."""


def before_entry(state: Side, before: Mapping[str, Any], after: Mapping[str, Any]) -> Side:
    """What an estimate was before an entry.

    Args:
        state: what it was after it, as `whole` has it.
        before: one side of the entry.
        after: the other one.
    """
    was = dict(state)
    if "customer_id" in before or "customer_id" in after:
        was["customer_id"] = before.get("customer_id")
        was |= {name: before.get(name, "") for name in CONTACT_FIELDS}
    for name, value in before.items():
        if name == LINES:
            was[LINES] = _lines_before(state[LINES], value, after[LINES])
        elif isinstance(value, dict):
            was[_column(name)] = text_before(str(state.get(name) or ""), value, after[name])
        else:
            was[_column(name)] = value
    return was


def text_before(text: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """A long text before an entry that keeps the part that differs."""
    start = before["from"]
    return f"{text[:start]}{before['text']}{text[start + len(after['text']) :]}"


def _lines_before(lines: Side, before: Mapping[str, Any], after: Mapping[str, Any]) -> Side:
    was = dict(lines)
    for key, old in before.items():
        if old is None:
            was.pop(key, None)
        else:
            was[key] = (was.get(key, {}) if after[key] is not None else {}) | old
    return was


def _column(name: str) -> str:
    """A column under the name that an entry of a whole estimate has for it."""
    return "trade_name_id" if name == "trade_name" else name


def content_from(state: Mapping[str, Any]) -> EstimateContent:
    """The content that a state holds. What an entry of an older version lacks is as in a new estimate."""
    names = [name for name in ESTIMATE_FIELDS if name not in ("customer", "taxes")]
    values: dict[str, Any] = {name: _value(state, name) for name in names}
    values = {name: value for name, value in values.items() if value is not None}
    return EstimateContent(
        **values | {"status": EstimateStatus(state.get("status") or "draft")},
        taxes=taxes_from_json(state.get("taxes") or "[]"),
        lines=tuple(lines_from(state).values()),
    )


def lines_from(state: Mapping[str, Any]) -> dict[str, EstimateLine]:
    """The lines, from top to bottom, by their keys as the journal has them."""
    kept = sorted(state[LINES].items(), key=lambda pair: pair[1].get(PLACE, 0))
    return {key: line_from(int(key), values) for key, values in kept}


def total_from(state: Mapping[str, Any]) -> Decimal:
    return Decimal(state.get("total") or 0)


def contact_from(state: Mapping[str, Any]) -> ContactDetails:
    """The details that the estimate held itself; empty while it was linked."""
    return ContactDetails(**{name: state.get(name) or "" for name in CONTACT_FIELDS})


def state_changes(before: Side, after: Side) -> tuple[ChangedField, ...]:
    """What differs between two states: fields in the order of the editor, then lines."""
    changes = [
        ChangedField(name, old, new)
        for name in ESTIMATE_FIELDS
        if (old := _value(before, name)) != (new := _value(after, name)) and (old or new or name == "customer")
    ]
    return (*changes, *_line_changes(before[LINES], after[LINES]))


def _value(state: Mapping[str, Any], name: str) -> Any:
    """A field in its type."""
    if name == "customer":
        return state.get("customer_id") or contact_from(state)
    if name == "taxes":
        return taxes_from_json(state.get(name) or "[]")
    if name == "discount":
        return Discount(DiscountKind(state.get("discount_kind") or "percent"), Decimal(state.get(name) or 0))
    if name == "site":
        is_other = state.get("site_differs")
        return Site(*[state.get(f"site_{each}") or "" for each in SITE_FIELDS]) if is_other else None
    value = state.get(name)
    if name in ("issued_on", "valid_until"):
        return date.fromisoformat(value) if value else None
    if name == "markup":
        return Decimal(value or 0)
    return value if name == "trade_name_id" else value or ""


def _line_changes(before: Side, after: Side) -> list[ChangedField]:
    added = [line_from(int(key), after[key]) for key in _in_order(after) if key not in before]
    removed = [line_from(int(key), before[key]) for key in _in_order(before) if key not in after]
    changes = [ChangedField(LINE_ADDED, None, line, line) for line in added]
    changes += [ChangedField(LINE_REMOVED, line, None, line) for line in removed]
    for key in _in_order(after):
        if key in before and before[key] is not after[key]:
            old, new = line_from(int(key), before[key]), line_from(int(key), after[key])
            pairs = ((name, getattr(old, name), getattr(new, name)) for name in LINE_FIELDS)
            changes += [ChangedField(LINE + name, one, other, new) for name, one, other in pairs if one != other]
    stayed = [[key for key in _in_order(lines) if key in before and key in after] for lines in (before, after)]
    if stayed[0] != stayed[1]:
        changes.append(ChangedField(LINES_MOVED, None, None))
    return changes


def _in_order(lines: Side) -> list[str]:
    return sorted(lines, key=lambda key: lines[key].get(PLACE, 0))
