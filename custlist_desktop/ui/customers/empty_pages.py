"""What stands where there are no customers to show: the first start, and a search without matches."""

from custlist_desktop.services.samples.service import WINDOW_CUSTOMERS
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.first_start import FirstStart, FirstStartWords
from custlist_desktop.ui.kit.lists.no_match import NoMatch, NoMatchWords


class CustomersFirstStart(FirstStart):
    """No customers yet."""

    def words(self) -> FirstStartWords:
        """What it says."""
        count = WINDOW_CUSTOMERS
        return FirstStartWords(
            translate("FirstStart", "Start your customer list"),
            translate(
                "FirstStart",
                "Everyone you price work for, kept on this computer and ready in every estimate.\n"
                "Pick how to begin; nothing here is final.",
            ),
            translate("FirstStart", "Add Customer"),
            translate("FirstStart", "Type one in. A company or a name is enough to start."),
            translate("FirstStart", "%Ln invented customer(s) to try things on, removed in one step.", "", count),
            translate("FirstStart", "Import"),
            translate("FirstStart", "From Excel, CSV or vCard. Every change is shown before it is made."),
        )


class NoCustomerMatch(NoMatch):
    """A search found nobody."""

    def words(self) -> NoMatchWords:
        """What it says."""
        return NoMatchWords(
            translate("NoMatch", "No customer matches “{text}”"),
            translate("NoMatch", "Every word must be found somewhere in the customer."),
            translate("NoMatch", "Add Customer"),
        )
