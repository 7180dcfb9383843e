"""Find Duplicates: looks for customers that may be one, and merges those that are (M5)."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.errors import CancelledError, CustlistError, InvalidDetailsError
from custlist_desktop.services.duplicates.clusters import DuplicateGroup
from custlist_desktop.services.duplicates.groups import FindRequest, find_duplicates
from custlist_desktop.services.duplicates.merge_plan import MergePlan, candidates
from custlist_desktop.services.history.records import Undoable
from custlist_desktop.ui.duplicates.commands import duplicate_commands, merge_text
from custlist_desktop.ui.duplicates.compare_panel import ComparePanel
from custlist_desktop.ui.duplicates.groups_pane import GroupsPane
from custlist_desktop.ui.duplicates.words import name_of
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.backup_first import is_backed_up_first
from custlist_desktop.ui.kit.banner import Banner
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.contact.sentences import field_text, problem_sentence
from custlist_desktop.ui.kit.dialogs.dialog import DialogFooter
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.message import InlineMessage, MessageKind
from custlist_desktop.ui.kit.progress_panel import ProgressPanel
from custlist_desktop.ui.kit.status_keys import KeyHints
from custlist_desktop.ui.kit.styling import ground
from custlist_desktop.ui.kit.undo_words import undo_text
from custlist_desktop.ui.kit.work import Job, JobStarter, run, run_job
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.icons import app_icon
from custlist_desktop.ui.theme.metrics import size_on_screen

_SIZE: Final = (1200, 800)
_SMALLEST: Final = (960, 560)
_FOOTER_MARGINS: Final = 56


@dataclass(frozen=True, slots=True)
class _Undo:
    """What was done with a group, in words, and the change that is taken back: the group comes back to its row."""

    change_id: str
    group: DuplicateGroup
    row: int
    sentence: str
    name: str


class DuplicatesWindow(QDialog):
    """Groups at the left, the likeliest first; the customers of one side by side at the right."""

    customer_requested = Signal(object)
    """The key of a customer that is to be shown in the list; the window has closed."""

    def __init__(self, session: Session, parent: QWidget | None = None, *, start_job: JobStarter = Job) -> None:
        """Looks at once.

        Args:
            session: an Account Owner is signed in.
            parent: the window that waits.
            start_job: runs the search; in a process of its own without.
        """
        super().__init__(parent)
        self.setProperty("shortcut_group", "duplicates")
        self.setModal(True)
        self.setWindowTitle(translate("Duplicates", "Find Duplicates"))
        self.setWindowIcon(app_icon())
        self._session = session
        self._merging = session.duplicates
        self._start_job = start_job
        self._job: Job | None = None
        self._undos: list[_Undo] = []
        self._failure: Exception | None = None
        self._is_backed_up = False
        self._groups = GroupsPane()
        self._list = self._groups.list
        self._model = self._list.rows_model
        self._panel = ComparePanel(session.home_region)
        self._progress = ProgressPanel()
        self._again = make_button(translate("Duplicates", "Search Again"), icon_name="update")
        self._empty = EmptyState("check", [self._again], width=480)
        self._message = InlineMessage("success", closable=True)
        self._strip = QWidget()
        self._stack = QStackedWidget()
        self._hints = KeyHints()
        self._footer = DialogFooter()
        self._close = make_button("")
        does = {"merge": self._merge_group, "apart": self._keep_apart, "undo": self._on_undo}
        self._commands = Commands(self, duplicate_commands(), does, 0)
        self._apart, self._merge = self._commands.button("apart"), self._commands.button("merge", "primary")
        self._build_layout()
        self._connect()
        self._search()

    # Building

    def _build_layout(self) -> None:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._groups)
        row.addWidget(self._panel, 1)
        for page in (self._progress, self._empty, content):
            ground(page)
            self._stack.addWidget(page)
        self._content = content
        ground(self._strip)
        inner = QVBoxLayout(self._strip)
        inner.setContentsMargins(24, 12, 24, 12)
        inner.addWidget(self._message)
        self._strip.hide()
        self._build_footer()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(Banner(self._session.board))
        layout.addWidget(self._strip)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._footer)
        self.setMinimumSize(size_on_screen(self, _SMALLEST))
        self.resize(size_on_screen(self, _SIZE))

    def _build_footer(self) -> None:
        self._hints.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        footer_layout = self._footer.layout()
        if isinstance(footer_layout, QHBoxLayout):
            footer_layout.insertWidget(0, self._hints, 4)
        for button in (self._close, self._apart, self._merge):
            button.setAutoDefault(False)
            self._footer.add_button(button)
        self._again.setAutoDefault(False)

    def _connect(self) -> None:
        self._list.current_row_changed.connect(self._on_group_chosen)
        self._list.entered.connect(self._panel.table.setFocus)
        self._panel.table.left.connect(self._list.setFocus)
        self._panel.show_button.clicked.connect(self._on_show_clicked)
        self._panel.table.plan_changed.connect(self._show_words)
        self._close.clicked.connect(self.reject)
        self._again.clicked.connect(self._search)
        self._message.link.clicked.connect(self._on_undo)
        self._message.closed.connect(self._strip.hide)

    def _show_words(self) -> None:
        """Says what can be done now."""
        count = self._model.rowCount()
        self._groups.show_count()
        plan = self._panel.table.plan
        included = len(plan.included()) if plan is not None else 0
        self._commands.set_text("merge", merge_text(included))
        self._commands.show(included)
        searching = self._job is not None
        self._close.setText(translate("Duplicates", "Cancel") if searching else translate("Duplicates", "Close"))
        self._hints.set_hints(
            self._commands.hints("choose", "merge", "apart", "undo") if count and not searching else []
        )
        self._show_empty_texts()
        self._fit_hints()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys are told where there is room for all of them."""
        super().resizeEvent(event)
        self._fit_hints()

    def _fit_hints(self) -> None:
        buttons = [each for each in (self._close, self._apart, self._merge) if not each.isHidden()]
        taken = sum(max(each.sizeHint().width(), each.minimumWidth()) + 8 for each in buttons)
        # The footer's own hint, which is empty here, takes a fifth of what the buttons leave.
        needed = self._hints.sizeHint().width() * 5 // 4
        self._hints.setVisible(needed + taken + _FOOTER_MARGINS <= self.width())

    def _show_empty_texts(self) -> None:
        if isinstance(self._failure, CancelledError):
            title = translate("Duplicates", "The search was canceled")
            sentence = translate("Duplicates", "Nothing was changed.")
        elif self._failure is not None:
            title, sentence = translate("Duplicates", "The search didn’t finish"), error_sentence(self._failure)
        elif self._undos:
            title = translate("Duplicates", "All groups are done")
            sentence = translate("Duplicates", "No likely duplicates remain.")
        else:
            title = translate("Duplicates", "No duplicates found")
            sentence = translate(
                "Duplicates", "No two customers share a number or an address, or a name in the same place."
            )
        self._empty.set_texts(title, sentence)

    # Searching

    def _search(self) -> None:
        """Looks anew; what was found before is forgotten."""
        self._failure = None
        self._undos.clear()
        self._strip.hide()
        self._progress.begin(*_progress_texts())
        self._show(self._progress)
        request, told = FindRequest(self._session.file.address), (self._on_found, self._on_failed)
        self._job = run_job(self, find_duplicates, request, *told, self._progress.show_progress, self._start_job)
        self._show_words()

    def _on_found(self, groups: tuple[DuplicateGroup, ...]) -> None:
        self._job = None
        self._model.set_rows(groups)
        self._show_groups(0)

    def _on_failed(self, error: CustlistError) -> None:
        self._job = None
        self._failure = error
        self._model.set_rows(())
        self._show_groups(0)

    def _show_groups(self, row: int) -> None:
        """Shows the list with ``row`` current, or what there is to say when it is empty."""
        if self._model.rowCount():
            self._show(self._content)
            self._list.set_current_row(min(row, self._model.rowCount() - 1))
            self._list.setFocus()
        else:
            self._panel.table.set_plan(None)
            self._show(self._empty)
            self._again.setFocus()
        self._show_words()

    def _show(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        for button in (self._apart, self._merge):
            button.setVisible(page is self._content)

    def _on_group_chosen(self, row: int) -> None:
        """Shows a group as it is now; what was deleted meanwhile is left out, and so is a group of one."""
        group = self._model.row_at(row)
        if group is None:
            return
        found = candidates(group.keys)
        if len(found) < 2:
            self._model.take(row)
            self._show_groups(row)
            return
        self._panel.show_group(group, MergePlan(found, self._session.home_region))
        self._show_words()

    # Deciding

    def _merge_group(self) -> None:
        plan, row = self._panel.table.plan, self._list.current_row()
        if plan is None or row < 0 or len(plan.included()) < 2 or self._stack.currentWidget() is not self._content:
            return
        if not self._is_backed_up:
            self._is_backed_up = is_backed_up_first(self._session, self, self, BackupReason.BEFORE_MERGE)
        if not self._is_backed_up:
            return
        records = [plan.candidates[position].record for position in plan.included()]
        keep = plan.candidates[plan.kept].record.id
        others = [record.id for record in records if record.id != keep]
        versions = {record.id: record.version for record in records}
        merged = run(
            self,
            lambda: self._merging.merge(self._session.actor, keep, others, plan.details(), versions),
            on_failure=partial(self._on_not_merged, row),
        )
        if merged is None:
            return
        name = name_of(plan.candidates[plan.kept]) or merged.kept.details.company
        self._deal_with(row, merged.change_id, _merged_text(len(records), name, merged.moved), name)

    def _on_not_merged(self, row: int, error: CustlistError) -> None:
        if isinstance(error, InvalidDetailsError):
            problem = error.problems[0]
            said = translate("Duplicates", "{field}: {problem}")
            self._say("error", said.format(field=field_text(problem.field), problem=problem_sentence(problem)))
        else:
            self.show_error(error)
            self._on_group_chosen(row)

    def _keep_apart(self) -> None:
        row = self._list.current_row()
        group = self._model.row_at(row)
        if group is None or self._stack.currentWidget() is not self._content:
            return
        change_id = run(self, lambda: self._merging.keep_apart(self._session.actor, group.keys))
        if change_id is None:
            return
        said = translate("Duplicates", "They stay separate, and won’t be shown together again.")
        self._deal_with(row, change_id, said)

    def _deal_with(self, row: int, change_id: str, sentence: str, name: str = "") -> None:
        """Takes a group out of the list, says what was done and offers to take it back."""
        self._undos.append(_Undo(change_id, self._model.take(row), row, sentence, name))
        self._say_last()
        self._show_groups(row)

    def _say_last(self) -> None:
        """Says what was done last, and offers to take it back; then what was done before that."""
        self._strip.hide()
        for undo in self._undos[-1:]:
            self._say("success", undo.sentence, undo.name, self._session.undo.change(undo.change_id))

    def _on_undo(self) -> None:
        if self._undos:
            undo = self._undos.pop()
            self._say_last()
            service, actor = self._session.undo, self._session.actor
            run(self, lambda: service.undo(actor, undo.change_id), lambda _: self._put_back(undo))

    def _put_back(self, undo: _Undo) -> None:
        row = min(undo.row, self._model.rowCount())
        self._model.put(row, undo.group)
        self._show_groups(row)

    def show_error(self, error: CustlistError) -> None:
        """Says over the groups what went wrong."""
        self._say("error", error_sentence(error))

    def _say(self, kind: MessageKind, sentence: str, bold: str = "", undoable: Undoable | None = None) -> None:
        self._message.set_kind(kind)
        self._message.set_text(sentence, bold)
        self._message.set_link(undo_text(undoable) if undoable is not None else "")
        self._message.show()
        self._strip.show()

    # Leaving

    def _on_show_clicked(self) -> None:
        key = self._panel.current_key()
        if key is not None:
            self.accept()
            self.customer_requested.emit(key)

    def reject(self) -> None:
        """Escape and Cancel end a search first; then they close."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own close button ends a search and closes."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        super().closeEvent(event)


def _progress_texts() -> tuple[str, str]:
    """What is said while duplicates are looked for: a title and a sentence."""
    return (
        translate("Duplicates", "Looking for duplicates"),
        translate("Duplicates", "Same numbers, same addresses, and names that are nearly the same."),
    )


def _merged_text(count: int, name: str, moved: int) -> str:
    """What merging ``count`` customers did, with how many estimates went along."""
    merged = translate("Duplicates", "%Ln customer(s) are now one: {name}.", "", count).format(name=name)
    along = translate("Duplicates", "%Ln estimate(s) moved there.", "", moved)
    return f"{merged} {along}" if moved else merged
