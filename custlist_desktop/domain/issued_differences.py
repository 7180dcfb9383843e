"""What differs between two contents that a client was told, thing by thing, and what each adds to the total."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from decimal import Decimal
from enum import StrEnum

from custlist_desktop.domain.contact import CONTACT_FIELDS
from custlist_desktop.domain.issued_content import IssuedContent, IssuedLine, IssuedTax
from custlist_desktop.domain.money import minor_digits
from custlist_desktop.domain.pricing import ZERO, rounded


class Part(StrEnum):
    """Which part of a content differs."""

    ESTIMATE = "estimate"
    LINE = "line"
    LINES = "lines"
    TEXT = "text"
    DISCOUNT = "discount"
    TAX = "tax"
    TAXES = "taxes"
    CUSTOMER = "customer"
    COMPANY = "company"
    OPTION = "option"


ADDED = "added"
REMOVED = "removed"
ORDER = "order"

_ESTIMATE_FIELDS = ("number", "title", "issued_on", "valid_until", "currency", "language", "estimator", "site")
_TEXT_FIELDS = ("scope_of_work", "terms")
_PLAIN_FIELDS = ("item", "description", "unit")
_PRICED_FIELDS = ("quantity", "unit_price", "optional")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that isn't as it was.

    Attributes:
        field: of that part; `ADDED`, `REMOVED` or `ORDER` where a whole row came, went or moved.
        before: what it was, in its own type; None where it wasn't there.
        after: what it is now; None if it is gone. How many lines moved, for their order.
        amount: what that adds to the total; None where it adds nothing by itself, or where currencies differ.
        old_line: the line as it was, of a line that differs.
        new_line: the line as it is now, of a line that differs.
    """

    part: Part
    field: str
    before: object = None
    after: object = None
    amount: Decimal | None = None
    old_line: IssuedLine | None = None
    new_line: IssuedLine | None = None


def differences(old: IssuedContent, new: IssuedContent) -> tuple[Difference, ...]:
    """Everything that differs, in the order of a proposal; none exactly where the contents are equal.

    The amounts add up to the difference of the totals, unless the currencies differ: then nothing has an amount.
    """
    if old == new:
        return ()
    found = tuple(_all(old, new))
    if old.currency != new.currency:
        return tuple(replace(each, amount=None) for each in found)
    return found


def differing_parts(old: IssuedContent, new: IssuedContent) -> frozenset[Part]:
    """The parts in which something differs: at every keystroke, so without telling which line is which."""
    parts = {
        Part.ESTIMATE: any(getattr(old, name) != getattr(new, name) for name in _ESTIMATE_FIELDS),
        Part.CUSTOMER: old.contact != new.contact,
        Part.LINES: old.lines != new.lines,
        Part.TEXT: any(getattr(old, name) != getattr(new, name) for name in _TEXT_FIELDS),
        Part.DISCOUNT: (old.discount, old.discounted) != (new.discount, new.discounted),
        Part.TAXES: old.taxes != new.taxes,
        Part.COMPANY: (old.company, old.logo) != (new.company, new.logo),
        Part.OPTION: old.options != new.options,
    }
    return frozenset(part for part, differs in parts.items() if differs)


def _all(old: IssuedContent, new: IssuedContent) -> Iterator[Difference]:
    for name in _ESTIMATE_FIELDS:
        yield from _field(Part.ESTIMATE, name, getattr(old, name), getattr(new, name))
    for name in CONTACT_FIELDS:
        yield from _field(Part.CUSTOMER, name, getattr(old.contact, name), getattr(new.contact, name))
    yield from _lines(old, new)
    for name in _TEXT_FIELDS:
        yield from _field(Part.TEXT, name, getattr(old, name), getattr(new, name))
    if (old.discount, old.discounted) != (new.discount, new.discounted):
        off = old.discounted - new.discounted
        yield Difference(Part.DISCOUNT, "discount", -old.discounted, -new.discounted, off)
    yield from _taxes(old.taxes, new.taxes)
    for name in (each.name for each in fields(old.company)):
        yield from _field(Part.COMPANY, name, getattr(old.company, name), getattr(new.company, name))
    yield from _field(Part.COMPANY, "logo", old.logo, new.logo)
    for name in dict.fromkeys((*old.options, *new.options)):
        yield from _field(Part.OPTION, name, old.options.get(name), new.options.get(name))


def _field(part: Part, name: str, before: object, after: object) -> Iterator[Difference]:
    if before != after:
        yield Difference(part, name, before, after)


# Lines


def _lines(old: IssuedContent, new: IssuedContent) -> Iterator[Difference]:
    pairs = _paired(old.lines, new.lines)
    old_of = {place: before for before, place in pairs}
    gone = set(range(len(old.lines))) - {before for before, _after in pairs}
    places = minor_digits(new.currency)
    for line in (old.lines[index] for index in sorted(gone)):
        yield Difference(Part.LINE, REMOVED, line.amount, None, -line.counted, old_line=line)
    for place, line in enumerate(new.lines):
        if place not in old_of:
            yield Difference(Part.LINE, ADDED, None, line.amount, line.counted, new_line=line)
        else:
            yield from _line(old.lines[old_of[place]], line, places)
    moved = _moved([after for _before, after in sorted(pairs)])
    if moved:
        yield Difference(Part.LINES, ORDER, None, moved)


def _paired(old: Sequence[IssuedLine], new: Sequence[IssuedLine]) -> list[tuple[int, int]]:
    """Which line is which: by key, and else by saying the same, so that typing a line again is no change."""
    pairs: list[tuple[int, int]] = []
    left_old, left_new = dict(enumerate(old)), dict(enumerate(new))

    def pair(before: int, after: int) -> None:
        pairs.append((before, after))
        del left_old[before], left_new[after]

    by_key = {line.key: place for place, line in left_new.items() if line.key}
    for before, line in enumerate(old):
        after = by_key.get(line.key)
        if after in left_new and line.kind is new[after].kind:
            pair(before, after)
    by_content: dict[IssuedLine, list[int]] = {}
    for after, line in reversed(list(left_new.items())):
        by_content.setdefault(line, []).append(after)
    for before, line in list(left_old.items()):
        if by_content.get(line):
            pair(before, by_content[line].pop())
    return pairs


def _line(old: IssuedLine, new: IssuedLine, places: int) -> Iterator[Difference]:
    """What differs in one line. Each number that differs has its own share of what the line adds to the total."""
    for name in _PLAIN_FIELDS:
        if getattr(old, name) != getattr(new, name):
            before, after = getattr(old, name), getattr(new, name)
            yield Difference(Part.LINE, name, before, after, old_line=old, new_line=new)
    changed = [name for name in _PRICED_FIELDS if getattr(old, name) != getattr(new, name)]
    if not changed and old.amount != new.amount:
        changed = ["amount"]
    counted, line = old.counted, old
    for name in changed:
        before, after = getattr(old, name), getattr(new, name)
        line = replace(line, **{name: after})
        reached = new.counted if name == changed[-1] else _counted(line, places)
        yield Difference(Part.LINE, name, before, after, reached - counted, old, new)
        counted = reached
    if old.taxable != new.taxable:
        yield Difference(Part.LINE, "taxable", old.taxable, new.taxable, old_line=old, new_line=new)


def _counted(line: IssuedLine, places: int) -> Decimal:
    """What a line that is half the old and half the new one would add to the subtotal."""
    if line.optional or line.quantity is None or line.unit_price is None:
        return ZERO
    return rounded(line.quantity * line.unit_price, places)


def _moved(places: Sequence[int]) -> int:
    """How many rows must have moved, at the least, to stand in this order."""
    ends: list[int] = []  # the smallest last place of an increasing row of each length, by patience sorting
    for place in places:
        at = bisect_left(ends, place)
        ends[at : at + 1] = [place]
    return len(places) - len(ends)


# Taxes


def _taxes(old: tuple[IssuedTax, ...], new: tuple[IssuedTax, ...]) -> Iterator[Difference]:
    if [(tax.name, tax.rate) for tax in old] == [(tax.name, tax.rate) for tax in new]:
        before, after = (sum((tax.amount for tax in taxes), ZERO) for taxes in (old, new))
        if old != new:
            yield Difference(Part.TAXES, "taxes", before, after, after - before)
        return
    unmet, found = Counter((tax.name, tax.rate) for tax in new), False
    gone: list[IssuedTax] = []
    met: list[IssuedTax] = []
    for tax in old:
        if unmet[tax.name, tax.rate]:
            unmet[tax.name, tax.rate] -= 1
            met.append(tax)
        else:
            gone.append(tax)
    for tax in gone:
        found = True
        yield Difference(Part.TAX, REMOVED, tax, None, -tax.amount)
    for tax in new:
        known = next((each for each in met if (each.name, each.rate) == (tax.name, tax.rate)), None)
        if known is not None:
            met.remove(known)
        if known != tax:
            found = True
            yield Difference(Part.TAX, "amount" if known else ADDED, known, tax, tax.amount - _amount(known))
    if not found:
        yield Difference(Part.TAXES, ORDER)


def _amount(tax: IssuedTax | None) -> Decimal:
    return ZERO if tax is None else tax.amount


# Texts


@dataclass(frozen=True, slots=True)
class ParagraphChanges:
    """What differs between two texts, paragraph by paragraph."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[tuple[str, str], ...]


def paragraph_changes(before: str, after: str) -> ParagraphChanges:
    """Which paragraphs of a text came, went, or became others. Empty lines between them are none."""
    old, new = _paragraphs(before), _paragraphs(after)
    from difflib import SequenceMatcher  # here: the program starts without

    added: list[str] = []
    removed: list[str] = []
    changed: list[tuple[str, str]] = []
    for tag, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        both = min(end - start, new_end - new_start)
        changed += zip(old[start : start + both], new[new_start : new_start + both], strict=True)
        removed += old[start + both : end]
        added += new[new_start + both : new_end]
    return ParagraphChanges(tuple(added), tuple(removed), tuple(changed))


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
