"""Whether a row is a company or a person, where a column says it: "Is a Company", "Customer Type"."""

from collections.abc import Iterable
from typing import Final

from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.column_content import MOSTLY, filled_cells

_COMPANY: Final = frozenset(
    {"company", "business", "organization", "organisation", "corporate", "corporation", "firm", "partnership"}
    | {"entreprise", "societe", "compagnie", "organisme", "personne morale"}
    | {"te_startup", "te_group", "te_large", "te_medium", "te_small", "te_retail", "te_whole"}  # Dolibarr's
    | {"empresa", "compania", "organizacion", "negocio", "persona moral", "persona juridica"}
)
_PERSON: Final = frozenset(
    {"individual", "person", "private individual", "private person", "homeowner", "te_private"}
    | {"particulier", "individu", "personne", "personne physique", "proprietaire"}
    | {"particular", "individuo", "persona", "persona fisica", "propietario"}
)
_YES: Final = frozenset({"true", "yes", "y", "1", "x", "oui", "o", "vrai", "si", "s", "verdadero", "✓", "✔", "☑"})
_NO: Final = frozenset({"false", "no", "n", "0", "non", "faux", "falso", "☐"})


def is_company(text: str) -> bool | None:
    """Whether a cell says that its row is a company; None where it names neither a company nor a person."""
    word = fold(text)
    if word in _COMPANY or word in _YES:
        return True
    return False if word in _PERSON or word in _NO else None


def is_answer(text: str) -> bool:
    """Whether a cell is no more than yes or no."""
    return fold(text) in _YES | _NO


def name_kinds(cells: Iterable[str]) -> bool:
    """Whether cells are mostly words for companies and people, as under "Customer Type"."""
    filled = filled_cells(cells)
    return bool(filled) and sum(fold(cell) in _COMPANY | _PERSON for cell in filled) >= MOSTLY * len(filled)
