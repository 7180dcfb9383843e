"""Emails, calls and websites: links that start the system's own program; what came of it is told."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.field_values import Numbers
from custlist_desktop.domain.fields import CALLED, CustomerField, FieldKind
from custlist_desktop.domain.phone import display_phone, phone_uri
from custlist_desktop.domain.web import read_email, read_website
from custlist_desktop.ui.i18n import current_language, translate


class LinkKind(Enum):
    """What a link starts."""

    EMAIL = auto()
    CALL = auto()
    WEBSITE = auto()


@dataclass(frozen=True, slots=True)
class Link:
    """A link, ready to be followed, and its text as it is shown and copied."""

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


def call_link(typed: str, e164: str, region: str, home_region: str) -> Link | None:
    """A ``tel:`` link (RFC 3966); None if there is nothing to dial.

    Args:
        typed: the number.
        e164: the same as far as it is understood.
        region: where it is a number of, if it doesn't say so itself.
        home_region: from where it is dialled, and so how it is shown.
    """
    uri = phone_uri(typed, e164, region)
    shown = display_phone(typed, e164, home_region, current_language())
    return Link(LinkKind.CALL, QUrl(uri), shown) if uri else None


def website_link(typed: str) -> Link | None:
    """A link to a website; None if the address is none."""
    target = read_website(typed).target
    return Link(LinkKind.WEBSITE, QUrl(target), typed) if target else None


def field_link(field: CustomerField, details: ContactDetails, numbers: Numbers, home_region: str) -> Link | None:
    """Where a field of ``details`` leads; None for one that leads nowhere. See `call_link` for ``home_region``."""
    value = getattr(details, field.name)
    match field.kind:
        case FieldKind.EMAIL:
            return email_link(value)
        case FieldKind.WEBSITE:
            return website_link(value)
        case FieldKind.PHONE if field.is_dialled:
            return call_link(value, numbers[field.name], details.country or home_region, home_region)
    return None


def first_call(details: ContactDetails, numbers: Numbers, home_region: str) -> Link | None:
    """The number that Call dials: the phone, else the mobile, else another; see `call_link`."""
    return next(filter(None, (field_link(each, details, numbers, home_region) for each in CALLED)), None)


class LinkOpener(QObject):
    """Follows links, and copies texts."""

    followed = Signal(object)
    """A Link that was handed to a program of this computer."""
    unanswered = Signal(object)
    """A Link that no program on this computer answers."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Opens nothing yet."""
        super().__init__(parent)
        self._last: Link | None = None
        self._answered = False
        self._double_click = QTimer(self, singleShot=True)
        self._double_click.timeout.connect(self._tell)

    def open(self, link: Link) -> None:
        """Starts the email, the call or the browser; `followed` or `unanswered` tells what came of it.

        The second click of a double click starts nothing. Only after it is anything told: what is shown then may move
        what is under the pointer.
        """
        if self._double_click.isActive() and link == self._last:
            return
        self._last = link
        self._answered = QDesktopServices.openUrl(link.url)
        self._double_click.start(QGuiApplication.styleHints().mouseDoubleClickInterval())

    def _tell(self) -> None:
        if self._last is not None:
            (self.followed if self._answered else self.unanswered).emit(self._last)

    def copy(self, text: str) -> None:
        """Puts ``text`` on the clipboard."""
        QGuiApplication.clipboard().setText(text)


def followed_sentence(kind: LinkKind) -> str:
    """That a program was asked for a call or an email; ``{text}`` stands for what the link shows.

    The systems tell whether there is a program to ask, not whether it did anything.
    """
    if kind is LinkKind.CALL:
        return translate(
            "Notices", "The program for calls was asked to call {text}. If nothing happens, dial it by hand."
        )
    return translate("Notices", "The email program was asked to write to {text}. If nothing opens, copy the address.")


def unanswered_sentence(kind: LinkKind) -> str:
    """That nothing follows a link of ``kind``; ``{text}`` stands for what it shows."""
    if kind is LinkKind.CALL:
        return translate("Notices", "No program on this computer makes calls. Dial {text} by hand, or copy it.")
    if kind is LinkKind.EMAIL:
        return translate("Notices", "No program on this computer writes emails. Copy {text} to use it elsewhere.")
    return translate("Notices", "No program on this computer opens websites. Copy {text} to use it elsewhere.")
