"""Passwords in Account Settings: two fields to type one, a user's, and one's own."""

from functools import partial
from math import ceil
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.services.account.passwords import PasswordChange, hash_password, is_guessed_at_once
from custlist_desktop.services.account.users import User
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.save_dialog import SaveDialog
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.password_edit import PasswordEdit
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.kit.work import run_in_thread
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 440


class PasswordFields(QWidget):
    """Two fields; says beside the second one when they differ."""

    edited = Signal()
    """Something was typed in one of them."""

    def __init__(self, required: bool, first_label: str = "") -> None:
        """
        Args:
            required: whether there has to be a password.
            first_label: what the first field is called; Password without.
        """
        super().__init__()
        self._required = required
        self._first = PasswordEdit()
        self._second = PasswordEdit()
        usual = (
            translate("PasswordFields", "Password")
            if required
            else translate("PasswordFields", "Password (optional)")
        )
        again = translate("PasswordFields", "Repeat the password")
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
        """What is typed in both fields."""
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
            first = translate("PasswordFields", "Spaces alone aren’t a password. Type a letter or a digit too.")
        second = translate("PasswordFields", "The two passwords don’t match. Type them again.") if differs else ""
        self._fields[0].set_problem("error", first)
        self._fields[1].set_problem("error", second)


class PasswordDialog(SaveDialog):
    """Sets or changes a user's password; stays open until it is saved."""

    def __init__(self, session: Session, user: User, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._user = user
        self._hash = ""
        self._fields = PasswordFields(required=True)
        self.setWindowTitle(password_title(has_password=user.has_password))
        sentence = translate("PasswordDialog", "{name} signs in with this password from now on.")
        self.body_layout.addWidget(make_label(sentence.format(name=user.name), "muted", wrap=True))
        self.body_layout.addWidget(self._fields)
        self.body_layout.addWidget(self.message)
        fix_width(self, _WIDTH)
        self.begin_with(None)

    def details(self) -> object:
        return self._fields.typed()

    def save(self) -> None:
        if self._fields.check():
            self.save_button.setEnabled(False)
            run_in_thread(self, partial(hash_password, self._fields.password()), self._on_hashed)

    def _on_hashed(self, password_hash: str) -> None:
        if self.isVisible():  # or else Cancel was quicker
            self.save_button.setEnabled(True)
            self._hash = password_hash
            super().save()

    def write(self) -> object:
        return self._session.users.set_password(self._session.actor, self._user.id, self._hash)

    def refuse(self, error: CustlistError) -> bool:
        self.show_error(error)
        return True


def password_title(*, has_password: bool) -> str:
    """What the dialog is called in which somebody gets a password."""
    if has_password:
        return translate("PasswordDialog", "Change Password")
    return translate("PasswordDialog", "Set Password")


class OwnPasswordDialog(SaveDialog):
    """Asks for the present password, if there is one, and for the new one; stays open until it is saved."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """For the signed-in user."""
        super().__init__(parent)
        self._session = session
        self._key = session.actor.user_id
        self._has_password = session.users.get(self._key).has_password
        self._change: PasswordChange | None = None
        self._present = PasswordEdit()
        self._present_field = Field(translate("OwnPasswordDialog", "Current password"), self._present)
        self._present_field.setVisible(self._has_password)
        self._present.textEdited.connect(self._on_present_edited)
        self._fields = PasswordFields(required=True, first_label=translate("OwnPasswordDialog", "New password"))
        self.setWindowTitle(password_title(has_password=self._has_password))
        for widget in (self._present_field, self._fields, self.message):
            self.body_layout.addWidget(widget)
        fix_width(self, _WIDTH)
        self.begin_with(None)

    def details(self) -> object:
        return self._present.text(), self._fields.typed()

    def _on_present_edited(self) -> None:
        self._present_field.set_problem(None)

    def save(self) -> None:
        if self._has_password and not self._present.text():
            self._refuse_present(translate("OwnPasswordDialog", "Type your current password."))
        elif self._session.sign_in.wait(self._key) > 0:
            self._refuse_wrong()
        elif self._fields.check():
            self.save_button.setEnabled(False)
            change = self._session.sign_in.password_changer(self._key)
            work = partial(change, self._present.text(), self._fields.password())
            run_in_thread(self, work, self._on_checked)

    def _on_checked(self, change: PasswordChange | None) -> None:
        self.save_button.setEnabled(True)
        if change is None:
            self._session.sign_in.refuse(self._key)
            self._refuse_wrong()
        elif self.isVisible():  # or else Cancel was quicker
            self._change = change
            super().save()

    def write(self) -> object:
        if self._change is None:
            raise RuntimeError("no password was checked")
        return self._session.users.change_own_password(self._session.actor, self._change)

    def refuse(self, error: CustlistError) -> bool:
        self.show_error(error)
        return True

    def _refuse_wrong(self) -> None:
        """Says that the present password was wrong, and for how long the next attempt has to wait."""
        seconds = ceil(self._session.sign_in.wait(self._key))
        wrong = translate("OwnPasswordDialog", "Wrong password. Try again in %n second(s).", "", seconds)
        self._refuse_present(wrong)
        self._present.selectAll()

    def _refuse_present(self, sentence: str) -> None:
        self._present_field.set_problem("error", sentence)
        self._present_field.setFocus()
