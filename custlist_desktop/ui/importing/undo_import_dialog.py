"""Past imports, and taking one of them back (M15)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QListView,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.exchange.import_jobs import UndoRequest, preview_undo, undo_import
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.imports.records import ChangedSince, ImportRecord, SinceThen, UndoPreview, UndoResult
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.sentences import import_error_sentence
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dates import moment_text
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog, ShrinkingPage
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind
from custlist_desktop.ui.kit.lists.model import RowsModel
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.kit.work import Job, JobStarter, run_job
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import scaled, size_on_screen

_SIZE: Final = (820, 520)
_CHANGED_HEIGHT: Final = 132
SEEN_AT_ONCE: Final = 5_000
"""How many customers an import may have written for the window to find out by itself what undoing it would do."""


class UndoImportDialog(BaseDialog):
    """Lists the imports, newest first, and says what undoing the current one would do."""

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        chosen: str = "",
        said: str = "",
        start_job: JobStarter = Job,
    ) -> None:
        """
        Args:
            session: an Account Owner is signed in.
            parent: the window that waits.
            chosen: the change of the import that is the current one at first; the newest without.
            said: what there is to say besides, such as what is newer and stays.
            start_job: runs a job; in a process of its own without.

        Raises:
            NotAllowedError: only an Account Owner takes imports back.
        """
        super().__init__(parent)
        self._session = session
        self._start_job = start_job
        self._service = session.imports
        self._job: Job | None = None
        self._look: Job | None = None
        self._runs: list[ImportRecord] = []
        self._preview: UndoPreview | None = None
        self._message = InlineMessage("success", closable=True)
        self._table = RowsTable(_run_columns())
        self._consequence = make_label(role="section", wrap=True)
        self._changed_caption = make_label(role="muted", wrap=True)
        self._changed = ChangedList()
        self._keep = QCheckBox()
        self._progress = QProgressBar()
        self._empty = EmptyState("import", width=400)
        self._stack = QStackedWidget()
        self._close = make_button("")
        self._undo = make_button(translate("UndoImport", "Undo Import"), "danger", "undo")
        self._build()
        self._connect()
        self._read()
        self._choose(next((run.run_id for run in self._runs if run.change_id == chosen), None))
        if said:
            self._message.tell("info", said)

    def _build(self) -> None:
        self.setWindowTitle(translate("UndoImport", "Undo Import"))
        self._table.setAccessibleName(translate("UndoImport", "Imports"))
        self._changed.setAccessibleName(translate("UndoImport", "Customers that have changed since"))
        self._progress.setAccessibleName(translate("UndoImport", "Undoing the import"))
        self._empty.set_texts(
            translate("UndoImport", "No imports yet"),
            translate("UndoImport", "Once you import a file, you can undo that here."),
        )
        self._message.hide()
        self._progress.hide()
        self._progress.setTextVisible(False)
        self._keep.setChecked(True)
        changed = _framed(self._changed)
        changed.setFixedHeight(scaled(_CHANGED_HEIGHT))
        self._changed_frame = changed
        page = ShrinkingPage()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(_framed(self._table), 1)
        for widget in (self._consequence, self._changed_caption, changed, self._keep, self._progress):
            column.addWidget(widget)
        self._stack.addWidget(page)
        self._stack.addWidget(self._empty)
        self.body_layout.addWidget(self._message)
        self.body_layout.addWidget(self._stack, 1)
        for button in (self._close, self._undo):
            self.footer.add_button(button)
            button.setAutoDefault(False)
        self.resize(size_on_screen(self, _SIZE))

    def _connect(self) -> None:
        self._close.clicked.connect(self.reject)
        self._undo.clicked.connect(self._on_undo_clicked)
        self._keep.toggled.connect(self._allow)
        self._table.current_row_changed.connect(self._show_current)

    def _read(self) -> None:
        """Reads the imports; none is the current one."""
        self._runs = self._service.runs(self._session.actor)
        self._table.rows_model.set_rows(self._runs)
        self._stack.setCurrentIndex(0 if self._runs else 1)
        self._show_current()

    def _choose(self, run_id: int | None = None) -> None:
        """Makes an import the current one; without ``run_id`` the newest that isn't undone."""
        wanted = [
            place
            for place, run in enumerate(self._runs)
            if (run.undone_at is None if run_id is None else run.run_id == run_id)
        ]
        self._table.set_current_row(wanted[0] if wanted else 0)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _current(self) -> ImportRecord | None:
        return self._table.current()

    def _show_current(self, _row: int = -1) -> None:
        run = self._current()
        self._end_look()
        if run is None or run.undone_at is not None:
            self._show_preview(None)
        elif run.counts.created + run.counts.updated <= SEEN_AT_ONCE:
            self._show_preview(self._service.undo_preview(self._session.actor, run.run_id))
        else:
            self._show_preview(None)
            told = (self._on_looked, self._on_not_looked)
            self._look = run_job(self, preview_undo, self._request(run), *told, start=self._start_job)
            self._show_words()

    def _show_preview(self, preview: UndoPreview | None) -> None:
        self._preview = preview
        changed = () if self._preview is None else self._preview.changed
        self._changed.set_changed(changed)
        for widget in (self._changed_caption, self._changed_frame, self._keep):
            widget.setVisible(bool(changed))
        self._keep.setChecked(True)
        self._allow()
        self._show_words()

    def _allow(self) -> None:
        """Lets be undone what can be: something is as the import left it, or isn't to be kept."""
        preview = self._preview
        can = preview is not None and bool(
            preview.removed
            or preview.restored
            or (
                not self._keep.isChecked()
                and any(each.since_then is not SinceThen.DELETED for each in preview.changed)
            )
        )
        self._undo.setEnabled(can and self._job is None)

    def _on_looked(self, preview: UndoPreview) -> None:
        self._end_look()
        self._show_preview(preview)

    def _on_not_looked(self, error: CustlistError) -> None:
        self._end_look()
        self._show_words()
        self._message.tell("error", import_error_sentence(error))

    def _end_look(self) -> None:
        if self._look is not None:
            self._look.drop()
            self._look.deleteLater()
            self._look = None

    def _request(self, run: ImportRecord) -> UndoRequest:
        session, keep = self._session, self._keep.isChecked()
        return UndoRequest(session.file.address, session.actor, run.run_id, session.home_region, keep_changed=keep)

    # Texts

    def _show_words(self) -> None:
        run, preview = self._current(), self._preview
        if self._job is None:
            self._close.setText(translate("UndoImport", "Close"))
        else:
            self._close.setText(translate("UndoImport", "Cancel"))
        if run is not None and run.undone_at is not None:
            said = translate("UndoImport", "Undone on {moment}.")
            self._consequence.setText(said.format(moment=moment_text(run.undone_at)))
        elif preview is None:
            looking = translate("UndoImport", "Checking what has changed since…")
            self._consequence.setText(looking if self._look is not None else "")
        else:
            self._consequence.setText(_preview_text(preview))
            changed = len(preview.changed)
            self._changed_caption.setText(translate("UndoImport", "%Ln customer(s) have changed since:", "", changed))
            self._keep.setText(translate("UndoImport", "Keep those %Ln customer(s) as they are now", "", changed))

    # Doing it

    def _on_undo_clicked(self) -> None:
        run = self._current()
        if run is None or self._preview is None or self._job is not None:
            return
        self._message.hide()
        told = (self._on_finished, self._on_failed, self._on_progressed)
        self._job = run_job(self, undo_import, self._request(run), *told, self._start_job)
        self._show_busy(True)

    def _show_busy(self, busy: bool) -> None:
        self._progress.setRange(0, 0)
        self._progress.setVisible(busy)
        for widget in (self._table, self._keep):
            widget.setEnabled(not busy)
        self._allow()
        self._show_words()

    def _on_progressed(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _on_finished(self, result: UndoResult) -> None:
        self._end_job()
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)  # in the table, it would choose a row
        for subject in (Subject.CUSTOMER, Subject.ESTIMATE):
            self._session.announcer.announce(subject)
        self._read()
        self._message.tell("success", _undone_text(result))

    def _on_failed(self, error: CustlistError) -> None:
        run = self._current()
        self._end_job()
        self._read()
        self._choose(run.run_id if run is not None else None)
        self._message.tell("error", import_error_sentence(error))

    def _end_job(self) -> None:
        self._job = None
        self._show_busy(False)

    def reject(self) -> None:
        """While a job works, Esc and the button end the job, not the dialog."""
        if self._job is not None:
            self._job.cancel()
        else:
            self._end_look()
            super().reject()


def _framed(widget: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("look", "table")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.addWidget(widget)
    return frame


class ChangedList(QListView):
    """Scrolls through them, one line for each, however many there are."""

    def __init__(self) -> None:
        """Empty until `set_changed`."""
        super().__init__()
        self._changed: RowsModel[ChangedSince] = RowsModel((Column("customer", "", _line),), self)
        self.setViewportMargins(8, 8, 8, 8)
        self.setModel(self._changed)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def set_changed(self, changed: Sequence[ChangedSince]) -> None:
        self._changed.set_rows(changed)


def _run_columns() -> tuple[Column[ImportRecord], ...]:
    """Of the imports, newest first."""
    return (
        Column("at", translate("UndoImport", "When"), _when, ColumnKind.FIGURES, width=188),
        Column("file", translate("UndoImport", "File"), _file, takes_rest=True),
        Column("user", translate("UndoImport", "By"), _user, width=112),
        Column("counts", translate("UndoImport", "Customers"), _counts, width=208),
        Column("undone", "", _undone, spoken_title=translate("UndoImport", "State"), width=100),
    )


def _when(record: ImportRecord) -> Cell:
    return Cell(moment_text(record.at))


def _file(record: ImportRecord) -> Cell:
    return Cell(record.file_name, CellLook.STRONG)


def _user(record: ImportRecord) -> Cell:
    return Cell(record.user_name)


def _counts(record: ImportRecord) -> Cell:
    created, updated = record.counts.created, record.counts.updated
    added = translate("UndoImport", "%Ln added", "", created)
    changed = translate("UndoImport", "%Ln updated", "", updated)
    return Cell(f"{added}, {changed}", CellLook.MUTED)


def _undone(record: ImportRecord) -> Cell:
    if record.undone_at is None:
        return Cell("")
    return Cell(translate("UndoImport", "Undone"), CellLook.CHIP, "note")


def _line(changed: ChangedSince) -> Cell:
    name = ", ".join(part for part in (changed.contact_name, changed.company) if part)
    return Cell(translate("UndoImport", "{name}: {reason}").format(name=name, reason=_since_text(changed)))


def _undone_text(result: UndoResult) -> str:
    """What taking an import back did."""
    removed, restored, kept = result.removed, result.restored, result.kept
    parts = [translate("UndoImport", "The import was undone.")]
    if removed:
        parts.append(translate("UndoImport", "%Ln customer(s) removed.", "", removed))
    if restored:
        parts.append(translate("UndoImport", "%Ln customer(s) changed back.", "", restored))
    if kept:
        parts.append(translate("UndoImport", "%Ln customer(s) kept, since they have changed.", "", kept))
    return " ".join(parts)


def _preview_text(preview: UndoPreview) -> str:
    """What undoing an import would do to customers that nobody changed since."""
    removed, restored = preview.removed, preview.restored
    parts = []
    if removed:
        parts.append(translate("UndoImport", "%Ln added customer(s) will be removed.", "", removed))
    if restored:
        parts.append(translate("UndoImport", "%Ln updated customer(s) will be changed back.", "", restored))
    return " ".join(parts) or translate("UndoImport", "Nothing to undo: all these customers have changed since.")


def _since_text(changed: ChangedSince) -> str:
    """What happened to a customer since the import."""
    return {
        SinceThen.EDITED: translate("UndoImport", "edited since"),
        SinceThen.HAS_ESTIMATES: translate("UndoImport", "has estimates now"),
        SinceThen.DELETED: translate("UndoImport", "deleted since"),
    }[changed.since_then]
