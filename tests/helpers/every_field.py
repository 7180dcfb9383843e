"""A customer with something in every field of the catalogue: the examples of the words."""

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.fields import FIELDS
from custlist_desktop.domain.words import words_of

CODES = {"country": "US", "state_province": "CO"}
EVERYTHING = CustomerDetails(
    **{each.name: CODES.get(each.name) or words_of("en").fields[each.name].example for each in FIELDS}
)
