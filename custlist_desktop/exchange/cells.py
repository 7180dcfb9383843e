"""Cells that a spreadsheet would run as formulas, made harmless on the way out and restored on the way in.

What begins with one of ``= + - @``, a tab or a line end is a formula to one spreadsheet or another (OWASP, "CSV
Injection"); an apostrophe in front keeps it text. Whoever opens our files sees it, so our import takes it away again.
"""

import re
from typing import Final

# An East Asian spreadsheet takes the wide forms for the same signs, and some skip the blanks before a sign.
_RUN: Final = r"(?:[\t\r\n]|\s*[=+\-@＝＋－＠])"
_DANGEROUS: Final = re.compile(rf"'*{_RUN}")
_NEUTRALISED: Final = re.compile(rf"'+{_RUN}")


def neutral_cell(text: str) -> str:
    """``text`` as a cell that no spreadsheet runs; `plain_cell` gives exactly ``text`` back, whatever it is.

    A text that looks neutralised already gets another apostrophe, or the way back could not tell.
    """
    return f"'{text}" if _DANGEROUS.match(text) else text


def plain_cell(cell: str) -> str:
    """The text of a cell that `neutral_cell` may have written; any other cell is returned as it is."""
    return cell[1:] if _NEUTRALISED.match(cell) else cell
