"""What stands in place of a list that can't be read: why, and the way on. An empty table would be a lie."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.empty_state import EmptyState
from custlist_desktop.ui.kit.styling import ground


class UnreadableList(QWidget):
    """Says why nothing is shown, and offers by `retry_button` to try again."""

    def __init__(self) -> None:
        """Says nothing until `show_error`."""
        super().__init__()
        ground(self)
        self.retry_button = make_button(translate("UnreadableList", "Try Again"), "primary")
        self._state = EmptyState("error", (self.retry_button,))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._state)

    def show_error(self, error: Exception) -> None:
        """Says what ``error`` means; it forgets where it was raised, or the windows it passed through would stay."""
        error.__traceback__ = error.__context__ = error.__cause__ = None
        title, sentence = translate("UnreadableList", "The list can’t be read"), error_sentence(error)
        self._state.set_texts(title, sentence)
        self.setAccessibleName(f"{title}. {sentence}")

    def take_focus(self) -> None:
        """Puts the keyboard on Try Again."""
        self.retry_button.setFocus(Qt.FocusReason.OtherFocusReason)
