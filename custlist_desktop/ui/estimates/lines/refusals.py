"""Why what was typed or pasted into a cell of an estimate's line is refused, in whole sentences."""

import re
from collections.abc import Mapping
from typing import Final

from custlist_desktop.domain.estimate import PRICE_PLACES, SCALE_PLACES, EstimateLine, LineKind
from custlist_desktop.domain.line_typing import is_worked_out
from custlist_desktop.domain.measures import ExpressionError
from custlist_desktop.domain.numbers import NumberStyle
from custlist_desktop.domain.quantities import read_quantity
from custlist_desktop.domain.units import POWER_SIGNS
from custlist_desktop.ui.estimates.lines.columns import LINE_FIELDS, LineColumn
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.taxes_field import markup_range_sentence

_LONGEST_SHOWN: Final = 32
_WITHOUT_PARENTHESES: Final = str.maketrans("", "", "()=")
_GROUPING_APOSTROPHE: Final = re.compile(r"(?<=\d)\s*['’′‘]\s*(?=\d{3})")
_PRICES: Final = (LineColumn.UNIT_COST, LineColumn.UNIT_PRICE)


def refusal_sentence(code: str, text: str, column: int, style: NumberStyle, facts: Mapping[str, object]) -> str:
    """Why a text is refused, and what can be typed instead.

    Args:
        code: of arithmetic's, of numbers' or of an estimate's problems.
        text: what was typed.
        column: of the cell; -1 for a number that is in none.
        style: the marks of numbers, for an example.
        facts: of the refusal.
    """
    if code == "ambiguous_thousands" and column != LineColumn.QUANTITY:
        code = "apostrophes"
    sentence = _text_sentences().get(code) if column != LineColumn.QUANTITY else None
    if sentence is None:
        sentence = _arithmetic_sentences().get(code) or _number_sentence(code, column)
    return sentence.format(
        text=text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…",
        bare=text.translate(_WITHOUT_PARENTHESES).strip(),
        ungrouped=_GROUPING_APOSTROPHE.sub("", text).replace(style.group, ""),
        example=f"1234{style.decimal}50",
        metres=f"3{style.decimal}05",
        places=PRICE_PLACES if column in _PRICES else SCALE_PLACES,
        typed=_typed_unit(facts),
        unit=facts.get("unit", ""),
        apart=facts.get("apart", ""),
        one=facts.get("one", ""),
        other=facts.get("other", ""),
    )


def other_units(words: str, unit: str, style: NumberStyle) -> dict[str, str] | None:
    """The "typed" unit of pasted words, and the line's "unit", if that is all that is wrong with them."""
    try:
        read_quantity(words, style, unit)
    except ExpressionError as error:
        if error.code == "other_unit":
            return {"typed": _typed_unit(error.facts), "unit": str(error.facts.get("unit", ""))}
    return None


def _typed_unit(facts: Mapping[str, object]) -> str:
    power = facts.get("power")
    sign = POWER_SIGNS[power] if isinstance(power, int) else ""
    return str(facts.get("typed") or translate("LineTable", "ft") + sign)


def _text_sentences() -> dict[str, str]:
    return {
        "markup_out_of_range": markup_range_sentence(),
        "too_long": translate("LineTable", "The text is too long. Shorten it."),
        "too_large": translate("LineTable", "“{text}” is too large. Type a smaller number."),
        "too_fine": translate("LineTable", "“{text}” has more than {places} decimals. Round it."),
    }


def _number_sentence(code: str, column: int) -> str:
    if code == "ambiguous":
        return translate("LineTable", "“{text}” could be two numbers. Write {one} or {other}.")
    if column == LineColumn.QUANTITY:
        return translate("LineTable", "“{text}” can’t be calculated. Write it like 12*3+10% or 12′ 6″ x 8′.")
    return translate("LineTable", "“{text}” isn’t a number. Write it like {example}.")


def _arithmetic_sentences() -> dict[str, str]:
    return {
        "divide_by_zero": translate("LineTable", "“{text}” divides by zero. Type another number."),
        "unbalanced": translate("LineTable", "A parenthesis is missing in “{text}”. Add it."),
        "unfinished": translate("LineTable", "“{text}” isn’t finished. Type the rest."),
        "in_parentheses": translate("LineTable", "“{text}” could be negative. Write {bare} or -{bare}."),
        "mixed_units": translate("LineTable", "“{text}” mixes units, or lengths with plain numbers. Use one unit."),
        "other_currency": translate(
            "LineTable", "“{text}” isn’t in {unit}. Type the price in {unit}, without a sign."
        ),
        "other_unit": translate(
            "LineTable", "“{text}” is in {typed}, but this line is in {unit}. Change one of them."
        ),
        "ambiguous_fraction": translate(
            "LineTable", "“{text}” is a mixed number or a difference. Write 10 1/2, or 10 - 1/2."
        ),
        "ambiguous_length": translate(
            "LineTable", "“{text}” is a length or a difference. Write 12′ 6″, or (12′) - 6″."
        ),
        "ambiguous_range": translate(
            "LineTable", "“{text}” is a range, a length or a difference. Write {apart} to subtract."
        ),
        "percent_unclear": translate(
            "LineTable", "“{text}” could be read two ways. Put % after every number, or after none."
        ),
        "ambiguous_day": translate("LineTable", "“{text}” could be a date. Write {apart} to divide."),
        "ambiguous_thousands": translate(
            "LineTable",
            "“{text}” could be thousands, or feet and inches. Write {ungrouped}, or both marks, as in 5′ 0″.",
        ),
        "apostrophes": translate("LineTable", "“{text}” isn’t a number here. Write {ungrouped}."),
        "ambiguous_inches": translate("LineTable", "“{text}” could be read two ways. Write 5′ 0 3/4″ or 5 3/4′."),
        "ambiguous_metres": translate("LineTable", "“{text}” could be read two ways. Write 3 m 05 or {metres} m."),
        "too_fine": translate("LineTable", "A number in “{text}” has too many decimals. Round it."),
        "too_large": translate("LineTable", "The result of “{text}” is too large. Type smaller numbers."),
        "too_long": translate("LineTable", "“{text}” is too long, or has more than four decimals. Shorten it."),
    }


FILLED: Final = LINE_FIELDS | {LineColumn.TAX: "taxable"}
"""The columns that can be filled down, and the fields of a line that they show."""


def fill_refusal(line: EstimateLine, column: int) -> str:
    """Why a line's cell can't be filled down; empty where it can."""
    field = FILLED.get(column)
    if line.kind is LineKind.SECTION:
        return translate("LineTable", "A heading can’t be filled down. Choose a cell of a line.")
    if field is None:
        return translate("LineTable", "Amounts are calculated. Fill down the quantity or the price.")
    if line.doubtful_words(field) is not None:
        return translate("LineTable", "This cell still needs a check. Type what it is, then fill it down.")
    if not is_worked_out(line, field):
        return ""
    if field == "markup":
        return translate("LineTable", "This markup is calculated from the price. Fill down the price.")
    return translate("LineTable", "This price is calculated. Fill down cost and markup.")


def no_line_below() -> str:
    """Why nothing is filled down from the last line."""
    return translate("LineTable", "There is no line below to fill.")
