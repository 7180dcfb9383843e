"""Pages on a desk, under one another: scrolled, zoomed, and as sharp as the screen is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.proposals.page_layout import (
    LARGEST_ZOOM,
    LETTER,
    MARGIN,
    PIXELS_PER_INCH,
    SMALLEST_ZOOM,
    Fit,
    PageLayout,
    fitting_zoom,
    next_zoom,
)
from custlist_desktop.ui.theme.appearance import current_tokens

_STEP: Final = 40
_SHADOW: Final = 12
_SHADOW_ALPHA: Final = 0.1
_SHADOW_DROP: Final = 2
_SCROLL_BAR: Final = 12
_TAB_REASONS: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


@dataclass(frozen=True, slots=True)
class PagesState:
    """The pages that a view shows, how large, and how far it is scrolled, across and down."""

    pages: tuple[QImage, ...]
    ppi: float
    paper: QSizeF
    fit: Fit
    zoom: float
    scroll: tuple[int, int]


class ProposalPages(QAbstractScrollArea):
    """Shows pictures of pages. At a new zoom it shows them scaled until sharper ones come."""

    place_changed = Signal(int, int)
    """Another page is current (from 0), or there are more or fewer of them: the page, and how many."""
    zoom_changed = Signal(float)
    """The zoom is another; 1.0 is natural size."""
    sharpness_changed = Signal(float)
    """Pictures of as many pixels per inch are wanted."""

    def __init__(self) -> None:
        """Without pages; the page as a whole fits."""
        super().__init__()
        self._pages: tuple[QImage, ...] = ()
        self._ppi = 1.0
        self._paper = LETTER
        self._fit = Fit.PAGE
        self._zoom = 1.0
        self._current = 0
        self._moving = False
        self._ring = False
        self.setProperty("look", "desk")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(_STEP)
        self.horizontalScrollBar().setSingleStep(_STEP)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.setAccessibleName(page_text(0, 0))
        self.setAccessibleDescription(translate("ProposalWindow", "Preview of the proposal, as it will print"))

    # What is shown

    def set_paper(self, size: QSizeF) -> None:
        """Tells the size that the next pages have, in inches; ask `wanted_ppi` for them afterwards."""
        if size != self._paper:
            self._paper = size
            self._follow_fit(tell_sharpness=False)

    def set_pages(self, pages: Sequence[QImage], ppi: float) -> None:
        """Shows ``pages``, which have ``ppi`` pixels per inch, in place of those before; it stays where it is."""
        ratio = self.devicePixelRatioF()
        self._pages, self._ppi = tuple(pages), ppi
        for page in self._pages:
            page.setDevicePixelRatio(ratio)
        self._arrange()
        self._set_current(min(self._current, max(0, len(pages) - 1)), even_if_same=True)
        self.viewport().update()

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def current_page(self) -> int:
        """The page that one looks at, from 0."""
        return self._current

    def wanted_ppi(self) -> float:
        """How many pixels per inch a picture needs to be sharp here."""
        return PIXELS_PER_INCH * self._zoom * self.devicePixelRatioF()

    def state(self) -> PagesState:
        """The pages, and what is in view of them."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return PagesState(self._pages, self._ppi, self._paper, self._fit, self._zoom, (across, down))

    def restore(self, state: PagesState) -> None:
        """Shows what another view showed, of the same size."""
        self._paper, self._fit, self._zoom = state.paper, state.fit, state.zoom
        self.set_pages(state.pages, state.ppi)
        self.horizontalScrollBar().setValue(state.scroll[0])
        self.verticalScrollBar().setValue(state.scroll[1])

    # Zoom

    def zoom(self) -> float:
        """The zoom; 1.0 is natural size."""
        return self._zoom

    def fit(self) -> Fit:
        """What the zoom follows."""
        return self._fit

    def set_fit(self, fit: Fit) -> None:
        """Lets the zoom follow the window's size, or not."""
        self._fit = fit
        self._follow_fit()

    def set_zoom(self, zoom: float) -> None:
        """Zooms; the window's size no longer matters."""
        self._fit = Fit.NONE
        self._apply_zoom(min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom)))

    def zoom_in(self) -> None:
        """One step larger."""
        self.set_zoom(next_zoom(self._zoom, larger=True))

    def zoom_out(self) -> None:
        """One step smaller."""
        self.set_zoom(next_zoom(self._zoom, larger=False))

    def natural_size(self) -> None:
        """As large as on paper."""
        self.set_zoom(1.0)

    def switch_fit(self) -> None:
        """Fits the page's width, or else the whole page."""
        self.set_fit(Fit.WIDTH if self._fit is Fit.PAGE else Fit.PAGE)
        self.zoom_changed.emit(self._zoom)  # it may be the same, but follows something else

    def _follow_fit(self, *, tell_sharpness: bool = True) -> None:
        if self._fit is not Fit.NONE:
            # Less a scroll bar, there or not: else its coming and going would change the zoom and so itself.
            room = self.maximumViewportSize() - QSize(_SCROLL_BAR, 0)
            self._apply_zoom(fitting_zoom(self._fit, self._paper, room), tell_sharpness=tell_sharpness)
        self._arrange()

    def _apply_zoom(self, zoom: float, *, tell_sharpness: bool = True) -> None:
        if abs(zoom - self._zoom) < 1e-6:
            return
        bar = self.verticalScrollBar()
        middle = self.viewport().height() / 2
        place = (bar.value() + middle) / max(1, self._layout().extent().height())
        at_top = bar.value() == 0
        self._zoom = zoom
        self._moving = True
        self._arrange()
        if self._fit is Fit.PAGE:
            self._scroll_to_current()
        elif not at_top:
            bar.setValue(round(place * self._layout().extent().height() - middle))
        self._moving = False
        self.viewport().update()
        self.zoom_changed.emit(zoom)
        if tell_sharpness:
            self.sharpness_changed.emit(self.wanted_ppi())

    # Moving

    def go_to(self, page: int) -> None:
        """Shows the top of a page (from 0)."""
        if not self._pages:
            return
        self._moving = True
        self._set_current(min(max(0, page), len(self._pages) - 1))
        self._scroll_to_current()
        self._moving = False

    def go_back(self) -> None:
        """Shows the page before the current one."""
        self.go_to(self._current - 1)

    def go_on(self) -> None:
        """Shows the page after the current one."""
        self.go_to(self._current + 1)

    def _scroll_to_current(self) -> None:
        rects = self._rects()
        if rects:
            self.verticalScrollBar().setValue(rects[min(self._current, len(rects) - 1)].top() - MARGIN)

    def _on_scrolled(self) -> None:
        if not self._moving:
            self._set_current(self._page_in_the_middle())

    def _page_in_the_middle(self) -> int:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        below = [number for number, rect in enumerate(self._rects()) if rect.bottom() + MARGIN // 2 >= middle]
        return below[0] if below else max(0, len(self._pages) - 1)

    def _set_current(self, page: int, *, even_if_same: bool = False) -> None:
        if page != self._current or even_if_same:
            self._current = page
            self.setAccessibleName(page_text(page, len(self._pages)))
            self.place_changed.emit(page, len(self._pages))

    # Geometry

    def _sizes(self) -> tuple[QSizeF, ...]:
        return tuple(QSizeF(page.width() / self._ppi, page.height() / self._ppi) for page in self._pages)

    def _layout(self) -> PageLayout:
        return PageLayout(self._sizes(), self._zoom)

    def _rects(self) -> list[QRect]:
        return self._layout().rects(self.viewport().width())

    def _arrange(self) -> None:
        extent, room = self._layout().extent(), self.viewport().size()
        for bar, whole, shown in (
            (self.verticalScrollBar(), extent.height(), room.height()),
            (self.horizontalScrollBar(), extent.width(), room.width()),
        ):
            bar.setPageStep(shown)
            bar.setRange(0, max(0, whole - shown))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A fitting zoom follows the size."""
        super().resizeEvent(event)
        self._follow_fit()

    def event(self, event: QEvent) -> bool:
        """Another screen may want sharper pictures."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.sharpness_changed.emit(self.wanted_ppi())
        return super().event(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """The desk, and the pages that are in view."""
        painter = QPainter(self.viewport())
        tokens = current_tokens()
        painter.fillRect(event.rect(), tokens.colour("desk"))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        view = QRectF(painter.transform().inverted()[0].mapRect(QRectF(event.rect())))
        for page, rect in zip(self._pages, self._rects(), strict=True):
            if QRectF(rect).adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW + _SHADOW_DROP).intersects(view):
                self._paint_page(painter, page, rect)
        if self._ring:
            painter.resetTransform()
            painter.setPen(QPen(tokens.colour("focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _paint_page(self, painter: QPainter, page: QImage, rect: QRect) -> None:
        _paint_shadow(painter, rect)
        painter.fillRect(rect, Qt.GlobalColor.white)
        if abs(self._ppi - self.wanted_ppi()) < 0.5:
            # One pixel of the picture is one of the screen: on its grid, and nothing is smoothed.
            ratio = self.devicePixelRatioF()
            corner = QPointF(round(rect.left() * ratio) / ratio, round(rect.top() * ratio) / ratio)
            painter.drawImage(corner, page)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(rect), page, QRectF(page.rect()))

    # Input

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows scroll, Page Up and Page Down turn pages."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_PageUp:
            self.go_back()
        elif event.key() == Qt.Key.Key_PageDown:
            self.go_on()
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        elif event.angleDelta().y() > 0:
            self.zoom_in()
        elif event.angleDelta().y() < 0:
            self.zoom_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows where the keyboard is, if it came here by keyboard."""
        super().focusInEvent(event)
        self._ring = event.reason() in _TAB_REASONS
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring = False
        self.viewport().update()


def page_text(current: int, count: int) -> str:
    """Where one is: "Page 1 of 2"; ``current`` counts from 0."""
    if not count:
        return translate("ProposalWindow", "No pages")
    return translate("ProposalWindow", "Page {number} of {count}").format(number=current + 1, count=count)


def _paint_shadow(painter: QPainter, rect: QRect) -> None:
    """A soft shadow, dropped a little; lines around the page, as the page hides the rest."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(0, 0, 0)
    colour.setAlphaF(_SHADOW_ALPHA)
    painter.fillRect(QRectF(rect).translated(0, _SHADOW_DROP), colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for distance in range(_SHADOW):
        colour.setAlphaF(_SHADOW_ALPHA * (1 - distance / _SHADOW) ** 1.5)
        painter.setPen(QPen(colour, 1))
        reach = distance + 0.5
        shape = QRectF(rect).adjusted(-reach, -reach, reach, reach).translated(0, _SHADOW_DROP)
        painter.drawRoundedRect(shape, reach, reach)
    painter.restore()
