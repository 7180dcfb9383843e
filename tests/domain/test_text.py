"""Cleaning, folding and sorting of text as people type and paste it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.domain.text import clean_block, clean_line, fold, fold_with_positions, sort_key
from tests.helpers.texts import any_text, without_marks

_MANY = 100_000


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Gagné", "gagne"),
        ("GAGNE", "gagne"),
        ("Gagne\u0301", "gagne"),
        ("Søren Jørgensen", "soren jorgensen"),
        ("Łukasz Wójcik", "lukasz wojcik"),
        ("Weiß", "weiss"),
        ("WEISS", "weiss"),
        ("Ærø", "aero"),
        ("Œuvre", "oeuvre"),
        ("İstanbul ıı", "istanbul ii"),
        ("Đorđe, Þór", "dorde, thor"),
        ("l’Île", "l'ile"),
        ("d´Arc", "d'arc"),
        ("№ 4 ℌ ™", "no 4 h tm"),
        ("ﬁne ４２ ½", "fine 42 1⁄2"),
        ("10–12 Rue", "10-12 rue"),
        ("«Bâtir»", '"batir"'),
        ("  many \t\n spaces\u00a0", "many spaces"),
        ("soft\u00adhyphen \u202bright\u202c", "softhyphen right"),
        ("nul\x00 and bell\x07", "nul and bell"),
        ("é\x00b", "eb"),
        ("\ud800", "\ufffd"),
        ("田中", "田中"),
        ("👷\u200d♀️ Ltd", "👷♀ ltd"),
        ("", ""),
    ],
)
def test_folding_leaves_what_a_reader_compares(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(max_codepoint=0x24F, categories=["L", "N", "Z"])))
def test_folding_ignores_case_and_accents_of_latin_text(text: str) -> None:
    assert fold(text.upper().lower()) == fold(text.lower())
    assert fold(without_marks(text)) == fold(text)


@given(any_text, any_text)
def test_folded_word_is_found_where_the_text_is(before: str, after: str) -> None:
    assert fold("Gagné") in fold(f"{before} GAGNE {after}")


@given(st.text())
def test_positions_lead_from_folded_characters_to_those_typed(text: str) -> None:
    folded, positions = fold_with_positions(text)
    assert len(positions) == len(folded)
    assert positions == sorted(positions)
    assert " ".join(folded.split()) == fold(text)
    for position in set(positions):
        part = "".join(char for char, origin in zip(folded, positions, strict=True) if origin == position)
        assert part.strip() == fold(text[position])


def test_a_letter_that_folds_to_two_has_one_position() -> None:
    assert fold_with_positions("Weiß É") == ("weiss e", [0, 1, 2, 3, 3, 4, 5])


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Gagné  ", "Gagné"),
        ("two\nlines", "two lines"),
        ("tab\tand\r\nbreak", "tab and break"),
        ("paragraph\u2029line\u2028next\x85 page\x0c", "paragraph line next  page"),
        ("bell\x07 nul\x00 delete\x7f", "bell nul delete"),
        ("lone \ud800 surrogate", "lone \ufffd surrogate"),
        ("عربي \u202b עברית\u202c", "عربي \u202b עברית\u202c"),
        ("👷🏽‍♀️", "👷🏽‍♀️"),
        ("\x00\n\t", ""),
        ("é" * _MANY, "é" * _MANY),
    ],
)
def test_line_is_kept_as_typed_without_what_a_file_cant_hold(typed: str, kept: str) -> None:
    assert clean_line(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("one\r\ntwo\rthree\u2028four\x0bfive", "one\ntwo\nthree\nfour\nfive"),
        ("\n\n a\tb \n", "a\tb"),
        ("nul\x00 \udfff", "nul \ufffd"),
        ("a\n\n\nb", "a\n\n\nb"),
        ("é\n" * (_MANY // 2) + "x", "é\n" * (_MANY // 2) + "x"),
    ],
)
def test_block_keeps_its_lines(typed: str, kept: str) -> None:
    assert clean_block(typed) == kept


@given(st.text(st.characters(exclude_categories=[])))
def test_cleaned_text_can_be_kept_and_stays_as_it_is(text: str) -> None:
    for clean in (clean_line, clean_block):
        cleaned = clean(text)
        assert cleaned.encode("utf-8").decode("utf-8") == cleaned
        assert clean(cleaned) == cleaned
    assert "\n" not in clean_line(text)


def test_hundred_thousand_characters_fold_and_sort() -> None:
    text = "Gagné \x00\t" * (_MANY // 8)
    assert fold(text) == "gagne " * (_MANY // 8 - 1) + "gagne"
    assert sort_key(text) == fold(text)


def _in_order(*texts: str) -> list[str]:
    return sorted(texts, key=lambda text: sort_key(text) or "")


def test_accented_letters_sort_beside_plain_ones() -> None:
    assert _in_order("Ez", "Éb", "Ea", "Zoé", "Øre", "Oslo") == ["Ea", "Éb", "Ez", "Øre", "Oslo", "Zoé"]


def test_case_and_decomposition_do_not_count_in_sorting() -> None:
    assert sort_key("GAGNÉ") == sort_key("gagne\u0301") == sort_key("Gagne")


def test_punctuation_sorts_before_digits_and_letters() -> None:
    others = ["0 Roofing", "9 Roofing", "A Roofing", "a", "Zed", "Ñu"]
    for mark in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~":
        assert _in_order(*others, f"{mark}Zed")[0] == f"{mark}Zed"


@pytest.mark.parametrize("text", ["", " ", "\n", "\u0301", "\u200b\u00a0"])
def test_text_without_anything_to_see_has_no_key_and_so_sorts_last(text: str) -> None:
    assert sort_key(text) is None


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_typed_braces_are_never_taken_for_the_mark_of_enye(text: str) -> None:
    assert "{" not in (sort_key(text.replace("ñ", "").replace("Ñ", "").replace("\u0303", "")) or "")
