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
_NUMBER: Final = re.compile(r"\+\d[\d \u00a0\u202f().\-/]*(?:,? *(?:ext\.?|x|poste) *\d+)?", re.IGNORECASE | re.ASCII)
"""A phone number: at worst it is calculated, since without letters it can't call a function."""


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


_CONSTANT: Final = re.compile(r'=\s*(?:T\(\s*)?"((?:[^"]|"")*)"\s*\)?')
_LINK: Final = re.compile(
    r'=\s*(?:HYPERLINK|LIEN_HYPERTEXTE|HIPERV[IÍ]NCULO)\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)',
    re.IGNORECASE,
)
_LINK_WORDS: Final = frozenset(
    {
        *("website", "web", "link", "site", "url", "visit", "homepage", "here", "email", "e-mail", "mail"),
        *("lien", "ici", "courriel", "sitio", "enlace", "aquí", "correo"),
    }
)
_FEWEST_DIGITS: Final = 7


def text_of_formula(cell: str) -> str:
    """The text of a cell that holds a constant or a link as a formula; any other cell is returned as it is.

    ``="02110"`` is how programs keep a spreadsheet from taking a postal code for a number. Of a link to an email
    address or a telephone number the address is what counts: beside it a word such as "Email" says nothing.
    """
    if not cell.startswith("="):
        return cell
    constant = _CONSTANT.fullmatch(cell)
    if constant:
        return constant[1].replace('""', '"').strip()
    link = _LINK.fullmatch(cell)
    return _text_of_link(link[1].strip(), (link[2] or "").replace('""', '"').strip()) if link else cell


def _text_of_link(address: str, shown: str) -> str:
    kind, _colon, rest = address.partition(":")
    is_said = not shown or shown.lower() in _LINK_WORDS
    if kind.lower() == "mailto":
        email = rest.partition("?")[0]
        return email if is_said else shown if "@" in shown else f"{shown} <{email}>"
    if kind.lower() == "tel":
        return shown if sum(map(str.isdigit, shown)) >= _FEWEST_DIGITS else rest
    return address if is_said else shown


def unwrapped_constants(line: str, delimiter: str) -> str:
    """A line of a CSV file whose cells ``="Oak, Ltd"`` are quoted cells: the sign before would undo the quotes."""
    if '""' in line:
        return line
    between = re.escape(delimiter)
    return re.sub(rf'(?:(?<={between})|^)="([^"]*)"(?={between}|[\r\n]|$)', r'"\1"', line)
