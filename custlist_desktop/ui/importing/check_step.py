"""The Check step: what every row would do, before anything is written, and what is decided about it."""

from dataclasses import fields, replace
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.incoming import Candidate, CheckedRow, Decision, ImportCounts, Outcome
from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.importing.check_delegate import has_choice
from custlist_desktop.ui.importing.check_model import CheckModel, Staging
from custlist_desktop.ui.importing.check_table import CheckTable
from custlist_desktop.ui.importing.decisions import all_rows_text, candidate_text, decision_text
from custlist_desktop.ui.importing.tiles import Tiles
from custlist_desktop.ui.listing.marked_text import MarkedLabel
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.widgets.buttons import make_button
from custlist_desktop.ui.widgets.menu import RoundMenu
from custlist_desktop.ui.widgets.message import InlineMessage, MessageKind
from custlist_desktop.ui.widgets.styling import make_label, make_line

_MATCHED: Final = (Decision.UPDATE, Decision.SKIP, Decision.CREATE)
_NEW: Final = (Decision.CREATE, Decision.SKIP)
_FOR_ALL: Final[dict[Outcome | None, tuple[Decision, ...]]] = {
    None: (Decision.UPDATE, Decision.CREATE),
    Outcome.CREATE: _NEW,
    Outcome.UPDATE: _MATCHED,
    Outcome.SKIP: _MATCHED,
    Outcome.REFUSED: _NEW,
}
"""What may be decided for all rows that are shown; rows that lack the choice stay as they are."""
_OFFERED_FOR: Final = (Outcome.CREATE, Outcome.UPDATE, Outcome.SKIP)


class CheckStep(Retranslated, QFrame):
    """Counts that filter, a sentence, and the rows. One row is decided at once; a decision for all is asked for."""

    counts_changed = Signal(object)
    """ImportCounts after a decision."""
    all_decided = Signal(object, object)
    """All rows of an Outcome (None for every row) are to get a Decision, where they have that choice."""
    save_requested = Signal()
    """The refused rows are to be saved to a file."""
    message_link_activated = Signal()

    def __init__(self, home_region: str, parent: QWidget | None = None) -> None:
        """Nothing until `show_rows`. ``home_region`` is ISO 3166-1 alpha-2; numbers are shown as written there."""
        super().__init__(parent)
        self.setProperty("look", "page")
        self._staging: Staging | None = None
        self._counts = ImportCounts()
        self._has_decisions = False
        self._tiles = Tiles()
        self._model = CheckModel(home_region, self)
        self._table = CheckTable(self._model)
        self._promise = make_label(role="section")
        self._advice = MarkedLabel(colour="muted")
        self._for_all = make_button("", icon_name="edit")
        self._save = make_button("", icon_name="export")
        self._message = InlineMessage("info", closable=True)
        self._message.hide()
        self._build_layout()
        self._connect()
        self.retranslate()

    def _build_layout(self) -> None:
        words = QHBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(self._promise)
        words.addSpacing(11)
        words.addWidget(self._advice, 1)
        words.addSpacing(12)
        words.addWidget(self._for_all)
        words.addSpacing(8)
        words.addWidget(self._save)
        strip = QWidget()
        strip.setFixedHeight(scaled(32))
        strip.setLayout(words)
        top = QVBoxLayout()
        top.setContentsMargins(24, 20, 24, 12)
        top.setSpacing(16)
        top.addWidget(self._tiles)
        top.addWidget(self._message)
        top.addWidget(strip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(make_line())
        layout.addWidget(self._table, 1)

    def _connect(self) -> None:
        self._tiles.outcome_chosen.connect(self._on_outcome_chosen)
        self._table.menu_requested.connect(self._on_menu_requested)
        self._table.skip_requested.connect(self._on_skip_requested)
        self._for_all.clicked.connect(self._on_for_all_clicked)
        self._save.clicked.connect(self.save_requested)
        self._message.link_activated.connect(self.message_link_activated)

    # What the window asks

    def show_rows(self, staging: Staging, counts: ImportCounts) -> None:
        """Shows the rows of ``staging`` from the first one on, under the filter that is chosen."""
        self._staging = staging
        self._show_counts(counts)
        self._show_outcome()

    def release(self) -> None:
        """Lets go of the rows: somebody else works with them, or they are out of date."""
        self._staging = None
        self._model.show(None)

    def begin(self) -> None:
        """Forgets the rows, the decisions and the filter of the last file."""
        self.release()
        self.forget_decisions()
        self._tiles.choose(None)
        self._message.hide()

    def has_decisions(self) -> bool:
        """Whether somebody decided something about rows that would be lost."""
        return self._has_decisions

    def forget_decisions(self) -> None:
        """Says that the rows are as they were found again."""
        self._has_decisions = False

    def counts(self) -> ImportCounts:
        """How many rows become what."""
        return self._counts

    def take_focus(self) -> None:
        """Puts the keyboard on the rows."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_message(self, kind: MessageKind, text: str, link: str = "") -> None:
        """Says something above the rows; nothing when ``text`` is empty."""
        self._message.set_kind(kind)
        self._message.set_text(text)
        self._message.set_link(link)
        self._message.setVisible(bool(text))

    # What is shown

    def retranslate(self) -> None:
        """Sets every text again."""
        self._table.setAccessibleName(translate("CheckStep", "Rows of the file"))
        self._table.set_empty_text(translate("CheckStep", "No row of this file is among these."))
        self._promise.setText(translate("CheckStep", "Nothing has been written yet."))
        self._tiles.retranslate()
        self._model.refresh_texts()
        self._show_words()

    def _show_counts(self, counts: ImportCounts) -> None:
        self._counts = counts
        self._tiles.set_counts(counts)
        self._show_words()
        self.counts_changed.emit(counts)

    def _show_words(self) -> None:
        rejected, outcome = self._counts.rejected, self._tiles.outcome()
        self._advice.set_text(self._advice_text())
        self._save.setText(translate("CheckStep", "Save %Ln Refused Row(s)…", "", rejected))
        self._save.setVisible(bool(rejected))
        self._for_all.setText(all_rows_text(outcome, self._counts.of(outcome)))
        self._for_all.setVisible(outcome in _OFFERED_FOR and self._counts.of(outcome) > 0)

    def _advice_text(self) -> str:
        counts = self._counts
        if counts.rejected:
            return translate(
                "CheckStep", "Refused rows are left out. Save them, correct them, and import that file next."
            )
        if not counts.created and not counts.updated:
            return translate("CheckStep", "Every row of this file is in the list already, or left out.")
        return translate("CheckStep", "Look through the rows; Enter on a row shows what else may be done with it.")

    def _show_outcome(self) -> None:
        outcome = self._tiles.outcome()
        self._model.show(self._staging, outcome, self._counts.of(outcome))
        if self._model.rowCount():
            self._table.set_current_row(0)
        self._table.scrollToTop()

    def _on_outcome_chosen(self, _outcome: Outcome | None) -> None:
        self._show_outcome()
        self._show_words()

    # Deciding

    def _on_menu_requested(self, position: int, where: QPoint) -> None:
        row = self._row_now(position)
        if row is None:
            return
        menu = RoundMenu(parent=self)
        menu.setMinimumWidth(scaled(224))
        menu.setAccessibleName(translate("CheckStep", "What becomes of row {row}").format(row=row.number))
        for action, decision, candidate in _row_entries(menu, row):
            action.setData((position, decision, candidate))
            action.triggered.connect(self._on_row_triggered)
        self._add_for_all(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)
        entries = [action for action in menu.actions() if action.isCheckable()]
        if entries:
            chosen = [action for action in entries if action.isChecked()]
            menu.setActiveAction((chosen or entries)[0])

    def _add_for_all(self, menu: RoundMenu) -> None:
        outcome = self._tiles.outcome()
        decisions = _FOR_ALL.get(outcome, ())
        if not decisions or self._counts.of(outcome) < 2:
            return
        menu.addSeparator()
        submenu = menu.add_submenu(all_rows_text(outcome, self._counts.of(outcome)))
        self._fill_for_all(submenu, outcome, decisions)

    def _fill_for_all(self, menu: RoundMenu, outcome: Outcome | None, decisions: tuple[Decision, ...]) -> None:
        for decision in decisions:
            action = menu.add(decision_text(decision))
            action.setData((outcome, decision))
            action.triggered.connect(self._on_all_triggered)

    def _on_for_all_clicked(self) -> None:
        outcome = self._tiles.outcome()
        menu = RoundMenu(parent=self)
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill_for_all(menu, outcome, _FOR_ALL.get(outcome, ()))
        menu.popup_below(self._for_all)

    def _on_all_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            outcome, decision = action.data()
            self._has_decisions = True
            self.all_decided.emit(outcome, decision)

    def _on_row_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._decide(*action.data())

    def _decide(self, position: int, decision: Decision, candidate: int | None) -> None:
        """Decides about the row at a position; it stays where it is until the rows are shown again."""
        row = self._row_now(position)
        if row is None or self._staging is None or decision not in row.choices:
            return
        decided = self._staging.decide(row.number, decision, candidate)
        self._has_decisions = True
        self._model.put(position, decided)
        self._show_counts(_moved(self._counts, row.outcome, decided.outcome))

    def _row_now(self, position: int) -> CheckedRow | None:
        """The row at a position with the choices that the decisions about other rows leave it."""
        row = self._model.row_at(position)
        return None if row is None or self._staging is None else self._staging.row(row.number)

    def _on_skip_requested(self, position: int) -> None:
        self._decide(position, Decision.SKIP, None)


def _moved(counts: ImportCounts, before: Outcome, after: Outcome) -> ImportCounts:
    """The counts once a row has become something else: a decision about one row changes no other."""
    names = dict(zip(Outcome, fields(ImportCounts), strict=True))
    fewer = replace(counts, **{names[before].name: getattr(counts, names[before].name) - 1})
    return replace(fewer, **{names[after].name: getattr(fewer, names[after].name) + 1})


def _row_entries(menu: RoundMenu, row: CheckedRow) -> list[tuple[QAction, Decision, int | None]]:
    """Adds what may be decided for a row to its menu; what is decided now has a check mark."""
    entries: list[tuple[QAction, Decision, int | None]] = []
    if not has_choice(row):
        action = menu.add(translate("CheckStep", "Nothing else can be done with this row"))
        action.setEnabled(False)
        return entries
    several = len(row.candidates) > 1
    for decision in sorted(row.choices, key=_MATCHED.index):
        candidates: tuple[Candidate | None, ...] = row.candidates if decision is Decision.UPDATE else (None,)
        for candidate in candidates or (None,):
            named = several or (decision is Decision.UPDATE and candidate is not None)
            text = candidate_text(candidate) if named and candidate is not None else decision_text(decision)
            action = menu.add(text)
            action.setCheckable(True)
            action.setChecked(row.outcome.value == decision.value and not several)
            entries.append((action, decision, candidate.id if candidate is not None else None))
    return entries
