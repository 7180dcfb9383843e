"""Pricing an estimate after a change: only the lines that are others now."""

from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.money import minor_digits
from custlist_desktop.domain.pricing import LinePrice, Totals, price_line, sum_up, totals_of


def priced_again(old: EstimateContent, before: Totals, new: EstimateContent) -> Totals:
    """What ``new`` comes to; the same as ``totals_of(new)``.

    Args:
        old: the content that ``before`` belongs to.
        before: its totals; returned as they are where nothing that is counted is different.
        new: the content to price. Lines that are the same objects as in ``old`` keep their price.
    """
    if (old.currency, old.markup) != (new.currency, new.markup):
        return totals_of(new)
    if old.lines is new.lines:
        if (old.discount, old.taxes) == (new.discount, new.taxes):
            return before
        return sum_up(new, before.prices)
    return sum_up(new, _prices(old, before, new))


def _prices(old: EstimateContent, before: Totals, new: EstimateContent) -> list[LinePrice]:
    # Objects, not equal lines: comparing a thousand lines field by field would cost more than it saves. The old
    # content holds its lines while this runs, so that no two objects can share an id.
    known = {id(line): price for line, price in zip(old.lines, before.prices, strict=True)}
    places = minor_digits(new.currency)
    return [known.get(id(line)) or price_line(line, new.markup, places) for line in new.lines]
