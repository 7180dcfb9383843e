"""The program's icons: drawn once in one colour, shown in the palette's."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from custlist_desktop.system.resources import resource_path
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled
from custlist_desktop.ui.theme.svg import coloured_svg, svg_source

APP_NAME: Final = "Custlist"
"""The program's own name, which its windows bear beside its icon."""
ICON_SIZE: Final = 16
"""In the design."""

_clones: list[QIconEngine] = []


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size: int, dpr: float) -> QPixmap:
    side = max(1, round(size * dpr))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(coloured_svg(name, colour).encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    pixmap.setDevicePixelRatio(dpr)
    return pixmap


def icon_size() -> int:
    """The width and height of an icon at the application's font."""
    return scaled(ICON_SIZE)


def icon_pixmap(name: str, colour: QColor | str, size: int, dpr: float = 1.0) -> QPixmap:
    """The icon ``name`` as a pixmap, kept in a cache, for delegates.

    Args:
        name: a file under resources/icons, without ending.
        colour: a colour, or the name of a token such as ``"muted"``.
        size: width and height, in device-independent pixels.
        dpr: the device pixel ratio of what is painted on.
    """
    value = colour.name() if isinstance(colour, QColor) else getattr(current_tokens(), colour)
    return _pixmap(name, value, size, dpr)


class _PaletteIconEngine(QIconEngine):
    """Draws an icon in the colours in use at that moment, so a change of appearance needs no new icon."""

    def __init__(self, name: str, colour: str | None, room_after: int) -> None:
        super().__init__()
        self._name = name
        self._colour = colour
        self._room_after = room_after

    def _token(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return "disabled"
        if self._colour is not None:
            return self._colour
        return "muted" if mode is QIcon.Mode.Normal and state is QIcon.State.Off else "text"

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        dpr = painter.device().devicePixelRatio()
        target = QRect(QPoint(), QSize(side, side))
        target.moveCenter(rect.center())
        painter.drawPixmap(target, icon_pixmap(self._name, self._token(mode, state), side, dpr))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        side = min(size.width(), size.height())
        pixmap = icon_pixmap(self._name, self._token(mode, state), side, scale)
        if not self._room_after:
            return pixmap
        wider = QPixmap(round((side + self._room_after) * scale), round(side * scale))
        wider.setDevicePixelRatio(scale)
        wider.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wider)
        painter.drawPixmap(0, 0, pixmap)
        painter.end()
        return wider

    def actualSize(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QSize:  # noqa: ARG002  # Qt's
        side = min(size.width(), size.height())
        return QSize(side + self._room_after, side)

    def clone(self) -> QIconEngine:
        # PySide hands the copy over without giving it up; unless held here, it dies under its new owner.
        _clones.append(_PaletteIconEngine(self._name, self._colour, self._room_after))
        return _clones[-1]

    def isNull(self) -> bool:
        return False


def icon(name: str, colour: str | None = None, room_after: int = 0) -> QIcon:
    """The icon ``name``, which follows the appearance by itself.

    Args:
        name: a file under resources/icons, without ending.
        colour: the token to draw it in. Without it: muted at rest, text when active, selected or on.
            A disabled control's icon is in the disabled colour in either case.
        room_after: empty pixels at its right; a push button's own gap before its words is 4 px and can't be set.
    """
    svg_source(name)  # an unknown name is a mistake of the caller's, told here and not at the painting
    return QIcon(_PaletteIconEngine(name, colour, room_after))


@lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """The program's own icon, for windows and the sign-in."""
    return QIcon(str(resource_path("desktop", "custlist.svg")))


def app_pixmap(size: int, dpr: float = 1.0) -> QPixmap:
    """The program's own icon as a pixmap of ``size`` device-independent pixels."""
    return app_icon().pixmap(QSize(size, size), dpr)
