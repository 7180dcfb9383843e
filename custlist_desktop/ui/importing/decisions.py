"""What may be decided about rows, in words."""

from custlist_desktop.domain.incoming import Candidate, Decision, Outcome
from custlist_desktop.ui.i18n import translate


def decision_text(decision: Decision) -> str:
    """A decision about rows whose customer needs no naming."""
    return {
        Decision.CREATE: translate("CheckStep", "Create as new"),
        Decision.UPDATE: translate("CheckStep", "Update the customer in the list"),
        Decision.SKIP: translate("CheckStep", "Skip"),
    }[decision]


def candidate_text(candidate: Candidate) -> str:
    """The decision to update one of the customers whom a row may be."""
    names = [name for name in (candidate.company, candidate.contact_name, candidate.city) if name]
    name = ", ".join(names).replace("&", "&&")  # "&" alone would mark an access key
    return translate("CheckStep", "Update {name}").format(name=name)


def all_rows_text(outcome: Outcome | None, count: int) -> str:
    """A decision about all rows that are shown is to follow."""
    if outcome is Outcome.CREATE:
        return translate("CheckStep", "For All %Ln New Customer(s)", "", count)
    if outcome is Outcome.UPDATE:
        return translate("CheckStep", "For All %Ln Update(s)", "", count)
    if outcome is Outcome.SKIP:
        return translate("CheckStep", "For All %Ln Skipped Row(s)", "", count)
    if outcome is Outcome.REFUSED:
        return translate("CheckStep", "For all refused rows with a choice")
    return translate("CheckStep", "For all rows found in the list")
