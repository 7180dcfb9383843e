"""Cells that a spreadsheet would run as formulas, made harmless on the way out and restored on the way in.

What begins with one of ``= + - @``, a tab or a line end is a formula to one spreadsheet or another (OWASP, "CSV
Injection"); an apostrophe in front keeps it text. Whoever opens our files sees it, so our import takes it away again.
A telephone number that begins with its plus sign is no formula, and other programs dial what they read: it gets none.
"""

import re
from typing import Final

# An East Asian spreadsheet takes the wide forms for the same signs, and some skip the blanks before a sign.
_RUN: Final = r"(?:[\t\r\n]|\s*[=+\-@＝＋－＠])"
_DANGEROUS: Final = re.compile(rf"'*{_RUN}")
_NEUTRALISED: Final = re.compile(rf"'+{_RUN}")
_NUMBER: Final = re.compile(r"\+\d[\d \u00a0\u202f().\-/]*(?:(?:ext\.?|x|poste) *\d+)?", re.IGNORECASE | re.ASCII)
"""What dials, and at worst counts: without a letter but for an extension, a spreadsheet can't call anything."""


def neutral_cell(text: str) -> str:
    """``text`` as a cell that no spreadsheet runs; `plain_cell` gives exactly ``text`` back, whatever it is.

    A text that looks neutralised already gets another apostrophe, or the way back could not tell.
    """
    if not _DANGEROUS.match(text) or _NUMBER.fullmatch(text):
        return text
    return f"'{text}"


def plain_cell(cell: str) -> str:
    """The text of a cell that `neutral_cell` may have written; any other cell is returned as it is."""
    return cell[1:] if _NEUTRALISED.match(cell) else cell
