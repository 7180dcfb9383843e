"""Knowing samples again after damage took the journal's entry that marks them."""

from typing import Final

from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import Change
from custlist_desktop.services.samples.service import ADDED

_INVENTED: Final = ".example"
"""How each email address of a sample ends (RFC 2606): nobody has one."""


def mark_again(it: Change) -> int:
    """Notes anew which customers and estimates are samples, where the note of that is lost; returns how many are."""
    count = 0
    for entry in sorted({*_without_entry(Customer), *_without_entry(Estimate)}):
        customers, estimates = _of(Customer, entry), _of(Estimate, entry)
        if _are_invented(entry):
            ranges = {"customers": _range(customers), "estimates": _range(estimates)}
            it.note_again(entry, ADDED, Subject.CUSTOMER, ranges["customers"][0], ranges)
            count += len(customers) + len(estimates)
    return count


def _without_entry(model: type[Customer] | type[Estimate]) -> set[int]:
    noted = JournalEntry.select(JournalEntry.id)
    rows = model.select(model.added_by).where(model.added_by > 0, model.added_by.not_in(noted)).distinct()
    found: list[tuple[int]] = list(rows.tuples())  # type: ignore[arg-type]  # its types know rows only
    return {entry for (entry,) in found}


def _of(model: type[Customer] | type[Estimate], entry: int) -> list[int]:
    return [row.id for row in list(model.select(model.id).where(model.added_by == entry).order_by(model.id))]


def _are_invented(entry: int) -> bool:
    """Whether no address of theirs is anybody's; only what nobody changed is asked, since the rest stays anyway."""
    rows = list(Customer.select(Customer.email).where(Customer.added_by == entry, Customer.version == 1))
    emails = [row.email for row in rows if row.email]
    if emails:
        return all(email.endswith(_INVENTED) for email in emails)
    numbers = [row.number for row in Estimate.select(Estimate.number).where(Estimate.added_by == entry)]
    return bool(numbers) and all(number.startswith("S-") for number in numbers)


def _range(keys: list[int]) -> list[int]:
    return [keys[0], keys[-1] + 1] if keys else [0, 0]
