"""Why a cell is to be checked, and what happens if it is left as it is, in whole sentences."""

from typing import Final

from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.geography import country_name
from custlist_desktop.domain.incoming import RowView
from custlist_desktop.exchange.doubts import Doubt
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.importing.changes_text import shown_value
from custlist_desktop.ui.importing.sentences import row_problem_text
from custlist_desktop.ui.kit.contact.sentences import problem_sentence

_AS_IN_THE_FORM: Final = frozenset(
    (
        "email_spaces",
        "email_no_at",
        "email_two_at",
        "email_nothing_before_at",
        "email_nothing_after_at",
        "email_too_long",
        "email_invalid",
        "website_spaces",
        "website_scheme",
        "website_invalid",
        "phone_not_a_number",
        "phone_unknown_country_code",
        "too_long",
    )
)
"""What the customer's form says in the same words."""


def reason_text(problem: Problem) -> str:
    """Why a cell is to be checked, without its field and its text: "Too short for a number in the United States."."""
    if problem.code in _AS_IN_THE_FORM:
        return problem_sentence(problem)
    sentence = _reasons().get(problem.code)
    if sentence is None:
        return row_problem_text(problem)
    facts = {"example": "", "before": "", "value": ""} | problem.facts
    facts["country"] = country_name(str(facts.get("country", "")), current_language())
    return sentence.format_map(facts)


def _reasons() -> dict[str, str]:
    return {
        "name_required": translate("DoubtReasons", "No company, name or email. Type one."),
        "email_odd_domain": translate("DoubtReasons", "This address only works inside an office."),
        "website_odd": translate("DoubtReasons", "A website’s name usually has a dot."),
        "phone_digits_lost": translate("DoubtReasons", "A spreadsheet kept only its first digits."),
        "phone_is_date": translate("DoubtReasons", "This is a date, not a number."),
        "phone_too_short": translate("DoubtReasons", "Too short for a number ({country})."),
        "phone_too_long": translate("DoubtReasons", "Too long for a number ({country})."),
        "phone_wrong_length": translate("DoubtReasons", "No number has this many digits ({country})."),
        "phone_no_area_code": translate("DoubtReasons", "The area code is missing."),
        "phone_words": translate("DoubtReasons", "Words stand beside the number."),
        "phone_second": translate("DoubtReasons", "One number fits here."),
        "email_words": translate("DoubtReasons", "Words stand beside the address."),
        "phone_odd": translate("DoubtReasons", "No number in use looks like this ({country})."),
        "country_unknown": translate("DoubtReasons", "No country has this name."),
        "state_unknown": translate("DoubtReasons", "No state or province has this name."),
        "state_not_of_country": translate("DoubtReasons", "Not a state or province there ({country})."),
        "postal_code_odd": translate("DoubtReasons", "Postal codes look like {example} ({country})."),
        "postal_code_restored": translate("DoubtReasons", "Its leading zeros are missing. It is read as {value}."),
    }


def left_text(doubt: Doubt, view: RowView, home_region: str) -> str:
    """What happens to a cell that nobody mends."""
    if doubt.blocks():
        return translate("DoubtReasons", "If left, this row is refused.")
    if not doubt.goes_to_notes():
        return translate("DoubtReasons", "If left, it comes in as it is.")
    before = str(getattr(view.before, doubt.field, "")) if view.before is not None else ""
    after = str(getattr(view.after, doubt.field, ""))
    shown = shown_value(doubt.field, after, view.after.country or home_region)
    if after and before == after:
        sentence = translate("DoubtReasons", "If left, {value} stays; this goes to the notes.")
    elif after and doubt.place in view.sources.get(doubt.field, ()):
        sentence = _taken_in_part(doubt)
    else:
        sentence = translate("DoubtReasons", "If left, this goes to the notes.")
    others = ", ".join(str(problem.facts.get("value", "")) for problem in doubt.problems if _is_rest(problem))
    return sentence.format(value=shown, others=others)


def _is_rest(problem: Problem) -> bool:
    """Whether what a problem quotes is all of the cell that goes to the notes."""
    return problem.code == "phone_second"


def _taken_in_part(doubt: Doubt) -> str:
    if all(map(_is_rest, doubt.problems)):
        return translate("DoubtReasons", "If left, {value} comes in; {others} goes to the notes.")
    return translate("DoubtReasons", "If left, {value} comes in; the whole goes to the notes.")
