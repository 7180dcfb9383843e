"""Languages: which one is chosen, what follows it, and that lupdate can read every call."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel

import custlist_desktop
from custlist_desktop.ui.i18n import LANGUAGES, current_language, translate
from custlist_desktop.ui.kit.state import Rebuilder
from tests.helpers.sources import nodes_of

PACKAGE = Path(custlist_desktop.__file__).parent


class Greeting(QLabel):
    """Shows the locale's language."""

    def __init__(self) -> None:
        super().__init__()
        self.rebuild()
        Rebuilder(self, self)

    def finish_typing(self) -> None:
        """Nothing is typed."""

    def state(self) -> None:
        """It has none."""

    def rebuild(self) -> None:
        self.setText(QLocale().language().name)

    def restore(self, _state: None) -> None:
        """It has no state."""


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_language_brings_its_locale(code: str, language: Callable[[str], str]) -> None:
    assert language(code) == code
    assert current_language() == code
    assert QLocale().language() == LANGUAGES[code]


def test_windows_follow_a_change_of_language(language: Callable[[str], str]) -> None:
    greeting = Greeting()
    greeting.show()
    assert greeting.text() == "English"
    language("fr")
    assert greeting.text() == "French"
    language("es")
    assert greeting.text() == "Spanish"


def test_system_and_nonsense_give_a_supported_language(language: Callable[[str], str]) -> None:
    assert language("system") in LANGUAGES
    assert language("tlh") in LANGUAGES


def test_qts_own_words_are_translated(language: Callable[[str], str]) -> None:
    language("fr")
    assert translate("QPlatformTheme", "Cancel") not in ("", "Cancel")


def test_text_without_translation_stays(app: QApplication) -> None:
    assert translate("Nowhere", "As it is") == "As it is"
    assert translate("Nowhere", "%n customer(s)", "", 3) == "3 customer(s)"


def translate_calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call of translate in the package, with where it is."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in nodes_of(path):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "translate":
                yield f"{path.relative_to(PACKAGE)}:{node.lineno}", node


def test_lupdate_can_read_every_call() -> None:
    for place, call in translate_calls():
        literals, counts = call.args[:3], call.args[3:]
        assert not call.keywords, f"{place}: lupdate wants positional arguments"
        assert len(literals) >= 2, f"{place}: context and text"
        for argument in literals:
            assert isinstance(argument, ast.Constant), f"{place}: lupdate reads literals only"
            assert isinstance(argument.value, str), f"{place}: lupdate reads literals only"
        for argument in counts:
            assert isinstance(argument, ast.Name), f"{place}: n has to be a plain name for lupdate"
