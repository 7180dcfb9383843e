"""The dialog in which somebody signs in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from math import ceil
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.roles import Actor
from custlist_desktop.services.account.sign_in import PasswordReset
from custlist_desktop.services.account.users import User
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, current_language, translate
from custlist_desktop.ui.kit.accessibility import announce, label_combo
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.dates import date_text, local_day
from custlist_desktop.ui.kit.dialogs.dialog import FitsContent
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.kit.outline import Outline, below
from custlist_desktop.ui.kit.password_edit import PasswordEdit
from custlist_desktop.ui.kit.state import Rebuilder, fresh_content
from custlist_desktop.ui.kit.styling import ground, make_label
from custlist_desktop.ui.kit.work import run_in_thread
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.sign_in.user_list import UserList
from custlist_desktop.ui.theme.icons import app_icon, app_pixmap
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 440
_SIDE: Final = 40
_ICON: Final = 40
_SECOND: Final = 1000


@dataclass(frozen=True, slots=True)
class SignInState:
    """What the dialog shows.

    Attributes:
        user: the key of who is chosen; None for nobody.
        typed: the password so far.
        is_shown: whether it can be read.
        typed_at: the name at which something was typed that has no password.
        capitals: whether Caps Lock was noticed.
    """

    user: int | None
    typed: str
    is_shown: bool
    typed_at: str
    capitals: bool


class SignInDialog(FitsContent, QDialog):
    """Offers the active users; who has a password types it. Accepted means that somebody signed in."""

    language_chosen = Signal(str)
    """A code of LANGUAGES; whoever listens installs it."""

    def __init__(self, session: Session, account_name: str = "", parent: QWidget | None = None) -> None:
        """``account_name`` is the company's; whoever signed in last is chosen."""
        super().__init__(parent)
        self._session = session
        self._actor: Actor | None = None
        self._checked_key: int | None = None
        self._leaving = False
        self._refused: set[int] = set()
        self._typed_at = ""
        self._capitals = False
        self._account_name = account_name
        self._users = session.users.active()
        self._has_passwords = any(user.has_password for user in self._users)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show_wait)
        Rebuilder(self, self)
        self.setWindowIcon(app_icon())
        self.setModal(True)
        ground(self)
        self._build()
        self._choose_first(self._users)

    def _build(self) -> None:
        self._name = make_label(self._account_name or "Custlist", "title", wrap=True)
        self._question = make_label(translate("SignInDialog", "Who is working?"), role="muted")
        self._list = UserList(self._users)
        self._password = PasswordEdit()
        self._field = Field(translate("SignInDialog", "Password"), self._password)
        self._message = InlineMessage("warning")
        self._field_room = below(self._field, 16)
        self._message_room = below(self._message, 12)
        self._sign_in = make_button(translate("SignInDialog", "Sign In"), "primary", scale="large")
        self._sign_in.setAccessibleName(self._sign_in.text())
        self._forgotten = make_label(
            translate("SignInDialog", "Forgotten? Ask an Account Owner."), role="caption", wrap=True
        )
        self._language = PlainCombo()
        self.setWindowTitle(translate("SignInDialog", "Sign In — Custlist"))
        self._build_layout()
        label_combo(self._language, translate("SignInDialog", "Language"))
        self._language.setCurrentIndex(self._language.findData(current_language()))
        self._connect()

    def finish_typing(self) -> None:
        """A password is never taken before it is whole."""

    def state(self) -> SignInState:
        """Who is chosen, and what is typed."""
        user = self._list.chosen_user()
        return SignInState(
            None if user is None else user.id,
            self._password.text(),
            self._password.is_shown,
            self._typed_at,
            self._capitals,
        )

    def rebuild(self) -> None:
        """Builds all of it again."""
        self._build()

    def restore(self, state: SignInState) -> None:
        """Chooses the same user, and goes on with what is typed."""
        if state.user is not None:
            self._list.choose(state.user)
        else:
            self._list.choose_nobody()
        self._typed_at = state.typed_at
        self._password.setText(state.typed)
        self._password.show_password(state.is_shown)
        self._password.setReadOnly(self._checked_key is not None)
        self._show_capitals(state.capitals)
        self._show_wait()

    def _build_layout(self) -> None:
        picture = QLabel()
        picture.setPixmap(app_pixmap(_ICON, self.devicePixelRatioF()))
        for label in (picture, self._name, self._question):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        card = Outline()
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._list)
        self._language.setProperty("look", "ghost")
        for code, name in LANGUAGE_NAMES.items():
            self._language.addItem(name, code)
        bottom = QHBoxLayout()
        bottom.setSpacing(12)
        bottom.addWidget(self._forgotten, 1)
        bottom.addWidget(self._language)
        self._forgotten.setVisible(self._has_passwords)
        bottom.setAlignment(self._language, Qt.AlignmentFlag.AlignRight)
        self._message_room.hide()
        # Choosing with the arrow keys must not make the dialog jump.
        policy = self._field_room.sizePolicy()
        policy.setRetainSizeWhenHidden(self._has_passwords)
        self._field_room.setSizePolicy(policy)
        layout = QVBoxLayout(fresh_content(self))
        layout.setContentsMargins(_SIDE, 28, _SIDE, 16)
        layout.setSpacing(0)
        for widget in (
            picture,
            below(self._name, 12),
            below(self._question, 4),
            below(card, 20),
            self._field_room,
            self._message_room,
            below(self._sign_in, 16),
        ):
            layout.addWidget(widget)
        layout.addSpacing(16)
        layout.addLayout(bottom)
        self._sign_in.setDefault(True)  # once it is in the dialog, which else forgets it at a change of the focus
        fix_width(self, _WIDTH)

    def _connect(self) -> None:
        self._list.chosen.connect(self._on_user_chosen)
        self._list.clicked.connect(self._focus)  # what is typed next is the password
        self._list.typed.connect(self._on_typed)
        self._list.doubleClicked.connect(self._on_sign_in_clicked)
        self._sign_in.clicked.connect(self._on_sign_in_clicked)
        self._password.caps_lock_noticed.connect(self._show_capitals)
        self._language.activated.connect(self._on_language_activated)

    def _choose_first(self, users: list[User]) -> None:
        if users:
            latest = max(
                users, key=lambda user: user.last_signed_in_at.timestamp() if user.last_signed_in_at else 0.0
            )
            self._list.choose(latest.id)

    def actor(self) -> Actor | None:
        """Who signed in; None if nobody did."""
        return self._actor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys choose a user while the password is being typed, too."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._list.move_choice(step)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard is where it is needed."""
        super().showEvent(event)
        self._focus()

    def reject(self) -> None:
        """A check that runs is waited for, since a wrong password counts in any case."""
        if self._checked_key is not None:
            self._leaving = True
        else:
            super().reject()

    def _focus(self) -> None:
        user = self._list.chosen_user()
        (self._password if user is not None and user.has_password else self._list).setFocus()

    def _on_typed(self, text: str) -> None:
        """Takes it for the password of who is chosen; typed at a name without one, it is somebody else's."""
        user = self._list.chosen_user()
        if user is not None and not user.has_password:
            self._list.choose_nobody()
            self._typed_at = user.name
            self._show_wait()
        elif user is not None and not self._password.isReadOnly():
            self._password.setFocus()
            self._password.insert(text)

    def _on_user_chosen(self) -> None:
        user = self._list.chosen_user()
        self._typed_at = ""
        was_choosing = self._list.hasFocus() or self._password.hasFocus()
        self._password.clear()
        self._password.show_password(False)
        self._show_capitals(False)
        self._field_room.setVisible(user is not None and user.has_password)
        if was_choosing:
            self._focus()
        if user is not None:
            announce(self._list, user.name)  # the keyboard may have gone on to the password
        self._show_wait()

    def _show_capitals(self, capitals: bool) -> None:
        self._capitals = capitals
        self._field.set_problem("warning" if capitals else None, translate("SignInDialog", "Caps Lock is on."))

    def _on_language_activated(self) -> None:
        self.language_chosen.emit(str(self._language.currentData()))

    # Trying

    def _on_sign_in_clicked(self) -> None:
        user = self._list.chosen_user()
        if user is None or self._checked_key is not None or self._session.sign_in.wait(user.id) > 0:
            return
        if user.has_password and not self._password.text():
            self._password.setFocus()
            return
        self._checked_key = user.id
        self._password.setReadOnly(True)
        self._sign_in.setEnabled(False)
        check = self._session.sign_in.checker(user.id)
        run_in_thread(self, partial(check, self._password.text()), self._on_checked, self._on_check_failed)

    def _on_checked(self, fits: bool) -> None:
        key = self._end_check()
        if not fits:
            self._session.sign_in.refuse(key)
            self._refused.add(key)
        if self._leaving:
            super().reject()
        elif fits:
            self._admit(key)
        else:
            self._password.clear()
            self._show_wait()
            self._focus()

    def _on_check_failed(self, error: Exception) -> None:
        self._end_check()
        raise error

    def _end_check(self) -> int:
        key, self._checked_key = self._checked_key, None
        self._password.setReadOnly(False)
        self._sign_in.setEnabled(True)
        if key is None:
            raise RuntimeError("no password was checked")
        return key

    def _admit(self, key: int) -> None:
        user = self._list.chosen_user()
        if user is None or user.id != key:
            return  # somebody else was chosen meanwhile
        try:
            self._actor = self._session.sign_in.admit(key)
        except CustlistError as error:
            self._show_message("error", error_sentence(error))
        else:
            self.accept()

    def _show_wait(self) -> None:
        """Says how long to wait after a refusal, anew each second; never what was wrong."""
        user = self._list.chosen_user()
        wait = self._session.sign_in.wait(user.id) if user is not None else 0.0
        seconds = ceil(wait)
        self._sign_in.setEnabled(user is not None and not seconds and self._checked_key is None)
        if seconds:
            # Until the number changes: a full second, but for the first and the last time.
            self._timer.start(max(1, ceil((wait - seconds + 1) * _SECOND)))
            self._show_message(
                "warning",
                translate(
                    "SignInDialog",
                    "Wrong password. Try again in %n second(s).",
                    "",
                    seconds,
                ),
            )
            return
        if user is not None and user.id in self._refused:
            again = translate("SignInDialog", "Wrong password. Try again.")
            self._show_message("warning", again)
        elif self._typed_at:
            first = translate("SignInDialog", "{name} has no password to type. Choose your name first.")
            self._show_message("warning", first.format(name=self._typed_at))
        else:
            self._message_room.hide()

    def _show_message(self, kind: str, sentence: str) -> None:
        self._message.set_kind("warning" if kind == "warning" else "error")
        self._message.set_text(sentence)
        self._message_room.show()


def resets_sentence(resets: Sequence[PasswordReset]) -> str:
    """Which passwords were set from a shell, when, and by which account of the system; and what to do about it."""
    sentence = translate(
        "SignIn", "The password of {name} was reset from a shell on {date} by the system account {account}."
    )
    told = [
        sentence.format(name=reset.name, date=date_text(local_day(reset.at)), account=reset.by) for reset in resets
    ]
    return " ".join([*told, translate("SignIn", "If no one here did that, change the password.")])


def ask_who(session: Session, choose_language: Callable[[str], object], window: QWidget | None) -> Actor | None:
    """Lets somebody sign in; None if nobody did.

    Args:
        choose_language: is given the language that was chosen in the dialog.
        window: the dialog is in front of it, if it is in view.
    """
    company = session.account.default_trade_name()
    parent = window if window is not None and window.isVisible() else None
    dialog = SignInDialog(session, company.details.name if company else "", parent=parent)
    dialog.language_chosen.connect(choose_language)
    dialog.exec()
    actor = dialog.actor()
    dialog.deleteLater()
    return actor
