"""The bar over the pages: which page, how large, and the ways out."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import IconButton, make_button
from custlist_desktop.ui.kit.commands import Commands
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.proposals.commands import ProposalState, fit_text
from custlist_desktop.ui.proposals.page_view import page_text
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

BAR_HEIGHT: Final = 52
_TWO_ROWS: Final = 88
_BETWEEN: Final = 24
"""From the last button for looking to the first way out."""
_WIDEST_PLACE: Final = 99


class ProposalBar(QFrame):
    """The buttons of the commands, and what page one is on.

    Where it is too narrow for all of them, Print and Email show their icons alone; where that is not enough, the ways
    out stand under the rest.
    """

    def __init__(self, commands: Commands[ProposalState]) -> None:
        """Without pages until `show_state`."""
        super().__init__()
        self.setProperty("look", "bar")
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
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._looking, self._leaving = QHBoxLayout(), QHBoxLayout()
        self._build_layout()
        self.show_state(ProposalState())
        self._fit()

    def _build_layout(self) -> None:
        self._layout.setContentsMargins(18, 0, 24, 1)
        looking, leaving = self._looking, self._leaving
        looking.setSpacing(0)
        leaving.setSpacing(8)
        for widget, gap in (
            (self._icon_button("previous", "previous"), 4),
            (self._page, 4),
            (self._icon_button("next", "next"), 20),
            (self._icon_button("zoom_out", "zoom-out"), 2),
            (self._percent, 2),
            (self._icon_button("zoom_in", "zoom-in"), 8),
            (self._icon_button("fit", "fit"), 0),
        ):
            looking.addWidget(widget)
            looking.addSpacing(gap)
        looking.addStretch(1)
        leaving.addStretch(1)
        for button in (self._print, self._email, self._commands.button("download", "primary", tells_keys=True)):
            leaving.addWidget(button)
        self._layout.addLayout(looking, 1)
        self._layout.addLayout(leaving)

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

    def _fit(self) -> None:
        """Shows as many words as there is room for, in two rows where one is too narrow."""
        for button in (self._print, self._email):
            button.setText(button.accessibleName())
        if self._in_one_row() > self.width():
            for button in (self._print, self._email):
                button.setText("")
        is_whole = self._in_one_row() <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if is_whole else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(direction)
        self._layout.setSpacing(_BETWEEN if is_whole else 0)
        self.setFixedHeight(scaled(BAR_HEIGHT if is_whole else _TWO_ROWS))
        self._layout.activate()

    def _in_one_row(self) -> int:
        return self._sides() + self._row_width(self._looking) + _BETWEEN + self._row_width(self._leaving)

    def _row_width(self, row: QHBoxLayout) -> int:
        row.invalidate()  # else Qt says what was least before its texts changed
        return row.minimumSize().width()

    def _sides(self) -> int:
        margins = self._layout.contentsMargins()
        return margins.left() + margins.right()

    def minimumSizeHint(self) -> QSize:
        """What the longer one of two rows needs when only the icons of Print and Email are in view."""
        shown = sum(QFontMetrics(each.font()).horizontalAdvance(each.text()) for each in (self._print, self._email))
        leaving = self._row_width(self._leaving) - shown
        width = self._sides() + max(self._row_width(self._looking), leaving)
        return QSize(width, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words and the second row come and go with the room for them."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is dressed in the style sheet can be measured."""
        super().showEvent(event)
        self._fit()
