"""A customer's notes as lines: what a file adds to them, without losing what a person wrote."""

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from custlist_desktop.domain.fields import MAX_NOTES_LENGTH
from custlist_desktop.domain.text import fold

_LABELLED: Final = re.compile(r"\s*([^:\n]{1,80}?)\s*:\s+(\S.*)")
"""A label, a colon, white space and a value: an address of a website or a time of day has no space there."""
_WORD: Final = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class MergedNotes:
    """Notes after a file's were merged into them.

    Attributes:
        added: the file's lines in it that were not there, those in the place of others among them.
        replaced: the lines of before that gave way to the file's line with the same label.
        left_out: the file's lines for which there was no room.
    """

    text: str
    added: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


@lru_cache(maxsize=256)  # a row's are merged to see whether they change anything, then to change it
def merged_notes(before: str, incoming: str, limit: int = MAX_NOTES_LENGTH) -> MergedNotes:
    """Notes with the lines of a file merged into them.

    Lines that are there stay. One that is there already, in whatever case, isn't added again. A line such as
    "Fax: 512-555-0104" takes the place of the one with its label, if both sides have that label exactly once; but one
    that says less than the line that is there, such as a number that somebody wrote a remark behind, changes
    nothing. All other lines come at the end, in their order. Merging a second time changes nothing.

    Args:
        before: the notes as they are.
        limit: how many characters notes may have; what would make them longer is left out, line by line.
    """
    if not before and len(incoming) <= limit:
        return MergedNotes(incoming, tuple(filter(None, incoming.split("\n"))))
    if not incoming or incoming == before:
        return MergedNotes(before)
    lines = before.split("\n") if before else []
    there = Counter(map(fold, lines))
    others = _lone_labels(incoming.split("\n")) if ":" in incoming else frozenset()
    labels = _labels_once(lines) if others else {}
    added, replaced, left_out = [], [], []
    length = len(before)
    for line in incoming.split("\n"):
        key = fold(line)
        if not key or there[key] > 0:
            there[key] -= 1
            continue
        label = _label_of(line) if others else ""
        place = labels.get(label) if label in others else None
        if place is not None and _says_as_much(lines[place], line):
            continue
        more = len(line) - len(lines[place]) if place is not None else len(line) + bool(lines)
        if length + max(more, 0) > limit:
            left_out.append(line)
            continue
        length += more
        added.append(line)
        if place is None:
            lines.append(line)
        else:
            replaced.append(lines[place])
            lines[place] = line
    return MergedNotes("\n".join(lines), tuple(added), tuple(replaced), tuple(left_out))


def labelled(label: str, text: str) -> str:
    """A line of notes: ``text`` behind its label, if it has any."""
    return f"{label}: {text}" if label else text


def holds_notes(before: str, incoming: str) -> bool:
    """Whether notes say all that a file's do already, so that merging changes nothing, and leaves nothing out."""
    if not incoming or incoming == before:
        return True
    merged = merged_notes(before, incoming)
    return merged.text == before and not merged.left_out


def _label_of(line: str) -> str:
    """The folded label of a line; empty if it has none."""
    match = _LABELLED.fullmatch(line) if ":" in line else None
    return fold(match[1]) if match else ""


def _labels_once(lines: list[str]) -> dict[str, int]:
    """The labels that exactly one of ``lines`` has, with its index."""
    labels = [_label_of(line) for line in lines]
    counted = Counter(labels)
    return {label: place for place, label in enumerate(labels) if label and counted[label] == 1}


def _lone_labels(lines: list[str]) -> frozenset[str]:
    """The labels that exactly one of ``lines`` has, and that no line without a label follows."""
    labels = _labels_once(lines)
    ends = {place for place, line in enumerate([*lines[1:], ""]) if not line.strip() or _label_of(line)}
    return frozenset(label for label, place in labels.items() if place in ends)


def _says_as_much(there: str, line: str) -> bool:
    """Whether a line with the same label says what ``line`` says, and perhaps more behind it."""
    mine, theirs = (_LABELLED.fullmatch(text) for text in (line, there))
    if mine is None or theirs is None:
        return False
    value, known = fold(mine[2]), fold(theirs[2])
    rest = known[len(value) :].lstrip()
    return known.startswith(value) and not _WORD.match(rest[:1])
