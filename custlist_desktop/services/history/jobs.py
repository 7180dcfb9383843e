"""Taking back a change of many rows: a job for a process beside the one that has the list open."""

from dataclasses import dataclass

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.opening import opened_beside
from custlist_desktop.domain.progress import Progress
from custlist_desktop.domain.roles import Actor
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.estimates.service import EstimateService
from custlist_desktop.services.history.records import Undoable
from custlist_desktop.services.history.undo import UndoService


@dataclass(frozen=True, slots=True)
class ChangeToUndo:
    """In which list, who asks, the country whose phone numbers need no country code, and the change's id."""

    address: ListAddress
    actor: Actor
    home_region: str
    change_id: str


def undo_beside(request: ChangeToUndo, progress: Progress) -> Undoable:
    """`UndoService.undo`, and what it raises."""
    with opened_beside(request.address) as file:
        ledger = Ledger(file, request.home_region)
        account = AccountService(ledger)
        service = UndoService(ledger, account, EstimateService(ledger, account))
        return service.undo(request.actor, request.change_id, progress)
