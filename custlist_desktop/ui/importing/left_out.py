"""The columns of a file that are left out, by name: as a text, and as a line that takes the room that there is."""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.styling import make_label

_GAP: Final = 8
_BETWEEN: Final = ", "
_NARROWEST: Final = 120
_MOST_WORDS: Final = 5


def left_out_count_text(count: int) -> str:
    """How many columns are left out: "2 columns left out"."""
    return translate("LeftOut", "%Ln column(s) left out", "", count)


def left_out_text(heads: Sequence[str]) -> str:
    """Which columns are left out, in one sentence; empty without any: "2 columns left out: Birthday, Owner"."""
    if not heads:
        return ""
    sentence = translate("LeftOut", "{count}: {names}")
    return sentence.format(count=left_out_count_text(len(heads)), names=names_text(heads))


def left_empty_text(emptied: Mapping[str, int]) -> str:
    """How many cells are left empty as they only say so: "12 cells left empty: “n/d”"; empty without any."""
    count = sum(emptied.values())
    if not count:
        return ""
    said = [translate("LeftOut", "“{text}”").format(text=each) for each in emptied]
    others = len(said) - _MOST_WORDS
    more = translate("LeftOut", "and %Ln more", "", others) if others > 0 else ""
    lead = translate("LeftOut", "%Ln cell(s) left empty", "", count)
    names = " ".join(filter(None, (names_text(said[:_MOST_WORDS]), more)))
    return translate("LeftOut", "{count}: {names}").format(count=lead, names=names)


def names_text(heads: Sequence[str]) -> str:
    """The names of columns, one after the other."""
    return _BETWEEN.join(heads)


class LeftOutLine(QWidget):
    """Names the columns that are left out as far as there is room, then how many more there are, as a link.

    Hidden while there are none.
    """

    def __init__(self, *, counted: bool = False) -> None:
        """``counted``: it begins with how many there are."""
        super().__init__()
        self._counted = counted
        self._heads: tuple[str, ...] = ()
        self._lead, self._names = make_label(role="muted"), make_label()
        self.more = LinkLabel()
        """Those are to be seen that had no room."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for widget in (self._lead, self._names, self.more):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._say()

    def set_heads(self, heads: Sequence[str]) -> None:
        """Shows which columns are left out."""
        self._heads = tuple(heads)
        self.setVisible(bool(heads))
        self._say()

    def _say(self) -> None:
        lead = translate("LeftOut", "Left out")
        if self._counted:
            lead = left_out_count_text(len(self._heads))
        self._lead.setText(translate("LeftOut", "{count}: {names}").format(count=lead, names="").rstrip())
        self.setAccessibleName(left_out_text(self._heads))
        self._fit()

    def sizeHint(self) -> QSize:
        """As wide as all names need."""
        names = self._names.fontMetrics().horizontalAdvance(names_text(self._heads) + _BETWEEN)
        return QSize(self._lead.sizeHint().width() + _GAP + names, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Names give way."""
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other names fit now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Shows as many names as fit, and the link if that isn't all of them."""
        shown = self._fitting(self.width() - self._lead.sizeHint().width() - _GAP)
        self._names.setText(names_text(self._heads[:shown]))
        self._names.setVisible(bool(shown))
        self.more.set_text(self._more_text(shown))
        self.more.setVisible(shown < len(self._heads))
        self.setToolTip(names_text(self._heads) if shown < len(self._heads) else "")

    def _fitting(self, room: int) -> int:
        """How many names fit into so many pixels, with the link that says how many more there are."""
        metrics = self._names.fontMetrics()
        widths = list(accumulate(metrics.horizontalAdvance(f"{head}{_BETWEEN}") for head in self._heads))
        shown = len(widths)
        while shown and widths[shown - 1] + self._more_width(shown) > room:
            shown -= 1
        return shown

    def _more_text(self, shown: int) -> str:
        more = len(self._heads) - shown
        return translate("LeftOut", "and %Ln more", "", more) if shown else translate("LeftOut", "Show %Ln", "", more)

    def _more_width(self, shown: int) -> int:
        if shown == len(self._heads):
            return 0
        return self.more.fontMetrics().horizontalAdvance(self._more_text(shown)) + _GAP + 4
