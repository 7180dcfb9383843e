"""The columns of a vCard file: their ids, and what people call them.

The ids of fields are in `domain.fields`; what the others fill is in resources/heads/vcard.tsv.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final

from custlist_desktop.domain.fields import ADDRESS, FIELDS, PHONES
from custlist_desktop.domain.words import words_of
from custlist_desktop.exchange.field_names import FIELD_NAMES
from custlist_desktop.exchange.heads import heads
from custlist_desktop.exchange.targets import Target

OWN_UID: Final = "urn:custlist:"
"""Before our reference to a customer in the UID of cards that we write."""

PICTURE: Final = "vcard:picture"
SOUND: Final = "vcard:sound"
ENCRYPTION_KEY: Final = "vcard:key"
PRONUNCIATION: Final = "vcard:phonetic"
NO_TEXT: Final = "vcard:other"

FULL_NAME: Final = "vcard:fn"
"""The column that every file has, so that a card without any name is refused for that."""


def _of_fields() -> Iterator[str]:
    """The columns of fields, with a further number behind the phones, and a whole address before its parts."""
    for each in FIELDS:
        if each is ADDRESS[0]:
            yield "vcard:adr"
        if each.vcard_column and each.vcard_column != FULL_NAME:
            yield each.vcard_column
        if each is PHONES[-1]:
            yield "vcard:tel:other"


COLUMNS: Final = (
    "vcard:uid",
    FULL_NAME,
    "vcard:prefix",
    "vcard:given",
    "vcard:additional",
    "vcard:family",
    "vcard:suffix",
    *_of_fields(),
    PRONUNCIATION,
    PICTURE,
    SOUND,
    ENCRYPTION_KEY,
    NO_TEXT,
)
"""The ids of all columns of vCard files, in their order; people see `shown_head`."""


def shown_head(head: str, language: str) -> str:
    """What people see: the name of a column of vCards; any other head as it is.

    >>> shown_head("vcard:tel:cell", "fr")
    'Mobile'
    """
    own = words_of(language).card_columns.get(head)
    if own:
        return own
    target = _fields().get(head)
    return FIELD_NAMES[language][target] if target else head


@cache
def _fields() -> dict[str, Target]:
    """The columns that have the name of the field that they fill."""
    return {
        head.text: head.meaning.target
        for head in heads()
        if head.text in COLUMNS and head.text not in words_of("en").card_columns
    }
