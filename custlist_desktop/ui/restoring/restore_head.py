"""The head of Compare and Restore: which copy it is, and what to do."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.words.backups import reason_text
from custlist_desktop.services.restoring.comparing import ComparedLists
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.restoring.words import copy_text, holding_text
from custlist_desktop.ui.theme.metrics import scaled

_HEAD: Final = 64


class RestoreHead(QWidget):
    """Which copy it is, why it was made, and what both lists hold."""

    def __init__(self, source: Path) -> None:
        """The file's name until `show_found`."""
        super().__init__()
        self._source = source
        self.setFixedHeight(scaled(_HEAD))
        self._title = make_label(source.name, role="lead")
        self._why = make_label(str(source.parent), role="muted")
        self._then, self._now = make_label(), make_label()
        self._labels = (make_label(role="muted"), make_label(role="muted"))
        icon = IconLabel("history", "info", 20)
        icon.set_tile("info_bg", 40, 20)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 0)
        layout.setSpacing(12)
        layout.addWidget(icon)
        for column, stretch in (((self._title, self._why), 1), (self._labels, 0), ((self._then, self._now), 0)):
            box = QVBoxLayout()
            box.setSpacing(0)
            box.addStretch(1)
            for label in column:
                box.addWidget(label)
            box.addStretch(1)
            layout.addLayout(box, stretch)

    def show_found(self, found: ComparedLists) -> None:
        """Says what the comparison knows of the copy."""
        facts = found.facts
        self._title.setText(copy_text(facts.made_at))
        self._title.setToolTip(str(self._source))
        self._why.setText(reason_text(facts, words().backup_reasons) if facts.is_own else self._source.name)
        for label, text in zip(
            self._labels, (translate("Restore", "In the copy"), translate("Restore", "Now")), strict=True
        ):
            label.setText(text)
        for label, side in ((self._then, 0), (self._now, 1)):
            label.setText(holding_text(found.customers[side], found.estimates[side]))


def lead_line() -> QWidget:
    """That nothing was done yet, and what to do."""
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(4)
    layout.addWidget(make_label(translate("Restore", "Nothing has been restored yet."), role="section"))
    layout.addWidget(make_label(translate("Restore", "Check what you want back, or restore all."), role="muted"), 1)
    return line
