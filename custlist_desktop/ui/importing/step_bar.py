"""The four steps at the top of the Import window, and which file it is about."""

from collections.abc import Callable
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import IconButton
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.icons import icon_pixmap, icon_size
from custlist_desktop.ui.theme.metrics import scaled

HEIGHT: Final = 65
_SIDE: Final = 4
_SLOT: Final = 24
_CIRCLE: Final = 22
_CHECK: Final = 14
_GAP: Final = 8
_BUTTON_HEIGHT: Final = 32
_LINE: Final = 33
_MIDDLE_LEFT: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Step(IntEnum):
    """The steps of an import, in their order."""

    FILE = 0
    COLUMNS = 1
    CHECK = 2
    DONE = 3


class StepButton(QPushButton):
    """One step: its number or a check mark in a circle, and its name."""

    def __init__(self, step: Step) -> None:
        super().__init__()
        self._step = step
        self._current = Step.FILE
        self.setProperty("look", "step")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_progress(self, current: Step, *, reachable: bool) -> None:
        """Shows whether the step is done, current or to come; only a reachable one can be pressed."""
        self._current = current
        self.setEnabled(reachable)
        self._name()
        self.update()

    def _name(self) -> None:
        name = step_text(self._step)
        if self._step < self._current:
            spoken = translate("ImportSteps", "Step {number} of 4, done: {name}")
        elif self._step is self._current:
            spoken = translate("ImportSteps", "Step {number} of 4, current: {name}")
        else:
            spoken = translate("ImportSteps", "Step {number} of 4: {name}")
        self.setAccessibleName(spoken.format(number=self._step + 1, name=name))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """The circle, the name as wide as it is when current, and room for the focus ring."""
        width = QFontMetrics(fonts.body(fonts.MEDIUM)).horizontalAdvance(step_text(self._step))
        if self._step is self._current:
            width = QFontMetrics(fonts.body(fonts.SEMIBOLD)).horizontalAdvance(step_text(self._step))
        return QSize(2 * _SIDE + scaled(_SLOT) + _GAP + width, scaled(_BUTTON_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never elided."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The circle and the name, over the focus ring."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(_SIDE + 1, (self.height() - scaled(_CIRCLE)) / 2, scaled(_CIRCLE), scaled(_CIRCLE))
        if self._step < self._current:
            self._paint_done(painter, circle)
        elif self._step is self._current:
            self._paint_number(painter, circle, "on_accent", "accent")
        else:
            self._paint_number(painter, circle, "muted", None)
        self._paint_name(painter)

    def _paint_done(self, painter: QPainter, circle: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_tokens().colour("info_bg"))
        painter.drawEllipse(circle)
        offset = (scaled(_CIRCLE) - scaled(_CHECK)) // 2
        pixmap = icon_pixmap("check", "info", scaled(_CHECK), self.devicePixelRatioF())
        painter.drawPixmap(round(circle.left()) + offset, round(circle.top()) + offset, pixmap)

    def _paint_number(self, painter: QPainter, circle: QRectF, ink: str, fill: str | None) -> None:
        tokens = current_tokens()
        if fill is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.colour("control"), 1.5))
            painter.drawEllipse(circle.adjusted(-0.25, -0.25, 0.25, 0.25))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour(fill))
            painter.drawEllipse(circle)
        painter.setFont(fonts.caption(fonts.SEMIBOLD))
        painter.setPen(tokens.colour(ink))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self._step + 1))

    def _paint_name(self, painter: QPainter) -> None:
        current = self._step is self._current
        lively = current or (self.isEnabled() and self.underMouse())
        painter.setFont(fonts.body(fonts.SEMIBOLD if current else fonts.MEDIUM))
        painter.setPen(current_tokens().colour("text" if lively else "muted"))
        room = self.rect().adjusted(_SIDE + scaled(_SLOT) + _GAP, 0, 0, 0)
        painter.drawText(room, _MIDDLE_LEFT, step_text(self._step))


class FileSummary(QWidget):
    """Which file: an icon, its name, and what of it is read; the middle of a long name is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ""
        self._details = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_file(self, name: str, details: str) -> None:
        """Shows a file; without a name, nothing."""
        self._name, self._details = name, details
        self.setToolTip(f"{name} {details}".strip())
        self.setAccessibleName(f"{name} {details}".strip())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """At the right edge."""
        if not self._name:
            return
        painter = QPainter(self)
        strong, plain = fonts.body(fonts.MEDIUM), fonts.body()
        room = self.width() - icon_size() - 2 * _GAP
        # The details give way to the name, which says which file it is, up to half of the room.
        wanted = min(QFontMetrics(strong).horizontalAdvance(self._name), room // 2)
        details = QFontMetrics(plain).elidedText(self._details, Qt.TextElideMode.ElideRight, room - wanted)
        details_width = QFontMetrics(plain).horizontalAdvance(details)
        name = QFontMetrics(strong).elidedText(self._name, Qt.TextElideMode.ElideMiddle, room - details_width)
        left = self.width() - details_width
        self._paint_words(painter, plain, "muted", QRect(left, 0, details_width + 1, self.height()), details)
        width = QFontMetrics(strong).horizontalAdvance(name)
        left -= width + (_GAP if self._details else 0)
        self._paint_words(painter, strong, "text", QRect(left, 0, width + 1, self.height()), name)
        pixmap = icon_pixmap("spreadsheet", "muted", icon_size(), self.devicePixelRatioF())
        painter.drawPixmap(left - _GAP - icon_size(), (self.height() - icon_size()) // 2, pixmap)

    @staticmethod
    def _paint_words(painter: QPainter, font: QFont, token: str, rect: QRect, text: str) -> None:
        painter.setFont(font)
        painter.setPen(current_tokens().colour(token))
        painter.drawText(rect, _MIDDLE_LEFT, text)


class _Line(QWidget):
    """The line from one step to the next."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_LINE, scaled(_BUTTON_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() // 2, self.width(), 1, current_tokens().colour("control"))


class StepBar(QFrame):
    """The steps at the left, the file at the right."""

    step_requested = Signal(object)
    """The Step that was pressed."""

    def __init__(self, open_guide: Callable[[str], object]) -> None:
        """The first step is current; ``open_guide`` opens the user guide at a topic."""
        super().__init__()
        self._open_guide = open_guide
        self.setProperty("look", "steps")
        self.setFixedHeight(scaled(HEIGHT))
        self._buttons = {step: StepButton(step) for step in Step}
        self._file = FileSummary()
        self._help = IconButton("help", "")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24 - _SIDE, 0, 24, 0)
        layout.setSpacing(0)
        for step, button in self._buttons.items():
            if step:
                layout.addSpacing(11 - _SIDE)
                layout.addWidget(_Line())
                layout.addSpacing(12 - _SIDE)
            layout.addWidget(button)
            button.clicked.connect(self._on_clicked)
        layout.addSpacing(24)
        layout.addWidget(self._file, 1)
        layout.addSpacing(12)
        layout.addWidget(self._help)
        self._help.clicked.connect(self._on_help_clicked)
        self._help.set_name(translate("Guide", "Help"))
        self.show_progress(Step.FILE, frozenset())

    def show_progress(self, current: Step, reachable: frozenset[Step]) -> None:
        """Shows the current step, and lets those that are reachable be pressed."""
        for step, button in self._buttons.items():
            button.show_progress(current, reachable=step in reachable)

    def set_file(self, name: str, details: str = "") -> None:
        self._file.set_file(name, details)

    def _on_help_clicked(self) -> None:
        self._open_guide("import")

    def _on_clicked(self) -> None:
        for step, button in self._buttons.items():
            if button is self.sender():
                self.step_requested.emit(step)


def step_text(step: Step) -> str:
    return {
        Step.FILE: translate("ImportSteps", "File"),
        Step.COLUMNS: translate("ImportSteps", "Columns"),
        Step.CHECK: translate("ImportSteps", "Check"),
        Step.DONE: translate("ImportSteps", "Done"),
    }[step]
