"""Light, dark, or as the system: chooses the tokens and dresses the application in them."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication

from custlist_desktop.ui.theme.metrics import font_ratio
from custlist_desktop.ui.theme.palette import make_palette
from custlist_desktop.ui.theme.stylesheet import make_stylesheet
from custlist_desktop.ui.theme.tokens import DARK, LIGHT, Tokens


class Appearance(StrEnum):
    """What a user can choose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES: Final[dict[Appearance, Qt.ColorScheme]] = {
    Appearance.SYSTEM: Qt.ColorScheme.Unknown,
    Appearance.LIGHT: Qt.ColorScheme.Light,
    Appearance.DARK: Qt.ColorScheme.Dark,
}

_tokens: Tokens = LIGHT


def current_tokens() -> Tokens:
    """The tokens in use, for painters. Ask at every painting; never keep them."""
    return _tokens


class DesktopScheme(QObject):
    """What the desktop asks for, and what it is told of the program's own choice."""

    changed: SignalInstance
    """`is_dark` may have another answer."""

    def __init__(self, hints: QStyleHints, parent: QObject | None = None) -> None:
        """``hints`` are the application's."""
        super().__init__(parent)
        self._hints = hints
        self.changed = hints.colorSchemeChanged

    def is_dark(self) -> bool:
        """Whether the desktop asks for dark; not where it says nothing."""
        return self._hints.colorScheme() is Qt.ColorScheme.Dark

    def tell(self, scheme: Qt.ColorScheme) -> None:
        """Tells the desktop, where it listens, so that title bars and its own dialogs follow; Unknown follows it."""
        self._hints.setColorScheme(scheme)


class AppearanceController(QObject):
    """Holds the chosen appearance and keeps the application dressed in it. One per application."""

    changed = Signal()
    """The tokens in use are others now; palette and style sheet are already set."""

    def __init__(self, app: QApplication, desktop: DesktopScheme | None = None) -> None:
        """Readies ``app`` for the style sheet; nothing is coloured before ``apply``. ``desktop`` is the app's own."""
        super().__init__(app)
        self._app = app
        self._desktop = desktop or DesktopScheme(app.styleHints(), self)
        self._choice = Appearance.SYSTEM
        self._dressed: tuple[Tokens, str] | None = None
        app.setStyle("Fusion")
        self._desktop.changed.connect(self._on_system_scheme_changed)
        font_ratio()  # so that lengths learn of another font before the sheet is made from them
        app.fontChanged.connect(self._on_font_changed)

    @property
    def choice(self) -> Appearance:
        """The appearance that was applied last."""
        return self._choice

    def apply(self, choice: Appearance) -> None:
        """Shows ``choice`` from now on; SYSTEM follows the desktop."""
        self._choice = choice
        self._desktop.tell(_SCHEMES[choice])
        self._dress()

    def _on_system_scheme_changed(self) -> None:
        if self._choice is Appearance.SYSTEM:
            self._dress()

    def _on_font_changed(self) -> None:
        if self._dressed is not None:
            self._dress()

    def _wanted(self) -> Tokens:
        if self._choice is Appearance.SYSTEM:
            dark = self._desktop.is_dark()
        else:
            dark = self._choice is Appearance.DARK
        return DARK if dark else LIGHT

    def _dress(self) -> None:
        global _tokens
        tokens = self._wanted()
        wanted = (tokens, self._app.font().toString())
        if wanted == self._dressed:
            return
        self._dressed = wanted
        _tokens = tokens
        self._app.setStyleSheet("")  # going from one sheet to another takes Qt five times as long
        self._app.setPalette(make_palette(tokens))
        self._app.setStyleSheet(make_stylesheet(tokens))
        self.changed.emit()
