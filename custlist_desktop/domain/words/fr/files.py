"""The list's file, other files, and backups: what is wrong with them, and why a backup was made, in French."""

from typing import Final

FILES: Final = {
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
    "links_lost": (
        "Des fiches de {file} dépendent d’autres qui sont perdues. Choisissez Voir ce qui est possible dans la "
        "fenêtre, ou relancez Custlist."
    ),
    "foreign_parts": (
        "{file} contient des vues ou des déclencheurs que Custlist n’a pas créés ({names}), donc il n’est pas "
        "ouvert : ils pourraient changer ce que vous voyez et enregistrez. Choisissez un autre fichier."
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
        "Rien n’a été enregistré\u00a0: le disque où se trouve {file} est plein. Libérez de l’espace et réessayez."
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
        "Impossible d’écrire dans le dossier des fichiers temporaires\u00a0: {folder}. Demandez le droit d’y écrire."
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
}

UNSAVED_FILES: Final = {
    "disk_full": (
        "{file} n’a pas été enregistré\u00a0: le disque est plein. Libérez de l’espace, ou choisissez "
        "un autre disque."
    ),
    "read_only": ("{file} n’a pas été enregistré\u00a0: vous ne pouvez pas y écrire. Choisissez un autre dossier."),
    "name_too_long": "{file} n’a pas été enregistré\u00a0: son nom est trop long. Donnez-lui un nom plus court.",
    "folder_missing": (
        "{file} n’a pas été enregistré\u00a0: son dossier est introuvable. Choisissez un autre dossier."
    ),
    "is_folder": "{file} n’a pas été enregistré\u00a0: un dossier porte ce nom. Choisissez un autre nom.",
    "other": "{file} n’a pas été enregistré\u00a0: son disque refuse l’écriture. Choisissez un autre dossier.",
}

BACKUPS: Final = {
    "exists": "{file} existe déjà et n’a pas été remplacé. Choisissez un autre nom.",
    "is_list": ("{file} est la liste elle-même\u00a0; rien n’a été copié. Choisissez un autre nom."),
    "folder_missing": "Le dossier de {file} n’existe pas. Choisissez-en un autre.",
    "blocked_folder": (
        "Le dossier {folder}, où vont les copies, ne peut pas être créé : autre chose porte ce nom. "
        "Renommez-le ou déplacez-le."
    ),
    "no_folder": (
        "La sauvegarde préalable ne peut pas être écrite dans {folder}. Demandez à la personne qui a créé "
        "ce dossier le droit d’y écrire\u00a0; rien n’a été modifié."
    ),
}

BACKUP_REASONS: Final = {
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
}
