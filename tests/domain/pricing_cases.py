"""What estimates come to, worked out by hand. No number here was taken from the program.

A case says what each row comes to as ``"unit price / amount"`` ("-" for none), and the totals of all.
"""

from dataclasses import dataclass, field
from decimal import Decimal

from custlist_desktop.domain.estimate import (
    Discount,
    DiscountKind,
    EstimateContent,
    EstimateLine,
    LineKind,
    Tax,
)

QUEBEC = (Tax("TPS", Decimal("5")), Tax("TVQ", Decimal("9.975")))
HEADING = EstimateLine(0, LineKind.SECTION, description="Couverture")


def _decimal(text: str) -> Decimal | None:
    return Decimal(text) if text else None


def work(
    quantity: str, cost: str = "", markup: str = "", price: str = "", *, taxable: bool = True, optional: bool = False
) -> EstimateLine:
    """A line with these numbers; an empty text for one that wasn't typed."""
    return EstimateLine(
        1,
        quantity=_decimal(quantity),
        unit_cost=_decimal(cost),
        markup=_decimal(markup),
        unit_price=_decimal(price),
        taxable=taxable,
        optional=optional,
    )


def percent_off(value: str) -> Discount:
    return Discount(DiscountKind.PERCENT, Decimal(value))


def amount_off(value: str) -> Discount:
    return Discount(DiscountKind.AMOUNT, Decimal(value))


@dataclass(frozen=True)
class Case:
    """An estimate, and what it comes to; ``taxable`` and ``net`` are the subtotal where they aren't written."""

    name: str
    lines: list[EstimateLine]
    rows: list[str]
    subtotal: str
    total: str
    cost: str
    profit: str
    percent: str
    sections: list[str] = field(default_factory=list)
    discount: str = "0"
    net: str = ""
    taxable: str = ""
    amounts_of_taxes: list[str] = field(default_factory=list)
    optional: str = "0"
    currency: str = "CAD"
    markup: str = "0"
    off: Discount = Discount()  # noqa: RUF009  # it is frozen
    taxes: tuple[Tax, ...] = ()

    def content(self) -> EstimateContent:
        return EstimateContent(
            "E-1",
            currency=self.currency,
            markup=Decimal(self.markup),
            discount=self.off,
            taxes=self.taxes,
            lines=tuple(self.lines),
        )


# A case reads as a paragraph: what is offered, what its rows come to, what all comes to.
# fmt: off
LINES = [
    Case("cost and markup", [work("2", "10", "25")], ["12.50 / 25.00"], subtotal="25.00", total="25.00", cost="20.00",
         profit="5.00", percent="20.00"),
    Case("half a cent goes up", [work("1", price="0.125")], ["0.125 / 0.13"], subtotal="0.13", total="0.13", cost="0",
         profit="0.13", percent="100.00"),
    Case("half a cent of a credit goes down, as far from zero", [work("-1", price="0.125")], ["0.125 / -0.13"],
         subtotal="-0.13", total="-0.13", cost="0", profit="-0.13", percent="100.00"),
    Case("less than half a cent goes", [work("1", price="0.1249")], ["0.1249 / 0.12"], subtotal="0.12", total="0.12",
         cost="0", profit="0.12", percent="100.00"),
    Case("half a cent goes up to an odd digit too", [work("0.5", price="0.29")], ["0.29 / 0.15"], subtotal="0.15",
         total="0.15", cost="0", profit="0.15", percent="100.00"),
    Case("a negative price mirrors a positive one", [work("3", price="-0.115")], ["-0.115 / -0.35"], subtotal="-0.35",
         total="-0.35", cost="0", profit="-0.35", percent="100.00"),
    Case("what rounds to nothing has no sign", [work("-1", price="0.0049")], ["0.0049 / 0.00"], subtotal="0.00",
         total="0.00", cost="0", profit="0.00", percent="-"),
    Case("each line is rounded, then added", [work("1", price="0.335")] * 3, ["0.335 / 0.34"] * 3, subtotal="1.02",
         total="1.02", cost="0", profit="1.02", percent="100.00"),
    Case("cost is rounded as the amount is", [work("0.5", "0.25", "0")], ["0.25 / 0.13"], subtotal="0.13",
         total="0.13", cost="0.13", profit="0.00", percent="0.00"),
    Case("fifteen percent on two cents, a hundred thousand times", [work("100000", "0.02", "15")],
         ["0.023 / 2300.00"], subtotal="2300.00", total="2300.00", cost="2000.00", profit="300.00", percent="13.04"),
    Case("forty drywall lines keep their fifteen percent",  # 4321.08 with prices of whole cents
         [work("5440", "0.02", "15")] * 36 + [work("5560", "0.02", "15"), work("2331", "0.01", "15"),
          work("2332", "0.01", "15"), work("4929", "0.04", "15")],
         ["0.023 / 125.12"] * 36 + ["0.023 / 127.88", "0.0115 / 26.81", "0.0115 / 26.82", "0.046 / 226.73"],
         subtotal="4912.56", total="4912.56", cost="4271.79", profit="640.77", percent="13.04"),
    Case("a unit price has two decimals where its amount needs no more", [work("10", "3.33", "15")],  # 38.295
         ["3.83 / 38.30"], subtotal="38.30", total="38.30", cost="33.30", profit="5.00", percent="13.05"),
    Case("a unit price has the decimals that its amount needs", [work("11", "3.33", "15")],  # 42.1245
         ["3.8295 / 42.12"], subtotal="42.12", total="42.12", cost="36.63", profit="5.49", percent="13.03"),
    Case("a credit's unit price has as many as its charge's", [work("-11", "3.33", "15")], ["3.8295 / -42.12"],
         subtotal="-42.12", total="-42.12", cost="-36.63", profit="-5.49", percent="13.03"),
    Case("no six decimals give the exact 289.173", [work("20000", "0.0123", "17.55")],  # 0.01445865
         ["0.014459 / 289.18"], subtotal="289.18", total="289.18", cost="246.00", profit="43.18", percent="14.93"),
    Case("half a cent of a unit price counts ten times", [work("10", "0.50", "33")],  # 0.665
         ["0.665 / 6.65"], subtotal="6.65", total="6.65", cost="5.00", profit="1.65", percent="24.81"),
    Case("a markup in decimals", [work("1000", "0.1234", "9.975")],  # 0.13570915
         ["0.13571 / 135.71"], subtotal="135.71", total="135.71", cost="123.40", profit="12.31", percent="9.07"),
    Case("a cost of four places gives a price of five", [work("1000", "0.1234", "10")],  # 0.13574
         ["0.13574 / 135.74"], subtotal="135.74", total="135.74", cost="123.40", profit="12.34", percent="9.09"),
    Case("half a cent of an amount goes up", [work("500", "0.0125", "10")],  # 0.01375 and 6.875
         ["0.01375 / 6.88"], subtotal="6.88", total="6.88", cost="6.25", profit="0.63", percent="9.16"),
    Case("a cost of six places", [work("250000", "0.000125", "20")], ["0.00015 / 37.50"],
         subtotal="37.50", total="37.50", cost="31.25", profit="6.25", percent="16.67"),
    Case("a typed price keeps its six places", [work("1000000", price="0.000123")], ["0.000123 / 123.00"],
         subtotal="123.00", total="123.00", cost="0", profit="123.00", percent="100.00"),
    Case("a cost of three places gives a price of three", [work("3", "1.235", "20")],  # 4.446 and 3.705
         ["1.482 / 4.45"], subtotal="4.45", total="4.45", cost="3.71", profit="0.74", percent="16.63"),
    Case("zeros at the end of a cost aren't places", [work("4", "1.2300", "2.5")],  # 1.26075
         ["1.26 / 5.04"], subtotal="5.04", total="5.04", cost="4.92", profit="0.12", percent="2.38"),
    Case("a line without a markup takes the estimate's", [work("44", "62")], markup="30", rows=["80.60 / 3546.40"],
         subtotal="3546.40", total="3546.40", cost="2728.00", profit="818.40", percent="23.08"),
    Case("a line's markup of zero is one", [work("2", "62", "0")], markup="30", rows=["62.00 / 124.00"],
         subtotal="124.00", total="124.00", cost="124.00", profit="0.00", percent="0.00"),
    Case("a negative markup sells under cost", [work("3", "50", "-10")], ["45.00 / 135.00"], subtotal="135.00",
         total="135.00", cost="150.00", profit="-15.00", percent="-11.11"),
    Case("a markup of minus a hundred gives it away", [work("3", "50", "-100")], ["0.00 / 0.00"], subtotal="0.00",
         total="0.00", cost="150.00", profit="-150.00", percent="-"),
    Case("a cost below zero is marked up as well", [work("2", "-25", "10")], ["-27.50 / -55.00"], subtotal="-55.00",
         total="-55.00", cost="-50.00", profit="-5.00", percent="9.09"),
    Case("a typed price stands in place of cost and markup", [work("2", "40", "25", "55")], ["55 / 110.00"],
         subtotal="110.00", total="110.00", cost="80.00", profit="30.00", percent="27.27"),
    Case("a typed price of zero is one", [work("1", "12", "25", "0")], ["0 / 0.00"], subtotal="0.00", total="0.00",
         cost="12.00", profit="-12.00", percent="-"),
    Case("a typed price needs no cost", [work("3", price="99.95")], markup="30", rows=["99.95 / 299.85"],
         subtotal="299.85", total="299.85", cost="0", profit="299.85", percent="100.00"),
    Case("a typed price keeps its four places", [work("1250", price="0.0375")],  # 46.875
         ["0.0375 / 46.88"], subtotal="46.88", total="46.88", cost="0", profit="46.88", percent="100.00"),
    Case("without a quantity there is a unit price only", [work("", "10", "25"), work("1", price="7")],
         ["12.50 / -", "7 / 7.00"], subtotal="7.00", total="7.00", cost="0", profit="7.00", percent="100.00"),
    Case("without a quantity the price is exact",
         [work("", "3.33", "15"), work("0", "0.02", "15"), work("", "2", "0")],
         ["3.8295 / -", "0.023 / 0.00", "2.00 / -"], subtotal="0.00", total="0.00", cost="0.00", profit="0.00",
         percent="-"),
    Case("without a quantity six decimals are enough", [work("", "0.0123", "17.55")], ["0.014459 / -"],  # 0.01445865
         subtotal="0", total="0", cost="0", profit="0", percent="-"),
    Case("without cost and price there is nothing", [work("4"), work("", markup="25")], ["- / -", "- / -"],
         subtotal="0", total="0", cost="0", profit="0", percent="-"),
    Case("a quantity of zero comes to zero", [work("0", "10", "25")], ["12.50 / 0.00"], subtotal="0.00", total="0.00",
         cost="0.00", profit="0.00", percent="-"),
    Case("half a hundredth of profit goes up", [work("1", "799", price="800")],  # 0.125 %
         ["800 / 800.00"], subtotal="800.00", total="800.00", cost="799.00", profit="1.00", percent="0.13"),
    Case("half a hundredth of loss goes down", [work("1", "801", price="800")],  # -0.125 %
         ["800 / 800.00"], subtotal="800.00", total="800.00", cost="801.00", profit="-1.00", percent="-0.13"),
    Case("the largest numbers that can be typed", [work("99999999999.9999", price="99999999999.9999")],
         ["99999999999.9999 / 9999999999999980000000.00"], subtotal="9999999999999980000000.00",
         total="9999999999999980000000.00", cost="0", profit="9999999999999980000000.00", percent="100.00"),
]

TAXES = [
    Case("an empty estimate comes to nothing", [], [], taxes=QUEBEC, amounts_of_taxes=["0", "0"], subtotal="0",
         total="0", cost="0", profit="0", percent="-"),
    Case("two taxes are each on the price, not on each other", [work("1", price="1000")], ["1000 / 1000.00"],
         taxes=QUEBEC, amounts_of_taxes=["50.00", "99.75"], subtotal="1000.00", total="1149.75", cost="0",
         profit="1000.00", percent="100.00"),
    Case("half a cent of tax goes up", [work("1", price="100")], ["100 / 100.00"],  # 9.975
         taxes=QUEBEC, amounts_of_taxes=["5.00", "9.98"], subtotal="100.00", total="114.98", cost="0",
         profit="100.00", percent="100.00"),
    Case("a tax of less than a cent", [work("1", price="0.10")], ["0.10 / 0.10"],  # 0.005 and 0.009975
         taxes=QUEBEC, amounts_of_taxes=["0.01", "0.01"], subtotal="0.10", total="0.12", cost="0", profit="0.10",
         percent="100.00"),
    Case("the tax of a credit mirrors that of a charge", [work("-1", price="0.10")], ["0.10 / -0.10"], taxes=QUEBEC,
         amounts_of_taxes=["-0.01", "-0.01"], subtotal="-0.10", total="-0.12", cost="0", profit="-0.10",
         percent="100.00"),
    Case("taxes of an odd amount", [work("1", price="18.95")], ["18.95 / 18.95"],  # 0.9475 and 1.8902625
         taxes=QUEBEC, amounts_of_taxes=["0.95", "1.89"], subtotal="18.95", total="21.79", cost="0", profit="18.95",
         percent="100.00"),
    Case("taxes are on the sum, not line by line", [work("1", price="0.09")] * 3, ["0.09 / 0.09"] * 3, taxes=QUEBEC,
         amounts_of_taxes=["0.01", "0.03"],  # 0.0135 and 0.0269325
         subtotal="0.27", total="0.31", cost="0", profit="0.27", percent="100.00"),
    Case("a rate of zero is a tax of nothing", [work("1", price="80")], ["80 / 80.00"],
         taxes=(Tax("Exempt", Decimal(0)), Tax("PST", Decimal(7))), amounts_of_taxes=["0.00", "5.60"],
         subtotal="80.00", total="85.60", cost="0", profit="80.00", percent="100.00"),
    Case("no tax on what isn't taxable", [work("1", price="100"), work("2", price="25", taxable=False)],
         ["100 / 100.00", "25 / 50.00"], taxes=QUEBEC, taxable="100.00", amounts_of_taxes=["5.00", "9.98"],
         subtotal="150.00", total="164.98", cost="0", profit="150.00", percent="100.00"),
    Case("a credit lowers the taxes", [work("1", price="500"), work("-1", price="120")],  # 37.905
         ["500 / 500.00", "120 / -120.00"], taxes=QUEBEC, amounts_of_taxes=["19.00", "37.91"], subtotal="380.00",
         total="436.91", cost="0", profit="380.00", percent="100.00"),
    Case("a charge and its credit cancel out", [work("1", "80", "25"), work("-1", "80", "25")],
         ["100.00 / 100.00", "100.00 / -100.00"], taxes=QUEBEC, off=percent_off("10"), discount="0.00",
         amounts_of_taxes=["0.00", "0.00"], subtotal="0.00", total="0.00", cost="0.00", profit="0.00", percent="-"),
    Case("taxes stay where an untaxed credit cancels",
         [work("1", price="100"), work("-1", price="100", taxable=False)], ["100 / 100.00", "100 / -100.00"],
         taxes=QUEBEC, taxable="100.00", amounts_of_taxes=["5.00", "9.98"], subtotal="0.00", total="14.98", cost="0",
         profit="0.00", percent="-"),
]

DISCOUNTS = [
    Case("percent", [work("1", "600", price="1000")], ["1000 / 1000.00"], off=percent_off("12.3456"),  # 123.456
         discount="123.46", net="876.54", subtotal="1000.00", total="876.54", cost="600.00", profit="276.54",
         percent="31.55"),
    Case("half a cent of a discount goes up", [work("1", price="10.50")], ["10.50 / 10.50"],  # 0.315
         off=percent_off("3"), discount="0.32", net="10.18", subtotal="10.50", total="10.18", cost="0",
         profit="10.18", percent="100.00"),
    Case("percent of a credit mirrors that of a charge", [work("-1", price="10.50")], ["10.50 / -10.50"],
         off=percent_off("3"), discount="-0.32", net="-10.18", subtotal="-10.50", total="-10.18", cost="0",
         profit="-10.18", percent="100.00"),
    Case("an amount before taxes", [work("1", price="1000")], ["1000 / 1000.00"], off=amount_off("150"),
         discount="150.00", net="850.00", taxable="850.00", taxes=QUEBEC,
         amounts_of_taxes=["42.50", "84.79"],  # 84.7875
         subtotal="1000.00", total="977.29", cost="0", profit="850.00", percent="100.00"),
    Case("an amount is rounded", [work("1", price="100")], ["100 / 100.00"], off=amount_off("10.005"),
         discount="10.01", net="89.99", subtotal="100.00", total="89.99", cost="0", profit="89.99", percent="100.00"),
    Case("everything off", [work("1", "200", "25")], ["250.00 / 250.00"], off=percent_off("100"), discount="250.00",
         net="0.00", taxable="0.00", taxes=QUEBEC, amounts_of_taxes=["0.00", "0.00"], subtotal="250.00", total="0.00",
         cost="200.00", profit="-200.00", percent="-"),
    Case("an amount takes off no more than there is", [work("1", "60", price="100")], ["100 / 100.00"],
         off=amount_off("500"), discount="100.00", net="0.00", taxable="0.00", taxes=QUEBEC,
         amounts_of_taxes=["0.00", "0.00"], subtotal="100.00", total="0.00", cost="60.00", profit="-60.00",
         percent="-"),
    Case("an amount off nothing is nothing", [], [], off=amount_off("500"), subtotal="0", total="0", cost="0",
         profit="0", percent="-"),
    Case("an amount takes nothing off a credit", [work("-1", price="40")], ["40 / -40.00"], off=amount_off("5"),
         subtotal="-40.00", total="-40.00", cost="0", profit="-40.00", percent="100.00"),
    Case("what isn't taxable takes its share of a percent",
         [work("1", price="100"), work("1", price="50", taxable=False)], ["100 / 100.00", "50 / 50.00"],
         off=percent_off("10"), discount="15.00", net="135.00", taxable="90.00", taxes=QUEBEC,
         amounts_of_taxes=["4.50", "8.98"],  # 8.9775
         subtotal="150.00", total="148.48", cost="0", profit="135.00", percent="100.00"),
    Case("what isn't taxable takes its share of an amount",
         [work("1", price="200"), work("1", price="100", taxable=False)], ["200 / 200.00", "100 / 100.00"],
         off=amount_off("10"), discount="10.00", net="290.00",
         taxable="193.33",  # 3.3333 of the ten are the untaxed line's
         taxes=QUEBEC, amounts_of_taxes=["9.67", "19.28"],  # 9.6665 and 19.2846675
         subtotal="300.00", total="318.95", cost="0", profit="290.00", percent="100.00"),
    Case("a discount on what isn't taxable lowers no tax", [work("2", price="40", taxable=False)], ["40 / 80.00"],
         off=percent_off("25"), discount="20.00", net="60.00", taxable="0", taxes=QUEBEC, amounts_of_taxes=["0", "0"],
         subtotal="80.00", total="60.00", cost="0", profit="60.00", percent="100.00"),
]

SECTIONS = [
    Case("sections have subtotals, loose lines none",
         [work("1", price="10"), HEADING, work("2", price="10"), work("1", price="30"),
          HEADING, work("1", price="40"), HEADING],
         ["10 / 10.00", "- / -", "10 / 20.00", "30 / 30.00", "- / -", "40 / 40.00", "- / -"],
         sections=["50.00", "40.00", "0"], subtotal="100.00", total="100.00", cost="0", profit="100.00",
         percent="100.00"),
    Case("a heading has no price whatever it holds",
         [EstimateLine(1, LineKind.SECTION, unit_price=Decimal(9), quantity=Decimal(9))], ["- / -"], sections=["0"],
         subtotal="0", total="0", cost="0", profit="0", percent="-"),
    Case("optional lines are outside the totals", [work("1", "80", "25"), work("2", "16", "25", optional=True)],
         ["100.00 / 100.00", "20.00 / 40.00"], taxes=QUEBEC, amounts_of_taxes=["5.00", "9.98"], optional="40.00",
         subtotal="100.00", total="114.98", cost="80.00", profit="20.00", percent="20.00"),
    Case("optional lines only", [HEADING, work("1", price="40", optional=True)], ["- / -", "40 / 40.00"],
         sections=["0"], off=percent_off("5"), optional="40.00", subtotal="0", total="0", cost="0", profit="0",
         percent="-"),
    Case("an optional credit", [work("1", price="90"), work("-1", price="15.5", optional=True)],
         ["90 / 90.00", "15.5 / -15.50"], optional="-15.50", subtotal="90.00", total="90.00", cost="0",
         profit="90.00", percent="100.00"),
    Case("sections, an option, an untaxed credit and a discount at once",
         [work("1", price="100"), HEADING, work("2", price="75.50"), work("1", price="60", optional=True),
          HEADING, work("-1", price="51", taxable=False)],
         ["100 / 100.00", "- / -", "75.50 / 151.00", "60 / 60.00", "- / -", "51 / -51.00"],
         sections=["151.00", "-51.00"], optional="60.00", off=percent_off("10"), discount="20.00", net="180.00",
         taxable="225.90",  # 251 less its 25.10; the credit shrinks by 5.10
         taxes=QUEBEC, amounts_of_taxes=["11.30", "22.53"],  # 11.295 and 22.533525
         subtotal="200.00", total="213.83", cost="0", profit="180.00", percent="100.00"),
    Case("a roof in Montréal",
         [HEADING, work("44", "18.40", "25"), work("2", "480", "15"), work("1", "340", "20"),
          HEADING, work("44", "62"), work("44", "31.50"), work("31.4", "24", "35"), work("2", "215"),
          HEADING, work("28", "74", "40"), work("4", "185", "20")],
         ["- / -", "23.00 / 1012.00", "552.00 / 1104.00", "408.00 / 408.00",
          "- / -", "80.60 / 3546.40", "40.95 / 1801.80", "32.40 / 1017.36", "279.50 / 559.00",
          "- / -", "103.60 / 2900.80", "222.00 / 888.00"],
         sections=["2524.00", "6924.56", "3788.80"], markup="30", off=percent_off("3"), discount="397.12",  # 397.1208
         net="12840.24", taxable="12840.24",
         taxes=QUEBEC, amounts_of_taxes=["642.01", "1280.81"],  # 642.012 and 1280.81394
         subtotal="13237.36", total="14763.06", cost="10219.20", profit="2621.04", percent="20.41"),
]

CURRENCIES = [
    Case("yen have no cents", [work("3", "333", "10")], ["366.3 / 1099"], currency="JPY",  # 366.3 and 1098.9
         taxes=(Tax("消費税", Decimal(10)),), amounts_of_taxes=["110"],  # 109.9
         subtotal="1099", total="1209", cost="999", profit="100", percent="9.10"),
    Case("half a yen goes up, and down for a credit", [work("0.5", price="1001"), work("-0.5", price="2003")],
         ["1001 / 501", "2003 / -1002"], currency="JPY", subtotal="-501", total="-501", cost="0", profit="-501",
         percent="100.00"),
    Case("a yen's hundredth stays in a unit price", [work("100", "10.5", "10")], ["11.55 / 1155"], currency="JPY",
         subtotal="1155", total="1155", cost="1050", profit="105", percent="9.09"),
    Case("dinars have a thousand fils", [work("3", price="10.125")], ["10.125 / 30.375"], currency="KWD",
         off=percent_off("5"), discount="1.519", net="28.856", taxable="28.856",  # 1.51875
         taxes=(Tax("VAT", Decimal(5)),), amounts_of_taxes=["1.443"],  # 1.4428
         subtotal="30.375", total="30.299", cost="0", profit="28.856", percent="100.00"),
    Case("half a fils goes up", [work("1", "1.2345", "0")], ["1.235 / 1.235"], currency="KWD", subtotal="1.235",
         total="1.235", cost="1.235", profit="0.000", percent="0.00"),
    Case("a marked up dinar has three places", [work("2", "1.1", "1.9")], ["1.121 / 2.242"], currency="KWD",  # 1.1209
         subtotal="2.242", total="2.242", cost="2.200", profit="0.042", percent="1.87"),
]
# fmt: on

CASES = [*LINES, *TAXES, *DISCOUNTS, *SECTIONS, *CURRENCIES]
