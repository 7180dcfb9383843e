"""Whatever reading, matching and checking can find wrong with a row has words, in the window and in the shell."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pytest

import custlist_desktop
from custlist_desktop.cli.problems import problem_text
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, Problem, Severity
from custlist_desktop.exchange.targets import Target
from custlist_desktop.services.duplicates import Likeness
from custlist_desktop.ui.importing.doubt_words import reason_text
from custlist_desktop.ui.importing.sentences import row_problem_text

pytestmark = pytest.mark.usefixtures("app")

_PACKAGE: Final = Path(custlist_desktop.__file__).parent
_PLACES: Final = ("exchange/*.py", "services/import_*.py", "domain/phone.py", "domain/web.py", "domain/checks.py")
_TELLING: Final = frozenset(
    ("Problem", "PhoneReading", "WebReading", "refusal", "_refusal", "doubt", "warn", "_checked_code")
)
"""What is called with the code of a problem."""
_OF_CELLS: Final = re.compile(r"(?:phone|email|website|state|country)_[a-z_]+")
_CODE: Final = re.compile(r"[a-z]+(?:_[a-z]+)+")
_NO_CODES: Final = frozenset((*CUSTOMER_FIELDS, *(target.value for target in Target), "phone_e164", "mobile_e164"))
_FACTS: Final = {
    "value": "the text", "before": "2139", "limit": 5, "length": 9, "country": "US", "pattern": "555", "row": 7,
    "example": "02139", "name": "Toits", "count": 3, "more": (), "encoding": "cp1252",
    "likeness": Likeness.SAME_PHONE,
}  # fmt: skip


def _constants(node: ast.AST) -> Iterator[str]:
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            yield each.value


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def codes() -> list[str]:
    """The codes of problems that the program's text has."""
    found: set[str] = set()
    for path in (path for place in _PLACES for path in _PACKAGE.glob(place)):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and _called(node) in _TELLING:
                given = [*node.args, *(word.value for word in node.keywords if word.arg == "code")]
                found |= {text for each in given for text in _constants(each) if _CODE.fullmatch(text)}
        if path.name in ("phone.py", "web.py", "phone_cells.py", "place_cells.py"):
            found |= {text for text in _constants(tree) if _OF_CELLS.fullmatch(text)}
    return sorted(found - _NO_CODES)


def test_the_codes_are_found() -> None:
    assert {"phone_too_short", "phone_is_date", "email_no_at", "state_unknown", "same_as_row"} <= set(codes())


@pytest.mark.parametrize("code", codes())
def test_m15_every_problem_has_words_in_window_and_shell(code: str, language: Callable[[str], str]) -> None:
    problem = Problem("phone", code, Severity.ERROR, dict(_FACTS))
    said = set()
    for chosen in ("en", "fr", "es"):
        language(chosen)
        nothing_known = row_problem_text(Problem("phone", "of_tomorrow", Severity.ERROR, dict(_FACTS)))
        texts = (row_problem_text(problem), reason_text(problem))
        assert nothing_known not in texts
        assert not any(re.search(r"[{}]", text) for text in texts)
        said.add(texts[0])
    assert len(said) == 3
    assert not re.search(r"[{}]", problem_text(problem))
