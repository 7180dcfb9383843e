"""Whatever can be wrong with a row has words in every language, in the rows and beside a cell to be mended."""

import re
from collections.abc import Callable
from typing import Final

import pytest

from custlist_desktop.domain.contact import Problem
from custlist_desktop.services.duplicates.service import Likeness
from custlist_desktop.ui.importing.sentences import reason_text, row_problem_text
from tests.test_import_sentences import codes_in_source

pytestmark = pytest.mark.usefixtures("app")

_FACTS: Final = {
    "value": "the text", "before": "2139", "limit": 5, "length": 9, "country": "US", "pattern": "555", "row": 7,
    "example": "02139", "name": "Toits", "count": 3, "more": (), "likeness": Likeness.SAME_PHONE,
}  # fmt: skip


def test_m15_every_problem_has_words_in_every_language(language: Callable[[str], str]) -> None:
    said: dict[str, set[str]] = {}
    for chosen in ("en", "fr", "es"):
        language(chosen)
        nothing_known = row_problem_text(Problem("phone", "of_tomorrow", facts=dict(_FACTS)))
        for code in codes_in_source():
            problem = Problem("phone", code, facts=dict(_FACTS))
            texts = (row_problem_text(problem), reason_text(problem))
            assert nothing_known not in texts, code
            assert not any(re.search(r"[{}]", text) for text in texts), code
            said.setdefault(code, set()).add(texts[0])
    assert [code for code, texts in said.items() if len(texts) < 3] == []
