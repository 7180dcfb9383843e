"""``python -m tests.gallery OUT [--language en] [--appearance light] [--font Inter]``: pictures of all screens.

Each screen is drawn from the sample data, light and dark, in three languages, into
``OUT/SCREEN-APPEARANCE-LANGUAGE.png``, with ``OUT/index.html`` to look through. ``--screens NAME...`` takes some of
them, ``--font-size`` and ``--scale`` draw them larger, ``--screen 1024x700`` on a small screen, ``--readme`` and
``--guide`` write what README and the User Guide show. ``--cuts`` takes none: it tells which words are cut that have
room, at three sizes of each window.
"""

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.gallery.options import GUIDE_WIDTH, GalleryOptions, naming_of, read_options

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from tests.gallery.walk import Visitor


def _prepare_platform(options: GalleryOptions, folder: Path) -> None:
    """Chooses what Qt draws on, before it starts; on a real screen, set another platform.

    Args:
        options: say how large the screen is, and how fine.
        folder: for a file that has to stay until Qt has started.
    """
    width, height = options.screen
    screen = {"name": "gallery", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    configuration = folder / "screen.json"
    configuration.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={configuration}")
    if options.scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(options.scale)


class UnknownScreensError(Exception):
    """Screens were asked for by names that none has."""

    def __init__(self, names: "Collection[str]") -> None:
        super().__init__(f"No screen is called {', '.join(sorted(names))}. The pictures' files have the names.")


def main() -> int:
    """Makes the pictures, or looks for what is cut.

    Returns:
        0; 1 where something is cut; 2 where no screen has a name that was asked for.
    """
    options = read_options()
    try:
        with tempfile.TemporaryDirectory() as folder:
            _prepare_platform(options, Path(folder))
            if options.use == "cuts":
                return _find_cuts(options)
            names = _take(options)
    except UnknownScreensError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{len(names)} pictures in {options.out}")
    return 0


def _find_cuts(options: GalleryOptions) -> int:
    """Tells which words are cut though there is room for them; returns 1 if there are any, as a test does."""
    from tests.gallery.cuts import CutFinder

    finder = CutFinder()
    _walk(options, lambda _language, _appearance: finder.visit)
    for sentence, place in finder.found.items():
        print(f"{place}: {sentence}")
    return int(bool(finder.found))


def _take(options: GalleryOptions) -> list[str]:
    """Takes the pictures; returns their file names."""
    from tests.gallery.index_page import write_index
    from tests.gallery.pictures import Photographer

    options.out.mkdir(parents=True, exist_ok=True)
    takers: list[Photographer] = []

    def taker(language: str, appearance: str) -> "Visitor":
        naming = naming_of(options.use, appearance, language)
        takers.append(Photographer(options.out, naming, GUIDE_WIDTH if options.use == "guide" else 0))
        return takers[-1].visit

    _walk(options, taker)
    if options.use == "gallery":
        write_index(options.out)
    return [name for each in takers for name in each.names]


def _walk(options: GalleryOptions, visitor: "Callable[[str, str], Visitor]") -> None:
    """Goes through the screens once for each language and appearance, with a visitor for each."""
    from tests.gallery.lists import make_lists
    from tests.gallery.screens import walk_all
    from tests.gallery.stage import Stage

    stage, unknown = Stage(options.font, options.font_size), set(options.screens)
    with tempfile.TemporaryDirectory() as folder:
        lists = make_lists(Path(folder))
        for language in options.languages:
            for appearance in options.appearances:
                stage.dress(language, appearance)
                with tempfile.TemporaryDirectory() as own:
                    unknown -= walk_all(lists, Path(own), visitor(language, appearance), options.screens)
                if unknown:
                    raise UnknownScreensError(unknown)


if __name__ == "__main__":
    sys.exit(main())
