"""What the guide's search knows of a language: words that say nothing, endings, and words that mean the same.

All words are folded: lower case, without accents.
"""

from functools import lru_cache
from typing import Final

_EMPTY: Final = {
    "en": "a an the of to in on for and or is are be do does did done how can could i im ive my you your it its "
    "what where why when which who with from by at this that me we our us not no don t s cant doesn didn isn "
    "won wont want wants need needs would like should must have has had get gets got just so up there they "
    "them he she his her their then than if but as was were will am any some something anything way possible "
    "please into out about too very only make makes here after before again",
    "fr": "un une des le la les l de du d au aux en et ou est sont comment je j mon ma mes votre vos vous que qu "
    "quoi avec pour par sur dans ce cette ces il elle on se s sa son ses ne n pas a ai as avons avez ont suis "
    "etre c ca cela si y me m moi te t tu nous notre nos leur leurs quand pourquoi quel quelle quels quelles "
    "qui dont peut peux pouvez pouvoir puis veux veut voulez vouloir voudrais faut dois doit devez devoir "
    "fait fais faire faites mettre mets met mettez ete plus tres trop rien seulement tout tous toute toutes "
    "bien svp avoir apres avant meme chose mais donc quelqu",
    "es": "un una unos unas el la los las lo de del al en y e o u es son soy como yo mi mis su sus tu tus que donde "
    "con para por este esta estos estas se no a si me te le les nos cuando cual cuales quien porque ya muy "
    "mas hay solo solamente ha he han puedo puede pueden poder quiero quiere queremos necesito debo debe "
    "deben tengo tiene tener hacer hago hace hacen poner pongo pone favor ser estar esto eso pero algo todo "
    "todos toda todas nada despues antes acabo acaba fue ver",
}
"""Words that say nothing of what is looked for. They count only where nothing else was typed."""

_ENDINGS: Final = {
    "en": ("ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y"),
    "fr": ("ent", "ees", "ant", "ons", "ait", "ee", "es", "er", "ez", "e", "s", "x"),
    "es": (
        *("ados", "adas", "ado", "ada", "idos", "idas", "ido", "ida", "aron", "ieron", "ando", "iendo"),
        *("ar", "er", "ir", "es", "os", "as", "s", "e", "a", "o"),
    ),
}
"""What one word has at its end in another form; the longest first."""

_SHORTEST_STEM: Final = 3

_SAME: Final = {
    "en": (
        "delete remove erase",
        "dark black",
        "employee helper worker assistant staff",
        "merge combine join",
        "mistake accident accidentally wrong",
        "restore recover recovery",
        "proposal quote pdf",
        "estimate quote quotation bid",
        "customer client contact",
        "email mail e-mail send",
        "small big bigger larger tiny",
        "duplicate duplicates twice double same",
        "people person user users colleague coworker somebody someone",
        "computer computers pc laptop",
        "hide hidden",
        "invoice invoices bill",
        "gray grey grayed greyed disabled",
        "undo revert",
        "copy backup",
        "phone iphone android cell",
        "save store stored saved",
        "change edit modify",
    ),
    "fr": (
        "sombre noir fonce",
        "employe aide adjoint",
        "fusionner reunir unir regrouper",
        "supprimer effacer enlever retirer",
        "erreur accident megarde",
        "restaurer recuperer retrouver",
        "devis soumission offre proposition",
        "courriel mail email envoyer",
        "petit petite gros grand grandes agrandir",
        "doublon doublons double deux doubles",
        "collegue utilisateur personne personnes employe",
        "ordinateur ordinateurs poste postes pc",
        "programme logiciel application custlist",
        "cacher masquer",
        "gris grise grisee desactive",
        "rabais remise escompte",
        "sauvegarde sauvegarder copie",
        "langue langues",
        "modifier changer",
        "facture factures",
        "donnees fichier base",
        "enregistre garde gardees",
    ),
    "es": (
        "oscuro negro",
        "empleado ayudante",
        "corregir corrijo",
        "eliminar borrar quitar",
        "error accidente equivocacion",
        "restaurar recuperar recupero",
        "presupuesto cotizacion propuesta",
        "correo mail email enviar mandar",
        "letra letras texto",
        "chico chica pequeno pequena grande grandes",
        "duplicado duplicados repetido repetidos dos doble",
        "usuario usuarios persona personas colega companero",
        "computadora computadoras ordinador equipo equipos pc",
        "programa custlist aplicacion",
        "ocultar esconder",
        "gris desactivado deshabilitado",
        "agregar anadir",
        "cambiar modificar",
        "fusionar unir juntar junto",
        "guardar guarda",
    ),
}
"""Words of which one stands for the others in a question."""


@lru_cache(maxsize=4)
def empty_words(language: str) -> frozenset[str]:
    """The words of a language that say nothing of what is looked for."""
    return frozenset(_EMPTY[language].split())


def same_words(word: str, language: str) -> frozenset[str]:
    """The words by which a language says the same as by ``word``, in any of its forms."""
    return _groups(language).get(stem(word, language), frozenset())


def stem(word: str, language: str) -> str:
    """A word without its ending."""
    for ending in _ENDINGS[language]:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


@lru_cache(maxsize=4)
def _groups(language: str) -> dict[str, frozenset[str]]:
    """The words that mean the same, by the stem of each."""
    groups: dict[str, frozenset[str]] = {}
    for group in _SAME[language]:
        words = frozenset(group.split())
        for word in words:
            its = stem(word, language)
            groups[its] = groups.get(its, frozenset()) | words
    return groups
