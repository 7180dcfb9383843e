"""What a proposal says: the client's part of an estimate, and nothing of the company's own."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from custlist_desktop.domain.account import TradeNameDetails
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.estimate import Discount, DiscountKind
from custlist_desktop.domain.money import format_amount, format_percent, format_plain_amount
from custlist_desktop.domain.words.market import proposal_locale
from custlist_desktop.proposals.options import Detail
from tests.proposals.conftest import CUSTOMER, Desk, priced, section


def _money(value: str) -> str:
    """An amount as a reader of French in Canada is used to it."""
    return format_amount(Decimal(value), "CAD", "fr_CA")


def _rate(value: str) -> str:
    return format_percent(Decimal(value), "fr_CA")


def test_cost_markup_profit_and_private_notes_never_reach_the_template(desk: Desk) -> None:
    lines = (
        priced("Bardeaux", "3", "pi²", "1234.56", "27.31"),
        priced("Option", "1", "un.", "777.77", "19", optional=True),
    )
    record = desk.with_content(lines=lines)
    for detail in Detail:
        options = desk.options(detail=detail, show_unit_prices=True, show_optional=True)
        said = json.dumps(desk.maker.data(record, options, 1).texts, ensure_ascii=False)
        for secret in ("1234.56", "1 234,56", "1234,56", "3703", "3 703,68", "27.31", "27,31", "777", "Marge serrée"):
            assert secret not in said.replace("\u00a0", " "), (detail, secret)


def test_every_line_stands_under_its_section_with_the_subtotal(desk: Desk) -> None:
    groups = desk.maker.data(desk.record, desk.options(), 1).texts["groups"]
    assert [group["heading"] for group in groups] == [None, "Démolition", "Couverture"]
    assert groups[1]["subtotal"] == _money("1012")
    assert [row["description"] for row in groups[2]["rows"]] == ["Membrane élastomère"]


def test_totals_by_section_name_the_lines_outside_any_section(desk: Desk) -> None:
    (group,) = desk.maker.data(desk.record, desk.options(detail=Detail.SECTIONS), 1).texts["groups"]
    assert [row["description"] for row in group["rows"]] == ["Autres éléments", "Démolition", "Couverture"]
    assert [row["amount"] for row in group["rows"]] == [_money("150"), _money("1012"), _money("3546.40")]


def test_lump_sum_is_one_row_with_the_title(desk: Desk) -> None:
    (group,) = desk.maker.data(desk.record, desk.options(detail=Detail.LUMP), 1).texts["groups"]
    assert [(row["description"], row["amount"]) for row in group["rows"]] == [
        ("Réfection de la toiture", _money("4708.40"))
    ]


def test_totals_name_discount_and_each_tax_with_its_rate(desk: Desk) -> None:
    rows = desk.maker.data(desk.record, desk.options(), 1).texts["totals"]
    assert [tuple(row) for row in rows] == [
        ("Sous-total", _money("4708.40")),
        (f"Rabais {_rate('3')}", _money("-141.25")),
        ("Avant taxes", _money("4567.15")),
        (f"TPS {_rate('5')}", _money("228.36")),
        (f"TVQ {_rate('9.975')}", _money("455.57")),
    ]


def test_taxes_can_be_one_sum(desk: Desk) -> None:
    rows = desk.maker.data(desk.record, desk.options(tax_detail=False), 1).texts["totals"]
    assert rows[-1][0] == "Taxes"
    assert rows[-1][1] == _money("683.93")


def test_without_discount_and_taxes_only_the_total_stands_there(desk: Desk) -> None:
    record = desk.with_content(discount=Discount(DiscountKind.PERCENT, Decimal(0)), taxes=())
    assert desk.maker.data(record, desk.options(), 1).texts["totals"] == []


def test_optional_lines_are_outside_the_total_in_a_part_of_their_own(desk: Desk) -> None:
    texts = desk.maker.data(desk.record, desk.options(), 1).texts
    assert [row["description"] for group in texts["options"] for row in group["rows"]] == ["Lanterneau acrylique"]
    assert "Lanterneau" not in json.dumps(texts["groups"])
    assert desk.maker.data(desk.record, desk.options(show_optional=False), 1).texts["options"] == []


@pytest.mark.parametrize(
    ("shown", "names"),
    [
        (
            {"show_quantities": True, "show_unit_prices": True},
            ["description", "quantity", "unit", "unit_price", "amount"],
        ),
        ({"show_quantities": False, "show_unit_prices": False}, ["description", "amount"]),
        ({"detail": Detail.SECTIONS, "show_unit_prices": True}, ["description", "amount"]),
    ],
)
def test_columns_follow_the_options(desk: Desk, shown: dict[str, object], names: list[str]) -> None:
    columns = desk.maker.data(desk.record, desk.options(**shown), 1).texts["columns"]
    assert [column["name"] for column in columns] == names


@pytest.mark.parametrize(
    ("shown", "item", "first"),
    [(True, "07-510", "item"), (True, "", "description"), (False, "07-510", "description")],
)
def test_item_codes_print_only_where_the_editor_shows_them_and_a_line_has_one(
    desk: Desk, shown: bool, item: str, first: str
) -> None:
    record = desk.with_content(lines=(priced("Membrane", "1", "m²", "1", "0", item=item),))
    data = desk.maker.data(record, desk.options(show_items=shown), 1)
    assert data.texts["columns"][0]["name"] == first


def test_sections_without_lines_are_left_out(desk: Desk) -> None:
    record = desk.with_content(lines=(section("Vide"), section("Pleine"), priced("A", "1", "h", "1", "0")))
    assert [group["heading"] for group in desk.maker.data(record, desk.options(), 1).texts["groups"]] == ["Pleine"]


def test_m11_placeholders_say_what_the_customer_is_now(desk: Desk) -> None:
    opened, key = desk.opened, desk.record.customer_id
    assert key is not None
    before = opened.customers.get(opened.owner, key)
    opened.customers.edit(
        opened.owner, key, CustomerDetails(**(CUSTOMER | {"company": "Gagné 2027"})), before.version
    )
    record = opened.estimates.get(opened.owner, desk.record.id)
    (block,) = desk.maker.data(record, desk.options(), 1).texts["scope"]
    assert block["lines"] == ["Enlever le recouvrement chez Gagné 2027."]


def test_job_site_is_the_customers_address_unless_another_is_given(desk: Desk) -> None:
    sites = [
        desk.maker.data(record, desk.options(), 1).texts["parties"][2]["lines"][0]
        for record in (desk.record, desk.with_content(site=None))
    ]
    assert sites == ["4520, rue Saint-Denis", "1845, rue Fullum"]


def test_unlinked_estimate_without_details_has_an_empty_recipient(desk: Desk) -> None:
    record = replace(desk.with_content(site=None), contact=type(desk.record.contact)(), customer_id=None)
    parties = desk.maker.data(record, desk.options(), 1).texts["parties"]
    assert [party["label"] for party in parties] == ["Préparée par", "Préparée pour"]
    assert parties[1]["lines"] == []


def test_letterhead_names_no_country_not_even_where_that_is_all_that_is_known(desk: Desk) -> None:
    opened = desk.opened
    bare = TradeNameDetails(name="Lavoie", country="CA")
    key = opened.account.add_trade_name(opened.owner, bare).id
    texts = desk.maker.data(desk.record, desk.options(trade_name_id=key), 1).texts
    assert texts["from"] == {"name": "Lavoie", "line": ""}


@pytest.mark.parametrize(
    ("currency", "language", "total"),
    [
        ("USD", "en", "US${}"),
        ("CAD", "en", "CA${}"),
        ("MXN", "es", "MX${}"),
        ("CAD", "fr", "{} $ CA"),
        ("USD", "fr", "{} $ US"),
    ],
)
def test_the_total_names_a_currency_whose_sign_others_share(
    desk: Desk, currency: str, language: str, total: str
) -> None:
    record = desk.with_content(currency=currency)
    texts = desk.maker.data(record, desk.options(language=language), 1).texts
    amount = format_plain_amount(Decimal("5251.08"), currency, proposal_locale(language, "CA"))
    assert texts["total"].replace("\u00a0", " ") == total.format(amount).replace("\u00a0", " ")
    assert not any(currency[:2] in amount for _label, amount in texts["totals"])


@pytest.mark.parametrize(("language", "says"), [("en", "Revision 3"), ("fr", "Révision 3"), ("es", "Revisión 3")])
def test_a_proposal_says_its_revision(desk: Desk, language: str, says: str) -> None:
    assert desk.maker.data(desk.record, desk.options(language=language), 3).texts["revision"] == says
