"""The company and the contact name of a row, however many columns they are spread over."""

from collections.abc import Sequence
from typing import Final

from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.column_content import is_answer, is_company, looks_like_company
from custlist_desktop.exchange.headers import text_words
from custlist_desktop.exchange.row_columns import RowDraft, SourceColumn, filled_texts, of_targets
from custlist_desktop.exchange.targets import Target

_PARTS: Final = (
    Target.NAME_PREFIX,
    Target.FIRST_NAME,
    Target.MIDDLE_NAME,
    Target.LAST_NAME,
    Target.NAME_SUFFIX,
)
"""The parts of a contact name, in the order in which they join."""


class NameReader:
    """Fills company and contact name; other names go to the notes."""

    def __init__(self, columns: Sequence[SourceColumn]) -> None:
        self._companies = of_targets(columns, Target.COMPANY)
        self._contacts = of_targets(columns, Target.CONTACT_NAME)
        self._kinds = of_targets(columns, Target.CUSTOMER_KIND)
        parts = of_targets(columns, *_PARTS)
        self._parts = sorted(parts, key=lambda column: (_PARTS.index(column.target), column.place))
        named = (*self._companies, *self._contacts)
        self.is_plain = len(self._companies) <= 1 and len(self._contacts) <= 1 and not parts and not self._kinds
        self.is_plain &= not any(column.is_second_choice for column in named)
        """Whether all is `copied`, and `fill` has nothing to do."""
        plain = named if self.is_plain else ()
        self.copied: tuple[tuple[int, str], ...] = tuple((column.place, column.target.value) for column in plain)
        """The cells that the reader of rows copies to fields."""

    def fill(self, cells: Sequence[str], draft: RowDraft) -> None:
        """Fills ``draft`` from a row's cells; not called where all is `copied`."""
        companies = filled_texts(cells, self._companies)
        contacts = filled_texts(cells, self._contacts)
        kinds = filled_texts(cells, self._kinds)
        kind = next((said for _column, text in kinds if (said := is_company(text)) is not None), None)
        parts = filled_texts(cells, self._parts)
        if _name_a_company(parts):
            companies, parts = [*companies, *parts], []
        joined = " ".join(text for _column, text in parts)
        company, contact = _names(companies, contacts, parts, kind)
        for name, text in (("company", company), ("contact_name", contact)):
            if text:
                said_by = [column for column, other in (*companies, *contacts) if other == text]
                draft.put(name, text, *(said_by[:1] or [column for column, _text in parts]))
        told = [company, contact]
        for column, text in [*companies, *contacts]:
            if not _is_told(text, told):
                told.append(text)
                draft.note(column, text)
        if joined and not _is_told(joined, told):
            draft.note(parts[0][0], joined, "" if _name_somebody(parts) else None)
        for column, text in kinds:
            if not is_answer(text):
                draft.note(column, text)


_Found = Sequence[tuple[SourceColumn, str]]


def _names(companies: _Found, contacts: _Found, parts: _Found, kind: bool | None) -> tuple[str, str]:
    """Company and contact name of a row; ``kind`` is whether it says that it is a company, None if it doesn't say."""
    joined = " ".join(text for _column, text in parts) if _name_somebody(parts) else ""
    company = _first(companies, second_choice=False)
    contact = _fuller(_first(contacts, second_choice=False), joined)
    if not contact:
        contact = _unlike(contacts, company)
        if contact and not company and kind is None and looks_like_company([contact]):
            company, contact = contact, ""
    if not company:
        company = _unlike_person(companies, contact)
        if company and not contact and kind is False:
            company, contact = "", company
        elif contacts and not company and _is_the_company(whole := contacts[0][1], joined, kind):
            company, contact = whole, joined
    if contact and not joined:
        contact = _with_title(contact, parts)
    return company, contact


def _name_somebody(parts: _Found) -> bool:
    """Whether the parts are more than "Mr." or "Jr."."""
    return any(column.target not in (Target.NAME_PREFIX, Target.NAME_SUFFIX) for column, _text in parts)


def _name_a_company(parts: _Found) -> bool:
    """Whether there is a "Co./Last Name", as MYOB has it, without a first name."""
    return len(parts) == 1 and parts[0][0].target is Target.LAST_NAME and parts[0][0].is_second_choice


def _is_the_company(whole: str, joined: str, kind: bool | None) -> bool:
    """Whether a whole name is a company's: the row says so, or it isn't the person's beside it."""
    if not joined:
        return kind is True
    return kind is not False and _words(whole).isdisjoint(_words(joined)) and (kind or looks_like_company([whole]))


def _with_title(contact: str, parts: _Found) -> str:
    """The whole name between "Mr." and "Jr.", unless it has them already."""
    before = [text for column, text in parts if column.target is Target.NAME_PREFIX]
    after = [text for column, text in parts if column.target is Target.NAME_SUFFIX]
    full = " ".join((*before, contact, *after))
    return full if _words(contact) < _words(full) else contact


def _first(found: Sequence[tuple[SourceColumn, str]], second_choice: bool) -> str:
    return next((text for column, text in found if column.is_second_choice is second_choice), "")


def _fuller(whole: str, joined: str) -> str:
    """The whole name, unless its parts have a title or a middle name besides."""
    if not whole or not joined:
        return whole or joined
    return joined if _words(whole) < _words(joined) else whole


def _unlike(found: Sequence[tuple[SourceColumn, str]], other: str) -> str:
    """The second choice, unless ``other`` has the same words: a display name repeats one of the two."""
    text = _first(found, second_choice=True)
    # QuickBooks' display name of a job is the customer's, a colon, and the job's.
    return "" if other and _words(text.partition(":")[0]) <= _words(other) else text


def _unlike_person(found: Sequence[tuple[SourceColumn, str]], contact: str) -> str:
    """The second choice for the company, unless it is the contact's name; one word of that is a company's own."""
    text = _first(found, second_choice=True)
    words = _words(text.partition(":")[0])
    is_a_part = len(words) == 1 and words < _words(contact)
    return text if is_a_part and ":" not in text else _unlike(found, contact)


def _is_told(text: str, told: Sequence[str]) -> bool:
    """Whether every word of ``text`` is in ``told`` already."""
    return text in told or _words(text) <= _words(" ".join(told))


def _words(text: str) -> frozenset[str]:
    return frozenset(text_words(text)) or frozenset({fold(text)})
