"""A password typed twice, since nobody sees what is typed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.services.account.passwords import is_guessed_at_once
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.password_edit import PasswordEdit


class PasswordFields(QWidget):
    """Two fields; says beside the second one when they differ."""

    edited = Signal()
    """Something was typed in one of them."""

    def __init__(self, required: bool, first_label: str = "", parent: QWidget | None = None) -> None:
        """
        Args:
            required: whether there has to be a password.
            first_label: what the first field is called; Password without.
            parent: the parent.
        """
        super().__init__(parent)
        self._required = required
        self._first = PasswordEdit()
        self._second = PasswordEdit()
        usual = (
            translate("PasswordFields", "Password")
            if required
            else translate("PasswordFields", "Password, if wanted")
        )
        again = translate("PasswordFields", "The same again")
        self._fields = (Field(first_label or usual, self._first), Field(again, self._second))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for field, edit in zip(self._fields, (self._first, self._second), strict=True):
            layout.addWidget(field)
            edit.textEdited.connect(self._on_text_edited)
        self._asked = False

    def password(self) -> str:
        """What was typed first; empty for none."""
        return self._first.text()

    def typed(self) -> tuple[str, str]:
        """What stands in both fields."""
        return self._first.text(), self._second.text()

    def check(self) -> bool:
        """Whether the password can be taken; if not, says why and puts the keyboard there."""
        self._asked = True
        self._show_problems()
        for field in self._fields:
            if field.problem_text():
                field.setFocus()
                return False
        return True

    def _on_text_edited(self) -> None:
        if self._asked:
            self._show_problems()
        self.edited.emit()

    def _show_problems(self) -> None:
        password = self._first.text()
        missing = (self._required or bool(password)) and is_guessed_at_once(password)
        differs = not missing and password != self._second.text()
        first = translate("PasswordFields", "Type a password.") if missing and not password else ""
        if missing and password:
            first = translate("PasswordFields", "Blanks alone are no password. Type a letter or a digit too.")
        second = translate("PasswordFields", "The two passwords are not the same.") if differs else ""
        self._fields[0].set_problem("error", first)
        self._fields[1].set_problem("error", second)
