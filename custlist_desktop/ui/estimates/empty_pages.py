"""What stands where there are no estimates to show: the first start, and a search without matches."""

from custlist_desktop.services.samples.service import WINDOW_ESTIMATES
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.first_start import FirstStart, FirstStartWords
from custlist_desktop.ui.kit.lists.no_match import NoMatch, NoMatchWords


class EstimatesFirstStart(FirstStart):
    """No estimates yet."""

    def words(self) -> FirstStartWords:
        """What it says."""
        count = WINDOW_ESTIMATES
        return FirstStartWords(
            translate("FirstStart", "Make your first estimate"),
            translate(
                "FirstStart",
                "Choose a customer, type the lines, and send it as a proposal.\nEverything is saved while you work.",
            ),
            translate("FirstStart", "New Estimate"),
            translate("FirstStart", "Its number and date are filled in; the rest is up to you."),
            translate("FirstStart", "%Ln invented estimate(s) with their customers, removed in one step.", "", count),
        )


class NoEstimateMatch(NoMatch):
    """A search found no estimate."""

    def words(self) -> NoMatchWords:
        """What it says."""
        return NoMatchWords(
            translate("NoMatch", "No estimate matches “{text}”"),
            translate("NoMatch", "Every word must be found somewhere in the estimate or in its customer’s details."),
            translate("NoMatch", "New Estimate"),
        )
