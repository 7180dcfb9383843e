"""What tests of the guide read: its pages, and the messages of the program that they name."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache, lru_cache

from custlist_desktop.domain.words.market import in_market
from custlist_desktop.system.resources import resource_path
from custlist_desktop.ui.help.blocks import Block, Span
from custlist_desktop.ui.help.topics import page_blocks, topic_keys
from tests.helpers.shared_words import shared_words

LANGUAGES = ("en", "fr", "es")
PAGES = [(language, topic) for language in LANGUAGES for topic in topic_keys()]


def spans(language: str, topic: str) -> Iterator[tuple[Block, Span]]:
    """The runs of a page's text with their blocks."""
    for block in page_blocks(topic, language):
        for span in block.spans:
            yield block, span


def bold_words(block: Block) -> list[str]:
    """What a block names of the interface."""
    return [span.text for span in block.spans if span.bold]


def in_interface(text: str) -> str:
    """A text of the interface as the guide writes it: without what only says that a dialog follows."""
    return in_market(text, "").replace("&", "").removesuffix("…").replace("\u00a0", " ")


def _forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return []
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


@lru_cache(maxsize=4)
def translations(language: str) -> dict[str, list[str]]:
    """For every source text of the program, what it is in a language: all its forms in all its contexts."""
    # The English file has plurals only: elsewhere a text is its own translation.
    found = {source: [in_interface(source)] for source in translations("fr")} if language == "en" else {}
    tree = ElementTree.parse(resource_path("translations", f"custlist_{language}.ts"))
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        if message.get("type") == "vanished" or message.find("translation") is None:
            continue
        forms = [form for form in _forms(message) if form] or ([source] if language == "en" else [])
        found.setdefault(source, []).extend(in_interface(form) for form in forms)
    for source, words in shared_words(language):
        found.setdefault(source, []).append(in_interface(words))
    return found


def sources(language: str, words: str) -> set[str]:
    """The source texts whose translation is ``words``; a number in it may be any."""
    wanted = words.replace("\u00a0", " ")
    plain, counted = _by_form(language)
    return plain.get(wanted, set()) | {source for form, source in counted if form.fullmatch(wanted)}


@cache
def _by_form(language: str) -> tuple[dict[str, set[str]], list[tuple[re.Pattern[str], str]]]:
    """The source texts by what they are in a language; those with a number by patterns of it."""
    plain: dict[str, set[str]] = {}
    counted = []
    for source, forms in translations(language).items():
        for form in forms:
            if "%" not in form:
                plain.setdefault(form, set()).add(source)
            else:
                counted.append((re.compile(re.sub(r"%L?n", r"\\d+", re.escape(form))), source))
    return plain, counted
