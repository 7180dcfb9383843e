"""An estimate of a list that is only looked at: everything can be seen, nothing changed, and that is said."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from custlist_desktop.domain.roles import LOOKING, Action
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.session import Session
from tests.ui.conftest import type_text
from tests.ui.estimates.editor_place import EditorPlace

SAID = "The list is open read-only. Choose Try to Edit to change it."


@pytest.fixture
def looked_at(session: Session, estimate: EstimateRecord) -> Iterator[EditorPlace]:
    """An estimate's window, opened while the list is only looked at."""
    session.file.refuse_changes()
    place = EditorPlace(session, estimate.id)
    yield place
    place.window.close()


def test_what_is_typed_is_refused_and_said(looked_at: EditorPlace) -> None:
    before = looked_at.content()
    title = looked_at.field("Title")
    type_text(title, "x")
    assert looked_at.says(SAID)
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert title.text() == before.title
    assert looked_at.content() == before


def test_rows_are_neither_added_nor_deleted(looked_at: EditorPlace) -> None:
    before = looked_at.content()
    QTest.keyClick(
        looked_at.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert looked_at.says(SAID)
    assert looked_at.content() == before


def test_window_closes_without_a_question(looked_at: EditorPlace) -> None:
    type_text(looked_at.field("Title"), "x")
    looked_at.window.close()
    assert not looked_at.window.isVisible()


def test_looking_goes_on_and_all_else_is_refused_with_the_reason(session: Session) -> None:
    session.file.refuse_changes()
    assert {action for action in Action if session.may(action)} == LOOKING
    assert {session.refusal(action) for action in Action if action not in LOOKING} == {SAID}
