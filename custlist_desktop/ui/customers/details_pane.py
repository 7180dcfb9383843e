"""The pane beside the list: the current customer whole, with its links and its estimates."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.field_values import shown_value
from custlist_desktop.domain.fields import BESIDES, FieldKind
from custlist_desktop.services.customers.linking import CustomerEstimates
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.services.history.records import HistoryEntry
from custlist_desktop.ui.customers.commands import CustomersState
from custlist_desktop.ui.customers.estimate_section import BLEED, EstimateSection
from custlist_desktop.ui.i18n import current_language, translate, words
from custlist_desktop.ui.kit.buttons import IconButton, MoreButton, make_button
from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.dates import moment_text
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.links import Link, email_link, field_link, first_call
from custlist_desktop.ui.kit.lists.marked_text import Highlights, MarkedLabel, MarkedLines, MarkedLink
from custlist_desktop.ui.kit.styling import (
    WrapLabel,
    clear_layout,
    column_of,
    ground,
    make_label,
    make_line,
    unbroken,
)
from custlist_desktop.ui.theme import type as fonts

_MARGIN: Final = 24
_SPACE_BEFORE_LINE: Final = 20
_MOST_LINES: Final = 3
"""Of the name, of the company, and of a line of the address."""
_LEAST_WIDTH: Final = 280


class DetailsPane(QScrollArea):
    """Shows one customer. What is done with it, it only asks for."""

    link_requested = Signal(object)
    """A Link to follow."""

    def __init__(
        self,
        home_region: str,
        commands: Commands[CustomersState],
        open_estimate: Callable[[int], object],
        show_estimates: Callable[[int, str], object],
        account_currency: Callable[[], str],
    ) -> None:
        """Shows nobody until `show_customer`.

        Args:
            home_region: where numbers need no country code.
            commands: those of the page.
            open_estimate: opens the estimate with a key.
            show_estimates: shows all estimates of the customer with a key and a name.
            account_currency: ISO 4217; estimates in another one name theirs.
        """
        super().__init__()
        self._home_region = home_region
        self._commands = commands
        self._record: CustomerRecord | None = None
        self._estimates = CustomerEstimates()
        self._show_estimates = show_estimates
        self._highlights: Highlights = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        ground(self._content, QPalette.ColorRole.AlternateBase)
        ground(self.viewport(), QPalette.ColorRole.AlternateBase)
        self._layout = QVBoxLayout()
        self._layout.setContentsMargins(_MARGIN, 14, _MARGIN, 0)
        self._layout.setSpacing(0)
        self._build_head()
        self._build_buttons()
        self._body = QVBoxLayout()
        self._body.setSpacing(4)
        self._layout.addSpacing(14)
        self._layout.addLayout(self._body)
        self.estimates = EstimateSection(open_estimate, self._on_all_clicked, account_currency)
        commands.bind("new_estimate", self.estimates.new_button, name=None)
        whole = QVBoxLayout(self._content)
        whole.setContentsMargins(0, 0, 0, _MARGIN)
        whole.setSpacing(0)
        whole.addLayout(self._layout)
        beside = QHBoxLayout()
        beside.setContentsMargins(_MARGIN - BLEED, 0, _MARGIN - BLEED, 0)
        beside.addWidget(self.estimates)
        whole.addLayout(beside)
        whole.addWidget(self._make_last())
        whole.addStretch(1)
        self.setWidget(self._content)
        self._call.setText(translate("DetailsPane", "Call"))
        self._email.setText(translate("DetailsPane", "Email"))
        self._copy.set_name(translate("DetailsPane", "Copy details"))
        self.menu_button.set_name(translate("DetailsPane", "More actions"))

    def _make_last(self) -> QWidget:
        """Who changed the customer last, and when; it leads to the history."""
        self._last = make_label(role="caption", wrap=True)
        policy = self._last.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)  # a long name makes the pane no wider
        self._last.setSizePolicy(policy)
        link = LinkLabel(translate("DetailsPane", "History"))
        link.clicked.connect(self._commands.action("history").trigger)
        self._last_room = QWidget()
        column = column_of(self._last_room)
        column.setContentsMargins(_MARGIN, _SPACE_BEFORE_LINE, _MARGIN, 0)
        column.setSpacing(12)
        column.addWidget(make_line())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel("history"))
        row.addWidget(self._last, 1)
        row.addWidget(link)
        column.addLayout(row)
        return self._last_room

    def show_last_change(self, entry: HistoryEntry | None) -> None:
        """Says who changed the customer last, and when."""
        self._last_room.setVisible(entry is not None)
        if entry is not None:
            self._last.setText(f"{entry.user}, {moment_text(entry.at)}")
            self._last.setToolTip(self._last.text())

    def _build_head(self) -> None:
        self._name = MarkedLines(fonts.title(), _MOST_LINES)
        self._job = MarkedLabel(colour="muted")
        self._company = MarkedLines(fonts.body(fonts.MEDIUM), _MOST_LINES)
        self._sample = Chip(translate("DetailsPane", "Sample"), "note")
        self._sample.setToolTip(translate("DetailsPane", "Made up to try things on. Remove Sample Data deletes it."))
        self._edit = IconButton("edit", "")
        self._commands.bind("edit", self._edit, name=translate("DetailsPane", "Edit customer"))
        self.menu_button = MoreButton("")
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._name, 1)
        for part in (self._sample, self._edit, self.menu_button):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._company_row = _row_of(IconLabel("company"), self._company)
        self._layout.addLayout(head)
        self._layout.addWidget(self._job)
        self._layout.addSpacing(3)
        self._layout.addWidget(self._company_row)
        self._layout.addSpacing(12)

    def _build_buttons(self) -> None:
        self._call = make_button("", "secondary", "call")
        self._email = make_button("", "secondary", "email")
        self._copy = IconButton("copy", "", look="secondary", scale=None)
        self._call.clicked.connect(self._on_call_clicked)
        self._email.clicked.connect(self._on_email_clicked)
        self._copy.clicked.connect(self._commands.action("copy_details").trigger)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._call, 1)
        row.addWidget(self._email, 1)
        row.addWidget(self._copy)
        self._layout.addLayout(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_room()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands in it may need more room now, such as another customer's estimates."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._content:
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """What stands in it never reaches beyond its edge: it doesn't scroll sideways."""
        needed = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(max(_LEAST_WIDTH, needed))

    def show_customer(
        self,
        record: CustomerRecord | None,
        estimates: CustomerEstimates,
        highlights: Highlights,
        *,
        is_sample: bool,
    ) -> None:
        """Shows a customer with its estimates, what matches the search marked; None shows nobody."""
        self._sample.setVisible(is_sample)
        if (record, estimates, highlights) == (self._record, self._estimates, self._highlights):
            return
        self._record, self._estimates, self._highlights = record, estimates, highlights
        self._content.setVisible(record is not None)
        if record is not None:
            self._fill(record)
            self.verticalScrollBar().setValue(0)

    def _fill(self, record: CustomerRecord) -> None:
        details = record.details
        name = details.contact_name or details.company
        self._name.set_text(name, self._highlights)
        self._job.set_text(details.job_title, self._highlights)
        self._job.setVisible(bool(details.job_title))
        self._company.set_text(details.company, self._highlights)
        self._company_row.setVisible(bool(details.company and details.contact_name))
        self._call.setEnabled(self._call_link() is not None)
        self._email.setEnabled(email_link(details.email) is not None)
        self.setUpdatesEnabled(False)
        clear_layout(self._body)
        self._add_links(record)
        self._add_address(record)
        self._add_notes(details.notes)
        self.estimates.show_estimates(self._estimates)
        self._order_links()
        self.setUpdatesEnabled(True)

    def _order_links(self) -> None:
        """Lets Tab come to the links, which are made anew for each customer, where they stand."""
        before: QWidget = self._copy
        for row in range(self._body.count()):
            item = self._body.itemAt(row)
            place = item.widget() if item is not None else None
            for link in place.findChildren(LinkLabel) if place is not None else []:
                QWidget.setTabOrder(before, link)
                before = link

    def _on_all_clicked(self) -> None:
        if self._record is not None:
            details = self._record.details
            names = [name for name in (details.contact_name, details.company) if name]
            self._show_estimates(self._record.id, ", ".join(names))

    def _call_link(self) -> Link | None:
        record = self._record
        if record is None:
            return None
        return first_call(record.details, record.numbers, self._home_region)

    def _add_links(self, record: CustomerRecord) -> None:
        details, numbers, home = record.details, record.numbers, self._home_region
        for field in BESIDES:
            text = shown_value(field.name, details, numbers, home, current_language())
            link = field_link(field, details, numbers, home)
            said = words().fields[field.name]
            caption = said.caption or (said.name if field.kind is FieldKind.TEXT else "")
            self._add_link(field.icon, text, link, caption)

    def _add_link(self, icon_name: str, text: str, link: Link | None, label: str = "") -> None:
        if not text:
            return
        shown: QWidget
        if link is None:
            plain = MarkedLabel()
            plain.set_text(text, self._highlights)
            shown = plain
        else:
            marked = MarkedLink()
            marked.set_marked_text(text, self._highlights)
            marked.clicked.connect(partial(self._ask_for, link))
            shown = marked
        row = _row_of(IconLabel(icon_name), shown)
        self._body.addWidget(_Captioned(row, label) if label else row)

    def _add_address(self, record: CustomerRecord) -> None:
        lines = address_lines(record.details, current_language())
        if not lines:
            return
        column = QVBoxLayout()
        column.setSpacing(0)
        for line in lines:
            label = MarkedLines(fonts.body(), _MOST_LINES)
            label.set_text(line, self._highlights)
            column.addWidget(label)
        row = QHBoxLayout()
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(12)
        row.addWidget(IconLabel("address"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self._body.addLayout(row)

    def _add_section(self, title: str) -> None:
        self._body.addSpacing(_SPACE_BEFORE_LINE - 4)
        self._body.addWidget(make_line())
        self._body.addSpacing(12)
        self._body.addWidget(make_label(title, "group"))

    def _add_notes(self, notes: str) -> None:
        if not notes:
            return
        self._add_section(words().fields["notes"].name)
        label = _Notes()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(notes)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._body.addWidget(label)

    def _on_call_clicked(self) -> None:
        self._ask_for(self._call_link())

    def _on_email_clicked(self) -> None:
        self._ask_for(email_link(self._record.details.email) if self._record else None)

    def _ask_for(self, link: Link | None) -> None:
        if link is not None:
            self.link_requested.emit(link)


def _row_of(icon: QWidget, content: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop if isinstance(content, MarkedLines) else Qt.AlignmentFlag(0))
    layout.addWidget(content, 1 if isinstance(content, MarkedLabel) else 0)
    if not isinstance(content, MarkedLabel):
        layout.addStretch(1)
    return row


class _Captioned(QWidget):
    """A row, and at its right what it is. Where there is no room for both, the row is shown, and not the caption."""

    def __init__(self, row: QWidget, caption: str) -> None:
        super().__init__()
        self._row, self._caption = row, make_label(caption, "caption")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(row, 1)
        self._layout.addWidget(self._caption)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self._row.sizeHint().width() + self._layout.spacing() + self._caption.sizeHint().width()
        self._caption.setVisible(needed <= self.width())
        self.setToolTip("" if self._caption.isVisibleTo(self) else self._caption.text())

    def minimumSizeHint(self) -> QSize:
        """The row's: the caption may go."""
        return self._row.minimumSizeHint()


class _Notes(WrapLabel):
    """Text of which a part can be selected, and then copied with the key that else copies the customer."""

    def event(self, event: QEvent) -> bool:
        """Keeps the key from the window."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
            and self.hasSelectedText()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies what was written, without where its lines may break."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The same by the mouse."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("DetailsPane", "Copy"), self._copy).setEnabled(self.hasSelectedText())
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(unbroken(self.selectedText()))
