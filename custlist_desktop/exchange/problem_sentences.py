"""The problems of imported rows and files in sentences, for the window and the shell."""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.geography import country_name
from custlist_desktop.domain.words.table import Words
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble

Figure = Callable[[int], str]
"""Writes a whole number as the reader's language does."""

_LONGEST_VALUE: Final = 60
_NOTHING_QUOTED: Final = re.compile(r"\s*:?\s*[“«]\s*[”»]")
_TOLD: Final = frozenset(("name_from_email", "phone_old_prefix", "postal_code_restored"))
"""Changes to a cell that are certain: reported, but not to be checked."""
_PARTLY_TAKEN: Final = frozenset(("email_words", "phone_second", "phone_words"))
"""Cells of which a part fills the field; the notes have the whole text."""
_MEBIBYTE: Final = 1024 * 1024


def is_moved(problem: Problem) -> bool:
    """Whether a cell's text went to the notes with its head, since its field can't hold it."""
    return problem.severity is Severity.WARNING and "head" in problem.facts and is_to_check(problem)


def is_to_check(problem: Problem) -> bool:
    """Whether a person should check the cell; some problems only tell how it was changed."""
    return problem.code not in _TOLD


def problems_text(problems: list[Problem], words: Words, figure: Figure, candidates: int = 0) -> str:
    """The problems of a row, one after the other.

    Args:
        problems: of one row.
        words: of the reader's language.
        figure: likewise.
        candidates: how many customers the row may be.
    """
    return joined([problem_text(problem, words, figure, candidates) for problem in problems], words)


def joined(texts: list[str], words: Words) -> str:
    """Joins texts as the language does; French has a space before a semicolon."""
    said = texts[0] if texts else ""
    for text in texts[1:]:
        said = words.row_problems["joined"].format(first=said, second=text)
    return said


def problem_text(problem: Problem, words: Words, figure: Figure, candidates: int = 0) -> str:
    """The problem of one value: the field, the reason, and the text in the file."""
    facts = _shown_facts(problem, words, figure, candidates)
    if is_moved(problem) and problem.code not in _PARTLY_TAKEN:
        name = facts["field"] or _shortened(str(facts["head"]))
        sentence = words.row_problems["moved" if facts["value"] else "moved_empty"]
        return sentence.format(field=name, value=facts["value"])
    if problem.code == "looks_like":
        return words.likenesses[problem.facts["likeness"]].format(name=facts["name"])
    code = _code_of_words(problem, candidates)
    sentences = words.row_problems
    # What is wrong with an email or a website needs no other words than that it is none.
    sentence = next(sentences[each] for each in (code, f"{code.split('_')[0]}_invalid", "other") if each in sentences)
    return _NOTHING_QUOTED.sub("", sentence.format_map(_Facts(facts)))


def _code_of_words(problem: Problem, candidates: int) -> str:
    if problem.code == "same_as_row" and problem.facts.get("more"):
        return "same_as_row_otherwise"
    if problem.code == "weak_match" and candidates > 1:
        return "several_matches"
    if problem.code == "several_matches" and not candidates:
        return "several_matches_unknown"
    return problem.code


class _Facts(dict[str, Any]):
    """Facts for a sentence; a missing one is empty, rather than making the whole row fail."""

    def __missing__(self, key: str) -> str:
        return ""


def _shown_facts(problem: Problem, words: Words, figure: Figure, candidates: int) -> Mapping[str, Any]:
    facts: dict[str, Any] = dict(problem.facts)
    facts["field"] = words.fields[problem.field].name if problem.field else ""
    facts["more"] = ", ".join(words.fields[name].name for name in facts.get("more", ()))
    facts["count"] = candidates or facts.get("count", 0)
    for name in ("value", "before"):
        facts[name] = _shortened(str(facts.get(name, "")))
    if facts.get("country"):
        facts["country"] = country_name(str(facts["country"]), words.language)
    for name in ("limit", "length", "row"):
        if name in facts:
            facts[name] = figure(int(facts[name]))
    return facts


def _shortened(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= _LONGEST_VALUE else f"{line[: _LONGEST_VALUE - 1]}…"


def file_trouble_sentence(error: ImportFileError, words: Words, figure: Figure, file: str) -> str:
    """Why a file can't be imported, and what to do about it; ``file`` is how the reader knows it."""
    kind = words.other_kinds.get(str(error.facts.get("kind", "")), words.other_kinds["other"])
    facts: dict[str, Any] = {"file": file, "kind": kind, "encoding": error.facts.get("encoding", "")}
    for name in ("columns", "row"):
        facts[name] = figure(int(str(error.facts.get(name) or 0)))
    limit = int(str(error.facts.get("limit") or 0))
    facts["limit"] = figure(limit // _MEBIBYTE if error.trouble is ImportTrouble.TOO_LARGE else limit)
    is_somewhere = error.trouble is ImportTrouble.OPEN_QUOTE and not error.facts.get("row")
    return words.import_files["open_quote_somewhere" if is_somewhere else error.trouble].format_map(_Facts(facts))
