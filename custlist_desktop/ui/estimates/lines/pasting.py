"""The last paste from a spreadsheet: what it became, and how its columns can be changed afterwards."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import QObject, Signal

from custlist_desktop.domain import line_rows as rows_of
from custlist_desktop.domain.clipboard_lines import CopiedLines
from custlist_desktop.domain.estimate import EstimateLine, LineKind
from custlist_desktop.domain.estimate_checks import MAX_LINES
from custlist_desktop.domain.money import minor_digits
from custlist_desktop.domain.pasted_lines import Evidence, PastedLine, evidence_of, lines_of
from custlist_desktop.domain.pasted_rows import NUMBER_FIELDS, PastedRows
from custlist_desktop.domain.written_currency import other_currencies
from custlist_desktop.ui.estimates.document import ContentCommand, EstimateDocument
from custlist_desktop.ui.estimates.lines.row_commands import RowCommands
from custlist_desktop.ui.estimates.steps import Did, EditStep

_COMPARED = tuple(
    field.name
    for field in fields(EstimateLine)
    if field.name not in ("key", "kind", "quantity_expression", "doubtful", *NUMBER_FIELDS)
)


@dataclass(frozen=True, slots=True)
class Paste:
    """Rows as they were read once, and the lines that they became.

    Attributes:
        lines: what came in.
        other_currencies: signs and codes that aren't the estimate's.
        rows: how a spreadsheet's are read; None for lines of another estimate, which are never guessed.
        evidence: what speaks for and against that.
    """

    lines: tuple[PastedLine, ...]
    other_currencies: tuple[str, ...] = ()
    rows: PastedRows | None = None
    evidence: Evidence | None = None

    def keys(self) -> dict[int, int]:
        """The key of each row's line."""
        return {each.row: each.line.key for each in self.lines}


@dataclass(frozen=True, slots=True)
class PastingState:
    """What a `Pasting` knows of the last paste; see there."""

    readings: dict[int, tuple[rows_of.Lines, Paste]]
    current: Paste | None
    is_closed: bool
    step: int


class Pasting(QObject):
    """Pastes rows, and keeps the last of them until the next, so that other columns can be chosen for them.

    Undo and redo are the document's; whichever reading of the rows is in it at the moment is the current one.
    """

    too_many = Signal(int)
    """More lines were to be pasted than an estimate can hold: how many it would have."""
    without_lines = Signal()
    """Rows were to be pasted of which none is a line."""
    changed = Signal()
    """There is another paste to tell about, or none, or it stands otherwise in the document."""

    def __init__(self, document: EstimateDocument, commands: RowCommands) -> None:
        """Nothing is pasted yet."""
        super().__init__(commands)
        self._document = document
        self._commands = commands
        self._readings: dict[int, tuple[rows_of.Lines, Paste]] = {}  # by the identity of the lines of which they came
        self._current: Paste | None = None
        self._is_closed = True
        self._step = -1
        document.undo_stack.indexChanged.connect(self._find_current)

    def state(self) -> PastingState:
        """What is known of the last paste."""
        return PastingState(dict(self._readings), self._current, self._is_closed, self._step)

    def restore(self, state: PastingState) -> None:
        """Knows what another knew of the last paste into the same document."""
        self._readings, self._current = dict(state.readings), state.current
        self._is_closed, self._step = state.is_closed, state.step
        self._find_current()

    @property
    def current(self) -> Paste | None:
        """The last paste as it stands in the document; None if it doesn't, or was put away."""
        return None if self._is_closed else self._current

    def pasted_keys(self) -> frozenset[int]:
        """The keys of the rows that were pasted last, for as long as they are told about."""
        return frozenset(self.current.keys().values()) if self.current else frozenset()

    def paste(self, rows: PastedRows) -> None:
        """Puts what rows become below the chosen ones."""
        reading = self._read(rows, {})
        if not reading.lines:
            self.without_lines.emit()
            return
        if not self.has_room(len(reading.lines)):
            return
        self._put_in(reading)

    def _put_in(self, paste: Paste) -> None:
        self._is_closed = False
        self._commands.paste_lines([each.line for each in paste.lines])
        self._step = self._document.undo_stack.index()
        self._readings = {}
        self._remember(paste)

    def _remember(self, reading: Paste) -> None:
        """The document's lines now are those of a reading, which is the current one until others are put there."""
        lines = self._document.kept_content.lines
        self._readings[id(lines)] = (lines, reading)
        self._find_current()

    def paste_copied(self, copied: CopiedLines) -> None:
        """Puts rows of any estimate below the chosen ones; they come to what they came to there.

        Tells only where that estimate is in another currency: nothing is guessed.
        """
        content = self._document.kept_content
        lines = copied.under(content.markup)
        if copied.currency is None or copied.currency == content.currency:
            self._commands.paste_lines(lines)
            return
        self._put_in(Paste(tuple(PastedLine(*each) for each in enumerate(lines)), (copied.currency,)))

    def _read(self, rows: PastedRows, keys: Mapping[int, int]) -> Paste:
        content = self._document.kept_content
        places = minor_digits(content.currency)
        lines = tuple(lines_of(rows, places, keys))
        written = tuple(other_currencies(rows.money_cells(), content.currency))
        return Paste(lines, written, rows, evidence_of(rows, lines, content.markup, places))

    def has_room(self, count: int) -> bool:
        """Whether ``count`` lines more can be kept; tells where they can't."""
        whole = len(self._document.kept_content.lines) + count
        if whole > MAX_LINES:
            self.too_many.emit(whole)
        return whole <= MAX_LINES

    @property
    def is_last_step(self) -> bool:
        """Whether undo would take the paste back."""
        return self.current is not None and self._document.undo_stack.index() == self._step

    def put_away(self) -> None:
        """Tells no more about the last paste."""
        self._is_closed = True
        self.changed.emit()

    def read_again(self, rows: PastedRows) -> None:
        """Lets the lines of the last paste be what ``rows`` say now; what was typed in them since stays."""
        before, content = self._current, self._document.kept_content
        if before is None or before.rows is None:
            self.paste(rows)
            return
        keys = {row: key for _, each in self._readings.values() for row, key in each.keys().items()}
        reading = self._read(rows, keys)
        lines = _read_again(content.lines, before, reading)
        if self._document.change(replace(content, lines=lines), EditStep(Did.CHANGE_COLUMNS)):
            self._remember(reading)

    def take_back(self) -> None:
        """Takes the whole paste back: by undo where nothing was done since, else by a step of its own."""
        current = self.current
        if current is None:
            return
        if self.is_last_step:
            self._document.undo()
            return
        keys, content = set(current.keys().values()), self._document.kept_content
        left = tuple(line for line in content.lines if line.key not in keys)
        self._document.change(replace(content, lines=left), EditStep(Did.UNDO_PASTE))

    def _find_current(self) -> None:
        """Finds the reading that the last step before the present one put into the document."""
        stack, kept = self._document.undo_stack, self._document.kept_content.lines
        if stack.count():
            steps = (stack.command(at) for at in range(stack.index() - 1, -1, -1))
            done = (id(step.contents[1].lines) for step in steps if isinstance(step, ContentCommand))
            self._current = next((self._readings[lines][1] for lines in done if lines in self._readings), None)
        keys = {line.key for line in kept}
        if self._current is not None and keys.isdisjoint(self._current.keys().values()):
            self._current = None
        self.changed.emit()


def _read_again(lines: rows_of.Lines, before: Paste, after: Paste) -> rows_of.Lines:
    """``lines`` with those of ``after`` in the place of those of ``before``."""
    there = {line.key: line for line in lines}
    pasted = {each.line.key: each.line for each in before.lines}
    new = {
        each.line.key: _with_edits(each.line, pasted.get(each.line.key), there.get(each.line.key))
        for each in after.lines
    }
    kept = [new.get(line.key, line) for line in lines if line.key in new or line.key not in pasted]
    added = [each.line.key for each in after.lines if each.line.key not in there and each.line.key not in pasted]
    order = [each.line.key for each in after.lines]
    for key in added:
        kept.insert(_place(kept, order, key), new[key])
    return tuple(kept)


def _place(lines: Sequence[EstimateLine], order: Sequence[int], key: int) -> int:
    """Where a line goes: after the one that was pasted before it, else before the one that was pasted after it."""
    rows = {line.key: row for row, line in enumerate(lines)}
    at = order.index(key)
    before = next((rows[each] + 1 for each in reversed(order[:at]) if each in rows), None)
    after = next((rows[each] for each in order[at + 1 :] if each in rows), len(lines))
    return after if before is None else before


def _with_edits(new: EstimateLine, pasted: EstimateLine | None, now: EstimateLine | None) -> EstimateLine:
    """``new`` with what was typed into the line since it was pasted."""
    if pasted is None or now is None or new.kind is not LineKind.LINE or now == pasted:
        return new
    edits = {name: getattr(now, name) for name in _COMPARED if getattr(now, name) != getattr(pasted, name)}
    typed = [name.value for name in NUMBER_FIELDS if _number(now, name.value) != _number(pasted, name.value)]
    edits |= {name: getattr(now, name) for name in typed}
    if "quantity" in typed:
        edits["quantity_expression"] = now.quantity_expression
    doubts = [pair for pair in now.doubtful if pair[0] in typed]
    return replace(new, **edits, doubtful=(*new.without_doubt(*typed).doubtful, *doubts))


def _number(line: EstimateLine, name: str) -> tuple[object, ...]:
    return getattr(line, name), line.doubtful_words(name), line.quantity_expression if name == "quantity" else ""
