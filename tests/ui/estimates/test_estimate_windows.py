"""Which editors and proposals are open: one of each for an estimate, and none once the program ends."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSettings, QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from custlist_desktop.domain.errors import CustlistError, NotFoundError
from custlist_desktop.domain.estimate import Linked
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.placeholders import doubtful_placeholders
from custlist_desktop.domain.roles import Role
from custlist_desktop.proposals.empty_fields import Mend
from custlist_desktop.services.core.change import Deleted
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.estimate_windows import EstimateWindows
from custlist_desktop.ui.estimates.lines.columns import LineColumn
from custlist_desktop.ui.estimates.lines.line_table import LineTable
from custlist_desktop.ui.estimates.open_again import OpenEstimate, read, written
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import screen_area
from tests.helpers.issued import issue
from tests.ui.conftest import type_text, wait_until
from tests.ui.estimates.conftest import FakeWindows, make_estimate, make_whole_estimate


@pytest.fixture
def fakes() -> FakeWindows:
    return FakeWindows()


@pytest.fixture
def windows(session: Session, fakes: FakeWindows) -> EstimateWindows:
    return EstimateWindows(session, fakes.pages(session), make_editor=fakes.make_editor)


def test_an_open_estimate_is_raised_and_not_opened_twice(
    windows: EstimateWindows, fakes: FakeWindows, session: Session, estimate: EstimateRecord
) -> None:
    other = make_estimate(session, title="Shed")
    windows.open(estimate.id)
    windows.open(other.id)
    wait_until(lambda: QApplication.activeWindow() is fakes.editors[1])
    windows.open(estimate.id)
    wait_until(lambda: QApplication.activeWindow() is fakes.editors[0])
    assert fakes.opened() == [estimate.id, other.id]


def test_a_closed_one_is_opened_anew(windows: EstimateWindows, fakes: FakeWindows, estimate: EstimateRecord) -> None:
    windows.open(estimate.id)
    fakes.editors[0].close()
    assert not windows.is_open(estimate.id)
    windows.open(estimate.id)
    assert len(fakes.editors) == 2


def test_a_new_estimate_for_a_customer_is_linked_and_needs_no_picker(
    windows: EstimateWindows, fakes: FakeWindows, session: Session, customer_id: int
) -> None:
    created: list[int] = []
    windows.created.connect(created.append)
    key = windows.new(customer_id)
    assert created == [key]
    assert key is not None
    assert session.estimates.get(session.actor, key).customer_id == customer_id
    QApplication.processEvents()
    assert fakes.editors[0].picked == 0
    windows.new()
    wait_until(lambda: fakes.editors[1].picked == 1)


def test_what_was_deleted_meanwhile_is_told(windows: EstimateWindows) -> None:
    errors: list[CustlistError] = []
    windows.failed.connect(errors.append)
    windows.open(99)
    windows.open_proposal(99)
    assert windows.new(99) is None
    assert [type(error) for error in errors] == [NotFoundError] * 3


def test_an_editor_asks_for_its_proposal_its_customer_and_its_templates(
    windows: EstimateWindows, fakes: FakeWindows, estimate: EstimateRecord
) -> None:
    windows.open(estimate.id)
    editor = fakes.editors[0]
    editor.open_customer_requested.emit(7)
    editor.manage_templates_requested.emit("terms")
    editor.proposal_requested.emit(estimate.id)
    editor.issued_requested.emit(estimate.id)
    assert fakes.asked == [7, "terms", ("issued", estimate.id)]
    assert [window.key for window in fakes.proposals] == [estimate.id]


def test_a_proposal_leads_to_where_its_gaps_are_filled_in(
    windows: EstimateWindows, fakes: FakeWindows, session: Session
) -> None:
    linked, bare = make_whole_estimate(session), make_estimate(session)
    windows.open_proposal(linked.id)
    proposal = fakes.proposals[0]
    for mend in Mend:
        proposal.mend_requested.emit(linked.id, mend.value)
    assert fakes.asked == ["company", linked.customer_id]
    proposal.mend_requested.emit(bare.id, Mend.CUSTOMER.value)
    assert [editor.key for editor in fakes.editors] == [linked.id, bare.id]


def test_a_placeholder_from_a_proposal_is_put_in_where_it_can_be_undone(
    windows: EstimateWindows, fakes: FakeWindows, session: Session
) -> None:
    (doubt,) = doubtful_placeholders("{chantier}")
    draft = make_whole_estimate(session, scope_of_work="Au {chantier}", terms="{chantier}")
    accepted = make_whole_estimate(session, terms="{chantier}", status=EstimateStatus.ACCEPTED)
    windows.open_proposal(draft.id)
    fakes.proposals[0].placeholder_accepted.emit(draft.id, doubt)
    content = session.estimates.get(session.actor, draft.id).content
    assert (content.scope_of_work, content.terms) == ("Au {site.address}", "{site.address}")
    assert not fakes.editors
    for key in (accepted.id, draft.id):
        windows.open(draft.id)
        windows.open_proposal(key)
        fakes.proposals[-1].placeholder_accepted.emit(key, doubt)
    assert [(editor.key, editor.mended) for editor in fakes.editors] == [(draft.id, 1), (accepted.id, 1)]
    assert session.estimates.get(session.actor, accepted.id).content.terms == "{chantier}"


def test_all_close_unless_one_holds_what_cannot_be_saved(
    windows: EstimateWindows, fakes: FakeWindows, session: Session, estimate: EstimateRecord
) -> None:
    other = make_estimate(session, title="Shed")
    windows.open(estimate.id)
    windows.open(other.id)
    windows.open_proposal(estimate.id)
    fakes.editors[1].may_close = False
    assert not windows.close_all()
    assert windows.is_open(other.id)
    fakes.editors[1].may_close = True
    assert windows.close_all()
    assert not windows.is_open(estimate.id)
    assert windows.close_all()


def test_the_editor_s_size_is_remembered(
    session: Session, fakes: FakeWindows, estimate: EstimateRecord, settings: QSettings
) -> None:
    first = EstimateWindows(session, fakes.pages(session), settings, make_editor=fakes.make_editor)
    first.open(estimate.id)
    fakes.editors[0].resize(700, 500)
    first.close_all()
    settings.sync()
    again = QSettings(settings.fileName(), QSettings.Format.IniFormat)
    second = EstimateWindows(session, fakes.pages(session), again, make_editor=fakes.make_editor)
    second.open(estimate.id)
    assert fakes.editors[1].size() == QSize(700, 500)


def test_a_proposal_has_item_codes_where_the_open_editor_or_else_the_last_one_shows_them(
    session: Session, estimate: EstimateRecord, settings: QSettings
) -> None:
    other = make_estimate(session, title="Shed")
    windows = EstimateWindows(session, FakeWindows().pages(session), settings)
    assert not windows.shows_item_codes(estimate.id)
    windows.open(estimate.id)
    (table,) = (each for window in QApplication.topLevelWidgets() for each in window.findChildren(LineTable))
    table.show_column(LineColumn.ITEM, True)
    assert windows.shows_item_codes(estimate.id)
    assert not windows.shows_item_codes(other.id)
    windows.close_all()
    assert windows.shows_item_codes(other.id)


@pytest.fixture
def front() -> QWidget:
    """The window that keeps the keyboard."""
    window = QWidget()
    window.show()
    return window


def test_what_is_open_can_be_written_down_and_opened_again_as_it_was(
    windows: EstimateWindows, fakes: FakeWindows, session: Session, estimate: EstimateRecord, front: QWidget
) -> None:
    other = make_estimate(session, title="Shed")
    for key in (other.id, estimate.id):
        windows.open(key)
    fakes.editors[0].setGeometry(30, 40, 700, 500)
    fakes.editors[0].tab = 2
    QApplication.processEvents()
    before = read(written(windows.open_ones()))
    assert windows.close_all()
    windows.open_again(before, front)
    assert windows.open_ones() == before  # those that wait too
    wait_until(lambda: len(fakes.editors) == 4)
    assert fakes.editors[2].geometry() == QRect(30, 40, 700, 500)
    assert [each.tab for each in fakes.editors[2:]] == [2, 0]


def test_deleted_ones_are_counted(
    windows: EstimateWindows, fakes: FakeWindows, estimate: EstimateRecord, front: QWidget
) -> None:
    told: list[object] = []
    windows.failed.connect(told.append)
    windows.missed.connect(told.append)
    windows.open_again([OpenEstimate(99, b"", 0), OpenEstimate(estimate.id, b"", 0)], front)
    wait_until(lambda: told == [1])
    assert fakes.opened() == [estimate.id]


def test_next_editor_opens_a_little_right_of_and_below_the_last_one_on_the_screen(
    windows: EstimateWindows, fakes: FakeWindows, session: Session
) -> None:
    keys = [make_estimate(session, title=title).id for title in "ABC"]
    windows.open(keys[0])
    screen = screen_area(fakes.editors[0])
    fakes.editors[0].setGeometry(screen.x() + 40, screen.y() + 50, 300, 200)
    windows.open(keys[1])
    assert fakes.editors[1].pos() == fakes.editors[0].pos() + QPoint(24, 24)
    fakes.editors[1].move(screen.right() - 310, screen.bottom() - 210)
    windows.open(keys[2])
    assert fakes.editors[2].pos() == screen.topLeft()


def test_editor_as_large_as_the_screen_stays_on_it_and_hides_no_other(
    session: Session, fakes: FakeWindows, settings: QSettings
) -> None:
    windows = EstimateWindows(session, fakes.pages(session), settings, make_editor=fakes.make_editor)
    keys = [make_estimate(session, title=title).id for title in "ABC"]
    windows.open(keys[0])
    screen = screen_area(fakes.editors[0])
    fakes.editors[0].setGeometry(screen)
    windows.close_all()
    windows.open(keys[1])
    fakes.editors[1].setGeometry(screen)
    windows.open(keys[2])
    assert fakes.editors[2].pos() == screen.topLeft() + QPoint(24, 24)
    assert screen.contains(fakes.editors[2].frameGeometry())


def test_those_that_wait_are_not_opened_once_all_were_closed(
    windows: EstimateWindows, fakes: FakeWindows, session: Session, estimate: EstimateRecord, front: QWidget
) -> None:
    other = make_estimate(session, title="Shed")
    windows.open_again([OpenEstimate(estimate.id, b"", 0), OpenEstimate(other.id, b"", 0)], front)
    assert windows.close_all()
    for _ in range(5):
        QApplication.processEvents()
    assert fakes.editors == []
    assert windows.open_ones() == []


@pytest.mark.parametrize("text", ["", "no list", "[[1]]", '[["a", "", 0]]', "3", '[[1, "é", 0]]'])
def test_a_setting_that_says_nothing_opens_nothing(text: str) -> None:
    assert read(text) == []


class Kept:
    """The windows with the program's own editors, and what they tell."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.windows = EstimateWindows(session, FakeWindows().pages(session))
        self.discarded: list[Deleted[EstimateRecord]] = []
        self.windows.discarded.connect(self.discarded.append)

    def new(self, customer_id: int | None = None) -> EstimateRecord:
        """Makes an estimate, whose editor is open then."""
        key = self.windows.new(customer_id)
        assert key is not None
        return self.session.estimates.get(self.session.actor, key)

    def editor(self) -> EstimateEditor:
        """The editor that is open."""
        editors = [each for each in QApplication.topLevelWidgets() if isinstance(each, EstimateEditor)]
        return next(each for each in editors if each.isVisible())

    def field(self, name: str) -> QLineEdit:
        """A field of its header."""
        return next(each for each in self.editor().findChildren(QLineEdit) if each.accessibleName() == name)


@pytest.fixture
def kept(session: Session) -> Iterator[Kept]:
    """Editors that are closed at the end."""
    kept = Kept(session)
    yield kept
    kept.windows.leave_all()


@pytest.mark.parametrize("from_customer", [False, True])
def test_new_estimate_in_which_nothing_was_typed_isnt_kept_and_burns_no_number(
    kept: Kept, session: Session, customer_id: int, from_customer: bool
) -> None:
    made = kept.new(customer_id if from_customer else None)
    kept.editor().close()
    assert session.estimates.count() == 0
    (deleted,) = kept.discarded
    assert deleted.record.content.number == made.content.number
    again = kept.new()
    assert again.content.number == made.content.number
    kept.editor().close()
    session.undo.undo(session.actor, deleted.change_id)
    assert session.estimates.get(session.actor, made.id).content == made.content
    kept.windows.open(made.id)
    kept.editor().close()
    assert session.estimates.count() == 1  # it was asked for: it isn't taken away a second time


def test_estimate_that_was_touched_is_kept_though_it_is_empty_again(kept: Kept, session: Session) -> None:
    kept.new()
    title = kept.field("Title")
    title.setFocus()
    type_text(title, "Shed")
    kept.editor().document.undo()
    assert title.text() == ""
    kept.editor().close()
    assert (session.estimates.count(), kept.discarded) == (1, [])


def test_what_was_done_with_an_estimate_keeps_it(kept: Kept, session: Session, customer_id: int) -> None:
    linked = kept.new()
    session.estimates.set_customer(session.actor, linked.id, Linked(customer_id), linked.version)
    kept.editor().close()
    sent = kept.new()
    issue(session.issued_proposals, session.account, session.actor, sent)
    kept.editor().close()
    kept.windows.duplicate(linked.id)
    kept.editor().close()
    copied = kept.new()
    assert kept.windows.close_all()  # as the program does at its end: it opens it again at the next start
    kept.windows.open(copied.id)
    assert (session.estimates.count(), kept.discarded) == (4, [])


def test_untouched_estimate_of_a_program_that_was_killed_goes_when_it_is_closed_untouched(
    kept: Kept, session: Session
) -> None:
    key = session.estimates.create(session.actor).id
    kept.windows.open(key)
    kept.editor().close()
    assert session.estimates.count() == 0


def test_untouched_estimate_of_somebody_else_stays(kept: Kept, session: Session) -> None:
    other = session.users.add(session.actor, "Sofía Ramírez", Role.ESTIMATOR).as_actor()
    kept.windows.open(session.estimates.create(other).id)
    kept.editor().close()
    assert session.estimates.count() == 1
