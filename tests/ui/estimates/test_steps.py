"""The words of what can be undone in an estimate."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.steps import Did, EditStep, step_words


@pytest.mark.parametrize("did", Did)
def test_every_step_has_words(app: QApplication, did: Did) -> None:
    del app
    assert step_words(EditStep(did))
    assert "%" not in step_words(EditStep(did, 2))


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (EditStep(Did.EDIT_CELL, LineColumn.UNIT_COST), "Edit Unit Cost"),
        (EditStep(Did.DELETE_LINES), "Delete Line"),
        (EditStep(Did.DELETE_LINES, 3), "Delete 3 Lines"),
        (EditStep(Did.DELETE_SECTION), "Delete Section"),
        (EditStep(Did.PASTE_LINES), "Paste 1 Line"),
        (EditStep(Did.GO_BACK, 2), "Go Back to Revision 2"),
    ],
)
def test_words_tell_how_many_and_which(app: QApplication, step: EditStep, words: str) -> None:
    del app
    assert step_words(step) == words


def test_words_follow_the_language(language: Callable[[str], str]) -> None:
    step = EditStep(Did.EDIT_CELL, LineColumn.QUANTITY)
    english = step_words(step)
    language("fr")
    assert step_words(step) != english
