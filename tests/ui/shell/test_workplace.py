"""The pages and windows together, as the program shows them."""

import json
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFrame, QLineEdit, QPushButton, QWidget

from custlist_desktop.domain.account import TradeNameDetails
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.models.account import NoticeRow
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.account.notices import RepricedDraft
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.repriced_drafts import RepricedDialog
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.passwords import OwnPasswordDialog
from custlist_desktop.ui.settings.sections import DEFAULTS, USERS
from custlist_desktop.ui.shell.workplace import ACCOUNT_SETTINGS, CUSTOMERS, ESTIMATES, Workplace
from tests.ui.conftest import type_text, wait_until
from tests.ui.jobs_here import JobsHere
from tests.ui.places import in_dialog, named, undo_link


@pytest.fixture
def workplace(session: Session, settings: QSettings) -> Iterator[Workplace]:
    """The program's window over a customer and an estimate of theirs."""
    customer = session.customers.add(session.actor, CustomerDetails(company="Gagné Roofing"))
    session.estimates.create(session.actor, customer.id)
    place = Workplace(session, settings)
    place.show()
    place.window.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is place.window)
    yield place
    place.windows.close_all()
    place.close()


def test_the_customer_list_is_first_and_estimates_are_one_click_away(workplace: Workplace) -> None:
    assert workplace.window.current_page() == CUSTOMERS
    QTest.mouseClick(named(workplace.window, QAbstractButton, "Estimates"), Qt.MouseButton.LeftButton)
    assert workplace.window.current_page() == ESTIMATES
    wait_until(lambda: named(workplace.window, ListTable, "Estimates").model().rowCount() == 1)


def test_a_window_that_goes_at_once_is_no_error(
    session: Session, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    uncaught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: uncaught.append(error))
    place = Workplace(session, settings)
    place.show()
    place.close()
    place.window.deleteLater()
    QApplication.sendPostedEvents(place.window, QEvent.Type.DeferredDelete)

    QApplication.processEvents()

    assert uncaught == []


def test_the_title_has_the_default_trade_name(workplace: Workplace, session: Session) -> None:
    assert workplace.window.windowTitle() == "Custlist"
    session.account.add_trade_name(session.actor, TradeNameDetails("Lavoie Toitures inc."))
    assert workplace.window.windowTitle() == "Custlist — Lavoie Toitures inc."


def opened_editor(workplace: Workplace, session: Session, customer_id: int | None = None) -> EstimateEditor:
    """The editor of a new estimate."""
    key = session.estimates.create(session.actor, customer_id).id
    workplace.windows.open(key)
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, EstimateEditor))


def test_issued_proposals_are_listed_over_the_editor(workplace: Workplace, session: Session) -> None:
    editor = opened_editor(workplace, session)
    titles: list[str] = []

    def work(dialog: QDialog) -> None:
        titles.append(dialog.windowTitle())
        dialog.reject()

    in_dialog(lambda: editor.issued_requested.emit(1), work)
    assert titles == ["Issued Proposals"]


def test_an_editor_s_customer_is_shown_in_the_list(workplace: Workplace, session: Session) -> None:
    other = session.customers.add(session.actor, CustomerDetails(company="Zinc et fils"))
    workplace.window.show_page(ESTIMATES)
    opened_editor(workplace, session, other.id).open_customer_requested.emit(other.id)
    assert workplace.window.current_page() == CUSTOMERS
    table = named(workplace.window, ListTable, "Customers")
    wait_until(lambda: table.model().rowCount() == 2 and table.current_row() == 1)


def test_new_estimate_from_a_customer_that_is_closed_at_once_is_told_at_the_customers(
    workplace: Workplace, session: Session
) -> None:
    key = workplace.windows.new(1)
    assert key is not None
    number = session.estimates.get(session.actor, key).content.number
    next(each for each in QApplication.topLevelWidgets() if isinstance(each, EstimateEditor)).close()
    assert session.estimates.count() == 1
    assert named(workplace.window, QWidget, f"Nothing was typed, so {number} wasn’t kept.")
    QTest.mouseClick(undo_link(workplace.window), Qt.MouseButton.LeftButton)
    assert session.estimates.get(session.actor, key).content.number == number


def test_an_estimate_that_is_gone_is_told_on_the_page_in_view(workplace: Workplace) -> None:
    workplace.window.show_page(ESTIMATES)
    workplace.windows.open(99)
    assert named(workplace.window, QPushButton, "New Estimate").isVisible()
    sentence = "Someone deleted it, so nothing was changed. Add it again if you need it."
    assert named(workplace.window, QWidget, sentence)


@pytest.mark.parametrize("page", [CUSTOMERS, ESTIMATES, ACCOUNT_SETTINGS])
def test_a_password_that_was_reset_is_told_once_at_the_next_sign_in(
    page: str, workplace: Workplace, session: Session
) -> None:
    _show_page(workplace, page)
    key = session.actor.user_id
    session.users.reset_password(key, hash_password("new words"), "marie")
    session.sign_in.admit(key)
    workplace.tell_resets()
    told = {
        name
        for widget in workplace.window.findChildren(QFrame)
        if "was reset from a shell" in (name := widget.accessibleName()) and widget.isVisible()
    }
    assert len(told) == 1
    sentence = told.pop()
    assert sentence.startswith(f"The password of {session.actor.name} was reset from a shell on ")
    assert sentence.endswith("by the system account marie. If no one here did that, change the password.")
    session.sign_in.admit(key)
    assert session.sign_in.take_resets() == []


def test_one_s_own_password_is_changed_from_one_s_name(workplace: Workplace, session: Session) -> None:
    workplace.window.password_requested.emit()
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), OwnPasswordDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: QApplication.activeModalWidget() is None)
    assert not session.users.get(session.actor.user_id).has_password


def _show_page(workplace: Workplace, page: str) -> None:
    if page == ACCOUNT_SETTINGS:
        workplace.show_account_settings(DEFAULTS)
    else:
        workplace.window.show_page(page)


@pytest.mark.parametrize("page", [CUSTOMERS, ACCOUNT_SETTINGS])
def test_a_deleted_estimate_is_told_where_one_is(page: str, workplace: Workplace, session: Session) -> None:
    _show_page(workplace, page)
    editor = opened_editor(workplace, session)
    number = session.estimates.get(session.actor, 2).content.number
    editor.close()  # nothing was typed
    wait_until(lambda: session.estimates.count() == 1)
    told = [each.accessibleName() for each in workplace.window.findChildren(InlineMessage) if each.isVisible()]
    assert told == [f"Nothing was typed, so {number} wasn’t kept."]


def test_what_was_restored_is_told_in_view_with_its_undo(workplace: Workplace) -> None:
    _show_page(workplace, ACCOUNT_SETTINGS)
    workplace.teller.show_restored(lambda: "Another list.", "")
    told = [each.accessibleName() for each in workplace.window.findChildren(InlineMessage) if each.isVisible()]
    assert "Another list." in told


@pytest.mark.parametrize("page", [CUSTOMERS, ESTIMATES, ACCOUNT_SETTINGS])
def test_ctrl_b_backs_up_on_every_page_and_says_where(page: str, workplace: Workplace, session: Session) -> None:
    _show_page(workplace, page)
    session.backup_keeper.start_job = JobsHere()
    QTest.keyClick(
        workplace.window.focusWidget() or workplace.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier
    )
    folder = session.backup_keeper.places().first

    def told() -> list[str]:
        return [each.accessibleName() for each in workplace.window.findChildren(InlineMessage) if each.isVisible()]

    wait_until(lambda: f"Backed up to {folder}." in told())
    assert len(list(folder.glob("*"))) == 1


@pytest.mark.parametrize("page", [CUSTOMERS, ESTIMATES, ACCOUNT_SETTINGS])
def test_a_saved_password_is_told_on_the_page_in_view(page: str, workplace: Workplace, session: Session) -> None:
    _show_page(workplace, page)
    workplace.window.password_requested.emit()
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), OwnPasswordDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OwnPasswordDialog)
    for name in ("New password", "Repeat the password"):
        QTest.keyClicks(named(dialog, QLineEdit, name), "new words")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: session.users.get(session.actor.user_id).has_password)
    assert workplace.window.current_page() == page
    told = [each.accessibleName() for each in workplace.window.findChildren(InlineMessage) if each.isVisible()]
    assert told == ["Your new password was saved."]


def test_account_settings_open_from_the_menu_and_esc_goes_back(workplace: Workplace) -> None:
    workplace.window.account_settings_requested.emit()
    assert workplace.window.current_page() == ACCOUNT_SETTINGS
    QTest.keyClick(workplace.window, Qt.Key.Key_Escape)
    wait_until(lambda: workplace.window.current_page() == CUSTOMERS)


def answering(answer: str, start: Callable[[], object]) -> list[str]:
    """Does what asks, and answers; returns what was asked."""
    asked: list[str] = []

    def work(dialog: QDialog) -> None:
        asked.append(dialog.accessibleDescription())
        named(dialog, QAbstractButton, answer).click()

    in_dialog(lambda: (start(), None)[1], work)
    return asked


def test_closing_asks_about_a_default_that_cant_be_saved_and_shows_it(workplace: Workplace, session: Session) -> None:
    days = "Offers are valid for, days"
    workplace.show_account_settings(DEFAULTS)
    field = named(workplace.window, QLineEdit, days)
    field.setFocus()
    field.selectAll()
    type_text(field, "many")  # and it isn't left
    workplace.window.show_page(CUSTOMERS)
    asked = answering("Keep Editing", workplace.window.close)
    assert ["Discard what you typed?" in each for each in asked] == [True]
    assert workplace.window.isVisible()
    assert workplace.window.current_page() == ACCOUNT_SETTINGS
    assert field.isVisible()
    assert field.text() == "many"
    answering("Discard", workplace.close_windows)
    assert field.text() == str(session.account.defaults().days_valid or "")
    assert workplace.close_windows()


@pytest.fixture
def repriced(session: Session) -> tuple[int, int]:
    """Two drafts that an update priced anew, as the migration leaves word of them."""
    keys = [session.estimates.create(session.actor).id for _ in range(2)]
    facts = [
        {"id": key, "number": f"E-{key}", "title": "", "currency": "USD", "before": "4321.08", "after": "4912.56"}
        for key in keys
    ]
    NoticeRow.create(kind="drafts_repriced", facts=json.dumps({"estimates": facts}))
    return keys[0], keys[1]


def _notice(place: Workplace) -> InlineMessage | None:
    shown = (each for each in place.window.findChildren(InlineMessage) if each.isVisible())
    return next((each for each in shown if "since the update" in each.accessibleName()), None)


def test_drafts_that_an_update_changed_are_told_until_somebody_closes_the_notice(
    session: Session, settings: QSettings, repriced: tuple[int, int]
) -> None:
    for _start in range(2):
        place = Workplace(session, settings)
        place.show()
        for page in (CUSTOMERS, ESTIMATES):
            place.window.show_page(page)
            notice = _notice(place)
            assert notice is not None
            assert notice.accessibleName().startswith("2 drafts have different amounts since the update")
        place.close()
    assert notice is not None
    QTest.mouseClick(named(notice, QAbstractButton, "Close this message"), Qt.MouseButton.LeftButton)
    assert _notice(place) is None
    later = Workplace(session, settings)
    later.show()
    assert _notice(later) is None
    assert len(repriced) == session.estimates.count()
    later.close()


def test_notice_of_an_update_opens_the_drafts_that_it_lists(workplace: Workplace, session: Session) -> None:
    assert _notice(workplace) is None
    (key,) = [row.id for row in Estimate.select()]
    other = session.estimates.create(session.actor).id
    drafts = [
        RepricedDraft(each, f"E-{each}", "Roof", "USD", Decimal("4321.08"), Decimal("4912.56"))
        for each in (key, other)
    ]
    dialog = RepricedDialog(drafts, workplace.window)
    opened: list[object] = []
    dialog.estimate_requested.connect(opened.append)
    dialog.show()
    table = named(dialog, ListTable, "Drafts with Different Amounts")
    model = table.model()
    shown = [[str(model.index(row, column).data()) for column in range(4)] for row in range(2)]
    assert shown == [[f"E-{each}", "Roof", "US$4,321.08", "US$4,912.56"] for each in (key, other)]
    QTest.keyClick(table, Qt.Key.Key_Return)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.mouseClick(named(dialog, QPushButton, "Open Estimate"), Qt.MouseButton.LeftButton)
    assert opened == [key, other]
    assert dialog.isVisible()
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_next_start_shows_the_page_and_the_section_that_were_left(session: Session, settings: QSettings) -> None:
    first = Workplace(session, settings)
    first.show()
    first.show_account_settings(USERS)
    first.close()
    first.window.hide()
    second = Workplace(session, settings)
    second.show()
    assert second.window.current_page() == ACCOUNT_SETTINGS
    assert named(second.window, QWidget, "What each role may do").isVisible()
    second.window.show_page(ESTIMATES)
    second.close()
    second.window.hide()
    third = Workplace(session, settings)
    third.show()
    assert third.window.current_page() == ESTIMATES
    third.close()
