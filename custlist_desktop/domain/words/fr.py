"""French."""

from typing import Final

from custlist_desktop.domain.words.table import FieldWords, Words

WORDS: Final = Words(
    language="fr",
    key=FieldWords(
        "ID Custlist",
        explanation="Laissez vide pour un nouveau client. Une exportation le remplit, pour que chaque ligne "
        "retrouve son client.",
    ),
    fields={
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
        "mobile": FieldWords(
            "Mobile", caption="Mobile", explanation="Comme le téléphone.", example="+1 438 555 0156"
        ),
        "website": FieldWords("Site web", explanation="Avec ou sans https://.", example="www.toituresgagne.example"),
        "address_line1": FieldWords(
            "Adresse, ligne 1", short="Adresse", explanation="Numéro et rue.", example="4520, rue Saint-Denis"
        ),
        "address_line2": FieldWords(
            "Adresse, ligne 2", explanation="Bureau, étage ou bâtiment.", example="Bureau 300"
        ),
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
    },
    statuses={
        "draft": "Brouillon",
        "sent": "Envoyé",
        "expired": "Expiré",
        "accepted": "Accepté",
        "declined": "Refusé",
    },
    roles={"account_owner": "Propriétaire du compte", "estimator": "Estimateur"},
    problems={
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
    },
    format_names={
        "xlsx": "Classeur Excel (XLSX)",
        "ods": "Classeur OpenDocument (ODS)",
        "csv": "CSV",
        "vcf": "vCard",
        "pdf": "PDF",
    },
    format_uses={
        "xlsx": "Pour les tableurs\u00a0: numéros et codes postaux restent intacts, colonnes filtrables.",
        "ods": "Pour LibreOffice et d’autres\u00a0: numéros et codes postaux restent intacts.",
        "csv": "Pour d’autres programmes\u00a0: texte en UTF-8, séparé par des virgules.",
        "vcf": "Pour les carnets d’adresses et les téléphones\u00a0: une carte par client.",
        "pdf": "Pour lire ou imprimer\u00a0: les colonnes de la liste, dans son ordre.",
    },
    format_files={
        "xlsx": "Classeurs Excel",
        "ods": "Classeurs OpenDocument",
        "csv": "Fichiers CSV",
        "vcf": "Fichiers vCard",
        "pdf": "Fichiers PDF",
    },
    files={
        "is_backup": (
            "{file} est une sauvegarde, affichée à la place de la liste. "
            "Revenez à la liste pour modifier quoi que ce soit."
        ),
        "newer": "{file} provient d’une version plus récente de Custlist. Installez cette version pour l’ouvrir.",
        "newer_with_backup": (
            "{file} provient d’une version plus récente de Custlist. Installez cette version pour l’ouvrir. La "
            "sauvegarde faite avant est {backup}."
        ),
        "damaged": (
            "Une partie de {file} est illisible. Choisissez Voir ce qui est possible dans la fenêtre, "
            "ou relancez Custlist."
        ),
        "search_damaged": (
            "L’index de recherche de {file} est endommagé ; il est refait à partir des fiches. Réessayez "
            "dans un instant : rien n’est perdu."
        ),
        "empty": (
            "{file} est vide. Ouvrez une sauvegarde, ou supprimez-le pour commencer une nouvelle liste à sa place."
        ),
        "not_ours": "{file} n’est pas une liste de clients. Choisissez un autre fichier.",
        "read_only": (
            "{file} est en lecture seule. Demandez le droit de le modifier, ou copiez-le dans un de vos dossiers."
        ),
        "name_too_long": (
            "Le nom de {file} est trop long pour les fichiers qui vont à côté. Donnez à la liste, ou à son "
            "dossier, un nom plus court."
        ),
        "is_folder": "{file} est un dossier. Choisissez un fichier qu’il contient.",
        "folder_missing": "Le dossier de {file} est introuvable. Le disque est-il branché\u00a0?",
        "missing": "{file} est introuvable. A-t-il été déplacé\u00a0?",
        "disk_full": (
            "Rien n’a été enregistré\u00a0: le disque où se trouve {file} est plein. Libérez de l’espace et "
            "réessayez."
        ),
        "unreadable": "Impossible de lire {file}. Le disque est-il branché\u00a0?",
        "not_permitted": "Votre compte n’a pas le droit de lire {file}. Demandez ce droit à son propriétaire.",
        "beside_blocked": (
            "{beside} accompagne la liste, mais c’est un dossier, un lien ou un fichier "
            "que votre compte ne peut pas ouvrir. Renommez-le et rouvrez la liste."
        ),
        "log_unsure": (
            "Les dernières modifications de {file} sont dans un second fichier à côté, qui appartient peut-être "
            "à une autre liste. Fermez la liste et rouvrez-la pour choisir."
        ),
        "not_copied": (
            "{file} doit être mise à jour, mais la sauvegarde préalable ne peut pas être écrite dans "
            "{folder}. Libérez de l’espace à cet endroit et réessayez\u00a0; la liste n’a pas changé."
        ),
        "open_elsewhere": (
            "{file} est ouvert sur {host} par {user}. Fermez-le là-bas, ou attendez que cet ordinateur ait fini."
        ),
        "no_locks": (
            "Le lecteur de {file} ne peut pas empêcher deux programmes d’écrire en même temps. Copiez la liste "
            "sur un disque de cet ordinateur."
        ),
        "network_drive": (
            "{file} est sur un lecteur réseau, où une écriture peut l’endommager sans que personne s’en "
            "aperçoive. Copiez la liste sur un disque de cet ordinateur."
        ),
        "moved": (
            "Rien n’a été enregistré\u00a0: {file} a été déplacée, renommée ou supprimée. Enregistrez une "
            "copie de ce que vous voyez."
        ),
        "replaced": (
            "Rien n’a été enregistré\u00a0: un autre programme a remplacé {file}. Enregistrez une copie de "
            "ce que vous voyez."
        ),
        "overwritten": (
            "Rien n’a été enregistré\u00a0: un autre programme a écrit dans {file}. Enregistrez une copie "
            "de ce que vous avez saisi."
        ),
        "log_taken": (
            "Rien n’a été enregistré\u00a0: un autre programme a supprimé ou remplacé un fichier qui "
            "accompagne {file}. Rouvrez la liste pour continuer."
        ),
        "gone": (
            "Rien n’a été enregistré\u00a0: le dossier ou le disque de {file} n’est plus accessible. Rebranchez-le "
            "et réessayez."
        ),
        "temporary_full": (
            "Le disque des fichiers temporaires est plein\u00a0: {folder}. Libérez-y de l’espace et réessayez."
        ),
        "temporary_other": (
            "Impossible d’écrire dans le dossier des fichiers temporaires\u00a0: {folder}. Demandez le droit "
            "d’y écrire."
        ),
        "in_use": (
            "{file} est déjà ouvert par {user} sur {host}. Fermez-le là-bas, ou continuez dans cette autre fenêtre."
        ),
        "in_use_unknown": "Un autre programme utilise {file}. Fermez ce programme et réessayez.",
        "read_only_folder": (
            "{file} doit être dans un dossier où vous pouvez écrire, ce qui n’est pas le cas de {folder}. Demandez "
            "le droit d’y écrire, ou gardez la liste dans un de vos dossiers."
        ),
        "unreadable_now": ("{file} existe, mais Custlist n’a pas pu le lire ({reason}). Redémarrez Custlist."),
    },
    unsaved_files={
        "disk_full": (
            "{file} n’a pas été enregistré\u00a0: le disque est plein. Libérez de l’espace, ou choisissez "
            "un autre disque."
        ),
        "read_only": (
            "{file} n’a pas été enregistré\u00a0: vous ne pouvez pas y écrire. Choisissez un autre dossier."
        ),
        "name_too_long": "{file} n’a pas été enregistré\u00a0: son nom est trop long. Donnez-lui un nom plus court.",
        "folder_missing": (
            "{file} n’a pas été enregistré\u00a0: son dossier est introuvable. Choisissez un autre dossier."
        ),
        "is_folder": "{file} n’a pas été enregistré\u00a0: un dossier porte ce nom. Choisissez un autre nom.",
        "other": "{file} n’a pas été enregistré\u00a0: son disque refuse l’écriture. Choisissez un autre dossier.",
    },
    backups={
        "exists": "{file} existe déjà et n’a pas été remplacé. Choisissez un autre nom.",
        "is_list": ("{file} est la liste elle-même\u00a0; rien n’a été copié. Choisissez un autre nom."),
        "folder_missing": "Le dossier de {file} n’existe pas. Choisissez-en un autre.",
        "no_folder": (
            "La sauvegarde préalable ne peut pas être écrite dans {folder}. Demandez à la personne qui a créé "
            "ce dossier le droit d’y écrire\u00a0; rien n’a été modifié."
        ),
    },
    record_fields={
        "number": "Numéro",
        "title": "Titre",
        "status": "État",
        "customer": "Client",
        "currency": "Devise",
        "issued_on": "Date",
        "valid_until": "Valide jusqu’au",
        "language": "Langue",
        "trade_name": "Nom commercial",
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
        "days_valid": "Durée des offres",
        "number_pattern": "Modèle des numéros",
        "paper": "Papier",
        "sent_after_download": "Un téléchargement marque un brouillon comme envoyé",
    },
    record_values={
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
    },
    record_kinds={
        "customer": "Client",
        "estimate": "Devis",
        "trade_name": "Nom commercial",
        "text_template": "Modèle",
        "estimate_defaults": "Valeurs par défaut des devis",
        "users": "Utilisateurs",
        "group": "Groupe",
    },
    since={
        "added": "Ajouté",
        "changed": "Modifié",
        "deleted": "Supprimé",
    },
    backup_reasons={
        "hourly": "Automatique",
        "closing": "À la fermeture de Custlist",
        "by_hand": "Manuelle",
        "by_user": "Par {by}",
        "named": "{why}\u00a0: {name}",
        "before_update": "Avant une mise à jour de Custlist",
        "before_import": "Avant l’import de {detail}",
        "before_merge": "Avant la fusion de doublons",
        "before_restore": "Avant la restauration d’une sauvegarde",
        "before_removing_samples": "Avant le retrait des données d’exemple",
        "before_opening": "Avant l’ouverture d’une liste utilisée ailleurs",
        "as_it_was_open": "Un autre programme a déplacé ou remplacé la liste",
        "unknown": "Non noté",
    },
    refusals={
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
    },
    row_problems={
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
            "Les notes sont pleines. Lignes du fichier qui n’y tiennent pas\u00a0: {count}, dont "
            "«\u00a0{value}\u00a0»"
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
            "{field}\u00a0: derniers chiffres perdus par un tableur, «\u00a0{value}\u00a0». Corrigez-le dans le "
            "fichier."
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
    },
    likenesses={
        "same_phone": "Ressemble à {name}\u00a0: même téléphone",
        "same_email": "Même courriel que {name}",
        "same_name": "Ressemble à {name}\u00a0: même nom",
        "similar_name": "Ressemble à {name}\u00a0: nom semblable",
        "same_street": "Ressemble à {name}\u00a0: même rue",
        "same_postal_code": "Ressemble à {name}\u00a0: même code postal",
        "same_city": "Ressemble à {name}\u00a0: même ville",
    },
    import_files={
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
        "sheet_missing": "Cette feuille n’est plus dans {file}. Choisissez de nouveau le fichier.",
        "too_large": "{file} dépasse {limit}\u00a0Mo une fois ouvert. Divisez-le en plusieurs fichiers.",
        "cell_too_long": (
            "La ligne {row} de {file} a une cellule de plus de {limit} caractères. Raccourcissez-la et réessayez."
        ),
        "too_many_columns": (
            "{file} compte {columns} colonnes\u00a0; {limit} au plus peuvent être lues. Retirez-en quelques-unes."
        ),
        "open_quote_somewhere": "Un guillemet n’est jamais refermé dans {file}. Refermez-le et réessayez.",
    },
    other_kinds={
        "pdf": "un PDF",
        "image": "une image",
        "word": "un document texte",
        "archive": "une archive",
        "numbers": "un document Apple Numbers",
        "markup": "une page web",
        "other": "autre chose",
    },
    lacks={
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
    },
    export_limits={
        "pdf_rows": (
            "Un PDF contient au plus {limit} clients\u00a0; vous en avez {count}. Affinez la recherche ou "
            "choisissez Excel."
        ),
        "sheet_rows": "Une feuille contient au plus {limit} clients\u00a0; vous en avez {count}. Choisissez CSV.",
        "sheet_cell": (
            "Les notes de {name} comptent {count} caractères, et une cellule en contient au plus {limit}. "
            "Raccourcissez-les, ou choisissez CSV."
        ),
    },
    card_columns={
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
    },
    sheets={"customers": "Clients", "columns": "Colonnes"},
    sheet_heads={
        "column": "Colonne",
        "takes": "Ce qu’elle contient",
        "example": "Exemple",
        "reason": "Motif du refus",
    },
    printed_list={
        "title": "Clients",
        "one": "{count} client",
        "many": "{count} clients",
        "search": "{found} avec «\u00a0{search}\u00a0»",
        "page": "Page {page} sur {pages}",
        "street": "Rue",
    },
)
