"""The columns of a file as its rows are read: what each fills, and which address or number it belongs to."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.exchange.cells import plain_cell
from custlist_desktop.exchange.headers import GROUP_RANKS, groups_in_place, recognised
from custlist_desktop.exchange.heads import Meaning, Unsettled
from custlist_desktop.exchange.targets import ColumnMapping, Target
from custlist_desktop.exchange.vcard_columns import shown_head
from custlist_desktop.services.imports.rows import shortened

_HEAD_ENDING: Final = re.compile(r"\s*-\s*(?:Value|Formatted|Street|Label|Type)\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SourceColumn:
    """One column that fills something.

    Attributes:
        place: its index among the row's cells.
        target: what it fills.
        group: which of several addresses it belongs to.
        rank: the lower comes first among columns with the same target.
        is_second_choice: whether it fills only what no other column does.
        label: of its text in the notes; may be empty.
        is_labelled: whether its text goes to the notes with the label.
        may_be_whole: whether its head says no more than "Address", though it fills a street.
    """

    place: int
    target: Target
    group: str = ""
    rank: int = 0
    is_second_choice: bool = False
    label: str = ""
    is_labelled: bool = False
    may_be_whole: bool = False


@dataclass(slots=True)
class RowDraft:
    """A row while it is read.

    Attributes:
        values: so far, by name of CUSTOMER_FIELDS.
        notes: lines for the notes as pairs of label and text.
        problems: so far.
        sources: by field the indexes of its columns, if they aren't the usual ones.
    """

    values: dict[str, str] = field(default_factory=dict)
    notes: list[tuple[str, str]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    sources: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def put(self, name: str, text: str, *columns: SourceColumn) -> None:
        self.values[name] = text
        self.sources[name] = tuple(dict.fromkeys(column.place for column in columns))

    def note(self, column: SourceColumn, text: str, label: str | None = None) -> None:
        """Adds a line to the notes, with the column's label unless another is given."""
        self.notes.append((column.label if label is None else label, text))
        self.sources["notes"] = (*self.sources.get("notes", ()), column.place)

    def doubt(
        self, column: SourceColumn, name: str, code: str, text: str, *, label: str | None = None, **facts: object
    ) -> None:
        """Moves a text that its field can't hold to the notes, with a warning.

        Args:
            column: of the text.
            name: the field that it would have filled.
            code: of the problem.
            text: of the cell, or a part of it.
            label: in front of it in the notes, if it isn't the column's.
            **facts: of the problem, besides the value, the head, such a label and the column's index.
        """
        self.note(column, text, label)
        own = {} if label is None else {"label": label}
        self.warn(name, code, value=shortened(text), head=column.label, place=column.place, **own, **facts)

    def warn(self, name: str, code: str, **facts: object) -> None:
        self.problems.append(Problem(name, code, Severity.WARNING, facts))


def columns_to_read(heads: Sequence[str], mapping: ColumnMapping) -> tuple[SourceColumn, ...]:
    """The columns that fill something, in the order in which they are read."""
    each = zip(heads, groups_in_place(heads), mapping.targets, strict=True)
    columns = [
        _column(place, head, group, target)
        for place, (head, group, target) in enumerate(each)
        if target is not Target.NOTHING
    ]
    return tuple(sorted(columns, key=lambda column: (column.is_second_choice, column.rank, column.place)))


def _column(place: int, head: str, group: str, target: Target) -> SourceColumn:
    meaning = recognised(head)
    is_note_head = meaning is not None and meaning.target is Target.NOTES and not meaning.is_labelled
    return SourceColumn(
        place,
        target,
        group,
        GROUP_RANKS.get(group, 0),
        meaning is not None and _is_second_choice(meaning, target),
        label_of(head),
        target is Target.NOTES and not is_note_head,
        meaning is not None and meaning.unsettled is Unsettled.ADDRESS and target is Target.ADDRESS_LINE1,
    )


def label_of(head: str) -> str:
    """``head`` as the label of a line in the notes."""
    on_one_line = " ".join(shown_head(head, "en").split())  # a spreadsheet breaks a long head where it likes
    return _HEAD_ENDING.sub("", on_one_line).strip(" :")


def _is_second_choice(meaning: Meaning, target: Target) -> bool:
    """Whether by its head the column fills ``target`` only if no other column does."""
    is_whole_name = meaning.unsettled is not None and target is Target.CONTACT_NAME
    is_whole_name |= meaning.target is Target.CONTACT_NAME and target is Target.COMPANY
    return is_whole_name or (meaning.is_second_choice and meaning.target is target)


def of_targets(columns: Iterable[SourceColumn], *targets: Target) -> tuple[SourceColumn, ...]:
    """Those of ``columns`` that fill one of ``targets``, in the same order."""
    return tuple(column for column in columns if column.target in targets)


def cell_text(cells: Sequence[str], column: SourceColumn) -> str:
    """The trimmed text of a cell, as it was before our own export made it harmless."""
    text = cells[column.place]
    if not text:
        return ""
    return (plain_cell(text) if text[0] == "'" else text).strip()


def filled_texts(cells: Sequence[str], columns: Iterable[SourceColumn]) -> list[tuple[SourceColumn, str]]:
    """The columns whose cells have text, with the text, in their order."""
    filled = [(column, cell_text(cells, column)) for column in columns if cells[column.place]]
    return [(column, text) for column, text in filled if text]
