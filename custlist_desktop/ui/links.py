"""Emails, calls and websites: links that start the system's own program, and say so where there is none."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.phone import phone_uri
from custlist_desktop.domain.web import read_email, read_website


class LinkKind(Enum):
    """What a link starts."""

    EMAIL = auto()
    CALL = auto()
    WEBSITE = auto()


@dataclass(frozen=True, slots=True)
class Link:
    """A link, ready to be followed, and the text to copy where nothing follows it."""

    kind: LinkKind
    url: QUrl
    text: str


def email_link(typed: str) -> Link | None:
    """A ``mailto:`` link with the address only (RFC 6068); None if there is no address to write to."""
    address = read_email(typed).target
    if not address:
        return None
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(address, QUrl.ParsingMode.DecodedMode)
    return Link(LinkKind.EMAIL, url, typed)


def call_link(typed: str, e164: str, region: str) -> Link | None:
    """A ``tel:`` link (RFC 3966); None if there is nothing to dial."""
    uri = phone_uri(typed, e164, region)
    return Link(LinkKind.CALL, QUrl(uri), typed) if uri else None


def website_link(typed: str) -> Link | None:
    """A link to a website; None if the address is none."""
    target = read_website(typed).target
    return Link(LinkKind.WEBSITE, QUrl(target), typed) if target else None


def first_call(details: ContactDetails, phone_e164: str, mobile_e164: str, region: str) -> Link | None:
    """The number that Call dials: the phone, else the mobile."""
    return call_link(details.phone, phone_e164, region) or call_link(details.mobile, mobile_e164, region)


class LinkOpener(QObject):
    """Follows links, and copies texts."""

    unanswered = Signal(object)
    """A Link that no program on this computer answers."""

    def open(self, link: Link) -> None:
        """Starts the email, the call or the browser; `unanswered` tells if nothing does."""
        if not QDesktopServices.openUrl(link.url):
            self.unanswered.emit(link)

    def copy(self, text: str) -> None:
        """Puts ``text`` on the clipboard."""
        QGuiApplication.clipboard().setText(text)
