"""An icon that is only looked at."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import ICON_SIZE, icon_pixmap
from custlist_desktop.ui.theme.metrics import scaled


class IconLabel(QWidget):
    """Paints one icon in one token's colour, optionally on a tile. Says nothing to a screen reader."""

    def __init__(
        self,
        name: str,
        colour: str = "muted",
        size: int = ICON_SIZE,
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            name: the icon.
            colour: the token to draw it in.
            size: of the icon in the design, and of the widget unless ``set_tile`` says otherwise.
            parent: the parent.
        """
        super().__init__(parent)
        self._name = name
        self._colour = colour
        self._icon_size = scaled(size)
        self._tile: tuple[str, float] | None = None
        self._side = self._icon_size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, colour: str) -> None:
        """Shows another icon or colour."""
        self._name, self._colour = name, colour
        self.update()

    def set_tile(self, colour: str, side: int, radius: float) -> None:
        """Puts the icon in the middle of a filled square of ``side`` px in the design, with round corners."""
        self._side = scaled(side)
        self._tile = (colour, self._side / 2 if 2 * radius == side else radius)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = current_tokens()
        if self._tile is not None:
            colour, radius = self._tile
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour(colour if self.isEnabled() else "press"))
            painter.drawRoundedRect(self.rect(), radius, radius)
        ink = self._colour if self.isEnabled() else "disabled"
        pixmap = icon_pixmap(self._name, ink, self._icon_size, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - self._icon_size) // 2, (self.height() - self._icon_size) // 2, pixmap)
