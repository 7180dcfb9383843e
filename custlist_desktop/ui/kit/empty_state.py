"""What a page shows when there is nothing to show."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap
from custlist_desktop.ui.theme.metrics import scaled

_ICON: Final = 32


class CardsDrawing(QWidget):
    """A stack of cards, 200 x 112."""

    def __init__(self, icon_name: str = "user") -> None:
        """``icon_name`` says what the cards are about."""
        super().__init__()
        self._icon_name = icon_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 112)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_tokens()
        cards = ((35, 4, 130, "control"), (25, 16, 150, "control"), (15, 28, 170, "field"))
        for left, top, width, outline in cards:
            painter.setPen(QPen(tokens.colour(outline), 1.5))
            painter.setBrush(tokens.colour("base"))
            painter.drawRoundedRect(QRectF(left, top, width, 78), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("info_bg"))
        painter.drawEllipse(QRectF(30, 45.5, 40, 40))
        painter.drawPixmap(40, 55, icon_pixmap(self._icon_name, "info", 20, self.devicePixelRatioF()))
        for top, width, token in ((50, 82, "field"), (64, 62, "control"), (78, 44, "control")):
            painter.setBrush(tokens.colour(token))
            painter.drawRoundedRect(QRectF(84, top, width, 4), 2, 2)


_ALL: Final = 1000
"""The column takes what it may have before the stretches beside it take any."""


class EmptyState(QWidget):
    """A drawing or an icon, what is missing, one sentence, and what to do about it."""

    def __init__(self, picture: str | QWidget, actions: Sequence[QWidget] = (), width: int = 600) -> None:
        """
        Args:
            picture: an icon's name, or a widget that draws; with a drawing the title is larger.
            actions: buttons in a row, or ChoiceCards under one another.
            width: of the column, where there is room.
        """
        super().__init__()
        drawn = isinstance(picture, QWidget)
        self._title = make_label(role="title" if drawn else "lead", wrap=True)
        self._sentence = make_label(role="muted", wrap=True)
        for label in (self._title, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QWidget()
        column.setMaximumWidth(scaled(width))
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        shown = picture if isinstance(picture, QWidget) else IconLabel(picture, "muted", _ICON)
        self._column.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(10 if drawn else 4)
        self._column.addWidget(self._title)
        self._column.addWidget(self._sentence)
        self._add_actions(actions)
        # Between stretches, not aligned: an aligned column is made as high as it would be over the whole width.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column, _ALL)
        middle.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(1)

    def _add_actions(self, actions: Sequence[QWidget]) -> None:
        if not actions:
            return
        stacked = any(action.property("look") == "choice" for action in actions)
        self._column.addSpacing(20 if stacked else 8)
        if stacked:
            for action in actions:
                self._column.addWidget(action)
            return
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for action in actions:
            row.addWidget(action)
        row.addStretch(1)
        self._column.addLayout(row)

    def height_with(self, drawing: QWidget) -> int:
        """How high it is with ``drawing``, which may be hidden now."""
        layout = self.layout()
        needed = layout.totalHeightForWidth(self.width()) if layout is not None else 0
        return needed + (drawing.sizeHint().height() + self._column.spacing() if drawing.isHidden() else 0)

    def set_texts(self, title: str, sentence: str = "") -> None:
        """Says what is missing and what would fill it."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
