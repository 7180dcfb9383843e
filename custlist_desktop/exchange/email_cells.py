"""Email addresses in cells: several, with names, labels and words beside them."""

import re
from dataclasses import dataclass
from typing import Final

from custlist_desktop.domain.contact import Severity
from custlist_desktop.domain.fields import MAX_LINE_LENGTH
from custlist_desktop.domain.text import fold
from custlist_desktop.domain.web import read_email
from custlist_desktop.exchange.column_content import looks_like_company

PLAIN_EMAIL: Final = re.compile(r"[^\s@,;:<>()\[\]\"|/]+@[^\s@,;:<>()\[\]\"'|/]*[^\s@,;:<>()\[\]\"'|/.]\Z")
"""One address and nothing else, or none at all."""

_ADDRESS: Final = re.compile(r"(?:mailto:)?([^\s@,;:<>()\[\]\"|/=]+@[^\s@,;:<>()\[\]\"'|/=]+)", re.IGNORECASE)
_NAMED: Final = re.compile(r"([^<>@]*?)\s*<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+?)\s*>", re.IGNORECASE)
_AROUND_AT: Final = re.compile(r"\s*@\s*")
_AROUND_DOT: Final = re.compile(r"\s*\.\s*")
_WORD: Final = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_BLANK: Final = re.compile(r"\S\s+\Z")

# Words beside an address that only say that it is one, or join two; in three languages.
_SAYING_NOTHING: Final = frozenset(
    (
        *("email", "emails", "e-mail", "mail", "mailto", "address", "courriel", "courriels", "courrier", "adresse"),
        *("correo", "correos", "electronico", "correo-e", "direccion", "and", "or", "et", "ou", "y", "o", "e", "u"),
    )
)
_LABELS: Final = frozenset(("work", "home", "office", "personal", "private", "bureau", "travail", "trabajo", "casa"))

_OFFICES: Final = frozenset(
    (
        *("info", "office", "sales", "admin", "contact", "contacts", "hello", "hi", "mail", "email", "estimating"),
        *("estimates", "estimate", "bids", "accounts", "accounting", "ap", "ar", "billing", "invoices", "payables"),
        *("support", "service", "team", "reception", "orders", "purchasing", "projects", "enquiries", "inquiries"),
        *("jobs", "hr", "noreply", "reply", "postmaster", "webmaster", "help", "customer", "customers", "quotes"),
        *("bureau", "ventes", "comptabilite", "compta", "facturation", "achats", "soumission", "soumissions"),
        *("accueil", "direction", "secretariat", "ventas", "contacto", "oficina", "compras", "administracion"),
        *("contabilidad", "facturacion", "cotizaciones", "obras", "recepcion", "gerencia", "proyectos"),
    )
)
_EVERYBODYS: Final = frozenset(
    (
        *("gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "aol", "icloud", "me", "mac"),
        *("proton", "protonmail", "gmx", "mail", "comcast", "verizon", "att", "sbcglobal", "bellsouth", "cox"),
        *(
            "videotron",
            "sympatico",
            "bell",
            "rogers",
            "shaw",
            "telus",
            "orange",
            "wanadoo",
            "free",
            "sfr",
            "laposte",
            "prodigy",
        ),
    )
)
"""Second-level domains of mail providers, which name no company."""


@dataclass(frozen=True, slots=True)
class CellEmails:
    """The emails of a cell.

    Attributes:
        addresses: the usable ones in their order, none twice.
        name: the person's, if the cell is a name with one address in angle brackets.
        has_words: whether there are other words, for which there is no field.
    """

    addresses: tuple[str, ...] = ()
    name: str = ""
    has_words: bool = False


def emails_in(text: str) -> CellEmails:
    """The addresses in a cell; none where their beginnings are uncertain.

    >>> emails_in("Ann Lee <ann@oak.example>; info@oak.example").addresses
    ('ann@oak.example', 'info@oak.example')
    """
    if len(text) > MAX_LINE_LENGTH:
        return CellEmails()
    named = _NAMED.fullmatch(text)
    if named and is_email(named[2]):
        return CellEmails((named[2],), named[1].strip(" '\""))
    tight = _without_blanks(text)
    if is_email(tight):
        return CellEmails((tight,))
    found = [match[1].strip(".'") for match in _ADDRESS.finditer(text)]
    before = _ADDRESS.split(text)[:-1:2]
    if not found or any(read_email(each).code for each in found) or any(map(_is_cut, before)):
        return CellEmails()
    addresses = {address.lower(): address for address in reversed(found)}
    said = {fold(word) for word in _WORD.findall(_ADDRESS.sub(" ", text))}
    return CellEmails(tuple(reversed(addresses.values())), has_words=not said <= _SAYING_NOTHING)


def is_email(text: str) -> bool:
    """Whether ``text`` can be saved as a customer's email."""
    reading = read_email(text)
    return bool(text) and (not reading.code or reading.severity is not Severity.ERROR)


def _without_blanks(text: str) -> str:
    """``text`` without the blanks around its @ and in its domain."""
    local, at, domain = _AROUND_AT.sub("@", text).partition("@")
    return local.strip() + at + _AROUND_DOT.sub(".", domain).strip()


def _is_cut(before: str) -> bool:
    """Whether the address may begin in ``before``: "ann lee@oak.example" may not be lee's."""
    words = _WORD.findall(before)
    if not words or not _BLANK.search(before) or not before.rstrip().endswith(words[-1]):
        return False
    return bool(words[-1][0].islower()) and fold(words[-1]) not in _SAYING_NOTHING | _LABELS


def name_in_address(address: str) -> tuple[str, str]:
    """A customer's name from an address: the field, ``contact_name`` or ``company``, and its text.

    It is a person's name if the address has its parts, the domain of an office's address, else the whole address.

    >>> name_in_address("ann.lee@oak.example"), name_in_address("info@oak.example")
    (('contact_name', 'Ann Lee'), ('company', 'oak.example'))
    """
    local, _at, domain = address.partition("@")
    parts = [part for part in re.split(r"[._-]", local.partition("+")[0].rstrip("0123456789")) if part]
    if _OFFICES.intersection(map(fold, parts)):
        is_own = domain.split(".")[0].lower() not in _EVERYBODYS
        return ("company", domain) if is_own else ("contact_name", address)
    name = " ".join(part.capitalize() for part in parts)
    is_person = 2 <= len(parts) <= 3 and all(map(str.isalpha, parts)) and len(parts[-1]) > 1
    return ("contact_name", name if is_person and not looks_like_company([name]) else address)
