"""What the customer pages say: problems and likely duplicates in whole sentences."""

from PySide6.QtCore import QLocale

from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.geography import country_name
from custlist_desktop.services.duplicates.service import LikelyDuplicate, Likeness
from custlist_desktop.ui.i18n import current_language, translate, words


def problem_sentence(problem: Problem) -> str:
    """What is wrong with a field, and what to do about it."""
    facts = dict(problem.facts)
    if facts.get("country"):
        facts["country"] = country_name(facts["country"], current_language())
    locale = QLocale()
    for name in ("limit", "length"):
        if name in facts:
            facts[name] = locale.toString(int(facts[name]))
    return words().problems[problem.code].format(**facts)


def duplicate_sentence(found: LikelyDuplicate, shown_phone: str) -> tuple[str, str]:
    """Whom a customer looks like and why, and the part of the sentence that names them."""
    name = ", ".join(part for part in (found.contact_name, found.company, found.city) if part)
    sentence = {
        Likeness.SAME_PHONE: translate("CustomerDialog", "Looks like {name}: same phone, {phone}."),
        Likeness.SAME_EMAIL: translate("CustomerDialog", "Looks like {name}: same email."),
        Likeness.SAME_NAME: translate("CustomerDialog", "Looks like {name}: same company and contact."),
    }[found.likeness]
    return sentence.format(name=name, phone=shown_phone), name


def field_text(name: str) -> str:
    """What a customer's field is called."""
    return words().fields[name].name
