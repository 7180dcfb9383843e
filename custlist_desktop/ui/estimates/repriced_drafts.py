"""What the window says after an update that priced drafts anew: one notice, and a list of these drafts."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.money import format_named_amount
from custlist_desktop.services.account.notices import RepricedDraft
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column, ColumnKind
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.state import put_away
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import size_on_screen

_SIZE: Final = (760, 440)


class RepricedNotice(QWidget):
    """Says how many drafts come to other amounts, until somebody closes it."""

    put_away = Signal()
    """The close button was clicked."""

    def __init__(self, list_drafts: Callable[[], object]) -> None:
        """Shows nothing until ``show_drafts``; its link calls ``list_drafts``."""
        super().__init__()
        self._message = InlineMessage("info", closable=True)
        self._message.link.clicked.connect(list_drafts)
        self._message.closed.connect(self._on_closed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.addWidget(self._message)
        self.hide()

    def show_drafts(self, count: int) -> None:
        """Says that ``count`` drafts changed; nothing for none."""
        text = translate("RepricedDrafts", "%Ln draft(s) have different amounts since the update.", "", count)
        self._message.set_text(text)
        self._message.set_link(translate("RepricedDrafts", "Show Drafts"))
        self.setVisible(count > 0)

    def _on_closed(self) -> None:
        self.hide()
        self.put_away.emit()


class RepricedDialog(BaseDialog):
    """Lists the drafts with their totals before and now; stays open beside the estimates that it opens."""

    estimate_requested = Signal(object)
    """The key of an estimate to open."""

    def __init__(self, drafts: Sequence[RepricedDraft], parent: QWidget | None = None) -> None:
        """Shows ``drafts``, in their order."""
        super().__init__(parent)
        self.setModal(False)
        self.setProperty("shortcut_group", "estimates")
        self.setWindowTitle(translate("RepricedDrafts", "Drafts with Different Amounts"))
        sentence = translate(
            "RepricedDrafts",
            "A unit price used to be rounded before it was multiplied, so small costs lost their markup. "
            "Drafts now count all of it. Estimates that were sent, accepted or declined keep their prices.",
        )
        self._sentence = make_label(sentence, role="muted", wrap=True)
        self._table = RowsTable(_columns())
        self._table.setAccessibleName(self.windowTitle())
        self._close = make_button(translate("RepricedDrafts", "Close"))
        self._open = make_button(translate("RepricedDrafts", "Open Estimate"), "primary", "estimate")
        self._build()
        self._connect()
        self._table.set_rows(drafts)
        self._table.setFocus()

    def _build(self) -> None:
        card = Outline()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._table)
        self.body_layout.addWidget(self._sentence)
        self.body_layout.addWidget(card, 1)
        for button in (self._close, self._open):
            self.footer.add_button(button)
            button.setAutoDefault(False)
        self.resize(size_on_screen(self, _SIZE))

    def _connect(self) -> None:
        self._table.row_activated.connect(self._request)
        self._table.link_activated.connect(lambda row, _column: self._request(row))
        self._close.clicked.connect(self.reject)
        self._open.clicked.connect(lambda: self._request(self._table.current_row()))

    @property
    def current_row(self) -> int:
        """The current row, which `show_row` makes current again."""
        return self._table.current_row()

    def show_row(self, row: int) -> None:
        """Makes a row current."""
        self._table.set_current_row(row)

    def _request(self, row: int) -> None:
        draft = self._table.rows_model.row_at(row)
        if draft is not None:
            self.estimate_requested.emit(draft.id)


def _columns() -> tuple[Column[RepricedDraft], ...]:
    return (
        Column(
            "number",
            translate("EstimateList", "Number"),
            lambda draft: Cell(draft.number, CellLook.LINK),
            ColumnKind.FIGURES,
            width=148,
        ),
        Column("title", translate("EstimateList", "Title"), _title, takes_rest=True),
        Column(
            "before",
            translate("RepricedDrafts", "Total before"),
            lambda draft: Cell(_total(draft, draft.before), CellLook.MUTED),
            ColumnKind.AMOUNT,
            width=160,
        ),
        Column(
            "after",
            translate("RepricedDrafts", "Total now"),
            lambda draft: Cell(_total(draft, draft.after)),
            ColumnKind.AMOUNT,
            width=160,
        ),
    )


def _title(draft: RepricedDraft) -> Cell:
    if draft.title:
        return Cell(draft.title, CellLook.STRONG)
    return Cell(translate("EstimateList", "Untitled estimate"), CellLook.MUTED)


def _total(draft: RepricedDraft, total: Decimal) -> str:
    return format_named_amount(total, draft.currency, QLocale().name())


class RepricedDrafts(QObject):
    """The notice in a main window, and the list that its link shows, both built again with the window."""

    failed = Signal(object)
    """The notice could not be put away, by a CustlistError; it stays."""

    def __init__(self, session: Session, window: QWidget, open_estimate: Callable[[int], object]) -> None:
        """``window`` is over the list; ``open_estimate`` is given the key of the draft that was chosen."""
        super().__init__(window)
        self._session = session
        self._window = window
        self._open_estimate = open_estimate
        self._drafts = session.notices.repriced_drafts()
        self._notice: RepricedNotice | None = None

    @property
    def is_told(self) -> bool:
        """Whether the notice is in view."""
        return self._notice is not None and not self._notice.isHidden()

    def make_notice(self) -> RepricedNotice:
        """A notice for the window as it is built now; it says nothing until `tell`."""
        self._notice = RepricedNotice(self._show_list)
        self._notice.put_away.connect(self._on_put_away)
        return self._notice

    def tell(self) -> None:
        """Shows the notice, if there are such drafts."""
        if self._notice is not None:
            self._notice.show_drafts(len(self._drafts))

    def rebuild_list(self) -> None:
        """Another list of drafts in the place of the one that is open."""
        before = self._window.findChild(RepricedDialog)
        if before is None or not before.isVisible():
            return
        dialog = self._made_list()
        dialog.setGeometry(before.geometry())
        dialog.show_row(before.current_row)
        dialog.show()
        put_away(before)

    def _show_list(self) -> None:
        open_one = self._window.findChild(RepricedDialog)
        if open_one is not None:
            open_one.raise_()
            open_one.activateWindow()
            return
        self._made_list().show()

    def _made_list(self) -> RepricedDialog:
        dialog = RepricedDialog(self._drafts, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.estimate_requested.connect(self._open_estimate)
        return dialog

    def _on_put_away(self) -> None:
        try:
            self._session.notices.put_repriced_away(self._session.actor)
        except CustlistError as error:
            self.tell()
            self.failed.emit(error)
