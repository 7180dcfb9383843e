"""An estimate in its history: its totals and lines as they were, and what became of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CustlistError, InvalidDetailsError, NumberTakenError
from custlist_desktop.domain.estimate import EstimateContent, EstimateLine, LineKind
from custlist_desktop.domain.money import (
    format_named_amount,
    format_plain_amount,
    format_price,
    format_quantity,
    minor_digits,
)
from custlist_desktop.domain.pricing import price_line
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.services.history.estimate_history import EstimateHistory, EstimateVersion, state_now
from custlist_desktop.services.history.estimate_states import content_from, state_changes, total_from
from custlist_desktop.services.history.records import LINE_ADDED, LINES_MOVED
from custlist_desktop.ui.history.customer_side import not_restored_text
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dates import moment_text
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.history_words import (
    ToldLine,
    ValueNames,
    entry_lines,
    line_name,
)
from custlist_desktop.ui.kit.lists.cells import NO_CELL, Cell, CellLook, Column, ColumnKind, RowLook
from custlist_desktop.ui.kit.lists.grounds import StripGround
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.styling import column_of, make_label
from custlist_desktop.ui.kit.undo_words import field_name
from custlist_desktop.ui.kit.work import run
from custlist_desktop.ui.session import Session

_LOOK: Final = RowLook(height=32, ground=StripGround(has_hover=False), first=16, last=16, amount_gap=0)


@dataclass(frozen=True, slots=True)
class LineFace:
    """A line as it was, and as it is now; None where it is gone."""

    line: EstimateLine
    now: EstimateLine | None
    price: str
    amount: str
    amount_now: str

    @property
    def id(self) -> int:
        """The line's key."""
        return self.line.key

    @property
    def differs(self) -> bool:
        """Whether it is another now, or gone."""
        return self.line != self.now


class EstimateSide:
    """See `HistorySide`."""

    action = Action.EDIT_ESTIMATES
    size = (1120, 640)

    def __init__(self, session: Session, key: int) -> None:
        """Somebody is signed in; the estimate with ``key`` may be gone."""
        self._session = session
        self._key = key
        self._version: EstimateVersion | None = None
        self.restored: Callable[[], object] = lambda: None
        self.tell: Callable[[str], object] = lambda _sentence: None
        self.hint = translate("History", "Restoring changes neither the status nor the customer.")
        self._head = make_label(role="lead", wrap=True)
        self._caption = make_label(role="muted", wrap=True)
        self._then, self._now_total = make_label(role="title"), make_label(role="title")
        self._then_label = make_label(translate("History", "Total then"), "caption")
        self._now_label = make_label(translate("History", "Now"), "caption")
        self._restore_line = make_button(translate("History", "Restore This Line"))
        self._table: RowsTable[LineFace] = RowsTable(_columns(), _LOOK)
        self._table.setAccessibleName(translate("History", "Lines"))
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._others = make_label(role="caption", wrap=True)
        self.widget = QWidget()
        self._lay_out()
        self._restore_line.clicked.connect(self._on_restore_line_clicked)
        self._table.current_row_changed.connect(self._show_line_button)
        self.begin()
        self.title = translate("History", "History of {name}").format(name=self._name())

    def _lay_out(self) -> None:
        totals = QHBoxLayout()
        totals.setSpacing(32)
        for label, figure in ((self._then_label, self._then), (self._now_label, self._now_total)):
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(label)
            pair.addWidget(figure)
            totals.addLayout(pair)
        totals.addStretch(1)
        totals.addWidget(self._restore_line, 0, Qt.AlignmentFlag.AlignBottom)
        card = Outline()
        inner = column_of(card, self._table)
        inner.setContentsMargins(1, 1, 1, 1)
        column = column_of(self.widget, self._head, self._caption)
        column.setSpacing(8)
        column.addLayout(totals)
        column.addWidget(card, 1)
        column.addWidget(self._others)
        column.addSpacing(8)

    def begin(self) -> None:
        self._history: EstimateHistory = self._session.history.of_estimate(self._session.actor, self._key)
        self._record: EstimateRecord | None = self._read_record()

    def _read_record(self) -> EstimateRecord | None:
        try:
            return self._session.estimates.get(self._session.actor, self._key)
        except CustlistError:
            return None  # deleted: the newest entry says so

    def _name(self) -> str:
        if self._record is not None:
            content = self._record.content
            return ", ".join(filter(None, (content.number, content.title)))
        found = EstimateHistory(self._key).read(2)
        return next((str(each.state["number"]) for each in found if each.state is not None), "")

    def read(self, count: int) -> Sequence[EstimateVersion]:
        return self._history.read(count)

    def lines(self, version: Any) -> list[ToldLine]:
        return entry_lines(version.entry, Subject.ESTIMATE, self._names(version))

    def _names(self, version: EstimateVersion) -> ValueNames:
        currency = str((version.state or {}).get("currency") or "USD")
        return ValueNames(self._customer_name, self._trade_name, currency)

    def _customer_name(self, key: int) -> str:
        return self._session.history.name_of_customer(key) or translate("History", "a customer who is gone")

    def _trade_name(self, key: int | None) -> str:
        names = {each.id: each.details.name for each in self._session.account.trade_names()}
        return names.get(key, "") if key is not None else ""

    def show(self, version: Any, *, is_now: bool) -> bool:
        self._version = version
        state = version.state
        there = state is not None
        now = self._record.content if self._record is not None else None
        content = content_from(state) if state is not None else None
        self._then.setText(self._money(total_from(state), content) if content is not None else "")
        total_now = state_now(self._key) if now is not None else None
        self._now_total.setText(self._money(total_from(total_now), now) if total_now is not None else "")
        for widget in (self._now_label, self._now_total):
            widget.setVisible(not is_now and total_now is not None)
        self._then_label.setText(translate("History", "Total") if is_now else translate("History", "Total then"))
        self._table.set_rows(_faces(content, now) if content is not None else [])
        differing = state_changes(state, total_now) if there and total_now is not None else ()
        own = [each for each in differing if each.name not in ("status", "customer", "line_added")]
        self._say(version, there, is_now, own)
        self._say_others(differing)
        self._show_line_button()
        return bool(own or any(each.name == LINE_ADDED for each in differing)) and not is_now

    def _money(self, amount: Any, content: EstimateContent | None) -> str:
        return format_named_amount(amount, content.currency if content else "USD", QLocale().name())

    def _say(self, version: EstimateVersion, was_there: bool, is_now: bool, differing: Sequence[Any]) -> None:
        head = translate("History", "As it was on {moment}").format(moment=moment_text(version.entry.at))
        if is_now:
            head = translate("History", "As it is now") if was_there else translate("History", "Deleted")
        self._head.setText(head)
        said = translate("History", "After a change by {person}.").format(person=version.entry.user)
        count = len({each.line.key if each.line is not None else each.name for each in differing})
        if count:
            said += " " + translate("History", "%Ln line(s) and fields are different now.", "", count)
        elif not is_now and was_there and self._record is not None:
            said += " " + translate("History", "All of it is the same now.")
        self._caption.setText(said)

    def _say_others(self, differing: Sequence[Any]) -> None:
        added = [line_name(each.line) for each in differing if each.name == LINE_ADDED]
        fields = [
            field_name(Subject.ESTIMATE, each.name)
            for each in differing
            if each.line is None and each.name != LINES_MOVED
        ]
        said = []
        if added:
            said.append(translate("History", "Added since: {lines}.").format(lines=", ".join(added)))
        if fields:
            said.append(translate("History", "Different now: {fields}.").format(fields=", ".join(fields)))
        self._others.setText(" ".join(said))
        self._others.setVisible(bool(said))

    def _show_line_button(self, _row: int = -1) -> None:
        face, refusal = self._table.current(), self._session.refusal(self.action)
        can = face is not None and face.differs and self._record is not None
        self._restore_line.setEnabled(can and not refusal)
        self._restore_line.setToolTip(refusal)

    def _on_restore_line_clicked(self) -> None:
        face, version, record = self._table.current(), self._version, self._record
        if face is None or version is None or record is None or version.state is None:
            return
        state, history, actor = version.state, self._session.history, self._session.actor
        if not self._may_change(record):
            return
        if run(self, lambda: history.restore_lines(actor, record, state, [face.id])) is not None:
            self.restored()

    def restore(self, version: Any) -> bool:
        record, history, actor = self._record, self._session.history, self._session.actor
        if record is None or version.state is None or not self._may_change(record):
            return False
        return run(self, lambda: history.restore_estimate(actor, record, version.state)) is not None

    def _may_change(self, record: EstimateRecord) -> bool:
        """Asks before an accepted estimate becomes another offer."""
        if not record.content.status.facts.is_agreed:
            return True
        return ConfirmDialog(
            translate("UndoNames", "Accepted Estimate"),
            translate("UndoNames", "{name} was accepted. Change it?").format(name=record.content.number),
            translate("UndoNames", "If you change the estimate, it no longer matches what was accepted."),
            translate("UndoNames", "Change Anyway"),
            self.widget.window(),
            icon_name="locked",
            tint="ok",
            look="primary",
        ).ask()

    def show_error(self, error: CustlistError) -> None:
        if isinstance(error, NumberTakenError):
            said = translate("History", "Another estimate has the number {number} by now, so nothing was restored.")
            self.tell(said.format(number=error.number))
        elif isinstance(error, InvalidDetailsError):
            self.tell(translate("History", "This version can’t be saved as it was. Restore single lines instead."))
        else:
            self.tell(not_restored_text(error))

    def is_about(self, announcement: Announcement) -> bool:
        is_mine = not announcement.keys or self._key in announcement.keys
        about_it = announcement.subject is Subject.ESTIMATE and is_mine
        return about_it or announcement.subject is Subject.ISSUED_PROPOSAL


def _faces(then: EstimateContent, now: EstimateContent | None) -> list[LineFace]:
    there = {line.key: line for line in now.lines} if now is not None else {}
    faces = []
    for line in then.lines:
        line_now = there.get(line.key)
        _, amount_now = _figures(line_now, now) if now is not None and line_now is not None else ("", "")
        faces.append(LineFace(line, line_now if now is not None else line, *_figures(line, then), amount_now))
    return faces


def _figures(line: EstimateLine, content: EstimateContent) -> tuple[str, str]:
    """A line's unit price and amount, as the editor has them: with the markup on its cost."""
    priced, locale = price_line(line, content.markup, minor_digits(content.currency)), QLocale().name()
    price = "" if priced.unit_price is None else format_price(priced.unit_price, content.currency, locale)
    amount = "" if priced.amount is None else format_plain_amount(priced.amount, content.currency, locale)
    return price, amount


def _columns() -> tuple[Column[LineFace], ...]:
    amount = ColumnKind.AMOUNT
    return (
        Column("line", translate("History", "Line"), _description, takes_rest=True),
        Column("quantity", translate("History", "Quantity"), _quantity, amount, width=88),
        Column("price", translate("History", "Unit price"), _price, amount, width=80, fits=True),
        Column("amount", translate("History", "Amount"), _amount_cell, amount, width=88),
        Column("since", "", _since, spoken_title=translate("History", "Since then"), width=124, fits=True),
    )


def _description(face: LineFace) -> Cell:
    is_heading = face.line.kind is LineKind.SECTION
    return Cell(line_name(face.line), CellLook.BOLD if is_heading else CellLook.PLAIN)


def _quantity(face: LineFace) -> Cell:
    line, locale = face.line, QLocale().name()
    if line.quantity is None or line.kind is LineKind.SECTION:
        return NO_CELL
    return Cell(f"{format_quantity(line.quantity, locale)} {line.unit}".strip(), CellLook.MUTED)


def _price(face: LineFace) -> Cell:
    return Cell(face.price, CellLook.MUTED)


def _amount_cell(face: LineFace) -> Cell:
    return Cell(face.amount)


def _since(face: LineFace) -> Cell:
    if face.now is None:
        return Cell(translate("History", "Removed since"), CellLook.CHIP, "bad")
    if not face.differs:
        return NO_CELL
    if face.amount_now != face.amount:
        return Cell(translate("History", "Now {amount}").format(amount=face.amount_now), CellLook.CHIP, "warn")
    return Cell(translate("History", "Changed since"), CellLook.CHIP, "warn")
