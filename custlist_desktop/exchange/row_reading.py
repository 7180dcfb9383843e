"""From a row of a file to what it says of a customer."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from custlist_desktop.domain.checks import MAX_LINE_LENGTH
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.incoming import IncomingRow
from custlist_desktop.exchange.cells import plain_cell
from custlist_desktop.exchange.row_addresses import AddressReader
from custlist_desktop.exchange.row_columns import (
    Column,
    Draft,
    cell_text,
    columns_to_read,
    filled_texts,
    of_targets,
)
from custlist_desktop.exchange.row_names import NameReader
from custlist_desktop.exchange.row_phones import PhoneReader
from custlist_desktop.exchange.source import SourceRow
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.services.references import is_reference

_SEVERAL: Final = re.compile(r"\s*(?::::|[;\n]|,\s)\s*")
_NOT_PLAIN: Final = re.compile(r"[\s;<]|^mailto:")
"""What an email or a website that stands by itself has nothing of."""
_NAMED_EMAIL: Final = re.compile(r"(.*?)\s*<([^<>\s]+@[^<>\s]+)>")
_UID_PREFIX: Final = "urn:custlist:"
_FOREIGN_UID: Final = "urn:"
_DIVISIBLE: Final = frozenset({"email", "website"})
"""Fields whose cell may hold several."""
_SINGLE_FIELDS: Final = (Target.JOB_TITLE, Target.WEBSITE, Target.EMAIL)


class RowReader:
    """Reads rows with certain columns. It keeps nothing of one row for the next."""

    def __init__(
        self, columns: Sequence[str], mapping: ColumnMapping, home_region: str, default_country: str
    ) -> None:
        """Makes ready to read.

        Args:
            columns: the heads of the file's columns.
            mapping: what they fill.
            home_region: ISO 3166-1 alpha-2 of where the program's user is.
            default_country: the country of numbers in rows that name none; where it isn't the home region, valid
                numbers of such rows are written in international form, so that they keep their meaning.
        """
        readable = columns_to_read(columns, mapping)
        self._keys = of_targets(readable, Target.KEY)
        self._is_card = any(head == "vcard:uid" for head in columns)  # others' cards have UIDs of their own
        self._notes = sorted(of_targets(readable, Target.NOTES), key=lambda column: column.place)
        names = NameReader(readable)
        self._addresses = AddressReader(readable, default_country)
        self._phones = PhoneReader(readable, home_region, default_country)
        singles = [(target.value, of_targets(readable, target)) for target in _SINGLE_FIELDS]
        self._has_plain_notes = len(self._notes) <= 1 and not any(column.is_labelled for column in self._notes)
        notes = [(column.place, Target.NOTES.value) for column in self._notes if self._has_plain_notes]
        self._copied = (*notes, *names.copied, *self._addresses.copied, *_copied_singles(singles))
        # What is copied and needs no second look costs nothing more in the hundred thousandth row.
        self._names = None if names.is_plain else names
        self._singles = [each for each in singles if len(each[1]) > 1 or (each[1] and each[0] in _DIVISIBLE)]

    def read(self, row: SourceRow) -> IncomingRow:
        """What a row says: values by field, our own reference, and what was wrong with its cells.

        It drops nothing that the mapped columns hold: a second email, a third number or another address goes to the
        notes, each on a line with its column's head. Values are trimmed but not checked; that is `check_customer`'s
        part.

        Problems: ``country_unknown``, ``state_not_of_country``, ``phone_is_date``, ``phone_digits_lost`` and
        ``cells_beyond_columns``, whose field is empty (errors); ``state_unknown`` (an error where the country has
        states and this is none of them; else a warning) and ``postal_code_restored`` (a warning).
        """
        cells = row.cells
        draft = Draft(problems=list(row.problems))
        values = draft.values
        for place, name in self._copied:
            text = cells[place]
            if text:
                text = (plain_cell(text) if text[0] == "'" else text).strip()
                if text:
                    values[name] = text
        if self._names is not None:
            self._names.fill(cells, draft)
        for name, columns in self._singles:
            if len(columns) > 1 or _NOT_PLAIN.search(values.get(name, "")):
                _fill_single(name, columns, cells, draft)
        self._addresses.fill(cells, draft)
        self._phones.fill(cells, draft)
        if draft.notes or not self._has_plain_notes:
            notes = self._joined_notes(cells, draft)
            if notes:
                values["notes"] = notes
        if row.surplus:
            facts = {"value": ", ".join(filter(None, row.surplus))}
            draft.problems.append(Problem("", "cells_beyond_columns", facts=facts))
        return IncomingRow(row.number, cells, self._key(cells), values, tuple(draft.problems), skipped=row.skipped)

    def _key(self, cells: Sequence[str]) -> str:
        for column in self._keys:
            text = cell_text(cells, column)
            if text.startswith(_UID_PREFIX):
                return text.removeprefix(_UID_PREFIX)
            if text and not text.startswith(_FOREIGN_UID) and (is_reference(text) or not self._is_card):
                return text
        return ""

    def _joined_notes(self, cells: Sequence[str], draft: Draft) -> str:
        """The notes as they stand, then what no field took, each on a line."""
        lines, labelled = [], []
        for column, text in filled_texts(cells, self._notes):
            if column.is_labelled and column.label:
                labelled.append(f"{column.label}: {text}")
            else:
                lines.append(text)
        lines += labelled
        lines += [f"{label}: {text}" if label else text for label, text in draft.notes]
        return "\n".join(lines)


def read_rows(reader: RowReader, rows: Iterable[SourceRow]) -> list[IncomingRow]:
    """Reads many rows, in their order."""
    return [reader.read(row) for row in rows]


def _copied_singles(singles: Iterable[tuple[str, tuple[Column, ...]]]) -> Iterable[tuple[int, str]]:
    return [(columns[0].place, name) for name, columns in singles if len(columns) == 1]


def _fill_single(name: str, columns: Sequence[Column], cells: Sequence[str], draft: Draft) -> None:
    """Fills one field from the first of ``columns`` that has something; all else goes to the notes."""
    told: list[str] = []
    draft.values.pop(name, None)
    for column, text in filled_texts(cells, columns):
        for each in _parted(name, text, draft):
            if not each.strip() or each.lower() in told:
                continue
            told.append(each.lower())
            if name in draft.values:
                draft.notes.append((column.label, each))
            else:
                draft.values[name] = each


def _parted(name: str, text: str, draft: Draft) -> list[str]:
    """What stands in one cell: several emails or websites, or an email with its name in front."""
    if len(text) > MAX_LINE_LENGTH:
        return [text]
    if name == Target.EMAIL:
        if text.startswith("mailto:"):
            text = text.removeprefix("mailto:")
        parts = _SEVERAL.split(text) if _SEVERAL.search(text) else [text]
        if len(parts) > 1 and not all("@" in part for part in parts):
            parts = [text]
        return [_bare_email(part, draft) for part in parts]
    if " ::: " in text and name == Target.WEBSITE:
        return text.split(" ::: ")
    return [text]


def _bare_email(text: str, draft: Draft) -> str:
    """An address without the name that a mail program writes before it; the name is kept if there is no other."""
    match = _NAMED_EMAIL.fullmatch(text) if text.endswith(">") else None
    if match is None:
        return text
    name = match[1].strip(" '\"")
    if name and "contact_name" not in draft.values:
        draft.values["contact_name"] = name
    return match[2]
