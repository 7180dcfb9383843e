"""The bar over the pages: which page, how large, and the ways out."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import IconButton, make_button
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.proposals.commands import ProposalState, fit_text
from custlist_desktop.ui.proposals.page_view import page_text
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

BAR_HEIGHT: Final = 52
_WIDEST_PLACE: Final = 99


class ProposalBar(QFrame):
    """The buttons of the commands, and what page one is on."""

    def __init__(self, commands: Commands[ProposalState]) -> None:
        """Without pages until `show_state`."""
        super().__init__()
        self.setProperty("look", "bar")
        self.setFixedHeight(scaled(BAR_HEIGHT))
        self._commands = commands
        self._page = make_label()
        self._page.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._percent = make_button("", "ghost", scale="small")
        self._percent.setMinimumWidth(QFontMetrics(fonts.body(fonts.MEDIUM)).horizontalAdvance("400 %") + 22)
        commands.bind("natural", self._percent, tells_keys=True, name=None)
        self._print = make_button("", icon_name="print")
        self._email = make_button("", icon_name="email")
        for id_, button in (("print", self._print), ("email", self._email)):
            commands.bind(id_, button, tells_keys=True, name=None)
            button.setAccessibleName(commands.action(id_).text())
        self._layout = QHBoxLayout(self)
        self._build_layout()
        self.show_state(ProposalState())
        self._fit_words()

    def _build_layout(self) -> None:
        layout = self._layout
        layout.setContentsMargins(18, 0, 24, 1)
        layout.setSpacing(0)
        for widget, gap in (
            (self._icon_button("previous", "previous"), 4),
            (self._page, 4),
            (self._icon_button("next", "next"), 20),
            (self._icon_button("zoom_out", "zoom-out"), 2),
            (self._percent, 2),
            (self._icon_button("zoom_in", "zoom-in"), 8),
            (self._icon_button("fit", "fit"), 16),
        ):
            layout.addWidget(widget)
            layout.addSpacing(gap)
        layout.addStretch(1)
        download = self._commands.button("download", "primary", tells_keys=True)
        for button in (self._print, self._email, download):
            layout.addSpacing(8)
            layout.addWidget(button)

    def _icon_button(self, id_: str, icon_name: str) -> IconButton:
        button = IconButton(icon_name, "")
        self._commands.bind(id_, button, tells_keys=True)
        return button

    def show_state(self, state: ProposalState) -> None:
        """Shows which page one is on, how large it is, and what can be done."""
        self._commands.set_text("fit", fit_text(state.fit))
        self._commands.show(state)
        count = state.count
        widest = page_text(_WIDEST_PLACE if count >= 10 else 7, max(count, 8))
        self._page.setMinimumWidth(QFontMetrics(fonts.body()).horizontalAdvance(widest) + 8)
        self._page.setText(page_text(state.page, count))
        percent = translate("ProposalWindow", "{number}%").format(number=round(state.zoom * 100))
        self._percent.setText(percent)
        self._percent.setAccessibleName(translate("ProposalWindow", "Zoom: {percent}").format(percent=percent))

    def _fit_words(self) -> None:
        """Shows Print and Email in words, or by their icons alone where there is too little room."""
        for button in (self._print, self._email):
            button.setText(button.accessibleName())
        if self._layout.minimumSize().width() > self.width():
            for button in (self._print, self._email):
                button.setText("")
        self._layout.activate()

    def minimumSizeHint(self) -> QSize:
        """What the bar needs when only the icons of Print and Email are in view."""
        least = self._layout.minimumSize()
        words = sum(QFontMetrics(each.font()).horizontalAdvance(each.text()) for each in (self._print, self._email))
        return QSize(least.width() - words, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words come and go with the room for them."""
        super().resizeEvent(event)
        self._fit_words()

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is dressed in the style sheet can be measured."""
        super().showEvent(event)
        self._fit_words()
