"""Words that are looked for in Activity: rows that can't have them are passed by their raw text.

A change is found where each word is in what it says on the screen, or in the values that differ: of an estimate in
all that is one entry, of a change of many in one of its rows. A million entries are passed in seconds only if most of
them are never decoded, so a row is first asked whether it might have the words; who might is told in full and asked
again.
"""

import json
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from custlist_desktop.database.orm import among
from custlist_desktop.domain.search import MAX_WORDS, SHORTEST_WHOLE_NUMBER, phone_digits
from custlist_desktop.domain.text import fold
from custlist_desktop.models.estimate import EstimateLineRow
from custlist_desktop.models.journal import JournalEntry
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.estimates.journal import PLACE
from custlist_desktop.services.history.activity_entries import ActivityEntries, ActivityEntry, differing
from custlist_desktop.services.history.customer_history import name_in
from custlist_desktop.services.history.import_parts import parts_have
from custlist_desktop.services.history.journal_rows import Side, sides_of

_Row = tuple[int, str, str, int, str, str | None, str | None]

_SINGLE: Final = frozenset({"add", "edit", "delete"})
"""Actions on a customer that are told by their own row alone."""
_TOLD_BY_ITSELF: Final = frozenset(
    {
        *("number", "title", "status", "issued_on", "valid_until", "currency", "language", "estimator", "markup"),
        *("notes", "scope_of_work", "terms", "total", "version", "updated_at", "lines"),
    }
)
"""Columns of an estimate whose change is told by what the row has; of lines, with what these are called."""
_PLACES: Final = frozenset({"country", "state_province"})
_NOT_A_DIGIT: Final = re.compile(r"\D+")
_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]+")
_OUTER_MARKS: Final = re.compile(r"^[\W_]+|[\W_]+$")
_NUMBER: Final = re.compile(r"\d[\d ().\-/\u00a0]{5,}\d")
"""What may be a phone number."""
_ESCAPED: Final = re.compile(r'["\\\s]')


@dataclass(frozen=True, slots=True)
class ScreenPhrases:
    """What changes say on the screen that is nobody's own words.

    Attributes:
        labels: of the fields of a customer, by their names.
        heads: what is said of a row that was not just edited, such as "Deleted".
        values: what may stand for a customer's values: names of countries, the word for nothing.
        others: all other words that aren't anybody's: labels, statuses, months.
    """

    labels: Mapping[str, str]
    heads: Sequence[str]
    values: Sequence[str]
    others: Sequence[str]


@dataclass(frozen=True, slots=True)
class ScreenWords:
    """What changes say on the screen, in the language of the moment.

    Attributes:
        told: all that an entry says.
        phrases: all phrases; asked where words are looked for.
    """

    told: Callable[[ActivityEntry], str]
    phrases: Callable[[], ScreenPhrases]


class _Word:
    """One word, and where the screen may have it from."""

    def __init__(self, text: str, screen: ScreenPhrases) -> None:
        self.text = text
        # The screen puts quotes, commas and an ellipsis beside people's own words.
        self.core = core = _OUTER_MARKS.sub("", text)
        self.labels = frozenset(name for name, label in screen.labels.items() if core in fold(label))
        self.is_head, self.is_value, is_other = (
            any(core in fold(phrase) for phrase in phrases)
            for phrases in (screen.heads, screen.values, screen.others)
        )
        digits = _NOT_A_DIGIT.sub("", core)
        self.digits = digits.strip("0")
        self.is_number = bool(digits)
        self.is_spoken = bool(self.labels) or self.is_head or self.is_value or not core
        self.is_other = self.is_spoken or is_other
        # JSON writes quotes, backslashes and breaks in another way: the longest part between them stands for all.
        self.raw = max(_ESCAPED.split(core), key=len)


def words_in(text: str) -> list[str]:
    """The words of a search, folded; as in the search of customers, not more than `MAX_WORDS`.

    A phone number is one word, its digits, in whatever form it was typed; see `with_digits`.
    """
    number = phone_digits(text)
    words = [number] if number else [phone_digits(word) or word for word in fold(text).split()]
    return list(dict.fromkeys(words))[:MAX_WORDS]


def with_digits(text: str, words: Iterable[str]) -> str:
    """A text with the bare digits of its phone numbers, where one of ``words`` may be such digits."""
    if not any(word.isdigit() and len(word) >= SHORTEST_WHOLE_NUMBER for word in words):
        return text
    return "\n".join((text, *(_NOT_A_DIGIT.sub("", found) for found in _NUMBER.findall(text))))


class ActivitySearch:
    """Looks for words in rows that come from the newest down."""

    COLUMNS: Final = (
        JournalEntry.id,
        JournalEntry.user_name,
        JournalEntry.subject,
        JournalEntry.subject_id,
        JournalEntry.action,
        JournalEntry.before,
        JournalEntry.after,
    )
    """What `candidates` takes of a row."""

    def __init__(
        self, words: Sequence[str], screen: ScreenWords, entries: ActivityEntries, *, is_whole: bool
    ) -> None:
        """
        Args:
            words: folded, each once, at least one.
            screen: what changes say.
            entries: knows the numbers of estimates.
            is_whole: whether every row of an estimate comes by, whoever saved it and when.
        """
        phrases = screen.phrases()
        self._words = [_Word(word, phrases) for word in words]
        self._screen, self._entries, self._is_whole = screen, entries, is_whole
        self._with_lines: dict[int, bool] = {}
        self._rarest = max(self._words, key=lambda word: (not word.is_other, not word.is_number, len(word.raw)))
        self._told: tuple[int, str] = (0, "")

    def _searched(self, text: str) -> str:
        return with_digits(text, [word.text for word in self._words])

    def candidates(self, rows: Sequence[_Row]) -> list[JournalEntry]:
        """The rows that may have the words."""
        estimates = {row[3] for row in rows if row[2] == Subject.ESTIMATE.value}
        self._entries.know_numbers(estimates)
        self._know_lines(estimates - self._with_lines.keys())
        found = [row[0] for row in rows if self._may_have(row)]
        chosen = JournalEntry.select().where(among(JournalEntry.id, found)).order_by(JournalEntry.id.desc())
        return list(chosen) if found else []

    def _may_have(self, row: _Row) -> bool:
        _id, user, subject, key, action, before, after = row
        text = self._searched(_raw_text(f"{user}\n{before or ''}\n{after or ''}"))
        if subject == Subject.CUSTOMER.value and action in _SINGLE:
            return self._customer_may(text, user, action, before, after)
        if subject == Subject.ESTIMATE.value:
            return self._estimate_may(text, key, before, after)
        return True

    def _customer_may(self, text: str, user: str, action: str, before: str | None, after: str | None) -> bool:
        for word in self._words:
            if not word.is_spoken and word.raw not in text:
                return False
        sides = _decoded(before), _decoded(after)
        changed = list(differing(*sides))
        own = self._searched(fold("\n".join([user, name_in(sides[1] or sides[0] or {}), *_values(changed)])))
        is_edit = action == "edit" and None not in sides and {} not in sides
        names = {name for name, _old, _new in changed}
        can_say = bool(names & _PLACES) or "notes" in names or any(not old or not new for _name, old, new in changed)
        return all(
            word.core in own
            or not names.isdisjoint(word.labels)
            or (word.is_head and (not is_edit or not names))
            or (word.is_value and can_say)
            for word in self._words
        )

    def _estimate_may(self, text: str, key: int, before: str | None, after: str | None) -> bool:
        """Whether it has the rarest word: the others may be in other rows of what is one entry."""
        word, has_lines = self._rarest, '"lines"' in text
        if has_lines and word.raw in text:
            self._with_lines[key] = True
        if word.raw in text or word.is_other or word.core in fold(self._entries.number(key)):
            return True
        sides = _decoded(before), _decoded(after)
        is_told = all((side or {}).keys() <= _TOLD_BY_ITSELF for side in sides) and '"from"' not in text
        if not is_told or (has_lines and (not self._is_whole or self._with_lines[key])):
            return True
        return word.is_number and word.digits in _NOT_A_DIGIT.sub("", text)

    def _know_lines(self, keys: set[int]) -> None:
        """Notes whether the lines of estimates are called by the word by now; older rows tell as they come by."""
        self._with_lines.update(dict.fromkeys(keys, False))
        line = EstimateLineRow
        found: Any = (
            line.select(line.estimate, line.description, line.item).where(among(line.estimate, keys)).tuples()
        )
        for key, *texts in found if keys else ():
            if self._rarest.core in fold("\n".join(filter(None, texts))):
                self._with_lines[key] = True

    def matches(self, row: JournalEntry, one: ActivityEntry) -> Generator[None, None, bool]:
        """Returns whether a change has the words, by one row of it; stops on the way where it takes a while."""
        if self._told[0] != one.id:
            self._told = one.id, self._searched(fold(self._screen.told(one)))
        missing = [word for word in self._words if word.text not in self._told[1]]
        if not missing:
            return True
        rows = [row]
        if row.subject == Subject.ESTIMATE.value and one.subject is Subject.ESTIMATE:
            mine = JournalEntry.subject == row.subject, JournalEntry.subject_id == row.subject_id
            within = JournalEntry.id > one.older, JournalEntry.id <= one.id
            rows = list(JournalEntry.select().where(*mine, *within))
        raw = self._searched(_raw_text("\n".join(f"{each.before or ''}\n{each.after or ''}" for each in rows)))
        if all(word.raw in raw for word in missing):
            values = (text for each in rows for text in _values(differing(*sides_of(each))))
            own = self._searched(fold("\n".join(values)))
            if all(word.text in own for word in missing):
                return True
        if one.has_rows and row.action == "import":
            return (yield from parts_have(row.id, [word.text for word in missing]))
        return False


def _decoded(side: str | None) -> Side | None:
    found: Side | None = None if side is None else json.loads(side)
    return found


def _raw_text(text: str) -> str:
    """A text of the journal without case and accents, quickly; its spaces stay as they are."""
    return text.lower() if text.isascii() else _BEYOND_ASCII.sub(lambda part: fold(part[0]), text).lower()


def _values(changed: Iterable[tuple[str, Any, Any]]) -> Iterator[str]:
    """The values before and after, as texts."""
    for name, old, new in changed:
        if not name.endswith("_id"):  # keys say nothing to a person
            yield from _texts(old)
            yield from _texts(new)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for name, each in value.items():
            if name != PLACE:
                yield from _texts(each)
    elif isinstance(value, str):
        yield value
    elif value is not None and not isinstance(value, bool):
        yield json.dumps(value, ensure_ascii=False)
