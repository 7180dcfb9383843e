"""Whether pasted lines come to what the spreadsheet itself says that they come to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from custlist_desktop.domain.paste_totals import agree, other_total
from custlist_desktop.domain.paste_words import PasteField
from custlist_desktop.domain.pasted_lines import PastedLine
from custlist_desktop.domain.pasted_rows import PastedRows
from custlist_desktop.domain.pricing import ZERO, price_line


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for and against the way in which rows are read.

    Attributes:
        amounts: what each line comes to, by its row; None where it has no amount.
        price: the column that the quantities are multiplied by; None if there is none.
        compared: the rows that say themselves what they come to, but for those with a doubtful cell, and those
            whose price is worked out of just that.
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
        if each.amount is not None and not each.line.doubtful and not each.is_worked_out:
            compared.append(each.row)
            if not agree(each.amount, amount or ZERO):
                differing.append(each.row)
    total = sum((amount for amount in amounts.values() if amount is not None), ZERO)
    names = (PasteField.UNIT_PRICE, PasteField.UNIT_COST)
    price = next((name for name in names if rows.columns.column_of(name) is not None), None)
    other = other_total(rows.own_totals(rows.kinds()), total)
    return Evidence(amounts, price, tuple(compared), tuple(differing), total, other)
