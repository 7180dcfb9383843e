"""The words that estimators write for units that only count: with those of `units`, all that are known."""

from custlist_desktop.domain.text import fold
from custlist_desktop.domain.units import length_unit

_COUNTING = frozenset(
    fold(
        "ea each pc pcs pce ls lsum lump lot lots allow sum job item units unit un u unite unites sq sqs square "
        "squares lin h hr hrs hour hours mh day days d wk week weeks mo month months jour jours j heure heures sem "
        "semaine mois kg g lb lbs t ton tons tonne tonnes gal gals l litre litres liter box boxes roll rolls sheet "
        "sheets bag bags bundle bundles pr pair pairs set sets kit pail tube can board boards bf mbf msf clf csf ff "
        "forfait ens ensemble global glb gl pl pz pza pzas pieza piezas lote jor jornal jornada dia dias hora horas "
        "semana mes rollo caja saco hoja par juego viaje salida carga load loads trip trips opening sac sacs boite "
        "rouleau feuille paquet voyage km % pt point points"
    ).split()
) | {"lump sum", "man hour", "sq in"}


def is_known_unit(text: str) -> bool:
    """Whether ``text`` is the word for a unit, in whatever case, with accents and full stops or without."""
    return unit_key(text) in _COUNTING or length_unit(text) is not None


def is_same_word(one: str, other: str) -> bool:
    """Whether two words are the same unit's, one or many: "sac" and "sacs", "rouleau" and "rouleaux"."""
    short, long = sorted((unit_key(one), unit_key(other)), key=len)
    return short == long or (len(short) > 1 and short.isalpha() and long in (f"{short}s", f"{short}es", f"{short}x"))


def unit_key(text: str) -> str:
    """What is the same for all spellings of a unit's word."""
    return fold(text).rstrip(". ").replace(".", "")
