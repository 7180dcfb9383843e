"""Buttons, links, chips, initials, keycaps, fields and messages, as a user meets them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolTip, QVBoxLayout, QWidget

from custlist_desktop.ui.kit.avatar import Avatar, initials
from custlist_desktop.ui.kit.buttons import IconButton, MoreButton, make_button
from custlist_desktop.ui.kit.chip import CHIP_HEIGHT, Chip, chip_width
from custlist_desktop.ui.kit.dialogs.dialog import DialogFooter
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.flexible_row import FlexibleRow
from custlist_desktop.ui.kit.keycap import native_key_name
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.status_keys import KeyHints
from custlist_desktop.ui.kit.styling import breakable, make_label, unbroken
from tests.ui.conftest import Shower


def hover(widget: QWidget) -> None:
    """Asks for the tool tip, as a resting pointer does."""
    middle = widget.rect().center()
    event = QHelpEvent(QEvent.Type.ToolTip, middle, widget.mapToGlobal(middle))
    QApplication.sendEvent(widget, event)


def texts_of(widget: QWidget) -> str:
    """The words of all labels in view."""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


@pytest.mark.parametrize(("scale", "height"), [(None, 32), ("small", 28), ("large", 40)])
def test_button_has_the_height_of_its_scale(scale: str | None, height: int, show: Shower) -> None:
    button = make_button("Save", "primary", "add", scale)  # type: ignore[arg-type]  # a parametrised literal
    assert show(button).sizeHint().height() == height


def test_button_does_not_move_with_focus(show: Shower) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    buttons = [make_button(word) for word in ("One", "Two")]
    for button in buttons:
        layout.addWidget(button)
    show(page)
    before = [button.sizeHint() for button in buttons]
    QTest.keyClick(page, Qt.Key.Key_Tab)
    assert [button.sizeHint() for button in buttons] == before


def test_a_double_click_presses_a_button_once(show: Shower) -> None:
    button = make_button("New Estimate", "primary")
    clicks: list[bool] = []
    button.clicked.connect(lambda: clicks.append(True))
    show(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert len(clicks) == 1
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(clicks) == 2


def test_disabled_button_says_why(show: Shower) -> None:
    button = make_button("Add Customer", "primary")
    button.setEnabled(False)
    button.setToolTip("Only an Account Owner adds customers here.")
    show(button)
    hover(button)
    assert QToolTip.text() == "Only an Account Owner adds customers here."
    QToolTip.hideText()


def test_icon_button_has_a_name_and_a_tool_tip(show: Shower) -> None:
    button = MoreButton("Actions for Luc Bélanger")
    show(button)
    assert button.accessibleName() == button.toolTip() == "Actions for Luc Bélanger"
    assert button.width() == button.height() == 28
    assert IconButton("copy", "Copy", "secondary", None).height() == 32


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_link_works_with_the_keyboard(key: Qt.Key, show: Shower) -> None:
    link = LinkLabel("luc@example.com")
    told: list[bool] = []
    link.clicked.connect(lambda: told.append(True))
    show(link)
    link.setFocus()
    QTest.keyClick(link, key)
    assert told == [True]
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert told == [True, True]


def test_only_an_elided_link_has_a_tool_tip(show: Shower) -> None:
    link = LinkLabel("a.very.long.address@a-very-long-domain.example.com")
    link.resize(link.sizeHint())
    show(link)
    assert link.toolTip() == ""
    link.resize(60, link.height())
    assert link.toolTip() == link.text() == link.accessibleName()


def test_chip_is_as_wide_as_its_word_and_icon(show: Shower) -> None:
    chip = Chip("Linked", "ok", "linked")
    show(chip)
    assert chip.sizeHint().width() == chip_width("Linked", "linked") > chip_width("Linked")
    assert chip.sizeHint().height() == CHIP_HEIGHT
    assert chip.accessibleName() == "Linked"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Marc Lavoie", "ML"),
        ("Étienne Bouchard", "ÉB"),
        ("e\u0301tienne du Pont", "ÉP"),
        ("Cher", "C"),
        ("(ami) de Luc", "AL"),
        ("  ", ""),
        ("— !", ""),
        ("李 小龙", "李小"),
        ("ß x", "ßX"),
    ],
)
def test_initials(name: str, expected: str) -> None:
    assert initials(name) == expected


def test_avatar_paints_any_name(show: Shower) -> None:
    avatar = Avatar("Marc Lavoie", 32, "filled")
    show(avatar)
    avatar.set_name("")
    assert not avatar.grab().isNull()


def test_keys_are_named_as_on_the_keyboard(language: Callable[[str], str]) -> None:
    assert native_key_name("Ctrl+F") == "Ctrl+F"
    assert native_key_name("Up Down") == "↑ ↓"
    assert native_key_name("Del") == "Del"
    language("fr")
    assert native_key_name("Del") == "Suppr"


@pytest.mark.parametrize(("code", "key"), [("en", "Del"), ("fr", "Suppr")])
def test_key_hints_show_keys_and_words(code: str, key: str, show: Shower, language: Callable[[str], str]) -> None:
    language(code)
    hints = KeyHints()
    show(hints)
    hints.set_hints([("Del", "Delete"), ("Ctrl+F", "Search")])
    assert texts_of(hints) == f"{key} Delete Ctrl+F Search"
    hints.set_hints([])
    assert texts_of(hints) == ""


def test_field_names_its_control_and_says_what_is_wrong(show: Shower) -> None:
    edit = QLineEdit()
    field = Field("&Email", edit)
    show(field)
    height = field.sizeHint().height()
    assert edit.accessibleName() == "Email"
    field.set_problem("error", "Something is missing after “@”.")
    assert edit.accessibleDescription() == "Something is missing after “@”."
    assert edit.property("state") == "error"
    assert "Something is missing" in texts_of(field)
    assert field.sizeHint().height() > height
    field.set_problem("warning", "Odd.")
    assert edit.property("state") == "warning"
    field.set_problem(None)
    assert edit.property("state") is None
    assert edit.accessibleDescription() == field.problem_text() == ""
    assert field.sizeHint().height() == height


def test_field_shows_what_a_number_dials_without_growing(show: Shower) -> None:
    field = Field("Phone", QLineEdit())
    show(field)
    height = field.sizeHint().height()
    field.set_aside("Dials +1 514-555-0187")
    assert "Dials +1 514-555-0187" in texts_of(field)
    assert field.sizeHint().height() == height
    field.set_aside("")
    assert "Dials" not in texts_of(field)


def test_access_key_reaches_the_control(show: Shower) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    first, second = QLineEdit(), QLineEdit()
    layout.addWidget(Field("&Email", first))
    layout.addWidget(Field("&Phone", second))
    show(page)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    assert second.hasFocus()


def test_message_never_takes_text_for_markup(show: Shower) -> None:
    message = InlineMessage("warning")
    message.set_text("Looks like <b>A & B</b>: same phone.", bold="<b>A & B</b>")
    show(message)
    label = message.findChildren(QLabel)[0]
    assert "&lt;b&gt;A &amp; B&lt;/b&gt;" in label.text()
    assert message.accessibleName() == "Looks like <b>A & B</b>: same phone."


_ADDRESS = "https://plans.example/open?project=" + "0123456789abcdef" * 8


def test_label_breaks_an_address_that_has_no_blanks(show: Shower) -> None:
    label = make_label(_ADDRESS, wrap=True)
    show(label)
    assert label.minimumSizeHint().width() < 250
    label.resize(250, label.heightForWidth(250))
    assert label.height() > 3 * label.fontMetrics().height()
    assert label.text() == _ADDRESS


@pytest.mark.parametrize(
    "text",
    ["Charpentes du Fjord", "2026-11-30", "e\N{COMBINING ACUTE ACCENT}" * 30, "\N{CONSTRUCTION WORKER}\u200d" * 30],
)
def test_text_is_the_same_again_and_words_stay_whole(text: str) -> None:
    assert unbroken(breakable(text)) == text
    assert "\u200b\N{COMBINING ACUTE ACCENT}" not in breakable(text)
    assert (breakable(text) == text) == (len(text) < 60 or "\u200d" in text)


def test_message_of_one_line_is_40_high(show: Shower) -> None:
    message = InlineMessage("info", "Marc Lavoie is the only active Account Owner.")
    message.resize(700, message.sizeHint().height())
    show(message)
    assert message.minimumHeight() == message.height() == 40
    message.set_text("Long enough to break. " * 20)
    assert message.heightForWidth(300) > 40


def test_message_tells_of_its_link_and_its_end(show: Shower) -> None:
    message = InlineMessage("success", "251 customers imported.", link="Undo Import", closable=True)
    told: list[str] = []
    message.link.clicked.connect(lambda: told.append("link"))
    message.closed.connect(lambda: told.append("closed"))
    message.resize(600, 40)
    show(message)
    QTest.mouseClick(message.findChildren(LinkLabel)[0], Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.mouseClick(message.findChildren(IconButton)[0], Qt.MouseButton.LeftButton)
    assert told == ["link", "closed"]
    assert not message.isVisible()


def test_every_look_of_a_button_can_be_painted(show: Shower) -> None:
    for look in ("primary", "secondary", "danger", "ghost", "link"):
        button: QPushButton = make_button("Save", look)
        assert not show(button).grab().isNull()


def test_long_hint_of_a_dialog_leaves_its_buttons_whole(show: Shower) -> None:
    footer = DialogFooter()
    footer.set_hint("The estimate changes when you press the button. Undo takes that back, as always.")
    button = footer.add_button(make_button("Use These Columns"))
    show(footer)
    footer.resize(420, footer.height())
    QTest.qWait(0)
    assert button.width() >= button.sizeHint().width()
    assert button.geometry().right() < footer.width()


@pytest.mark.parametrize("together", ["(514) 555-0187", "H2J 2L3"])
def test_a_number_and_a_postal_code_stay_on_a_line(app: QApplication, together: str) -> None:
    label = make_label(f"Ask at {together} today", wrap=True)
    whole = label.fontMetrics().horizontalAdvance(together)
    words = label.fontMetrics().horizontalAdvance("Ask at ")
    broken = make_label("Ask at\nA\ntoday".replace("A", "x" * len(together)), wrap=True)
    assert label.heightForWidth(words + whole // 2 + 8) == broken.heightForWidth(10 * whole), "three lines, not two"
    assert unbroken(breakable(label.text())) == label.text()


def test_links_of_a_message_go_under_words_that_would_be_too_high_beside_them(show: Shower) -> None:
    words = "Revision 1 was saved in Proposals as “Roof replacement, 4520 rue Saint-Denis.pdf”. Mark it as Sent?"
    message = InlineMessage("success", words, link="Mark the Estimate as Sent", closable=True)
    room = QWidget()
    layout = QVBoxLayout(room)
    layout.addWidget(message)
    layout.addStretch(1)
    room.resize(900, 400)
    show(room)
    text = next(each for each in message.findChildren(QLabel) if each.accessibleName() == words)
    for width, is_under in ((900, False), (340, True), (900, False)):
        room.resize(width, 400)
        for _ in range(4):
            QApplication.processEvents()
        assert (message.link.y() > text.y() + text.height() // 2) is is_under
        assert text.height() >= text.heightForWidth(text.width())
        assert message.rect().contains(message.link.geometry())


def test_parts_of_a_row_go_under_each_other_before_one_is_cut(show: Shower) -> None:
    words, button = make_label("Company Profile", role="title"), make_button("Add Trade Name", "primary")
    row = FlexibleRow((words,), gap=16, gap_under=8)
    row.add(button)
    room = QWidget()
    layout = QVBoxLayout(room)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(row)
    show(room)
    beside = words.minimumSizeHint().width() + 16 + button.sizeHint().width()
    assert row.minimumSizeHint().width() < beside
    for width, is_under in ((beside, False), (beside - 1, True), (beside, False)):
        room.resize(width, 120)
        for _ in range(4):
            QApplication.processEvents()
        assert (button.y() >= words.geometry().bottom()) is is_under
        assert words.width() >= words.minimumSizeHint().width()
        assert button.width() == button.sizeHint().width()
