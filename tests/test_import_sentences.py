"""Every problem that an import can find in a row has its words, in the shell and in the window, with its facts."""

import ast
import csv
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

import custlist_desktop
from custlist_desktop.cli.import_report import file_trouble_text, row_problems_text
from custlist_desktop.domain.contact import CustomerDetails, Problem
from custlist_desktop.domain.fields import MAX_NOTES_LENGTH
from custlist_desktop.domain.incoming import CheckedRow
from custlist_desktop.domain.progress import unheard
from custlist_desktop.exchange.import_jobs import CheckRequest, PreviewRequest, check_import, preview_import
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble
from custlist_desktop.services.imports.staging import ImportStaging
from custlist_desktop.ui.importing.sentences import file_trouble_sentence, row_problem_text
from tests.helpers.open_list import HOME_REGION, OpenList
from tests.helpers.sources import nodes_of

HEADS = ("Company", "Email", "Phone", "Website", "State/Province", "Postal code", "Country", "Custlist ID", "Notes")
ROWS = (
    ("", "nobody@a.example", "", "", "", "", ""),
    ("", "", "512 555 0101", "", "", "", ""),
    ("x" * 501, "", "", "", "", "", ""),
    *((f"Mail {number}", email, "", "", "", "", "") for number, email in enumerate((
        "a b@a.example", "a.example", "a@@a.example", "@a.example", "a@", f"{'a' * 300}@a.example", "a@-.example",
        "a@office", "a@a.example (after 5 pm)",
    ))),
    *((f"Site {number}", "", "", website, "", "", "") for number, website in enumerate((
        "a b.example", "ftp://a.example", "https://", "intranet",
    ))),
    *((f"Phone {number}", "", phone, "", "", "", country) for number, (phone, country) in enumerate((
        ("call me", "US"), ("+999 555 0101", "US"), ("512 5", "US"), ("512 555 0101 0101 01", "US"),
        ("+49 30 1", "DE"), ("555-0101", "US"), ("112 555 0101", "US"), ("2026-11-24", "US"), ("5.12556E+09", "US"),
        ("100000", "NO"), ("512 555 0101 Bob", "US"), ("512 555 0101 or 512 555 0102", "US"),
        ("044 55 1234 5678", "MX"),
    ))),
    ("State 1", "", "", "", "Texas", "", "Canada"),
    ("State 2", "", "", "", "Atlantis", "", "Canada"),
    ("Country", "", "", "", "", "", "Atlantis"),
    ("Code 1", "", "", "", "", "999", "Canada"),
    ("Code 2", "", "", "", "MA", "2138", "US"),
    ("", "twins@a.example", "", "https://twins.example", "", "", ""),
    ("Weak", "", "512 555 0178", "", "", "", "US"),
    ("Once", "once@a.example", "", "", "", "", ""),
    ("Once", "once@a.example", "", "", "", "", ""),
    ("Once", "other@a.example", "", "", "", "", ""),
    ("Another name", "", "512 555 0199", "", "", "", "US"),
    ("Gagne Roofign", "", "512 555 0188", "", "", "", ""),
    ("Northern Lights Paving", "", "", "", "", "", ""),
    ("Northern Lihgts Paving", "", "", "", "", "", ""),
    ("Of another list", "", "", "", "", "", "", "00000000-1"),
    ("Full", "full@a.example", "", "", "", "", "", "", "One line more"),
    ("Élan\x07", "", "", "", "", "", ""),
    ("Long", "x" * 140_000, "", "", "", "", ""),
    ("Unknown", "somebody@a.example", "", "", "", "", ""),
    ("Too many", "", "", "", "", "", "", "", "", "cells"),
)  # fmt: skip
IN_THE_LIST = (
    CustomerDetails(company="First", email="twins@a.example"),
    CustomerDetails(company="Second", email="twins@a.example"),
    CustomerDetails(company="Weak", phone="512 555 0177", country="US"),
    CustomerDetails(company="Full", email="full@a.example", notes="x" * MAX_NOTES_LENGTH),
    CustomerDetails(company="Gagné Roofing", phone="512 555 0199", country="US"),
)
PACKAGE = Path(custlist_desktop.__file__).parent
SOURCES = (
    *(PACKAGE / "domain" / f"{name}.py" for name in ("checks", "phone", "web")),
    *(PACKAGE / "exchange").glob("*.py"),
    *(PACKAGE / "services" / "imports").glob("*.py"),
)
KINDS_OF_CODES = re.compile(r"(phone|email|website|country|state|postal_code)_[a-z_]+")
NO_CODES = {"phone_label", "email_key", "state_province", "country_code", "country_area"}
FACTS = {"value": "v", "before": "b", "limit": 7777, "length": 7777, "row": 7777, "country": "FR",
         "pattern": "p", "example": "e", "count": 7777, "name": "n"}  # fmt: skip
"""What a sentence may name."""


def codes_in_source() -> set[str]:
    """What is given to a `Problem` or a refusal, and what is named like the problem of a field."""
    return {code for path in SOURCES for code in codes_in(nodes_of(path))}


def codes_in(nodes: Iterable[ast.AST]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            place = {"Problem": 1, "refusal": 0, "_refusal": 0, "doubt": 2, "warn": 1}.get(name)
            given = node.args[place] if place is not None and len(node.args) > place else None
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                yield given.value
        text = node.value if isinstance(node, ast.Constant) else None
        if isinstance(text, str) and KINDS_OF_CODES.fullmatch(text) and text not in NO_CODES:
            yield text


@pytest.fixture
def checked(open_list: OpenList, tmp_path: Path) -> list[CheckedRow]:
    """The rows above as an import of their file finds them."""
    for details in IN_THE_LIST:
        open_list.customers.add(open_list.owner, details)
    path, staging_path = tmp_path / "bad.csv", tmp_path / "staging.db"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows((HEADS, *ROWS))
    with path.open("ab") as raw:
        raw.write(b'Open,"quote\nCaf\xe9,\n')
    seen = preview_import(PreviewRequest(path), unheard)
    request = CheckRequest(
        path, seen.preview.options, seen.mapping, open_list.file.address, staging_path, HOME_REGION, HOME_REGION
    )
    check_import(request, unheard)
    staging = ImportStaging.open(staging_path)
    rows = staging.rows(None, 0, 2 * len(ROWS))
    staging.close()
    return rows


def test_m15_every_problem_of_a_row_has_its_words_in_the_shell_and_in_the_window(checked: list[CheckedRow]) -> None:
    problems = {problem.code: problem for row in checked for problem in row.problems}
    assert set(problems) == codes_in_source()  # a new code needs a row here
    for problem in problems.values():
        all_facts = Problem(problem.field, problem.code, problem.severity, FACTS | problem.facts)
        assert row_problems_text([problem]) == row_problems_text([all_facts]), "a fact is missing"
        candidates = 2 if problem.code == "several_matches" else 0
        said = row_problem_text(problem, candidates)
        assert said == row_problem_text(all_facts, candidates), "a fact is missing"
        assert "can’t be used" not in said, f"{problem.code} has no sentence of its own"


def test_m15_every_trouble_of_a_file_has_its_words_in_the_shell_and_in_the_window() -> None:
    facts = {"row": 7, "limit": 1 << 20, "size": 2 << 20, "columns": 600, "encoding": "utf-8", "kind": "pdf"}
    for trouble in ImportTrouble:
        error = ImportFileError(trouble, Path("clients.csv"), **facts)
        for said in (file_trouble_text(error), file_trouble_sentence(error)):
            assert "clients.csv" in said
            assert said.endswith((".", "?"))
