"""The head of Compare and Restore: which copy it is, and what to do."""

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from custlist_desktop.domain.words.backups import reason_text
from custlist_desktop.services.restoring.comparing import ComparedLists
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.restoring.words import copy_text, holding_text
from custlist_desktop.ui.theme.metrics import scaled

_HEAD: Final = 64
_BAR: Final = 160


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


class LeadLine(QWidget):
    """That nothing was done yet, and what to do; while lists are compared, how far that is."""

    def __init__(self) -> None:
        """What was found is all that there is."""
        super().__init__()
        self._what = make_label(role="section")
        self._then = make_label(role="muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(scaled(_BAR))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._what)
        layout.addWidget(self._then, 1)
        layout.addWidget(self._bar)
        self.say_compared()

    def say_comparing(self) -> None:
        """More is still being found."""
        self._what.setText(translate("Restore", "Still comparing."))
        self._then.setText(translate("Restore", "Restoring waits for the end."))
        self._bar.setAccessibleName(translate("Restore", "Comparing the copy with the list"))
        self._bar.show()

    def say_compared(self) -> None:
        """All is found."""
        self._what.setText(translate("Restore", "Nothing has been restored yet."))
        self._then.setText(translate("Restore", "Check what you want back, or restore all."))
        self._bar.hide()

    def show_progress(self, done: int, total: int) -> None:
        """Shows how much is compared, and of how much."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
