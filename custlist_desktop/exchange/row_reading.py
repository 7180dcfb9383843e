"""Reads a row of a file into a customer's fields."""

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from typing import Final

from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.incoming import IncomingRow
from custlist_desktop.domain.notes import labelled
from custlist_desktop.exchange.cells import plain_cell
from custlist_desktop.exchange.empty_cells import (
    EMPTY_ANSWERS,
    doubtful_names,
    without_empty_answers,
    without_everybodys_groups,
)
from custlist_desktop.exchange.row_addresses import AddressReader
from custlist_desktop.exchange.row_columns import (
    RowDraft,
    columns_to_read,
    filled_texts,
    label_of,
    of_targets,
)
from custlist_desktop.exchange.row_names import NameReader
from custlist_desktop.exchange.row_phones import PhoneReader
from custlist_desktop.exchange.row_webs import WebReader
from custlist_desktop.exchange.source import SourceRow
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.services.imports.rows import shortened


class RowReader:
    """Reads the rows of one file; each row is read by itself."""

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
        self.labels = tuple(map(label_of, columns))
        """The label of each column's text in the notes; `prepared` needs it."""
        self._targets = mapping.targets
        self._keys = of_targets(readable, Target.KEY)
        self._notes = sorted(of_targets(readable, Target.NOTES), key=lambda column: column.place)
        self._pages = (
            () if self._keys else tuple(column.place for column in self._notes)
        )  # our own notes are plain text
        names = NameReader(readable)
        self._addresses = AddressReader(readable, default_country)
        self._phones = PhoneReader(readable, home_region, default_country)
        self._webs = WebReader(readable)
        self._has_plain_notes = len(self._notes) <= 1 and not any(column.is_labelled for column in self._notes)
        notes = [(column.place, Target.NOTES.value) for column in self._notes if self._has_plain_notes]
        self._copied = (*notes, *names.copied, *self._addresses.copied, *self._webs.copied)
        copied = {name: (place,) for place, name in self._copied}
        self._sources = self._addresses.sources | self._phones.sources | copied
        # What is copied and needs no second look costs nothing more in the hundred thousandth row.
        self._names = None if names.is_plain else names

    def read(self, row: SourceRow) -> IncomingRow:
        """The values of a row by field, where each came from, our own reference, and what was odd in its cells.

        It drops nothing that the mapped columns hold: a second email, a third number, another address, words beside
        a number go to the notes, each on a line with its column's head. Cells that say that they are empty ("N/A")
        are empty, and told as ``emptied``. Values are trimmed; `prepared` checks them.

        Problems are those of reading the row itself, and warnings. About text in the notes: ``cells_beyond_columns``
        (of no field), ``country_unknown``, ``state_not_of_country``, ``state_unknown``, ``phone_is_date``,
        ``phone_digits_lost``, ``phone_not_a_number``, ``phone_words``, ``phone_second``, ``email_words`` and those of
        `read_email`. About changed values: ``postal_code_restored``, ``phone_old_prefix`` and ``name_from_email``.
        About a name that may be none: ``name_says_none``.
        """
        cells: Sequence[str] = row.cells
        emptied: tuple[str, ...] = ()
        problems = list(row.problems)
        if not EMPTY_ANSWERS.isdisjoint(cells):
            cells = without_empty_answers(cells, self._targets)
            emptied = self._emptied(row.cells, cells)
            problems += self._names_to_check(cells)
        for place in self._pages:
            if cells[place].startswith("<"):
                cells = (*cells[:place], text_of_page(cells[place]), *cells[place + 1 :])
        draft = RowDraft(problems=problems)
        values = draft.values
        for place, name in self._copied:
            text = cells[place]
            if text:
                text = (plain_cell(text) if text[0] == "'" else text).strip()
                if text:
                    values[name] = text
        if self._names is not None:
            self._names.fill(cells, draft)
        self._webs.fill(cells, draft)
        self._addresses.fill(cells, draft)
        self._phones.fill(cells, draft)
        if "company" not in values and "contact_name" not in values:
            self._webs.name_by_email(cells, draft)
        if row.surplus:
            self._note_surplus(row.surplus, draft)
        if draft.notes or not self._has_plain_notes:
            self._join_notes(cells, draft)
        sources = {**self._sources, **draft.sources} if draft.sources else self._sources
        told = tuple(draft.problems)
        return IncomingRow(row.number, row.cells, self._key(cells), values, told, sources, row.skipped, emptied)

    def _emptied(self, before: Sequence[str], after: Sequence[str]) -> tuple[str, ...]:
        """The texts of columns that come in which were left empty."""
        pairs = zip(before, after, self._targets, strict=True)
        return tuple(told for told, kept, target in pairs if told != kept and target is not Target.NOTHING)

    def _names_to_check(self, cells: Sequence[str]) -> Iterator[Problem]:
        for place in doubtful_names(cells, self._targets):
            name = "company" if self._targets[place] is Target.COMPANY else "contact_name"
            facts = {"value": shortened(cells[place]), "place": place}
            yield Problem(name, "name_says_none", Severity.WARNING, facts)

    def _key(self, cells: Sequence[str]) -> str:
        return next((text for _column, text in filled_texts(cells, self._keys)), "")

    def _note_surplus(self, surplus: Sequence[str], draft: RowDraft) -> None:
        text = ", ".join(filter(None, surplus))
        draft.notes.append(("", text))
        draft.problems.append(Problem("", "cells_beyond_columns", Severity.WARNING, {"value": shortened(text)}))

    def _join_notes(self, cells: Sequence[str], draft: RowDraft) -> None:
        """The notes as they are, then what no field took, each on a line."""
        lines, headed = [], []
        columns = [
            (column, kept)
            for column, text in filled_texts(cells, self._notes)
            if (kept := without_everybodys_groups(text))
        ]
        for column, text in columns:
            if column.is_labelled and column.label:
                headed.append(labelled(column.label, text))
            else:
                lines.append(text)
        lines += headed
        lines += [labelled(label, text) for label, text in draft.notes]
        if lines:
            draft.values["notes"] = "\n".join(lines)
            places = [column.place for column, _text in columns]
            draft.sources["notes"] = tuple(dict.fromkeys((*places, *draft.sources.get("notes", ()))))


_PAGE: Final = re.compile(
    r"<(p|div|span|ul|ol|h[1-6]|table|html|body)\b[^<>]*>.*</(?:p|div|span|ul|ol|h[1-6]|table|html|body)>",
    re.IGNORECASE | re.DOTALL,
)
_LINES: Final = frozenset({"p", "div", "br", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6"})
_UNSEEN: Final = frozenset({"script", "style", "head"})


def text_of_page(cell: str) -> str:
    """The text that a browser would show; any other cell as it is."""
    if not cell.startswith("<") or not _PAGE.fullmatch(cell):
        return cell
    reader = _PageText()
    reader.feed(cell)
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.pieces).splitlines())
    return "\n".join(filter(None, lines))


class _PageText(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  # as the parser calls it
        self._unseen += tag in _UNSEEN
        if tag in _LINES:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in _UNSEEN and self._unseen > 0
        if tag in _LINES:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(" ".join(data.splitlines()) if data.strip() else " ")
