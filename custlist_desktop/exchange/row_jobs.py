"""Rows of a customer's job: QuickBooks lists "Oak Ltd", then "Oak Ltd:Kitchen" for each job of that customer."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from custlist_desktop.domain.incoming import SkipReason
from custlist_desktop.exchange.headers import text_words
from custlist_desktop.exchange.source import SourceRow
from custlist_desktop.exchange.targets import ColumnMapping, Target

_NAMES: Final = (Target.COMPANY, Target.CONTACT_NAME)
_ALL_NAMES: Final = (*_NAMES, Target.FIRST_NAME, Target.MIDDLE_NAME, Target.LAST_NAME)


def with_jobs_told(rows: Iterable[SourceRow], mapping: ColumnMapping) -> Iterator[SourceRow]:
    """``rows``, with those marked as skipped that are a job of a customer who has a row.

    What stands before a colon must be a customer's whole name in this file: "Acme: The Builders" alone is a name.
    Of the jobs of a customer without a row, one stands for the customer where its own columns say the customer's
    name too. Rows whose customer comes later in the file follow at the end, since only then that is known.

    Args:
        rows: of a file, in their order.
        mapping: what their columns fill.
    """
    places = [place for place, target in enumerate(mapping.targets) if target in _NAMES]
    others = [place for place, target in enumerate(mapping.targets) if target in _ALL_NAMES]
    known: set[str] = set()
    waiting: list[tuple[str, SourceRow]] = []
    for row in rows:
        names = [row.cells[place].strip().lower() for place in places]
        customer = next((_customer_of(name) for name in names if ":" in name), "")
        if not customer or row.skipped:
            known.update(names)
            yield row
        elif customer in known:
            yield row._replace(skipped=SkipReason.JOB)
        else:
            waiting.append((customer, row))
    for customer, row in waiting:
        if customer in known:
            yield row._replace(skipped=SkipReason.JOB)
        else:
            if _is_said_again(customer, [row.cells[place] for place in others]):
                known.add(customer)
            yield row


def _customer_of(name: str) -> str:
    """What stands before the first colon, if something stands behind it too."""
    customer, _colon, job = name.partition(":")
    return customer.strip() if job.strip() else ""


def _is_said_again(customer: str, names: Sequence[str]) -> bool:
    """Whether the cells without a colon say the customer's name."""
    said = set(text_words(" ".join(name for name in names if ":" not in name)))
    return said.issuperset(text_words(customer)) and bool(said)
