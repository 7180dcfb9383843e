"""Paragraphs and lists in texts that people type or paste: what a proposal prints of a scope of work, or of terms.

Marks stay as typed, but for those that no font has. A line is part of a list if it begins with a dash, a star, a
bullet, or a number or letter with a point or a parenthesis; deeper indentation nests. A dash before a bare amount
("- 5 %") is a minus.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any, Final

_TAB: Final = 4
_NESTED_FROM: Final = 2
"""Blanks by which a line of a list inside of a list is further in."""
_DEEPEST: Final = 6
"""Levels; what is further in stays at the last."""
_DASHES: Final = "-‐‑–—−"
# Word writes its bullets in letters of the Symbol and Wingdings fonts, which nobody else has.
_PRIVATE: Final = "\uf0a7\uf0b7\uf0d8\uf0fc\uf076"
_BULLETS: Final = "•◦▪▫■□●○‣⁃►▶▸➤➢✓✔☐☑❖◆◇·" + _PRIVATE
_MARK: Final = re.compile(
    rf"(?P<dash>[{_DASHES}])(?:[ \t]+|(?=[^\W\d_]))"  # "-Dépose" as well as "- dépose"
    rf"|(?P<bullet>[{_BULLETS}])[ \t]*"
    r"|(?P<star>[*.])[ \t]+"
    r"|(?P<circle>o)\t[ \t]*"
    r"|(?P<number>\(?\d{1,3}(?:\.\d{1,3})*[.)-])[ \t]+"
    r"|(?P<letter>\(?[^\W\d_][.)])[ \t]+"
)
_AMOUNT: Final = re.compile(r"[$€£]?[\d\s.,’']*\d[\s]*(?:%|°[CF]?|[$€£])?\s*(?:[A-Z]{2,3})?")

Block = dict[str, Any]
"""For the template: ``kind`` "text" with ``lines``, or "list" with ``items`` and ``ordered``; ``apart`` if an empty
line is above, and for a list ``loose`` if empty lines part its items. An item has its ``mark``, its ``lines``, and in
``lists`` the blocks that are nested in it."""


@dataclass(slots=True)
class _ListItem:
    mark: str
    lines: list[str]
    lists: list["_TextList"] = field(default_factory=list)


@dataclass(slots=True)
class _TextList:
    family: str
    indent: int
    apart: bool
    loose: bool = False
    items: list[_ListItem] = field(default_factory=list)


def text_blocks(text: str) -> list[Block]:
    """The paragraphs and lists of ``text``, in their order. No letter of it is lost but for the marks' own form."""
    reader = _Reader()
    for line in text.split("\n"):
        reader.read(line)
    return [each if isinstance(each, dict) else _list_block(each) for each in reader.blocks]


class _Reader:
    """Reads line by line."""

    def __init__(self) -> None:
        self.blocks: list[Block | _TextList] = []
        self._open: list[_TextList] = []  # each nested in the last item of the one before
        self._gap = False

    def read(self, line: str) -> None:
        content = line.expandtabs(_TAB).lstrip()
        if not content:
            self._gap = True
            return
        indent = len(line.expandtabs(_TAB)) - len(content)
        found = self._mark_of(line.lstrip(), indent)
        if found is not None:
            self._add_item(found, line.lstrip(), indent)
        elif not self._goes_on(content, indent):
            self._add_line(line)
        self._gap = False

    def _mark_of(self, content: str, indent: int) -> re.Match[str] | None:
        found = _MARK.match(content)
        if found is None or not content[found.end() :].strip():
            return None
        rest = content[found.end() :].strip()
        if found["dash"] and _AMOUNT.fullmatch(rest):
            return None
        return None if found["letter"] and not self._follows(found, indent) else found

    def _follows(self, found: re.Match[str], indent: int) -> bool:
        """Whether a letter is the first of a list or the next one: "J. Tremblay" is a name."""
        letter = found["letter"].strip("(.)")
        before = next((each for each in reversed(self._open) if each.indent < indent + _NESTED_FROM), None)
        if before is not None and before.family == _family(found):
            return ord(letter) == ord(before.items[-1].mark.strip("(.)")) + 1
        return letter in ("a", "A", "i", "I")

    def _add_item(self, found: re.Match[str], content: str, indent: int) -> None:
        family = _family(found)
        if found["circle"]:  # Word's second level
            indent += _NESTED_FROM
        while self._open and self._open[-1].indent >= indent + _NESTED_FROM:
            self._open.pop()
        top = self._open[-1] if self._open else None
        nested = top is not None and indent >= top.indent + _NESTED_FROM and len(self._open) < _DEEPEST
        if top is None or nested or top.family != family:
            if top is not None and not nested:
                self._open.pop()
            self._begin(_TextList(family, indent, self._gap))
        elif self._gap:
            top.loose = True
        mark = found[0].strip()
        self._open[-1].items.append(_ListItem("•" if mark in _PRIVATE else mark, [content[found.end() :].strip()]))

    def _begin(self, found: _TextList) -> None:
        if self._open:
            self._open[-1].items[-1].lists.append(found)
        else:
            self.blocks.append(found)
        self._open.append(found)

    def _goes_on(self, content: str, indent: int) -> bool:
        """Takes a line that goes on with an item: further in than its mark, or in the middle of a sentence."""
        if not self._open or self._gap:
            return False
        inside = [each for each in self._open if each.indent < indent]
        if not inside and not content[0].islower():
            return False
        self._open = inside or self._open
        self._open[-1].items[-1].lines.append(content.rstrip())
        return True

    def _add_line(self, line: str) -> None:
        self._open = []
        last = self.blocks[-1] if self.blocks else None
        alone = runs_left(line)
        if isinstance(last, dict) and not self._gap and not alone and not runs_left(last["lines"][-1]):
            last["lines"].append(line.rstrip())
        else:
            self.blocks.append({"kind": "text", "apart": self._gap, "lines": [line.rstrip()]})


def runs_left(line: str) -> bool:
    """Whether a line is written from right to left: its first letter says so."""
    letter = next((each for each in line if each.isalpha()), "")
    return bool(letter) and unicodedata.bidirectional(letter) in ("R", "AL")


def _family(found: re.Match[str]) -> str:
    """What the marks of one list have in common."""
    mark = found[0].strip()
    kind = str(found.lastgroup)
    if kind in ("number", "letter"):
        return f"{kind}{mark[0] == '('}{mark[-1]}"
    return mark if kind == "star" else kind


def _list_block(found: _TextList) -> Block:
    return {
        "kind": "list",
        "apart": found.apart,
        "loose": found.loose,
        "ordered": found.family.startswith(("number", "letter")),
        "items": [
            {"mark": _shown_mark(item.mark, found), "lines": item.lines, "lists": list(map(_list_block, item.lists))}
            for item in found.items
        ],
    }


def _shown_mark(mark: str, found: _TextList) -> str:
    """The mark as it is printed: a star alone may be that of a note."""
    if mark in _DASHES:
        return "–"
    return "•" if mark == "*" and len(found.items) > 1 else mark
