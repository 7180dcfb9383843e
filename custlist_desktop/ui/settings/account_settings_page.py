"""Account Settings: a panel of sections at the left, the chosen one at its right."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from custlist_desktop.ui.error_sentences import error_words
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.lists.nav_delegate import ICON, OWN, NavDelegate
from custlist_desktop.ui.kit.message import MessageKind
from custlist_desktop.ui.kit.status_keys import KeyHint, KeyHinting
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.settings.commands import page_commands
from custlist_desktop.ui.settings.section_page import SectionState
from custlist_desktop.ui.theme.metrics import pane_side, screen_area

PANEL_WIDTH: Final = 248
_SHARE: Final = 0.21
"""Of a small screen's width, beside a large font."""
_MOST: Final = 300
"""How wide the panel gets for the longest of its words."""
CUSTOMER_LIST: Final = "customer_list"

_ROW: Final = 36
_GAP: Final = 2
_MARGINS: Final = (16, 20, 15, 16)
_KEY: Final = OWN


class SettingsPanel(QListWidget):
    """The entries, chosen with the arrow keys or the mouse."""

    entry_shown = Signal(str)
    """The key of an entry that became current."""
    entry_activated = Signal(str)
    """The key of an entry that was clicked, or on which Enter was pressed."""

    def __init__(self) -> None:
        """Empty until `add_entry`."""
        super().__init__()
        self._keys: list[str] = []
        self.setAccessibleName(translate("AccountSettingsPage", "Account Settings"))
        self.setProperty("look", "nav")
        self._delegate = NavDelegate(self, _ROW, _GAP)
        self.setItemDelegate(self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._on_current_item_changed)
        self.itemClicked.connect(self._on_item_clicked)

    def add_entry(self, key: str, icon_name: str, text: str) -> None:
        """Adds an entry at the end."""
        item = QListWidgetItem(text)
        item.setData(ICON, icon_name)
        item.setData(_KEY, key)
        self._keys.append(key)
        self.addItem(item)

    def needed_width(self) -> int:
        """How wide it is with no entry cut."""
        return self._delegate.width_for(self.item(row).text() for row in range(self.count()))

    def set_current(self, key: str) -> None:
        """Makes an entry current; KeyError if there is none."""
        self.setCurrentRow(self._keys.index(key) if key in self._keys else _missing(key))

    def current_key(self) -> str:
        """The key of the current entry; empty if there is none."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter activates the current entry."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key():
            self.entry_activated.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def _on_current_item_changed(self) -> None:
        self.entry_shown.emit(self.current_key())

    def _on_item_clicked(self) -> None:
        self.entry_activated.emit(self.current_key())


def _missing(key: str) -> int:
    raise KeyError(key)


class Section(Protocol):
    """What a section is, besides a QWidget: it can be put away and built again."""

    def finish_typing(self) -> None:
        """Saves what is typed and can be saved."""

    def drop_unsaved(self) -> None:
        """Shows what is saved in the place of what can't be."""

    def state(self) -> SectionState:
        """What it shows."""

    def restore(self, state: SectionState) -> None:
        """Shows what another of its class showed."""

    def show_notice(self, kind: MessageKind, sentence: Sentence, bold: str = "") -> None:
        """Says something above its content."""


@dataclass(frozen=True, slots=True)
class AccountSettingsState:
    """The section in view, and by their keys what each shows that was ever in view."""

    section: str
    sections: dict[str, SectionState] = field(default_factory=dict)

    def unsaved_section(self) -> str:
        """The key of a section with something typed that can't be saved as it stands; empty if there is none."""
        return next((key for key, state in self.sections.items() if state.typed), "")


class AccountSettingsPage(QWidget):
    """Customer List and the sections; the list itself is another page of the window (M1)."""

    key_hints_changed = Signal()

    def __init__(self, leave: Callable[[], object]) -> None:
        """Has only Customer List until `add_section`; ``leave`` shows it, or what else was there before."""
        super().__init__()
        self._sections: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._states: dict[str, SectionState] = {}
        self._title = make_label(translate("AccountSettingsPage", "Account Settings"), role="lead", wrap=True)
        self._footer = make_label(
            translate("AccountSettingsPage", "Only Account Owners can change these."), role="caption", wrap=True
        )
        self._panel = SettingsPanel()
        self._stack = QStackedWidget()
        self._side = QFrame()
        self._panel.add_entry(CUSTOMER_LIST, "customers", translate("AccountSettingsPage", "Customer List"))
        self._panel.entry_shown.connect(self._on_entry_shown)
        self._panel.entry_activated.connect(self._on_entry_activated)
        self._leave = leave
        self._commands = Commands(self, page_commands(), {"back": leave}, None)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_side())
        layout.addWidget(self._stack, 1)
        self._fit_side()
        self.setFocusProxy(self._panel)

    def _build_side(self) -> QWidget:
        side = self._side
        side.setProperty("look", "panel")
        footer = QHBoxLayout()
        footer.setContentsMargins(12, 0, 0, 0)
        footer.setSpacing(6)
        footer.addWidget(IconLabel("info"), 0, Qt.AlignmentFlag.AlignTop)
        footer.addWidget(self._footer, 1)
        self._title.setContentsMargins(12, 0, 0, 0)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(*_MARGINS)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addSpacing(12)
        layout.addWidget(self._panel, 1)
        layout.addSpacing(12)
        layout.addLayout(footer)
        return side

    def _fit_side(self) -> None:
        """As wide as the design, and wider for long words, as far as a small screen has room beside a large font."""
        room = screen_area(self).width()
        needed = self._panel.needed_width() + _MARGINS[0] + _MARGINS[2]
        self._side.setFixedWidth(
            max(pane_side(PANEL_WIDTH, room, _SHARE), min(needed, pane_side(_MOST, room, _SHARE)))
        )

    def add_section(self, key: str, icon_name: str, text: str, make: Callable[[], QWidget]) -> None:
        """Adds a section; the first one is shown.

        Args:
            key: its name in `show_section`.
            icon_name: the icon of its entry.
            text: its entry's words.
            make: makes what is shown, a `Section`, when it is wanted first. If it is KeyHinting, its keys are this
                page's.
        """
        self._makers[key] = make
        self._panel.add_entry(key, icon_name, text)
        self._fit_side()
        if len(self._makers) == 1:
            self.show_section(key)

    def _section(self, key: str) -> QWidget:
        """A section; it is made if it wasn't wanted yet."""
        if key not in self._sections:
            widget = self._sections[key] = self._makers[key]()
            self._stack.addWidget(widget)
            if isinstance(widget, KeyHinting):
                widget.key_hints_changed.connect(self.key_hints_changed)
        return self._sections[key]

    def show_section(self, key: str) -> None:
        """Brings a section into view; KeyError if there is none."""
        self._stack.setCurrentWidget(self._section(key))
        self._panel.set_current(key)
        if key in self._states:  # once it is in view, since it reads anew what it shows when it comes into view
            cast("Section", self._sections[key]).restore(self._states.pop(key))
        self.key_hints_changed.emit()

    def current_section(self) -> str:
        """The key of the section in view; empty while there is none."""
        shown = self._stack.currentWidget()
        return next((key for key, widget in self._sections.items() if widget is shown), "")

    def key_hints(self) -> list[KeyHint]:
        """What works now, most useful first."""
        section = self._stack.currentWidget()
        hints: list[KeyHint] = section.key_hints() if isinstance(section, KeyHinting) else []
        return hints + self._commands.hints("back")

    def show_info(self, sentence: Sentence, bold: str = "") -> None:
        """Says in the section in view what was done; ``bold`` stands out in it."""
        self.section_in_view().show_notice("success", sentence, bold)

    def show_warning(self, sentence: Sentence) -> None:
        """Says in the section in view what somebody should know."""
        self.section_in_view().show_notice("warning", sentence)

    def show_error(self, error: Exception) -> None:
        """Says in the section in view what went wrong."""
        self.section_in_view().show_notice("error", error_words(error))

    def section_in_view(self) -> Section:
        """The page of the current section."""
        return cast("Section", self._stack.currentWidget())

    def finish_typing(self) -> None:
        """Saves what is typed in the section in view, and can be saved."""
        section = self._stack.currentWidget()
        if section is not None:
            cast("Section", section).finish_typing()

    def drop_unsaved(self) -> None:
        """Shows everywhere what is saved in the place of what can't be."""
        for widget in self._sections.values():
            cast("Section", widget).drop_unsaved()

    def state(self) -> AccountSettingsState:
        """What is shown now."""
        sections = {key: cast("Section", widget).state() for key, widget in self._sections.items()}
        return AccountSettingsState(self.current_section(), {**self._states, **sections})

    def restore(self, state: AccountSettingsState) -> None:
        """Shows what another page showed that was put away."""
        self._states = dict(state.sections)
        self.show_section(state.section)

    def showEvent(self, event: QShowEvent) -> None:
        """The section in view has the keyboard first."""
        super().showEvent(event)
        section = self._stack.currentWidget()
        if section is not None and not self.isAncestorOf(self.focusWidget() or self):
            section.setFocus()

    def _on_entry_shown(self, key: str) -> None:
        if key in self._makers and key != self.current_section():
            self.show_section(key)

    def _on_entry_activated(self, key: str) -> None:
        if key != CUSTOMER_LIST:
            self._section(key).setFocus()
            return
        self._panel.set_current(self.current_section() or CUSTOMER_LIST)
        self._leave()
