"""One row of a file, line by line: what each field will be, where that comes from, what is to be checked."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final

from PySide6.QtCore import QLocale

from custlist_desktop.domain.fields import FIELDS, FieldKind, kind_of
from custlist_desktop.domain.incoming import CheckedRow, MatchedBy, NoteLine, Outcome, RowView
from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.doubts import Doubt, doubts_of, field_of_place, text_at
from custlist_desktop.exchange.targets import GUESSES, ColumnMapping
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.sentences import shown_value
from custlist_desktop.ui.importing.words import column_name, field_within_sentence
from custlist_desktop.ui.kit.contact.sentences import field_text

_IN_ORDER: Final = tuple(each.name for each in FIELDS if each.kind is not FieldKind.NOTES)
"""The fields as an address is written; the notes come after them."""
_LONGEST_WRITTEN: Final = 40
_NOT_WRITTEN: Final = re.compile(r"[\W_]+|^(?:https?://)?(?:www\.)?")


@dataclass(frozen=True, slots=True)
class FileColumns:
    """What the columns of a file are called and fill.

    Attributes:
        heads: as `FilePreview.columns`.
        mapping: what they fill.
        left_out: the names of those with content that aren't taken.
        home_region: ISO 3166-1 alpha-2; numbers are shown as written there.
        emptied: how many cells were left empty as they only say that they are, by what they say.
    """

    heads: tuple[str, ...] = ()
    mapping: ColumnMapping = field(default_factory=partial(ColumnMapping, ()))
    left_out: tuple[str, ...] = ()
    home_region: str = ""
    emptied: Mapping[str, int] = field(default_factory=dict)

    def head(self, place: int) -> str:
        """What a column is called."""
        return column_name(self.heads, place)

    def is_guessed(self, place: int) -> bool:
        """Whether what a column fills was guessed from what it holds."""
        facts = self.mapping.facts
        return 0 <= place < len(facts) and facts[place].origin in GUESSES


@dataclass(frozen=True, slots=True)
class FieldLine:
    """A field as it will be.

    Attributes:
        field: one of CUSTOMER_FIELDS.
        before: what it was, where that changes; empty where nothing was there.
        after: what it will be.
        source: where that comes from.
        mended: the column whose cell a person has corrected; None for none.
    """

    field: str
    before: str
    after: str
    source: str
    mended: int | None = None

    def name(self) -> str:
        """What the field is called."""
        return field_text(self.field)


@dataclass(frozen=True, slots=True)
class NotesLine:
    """A line of the notes: kept, coming in, or coming in for another. ``before`` is the other."""

    text: str
    is_kept: bool = False
    before: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class RowLines:
    """All that is shown of a row.

    Attributes:
        fields: FieldLines and Doubts as they follow one another.
        empty: the fields that stay empty.
        notes: the lines of the notes.
    """

    fields: tuple[FieldLine | Doubt, ...]
    empty: tuple[str, ...]
    notes: tuple[NotesLine, ...]

    def doubts(self) -> tuple[Doubt, ...]:
        """The cells to be checked, from top to bottom."""
        return tuple(line for line in self.fields if isinstance(line, Doubt))


def row_lines(view: RowView, columns: FileColumns) -> RowLines:
    """What is shown of a row of a file with these columns."""
    doubts = doubts_of(view, columns.mapping)
    lines: list[FieldLine | Doubt] = []
    empty: list[str] = []
    for name in _IN_ORDER:
        mine = [doubt for doubt in doubts if doubt.field == name]
        line = _field_line(name, view, columns)
        if line is None:
            empty += [] if mine else [name]
        elif not mine or (line.before != line.after and all(doubt.goes_to_notes() for doubt in mine)):
            lines.append(line)
        lines += mine
    lines += [doubt for doubt in doubts if doubt.field not in _IN_ORDER]
    lines += _lost_mends(view, columns, {line.mended for line in lines if isinstance(line, FieldLine)}, doubts)
    return RowLines(tuple(lines), tuple(empty), tuple(_notes_lines(view, columns)))


def _field_line(name: str, view: RowView, columns: FileColumns) -> FieldLine | None:
    """A field that has, or had, a value; None for one that is empty."""
    after = _shown(name, view, columns)
    changed = {change.field: change.before for change in view.row.changes}
    before = shown_value(name, changed[name], columns.home_region) if name in changed else after
    if not after and not before:
        return None
    places = view.sources.get(name, ())
    mended = next((place for place in places if place in view.mended), None)
    return FieldLine(name, before, after, _source(name, after, view, columns), mended)


def _shown(name: str, view: RowView, columns: FileColumns) -> str:
    return shown_value(name, str(getattr(view.after, name)), view.after.country or columns.home_region)


def _source(name: str, shown: str, view: RowView, columns: FileColumns) -> str:
    """Where a value comes from: its column, with what the file says there if it was read otherwise than written."""
    places = view.sources.get(name, ())
    if not any(text_at(view, place).strip() for place in places):
        if view.before is not None and getattr(view.before, name) == getattr(view.after, name):
            return translate("RowPane", "in the list")
        return translate("RowPane", "chosen for the file") if name == "country" else ""
    heads = " + ".join(columns.head(place) for place in places)
    if any(columns.is_guessed(place) for place in places):
        heads = translate("RowPane", "{column}, guessed").format(column=heads)
    written = " ".join(" ".join(text_at(view, place).split()) for place in places).strip()
    if len(places) > 1 or not written or _is_so_written(name, written, shown):
        return heads
    return translate("RowPane", "{column}: “{text}”").format(column=heads, text=written)


def _is_so_written(name: str, written: str, shown: str) -> bool:
    """Whether the file says the same, but for how it is written, or has it among other things.

    A number may lack its country's code. What is too long to be read at a glance is left to the file.
    """
    if len(written) > _LONGEST_WRITTEN:
        return True
    one, other = _told(written), _told(shown)
    if name == "postal_code" and one == other:
        return written == shown
    return other in one or (kind_of(name) is FieldKind.PHONE and other.endswith(one))


def _told(text: str) -> str:
    """Letters and figures alone: all else is only how a thing is written."""
    return _NOT_WRITTEN.sub("", fold(text))


def _lost_mends(
    view: RowView, columns: FileColumns, shown: set[int | None], doubts: tuple[Doubt, ...]
) -> list[FieldLine]:
    """Corrected cells that fill no field, so that each can be undone."""
    seen = shown | {doubt.place for doubt in doubts}
    return [
        FieldLine(
            field_of_place(place, columns.mapping) or "notes",
            text_at(view, place),
            text_at(view, place),
            columns.head(place),
            place,
        )
        for place in view.mended
        if place not in seen
    ]


def _notes_lines(view: RowView, columns: FileColumns) -> list[NotesLine]:
    if view.row.outcome in (Outcome.SKIP, Outcome.UNCHANGED):
        return [NotesLine(text, is_kept=True) for text in view.kept_notes]
    gone = _replaced(view)
    lines = [NotesLine(text, is_kept=True) for text in view.kept_notes]
    for line in view.added_notes:
        before = next((text for text in gone if _label(text) and _label(text) == _label(line.text)), "")
        if before:
            gone.remove(before)
        lines.append(NotesLine(line.text, before=before, source=_note_source(line, columns)))
    return lines


def _replaced(view: RowView) -> list[str]:
    """The lines of the notes that were there and won't be."""
    staying = set(view.kept_notes) | set(view.after.notes.splitlines())
    before = "" if view.before is None else view.before.notes
    return [line for line in before.splitlines() if line.strip() and line not in staying]


def _note_source(line: NoteLine, columns: FileColumns) -> str:
    return "" if line.place is None else columns.head(line.place)


def _label(line: str) -> str:
    head, colon, _rest = line.partition(":")
    return fold(head) if colon else ""


def row_name(row: CheckedRow) -> str:
    """The company or the contact of a row; its number if it has neither."""
    return row.company or row.contact_name or translate("RowPane", "Row {row}").format(row=_number(row))


def found_text(row: CheckedRow) -> str:
    """Which row it is, and how its customer was found: "Row 45, found by its email"."""
    if row.matched_by is None or row.outcome not in (Outcome.UPDATE, Outcome.UNCHANGED):
        return translate("RowPane", "Row {row}").format(row=_number(row))
    return {
        MatchedBy.KEY: translate("RowPane", "Row {row}, found by its Custlist ID"),
        MatchedBy.EMAIL: translate("RowPane", "Row {row}, found by its email"),
        MatchedBy.NAME: translate("RowPane", "Row {row}, found by its name"),
        MatchedBy.PHONE: translate("RowPane", "Row {row}, found by its phone"),
    }[row.matched_by].format(row=_number(row))


def line_text(line: FieldLine) -> str:
    """A field's line as one sentence, for a screen reader."""
    if line.before == line.after:
        said = translate("RowPane", "{field}: {after}")
    elif not line.before:
        said = translate("RowPane", "{field}: {after}, added")
    elif not line.after:
        said = translate("RowPane", "{field}: {before} is removed")
    else:
        said = translate("RowPane", "{field}: {before} becomes {after}")
    text = said.format(field=line.name(), before=line.before, after=line.after)
    return with_source(text, line.source)


def with_source(text: str, source: str) -> str:
    """A sentence with where its value comes from."""
    return translate("RowPane", "{text}; from {source}").format(text=text, source=source) if source else text


def note_text(line: NotesLine) -> str:
    """A line of the notes as one sentence, for a screen reader."""
    if line.is_kept:
        return translate("RowPane", "{line}, kept").format(line=line.text)
    if line.before:
        said = translate("RowPane", "{before} becomes {after}").format(before=line.before, after=line.text)
    else:
        said = translate("RowPane", "{line}, added").format(line=line.text)
    return with_source(said, line.source)


def notes_summary(lines: Sequence[NotesLine]) -> str:
    """What happens to the notes as a whole: "Kept, 2 lines added"."""
    added = sum(1 for line in lines if not line.is_kept and not line.before)
    replaced = sum(1 for line in lines if line.before)
    parts = []
    if any(line.is_kept for line in lines):
        parts.append(translate("RowPane", "Kept"))
    if added:
        parts.append(translate("CheckStep", "%Ln line(s) added", "", added))
    if replaced:
        parts.append(translate("CheckStep", "%Ln line(s) replaced", "", replaced))
    return ", ".join(parts)


def empty_text(names: Sequence[str]) -> str:
    """Fields that stay empty, one after the other; a name's own comma would divide it."""
    texts = [*map(field_text, names[:1]), *map(field_within_sentence, names[1:])]
    return ", ".join(text.replace(",", "") for text in texts)


def _number(row: CheckedRow) -> str:
    return QLocale().toString(row.number)
