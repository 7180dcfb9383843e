"""What stands in a step's place while a job works for it: how far it is."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme.metrics import scaled


class ProgressPanel(QFrame):
    """A sentence, a bar, and how much is done."""

    def __init__(self) -> None:
        """Nothing is done yet."""
        super().__init__()
        self.setProperty("look", "page")
        self._title = make_label(role="lead")
        self._sentence = make_label(role="muted", wrap=True)
        self._count = make_label(role="caption")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._done, self._total = 0, 0
        self._milestone = 0
        column = QWidget()
        column.setFixedWidth(scaled(440))
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        for label in (self._title, self._sentence, self._count):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner.addWidget(self._title)
        inner.addWidget(self._sentence)
        inner.addSpacing(8)
        inner.addWidget(self._bar)
        inner.addWidget(self._count)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(column)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(row)
        layout.addStretch(3)
        self._count.setText(" ")

    def begin(self, title: str, sentence: str) -> None:
        """Says what is worked at, and what Cancel would mean; nothing of it is done yet."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._bar.setAccessibleName(title)
        self._milestone = 0
        announce(self, f"{title} {sentence}")
        self.show_progress(0, 0)

    def show_progress(self, done: int, total: int) -> None:
        """Shows how much is done, and of how much; 0 while nobody knows."""
        self._done, self._total = done, total
        self._bar.setRange(0, total)
        self._bar.setValue(min(done, total))
        self._show_count()
        self._tell_milestone()

    def _tell_milestone(self) -> None:
        """Lets a screen reader say each quarter, since one who listens wants no more than that."""
        milestone = 4 * self._done // self._total if self._total else 0
        if self._milestone < milestone < 4:
            self._milestone = milestone
            announce(self, self._count.text())

    def _show_count(self) -> None:
        locale = QLocale()
        count = self._done
        if self._total:
            percent = locale.toString(100 * self._done // self._total)
            self._count.setText(translate("ImportWindow", "{percent}%").format(percent=percent))
        elif count:
            self._count.setText(translate("ImportWindow", "%Ln row(s) so far", "", count))
        else:
            self._count.setText(" ")
