"""A key as it looks on the keyboard."""

from typing import Final

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QSizePolicy

from custlist_desktop.ui.theme.metrics import scaled

_ARROWS: Final = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def portable_key(name: str) -> QKeySequence:
    """A key by the name that it has in code. QKeySequence(name) reads the language's: in Spanish Enter is Return."""
    return QKeySequence(name, QKeySequence.SequenceFormat.PortableText)


def native_key_name(keys: str) -> str:
    """What the keys are called here: ``"Del"`` is "Suppr" in French, ``"Return"`` is Enter, and arrows are arrows.

    Args:
        keys: portable names as QKeySequence reads them; several keys are separated by spaces.
    """
    return " ".join(_one_native_name(key) for key in keys.split())


def _one_native_name(key: str) -> str:
    if key in _ARROWS:
        return _ARROWS[key]
    # Qt tells the two Enter keys apart; keyboards and people call both Enter.
    native = portable_key(key.replace("Return", "Enter")).toString(QKeySequence.SequenceFormat.NativeText)
    return native or key


class Keycap(QLabel):
    """One keycap, 20 px high."""

    def __init__(self, keys: str) -> None:
        """``keys`` as native_key_name takes them."""
        super().__init__(native_key_name(keys))
        self.setProperty("role", "key")
        self.setIndent(0)  # Qt would add half a letter inside the outline
        self.setFixedHeight(scaled(20))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
