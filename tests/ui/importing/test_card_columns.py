"""Columns of vCards have names in every language, and every reason to leave one out has words."""

from collections.abc import Callable
from pathlib import Path

import pytest

from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.exchange.column_matching import Matching
from custlist_desktop.exchange.mapping import guess_mapping
from custlist_desktop.exchange.reading import preview
from custlist_desktop.exchange.source import FilePreview
from custlist_desktop.ui.importing.columns_words import how
from custlist_desktop.ui.importing.done_words import skipped_text
from custlist_desktop.ui.importing.words import column_names

CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Di\r\nX-PHONETIC-FIRST-NAME:Dee\r\nPHOTO;ENCODING=b:AAAA\r\nEND:VCARD\r\n"


@pytest.fixture
def cards(tmp_path: Path) -> FilePreview:
    """A card with a picture, as it looks."""
    path = tmp_path / "cards.vcf"
    path.write_text(CARD)
    return preview(path)


def matched(cards: FilePreview) -> Matching:
    """Its columns, as they are recognised."""
    return Matching(cards, guess_mapping(cards), column_names(cards.columns))


@pytest.mark.parametrize(
    ("spoken", "names"),
    [
        ("en", ("Full name", "Phonetic name", "Photo")),
        ("fr", ("Nom complet", "Nom phonétique", "Photo")),
        ("es", ("Nombre completo", "Nombre fonético", "Foto")),
    ],
)
def test_columns_of_cards_have_names_that_people_read(
    cards: FilePreview, language: Callable[[str], str], spoken: str, names: tuple[str, ...]
) -> None:
    language(spoken)
    matching = matched(cards)
    assert matching.names == names
    assert matching.left_out() == names[1:]


def test_what_is_left_out_of_cards_says_why(cards: FilePreview, language: Callable[[str], str]) -> None:
    language("en")
    matching = matched(cards)
    assert [how(matching, place).text for place in (1, 2)] == [
        "How a name is pronounced",
        "A picture or a sound, not text",
    ]


def test_group_of_cards_is_counted_as_one(language: Callable[[str], str]) -> None:
    language("en")
    assert skipped_text(SkipReason.GROUP, 2) == "2 groups"
