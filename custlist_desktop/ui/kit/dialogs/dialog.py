"""The dialog that others are made from: a body that scrolls where the screen is low, and a footer with buttons."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import ground, make_label
from custlist_desktop.ui.theme.metrics import room_on_screen, scaled, screen_area

FOOTER_HEIGHT: Final = 56
BUTTON_WIDTH: Final = 88
_TILE: Final = 40
_FIELDS: Final = (
    QLineEdit,
    QComboBox,
    QTextEdit,
    QPlainTextEdit,
    QAbstractSpinBox,
    QAbstractItemView,
    QCheckBox,
    QRadioButton,
)


def is_save_key(event: QKeyEvent) -> bool:
    """Whether Ctrl+Enter or Ctrl+S was pressed, which save a dialog from a field of many lines too."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_S)


class DialogFooter(QFrame):
    """The strip under a dialog: a muted hint at the left, buttons at the right."""

    def __init__(self) -> None:
        """Empty until ``set_hint`` and ``add_button``."""
        super().__init__()
        self.setProperty("look", "footer")
        self.setFixedHeight(scaled(FOOTER_HEIGHT))
        self._hint = make_label(role="caption", wrap=True)
        self._hint.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._right: list[QPushButton] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(24, 0, 24, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._hint, 1)

    def set_hint(self, text: str) -> None:
        """Shows ``text`` at the left."""
        self._hint.setText(text)

    def add_at_the_left(self, button: QPushButton) -> QPushButton:
        """Puts ``button`` at the left, after those that are there, and returns it."""
        self._layout.insertWidget(self._layout.indexOf(self._hint), button)
        return button

    def add_button(self, button: QPushButton) -> QPushButton:
        """Puts ``button`` at the right of those before it, 88 px wide at least, and returns it."""
        self._layout.addWidget(button)
        self._right.append(button)
        return button

    def add_before(self, following: QPushButton, button: QPushButton) -> QPushButton:
        """Puts ``button`` at the left of ``following``, 88 px wide at least, and returns it."""
        self._layout.insertWidget(self._layout.indexOf(following), button)
        self._right.append(button)
        return button

    def event(self, event: QEvent) -> bool:
        """Other words of a button need other room."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Polish):
            for button in self._right:  # Qt lets a button be cut that has a least width of its own
                button.setMinimumWidth(max(scaled(BUTTON_WIDTH), button.minimumSizeHint().width()))
        return super().event(event)


class ShrinkingPage(QWidget):
    """Needs no more height than what is in it can shrink to.

    Qt counts a list by the height that it would like, once a sentence beside it wraps, and scrolls the page for it.
    """

    def heightForWidth(self, width: int) -> int:
        """The least."""
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else super().heightForWidth(width)


class DialogBody(QScrollArea):
    """Shows a dialog's body whole, and scrolls it only where the screen has no room for that.

    Qt's own scroll area knows neither how high a sentence that wraps is, nor that what it holds has changed.
    """

    def __init__(self, body: QWidget) -> None:
        """Holds ``body``."""
        super().__init__()
        self._body = body
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(body)

    def sizeHint(self) -> QSize:
        return self._body.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The body's, as far as the screen has room for it above a footer."""
        least = self._body.minimumSizeHint()
        return QSize(least.width(), min(least.height(), room_on_screen(self).height() - scaled(FOOTER_HEIGHT)))

    def hasHeightForWidth(self) -> bool:
        """As the body has."""
        return self._body.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """The body's height at ``width``."""
        layout = self._body.layout()
        return layout.totalHeightForWidth(width) if layout is not None else self._body.heightForWidth(width)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tells the dialog that its body needs another height."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._need_scroll_bar()
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There may be room enough now."""
        self._need_scroll_bar()
        super().resizeEvent(event)

    def _need_scroll_bar(self) -> None:
        """No scroll bar where the body fits without: the room it takes could break a line, which makes it needed."""
        needed = max(self.heightForWidth(self.width()), self._body.minimumSizeHint().height())
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(policy if needed > self.height() else Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


# A mixin must not derive from a Qt class at run time: Qt classes can't be inherited twice.
if TYPE_CHECKING:
    _Mixed = QDialog
else:
    _Mixed = object


class FitsContent(_Mixed):
    """Mixin, put before the Qt class: the height of a dialog of fixed width is what its layout needs.

    It grows and shrinks with what it says, as far as the screen allows. Qt's own only grows a window, and counts a
    sentence that wraps as one line. Where buttons beside each other need more than its width, it is wider.
    """

    def event(self, event: QEvent) -> bool:
        """After every change of the layout."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            layout = self.layout()
            if layout is not None and self.minimumWidth() == self.maximumWidth():
                layout.activate()
                least, room = layout.totalMinimumSize().width(), room_on_screen(self).width()
                if self.width() < min(least, room):
                    self.setFixedWidth(min(least, room))
                wanted = max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height())
                self.setFixedHeight(min(wanted, room_on_screen(self).height()))
        return handled


class BaseDialog(FitsContent, QDialog):
    """A dialog with ``body_layout`` to fill and a ``footer``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Modal to ``parent``; the title, the body and the buttons are the subclass's."""
        super().__init__(parent)
        self.setModal(True)
        self.body = ShrinkingPage()
        ground(self.body)
        self.body_layout = QVBoxLayout(self.body)
        self.body_layout.setContentsMargins(24, 20, 24, 24)
        self.body_layout.setSpacing(12)
        self.footer = DialogFooter()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(DialogBody(self.body), 1)
        layout.addWidget(self.footer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A dialog that grew beyond the screen's lower edge moves up."""
        super().resizeEvent(event)
        frame, area = self.frameGeometry(), screen_area(self)
        below = frame.bottom() - area.bottom()
        if self.isVisible() and below > 0:
            self.move(frame.left(), max(area.top(), frame.top() - below))

    def showEvent(self, event: QShowEvent) -> None:
        """Puts the keyboard into the first field, or leaves it where the subclass put it.

        Qt's own choice is the button that was made first, where what is typed is lost.
        """
        super().showEvent(event)
        if not event.spontaneous() and not self.body.isAncestorOf(self.focusWidget()):
            first = _first_field(self.body)
            if first is not None:
                first.setFocus(Qt.FocusReason.TabFocusReason)


def _first_field(body: QWidget) -> QWidget | None:
    """What Tab comes to first in ``body`` of all that is typed or chosen in."""
    widget = body.nextInFocusChain()
    while widget is not None and widget is not body:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisible()
        if takes and isinstance(widget, _FIELDS) and body.isAncestorOf(widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


class TileDialog(BaseDialog):
    """An icon in a round tile, beside it a few words and a sentence or two, and under these what a subclass adds."""

    def __init__(self, icon_name: str, tint: str, parent: QWidget | None = None) -> None:
        """
        Args:
            icon_name: the icon in the tile.
            tint: the token of the icon; its tile is ``<tint>_bg``.
            parent: the window that waits.
        """
        super().__init__(parent)
        self._question = make_label(role="lead", wrap=True)
        self._sentence = make_label(role="muted", wrap=True)
        self.words_layout = QVBoxLayout()
        """Beside the tile; what is added comes under the sentence."""
        self.words_layout.setSpacing(4)
        self.words_layout.addWidget(self._question)
        self.words_layout.addWidget(self._sentence)
        self.words_layout.addSpacing(8)
        tile = IconLabel(icon_name, tint, 20)
        tile.set_tile(f"{tint}_bg", _TILE, _TILE / 2)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.words_layout, 1)
        self.body_layout.addLayout(row)

    def say(self, title: str, question: str, sentence: str) -> None:
        """Says what is so: ``title`` of the window, the state in a few words, and a sentence or two about it."""
        self.setWindowTitle(title)
        self._question.setText(question)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleDescription(f"{question} {sentence}".strip())
