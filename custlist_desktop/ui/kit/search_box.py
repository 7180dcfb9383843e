"""The large search field above a list."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import LateAnnouncement, is_heard
from custlist_desktop.ui.kit.buttons import IconButton
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import make_label

_EDGE: Final = 14
_GAP: Final = 12
_TEXT_SIDES: Final = 4
"""What a line edit leaves free at both ends of its text."""


class SearchBox(QLineEdit):
    """A field 40 px high with an icon, how much was found, and a button that clears it."""

    text_edited = Signal(str)
    """The user changed the text, by typing or by clearing it."""
    back_pressed = Signal()
    """Backspace was pressed where nothing stands before the cursor."""

    def __init__(self) -> None:
        """Empty; ``set_words`` says what it searches."""
        super().__init__()
        self.setProperty("scale", "large")
        self.setAcceptDrops(False)  # a file that is dropped is the page's, not a text to search for
        self._hint = ""
        self._icon = IconLabel("search", "muted", parent=self)
        self._count = make_label(role="muted")
        self._count.setParent(self)
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._announcement = LateAnnouncement(self)
        self._clear = IconButton("clear", "", parent=self)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self._on_clear_clicked)
        self._clear.hide()
        self.textEdited.connect(self.text_edited)
        self.textChanged.connect(self._on_text_changed)
        self._clear.set_name(translate("SearchBox", "Clear search"))
        self._place_parts()

    def set_words(self, name: str, hint: str) -> None:
        """Sets the accessible name, and what an empty field says where it has room; else it says the name."""
        self.setAccessibleName(name)
        self._hint = hint
        self._place_parts()

    def set_count_text(self, text: str) -> None:
        """Shows at the right how much there is, such as "3 of 1,204".

        A screen reader says it with the field's name, and, when it changes, once typing pauses.
        """
        is_news = text != self._count.text()
        self._count.setText(text)
        if is_news and self.hasFocus() and is_heard():
            self._announcement.say(text)
        else:
            # Not while one types: a reader would tell every change of it.
            self.setAccessibleDescription(text)
        self._place_parts()

    def clear_search(self) -> None:
        """Empties the field as if the user had done it."""
        if self.text():
            self.clear()
            self.text_edited.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears; in an empty field it is left to the page. Backspace at the start is told."""
        if event.key() == Qt.Key.Key_Backspace and not self.cursorPosition() and not self.hasSelectedText():
            self.back_pressed.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear_search()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is told with the name is up to date when the keyboard comes back."""
        super().focusOutEvent(event)
        self._announcement.forget()
        self.setAccessibleDescription(self._count.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the parts at their edges."""
        super().resizeEvent(event)
        self._place_parts()

    def _on_clear_clicked(self) -> None:
        self.clear_search()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._place_parts()

    def _place_parts(self) -> None:
        height = self.height()
        self._icon.resize(self._icon.sizeHint())
        self._icon.move(_EDGE, (height - self._icon.height()) // 2)
        right = self.width() - _EDGE
        if not self._clear.isHidden():
            right = self.width() - 6 - self._clear.width()
            self._clear.move(right, (height - self._clear.height()) // 2)
            right -= 8
        self._count.adjustSize()
        self._count.move(right - self._count.width(), (height - self._count.height()) // 2)
        # The style sheet's own inset of 12 px comes before the left margin.
        self.setTextMargins(_EDGE + self._icon.width() + _GAP - 12, 0, self.width() - self._count.x() + _GAP - 12, 0)
        self._show_hint()

    def _show_hint(self) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        contents = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        margins = self.textMargins()
        room = contents.width() - margins.left() - margins.right() - _TEXT_SIDES
        fits = self.fontMetrics().horizontalAdvance(self._hint) <= room
        self.setPlaceholderText(self._hint if fits else self.accessibleName())
