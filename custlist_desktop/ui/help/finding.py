"""The search in the guide: which parts of its pages answer what somebody typed.

A part is a heading and what stands under it. Its words are those of its heading, the keywords that its page declares
for it (what other programs call the same thing), and its text; in this order they say what a part is about.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from custlist_desktop.domain.text import fold
from custlist_desktop.ui.help.blocks import Kind, slug
from custlist_desktop.ui.help.topics import guide_market, page_blocks, page_keywords, topic_keys

_WORD: Final = re.compile(r"\w+")
_HEADING, _KEYWORD, _TEXT = 9, 4, 1
_WHOLE_HEADING, _WHOLE_KEYWORD, _WHOLE_PAGE = 40, 30, 0.5
_EXACT: Final = 0.5
"""More for the word itself than for one that begins with it."""
_NEAREST: Final = 5
_MOST_WORDS: Final = 24
_ONE_SLIP, _TWO_SLIPS = 5, 9
"""From how many letters on a word may have one wrong letter, or two."""
_ALIKE: Final = 72
"""In percent: from where on a word of the guide is near enough to be offered in place of an unknown one."""

_EMPTY: Final = {
    "en": "a an the of to in on for and or is are be do does how can i my your you it its what where why when with "
    "from by at this that me we our not",
    "fr": "un une des le la les l de du d au aux en et ou est sont comment je j mon ma mes votre vos vous que qu "
    "quoi avec pour par sur dans ce cette ces il elle on se s sa son ses ne n pas a",
    "es": "un una unos unas el la los las de del al en y o es son como yo mi mis su sus que donde con para por "
    "este esta estos estas se lo no a",
}
"""Words that say nothing of what is looked for, folded. They count only where nothing else was typed."""
_ENDINGS: Final = {
    "en": ("ings", "ing", "ied", "ies", "ed", "es", "s", "e", "y"),
    "fr": ("ees", "ee", "es", "er", "ez", "e", "s", "x"),
    "es": (
        *("ados", "adas", "ado", "ada", "idos", "idas", "ido", "ida"),
        *("ar", "er", "ir", "es", "os", "as", "s", "e", "a", "o"),
    ),
}
"""What one word has at its end in another form, folded; the longest first."""
_SHORTEST_STEM: Final = 3


@dataclass(frozen=True, slots=True)
class Found:
    """A part of a page."""

    topic: str
    title: str
    """The page's."""
    heading: str
    """The part's; the page's title for what stands before the first heading."""
    anchor: str
    """Leads to the part; empty for the page's beginning."""


@dataclass(frozen=True, slots=True)
class GuideAnswer:
    """What a search found, the likeliest first.

    Attributes:
        places: parts that have every word; where none has, those that come nearest, or nothing.
        is_nearest: whether a word is missing in each of ``places``.
        words: the folded words of the guide that were looked for, to be marked on a page.
    """

    places: tuple[Found, ...] = ()
    is_nearest: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """A part by its folded words."""

    found: Found
    heading: frozenset[str]
    keywords: frozenset[str]
    text: frozenset[str]
    phrases: frozenset[tuple[str, ...]]
    """Its keywords, each as its words in order, without those that say nothing."""
    name: tuple[str, ...]
    """Its heading in the same form."""

    def weight(self, word: str, forms: Iterable[str]) -> float:
        """How much this part is about a word that may have any of ``forms``; 0 if it has none of them."""
        for words, weight in ((self.heading, _HEADING), (self.keywords, _KEYWORD), (self.text, _TEXT)):
            if word in words:
                return weight + _EXACT
            if not words.isdisjoint(forms):
                return weight
        return 0


class _Index:
    """The parts of all pages in a language and a market, and the words that occur in them."""

    def __init__(self, language: str) -> None:
        """Reads the pages as they are in ``language`` now."""
        self._language = language
        self.parts = tuple(part for topic in topic_keys() for part in _parts_of(topic, language))
        words = (part.heading | part.keywords | part.text for part in self.parts)
        self._known = {word: _stem(word, language) for word in sorted(frozenset().union(*words))}

    def looked_for(self, text: str) -> tuple[str, ...]:
        """The folded words of ``text`` that say something, each once; of a pasted paragraph the first ones.

        Numbers that the guide doesn't name say nothing, as in "Import 254 Rows", unless there is nothing else.
        """
        words = _meaning(tuple(dict.fromkeys(_words(text))), self._language)[:_MOST_WORDS]
        return tuple(word for word in words if not word.isdecimal() or word in self._known) or words

    def forms(self, word: str) -> frozenset[str]:
        """The guide's words that ``word`` may stand for: itself, what begins with it, other endings, else slips."""
        stem = _stem(word, self._language)
        found = frozenset(known for known, its in self._known.items() if known.startswith(word) or its == stem)
        return found or frozenset(self._slips(word))

    def alike(self, word: str) -> frozenset[str]:
        """The guide's word that is most like one which it doesn't have; empty if none is."""
        if len(word) < _ONE_SLIP:
            return frozenset()
        best = process.extractOne(word, list(self._known), scorer=fuzz.ratio, score_cutoff=_ALIKE)
        return frozenset() if best is None else frozenset({best[0]})

    def _slips(self, word: str) -> Iterator[str]:
        """Words that differ from ``word`` by a slip: a letter wrong, missing, too many, or two exchanged."""
        if len(word) < _ONE_SLIP:
            return
        allowed = 2 if len(word) >= _TWO_SLIPS else 1
        near = {
            known: OSA.distance(word, known, score_cutoff=allowed)
            for known in self._known
            if len(known) >= _ONE_SLIP - 1
        }
        least = min(near.values(), default=allowed + 1)
        yield from (known for known, slips in near.items() if slips == least <= allowed)


def search_guide(text: str, language: str) -> GuideAnswer:
    """The parts of the guide in a language that answer ``text``.

    Case, accents, word order, plurals and other endings don't matter, and neither does a slip of the finger in a word
    that the guide doesn't have. The title of the page counts as text of each of its parts.
    """
    index = _index(language, guide_market(language))
    words = index.looked_for(text)
    if not words:
        return GuideAnswer()
    forms = {word: index.forms(word) for word in words}
    scored = [(_score(part, words, forms), part) for part in index.parts]
    found = [(score, part.found) for score, part in scored if score > 0] + _whole_pages(forms, scored)
    if found:
        return GuideAnswer(_ranked(found), words=tuple(sorted(frozenset().union(*forms.values()))))
    return _nearest(index, {word: each or index.alike(word) for word, each in forms.items()})


@lru_cache(maxsize=4)
def _index(language: str, _market: str) -> _Index:
    """The index of the guide as it is in a market now."""
    return _Index(language)


def _score(part: _Part, words: tuple[str, ...], forms: dict[str, frozenset[str]]) -> float:
    weights = [part.weight(word, forms[word]) for word in words]
    if not all(weights):
        return 0
    whole = _WHOLE_HEADING if words == part.name else _WHOLE_KEYWORD if words in part.phrases else 0
    return whole + sum(weights) / len(weights)


def _whole_pages(forms: dict[str, frozenset[str]], scored: list[tuple[float, _Part]]) -> list[tuple[float, Found]]:
    """The beginnings of pages that have all words, but no part that has."""
    answered = {part.found.topic for score, part in scored if score}
    pages: dict[str, tuple[Found, set[str]]] = {}
    for _, part in scored:
        _, words = pages.setdefault(part.found.topic, (part.found, set()))
        words |= part.heading | part.keywords | part.text
    return [
        (_WHOLE_PAGE, first)
        for topic, (first, words) in pages.items()
        if topic not in answered and all(not words.isdisjoint(each) for each in forms.values())
    ]


def _nearest(index: _Index, near: dict[str, frozenset[str]]) -> GuideAnswer:
    """The parts that have the most of the words, or of what is most like them; rare words count more."""
    rarity: dict[str, float] = {}
    for word, each in near.items():
        having = sum(1 for part in index.parts if part.weight(word, each))
        rarity[word] = 1 / having if having else 0
    scored = [
        (sum(rarity[word] * part.weight(word, each) for word, each in near.items()), part.found)
        for part in index.parts
    ]
    found = [each for each in scored if each[0] > 0]
    marked = tuple(sorted(frozenset().union(*near.values())))
    return GuideAnswer(_ranked(found)[:_NEAREST], True, marked) if found else GuideAnswer()


def _ranked(scored: list[tuple[float, Found]]) -> tuple[Found, ...]:
    """By score; equal ones in the order of the guide."""
    order = {topic: place for place, topic in enumerate(topic_keys())}
    ranked = sorted(scored, key=lambda each: (-each[0], order[each[1].topic]))
    return tuple(found for _, found in ranked)


def _stem(word: str, language: str) -> str:
    """A word without its ending."""
    for ending in _ENDINGS[language]:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


def _meaning(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Without the words that say nothing, unless there are no others."""
    empty = _EMPTY[language].split()
    return tuple(word for word in words if word not in empty) or words


def _parts_of(topic: str, language: str) -> Iterator[_Part]:
    keywords = page_keywords(topic, language)
    parts: list[tuple[Found, list[str]]] = []
    title = ""
    for block in page_blocks(topic, language):
        if block.kind is Kind.HEADING:
            title = title or block.text
            anchor = "" if block.level == 1 else slug(block.text)
            parts.append((Found(topic, title, block.text, anchor), []))
        elif parts:
            parts[-1][1].append(block.text)
    for found, texts in parts:
        phrases = [_meaning(_words(each), language) for each in keywords.get(found.anchor, ())]
        name = _meaning(_words(found.heading), language)
        yield _Part(
            found,
            frozenset(_words(found.heading)),
            frozenset(word for phrase in phrases for word in phrase),
            frozenset(_words(" ".join([title, *texts]))),
            frozenset(phrases),
            name,
        )
