"""The dialog in which a user is added, or gets another name and email."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from custlist_desktop.domain.errors import ChangedMeanwhileError, CustlistError, UserRuleError
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.services.account.users import MAX_NAME_LENGTH, User
from custlist_desktop.ui.error_sentences import error_sentence, role_text
from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.dialogs.form_dialog import FormDialog
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.fitting import FitsContent
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.work import run_in_thread
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.password_fields import PasswordFields
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 440


def name_problem_sentence(error: UserRuleError) -> str:
    """What is wrong with a user's name."""
    return {
        "name_required": translate("UserDialog", "Every user needs a name."),
        "name_taken": translate("UserDialog", "There is a user called {name} already. Choose another name."),
        "name_too_long": translate("UserDialog", "A name has {count} characters at most."),
    }[error.code].format(name=error.name, count=MAX_NAME_LENGTH)


class UserDialog(Retranslated, FitsContent, FormDialog):
    """Name, email, and for a new user the role and a password. It stays open until the save succeeded."""

    saved = Signal(object)
    """The User as it is now in the file."""

    def __init__(self, session: Session, user: User | None = None, parent: QWidget | None = None) -> None:
        """Renames ``user``, or adds one if there is none."""
        super().__init__(parent)
        self._session = session
        self._user = user
        self._problem: UserRuleError | None = None
        self._name = QLineEdit(user.name if user else "")
        self._email = QLineEdit(user.email if user else "")
        self._role = PlainCombo()
        self._passwords = PasswordFields(required=False)
        self._name_field = Field("", self._name)
        self._email_field = Field("", self._email)
        self._role_field = Field("", self._role)
        self._message = InlineMessage("error")
        self._message.hide()
        self._cancel = self.footer.add_button(make_button(""))
        self._save = self.footer.add_button(make_button("", "primary"))
        self._build_body()
        self._connect()
        self.begin()
        self.retranslate()
        self._name.selectAll()

    def _build_body(self) -> None:
        for role in (Role.ESTIMATOR, Role.ACCOUNT_OWNER):
            self._role.addItem("", role)
        self.save_with(self._save)
        for widget in (self._name_field, self._email_field, self._role_field, self._passwords, self._message):
            self.body_layout.addWidget(widget)
        self._role_field.setVisible(self._user is None)
        self._passwords.setVisible(self._user is None)
        fix_width(self, _WIDTH)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save_clicked)
        self._name.textEdited.connect(self._on_name_edited)

    def details(self) -> object:
        """All that is typed or chosen."""
        return self._name.text(), self._email.text(), self._role.currentData(), self._passwords.typed()

    def retranslate(self) -> None:
        """Sets every text again."""
        self.setWindowTitle(
            translate("UserDialog", "Rename User") if self._user else translate("UserDialog", "Add User")
        )
        self._name_field.set_label(translate("UserDialog", "Name"))
        self._email_field.set_label(translate("UserDialog", "Email"))
        self._role_field.set_label(translate("UserDialog", "Role"))
        for row in range(self._role.count()):
            self._role.setItemText(row, role_text(Role(self._role.itemData(row))))
        self._cancel.setText(translate("UserDialog", "Cancel"))
        self._save.setText(translate("UserDialog", "Save") if self._user else translate("UserDialog", "Add"))
        self._show_problem(self._problem)

    def _show_problem(self, problem: UserRuleError | None) -> None:
        self._problem = problem
        self._name_field.set_problem("error", name_problem_sentence(problem) if problem else "")

    def _on_name_edited(self) -> None:
        self._show_problem(None)

    def _on_save_clicked(self) -> None:
        self._message.hide()
        if not self._name.text().strip():
            self._refuse_name(UserRuleError("name_required"))
            return
        if self._user is not None:
            self._write(None)
            return
        if not self._passwords.check():
            return
        password = self._passwords.password()
        if password:
            self._save.setEnabled(False)
            run_in_thread(self, partial(hash_password, password), self._on_hashed)
        else:
            self._write(None)

    def _on_hashed(self, password_hash: str) -> None:
        self._save.setEnabled(True)
        if self.isVisible():  # or else Cancel was quicker
            self._write(password_hash)

    def _write(self, password_hash: str | None) -> None:
        users, actor = self._session.users, self._session.actor
        name, email = self._name.text(), self._email.text()
        try:
            if self._user is None:
                user = users.add(actor, name, Role(self._role.currentData()), email, password_hash)
            else:
                user = users.rename(actor, self._user.id, name, email, self._user.version)
        except UserRuleError as error:
            self._refuse_name(error)
        except ChangedMeanwhileError as error:
            self._show_conflict(error.current)
        except CustlistError as error:
            self._show_message("error", error_sentence(error))
        else:
            self.saved.emit(user)
            self.accept()

    def _refuse_name(self, error: UserRuleError) -> None:
        self._show_problem(error)
        self._name.setFocus()

    def _show_message(self, kind: str, sentence: str) -> None:
        self._message.set_kind("warning" if kind == "warning" else "error")
        self._message.set_text(sentence)
        self._message.show()

    def _show_conflict(self, current: object) -> None:
        """Shows what somebody else saved beside what was typed; the next save goes on from theirs."""
        if not isinstance(current, User):
            return
        self._user = current
        for field, typed, theirs in (
            (self._name_field, self._name.text(), current.name),
            (self._email_field, self._email.text(), current.email),
        ):
            value = theirs or translate("UserDialog", "nothing")
            saved = translate("UserDialog", "Saved now: {value}").format(value=value)
            field.set_aside(saved if theirs != typed else "")
        self._show_message(
            "warning",
            translate(
                "UserDialog",
                "Somebody else saved this user meanwhile. What is saved now stands beside the fields. "
                "Save again to keep what you typed.",
            ),
        )
