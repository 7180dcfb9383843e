"""Writes all keys of the program into the guide's page about the keyboard, in each language, as F1 shows them.

Run it after a change of a command's keys or of what is said of them: ``python resources/guide/update_keys.py``.
A test fails while a page differs. The translations have to be built before, as for the program itself.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from custlist_desktop.ui.i18n import LANGUAGES, current_language, install_language, set_market
from custlist_desktop.ui.shell.key_groups import shortcut_groups

_GUIDE: Final = Path(__file__).parent
_REGIONS: Final = {"en": ("",), "fr": ("CA", "FR"), "es": ("US", "MX", "ES")}
"""A country of each market, in the order of their forms: what F1 says depends on what the market calls a proposal."""
_BLOCK: Final = re.compile(r"(<!-- keys -->\n).*?(<!-- /keys -->)", re.DOTALL)


def main() -> None:
    """Rewrites the pages that differ."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    for language in LANGUAGES:
        install_language(app, language)
        page = _GUIDE / language / "keyboard.md"
        text = page.read_text(encoding="utf-8")
        updated = updated_page(app, text)
        if updated != text:
            page.write_text(updated, encoding="utf-8")


def updated_page(app: QCoreApplication, text: str) -> str:
    """The page ``text`` with all keys between its marks, in the interface's language and in all its markets."""
    return _BLOCK.sub(lambda block: f"{block[1]}\n{_keys(app)}\n\n{block[2]}", text)


def _keys(app: QCoreApplication) -> str:
    markets: list[list[tuple[str, str]]] = []
    for region in _REGIONS[current_language()]:
        set_market(app, region)
        markets.append(list(_lines()))
    set_market(app, "")
    return "\n".join(_line(forms) for forms in zip(*markets, strict=True))


def _lines() -> Iterator[tuple[str, str]]:
    """The lines of the block, each as what is alike in all markets, and the words after that."""
    for number, group in enumerate(shortcut_groups()):
        if number:
            yield "", ""
        yield "### ", group.title
        yield "", ""
        for each in group.shortcuts:
            yield f"- {', '.join(f'`{key}`' for key in each.keys)} – ", each.text


def _line(forms: tuple[tuple[str, str], ...]) -> str:
    begun, words = forms[0][0], [each for _, each in forms]
    return begun + (words[0] if len(set(words)) == 1 else f"[[{'|'.join(words)}]]")


if __name__ == "__main__":
    main()
