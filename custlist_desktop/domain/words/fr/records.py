"""Estimates and other records: fields and values, what became of them, and who may change them, in French."""

from typing import Final

STATUSES: Final = {
    "draft": "Brouillon",
    "sent": "Envoyé",
    "expired": "Expiré",
    "accepted": "Accepté",
    "declined": "Refusé",
}

LACKS: Final = {
    "customer": "Aucun client n’est choisi.",
    "lines": "Il n’y a aucune ligne.",
    "amount": "{count} ligne n’a pas encore de montant\u00a0; le total ne la comprend pas.",
    "amounts": "{count} lignes n’ont pas encore de montant\u00a0; le total ne les comprend pas.",
    "total": "Le total est de zéro.",
    "estimator": (
        "Votre nom est encore «\u00a0{names}\u00a0», celui de la session de l’ordinateur. "
        "Saisissez le vôtre dans Paramètres, Utilisateurs, et dans Détails."
    ),
    "empty_field": "Vide dans les textes\u00a0: {names}.",
    "unknown_field": "S’imprimerait tel quel\u00a0: {names}.",
    "blank": "Encore entre crochets dans les textes\u00a0: {names}.",
}

RECORD_FIELDS: Final = {
    "number": "Numéro",
    "title": "Titre",
    "status": "État",
    "customer": "Client",
    "currency": "Devise",
    "issued_on": "Date",
    "valid_until": "Valide jusqu’au",
    "language": "Langue",
    "trade_name_id": "Nom commercial",
    "estimator": "Estimateur",
    "site": "Chantier",
    "markup": "Majoration",
    "discount": "Rabais",
    "taxes": "Taxes",
    "scope_of_work": "Étendue des travaux",
    "terms": "Conditions générales",
    "notes": "Notes internes",
    "lines": "Lignes",
    "kind": "Genre",
    "name": "Nom",
    "text": "Texte",
    "licence_number": "Numéro de licence",
    "logo": "Logo",
    "is_default": "Par défaut",
    "aim": "Profit visé",
    "days_valid": "Validité des offres",
    "number_pattern": "Format des numéros de devis",
    "paper": "Papier",
    "sent_after_download": "Un téléchargement marque un brouillon comme envoyé",
}

LINE_FIELDS: Final = {
    "kind": "Genre de ligne",
    "item": "Article",
    "description": "Description",
    "quantity": "Quantité",
    "quantity_expression": "Quantité telle que tapée",
    "unit": "Unité",
    "unit_cost": "Coût unitaire",
    "markup": "Majoration",
    "unit_price": "Prix unitaire",
    "amount": "Montant",
    "taxable": "Taxable",
    "optional": "En option",
    "doubtful": "Texte qui n’est pas un nombre",
}

RECORD_VALUES: Final = {
    "yes": "Oui",
    "no": "Non",
    "empty": "Rien",
    "not_there": "Absent",
    "unlinked": "Ses propres coordonnées, sans lien",
    "default_trade_name": "Celui par défaut",
    "customers_address": "L’adresse du client",
    "picture": "Image",
    "no_expiry": "Sans limite de validité",
    "one_day": "{count} jour",
    "many_days": "{count} jours",
    "one_line": "{count} ligne, {total}",
    "many_lines": "{count} lignes, {total}",
    "letter": "Lettre",
    "a4": "A4",
    "scope_of_work": "Étendue des travaux",
    "terms": "Conditions générales",
    "deactivated": "{role}, désactivé",
    "one_field": "{count} champ",
    "many_fields": "{count} champs",
}

RECORD_KINDS: Final = {
    "customer": "Client",
    "estimate": "Devis",
    "trade_name": "Nom commercial",
    "text_template": "Modèle",
    "estimate_defaults": "Valeurs par défaut des devis",
    "users": "Utilisateurs",
    "group": "Groupe",
}

SINCE: Final = {
    "added": "Ajouté",
    "changed": "Modifié",
    "deleted": "Supprimé",
}

ROLES: Final = {"account_owner": "Propriétaire du compte", "estimator": "Estimateur"}

REFUSALS: Final = {
    "back_up": "Seuls les utilisateurs actifs peuvent sauvegarder. Adressez-vous à un propriétaire du compte.",
    "manage_backups": "Seul un propriétaire du compte peut modifier les sauvegardes. Adressez-vous à lui.",
    "add_customer_from_list": (
        "Seul un propriétaire du compte peut ajouter des clients depuis cette liste. Adressez-vous à lui."
    ),
    "edit_customer": "Seul un propriétaire du compte peut modifier les clients. Adressez-vous à lui.",
    "delete_customer": "Seul un propriétaire du compte peut supprimer des clients. Adressez-vous à lui.",
    "import_customers": "Seul un propriétaire du compte peut importer des clients. Adressez-vous à lui.",
    "export_customers": "Seul un propriétaire du compte peut exporter des clients. Adressez-vous à lui.",
    "copy_list": "Seul un propriétaire du compte peut copier la liste. Adressez-vous à lui.",
    "merge_customers": "Seul un propriétaire du compte peut fusionner des clients. Adressez-vous à lui.",
    "manage_account": "Seul un propriétaire du compte peut modifier ces paramètres. Adressez-vous à lui.",
    "manage_users": "Seul un propriétaire du compte peut modifier les utilisateurs. Adressez-vous à lui.",
    "other": "Votre rôle ne le permet pas. Adressez-vous à un propriétaire du compte.",
}
