"""The model of the lines follows the document whatever changes in it."""

import random
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from custlist_desktop.domain.estimate import EstimateLine, LineKind, new_line_key
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_model import LineModel
from custlist_desktop.ui.estimates.steps import Did, EditStep
from tests.ui.estimates.conftest import DocumentMaker
from tests.ui.estimates.sample_content import CONTENT


def _shown(model: LineModel) -> list[list[str]]:
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[str(model.index(row, column).data() or "") for column in columns] for row in rows]


def _random_lines(lines: list[EstimateLine], chance: random.Random) -> list[EstimateLine]:
    """Some other lines: put in, taken out, moved, changed, or several at once."""
    for _ in range(chance.randint(1, 3)):
        at = chance.randint(0, len(lines))
        kind = chance.choice((LineKind.LINE, LineKind.LINE, LineKind.SECTION))
        what = chance.choice(("insert", "remove", "move", "change", "shuffle"))
        if what == "insert" or not lines:
            lines.insert(at, EstimateLine(new_line_key(), kind, description=str(at), quantity=Decimal(at)))
        elif what == "remove":
            del lines[at - 1 : at + chance.randint(0, 2)]
        elif what == "move":
            lines.insert(chance.randint(0, len(lines) - 1), lines.pop(at - 1))
        elif what == "change":
            lines[at - 1] = replace(lines[at - 1], unit_price=Decimal(chance.randint(1, 99)))
        else:
            chance.shuffle(lines)
    return lines


@pytest.mark.parametrize("seed", range(12))
def test_the_model_follows_any_change_undone_and_done_again(make_document: DocumentMaker, seed: int) -> None:
    chance = random.Random(seed)
    document = make_document()
    model = LineModel(document)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for _ in range(40):
        step = chance.choice(("change", "change", "change", "undo", "redo", "terms"))
        if step == "change":
            lines = _random_lines(list(document.content.lines), chance)
            document.change(replace(document.content, lines=tuple(lines)), EditStep(Did.CHANGE_COLUMNS))
        elif step == "undo":
            document.undo()
        elif step == "redo":
            document.redo()
        else:
            currency = chance.choice(("CAD", "JPY"))
            document.change(
                replace(document.content, currency=currency, markup=Decimal(seed)), EditStep(Did.EDIT_DETAILS)
            )
        assert _shown(model) == _shown(LineModel(document))
    del tester


def test_a_moved_line_keeps_its_index(make_document: DocumentMaker) -> None:
    document = make_document()
    model = LineModel(document)
    held = QPersistentModelIndex(model.index(5, LineColumn.UNIT))
    document.change(replace(CONTENT, lines=(CONTENT.lines[5], *CONTENT.lines[:5])), EditStep(Did.MOVE_LINES))
    assert held.row() == 0


def test_a_keystroke_changes_the_row_and_the_subtotals_only(make_document: DocumentMaker) -> None:
    document = make_document()
    model = LineModel(document)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    line = replace(CONTENT.lines[1], quantity=Decimal(3))
    document.show_provisional(replace(CONTENT, lines=(CONTENT.lines[0], line, *CONTENT.lines[2:])))
    assert changed == [(1, 1), (0, 0)]


def test_a_price_that_is_worked_out_and_a_markup_of_the_estimate_stand_back(make_document: DocumentMaker) -> None:
    document = make_document(replace(CONTENT, markup=Decimal(10)))
    model = LineModel(document)
    document.change(
        replace(document.content, lines=(replace(CONTENT.lines[1], markup=None),)), EditStep(Did.EDIT_CELL)
    )
    assert model.cell(0, LineColumn.MARKUP).colour == "muted"
    assert model.cell(0, LineColumn.UNIT_PRICE).colour == "muted"
    assert model.index(0, LineColumn.MARKUP).data() == "10%"


def test_computed_quantities_have_an_equals_sign_and_their_arithmetic(make_document: DocumentMaker) -> None:
    model = LineModel(make_document())
    assert model.cell(5, LineColumn.QUANTITY).computed
    assert not model.cell(1, LineColumn.QUANTITY).computed
    assert model.index(5, LineColumn.QUANTITY).data(Qt.ItemDataRole.ToolTipRole) == "15.7*2"


def test_a_description_of_several_lines_is_shown_in_one(make_document: DocumentMaker) -> None:
    line = replace(CONTENT.lines[1], description="Removal\nof the old roof")
    model = LineModel(make_document(replace(CONTENT, lines=(line,))))
    assert model.index(0, LineColumn.DESCRIPTION).data() == "Removal of the old roof"
