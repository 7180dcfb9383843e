"""Names that any system takes, whole files, and the email's link."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl, QUrlQuery

from custlist_desktop.domain.words.market import document_name
from custlist_desktop.proposals.email_text import EmailFacts, email_subject, email_text
from custlist_desktop.proposals.file_names import clean_stem, free_path, pdf_name, write_whole
from custlist_desktop.ui.proposals.issuing import email_url

FACTS = EmailFacts(
    "en_US",
    document_name("en_US"),
    "E-1",
    "Roof & gutters + 10%",
    "a@b.example",
    "Mélanie",
    None,
    ("Marc",),
)


@pytest.mark.parametrize(
    ("typed", "stem"),
    [
        ("E-2026-0148 Construction Gagné", "E-2026-0148 Construction Gagné"),
        ('2026/0148 A:B*C?"D"<E>|F\\G', "2026-0148 A-B-C--D--E--F-G"),
        ("E-1 ", "E-1"),
        ("E-1 Inc. . ", "E-1 Inc"),
        ("CON", "CON_"),
        ("com1.x", "com1.x_"),
        ("E\t1\n Line\r\nbreak", "E 1 Line break"),
        ("E-1 exe\u202efdp", "E-1 exefdp"),
        ("E-1 Gagne\u0301", "E-1 Gagné"),
    ],
)
def test_names_are_cleaned_for_all_systems(typed: str, stem: str) -> None:
    assert clean_stem(typed) == stem


def test_a_file_says_what_the_document_is_which_revision_and_for_whom() -> None:
    name = pdf_name("Soumission", "E-2026-0148", "Révision 2", "Construction Gagné")
    assert name == "Soumission E-2026-0148 révision 2 Construction Gagné.pdf"


def test_a_name_of_which_nothing_is_left_has_one_all_the_same() -> None:
    assert pdf_name("", "", "", "") == "proposal.pdf"


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


@pytest.mark.parametrize(
    ("locale", "title", "says"),
    [
        (
            "en_US",
            "",
            "Hello Ana,||Please find attached our proposal E-1 for “Roof”. "
            "This proposal is valid until April 1, 2026.||",
        ),
        (
            "fr_CA",
            "",
            "Bonjour Ana,||Veuillez trouver ci-joint notre soumission E-1 pour «~Roof~». "
            "La présente soumission est valide jusqu’au 1er avril 2026.||",
        ),
        (
            "fr_FR",
            "",
            "Bonjour Ana,||Veuillez trouver ci-joint notre devis E-1 pour «~Roof~». "
            "Le présent devis est valable jusqu’au 1er avril 2026.||",
        ),
        (
            "fr_FR",
            "Chiffrage",
            "Bonjour Ana,||Veuillez trouver ci-joint notre chiffrage E-1 pour «~Roof~». "
            "La présente offre est valable jusqu’au 1er avril 2026.||",
        ),
        (
            "es_MX",
            "",
            "Estimado(a) Ana:||Adjuntamos nuestra cotización E-1 para “Roof”. "
            "Esta cotización es válida hasta el 1 de abril de 2026.||",
        ),
        (
            "es_ES",
            "",
            "Estimado(a) Ana:||Adjuntamos nuestro presupuesto E-1 para “Roof”. "
            "Este presupuesto es válido hasta el 1 de abril de 2026.||",
        ),
        (
            "es_MX",
            "PROFORMA",
            "Estimado(a) Ana:||Adjuntamos nuestra PROFORMA E-1 para “Roof”. "
            "Esta PROFORMA es válida hasta el 1 de abril de 2026.||",
        ),
    ],
)
def test_the_email_calls_the_document_as_its_market_does(locale: str, title: str, says: str) -> None:
    name = document_name(locale, title)
    facts = EmailFacts(locale, name, "E-1", "Roof", "", "Ana", date(2026, 4, 1), ())
    assert email_text(facts).startswith(says.replace("||", "\r\n\r\n").replace("~", "\u00a0"))


@pytest.mark.parametrize(("locale", "words"), [("en_US", "Hello,"), ("fr_CA", "Bonjour,"), ("es_MX", "Buen día:")])
def test_the_email_to_nobody_known_greets_all_the_same(locale: str, words: str) -> None:
    facts = EmailFacts(locale, document_name(locale), "E-1", "", "", "", None, ())
    assert email_text(facts).startswith(words)


def test_a_french_subject_has_a_no_break_space_before_its_colon() -> None:
    facts = EmailFacts("fr_CA", document_name("fr_CA"), "E-1", "Toit", "", "", None, ())
    assert email_subject(facts) == "Soumission E-1\u00a0: Toit"


def test_a_very_long_title_is_cut_in_the_link() -> None:
    facts = EmailFacts("fr_CA", document_name("fr_CA"), "E-1", "é" * 5000, "a@b.example", "", None, ())
    assert len(email_url(facts).toString(QUrl.ComponentFormattingOption.FullyEncoded)) < 2500
