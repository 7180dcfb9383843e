"""Cells that are harmless to a spreadsheet, and come back as they were."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.exchange.cells import neutral_cell, plain_cell

STARTS = "=+-@\t\r\n'＝＋－＠ \u00a0"
NUMBER = re.compile("[+][0-9][0-9 \u00a0\u202f().\\-/]*(?:,? *(?:ext[.]?|x|poste) *[0-9]+)?", re.IGNORECASE)
"""A telephone number, which a spreadsheet can at worst count."""
TEXTS = st.text() | st.builds(str.__add__, st.text(STARTS, max_size=5), st.text())


@given(TEXTS)
def test_every_text_comes_back_as_it_was(text: str) -> None:
    assert plain_cell(neutral_cell(text)) == text


@given(TEXTS)
def test_no_cell_begins_with_what_a_spreadsheet_runs(text: str) -> None:
    cell = neutral_cell(text)
    if NUMBER.fullmatch(cell):
        return
    assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    assert not cell.startswith(("\t", "\r", "\n"))


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("+1 514 555 0101, poste 43", "+1 514 555 0101, poste 43"),
        ("+1 514 555-0187", "+1 514 555-0187"),
        ("+1 (514) 555.0187 poste 12", "+1 (514) 555.0187 poste 12"),
        ("'+1 514 555-0187", "''+1 514 555-0187"),
        ("+1+cmd|' /C calc'!A0", "'+1+cmd|' /C calc'!A0"),
        ("+A1", "'+A1"),
        ("+1*A1", "'+1*A1"),
        ("=1+1", "'=1+1"),
        ("@import", "'@import"),
        ("-5 %", "'-5 %"),
        ("'=1+1", "''=1+1"),
        ("'Round the Corner", "'Round the Corner"),
        ("Gagné Roofing", "Gagné Roofing"),
        ("514-555-0187", "514-555-0187"),
        ("", ""),
    ],
)
def test_only_what_could_be_run_gets_an_apostrophe(text: str, cell: str) -> None:
    assert neutral_cell(text) == cell
    assert plain_cell(cell) == text
