"""A proposal of an estimate that lacks something is made, and leaves, only after a question that names all of it."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from custlist_desktop.domain.estimate import EstimateLine, new_line_key
from custlist_desktop.domain.proposal_lacks import Lack, LackKind, lacks_of
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.estimates.estimate_windows import EstimateWindows
from custlist_desktop.ui.session import Session
from tests.ui.estimates.conftest import FakeWindows, make_estimate
from tests.ui.places import in_dialog, named


@pytest.fixture
def fakes() -> FakeWindows:
    return FakeWindows()


@pytest.fixture
def windows(session: Session, fakes: FakeWindows) -> EstimateWindows:
    return EstimateWindows(session, fakes.pages(session), make_editor=fakes.make_editor)


def press(name: str, seen: list[str] | None = None) -> Callable[[QDialog], None]:
    """Presses a button of a dialog, and keeps what the dialog says."""

    def answer(dialog: QDialog) -> None:
        if seen is not None:
            seen.extend(label.text() for label in dialog.findChildren(QLabel) if label.text())
        named(dialog, QPushButton, name).click()

    return answer


def with_lines(session: Session, estimate: EstimateRecord, *lines: EstimateLine) -> EstimateRecord:
    """The estimate saved with other lines."""
    record = session.estimates.get(session.actor, estimate.id)
    content = replace(record.content, lines=lines)
    return session.estimates.save(session.actor, record.id, content, record.version)


def test_all_that_is_missing_is_named_in_one_question_whose_cancel_comes_first(
    windows: EstimateWindows, fakes: FakeWindows, session: Session
) -> None:
    bare = make_estimate(session, number="E-9")
    seen: list[str] = []

    def cancel(dialog: QDialog) -> None:
        assert dialog.focusWidget() is named(dialog, QPushButton, "Cancel")
        press("Cancel", seen)(dialog)

    in_dialog(lambda: windows.open_proposal(bare.id), cancel)
    assert "E-9 isn’t complete. Make the proposal anyway?" in seen
    assert "It has no customer.\nIt has no lines." in seen
    assert (fakes.proposals, fakes.editors) == ([], [])
    in_dialog(lambda: windows.open_proposal(bare.id), press("Make It Anyway"))
    assert [window.key for window in fakes.proposals] == [bare.id]


def test_whole_estimate_asks_nothing(windows: EstimateWindows, fakes: FakeWindows, estimate: EstimateRecord) -> None:
    windows.open_proposal(estimate.id)
    assert [window.key for window in fakes.proposals] == [estimate.id]
    assert windows.may_leave(estimate.id, ())


def test_line_without_an_amount_can_be_shown_instead(
    windows: EstimateWindows, fakes: FakeWindows, session: Session, estimate: EstimateRecord
) -> None:
    section, first, second = estimate.content.lines
    half = replace(second, quantity=None, unit_cost=None, unit_price=Decimal(5))
    with_lines(session, estimate, section, first, half)
    in_dialog(lambda: windows.open_proposal(estimate.id), press("Show the Line"))
    assert fakes.proposals == []
    assert fakes.editors[0].shown_lines == [half.key]


def test_what_was_agreed_to_isnt_asked_again_but_what_is_missing_since_is(
    windows: EstimateWindows, session: Session, estimate: EstimateRecord
) -> None:
    section, first, second = estimate.content.lines
    doubtful = replace(first, quantity=None, doubtful=(("quantity", "TBD"),))
    record = with_lines(session, estimate, section, doubtful, second)
    lacks = lacks_of(record.content, record.contact)
    in_dialog(lambda: windows.open_proposal(estimate.id), press("Make It Anyway"))
    assert windows.may_leave(estimate.id, lacks)
    more = (*lacks, Lack(LackKind.EMPTY_FIELD, name="{company.website}"))
    seen: list[str] = []
    left: list[bool] = []
    in_dialog(lambda: left.append(windows.may_leave(estimate.id, more)), press("Cancel", seen))
    in_dialog(lambda: left.append(windows.may_leave(estimate.id, more)), press("Issue It Anyway"))
    assert [*left, windows.may_leave(estimate.id, more)] == [False, True, True]
    said = "1 line has no amount yet, so the total doesn’t include it.\nEmpty in its texts: {company.website}."
    assert said in seen


def test_remark_is_no_line_without_an_amount_and_a_total_of_zero_is_asked_about(
    windows: EstimateWindows, session: Session, estimate: EstimateRecord
) -> None:
    seen: list[str] = []
    remark = EstimateLine(new_line_key(), description="Permits by the owner")
    with_lines(session, estimate, *estimate.content.lines, remark)
    windows.open_proposal(estimate.id)
    windows.close(estimate.id)
    with_lines(session, estimate, remark)
    in_dialog(lambda: windows.open_proposal(estimate.id), press("Cancel", seen))
    assert "Its total is zero." in seen
