"""The names of keys in a guide page: which words in code are keys, and what they are called here."""

from typing import Final

from PySide6.QtGui import QKeySequence

from custlist_desktop.ui.kit.keycap import native_key_name

_MODIFIERS: Final = ("Ctrl", "Shift", "Alt")
_ALONE: Final = "Alt"
"""Pressed alone it shows the letters; no key sequence to Qt."""


def is_keys(text: str) -> bool:
    """Whether ``text`` names a key or keys held together, in portable names such as ``Ctrl+Enter``."""
    if text == _ALONE:
        return True
    *modifiers, last = text.split("+") if not text.endswith("++") else [*text[:-2].split("+"), "+"]
    if any(each not in _MODIFIERS for each in modifiers) or (len(last) == 1 and not modifiers):
        return False
    if last.islower():
        return False
    sequence = QKeySequence(text, QKeySequence.SequenceFormat.PortableText)
    return sequence.count() == 1 and sequence.toString(QKeySequence.SequenceFormat.PortableText) == text


def key_text(text: str) -> str:
    """The keys' name on this system and in this language, in one piece."""
    name = text if text == _ALONE else native_key_name(text)
    return name.replace(" ", "\u00a0")
