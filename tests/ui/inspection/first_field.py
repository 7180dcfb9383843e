"""Whether dialogs open with the keyboard in their first field, so that nothing typed is lost."""

from typing import Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from tests.ui.places import names_of

_FIELDS: Final = (
    QLineEdit,
    QComboBox,
    QTextEdit,
    QPlainTextEdit,
    QAbstractSpinBox,
    QAbstractItemView,
    QCheckBox,
    QRadioButton,
)
_ELSEWHERE: Final = {
    "ChangeColumnsDialog": "the column in which a cell can't be read",
    "DetailsDialog": "the number is given already, the date is what changes",
    "DuplicatesWindow": "the groups beside the table that is a few pixels higher",
    "SignInDialog": "whoever signed in last types the password at once",
    "TemplateDialog": "the text of a template that has its name",
}
"""Dialogs that open in another of their fields, and why."""
_ON_A_BUTTON: Final = {
    "DifferencesDialog": "there is only to read, and Enter closes",
    "RestoreWindow": "it opens while it compares: the differences take the keyboard once all are found",
}
"""Dialogs that open on a button although they have a field, and why."""
_NOTED: Final = "noted"


class OpenedDialogs(QObject):
    """Notes of every dialog that opens where the keyboard is, from when it is made until `end`."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.kinds: set[str] = set()
        self.findings: list[str] = []
        self._app = app
        app.focusWindowChanged.connect(self._on_focus_window_changed)

    def end(self) -> None:
        """Notes no more."""
        self._app.focusWindowChanged.disconnect(self._on_focus_window_changed)

    def _on_focus_window_changed(self, _window: object) -> None:
        dialog = QApplication.activeWindow()
        if not isinstance(dialog, QDialog) or isinstance(dialog, QFileDialog) or dialog.property(_NOTED):
            return
        dialog.setProperty(_NOTED, True)
        QTimer.singleShot(0, dialog, lambda: self._note(dialog))

    def _note(self, dialog: QDialog) -> None:
        kind = type(dialog).__name__
        fields = _fields(dialog)
        if isinstance(dialog, ConfirmDialog) or not fields or not dialog.isVisible() or kind in _ON_A_BUTTON:
            return
        self.kinds.add(kind)
        has_it = dialog.focusWidget()
        wanted = fields if kind in _ELSEWHERE else fields[:1]
        if has_it not in wanted:
            self.findings.append(f"{kind}: the keyboard is at {_named(has_it)} instead of {_named(fields[0])}")


def _fields(dialog: QDialog) -> list[QWidget]:
    """The fields in view, from top to bottom."""
    found = [
        each
        for kind in _FIELDS
        for each in dialog.findChildren(kind)
        if each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.window() is dialog
        and each.focusProxy() is None
    ]
    return sorted(found, key=lambda each: (each.mapTo(dialog, QPoint()).y(), each.mapTo(dialog, QPoint()).x()))


def _named(widget: QWidget | None) -> str:
    return "nothing" if widget is None else f"{type(widget).__name__} “{next(filter(None, names_of(widget)), '')}”"
