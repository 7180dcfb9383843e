"""The customer list as a document: its pages, read back as text."""

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from custlist_desktop.database.address import FileAddress
from custlist_desktop.domain.dates import long_date
from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.domain.phone import display_phone
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.words.market import proposal_locale
from custlist_desktop.proposals.customer_list import (
    COLUMNS,
    NOTES,
    STREET,
    USUAL_COLUMNS,
    ListFacts,
    list_pages,
    list_pdf,
    list_words,
)
from custlist_desktop.services.customers.exported import ExportedCustomers
from custlist_desktop.system.config import LANGUAGES
from tests.helpers.open_list import OpenList
from tests.proposals.conftest import page_texts

DAY = date(2026, 11, 24)


def made(
    opened: OpenList,
    language: str = "en",
    region: str = "US",
    search: str = "",
    columns: tuple[str, ...] = USUAL_COLUMNS,
) -> bytes:
    """The document of those whom a search finds."""
    with ExportedCustomers(FileAddress(opened.path), language, search) as customers:
        return list_pdf(ListFacts(language, region, search, len(customers), DAY, columns), customers, unheard)


def text_of(pdf: bytes) -> str:
    """All of it, white space as single spaces."""
    return " ".join(" ".join(page_texts(pdf)).split())


def fill(opened: OpenList) -> None:
    """Two customers."""
    opened.add(
        company="Gagné #1 *Roofing*",
        contact_name="Mélanie Gagné",
        email="melanie@gagne.example",
        phone="514.555.0187 x4",
        city="Montréal",
        country="CA",
        state_province="QC",
        notes="Gate 4411",
    )
    opened.add(company="Zeta Paving", city="Austin", country="US", state_province="TX")


def test_list_shows_the_columns_of_the_window_and_not_the_notes(open_list: OpenList) -> None:
    fill(open_list)
    text = text_of(made(open_list))
    assert f"Customers 2 customers {long_date(date(2026, 11, 24), 'en_US')}" in text
    assert "Company Contact Email Phone City State/Province Country" in text
    phone = display_phone("514 555-0187 x4", "+15145550187", "CA")
    assert f"Gagné #1 *Roofing* Mélanie Gagné melanie@gagne.example {phone} Montréal Québec" in text
    assert f"Zeta Paving Austin {subdivision_name('US', 'TX', 'en')} {country_name('US', 'en')}" in text
    assert "Page 1 of 1" in text
    assert "4411" not in text


def test_list_shows_street_mobile_and_notes_where_they_are_asked_for(open_list: OpenList) -> None:
    open_list.add(
        company="Gagné Roofing",
        mobile="514 555-0188",
        address_line1="4520, rue Saint-Denis",
        address_line2="Bureau 300",
        city="Montréal",
        country="CA",
        notes="Gate 4411\n\nFax: 514 555-0189",
    )
    open_list.add(company="Zeta Paving")
    columns = (*USUAL_COLUMNS, NOTES, "mobile", STREET)
    text = text_of(made(open_list, columns=columns))
    assert "Company Contact Email Phone Mobile Street City State/Province Country" in text
    assert "4520, rue Saint-Denis, Bureau 300" in text
    assert "514 555-0188" in text.replace("(514)", "514")
    assert "Gate 4411 · Fax: 514 555-0189" in text


def test_notes_do_not_leave_their_customer_and_long_ones_end_with_an_ellipsis(open_list: OpenList) -> None:
    for number in range(60):
        open_list.add(company=f"Company {number:02}", notes=f"Notes of {number:02}")
    open_list.add(company="Zeta Paving", notes="word " * 400)
    pages = page_texts(made(open_list, columns=("company", "city", NOTES)))
    assert len(pages) > 1
    for number in range(60):
        assert any(f"Company {number:02}" in page and f"Notes of {number:02}" in page for page in pages)
    assert pages[-1].rstrip().count("…") == 1


def test_every_column_has_a_head_in_every_language(open_list: OpenList) -> None:
    open_list.add(company="Gagné Roofing", notes="Gate 4411")
    for language in LANGUAGES:
        words = list_words(language)
        joined = "".join(page_texts(made(open_list, language, columns=COLUMNS))).replace("\n", "")
        joined = joined.replace(" ", "")
        heads = [words[column] for column in COLUMNS if column != NOTES]
        assert all(head.replace(" ", "") in joined for head in heads)
        assert "Gate4411" in joined


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("en", "1 customer with “zeta” "),
        ("fr", "1 client avec « zeta » "),
        ("es", "1 cliente con “zeta” "),
    ],
)
def test_search_is_said_in_the_language(open_list: OpenList, language: str, says: str) -> None:
    fill(open_list)
    text = text_of(made(open_list, language, search="zeta"))
    assert says + long_date(date(2026, 11, 24), proposal_locale(language, "CA")) in text
    assert "Gagné" not in text


def test_paper_lies_on_its_side_and_is_the_regions(open_list: OpenList) -> None:
    fill(open_list)
    sizes = {}
    for region in ("US", "FR"):
        box = PdfReader(BytesIO(made(open_list, region=region))).pages[0].mediabox
        sizes[region] = (round(float(box.width)), round(float(box.height)))
    assert sizes == {"US": (792, 612), "FR": (842, 595)}


def test_long_list_repeats_its_heads_and_numbers_its_pages(sample_list: OpenList) -> None:
    pages = page_texts(made(sample_list, search="canada"))
    assert len(pages) > 1
    assert all("State/Province" in page for page in pages)
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]
    assert all("customers with “canada”" in page for page in pages)


def test_document_is_tagged_for_those_who_hear_it(open_list: OpenList) -> None:
    fill(open_list)
    reader = PdfReader(BytesIO(made(open_list, "fr")))
    assert reader.xmp_metadata is not None
    assert "pdfuaid:part>1<" in reader.xmp_metadata.rdf_root.toxml()
    assert reader.metadata is not None
    assert reader.metadata.title == "Clients"


def test_word_that_is_wider_than_its_column_stays_in_it(open_list: OpenList) -> None:
    address = f"{'a' * 60}@{'b' * 50}.example"
    open_list.add(company="W" * 120, email=address, city="Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch")
    joined = "".join(page_texts(made(open_list))).replace("\n", "")
    assert "W" * 30 in joined
    assert "United" not in joined


def test_words_beside_a_broken_one_stay_apart(open_list: OpenList) -> None:
    open_list.add(company=f"Gagné & Sons {'w' * 40} Roofing Co")
    text = text_of(made(open_list))
    assert "Gagné & Sons w" in text
    assert "w Roofing Co" in text


def test_accents_stay_with_their_letters_in_a_broken_word(open_list: OpenList) -> None:
    open_list.add(company="e\u0301" * 70)
    text = "".join(page_texts(made(open_list))).replace("\n", "")
    assert "e\u0301" * 10 in text or "é" * 10 in text


def test_glyphs_that_no_font_has_are_no_obstacle(open_list: OpenList) -> None:
    open_list.add(company="Builders \U0001ffff 🏗 \u0378")
    assert made(open_list).startswith(b"%PDF-")


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_letters_of_two_directions_and_pictures_are_no_obstacle(open_list: OpenList, language: str) -> None:
    latin = "!\"#&'()+,-./0123456789<=>@ABCDEHIJLMNOPQRSTUVZabcdefghjklmnopqrstuvxyz|ÉÑßëúŒ"
    open_list.add(company=f"{latin} 🏗\ufe0f🏽\u200d♀", contact_name="הוכלםןש")
    assert made(open_list, language).startswith(b"%PDF-")


def test_pages_for_a_printer_are_pictures(open_list: OpenList) -> None:
    fill(open_list)
    heard: list[tuple[int, int]] = []
    with ExportedCustomers(FileAddress(open_list.path), "en") as customers:
        facts = ListFacts("en", "US", "", 2, DAY)
        pages = list_pages(facts, customers, 50, lambda done, total: heard.append((done, total)))
    assert len(pages) == 1
    assert pages[0].startswith(b"\x89PNG")
    assert heard == [(0, 2), (1, 2), (0, 0)]
