"""What the pane beside the rows says: who a row is, what becomes of its notes, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from custlist_desktop.domain.incoming import CheckedRow, MatchedBy, Outcome
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.row_lines import FieldLine, NotesLine
from custlist_desktop.ui.importing.words import field_within_sentence
from custlist_desktop.ui.kit.contact.sentences import field_text


def row_name(row: CheckedRow) -> str:
    """Whom a row is about; its number where it names nobody."""
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
    """What becomes of the notes as a whole: "Kept, 2 lines added"."""
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
