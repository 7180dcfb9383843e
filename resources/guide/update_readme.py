"""Writes into README.md what it has in common with the guide: its marked blocks are the guide's English pages.

Run it after a change of these pages: ``python resources/guide/update_readme.py``. A test fails while README differs.
"""

import re
from pathlib import Path
from typing import Final

from custlist_desktop.ui.help.topics import page_text

_README: Final = Path(__file__).parents[2] / "README.md"
_BLOCK: Final = re.compile(r"(<!-- guide: (?P<page>[a-z-]+) -->\n)(?P<text>.*?)(\n<!-- /guide -->)", re.DOTALL)


def main() -> None:
    """Rewrites README.md where it differs."""
    text = _README.read_text(encoding="utf-8")
    updated = updated_readme(text)
    if updated != text:
        _README.write_text(updated, encoding="utf-8")


def updated_readme(text: str) -> str:
    """``text`` with every marked block as its page says.

    Raises:
        FileNotFoundError: a marker names a page that there isn't.
    """
    return _BLOCK.sub(lambda block: f"{block[1]}{_page_for_readme(block['page'])}{block[4]}", text)


def _page_for_readme(page: str) -> str:
    """A page under a heading of README: its headings one level lower, no pictures, links from README's folder."""
    lines = page_text(page, "en").strip().split("\n")
    lines = [line for line in lines if not line.startswith("![")]
    text = "\n".join(_demoted(lines))
    text = re.sub(r"> \[!(NOTE|TIP)\]\n> ", lambda found: f"> **{found[1].capitalize()}:** ", text)
    text = re.sub(r"\]\(([a-z-]+\.md)", r"](resources/guide/en/\1", text)
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")


def _demoted(lines: list[str]) -> list[str]:
    """The headings one level lower; what is in a listing stays, and so do its comments."""
    demoted = []
    in_listing = False
    for line in lines:
        in_listing ^= line.startswith("```")
        demoted.append(f"#{line}" if line.startswith("#") and not in_listing else line)
    return demoted


if __name__ == "__main__":
    main()
