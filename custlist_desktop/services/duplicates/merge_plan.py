"""Choosing what a merged customer is to have: whose value of each field stays, before anything is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from peewee import fn

from custlist_desktop.database.orm import among
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.fields import ADDRESS, FieldKind, kind_of
from custlist_desktop.domain.phone import read_phone
from custlist_desktop.domain.text import fold
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.customers.service import CustomerRecord, record_of


@dataclass(frozen=True, slots=True)
class MergeCandidate:
    """A customer that may be merged, and how many estimates are linked to it."""

    record: CustomerRecord
    estimates: int


def display_names(keys: Sequence[int]) -> dict[int, str]:
    """What customers are called, by key: contact and company; those that are gone are left out."""
    rows = Customer.select(Customer.id, Customer.contact_name, Customer.company).where(among(Customer.id, keys))
    return {row.id: ", ".join(filter(None, (row.contact_name, row.company))) for row in rows}


def candidates(keys: Sequence[int]) -> tuple[MergeCandidate, ...]:
    """Customers with their estimates counted, in the order of ``keys``; those that are gone are left out."""
    linked = Estimate.select(Estimate.customer, fn.count(Estimate.id)).where(among(Estimate.customer, keys))
    counts: dict[int, int] = dict(linked.group_by(Estimate.customer).tuples().iterator())
    rows = {row.id: row for row in Customer.select().where(among(Customer.id, keys))}
    return tuple(MergeCandidate(record_of(rows[key]), counts.get(key, 0)) for key in keys if key in rows)


_ADDRESS: Final = tuple(each.name for each in ADDRESS)
NOTES: Final = "notes"


class MergePlan:
    """Which customers become one, which of them stays, and where each of its values comes from.

    Positions are those of ``candidates``. What nobody picked follows from who stays: its own value, or else the first
    one that another has. An address is filled up only from one that doesn't contradict it, or else taken as a whole.
    """

    def __init__(self, candidates: Sequence[MergeCandidate], home_region: str) -> None:
        """All become one; the one with most estimates stays, of several the one that most is known of."""
        self.candidates = tuple(candidates)
        self._region = home_region
        self._picked: dict[str, int] = {}
        self._notes: set[int] | None = None
        self._left_out: set[int] = set()
        self._kept = max(range(len(self.candidates)), key=self._rank)

    def _rank(self, position: int) -> tuple[int, int, int]:
        known = sum(bool(self.value(position, name)) for name in CUSTOMER_FIELDS)
        return self.candidates[position].estimates, known, -position

    @property
    def kept(self) -> int:
        """The position of the customer that stays."""
        return self._kept

    def keep(self, position: int) -> None:
        """Lets another customer stay; it becomes one of those that are merged."""
        self._left_out.discard(position)
        self._kept = position

    def is_included(self, position: int) -> bool:
        """Whether a customer is merged, or left as it is."""
        return position not in self._left_out

    def set_included(self, position: int, included: bool) -> None:
        """Merges a customer or leaves it as it is; the one that stays can't be left out."""
        if included:
            self._left_out.discard(position)
        elif position != self._kept:
            self._left_out.add(position)
            self._picked = {name: at for name, at in self._picked.items() if at != position}
            if self._notes is not None:
                self._notes.discard(position)

    def included(self) -> list[int]:
        """The positions of those that are merged."""
        return [position for position in range(len(self.candidates)) if position not in self._left_out]

    def value(self, position: int, name: str) -> str:
        return str(getattr(self.candidates[position].record.details, name))

    def differs(self, name: str) -> bool:
        """Whether those that are merged have more than one value in a field; one number in two forms is one."""
        return len({self._meaning(position, name) for position in self.included()}) > 1

    def contradicts(self, name: str) -> bool:
        """Whether two of those that are merged have a value in a field, and not the same."""
        return len({self._meaning(position, name) for position in self.included() if self.value(position, name)}) > 1

    def _meaning(self, position: int, name: str) -> object:
        value = self.value(position, name)
        if kind_of(name) is FieldKind.PHONE:
            reading = read_phone(value, self.value(position, "country") or self._region)
            return (reading.e164, reading.extension) if reading.e164 else value
        return value.lower() if kind_of(name) is FieldKind.EMAIL else value

    def pick(self, name: str, position: int) -> None:
        """Takes a field's value from a customer. Of notes it adds or takes away those of one: several are joined."""
        if not self.is_included(position):
            return
        if name == NOTES:
            self._notes = self._sources_of_notes() ^ {position}
        else:
            self._picked[name] = position

    def is_picked(self, name: str, position: int) -> bool:
        """Whether a field's value comes from a customer; several customers can have one and the same."""
        if name == NOTES:
            return position in self._sources_of_notes()
        return position == self._source(name)

    def result(self, name: str) -> str:
        """What the merged customer is to have in a field."""
        if name != NOTES:
            return self.value(self._source(name), name)
        texts = [self.value(position, NOTES) for position in self.included() if self.is_picked(NOTES, position)]
        return "\n\n".join(dict.fromkeys(text for text in texts if text))

    def details(self) -> CustomerDetails:
        return CustomerDetails(**{name: self.result(name) for name in CUSTOMER_FIELDS})

    def _sources_of_notes(self) -> set[int]:
        if self._notes is not None:
            return set(self._notes)
        return {position for position in self.included() if self.value(position, NOTES)}

    def _source(self, name: str) -> int:
        picked = self._picked.get(name)
        if picked is not None:
            return picked
        base = self._base_of_address() if name in _ADDRESS else self._kept
        for position in (base, *self.included()):
            fits = name not in _ADDRESS or self._is_same_address(base, position)
            if self.value(position, name) and fits:
                return position
        return base

    def _base_of_address(self) -> int:
        """Whose address it is: that of the one that stays if it has any, else the one that most is known of."""
        known = {position: sum(bool(self.value(position, name)) for name in _ADDRESS) for position in self.included()}
        return self._kept if known[self._kept] else max(known, key=lambda position: known[position])

    def _is_same_address(self, one: int, other: int) -> bool:
        """Whether two addresses don't contradict each other: what both have is the same."""
        for name in _ADDRESS:
            left, right = (fold(self.value(position, name)).replace(" ", "") for position in (one, other))
            if left and right and left != right:
                return False
        return True
