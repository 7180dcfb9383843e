"""What stands where nothing is yet, and the ways from there into the guide."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from custlist_desktop.domain.roles import Role
from custlist_desktop.ui.customers.customers_page import customers_first_start
from custlist_desktop.ui.customers.estimate_section import EstimateSection
from custlist_desktop.ui.help.guide_window import GuideWindow
from custlist_desktop.ui.help.opening import close_guide, open_guide
from custlist_desktop.ui.help.page_view import PageView
from custlist_desktop.ui.importing.step_bar import StepBar
from custlist_desktop.ui.kit.lists.first_start import FirstStart
from custlist_desktop.ui.kit.taxes_field import TaxesField
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.users_page import UsersPage
from tests.ui.conftest import Shower
from tests.ui.places import named


def said(window: QWidget, beginning: str) -> bool:
    labels = window.findChildren(QLabel)
    return any(label.isVisible() and label.text().startswith(beginning) for label in labels)


def opened_topic() -> str:
    """The topic of the guide's window that is open."""
    windows = [each for each in QApplication.topLevelWidgets() if isinstance(each, GuideWindow) and each.isVisible()]
    assert len(windows) == 1
    view = windows[0].findChild(PageView)
    assert isinstance(view, PageView)
    return view.topic


def test_first_start_leads_to_the_guide(show: Shower) -> None:
    page = FirstStart(customers_first_start(), open_guide)
    show(page)
    QTest.mouseClick(named(page, QPushButton, "User Guide"), Qt.MouseButton.LeftButton)
    assert opened_topic() == "start"
    close_guide()


def test_import_leads_to_its_topic(show: Shower) -> None:
    bar = StepBar(open_guide)
    show(bar)
    QTest.mouseClick(named(bar, QToolButton, "Help"), Qt.MouseButton.LeftButton)
    assert opened_topic() == "import"
    close_guide()


def test_a_customer_without_estimates_says_so(show: Shower) -> None:
    section = EstimateSection(lambda _key: None, lambda: None, lambda: "USD")
    show(section)
    assert said(section, "None yet.")
    assert named(section, QPushButton, "New Estimate").isEnabled()


def test_no_taxes_are_said_until_one_is_added(show: Shower) -> None:
    field = TaxesField()
    show(field)
    assert said(field, "None:")
    QTest.mouseClick(named(field, QPushButton, "Add Tax"), Qt.MouseButton.LeftButton)
    assert not said(field, "None:")
    field.set_taxes(())
    assert said(field, "None:")


def test_who_works_alone_is_told_what_users_are_for(session: Session, show: Shower) -> None:
    page = UsersPage(session)
    show(page)
    assert said(page, "Only you so far.")
    session.users.add(session.actor, "Hannah Osei", Role.ESTIMATOR)
    assert not said(page, "Only you so far.")
