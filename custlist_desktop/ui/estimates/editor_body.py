"""All that is seen of an estimate between its window's frame and the status bar."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.ui.estimates.autosave import Autosave
from custlist_desktop.ui.estimates.customer_control import CustomerControl
from custlist_desktop.ui.estimates.customer_holding import CustomerHolding
from custlist_desktop.ui.estimates.customer_strip import CustomerStrip
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.editor_commands import EditorState
from custlist_desktop.ui.estimates.editor_edits import EditorEdits
from custlist_desktop.ui.estimates.editor_header import EditorHeader
from custlist_desktop.ui.estimates.editor_notices import EditorNotice, EditorNotices, EditorSaving
from custlist_desktop.ui.estimates.editor_paste import EditorPaste
from custlist_desktop.ui.estimates.find_bar import FindBar
from custlist_desktop.ui.estimates.lines.line_table import LineTable, LineTableState
from custlist_desktop.ui.estimates.recent_customers import RecentCustomers
from custlist_desktop.ui.estimates.texts_panel import TextsPanel, TextsState
from custlist_desktop.ui.estimates.totals_panel import TotalsPanel, TotalsState
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.banner import Banner
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.divider import Divided
from custlist_desktop.ui.kit.links import LinkOpener
from custlist_desktop.ui.kit.styling import column_of, ground, make_line
from custlist_desktop.ui.kit.tab_order import tab_through
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import pane_side, scaled, screen_area

_NARROW: Final = 1100
"""Below it the totals stand beside the texts, and the lines have the window's whole width."""
_LOW: Final = 520
"""Below it the customer has two lines, and scrolls."""
_FEW_LINES: Final = 170
"""The height of the table's header and four lines."""
_SHARE: Final = 0.3
"""Of a small screen's height, beside a large font."""


@dataclass(frozen=True, slots=True)
class EditorView:
    """What an editor shows; what it edits, and the steps that can be undone, are its document's."""

    lines: LineTableState
    texts: TextsState
    totals: TotalsState
    notice: EditorNotice | None
    texts_height: int
    find: str | None


@dataclass(frozen=True, slots=True)
class EditorParts:
    """What stays as long as the window, while what is seen of it is built again."""

    session: Session
    document: EstimateDocument
    autosave: Autosave
    holding: CustomerHolding
    edits: EditorEdits
    links: LinkOpener
    recent: RecentCustomers


class EditorBody(QWidget):
    """Header, notices, customer, lines, totals and texts of one estimate."""

    def __init__(
        self,
        parts: EditorParts,
        commands: Commands[EditorState],
        open_customer: Callable[[int], object],
        manage_templates: Callable[[str], object],
        window: QWidget,
    ) -> None:
        """
        Args:
            parts: what is shown and edited.
            commands: the window's.
            open_customer: shows a customer in the list, by its key.
            manage_templates: shows the templates of a TemplateKind.
            window: what it fills.
        """
        super().__init__()
        session, document = parts.session, parts.document
        self._parts = parts
        self.header = EditorHeader(commands, parts.edits, lambda: self.table.setFocus())
        self.notices = EditorNotices()
        self._strip = CustomerStrip(session.home_region, parts.links.open, parts.edits)
        self.customer = CustomerControl(
            session, document, parts.holding, commands, self._strip.customer, open_customer, parts.recent
        )
        self.table = LineTable(document)
        self.totals = TotalsPanel(document)
        self.texts = TextsPanel(session, document, manage_templates)
        self.find_bar = FindBar(document, self.table, self.texts)
        self.paste = EditorPaste(document, self.table, self.notices, self.finish_typing, window)
        work = self._build_layout(Banner(session.board))
        EditorSaving(parts.autosave, document, self.header, self.notices, work)
        self.notices.close_requested.connect(window.close)
        self.notices.copy_requested.connect(parts.links.copy)
        parts.links.followed.connect(self.notices.show_followed)
        parts.links.unanswered.connect(self.notices.show_unanswered)
        self.paste.hints_changed.connect(self._put_in_tab_order)

    def _put_in_tab_order(self) -> None:
        """What is said of a paste has links of its own, which Qt puts behind all else."""
        divider = self.divided.handle(1)
        tab_through((self.find_bar, self.table, self.paste.line, divider, self.texts, self.totals))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._put_in_tab_order()

    def _build_layout(self, banner: Banner) -> QWidget:
        """Returns what a deleted estimate's editor disables."""
        lines, texts = QWidget(), QWidget()
        column_of(lines, self.find_bar, self.table, self.paste.line)
        self._beside_texts = _row(texts, self.texts)
        # In a low window the texts give way first, down to two lines.
        few = pane_side(_FEW_LINES, screen_area(self).height(), _SHARE)
        between = translate("EditorBody", "Divider between the lines and the texts")
        self.divided = Divided(lines, texts, between, few)
        self._pane = QFrame()
        self._pane.setProperty("look", "pane")
        self._pane.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        pane_layout = QVBoxLayout(self._pane)
        pane_layout.setContentsMargins(1, 0, 0, 0)
        pane_layout.addWidget(self.totals)
        beside = QWidget()
        self._beside_lines = _row(beside, self.divided)
        self._beside_lines.addWidget(self._pane)
        work = QWidget()
        ground(work, QPalette.ColorRole.Base)
        column = column_of(work, self._strip, make_line())
        column.addWidget(beside, 1)
        layout = column_of(self, self.header, make_line(), banner, self.notices, work)
        layout.setStretch(4, 1)
        return work

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow or low window the lines keep the most room."""
        super().resizeEvent(event)
        self._strip.set_low(event.size().height() < scaled(_LOW))
        place = self._beside_texts if event.size().width() < scaled(_NARROW) else self._beside_lines
        if place.indexOf(self._pane) < 0:
            self._move_totals(place)

    def _move_totals(self, place: QHBoxLayout) -> None:
        """Puts the totals beside the texts or beside the lines; the keyboard stays where it was."""
        focus = QApplication.focusWidget()
        place.addWidget(self._pane)
        self.totals.set_beside_texts(place is self._beside_texts)
        if focus is not None and self._pane.isAncestorOf(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._put_in_tab_order()

    def state(self) -> EditorView:
        """What is shown now."""
        return EditorView(
            self.table.view_state(),
            self.texts.state(),
            self.totals.state(),
            self.notices.notice,
            self.divided.lower_height(),
            self.find_bar.typed,
        )

    def restore(self, state: EditorView) -> None:
        """Shows what was shown before."""
        self._parts.autosave.tell_again()
        self.notices.restore(state.notice)
        self.table.restore_view(state.lines)
        self.texts.restore(state.texts)
        self.totals.restore(state.totals)
        self.divided.set_lower_height(state.texts_height)
        self.find_bar.restore(state.find)

    def finish_typing(self) -> bool:
        """Takes what is being typed as meant; returns whether it could be read."""
        self._parts.edits.end_typing()
        is_readable = all([self.table.finish_editing(), self.totals.finish_editing()])  # both in any case
        self._parts.document.commit_requested.emit()
        return is_readable

    def cancel_typing(self) -> None:
        """Forgets what is being typed."""
        self.table.cancel_editing()
        self.totals.cancel_editing()

    def show_content(self) -> None:
        """Shows number, title, status and details, and the customer."""
        content, record = self._parts.document.content, self._parts.document.record
        self.header.show_content(content, date.today())
        self._strip.show_estimate(content, record)


def _row(room: QWidget, first: QWidget) -> QHBoxLayout:
    """The layout of what stands beside ``first``, which takes the room that is left."""
    row = QHBoxLayout(room)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(first, 1)
    return row
