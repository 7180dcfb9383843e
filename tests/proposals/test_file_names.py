"""Names that any system takes, whole files, and the email's link."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl, QUrlQuery

from custlist_desktop.proposals.file_names import clean_stem, free_path, pdf_name, write_whole
from custlist_desktop.ui.proposals.email_text import EmailFacts, email_subject, email_text, email_url

FACTS = EmailFacts("en", "Proposal", "E-1", "Roof & gutters + 10%", "a@b.example", "Mélanie", None, ("Marc",))


@pytest.mark.parametrize(
    ("number", "who", "name"),
    [
        ("E-2026-0148", "Construction Gagné", "E-2026-0148 Construction Gagné.pdf"),
        ("2026/0148", 'A:B*C?"D"<E>|F\\G', "2026-0148 A-B-C--D--E--F-G.pdf"),
        ("E-1", "", "E-1.pdf"),
        ("E-1", "Inc. . ", "E-1 Inc.pdf"),
        ("CON", "", "CON_.pdf"),
        ("com1.x", "", "com1.x_.pdf"),
        ("E\t1\n", "Line\r\nbreak", "E 1 Line break.pdf"),
        ("E-1", "exe\u202efdp", "E-1 exefdp.pdf"),
        ("", "", "proposal.pdf"),
        ("E-1", "Gagne\u0301", "E-1 Gagné.pdf"),
    ],
)
def test_names_are_cleaned_for_all_systems(number: str, who: str, name: str) -> None:
    assert pdf_name(number, who) == name


@given(st.text(max_size=400))
def test_any_text_gives_a_name_that_can_be_written(text: str) -> None:
    stem = clean_stem(text)
    assert len(stem.encode()) <= 200
    assert not set(stem) & set('<>:"/\\|?*')
    assert stem == stem.strip(" .")


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    assert free_path(tmp_path, "a.pdf").name == "a.pdf"
    (tmp_path / "a.pdf").touch()
    (tmp_path / "a (2).pdf").touch()
    assert free_path(tmp_path, "a.pdf").name == "a (3).pdf"


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    write_whole(path, b"one")

    def refuse() -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_whole(path, b"two", before_it_stands=refuse)
    assert path.read_bytes() == b"one"
    assert list(tmp_path.iterdir()) == [path]


def test_the_link_survives_every_character() -> None:
    url = QUrl(email_url(FACTS).toString(QUrl.ComponentFormattingOption.FullyEncoded))
    query = QUrlQuery(url)
    decoded = QUrl.ComponentFormattingOption.FullyDecoded
    assert url.path() == "a@b.example"
    assert query.queryItemValue("subject", decoded) == "Proposal E-1: Roof & gutters + 10%"
    assert query.queryItemValue("body", decoded) == email_text(FACTS)
    encoded = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    assert " " not in encoded
    assert "+" not in encoded


@pytest.mark.parametrize(("language", "words"), [("en", "Hello"), ("fr", "Bonjour"), ("es", "Hola")])
def test_the_email_is_in_the_language_of_the_proposal(language: str, words: str) -> None:
    facts = EmailFacts(language, "X", "E-1", "", "", "", date(2026, 12, 24), ())
    assert email_text(facts).startswith(words)
    assert "2026" in email_text(facts)
    assert email_subject(facts) == "X E-1"


def test_a_very_long_title_is_cut_in_the_link() -> None:
    facts = EmailFacts("fr", "Soumission", "E-1", "é" * 5000, "a@b.example", "", None, ())
    assert len(email_url(facts).toString(QUrl.ComponentFormattingOption.FullyEncoded)) < 2500
