"""The columns of a vCard file: what its reader calls them, and what people call them.

What those of fields are called is in `domain.fields`; what the others fill is in resources/heads/vcard.tsv.
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
"""What stands before our reference to a customer in the UID of a card that we wrote."""

PICTURE: Final = "vcard:picture"
SOUND: Final = "vcard:sound"
ENCRYPTION_KEY: Final = "vcard:key"
PRONUNCIATION: Final = "vcard:phonetic"
NO_TEXT: Final = "vcard:other"

FULL_NAME: Final = "vcard:fn"
"""The column that every file has, so that a card without any name is refused for that."""


def _of_fields() -> Iterator[str]:
    """The columns of fields, a further number behind those that fields have, a whole address before its parts."""
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
"""What a vCard file can have as columns, in their order. Their names are ids: people are told `shown_head`."""


def shown_head(head: str, language: str) -> str:
    """What a person is told instead of ``head``: a column of vCards by its name, any other head as it is.

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
    """The columns that are called what our own files call what they fill."""
    return {
        head.text: head.meaning.target
        for head in heads()
        if head.text in COLUMNS and head.text not in words_of("en").card_columns
    }
