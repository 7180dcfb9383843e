"""What the gallery's command line asks for."""

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LANGUAGES: Final = ("en", "fr", "es")
APPEARANCES: Final = ("light", "dark")
_RESOURCES: Final = Path(__file__).resolve().parents[2] / "resources"
README_PICTURES: Final = {
    "customers-search-light": "customers-light",
    "customers-search-dark": "customers-dark",
    "estimate-editor-light": "estimate-light",
    "proposal-light": "proposal-light",
    "import-check-row-light": "import-light",
}
"""Which screen, in which appearance, README shows under which name; all of them in English."""
GUIDE_NAMES: Final = {
    "customers-smallest": "customers-browse",
    "row-menu": "row-menu",
    "customer-add": "customer-add",
    "estimate-editor-smallest": "estimate-editor",
    "estimate-customer-picker": "estimate-customer-picker",
    "import-messy-columns": "import-columns",
    "import-check-row": "import-check",
    "proposal-small": "proposal",
    "duplicates-smallest": "duplicates",
}
"""Which screen the User Guide shows under which name, in every language, in the light appearance."""

GUIDE_WIDTH: Final = 1280
"""The most pixels that a picture of the User Guide is wide."""


@dataclass(frozen=True, slots=True)
class GalleryOptions:
    """Which pictures, and where to.

    Attributes:
        out: the folder for the pictures.
        languages: codes of the interface's languages.
        appearances: light, dark, or both.
        screens: names of screens; all if there is none.
        font: a family; the system's if empty.
        font_size: in pixels.
        scale: how many of the screen's pixels one of the program's takes.
        screen: its width and height in pixels; a window takes no more of it than it has beside the desktop's frame.
        use: "gallery", "readme", "guide" or "cuts".
    """

    out: Path
    languages: tuple[str, ...]
    appearances: tuple[str, ...]
    screens: tuple[str, ...]
    font: str
    font_size: int
    scale: float
    screen: tuple[int, int]
    use: str


def read_options(arguments: Sequence[str] | None = None) -> GalleryOptions:
    """Reads the command line, or ends the program with what is wrong with it."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description="Pictures of every screen.")
    parser.add_argument("out", type=Path, nargs="?", help="the folder for the pictures")
    parser.add_argument("--language", choices=LANGUAGES, action="append", help="only this language; may be repeated")
    parser.add_argument("--appearance", choices=APPEARANCES, action="append", help="only this one")
    parser.add_argument("--screens", nargs="+", default=[], metavar="NAME", help="only these screens")
    parser.add_argument("--font", default="", help="another font than the system's")
    parser.add_argument("--font-size", type=int, default=13, metavar="PIXELS", help="13 by default")
    parser.add_argument("--scale", type=float, choices=(1.0, 1.5, 2.0), default=1.0, help="as on a finer screen")
    parser.add_argument("--screen", type=_read_size, default=(1920, 1080), metavar="SIZE", help="such as 1024x700")
    uses = parser.add_mutually_exclusive_group()
    uses.add_argument("--readme", action="store_true", help="write README's pictures into resources/screenshots")
    uses.add_argument("--guide", action="store_true", help="write the guide's pictures into resources/guide/pictures")
    uses.add_argument("--cuts", action="store_true", help="take no pictures: tell which words are cut that have room")
    given = parser.parse_args(arguments)
    if given.out is None and not (given.readme or given.guide or given.cuts):
        parser.error("say where to: OUT, --readme or --guide")
    languages = tuple(given.language or LANGUAGES)
    appearances = tuple(given.appearance or APPEARANCES)
    screens = tuple(given.screens)
    out, use = given.out, "gallery"
    if given.readme:
        use, out, languages = "readme", out or _RESOURCES / "screenshots", ("en",)
        appearances, screens = APPEARANCES, tuple({name.rpartition("-")[0] for name in README_PICTURES})
    elif given.guide:
        use, out, appearances = "guide", out or _RESOURCES / "guide" / "pictures", ("light",)
        screens = tuple(GUIDE_NAMES)
    elif given.cuts:
        use, out, appearances = "cuts", Path(), ("light",)
    letters = given.font, given.font_size, given.scale
    return GalleryOptions(out, languages, appearances, screens, *letters, given.screen, use)


def _read_size(text: str) -> tuple[int, int]:
    """Reads a width and a height with an x between them."""
    width, height = text.split("x")
    return int(width), int(height)


def naming_of(use: str, appearance: str, language: str) -> Callable[[str], str]:
    """Says what a screen's picture is called, without an ending; empty for one that isn't wanted.

    Args:
        use: "gallery", "readme" or "guide".
        appearance: in which it is taken.
        language: in which it is taken.
    """
    if use == "readme":
        return lambda screen: README_PICTURES.get(f"{screen}-{appearance}", "")
    if use == "guide":
        return lambda screen: f"{GUIDE_NAMES.get(screen, screen)}-{language}"
    return lambda screen: f"{screen}-{appearance}-{language}"
