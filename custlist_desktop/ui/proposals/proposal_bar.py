"""The bar over the pages: which page, how large, and the ways out."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.kit.buttons import IconButton, make_button
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.proposals.page_layout import LARGEST_ZOOM, SMALLEST_ZOOM, Fit
from custlist_desktop.ui.proposals.page_view import page_text
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

BAR_HEIGHT: Final = 52
_WIDEST_PLACE: Final = 99

KEYS: Final[dict[str, str]] = {
    "download": "Ctrl+S",
    "print": "Ctrl+P",
    "email": "Ctrl+E",
    "previous": "PgUp",
    "next": "PgDown",
    "zoom_in": "Ctrl++",
    "zoom_out": "Ctrl+-",
    "fit": "Ctrl+0",
    "natural": "Ctrl+1",
}
"""The keys of what the bar does, in portable names."""


class ProposalBar(Retranslated, QFrame):
    """Tells what was clicked; shows what it is told."""

    previous_requested = Signal()
    next_requested = Signal()
    zoom_in_requested = Signal()
    zoom_out_requested = Signal()
    natural_size_requested = Signal()
    fit_requested = Signal()
    print_requested = Signal()
    email_requested = Signal()
    download_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without pages; nothing leaves yet."""
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.setFixedHeight(scaled(BAR_HEIGHT))
        self._place = (0, 0)
        self._zoom = 1.0
        self._fit = Fit.PAGE
        self._refusal = ""
        self._previous = IconButton("previous", "")
        self._next = IconButton("next", "")
        self._page = make_label()
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._out = IconButton("zoom-out", "")
        self._in = IconButton("zoom-in", "")
        self._percent = make_button("", "ghost", scale="small")
        self._fit_button = IconButton("fit", "")
        self._print = make_button("", icon_name="print")
        self._email = make_button("", icon_name="email")
        self._download = make_button("", "primary", "import")
        self._layout = QHBoxLayout(self)
        self._build_layout()
        self._connect()
        self.set_place(0, 0)
        self.retranslate()

    def _build_layout(self) -> None:
        layout = self._layout
        layout.setContentsMargins(18, 0, 24, 1)
        layout.setSpacing(0)
        for widget, gap in (
            (self._previous, 4),
            (self._page, 4),
            (self._next, 20),
            (self._out, 2),
            (self._percent, 2),
            (self._in, 8),
            (self._fit_button, 16),
        ):
            layout.addWidget(widget)
            layout.addSpacing(gap)
        layout.addStretch(1)
        for button in (self._print, self._email, self._download):
            layout.addSpacing(8)
            layout.addWidget(button)

    def _connect(self) -> None:
        for button, signal in (
            (self._previous, self.previous_requested),
            (self._next, self.next_requested),
            (self._out, self.zoom_out_requested),
            (self._in, self.zoom_in_requested),
            (self._percent, self.natural_size_requested),
            (self._fit_button, self.fit_requested),
            (self._print, self.print_requested),
            (self._email, self.email_requested),
            (self._download, self.download_requested),
        ):
            button.clicked.connect(signal)

    def set_place(self, page: int, count: int) -> None:
        """Shows that one is on ``page`` (from 0) of ``count``."""
        self._place = (page, count)
        self._page.setText(page_text(page, count))
        self._previous.setEnabled(page > 0)
        self._next.setEnabled(page < count - 1)
        widest = page_text(_WIDEST_PLACE if count >= 10 else 7, max(count, 8))
        self._page.setMinimumWidth(QFontMetrics(fonts.body()).horizontalAdvance(widest) + 8)

    def set_zoom(self, zoom: float, fit: Fit) -> None:
        """Shows the zoom, and what the fit button does next."""
        self._zoom, self._fit = zoom, fit
        self._out.setEnabled(zoom > SMALLEST_ZOOM)
        self._in.setEnabled(zoom < LARGEST_ZOOM)
        self.retranslate()

    def set_open(self, is_open: bool, refusal: str = "") -> None:
        """Enables the ways out, or not; ``refusal`` says in their tool tips why nothing may leave."""
        self._refusal = refusal
        for button in (self._print, self._email, self._download):
            button.setEnabled(is_open)
        self.retranslate()

    def retranslate(self) -> None:
        """Sets every text again."""
        percent = translate("ProposalWindow", "{number}%").format(number=round(self._zoom * 100))
        self._percent.setText(percent)
        self._percent.setMinimumWidth(QFontMetrics(fonts.body(fonts.MEDIUM)).horizontalAdvance("400 %") + 22)
        fit = translate("ProposalWindow", "Fit Page Width")
        if self._fit is not Fit.PAGE:
            fit = translate("ProposalWindow", "Fit Whole Page")
        self._previous.set_name(translate("ProposalWindow", "Previous Page"))
        self._next.set_name(translate("ProposalWindow", "Next Page"))
        self._out.set_name(translate("ProposalWindow", "Zoom Out"))
        self._in.set_name(translate("ProposalWindow", "Zoom In"))
        self._fit_button.set_name(fit)
        self._percent.setAccessibleName(translate("ProposalWindow", "Zoom: {percent}").format(percent=percent))
        self._percent.setToolTip(translate("ProposalWindow", "Natural Size"))
        self._download.setText(translate("ProposalWindow", "Download PDF"))
        for button, name in (
            (self._print, translate("ProposalWindow", "Print")),
            (self._email, translate("ProposalWindow", "Email")),
            (self._download, self._download.text()),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._add_keys()
        if self._refusal:
            for button in (self._print, self._email, self._download):
                button.setToolTip(self._refusal)
        self._page.setText(page_text(*self._place))
        self._fit_words()

    def _fit_words(self) -> None:
        """Shows Print and Email in words, or by their icons alone where there is too little room."""
        for button in (self._print, self._email):
            button.setText(button.accessibleName())
        if self._layout.minimumSize().width() > self.width():
            for button in (self._print, self._email):
                button.setText("")
        self._layout.activate()

    def minimumSizeHint(self) -> QSize:
        """Qt's override: what the bar needs when only the icons of Print and Email are in view."""
        least = self._layout.minimumSize()
        words = sum(QFontMetrics(each.font()).horizontalAdvance(each.text()) for each in (self._print, self._email))
        return QSize(least.width() - words, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt's override: words come and go with the room for them."""
        super().resizeEvent(event)
        self._fit_words()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt's override: only what is dressed in the style sheet can be measured."""
        super().showEvent(event)
        self._fit_words()

    def _add_keys(self) -> None:
        for name, button in (
            ("previous", self._previous),
            ("next", self._next),
            ("zoom_out", self._out),
            ("zoom_in", self._in),
            ("natural", self._percent),
            ("fit", self._fit_button),
            ("print", self._print),
            ("email", self._email),
            ("download", self._download),
        ):
            keys = QKeySequence(KEYS[name]).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.toolTip()} ({keys})")
