"""The topics of the guide: which there are, where their pages are, and where words occur in them."""

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from custlist_desktop.domain.text import fold
from custlist_desktop.proposals.customer_list import COLUMNS
from custlist_desktop.system.resources import resource_path
from custlist_desktop.ui.help.blocks import Block, Kind, parse_page, slug
from custlist_desktop.ui.i18n import translate

FIRST_TOPIC: Final = "start"
_MARK: Final = re.compile(r"<!--.*?-->\n")
"""By which a script finds its part of a page."""


@dataclass(frozen=True, slots=True)
class TopicGroup:
    """Topics under one heading of the list."""

    key: str
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """A part of a page in which all words were found."""

    topic: str
    title: str
    """The page's."""
    heading: str
    """The part's; the page's title for what stands before the first heading."""
    anchor: str
    """Leads to the part; empty for the page's beginning."""


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


@lru_cache(maxsize=128)
def page_blocks(topic: str, language: str) -> tuple[Block, ...]:
    """A page's blocks; FileNotFoundError if there is no such page."""
    return tuple(parse_page(page_text(topic, language)))


def page_text(topic: str, language: str) -> str:
    """A page as it is written, with what follows from the program filled in; FileNotFoundError if there is none."""
    columns = ", ".join(f"`{name}`" for name in COLUMNS)
    text = page_path(topic, language).read_text(encoding="utf-8").replace("{columns}", columns)
    return _MARK.sub("", text)


def page_title(topic: str, language: str) -> str:
    """The title of a topic's page: its first line."""
    return page_path(topic, language).read_text(encoding="utf-8").partition("\n")[0].lstrip("# ").strip()


def find_topics(text: str, language: str) -> list[Found]:
    """The parts of pages in which every word of ``text`` occurs, accents and case ignored.

    Parts with all words in their heading come first; else they are in the order of the guide. Where no part has all
    of them but a page has, the page is found.
    """
    words = fold(text).split()
    if not words:
        return []
    named: list[Found] = []
    others: list[Found] = []
    for topic in topic_keys():
        parts = _folded_parts(topic, language)
        hits = [found for found, folded in parts if all(word in folded for word in words)]
        whole = " ".join(folded for _, folded in parts)
        if not hits and all(word in whole for word in words):
            hits = [parts[0][0]]
        for found in hits:
            (named if all(word in fold(found.heading) for word in words) else others).append(found)
    return named + others


@lru_cache(maxsize=128)
def _folded_parts(topic: str, language: str) -> tuple[tuple[Found, str], ...]:
    """The parts of a page, each with its words folded."""
    parts: list[tuple[Found, list[str]]] = []
    title = ""
    for block in page_blocks(topic, language):
        if block.kind is Kind.HEADING:
            title = title or block.text
            anchor = "" if block.level == 1 else slug(block.text)
            parts.append((Found(topic, title, block.text, anchor), []))
        if parts:
            parts[-1][1].append(block.text)
    return tuple((found, fold(" ".join(texts))) for found, texts in parts)
