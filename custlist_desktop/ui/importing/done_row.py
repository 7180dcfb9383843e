"""A card of the Done step: rows that say what came of an import, each with at most one way on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from custlist_desktop.ui.kit.card import Card
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.styling import clear_layout, make_label, make_line
from custlist_desktop.ui.theme.metrics import scaled

_HEIGHT: Final = 40
_HEIGHT_OF_TWO: Final = 56
_SIDE: Final = 17


@dataclass(frozen=True, slots=True)
class DoneRow:
    """What a row says.

    Attributes:
        icon: its icon.
        token: the icon's colour, a name of the theme's.
        text: what came of it.
        where: where that is now, or why, in a second line; empty without.
        link: what the way on is called; empty without.
        follow: called when somebody takes it.
    """

    icon: str
    token: str
    text: str
    where: str = ""
    link: str = ""
    follow: Callable[[], object] | None = None


class DoneCard(Card):
    """Rows with lines between them; hidden while there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """No rows yet."""
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(1, 1, 1, 1)
        self._layout.setSpacing(0)

    def show_rows(self, rows: Sequence[DoneRow]) -> None:
        """Shows these rows in place of those before."""
        clear_layout(self._layout)
        for number, row in enumerate(rows):
            if number:
                self._layout.addWidget(make_line())
            self._layout.addWidget(_row_widget(row))
        self.setVisible(bool(rows))


def _row_widget(row: DoneRow) -> QWidget:
    widget = QWidget()
    widget.setMinimumHeight(scaled(_HEIGHT_OF_TWO if row.where else _HEIGHT))
    words = QVBoxLayout()
    words.setSpacing(1)
    words.addStretch(1)
    words.addWidget(make_label(row.text, wrap=True))
    if row.where:
        words.addWidget(make_label(row.where, role="caption", wrap=True))
    words.addStretch(1)
    layout = QHBoxLayout(widget)
    layout.setContentsMargins(_SIDE, 8 if row.where else 4, _SIDE - 2, 8 if row.where else 4)
    layout.setSpacing(12)
    layout.addWidget(IconLabel(row.icon, row.token))
    layout.addLayout(words, 1)
    if row.link:
        layout.addWidget(_link(row))
    return widget


def _link(row: DoneRow) -> LinkLabel:
    link = LinkLabel(row.link)
    link.setAccessibleDescription(row.text)
    link.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    if row.follow is not None:
        link.activated.connect(row.follow)
    return link
