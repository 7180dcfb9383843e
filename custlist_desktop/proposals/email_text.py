"""The email with a proposal, in the proposal's language."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from custlist_desktop.domain.dates import long_date
from custlist_desktop.domain.words.market import DocumentName
from custlist_desktop.domain.words.proposal import email_words, inside, words_for

_LONGEST_TITLE: Final = 120
"""Some systems cut links after about 2,000 characters, and one letter may take nine of them."""


@dataclass(frozen=True, slots=True)
class EmailFacts:
    """What an email tells.

    Attributes:
        locale: of the proposal, such as "fr_CA".
        name: of the document.
        number: the estimate's.
        title: the estimate's; may be empty.
        to: the customer's address as typed; may be empty.
        contact: the customer's person; may be empty.
        valid_until: None if the offer has no end.
        sender: the lines of the signature.
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
    subject = f"{facts.name.text} {facts.number}"
    if not facts.title:
        return subject
    return email_words(facts.locale)["subject_with_title"].format(subject=subject, title=_short(facts.title))


def email_text(facts: EmailFacts) -> str:
    """The text, with CRLF at the ends of lines."""
    words, agreeing = email_words(facts.locale), words_for(facts.locale, facts.name.gender)
    name = inside(facts.name.text)
    named = {"ours": agreeing["our"].format(name=name), "number": facts.number, "title": _short(facts.title)}
    sentence = (words["attached_with_title"] if facts.title else words["attached"]).format(**named)
    if facts.valid_until is not None:
        this = agreeing["this"].format(name=name)
        shown = long_date(facts.valid_until, facts.locale)
        valid = words["valid"].format(This=this[:1].upper() + this[1:], valid=agreeing.get("valid", ""), date=shown)
        sentence = f"{sentence} {valid}"
    greeting = words["greeting"].format(contact=facts.contact) if facts.contact else words["greeting_without_name"]
    blocks = (greeting, sentence, words["questions"], "\r\n".join((words["closing"], *filter(None, facts.sender))))
    return "\r\n\r\n".join(blocks) + "\r\n"


def _short(title: str) -> str:
    line = " ".join(title.split())
    return line if len(line) <= _LONGEST_TITLE else f"{line[:_LONGEST_TITLE].rstrip()}…"
