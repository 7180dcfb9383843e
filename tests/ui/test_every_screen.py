"""Every screen of the gallery, in every language: nothing is cut off, nameless, or has the letter of another.

Tab goes through each as one reads it, and dialogs open in their first field.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from tests.gallery.lists import SampleLists
from tests.gallery.screens import walk_all
from tests.ui.inspection.clipping import clipped_texts
from tests.ui.inspection.first_field import OpenedDialogs
from tests.ui.inspection.mnemonics import mnemonic_conflicts
from tests.ui.inspection.names import unnamed
from tests.ui.inspection.tab_order import tab_jumps

LANGUAGES = ("en", "fr", "es")
Language = Callable[[str], str]
INSPECTORS = (clipped_texts, unnamed, mnemonic_conflicts)


class Inspector:
    """Notes what is wrong on each screen."""

    def __init__(self) -> None:
        self.screens: list[str] = []
        self.findings: list[str] = []

    def visit(self, name: str, window: QWidget, popup: QWidget | None = None) -> None:
        """Looks at what is on top."""
        self.screens.append(name)
        shown = window if popup is None else popup
        if isinstance(shown, QFileDialog):
            return  # Qt's own
        for inspect in INSPECTORS if popup else (*INSPECTORS, tab_jumps):
            self.findings += [f"{name}: {each}" for each in inspect(shown)]


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_wrong_on_any_screen(
    code: str, sample_lists: SampleLists, tmp_path: Path, language: Language, app: QApplication
) -> None:
    inspector = Inspector()
    opened = OpenedDialogs()
    language(code)

    app.installEventFilter(opened)
    try:
        walk_all(sample_lists, tmp_path, inspector.visit)
    finally:
        app.removeEventFilter(opened)

    assert len(inspector.screens) > 100
    assert {"UserDialog", "PasswordDialog", "CustomerDialog", "SignInDialog"} <= opened.kinds
    assert not [*inspector.findings, *opened.findings], "\n".join([*inspector.findings, *opened.findings])
