"""Somebody else has the customer list open: by a program of this computer, or on another one (mock-up 27)."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.system.locks import FRESH, last_holder
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.avatar import Avatar
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.card import Card
from custlist_desktop.ui.kit.chip import Chip
from custlist_desktop.ui.kit.dates import clock_text
from custlist_desktop.ui.kit.dialogs.choice_dialog import Choice, ChoiceDialog
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.styling import make_label

LOOK: Final = "look"
ANYWAY: Final = "anyway"
AGAIN: Final = "again"
OTHER: Final = "other"
AGED: Final = "aged"
"""The other computer gave no sign for ten minutes while the dialog was shown."""
_BETWEEN_TRIES: Final = 10_000  # milliseconds


class OpenElsewhereDialog(ChoiceDialog):
    """Says who has the list open, and offers to look at it. `chosen` is one of this module's constants.

    It tries again by itself, and ends as soon as the list is free.
    """

    def __init__(self, error: DatabaseFileError, is_free: Callable[[], bool]) -> None:
        """
        Args:
            error: IN_USE, which nobody may pass, or OPEN_ELSEWHERE.
            is_free: whether the list could be opened now; asked every ten seconds.
        """
        self._path = error.path
        self._facts = error.facts
        self._may_pass = error.trouble is FileTrouble.OPEN_ELSEWHERE
        self._is_free = is_free
        self._last_sign = self._facts.get("sign")
        self._watched = QElapsedTimer()
        self._place = make_label(role="caption")
        self._chip = Chip("", "ok")
        choices = [
            Choice(
                LOOK,
                "locked",
                translate("OpenElsewhereDialog", "Open Read-Only"),
                translate("OpenElsewhereDialog", "Search, call, email and copy until it is free."),
                is_safest=True,
            )
        ]
        if self._may_pass:
            choices.append(_anyway(str(self._facts.get("host") or "?")))
        super().__init__("computer", choices, "warn")
        self.slot_layout.addWidget(self._build_holder())
        other = make_button(translate("OpenElsewhereDialog", "Other List…"))
        again = make_button(translate("OpenElsewhereDialog", "Try Again"), icon_name="update")
        self.add_way_out(other, OTHER, at_the_left=True)
        self.add_way_out(again, AGAIN)
        self._say_who()
        self._watched.start()
        timer = QTimer(self)
        timer.timeout.connect(self.try_again)
        timer.start(_BETWEEN_TRIES)

    def _build_holder(self) -> QWidget:
        card = Card()
        card.setVisible(bool(self._user()))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(make_label(self._user(), "section"))
        words.addWidget(self._place)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setSpacing(12)
        layout.addWidget(Avatar(self._user(), 32))
        layout.addLayout(words, 1)
        layout.addWidget(self._chip)
        return card

    def _say_who(self) -> None:
        user = self._user()
        has_open = translate("OpenElsewhereDialog", "{user} has this list open").format(user=user)
        sentence = (
            translate("OpenElsewhereDialog", "Only one computer can change “{list}” at a time.")
            if self._may_pass
            else translate("OpenElsewhereDialog", "Only one program can change “{list}” at a time.")
        )
        self.say(
            translate("OpenElsewhereDialog", "Custlist"),
            has_open if user else translate("OpenElsewhereDialog", "Another program has this list open"),
            sentence.format(list=self._path.stem),
        )
        self._place.setText(holder_place(self._facts))
        self._chip.set_chip(self._active_text(), "ok")
        self._chip.setVisible(self._may_pass)

    def try_again(self) -> None:
        """Ends the dialog if the list is free by now, or the other computer gave no sign for ten minutes."""
        holder = last_holder(self._path) if self._may_pass else None
        if holder is not None and holder.sign != self._last_sign:
            self._last_sign = holder.sign
            self._facts = holder.facts()
            self._watched.restart()
            self._say_who()
        if self._is_free():
            self._choose(AGAIN)
        elif self._may_pass and self._watched.hasExpired(int(FRESH.total_seconds() * 1000)):
            self._choose(AGED)

    def _user(self) -> str:
        return str(self._facts.get("user") or self._facts.get("host") or "")

    def _active_text(self) -> str:
        sign = self._facts.get("sign")
        age = datetime.now(UTC) - sign if isinstance(sign, datetime) else None
        n = 0 if age is None else max(0, int(age.total_seconds() // 60))
        if n < 1:
            return translate("OpenElsewhereDialog", "Active now")
        return translate("OpenElsewhereDialog", "Active %Ln minute(s) ago", "", n)


def _anyway(host: str) -> Choice:
    sentence = translate(
        "OpenElsewhereDialog",
        "Only if {host} crashed or is switched off: two computers writing at once can lose changes.",
    )
    return Choice(ANYWAY, "edit", translate("OpenElsewhereDialog", "Open Anyway"), sentence.format(host=host))


def open_anyway_question(path: Path, host: str, parent: QWidget | None = None) -> ConfirmDialog:
    """Whether the list at ``path`` is opened although ``host`` may have it open."""
    return ConfirmDialog(
        translate("OpenElsewhereDialog", "Custlist"),
        translate("OpenElsewhereDialog", "Open “{list}” although {host} may have it open?").format(
            list=path.stem, host=host
        ),
        translate(
            "OpenElsewhereDialog",
            "If {host} is still writing, some changes will be lost. The list is backed up first.",
        ).format(host=host),
        translate("OpenElsewhereDialog", "Back Up and Open"),
        parent,
        icon_name="warning",
        tint="warn",
    )


def holder_place(facts: dict[str, object]) -> str:
    """Where somebody has a list open and since when: "On ESTIMATING-2, since 08:05"."""
    since, host = facts.get("since"), facts.get("host")
    if isinstance(since, datetime) and host:
        text = translate("OpenElsewhereDialog", "On {host}, since {time}")
        return text.format(host=host, time=clock_text(since))
    return translate("OpenElsewhereDialog", "On {host}").format(host=host) if host else ""
