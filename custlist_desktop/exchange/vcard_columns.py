"""The columns of a vCard file: what its reader calls them, and what people call them.

What each fills is in the table of heads (resources/heads/vcard.tsv).
"""

from functools import cache
from typing import Final

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

_NAMES: Final = {  # where it isn't what our own files call what the column fills
    "vcard:fn": {"en": "Full name", "fr": "Nom complet", "es": "Nombre completo"},
    "vcard:prefix": {"en": "Name prefix", "fr": "Civilité", "es": "Tratamiento"},
    "vcard:given": {"en": "First name", "fr": "Prénom", "es": "Nombre de pila"},
    "vcard:additional": {"en": "Middle name", "fr": "Deuxième prénom", "es": "Segundo nombre"},
    "vcard:family": {"en": "Last name", "fr": "Nom de famille", "es": "Apellidos"},
    "vcard:suffix": {"en": "Name suffix", "fr": "Suffixe", "es": "Sufijo"},
    "vcard:tel:other": {"en": "Phone 2", "fr": "Téléphone 2", "es": "Teléfono 2"},
    "vcard:adr": {"en": "Address", "fr": "Adresse", "es": "Dirección"},
    PRONUNCIATION: {"en": "Phonetic name", "fr": "Nom phonétique", "es": "Nombre fonético"},
    PICTURE: {"en": "Photo", "fr": "Photo", "es": "Foto"},
    SOUND: {"en": "Sound", "fr": "Son", "es": "Sonido"},
    ENCRYPTION_KEY: {"en": "Encryption key", "fr": "Clé de chiffrement", "es": "Clave de cifrado"},
    NO_TEXT: {"en": "Program data", "fr": "Données de programme", "es": "Datos de programa"},
}

COLUMNS: Final = (
    "vcard:uid",
    "vcard:fn",
    "vcard:prefix",
    "vcard:given",
    "vcard:additional",
    "vcard:family",
    "vcard:suffix",
    "vcard:org",
    "vcard:title",
    "vcard:email",
    "vcard:tel:work",
    "vcard:tel:cell",
    "vcard:tel:other",
    "vcard:url",
    "vcard:adr",
    "vcard:adr:street",
    "vcard:adr:extended",
    "vcard:adr:city",
    "vcard:adr:region",
    "vcard:adr:code",
    "vcard:adr:country",
    "vcard:note",
    PRONUNCIATION,
    PICTURE,
    SOUND,
    ENCRYPTION_KEY,
    NO_TEXT,
)
"""What a vCard file can have as columns, in their order. Their names are ids: people are told `shown_head`."""

FULL_NAME: Final = "vcard:fn"
"""The column that every file has, so that a card without any name is refused for that."""


def shown_head(head: str, language: str) -> str:
    """What a person is told instead of ``head``: a column of vCards by its name, any other head as it is.

    >>> shown_head("vcard:tel:cell", "fr")
    'Mobile'
    """
    if head in _NAMES:
        return _NAMES[head][language]
    target = _fields().get(head)
    return FIELD_NAMES[language][target] if target else head


@cache
def _fields() -> dict[str, Target]:
    """The columns that are called what our own files call what they fill."""
    return {head.text: head.meaning.target for head in heads() if head.text in COLUMNS and head.text not in _NAMES}
