"""Account Settings: a panel of sections at the left, the chosen one at its right."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.status_keys import KeyHint, KeyHinting
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.settings.commands import page_commands
from custlist_desktop.ui.settings.settings_panel import SettingsPanel
from custlist_desktop.ui.theme.metrics import pane_side, screen_area

PANEL_WIDTH: Final = 248
_SHARE: Final = 0.21
"""Of a small screen's width, beside a large font."""
CUSTOMER_LIST: Final = "customer_list"


def _customer_list_text() -> str:
    return translate("AccountSettingsPage", "Customer List")


class AccountSettingsPage(Retranslated, QWidget):
    """Customer List and the sections; the list itself is another page of the window (M1)."""

    key_hints_changed = Signal()

    def __init__(self, leave: Callable[[], object], parent: QWidget | None = None) -> None:
        """Has only Customer List until `add_section`; ``leave`` shows it, or what else was there before."""
        super().__init__(parent)
        self._sections: dict[str, QWidget] = {}
        self._title = make_label(role="lead", wrap=True)
        self._footer = make_label(role="caption", wrap=True)
        self._panel = SettingsPanel()
        self._stack = QStackedWidget()
        self._panel.add_entry(CUSTOMER_LIST, "customers", _customer_list_text)
        self._panel.entry_shown.connect(self._on_entry_shown)
        self._panel.entry_activated.connect(self._on_entry_activated)
        self._leave = leave
        self._commands = Commands(self, page_commands(), {"back": leave}, None)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_side())
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self._panel)
        self.retranslate()

    def _build_side(self) -> QWidget:
        side = QFrame()
        side.setProperty("look", "panel")
        side.setFixedWidth(pane_side(PANEL_WIDTH, screen_area(self).width(), _SHARE))
        footer = QHBoxLayout()
        footer.setContentsMargins(12, 0, 0, 0)
        footer.setSpacing(6)
        footer.addWidget(IconLabel("info"), 0, Qt.AlignmentFlag.AlignTop)
        footer.addWidget(self._footer, 1)
        self._title.setContentsMargins(12, 0, 0, 0)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(16, 20, 15, 16)
        layout.setSpacing(0)
        layout.addWidget(self._title)
        layout.addSpacing(12)
        layout.addWidget(self._panel, 1)
        layout.addSpacing(12)
        layout.addLayout(footer)
        return side

    def add_section(self, key: str, icon_name: str, text: Callable[[], str], widget: QWidget) -> None:
        """Adds a section; the first one is shown.

        Args:
            key: its name in `show_section`.
            icon_name: the icon of its entry.
            text: gives its entry's words, again after a change of language.
            widget: what is shown. If it is KeyHinting, its keys are this page's.
        """
        self._sections[key] = widget
        self._stack.addWidget(widget)
        self._panel.add_entry(key, icon_name, text)
        if isinstance(widget, KeyHinting):
            widget.key_hints_changed.connect(self.key_hints_changed)
        if len(self._sections) == 1:
            self.show_section(key)

    def show_section(self, key: str) -> None:
        """Brings a section into view; KeyError if there is none."""
        self._stack.setCurrentWidget(self._sections[key])
        self._panel.set_current(key)
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

    def retranslate(self) -> None:
        """Sets every text again; the sections retranslate themselves."""
        self._title.setText(translate("AccountSettingsPage", "Account Settings"))
        self._commands.rename(page_commands())
        self._footer.setText(translate("AccountSettingsPage", "Account Owners change these."))
        self.key_hints_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's override: the section in view has the keyboard first."""
        super().showEvent(event)
        section = self._stack.currentWidget()
        if section is not None and not self.isAncestorOf(self.focusWidget() or self):
            section.setFocus()

    def _on_entry_shown(self, key: str) -> None:
        if key in self._sections and key != self.current_section():
            self.show_section(key)

    def _on_entry_activated(self, key: str) -> None:
        if key != CUSTOMER_LIST:
            self._sections[key].setFocus()
            return
        self._panel.set_current(self.current_section() or CUSTOMER_LIST)
        self._leave()
