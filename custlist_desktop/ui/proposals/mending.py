"""Putting right, from the proposal's window, what its estimate says."""

from collections.abc import Callable
from dataclasses import replace

from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.placeholders import DoubtfulPlaceholder
from custlist_desktop.proposals.empty_fields import Mend
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.kit.work import Telling, run
from custlist_desktop.ui.session import Session


def mend_placeholder(
    session: Session,
    record: EstimateRecord,
    doubt: DoubtfulPlaceholder,
    tells: Telling,
    lead_to: Callable[[Mend], object],
) -> None:
    """Puts the placeholder that was meant into an estimate's texts.

    Args:
        session: somebody is signed in.
        record: the estimate, as the file holds it.
        doubt: what is typed, and what was meant.
        tells: says what was in the way.
        lead_to: opens the editor of an accepted estimate, which asks before anything is changed.
    """
    content = record.content
    if content.status is EstimateStatus.ACCEPTED:
        lead_to(Mend.ESTIMATE)
        return
    mended = replace(content, scope_of_work=doubt.mended(content.scope_of_work), terms=doubt.mended(content.terms))
    run(tells, lambda: session.estimates.save(session.actor, record.id, mended, record.version))
