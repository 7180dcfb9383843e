"""Whether every control with words has a letter of its own while Alt is down."""

from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.kit.access_letters import marked_letter
from custlist_desktop.ui.kit.mnemonics import WindowLetters, controls_with_words


def mnemonic_conflicts(window: QWidget) -> list[str]:
    """What is wrong with the letters in a window, a sentence each: one letter twice, or none though one is free."""
    controls = controls_with_words(window)
    before = [control.text() for control in controls]
    letters = WindowLetters(window)
    letters.show()
    marked = [control.text() for control in controls]
    letters.hide()
    names = [f"{type(each).__name__} “{text}”" for each, text in zip(controls, before, strict=True)]
    owners: dict[str, str] = {}
    found: list[str] = []
    for name, text in zip(names, marked, strict=True):
        letter = marked_letter(text)
        if letter and letter in owners:
            found.append(f"{owners[letter]} and {name} have the same letter {letter}")
        owners[letter] = name
    for name, text in zip(names, marked, strict=True):
        free = sorted({each.lower() for each in text if each.isalnum()} - set(owners))
        if not marked_letter(text) and free:
            found.append(f"{name} has no letter though {', '.join(free)} would do")
    found.extend(
        f"{type(each).__name__} “{text}” is “{each.text()}” afterwards"
        for each, text in zip(controls, before, strict=True)
        if each.text() != text
    )
    return found
