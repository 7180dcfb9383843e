"""What an estimate lacks for a proposal: asked about before one is made or leaves, never in silence."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.estimate import EstimateContent, EstimateLine, LineKind
from custlist_desktop.domain.pricing import LinePrice, totals_of
from custlist_desktop.domain.words import is_one, words_of


class LackKind(StrEnum):
    """What may be missing; its value is the key of its words."""

    CUSTOMER = "customer"
    LINES = "lines"
    AMOUNT = "amount"
    TOTAL = "total"
    ESTIMATOR = "estimator"
    EMPTY_FIELD = "empty_field"
    UNKNOWN_FIELD = "unknown_field"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Lack:
    """One thing that is missing.

    Attributes:
        line: the key of the line that has no amount; 0 for all else.
        name: the placeholder or the words, with their brackets; the login that is no name; empty for all else.
    """

    kind: LackKind
    line: int = 0
    name: str = ""


def is_printed(line: EstimateLine, price: LinePrice) -> bool:
    """Whether a proposal has a row for a priced line: one in which nothing is typed yet has none."""
    return bool(line.description or line.item or price.amount is not None)


def lacks_of(content: EstimateContent, contact: ContactDetails) -> tuple[Lack, ...]:
    """What an estimate lacks, whatever its proposal shows.

    A line lacks its amount where one of its numbers is there and another isn't; a description alone is a remark.
    """
    totals = totals_of(content)
    rows = zip(content.lines, totals.prices, strict=True)
    lines = [(line, price) for line, price in rows if line.kind is LineKind.LINE]
    found = [] if contact.company or contact.contact_name else [Lack(LackKind.CUSTOMER)]
    missing = [Lack(LackKind.AMOUNT, line.key) for line, price in lines if price.amount is None and _is_begun(line)]
    if not any(is_printed(line, price) for line, price in lines):
        found.append(Lack(LackKind.LINES))
    elif not totals.total and not missing:
        found.append(Lack(LackKind.TOTAL))
    return (*found, *missing)


def _is_begun(line: EstimateLine) -> bool:
    numbers = (line.quantity, line.unit_cost, line.unit_price)
    return bool(line.doubtful) or any(number is not None for number in numbers)


def lack_sentences(lacks: Iterable[Lack], language: str) -> list[str]:
    """What is missing, in a sentence for each kind; lines without an amount are counted, placeholders named."""
    by_kind: dict[LackKind, list[Lack]] = {}
    for each in lacks:
        by_kind.setdefault(each.kind, []).append(each)
    words = words_of(language).lacks
    return [_sentence(words, kind, those, language) for kind, those in by_kind.items()]


def _sentence(words: Mapping[str, str], kind: LackKind, those: list[Lack], language: str) -> str:
    if kind is LackKind.AMOUNT:
        return words[kind if is_one(len(those), language) else "amounts"].format(count=len(those))
    return words[kind].format(names=", ".join(each.name for each in those))
