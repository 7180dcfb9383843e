"""An estimate that goes back to a revision: what a client was told then, worked out as it was then."""

from collections.abc import Iterator
from dataclasses import replace

from custlist_desktop.domain.estimate import EstimateContent, EstimateLine, Tax, new_line_key
from custlist_desktop.domain.issued_content import IssuedContent, IssuedLine, issued_content
from custlist_desktop.domain.issued_workings import LineWorkings, Workings
from custlist_desktop.domain.pricing import totals_of


def restored(now: EstimateContent, revision: IssuedContent, workings: Workings) -> EstimateContent:
    """The content that tells a client what ``revision`` did.

    Status and notes stay, and so do the costs of lines that say the same anyway; other lines have the costs of then.
    A price that these no longer give, as where they weren't kept, is a typed one. Customer, trade name and options
    are no part of the content: they stay too.

    Args:
        now: what the estimate holds.
        revision: what a client was told.
        workings: what stood behind that.
    """
    back = replace(
        now,
        number=revision.number,
        title=revision.title,
        issued_on=revision.issued_on,
        valid_until=revision.valid_until,
        currency=revision.currency,
        language=revision.language,
        estimator=revision.estimator,
        site=revision.site,
        discount=revision.discount,
        taxes=tuple(Tax(tax.name, tax.rate) for tax in revision.taxes),
        markup=workings.markup if workings.lines else now.markup,
        lines=tuple(_lines(now, revision, workings)),
        scope_of_work=revision.scope_of_work,
        terms=revision.terms,
    )
    prices = totals_of(back).prices
    told = zip(back.lines, prices, revision.lines, strict=True)
    return replace(
        back,
        lines=tuple(
            line if (price.unit_price, price.amount) == (then.unit_price, then.amount) else _at_its_price(line, then)
            for line, price, then in told
        ),
    )


def _lines(now: EstimateContent, revision: IssuedContent, workings: Workings) -> Iterator[EstimateLine]:
    unchanged = _unchanged(now, revision)
    behind = workings.lines if len(workings.lines) == len(revision.lines) else ()
    used: set[int] = set()
    for place, then in enumerate(revision.lines):
        line = unchanged.get(then.key) or _made(then, behind[place] if behind else None)
        if not line.key or line.key in used:
            line = replace(line, key=new_line_key())
        used.add(line.key)
        yield line


def _unchanged(now: EstimateContent, revision: IssuedContent) -> dict[int, EstimateLine]:
    """The lines that tell a client what they told then, by key."""
    told = issued_content(now, totals_of(now), revision.contact, revision.company, revision.options)
    then = {line.key: line for line in revision.lines if line.key}
    same = {line.key for line in told.lines if then.get(line.key) == line}
    return {line.key: line for line in now.lines if line.key in same}


def _made(then: IssuedLine, workings: LineWorkings | None) -> EstimateLine:
    behind = workings or LineWorkings(then.key, unit_price=then.unit_price)
    return EstimateLine(
        key=then.key,
        kind=then.kind,
        item=then.item,
        description=then.description,
        quantity=then.quantity,
        quantity_expression=behind.quantity_expression,
        unit=then.unit,
        unit_cost=behind.unit_cost,
        markup=behind.markup,
        unit_price=behind.unit_price,
        taxable=then.taxable,
        optional=then.optional,
    )


def _at_its_price(line: EstimateLine, then: IssuedLine) -> EstimateLine:
    """The line with the price of then as a typed one; without a price, where it had none, it loses its cost too."""
    cost = line.unit_cost if then.unit_price is not None else None
    return replace(line, unit_price=then.unit_price, unit_cost=cost)
