"""The two lists of the main window: before the first customer, full, searched, with their menus."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.errors import NotAllowedError
from custlist_desktop.domain.roles import Action
from custlist_desktop.ui.customers.customers_page import CustomersPage
from custlist_desktop.ui.customers.details_pane import DetailsPane
from custlist_desktop.ui.estimates.questions import delete_question
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import IconButton, MoreButton
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.settings.sections import COMPANY
from custlist_desktop.ui.shell.main_window import MainWindow
from custlist_desktop.ui.shell.workplace import CUSTOMERS, ESTIMATES, Workplace
from tests.gallery.duplicate_screens import see_no_duplicates
from tests.gallery.newest_estimate import newest_estimate
from tests.gallery.settling import settle
from tests.gallery.sizes import SMALL, SMALLEST, WIDE
from tests.gallery.walk import Walk, child


def see_first_start(walk: Walk, workplace: Workplace) -> None:
    """Shows what a new customer list says about itself."""
    window = workplace.window
    walk.see("customers-empty", window)
    window.resize(*SMALLEST)
    walk.see("customers-empty-smallest", window)
    window.resize(*WIDE)
    window.show_page(ESTIMATES)
    walk.see("estimates-empty", window)
    workplace.show_account_settings(COMPANY)
    walk.see("settings-company-empty", window)
    see_no_duplicates(walk)
    workplace.show_customers()  # the next one begins where this one was left


def see_customers(walk: Walk, window: MainWindow) -> None:
    """Shows the customer list; afterwards it is as before, without a search."""
    if not walk.wants("customers", "row-menu", "details"):
        return
    table, box = child(window, ListTable), child(window, SearchBox)
    table.set_current_row(8)
    table.setFocus()
    walk.see("customers-browse", window)
    _see_smaller(walk, window, "customers")
    box.setFocus()
    search(window, "gagne 514")
    walk.see("customers-search", window)
    walk.see_popup("row-menu", window, lambda: press_dots(window))
    _see_page_menus(walk, window)
    search(window, "gagne zzz")
    walk.see("customers-no-match", window)
    search(window, "")
    _see_narrowed(walk, window)
    _see_said(walk, window)


def _see_narrowed(walk: Walk, window: MainWindow) -> None:
    """Some customers only, as an import brought them."""
    page = child(window, CustomersPage)
    words = translate("DoneStep", "Added from {file}")
    page.show_only(tuple(range(5, 12)), lambda: words.format(file="crm-export.csv"))
    walk.see("customers-narrowed", window)
    page.show_all()
    settle()


def _see_smaller(walk: Walk, window: MainWindow, name: str) -> None:
    window.resize(*SMALL)
    walk.see(f"{name}-small", window)
    window.resize(*SMALLEST)
    walk.see(f"{name}-smallest", window)
    window.resize(*WIDE)
    settle()


def _see_page_menus(walk: Walk, window: MainWindow) -> None:
    more = child(window, MoreButton, translate("CustomersPage", "More actions for the list"))
    walk.see_popup("customers-menu", window, more.click)
    walk.see_popup("customers-details-menu", window, child(window, DetailsPane).menu_button.click)
    header = child(window, ListTable).horizontalHeader()
    walk.see_popup(
        "customers-columns-menu", window, lambda: header.customContextMenuRequested.emit(QPoint(200, header.height()))
    )


def _see_said(walk: Walk, window: MainWindow) -> None:
    """What the page says after a delete, and after something that was refused."""
    customers, actor = walk.session.customers, walk.session.actor
    deleted = customers.delete(actor, customers.get(actor, 3).id)
    settle()
    walk.session.undo.undo(actor, deleted.change_id)
    settle()
    child(window, CustomersPage).show_error(NotAllowedError(Action.DELETE_CUSTOMER))
    walk.see("customers-refused", window)
    message = next(each for each in child(window, CustomersPage).findChildren(InlineMessage) if each.isVisible())
    QTest.mouseClick(child(message, IconButton), Qt.MouseButton.LeftButton)
    search(window, "a")
    search(window, "")


def see_estimates(walk: Walk, window: MainWindow) -> None:
    """Shows the list of estimates; afterwards the customers are in view."""
    if not walk.wants("estimates", "estimate-menu", "estimate-delete"):
        return
    window.show_page(ESTIMATES)
    settle()
    child(window, ListTable).setFocus()
    walk.see("estimates", window)
    _see_smaller(walk, window, "estimates")
    search(window, "roof")
    walk.see("estimates-search", window)
    walk.see_popup("estimate-menu", window, lambda: press_dots(window))
    search(window, "roof zzz")
    walk.see("estimates-no-match", window)
    search(window, "")
    newest = newest_estimate(walk.session)
    walk.see_dialog("estimate-delete", delete_question(newest.number, newest.title, 2, window))
    window.show_page(CUSTOMERS)


def press_dots(window: QWidget) -> None:
    """Presses the three dots of the first row."""
    table = child(window, ListTable)
    rect = table.visualRect(table.model().index(0, table.model().columnCount() - 1))
    rect.moveRight(min(rect.right(), table.viewport().width() - 1))  # they stay in view where the rest scrolls
    QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def search(window: QWidget, text: str) -> None:
    """Searches as if somebody had typed a text."""
    box = child(window, SearchBox)
    box.selectAll()
    box.setText(text)
    box.text_edited.emit(text)
    settle()
