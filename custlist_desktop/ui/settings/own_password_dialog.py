"""The dialog in which people change their own password, whatever their role."""

from functools import partial
from math import ceil
from typing import Final

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.services.account.passwords import PasswordChange
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.form_dialog import FormDialog
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.fitting import FitsContent
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.password_edit import PasswordEdit
from custlist_desktop.ui.kit.work import run_in_thread
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.password_fields import PasswordFields
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 440


class OwnPasswordDialog(Retranslated, FitsContent, FormDialog):
    """Asks for the present password, if there is one, and for the new one; stays open until it is saved."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """For the signed-in user."""
        super().__init__(parent)
        self._session = session
        self._key = session.actor.user_id
        self._has_password = session.users.get(self._key).has_password
        self._present = PasswordEdit()
        self._present_field = Field("", self._present)
        self._present_field.setVisible(self._has_password)
        self._fields = PasswordFields(required=True)
        self._message = InlineMessage("warning")
        self._message.hide()
        self._cancel = self.footer.add_button(make_button(""))
        self._save = self.footer.add_button(make_button("", "primary"))
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save_clicked)
        self.save_with(self._save)
        self._present.textEdited.connect(self._on_present_edited)
        for widget in (self._present_field, self._fields, self._message):
            self.body_layout.addWidget(widget)
        fix_width(self, _WIDTH)
        self.begin()
        self.retranslate()

    def details(self) -> object:
        """What is typed."""
        return self._present.text(), self._fields.typed()

    def retranslate(self) -> None:
        """Sets every text again."""
        self.setWindowTitle(
            translate("PasswordDialog", "Change Password")
            if self._has_password
            else translate("PasswordDialog", "Set Password")
        )
        self._present_field.set_label(translate("OwnPasswordDialog", "Present password"))
        self._fields.set_first_label(lambda: translate("OwnPasswordDialog", "New password"))
        self._cancel.setText(translate("PasswordDialog", "Cancel"))
        self._save.setText(translate("PasswordDialog", "Save"))

    def _on_present_edited(self) -> None:
        self._present_field.set_problem(None)

    def _on_save_clicked(self) -> None:
        self._message.hide()
        if self._has_password and not self._present.text():
            self._refuse_present(translate("OwnPasswordDialog", "Type your present password."))
        elif self._session.sign_in.wait(self._key) > 0:
            self._refuse_wrong()
        elif self._fields.check():
            self._save.setEnabled(False)
            change = self._session.sign_in.password_changer(self._key)
            work = partial(change, self._present.text(), self._fields.password())
            run_in_thread(self, work, self._on_checked)

    def _on_checked(self, change: PasswordChange | None) -> None:
        self._save.setEnabled(True)
        if change is None:
            self._session.sign_in.refuse(self._key)
            self._refuse_wrong()
        elif self.isVisible():  # or else Cancel was quicker
            self._write(change)

    def _write(self, change: PasswordChange) -> None:
        try:
            self._session.users.change_own_password(self._session.actor, change)
        except CustlistError as error:
            self._message.set_kind("error")
            self._message.set_text(error_sentence(error))
            self._message.show()
        else:
            self.accept()

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
