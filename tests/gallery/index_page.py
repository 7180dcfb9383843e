"""The page to look through the pictures: one at a time, or one screen in all languages or both appearances."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Final

from tests.gallery.options import APPEARANCES, LANGUAGES

_TEMPLATE: Final = Path(__file__).with_name("index.html")


@dataclass(frozen=True, slots=True, order=True)
class Picture:
    """One file: which screen, in which appearance and language."""

    screen: str
    appearance: str
    language: str

    @property
    def file_name(self) -> str:
        """What its file is called."""
        return f"{self.screen}-{self.appearance}-{self.language}.png"


def picture_of_name(file_name: str) -> Picture | None:
    """Which picture a file is, by its name; None for a file that isn't one of the gallery."""
    stem, dot, ending = file_name.rpartition(".")
    parts = stem.rsplit("-", 2)
    if not dot or ending != "png" or len(parts) != 3:
        return None
    screen, appearance, language = parts
    known = bool(screen) and appearance in APPEARANCES and language in LANGUAGES
    return Picture(screen, appearance, language) if known else None


def index_of(file_names: Iterable[str]) -> str:
    """The page over the pictures with these names, which lie beside it; it needs nothing else and no network."""
    pictures = sorted({each for name in file_names if (each := picture_of_name(name))}, key=_order)
    facts = [[each.screen, each.appearance, each.language] for each in pictures]
    # No name may end the script that it stands in.
    data = json.dumps(facts, ensure_ascii=True, separators=(",", ":")).replace("<", "\\u003c")
    return Template(_TEMPLATE.read_text(encoding="utf-8")).substitute(pictures=data)


def write_index(out: Path) -> None:
    """Writes the page over all pictures in a folder, those of earlier runs too."""
    names = [each.name for each in out.glob("*.png")]
    (out / "index.html").write_text(index_of(names), encoding="utf-8")


def _order(picture: Picture) -> tuple[str, int, int]:
    return picture.screen, LANGUAGES.index(picture.language), APPEARANCES.index(picture.appearance)
