"""What can be wrong with an estimate, in whole sentences."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QLocale

from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.estimate import EstimateContent, LineKind
from custlist_desktop.domain.geography import country_name
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.dates import date_text


def estimate_problem_sentence(problem: Problem) -> str:
    """What is wrong with a field of an estimate, and what to do about it."""
    facts = {name: _written(value) for name, value in problem.facts.items()}
    if "country" in problem.facts:
        facts["country"] = country_name(str(problem.facts["country"]), current_language())
    sentence = _text_sentences().get(problem.code) or _number_sentences().get(problem.code)
    if sentence is None:
        return translate("EstimateProblems", "This can’t be saved as it is: {reason}.").format(reason=problem.code)
    return sentence.format(**facts)


def number_kept_sentence(problem: Problem, kept: str) -> str:
    """What is wrong with an estimate's number, and which one it has meanwhile."""
    keeps = translate("EstimateProblems", "{number} stays until then.").format(number=kept)
    return f"{estimate_problem_sentence(problem)} {keeps}"


def _written(value: object) -> str:
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return QLocale().toString(int(value))
    return str(value)


def _text_sentences() -> dict[str, str]:
    return {
        "number_required": translate("EstimateProblems", "An estimate needs a number. Type one."),
        "number_taken": translate("EstimateProblems", "Another estimate has the number {number}. Choose another."),
        "too_long": translate("EstimateProblems", "At most {limit} characters fit here; this has {length}."),
        "country_unknown": translate("EstimateProblems", "No country has this name. Choose one from the list."),
        "state_not_of_country": translate("EstimateProblems", "This is not in {country}. Choose one from the list."),
        "currency_unknown": translate("EstimateProblems", "No currency has the code {currency}. Choose one."),
        "language_unknown": translate(
            "EstimateProblems", "Proposals can be in English, French or Spanish. Choose one."
        ),
        "not_a_date": translate("EstimateProblems", "Type day, month and year, such as {example}.").format(
            example=date_text(date(2026, 3, 31))
        ),
        "no_such_day": translate(
            "EstimateProblems", "The calendar has no such day. Type day, month and year, such as {example}."
        ).format(example=date_text(date(2026, 3, 31))),
        "valid_before_issued": translate("EstimateProblems", "This is before the estimate’s date. Type a later day."),
        "too_many": translate("EstimateProblems", "An estimate has room for {limit} of these. Remove some first."),
    }


def _number_sentences() -> dict[str, str]:
    from custlist_desktop.ui.kit.taxes_field import (  # here: the program starts without forms
        markup_range_sentence,
        odd_markup_sentence,
    )

    return {
        "not_a_number": translate("EstimateProblems", "This can’t be calculated. Type a number, or 12+3."),
        "divide_by_zero": translate("EstimateProblems", "This divides by zero. Type another number."),
        "percent_unclear": translate(
            "EstimateProblems", "This could be read two ways. Put % after every number, or after none."
        ),
        "ambiguous": translate("EstimateProblems", "This could mean two numbers. Type {one} or {other}."),
        "too_large": translate("EstimateProblems", "This number is too large. Type a smaller one."),
        "too_fine": translate("EstimateProblems", "Type at most {places} decimal places."),
        "negative": translate("EstimateProblems", "This can’t be negative. Type 0 or more."),
        "percent_over_100": translate("EstimateProblems", "This can’t be more than 100 percent. Type less."),
        "markup_out_of_range": markup_range_sentence(),
        "markup_odd": odd_markup_sentence(),
    }


def changed_elsewhere_text() -> str:
    """Why an estimate isn't saved that somebody else changed."""
    return translate("EstimateEditor", "someone else changed it")


def deleted_elsewhere_text() -> str:
    """Why an estimate isn't saved that somebody else deleted."""
    return translate("EstimateEditor", "it was deleted")


def counts_text(content: EstimateContent) -> str:
    """How many sections and lines an estimate has: "3 sections, 9 lines"."""
    sections = sum(line.kind is LineKind.SECTION for line in content.lines)
    lines = len(content.lines) - sections
    section_text = translate("EstimateEditor", "%Ln section(s)", "", sections)
    line_text = translate("EstimateEditor", "%Ln line(s)", "", lines)
    return f"{section_text}, {line_text}" if sections else line_text


def deleted_sentence() -> str:
    """What became of an estimate, whose number stands in for ``{name}``."""
    return translate("EstimateTasks", "{name} was deleted.")


def discarded_sentence() -> str:
    """The same of one that was made and never touched."""
    return translate("EstimateTasks", "Nothing was typed, so {name} wasn’t kept.")
