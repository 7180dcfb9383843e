"""The words that estimators write for units: those of lengths, and those that only count."""

from custlist_desktop.domain.text import fold

_UNITS = frozenset(
    fold(
        "ea each pc pcs pce ls lsum lump lot lots allow sum job item units unit un u unite unites sf sqft sq "
        "ft ft2 ft² sy yd2 yd² sq sqs square squares lf lin ft linft lft ft feet foot in cy cuyd yd3 yd³ cf "
        "ft3 ft³ yd yds m ml m2 m² m3 m³ cm mm km sqm cum pi pi2 pi² pi3 pl vg vg2 vg3 h hr hrs hour hours mh "
        "day days d wk week weeks mo month months jour jours j heure heures sem semaine mois kg g lb lbs t "
        "ton tons tonne tonnes gal gals l litre litres liter box boxes roll rolls sheet sheets bag bags "
        "bundle bundles pr pair pairs set sets kit pail tube can board boards bf mbf msf clf csf ff forfait "
        "ens ensemble global glb gl pz pza pzas pieza piezas lote jor jornal jornada dia dias hora horas "
        "semana mes rollo caja saco hoja par juego viaje salida carga load loads trip trips opening sac sacs "
        "boite rouleau feuille paquet voyage km % pt point points"
    ).split()
) | {"sq ft", "lin ft", "cu yd", "sq yd", "sq m", "pi ca", "pi lin", "m ca", "m lin", "lump sum", "man hour", "sq in"}


def is_known_unit(text: str) -> bool:
    """Whether ``text`` is the word for a unit, in whatever case, with accents and full stops or without."""
    return unit_key(text) in _UNITS


def unit_key(text: str) -> str:
    """What is the same for all spellings of a unit's word."""
    return fold(text).rstrip(". ").replace(".", "")
