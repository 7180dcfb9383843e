"""Whether pasted lines come to what the spreadsheet itself says that they come to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate

from custlist_desktop.domain.paste_words import PasteField, is_tax
from custlist_desktop.domain.pasted_rows import PastedLine, PastedRows, RowKind
from custlist_desktop.domain.pricing import ZERO, price_line


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for and against the way in which rows are read.

    Attributes:
        amounts: what each line comes to, by its row; None where it has no amount.
        price: the column that the quantities are multiplied by; None if there is none.
        compared: the rows that say themselves what they come to, but for those with a doubtful cell.
        differing: those of them that say something else.
        sum: of all amounts.
        total: a total of the spreadsheet's that isn't the sum; None where one is, or where there is none.
    """

    amounts: Mapping[int, Decimal | None]
    price: PasteField | None
    compared: tuple[int, ...]
    differing: tuple[int, ...]
    sum: Decimal
    total: Decimal | None


def evidence_of(rows: PastedRows, lines: Sequence[PastedLine], markup: Decimal, places: int) -> Evidence:
    """What the lines of pasted rows come to, beside what the rows say.

    Args:
        rows: how they are read.
        lines: what they become.
        markup: the estimate's, percent on cost.
        places: decimal places of the currency's minor unit.
    """
    amounts = {each.row: price_line(each.line, markup, places).amount for each in lines}
    compared, differing = [], []
    for each in lines:
        amount = amounts[each.row]
        if each.amount is not None and not each.line.doubtful:
            compared.append(each.row)
            if not _agree(each.amount, amount or ZERO):
                differing.append(each.row)
    total = sum((amount for amount in amounts.values() if amount is not None), ZERO)
    names = (PasteField.UNIT_PRICE, PasteField.UNIT_COST)
    price = next((name for name in names if rows.columns.column_of(name) is not None), None)
    other = _other_total(rows, total)
    return Evidence(amounts, price, tuple(compared), tuple(differing), total, other)


def _agree(own: Decimal, amount: Decimal) -> bool:
    """Whether an amount is what a spreadsheet shows of it, which may be whole dollars."""
    exponent = own.as_tuple().exponent
    half = Decimal(5).scaleb(min(exponent if isinstance(exponent, int) else 0, 0) - 1)
    return abs(own - amount) <= half


def _other_total(rows: PastedRows, total: Decimal) -> Decimal | None:
    """The largest of the spreadsheet's own totals if none of them, nor several together, are ``total``.

    Subtotals of sections come to it together; a grand total does without the taxes before it.
    """
    left_out = [row for row, kind in zip(rows.rows, rows.kinds(), strict=True) if kind is RowKind.TOTAL]
    found = [(amount, any(map(is_tax, row))) for row in left_out if (amount := rows.amount(row)) is not None]
    totals = [amount for amount, _ in found]
    if not totals:
        return None
    before_taxes = totals[-1] - sum(amount for amount, is_due in found if is_due)
    if any(_agree(each, total) for each in (*totals, *accumulate(totals), before_taxes)):
        return None
    return max(totals, key=abs)
