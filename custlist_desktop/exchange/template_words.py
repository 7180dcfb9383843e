"""What the template calls its sheets and the heads of the second one, in each language."""

from typing import Final

SHEET_NAMES: Final = {
    "en": ("Customers", "Columns"),
    "fr": ("Clients", "Colonnes"),
    "es": ("Clientes", "Columnas"),
}
"""The sheet to fill in, and the one that explains it."""

EXPLAINED_HEADS: Final = {
    "en": ("Column", "What it takes", "Example"),
    "fr": ("Colonne", "Ce qu’elle contient", "Exemple"),
    "es": ("Columna", "Qué contiene", "Ejemplo"),
}
