"""The customer picker: the list's own search in a pop-up, and Add New Customer as its last entry."""

from typing import Final

from PySide6.QtCore import QEvent, QLocale, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from custlist_desktop.database.customer_list import CustomerColumn
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.customers.matches import CustomerMatch, customer_match, match_search
from custlist_desktop.services.customers.search import CustomerSearch
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.estimates.picker_delegate import LOOK, PickerDelegate
from custlist_desktop.ui.estimates.recent_customers import RecentCustomers
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.keycap import Keycap, native_key_name
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column
from custlist_desktop.ui.kit.lists.controller import ListController
from custlist_desktop.ui.kit.lists.model import WindowedTableModel
from custlist_desktop.ui.kit.lists.table import ListTable
from custlist_desktop.ui.kit.lists.worker import ListReader
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.kit.styling import make_label, make_line
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.icons import icon, icon_size
from custlist_desktop.ui.theme.metrics import scaled, screen_area

WIDTH: Final = 480
_ROWS_IN_VIEW: Final = 6
_ADD_HEIGHT: Final = 36
_ADD_KEYS: Final = "Ctrl+N"
_NOTHING_HEIGHT: Final = 52


class CustomerPicker(QWidget):
    """A pop-up in which one customer is chosen, by keys alone or with the mouse.

    The search box keeps the keyboard: arrows move, Enter chooses, Esc closes, Ctrl+N adds a customer.
    """

    customer_chosen = Signal(object)
    """The key of the chosen customer; the pop-up is closed."""
    add_requested = Signal(str)
    """A new customer is wanted; what was typed into the search is its name, probably. The pop-up is closed."""
    closed = Signal()
    """The pop-up is gone, whatever for."""

    def __init__(self, session: Session, recent: RecentCustomers, parent: QWidget | None = None) -> None:
        """Offers ``recent`` first. Its reading thread lives until `close_reader`."""
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
        # The window itself is a rectangle; its corners have to stay unpainted.
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._session = session
        self._recent = recent
        self._first: tuple[int, ...] = ()
        self._total = 0
        self._count = 0
        self._is_answered = False
        self._choose_when_answered = False
        self._build_parts()
        self._build_layout()
        self._connect()
        self.setAccessibleName(translate("CustomerPicker", "Choose a customer"))
        self._search.set_words(
            translate("CustomerPicker", "Find a customer"),
            translate("CustomerPicker", "Name, company, phone …"),
        )
        self._table.setAccessibleName(translate("CustomerPicker", "Matching customers"))
        self._add.set_text(translate("CustomerPicker", "Add New Customer"))
        if self._is_answered:
            self._show_count()

    def _build_parts(self) -> None:
        home = self._session.home_region
        column = Column(
            CustomerColumn.COMPANY.value, "", _spoken, spoken_title=translate("CustomerPicker", "Customer")
        )
        self._search = SearchBox()
        self._model: WindowedTableModel[CustomerMatch] = WindowedTableModel([column], customer_match, self)
        self._table = ListTable(self._model, delegate=PickerDelegate(home, self))
        self._table.horizontalHeader().hide()
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = make_label(role="muted", wrap=True)
        self._nothing.setContentsMargins(16, 0, 16, 0)
        self._nothing.hide()
        self._add = AddEntry()
        address = self._session.file.address

        def open_search() -> CustomerSearch:
            return match_search(address, current_language(), self._first)

        self._reader = ListReader(open_search, self)
        self._controller = ListController(self._search, self._table, self._model, self._reader, self)

    def _build_layout(self) -> None:
        frame = QFrame()
        frame.setProperty("look", "popover")
        box_row = QHBoxLayout()
        box_row.setContentsMargins(8, 8, 8, 6)
        box_row.addWidget(self._search)
        add_row = QHBoxLayout()
        add_row.setContentsMargins(4, 2, 4, 2)
        add_row.addWidget(self._add)
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(box_row)
        column.addWidget(self._table, 1)
        column.addWidget(self._nothing)
        column.addSpacing(2)
        column.addWidget(make_line())
        column.addLayout(add_row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.setFixedWidth(scaled(WIDTH))

    def _connect(self) -> None:
        self._unsubscribe = self._session.announcer.subscribe(self._on_announcement)
        # The newest filter is asked first: keys of the pop-up come before those of the list.
        self._search.installEventFilter(self)
        self._add.installEventFilter(self)
        self._search.text_edited.connect(self._on_text_edited)
        self._controller.counted.connect(self._on_counted)
        self._controller.current_changed.connect(self._on_current_changed)
        self._reader.failed.connect(self._on_failed)
        self._table.row_activated.connect(self._on_row_activated)
        self._table.clicked.connect(self._on_row_clicked)
        self._add.clicked.connect(self._request_add)

    def open_below(self, anchor: QWidget, gap: int = 6) -> None:
        """Opens under ``anchor``, right edges aligned, with an empty search over all customers."""
        self._choose_when_answered = False
        if self._first != self._recent.keys():
            self._first = self._recent.keys()
            self._reader.reopen()
        self._start_search("")
        self._fit()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - scaled(WIDTH), anchor.height() + gap))
        screen = QGuiApplication.screenAt(corner)
        room = screen_area(anchor) if screen is None else screen.availableGeometry()
        highest = self._height_of(_ROWS_IN_VIEW)
        top = min(corner.y(), room.bottom() - highest)
        self.move(max(room.left(), min(corner.x(), room.right() - scaled(WIDTH))), max(room.top(), top))
        self.show()
        self._search.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_reader(self) -> None:
        """Ends the reading thread; the picker is of no use afterwards."""
        self._unsubscribe()
        self._controller.close()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tells that the pop-up is gone."""
        super().hideEvent(event)
        self.closed.emit()

    def sizeHint(self) -> QSize:
        """As high as the rows that there are."""
        return QSize(scaled(WIDTH), self._height_of(min(self._model.rowCount(), _ROWS_IN_VIEW)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that mean the pop-up rather than the field that has the keyboard."""
        if isinstance(event, QKeyEvent) and watched in (self._search, self._add):
            if event.type() == QEvent.Type.KeyPress:
                return self._handle_key(watched, event)
            if event.type() == QEvent.Type.ShortcutOverride and _is_add(event):
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _handle_key(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        in_search = watched is self._search
        if key == Qt.Key.Key_Escape:
            self.close()
        elif _is_add(event):
            self._request_add()
        elif in_search and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose_current()
        elif in_search and key == Qt.Key.Key_Down and self._is_at_end():
            self._add.setFocus(Qt.FocusReason.TabFocusReason)
        elif not in_search and key == Qt.Key.Key_Up:
            self._search.setFocus(Qt.FocusReason.BacktabFocusReason)
        elif not in_search and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._request_add()
        else:
            return False
        return True

    def _is_at_end(self) -> bool:
        return self._table.current_row() >= self._model.rowCount() - 1

    # The search

    def _start_search(self, text: str) -> None:
        self._is_answered = False
        self._controller.search(text)

    def _on_text_edited(self, _text: str) -> None:
        """The list searches by itself; a customer chosen meanwhile would be one of the search before."""
        self._is_answered = False
        self._choose_when_answered = False

    def _on_counted(self, count: int) -> None:
        self._is_answered = True
        self._count = count
        if not self._search.text().strip():
            self._total = count
        elif not self._total:
            self._total = self._session.customers.count()  # typed before the whole list was counted
        self._show_count()
        if self._choose_when_answered:
            self._choose_current()

    def _show_count(self) -> None:
        searched, count = self._search.text().strip(), self._count
        locale = QLocale()
        matches, total = locale.toString(count), locale.toString(self._total)
        of_all = translate("CustomerPicker", "{matches} of {total}").format(matches=matches, total=total)
        self._search.set_count_text(of_all if searched else total)
        self._show_nothing(
            ""
            if count
            else translate("CustomerPicker", "No customer matches. Add the customer to use it here.")
            if searched
            else translate("CustomerPicker", "There are no customers yet. Add the first one here.")
        )

    def _on_current_changed(self, row: CustomerMatch | None) -> None:
        if self._choose_when_answered and self._is_answered and row is not None:
            self._choose_current()

    def _on_failed(self, error: Exception) -> None:
        self._show_nothing(error_sentence(error))

    def _show_nothing(self, sentence: str) -> None:
        self._nothing.setText(sentence)
        self._nothing.setVisible(bool(sentence))
        self._table.setVisible(not sentence)
        self._fit()

    def _height_of(self, rows: int) -> int:
        list_height = rows * scaled(LOOK.height) if rows else scaled(_NOTHING_HEIGHT)
        return 1 + 8 + scaled(40) + 6 + list_height + 2 + 1 + 2 + scaled(_ADD_HEIGHT) + 2 + 1

    def _fit(self) -> None:
        shown = min(self._model.rowCount(), _ROWS_IN_VIEW) if self._nothing.isHidden() else 0
        self.setFixedHeight(self._height_of(shown))

    def _on_announcement(self, announcement: Announcement) -> None:
        if announcement.subject is Subject.CUSTOMER and self.isVisible():
            self._controller.refresh()

    # Choosing

    def _choose_current(self) -> None:
        """Chooses the current row, or waits for the answer to what was typed last."""
        match = self._controller.current
        self._choose_when_answered = not self._is_answered or (match is None and self._model.rowCount() > 0)
        if self._choose_when_answered:
            return
        if match is None:
            self._request_add()
        else:
            self._choose(match)

    def _on_row_activated(self, row: int) -> None:
        match = self._model.row_at(row)
        if match is not None:
            self._choose(match)

    def _on_row_clicked(self, index: QModelIndex) -> None:
        """Chooses what is in view under the pointer, whatever is still being searched."""
        self._on_row_activated(index.row())

    def _choose(self, match: CustomerMatch) -> None:
        self._recent.note(match.id)
        self._choose_when_answered = False
        self.close()
        self.customer_chosen.emit(match.id)

    def _request_add(self) -> None:
        typed = self._search.text().strip()
        self.close()
        self.add_requested.emit(typed)


class AddEntry(QPushButton):
    """The last entry of the picker: an icon, words in the link colour, and the key that does the same."""

    def __init__(self) -> None:
        """Nameless until `set_text`."""
        super().__init__()
        self.setProperty("look", "entry")
        self.setIcon(icon("add", "link", 4))
        self.setIconSize(QSize(icon_size() + 4, icon_size()))
        self.setAutoDefault(False)
        self._keycap = Keycap(_ADD_KEYS)
        self._keycap.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 12, 0)
        layout.addStretch(1)
        layout.addWidget(self._keycap)
        self.setFixedHeight(scaled(_ADD_HEIGHT))

    def set_text(self, text: str) -> None:
        """Names the entry, and its key in the language of the interface."""
        self.setText(text)
        self._keycap.setText(native_key_name(_ADD_KEYS))


def _spoken(match: CustomerMatch) -> Cell:
    """What a screen reader says of a row."""
    details = match.details
    return Cell(", ".join(part for part in (details.contact_name, details.company) if part), CellLook.STRONG)


def _is_add(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_N and event.modifiers() == Qt.KeyboardModifier.ControlModifier
