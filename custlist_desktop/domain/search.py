"""What a person types into a search box, and where it is found: the folded text, and the spans to highlight.

A search is words in any order, each found anywhere in any field. Digits find a phone number whatever stands
between them, and whichever country code either side has.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from custlist_desktop.domain.contact import CONTACT_FIELDS, CUSTOMER_FIELDS, ContactDetails, CustomerDetails
from custlist_desktop.domain.field_values import Numbers
from custlist_desktop.domain.fields import FIELDS, FieldKind
from custlist_desktop.domain.geography import places_called, places_named
from custlist_desktop.domain.phone import searchable_digits, significant_digits
from custlist_desktop.domain.text import fold, fold_with_positions

# Words past these limits are left out: they only make the answer wider, and nobody types them by hand.
MAX_WORDS = 32
MAX_WORD_LENGTH = 200
LONGEST_PLACE = 6
"""The words of the longest name of a place that is looked for: "United States of America" has four."""
SHORTEST_WHOLE_NUMBER = 7

_WHOLE = 10
_LONGEST = 15
"""Digits of a phone number with its area code, and of the longest one (E.164)."""

_EXTENSION_WORDS = frozenset(("ext", "ext.", "extension", "poste", "p.", "anexo", "interno"))
"""Folded. A number is shown with the word of the reader's language, and kept with that of whoever typed it."""
_PHONE_WORD = re.compile(r"[+(]*\d[\d().\-/]*")
_APOSTROPHES = "'’"
_NOT_A_DIGIT = re.compile(r"\D")
# Private-use characters, which no keyboard has, mark a country's or a subdivision's code in the folded text.
_COUNTRY_MARK = "\ue000"
_SUBDIVISION_MARKS = {"US": "\ue001", "CA": "\ue002"}
_MARKS = (_COUNTRY_MARK, *_SUBDIVISION_MARKS.values())

MARK_LENGTH = 3
"""The characters of a place's mark: ours, and the two of its code."""

_FOUND_OTHERWISE = {
    each.name: each.kind
    for each in FIELDS
    if each.kind in (FieldKind.PHONE, FieldKind.COUNTRY, FieldKind.REGION, FieldKind.POSTAL_CODE)
}
"""Fields that are looked for in other words than they were typed in, or in more."""

Alternatives = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A search, ready to be asked: the text matches if any branch does, a branch if each of its words does.

    Attributes:
        branches: every branch is a conjunction of words, each a tuple of alternative folded substrings.
        highlights: the folded substrings and digit runs that a reader sees as matched.
    """

    branches: tuple[tuple[Alternatives, ...], ...] = ()
    highlights: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was asked, so that everything matches."""
        return not self.branches


def parse_query(text: str, language: str) -> SearchQuery:
    """Reads a search as typed; place names are taken to be in ``language``, as the list shows them."""
    words = list(dict.fromkeys(_visible(text).split()))[:MAX_WORDS]
    words = [word[:MAX_WORD_LENGTH] for word in words if word]
    if not words:
        return SearchQuery()
    plain = tuple(_alternatives(word, language) for word in words)
    branches = [plain]
    numbers = _without_extension_words(words)
    if len(numbers) < len(words):
        branches.append(tuple(_alternatives(word, language) for word in numbers))
    highlights = [part for word in plain for part in word if part[0] not in _MARKS]
    with_places = _with_places(words, language)
    if with_places:
        branches.append(with_places)
    whole = _whole_number(text)
    if whole:
        number, number_words = whole
        rest = tuple(_alternatives(word, language) for word in numbers if word not in number_words)
        branches.append(((number,), *rest))
        highlights.append(number)
    return SearchQuery(tuple(branches), tuple(dict.fromkeys(highlights)))


def _visible(text: str) -> str:
    """The folded text without our own marks, which a stray paste could hold."""
    return fold(text[: MAX_WORDS * MAX_WORD_LENGTH]).translate(dict.fromkeys(map(ord, _MARKS)))


def _digits_of(word: str) -> str:
    """The digits of a word that looks like a part of a phone number; empty for any other word."""
    return _NOT_A_DIGIT.sub("", word) if _PHONE_WORD.fullmatch(word) else ""


def phone_digits(text: str) -> str:
    """The digits of a phone number, or of an area code in brackets, however it was typed; empty for other text."""
    words = _visible(text).split()
    digits = [_digits_of(word) for word in words]
    if not words or not all(digits):
        return ""
    joined = "".join(digits)
    if len(words) > 1:  # else several numbers
        return significant_digits(joined, words[0].startswith("+")) if _WHOLE <= len(joined) <= _LONGEST else ""
    if words[0].startswith("(") or len(joined) >= SHORTEST_WHOLE_NUMBER:
        return significant_digits(joined, words[0].startswith("+")) if len(joined) >= _WHOLE else joined
    return ""


def _alternatives(word: str, language: str) -> Alternatives:
    found = [word]
    digits = _digits_of(word)
    if digits:
        found.append(digits)
        if len(digits) >= SHORTEST_WHOLE_NUMBER:
            found.append(significant_digits(digits, word.startswith("+")))
    elif len(word) > 1:
        found += [_place_mark(country, code) for country, code in places_named(word, language)]
    return tuple(dict.fromkeys(found))


def _without_extension_words(words: list[str]) -> list[str]:
    """``words`` without those that say that the digits behind them are an extension."""
    following = [*words[1:], ""]
    return [
        word
        for word, after in zip(words, following, strict=True)
        if word not in _EXTENSION_WORDS or not after.isdigit()
    ]


def _with_places(words: list[str], language: str) -> tuple[Alternatives, ...]:
    """The alternatives of ``words`` with places of several words taken together; empty where there are none."""
    found: list[Alternatives] = []
    has_place = False
    start = 0
    while start < len(words):
        end = min(start + LONGEST_PLACE, len(words))
        while end > start + 1 and not places_called(" ".join(words[start:end])):
            end -= 1
        if end > start + 1:
            has_place = True
            found.append(tuple(_place_mark(*place) for place in places_called(" ".join(words[start:end]))))
        else:
            found.append(_alternatives(words[start], language))
        start = end
    return tuple(found) if has_place else ()


def _whole_number(text: str) -> tuple[str, set[str]] | None:
    """The national digits of a phone number typed in groups ("+33 4 65 71 08 42"), and the words that form it."""
    runs: list[list[str]] = [[]]
    for word in _visible(text).split():
        if _digits_of(word):
            runs[-1].append(word)
        elif runs[-1]:
            runs.append([])
    longest = max(runs, key=lambda run: len("".join(map(_digits_of, run))))
    digits = "".join(map(_digits_of, longest))
    if len(longest) < 2 or len(digits) < SHORTEST_WHOLE_NUMBER:
        return None
    return significant_digits(digits, longest[0].startswith("+")), set(longest)


def _place_mark(country: str, subdivision: str) -> str:
    if not subdivision:
        return _COUNTRY_MARK + country.lower()
    return _SUBDIVISION_MARKS[country] + subdivision.lower()


def is_mark(char: str) -> bool:
    """Whether a character of a folded text begins the mark of a country or of a subdivision."""
    return char in _MARKS


def search_text(details: CustomerDetails, numbers: Numbers) -> str:
    """The folded text in which a customer is looked for: all fields, each on a line of its own.

    Phone numbers are there as typed and as bare digits; country and state by their codes, so that a search
    finds their names in whichever language the reader has.
    """
    lines = _searched_lines(details, numbers, CUSTOMER_FIELDS)
    return "\n".join(dict.fromkeys(fold(line) for line in lines if line))


def estimate_search_text(
    number: str, title: str, site: ContactDetails, contact: ContactDetails, numbers: Numbers, notes: str
) -> str:
    """The folded text in which an estimate is looked for, as `search_text` is a customer's.

    Args:
        site: the address where the work is done; empty where that is the customer's.
        contact: the contact details that the estimate shows; a customer's private notes aren't among them.
    """
    where = _searched_lines(site, {}, CONTACT_FIELDS)
    lines = [number, title, *_searched_lines(contact, numbers, CONTACT_FIELDS), *where, notes]
    return "\n".join(dict.fromkeys(fold(line) for line in lines if line))


def _searched_lines(details: ContactDetails, numbers: Numbers, names: Iterable[str]) -> list[str]:
    """What of the fields with ``names`` a search looks into."""
    lines: list[str] = []
    for name in names:
        value = getattr(details, name)
        if not value:
            continue
        if name in _FOUND_OTHERWISE:
            lines += _other_lines(name, value, details, numbers)
        else:
            lines.append(value)
    return lines


def _other_lines(name: str, value: str, details: ContactDetails, numbers: Numbers) -> tuple[str, ...]:
    match _FOUND_OTHERWISE[name]:
        case FieldKind.PHONE:
            return value, searchable_digits(value, numbers.get(name, ""))
        case FieldKind.COUNTRY:
            return (_place_mark(value, ""),)
        case FieldKind.REGION:
            return (_place_mark(details.country, value),)
    return value, value.replace(" ", "")


def highlight_spans(shown: str, highlights: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where ``shown`` text matches: sorted spans (start, end) in it that don't touch each other.

    Accents count as matched ("gagne" marks "Gagné"), letters match across an apostrophe ("oconnor" marks "O'Connor",
    which is found by an email, say), and digits across the punctuation of a number.
    """
    if not highlights or not shown:
        return []
    folded, positions = fold_with_positions(shown)
    spans = _spans_in(folded, positions, highlights)
    letters = [(char, at) for char, at in zip(folded, positions, strict=True) if char not in _APOSTROPHES]
    if len(letters) < len(folded):
        spans += _spans_in("".join(char for char, _at in letters), [at for _char, at in letters], highlights)
    spans += _digit_spans(shown, [part for part in highlights if len(part) > 1 and part.isdigit()])
    return _joined(sorted((start, _with_accents(shown, end)) for start, end in spans))


def _spans_in(folded: str, positions: list[int], highlights: tuple[str, ...]) -> list[tuple[int, int]]:
    spans = []
    for part in highlights:
        start = folded.find(part)
        while start >= 0:
            spans.append((positions[start], positions[start + len(part) - 1] + 1))
            start = folded.find(part, start + len(part))
    return spans


def _digit_spans(shown: str, digit_runs: list[str]) -> list[tuple[int, int]]:
    """Spans of digit runs in a text that holds a phone number, ignoring what separates its digits."""
    if not digit_runs:
        return []
    spans = []
    for indexes in _numbers_in(shown):
        digits = "".join(shown[index] for index in indexes)
        for run in digit_runs:
            start = digits.find(run)
            while start >= 0:
                spans.append((indexes[start], indexes[start + len(run) - 1] + 1))
                start = digits.find(run, start + 1)
    return spans


def _numbers_in(shown: str) -> list[list[int]]:
    """The places of the digits of each phone number in a text: at most two other characters stand between them."""
    numbers: list[list[int]] = [[]]
    for index, char in enumerate(shown):
        if char.isdigit():
            if numbers[-1] and index - numbers[-1][-1] > 3:
                numbers.append([])
            numbers[-1].append(index)
    return [number for number in numbers if len(number) >= SHORTEST_WHOLE_NUMBER]


def _with_accents(shown: str, end: int) -> int:
    """``end`` moved past the combining marks that belong to the letter before it."""
    while end < len(shown) and not fold_with_positions(shown[end])[0]:
        end += 1
    return end


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
