"""Rows made up for the tests of the pane: what a file gave, and what becomes of it."""

from typing import Any, Final

from custlist_desktop.domain.contact import CustomerDetails, Problem, Severity
from custlist_desktop.domain.incoming import (
    CheckedRow,
    Decision,
    FieldChange,
    MatchedBy,
    NoteLine,
    Outcome,
    RowView,
)
from custlist_desktop.exchange.targets import ColumnFact, ColumnMapping, Origin, Target
from custlist_desktop.ui.importing.row_lines import FileColumns

HEADS: Final = ("Account Name", "", "Phone", "Billing City", "Billing State", "Gate code", "First", "Last")
TARGETS: Final = (
    Target.COMPANY,
    Target.EMAIL,
    Target.PHONE,
    Target.CITY,
    Target.STATE_PROVINCE,
    Target.NOTES,
    Target.FIRST_NAME,
    Target.LAST_NAME,
)
_FACTS: Final = tuple(ColumnFact(Origin.CONTENT if place == 1 else Origin.HEAD) for place in range(len(TARGETS)))
COLUMNS: Final = FileColumns(HEADS, ColumnMapping(TARGETS, facts=_FACTS), ("Birthday", "Owner"), "US")
CELLS: Final = ("Hartwell & Sons", "tom@hartwell.example", "617 555-01", "Cambridge", "MA", "1234", "Tom", "Hartwell")
BEFORE: Final = CustomerDetails(
    "Hartwell & Sons", "Tom Hartwell", email="tom@hartwell.example", phone="617 555-0186", city="Boston",
    country="US", state_province="MA", notes="Prefers calls before 9:00.\nGate code: 99",
)  # fmt: skip
AFTER: Final = CustomerDetails(
    "Hartwell & Sons", "Tom Hartwell", email="tom@hartwell.example", phone="617 555-0186", city="Cambridge",
    country="US", state_province="MA", notes="Prefers calls before 9:00.\nGate code: 1234\nPhone: 617 555-01",
)  # fmt: skip
SHORT: Final = Problem(
    "phone",
    "phone_too_short",
    Severity.WARNING,
    {"value": "617 555-01", "head": "Phone", "place": 2, "country": "US"},
)
SOURCES: Final = {
    "company": (0,),
    "email": (1,),
    "city": (3,),
    "state_province": (4,),
    "contact_name": (6, 7),
}


def updated_row(**given: Any) -> RowView:
    """A row that updates a customer, with a number that is too short; ``given`` says what is otherwise."""
    row = CheckedRow(
        45,
        Outcome.UPDATE,
        "Hartwell & Sons",
        "Tom Hartwell",
        (SHORT,),
        (FieldChange("city", "Boston", "Cambridge"),),
        matched_by=MatchedBy.EMAIL,
        choices=(Decision.CREATE, Decision.UPDATE, Decision.SKIP),
    )
    values: dict[str, Any] = {
        "row": row,
        "before": BEFORE,
        "after": AFTER,
        "cells": CELLS,
        "sources": SOURCES,
        "kept_notes": ("Prefers calls before 9:00.",),
        "added_notes": (NoteLine("Gate code: 1234", 5), NoteLine("Phone: 617 555-01", 2)),
    }
    return RowView(**(values | given))


def nameless_row() -> RowView:
    """A row that is refused, since it names nobody."""
    row = CheckedRow(14, Outcome.REFUSED, "", "", (Problem("company", "name_required"),), choices=(Decision.SKIP,))
    return RowView(row, None, CustomerDetails(city="Laval"), ("", "", "", "Laval", "", "", "", ""), {"city": (3,)})
