"""How a widget says which look of the style sheet, and which ground, it has."""

import re
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from custlist_desktop.ui.theme.metrics import scaled


def restyle(widget: QWidget, name: str, value: str | None) -> None:
    """Sets the dynamic property ``name`` (look, scale, state, role, kind) and shows it at once."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def ground(widget: QWidget, role: QPalette.ColorRole = QPalette.ColorRole.Base) -> None:
    """Fills ``widget`` with a colour of the palette: Base for pages, AlternateBase for panes, Window for panels."""
    widget.setBackgroundRole(role)
    widget.setAutoFillBackground(True)


_WRAP_WIDTH: Final = 560
_BREAK: Final = "\N{ZERO WIDTH SPACE}"
_PIECE: Final = 8
# Unicode Annex 14 breaks lines after blanks, hyphens and slashes, but not before a digit; words are never as long.
_UNBROKEN: Final = re.compile(r"(?:[^\s/\\\u200b-]|[/-](?=\d)){25,}")


# Telephone numbers of North America, and Canadian postal codes.
_HELD: Final = re.compile(r"(\(\d{3}\)|\b[A-Z]\d[A-Z]) (?=\d{3}-\d{4}\b|\d[A-Z]\d\b)")
_HOLD: Final = "\N{WORD JOINER}\N{NO-BREAK SPACE}\N{WORD JOINER}"


def breakable(text: str) -> str:
    """``text`` that Qt breaks where a reader would.

    It may break in what is no word, such as the address of a page, and after a backslash, but not in a telephone
    number or in a postal code.
    """
    held = _HELD.sub(rf"\1{_HOLD}", text.replace("\\", f"\\{_BREAK}"))
    return _UNBROKEN.sub(lambda run: _BREAK.join(_pieces(run[0])), held)


def unbroken(text: str) -> str:
    """The text that `breakable` was given."""
    return text.replace(_BREAK, "").replace(_HOLD, " ")


def _pieces(text: str) -> list[str]:
    """``text`` in short pieces; an accent or another sign that belongs to a letter stays with it."""
    pieces = [""]
    for char in text:
        begins_a_sign = (char.isalnum() or char.isascii()) and pieces[-1][-1:].isprintable()
        if len(pieces[-1]) >= _PIECE and begins_a_sign:
            pieces.append("")
        pieces[-1] += char
    return pieces


class WrapLabel(QLabel):
    """A label that breaks into lines, but asks for one line first.

    Qt's own prefers a column a few words wide, which makes whatever holds it too high.
    """

    def __init__(self) -> None:
        """Empty, and plain text until told otherwise."""
        super().__init__()
        self._shown_text: str | None = None
        self._text = ""
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        """Lets a long address be broken, which else makes a label as wide as it is."""
        self._text = text
        super().setText(breakable(text))

    def text(self) -> str:
        """As it was set."""
        return self._text

    def set_markup(self, markup: str, shown_text: str) -> None:
        """Shows ``markup``, whose words are ``shown_text``; the caller has escaped what isn't its own."""
        self._shown_text = shown_text
        self._text = markup
        self.setTextFormat(Qt.TextFormat.RichText)
        super().setText(markup)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        text = self.text() if self._shown_text is None else self._shown_text
        natural = self.fontMetrics().size(0, text)
        # Bold words in markup are a little wider than measured here.
        width = natural.width() + 2 if self._shown_text is None else round(natural.width() * 1.06)
        if width <= scaled(_WRAP_WIDTH):
            return QSize(width, natural.height())
        return QSize(scaled(_WRAP_WIDTH), self.heightForWidth(scaled(_WRAP_WIDTH)))


def make_label(text: str = "", role: str | None = None, wrap: bool = False) -> QLabel:
    """A label that shows ``text`` exactly, never as markup.

    Args:
        text: the words.
        role: title, lead, strong, section, muted, caption, label, group, bad or warn; body text without one.
        wrap: whether long text breaks into lines.
    """
    label = WrapLabel() if wrap else QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    if role is not None:
        label.setProperty("role", role)
    return label


def scrolled(widget: QWidget) -> QScrollArea:
    """``widget`` in what scrolls it where there is too little room, and is not seen otherwise."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    widget.setAutoFillBackground(False)
    return area


def column_of(room: QWidget, *widgets: QWidget) -> QVBoxLayout:
    """The layout of ``room``: ``widgets`` under each other, without margins and gaps."""
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return column


def make_line(vertical: bool = False) -> QFrame:
    """A line of one pixel in the border colour."""
    line = QFrame()
    line.setProperty("look", "line")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def clear_layout(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Removes all that is in a layout, layouts in it included."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, (QVBoxLayout, QHBoxLayout)):
            clear_layout(inner)
            inner.deleteLater()
