"""Which revision the question about an accepted estimate names."""

from dataclasses import replace
from decimal import Decimal

from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.session import Session
from tests.helpers.issued import issue
from tests.ui.estimates.editor_place import EditorPlace
from tests.ui.estimates.test_accepted import answering, title_letter

_MEANING = "If you change the estimate, it no longer matches what was accepted."


def asked_after(session: Session, key: int) -> str:
    """What the question says in a new window."""
    place = EditorPlace(session, key)
    said = " ".join(answering("Cancel", lambda: title_letter(place)))
    place.window.close()
    return said


def save(session: Session, key: int, **fields: object) -> EstimateRecord:
    """Saves fields of an estimate's content."""
    record = session.estimates.get(session.actor, key)
    return session.estimates.save(
        session.actor,
        key,
        replace(record.content, **fields),  # type: ignore[arg-type]  # fields by their names
        record.version,
    )


def test_revision_that_said_something_else_is_not_named(session: Session, estimate: EstimateRecord) -> None:
    issue(session.issued_proposals, session.account, session.actor, estimate, b"%PDF left")
    save(session, estimate.id, markup=Decimal(50))
    session.estimates.set_status(session.actor, estimate.id, EstimateStatus.ACCEPTED)
    said = asked_after(session, estimate.id)
    assert "This estimate was accepted on " in said
    assert "evision" not in said
    assert _MEANING in said


def test_acceptance_that_is_not_saved_yet_is_told_alike(session: Session, estimate: EstimateRecord) -> None:
    issue(session.issued_proposals, session.account, session.actor, estimate, b"%PDF left")
    place = EditorPlace(session, estimate.id)
    place.type("Title", "Barn")
    place.choose_in_menu("Status: Draft", "Accepted")
    said = " ".join(answering("Cancel", lambda: title_letter(place)))
    assert "This estimate was accepted on " in said
    assert "evision" not in said
    assert _MEANING in said
    place.window.close()


def test_revision_is_named_that_the_estimate_had_gone_back_to(session: Session, estimate: EstimateRecord) -> None:
    issue(session.issued_proposals, session.account, session.actor, estimate, b"%PDF 1")
    changed = save(session, estimate.id, markup=Decimal(50))
    issue(session.issued_proposals, session.account, session.actor, changed, b"%PDF 2")
    save(session, estimate.id, markup=estimate.content.markup)
    session.estimates.set_status(session.actor, estimate.id, EstimateStatus.ACCEPTED)
    assert "Revision 1 was accepted" in asked_after(session, estimate.id)


def test_change_since_the_acceptance_is_told_as_what_it_is(session: Session, estimate: EstimateRecord) -> None:
    issue(session.issued_proposals, session.account, session.actor, estimate, b"%PDF left")
    save(session, estimate.id, notes="They called.")
    save(session, estimate.id, status=EstimateStatus.ACCEPTED)
    save(session, estimate.id, markup=Decimal(50))
    said = asked_after(session, estimate.id)
    assert "Revision 1 was accepted" in said
    assert "The estimate was changed since then." in said
    assert _MEANING not in said


def test_revision_that_left_after_the_acceptance_is_not_what_was_accepted(
    session: Session, estimate: EstimateRecord
) -> None:
    session.estimates.set_status(session.actor, estimate.id, EstimateStatus.ACCEPTED)
    issue(session.issued_proposals, session.account, session.actor, estimate, b"%PDF left")
    said = asked_after(session, estimate.id)
    assert "evision" not in said
    assert _MEANING in said
