"""The strip under the Import window: what holds for the whole import at the left, the ways on at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.step_bar import Step
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.theme.metrics import scaled

HEIGHT = 57


class ImportFooter(QFrame):
    """A check box for the backup, and Cancel, Back and the one button that goes on."""

    cancel_requested = Signal()
    back_requested = Signal()
    next_requested = Signal()
    backup_chosen = Signal(bool)
    """Whether the list is to be copied first."""

    def __init__(self, parent: QFrame | None = None) -> None:
        """As for the first step."""
        super().__init__(parent)
        self.setProperty("look", "footer")
        self.setFixedHeight(scaled(HEIGHT))
        self._step = Step.FILE
        self._rows = 0
        self._busy = False
        self._backup = QCheckBox(translate("ImportWindow", "Back up the customer list first"))
        self._backup.setAccessibleName(self._backup.text())
        self._cancel = make_button(translate("ImportWindow", "Cancel"))
        self._back = make_button(translate("ImportWindow", "Back"))
        self._next = make_button("", "primary")
        self._import = make_button("", "primary", "import")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 0)
        layout.setSpacing(8)
        layout.addWidget(self._backup)
        layout.addStretch(1)
        layout.addWidget(self._cancel)
        layout.addSpacing(8)
        for button in (self._back, self._next, self._import):
            layout.addWidget(button)
        self._backup.toggled.connect(self.backup_chosen)
        self._cancel.clicked.connect(self.cancel_requested)
        self._back.clicked.connect(self.back_requested)
        for button in (self._next, self._import):
            button.clicked.connect(self.next_requested)
        self._name_next()

    def set_backs_up(self, wanted: bool) -> None:
        """Checks the box, or clears it."""
        self._backup.setChecked(wanted)

    def backs_up(self) -> bool:
        """Whether the list is to be copied first."""
        return self._backup.isChecked()

    def show_step(self, step: Step, *, ready: bool, busy: bool = False) -> None:
        """Shows what can be done at ``step``; ``ready`` when one can go on, ``busy`` while only Cancel is left."""
        self._step, self._busy = step, busy
        self._backup.setVisible(step is Step.CHECK)
        self._backup.setEnabled(not busy)
        self._cancel.setVisible(step is not Step.DONE or busy)
        self._back.setVisible(step in (Step.COLUMNS, Step.CHECK))
        self._back.setEnabled(not busy)
        self._next.setVisible(step is not Step.CHECK)
        self._import.setVisible(step is Step.CHECK)
        for button in (self._next, self._import):
            button.setEnabled(ready and not busy)
        self._name_next()

    def take_focus(self) -> None:
        """Puts the keyboard on what goes on; on Cancel where nothing does."""
        for button in (self._next, self._import, self._cancel):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def press(self) -> None:
        """Goes on, if one can."""
        button = self._import if self._step is Step.CHECK else self._next
        button.click()

    def set_rows(self, rows: int) -> None:
        """How many rows the import would write."""
        self._rows = rows
        self._name_next()

    def _name_next(self) -> None:
        rows = self._rows
        self._import.setText(translate("ImportWindow", "Import %Ln Row(s)", "", rows))
        done = self._step is Step.DONE
        self._next.setText(translate("ImportWindow", "Show Customers") if done else translate("ImportWindow", "Next"))
