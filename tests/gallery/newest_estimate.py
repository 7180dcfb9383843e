"""The estimate that some of the screens are about."""

from contextlib import closing

from custlist_desktop.services.estimates.search import EstimateRow, EstimateSearch, estimate_row
from custlist_desktop.ui.i18n import current_language
from custlist_desktop.ui.session import Session


def newest_estimate(session: Session) -> EstimateRow:
    """The newest estimate, as the list shows it."""
    with closing(EstimateSearch(session.file.address, current_language())) as listing:
        return estimate_row(listing.find("", descending=True).first_rows(1)[0])
