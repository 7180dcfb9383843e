"""The dialog in which a trade name is added or edited."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from custlist_desktop.domain.account import TradeNameDetails, TradeNameRecord
from custlist_desktop.domain.account_checks import check_trade_name, normalised_trade_name
from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.fields import ADDRESS
from custlist_desktop.domain.text import fold
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.contact.customer_form import CustomerForm
from custlist_desktop.ui.kit.contact.sentences import field_text
from custlist_desktop.ui.kit.dialogs.save_dialog import SaveDialog
from custlist_desktop.ui.kit.forms import FormField
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.account_sentences import account_problem_sentence
from custlist_desktop.ui.settings.logo_field import LogoField
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 808
_CHOSEN: Final = ("country", "state_province")
"""Chosen from lists: beside them nobody needs to see the code that somebody else saved."""


class TradeNameDialog(SaveDialog):
    """Name, numbers and addresses at the left, the postal address at the right (M8), the logo below."""

    def __init__(
        self, session: Session, record: TradeNameRecord | None = None, parent: QWidget | None = None
    ) -> None:
        """Edits ``record``, or adds a trade name if there is none."""
        super().__init__(parent)
        self._session = session
        self._record = record
        others = [each for each in session.account.trade_names() if record is None or each.id != record.id]
        self._others = frozenset(fold(each.details.name) for each in others)
        self._is_new_question = False
        self._asked = fold(record.details.name) if record else ""
        labels = {
            "name": translate("TradeNameDialog", "Name"),
            "phone": field_text("phone"),
            "email": field_text("email"),
            "website": field_text("website"),
            "licence_number": translate("TradeNameDialog", "License number"),
        }
        own = [FormField(name, label, QLineEdit()) for name, label in labels.items()]
        self.form = CustomerForm([each.name for each in ADDRESS], own, account_problem_sentence)
        self._logo = LogoField()
        self._build_body()
        self._fill(record.details if record else TradeNameDetails("", country=session.home_region))
        self.begin_with(self.form)
        if record is not None:
            self.show_problems()
        self.form.field("name").control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_body(self) -> None:
        self.setWindowTitle(
            translate("TradeNameDialog", "Edit Trade Name")
            if self._record
            else translate("TradeNameDialog", "Add Trade Name")
        )
        self.footer.set_hint(translate("TradeNameDialog", "This is what customers see on proposals."))
        self.body_layout.setSpacing(20)
        self.body_layout.addWidget(self.form)
        self.body_layout.addWidget(self._logo)
        self.body_layout.addWidget(self.message)
        fix_width(self, _WIDTH)

    def _fill(self, details: TradeNameDetails) -> None:
        self.form.fill(asdict(details))
        self.form.set_details(details)
        self._logo.set_logo(details.logo, details.logo_format)

    def details(self) -> TradeNameDetails:
        logo, logo_format = self._logo.logo()
        return TradeNameDetails(**{"country": ""} | self.form.read().values, logo=logo, logo_format=logo_format)

    def problems(self) -> Sequence[Problem]:
        details = normalised_trade_name(self.details())
        found = [*check_trade_name(details, self._session.home_region), *self.form.read().problems]
        if fold(details.name) in self._others:
            found.append(Problem("name", "same_name", Severity.WARNING))
        return found

    def _on_save_clicked(self) -> None:
        """Asks once about a name that another trade name has: a key saves before its field is left."""
        name = fold(self.details().name)
        self._is_new_question = name in self._others and name != self._asked
        self._asked = name
        super()._on_save_clicked()

    def save(self) -> None:
        if not self._is_new_question:
            super().save()
            return
        self._is_new_question = False
        self.say("warning", translate("TradeNameDialog", "Save again to keep both."))
        self.form.focus_field("name")

    def write(self) -> TradeNameRecord:
        account, actor = self._session.account, self._session.actor
        if self._record is None:
            return account.add_trade_name(actor, self.details())
        return account.edit_trade_name(actor, self._record.id, self.details(), self._record.version)

    def go_on_from(self, current: object | None) -> None:
        """Takes what somebody else saved as what this is a change of, and shows theirs beside the fields."""
        mine = asdict(self.details())
        self._record = current if isinstance(current, TradeNameRecord) else None
        if self._record is not None:
            saved = asdict(self._record.details)
            names = [name for name in self.form.names if name not in _CHOSEN and saved[name] != mine[name]]
            self.show_theirs({name: saved[name] for name in names})
