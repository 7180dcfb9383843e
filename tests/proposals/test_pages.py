"""Where pages end, and how rows and numbers stand on them."""

from bisect import bisect_left
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import Discount, Tax
from custlist_desktop.proposals.options import Detail
from tests.proposals.conftest import Desk, around_the_foot, numbered, priced, section

LONG_OPTIONAL = priced("\n".join(f"mot{n}" for n in range(36)), "1", "un.", "1", "0", optional=True)
OPTIONAL = priced("Lanterneau", "1", "un.", "1", "0", optional=True)


def test_totals_never_part_from_the_last_row(desk: Desk) -> None:
    def pages(above: int) -> list[str]:
        return desk.pages(desk.with_content(lines=numbered(6), terms="", scope_of_work="mot\n" * above + "mot"))

    found = around_the_foot(pages, "Sous-total", "Ligne 000")
    for page in (page for each in found for page in each):
        assert ("Ligne 005" in page) == ("Sous-total" in page)
        assert ("Sous-total" in page) == ("TVQ" in page)
    assert any("Ligne 000" in first and "Sous-total" not in first for first, *_rest in found)
    assert {"Sous-total" in first for first, *_rest in found} == {True, False}


LONG_CLAUSE = " ".join(f"mot{n}" for n in range(160))


@pytest.mark.parametrize(
    ("last", "parts"),
    [
        ("Sous-total", {"terms": "", "lines": numbered(3)}),
        ("Lanterneau", {"terms": "", "lines": (*numbered(2), OPTIONAL)}),
        ("mot159", {"terms": LONG_CLAUSE, "lines": numbered(2)}),
        ("mot159", {"terms": f"1. {LONG_CLAUSE}", "lines": numbered(2)}),
        ("Solde à la fin", {"terms": "Acompte.\nSolde à la fin.", "lines": (*numbered(2), OPTIONAL)}),
    ],
    ids=["totals", "options", "long clause", "long item of a list", "short terms"],
)
def test_signatures_are_never_alone_on_a_page(desk: Desk, last: str, parts: dict[str, Any]) -> None:
    def pages(above: int) -> list[str]:
        """The pages, with lines of text above that move the rest down, past the foot of the first one."""
        return desk.pages(desk.with_content(scope_of_work="mot\n" * above + "mot", **parts))

    edge = bisect_left(range(44), True, key=lambda above: "Acceptation" not in pages(above)[0])
    assert 0 < edge < 44
    for above in range(edge - 2, edge + 4):
        for page in pages(above):
            assert ("Acceptation" in page) == ("Accepté par" in page), above
            assert "Acceptation" not in page or last in page, above


def test_what_stays_with_the_signatures_loses_and_moves_no_word(desk: Desk) -> None:
    record = desk.with_content(terms=f"Avant\n{LONG_CLAUSE}", lines=numbered(2))
    signed, clause = (
        [line.strip() for line in desk.pages(record, signatures=chosen)[0].split("\n") if "mot" in line]
        for chosen in (True, False)
    )
    assert signed == clause
    assert " ".join(clause) == LONG_CLAUSE


def test_behind_an_option_longer_than_a_page_signatures_stand_under_what_they_are_for(desk: Desk) -> None:
    for above in range(0, 12, 2):
        lines = (*numbered(2), LONG_OPTIONAL)
        pages = desk.pages(desk.with_content(scope_of_work="mot\n" * above + "mot", terms="", lines=lines))
        (last,) = (page for page in pages if "Acceptation" in page)
        assert "mot35" in " ".join(pages)
        assert last.partition("Acceptation")[0].count("Révision 1") == 2


@pytest.mark.parametrize("taxes", [0, 8, 20])
def test_the_longest_row_that_never_splits_fits_with_totals_and_signatures(desk: Desk, taxes: int) -> None:
    listed = tuple(Tax(f"T{n}", Decimal(1)) for n in range(taxes))
    for length in (8, 9, 10, 11, 27, 28, 29, 30, 31):
        row = priced("\n".join(f"mot{n}." for n in range(length)), "1", "h", "1", "0")
        pages = desk.pages(desk.with_content(lines=(row,), taxes=listed, terms=""))
        assert len(pages) <= 2
        text = " ".join(pages)
        assert all(f"mot{n}." in text for n in range(length))
        (last,) = (page for page in pages if "Acceptation" in page)
        assert "Page" in last.partition("Accepté par")[2]


def test_a_section_that_goes_on_repeats_its_heading_without_its_subtotal(desk: Desk) -> None:
    lines = (section("Charpente"), *numbered(70), section("Toit"), priced("Membrane", "1", "m²", "20", "0"))
    first, second, *rest = desk.pages(desk.with_content(lines=lines))
    assert "Charpente (suite)" not in " ".join(first.split())
    assert "Charpente (suite)" in " ".join(second.split())
    assert "700,00" in first
    assert not any("700,00" in page for page in (second, *rest))
    assert not any("Toit (suite)" in " ".join(page.split()) for page in (first, second, *rest))


def test_pages_after_the_first_say_whose_they_are(desk: Desk) -> None:
    first, second, *_rest = desk.pages(desk.with_content(lines=numbered(70)))
    number = desk.record.content.number
    assert first.count(number) == 1
    assert " ".join(second.split()).startswith(f"Lavoie Toitures inc. Soumission {number} · Révision 1")


def test_a_row_that_is_longer_than_a_page_flows_on_and_loses_nothing(desk: Desk) -> None:
    words = " ".join(f"mot{n}" for n in range(2500))
    pages = desk.pages(desk.with_content(lines=(priced(words, "1", "h", "1", "0"), *numbered(2)), terms=""))
    assert len(pages) > 2
    text = " ".join(pages).split()
    assert [word for word in text if word.startswith("mot")] == words.split()


def test_long_items_and_units_leave_the_description_its_room(desk: Desk) -> None:
    line = priced("Membrane élastomère à deux plis", "1", "mètre carré de surface nette", "1", "0", item="07" * 14)
    columns = desk.maker.data(desk.with_content(lines=(line,)), desk.options(show_items=True), 1).texts["columns"]
    assert [column["name"] for column in columns if column["narrow"]] == ["item", "unit"]
    page = desk.pages(desk.with_content(lines=(line,)), show_items=True)[0]
    assert "Membrane élastomère à deux plis" in page
    assert "".join(page.split()).count("07" * 14) == 1


def test_numbers_are_padded_to_the_longest_of_their_column(desk: Desk) -> None:
    lines = tuple(
        priced(text, quantity, "m", price, "0")
        for text, quantity, price in (("A", "12", "3"), ("B", "100.375", "2.0625"), ("C", "1.5", "1"))
    )
    (group,) = desk.maker.data(desk.with_content(lines=lines), desk.options(), 1).texts["groups"]
    shown = [
        (row["quantity"] + row["quantity_pad"], row["unit_price"] + row["unit_price_pad"]) for row in group["rows"]
    ]
    assert [len(quantity.partition(",")[2]) for quantity, _price in shown] == [3, 3, 3]
    assert [len(price.partition(",")[2]) for _quantity, price in shown] == [4, 4, 4]
    page = desk.pages(desk.with_content(lines=lines), show_unit_prices=True)[0]
    assert "100,375" in page
    assert "12,0" not in page  # what pads is never seen or read


def test_unit_prices_print_with_the_decimals_that_give_their_amounts(desk: Desk) -> None:
    lines = (
        priced("Vis", "20000", "un.", "0.0123", "17.55"),
        priced("Calfeutrant", "11", "tube", "3.33", "15"),
        priced("Calfeutrant, 10 tubes", "10", "tube", "3.33", "15"),
        priced("Ancrage", "12345.6789", "un.", "1234.123456", "0"),
    )
    (page,) = desk.pages(desk.with_content(lines=lines, terms="", scope_of_work=""), show_unit_prices=True)
    words = " ".join(page.replace("\u00a0", " ").replace("\u202f", " ").split())
    for price, amount in (("0,014459", "289,18"), ("3,8295", "42,12"), ("3,83", "38,30")):
        assert f"{price} {amount}" in words
    assert "1 234,123456 15 236 091,91" in words


def test_lump_sum_says_its_price_once(desk: Desk) -> None:
    record = desk.with_content(discount=Discount(), lines=(priced("Tout", "1", "forfait", "1000", "0"),))
    texts = desk.maker.data(record, desk.options(detail=Detail.LUMP), 1).texts
    assert [label.split()[0] for label, _value in texts["totals"]] == ["TPS", "TVQ"]
    text = desk.text(record, detail=Detail.LUMP).replace("\u00a0", " ")
    assert text.count("1 000,00 $") == 1
    assert "Sous-total" not in text


def test_options_say_that_taxes_come_on_top_only_if_there_are_any(desk: Desk) -> None:
    assert "Prix avant taxes" in desk.text()
    assert "Prix avant taxes" not in desk.text(desk.with_content(taxes=()))


def test_nobody_known_leaves_no_empty_label(desk: Desk) -> None:
    record = replace(desk.with_content(site=None), contact=ContactDetails(), customer_id=None)
    text = desk.text(record)
    assert "Préparée par" in text
    assert "Préparée pour" not in text
    assert "Accepté par le client" in text


@pytest.mark.parametrize(
    "typed",
    ["הצעת מחיר עבור גג", "عرض سعر للسقف"],
    ids=["Hebrew", "Arabic"],
)
def test_text_from_right_to_left_keeps_its_letters(desk: Desk, typed: str) -> None:
    data = desk.maker.data(desk.with_content(scope_of_work=f"Avant\n{typed}\naprès"), desk.options(), 1)
    proposal = desk.maker.make(data)
    if proposal.missing_glyphs:  # no font of this computer has them, which was told
        assert set(proposal.missing_glyphs) <= set(typed)
        return
    letters = "".join(page.extract_text() for page in PdfReader(BytesIO(proposal.pdf)).pages)
    assert all(letters.count(letter) >= typed.count(letter) for letter in set(typed) - {" "})


def test_indented_and_listed_lines_print_in_their_order(desk: Desk) -> None:
    typed = "Inclus :\n– dépose du toit\n  • sous-élément\n1. premier\n2) deuxième\n- 5 %\n  retrait\n• puce\n– tiret"
    text = desk.text(desk.with_content(scope_of_work=typed))
    assert " ".join(typed.split()) in text


def tags(reader: PdfReader) -> list[str]:
    """The structure of a tagged document: what its elements are, in their order."""
    found: list[str] = []

    def walk(element: Any) -> None:
        element = element.get_object()
        if isinstance(element, list):
            for each in element:
                walk(each)
        elif isinstance(element, dict):
            if "/S" in element:
                found.append(str(element["/S"]))
            if "/K" in element:
                walk(element["/K"])

    root: Any = reader.root_object["/StructTreeRoot"]
    walk(root["/K"])
    return found


def test_lists_are_lists_to_a_screen_reader(desk: Desk) -> None:
    scope = "1. Démolition\n   - toit\n   - murs\n2. Pose"
    record = desk.with_content(scope_of_work=scope, terms="* acompte\n* solde")
    data = desk.maker.data(record, desk.options(signatures=True), 1)
    found = tags(PdfReader(BytesIO(desk.maker.make(data).pdf)))
    assert found.count("/LI") == 6
    assert found.count("/L") >= 3


def test_columns_of_options_stand_under_those_of_the_prices(desk: Desk) -> None:
    lines = (
        priced("Bardeaux", "12345.678", "m²", "1234.5678", "0"),
        priced("Lanterneau", "2", "un.", "9", "0", optional=True),
    )
    data = desk.maker.data(desk.with_content(lines=lines), desk.options(show_unit_prices=True), 1)
    edges: dict[str, list[float]] = {}

    def visit(text: str, _cm: Any, matrix: list[float], *_font: Any) -> None:
        for heading in ("Quantité", "Unité", "Prix unitaire", "Montant"):
            if text.strip() == heading:
                edges.setdefault(heading, []).append(round(matrix[4], 1))

    for page in PdfReader(BytesIO(desk.maker.make(data).pdf)).pages:
        page.extract_text(visitor_text=visit)
    assert len(edges) == 4
    assert all(len(places) == 2 and len(set(places)) == 1 for places in edges.values()), edges


def test_email_phone_and_website_are_links(desk: Desk) -> None:
    account, owner = desk.opened.account, desk.opened.owner
    (name,) = account.trade_names()
    details = replace(name.details, website="lavoie.example", phone="514 555-0100 poste 12")
    account.edit_trade_name(owner, name.id, details, name.version)
    pdf = desk.maker.make(desk.maker.data(desk.record, desk.options(), 1)).pdf
    annotations = [each.get_object() for page in PdfReader(BytesIO(pdf)).pages for each in page.get("/Annots", [])]
    assert {str(each["/A"]["/URI"]) for each in annotations} == {
        "mailto:soumissions@lavoietoitures.example",
        "tel:+15145550100;ext=12",
        "https://lavoie.example",
        "mailto:melanie@gagneetfils.example",
        "tel:+15145550142",
    }
    assert b"pdfuaid:part>1<" in pdf


def test_a_long_email_is_parted_at_its_signs_only(desk: Desk) -> None:
    email = "prenom.nom-de-famille@entreprise-generale-de-construction.example"
    record = replace(desk.record, contact=replace(desk.record.contact, email=email))
    (page, *_) = desk.pages(record)
    lines = [line.strip() for line in page.splitlines() if line.strip() and line.strip() in email]
    assert len(lines) > 1
    assert "".join(lines) == email
    assert all(line[-1] in "@.-" for line in lines[:-1]), lines


def test_a_hyphen_at_the_end_of_a_line_stays_one_in_spanish_too(desk: Desk) -> None:
    address = "compras@" + "-".join(["constructora"] * 12) + ".example"
    text = desk.text(desk.with_content(scope_of_work=f"Escriba a {address}"), language="es")
    assert "--" not in text.replace("- -", "--")
    assert address in text.replace(" ", "")
