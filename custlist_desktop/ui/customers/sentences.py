"""What the customer pages say: problems, estimates' statuses and roles in whole sentences."""

from typing import Final

from PySide6.QtCore import QLocale

from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.estimate import EstimateStatus
from custlist_desktop.domain.geography import country_name
from custlist_desktop.services.duplicates.service import LikelyDuplicate, Likeness
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.chip import ChipKind

STATUS_CHIPS: Final[dict[EstimateStatus, ChipKind]] = {
    EstimateStatus.DRAFT: "note",
    EstimateStatus.SENT: "info",
    EstimateStatus.ACCEPTED: "ok",
    EstimateStatus.DECLINED: "bad",
    EstimateStatus.EXPIRED: "warn",
}


def problem_sentence(problem: Problem) -> str:
    """What is wrong with a field, and what to do about it."""
    sentences = _general_sentences() | _email_sentences() | _website_sentences() | _phone_sentences()
    facts = dict(problem.facts)
    if facts.get("country"):
        facts["country"] = country_name(facts["country"], current_language())
    locale = QLocale()
    for name in ("limit", "length"):
        if name in facts:
            facts[name] = locale.toString(int(facts[name]))
    return sentences[problem.code].format(**facts)


def _general_sentences() -> dict[str, str]:
    return {
        "name_required": translate("Problems", "Type a company or a contact name."),
        "too_long": translate("Problems", "At most {limit} characters fit here; this has {length}."),
        "country_unknown": translate("Problems", "No country has this name. Choose one from the list."),
        "state_not_of_country": translate("Problems", "This is not in {country}. Choose one from the list."),
        "postal_code_odd": translate(
            "Problems", "Postal codes in {country} look like {example}. You can still save it."
        ),
    }


def _email_sentences() -> dict[str, str]:
    return {
        "email_spaces": translate("Problems", "An email address has no spaces."),
        "email_no_at": translate("Problems", "An email address has an “@” in it."),
        "email_two_at": translate("Problems", "An email address has only one “@”."),
        "email_nothing_before_at": translate("Problems", "Something is missing before “@”."),
        "email_nothing_after_at": translate("Problems", "Something is missing after “@”."),
        "email_too_long": translate("Problems", "No email address is longer than 254 characters."),
        "email_invalid": translate("Problems", "This can’t be an email address. Check it for a slip."),
        "email_odd_domain": translate("Problems", "This address only works inside an office. You can still save it."),
    }


def _website_sentences() -> dict[str, str]:
    return {
        "website_spaces": translate("Problems", "A website’s address has no spaces."),
        "website_scheme": translate("Problems", "A website begins with http:// or https://, or with its name."),
        "website_invalid": translate("Problems", "This can’t be a website’s address. Check it for a slip."),
        "website_odd": translate("Problems", "A website’s name usually has a dot. You can still save it."),
    }


def _phone_sentences() -> dict[str, str]:
    return {
        "phone_not_a_number": translate("Problems", "This is not a telephone number."),
        "phone_unknown_country_code": translate(
            "Problems", "No country has this country code. Check what follows “+”."
        ),
        "phone_too_short": translate("Problems", "This is too short for a telephone number."),
        "phone_too_long": translate("Problems", "This is too long for a telephone number. Type one number only."),
        "phone_wrong_length": translate("Problems", "No number in {country} has this many digits."),
        "phone_no_area_code": translate("Problems", "The area code is missing. You can still save it."),
        "phone_odd": translate("Problems", "{country} has no number like {pattern}. You can still save it."),
    }


def status_text(status: EstimateStatus) -> str:
    """An estimate's status in one word."""
    return {
        EstimateStatus.DRAFT: translate("EstimateStatus", "Draft"),
        EstimateStatus.SENT: translate("EstimateStatus", "Sent"),
        EstimateStatus.ACCEPTED: translate("EstimateStatus", "Accepted"),
        EstimateStatus.DECLINED: translate("EstimateStatus", "Declined"),
        EstimateStatus.EXPIRED: translate("EstimateStatus", "Expired"),
    }[status]


def duplicate_sentence(found: LikelyDuplicate, shown_phone: str) -> tuple[str, str]:
    """Whom a customer looks like and why, and the part of the sentence that names them."""
    name = ", ".join(part for part in (found.contact_name, found.company, found.city) if part)
    sentence = {
        Likeness.SAME_PHONE: translate("CustomerDialog", "Looks like {name}: same phone, {phone}."),
        Likeness.SAME_EMAIL: translate("CustomerDialog", "Looks like {name}: same email."),
        Likeness.SAME_NAME: translate("CustomerDialog", "Looks like {name}: same company and contact."),
    }[found.likeness]
    return sentence.format(name=name, phone=shown_phone), name
