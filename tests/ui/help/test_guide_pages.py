"""The guide says what the program does: its words, keys, links and pictures are real, in all three languages."""

import re
import runpy
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from custlist_desktop import cli
from custlist_desktop.domain.words.market import MARKETS
from custlist_desktop.system.resources import resource_path
from custlist_desktop.ui.customers.commands import customer_commands
from custlist_desktop.ui.estimates.commands import estimate_commands
from custlist_desktop.ui.help.blocks import Kind, slug
from custlist_desktop.ui.help.commands import guide_commands
from custlist_desktop.ui.help.finding import search_guide
from custlist_desktop.ui.help.topics import (
    group_title,
    page_blocks,
    page_path,
    page_text,
    topic_groups,
    topic_keys,
)
from custlist_desktop.ui.help.typesetting import is_keys
from custlist_desktop.ui.i18n import set_market, translate
from custlist_desktop.ui.kit.commands import CommandTable
from custlist_desktop.ui.shell.commands import window_commands
from custlist_desktop.ui.shell.key_groups import shortcut_groups
from tests.ui.help.guide_pages import LANGUAGES, PAGES, bold_words, sources, spans

_ROOT = Path(__file__).parents[3]
_SCRIPTS = _ROOT / "resources" / "guide"

pytestmark = pytest.mark.usefixtures("app")

# Commands that are no page's own: what a search or a dialog offers at the moment it is needed.
_UNTOLD = {
    "Search",
    "Call",
    "Send Email",
    "Copy Details",
    "Undo Delete",
    "Open",
    "Duplicate",
    "Status",
    "Add Sample Data",
    "User Guide",
    "Keyboard Shortcuts",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_a_page_and_every_page_a_topic(language: str) -> None:
    files = {path.stem for path in resource_path("guide", language).glob("*.md")}
    assert files == set(topic_keys())
    assert all(group_title(group.key) for group in topic_groups())


@pytest.mark.parametrize(("language", "topic"), PAGES)
def test_page_has_the_same_parts_in_every_language(language: str, topic: str) -> None:
    def outline(code: str) -> list[tuple[Kind, int, int, bool]]:
        return [(block.kind, block.level, block.number, block.starts) for block in page_blocks(topic, code)]

    assert outline(language) == outline("en")
    assert [block.level for block in page_blocks(topic, language)].count(1) == 1
    assert page_blocks(topic, language)[0].level == 1


@pytest.mark.parametrize(("language", "topic"), PAGES)
def test_words_in_bold_are_those_of_the_interface(language: str, topic: str) -> None:
    for block, english in zip(page_blocks(topic, language), page_blocks(topic, "en"), strict=True):
        words, wanted = bold_words(block), bold_words(english)
        assert len(words) == len(wanted), block.text
        possible = set().union(*(sources("en", word) for word in wanted))
        for word in words:
            assert sources(language, word), f"the program nowhere says {word}"
            assert sources(language, word) & possible, f"{word} is not what the English page names"


@pytest.mark.parametrize(
    ("code", "region", "name", "other"),
    [
        ("fr", "CA", "soumission", "Préparer le devis"),
        ("fr", "FR", "devis", "soumission"),
        ("es", "US", "propuesta", "cotización"),
        ("es", "MX", "cotización", "propuesta"),
        ("es", "ES", "presupuesto", "propuesta"),
    ],
)
def test_guide_calls_the_document_as_the_window_does(
    code: str, region: str, name: str, other: str, app: QApplication, language: Callable[[str], str]
) -> None:
    language(code)
    set_market(app, region)
    try:
        said = {topic: page_text(topic, code) for topic in topic_keys()}
        named = {word for topic in topic_keys() for block in page_blocks(topic, code) for word in bold_words(block)}
        button = translate("EstimateEditor", "Make Proposal")
        found = search_guide(button, code)
    finally:
        set_market(app, "")
    # One page says what each market calls it.
    assert not [topic for topic, text in said.items() if other in text and topic != "proposal"]
    assert not [topic for topic, text in said.items() if "[[" in text]
    assert name in said["start"]
    assert button in named
    assert "proposal" in [place.topic for place in found.places[:2]]


@pytest.mark.parametrize(("language", "topic"), PAGES)
def test_code_and_keys_are_the_same_in_every_language(language: str, topic: str) -> None:
    for block, english in zip(page_blocks(topic, language), page_blocks(topic, "en"), strict=True):
        if block.kind is not Kind.CODE:
            assert sorted(span.text for span in block.spans if span.code) == sorted(
                span.text for span in english.spans if span.code
            )
        else:
            assert block.text.partition("#")[0] == english.text.partition("#")[0]


@pytest.mark.parametrize("topic", topic_keys())
def test_every_key_in_the_guide_is_bound(topic: str) -> None:
    listed = {key for group in shortcut_groups() for each in group.shortcuts for key in each.keys}
    named = {span.text for _, span in spans("en", topic) if span.code and is_keys(span.text)}
    assert named <= listed | {key for row in guide_commands() for key in row.keys.split()}


@pytest.mark.parametrize(("language", "topic"), PAGES)
def test_links_lead_to_a_page_and_to_a_heading_of_it(language: str, topic: str) -> None:
    for _, span in spans(language, topic):
        if not span.href:
            continue
        page, _, anchor = span.href.partition("#")
        target = page.removesuffix(".md") or topic
        assert target in topic_keys()
        headings = {slug(block.text) for block in page_blocks(target, language) if block.level > 1}
        assert not anchor or anchor in headings


@pytest.mark.parametrize(("language", "topic"), PAGES)
def test_pictures_are_there_and_say_what_they_show(language: str, topic: str) -> None:
    for block in page_blocks(topic, language):
        if block.kind is Kind.PICTURE:
            path = page_path(topic, language).parent / block.picture
            assert path.name.endswith(f"-{language}.png")
            assert block.text
            assert path.is_file(), f"run python -m tests.gallery --guide; {path.name} is missing"


@pytest.mark.parametrize("topic", topic_keys())
def test_french_pages_have_french_typography(topic: str) -> None:
    for block, span in spans("fr", topic):
        if not span.code and block.kind is not Kind.CODE:
            assert not re.search(r"(?<![\u00a0\d])[;!?»]|[^\u00a0\d]:|«[^\u00a0]|'", span.text), span.text


@pytest.mark.parametrize("topic", topic_keys())
def test_spanish_pages_open_their_questions(topic: str) -> None:
    for _, span in spans("es", topic):
        assert span.text.count("?") == span.text.count("¿")
        assert span.text.count("!") == span.text.count("¡")


@pytest.mark.parametrize("language", LANGUAGES)
def test_steps_are_short_enough_to_follow(language: str) -> None:
    for topic in topic_keys():
        for block in page_blocks(topic, language):
            if block.kind is Kind.STEP and topic != "start":
                assert len(block.text) <= 260, block.text


def test_every_command_of_the_menus_is_explained() -> None:
    tables: tuple[CommandTable[Any], ...] = (customer_commands(), estimate_commands(), window_commands())
    commands = {row.text for table in tables for row in table if row.text and row.choice != "language"}
    commands |= {"Appearance", "Language"}  # the menus of choices
    told = {word for topic in topic_keys() for block in page_blocks(topic, "en") for word in bold_words(block)}
    assert {command.removesuffix("…") for command in commands} - told - _UNTOLD == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_commands_of_the_shell_are_understood(language: str) -> None:
    lines = [block.text.partition("#")[0] for block in page_blocks("shell", language) if block.kind is Kind.CODE]
    assert len(lines) == 22
    for line in lines:
        words = shlex.split(line)
        assert words[0] == "custlist"
        cli.parser().parse_args(words[1:])  # exits with a message where a word is unknown


@pytest.mark.parametrize("code", LANGUAGES)
def test_page_of_keys_has_those_of_the_tables(code: str, app: QApplication, language: Callable[[str], str]) -> None:
    language(code)
    updated_page = runpy.run_path(str(_SCRIPTS / "update_keys.py"))["updated_page"]
    text = page_path("keyboard", code).read_text("utf-8")
    assert text.count("<!-- keys -->") == 1
    assert updated_page(app, text) == text, "run python resources/guide/update_keys.py"


def test_readme_says_what_the_guide_says() -> None:
    updated_readme = runpy.run_path(str(_SCRIPTS / "update_readme.py"))["updated_readme"]
    readme = (_ROOT / "README.md").read_text("utf-8")
    assert readme.count("<!-- guide: ") == 1
    assert updated_readme(readme) == readme, "run python resources/guide/update_readme.py"
    for link in re.findall(r"\]\((resources/[^)#]+)", readme):
        assert (_ROOT / link).is_file()


@pytest.mark.parametrize("language", ["fr", "es"])
def test_forms_of_markets_are_whole_words(language: str) -> None:
    for topic in topic_keys():
        text = page_path(topic, language).read_text("utf-8")
        assert not re.findall(r"\w\[\[.*?\]\]|\[\[[^\]]*\]\]\w", text)
        assert {len(forms.split("|")) for forms in re.findall(r"\[\[(.*?)\]\]", text)} <= {len(MARKETS[language])}
