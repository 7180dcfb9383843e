"""The dialog in which a user is added, or gets another name and email."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from custlist_desktop.domain.account_checks import check_user
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.errors import CustlistError, NotFoundError
from custlist_desktop.domain.roles import Role
from custlist_desktop.domain.text import clean_line
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.services.account.users import User
from custlist_desktop.ui.error_sentences import role_text
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.contact.sentences import problem_sentence
from custlist_desktop.ui.kit.dialogs.save_dialog import SaveDialog
from custlist_desktop.ui.kit.forms import Form, FormField
from custlist_desktop.ui.kit.work import run_in_thread
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.passwords import PasswordFields
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 440


class UserDialog(SaveDialog):
    """Name, email, and for a new user the role and a password. What is saved is the User."""

    def __init__(self, session: Session, user: User | None = None, parent: QWidget | None = None) -> None:
        """Renames ``user``, or adds one if there is none."""
        super().__init__(parent, "" if user else translate("UserDialog", "Add"))
        self._session = session
        self._user = user
        self._password_hash: str | None = None
        self._passwords = PasswordFields(required=False)
        self._name = QLineEdit(user.name if user else "")
        roles = PlainCombo()
        for role in (Role.ESTIMATOR, Role.ACCOUNT_OWNER):
            roles.addItem(role_text(role), role)
        self.form = Form(
            [
                FormField("name", translate("UserDialog", "Name"), self._name),
                FormField("email", translate("UserDialog", "Email"), QLineEdit(user.email if user else "")),
                FormField("role", translate("UserDialog", "Role"), roles),
            ],
            _problem_sentence,
        )
        self.form.lay_out([["name", "email", "role"]])
        self.setWindowTitle(translate("UserDialog", "Rename User") if user else translate("UserDialog", "Add User"))
        for widget in (self.form, self._passwords, self.message):
            self.body_layout.addWidget(widget)
        self.form.field("role").setVisible(user is None)
        self._passwords.setVisible(user is None)
        fix_width(self, _WIDTH)
        self.begin_with(self.form)
        self._name.selectAll()

    def details(self) -> object:
        return self.form.typed(), self._passwords.typed()

    def problems(self) -> tuple[Problem, ...]:
        typed = self.form.read().values
        return check_user(clean_line(typed["name"]), clean_line(typed["email"]))

    def save(self) -> None:
        """Saves once a password is made unreadable, which takes a while."""
        password, self._password_hash = self._passwords.password(), None
        if self._user is None and not self._passwords.check():
            return
        if self._user is None and password:
            self.save_button.setEnabled(False)
            run_in_thread(self, partial(hash_password, password), self._on_hashed)
        else:
            super().save()

    def _on_hashed(self, password_hash: str) -> None:
        self.save_button.setEnabled(True)
        if self.isVisible():  # or else Cancel was quicker
            self._password_hash = password_hash
            super().save()

    def write(self) -> User:
        users, actor, typed = self._session.users, self._session.actor, self.form.read().values
        if self._user is None:
            return users.add(actor, typed["name"], Role(typed["role"]), typed["email"], self._password_hash)
        return users.rename(actor, self._user.id, typed["name"], typed["email"], self._user.version)

    def refuse(self, error: CustlistError) -> bool:
        if isinstance(error, NotFoundError):
            self.show_error(error)
        return isinstance(error, NotFoundError)

    def go_on_from(self, current: object | None) -> None:
        if isinstance(current, User):
            self._user = current
            typed, theirs = self.form.read().values, {"name": current.name, "email": current.email}
            self.show_theirs({name: value for name, value in theirs.items() if value != typed[name]})

    def conflict_words(self) -> tuple[str, str]:
        sentence = translate(
            "UserDialog",
            "Someone else changed this user. Their changes are beside the fields; save again to replace them.",
        )
        return sentence, ""


def _problem_sentence(problem: Problem) -> str:
    """What is wrong with a field, and what to do about it."""
    own = {
        "name_required": translate("UserDialog", "Every user needs a name."),
        "name_taken": translate("UserDialog", "There is a user called {name} already. Choose another name."),
    }.get(problem.code)
    return problem_sentence(problem) if own is None else own.format(**problem.facts)
