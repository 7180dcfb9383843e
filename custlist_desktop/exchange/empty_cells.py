"""Cells that say that they are empty: "N/A", "None", "-", "à déterminer"."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from custlist_desktop.exchange.targets import NAME_PARTS, Target

_SIGNS: Final = (
    *("-", "--", "---", "----", "–", "—", "――", "?", "??", "???", ".", "..", "...", "…", "_", "__", "*", "/", "//"),
    *("( )", "()", "[]", "<>", "{}", '""', "''"),
)
# What people, spreadsheets and databases write for nothing, in the three languages; but not ND and NC, codes of
# states, nor S/N, a house without a number.
_WORDS: Final = (
    *("n/a", "n.a.", "n.a", "n. a.", "na", "n\\a", "#n/a", "#n/d", "#na", "#null!", "n/a.", "(n/a)", "n-a", "n / a"),
    *("none", "(none)", "[none]", "<none>", "nil", "null", "(null)", "<null>", "[null]", "nan", "(blank)", "blank"),
    *("tbd", "t.b.d.", "tba", "t.b.a.", "tbc", "to be determined", "not available", "not applicable", "not provided"),
    *("unknown", "unk", "not known", "not given", "no data", "empty", "undefined", "none given"),
    *("s/o", "s.o.", "n/d", "n.d.", "n.d", "n/c", "n.c.", "sans objet", "non disponible", "non applicable", "aucun"),
    *("aucune", "néant", "inconnu", "inconnue", "à déterminer", "à venir", "non renseigné", "non communiqué", "vide"),
    *("s/d", "s.d.", "sin dato", "sin datos", "no aplica", "no disponible", "ninguno", "ninguna", "desconocido"),
    *("desconocida", "por definir", "por determinar", "por confirmar", "vacío", "no tiene"),
)
_SHORT: Final = 4
"""Words of so many letters are known in any mixture of capitals, longer ones in four forms."""

_EVERYBODYS_GROUPS: Final = frozenset({"* mycontacts", "* my contacts", "* starred", "* othercontacts"})
_BETWEEN_GROUPS: Final = " ::: "

_NAMES: Final = frozenset({Target.COMPANY, Target.CONTACT_NAME, *NAME_PARTS})
_ALSO_NAMES: Final = frozenset({"na", "nil", "none", "null", "nan"})
_MAYBE_NAMES: Final = frozenset(
    ("unknown", "blank", "empty", "undefined", "inconnu", "inconnue", "vacío", "desconocido", "desconocida")
)
"""Empty answers that may be meant as a name: Arthur Blank, or a company "Unknown"; "aucun" and "TBD" never are."""


def _spellings() -> Iterator[str]:
    yield from _SIGNS
    for word in _WORDS:
        if sum(map(str.isalpha, word)) <= _SHORT:
            yield from map("".join, product(*((char, char.upper()) for char in word)))
        else:
            yield from (word, word.upper(), word.capitalize(), word.title())


EMPTY_ANSWERS: Final = frozenset(_spellings())
"""All texts of a whole, trimmed cell that mean that it is empty."""


def without_empty_answers(cells: Sequence[str], targets: Sequence[Target]) -> tuple[str, ...]:
    """``cells`` with empty text for those that only say that they are empty.

    "Na" is a part of a name if another part beside it is written alike: Na Li has a first name, "Ann" and "NULL" no
    last one. A word that may be a name stays in a name's column: see `doubtful_names`.

    Args:
        cells: of one row.
        targets: what each fills.
    """
    return tuple(
        "" if cell in EMPTY_ANSWERS and not _is_name(place, cells, targets) else cell
        for place, cell in enumerate(cells)
    )


def doubtful_names(cells: Sequence[str], targets: Sequence[Target]) -> Iterator[int]:
    """The indexes of cells that are taken as a name, or a part of one, and may only say that there is none."""
    for place, cell in enumerate(cells):
        if targets[place] in _NAMES and cell.lower() in _MAYBE_NAMES:
            yield place


def _is_name(place: int, cells: Sequence[str], targets: Sequence[Target]) -> bool:
    cell = cells[place]
    if targets[place] in _NAMES and cell.lower() in _MAYBE_NAMES:
        return True
    if targets[place] not in NAME_PARTS or cell.lower() not in _ALSO_NAMES:
        return False
    others = (
        other
        for other, target in zip(cells, targets, strict=True)
        if target in NAME_PARTS and other and other not in EMPTY_ANSWERS
    )
    return any((cell.isupper(), cell.islower()) == (other.isupper(), other.islower()) for other in others)


def without_everybodys_groups(text: str) -> str:
    """A cell of groups without those that Google puts every contact into: "* myContacts ::: Clients" is "Clients"."""
    if "* " not in text:
        return text
    return _BETWEEN_GROUPS.join(
        group for group in text.split(_BETWEEN_GROUPS) if group.strip().lower() not in _EVERYBODYS_GROUPS
    )
