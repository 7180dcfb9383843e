"""What Find Duplicates says: likenesses, fields and their values."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from custlist_desktop.domain import field_values
from custlist_desktop.services.duplicates.merge_plan import MergeCandidate
from custlist_desktop.services.duplicates.service import Likeness
from custlist_desktop.ui.i18n import current_language, translate


def likeness_words(likenesses: Sequence[Likeness]) -> str:
    """What customers have in common: "Same phone, email and city, similar name"."""
    words = {
        Likeness.SAME_PHONE: translate("Duplicates", "phone"),
        Likeness.SAME_EMAIL: translate("Duplicates", "email"),
        Likeness.SAME_NAME: translate("Duplicates", "name"),
        Likeness.SAME_STREET: translate("Duplicates", "street"),
        Likeness.SAME_POSTAL_CODE: translate("Duplicates", "postal code"),
        Likeness.SAME_CITY: translate("Duplicates", "city"),
    }
    things = QLocale().createSeparatedList([words[each] for each in likenesses if each in words])
    if Likeness.SIMILAR_NAME not in likenesses:
        return translate("Duplicates", "Same {things}").format(things=things)
    if not things:
        return translate("Duplicates", "Similar name")
    return translate("Duplicates", "Same {things}, similar name").format(things=things)


def name_of(candidate: MergeCandidate) -> str:
    """What a customer is called in one word or two: the contact, else the company."""
    details = candidate.record.details
    return details.contact_name or details.company


def shown_value(candidate: MergeCandidate, name: str, home_region: str) -> str:
    """What a customer has in a field, in one line as the list shows it; empty if nothing."""
    record = candidate.record
    value = field_values.shown_value(name, record.details, record.numbers, home_region, current_language())
    return " ".join(value.split())
