"""The words of proposals and of the emails with them, in the proposal's language, whatever the interface's is."""

from typing import Final

from custlist_desktop.domain.words.table import Table

_AGREEING: Final[dict[str, dict[str, dict[str, str]]]] = {
    "fr": {
        "f": {
            "prepared_by": "Préparée par",
            "prepared_for": "Préparée pour",
            "this": "la présente {name}",
            "our": "notre {name}",
        },
        "m": {
            "prepared_by": "Préparé par",
            "prepared_for": "Préparé pour",
            "this": "le présent {name}",
            "our": "notre {name}",
        },
        "": {
            "prepared_by": "De la part de",
            "prepared_for": "À l’attention de",
            "this": "la présente offre",
            "our": "notre {name}",
        },
    },
    "es": {
        "f": {
            "prepared_by": "Preparada por",
            "prepared_for": "Preparada para",
            "valid_until": "Válida hasta",
            "this": "esta {name}",
            "valid": "válida",
            "our": "nuestra {name}",
        },
        "m": {
            "prepared_by": "Preparado por",
            "prepared_for": "Preparado para",
            "valid_until": "Válido hasta",
            "this": "este {name}",
            "valid": "válido",
            "our": "nuestro {name}",
        },
        "": {
            "prepared_by": "De parte de",
            "prepared_for": "A la atención de",
            "valid_until": "Vigente hasta",
            "this": "esta oferta",
            "valid": "válida",
            "our": "nuestra oferta “{name}”",
        },
    },
}
"""By language and by the gender of the document's name ("" if unknown): the words that agree with it."""

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
        "valid": "valide",
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
"""By language, as its largest market here has them."""

_ELSEWHERE: Final[dict[str, dict[str, str]]] = {
    "fr": {
        "valid_until": "Valable jusqu’au",
        "valid": "valable",
        "discount": "Remise",
        "before_taxes": "Total hors taxes",
        "options_note": "Prix hors taxes.",
    },
    "es": {"item": "Código"},
}
"""By language the words of other markets than `_AT_HOME`."""

# No-break spaces are inside « » and before a colon.
_EMAILS: Final[dict[str, Table]] = {
    "en": {
        "subject_with_title": "{subject}: {title}",
        "greeting": "Hello {contact},",
        "greeting_without_name": "Hello,",
        "attached": "Please find attached {ours} {number}.",
        "attached_with_title": "Please find attached {ours} {number} for “{title}”.",
        "valid": "{This} is valid until {date}.",
        "questions": "If you have any questions, reply to this message or call us.",
        "closing": "Kind regards,",
    },
    "fr": {
        "subject_with_title": "{subject}\u00a0: {title}",
        "greeting": "Bonjour {contact},",
        "greeting_without_name": "Bonjour,",
        "attached": "Veuillez trouver ci-joint {ours} {number}.",
        "attached_with_title": "Veuillez trouver ci-joint {ours} {number} pour «\u00a0{title}\u00a0».",
        "valid": "{This} est {valid} jusqu’au {date}.",
        "questions": "Pour toute question, répondez à ce message ou appelez-nous.",
        "closing": "Cordialement,",
    },
    "es": {
        "subject_with_title": "{subject}: {title}",
        "greeting": "Estimado(a) {contact}:",
        "greeting_without_name": "Buen día:",
        "attached": "Adjuntamos {ours} {number}.",
        "attached_with_title": "Adjuntamos {ours} {number} para “{title}”.",
        "valid": "{This} es {valid} hasta el {date}.",
        "questions": "Si tiene alguna pregunta, responda a este mensaje o llámenos.",
        "closing": "Saludos cordiales,",
    },
}
"""By language: the sentences of an email, with the names of what is filled in."""

_AT_HOME: Final = frozenset({"fr_CA", "es_MX", "es_US"})


def words_for(locale: str, gender: str) -> dict[str, str]:
    """The words of a proposal.

    Args:
        locale: of the document, such as "fr_CA".
        gender: "f" or "m", of the document's name, with which some words agree; "" if unknown.
    """
    language = locale.partition("_")[0]
    elsewhere = {} if locale in _AT_HOME else _ELSEWHERE.get(language, {})
    return _WORDS[language] | elsewhere | _AGREEING.get(language, {}).get(gender, {})


def email_words(locale: str) -> Table:
    """The sentences of an email with a proposal, for the proposal's locale."""
    return _EMAILS[locale.partition("_")[0]]


def revision_words(language: str, revision: int) -> str:
    """The number of a revision in words: "Revision 2"."""
    return _WORDS[language]["revision"].format(revision=revision)


def inside(name: str) -> str:
    """A name as inside a sentence: in small letters, unless it is all capitals."""
    return name if name.isupper() else name[:1].lower() + name[1:]
