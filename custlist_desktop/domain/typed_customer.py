"""A new customer from what was typed into a search: whatever can be told goes where it belongs."""

import re
from typing import Final

from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.phone import read_phone
from custlist_desktop.domain.text import fold

LEGAL_FORM: Final = re.compile(
    r"\b(?:inc|ltd|ltee|llc|llp|corp|corporation|co|company|limited|lp|plc|gmbh|sarl|sas|sa|senc|enr"
    r"|s\.?\s?a\.?(?:\s?de\s?c\.?\s?v\.?)?|s\.?\s?l\.?|construction|constructions|roofing|toitures|builders|group)\b\.?"
)
"""In folded text: what companies end in, or what they do."""
_TRADE: Final = re.compile(
    r"\b(?:contract(?:ing|ors?)|plumbing|electric(?:al)?|excavat(?:ing|ion)|masonry|carpentry|painting|landscaping"
    r"|flooring|concrete|properties|realty|apartments|condominiums|school|hospital|hotel|restaurant|services|solutions"
    r"|associates|architects?|engineering|management|developments?|partners|bros|sons|city of"
    r"|couvreurs?|entreprises?|renovations?|plomberie|electricite|maconnerie|menuiserie|peinture|beton|vitrerie"
    r"|immobiliere?|immeubles|gestion|ecole|hopital|ville de|municipalite|cegep|syndicat|ateliers?|associes|et fils"
    r"|freres|constructora|construcciones|techos|plomeria|electricidad|albanileria|carpinteria|pintura|inmobiliaria"
    r"|condominio|escuela|grupo|servicios|arquitectos|ingenieros|hermanos|hijos)\b"
)
_NOT_IN_NAMES: Final = re.compile(r"[\d&/+]")
_ACRONYM: Final = re.compile(r"[A-Z]{2,5}")
_EMAIL: Final = re.compile(r"<?([^\s<>,;]*@[^\s<>,;]*)>?")
_NUMBER: Final = re.compile(r"[+(]{0,2}\d[\d\s().+-]{5,25}\d(?:\s?(?:x|ext\.?|poste)\s?\d{1,6})?", re.IGNORECASE)
_BETWEEN: Final = " \t,;|-–—"


def customer_from(typed: str, home_region: str) -> CustomerDetails:
    """What ``typed`` tells of a customer; a name is a company's where it looks like one, else a person's.

    >>> customer_from("Luc Roy 514 555-0142", "CA").phone
    '514 555-0142'
    """
    email = _EMAIL.search(typed)
    rest = typed if email is None else f"{typed[: email.start()]} {typed[email.end() :]}"
    number = _NUMBER.search(rest)
    phone = "" if number is None else number[0]
    if number is None or not read_phone(phone, home_region).e164:
        phone = ""
    else:
        rest = f"{rest[: number.start()]} {rest[number.end() :]}"
    company, contact = _names(" ".join(rest.split()).strip(_BETWEEN))
    return CustomerDetails(
        company=company, contact_name=contact, email="" if email is None else email[1], phone=phone
    )


def is_company_name(name: str) -> bool:
    """Whether a name looks like a company's: by its legal form, its trade, or signs that no person's name has."""
    folded = fold(name)
    looks = LEGAL_FORM.search(folded) or _TRADE.search(folded) or _NOT_IN_NAMES.search(name)
    return bool(looks or _ACRONYM.fullmatch(name))


def _names(text: str) -> tuple[str, str]:
    """The company and the person; both where a comma divides the two."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) == 2 and all(len(part.split()) > 1 for part in parts):
        first, second = map(is_company_name, parts)
        if first != second:
            return (parts[0], parts[1]) if first else (parts[1], parts[0])
    return (text, "") if is_company_name(text) else ("", text)
