"""The program's window: pages under one toolbar, and the keys that work in the status bar."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QPalette, QStatusTipEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import LANGUAGE_NAMES, SYSTEM, translate
from custlist_desktop.ui.kit.banner import Banner, BannerBoard
from custlist_desktop.ui.kit.buttons import EntryButton
from custlist_desktop.ui.kit.commands import Commands, Handler
from custlist_desktop.ui.kit.dates import clock_text
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.state import empty
from custlist_desktop.ui.kit.status_keys import KeyHint, KeyHinting, KeyHints
from custlist_desktop.ui.kit.styling import ground, make_label, restyle
from custlist_desktop.ui.shell.commands import WindowState, appearance_id, language_id, window_commands
from custlist_desktop.ui.shell.navigation import NavigationBar
from custlist_desktop.ui.shell.status_line import StatusLine
from custlist_desktop.ui.theme.appearance import Appearance
from custlist_desktop.ui.theme.icons import APP_NAME, app_icon, icon, icon_size
from custlist_desktop.ui.theme.metrics import scaled, size_on_screen

_DEFAULT: Final = QSize(1440, 868)
_SMALLEST: Final = QSize(960, 600)
_GEOMETRY: Final = "window/geometry"
_PAGE: Final = "window/page"
_ICON_GAP: Final = 4


class MainWindow(QMainWindow):
    """Toolbar, pages, status bar. Knows no page's content and no service."""

    page_changed = Signal(str)
    """The key of the page in view."""

    account_settings_requested = Signal()
    appearance_chosen = Signal(object)
    """An Appearance."""

    language_chosen = Signal(str)
    """A code of LANGUAGES, or "system"."""

    guide_requested = Signal()
    shortcuts_requested = Signal()
    about_requested = Signal()
    quit_requested = Signal()
    switch_user_requested = Signal()
    password_requested = Signal()
    restore_requested = Signal()
    """The list is to be compared with a copy."""
    sign_out_requested = Signal()
    back_up_requested = Signal()
    """A backup is to be made now."""
    backups_requested = Signal()
    """What is said of the backups was clicked."""

    def __init__(self, board: BannerBoard) -> None:
        """Has no pages until ``add_page``. ``board`` says in which state the list is."""
        super().__init__()
        self.setWindowTitle(APP_NAME)
        self.setWindowIcon(app_icon())
        self.resize(size_on_screen(self, _DEFAULT))
        self._board = board
        self._may_close: Callable[[], bool] = lambda: True
        self._state = WindowState()
        self._try_to_edit: Handler = lambda: None
        self._fill_windows: Callable[[RoundMenu], object] = lambda _menu: None
        self._not_saving_since: datetime | None = None
        self._backup_line = StatusLine()
        self._prepared_part: int | None = None
        self.build()

    def build(self) -> None:
        """Builds all but the pages, in place of what is there; then the pages are to be added anew."""
        empty(self)
        self.setMinimumSize(size_on_screen(self, _SMALLEST))
        self._keys: list[str] = []
        self._makers: dict[str, Callable[[], QWidget]] = {}
        central = QWidget()
        self._commands = Commands(central, window_commands(), self._handlers(), self._state)
        self._commands.action("quit").setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self._navigation = NavigationBar(self._commands, lambda menu: self._fill_windows(menu), self)
        self.addToolBar(self._navigation)
        self._stack = QStackedWidget()
        ground(self._stack, QPalette.ColorRole.Base)
        self._column = QVBoxLayout(central)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Banner(self._board))
        self._column.addWidget(self._stack, 1)
        self.setCentralWidget(central)
        self._hints = KeyHints()
        self._saved_text = make_label(role="caption")
        self._saved_icon = IconLabel("done")
        self._saved = self._build_saved()
        self._backup = self._build_backup()
        self._preparing = make_label(role="caption")
        self._build_status_bar()
        self._navigation.page_requested.connect(self.show_page)
        self._show_saving()

    def _build_saved(self) -> QWidget:
        widget = QWidget()
        layout = QHBoxLayout(widget)
        layout.setContentsMargins(0, 0, 22, 0)
        layout.setSpacing(6)
        layout.addWidget(self._saved_icon)
        layout.addWidget(self._saved_text)
        widget.hide()
        return widget

    def _build_backup(self) -> QPushButton:
        button = EntryButton()
        button.setProperty("look", "backup")
        button.setIconSize(QSize(icon_size() + _ICON_GAP, icon_size()))
        button.clicked.connect(self.backups_requested)
        return button

    def _build_status_bar(self) -> None:
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setFixedHeight(scaled(29))
        self._hints.setContentsMargins(24, 0, 0, 0)
        bar.addWidget(self._hints, 1)
        room = self._backup_room = QWidget()
        layout = QHBoxLayout(room)
        layout.setContentsMargins(0, 0, 14, 0)
        layout.addWidget(self._backup)
        self._preparing.setContentsMargins(0, 0, 14, 0)
        bar.addPermanentWidget(self._preparing)
        bar.addPermanentWidget(room)
        bar.addPermanentWidget(self._saved)
        self._show_backup()
        self.show_preparing(self._prepared_part)

    def _handlers(self) -> dict[str, Handler]:
        languages = (SYSTEM, *LANGUAGE_NAMES)
        return {
            "shortcuts": self.shortcuts_requested.emit,
            "settings_menu": lambda: self._navigation.settings_button.click(),
            "try_to_edit": lambda: self._try_to_edit(),
            "account_settings": self.account_settings_requested.emit,
            "restore": self.restore_requested.emit,
            "back_up": self.back_up_requested.emit,
            "guide": self.guide_requested.emit,
            "about": self.about_requested.emit,
            "quit": self.quit_requested.emit,
            "sign_out": self.sign_out_requested.emit,
            "switch_user": self.switch_user_requested.emit,
            "password": self.password_requested.emit,
            **{appearance_id(each): partial(self.appearance_chosen.emit, each) for each in Appearance},
            **{language_id(each): partial(self.language_chosen.emit, each) for each in languages},
        }

    def add_page(self, key: str, icon_name: str, text: str, widget: QWidget, in_toolbar: bool = True) -> None:
        """Adds a page; the first one is shown.

        Args:
            key: its name in ``show_page`` and in the settings.
            icon_name: the icon of its button.
            text: its button's words.
            widget: the page. If it is KeyHinting, the status bar shows its keys.
            in_toolbar: whether it has a button; a page without one belongs to Settings.
        """
        self._keys.append(key)
        self._stack.addWidget(widget)
        if in_toolbar:
            self._navigation.add_page(key, icon_name, text)
        self._follow_hints(widget)
        if len(self._keys) == 1:
            self._show_current(key)

    def add_page_later(self, key: str, icon_name: str, text: str, make: Callable[[], QWidget]) -> None:
        """Adds a page that ``make`` builds when it is shown or `make_page` asks for it: another one is first."""
        self.add_page(key, icon_name, text, QWidget())
        self._makers[key] = make

    def make_page(self, key: str) -> None:
        """Builds the page ``key``, unless it is there."""
        make = self._makers.pop(key, None)
        if make is None:
            return
        widget, place = make(), self._keys.index(key)
        room = self._stack.widget(place)
        self._stack.insertWidget(place, widget)
        if room is not None:
            self._stack.removeWidget(room)
            room.deleteLater()
        self._follow_hints(widget)

    def _follow_hints(self, page: QWidget) -> None:
        if isinstance(page, KeyHinting):
            page.key_hints_changed.connect(self._update_hints)

    def add_notice(self, notice: QWidget) -> None:
        """Puts a notice over the pages, where it is seen whichever is in view."""
        self._column.insertWidget(self._column.indexOf(self._stack), notice)

    def show_page(self, key: str) -> None:
        """Brings the page ``key`` into view; KeyError if there is none."""
        if key not in self._keys:
            raise KeyError(key)
        self.make_page(key)
        changed = key != self.current_page()
        self._stack.setCurrentIndex(self._keys.index(key))
        self._show_current(key)
        if changed:
            self.page_changed.emit(key)

    def _show_current(self, key: str) -> None:
        """Tells of the page in view around it, and F1 whose keys are meant."""
        self._navigation.set_current(key)
        self._update_hints()
        self.setProperty("shortcut_group", key)

    def current_page(self) -> str:
        """The key of the page in view; empty while there is no page."""
        return self._keys[self._stack.currentIndex()] if self._keys else ""

    def set_user(self, name: str, role: str, restore_refusal: str) -> None:
        """Shows who is signed in, and in which role; ``restore_refusal`` says why they may not restore, if so."""
        self._navigation.user_button.set_user(name, role)
        self._show_state(replace(self._state, restore_refusal=restore_refusal))

    def set_account_name(self, name: str) -> None:
        """Puts the company's name into the window's title."""
        self.setWindowTitle(f"{APP_NAME} — {name}" if name else APP_NAME)

    def _set_saved_text(self, text: str) -> None:
        self._saved_text.setText(text)
        self._saved.setVisible(bool(text))
        self._show_backup()

    def show_backup(self, line: StatusLine) -> None:
        """Says at the right of the status bar when the list was backed up, unless nothing can be saved."""
        if line != self._backup_line:
            self._backup_line = line
            self._show_backup()

    def show_preparing(self, percent: int | None) -> None:
        """Says in the status bar how much of the search is prepared; None: all of it is."""
        self._prepared_part = percent
        sentence = translate("MainWindow", "Preparing the search… {percent}%. Searching takes longer until then.")
        self._preparing.setText("" if percent is None else sentence.format(percent=percent))
        self._preparing.setVisible(percent is not None)

    def _show_backup(self) -> None:
        line = self._backup_line
        self._backup.setText(line.text)
        self._backup.setAccessibleName(line.text)
        self._backup.setToolTip(translate("MainWindow", "Data and Backups"))
        self._backup.setIcon(icon(line.icon_name, line.kind, _ICON_GAP))
        restyle(self._backup, "state", line.kind)
        self._backup_room.setVisible(bool(line.text) and self._saved.isHidden())

    def show_read_only(self, try_to_edit: Handler) -> None:
        """Says at the right of the status bar that the list is only looked at; F5 calls ``try_to_edit``."""
        self._try_to_edit = try_to_edit
        self._show_state(replace(self._state, is_read_only=True))
        self._show_saving()

    def show_not_saving(self, since: datetime | None) -> None:
        """Says at the right of the status bar since when nothing is saved; None: it is again."""
        self._not_saving_since = since
        self._set_saved_text("")
        self._show_saving()

    def set_appearance(self, choice: Appearance) -> None:
        """Checks ``choice`` in the Settings menu."""
        self._show_state(replace(self._state, appearance=choice))

    def set_language(self, choice: str) -> None:
        """Checks ``choice``, a code or "system", in the Settings menu."""
        self._show_state(replace(self._state, language=choice))

    def _show_state(self, state: WindowState) -> None:
        self._state = state
        self._commands.show(state)

    def set_windows(self, fill: Callable[[RoundMenu], object]) -> None:
        """Lets ``fill`` list the open windows in the Settings menu."""
        self._fill_windows = fill

    def set_close_guard(self, may_close: Callable[[], bool]) -> None:
        """Asks ``may_close`` before the window closes, and stays if the answer is no."""
        self._may_close = may_close

    def event(self, event: QEvent) -> bool:
        """What `tell_status` says comes as a status tip; menus send empty ones."""
        if isinstance(event, QStatusTipEvent):
            if event.tip():
                self._hints.say(event.tip())
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The windows beside this one go first, since the program ends with it."""
        if self._may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    def save_state(self, settings: QSettings) -> None:
        """Writes the window's place and page."""
        settings.setValue(_GEOMETRY, self.saveGeometry())
        settings.setValue(_PAGE, self.current_page())

    def restore_state(self, settings: QSettings) -> str:
        """Takes place and page from ``settings``, as far as they are there and still fit.

        Returns:
            the page that was left, which may not be there yet; empty if none is known.
        """
        geometry = settings.value(_GEOMETRY, QByteArray(), type=QByteArray)
        if isinstance(geometry, QByteArray) and not geometry.isEmpty():
            self.restoreGeometry(geometry)
        page = str(settings.value(_PAGE, "", type=str))
        if page in self._keys:
            self.show_page(page)
        return page

    def _show_saving(self) -> None:
        """Says that nothing can be saved, or is saved, where that is so."""
        icon_name, colour = ("locked", "text") if self._state.is_read_only else ("done", "muted")
        if self._state.is_read_only:
            self._set_saved_text(translate("MainWindow", "Read-only"))
        since = self._not_saving_since
        if since is not None:
            icon_name, colour = "error", "bad"
            sentence = translate("ListWatch", "Not saving since {time}")
            self._set_saved_text(sentence.format(time=clock_text(since)))
        self._saved_icon.set_icon(icon_name, colour)
        restyle(self._saved_text, "role", "caption" if since is None else "bad")
        self._update_hints()

    def _update_hints(self) -> None:
        page = self._stack.currentWidget()
        hints: list[KeyHint] = page.key_hints() if isinstance(page, KeyHinting) else []
        if self._state.is_read_only:
            hints = hints + self._commands.hints("try_to_edit")
        if self._not_saving_since is not None:
            hints = hints[:2] + self._commands.hints("save_copy")
        self._hints.set_hints(hints)
