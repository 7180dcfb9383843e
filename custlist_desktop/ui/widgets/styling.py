"""How a widget says which look of the style sheet, and which ground, it has."""

import re
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

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
_LONG_WORD: Final = re.compile(r"\\(?=\S)|[^\s/\\-]{24}(?=[^\s/\\-])")
"""Qt breaks a line between words and after a slash only, and cuts a name that is wider than its label."""


def breakable(text: str) -> str:
    """``text`` with places at which a line may break in words that are too long for one."""
    return _LONG_WORD.sub("\\g<0>\u200b", text)


class WrapLabel(QLabel):
    """A label that breaks into lines, but asks for one line first.

    Qt's own prefers a column a few words wide, which makes whatever holds it too high.
    """

    def __init__(self) -> None:
        """Empty, and plain text until told otherwise."""
        super().__init__()
        self._shown_text: str | None = None
        self.setWordWrap(True)

    def set_markup(self, markup: str, shown_text: str) -> None:
        """Shows ``markup``, whose words are ``shown_text``; the caller has escaped what isn't its own."""
        self._shown_text = shown_text
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(markup)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Qt's override: as wide as the text, up to 560 px."""
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
    """``widget`` in what scrolls it up and down where there is too little room, and is not seen otherwise."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(widget)
    widget.setAutoFillBackground(False)
    return area


def make_line(vertical: bool = False) -> QFrame:
    """A line of one pixel in the border colour."""
    line = QFrame()
    line.setProperty("look", "line")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
