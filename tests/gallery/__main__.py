"""``python -m tests.gallery OUT [--language en] [--appearance light] [--font Inter]``: pictures of all screens.

Each screen is drawn from the sample data, light and dark, in three languages, into
``OUT/SCREEN-APPEARANCE-LANGUAGE.png``, with ``OUT/index.html`` to look through. ``--screens NAME...`` takes some of
them, ``--font-size`` and ``--scale`` draw them larger, ``--readme`` and ``--guide`` write what README and the User
Guide show.
"""

import os
import sys
import tempfile
from pathlib import Path

from tests.gallery.options import GUIDE_WIDTH, GalleryOptions, naming_of, read_options


def _prepare_platform(scale: float) -> None:
    """Chooses what Qt draws on, before it starts; on a real screen, set another platform.

    The picture of a screen has room for every window, so that menus open where they would.
    """
    configuration = Path(__file__).with_name("screen.json")
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={configuration}")
    if scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(scale)


def main() -> int:
    """Makes the pictures; returns 0."""
    options = read_options()
    _prepare_platform(options.scale)
    names = _take(options)
    print(f"{len(names)} pictures in {options.out}")
    return 0


def _take(options: GalleryOptions) -> list[str]:
    """Goes through the screens once for each language and appearance; returns the pictures' file names."""
    from tests.gallery.index_page import write_index
    from tests.gallery.lists import make_lists
    from tests.gallery.pictures import Photographer
    from tests.gallery.screens import walk_all
    from tests.gallery.stage import Stage

    stage = Stage(options.font, options.font_size)
    options.out.mkdir(parents=True, exist_ok=True)
    names: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        lists = make_lists(Path(folder))
        for language in options.languages:
            for appearance in options.appearances:
                stage.dress(language, appearance)
                naming = naming_of(options.use, appearance, language)
                photographer = Photographer(options.out, naming, GUIDE_WIDTH if options.use == "guide" else 0)
                with tempfile.TemporaryDirectory() as own:
                    walk_all(lists, Path(own), photographer.visit, options.screens)
                names += photographer.names
    if options.use == "gallery":
        write_index(options.out)
    return names


if __name__ == "__main__":
    sys.exit(main())
