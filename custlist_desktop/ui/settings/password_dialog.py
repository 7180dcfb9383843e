"""The dialog in which a user gets a password, and the question before one is removed."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.services.account.users import User
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.dialogs.form_dialog import FormDialog
from custlist_desktop.ui.kit.fitting import FitsContent
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.kit.work import run_in_thread
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.password_fields import PasswordFields
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 440


class PasswordDialog(Retranslated, FitsContent, FormDialog):
    """Sets or changes a user's password; stays open until it is saved."""

    def __init__(self, session: Session, user: User, parent: QWidget | None = None) -> None:
        """For ``user``."""
        super().__init__(parent)
        self._session = session
        self._user = user
        self._explanation = make_label(role="muted", wrap=True)
        self._fields = PasswordFields(required=True)
        self._message = InlineMessage("error")
        self._message.hide()
        self._cancel = self.footer.add_button(make_button(""))
        self._save = self.footer.add_button(make_button("", "primary"))
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save_clicked)
        self.save_with(self._save)
        self.body_layout.addWidget(self._explanation)
        self.body_layout.addWidget(self._fields)
        self.body_layout.addWidget(self._message)
        fix_width(self, _WIDTH)
        self.begin()
        self.retranslate()

    def details(self) -> object:
        """What is typed."""
        return self._fields.typed()

    def retranslate(self) -> None:
        """Sets every text again."""
        self.setWindowTitle(
            translate("PasswordDialog", "Change Password")
            if self._user.has_password
            else translate("PasswordDialog", "Set Password")
        )
        sentence = translate("PasswordDialog", "{name} signs in with this password from now on.")
        self._explanation.setText(sentence.format(name=self._user.name))
        self._cancel.setText(translate("PasswordDialog", "Cancel"))
        self._save.setText(translate("PasswordDialog", "Save"))

    def _on_save_clicked(self) -> None:
        self._message.hide()
        if self._fields.check():
            self._save.setEnabled(False)
            run_in_thread(self, partial(hash_password, self._fields.password()), self._on_hashed)

    def _on_hashed(self, password_hash: str) -> None:
        if not self.isVisible():
            return  # Cancel was quicker
        self._save.setEnabled(True)
        try:
            self._session.users.set_password(self._session.actor, self._user.id, password_hash)
        except CustlistError as error:
            self._message.set_text(error_sentence(error))
            self._message.show()
        else:
            self.accept()


class RemovePasswordDialog(ConfirmDialog):
    """Accepted means: remove it. Cancel has the focus."""

    def __init__(self, user: User, parent: QWidget | None = None) -> None:
        """Asks about the password of ``user``."""
        self._name = user.name
        super().__init__("locked", "warn", "danger", parent)

    def retranslate(self) -> None:
        """Sets every text again."""
        super().retranslate()
        self.set_texts(
            translate("RemovePasswordDialog", "Remove Password"),
            translate("RemovePasswordDialog", "Remove the password of {name}?").format(name=self._name),
            translate("RemovePasswordDialog", "Anybody at this computer can then sign in as {name}.").format(
                name=self._name
            ),
            translate("RemovePasswordDialog", "Remove"),
        )
