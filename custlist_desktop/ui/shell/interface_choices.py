"""The language and the appearance: as the command line says, else as chosen before; chosen anew in the window."""

from typing import Final

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.ui.i18n import SYSTEM, install_language, language_code, set_market
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.main_window import MainWindow
from custlist_desktop.ui.theme.appearance import Appearance, AppearanceController

_LANGUAGE: Final = "interface/language"
_APPEARANCE: Final = "interface/appearance"


class InterfaceChoices(QObject):
    """Applies both at once, and whenever another one is chosen in a window that `serve` was given."""

    language_changing = Signal(str)
    """The code of the language that comes; no window knows it yet."""

    def __init__(self, app: QApplication, settings: QSettings, language: str, appearance: str) -> None:
        """``language`` and ``appearance`` are the command line's, or SYSTEM for what was chosen before."""
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._window: MainWindow | None = None
        self._language = self._chosen(language, _LANGUAGE)
        install_language(app, self._language)
        self._appearance = AppearanceController(app)
        chosen = self._chosen(appearance, _APPEARANCE)
        self._appearance.apply(Appearance(chosen) if chosen in list(Appearance) else Appearance.SYSTEM)

    def _chosen(self, given: str, key: str) -> str:
        """What the command line says, else what was chosen before."""
        return given if given != SYSTEM else str(self._settings.value(key, SYSTEM, type=str))

    def serve(self, window: MainWindow) -> None:
        """Lets both be chosen in the main window, which shows what is chosen."""
        self._window = window
        window.appearance_chosen.connect(self._choose_appearance)
        window.language_chosen.connect(self.choose_language)
        window.set_appearance(self._appearance.choice)
        window.set_language(self._language)

    def choose_language(self, choice: str) -> None:
        """Speaks another language, for good: a code of LANGUAGES, or SYSTEM."""
        self._settings.setValue(_LANGUAGE, choice)
        self._language = choice
        self.language_changing.emit(language_code(choice))
        install_language(self._app, choice)
        if self._window is not None and isValid(self._window):
            self._window.set_language(choice)

    def follow_market(self, session: Session) -> None:
        """Names proposals as the company's market does: that of its trade name, or else of this computer."""

        def name_proposals() -> None:
            company = session.account.default_trade_name()
            set_market(self._app, (company.details.country if company else "") or session.home_region)

        def on_announcement(announcement: Announcement) -> None:
            if announcement.subject is Subject.TRADE_NAME:
                name_proposals()

        session.announcer.subscribe(on_announcement)
        name_proposals()

    def _choose_appearance(self, choice: Appearance) -> None:
        self._settings.setValue(_APPEARANCE, choice.value)
        self._appearance.apply(choice)
        if self._window is not None and isValid(self._window):
            self._window.set_appearance(choice)
