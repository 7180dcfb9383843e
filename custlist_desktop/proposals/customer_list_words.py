"""The words of the customer list as a document, in the reader's language."""

from typing import Final

from custlist_desktop.domain.fields import FIELDS
from custlist_desktop.domain.words import short_field_word

_OWN: Final[dict[str, dict[str, str]]] = {
    "en": {
        "title": "Customers",
        "one": "{count} customer",
        "many": "{count} customers",
        "search": "{found} with “{search}”",
        "page": "Page {page} of {pages}",
        "street": "Street",
    },
    "fr": {
        "title": "Clients",
        "one": "{count} client",
        "many": "{count} clients",
        "search": "{found} avec « {search} »",
        "page": "Page {page} sur {pages}",
        "street": "Rue",
    },
    "es": {
        "title": "Clientes",
        "one": "{count} cliente",
        "many": "{count} clientes",
        "search": "{found} con “{search}”",
        "page": "Página {page} de {pages}",
        "street": "Calle",
    },
}

LIST_WORDS: Final = {
    language: {each.name: short_field_word(each.name, language) for each in FIELDS} | own
    for language, own in _OWN.items()
}
"""By language: what the document calls a thing."""
