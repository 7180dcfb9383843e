"""The dialog in which a user gets a password."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.services.account.users import User
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.save_dialog import SaveDialog
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.kit.work import run_in_thread
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.password_fields import PasswordFields
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 440


class PasswordDialog(SaveDialog):
    """Sets or changes a user's password; stays open until it is saved."""

    def __init__(self, session: Session, user: User, parent: QWidget | None = None) -> None:
        """For ``user``."""
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
