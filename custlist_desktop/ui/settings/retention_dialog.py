"""How long backups stay: three numbers, and how much space they may take."""

from functools import partial
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from custlist_desktop.domain.backups import Retention, check_retention
from custlist_desktop.domain.contact import Problem
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.backup_words import size_text
from custlist_desktop.ui.kit.dialogs.save_dialog import SaveDialog
from custlist_desktop.ui.kit.forms import Form, FormField, UnreadableError
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 440
_A_DAY: Final = 8
"""Backups of a day on which somebody works: one an hour."""
_DAYS_OF_MONTH: Final = 31
_MONTHS: Final = 12


class RetentionDialog(SaveDialog):
    """What is saved is the `Retention`."""

    def __init__(self, session: Session, rules: Retention, newest_size: int, parent: QWidget | None = None) -> None:
        """
        Args:
            session: an Account Owner is signed in.
            rules: those that hold now.
            newest_size: bytes of the newest backup; 0 where there is none.
            parent: the window that waits.
        """
        super().__init__(parent)
        self._session = session
        self._size = newest_size
        fields = {name: QLineEdit() for name in ("days", "months", "years", "gigabytes")}
        labels = {
            "days": translate("RetentionDialog", "Every copy, for this many days"),
            "months": translate("RetentionDialog", "One a day, for this many months"),
            "years": translate("RetentionDialog", "One a month, for this many years"),
            "gigabytes": translate("RetentionDialog", "At most this many gigabytes"),
        }
        self.form = Form(
            [FormField(name, labels[name], field, read=partial(_number, field)) for name, field in fields.items()],
            _problem_sentence,
        )
        self.form.lay_out([["days", "months", "years", "gigabytes"]])
        self._space = make_label(role="caption", wrap=True)
        self.setWindowTitle(translate("RetentionDialog", "How Long Copies Stay"))
        for widget in (self.form, self._space, self.message):
            self.body_layout.addWidget(widget)
        for name, field in fields.items():
            field.setText(QLocale().toString(getattr(rules, name)))
            field.textChanged.connect(self._show_space)
        fix_width(self, _WIDTH)
        self.begin_with(self.form)
        fields["days"].selectAll()
        self._show_space()

    def problems(self) -> tuple[Problem, ...]:
        read = self.form.read()
        if read.problems:
            return tuple(read.problems)
        return check_retention(Retention(**read.values))

    def write(self) -> Retention:
        rules = Retention(**self.form.read().values)
        self._session.backups.change_rules(self._session.actor, rules)
        return rules

    def _show_space(self) -> None:
        if self.problems():
            self._space.setText("")
            return
        rules = Retention(**self.form.read().values)
        count = rules.days * _A_DAY + rules.months * _DAYS_OF_MONTH + rules.years * _MONTHS
        lines = [
            translate(
                "RetentionDialog",
                "Nor do they take more than a tenth of the free space. The newest copy, the last of each day of a "
                "week, and those you keep always stay.",
            )
        ]
        if self._size:
            told = translate("RetentionDialog", "About %Ln copies, {size} at today’s size.", "", count)
            lines.insert(0, told.format(size=size_text(count * self._size)))
        self._space.setText(" ".join(lines))


def _number(field: QLineEdit) -> int:
    number, is_number = QLocale().toInt(field.text().strip())
    if not is_number:
        raise UnreadableError("no_number")
    return number


def _problem_sentence(problem: Problem) -> str:
    if problem.code == "no_number":
        return translate("RetentionDialog", "Type a whole number.")
    facts = {name: QLocale().toString(int(value)) for name, value in problem.facts.items()}
    return translate("RetentionDialog", "Type a number from {least} to {most}.").format(**facts)
