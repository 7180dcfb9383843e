"""The dialog in which a trade name is added or edited."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from custlist_desktop.domain.account import TradeNameDetails, TradeNameRecord
from custlist_desktop.domain.account_checks import check_trade_name, normalised_trade_name
from custlist_desktop.domain.contact import CustomerDetails, Problem
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.contact.customer_form import CustomerForm
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.fitting import FitsContent
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.account_sentences import FIELD_SEVERITIES, account_problem_sentence
from custlist_desktop.ui.settings.edit_dialog import EditDialog
from custlist_desktop.ui.settings.logo_field import LogoField
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 808
_GAP: Final = 12
_COLUMN_GAP: Final = 32
_OWN: Final = ("name", "phone", "email", "website", "licence_number")
_ADDRESS: Final = ("country", "address_line1", "address_line2", "city", "state_province", "postal_code")
_BY_COUNTRY: Final = ("phone", "postal_code")


class TradeNameDialog(FitsContent, EditDialog):
    """Name, numbers and addresses at the left, the postal address at the right (M8), the logo below."""

    def __init__(
        self, session: Session, record: TradeNameRecord | None = None, parent: QWidget | None = None
    ) -> None:
        """Edits ``record``, or adds a trade name if there is none."""
        super().__init__(session, parent)
        self._record = record
        self._fields = {name: Field("", QLineEdit()) for name in _OWN}
        self._address = CustomerForm()
        self._address.show_only(_ADDRESS)
        self._logo = LogoField()
        self._build_body()
        self._fill(record.details if record else TradeNameDetails("", country=session.home_region))
        self._connect()
        self.retranslate()
        self.begin()
        if record is not None:
            self.show_problems(is_new=True)
        self._fields["name"].control.setFocus()

    def _build_body(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(_GAP)
        for field in self._fields.values():
            left.addWidget(field)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._address)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(_COLUMN_GAP)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        self.body_layout.setSpacing(20)
        self.body_layout.addLayout(columns)
        self.body_layout.addWidget(self._logo)
        self.body_layout.addWidget(self.message)
        fix_width(self, _WIDTH)

    def _connect(self) -> None:
        for name in _OWN:
            edit = self._line(name)
            edit.setObjectName(name)
            edit.installEventFilter(self)
            edit.textEdited.connect(self._on_line_edited)
        self._address.edited.connect(self._on_address_edited)
        self._address.field_left.connect(self._on_address_left)

    def _line(self, name: str) -> QLineEdit:
        control = self._fields[name].control
        if not isinstance(control, QLineEdit):
            raise TypeError(name)
        return control

    def _fill(self, details: TradeNameDetails) -> None:
        for name in _OWN:
            self._line(name).setText(getattr(details, name))
            self._line(name).setCursorPosition(0)
        self._address.set_details(CustomerDetails(**{name: getattr(details, name) for name in _ADDRESS}))
        self._logo.set_logo(details.logo, details.logo_format)

    def retranslate(self) -> None:
        """Sets every text again."""
        super().retranslate()
        self.setWindowTitle(
            translate("TradeNameDialog", "Edit Trade Name")
            if self._record
            else translate("TradeNameDialog", "Add Trade Name")
        )
        labels = {
            "name": translate("TradeNameDialog", "Name"),
            "phone": translate("TradeNameDialog", "Phone"),
            "email": translate("TradeNameDialog", "Email"),
            "website": translate("TradeNameDialog", "Website"),
            "licence_number": translate("TradeNameDialog", "License number"),
        }
        for name, field in self._fields.items():
            field.set_label(labels[name])
        self.footer.set_hint(translate("TradeNameDialog", "This is what clients see on proposals."))

    # The fields

    def details(self) -> TradeNameDetails:
        """What stands in the fields."""
        own = {name: self._line(name).text() for name in _OWN}
        typed = asdict(self._address.details())
        address = {name: typed[name] for name in _ADDRESS}
        logo, logo_format = self._logo.logo()
        return TradeNameDetails(**own, **address, logo=logo, logo_format=logo_format)

    def problems(self) -> Sequence[Problem]:
        """What is wrong with it."""
        found = check_trade_name(normalised_trade_name(self.details()), self.session.home_region)
        unknown = self._address.unknown_country()
        return (*found, Problem("country", "country_unknown")) if unknown else found

    def field_names(self) -> Sequence[str]:
        """The fields that can have a problem."""
        return (*_OWN, *_ADDRESS)

    def show_problem(self, field: str, problem: Problem | None) -> None:
        """Says beside a field what is wrong with it."""
        severity = FIELD_SEVERITIES[problem.severity] if problem else None
        sentence = account_problem_sentence(problem) if problem else ""
        if field in self._fields:
            self._fields[field].set_problem(severity, sentence)
        elif field in _ADDRESS:
            self._address.set_problem(field, severity, sentence)

    def focus_field(self, field: str) -> None:
        """Puts the keyboard into a field."""
        if field in self._fields:
            self._fields[field].control.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._address.focus_field(field)

    def write(self) -> TradeNameRecord:
        """Saves what stands in the fields."""
        account, actor = self.session.account, self.session.actor
        if self._record is None:
            return account.add_trade_name(actor, self.details())
        return account.edit_trade_name(actor, self._record.id, self.details(), self._record.version)

    def go_on_from(self, current: object | None) -> None:
        """Takes what somebody else saved as what this is a change of, and shows theirs beside the fields."""
        mine = self.details()
        self._record = current if isinstance(current, TradeNameRecord) else None
        if self._record is None:
            return
        for each in fields(TradeNameDetails):
            theirs = getattr(self._record.details, each.name)
            if isinstance(theirs, str) and theirs != getattr(mine, each.name):
                shown = theirs or translate("TradeNameDialog", "nothing")
                aside = translate("TradeNameDialog", "Saved now: {value}").format(value=shown)
                target = self._fields.get(each.name)
                if target is not None:
                    target.set_aside(aside)
                elif each.name in ("address_line1", "address_line2", "city", "postal_code"):
                    self._address.set_aside(each.name, aside)

    # Problems come when a field is left, and go as soon as they are mended

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's override: notices when a field is left."""
        if event.type() == QEvent.Type.FocusOut and watched.objectName() in self._fields:
            self.show_problems((watched.objectName(),), is_new=True)
        return super().eventFilter(watched, event)

    def _on_line_edited(self) -> None:
        sender = self.sender()
        if sender is not None and self._fields[sender.objectName()].problem_text():
            self.show_problems((sender.objectName(),), is_new=True)

    def _on_address_edited(self, name: str) -> None:
        if self._address.has_problem(name):
            self.show_problems((name,), is_new=True)
        if name == "country":
            self.show_problems(_BY_COUNTRY, is_new=True)

    def _on_address_left(self, name: str) -> None:
        self.show_problems((name, *_BY_COUNTRY) if name == "country" else (name,), is_new=True)

    def _on_save_clicked(self) -> None:
        self._address.commit_country()
        super()._on_save_clicked()
