"""The email that a proposal goes out with, in the proposal's language, whatever the interface's is."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from custlist_desktop.domain.dates import long_date
from custlist_desktop.proposals.market import DocumentName
from custlist_desktop.proposals.wording import inside, words_for


@dataclass(frozen=True, slots=True)
class EmailWords:
    """The sentences of an email, with the names of what goes into them."""

    subject_with_title: str
    greeting: str
    greeting_without_name: str
    attached: str
    attached_with_title: str
    valid: str
    questions: str
    closing: str


# No-break spaces stand inside « » and before a colon.
_WORDS: Final[dict[str, EmailWords]] = {
    "en": EmailWords(
        subject_with_title="{subject}: {title}",
        greeting="Hello {contact},",
        greeting_without_name="Hello,",
        attached="Please find attached {ours} {number}.",
        attached_with_title="Please find attached {ours} {number} for “{title}”.",
        valid="{This} is valid until {date}.",
        questions="If you have any questions, reply to this message or call us.",
        closing="Kind regards,",
    ),
    "fr": EmailWords(
        subject_with_title="{subject}\u00a0: {title}",
        greeting="Bonjour {contact},",
        greeting_without_name="Bonjour,",
        attached="Veuillez trouver ci-joint {ours} {number}.",
        attached_with_title="Veuillez trouver ci-joint {ours} {number} pour «\u00a0{title}\u00a0».",
        valid="{This} est valide jusqu’au {date}.",
        questions="Pour toute question, répondez à ce message ou appelez-nous.",
        closing="Cordialement,",
    ),
    "es": EmailWords(
        subject_with_title="{subject}: {title}",
        greeting="Estimado(a) {contact}:",
        greeting_without_name="Buen día:",
        attached="Adjuntamos {ours} {number}.",
        attached_with_title="Adjuntamos {ours} {number} para “{title}”.",
        valid="{This} es {valid} hasta el {date}.",
        questions="Si tiene alguna pregunta, responda a este mensaje o llámenos.",
        closing="Saludos cordiales,",
    ),
}
_LONGEST_TITLE: Final = 120
"""Some systems cut links after about 2,000 characters, and one letter may take nine of them."""


@dataclass(frozen=True, slots=True)
class EmailFacts:
    """What the email says.

    Attributes:
        locale: of the proposal, such as "fr_CA".
        name: what the document is called.
        number: the estimate's.
        title: the estimate's; may be empty.
        to: the customer's address as typed; may be empty.
        contact: the customer's person; may be empty.
        valid_until: None if the offer has no end.
        sender: who writes, one line each.
    """

    locale: str
    name: DocumentName
    number: str
    title: str
    to: str
    contact: str
    valid_until: date | None
    sender: tuple[str, ...]


def email_subject(facts: EmailFacts) -> str:
    """The subject."""
    subject = f"{facts.name.text} {facts.number}"
    if not facts.title:
        return subject
    return _words(facts).subject_with_title.format(subject=subject, title=_short(facts.title))


def email_text(facts: EmailFacts) -> str:
    """The text, its lines ended as emails end them."""
    words, agreeing = _words(facts), words_for(facts.locale, facts.name.gender)
    name = inside(facts.name.text)
    named = {"ours": agreeing["our"].format(name=name), "number": facts.number, "title": _short(facts.title)}
    sentence = (words.attached_with_title if facts.title else words.attached).format(**named)
    if facts.valid_until is not None:
        this = agreeing["this"].format(name=name)
        shown = long_date(facts.valid_until, facts.locale)
        valid = words.valid.format(This=this[:1].upper() + this[1:], valid=agreeing.get("valid", ""), date=shown)
        sentence = f"{sentence} {valid}"
    greeting = words.greeting.format(contact=facts.contact) if facts.contact else words.greeting_without_name
    blocks = (greeting, sentence, words.questions, "\r\n".join((words.closing, *filter(None, facts.sender))))
    return "\r\n\r\n".join(blocks) + "\r\n"


def _words(facts: EmailFacts) -> EmailWords:
    return _WORDS[facts.locale.partition("_")[0]]


def _short(title: str) -> str:
    line = " ".join(title.split())
    return line if len(line) <= _LONGEST_TITLE else f"{line[:_LONGEST_TITLE].rstrip()}…"
