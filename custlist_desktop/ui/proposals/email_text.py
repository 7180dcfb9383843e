"""The email that a proposal goes out with, in the proposal's language, whatever the interface's is."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from babel.dates import format_date
from PySide6.QtCore import QUrl

from custlist_desktop.domain.web import read_email


@dataclass(frozen=True, slots=True)
class _Words:
    subject: str
    subject_with_title: str
    greeting: str
    greeting_without_name: str
    attached: str
    attached_with_title: str
    valid: str
    questions: str
    closing: str
    locale: str


_WORDS: Final[dict[str, _Words]] = {
    "en": _Words(
        subject="{name} {number}",
        subject_with_title="{name} {number}: {title}",
        greeting="Hello {contact},",
        greeting_without_name="Hello,",
        attached="Please find attached our {name_inside} {number}.",
        attached_with_title="Please find attached our {name_inside} {number} for “{title}”.",
        valid="It is valid until {date}.",
        questions="If you have any questions, reply to this message or call us.",
        closing="Kind regards,",
        locale="en",
    ),
    "fr": _Words(
        subject="{name} {number}",
        subject_with_title="{name} {number} : {title}",
        greeting="Bonjour {contact},",
        greeting_without_name="Bonjour,",
        attached="Veuillez trouver ci-joint le document « {name_inside} {number} ».",
        attached_with_title="Veuillez trouver ci-joint le document « {name_inside} {number} » pour « {title} ».",
        valid="L’offre est valide jusqu’au {date}.",
        questions="Pour toute question, répondez à ce message ou appelez-nous.",
        closing="Cordialement,",
        locale="fr_CA",
    ),
    "es": _Words(
        subject="{name} {number}",
        subject_with_title="{name} {number}: {title}",
        greeting="Hola, {contact}:",
        greeting_without_name="Hola:",
        attached="Adjuntamos el documento «{name_inside} {number}».",
        attached_with_title="Adjuntamos el documento «{name_inside} {number}» para «{title}».",
        valid="La oferta es válida hasta el {date}.",
        questions="Si tiene alguna pregunta, responda a este mensaje o llámenos.",
        closing="Saludos cordiales,",
        locale="es",
    ),
}
_LONGEST_TITLE: Final = 120
"""Some systems cut links after about 2,000 characters, and one letter may take nine of them."""


@dataclass(frozen=True, slots=True)
class EmailFacts:
    """What the email says.

    Attributes:
        language: of the proposal: "en", "fr" or "es".
        name: what the document is called, such as Soumission.
        number: the estimate's.
        title: the estimate's; may be empty.
        to: the customer's address as typed; may be empty.
        contact: the customer's person; may be empty.
        valid_until: None if the offer has no end.
        sender: who writes, one line each.
    """

    language: str
    name: str
    number: str
    title: str
    to: str
    contact: str
    valid_until: date | None
    sender: tuple[str, ...]


def email_url(facts: EmailFacts) -> QUrl:
    """A ``mailto:`` link with recipient, subject and text (RFC 6068); the file can't be in it."""
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(read_email(facts.to).target, QUrl.ParsingMode.DecodedMode)
    fields = (("subject", email_subject(facts)), ("body", email_text(facts)))
    # RFC 6068 wants %20 and %0D%0A where a form would write + and %0A.
    query = "&".join(f"{name}={_encoded(value)}" for name, value in fields)
    url.setQuery(query, QUrl.ParsingMode.StrictMode)
    return url


def _encoded(text: str) -> str:
    return bytes(QUrl.toPercentEncoding(text).data()).decode()


def email_subject(facts: EmailFacts) -> str:
    """The subject."""
    words = _words(facts)
    pattern = words.subject_with_title if facts.title else words.subject
    return pattern.format(name=facts.name, number=facts.number, title=_short(facts.title))


def email_text(facts: EmailFacts) -> str:
    """The text, its lines ended as emails end them."""
    words = _words(facts)
    named = {"name_inside": _inside(facts), "number": facts.number, "title": _short(facts.title)}
    sentence = (words.attached_with_title if facts.title else words.attached).format(**named)
    if facts.valid_until is not None:
        shown = format_date(facts.valid_until, "long", locale=words.locale)
        sentence = f"{sentence} {words.valid.format(date=shown)}"
    greeting = words.greeting.format(contact=facts.contact) if facts.contact else words.greeting_without_name
    blocks = (greeting, sentence, words.questions, "\r\n".join((words.closing, *filter(None, facts.sender))))
    return "\r\n\r\n".join(blocks) + "\r\n"


def _words(facts: EmailFacts) -> _Words:
    return _WORDS.get(facts.language, _WORDS["en"])


def _inside(facts: EmailFacts) -> str:
    """The document's name inside a sentence: English writes it small, unless it is all capitals."""
    small = facts.language == "en" and not facts.name.isupper()
    return facts.name[:1].lower() + facts.name[1:] if small else facts.name


def _short(title: str) -> str:
    line = " ".join(title.split())
    return line if len(line) <= _LONGEST_TITLE else f"{line[:_LONGEST_TITLE].rstrip()}…"
