"""The history of a customer or an estimate: its changes at the left, and at the right all of it as it was."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from custlist_desktop.domain.roles import Action
from custlist_desktop.services.core.announcer import Announcement
from custlist_desktop.services.history.records import HistoryEntry
from custlist_desktop.ui.history.entry_list import EntryFace, EntryList
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.history_words import ToldLine
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.styling import column_of, ground, make_line
from custlist_desktop.ui.kit.tab_order import tab_through
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import pane_side, scaled, size_on_screen

_LEFT: Final = 432
_LEFT_SHARE: Final = 0.43
_AT_A_TIME: Final = 50


class Version(Protocol):
    """An entry of a history, and what was so after it."""

    @property
    def entry(self) -> HistoryEntry:
        """What was changed, by whom and when."""


class HistorySide(Protocol):
    """Knows one customer or estimate: reads its history, shows a version of it, and restores that."""

    title: str
    hint: str
    action: Action
    size: tuple[int, int]
    widget: QWidget
    restored: Callable[[], object]
    """Called after something was restored."""
    tell: Callable[[str], object]
    """Says why something was not."""

    def read(self, count: int) -> Sequence[Version]:
        """The next versions, newest first; none at the end."""

    def begin(self) -> None:
        """Lets `read` begin anew with what is in the file now."""

    def lines(self, version: Version) -> list[ToldLine]:
        """What a version's entry says."""

    def show(self, version: Version, *, is_now: bool) -> bool:
        """Shows a version; returns whether it can be restored."""

    def restore(self, version: Version) -> bool:
        """Restores a version; returns whether it is what there is now."""

    def is_about(self, announcement: Announcement) -> bool:
        """Whether what was announced changes this history."""


class HistoryDialog(BaseDialog):
    """Up and Down go through the entries, Tab to the right side."""

    def __init__(self, session: Session, side: HistorySide, at: str = "", parent: QWidget | None = None) -> None:
        """
        Args:
            session: somebody is signed in.
            side: of what the history is.
            at: the change that is current at first; the newest without.
            parent: the window that waits.
        """
        super().__init__(parent)
        self._session = session
        self._side = side
        self._versions: list[Version] = []
        self._current: Version | None = None
        self.has_restored = False
        """Whether a version, or a part of one, was restored here."""
        self._message = InlineMessage("error", closable=True)
        self._message.hide()
        self._message.closed.connect(self._message.hide)
        self._close = make_button(translate("History", "Close"))
        self._restore = make_button(translate("History", "Restore This Version"), "primary", "history")
        self._restore.setEnabled(False)
        self.setWindowTitle(side.title)
        self.footer.set_hint(side.hint)
        self._list = self._make_list()
        self._build()
        self._close.clicked.connect(self.reject)
        self._restore.clicked.connect(self._on_restore_clicked)
        side.restored, side.tell = self._on_restored, self._tell
        unsubscribe = session.announcer.subscribe(self._on_announcement)
        self.finished.connect(unsubscribe)
        self.destroyed.connect(unsubscribe)
        self.go_to(at)

    def _build(self) -> None:
        self.body_layout.setContentsMargins(0, 0, 0, 0)
        self._left = QWidget()
        ground(self._left, QPalette.ColorRole.AlternateBase)
        column_of(self._left, self._list)
        self._left.setFixedWidth(pane_side(_LEFT, scaled(self._side.size[0]), _LEFT_SHARE))
        self._right = QWidget()
        right = column_of(self._right, self._message, self._side.widget)
        right.setContentsMargins(24, 20, 24, 0)
        right.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(make_line(vertical=True))
        row.addWidget(self._right, 1)
        self.body_layout.addLayout(row, 1)
        for button in (self._close, self._restore):
            self.footer.add_button(button)
            button.setAutoDefault(False)
        self.resize(size_on_screen(self, self._side.size))

    def _make_list(self) -> EntryList:
        entries = EntryList(self._read, date.today())
        entries.chosen.connect(self._on_chosen)
        return entries

    def _read(self) -> list[EntryFace]:
        found = self._side.read(_AT_A_TIME)
        first = not self._versions
        self._versions += found
        return [
            EntryFace(each.entry, self._side.lines(each), is_now=first and place == 0)
            for place, each in enumerate(found)
        ]

    def go_to(self, change_id: str) -> None:
        """Makes the entry of a change current, or the newest where it has none."""
        place = 0
        while change_id and place < len(self._versions) and self._versions[place].entry.change_id != change_id:
            place += 1
            if place == len(self._versions):
                self._list.more()
        self._list.choose(place if place < len(self._versions) else 0)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard is in the list."""
        super().showEvent(event)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, place: int) -> None:
        self._current = self._versions[place]
        can = self._side.show(self._current, is_now=place == 0)
        refusal = self._session.refusal(self._side.action)
        self._restore.setEnabled(can and not refusal)
        self._restore.setToolTip(refusal)
        tab_through((self._list, self._side.widget, self._close, self._restore))

    def _on_restore_clicked(self) -> None:
        if self._current is not None and self._side.restore(self._current):
            self._on_restored()

    def _on_restored(self) -> None:
        """What was restored is the newest entry now."""
        self.has_restored = True
        self._message.hide()
        self._begin_again()

    def _on_announcement(self, announcement: Announcement) -> None:
        if self._side.is_about(announcement):
            self._begin_again()

    def _begin_again(self) -> None:
        """Reads all anew; the entry that was current stays so, unless the newest was."""
        is_newest = not self._versions or self._current is self._versions[0]
        at = "" if is_newest or self._current is None else self._current.entry.change_id
        layout = self._left.layout()
        self._side.begin()
        self._versions = []
        old, self._list = self._list, self._make_list()
        had_keyboard = old.hasFocus()
        if layout is not None:
            layout.replaceWidget(old, self._list)
        old.deleteLater()
        self.go_to(at)
        if had_keyboard:
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, sentence: str) -> None:
        """Says over the version what went wrong; what is in the file now is shown then."""
        self._begin_again()
        self._message.set_text(sentence)
        self._message.show()
