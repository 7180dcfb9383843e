"""Email addresses and websites: read as typed, linked in a form that any program accepts."""

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from custlist_desktop.domain.contact import Problem, Severity

MAX_EMAIL_LENGTH = 254  # RFC 5321, 4.5.3.1.3: a path of 256 octets, two of which are its angle brackets

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)  # RFC 3986, 3.1; a query may hold another address

# Addresses of which email-validator makes nothing else: short, in ASCII, without anything that needs a closer look.
_PLAIN_EMAIL = re.compile(
    r"(?P<local>(?=[^@]{1,64}@)[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*)"
    r"@(?P<domain>(?=.{4,63}\Z)(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\.)+(?P<ending>[A-Za-z]{2,}))\Z"
)
_PLAIN_WEBSITE = re.compile(
    r"(?P<scheme>https?://)?[a-z0-9]+(?:-+[a-z0-9]+)*(?:\.[a-z0-9]+(?:-+[a-z0-9]+)*)+(?:/[a-z0-9._/-]*)?\Z",
    re.IGNORECASE | re.ASCII,
)
SPECIAL_ENDINGS = frozenset({"arpa", "invalid", "local", "localhost", "onion", "test"})
"""Top-level domains that no public mail goes to (IANA, Special-Use Domain Names), as email-validator has them."""


@dataclass(frozen=True, slots=True)
class WebReading:
    """What a typed address means: the address to link to, empty if there is none, and what is wrong with it."""

    target: str = ""
    code: str = ""
    severity: Severity = Severity.ERROR

    def problem(self, field: str) -> Problem | None:
        """What is wrong, as a problem of ``field``; None for an address that is right, or none at all."""
        return Problem(field, self.code, self.severity) if self.code else None


@lru_cache(maxsize=4096)
def read_email(typed: str) -> WebReading:
    """Reads an email address (RFC 5321, 5322 and 6531), without asking the network.

    The target has its domain in ASCII (IDNA 2008), since not every mail program takes another.
    """
    if not typed:
        return WebReading()
    plain = _PLAIN_EMAIL.match(typed)
    if plain and plain["ending"].lower() not in SPECIAL_ENDINGS:
        return WebReading(f"{plain['local']}@{plain['domain'].lower()}")
    return read_unusual_email(typed)


def read_unusual_email(typed: str) -> WebReading:
    """`read_email` by the whole of the standards, which takes a hundred times as long as plain addresses need."""
    code = _plain_email_mistake(typed)
    if code:
        return WebReading(code=code)
    # Imported here: it brings dnspython's ways of finding name servers, which start-up need not wait for.
    from email_validator import EmailNotValidError, validate_email

    try:
        checked = validate_email(typed, check_deliverability=False)
        return WebReading(checked.ascii_email or f"{checked.local_part}@{checked.ascii_domain}")
    except EmailNotValidError:
        pass
    try:
        # A domain without a dot, or one that no public name server knows, works inside an office. Asked about as a
        # part of a public one, the rest of the address can be checked.
        checked = validate_email(f"{typed}{_PUBLIC_ENDING}", check_deliverability=False)
    except EmailNotValidError:
        return WebReading(code="email_invalid")
    address = checked.ascii_email or f"{checked.local_part}@{checked.ascii_domain}"
    return WebReading(address.removesuffix(_PUBLIC_ENDING), "email_odd_domain", Severity.WARNING)


_PUBLIC_ENDING = ".com"


def _plain_email_mistake(typed: str) -> str:
    """The code of a mistake that people make most, each worth its own sentence; empty for none."""
    if len(typed.encode("utf-8", "replace")) > MAX_EMAIL_LENGTH:
        return "email_too_long"
    if any(char.isspace() for char in typed) and not typed.startswith('"'):
        return "email_spaces"
    at_signs = typed.count("@")
    if at_signs == 0:
        return "email_no_at"
    if at_signs > 1 and not typed.startswith('"'):
        return "email_two_at"
    if typed.startswith("@"):
        return "email_nothing_before_at"
    return "email_nothing_after_at" if typed.endswith("@") else ""


@lru_cache(maxsize=4096)
def read_website(typed: str) -> WebReading:
    """Reads a website's address: http or https only, https where no scheme was typed."""
    if not typed:
        return WebReading()
    plain = _PLAIN_WEBSITE.match(typed)
    if plain:
        return WebReading(typed if plain["scheme"] else f"https://{typed}")
    return read_unusual_website(typed)


def read_unusual_website(typed: str) -> WebReading:
    """`read_website` for whatever a URL may contain (RFC 3986)."""
    if any(char.isspace() for char in typed):
        return WebReading(code="website_spaces")
    url = typed if _SCHEME.match(typed) else f"https://{typed}"
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return WebReading(code="website_invalid")
    if parts.scheme.lower() not in ("http", "https"):
        return WebReading(code="website_scheme")
    if not host or host.startswith(".") or parts.username or "@" in parts.netloc:
        return WebReading(code="website_invalid")
    if "." not in host.rstrip("."):
        return WebReading(url, "website_odd", Severity.WARNING)
    return WebReading(url)
