"""The typeset document: its order, its pages, and that text in it is only ever text."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from pypdf import PdfReader

from custlist_desktop.domain.account import Paper
from custlist_desktop.domain.dates import long_date
from custlist_desktop.domain.money import format_amount
from custlist_desktop.domain.words.market import proposal_locale
from custlist_desktop.proposals.options import Detail
from custlist_desktop.proposals.typesetting import TypesettingError
from tests.proposals.conftest import COMPANY, LOGO, Desk, around_the_foot, numbered, priced, section

SPITEFUL = [
    '#read("/etc/passwd")',
    "$x^2$ and *b* and _i_ and `c`",
    "back\\slash \\ and #let x = 1",
    "<b>bold</b> & <label> @ref",
    "= no heading",
    "2x4 -> 12x8 (c) fi ffi",
    "\"straight\" 'quotes' -- and ---",
]


def test_parts_stand_in_the_order_that_a_client_reads(desk: Desk) -> None:
    text = desk.text()
    parts = [
        "Lavoie Toitures inc.",
        "Soumission",
        "Préparée par",
        "Préparée pour",
        "Chantier",
        "Date",
        "Valide jusqu’au",
        "Réfection de la toiture",
        "Étendue des travaux",
        "Prix",
        "Démolition",
        "Couverture",
        "Sous-total",
        "TPS",
        "TVQ",
        "Options, non comprises dans le total",
        "Conditions générales",
        "Acceptation",
        "Page 1 sur",
    ]
    places = [text.find(part) for part in parts]
    assert -1 not in places, dict(zip(parts, places, strict=True))
    assert places == sorted(places), dict(zip(parts, places, strict=True))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("Proposal", "Prepared for", "Page 1 of")),
        ("fr", ("Soumission", "Préparée pour", "Page 1 sur")),
        ("es", ("Cotización", "Preparada para", "Página 1 de")),
    ],
)
def test_m14_each_language_writes_words_dates_and_amounts_its_own_way(
    desk: Desk, language: str, words: tuple[str, ...]
) -> None:
    text = desk.text(language=language)
    locale = proposal_locale(language, "CA")
    amount = format_amount(Decimal("4708.40"), "CAD", locale)
    for word in (*words, long_date(date(2026, 11, 24), locale), amount):
        assert " ".join(word.split()) in " ".join(text.split())


@pytest.mark.parametrize(("paper", "size"), [(Paper.LETTER, (612, 792)), (Paper.A4, (595, 842))])
def test_paper_has_its_size_in_points(desk: Desk, paper: Paper, size: tuple[int, int]) -> None:
    data = desk.maker.data(desk.record, desk.options(paper=paper), 1)
    box = PdfReader(BytesIO(desk.maker.make(data).pdf)).pages[0].mediabox
    assert (round(box.width), round(box.height)) == size


@pytest.mark.parametrize("typed", SPITEFUL)
def test_text_prints_as_typed_wherever_it_stands(desk: Desk, typed: str) -> None:
    record = desk.with_content(
        title=typed, scope_of_work=typed, terms=typed, lines=(priced(typed, "1", typed[:9], "1", "0"),)
    )
    text = desk.text(record)
    assert text.count(typed) >= 4
    assert "root:" not in text


def test_documents_are_tagged_pdf_ua_with_title_and_language(desk: Desk) -> None:
    pdf = desk.maker.make(desk.maker.data(desk.record, desk.options(), 1)).pdf
    reader = PdfReader(BytesIO(pdf))
    catalog = reader.root_object
    assert str(catalog["/Lang"]) == "fr-CA"
    assert "/StructTreeRoot" in catalog
    assert reader.xmp_metadata is not None
    assert "pdfuaid:part>1<" in reader.xmp_metadata.rdf_root.toxml()
    assert reader.metadata is not None
    assert reader.metadata.title == f"Soumission {desk.record.content.number}, révision 1"


def test_same_content_at_the_same_moment_gives_the_same_bytes(desk: Desk) -> None:
    data = desk.maker.data(desk.record, desk.options(), 1)
    assert desk.maker.make(data) == desk.maker.make(data)


def test_preview_shows_as_many_pages_as_the_document_has(desk: Desk) -> None:
    record = desk.with_content(lines=tuple(priced(f"Ligne {n}", "1", "h", "1", "0") for n in range(120)))
    data = desk.maker.data(record, desk.options(), 1)
    proposal, preview = desk.maker.make(data), desk.maker.preview(data, 40)
    assert proposal.pages == len(preview.pages) == 4
    assert all(page.startswith(b"\x89PNG") for page in preview.pages)


def test_long_tables_repeat_their_header_and_split_no_row(desk: Desk) -> None:
    rows = tuple(priced(f"Premier {n:03}\nDeuxième {n:03}\nTroisième {n:03}", "1", "h", "1", "0") for n in range(90))
    pages = desk.pages(desk.with_content(lines=rows, terms="", scope_of_work=""), signatures=False)
    assert len(pages) > 3
    for page in pages:
        if "Premier" in page:
            assert "Quantité" in page
        for number in range(90):
            parts = [f"{part} {number:03}" in page for part in ("Premier", "Deuxième", "Troisième")]
            assert all(parts) or not any(parts)


def test_no_heading_stands_alone_at_the_foot_of_a_page(desk: Desk) -> None:
    lines = (*numbered(6), section("Dernière section"), priced("Sous la section", "1", "h", "1", "0"))

    def pages(above: int) -> list[str]:
        scope = "mot\n" * above + "mot"
        return desk.pages(desk.with_content(lines=lines, scope_of_work=scope, terms="Fin du texte"))

    found = around_the_foot(pages, "Conditions générales", "Dernière section")
    for page in (page for each in found for page in each):
        assert ("Dernière section" in page) == ("Sous la section" in page)
        assert ("Conditions générales" in page) == ("Fin du texte" in page)
        assert ("Sous-total" in page) == ("TVQ" in page)
    for heading in ("Dernière section", "Conditions générales", "Sous-total"):
        assert {heading in first for first, *_rest in found} == {True, False}


def test_terms_of_any_length_flow_over_pages_and_lose_nothing(desk: Desk) -> None:
    terms = "\n".join(f"{n}. Clause numéro {n} du contrat entre les parties." for n in range(400))
    text = desk.text(desk.with_content(terms=terms))
    assert all(f"Clause numéro {n} du" in text for n in range(400))


def test_a_word_that_is_wider_than_the_page_is_broken_and_not_cut(desk: Desk) -> None:
    word = "".join(chr(ord("a") + n % 26) for n in range(400))
    lines = desk.pages(desk.with_content(scope_of_work=word, title=word))[0].split("\n")
    assert max(map(len, lines)) < 150
    assert "".join(lines).replace(" ", "").count(word) == 2


def test_a_glyph_that_no_font_has_is_told_and_stops_nothing(desk: Desk) -> None:
    linear_a = "\U00010600"
    data = desk.maker.data(desk.with_content(title=f"Toit {linear_a}"), desk.options(), 1)
    proposal = desk.maker.make(data)
    assert proposal.missing_glyphs == (linear_a,)
    assert desk.maker.preview(data, 30).missing_glyphs == (linear_a,)
    assert "Toit" in page_text(proposal.pdf)


def page_text(pdf: bytes) -> str:
    """The text of the first page."""
    return PdfReader(BytesIO(pdf)).pages[0].extract_text()


def test_control_characters_and_lone_surrogates_stop_nothing(desk: Desk) -> None:
    text = desk.text(desk.with_content(scope_of_work="avant \ud800\x00\x07 après\ttabulation"))
    assert "avant" in text
    assert "après" in text


@pytest.mark.parametrize("detail", list(Detail))
def test_an_empty_estimate_is_a_document_too(desk: Desk, detail: Detail) -> None:
    empty = desk.with_content(
        title="", lines=(), taxes=(), scope_of_work="", terms="", estimator="", valid_until=None
    )
    text = desk.text(empty, detail=detail).replace("\u00a0", " ")
    assert "0,00 $" in text
    assert "Conditions générales" not in text


def test_a_logo_that_is_no_picture_is_an_error_in_words(desk: Desk) -> None:
    data = desk.maker.data(desk.record, desk.options(), 1)
    broken = replace(data, logo=b"\x89PNG\r\n\x1a\nrubbish", logo_format="png")
    with pytest.raises(TypesettingError):
        desk.maker.make(broken)
    assert desk.maker.make(data).pages == 1  # the next one is made all the same


def test_an_svg_logo_cant_show_a_file_of_this_computer(desk: Desk) -> None:
    inside = LOGO.replace(b"</svg>", b'<image href="file:///etc/passwd" width="9" height="9"/></svg>')
    data = desk.maker.data(desk.record, desk.options(), 1)
    try:
        pdf = desk.maker.make(replace(data, logo=inside)).pdf
    except TypesettingError:
        return
    assert b"root:" not in pdf


def test_without_a_trade_name_the_document_still_says_whose_it_is(desk: Desk) -> None:
    opened = desk.opened
    for each in opened.account.trade_names():
        opened.account.delete_trade_name(opened.owner, each.id)
    text = desk.text(opened.estimates.get(opened.owner, desk.record.id))
    assert "Sofía Ramírez" in text
    assert "Pour l’entrepreneur" in text


def test_a_deleted_trade_name_falls_back_to_the_default(desk: Desk) -> None:
    assert "Lavoie Toitures inc." in desk.text(trade_name_id=99)


def test_trade_name_that_was_chosen_presents_the_company(desk: Desk) -> None:
    opened = desk.opened
    other = replace(COMPANY, name="Toits Express", logo=None, logo_format=None)
    key = opened.account.add_trade_name(opened.owner, other).id
    assert "Toits Express" in desk.text(trade_name_id=key)
