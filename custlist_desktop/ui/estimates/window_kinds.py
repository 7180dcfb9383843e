"""What the windows of an estimate are to who opens them, and how windows are shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QWidget

from custlist_desktop.domain.proposal_lacks import Lack
from custlist_desktop.ui.kit.windows import bring_to_front
from custlist_desktop.ui.session import Session

if TYPE_CHECKING:
    from custlist_desktop.domain.placeholders import DoubtfulPlaceholder


class OpenProposal(Protocol):
    """What a proposal's window is, besides a QWidget."""

    closed: SignalInstance
    leaving: SignalInstance
    mend_requested: SignalInstance
    placeholder_accepted: SignalInstance


class OpenEditor(Protocol):
    """What an editor's window is, besides a QWidget."""

    closed: SignalInstance
    open_customer_requested: SignalInstance
    proposal_requested: SignalInstance
    duplicate_requested: SignalInstance
    delete_requested: SignalInstance
    issued_requested: SignalInstance
    history_requested: SignalInstance
    manage_templates_requested: SignalInstance

    def flush(self) -> bool:
        """Saves at once what isn't saved; returns whether all is in the file now."""

    @property
    def is_touched(self) -> bool:
        """Whether anything of the estimate was changed since it is open, be it taken back or not."""

    def leave(self) -> None:
        """Saves what can be saved, and closes without a question."""

    def choose_customer(self) -> None:
        """Opens the customer picker."""

    def go_to_line(self, key: int) -> None:
        """Goes to a line."""

    def shows_item_codes(self) -> bool:
        """Whether the column of item codes is shown."""

    def text_tab(self) -> int:
        """Which of the estimate's texts is in view, from 0."""

    def show_text_tab(self, tab: int) -> None:
        """Brings one of the texts into view."""

    def mend_placeholder(self, doubt: "DoubtfulPlaceholder") -> None:
        """Puts what was meant into the texts, as one step of undo."""


MayLeave = Callable[[Sequence[Lack]], bool]
MakeWindow = Callable[[Session, int], QWidget]


@dataclass(frozen=True, slots=True)
class OtherPages:
    """What the windows of estimates lead to.

    Attributes:
        show_customer: shows a customer in the list, by its key.
        show_templates: shows the templates of a TemplateKind.
        show_company: shows what is known of the company.
        show_issued: shows over a window the proposals that left of an estimate, by its key.
        show_history: shows over a window the history of an estimate, by its key.
        make_proposal: makes the proposal's window of an estimate, which asks with its key whether its editor shows
            item codes, and whether the proposal may leave with what it lacks.
    """

    show_customer: Callable[[int], object]
    show_templates: Callable[[str], object]
    show_company: Callable[[], object]
    show_issued: Callable[[QWidget, int], object]
    show_history: Callable[[QWidget, int], object]
    make_proposal: Callable[[int, Callable[[], bool], MayLeave], QWidget]


class WhenActive(QObject):
    """Calls a function once, when a window has become active: it has its place on the screen by then."""

    def __init__(self, window: QWidget, function: Callable[[], None]) -> None:
        super().__init__(window)
        self._function = function
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._function)
        return super().eventFilter(watched, event)


def as_editor(window: QWidget) -> OpenEditor:
    return cast("OpenEditor", window)


def is_closed(window: QWidget) -> bool:
    if window.close():
        return True
    bring_to_front(window)
    return False


def show_behind(window: QWidget, front: QWidget) -> None:
    """Shows a window, and leaves the keyboard where it is, or to ``front`` that is about to have it."""
    active = QApplication.activeWindow() or front
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    window.show()
    window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, False)
    active.activateWindow()  # not every desktop heeds the attribute
