"""Importing: what is wrong with a file or one of its rows, and columns that no field names, in French."""

from typing import Final

IMPORT_FILES: Final = {
    "missing": "{file} est introuvable. A-t-il été déplacé\u00a0?",
    "is_folder": "{file} est un dossier. Choisissez un fichier qu’il contient.",
    "unreadable": (
        "Impossible de lire {file}. Fermez-le dans les autres programmes, et vérifiez que vous avez le droit "
        "de l’ouvrir."
    ),
    "password": "{file} est protégé par un mot de passe. Enregistrez-le sans mot de passe et réessayez.",
    "empty": "{file} est vide. Choisissez un autre fichier.",
    "no_rows": "{file} a un en-tête, mais aucune ligne. Ajoutez des lignes, ou choisissez un autre fichier.",
    "not_a_table": "{file} est {kind}, pas un tableau. Enregistrez la liste en Excel, CSV ou vCard.",
    "damaged": "{file} est endommagé. Ouvrez-le dans le programme d’origine, et enregistrez-le de nouveau.",
    "open_quote": "Un guillemet n’est jamais refermé à la ligne {row} de {file}. Refermez-le et réessayez.",
    "wrong_encoding": "Impossible de lire la ligne {row} de {file} en {encoding}. Choisissez un autre encodage.",
    "changed": "{file} a été modifié entre-temps et a maintenant d’autres colonnes. Choisissez-le de nouveau.",
    "sheet_missing": "Cette feuille n’est plus dans {file}. Choisissez de nouveau le fichier.",
    "too_large": "{file} dépasse {limit}\u00a0Mo une fois ouvert. Divisez-le en plusieurs fichiers.",
    "cell_too_long": (
        "La ligne {row} de {file} a une cellule de plus de {limit} caractères. Raccourcissez-la et réessayez."
    ),
    "too_many_columns": (
        "{file} compte {columns} colonnes\u00a0; {limit} au plus peuvent être lues. Retirez-en quelques-unes."
    ),
    "open_quote_somewhere": "Un guillemet n’est jamais refermé dans {file}. Refermez-le et réessayez.",
}

OTHER_KINDS: Final = {
    "pdf": "un PDF",
    "image": "une image",
    "word": "un document texte",
    "archive": "une archive",
    "numbers": "un document Apple Numbers",
    "markup": "une page web",
    "other": "autre chose",
}

ROW_PROBLEMS: Final = {
    "name_required": "Ni entreprise, ni nom, ni courriel",
    "too_long": "{field}\u00a0: {length} caractères, {limit} au plus",
    "several_matches": "Peut correspondre à {count} clients. Choisissez lequel.",
    "looks_like_row": "A le même nom que la ligne {row}",
    "near_name": "Ressemble à {name}\u00a0: nom semblable",
    "near_row": "Ressemble à la ligne {row}\u00a0: nom semblable",
    "weak_match": "Peut-être {name}\u00a0: mettre ce client à jour, ou en ajouter un nouveau\u00a0?",
    "cells_beyond_columns": "Plus de cellules que le fichier n’a de colonnes\u00a0: «\u00a0{value}\u00a0»",
    "same_as_row": "Même client qu’à la ligne {row}. Gardez une des deux lignes.",
    "key_unknown": "Aucun client de la liste n’a l’ID Custlist «\u00a0{value}\u00a0»",
    "notes_full": (
        "Les notes sont pleines. Lignes du fichier qui n’y tiennent pas\u00a0: {count}, dont «\u00a0{value}\u00a0»"
    ),
    "name_says_none": "Signifie peut-être qu’il n’y a pas de nom\u00a0: «\u00a0{value}\u00a0»",
    "name_from_email": "Client nommé d’après son courriel\u00a0: «\u00a0{value}\u00a0»",
    "cell_too_long": "Une cellule de cette ligne dépasse {limit} caractères",
    "open_quote": "Un guillemet n’est jamais fermé",
    "control_characters_dropped": "Caractères invisibles omis\u00a0: {count}",
    "bytes_guessed": "Certaines lettres ne suivent pas l’encodage du fichier et ont été devinées",
    "email_invalid": "{field}\u00a0: adresse non valide, «\u00a0{value}\u00a0»",
    "website_invalid": "{field}\u00a0: adresse web non valide, «\u00a0{value}\u00a0»",
    "email_too_long": "{field}\u00a0: plus de 254 caractères, «\u00a0{value}\u00a0»",
    "email_odd_domain": "{field}\u00a0: adresse d’un réseau interne, «\u00a0{value}\u00a0»",
    "email_words": "{field}\u00a0: du texte accompagne l’adresse, «\u00a0{value}\u00a0»",
    "website_odd": "{field}\u00a0: nom sans point, «\u00a0{value}\u00a0»",
    "phone_not_a_number": "{field}\u00a0: ce n’est pas un numéro de téléphone, «\u00a0{value}\u00a0»",
    "phone_digits_lost": (
        "{field}\u00a0: derniers chiffres perdus par un tableur, «\u00a0{value}\u00a0». Corrigez-le dans le fichier."
    ),
    "phone_is_date": "{field}\u00a0: une date au lieu d’un numéro, «\u00a0{value}\u00a0»",
    "phone_words": "{field}\u00a0: du texte accompagne le numéro, «\u00a0{value}\u00a0»",
    "phone_second": "{field}\u00a0: l’autre numéro est dans les notes, «\u00a0{value}\u00a0»",
    "phone_old_prefix": "{field}\u00a0: «\u00a0{before}\u00a0» devient «\u00a0{value}\u00a0»",
    "phone_unknown_country_code": "{field}\u00a0: indicatif de pays inexistant, «\u00a0{value}\u00a0»",
    "phone_too_short": "{field}\u00a0: numéro trop court ({country}), «\u00a0{value}\u00a0»",
    "phone_too_long": "{field}\u00a0: numéro trop long ({country}), «\u00a0{value}\u00a0»",
    "phone_wrong_length": "{field}\u00a0: nombre de chiffres inhabituel ({country}), «\u00a0{value}\u00a0»",
    "phone_no_area_code": "{field}\u00a0: indicatif régional manquant, «\u00a0{value}\u00a0»",
    "phone_odd": "{field}\u00a0: numéro inexistant ({country}), «\u00a0{value}\u00a0»",
    "country_unknown": "Pays inconnu\u00a0: «\u00a0{value}\u00a0». Corrigez-le dans le fichier.",
    "state_not_of_country": "{field}\u00a0: n’appartient pas à ce pays ({country}), «\u00a0{value}\u00a0»",
    "state_unknown": "{field}\u00a0: valeur inconnue, «\u00a0{value}\u00a0». Corrigez-la dans le fichier.",
    "postal_code_odd": "Code postal «\u00a0{value}\u00a0» inhabituel ({country}\u00a0: code du type {example})",
    "postal_code_restored": "Code postal «\u00a0{before}\u00a0» lu comme «\u00a0{value}\u00a0»",
    "same_as_row_otherwise": (
        "Même client qu’à la ligne {row}, avec d’autres données\u00a0: {more}. Gardez une des deux lignes."
    ),
    "several_matches_unknown": "Peut correspondre à plusieurs clients de la liste",
    "moved": "{field} «\u00a0{value}\u00a0»\u00a0: mis dans les notes",
    "moved_empty": "{field}\u00a0: mis dans les notes",
    "other": "{field}\u00a0: valeur inutilisable, «\u00a0{value}\u00a0»",
    "joined": "{first}\u00a0; {second}",
}

CARD_COLUMNS: Final = {
    "vcard:fn": "Nom complet",
    "vcard:prefix": "Civilité",
    "vcard:given": "Prénom",
    "vcard:additional": "Deuxième prénom",
    "vcard:family": "Nom de famille",
    "vcard:suffix": "Suffixe",
    "vcard:tel:other": "Téléphone 2",
    "vcard:adr": "Adresse",
    "vcard:phonetic": "Nom phonétique",
    "vcard:picture": "Photo",
    "vcard:sound": "Son",
    "vcard:key": "Clé de chiffrement",
    "vcard:other": "Données de programme",
}
