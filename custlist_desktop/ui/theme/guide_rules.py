"""The rules of the style sheet for the user guide; written as those in `rules`."""

from typing import Final

GUIDE: Final = """
QTextBrowser[look="page"] { background: @base; border: 2px solid transparent; border-radius: 0; padding: 0; }
QTextBrowser[look="page"]:focus { border-color: @focus; padding: 0; }
"""
