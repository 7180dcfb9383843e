"""Choosing one of a few colours."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from custlist_desktop.ui.theme.appearance import current_tokens

_SIDE: Final = 28
_RADIUS: Final = 12.0
_GAP: Final = 8
_DISABLED: Final = 0.4


class Swatch(QAbstractButton):
    """A disc in one colour; the chosen one has a ring."""

    def __init__(self, color: str, name: str) -> None:
        """``color`` is #RRGGBB; ``name`` is its tool tip and accessible name."""
        super().__init__()
        self.color = color
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(True)
        self.setFixedSize(_SIDE, _SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """There is room for the ring."""
        return QSize(_SIDE, _SIDE)

    def event(self, event: QEvent) -> bool:
        """Shows when the pointer comes and goes."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = current_tokens()
        painter.setOpacity(1.0 if self.isEnabled() else _DISABLED)
        middle = QPointF(_SIDE / 2, _SIDE / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.color))
        painter.drawEllipse(middle, _RADIUS, _RADIUS)
        ring = "text" if self.hasFocus() else "focus" if self.isChecked() else "control" if self.underMouse() else ""
        if ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour(ring), 2.5 if self.isChecked() else 1.5))
            painter.drawEllipse(middle, _RADIUS + 0.5, _RADIUS + 0.5)


class ColorRow(QWidget):
    """The colours in a row; arrow keys choose another."""

    color_chosen = Signal(str)
    """Another colour, by the user only."""

    def __init__(self, colors: Sequence[str], names: Sequence[str]) -> None:
        """``colors`` are #RRGGBB, each with its name; the first is chosen."""
        super().__init__()
        self._swatches = [Swatch(color, name) for color, name in zip(colors, names, strict=True)]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for swatch in self._swatches:
            self._group.addButton(swatch)
            layout.addWidget(swatch)
        layout.addStretch(1)
        self._swatches[0].setChecked(True)
        self._group.buttonToggled.connect(self._on_button_toggled)
        self.setFocusProxy(self._swatches[0])

    def color(self) -> str:
        """The chosen colour."""
        return next(swatch.color for swatch in self._swatches if swatch.isChecked())

    def set_color(self, color: str) -> None:
        """Shows another colour as chosen; one that isn't offered leaves the choice as it is."""
        for swatch in self._swatches:
            if swatch.color.lower() == color.lower():
                self._group.blockSignals(True)
                swatch.setChecked(True)
                self._group.blockSignals(False)

    def _on_button_toggled(self, button: QAbstractButton, checked: bool) -> None:
        if checked and isinstance(button, Swatch):
            self.color_chosen.emit(button.color)
