"""Placeholders in saved texts: ``{customer.company}`` stands for what it says when a proposal is made."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from custlist_desktop.domain.text import fold
from custlist_desktop.domain.words.placeholders import OTHER_NAMES

PLACEHOLDERS: tuple[str, ...] = (
    "customer.company", "customer.contact_name", "customer.address", "customer.email", "customer.phone",
    "estimate.number", "estimate.title", "estimate.total", "estimate.date", "estimate.valid_until", "site.address",
    "company.name", "company.address", "company.phone", "company.email", "company.website", "company.licence_number",
    "today",
)  # fmt: skip
"""All that a text may name."""

_PLACEHOLDER = re.compile(r"\{([A-Za-z_]+(?:\.[A-Za-z_]+)*)\}")


def placeholder_spans(text: str) -> list[tuple[int, int, str]]:
    """Where placeholders stand: start, end and name; known or not."""
    return [(match.start(), match.end(), match[1]) for match in _PLACEHOLDER.finditer(text)]


@dataclass(frozen=True, slots=True)
class DoubtfulPlaceholder:
    """What looks like a placeholder and would print as it is.

    Attributes:
        start: where it begins.
        typed: with its brackets.
        meant: the placeholder that was probably meant; empty if none is like it.
    """

    start: int
    typed: str
    meant: str

    def mended(self, text: str) -> str:
        """``text`` with what was meant, wherever this is typed."""
        return text.replace(self.typed, f"{{{self.meant}}}")


_BETWEEN: Final = r"([^\W\d][^{}\[\]<>«»%\n]{0,39}?)"
_BRACKETED: Final = re.compile(
    "|".join(
        (
            rf"\{{\{{\s*{_BETWEEN}\s*\}}\}}", rf"\$?\{{\s*{_BETWEEN}\s*\}}", rf"\[\[?\s*{_BETWEEN}\s*\]\]?",
            rf"<<?\s*{_BETWEEN}\s*>>?", r"«([^\W\d]\w*_\w+)»", rf"%{_BETWEEN}%",
        )
    )
)  # fmt: skip
"""What other programs put around a field; a letter comes first."""
_WORD: Final = re.compile(r"[^\W_]+")
_ALIKE: Final = 0.8


def doubtful_placeholders(text: str) -> Iterator[DoubtfulPlaceholder]:
    """What in ``text`` looks like a placeholder, such as "{job site}", "{{customer}}" or "[date]", but is none.

    In braces, everything that is written as a placeholder counts, and what is nearly the name of one; in other
    brackets, which stand in ordinary texts too, only the name of one.
    """
    for match in _BRACKETED.finditer(text):
        typed, content = match[0], next(filter(None, match.groups()))
        if typed == f"{{{content}}}" and content in PLACEHOLDERS:
            continue
        meant = _meant(content, in_braces=typed.startswith(("{", "${")))
        if meant or _PLACEHOLDER.fullmatch(typed):
            yield DoubtfulPlaceholder(match.start(), typed, meant)


_BLANK: Final = re.compile(r"\[[^\W\d][^{}\[\]\n]+\](?!\()|(?<!\{)\{[^\W\d][^{}\[\]\n]+\}(?!\})")


def blanks_to_fill(text: str) -> Iterator[str]:
    """What stands in square or curly brackets and doesn't even look like a placeholder: "[color]", with its brackets.

    A template's author leaves such words for others to replace. A box to tick, "[x]", and a link's "[text](...)" are
    none.
    """
    doubtful = {each.typed for each in doubtful_placeholders(text)}
    for match in _BLANK.finditer(text):
        if match[0] not in doubtful and match[0][1:-1] not in PLACEHOLDERS:
            yield match[0]


def _meant(content: str, in_braces: bool) -> str:
    names, key = _names(), _key(content)
    if key in names or not in_braces:
        return names.get(key, "")
    from difflib import get_close_matches  # here: the program starts without

    return names[close[0]] if (close := get_close_matches(key, names, n=1, cutoff=_ALIKE)) else ""


@cache
def _names() -> dict[str, str]:
    """Placeholders by what they are called."""
    others = {_key(other): name for name, words in OTHER_NAMES.items() for other in words.split(",")}
    return others | {_key(name): name for name in PLACEHOLDERS}


def _key(name: str) -> str:
    """The words of a name, however they are joined."""
    return " ".join(_WORD.findall(fold(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name))))


def fill_placeholders(text: str, values: Mapping[str, str]) -> str:
    """``text`` with its placeholders replaced by ``values``; one that has no value there stays as typed.

    A value that ends in a stop takes no second one: "Gagné inc."
    """

    def value(match: re.Match[str]) -> str:
        filled = values.get(match[1], match[0])
        behind = text[match.end() : match.end() + 2]
        return filled[:-1] if filled.endswith(".") and behind[:1] == "." and behind != ".." else filled

    return _PLACEHOLDER.sub(value, text)
