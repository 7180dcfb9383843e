"""What the sections of Account Settings have in common: a title, room for a notice, and content that scrolls."""

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.roles import Action
from custlist_desktop.services.core.announcer import Announcement, Subject
from custlist_desktop.services.history.records import Undoable
from custlist_desktop.ui.error_sentences import error_words
from custlist_desktop.ui.i18n import Sentence, translate
from custlist_desktop.ui.kit.flexible_row import FlexibleRow
from custlist_desktop.ui.kit.message import InlineMessage, MessageKind
from custlist_desktop.ui.kit.outline import below
from custlist_desktop.ui.kit.status_keys import KeyHint, tell_status
from custlist_desktop.ui.kit.styling import column_of, ground, make_label
from custlist_desktop.ui.kit.undo_words import undo_text
from custlist_desktop.ui.kit.work import run
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import scaled

_WIDTH: Final = 900
_SIDE: Final = 32


@dataclass(frozen=True, slots=True)
class SectionNotice:
    """What a section says was done or went wrong, before it is said in a language; see `SectionPage.show_notice`."""

    kind: MessageKind
    sentence: Sentence
    bold: str = ""
    undoable: Undoable | None = None


@dataclass(frozen=True, slots=True)
class SectionState:
    """What a section shows: how far down it is scrolled, its notice, and what else the subclass knows.

    Attributes:
        scroll: in pixels.
        notice: what is said; None for nothing.
        current: the key of the current row; None where there is none.
        typed: what is typed in fields and can't be saved, by their names.
        shown: what is chosen to be shown, as the subclass knows it.
    """

    scroll: int
    notice: SectionNotice | None
    current: int | None = None
    typed: dict[str, Any] | None = None
    shown: Any = None


class SectionPage(QWidget):
    """Everybody sees it; an Account Owner changes what it shows. Subclasses fill it, and say what is allowed."""

    key_hints_changed = Signal()

    def __init__(self, session: Session, subject: Subject, notice_gap: int = 16) -> None:
        """Somebody is signed in.

        Args:
            session: the open file and who is signed in.
            subject: what the page shows: it is refreshed when that changes.
            notice_gap: how many pixels the notice is below what is above it.
        """
        super().__init__()
        self.session = session
        self._subject = subject
        self._title = make_label(role="title")
        self._sentence = make_label(role="muted", wrap=True)
        self._notice = InlineMessage("success", closable=True)
        self._notice_room = below(self._notice, notice_gap)
        self._notice_room.hide()
        self._said: SectionNotice | None = None
        self.content = QWidget()
        self.area = QScrollArea()
        words = QWidget()
        column_of(words, self._title, self._sentence).setSpacing(4)
        self._head = FlexibleRow((words,), gap=16, gap_under=12)
        self._column = QVBoxLayout(self.content)
        self._build_scaffold()
        self._notice.closed.connect(self.clear_notice)
        self._notice.link.clicked.connect(self.undo)
        session.actor_changed.connect(self._on_actor_changed)
        self.destroyed.connect(session.announcer.subscribe(self._on_announcement))

    def _build_scaffold(self) -> None:
        self.content.setMaximumWidth(scaled(_WIDTH) + 2 * _SIDE)
        self._column.setContentsMargins(_SIDE, 24, _SIDE, 24)
        self._column.setSpacing(0)
        self._column.addWidget(self._head)
        self._column.addWidget(self._notice_room)
        self.area.setWidgetResizable(True)
        self.area.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self.content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area)
        ground(self)

    def set_width(self, width: int) -> None:
        """Lets the content be as wide as ``width`` px of the design."""
        self.content.setMaximumWidth(scaled(width) + 2 * _SIDE)

    def add_to_head(self, widget: QWidget) -> None:
        """Puts ``widget`` at the right of the title, or under it where it has no room there."""
        self._head.add(widget)

    def add_content(self, widget: QWidget, gap: int, *, above_notice: bool = False) -> QWidget:
        """Puts ``widget`` under what is there, ``gap`` px lower; returns the holder, which can be hidden."""
        room = below(widget, gap)
        self._column.insertWidget(1 if above_notice else -1, room)
        return room

    def open_dialog(self, dialog: QDialog) -> None:
        """Opens a dialog, which goes when it is closed."""
        self.clear_notice()
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def end_content(self) -> None:
        """Leaves the rest of the height empty."""
        self._column.addStretch(1)

    def set_title(self, title: str, sentence: str) -> None:
        """Sets the title and the sentence of the section."""
        self._title.setText(title)
        self._sentence.setText(sentence)

    # Who may

    def is_allowed(self) -> bool:
        """Whether the signed-in user changes the account's settings."""
        return self.session.may(Action.MANAGE_ACCOUNT)

    def refusal(self) -> str:
        """Who may change them, for tool tips; empty if the signed-in user may."""
        return self.session.refusal(Action.MANAGE_ACCOUNT)

    def show_allowed(self) -> None:
        """Enables what the signed-in user may do; again whenever somebody else signs in."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Reads again what the page shows."""
        raise NotImplementedError

    def key_hints(self) -> list[KeyHint]:
        """What works now, most useful first."""
        return []

    def _on_actor_changed(self) -> None:
        self.clear_notice()
        self.show_allowed()
        self.key_hints_changed.emit()

    def _on_announcement(self, announcement: Announcement) -> None:
        if announcement.subject is self._subject:
            self.refresh()

    # Its state

    def finish_typing(self) -> None:
        """Saves what is typed and can be saved; a subclass that has fields does."""

    def drop_unsaved(self) -> None:
        """Shows what is saved in the place of what can't be; a subclass that has fields does."""

    def state(self) -> SectionState:
        """What is shown now; a subclass adds what it knows."""
        return SectionState(self.area.verticalScrollBar().value(), self._said)

    def restore(self, state: SectionState) -> None:
        """Shows what another page of its class showed."""
        if state.notice is not None:
            self._say(state.notice)
        # Once what is in it has its height.
        QTimer.singleShot(0, self, lambda: self.area.verticalScrollBar().setValue(state.scroll))

    # Notices

    def show_error(self, error: CustlistError) -> None:
        """Says what went wrong, as `show_notice` does."""
        self.show_notice("error", error_words(error))

    def show_notice(
        self,
        kind: MessageKind,
        sentence: Sentence,
        bold: str = "",
        change_id: str = "",
    ) -> None:
        """Says what was done or what went wrong; it stays until the next one, or until it is closed.

        Args:
            kind: the tint and the icon.
            sentence: says it.
            bold: what stands out in the sentence.
            change_id: of the change that is told of, which can be undone; without, nothing can be.
        """

        self._say(SectionNotice(kind, sentence, bold, self.session.undo.change(change_id) if change_id else None))

    def _say(self, notice: SectionNotice) -> None:
        self._said = notice
        self._notice.set_kind(notice.kind)
        self._notice.set_text(notice.sentence(), notice.bold)
        self._notice.set_link(undo_text(notice.undoable) if notice.undoable is not None else "")
        self._notice.show()
        self._notice_room.show()
        self.area.ensureVisible(0, 0)

    def clear_notice(self) -> None:
        """Says nothing any more, and lets nothing be undone."""
        self._said = None
        self._notice_room.hide()

    def undo(self) -> None:
        """Takes back what the notice tells of, if it can be."""
        change = self._said.undoable if self._said is not None else None
        if change is None:
            tell_status(self, translate("SectionPage", "To undo your last change, press Ctrl+Z in a list."))
        elif self.is_allowed():
            self.clear_notice()
            service, actor = self.session.undo, self.session.actor
            run(self, lambda: service.undo(actor, change.change_id), self.on_undone)

    def on_undone(self, change: Undoable) -> None:
        """What was told of was taken back; a subclass may show what came back."""
