"""The document that all parts of an estimate's editor share."""

from dataclasses import replace
from decimal import Decimal

import pytest

from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.steps import Did, EditStep, StepCommand
from tests.ui.estimates.conftest import DocumentMaker
from tests.ui.estimates.sample_content import CONTENT, REMOVAL, record_of

_QUANTITY = EditStep(Did.EDIT_CELL, LineColumn.QUANTITY)


@pytest.fixture
def document(make_document: DocumentMaker) -> EstimateDocument:
    """An estimate just opened."""
    return make_document()


def _with_quantity(content: EstimateContent, quantity: int) -> EstimateContent:
    line = replace(content.lines[1], quantity=Decimal(quantity))
    return replace(content, lines=(content.lines[0], line, *content.lines[2:]))


def test_a_change_is_shown_priced_and_can_be_undone_and_done_again(document: EstimateDocument) -> None:
    seen: list[tuple[EstimateContent, EstimateContent]] = []
    document.content_changed.connect(lambda old, new: seen.append((old, new)))
    changed = _with_quantity(CONTENT, 10)
    document.change(changed, _QUANTITY)
    assert document.content == changed
    assert document.totals == totals_of(changed)
    dirty = [document.is_dirty]
    assert document.undone_next == _QUANTITY
    document.undo()
    assert document.content == CONTENT
    assert document.totals == totals_of(CONTENT)
    dirty.append(document.is_dirty)
    assert dirty == [True, False]
    document.redo()
    assert document.content == changed
    assert seen == [(CONTENT, changed), (changed, CONTENT), (CONTENT, changed)]


def test_a_change_to_the_same_content_is_no_step(document: EstimateDocument) -> None:
    document.change(replace(CONTENT), _QUANTITY)
    assert document.undo_stack.count() == 0


def test_typing_in_one_field_is_one_step(document: EstimateDocument) -> None:
    for title in ("R", "Ro", "Roo"):
        document.change(replace(document.content, title=title), EditStep(Did.EDIT_TITLE), "title")
    document.change(replace(document.content, notes="x"), EditStep(Did.EDIT_NOTES), "notes")
    assert document.undo_stack.count() == 2
    document.undo()
    document.undo()
    assert document.content == CONTENT


def test_typing_that_ends_where_it_began_leaves_nothing_to_undo(document: EstimateDocument) -> None:
    document.change(replace(CONTENT, title="R"), EditStep(Did.EDIT_TITLE), "title")
    document.change(replace(CONTENT, title=""), EditStep(Did.EDIT_TITLE), "title")
    assert not document.undo_stack.canUndo()


def test_what_is_being_typed_counts_before_it_is_a_step(document: EstimateDocument) -> None:
    typed = _with_quantity(CONTENT, 7)
    document.show_provisional(typed)
    assert document.content == typed
    assert document.kept_content == CONTENT
    assert document.is_provisional
    assert document.totals == totals_of(typed)
    assert document.undo_stack.count() == 0


def test_what_was_typed_becomes_one_step_or_is_dropped(document: EstimateDocument) -> None:
    document.show_provisional(_with_quantity(CONTENT, 7))
    document.show_provisional(_with_quantity(CONTENT, 70))
    document.commit_provisional(_QUANTITY)
    assert document.undo_stack.count() == 1
    document.show_provisional(_with_quantity(CONTENT, 9))
    document.drop_provisional()
    assert document.content == _with_quantity(CONTENT, 70)
    document.undo()
    assert document.content == CONTENT


def test_undo_first_asks_open_fields_to_keep_what_is_typed(document: EstimateDocument) -> None:
    document.show_provisional(_with_quantity(CONTENT, 7))
    document.commit_requested.connect(lambda: document.commit_provisional(_QUANTITY))
    document.undo()
    assert document.content == CONTENT
    assert document.undo_stack.canRedo()


def test_a_save_keeps_what_can_be_undone(document: EstimateDocument) -> None:
    document.change(_with_quantity(CONTENT, 7), _QUANTITY)
    document.set_record(record_of(document.content, version=2))
    assert not document.is_dirty
    assert document.record.version == 2
    document.undo()
    assert document.content == CONTENT
    assert document.is_dirty


def test_another_customer_is_told_and_leaves_what_is_typed(document: EstimateDocument) -> None:
    told: list[object] = []
    document.record_changed.connect(lambda record: told.append(record.customer_id))
    document.change(_with_quantity(CONTENT, 7), _QUANTITY)
    document.set_record(record_of(CONTENT, version=2, customer_id=5))
    assert told == [5]
    assert document.content == _with_quantity(CONTENT, 7)


def test_a_content_changed_elsewhere_replaces_the_one_shown(document: EstimateDocument) -> None:
    document.change(_with_quantity(CONTENT, 7), _QUANTITY)
    theirs = replace(CONTENT, title="Theirs")
    document.set_record(record_of(theirs, version=2))
    assert document.content == theirs
    assert not document.undo_stack.canUndo()


def test_steps_of_another_kind_are_undone_in_the_same_order(document: EstimateDocument) -> None:
    done: list[str] = []

    class Another(StepCommand):
        def redo(self) -> None:
            done.append("redo")

        def undo(self) -> None:
            done.append("undo")

    document.push(Another(EditStep(Did.LINK_AGAIN)))
    document.change(_with_quantity(CONTENT, 7), _QUANTITY)
    document.undo()
    document.undo()
    assert done == ["redo", "undo"]


def test_totals_stay_where_nothing_is_priced_otherwise(document: EstimateDocument) -> None:
    before = document.totals
    document.change(replace(CONTENT, title="Roof"), EditStep(Did.EDIT_TITLE))
    line = replace(REMOVAL, description="Removal of all")
    document.change(replace(document.content, lines=(CONTENT.lines[0], line, *CONTENT.lines[2:])), _QUANTITY)
    assert document.totals == before
