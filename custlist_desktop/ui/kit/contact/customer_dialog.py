"""The dialog in which a customer is added or edited."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from custlist_desktop.domain.checks import check_customer, errors_in, normalised
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails, Problem, Severity
from custlist_desktop.domain.errors import ChangedMeanwhileError, CustlistError, InvalidDetailsError, NotFoundError
from custlist_desktop.domain.fields import FIELDS, PHONES, Kind
from custlist_desktop.domain.phone import display_phone, read_phone, spoken_e164
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.services.duplicates.service import LikelyDuplicate, likely_duplicate
from custlist_desktop.services.estimates.unsaved import UnsavedCustomer
from custlist_desktop.ui.error_sentences import error_words
from custlist_desktop.ui.i18n import Retranslated, current_language, translate
from custlist_desktop.ui.kit.banner import Banner
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.contact.customer_form import CustomerForm
from custlist_desktop.ui.kit.contact.sentences import duplicate_sentence, problem_sentence
from custlist_desktop.ui.kit.dialogs.dialog import is_save_key
from custlist_desktop.ui.kit.dialogs.form_dialog import FormDialog
from custlist_desktop.ui.kit.field import Severity as FieldSeverity
from custlist_desktop.ui.kit.fitting import FitsContent
from custlist_desktop.ui.kit.message import InlineMessage
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 808
_REST: Final = 300
"""Milliseconds without a keystroke after which a likely duplicate is looked for."""
_SEVERITIES: Final[dict[Severity, FieldSeverity]] = {Severity.ERROR: "error", Severity.WARNING: "warning"}

_BY_COUNTRY: Final = tuple(each.name for each in FIELDS if each.kind in (Kind.PHONE, Kind.POSTAL_CODE))
"""Fields of which the country says what is right."""


class CustomerDialog(Retranslated, FitsContent, FormDialog):
    """Adds a customer, or edits one. It stays open, with all that was typed, until the save succeeded."""

    saved = Signal(object)
    """The CustomerRecord as it is now in the file, or what ``save`` returned."""
    customer_requested = Signal(object)
    """The key of a likely duplicate that the user wants to see."""

    def __init__(
        self,
        session: Session,
        record: CustomerRecord | None = None,
        parent: QWidget | None = None,
        *,
        details: CustomerDetails | None = None,
        save: Callable[[CustomerDetails], object] | None = None,
    ) -> None:
        """Edits ``record``, or adds a customer if there is none.

        Args:
            session: the open file and who is signed in.
            record: what is edited.
            parent: the window that waits.
            details: what the fields of a new customer begin with.
            save: saves in place of the list's own add and edit; what it raises is told as theirs, and what it
                returns is what `saved` tells. A likely duplicate is then offered to be used instead.
        """
        super().__init__(parent)
        self._session = session
        self._record = record
        self._save_with = save
        self._duplicate: LikelyDuplicate | None = None
        self._asked_to_save = False
        self._theirs: dict[str, str] = {}
        # Saved by a key the dialog closes before the field is left: a duplicate has to be seen while one types.
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST)
        self._resting.timeout.connect(self._look_for_duplicate)
        self.form = CustomerForm()
        self._message = InlineMessage("warning")
        self._message.link_activated.connect(self._on_message_link)
        self._message.hide()
        self._overwrite = False
        self._cancel = make_button("")
        self._save = make_button("", "primary")
        self.footer.add_button(self._cancel).clicked.connect(self.reject)
        self.footer.add_button(self._save).clicked.connect(self._on_save_clicked)
        self.save_with(self._save)
        self.body_layout.setSpacing(20)
        self.body_layout.addWidget(Banner(session.board))
        self.body_layout.addWidget(self.form)
        self.body_layout.addWidget(self._message)
        fix_width(self, _WIDTH)
        self.form.set_details(record.details if record else details or CustomerDetails())
        self.begin()
        self.form.edited.connect(self._on_edited)
        self.form.field_left.connect(self._on_field_left)
        self.retranslate()
        self._show_dialled()
        self.form.focus_field("company")
        session.unsaved.offer(self, self._unsaved)
        session.board.changed.connect(self._show_refusal)
        if record is not None:
            self._show_problems(only_warnings=False)

    def retranslate(self) -> None:
        """Sets every text again."""
        self.setWindowTitle(
            translate("CustomerDialog", "Edit Customer")
            if self._record
            else translate("CustomerDialog", "Add Customer")
        )
        self.footer.set_hint(translate("CustomerDialog", "A company or a contact name is enough."))
        self._cancel.setText(translate("CustomerDialog", "Cancel"))
        self._save.setText(translate("CustomerDialog", "Save"))
        self._show_dialled()
        self._show_theirs()
        shown = tuple(name for name in CUSTOMER_FIELDS if self.form.has_problem(name))
        if shown:
            self._show_problems(only_warnings=not self._asked_to_save, fields=shown)

    def _unsaved(self, also_saved: bool) -> UnsavedCustomer | None:
        """What is typed and not saved, or all that is shown of a customer of the list."""
        if not self.isVisible() or not (self.is_changed() or (also_saved and self._record is not None)):
            return None
        return UnsavedCustomer(self._record.id if self._record else None, self.form.details())

    def _show_refusal(self) -> None:
        """Says at Save why nothing can be saved now."""
        self._save.setToolTip(self._session.board.refusal())

    def details(self) -> CustomerDetails:
        """What stands in the fields."""
        return self.form.details()

    def done(self, result: int) -> None:
        """Qt's override: a closed dialog looks for nothing."""
        self._resting.stop()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt's override: Enter in the notes doesn't save."""
        in_notes = isinstance(self.focusWidget(), QPlainTextEdit)
        if in_notes and event.key() == Qt.Key.Key_Return and not is_save_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _problems(self) -> tuple[Problem, ...]:
        problems = check_customer(normalised(self.form.details()), self._session.home_region)
        typed_country = self.form.unknown_country()
        if typed_country:
            return (*problems, Problem("country", "country_unknown"))
        return problems

    def _show_problems(self, *, only_warnings: bool, fields: tuple[str, ...] = CUSTOMER_FIELDS) -> None:
        problems = {problem.field: problem for problem in reversed(self._problems())}
        for name in fields:
            problem = problems.get(name)
            if problem is None or (only_warnings and problem.code == "name_required"):
                self.form.set_problem(name, None, "")
            else:
                self.form.set_problem(name, _SEVERITIES[problem.severity], problem_sentence(problem))

    def _show_dialled(self) -> None:
        """Shows beside each number what will be dialled, where that isn't plain from what was typed."""
        details = self.form.details()
        region = details.country or self._session.home_region
        for field in PHONES:
            reading = read_phone(getattr(details, field.name).strip(), region)
            dialled = _dialled_text(spoken_e164(reading.e164), reading.extension)
            self.form.set_aside(field.name, dialled if reading.e164 and not reading.code else "")

    def _on_edited(self, name: str) -> None:
        """Takes a problem away as soon as it is mended; new ones wait until the field is left."""
        self._resting.start()
        self._show_dialled()
        if self._asked_to_save or not self.form.has_problem(name):
            names = CUSTOMER_FIELDS if self._asked_to_save else ()
        else:
            names = (name,)
        if name in ("company", "contact_name"):
            names = (*names, "company")
        if name == "country":
            # What was odd from one country may be right from another.
            names = (*names, *(each for each in _BY_COUNTRY if self.form.has_problem(each)))
        if names:
            self._show_problems(only_warnings=not self._asked_to_save, fields=tuple(dict.fromkeys(names)))

    def _on_field_left(self, name: str) -> None:
        fields = (name, *_BY_COUNTRY) if name == "country" else (name,)
        self._show_problems(only_warnings=not self._asked_to_save, fields=fields)
        self._look_for_duplicate()

    def _look_for_duplicate(self) -> None:
        """Points a likely duplicate out, quietly (M5)."""
        if self._overwrite:
            return
        except_id = self._record.id if self._record else None
        found = (
            likely_duplicate(self.form.details(), self._session.home_region, except_id) if self.is_changed() else None
        )
        self._duplicate = found
        self._message.setVisible(found is not None)
        if found is not None:
            self._message.set_kind("warning", "customers")
            self._message.say(lambda: self._say_duplicate(found))

    def _say_duplicate(self, found: LikelyDuplicate) -> None:
        phone = display_phone(found.phone, found.phone_e164, self._session.home_region, current_language())
        sentence, name = duplicate_sentence(found, phone)
        self._message.set_text(sentence, bold=name)
        self._message.set_link(
            translate("CustomerDialog", "Show That Customer")
            if self._save_with is None
            else translate("CustomerDialog", "Use That Customer")
        )

    def _on_message_link(self) -> None:
        if self._overwrite:
            self._save_details()
        elif self._duplicate is not None:
            key = self._duplicate.id
            if self.may_leave():
                self.customer_requested.emit(key)
                self.done(self.DialogCode.Rejected)

    def _on_save_clicked(self) -> None:
        self._resting.stop()  # what is said about the save stays
        self._asked_to_save = True
        self.form.commit_country()
        self._show_problems(only_warnings=False)
        errors = errors_in(self._problems())
        if errors:
            self.form.focus_field(errors[0].field)
            return
        self._save_details()

    def _save_details(self) -> None:
        customers, actor = self._session.customers, self._session.actor
        details = self.form.details()
        record: object
        try:
            if self._save_with is not None:
                record = self._save_with(details)
            elif self._record is None:
                record = customers.add(actor, details)
            else:
                record = customers.edit(actor, self._record.id, details, self._record.version)
        except ChangedMeanwhileError as error:
            self._show_conflict(error)
        except InvalidDetailsError as error:
            self.form.focus_field(error.problems[0].field)
        except NotFoundError as error:
            if self._save_with is not None:
                self._show_trouble(error)
                return
            self._record = None  # deleted meanwhile: Save now adds it, so nothing typed is lost
            self._show_error(
                lambda: translate(
                    "CustomerDialog", "Somebody deleted this customer meanwhile. Save adds it as a new one."
                )
            )
        except CustlistError as error:
            self._show_trouble(error)
        else:
            self.saved.emit(record)
            self.accept()

    def _show_trouble(self, error: CustlistError) -> None:
        self._show_error(error_words(error))

    def _show_error(self, sentence: Callable[[], str]) -> None:
        self._overwrite = False
        self._message.set_kind("error")
        self._message.set_link("")
        self._message.say(lambda: self._message.set_text(sentence()))
        self._message.show()

    def _show_conflict(self, error: ChangedMeanwhileError) -> None:
        """Shows what somebody else saved beside what was typed; the next save is made from theirs."""
        current = error.current
        if not isinstance(current, CustomerRecord) or self._record is None:
            self._show_trouble(error)
            return
        mine = self.form.details()
        for name in CUSTOMER_FIELDS:
            theirs = getattr(current.details, name)
            if theirs not in (getattr(mine, name), getattr(self._record.details, name)):
                self._theirs[name] = theirs
        self._show_theirs()
        self._record = current
        self._overwrite = True
        self._message.set_kind("warning")
        self._message.say(self._say_conflict)
        self._message.show()

    def _show_theirs(self) -> None:
        """Shows beside the fields what somebody else saved in them."""
        for name, theirs in self._theirs.items():
            shown = theirs or translate("CustomerDialog", "nothing")
            self.form.set_aside(name, translate("CustomerDialog", "In the list: {value}").format(value=shown))

    def _say_conflict(self) -> None:
        self._message.set_text(
            translate(
                "CustomerDialog",
                "Somebody else saved this customer meanwhile. What they changed stands beside the fields.",
            )
        )
        self._message.set_link(translate("CustomerDialog", "Save Mine"))


def _dialled_text(number: str, extension: str) -> str:
    """What a number dials, in words."""
    if extension:
        return translate("CustomerDialog", "Dials {number}, then {extension}").format(
            number=number, extension=extension
        )
    return translate("CustomerDialog", "Dials {number}").format(number=number)
