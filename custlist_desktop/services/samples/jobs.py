"""Removing many samples: a job for a process beside the one that has the list open."""

from dataclasses import dataclass

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.opening import opened_beside
from custlist_desktop.domain.progress import Progress
from custlist_desktop.domain.roles import Actor
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.samples.service import SampleService, SamplesRemoved


@dataclass(frozen=True, slots=True)
class SamplesRequest:
    """In which list, for whom, and the country whose phone numbers need no country code."""

    address: ListAddress
    actor: Actor
    home_region: str


def remove_samples(request: SamplesRequest, progress: Progress) -> SamplesRemoved:
    """`SampleService.remove`, and what it raises."""
    with opened_beside(request.address) as file:
        return SampleService(Ledger(file, request.home_region)).remove(request.actor, progress)
