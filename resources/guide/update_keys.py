"""Writes all keys of the program into the guide's page about the keyboard, in each language, as F1 shows them.

Run it after a change of a command's keys or of what is said of them: ``python resources/guide/update_keys.py``.
A test fails while a page differs. The translations have to be built before, as for the program itself.
"""

import os
import re
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from custlist_desktop.ui.i18n import LANGUAGES, install_language
from custlist_desktop.ui.shell.key_groups import shortcut_groups

_GUIDE: Final = Path(__file__).parent
_BLOCK: Final = re.compile(r"(<!-- keys -->\n).*?(<!-- /keys -->)", re.DOTALL)


def main() -> None:
    """Rewrites the pages that differ."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    for language in LANGUAGES:
        install_language(app, language)
        page = _GUIDE / language / "keyboard.md"
        text = page.read_text(encoding="utf-8")
        if updated_page(text) != text:
            page.write_text(updated_page(text), encoding="utf-8")


def updated_page(text: str) -> str:
    """The page ``text`` with all keys between its marks, in the interface's language."""
    return _BLOCK.sub(lambda block: f"{block[1]}\n{_keys()}\n\n{block[2]}", text)


def _keys() -> str:
    parts = []
    for group in shortcut_groups():
        rows = [f"- {', '.join(f'`{key}`' for key in each.keys)} – {each.text}" for each in group.shortcuts]
        parts.append("\n".join([f"### {group.title}", "", *rows]))
    return "\n\n".join(parts)


if __name__ == "__main__":
    main()
