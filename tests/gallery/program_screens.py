"""What belongs to the program as a whole: the Settings menu, help, signing in, files that can't be opened."""

from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QToolButton, QToolTip, QWidget

from custlist_desktop.domain.account import TemplateKind
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.services.account.notices import RepricedDraft
from custlist_desktop.system.logs import Cause, Report
from custlist_desktop.ui.estimates.editor_window import EstimateEditor
from custlist_desktop.ui.estimates.repriced_drafts import RepricedDialog, RepricedNotice
from custlist_desktop.ui.help.guide_window import GuideWindow
from custlist_desktop.ui.help.shortcuts_window import ShortcutsWindow
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.file_dialogs import ask_open_name
from custlist_desktop.ui.kit.work import wait_for_threads
from custlist_desktop.ui.proposals.proposal_window import ProposalWindow
from custlist_desktop.ui.settings.sections import COMPANY, DEFAULTS, USERS
from custlist_desktop.ui.shell.about_dialog import AboutDialog, made_with
from custlist_desktop.ui.shell.error_watch import Trouble
from custlist_desktop.ui.shell.file_problem_dialog import FileProblemDialog
from custlist_desktop.ui.shell.key_groups import shortcut_groups
from custlist_desktop.ui.shell.licenses_dialog import LicensesDialog
from custlist_desktop.ui.shell.main_window import MainWindow
from custlist_desktop.ui.shell.navigation import UserButton
from custlist_desktop.ui.shell.open_windows import OpenWindows
from custlist_desktop.ui.shell.unexpected_error_dialog import UnexpectedErrorDialog
from custlist_desktop.ui.shell.workplace import CUSTOMERS, ESTIMATES, Workplace
from custlist_desktop.ui.sign_in.sign_in_dialog import SignInDialog
from custlist_desktop.ui.sign_in.user_list import UserList
from tests.gallery.list_screens import press_dots
from tests.gallery.newest_estimate import newest_estimate
from tests.gallery.opening_screens import see_opening
from tests.gallery.settling import settle, wait_for
from tests.gallery.walk import Walk, child, close_window, open_window, press

WHEN = datetime(2026, 11, 24, 10, 42, tzinfo=UTC)
_REPRICED: Final = (
    RepricedDraft(1, "E-2026-0148", "Réfection de la toiture", "CAD", Decimal("14763.06"), Decimal("14790.12")),
    RepricedDraft(2, "E-2026-0151", "Cloisons sèches, 2e étage", "CAD", Decimal("4321.08"), Decimal("4912.56")),
    RepricedDraft(3, "E-2026-0152", "", "USD", Decimal(18250), Decimal(18250)),
)
_SUBMENUS: Final = {"appearance": 0, "language": 1, "help": -1}
"""Which of the menus that open from the Settings menu; the one between lists windows, and none is open."""


def see_settings_menu(walk: Walk, window: MainWindow) -> None:
    """Shows the menu, and each menu that opens from it."""
    button = child(window, QToolButton, translate("NavigationBar", "Settings"))

    def press_button() -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    walk.see_popup("settings-menu", window, press_button)
    user = child(window, UserButton)
    walk.see_popup("user-menu", window, lambda: QTest.mouseClick(user, Qt.MouseButton.LeftButton))
    for name, number in _SUBMENUS.items():
        if walk.wants(f"settings-menu-{name}"):
            walk.look_at_popup(press_button, partial(_see_submenu, walk, window, number, name))


def _see_submenu(walk: Walk, window: QWidget, number: int, name: str, menu: QWidget) -> None:
    """Opens the submenu at a place in a menu, and shows it."""
    if not isinstance(menu, QMenu):
        raise TypeError(f"{menu} is no menu")
    action = [each for each in menu.actions() if each.menu() is not None][number]
    menu.setActiveAction(action)
    press(menu, Qt.Key.Key_Right)
    settle()
    opened = QApplication.activePopupWidget()
    walk.see(f"settings-menu-{name}", window, opened)


def see_window_list(walk: Walk, window: MainWindow) -> None:
    """The list that Ctrl+Tab opens, with an estimate, its proposal and the User Guide open beside the main window."""
    app = QApplication.instance()
    if not walk.wants("window-list") or not isinstance(app, QGuiApplication):
        return
    open_windows, key = OpenWindows(app), newest_estimate(walk.session).id
    others = (EstimateEditor(walk.session, key), ProposalWindow(walk.session, key), GuideWindow())
    for each in (*others, window):
        open_window(each)
    walk.see_popup("window-list", window, lambda: open_windows.show_list(back=False))
    for each in others:
        close_window(each)
    open_windows.deleteLater()


def see_program(walk: Walk, window: MainWindow) -> None:
    """Shows what the program says about itself and about files."""
    walk.see_dialog("about", AboutDialog(window))
    walk.see_dialog("licenses", LicensesDialog(made_with(), window))
    if walk.wants("guide"):
        _see_help(walk, "guide", GuideWindow(window))
    if walk.wants("shortcuts"):
        _see_help(walk, "shortcuts", ShortcutsWindow(shortcut_groups, window))
    path = Path("customers.db")
    facts: dict[str, object] = {"user": "Hannah Osei", "host": "ATELIER-2", "pid": 4711, "program": "Custlist"}
    facts |= {"beside": "customers.db-wal", "folder": "/home/hannah/Custlist"}
    for trouble in FileTrouble:
        name = f"file-{trouble.value.replace('_', '-')}"
        if walk.wants(name):
            may_look = trouble is FileTrouble.DISK_FULL
            walk.see_dialog(name, FileProblemDialog(DatabaseFileError(trouble, path, **facts), may_look=may_look))
    see_opening(walk, walk.session.board, window)
    _see_unexpected_error(walk, window)
    _see_repriced(walk, window)
    kinds = translate("Program", "Customer lists (*.db);;All files (*)")
    title = translate("Program", "Open Customer List")
    folder = walk.folder / "lists"
    folder.mkdir(exist_ok=True)
    for name in ("customers.db", "customers-2025.db"):
        (folder / name).touch()
    walk.see_opened("file-dialog", lambda: ask_open_name(window, title, folder, kinds))


def _see_unexpected_error(walk: Walk, window: QWidget) -> None:
    """Shows what tells of a mistake of the program's, at first and when it came again and again."""
    report = Report((Cause("ValueError", "", ("custlist_desktop/proposals/making.py:88",)),), "7F3A-21", WHEN)
    trouble = Trouble(report, None, walk.folder, is_logged=True, list_path=walk.folder / "customers.db")
    for name, repeated in (("unexpected-error", False), ("unexpected-error-again", True)):
        if walk.wants(name):
            dialog = UnexpectedErrorDialog(trouble, window.windowTitle(), lambda: True, window)
            if repeated:
                dialog.must_close()
            walk.see_dialog(name, dialog, wait_for_threads)


def _see_repriced(walk: Walk, window: MainWindow) -> None:
    """Shows what is said after an update that priced drafts anew, and their list."""
    if not walk.wants("update-repriced"):
        return
    notice = next(iter(window.findChildren(RepricedNotice)))
    notice.show_drafts(len(_REPRICED))
    walk.see("update-repriced", window)
    notice.show_drafts(0)
    walk.see_dialog("update-repriced-drafts", RepricedDialog(_REPRICED, window))


def _see_help(walk: Walk, name: str, shown: QWidget) -> None:
    open_window(shown)
    walk.see(name, shown)
    close_window(shown)


def see_sign_in(walk: Walk) -> None:
    """Shows the dialog for somebody with a password, for somebody without, and after a wrong password."""
    if not walk.wants("sign-in"):
        return
    session = walk.session
    walk.see_dialog("sign-in", SignInDialog(session, "Lavoie Toitures inc."))
    other = SignInDialog(session, "Lavoie Toitures inc.")
    walk.see_dialog("sign-in-without-password", other, lambda: child(other, UserList).move_choice(1))
    wrong = SignInDialog(session, "Lavoie Toitures inc.")
    walk.see_dialog("sign-in-wrong", wrong, lambda: _try_wrong(wrong))


def _try_wrong(dialog: QDialog) -> None:
    field = QApplication.focusWidget()
    if field is not None:
        QTest.keyClicks(field, "wrong")
    child(dialog, QPushButton, translate("SignInDialog", "Sign In")).click()
    settle()


def see_estimator(walk: Walk, workplace: Workplace) -> None:
    """Shows the pages to an Estimator, who may do less; nobody else is signed in afterwards."""
    session, window = walk.session, workplace.window
    sofia = next(user for user in session.users.all() if user.name.startswith("Sofía"))
    session.set_actor(sofia.as_actor())
    window.show_page(CUSTOMERS)
    walk.see("customers-estimator", window)
    walk.see_popup("row-menu-estimator", window, lambda: press_dots(window))
    _see_tip(walk, window)
    window.show_page(ESTIMATES)
    walk.see("estimates-estimator", window)
    for name, section in (
        ("company", COMPANY),
        ("users", USERS),
        ("templates", TemplateKind.SCOPE_OF_WORK),
        ("defaults", DEFAULTS),
    ):
        if walk.wants(f"settings-{name}-estimator"):
            workplace.show_account_settings(section)
            walk.see(f"settings-{name}-estimator", window)


def _see_tip(walk: Walk, window: QWidget) -> None:
    """The tool tip that says who may add a customer (M2)."""
    if not walk.wants("customers-estimator-tip"):
        return
    button = child(window, QPushButton, translate("CustomerActions", "Add Customer"))
    QToolTip.showText(button.mapToGlobal(QPoint(8, button.height() - 8)), button.toolTip(), button)
    wait_for(QToolTip.isVisible)
    tips = [
        each
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and each.windowType() is Qt.WindowType.ToolTip
    ]
    walk.see("customers-estimator-tip", window, tips[0])
    QToolTip.hideText()
    wait_for(lambda: not QToolTip.isVisible())
