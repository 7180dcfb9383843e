"""The search in the guide: which parts of its pages answer what somebody typed.

A part is a heading and what stands under it. Its words are those of its heading, the keywords that its page declares
for it (what other programs call the same thing), its page's title, and its text; in this order they say what a part
is about. Rare words say more than frequent ones, so that a question typed as a sentence finds what it asks for.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from custlist_desktop.domain.text import fold
from custlist_desktop.ui.help.blocks import Kind, slug
from custlist_desktop.ui.help.question_words import empty_words, same_words, stem
from custlist_desktop.ui.help.topics import guide_market, page_blocks, page_keywords, topic_keys

_WORD: Final = re.compile(r"\w+")
_HEADING, _KEYWORD, _TITLE, _TEXT = 9, 6, 3, 1
_WHOLE_HEADING, _WHOLE_KEYWORD = 40, 30
_NARROW: Final = 0.3
"""What a heading or a keyword is worth at least, however much more it says than was asked."""
_TOGETHER: Final = 0.2
"""More for each further word of a heading or keyword that was asked whole: "number format", not "format"."""
_SAME_MEANING: Final = 0.9
"""What a word of the same meaning is worth of the word itself."""
_EXACT: Final = 0.5
"""More for the word itself than for one that begins with it."""
_NEAREST: Final = 5
_MOST_WORDS: Final = 24
_LIST_LEVEL: Final = 3
"""Headings of this level stand over lists of keys, and say for what these are, not what the part is about."""
_ONE_SLIP, _TWO_SLIPS = 5, 9
"""From how many letters on a word may have one wrong letter, or two."""
_ALIKE: Final = 72
"""In percent: from where on a word of the guide is near enough to be offered in place of an unknown one."""


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
        places: parts that have every word, and what answers better still; where none has, the nearest, or nothing.
        is_nearest: whether no page has every word.
        words: the folded words of the guide that were looked for, to be marked on a page.
    """

    places: tuple[Found, ...] = ()
    is_nearest: bool = False
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Asked:
    """A word that somebody typed, by the folded words of the guide that it may stand for."""

    word: str
    forms: frozenset[str]
    same: frozenset[str]
    """Words of the same meaning, in all their forms."""

    def marked(self) -> frozenset[str]:
        """All words that answer it."""
        return self.forms | self.same


@dataclass(frozen=True, slots=True)
class _Part:
    """A part by its folded words."""

    found: Found
    heading: frozenset[str]
    """Without the words that say nothing, as each keyword; none for the heading of a list of keys."""
    keywords: tuple[frozenset[str], ...]
    title: frozenset[str]
    text: frozenset[str]
    """Of the heading and the title, too."""

    def words(self) -> frozenset[str]:
        """All of its words."""
        return self.text.union(*self.keywords)

    def has(self, asked: _Asked) -> bool:
        """Whether some word of it answers one that was asked."""
        return not self.words().isdisjoint(asked.marked())

    def weights(self, asked: list[_Asked]) -> list[float]:
        """How much this part is about each word; 0 for a word that it has in no form, and no other of its meaning.

        A heading or a keyword that says more than was asked is about something narrower, and counts for less.
        """
        answering = frozenset().union(*(each.marked() for each in asked))
        names = [(self.heading, _HEADING), *((each, _KEYWORD) for each in self.keywords)]
        fields = [(words, weight * _fit(words, answering)) for words, weight in names if words]
        fields += [(self.title, _TITLE), (self.text, _TEXT)]
        return [max(_worth(words, each, weight) for words, weight in fields) for each in asked]


def _fit(words: frozenset[str], answering: frozenset[str]) -> float:
    """How well a heading or a keyword fits what was asked: less where it says more, more where several words meet."""
    met = len(words & answering)
    together = _TOGETHER * (met - 1) if met == len(words) else 0.0
    return _NARROW + (1 - _NARROW) * met / len(words) + together


def _worth(words: frozenset[str], asked: _Asked, weight: float) -> float:
    if asked.word in words:
        return weight + _EXACT
    if not words.isdisjoint(asked.forms):
        return weight
    return 0 if words.isdisjoint(asked.same) else weight * _SAME_MEANING


class _Index:
    """The parts of all pages in a language and a market, and the words that occur in them."""

    def __init__(self, language: str) -> None:
        """Reads the pages as they are in ``language`` now."""
        self._language = language
        self.parts = tuple(part for topic in topic_keys() for part in _parts_of(topic, language))
        words = (part.words() for part in self.parts)
        self._known = {word: stem(word, language) for word in sorted(frozenset().union(*words))}

    def looked_for(self, text: str) -> tuple[str, ...]:
        """The folded words of ``text`` that say something, each once; of a pasted paragraph the first ones.

        Numbers that the guide doesn't name say nothing, as in "Import 254 Rows", unless there is nothing else.
        """
        words = _meaning(tuple(dict.fromkeys(_words(text))), self._language)[:_MOST_WORDS]
        return tuple(word for word in words if not word.isdecimal() or word in self._known) or words

    def asked(self, word: str) -> _Asked:
        """What ``word`` may stand for: itself, what begins with it, other endings, the same meaning, else slips."""
        same = same_words(word, self._language)
        forms = self._forms(word)
        if not forms and not same:
            forms = frozenset(self._slips(word))
        return _Asked(word, forms, frozenset().union(*(self._forms(each) for each in same)) - forms)

    def _forms(self, word: str) -> frozenset[str]:
        its = stem(word, self._language)
        return frozenset(
            known for known, stem_of_known in self._known.items() if known.startswith(word) or stem_of_known == its
        )

    def alike(self, asked: _Asked) -> _Asked:
        """For a word that the guide doesn't have, the one that is most like it, if one is."""
        if asked.marked() or len(asked.word) < _ONE_SLIP:
            return asked
        best = process.extractOne(asked.word, list(self._known), scorer=fuzz.ratio, score_cutoff=_ALIKE)
        return asked if best is None else _Asked(asked.word, frozenset({best[0]}), frozenset())

    def rarity(self, asked: _Asked) -> float:
        """How much a word says: the more, the fewer parts have it; 0 if none has."""
        having = sum(1 for part in self.parts if part.has(asked))
        return math.log(1 + len(self.parts) / having) if having else 0

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
    """The parts of the guide in a language that answer ``text``, which may be words or a whole question.

    Case, accents, word order, plurals and other endings don't matter, and neither does a slip of the finger in a word
    that the guide doesn't have. The title of the page counts for each of its parts.
    """
    index = _index(language, guide_market(language))
    words = index.looked_for(text)
    if not words:
        return GuideAnswer()
    asked = [index.asked(word) for word in words]
    scored = _scored(index, words, asked)
    places = _with_all(asked, scored)
    if places:
        return GuideAnswer(places, words=_marked(asked))
    near = [index.alike(each) for each in asked]
    scored = _scored(index, words, near)
    return GuideAnswer(_ranked(scored)[:_NEAREST], True, _marked(near)) if scored else GuideAnswer()


@lru_cache(maxsize=4)
def _index(language: str, _market: str) -> _Index:
    """The index of the guide as it is in a market now."""
    return _Index(language)


def _scored(index: _Index, words: tuple[str, ...], asked: list[_Asked]) -> list[tuple[float, _Part]]:
    """How well each part that has any of the words answers them; one that lacks some counts for less."""
    rarity = [index.rarity(each) for each in asked]
    typed = frozenset(words)
    scored = []
    for part in index.parts:
        weights = part.weights(asked)
        had = sum(rare for rare, weight in zip(rarity, weights, strict=True) if weight)
        if had:
            about = sum(rare * weight for rare, weight in zip(rarity, weights, strict=True)) / sum(rarity)
            whole = _WHOLE_HEADING if typed == part.heading else _WHOLE_KEYWORD if typed in part.keywords else 0
            scored.append((whole + about * math.sqrt(had / sum(rarity)), part))
    return scored


def _with_all(asked: list[_Asked], scored: list[tuple[float, _Part]]) -> tuple[Found, ...]:
    """The parts that have all words, the best of each page that has them in several parts, and what is better still.

    Better than the best of them may be a part that a question is about, but for a word. Empty if no page has all.
    """
    pages: dict[str, list[tuple[float, _Part]]] = {}
    for each in scored:
        pages.setdefault(each[1].found.topic, []).append(each)
    answers = []
    for parts in pages.values():
        whole = [each for each in parts if all(each[1].has(word) for word in asked)]
        if whole:
            answers += whole
        elif all(any(part.has(word) for _, part in parts) for word in asked):
            answers.append(max(parts, key=lambda each: each[0]))
    if not answers:
        return ()
    best = max(score for score, _ in answers)
    return _ranked([each for each in scored if each in answers or each[0] > best])


def _marked(asked: list[_Asked]) -> tuple[str, ...]:
    return tuple(sorted(frozenset().union(*(each.marked() for each in asked))))


def _ranked(scored: list[tuple[float, _Part]]) -> tuple[Found, ...]:
    """By score; equal ones in the order of the guide."""
    order = {topic: place for place, topic in enumerate(topic_keys())}
    ranked = sorted(scored, key=lambda each: (-each[0], order[each[1].found.topic]))
    return tuple(part.found for _, part in ranked)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


def _meaning(words: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Without the words that say nothing, unless there are no others."""
    empty = empty_words(language)
    return tuple(word for word in words if word not in empty) or words


def _parts_of(topic: str, language: str) -> Iterator[_Part]:
    keywords = page_keywords(topic, language)
    parts: list[tuple[Found, int, list[str]]] = []
    title = ""
    for block in page_blocks(topic, language):
        if block.kind is Kind.HEADING:
            title = title or block.text
            anchor = "" if block.level == 1 else slug(block.text)
            parts.append((Found(topic, title, block.text, anchor), block.level, []))
        elif parts:
            parts[-1][2].append(block.text)
    for found, level, texts in parts:
        yield _Part(
            found,
            frozenset() if level >= _LIST_LEVEL else frozenset(_meaning(_words(found.heading), language)),
            tuple(frozenset(_meaning(_words(each), language)) for each in keywords.get(found.anchor, ())),
            frozenset(_words(title)),
            frozenset(_words(" ".join([title, found.heading, *texts]))),
        )
