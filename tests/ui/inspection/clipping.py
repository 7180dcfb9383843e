"""Whether all words in a window have the room that they need."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import combinations
from typing import Any, Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)

from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel, MarkedLines

# Widths of letters are rounded; a pixel of a side bearing isn't seen.
_SPARE: Final = 2
# What an entry of a menu has beside its words and its key: its icon, the room at both ends and between them.
_MENU_SIDES: Final = 51
_LINE_SIDES: Final = 4


def clipped_texts(window: QWidget) -> list[str]:
    """What isn't whole to be read in a window, dialog or menu, a sentence for each; all of it is shown.

    Words that are meant to be cut off, such as a long name of a customer, need a tool tip that says the whole;
    a button, a field's label, a title of a column and a sentence may never be cut off.
    """
    found: list[str] = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible():
            found += _findings(widget)
            found += _out_of_sight(widget, window)
    for parent in {widget.parentWidget() for widget in window.findChildren(QWidget)}:
        if parent is not None and parent.isVisible():
            found += _overlapping(parent)
    return found


def _findings(widget: QWidget) -> list[str]:
    """What is cut off in one widget."""
    for kind, look in _LOOKS:
        if isinstance(widget, kind):
            return list(look(widget))
    return []


def _look_at_label(label: QLabel) -> Iterator[str]:
    text = label.text().strip()
    if not text or not label.pixmap().isNull():
        return
    if not label.wordWrap():
        need = QLabel.sizeHint(label)  # not that of a subclass, which may be content with less
        if need.width() > label.width() + _SPARE:
            yield _sentence(label, text, need.width(), label.width())
        lines = text.count("\n") + 1 if label.textFormat() is Qt.TextFormat.PlainText else 1
        yield from _height(label, text, lines * label.fontMetrics().height())
        return
    yield from _height(label, text, label.heightForWidth(label.width()))
    if label.textFormat() is Qt.TextFormat.PlainText:
        room, shown = QRect(0, 0, label.width(), 0), QLabel.text(label)  # a subclass may say it without its breaks
        taken = label.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, shown)
        yield from _width(label, text, taken.width(), label.width())


def _look_at_button(button: QAbstractButton) -> Iterator[str]:
    text = _without_marks(button.text())
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return
    if _paints_itself(button):
        yield from _elisions(button, button)
    elif text and isinstance(button, QPushButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
        icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
        yield from _width(button, text, _advance(button, text) + icon, room.width())
        yield from _height(button, text, button.fontMetrics().height())
    elif text:
        hint: QSize = type(button).sizeHint(button)
        yield from _width(button, text, hint.width(), button.width())
        yield from _height(button, text, button.fontMetrics().height())


def _look_at_cut_text(label: LinkLabel | MarkedLabel) -> Iterator[str]:
    """A text that may be cut off where its tool tip says the whole."""
    text = label.text()
    if not isinstance(label, MarkedLines) and _advance(label, text) > label.width() and text not in label.toolTip():
        yield _sentence(label, text, _advance(label, text), label.width())
    yield from _height(label, text, label.fontMetrics().height())


def _look_at_chip(chip: Chip) -> Iterator[str]:
    yield from _width(chip, chip.text(), chip.sizeHint().width(), chip.width())


def _look_at_combo(combo: QComboBox) -> Iterator[str]:
    text = combo.currentText()
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = combo.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, combo)
    if text not in combo.toolTip() or not combo.toolTip():
        yield from _width(combo, text, _advance(combo, text), room.width())


def _look_at_line(line: QLineEdit) -> Iterator[str]:
    """What was typed scrolls; what is to be typed must be read at once."""
    text = line.placeholderText()
    if line.text() or not text:
        return
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    room = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    margins = line.textMargins()
    sides = margins.left() + margins.right() + _LINE_SIDES
    yield from _width(line, text, _advance(line, text), room.width() - sides)


def _look_at_group(group: QGroupBox) -> Iterator[str]:
    yield from _width(group, group.title(), _advance(group, group.title()), group.width())


def _look_at_tabs(tabs: QTabBar) -> Iterator[str]:
    for number in range(tabs.count()):
        if tabs.isTabVisible(number):
            text = _without_marks(tabs.tabText(number))
            yield from _width(tabs, text, _advance(tabs, text), tabs.tabRect(number).width())


def _look_at_header(header: QHeaderView) -> Iterator[str]:
    model, orientation = header.model(), header.orientation()
    if model is None or orientation is Qt.Orientation.Vertical:
        return
    shown = [section for section in range(header.count()) if not header.isSectionHidden(section)]
    titles = {section: str(model.headerData(section, orientation) or "") for section in shown}
    if _paints_itself(header):
        tips = {at: str(model.headerData(at, orientation, Qt.ItemDataRole.ToolTipRole) or "") for at in shown}
        untold = tuple(title for at, title in titles.items() if title not in tips[at])
        if untold:
            yield from _elisions(header, header.viewport(), among=untold)
        return
    for section, text in titles.items():
        yield from _width(header, text, header.sectionSizeHint(section), header.sectionSize(section))


def _look_at_menu(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        text = _without_marks(action.text().partition("\t")[0])
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if text and keys:
            need = _advance(menu, text) + _advance(menu, keys) + _MENU_SIDES
            yield from _width(menu, text, need, menu.actionGeometry(action).width())
    longest = max((action.text() for action in menu.actions()), key=len, default="")
    yield from _width(menu, longest, menu.sizeHint().width(), menu.width())


def _look_at_area(area: QScrollArea) -> Iterator[str]:
    """What is in an area that doesn't scroll sideways."""
    content = area.widget()
    if content is not None and area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
        missing = content.childrenRect().right() + 1 - area.viewport().width()  # its margin may be hidden
        if missing > _SPARE:
            yield f"{type(area).__name__} hides {missing} pixels at the right of what is in it"


_LOOKS: Final[tuple[tuple[type[QWidget], Callable[[Any], Iterator[str]]], ...]] = (
    (QLabel, _look_at_label),
    (LinkLabel, _look_at_cut_text),
    (MarkedLabel, _look_at_cut_text),
    (QAbstractButton, _look_at_button),
    (Chip, _look_at_chip),
    (QComboBox, _look_at_combo),
    (QLineEdit, _look_at_line),
    (QGroupBox, _look_at_group),
    (QTabBar, _look_at_tabs),
    (QHeaderView, _look_at_header),
    (QMenu, _look_at_menu),
    (QScrollArea, _look_at_area),
)


def _out_of_sight(widget: QWidget, window: QWidget) -> Iterator[str]:
    """Whether a widget with words sticks out of what holds it, where nobody can scroll there."""
    text = _words(widget)
    ancestor = widget.parentWidget()
    if not text or widget is window:
        return
    while ancestor is not None and not widget.isWindow():
        if isinstance(ancestor.parentWidget(), QAbstractScrollArea):
            return
        place = QRect(widget.mapTo(ancestor, QPoint(0, 0)), widget.size())
        if not ancestor.rect().adjusted(-_SPARE, -_SPARE, _SPARE, _SPARE).contains(place):
            yield f"{_name(widget, text)} sticks out of its {type(ancestor).__name__}: {place} of {ancestor.rect()}"
            return
        if ancestor is window:
            return
        ancestor = ancestor.parentWidget()


def _overlapping(parent: QWidget) -> Iterator[str]:
    """Pairs of children with words that lie over each other."""
    children = [each for each in parent.children() if isinstance(each, QWidget) and not each.isWindow()]
    worded = [(each, text) for each in children if each.isVisible() and (text := _words(each))]
    for (one, first), (other, second) in combinations(worded, 2):
        shared = one.geometry().intersected(other.geometry())
        if shared.width() > _SPARE and shared.height() > _SPARE:
            yield f"{_name(one, first)} and {_name(other, second)} lie over each other"


def _words(widget: QWidget) -> str:
    """What a widget says by itself."""
    if isinstance(widget, QLabel | QAbstractButton | LinkLabel | MarkedLabel | Chip):
        return str(widget.text()).strip()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _paints_itself(widget: QWidget) -> bool:
    """Whether a class of the program's own paints the words, and knows best whether they fit."""
    own = [each for each in type(widget).__mro__ if each.__module__.startswith("custlist_desktop")]
    return any(name in each.__dict__ for each in own for name in ("paintEvent", "paintSection"))


def _elisions(widget: QWidget, painted: QWidget, among: Sequence[str] = ()) -> Iterator[str]:
    """The texts (``among`` some, if given) that are elided while a widget is painted, without a tool tip."""
    with _recorded_elisions() as elided:
        painted.grab()
    for text, room in elided:
        if text in among or (not among and text not in widget.toolTip()):
            yield f"{_name(widget, text)} is cut off at {room} pixels"


@contextmanager
def _recorded_elisions() -> Iterator[list[tuple[str, int]]]:
    """Notes which texts don't fit when they are elided to a width."""
    elide, elided = QFontMetrics.elidedText, []

    def recorded(metrics: QFontMetrics, text: str, mode: Qt.TextElideMode, width: int, *flags: int) -> str:
        shown = elide(metrics, text, mode, width, *flags)
        if shown != text:
            elided.append((text, width))
        return shown

    QFontMetrics.elidedText = recorded  # type: ignore[method-assign,assignment]  # painting can't be asked otherwise
    try:
        yield elided
    finally:
        QFontMetrics.elidedText = elide  # type: ignore[method-assign]  # as it was


def _width(widget: QWidget, text: str, need: int, room: int) -> Iterator[str]:
    if text and need > room + _SPARE:
        yield _sentence(widget, text, need, room)


def _height(widget: QWidget, text: str, need: int) -> Iterator[str]:
    if text and need > widget.height() + _SPARE:
        yield f"{_name(widget, text)} needs a height of {need} and has {widget.height()} pixels"


def _sentence(widget: QWidget, text: str, need: int, room: int) -> str:
    return f"{_name(widget, text)} needs a width of {need} and has {room} pixels"


def _name(widget: QWidget, text: str) -> str:
    return f"{type(widget).__name__} “{text}”"


def _advance(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _without_marks(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
