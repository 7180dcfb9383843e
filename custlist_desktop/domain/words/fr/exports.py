"""Exporting: the formats, what they don't take, and what stands in the files themselves, in French."""

from typing import Final

FORMAT_NAMES: Final = {
    "xlsx": "Classeur Excel (XLSX)",
    "ods": "Classeur OpenDocument (ODS)",
    "csv": "CSV",
    "vcf": "vCard",
    "pdf": "PDF",
}

FORMAT_USES: Final = {
    "xlsx": "Pour les tableurs\u00a0: numéros et codes postaux restent intacts, colonnes filtrables.",
    "ods": "Pour LibreOffice et d’autres\u00a0: numéros et codes postaux restent intacts.",
    "csv": "Pour d’autres programmes\u00a0: texte en UTF-8, séparé par des virgules.",
    "vcf": "Pour les carnets d’adresses et les téléphones\u00a0: une carte par client.",
    "pdf": "Pour lire ou imprimer\u00a0: les colonnes de la liste, dans son ordre.",
}

FORMAT_FILES: Final = {
    "xlsx": "Classeurs Excel",
    "ods": "Classeurs OpenDocument",
    "csv": "Fichiers CSV",
    "vcf": "Fichiers vCard",
    "pdf": "Fichiers PDF",
}

EXPORT_LIMITS: Final = {
    "pdf_rows": (
        "Un PDF contient au plus {limit} clients\u00a0; vous en avez {count}. Affinez la recherche ou "
        "choisissez Excel."
    ),
    "sheet_rows": "Une feuille contient au plus {limit} clients\u00a0; vous en avez {count}. Choisissez CSV.",
    "sheet_cell": (
        "Les notes de {name} comptent {count} caractères, et une cellule en contient au plus {limit}. "
        "Raccourcissez-les, ou choisissez CSV."
    ),
}

SHEETS: Final = {"customers": "Clients", "columns": "Colonnes"}

SHEET_HEADS: Final = {
    "column": "Colonne",
    "takes": "Ce qu’elle contient",
    "example": "Exemple",
    "reason": "Motif du refus",
}

PRINTED_LIST: Final = {
    "title": "Clients",
    "one": "{count} client",
    "many": "{count} clients",
    "search": "{found} avec «\u00a0{search}\u00a0»",
    "page": "Page {page} sur {pages}",
    "street": "Rue",
}
