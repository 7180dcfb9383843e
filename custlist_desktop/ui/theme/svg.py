"""Icons as coloured SVG text, and as files for the style sheet, which can only name files."""

from collections.abc import Iterable
from functools import lru_cache

from custlist_desktop.system.resources import resource_path
from custlist_desktop.system.temporary_folders import TemporaryFolder
from custlist_desktop.ui.theme.tokens import Tokens


@lru_cache(maxsize=128)
def svg_source(name: str) -> str:
    """The SVG text of the icon ``name``, which draws in ``currentColor``.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


def coloured_svg(name: str, colour: str) -> str:
    """The SVG text of the icon ``name`` drawn in ``colour`` (``#RRGGBB``)."""
    return svg_source(name).replace("currentColor", colour)


class StyleImages:
    """The few icons that the style sheet shows, coloured, in a folder that goes when the program ends."""

    def __init__(self) -> None:
        self._folder = TemporaryFolder("style")

    def write(self, tokens: Tokens, wanted: Iterable[tuple[str, str]]) -> dict[str, str]:
        """Writes the (icon, token) pairs that are missing.

        Returns:
            ``icon-token`` -> path of the file, with forward slashes on every system.
        """
        paths = {}
        for name, token in wanted:
            colour: str = getattr(tokens, token)
            path = self._folder.path / f"{name}-{colour[1:]}.svg"
            if not path.exists():
                path.write_text(coloured_svg(name, colour), encoding="utf-8")
            paths[f"{name}-{token}"] = path.as_posix()
        return paths


@lru_cache(maxsize=1)
def style_images() -> StyleImages:
    """The one folder of this process."""
    return StyleImages()
