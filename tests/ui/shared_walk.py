"""One walk through all screens for each language, which every check that looks at screens shares.

Opening the screens takes most of the time. A check is a visitor that notes what it finds; its test reads the notes.
The tests that read them are in one file: pytest-xdist gives a file to one process, which walks once.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from custlist_desktop.ui.i18n import install_language
from custlist_desktop.ui.theme.appearance import AppearanceController
from tests.gallery.lists import SampleLists
from tests.gallery.screens import walk_all
from tests.ui.inspection.clipping import clipped_texts
from tests.ui.inspection.cuts import needless_cuts
from tests.ui.inspection.first_field import OpenedDialogs
from tests.ui.inspection.keys import SCREENS, Bound
from tests.ui.inspection.labels import labels_of
from tests.ui.inspection.mnemonics import mnemonic_conflicts
from tests.ui.inspection.names import unnamed
from tests.ui.inspection.tab_order import tab_jumps
from tests.ui.theme.cells import CellReader

LANGUAGES: Final = ("en", "fr", "es")
READ_IN: Final = "en"
"""The language in which the contrast of cells is read too: words matter little there, and appearances take time."""
_INSPECTORS: Final = (clipped_texts, needless_cuts, unnamed, mnemonic_conflicts)


@dataclass
class Seen:
    """What a walk in one language came by, and what was wrong there, one sentence each."""

    screens: list[str] = field(default_factory=list)
    dialogs: set[str] = field(default_factory=set)
    wrong: list[str] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)
    cells: CellReader | None = None
    bound: list[Bound] = field(default_factory=list)

    def visit(self, name: str, window: QWidget, popup: QWidget | None = None) -> None:
        """Looks at what is on top."""
        self.screens.append(name)
        shown = window if popup is None else popup
        if isinstance(shown, QFileDialog):
            return  # Qt's own
        self.labels |= labels_of(shown)
        if name in SCREENS:
            self.bound.append(Bound(window, popup))
        for inspect in _INSPECTORS if popup else (*_INSPECTORS, tab_jumps):
            self.wrong += [f"{name}: {each}" for each in inspect(shown)]
        if self.cells is not None:
            self.cells.visit(name, shown)


class SharedWalk:
    """Walks once in each language that is asked for."""

    def __init__(self, app: QApplication, appearance: AppearanceController, lists: SampleLists, folder: Path) -> None:
        """``folder`` is an empty one, for what the screens need."""
        self._app, self._appearance = app, appearance
        self._lists, self._folder = lists, folder
        self._seen: dict[str, Seen] = {}

    def seen_in(self, code: str) -> Seen:
        """What there was in a language; the application speaks English again afterwards."""
        if code not in self._seen:
            self._seen[code] = self._walk(code)
        return self._seen[code]

    def _walk(self, code: str) -> Seen:
        seen = Seen(cells=CellReader(self._appearance) if code == READ_IN else None)
        folder = self._folder / code
        folder.mkdir()
        install_language(self._app, code)
        opened = OpenedDialogs(self._app)
        try:
            walk_all(self._lists, folder, seen.visit)
        finally:
            opened.end()
            install_language(self._app, "en")
        seen.dialogs = opened.kinds
        seen.wrong += opened.findings
        return seen
