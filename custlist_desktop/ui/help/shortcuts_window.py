"""Keyboard Shortcuts: all keys, grouped by where they work, with a field that narrows them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from custlist_desktop.domain.text import fold
from custlist_desktop.ui.help.shortcuts import DIALOGS, EVERYWHERE, GROUP_PROPERTY, Shortcut, ShortcutGroup
from custlist_desktop.ui.i18n import labelled_text, translate
from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.keycap import Keycap, native_key_name
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.state import Rebuilder, fresh_content
from custlist_desktop.ui.kit.styling import ground, make_label, make_line
from custlist_desktop.ui.theme.icons import app_icon
from custlist_desktop.ui.theme.metrics import scaled, size_on_screen

ReadGroups = Callable[[], Sequence[ShortcutGroup]]
_SIZE: Final = (960, 680)
_TWO_COLUMNS_FROM: Final = 840
_MARGIN: Final = 24
_GAP: Final = 40
_GROUP_GAP: Final = 28
_SCROLLING: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -8,
    Qt.Key.Key_PageDown: 8,
}
_LINE: Final = 40

_KEYS_WIDTH: Final = 192
_HEAD_ROWS: Final = 2


class _Row:
    """The keys of one shortcut and its words, in a grid."""

    def __init__(self, shortcut: Shortcut, grid: QGridLayout, at: int) -> None:
        self.shortcut = shortcut
        names = [native_key_name(key) for key in shortcut.keys]
        self._searched = fold(" ".join((shortcut.text, *shortcut.names, *names, *shortcut.keys)))
        self._keys = QWidget()
        self._keys.setFixedWidth(scaled(_KEYS_WIDTH))
        caps = QHBoxLayout(self._keys)
        caps.setContentsMargins(0, 0, 0, 0)
        caps.setSpacing(4)
        for key in shortcut.keys:
            caps.addWidget(Keycap(key))
        caps.addStretch(1)
        self._words = make_label(shortcut.text, wrap=True)
        self._words.setAccessibleName(labelled_text(", ".join(names), shortcut.text))
        grid.addWidget(self._keys, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._words, at, 1)

    def narrow(self, words: Sequence[str]) -> bool:
        """Shows the row only if it has all ``words``; returns whether it does."""
        fits = all(word in self._searched for word in words)
        self._keys.setVisible(fits)
        self._words.setVisible(fits)
        return fits


class GroupView(QWidget):
    """A group; hidden while none of its keys match."""

    def __init__(self, group: ShortcutGroup, parent: QWidget, *, here: bool) -> None:
        """``here`` marks the group of the window that the keys were asked from."""
        super().__init__(parent)
        self.key = group.key
        self._group = group
        self._shown = group
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(make_label(group.title, "section"))
        if here:
            head.addWidget(Chip(translate("ShortcutsWindow", "You are here"), "info"))
        head.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._rows = [_Row(shortcut, grid, at) for at, shortcut in enumerate(group.shortcuts)]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(make_line())
        layout.addLayout(grid)

    def narrow(self, words: Sequence[str]) -> int:
        """Shows what has all ``words``, which are folded; returns how many shortcuts that are."""
        fitting = [row.shortcut for row in self._rows if row.narrow(words)]
        self._shown = replace(self._group, shortcuts=tuple(fitting))
        self.setVisible(bool(fitting))
        return len(fitting)

    def shown(self) -> ShortcutGroup:
        """The group with the shortcuts in view."""
        return self._shown

    def rows(self) -> int:
        """How high it is, in rows."""
        return len(self._shown.shortcuts) + _HEAD_ROWS


class ShortcutsWindow(QDialog):
    """All keys. Not modal: one can try what one reads. Esc empties the field, then closes."""

    def __init__(self, read: ReadGroups, parent: QWidget | None = None, group: str = EVERYWHERE) -> None:
        """
        Args:
            read: gives all groups, again whenever the window is built.
            parent: the window it was asked from, above which it stays.
            group: the key of the group that is in view at first.
        """
        super().__init__(parent)
        Rebuilder(self, self)
        self.setWindowIcon(app_icon())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._group = group
        self._read = read
        self._build()
        self.resize(size_on_screen(self, _SIZE))
        self._search.setFocus()
        QTimer.singleShot(0, self, self._show_group)

    def finish_typing(self) -> None:
        """Does nothing: a search is complete at every letter."""

    def state(self) -> tuple[str, int]:
        """What is searched for, and how far the keys are scrolled."""
        return self._search.text(), self._area.verticalScrollBar().value()

    def rebuild(self) -> None:
        """Builds all of it again."""
        self._build()

    def restore(self, state: tuple[str, int]) -> None:
        """Shows the same keys."""
        words, scroll = state
        self._search.setText(words)
        self._show_matches()
        self._content.adjustSize()
        self._area.verticalScrollBar().setValue(scroll)

    def _build(self) -> None:
        self._search = SearchBox()
        self._nothing = make_label(role="muted", wrap=True)
        self._nothing.hide()
        self._columns = (QWidget(), QWidget())
        self._layouts = [QVBoxLayout(column) for column in self._columns]
        self._content = QWidget()
        self._area = QScrollArea()
        self._build_layout()
        self._search.text_edited.connect(self._on_text_edited)
        self.setWindowTitle(translate("ShortcutsWindow", "Keyboard Shortcuts"))
        self._area.setAccessibleName(self.windowTitle())
        name = translate("ShortcutsWindow", "Search shortcuts")
        self._search.set_words(name, translate("ShortcutsWindow", "Search by key or by what it does"))
        self._nothing.setText(translate("ShortcutsWindow", "No shortcut matches. Try another word."))
        self._views = [GroupView(group, self._content, here=group.key == self._group) for group in self._read()]
        self._show_matches()

    def _build_layout(self) -> None:
        ground(self._content, QPalette.ColorRole.Base)
        columns = QHBoxLayout()
        columns.setSpacing(_GAP)
        for column, groups in zip(self._columns, self._layouts, strict=True):
            groups.setContentsMargins(0, 0, 0, 0)
            groups.setSpacing(_GROUP_GAP)
            columns.addWidget(column, 1)
        inside = QVBoxLayout(self._content)
        inside.setContentsMargins(_MARGIN, 20, _MARGIN, _MARGIN)
        inside.addWidget(self._nothing)
        inside.addLayout(columns)
        inside.addStretch(1)
        self._area.setWidget(self._content)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # arrows scroll it from the field
        top = QWidget()
        ground(top, QPalette.ColorRole.Base)
        head = QVBoxLayout(top)
        head.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        head.addWidget(self._search)
        layout = QVBoxLayout(fresh_content(self))
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(top)
        layout.addWidget(make_line())
        layout.addWidget(self._area, 1)

    def groups(self) -> list[ShortcutGroup]:
        """What is in view, narrowed by the field."""
        return [view.shown() for view in self._views if view.shown().shortcuts]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows scroll, from the field too."""
        lines = _SCROLLING.get(Qt.Key(event.key()), 0)
        if lines:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + lines * scaled(_LINE))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def _on_text_edited(self, _text: str) -> None:
        self._show_matches()
        self._area.verticalScrollBar().setValue(0)

    def _show_matches(self) -> None:
        words = fold(self._search.text()).split()
        count = sum(view.narrow(words) for view in self._views)
        self._search.set_count_text(translate("ShortcutsWindow", "%Ln shortcut(s)", "", count))
        self._nothing.setVisible(not count)
        self._arrange()

    def _arrange(self) -> None:
        """Deals the groups out to the columns, so that both are about as high."""
        views = [view for view in self._views if view.shown().shortcuts]
        total = sum(view.rows() for view in views)
        two = self.width() >= scaled(_TWO_COLUMNS_FROM)
        for layout in self._layouts:
            while layout.count():
                layout.takeAt(0)
        before = 0
        for view in views:
            self._layouts[int(two and before + view.rows() / 2 > total / 2)].addWidget(view)
            before += view.rows()
        self._columns[1].setVisible(self._layouts[1].count() > 0)
        for layout in self._layouts:
            layout.addStretch(1)

    def _show_group(self) -> None:
        for view in self._views:
            if view.key == self._group:
                top = view.mapTo(self._content, view.rect().topLeft()).y()
                self._area.verticalScrollBar().setValue(max(0, top - 20))


def group_asked_from(window: QWidget | None) -> str:
    """The group of the window, or the nearest one it belongs to, that says which group is its own."""
    widget = window
    while widget is not None:
        group = widget.property(GROUP_PROPERTY)
        if group:
            return str(group)
        if isinstance(widget, QDialog):
            return DIALOGS
        widget = widget.parentWidget()
    return EVERYWHERE


def show_shortcuts(window: QWidget | None, read: ReadGroups) -> ShortcutsWindow:
    """Shows the keys above ``window``, opened at its group; the one window that shows them already comes along.

    It belongs to the window it was asked from: only so a modal dialog leaves it the keyboard.
    """
    if isinstance(window, ShortcutsWindow):
        return window
    for other in QApplication.topLevelWidgets():
        if isinstance(other, ShortcutsWindow):
            other.close()
    shown = ShortcutsWindow(read, window, group_asked_from(window))
    shown.show()
    shown.activateWindow()
    return shown
