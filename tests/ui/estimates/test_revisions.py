"""The editor says how its estimate differs from what left last, and goes back to it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTableView, QWidget

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate import EstimateContent, Tax
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.models.estimate import IssuedProposalRow
from custlist_desktop.proposals.options import ProposalOptions, default_options
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.estimates.differences_dialog import DifferencesDialog
from custlist_desktop.ui.session import Session
from tests.helpers.examples import examples
from tests.helpers.issued import issue, told
from tests.ui.conftest import wait_until
from tests.ui.estimates.conftest import ROOFER, make_estimate, shingles
from tests.ui.estimates.editor_place import EditorPlace
from tests.ui.places import control, in_dialog

_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def issued(session: Session, key: int) -> int:
    """Lets a proposal of an estimate leave; returns its revision."""
    record = session.estimates.get(session.actor, key)
    return issue(session.issued_proposals, session.account, session.actor, record, b"%PDF left").revision


def keep_options(session: Session, key: int, **chosen: object) -> None:
    """Keeps other choices for a proposal, as its window does."""
    record = session.estimates.get(session.actor, key)
    options: ProposalOptions = replace(default_options(record, session.account), **chosen)  # type: ignore[arg-type]  # by name
    session.estimates.keep_proposal_options(session.actor, key, options.to_json())


def marks(place: EditorPlace) -> list[str]:
    """What the header says about revisions, without its link."""
    return sorted({text for text in place.visible_texts() if "since revision" in text})


@pytest.fixture
def editor(session: Session, estimate: EstimateRecord) -> Iterator[EditorPlace]:
    """The editor of a sent estimate whose first revision left."""
    session.estimates.set_status(session.actor, estimate.id, EstimateStatus.SENT)
    issued(session, estimate.id)
    place = EditorPlace(session, estimate.id)
    yield place
    place.window.close()


def in_differences(place: EditorPlace, work: Callable[[DifferencesDialog], None]) -> None:
    """Presses Ctrl+Shift+D, and does ``work`` in the dialog; closes it if it is still open."""

    def begin(dialog: QDialog) -> None:
        assert isinstance(dialog, DifferencesDialog)
        work(dialog)
        dialog.reject()

    in_dialog(lambda: place.press(Qt.Key.Key_D, _CTRL_SHIFT), begin)


def click(dialog: QDialog, name: str) -> None:
    """Clicks what is called ``name``."""
    QTest.mouseClick(control(dialog, name), Qt.MouseButton.LeftButton)


def rows(dialog: DifferencesDialog) -> list[list[str]]:
    """What the table says."""
    model = dialog.findChildren(QTableView)[0].model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_estimate_that_says_what_left_has_no_mark(editor: EditorPlace) -> None:
    QApplication.processEvents()
    assert marks(editor) == []
    assert not editor.says("See Differences")


def test_mark_says_which_revision_and_what_the_difference_is(editor: EditorPlace) -> None:
    editor.save_elsewhere(lines=editor.content().lines[:2])
    wait_until(lambda: marks(editor) == ["Changed since revision 1,"])
    assert editor.says("-$960.00") or editor.says("−$960.00")
    editor.save_elsewhere(lines=shingles())
    wait_until(lambda: marks(editor) == [])


def test_mark_follows_typing_and_goes_with_undo(editor: EditorPlace) -> None:
    editor.type("Title", "Other")
    wait_until(lambda: marks(editor) == ["Changed since revision 1"])
    editor.undo()
    wait_until(lambda: marks(editor) == [])


def test_notes_costs_and_status_are_no_change(editor: EditorPlace) -> None:
    line = replace(editor.content().lines[1], unit_cost=Decimal(9))
    lines = (editor.content().lines[0], line, editor.content().lines[2])
    editor.save_elsewhere(notes="Call first", lines=lines, status=EstimateStatus.DECLINED)
    wait_until(lambda: editor.says("Status: Declined"))
    QApplication.processEvents()
    assert marks(editor) == []


def test_m11_edit_of_the_customer_is_told_and_never_asked(editor: EditorPlace, customer_id: int) -> None:
    session = editor.session
    editor.save_elsewhere(status=EstimateStatus.ACCEPTED)
    version = session.customers.get(session.actor, customer_id).version
    session.customers.edit(session.actor, customer_id, replace(ROOFER, phone="512-555-0999"), version)
    wait_until(lambda: marks(editor) == ["Customer details changed since revision 1"])
    assert QApplication.activeModalWidget() is None


def test_choices_for_the_proposal_are_part_of_a_revision(editor: EditorPlace) -> None:
    keep_options(editor.session, editor.key, signatures=False)
    wait_until(lambda: marks(editor) == ["Proposal choices changed since revision 1"])
    seen: list[list[str]] = []
    in_differences(editor, lambda dialog: seen.extend(rows(dialog)))
    assert seen[0] == ["Proposal", "Signature lines", "Shown", "Hidden", ""]
    keep_options(editor.session, editor.key)
    wait_until(lambda: marks(editor) == [])


def test_next_revision_takes_the_mark_away(editor: EditorPlace) -> None:
    editor.type("Title", "Other")
    editor.save()
    wait_until(lambda: bool(marks(editor)))
    assert issued(editor.session, editor.key) == 2
    wait_until(lambda: marks(editor) == [])


def test_nothing_is_said_about_a_revision_from_before(session: Session, estimate: EstimateRecord) -> None:
    issued(session, estimate.id)
    database = IssuedProposalRow._meta.database
    database.execute_sql("DROP TRIGGER issued_proposal_unchanged")
    database.execute_sql("UPDATE issued_proposal SET content = NULL, content_form = NULL, workings = NULL")
    place = EditorPlace(session, estimate.id)
    place.type("Title", "Other")
    QApplication.processEvents()
    assert marks(place) == []
    place.window.close()


def test_differences_add_up_to_the_total(editor: EditorPlace) -> None:
    heading, first, second = editor.content().lines
    more = replace(first, quantity=Decimal(46), description="Cedar shingles")
    editor.save_elsewhere(
        lines=(heading, more, second), taxes=(Tax("VAT", Decimal(10)),), scope_of_work="Strip\nShingle"
    )

    def work(dialog: DifferencesDialog) -> None:
        assert rows(dialog) == [
            ["Cedar shingles", "Description", "Shingles", "Cedar shingles", ""],
            ["Cedar shingles", "Quantity", "44 m²", "46 m²", "+55.00"],
            ["Scope of Work", "Text", "", "+2 paragraphs", ""],
            ["VAT 10%", "Added", "", "222.50", "+222.50"],
            ["Total", "", "2,170.00", "2,447.50", "+277.50"],
        ]
        assert dialog.focusWidget() is control(dialog, "Close")

    wait_until(lambda: bool(marks(editor)))
    in_differences(editor, work)


def test_going_back_asks_and_is_one_step_of_undo(editor: EditorPlace) -> None:
    before = told(editor.session.account, editor.record())
    heading, first, second = editor.content().lines
    changed = (replace(second, unit_cost=Decimal(75)), replace(first, quantity=Decimal(46)), heading)
    editor.save_elsewhere(lines=changed, title="Barn", notes="Call first")
    now = editor.content()

    def work(dialog: DifferencesDialog) -> None:
        in_dialog(lambda: click(dialog, "Go Back to Revision 1…"), lambda question: click(question, "Go Back"))

    wait_until(lambda: bool(marks(editor)))
    in_differences(editor, work)
    editor.save()
    assert told(editor.session.account, editor.record()) == before
    assert editor.content().notes == "Call first"
    assert [line.unit_cost for line in editor.content().lines] == [None, None, Decimal(60)]
    wait_until(lambda: marks(editor) == [])
    editor.undo()
    editor.save()
    assert editor.content() == now


def test_keyboard_is_in_the_editor_after_going_back(editor: EditorPlace) -> None:
    """On X11 the window manager gave it to any other window of the program."""
    other = QWidget()
    other.show()
    editor.window.activateWindow()
    editor.type("Title", "Other")
    wait_until(lambda: bool(marks(editor)))
    in_differences(
        editor,
        lambda dialog: in_dialog(
            lambda: click(dialog, "Go Back to Revision 1…"), lambda question: click(question, "Go Back")
        ),
    )
    wait_until(lambda: marks(editor) == [] and QApplication.activeWindow() is editor.window)
    other.close()


def test_next_revision_is_made_from_the_differences(editor: EditorPlace) -> None:
    asked: list[int] = []
    editor.window.proposal_requested.connect(asked.append)
    editor.type("Title", "Other")
    wait_until(lambda: bool(marks(editor)))
    in_differences(editor, lambda dialog: click(dialog, "Make Revision 2"))
    assert asked == [editor.key]
    assert editor.content().title == "Other"


def test_the_pdf_of_the_revision_opens_from_the_differences(editor: EditorPlace, opened_urls: list[QUrl]) -> None:
    editor.type("Title", "Other")
    wait_until(lambda: bool(marks(editor)))
    in_differences(editor, lambda dialog: click(dialog, "Open PDF"))
    assert len(opened_urls) == 1


_EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("title"), st.sampled_from(["Garage roof", "Barn", ""])),
        st.tuples(st.just("notes"), st.sampled_from(["", "private"])),
        st.tuples(st.just("scope_of_work"), st.sampled_from(["", "Strip"])),
        st.tuples(st.just("valid_until"), st.sampled_from([None, date(2027, 1, 1)])),
        st.tuples(st.just("quantity"), st.sampled_from([Decimal(44), Decimal("44.0"), Decimal(45)])),
        st.tuples(st.just("unit_cost"), st.sampled_from([None, Decimal(3)])),
        st.tuples(st.just("status"), st.sampled_from([EstimateStatus.DRAFT, EstimateStatus.SENT])),
        st.tuples(st.just("issue"), st.none()),
    ),
    max_size=6,
)


@given(_EDITS)
@examples(8)
def test_mark_is_there_exactly_while_the_content_differs(session: Session, edits: list[tuple[str, object]]) -> None:
    record = make_estimate(session, title="Garage roof", lines=shingles())
    issued(session, record.id)
    place = EditorPlace(session, record.id)
    last = _shown(place.content())
    for name, value in edits:
        if name == "issue":
            issued(session, record.id)
            last = _shown(place.content())
        elif name in ("quantity", "unit_cost"):
            heading, line, rest = place.content().lines
            place.save_elsewhere(lines=(heading, replace(line, **{name: value}), rest))  # type: ignore[arg-type]
        else:
            place.save_elsewhere(**{name: value})
        differs = _shown(place.content()) != last
        wait_until(partial(_is_marked, place, differs))
        QApplication.processEvents()
        assert _is_marked(place, differs)
    place.window.close()
    # As the program does; a window that is left to Python's collector ends the process now and then.
    place.window.deleteLater()
    QCoreApplication.sendPostedEvents(place.window, QEvent.Type.DeferredDelete.value)


def _is_marked(place: EditorPlace, differs: bool) -> bool:
    return bool(marks(place)) == differs


def _shown(content: EstimateContent) -> tuple[object, ...]:
    lines = [
        (line.description, line.quantity, line.unit, line.unit_price or line.unit_cost) for line in content.lines
    ]
    return content.title, content.scope_of_work, content.valid_until, lines


def test_customer_given_to_the_estimate_is_a_difference(editor: EditorPlace) -> None:
    other = editor.session.customers.add(editor.session.actor, CustomerDetails(company="Steeple & Sons"))
    editor.pick("Steeple")
    assert editor.record().customer_id == other.id
    wait_until(lambda: marks(editor) == ["Customer details changed since revision 1"])
