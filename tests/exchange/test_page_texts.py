"""Notes that come as a piece of a web page."""

import pytest

from custlist_desktop.exchange.row_reading import text_of_page
from tests.exchange.rows import read


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("<p>Call in the morning</p>", "Call in the morning"),
        ('<p class="x">Pays <b>late</b> &amp; by cheque<br/>Gate 9</p>', "Pays late & by cheque\nGate 9"),
        ("<p>One</p>\n<p>Two\nthree</p>", "One\nTwo three"),
        ("<div><ul><li>Dog</li><li>Cat</li></ul><style>p {}</style></div>", "Dog\nCat"),
        ("<p><br></p>", ""),
        ("<p>not closed", "<p>not closed"),
        ("<5 employees>", "<5 employees>"),
        ("a <p>b</p>", "a <p>b</p>"),
        ("<b>bold</b>", "<b>bold</b>"),
        ("", ""),
    ],
)
def test_page_is_what_somebody_reads_on_it(cell: str, text: str) -> None:
    assert text_of_page(cell) == text


def test_notes_of_another_program_are_read_and_ours_are_as_they_were_typed() -> None:
    assert read({"Company": "Oak", "Notes": "<p>Dog</p>"}).values["notes"] == "Dog"
    assert read({"Company": "Oak", "Notes": "<p>Dog</p>", "Tags": "x"}).values["notes"] == "Dog\nTags: x"
    ours = {"Custlist ID": "4f7a91c2-118", "Company": "Oak", "Notes": "<p>Dog</p>"}
    assert read(ours).values["notes"] == "<p>Dog</p>"


def test_page_without_a_word_gives_no_notes() -> None:
    assert read({"Company": "Oak", "Notes": "<p><br></p>"}).values == {"company": "Oak"}
    assert read({"Company": "Oak", "Notes": "<p><br></p>", "Tags": "x"}).values["notes"] == "Tags: x"
