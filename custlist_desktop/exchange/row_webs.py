"""The email, the website, the job title and the like of a row: the first usable one; others go to the notes."""

import re
from collections.abc import Sequence
from typing import Final

from custlist_desktop.domain.contact import Severity
from custlist_desktop.domain.fields import FIELDS
from custlist_desktop.domain.text import fold
from custlist_desktop.domain.web import read_email, read_website
from custlist_desktop.exchange.email_cells import PLAIN_EMAIL, emails_in, is_email, name_in_address
from custlist_desktop.exchange.row_columns import RowDraft, SourceColumn, filled_texts, of_targets
from custlist_desktop.exchange.targets import ADDRESS_TARGETS, Target

_READ_ELSEWHERE: Final = {Target.COMPANY, Target.CONTACT_NAME, Target.PHONE, Target.MOBILE, Target.NOTES}
_PLAIN: Final = tuple(
    target
    for target in (Target(each.name) for each in FIELDS)
    if target not in ADDRESS_TARGETS | _READ_ELSEWHERE | {Target.WEBSITE, Target.EMAIL}
)
"""Fields that are copied, such as the job title."""
_FIELDS: Final = (*_PLAIN, Target.WEBSITE, Target.EMAIL)
_WEB_LABEL: Final = re.compile(
    r"\A(?:website|web site|web|site web|site|sitio web|sitio|url)\s*:\s*(?!//)", re.IGNORECASE
)
_BETWEEN_WEBS: Final = re.compile(r"\s*(?::::|[;,|]|\s/\s|\s)\s*")
_PLAIN_WEB: Final = re.compile(r"(?i:https?://)?[^\s;,|:]+\Z")


class WebReader:
    """Fills email, website, and fields that are copied."""

    def __init__(self, columns: Sequence[SourceColumn]) -> None:
        self._columns = {target: of_targets(columns, target) for target in _FIELDS}
        plain = {target: columns[0] for target, columns in self._columns.items() if len(columns) == 1}
        self.copied: tuple[tuple[int, str], ...] = tuple(
            (column.place, target.value) for target, column in plain.items()
        )
        """The cells that the reader of rows copies to fields."""
        self._several = [target for target in _FIELDS if len(self._columns[target]) > 1]
        self._emails = self._columns[Target.EMAIL]

    def fill(self, cells: Sequence[str], draft: RowDraft) -> None:
        """Fills ``draft``; what is `copied` is filled already."""
        values = draft.values
        email, website = values.get("email"), values.get("website")
        if (email and not PLAIN_EMAIL.match(email)) or Target.EMAIL in self._several:
            _fill_emails(self._emails, cells, draft)
        if (website and not _PLAIN_WEB.match(website)) or Target.WEBSITE in self._several:
            _fill_websites(self._columns[Target.WEBSITE], cells, draft)
        for target in self._several:
            if target in _PLAIN:
                _fill_first(target.value, filled_texts(cells, self._columns[target]), draft)

    def name_by_email(self, cells: Sequence[str], draft: RowDraft) -> None:
        """Names a customer after the email, with a warning."""
        email = draft.values.get("email", "")
        if is_email(email):
            column = next(column for column, text in filled_texts(cells, self._emails) if email in _tight(text))
            name, text = name_in_address(email)
            draft.put(name, text, column)
            draft.warn(name, "name_from_email", value=text)


def _tight(text: str) -> str:
    return "".join(text.split())


def _fill_emails(columns: Sequence[SourceColumn], cells: Sequence[str], draft: RowDraft) -> None:
    draft.values.pop("email", None)
    good: list[tuple[SourceColumn, str]] = []
    bad: list[tuple[SourceColumn, str]] = []
    for column, text in filled_texts(cells, columns):
        found = emails_in(text)
        if found.has_words:
            draft.doubt(column, "email", "email_words", text)
        if found.name:
            _fill_name(column, found.name, draft)
        if found.addresses:
            good += [(column, each) for each in (found.addresses[:1] if found.has_words else found.addresses)]
        elif text.lower() != "mailto:":
            bad.append((column, text))
    _fill_first("email", good, draft)
    if bad and "email" not in draft.values:
        draft.put("email", bad[0][1], bad.pop(0)[0])  # the check of the customer tells its problem
    for column, text in bad:
        draft.doubt(column, "email", read_email(text).code or "email_invalid", text)


def _fill_name(column: SourceColumn, name: str, draft: RowDraft) -> None:
    if "contact_name" not in draft.values:
        draft.put("contact_name", name, column)
    elif fold(name) not in (fold(draft.values["contact_name"]), fold(draft.values.get("company", ""))):
        draft.note(column, name)


def _fill_websites(columns: Sequence[SourceColumn], cells: Sequence[str], draft: RowDraft) -> None:
    draft.values.pop("website", None)
    found = [(column, each) for column, text in filled_texts(cells, columns) for each in _websites_in(text)]
    found.sort(key=lambda each: not _is_website(each[1]))
    _fill_first("website", found, draft)


def _websites_in(text: str) -> list[str]:
    plain = _WEB_LABEL.sub("", text)
    parts = [part for part in _BETWEEN_WEBS.split(plain) if part]
    return parts if parts and all("." in part and _is_website(part) for part in parts) else [text]


def _is_website(text: str) -> bool:
    reading = read_website(text)
    return not reading.code or reading.severity is not Severity.ERROR


def _fill_first(name: str, found: Sequence[tuple[SourceColumn, str]], draft: RowDraft) -> None:
    """Fills one field from the first of ``found``; all others go to the notes, none twice."""
    draft.values.pop(name, None)
    told: set[str] = set()
    for column, text in found:
        if text.lower() in told:
            continue
        if told:
            draft.note(column, text)
        else:
            draft.put(name, text, column)
        told.add(text.lower())
