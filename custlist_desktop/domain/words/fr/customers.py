"""A customer's fields, what is wrong with them, and how customers look alike, in French."""

from typing import Final

from custlist_desktop.domain.words.table import FieldWords

KEY: Final = FieldWords(
    "ID Custlist",
    explanation="Laissez vide pour un nouveau client. Une exportation le remplit, pour que chaque ligne "
    "retrouve son client.",
)

FIELDS: Final = {
    "company": FieldWords(
        "Entreprise",
        explanation="Le nom de l’entreprise. Il faut une entreprise ou un nom de contact par ligne.",
        example="Toitures Gagné inc.",
    ),
    "contact_name": FieldWords(
        "Nom du contact",
        short="Contact",
        explanation="Prénom et nom d’une seule personne. Une autre personne a sa propre ligne.",
        example="Mélanie Gagné",
    ),
    "job_title": FieldWords(
        "Fonction", explanation="Le rôle de la personne dans l’entreprise.", example="Chargée de projet"
    ),
    "email": FieldWords(
        "Courriel",
        explanation="Une seule adresse. Le client de la liste qui a la même adresse est mis à jour.",
        example="melanie@toituresgagne.example",
    ),
    "phone": FieldWords(
        "Téléphone",
        caption="Bureau",
        explanation="Sous n’importe quelle forme, avec le poste s’il y en a un. Ajoutez l’indicatif pour un "
        "autre pays.",
        example="514 555-0187 poste 4",
    ),
    "mobile": FieldWords("Mobile", caption="Mobile", explanation="Comme le téléphone.", example="+1 438 555 0156"),
    "website": FieldWords("Site web", explanation="Avec ou sans https://.", example="www.toituresgagne.example"),
    "address_line1": FieldWords(
        "Adresse, ligne 1", short="Adresse", explanation="Numéro et rue.", example="4520, rue Saint-Denis"
    ),
    "address_line2": FieldWords("Adresse, ligne 2", explanation="Bureau, étage ou bâtiment.", example="Bureau 300"),
    "city": FieldWords("Ville", explanation="Ville ou village.", example="Montréal"),
    "state_province": FieldWords(
        "État/Province",
        narrow="État/Prov.",
        explanation="Pour les États-Unis et le Canada seulement\u00a0: le nom ou le code.",
        example="Québec",
    ),
    "postal_code": FieldWords(
        "Code postal",
        explanation="Avec les zéros du début, que le format texte des cellules conserve.",
        example="H2J 2L3",
    ),
    "country": FieldWords(
        "Pays", explanation="Le nom en anglais, en français ou en espagnol, ou le code.", example="Canada"
    ),
    "notes": FieldWords(
        "Notes",
        explanation="Tout le reste, pour le bureau seulement. Plusieurs lignes sont permises.",
        example="Code de la barrière\u00a0: 4411",
    ),
}

PROBLEMS: Final = {
    "name_required": "Saisissez une entreprise ou un nom de contact.",
    "too_long": "{limit} caractères au plus\u00a0; ce texte en compte {length}.",
    "country_like": "Aucun pays ne porte ce nom. Vouliez-vous dire {country}\u00a0?",
    "country_unknown": "Aucun pays ne porte ce nom. Choisissez-en un dans la liste.",
    "state_not_of_country": "Cette valeur n’appartient pas à ce pays ({country}). Choisissez dans la liste.",
    "postal_code_odd": "{country}\u00a0: code du type {example}. Vous pouvez quand même enregistrer.",
    "email_spaces": "Une adresse courriel ne contient pas d’espace.",
    "email_no_at": "Une adresse courriel contient un «\u00a0@\u00a0».",
    "email_two_at": "Une adresse courriel ne contient qu’un «\u00a0@\u00a0».",
    "email_nothing_before_at": "Il manque quelque chose avant «\u00a0@\u00a0».",
    "email_nothing_after_at": "Il manque quelque chose après «\u00a0@\u00a0».",
    "email_too_long": "Une adresse courriel ne dépasse pas 254 caractères.",
    "email_invalid": "Ce n’est pas une adresse courriel valide. Vérifiez la saisie.",
    "email_odd_domain": (
        "Cette adresse ne fonctionne que sur un réseau interne. Manque-t-il la fin (.ca, .com)\u00a0? "
        "Vous pouvez quand même enregistrer."
    ),
    "website_spaces": "Une adresse web ne contient pas d’espace.",
    "website_scheme": "Une adresse web commence par http:// ou https://, ou par le nom du site.",
    "website_invalid": "Ce n’est pas une adresse web valide. Vérifiez la saisie.",
    "website_odd": "Le nom d’un site contient d’ordinaire un point. Vous pouvez quand même enregistrer.",
    "phone_not_a_number": "Ce n’est pas un numéro de téléphone.",
    "phone_unknown_country_code": "Aucun pays n’a cet indicatif. Vérifiez ce qui suit «\u00a0+\u00a0».",
    "phone_too_short": "C’est trop court pour un numéro de téléphone.",
    "phone_too_long": "C’est trop long pour un numéro de téléphone. N’en saisissez qu’un.",
    "phone_wrong_length": "{country}\u00a0: aucun numéro n’a ce nombre de chiffres.",
    "phone_no_area_code": "Il manque l’indicatif régional. Vous pouvez quand même enregistrer.",
    "phone_odd": "{country}\u00a0: aucun numéro du type {pattern}. Vous pouvez quand même enregistrer.",
}

LIKENESSES: Final = {
    "same_phone": "Ressemble à {name}\u00a0: même téléphone",
    "same_email": "Même courriel que {name}",
    "same_name": "Ressemble à {name}\u00a0: même nom",
    "similar_name": "Ressemble à {name}\u00a0: nom semblable",
    "same_street": "Ressemble à {name}\u00a0: même rue",
    "same_postal_code": "Ressemble à {name}\u00a0: même code postal",
    "same_city": "Ressemble à {name}\u00a0: même ville",
}
