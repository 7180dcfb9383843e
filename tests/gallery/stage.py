"""The application that the pictures are taken of, in one dress after another."""

import sys

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from custlist_desktop.ui.i18n import install_language
from custlist_desktop.ui.theme.appearance import Appearance, AppearanceController


class Stage:
    """The application with a font, dressed in a language and an appearance."""

    def __init__(self, font: str, font_size: int) -> None:
        """
        Args:
            font: a family; the system's if empty.
            font_size: in pixels.
        """
        qInstallMessageHandler(_on_qt_message)
        self._app = QApplication(sys.argv[:1])
        chosen = QFont(font) if font else self._app.font()
        chosen.setPixelSize(font_size)
        self._app.setFont(chosen)
        self._controller = AppearanceController(self._app)

    def dress(self, language: str, appearance: str) -> None:
        """Puts a language ("en", "fr", "es") and an appearance ("light", "dark") in force."""
        install_language(self._app, language)
        self._controller.apply(Appearance(appearance))


def _on_qt_message(kind: QtMsgType, _context: object, text: str) -> None:
    # What a platform without a screen can't do says nothing about the program.
    if kind is not QtMsgType.QtDebugMsg and not text.startswith("This plugin does not support "):
        print(text, file=sys.stderr)
