"""The words of the customer list as a document, in the reader's language."""

from typing import Final

LIST_WORDS: Final[dict[str, dict[str, str]]] = {
    "en": {
        "title": "Customers",
        "one": "{count} customer",
        "many": "{count} customers",
        "search": "{found} with “{search}”",
        "page": "Page {page} of {pages}",
        "company": "Company",
        "contact_name": "Contact",
        "email": "Email",
        "phone": "Phone",
        "city": "City",
        "state_province": "State/Province",
        "country": "Country",
    },
    "fr": {
        "title": "Clients",
        "one": "{count} client",
        "many": "{count} clients",
        "search": "{found} avec « {search} »",
        "page": "Page {page} sur {pages}",
        "company": "Entreprise",
        "contact_name": "Contact",
        "email": "Courriel",
        "phone": "Téléphone",
        "city": "Ville",
        "state_province": "État/Province",
        "country": "Pays",
    },
    "es": {
        "title": "Clientes",
        "one": "{count} cliente",
        "many": "{count} clientes",
        "search": "{found} con “{search}”",
        "page": "Página {page} de {pages}",
        "company": "Empresa",
        "contact_name": "Contacto",
        "email": "Correo",
        "phone": "Teléfono",
        "city": "Ciudad",
        "state_province": "Estado/Provincia",
        "country": "País",
    },
}
"""By language: what the document calls a thing."""
