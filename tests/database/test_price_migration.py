"""The step to six decimals: old totals stay, or are said to have changed; no older program reads the new scale."""

import json
from contextlib import closing
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

import pytest
from playhouse.migrations import Runner

from custlist_desktop.database import engine
from custlist_desktop.database.file_check import APPLICATION_ID
from custlist_desktop.database.orm import ListDatabase
from custlist_desktop.database.reading import reading_connection
from custlist_desktop.domain.money import minor_digits
from custlist_desktop.domain.pricing import totals_of
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.estimates.rows import EstimateRecord
from tests.helpers.open_list import OpenList, opened

_MIGRATIONS = Path(__file__).parents[2] / "custlist_desktop" / "database" / "migrations"
_MOMENT = "2026-03-01T09:00:00.000Z"
_TAXES = json.dumps([{"name": "TPS", "rate": "5"}, {"name": "TVQ", "rate": "9.975"}])

Line = dict[str, Any]


def _scaled(value: str | None) -> int | None:
    return None if value is None else int(Decimal(value) * 10_000)


def _line(quantity: str | None, cost: str | None, markup: str | None = None, **others: Any) -> Line:
    price = others.pop("price", None)
    numbers = {"quantity": quantity, "unit_cost": cost, "markup": markup, "unit_price": price}
    return {"kind": "line", **{name: _scaled(value) for name, value in numbers.items()}, **others}


class OldList:
    """A list as the program before made it, at schema 3, whose totals are worked out here as it did."""

    def __init__(self, path: Path) -> None:
        self.path = path
        writer = ListDatabase(str(path))
        writer.execute_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        Runner(writer, str(_MIGRATIONS)).up("0003_imports")
        writer.execute_sql("PRAGMA user_version = 3")
        writer.close()

    def add(self, number: str, lines: list[Line], **columns: Any) -> int:
        """Adds an estimate, a draft in dollars if nothing else is said; returns its total in ten-thousandths."""
        row = {
            "number": number,
            "title": "Roof",
            "status": "draft",
            "currency": "USD",
            "markup": _scaled("15"),
            "taxes": "[]",
            "discount_kind": "percent",
            "discount": 0,
            "issued_on": "2026-03-01",
            "created_at": _MOMENT,
            "updated_at": _MOMENT,
            "search_text": number.lower(),
        } | columns
        row["total"] = _old_total(row, lines)
        with closing(engine.connect(self.path)) as connection, connection:
            key = _insert(connection, "estimate", row)
            for position, line in enumerate(lines, 1):
                _insert(connection, "estimate_line", line | {"estimate_id": key, "position": position})
        return int(row["total"])


def _insert(connection: engine.Connection, table: str, row: Line) -> int:
    names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", row)
    return connection.last_insert_rowid()


def _half_away(value: Fraction, places: int) -> Fraction:
    shifted = abs(value) * 10**places
    whole, rest = divmod(shifted.numerator, shifted.denominator)
    whole += 2 * rest >= shifted.denominator
    return Fraction(whole if value > 0 else -whole, 10**places)


def _old_price(line: Line, markup: int, places: int) -> Fraction | None:
    """The unit price of before: rounded to the cost's decimals, and no coarser than the minor unit."""
    if line["unit_price"] is not None:
        return Fraction(line["unit_price"], 10_000)
    if line["unit_cost"] is None:
        return None
    cost, percent = Fraction(line["unit_cost"], 10_000), line["markup"] if line["markup"] is not None else markup
    fineness = next(digits for digits in range(5) if (cost * 10**digits).denominator == 1)
    return _half_away(cost * (1 + Fraction(percent, 1_000_000)), max(places, fineness))


def _old_total(row: Line, lines: list[Line]) -> int:
    places = minor_digits(row["currency"])
    taxed = untaxed = Fraction(0)
    for line in lines:
        price = _old_price(line, row["markup"], places)
        if price is None or line["quantity"] is None or line.get("optional"):
            continue
        amount = _half_away(Fraction(line["quantity"], 10_000) * price, places)
        if line.get("taxable", 1):
            taxed += amount
        else:
            untaxed += amount
    subtotal, off = taxed + untaxed, Fraction(row["discount"], 10_000)
    if row["discount_kind"] == "percent":
        off = _half_away(subtotal * off / 100, places)
    else:
        off = min(_half_away(off, places), max(subtotal, Fraction(0)))
    taxable = taxed - off + _half_away(off * untaxed / subtotal, places) if taxed and off else taxed
    due = [_half_away(taxable * Fraction(tax["rate"]) / 100, places) for tax in json.loads(row["taxes"])]
    return int((subtotal - off + sum(due)) * 10_000)


@pytest.fixture
def old_list(tmp_path: Path) -> OldList:
    return OldList(tmp_path / "old.custlist")


def _record(open_list: OpenList, number: str) -> EstimateRecord:
    key = open_list.estimates.key_of(open_list.owner, number)
    assert key is not None
    return open_list.estimates.get(open_list.owner, key)


def _prices(record: EstimateRecord) -> list[tuple[str, str | None]]:
    def text(value: Decimal | None) -> str | None:
        return None if value is None else f"{value.normalize():f}"

    return [(text(line.unit_cost) or "", text(line.unit_price)) for line in record.content.lines]


def _repriced(open_list: OpenList) -> list[dict[str, Any]]:
    return [each for (_key, _kind, facts) in open_list.table("notice") for each in json.loads(facts)["estimates"]]


def test_costs_and_prices_are_what_they_were_to_six_decimals(old_list: OldList) -> None:
    old_list.add(
        "E-1", [_line("3", "0.1234", "0"), _line("2", None, price="19.99"), _line(None, "5"), _line("1", None)]
    )
    with opened(old_list.path) as open_list:
        assert _prices(_record(open_list, "E-1")) == [("0.1234", None), ("", "19.99"), ("5", None), ("", None)]


@pytest.mark.parametrize("status", ["sent", "accepted", "declined"])
def test_estimate_that_left_keeps_its_total_by_its_old_prices(old_list: OldList, status: str) -> None:
    lines = [_line("100000", "0.02"), _line("10", "100"), _line("10", "3.33", optional=1), _line("1", "0.02")]
    total = old_list.add("E-1", lines, status=status, taxes=_TAXES, discount=_scaled("3"))
    with opened(old_list.path) as open_list:
        record = _record(open_list, "E-1")
        # Only what would change is written; 10 x 3.8295 comes to what 10 x 3.83 comes to.
        assert _prices(record) == [("0.02", "0.02"), ("100", None), ("3.33", None), ("0.02", None)]
        assert totals_of(record.content).total == Decimal(total) / 10_000
        assert open_list.table("notice") == []
        assert _journal(open_list) == [
            ("reprice", {"lines": {"1": {"unit_price": None}}}, {"lines": {"1": {"unit_price": "0.02"}}})
        ]


def _journal(open_list: OpenList) -> list[tuple[str, Any, Any]]:
    with closing(reading_connection(open_list.file.path)) as reader:
        rows = reader.execute("SELECT action, before, after FROM journal WHERE action = 'reprice'").fetchall()
    return [(action, json.loads(before), json.loads(after)) for action, before, after in rows]


def test_draft_follows_the_new_rule_and_is_listed(old_list: OldList) -> None:
    old_list.add("E-1", [_line("100000", "0.02"), _line("10", "100")], taxes=_TAXES, title="Entrepôt")
    old_list.add("E-2", [_line("10", "100")])
    with opened(old_list.path) as open_list:
        record = _record(open_list, "E-1")
        assert _prices(record) == [("0.02", None), ("100", None)]
        assert totals_of(record.content).total == Decimal("3966.64")  # 2300 + 1150, and 172.50 and 344.14 of taxes
        assert _repriced(open_list) == [
            {
                "id": record.id,
                "number": "E-1",
                "title": "Entrepôt",
                "currency": "USD",
                "before": "3621.71",
                "after": "3966.64",
            }
        ]
        assert Estimate.get_by_id(record.id).total == Decimal("3966.64")


def test_draft_is_listed_too_where_only_an_option_changed(old_list: OldList) -> None:
    old_list.add("E-1", [_line("100000", "0.02", optional=1), _line("10", "100")])
    with opened(old_list.path) as open_list:
        assert [(each["before"], each["after"]) for each in _repriced(open_list)] == [("1150.00", "1150.00")]


def test_estimates_in_any_currency_keep_their_totals_or_are_listed(old_list: OldList) -> None:
    random = Random(4)
    currencies, totals = ("USD", "JPY", "KWD", "CAD"), {}
    for number in range(120):
        lines = [_random_line(random) for _ in range(random.randint(1, 8))]
        totals[f"E-{number}"] = old_list.add(
            f"E-{number}",
            lines,
            status=random.choice(("draft", "sent", "accepted", "declined")),
            currency=random.choice(currencies),
            markup=_scaled(str(random.randint(0, 4000) / 100)),
            taxes=random.choice(("[]", _TAXES)),
            discount_kind=random.choice(("percent", "amount")),
            discount=_scaled(str(random.randint(0, 900) / 100)),
        )
    with opened(old_list.path) as open_list:
        listed = {each["number"]: each for each in _repriced(open_list)}
        for name, total in totals.items():
            record = _record(open_list, name)
            kept = Estimate.get_by_id(record.id).total
            assert kept == totals_of(record.content).total
            if name in listed:
                assert record.content.status == "draft"
                assert Decimal(listed[name]["before"]) == Decimal(total) / 10_000
                assert Decimal(listed[name]["after"]) == kept
            else:
                assert kept == Decimal(total) / 10_000
        assert listed
        assert len(listed) < len(totals) / 2
        assert len(_journal(open_list)) > len(listed)  # those that left, too


def _random_line(random: Random) -> Line:
    digits = random.choice((0, 2, 2, 3, 4))
    return _line(
        str(random.randint(-5, 20_000) / 10 ** random.choice((0, 0, 2))),
        str(Decimal(random.randint(1, 5_000)).scaleb(-digits)),
        random.choice((None, "12.5", "17.55", "0")),
        price=random.choice((None, None, None, "4.99")),
        taxable=random.choice((0, 1)),
        optional=random.choice((0, 0, 0, 1)),
    )


def test_list_says_its_schema_in_the_step_itself(old_list: OldList) -> None:
    old_list.add("E-1", [_line("100000", "0.02")])
    writer = ListDatabase(str(old_list.path))
    Runner(writer, str(_MIGRATIONS)).up("0004_prices")  # and a crash, before the program notes its own version
    assert writer.execute_sql("PRAGMA user_version").fetchone() == (4,)
    writer.close()


def test_step_that_fails_leaves_the_list_as_it_was(old_list: OldList) -> None:
    old_list.add("E-1", [_line("100000", "0.02")])
    with closing(engine.connect(old_list.path)) as connection, connection:
        connection.execute("CREATE TABLE notice (id INTEGER)")  # in the way of the step's own
    before = old_list.path.read_bytes()
    writer = ListDatabase(str(old_list.path))
    with pytest.raises(Exception, match="notice"):
        Runner(writer, str(_MIGRATIONS)).up("0004_prices")
    writer.close()
    assert old_list.path.read_bytes() == before
