"""The strip under the Import window: what holds for the whole import at the left, the ways on at the right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.step_bar import Step
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.theme.metrics import scaled

HEIGHT = 57


class ImportFooter(QFrame):
    """A check box for the backup, and Cancel, Back and the one button that goes on, be it Next or Import."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "footer")
        self.setFixedHeight(scaled(HEIGHT))
        self._step = Step.FILE
        self.backup_box = QCheckBox(translate("ImportWindow", "Back up the customer list first"))
        self.backup_box.setAccessibleName(self.backup_box.text())
        self.cancel_button = make_button(translate("ImportWindow", "Cancel"))
        self.back_button = make_button(translate("ImportWindow", "Back"))
        self.next_button = make_button("", "primary")
        self.import_button = make_button("", "primary", "import")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 0)
        layout.setSpacing(8)
        layout.addWidget(self.backup_box)
        layout.addStretch(1)
        layout.addWidget(self.cancel_button)
        layout.addSpacing(8)
        for button in (self.back_button, self.next_button, self.import_button):
            layout.addWidget(button)
        self.set_rows(0)

    def show_step(self, step: Step, *, ready: bool, busy: bool = False) -> None:
        """Shows what can be done at ``step``; ``ready`` when one can go on, ``busy`` while only Cancel is left."""
        self._step = step
        self.backup_box.setVisible(step is Step.CHECK)
        self.backup_box.setEnabled(not busy)
        self.cancel_button.setVisible(step is not Step.DONE or busy)
        self.back_button.setVisible(step in (Step.COLUMNS, Step.CHECK))
        self.back_button.setEnabled(not busy)
        self.next_button.setVisible(step is not Step.CHECK)
        self.import_button.setVisible(step is Step.CHECK)
        for button in (self.next_button, self.import_button):
            button.setEnabled(ready and not busy)
        done = step is Step.DONE
        self.next_button.setText(
            translate("ImportWindow", "Show Customers") if done else translate("ImportWindow", "Next")
        )

    def take_focus(self) -> None:
        """Puts the keyboard on what goes on; on Cancel where nothing does."""
        for button in (self.next_button, self.import_button, self.cancel_button):
            if button.isVisible() and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def press(self) -> None:
        """Presses the button that goes on, if it is enabled."""
        button = self.import_button if self._step is Step.CHECK else self.next_button
        button.click()

    def set_rows(self, rows: int) -> None:
        """How many rows the import would write."""
        self.import_button.setText(translate("ImportWindow", "Import %Ln Row(s)", "", rows))
