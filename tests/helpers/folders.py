"""What is in a folder, to tell that nothing in it changed."""

from pathlib import Path


def contents(folder: Path) -> dict[str, bytes]:
    """The files in a folder, by their names."""
    return {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}
