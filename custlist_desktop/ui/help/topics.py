"""The topics of the guide: which there are, and what their pages say."""

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from custlist_desktop.domain.words.market import in_market
from custlist_desktop.proposals.customer_list import COLUMNS
from custlist_desktop.system.resources import resource_path
from custlist_desktop.ui.help.blocks import Block, Kind, parse_page, slug
from custlist_desktop.ui.i18n import current_language, current_market, translate

FIRST_TOPIC: Final = "start"
_MARK: Final = re.compile(r"<!--.*?-->\n", re.DOTALL)
"""What isn't shown: the keywords, and by which a script finds its part of a page."""
_KEYWORDS: Final = re.compile(
    r"^#+ (?P<heading>[^\n]*)\n+<!-- keywords: (?P<words>.*?) -->$", re.MULTILINE | re.DOTALL
)


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """Topics under one heading of the list."""

    key: str
    topics: tuple[str, ...]


@lru_cache(maxsize=1)
def topic_groups() -> tuple[TopicGroup, ...]:
    """All topics by group, in their order."""
    index = json.loads(resource_path("guide", "topics.json").read_text(encoding="utf-8"))
    return tuple(TopicGroup(group["key"], tuple(group["topics"])) for group in index["groups"])


def topic_keys() -> list[str]:
    """All topics in their order."""
    return [topic for group in topic_groups() for topic in group.topics]


def group_title(key: str) -> str:
    """The heading of a group in the interface's language; KeyError if there is none."""
    return {
        "start": translate("Guide", "First Steps"),
        "customers": translate("Guide", "Customers"),
        "estimates": translate("Guide", "Estimates and Proposals"),
        "office": translate("Guide", "Your Office"),
    }[key]


def page_path(topic: str, language: str) -> Path:
    """The file of a topic's page; FileNotFoundError if there is none."""
    return resource_path("guide", language, f"{topic}.md")


def guide_market(language: str) -> str:
    """What the guide in a language calls the document that a client receives; empty for what its pages say first."""
    return current_market() if language == current_language() else ""


def page_blocks(topic: str, language: str) -> tuple[Block, ...]:
    """A page's blocks; FileNotFoundError if there is no such page."""
    return _parsed(page_text(topic, language))


@lru_cache(maxsize=128)
def _parsed(text: str) -> tuple[Block, ...]:
    return tuple(parse_page(text))


def page_text(topic: str, language: str) -> str:
    """A page with what follows from the program filled in; FileNotFoundError if there is none."""
    columns = ", ".join(f"`{name}`" for name in COLUMNS)
    return _MARK.sub("", _in_market(topic, language)).replace("{columns}", columns)


def page_keywords(topic: str, language: str) -> dict[str, tuple[str, ...]]:
    """What else people call the parts of a page, by the part's anchor; empty for the page's beginning.

    A page declares them under a heading, in a comment: ``<!-- keywords: quote, bid -->``.
    """
    title = page_title(topic, language)
    return {
        "" if found["heading"] == title else slug(found["heading"]): tuple(
            " ".join(each.split()) for each in found["words"].split(",")
        )
        for found in _KEYWORDS.finditer(_in_market(topic, language))
    }


def page_title(topic: str, language: str) -> str:
    """The title of a topic's page: its first line."""
    return _in_market(topic, language).partition("\n")[0].lstrip("# ").strip()


def _in_market(topic: str, language: str) -> str:
    """A page as it is written, with the document called as the window does; FileNotFoundError if there is none.

    Where a page depends on that word, it holds the forms of all markets side by side, as translations do.
    """
    return in_market(_written(topic, language), guide_market(language))


@lru_cache(maxsize=128)
def _written(topic: str, language: str) -> str:
    return page_path(topic, language).read_text(encoding="utf-8")


def anchor_in(topic: str, anchor: str, language: str, other: str) -> str:
    """The anchor in another language of the part of a page that ``anchor`` leads to in ``language``.

    A page has the same headings in every language. Empty for the page's beginning, and where there is no such part.
    """
    anchors = _anchors(topic, language)
    return _anchors(topic, other)[anchors.index(anchor)] if anchor in anchors else ""


def _anchors(topic: str, language: str) -> list[str]:
    return [slug(block.text) for block in page_blocks(topic, language) if block.kind is Kind.HEADING]
