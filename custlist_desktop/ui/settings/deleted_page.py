"""Recently Deleted: where deleted customers and estimates come back from (mock-up 24)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.roles import Action
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.history.deleted import DeletedRecord
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.status_keys import KeyHint
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.kit.undoing import take_back_beside, takes_time
from custlist_desktop.ui.kit.work import run
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.commands import deleted_commands
from custlist_desktop.ui.settings.deleted_table import RESTORE_COLUMN, DeletedTable, record_name
from custlist_desktop.ui.settings.section_page import SectionPage, SectionState
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

_WIDTH: Final = 1040
_NAMED: Final = 5
_TAB_SIDE: Final = 16
"""Beside a tab's words, which are wider while it is the current one."""


def _local_now() -> datetime:
    return datetime.now().astimezone()


class DeletedPage(SectionPage):
    """An Account Owner restores here, or deletes for good; others are told who may."""

    def __init__(self, session: Session, now: Callable[[], datetime] = _local_now) -> None:
        """Somebody is signed in. ``now`` gives the moment, aware, in the time zone to show."""
        super().__init__(session, Subject.CUSTOMER)
        self._records: list[DeletedRecord] = []
        self._table = DeletedTable(now)
        handlers = {"restore": self._restore, "for_good": self._delete_for_good, "undo": self.undo}
        self._commands = Commands(self, deleted_commands(), handlers, 0, session)
        self._tabs = [make_button("", "ghost") for _ in range(3)]
        self._shown: Subject | None = None
        self._empty = EmptyState("delete", width=480)
        self.set_title(
            translate("DeletedPage", "Recently Deleted"),
            translate("DeletedPage", "What was deleted comes back as it was, with its links."),
        )
        self._lay_out()
        self._connect()
        self.show_allowed()

    def _lay_out(self) -> None:
        self.content.setMaximumWidth(scaled(_WIDTH) + 64)
        self.add_to_head(self._commands.button("restore", "primary"))
        tabs = QWidget()
        row = QHBoxLayout(tabs)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for tab in self._tabs:
            tab.setProperty("look", "nav")
            tab.setCheckable(True)
            row.addWidget(tab)
        row.addStretch(1)
        self._tabs_room = self.add_content(tabs, 16)
        card = Outline()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._table)
        self._rows_room = self.add_content(card, 12)
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        kept = translate(
            "DeletedPage", "Kept until an Account Owner deletes them for good. Older backups may still hold them."
        )
        line.addWidget(IconLabel("info"))
        line.addWidget(make_label(kept, "caption", wrap=True), 1)
        line.addWidget(self._commands.button("for_good", "link"))
        self._foot_room = self.add_content(foot, 12)
        self._empty_room = self.add_content(self._empty, 64)
        self.end_content()
        self.focus_target = self._table

    def _connect(self) -> None:
        for tab, subject in zip(self._tabs, (None, Subject.CUSTOMER, Subject.ESTIMATE), strict=True):
            tab.clicked.connect(partial(self._show, subject))
        table = self._table
        table.toggled.connect(self._count)
        table.all_wanted.connect(self._check_all)
        table.current_row_changed.connect(self._count)
        table.row_activated.connect(self._commands.action("restore").trigger)
        table.delete_requested.connect(self._commands.action("for_good").trigger)
        table.link_activated.connect(self._on_link_activated)

    # What is shown

    def state(self) -> SectionState:
        """Which tab is shown, and what is checked."""
        return replace(super().state(), shown=(self._shown, frozenset(self._table.checked)))

    def restore(self, state: SectionState) -> None:
        """Shows the same tab, with the same checked as far as that is still deleted."""
        self._shown, checked = state.shown
        self._table.checked = set(checked)
        self.refresh()
        super().restore(state)

    def refresh(self) -> None:
        """Reads again what was deleted."""
        may = self.session.may(Action.DELETE_CUSTOMER)
        service, actor = self.session.deleted, self.session.actor
        self._records = (run(self, lambda: service.all(actor)) or []) if may else []
        self._table.checked &= {record.id for record in self._records}
        self._show(self._shown)

    def show_allowed(self) -> None:
        self._commands.refresh()
        self.refresh()

    def _show(self, subject: Subject | None) -> None:
        """Shows the records of a subject; all with None."""
        self._shown = subject
        counts = [len(self._of(each)) for each in (None, Subject.CUSTOMER, Subject.ESTIMATE)]
        names = (
            translate("DeletedPage", "All"),
            translate("DeletedPage", "Customers"),
            translate("DeletedPage", "Estimates"),
        )
        for tab, name, count, each in zip(
            self._tabs, names, counts, (None, Subject.CUSTOMER, Subject.ESTIMATE), strict=True
        ):
            text = f"{name}  {count}"
            tab.setText(text)
            tab.setMinimumWidth(QFontMetrics(fonts.body(fonts.SEMIBOLD)).horizontalAdvance(text) + 2 * _TAB_SIDE)
            tab.setChecked(each is subject)
        self._table.set_rows(self._of(subject))
        has_any = bool(self._records)
        for room in (self._tabs_room, self._rows_room, self._foot_room):
            room.setVisible(has_any)
        self._empty_room.setVisible(not has_any)
        self._empty.set_texts(*_empty_texts(self.session.refusal(Action.DELETE_CUSTOMER)))
        self._count()
        self.key_hints_changed.emit()

    def _of(self, subject: Subject | None) -> list[DeletedRecord]:
        return [record for record in self._records if subject is None or record.subject is subject]

    def _meant(self) -> list[DeletedRecord]:
        """Those that are checked, or else the current one."""
        chosen = [record for record in self._records if record.id in self._table.checked]
        current = self._table.current()
        return chosen or ([current] if current is not None else [])

    def _count(self, _row: int = -1) -> None:
        meant = self._meant()
        self._commands.show(len(meant))
        self._commands.set_text("restore", _restore_text(meant))
        self._commands.set_text("for_good", _for_good_text(meant))
        self._table.show_checks()

    def _check_all(self) -> None:
        shown = {record.id for record in self._of(self._shown)}
        self._table.checked = set() if shown <= self._table.checked else self._table.checked | shown
        self._count()

    def key_hints(self) -> list[KeyHint]:
        """What works now, most useful first."""
        return self._commands.hints("move", "check", "restore", "for_good") if self._records else []

    def _on_announcement(self, announcement: Announcement) -> None:
        if announcement.subject in (Subject.CUSTOMER, Subject.ESTIMATE):
            self.refresh()

    # What is done

    def _on_link_activated(self, row: int, column: int) -> None:
        record = self._table.rows_model.row_at(row)
        if record is not None and column == RESTORE_COLUMN and self.session.may(Action.DELETE_CUSTOMER):
            self._bring_back([record])

    def _restore(self) -> None:
        self._bring_back(self._meant())

    def _bring_back(self, records: Sequence[DeletedRecord]) -> None:
        """Undoes the deletions, the newest first; customers come back before estimates that are theirs."""
        done: list[DeletedRecord] = []
        for record in self._with_customers(records):
            comes_along = any(record.change_id == each.change_id for each in done)
            if not comes_along and not self._is_brought_back(record):
                break
            done.append(record)
        self._table.checked -= {record.id for record in done}
        self.refresh()
        if len(done) >= len(records):
            self.show_notice("success", partial(_restored_text, done))

    def _with_customers(self, records: Sequence[DeletedRecord]) -> list[DeletedRecord]:
        """The records, after those customers who come back with an estimate among them."""
        meant, first = {record.id for record in records}, {record.first for record in records}
        meant |= {record.id for record in self._records if record.change_id in first}
        return sorted(
            (record for record in self._records if record.id in meant),
            key=lambda each: each.subject is Subject.ESTIMATE,
        )

    def _is_brought_back(self, record: DeletedRecord) -> bool:
        """Undoes a deletion; one of many in a process of its own. Says what went wrong."""
        undo, actor = self.session.undo, self.session.actor
        change = undo.change(record.change_id)
        if change is None or not takes_time(change):
            return run(self, partial(undo.undo, actor, record.change_id)) is not None
        undone, error = take_back_beside(self.session, change, self.window())
        if error is not None:
            self.show_error(error)
        return undone is not None

    def _delete_for_good(self) -> None:
        meant = self._meant()
        if meant and _for_good_question(meant, self.window()).ask():
            service, actor = self.session.deleted, self.session.actor
            run(self, lambda: service.delete_for_good(actor, meant), self._on_deleted_for_good)

    def _on_deleted_for_good(self, count: int) -> None:
        self._table.checked.clear()
        self.refresh()
        self.show_notice(
            "success", lambda: translate("DeletedPage", "%Ln record(s) were deleted for good.", "", count)
        )


def _empty_texts(refusal: str) -> tuple[str, str]:
    """What stands there without rows: that there are none, or who sees them."""
    if refusal:
        return translate("DeletedPage", "An Account Owner restores"), refusal
    return (
        translate("DeletedPage", "Nothing is deleted"),
        translate("DeletedPage", "What was deleted before may be in an older backup: see Data and Backups."),
    )


def _names(records: Sequence[DeletedRecord]) -> str:
    named = [record_name(record) for record in records[:_NAMED]]
    more = len(records) - _NAMED
    if more > 0:
        named.append(translate("SampleQuestions", "%Ln more", "", more))
    return ", ".join(named)


def _counted(records: Sequence[DeletedRecord]) -> tuple[int, set[Subject]]:
    """How many they are, and of which kinds; what went at once is several kinds."""
    kinds = {record.subject for record in records}
    if any(record.key < 0 for record in records):
        kinds = set(Subject)
    return len(records), kinds


def _restore_text(records: Sequence[DeletedRecord]) -> str:
    count, kinds = _counted(records)
    if kinds == {Subject.CUSTOMER}:
        return translate("DeletedPage", "Restore %Ln Customer(s)", "", count)
    if kinds == {Subject.ESTIMATE}:
        return translate("DeletedPage", "Restore %Ln Estimate(s)", "", count)
    return (
        translate("DeletedPage", "Restore %Ln Record(s)", "", count)
        if records
        else translate("DeletedPage", "Restore")
    )


def _for_good_text(records: Sequence[DeletedRecord]) -> str:
    count, kinds = _counted(records)
    if kinds == {Subject.CUSTOMER}:
        return translate("DeletedPage", "Delete %Ln Customer(s) for Good…", "", count)
    if kinds == {Subject.ESTIMATE}:
        return translate("DeletedPage", "Delete %Ln Estimate(s) for Good…", "", count)
    return translate("DeletedPage", "Delete for Good…")


def _restored_text(records: Sequence[DeletedRecord]) -> str:
    return translate("DeletedPage", "Restored: {names}.").format(names=_names(records))


def _for_good_question(records: Sequence[DeletedRecord], parent: QWidget) -> ConfirmDialog:
    return ConfirmDialog(
        translate("DeletedPage", "Delete for Good"),
        translate("DeletedPage", "Delete {names} for good?").format(names=_names(records)),
        translate(
            "DeletedPage",
            "All values go from every entry of the history; who changed something and when is kept. This can’t be "
            "undone. These stay: issued proposals, the customer’s details in estimates, and backups until they are "
            "thinned.",
        ),
        translate("DeletedPage", "Delete for Good"),
        parent,
    )
