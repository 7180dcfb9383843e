"""The columns of the customer list: as the window allows, until somebody chooses."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QSplitter

from custlist_desktop.ui.session import Session
from tests.gallery.settling import settle
from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import MASON, Workplace
from tests.ui.places import in_menu

COMPANY, CONTACT, EMAIL, PHONE, CITY, STATE, COUNTRY, DOTS = range(8)
LONG_NUMBER = "+52 33 5555 0117 ext. 12345"


@pytest.fixture
def large_font(app: QApplication) -> Iterator[None]:
    """A font of 150 %."""
    before = app.font()
    font = app.font()
    font.setPixelSize(20)
    app.setFont(font)
    yield
    app.setFont(before)


@pytest.fixture
def place(session: Session) -> Iterator[Workplace]:
    """The page over one customer whose every text is long."""
    session.customers.add(
        session.actor,
        replace(
            MASON,
            company="Maçonnerie et tirage de joints Lévis, Bélanger et fils inc.",
            email="a.very.long.name@a-longer-name.example",
            phone=LONG_NUMBER,
        ),
    )
    workplace = Workplace(session)
    wait_until(lambda: len(workplace.shown()) == 1)
    settle()
    yield workplace
    workplace.close()


def shown(place: Workplace) -> list[int]:
    """The columns in view, from left to right."""
    header = place.table.horizontalHeader()
    visual = [header.logicalIndex(at) for at in range(header.count())]
    return [at for at in visual if not header.isSectionHidden(at)]


def is_cut(place: Workplace, column: int) -> bool:
    """Whether the text of the first row doesn't fit into a column."""
    table = place.table
    index = table.model().index(0, column)
    return table.sizeHintForIndex(index).width() > table.columnWidth(column)


def resize(place: Workplace, width: int) -> None:
    place.window.resize(width, 700)
    settle()


def press(place: Workplace, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    QTest.keyClick(place.table, key, held)
    settle()


CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def test_a_wide_window_cuts_nothing_and_a_narrow_one_no_number(place: Workplace) -> None:
    resize(place, 1920)
    assert not [column for column in shown(place) if is_cut(place, column)]
    for width in (1680, 1440, 1280, 1024, 900):
        resize(place, width)
        assert not is_cut(place, PHONE)
        assert place.table.horizontalScrollBar().maximum() == 0


def test_columns_and_words_give_way_in_their_order_and_come_back(place: Workplace) -> None:
    add = place.named(QPushButton, "Add Customer")
    seen: list[tuple[list[int], str]] = []
    for width in range(1440, 800, -20):
        resize(place, width)
        seen += [now] if (now := (shown(place)[:-1], add.text())) not in seen else []
    assert seen == [
        ([COMPANY, CONTACT, EMAIL, PHONE, CITY, STATE, COUNTRY], "Add Customer"),
        ([COMPANY, CONTACT, EMAIL, PHONE, CITY, STATE], "Add Customer"),
        ([COMPANY, CONTACT, EMAIL, PHONE, CITY], "Add"),
        ([COMPANY, CONTACT, PHONE, CITY], "Add"),
        ([COMPANY, CONTACT, PHONE], "Add"),
    ]
    assert (add.toolTip(), add.accessibleName()) == ("Add Customer", "Add Customer")
    resize(place, 1440)
    assert (shown(place)[-2], add.text(), add.toolTip()) == (COUNTRY, "Add Customer", "")


def test_the_details_are_as_wide_as_the_window_allows_until_their_edge_is_moved(place: Workplace) -> None:
    splitter = place.window.findChild(QSplitter)
    assert splitter is not None
    for width, details in ((1700, 408), (1440, 344), (1200, 304), (1000, 280)):
        resize(place, width)
        assert splitter.sizes()[1] == details
    handle = splitter.handle(1)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 100))
    QTest.mouseMove(handle, QPoint(-60, 100))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(-60, 100))
    moved = splitter.sizes()[1]
    assert moved > 300
    resize(place, 1440)
    assert splitter.sizes()[1] == moved


def choose(place: Workplace, *texts: str) -> None:
    """Chooses in the menu of the titles, which Alt+Down opens."""

    def work(menu: QMenu) -> None:
        for text in texts:
            action = next(each for each in menu.actions() if each.text() == text)
            submenu = action.menu()
            if not isinstance(submenu, QMenu):
                action.trigger()
            else:
                menu = submenu

    place.activate()
    in_menu(lambda: QTest.keyClick(place.table, Qt.Key.Key_Down, ALT), work)
    settle()


def test_columns_are_chosen_moved_and_reset_with_the_keyboard_and_remembered(
    place: Workplace, settings: QSettings
) -> None:
    place.table.setFocus()
    place.table.setCurrentIndex(place.table.model().index(0, CITY))
    press(place, Qt.Key.Key_Left, ALT)
    press(place, Qt.Key.Key_Right, CTRL, SHIFT)
    width = place.table.columnWidth(CITY)
    for name in ("State/Province", "Country"):
        choose(place, "Columns", name)
    assert shown(place) == [COMPANY, CONTACT, EMAIL, CITY, PHONE, DOTS]
    choose(place, "Columns", "Country")
    resize(place, 1024)
    assert COUNTRY in shown(place)  # somebody wants it: others give way
    assert place.table.columnWidth(CITY) == width
    place.page.save_state(settings)
    again = Workplace(place.session)
    again.page.restore_state(settings)
    resize(again, 1440)
    assert shown(again) == [COMPANY, CONTACT, EMAIL, CITY, PHONE, COUNTRY, DOTS]
    assert again.table.columnWidth(CITY) == width
    again.close()
    place.activate()
    resize(place, 1440)
    place.page.restore(place.page.state())
    assert shown(place) == [COMPANY, CONTACT, EMAIL, CITY, PHONE, COUNTRY, DOTS]
    choose(place, "Reset Columns")
    assert shown(place) == list(range(8))
    assert place.table.columnWidth(CITY) < width


def test_the_last_column_that_is_shown_stays(place: Workplace) -> None:
    place.table.setFocus()
    for name in ("Company", "Contact", "Email", "Phone", "City", "State/Province", "Country"):
        choose(place, "Columns", name)
    assert shown(place) == [COUNTRY, DOTS]


def test_padding_and_bar_follow_the_first_column(place: Workplace) -> None:
    table = place.table
    table.setFocus()
    table.setCurrentIndex(table.model().index(0, CONTACT))
    before = first_pixels(place)
    press(place, Qt.Key.Key_Left, ALT)
    assert shown(place)[:2] == [CONTACT, COMPANY]
    after = first_pixels(place)
    assert after == before  # the bar, and the room before the words


def first_pixels(place: Workplace) -> list[int]:
    """What is in the first 24 pixels of the current row."""
    rect = place.table.visualRect(place.table.currentIndex())
    image: QImage = place.table.viewport().grab().toImage()
    return [image.pixel(x, rect.center().y()) for x in range(24)]


def test_the_dots_stay_in_view_and_work_over_columns_that_were_made_wider(place: Workplace) -> None:
    table = place.table
    table.setFocus()
    resize(place, 1024)
    table.setCurrentIndex(table.model().index(0, COMPANY))
    while table.horizontalScrollBar().maximum() < 100:
        press(place, Qt.Key.Key_Right, CTRL, SHIFT)
    asked: list[int] = []
    table.menu_requested.disconnect()
    table.menu_requested.connect(lambda row, _corner: asked.append(row))
    edge = table.viewport().width() - 20
    row = table.visualRect(table.model().index(0, COMPANY)).center().y()
    for value in (0, 50, table.horizontalScrollBar().maximum()):
        table.horizontalScrollBar().setValue(value)
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge, row))
        image = table.viewport().grab().toImage()
        inks = {image.pixel(x, row) for x in range(edge - 8, edge + 9)}
        assert len(inks) > 1
    assert asked == [0, 0, 0]
    table.horizontalScrollBar().setValue(50)
    table.setCurrentIndex(table.model().index(0, DOTS))
    assert table.horizontalScrollBar().value() == 50


def test_with_a_large_font_names_are_cut_with_an_ellipsis_and_no_number_is(
    large_font: None, place: Workplace
) -> None:
    for width in (1440, 1024, 860, 760):
        resize(place, width)
        titles = [place.table.list_header.width_for_title(at) for at in (COMPANY, CONTACT)]
        names = [place.table.columnWidth(at) for at in (COMPANY, CONTACT)]
        assert names == titles or not is_cut(place, PHONE), width
        assert place.table.horizontalScrollBar().maximum() == 0, width
        for column in shown(place)[:-1]:
            cell = place.table.visualRect(place.table.model().index(0, column))
            dots = place.table.visualRect(place.table.model().index(0, DOTS))
            assert not cell.intersects(dots), (width, column)


def test_columns_that_short_rows_left_too_narrow_give_way_once_longer_rows_come_back(place: Workplace) -> None:
    short = replace(MASON, company="Zed", contact_name="Al", email="a@b.example", phone=LONG_NUMBER, city="Hull")
    place.session.customers.add(place.session.actor, short)
    resize(place, 1024)
    place.search("zed")
    place.wait_for("Zed")
    settle()
    resize(place, 1023)
    many = len(shown(place))
    place.search("levis")
    wait_until(lambda: place.shown() != ["Zed"])
    settle()
    assert len(shown(place)) < many
    assert place.table.columnWidth(COMPANY) >= 168
    assert place.table.horizontalScrollBar().maximum() == 0
