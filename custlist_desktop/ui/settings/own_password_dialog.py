"""The dialog in which people change their own password, whatever their role."""

from functools import partial
from math import ceil
from typing import Final

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.services.account.passwords import PasswordChange
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dialogs.save_dialog import SaveDialog
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.password_edit import PasswordEdit
from custlist_desktop.ui.kit.work import run_in_thread
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.password_dialog import password_title
from custlist_desktop.ui.settings.password_fields import PasswordFields
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 440


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
        self._present_field = Field(translate("OwnPasswordDialog", "Present password"), self._present)
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
            self._refuse_present(translate("OwnPasswordDialog", "Type your present password."))
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
        wrong = translate(
            "OwnPasswordDialog", "This is not your present password. Try again in %n second(s).", "", seconds
        )
        self._refuse_present(wrong)
        self._present.selectAll()

    def _refuse_present(self, sentence: str) -> None:
        self._present_field.set_problem("error", sentence)
        self._present_field.setFocus()
