"""The translations: complete, with the placeholders of the text, and no text in the code that they can't reach."""

import ast
import re
import runpy
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from xml.etree import ElementTree

import pytest

import custlist_desktop
from custlist_desktop.system.resources import resource_path
from custlist_desktop.ui.i18n import LANGUAGES
from tests.helpers.sources import nodes_of

PACKAGE = Path(custlist_desktop.__file__).parent
FOLDER = resource_path("translations")
UPDATE: Final[dict[str, Any]] = runpy.run_path(str(FOLDER / "update_translations.py"))

# What a translation has to take over as it is: placeholders, numbers, and the patterns of file names.
KEPT = re.compile(r"\{\w*\}|%L?n|\(\*[^)]*\)|;;")
NUMBER = re.compile(r"%L?n")

# Calls whose texts somebody sees or hears.
SHOWING = frozenset(
    (
        "addAction",
        "addItem",
        "addMenu",
        "make_button",
        "make_label",
        "setAccessibleDescription",
        "setAccessibleName",
        "setPlaceholderText",
        "setStatusTip",
        "setText",
        "setTitle",
        "setToolTip",
        "setWhatsThis",
        "setWindowTitle",
        "set_aside",
        "set_count_text",
        "set_hint",
        "set_label",
        "set_link",
        "set_name",
        "set_problem",
        "set_text",
        "set_texts",
        "set_words",
        "ChoiceCard",
        "Field",
        "IconButton",
        "InlineMessage",
        "LinkLabel",
        "MoreButton",
        "QAction",
        "QLabel",
        "QLineEdit",
        "QPushButton",
    )
)
NAMES = frozenset(("Custlist",))
"""The same in every language."""
KEYS = re.compile(r"((Ctrl|Shift|Alt)\+)*(\w|Del|Enter|Esc|Return|F\d+)")

Key = tuple[str, str, str]


@dataclass(frozen=True)
class Message:
    """One message of a .ts file; ``forms`` has one translation, or one for each plural form."""

    context: str
    text: str
    comment: str
    forms: tuple[str, ...]
    plural: bool
    finished: bool

    @property
    def key(self) -> Key:
        """What makes it this message."""
        return self.context, self.text, self.comment


def read(path: Path) -> list[Message]:
    """The messages of a .ts file."""
    found = []
    for context in ElementTree.parse(path).iter("context"):
        for element in context.iter("message"):
            translation = element.find("translation")
            assert translation is not None
            plural = element.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            found.append(
                Message(
                    context.findtext("name", ""),
                    element.findtext("source", ""),
                    element.findtext("comment", ""),
                    tuple(forms),
                    plural,
                    translation.get("type") is None,
                )
            )
    return found


def file_of(language: str, folder: Path = FOLDER) -> Path:
    """The .ts file of a language."""
    return folder / f"custlist_{language}.ts"


@pytest.fixture(params=list(LANGUAGES))
def messages(request: pytest.FixtureRequest) -> list[Message]:
    """What a language has."""
    return read(file_of(request.param))


@pytest.fixture(scope="module")
def in_code(tmp_path_factory: pytest.TempPathFactory) -> set[Key]:
    """What the code has to be translated."""
    folder = tmp_path_factory.mktemp("translations")
    UPDATE["main"](folder)
    return {message.key for message in read(file_of("fr", folder))}


def test_languages_are_those_of_the_interface() -> None:
    assert set(UPDATE["LANGUAGES"]) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_code_is_there_and_no_other(language: str, in_code: set[Key]) -> None:
    messages = read(file_of(language))
    keys = {message.key for message in messages}
    wanted = {
        key for key in in_code if language != "en" or NUMBER.search(key[1])
    }  # English texts are their own words
    assert not wanted - keys, "run resources/translations/update_translations.py and translate these"
    assert not keys - wanted, "run resources/translations/update_translations.py, the code has these no longer"
    assert len(keys) == len(messages)


def asked_for(nodes: Iterable[ast.AST]) -> Iterator[tuple[int, Key | None]]:
    """Lines of Python code that call `translate`, and for what; None where that isn't a literal."""
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
            literals = [each.value for each in node.args[:3] if isinstance(each, ast.Constant)]
            context, text, comment, *_ = (*map(str, literals), "", "", "")
            yield node.lineno, (context, text, comment) if len(literals) == len(node.args[:3]) else None


def test_every_call_asks_for_a_text_that_was_collected(in_code: set[Key]) -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {key}"
        for path in sorted((PACKAGE / "ui").rglob("*.py"))
        for line, key in asked_for(nodes_of(path))
        if key not in in_code and path.name != "i18n.py"
    ]
    assert not found, "lupdate doesn't see these: is the call in an f-string, or its text no literal?"


def test_translate_is_never_handed_on() -> None:
    found = []
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        nodes = nodes_of(path)
        called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
        named = (node for node in nodes if isinstance(node, ast.Name) and node.id == "translate")
        found += [f"{path.relative_to(PACKAGE)}:{node.lineno}" for node in named if id(node) not in called]
    assert not found, "lupdate sees calls only: a text in partial(translate, …) stays English"


def test_every_message_is_translated(messages: list[Message]) -> None:
    assert not [message.key for message in messages if not message.finished or not all(message.forms)]


def test_placeholders_are_those_of_the_text(messages: list[Message]) -> None:
    for message in messages:
        for form in message.forms:
            assert sorted(KEPT.findall(form)) == sorted(KEPT.findall(message.text)), message


def test_messages_with_a_number_have_all_plural_forms(messages: list[Message]) -> None:
    for message in messages:
        assert message.plural == bool(NUMBER.search(message.text)), message
        assert len(message.forms) == (UPDATE["PLURAL_FORMS"] if message.plural else 1), message


def test_english_leaves_no_choice_of_plural_to_its_reader() -> None:
    plurals = [message for message in read(file_of("en")) if message.plural]
    assert plurals
    assert not [message for message in plurals if any("(s)" in form or "(es)" in form for form in message.forms)]


def test_french_has_its_spaces_and_apostrophes() -> None:
    odd = re.compile(r"'|«(?!\u00a0)|(?<!\u00a0)»|(?<!\u00a0)[:;?!](?=\s|$)|\d (?=%|000|Mo)")
    assert not [form for message in read(file_of("fr")) for form in message.forms if odd.search(form)]


def test_spanish_opens_what_it_closes() -> None:
    forms = [form for message in read(file_of("es")) for form in message.forms]
    assert not [form for form in forms if form.count("¿") != form.count("?") or form.count("¡") != form.count("!")]


def test_an_update_keeps_every_translation(tmp_path: Path) -> None:
    for language in LANGUAGES:
        shutil.copy(file_of(language), tmp_path)
    UPDATE["main"](tmp_path)
    for language in LANGUAGES:
        before = {message.key: message for message in read(file_of(language))}
        after = {message.key: message for message in read(file_of(language, tmp_path))}
        assert {key: after[key] for key in before.keys() & after.keys()} == {
            key: before[key] for key in before.keys() & after.keys()
        }


def untranslated(nodes: Iterable[ast.AST]) -> Iterator[tuple[int, str]]:
    """Lines and literals of Python code that show words which `translate` never saw."""
    for node in nodes:
        if isinstance(node, ast.Call) and _name(node.func) in SHOWING:
            for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                for literal in _literals(argument):
                    if _is_wording(literal):
                        yield node.lineno, literal


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(value: ast.expr) -> Iterator[str]:
    """The string literals that can become the value, those inside other calls left out."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value
    elif isinstance(value, ast.IfExp):
        yield from _literals(value.body)
        yield from _literals(value.orelse)
    elif isinstance(value, ast.BoolOp):
        for part in value.values:
            yield from _literals(part)
    elif isinstance(value, ast.BinOp):
        yield from _literals(value.left)
        yield from _literals(value.right)
    elif isinstance(value, ast.JoinedStr):
        for part in value.values:
            yield from _literals(part)
    elif isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute):
        yield from _literals(value.func.value)  # "…".format(…), and the like


def _is_wording(literal: str) -> bool:
    """Whether a literal is meant for a reader: several words, or one with a capital. Symbols and keys are not."""
    text = literal.strip()
    if not re.search(r"[^\W\d_]", text) or text in NAMES or KEYS.fullmatch(text):
        return False
    return bool(re.search(r"\s", text)) or text[0].isupper()


def test_no_window_joins_a_label_and_its_value_by_itself() -> None:
    joined = re.compile(r"""\bf(["']).*\}: \{.*\1""")
    windows = Path(custlist_desktop.__file__).parent / "ui"
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted(windows.rglob("*.py"))
        if "theme" not in path.parts
        for line in path.read_text(encoding="utf-8").splitlines()
        if joined.search(line)
    ]
    assert found == []


def test_no_text_bypasses_translation() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {literal}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, literal in untranslated(nodes_of(path))
    ]
    assert not found


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Nothing found")',
        'label.setText("Save")',
        'label.setText("Save" if new else "")',
        'button = make_button(text or "Add customer", "primary")',
        'self.setWindowTitle(f"{name} was deleted")',
        'self.setToolTip("Role of {name}".format(name=name))',
        'action = QAction("Undo", self)',
        'self._field = Field(label="Phone")',
    ],
)
def test_the_search_for_texts_finds_them(code: str) -> None:
    assert list(untranslated(ast.walk(ast.parse(code))))


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("")',
        'label.setText(translate("Page", "Nothing found"))',
        'label.setText(translate("Page", "Role of {name}").format(name=name))',
        'label.setText(f"{name}, {role} — ·")',
        'make_label(name or "Custlist", "title")',
        'ChoiceCard("add", "Ctrl+N")',
    ],
)
def test_the_search_for_texts_leaves_the_rest(code: str) -> None:
    assert not list(untranslated(ast.walk(ast.parse(code))))
