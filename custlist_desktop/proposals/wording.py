"""The words that a proposal says by itself, in its own language, whatever the interface's is."""

from typing import Final

from custlist_desktop.proposals.market import Gender

_AGREEING: Final[dict[str, dict[Gender, dict[str, str]]]] = {
    "fr": {
        Gender.FEMININE: {
            "prepared_by": "Préparée par",
            "prepared_for": "Préparée pour",
            "this": "la présente {name}",
            "our": "notre {name}",
        },
        Gender.MASCULINE: {
            "prepared_by": "Préparé par",
            "prepared_for": "Préparé pour",
            "this": "le présent {name}",
            "our": "notre {name}",
        },
        Gender.UNKNOWN: {
            "prepared_by": "De la part de",
            "prepared_for": "À l’attention de",
            "this": "la présente offre",
            "our": "notre {name}",
        },
    },
    "es": {
        Gender.FEMININE: {
            "prepared_by": "Preparada por",
            "prepared_for": "Preparada para",
            "valid_until": "Válida hasta",
            "this": "esta {name}",
            "valid": "válida",
            "our": "nuestra {name}",
        },
        Gender.MASCULINE: {
            "prepared_by": "Preparado por",
            "prepared_for": "Preparado para",
            "valid_until": "Válido hasta",
            "this": "este {name}",
            "valid": "válido",
            "our": "nuestro {name}",
        },
        Gender.UNKNOWN: {
            "prepared_by": "De parte de",
            "prepared_for": "A la atención de",
            "valid_until": "Vigente hasta",
            "this": "esta oferta",
            "valid": "válida",
            "our": "nuestra oferta “{name}”",
        },
    },
}
"""By language and by the gender of the document's name: the words that agree with it."""

_WORDS: Final[dict[str, dict[str, str]]] = {
    "en": {
        "prepared_by": "Prepared by",
        "prepared_for": "Prepared for",
        "this": "this {name}",
        "our": "our {name}",
        "job_site": "Job site",
        "revision": "Revision {revision}",
        "date": "Date",
        "valid_until": "Valid until",
        "scope_of_work": "Scope of work",
        "price": "Price",
        "item": "Item",
        "description": "Description",
        "quantity": "Quantity",
        "unit": "Unit",
        "unit_price": "Unit price",
        "amount": "Amount",
        "other_items": "Other items",
        "continued": "(continued)",
        "lump_sum": "Work as described",
        "subtotal": "Subtotal",
        "discount": "Discount",
        "before_taxes": "Before taxes",
        "taxes": "Taxes",
        "total": "Total",
        "options": "Options, not included in the total",
        "options_note": "Prices before taxes.",
        "terms": "Terms and conditions",
        "acceptance": "Acceptance",
        "for_company": "For {company}",
        "for_contractor": "For the contractor",
        "accepted_by": "Accepted by {customer}",
        "accepted_by_client": "Accepted by the client",
        "sign_date": "Date",
        "page": "Page {page} of {pages}",
    },
    "fr": {
        "job_site": "Chantier",
        "revision": "Révision {revision}",
        "date": "Date",
        "valid_until": "Valide jusqu’au",
        "scope_of_work": "Étendue des travaux",
        "price": "Prix",
        "item": "Article",
        "description": "Description",
        "quantity": "Quantité",
        "unit": "Unité",
        "unit_price": "Prix unitaire",
        "amount": "Montant",
        "other_items": "Autres éléments",
        "continued": "(suite)",
        "lump_sum": "Travaux décrits ci-dessus",
        "subtotal": "Sous-total",
        "discount": "Rabais",
        "before_taxes": "Avant taxes",
        "taxes": "Taxes",
        "total": "Total",
        "options": "Options, non comprises dans le total",
        "options_note": "Prix avant taxes.",
        "terms": "Conditions générales",
        "acceptance": "Acceptation",
        "for_company": "Pour {company}",
        "for_contractor": "Pour l’entrepreneur",
        "accepted_by": "Accepté par {customer}",
        "accepted_by_client": "Accepté par le client",
        "sign_date": "Date",
        "page": "Page {page} sur {pages}",
    },
    "es": {
        "job_site": "Obra",
        "revision": "Revisión {revision}",
        "date": "Fecha",
        "scope_of_work": "Alcance de los trabajos",
        "price": "Precio",
        "item": "Clave",
        "description": "Descripción",
        "quantity": "Cantidad",
        "unit": "Unidad",
        "unit_price": "Precio unitario",
        "amount": "Importe",
        "other_items": "Otros conceptos",
        "continued": "(continuación)",
        "lump_sum": "Trabajos descritos",
        "subtotal": "Subtotal",
        "discount": "Descuento",
        "before_taxes": "Antes de impuestos",
        "taxes": "Impuestos",
        "total": "Total",
        "options": "Opciones, no incluidas en el total",
        "options_note": "Precios antes de impuestos.",
        "terms": "Términos y condiciones",
        "acceptance": "Aceptación",
        "for_company": "Por {company}",
        "for_contractor": "Por el contratista",
        "accepted_by": "Aceptado por {customer}",
        "accepted_by_client": "Aceptado por el cliente",
        "sign_date": "Fecha",
        "page": "Página {page} de {pages}",
    },
}
"""By language code: what the template and the data call a thing."""


_ELSEWHERE: Final[dict[str, dict[str, str]]] = {
    "fr": {"discount": "Remise", "before_taxes": "Total hors taxes", "options_note": "Prix hors taxes."},
    "es": {"item": "Código"},
}
"""What a language's words are outside the countries that `_WORDS` is written for."""

_AT_HOME: Final = frozenset({"fr_CA", "es_MX", "es_US"})


def words_for(locale: str, gender: Gender) -> dict[str, str]:
    """What the template and the data call a thing.

    Args:
        locale: of the document, such as "fr_CA".
        gender: of the document's name, with which some words agree.
    """
    language = locale.partition("_")[0]
    elsewhere = {} if locale in _AT_HOME else _ELSEWHERE.get(language, {})
    return _WORDS[language] | elsewhere | _AGREEING.get(language, {}).get(gender, {})


def revision_words(language: str, revision: int) -> str:
    """Which revision a document is, in its language: "Revision 2"."""
    return _WORDS[language]["revision"].format(revision=revision)


def inside(name: str) -> str:
    """A name as it is written inside a sentence: small, unless it is all capitals."""
    return name if name.isupper() else name[:1].lower() + name[1:]
