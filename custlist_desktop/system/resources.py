"""The only locator of files under resources/: inside an installed wheel, or beside an editable install."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def _find_root() -> Path:
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


_ROOT = _find_root()


def resource_path(*parts: str) -> Path:
    """The path of a file under resources/, such as ``resource_path("icons", "add.svg")``.

    Raises:
        FileNotFoundError: the file does not exist, which means a broken installation.
    """
    path = _ROOT.joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"This installation lacks {'/'.join(parts)}; install the program again.")
    return path
