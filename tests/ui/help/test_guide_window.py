"""The guide's window: topics, pages, search, back and forward, by mouse and by keyboard."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QToolButton

from custlist_desktop.ui.help.guide_window import GuideWindow
from custlist_desktop.ui.help.opening import close_guide, open_guide
from custlist_desktop.ui.help.page_view import PageView
from custlist_desktop.ui.help.topic_list import TopicList
from custlist_desktop.ui.help.topics import topic_keys
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.theme.appearance import AppearanceController, current_tokens
from custlist_desktop.ui.theme.tokens import DARK
from tests.ui.conftest import Shower, type_text, wait_until
from tests.ui.places import named, nameless_controls


@pytest.fixture
def guide(show: Shower) -> GuideWindow:
    window = GuideWindow()
    show(window)
    return window


def page(guide: GuideWindow) -> PageView:
    return guide.findChild(PageView)  # type: ignore[return-value]  # there is always one


def topics(guide: GuideWindow) -> TopicList:
    return guide.findChild(TopicList)  # type: ignore[return-value]  # there is always one


def rows(guide: GuideWindow) -> list[str]:
    shown = topics(guide)
    return [shown.item(row).text() for row in range(shown.count())]


def search(guide: GuideWindow, text: str) -> None:
    box = named(guide, SearchBox, "Search the guide")
    box.setFocus()
    box.selectAll()
    type_text(box, text)


def press(guide: GuideWindow, name: str) -> None:
    QTest.mouseClick(named(guide, QToolButton, name), Qt.MouseButton.LeftButton)


def is_marked(view: PageView) -> bool:
    """Whether a found word is marked in what is seen of a page."""
    image, colour = view.grab().toImage(), current_tokens().colour("match").rgb()
    return any(image.pixel(x, y) == colour for x in range(image.width()) for y in range(0, image.height(), 4))


def test_every_topic_is_listed_under_its_group(guide: GuideWindow) -> None:
    assert rows(guide)[:3] == ["First Steps", "The first five minutes", "How it works"]
    assert len(rows(guide)) == len(topic_keys()) + 4


@pytest.mark.parametrize("topic", topic_keys())
def test_every_topic_can_be_shown(guide: GuideWindow, topic: str) -> None:
    guide.show_topic(topic)
    assert guide.windowTitle().endswith("— User Guide")
    assert page(guide).document().firstBlock().text() == page(guide).accessibleName()
    current = topics(guide).currentItem()
    assert current is not None
    assert current.text() == page(guide).accessibleName()


def test_a_topic_that_is_none_is_refused(guide: GuideWindow) -> None:
    with pytest.raises(KeyError):
        guide.show_topic("nowhere")


def test_arrow_keys_go_from_topic_to_topic_and_over_the_groups(guide: GuideWindow) -> None:
    guide.show_topic("how-it-works")
    topics(guide).setFocus()
    QTest.keyClick(topics(guide), Qt.Key.Key_Down)
    assert page(guide).topic == "add"
    QTest.keyClick(topics(guide), Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page(guide)


def test_back_and_forward_lead_where_one_was(guide: GuideWindow) -> None:
    back, forward = named(guide, QToolButton, "Back"), named(guide, QToolButton, "Forward")
    assert not back.isEnabled()
    guide.show_topic("import")
    guide.show_topic("export")
    QTest.keyClick(page(guide), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert page(guide).topic == "import"
    press(guide, "Back")
    assert page(guide).topic == "start"
    assert not back.isEnabled()
    QTest.keyClick(guide, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert page(guide).topic == "import"
    guide.show_topic("users")
    assert not forward.isEnabled()


def test_a_link_on_the_page_is_followed_by_keyboard(guide: GuideWindow) -> None:
    guide.show_topic("trouble")
    view = page(guide)
    view.setFocus()
    view.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClick(view, Qt.Key.Key_Tab)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.topic == "users"


def test_search_lists_what_it_finds_and_marks_it(guide: GuideWindow) -> None:
    search(guide, "UNDO import")
    assert rows(guide)[0] == "Undo an import"
    assert any(
        label.isVisible() and re.fullmatch(r"\d+ results?", label.text()) for label in guide.findChildren(QLabel)
    )
    box = named(guide, SearchBox, "Search the guide")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert page(guide).topic == "import"
    assert is_marked(page(guide))
    assert page(guide).verticalScrollBar().value() > 0


def test_search_marks_what_a_slip_meant(guide: GuideWindow) -> None:
    search(guide, "duplicats")
    QTest.keyClick(named(guide, SearchBox, "Search the guide"), Qt.Key.Key_Return)
    assert page(guide).topic == "duplicates"
    assert is_marked(page(guide))


def test_search_of_which_no_topic_has_all_offers_the_nearest(guide: GuideWindow) -> None:
    search(guide, "merge xyzzy")
    assert any(
        label.isVisible() and label.text() == "No topic has all of these words. The nearest:"
        for label in guide.findChildren(QLabel)
    )
    assert rows(guide)[0] == "Find and merge duplicates"
    search(guide, "merge")
    assert not any(label.isVisible() and "nearest" in label.text() for label in guide.findChildren(QLabel))


def test_search_without_matches_says_so_and_is_cleared(guide: GuideWindow) -> None:
    search(guide, "xyzzy")
    QTest.mouseClick(named(guide, QPushButton, "Clear Search"), Qt.MouseButton.LeftButton)
    assert rows(guide)[0] == "First Steps"
    assert not is_marked(page(guide))


def test_text_grows_and_shrinks_and_comes_back(guide: GuideWindow) -> None:
    QTest.keyClick(guide, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page(guide).zoom_percent() == 115
    assert named(guide, QPushButton, "115%")
    press(guide, "Smaller Text")
    press(guide, "Smaller Text")
    assert page(guide).zoom_percent() == 90
    QTest.keyClick(guide, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page(guide).zoom_percent() == 100


def test_page_is_copied_as_plain_words(guide: GuideWindow) -> None:
    guide.show_topic("add")
    view = page(guide)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "choose Add Customer, or press" in QApplication.clipboard().text()


def test_open_guide_follows_the_language(guide: GuideWindow, language: Callable[[str], str]) -> None:
    guide.show_topic("import")
    language("fr")
    assert page(guide).document().firstBlock().text() == "Importer des clients"
    assert "Ajouter un client" in rows(guide)
    language("es")
    assert page(guide).document().firstBlock().text() == "Importar clientes"


def test_another_language_keeps_topic_place_and_the_way_back(
    guide: GuideWindow, language: Callable[[str], str]
) -> None:
    guide.show_topic("import", "undo-an-import")
    guide.show_topic("estimate", "job-site")
    at_job_site = page(guide).reading_place()
    assert at_job_site.block > 20
    language("fr")
    assert page(guide).topic == "estimate"
    assert page(guide).reading_place().block == at_job_site.block
    press(guide, "Retour")
    assert page(guide).topic == "import"
    assert page(guide).reading_place().block > 20


def test_larger_text_and_a_narrower_window_keep_the_place(guide: GuideWindow) -> None:
    guide.show_topic("estimate", "job-site")
    place = page(guide).reading_place()
    QTest.keyClick(guide, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page(guide).reading_place().block == place.block
    guide.resize(800, 600)
    assert page(guide).reading_place().block == place.block


def test_open_guide_follows_the_appearance(guide: GuideWindow, dark: AppearanceController) -> None:
    cursor = QTextCursor(page(guide).document())
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    assert cursor.charFormat().foreground().color() == DARK.colour("text")


def test_everything_in_the_window_has_a_name(guide: GuideWindow) -> None:
    assert nameless_controls(guide) == []


def test_column_is_never_wider_than_one_reads_well(guide: GuideWindow) -> None:
    guide.resize(2200, 900)
    root = page(guide).document().rootFrame().frameFormat()
    width = page(guide).viewport().width() - root.leftMargin() - root.rightMargin()
    assert 560 <= width <= 680
    assert abs(root.leftMargin() - root.rightMargin()) <= 1


def test_escape_clears_the_search_and_then_closes(guide: GuideWindow) -> None:
    search(guide, "roof")
    QTest.keyClick(named(guide, SearchBox, "Search the guide"), Qt.Key.Key_Escape)
    assert guide.isVisible()
    QTest.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_guide_is_one_window_that_opens_at_a_topic(app: QApplication) -> None:
    window = open_guide("users")
    assert window.isVisible()
    assert page(window).topic == "users"
    assert open_guide() is window
    assert page(window).topic == "users"
    close_guide()


def test_guide_belongs_to_the_modal_window_that_waits(app: QApplication, show: Shower) -> None:
    dialog = QDialog()
    dialog.setModal(True)
    show(dialog)
    window = open_guide("import")
    assert window.parent() is dialog
    wait_until(window.isVisible)
    close_guide()
    dialog.close()
