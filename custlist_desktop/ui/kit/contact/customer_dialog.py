"""The dialog in which a customer is added or edited."""

from collections.abc import Callable, Collection
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.checks import check_customer, normalised
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails, Problem
from custlist_desktop.domain.errors import ChangedMeanwhileError, CustlistError, InvalidDetailsError, NotFoundError
from custlist_desktop.domain.fields import PHONES
from custlist_desktop.domain.phone import display_phone, read_phone, spoken_e164
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.services.duplicates.service import LikelyDuplicate, likely_duplicate
from custlist_desktop.services.estimates.unsaved import UnsavedCustomer
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.banner import Banner
from custlist_desktop.ui.kit.contact.customer_form import CustomerForm
from custlist_desktop.ui.kit.contact.sentences import duplicate_sentence
from custlist_desktop.ui.kit.dialogs.save_dialog import SaveDialog
from custlist_desktop.ui.kit.message import MessageKind
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 808
_REST: Final = 300
"""Milliseconds without a keystroke after which a likely duplicate is looked for."""


class CustomerDialog(SaveDialog):
    """Adds a customer, or edits one. What is saved is the CustomerRecord, or what ``save`` returned."""

    customer_requested = Signal(object)
    """The key of a likely duplicate that the user wants to see."""

    def __init__(
        self,
        session: Session,
        record: CustomerRecord | None = None,
        parent: QWidget | None = None,
        *,
        details: object = None,
        names: Collection[str] = CUSTOMER_FIELDS,
        save: Callable[[CustomerDetails], object] | None = None,
    ) -> None:
        """Edits ``record``, or adds a customer if there is none.

        Args:
            session: the open file and who is signed in.
            record: what is edited.
            parent: the window that waits.
            details: what the fields of a new customer begin with.
            names: the fields that there are.
            save: saves in place of the list's own add and edit; what it raises is told as theirs, and what it
                returns is what `saved` tells. A likely duplicate is then offered to be used instead.
        """
        super().__init__(parent)
        self._session = session
        self._record = record
        self._save_with = save
        self._duplicate: LikelyDuplicate | None = None
        self._is_about_save = False
        # Saved by a key the dialog closes before the field is left: a duplicate has to be seen while one types.
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST)
        self._resting.timeout.connect(self._look_for_duplicate)
        self.form = CustomerForm(names)
        self.setWindowTitle(
            translate("CustomerDialog", "Edit Customer") if record else translate("CustomerDialog", "Add Customer")
        )
        self.footer.set_hint(translate("CustomerDialog", "A company or a contact name is enough."))
        self.body_layout.setSpacing(20)
        self.body_layout.addWidget(Banner(session.board))
        self.body_layout.addWidget(self.form)
        self.body_layout.addWidget(self.message)
        fix_width(self, _WIDTH)
        self.form.set_details(record.details if record else details or CustomerDetails())
        self.begin_with(self.form)
        self.form.edited.connect(self._on_typed)
        self.form.field_left.connect(self._look_for_duplicate)
        self._show_dialled()
        self.form.focus_field("company")
        session.unsaved.offer(self, self._unsaved)
        session.board.changed.connect(self._show_refusal)
        if record is not None:
            self.form.show_problems(self.problems())

    def _unsaved(self, also_saved: bool) -> UnsavedCustomer | None:
        """What is typed and not saved, or all that is shown of a customer of the list."""
        if not self.isVisible() or not (self.is_changed() or (also_saved and self._record is not None)):
            return None
        return UnsavedCustomer(self._record.id if self._record else None, self.form.details())

    def may_leave(self) -> bool:
        """Asks where something typed would be lost; what a copy of the list holds isn't."""
        return self._session.unsaved.is_kept(self._unsaved(False)) or super().may_leave()

    def _show_refusal(self) -> None:
        """Says at Save why nothing can be saved now."""
        self.save_button.setToolTip(self._session.board.refusal())

    def details(self) -> CustomerDetails:
        return self.form.details()

    def done(self, result: int) -> None:
        """A closed dialog looks for nothing."""
        self._resting.stop()
        super().done(result)

    def problems(self) -> tuple[Problem, ...]:
        found = check_customer(normalised(self.form.details()), self._session.home_region)
        return (*found, *self.form.read().problems)

    def _show_dialled(self) -> None:
        """Shows beside each number what will be dialled, where that isn't plain from what was typed."""
        details = self.form.details()
        region = details.country or self._session.home_region
        for name in (each.name for each in PHONES):
            reading = read_phone(getattr(details, name).strip(), region)
            dialled = _dialled_text(spoken_e164(reading.e164), reading.extension)
            self.form.set_aside(name, dialled if reading.e164 and not reading.code else "")

    def _on_typed(self) -> None:
        self._resting.start()
        self._show_dialled()

    def _look_for_duplicate(self) -> None:
        """Points a likely duplicate out, quietly (M5)."""
        if self._is_about_save:
            return
        except_id = self._record.id if self._record else None
        found = (
            likely_duplicate(self.form.details(), self._session.home_region, except_id) if self.is_changed() else None
        )
        self._duplicate = found
        self.message.setVisible(found is not None)
        if found is not None:
            self._say_duplicate(found)

    def _say_duplicate(self, found: LikelyDuplicate) -> None:
        phone = display_phone(found.phone, found.phone_e164, self._session.home_region, current_language())
        sentence, name = duplicate_sentence(found, phone)
        self.message.set_kind("warning", "customers")
        self.message.set_text(sentence, bold=name)
        self.message.set_link(
            translate("CustomerDialog", "Show That Customer")
            if self._save_with is None
            else translate("CustomerDialog", "Use That Customer")
        )

    def _on_message_link(self) -> None:
        if self._is_about_save:
            self.save()
        elif self._duplicate is not None:
            key = self._duplicate.id
            if self.may_leave():
                self.customer_requested.emit(key)
                self.done(self.DialogCode.Rejected)

    # Saving

    def _on_save_clicked(self) -> None:
        self._resting.stop()  # what is said about the save stays
        super()._on_save_clicked()

    def hide_message(self) -> None:
        """What a customer looks like is said as long as it does."""

    def write(self) -> object:
        customers, actor, details = self._session.customers, self._session.actor, self.form.details()
        if self._save_with is not None:
            return self._save_with(details)
        if self._record is None:
            return customers.add(actor, details)
        return customers.edit(actor, self._record.id, details, self._record.version)

    def refuse(self, error: CustlistError) -> bool:
        """Errors of another way to save are told as they are: it has no record to go on from."""
        if isinstance(error, InvalidDetailsError):
            self.form.focus_field(error.problems[0].field)
            return True
        is_conflict = isinstance(error, ChangedMeanwhileError) and (
            self._record is None or not isinstance(error.current, CustomerRecord)
        )
        if is_conflict or (isinstance(error, NotFoundError) and self._save_with is not None):
            self.show_error(error)
            return True
        return False

    def go_on_from(self, current: object | None) -> None:
        """Shows what somebody else saved beside what was typed; the next save is made from theirs."""
        before, self._record = self._record, current if isinstance(current, CustomerRecord) else None
        if before is None or self._record is None:
            return
        mine = self.form.details()
        for name in CUSTOMER_FIELDS:
            theirs = getattr(self._record.details, name)
            if theirs not in (getattr(mine, name), getattr(before.details, name)):
                self.form.set_aside(name, self.theirs_text(theirs))

    def theirs_text(self, value: str) -> str:
        shown = value or translate("CustomerDialog", "nothing")
        return translate("CustomerDialog", "In the list: {value}").format(value=shown)

    def say(self, kind: MessageKind, sentence: str, link: str = "") -> None:
        self._is_about_save = bool(link)
        super().say(kind, sentence, link)

    def conflict_words(self) -> tuple[str, str]:
        sentence = translate(
            "CustomerDialog",
            "Someone else changed this customer. Their changes are beside the fields; save to replace them.",
        )
        return sentence, translate("CustomerDialog", "Save Mine")

    def deleted_sentence(self) -> str:
        return translate("CustomerDialog", "Someone deleted this customer. Save adds it again as a new one.")


def _dialled_text(number: str, extension: str) -> str:
    """What a number dials, in words."""
    if extension:
        return translate("CustomerDialog", "Dials {number}, then {extension}").format(
            number=number, extension=extension
        )
    return translate("CustomerDialog", "Dials {number}").format(number=number)
