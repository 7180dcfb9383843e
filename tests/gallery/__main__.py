"""``python -m tests.gallery OUT [--language en] [--appearance light] [--font Inter]``: pictures of all screens.

Each screen is drawn from the sample data, light and dark, in three languages, into
``OUT/SCREEN-APPEARANCE-LANGUAGE.png``, with ``OUT/index.html`` to look through.
"""

import argparse
import os
import sys
import tempfile
from html import escape
from pathlib import Path

# Before Qt starts; on a real screen, set another platform. The picture of a screen has room for every window,
# so that menus open where they would.
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={Path(__file__).with_name('screen.json')}")

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from custlist_desktop.ui.i18n import install_language
from custlist_desktop.ui.theme.appearance import Appearance, AppearanceController
from tests.gallery.screens import Studio

LANGUAGES = ("en", "fr", "es")
APPEARANCES = (Appearance.LIGHT, Appearance.DARK)
PIXEL_SIZE = 13


def main() -> int:
    """Makes the pictures; returns 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description="Pictures of every screen.")
    parser.add_argument("out", type=Path, help="the folder for the pictures")
    parser.add_argument("--language", choices=LANGUAGES, action="append", help="only this language; may be repeated")
    parser.add_argument("--appearance", choices=[each.value for each in APPEARANCES], action="append")
    parser.add_argument("--font", default="", help="another font than the system's")
    arguments = parser.parse_args()
    qInstallMessageHandler(_on_qt_message)
    app = QApplication(sys.argv[:1])
    _choose_font(app, arguments.font)
    controller = AppearanceController(app)
    arguments.out.mkdir(parents=True, exist_ok=True)
    names: list[str] = []
    for language in arguments.language or LANGUAGES:
        for appearance in map(Appearance, arguments.appearance or APPEARANCES):
            install_language(app, language)
            controller.apply(appearance)
            with tempfile.TemporaryDirectory() as folder:
                names += Studio(Path(folder), arguments.out, f"{appearance.value}-{language}").take_all()
    _write_index(arguments.out, names)
    print(f"{len(names)} pictures in {arguments.out}")
    return 0


def _choose_font(app: QApplication, family: str) -> None:
    font = QFont(family) if family else app.font()
    font.setPixelSize(PIXEL_SIZE)
    app.setFont(font)


def _write_index(out: Path, names: list[str]) -> None:
    figures = "\n".join(
        f'<figure><a href="{escape(name)}"><img src="{escape(name)}" loading="lazy"></a>'
        f"<figcaption>{escape(name)}</figcaption></figure>"
        for name in names
    )
    style = "figure{display:inline-block;margin:8px;font:12px sans-serif}img{width:640px;border:1px solid #888}"
    page = f"<!doctype html><meta charset=utf-8><title>Gallery</title><style>{style}</style>{figures}"
    (out / "index.html").write_text(page, encoding="utf-8")


def _on_qt_message(kind: QtMsgType, _context: object, text: str) -> None:
    # What a platform without a screen can't do says nothing about the program.
    if kind is not QtMsgType.QtDebugMsg and not text.startswith("This plugin does not support "):
        print(text, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
