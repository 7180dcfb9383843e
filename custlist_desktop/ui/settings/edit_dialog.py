"""What the dialogs for a trade name and for a template have in common: saving, conflicts, and not losing anything."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.checks import errors_in
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.errors import ChangedMeanwhileError, CustlistError, InvalidDetailsError, NotFoundError
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.form_dialog import FormDialog
from custlist_desktop.ui.kit.message import InlineMessage, MessageKind
from custlist_desktop.ui.session import Session


class EditDialog(Retranslated, FormDialog):
    """Stays open, with all that was typed, until the save succeeded. Subclasses have the fields."""

    saved = Signal(object)
    """The record as it is now in the file."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """The subclass fills the body, calls `begin`, and says its texts in ``retranslate``."""
        super().__init__(parent)
        self.session = session
        self.message = InlineMessage("warning")
        self.message.hide()
        self.message.link_activated.connect(self._save_details)
        self.cancel_button = self.footer.add_button(make_button(""))
        self.save_button = self.footer.add_button(make_button("", "primary"))
        self.save_with(self.save_button)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save_clicked)
        self._asked_to_save = False

    # What a subclass says

    def problems(self) -> Sequence[Problem]:
        """What is wrong with it."""
        raise NotImplementedError

    def show_problem(self, field: str, problem: Problem | None) -> None:
        """Says beside a field what is wrong with it; None when nothing is."""
        raise NotImplementedError

    def field_names(self) -> Sequence[str]:
        """The fields that can have a problem, from top to bottom."""
        raise NotImplementedError

    def focus_field(self, field: str) -> None:
        """Puts the keyboard into a field."""
        raise NotImplementedError

    def write(self) -> object:
        """Saves what stands in the fields; returns the record, or raises a CustlistError."""
        raise NotImplementedError

    def go_on_from(self, current: object | None) -> None:
        """From now on what is saved is ``current``; None if it was deleted, and the next save adds it."""
        raise NotImplementedError

    # Saving

    def retranslate(self) -> None:
        """Names the buttons."""
        self.cancel_button.setText(translate("EditDialog", "Cancel"))
        self.save_button.setText(translate("EditDialog", "Save"))

    def show_problems(self, fields: Sequence[str] | None = None, *, is_new: bool = False) -> None:
        """Says what is wrong with some fields, or with all.

        Args:
            fields: which; None for all.
            is_new: whether a field is only being left, and may be empty until it is to be saved.
        """
        found = {problem.field: problem for problem in reversed(self.problems())}
        for name in self.field_names() if fields is None else fields:
            problem = found.get(name)
            lenient = is_new and not self._asked_to_save and problem is not None and problem.code == "name_required"
            self.show_problem(name, None if lenient else problem)

    def _on_save_clicked(self) -> None:
        self._asked_to_save = True
        self.message.hide()
        self.show_problems()
        errors = errors_in(tuple(self.problems()))
        if errors:
            self._focus_first(errors)
            return
        self._save_details()

    def _focus_first(self, problems: Sequence[Problem]) -> None:
        wrong = {problem.field for problem in problems}
        first = next((name for name in self.field_names() if name in wrong), None)
        if first is not None:
            self.focus_field(first)

    def _save_details(self) -> None:
        try:
            record = self.write()
        except ChangedMeanwhileError as error:
            self.go_on_from(error.current)
            self._say(
                "warning",
                translate("EditDialog", "Somebody else saved this meanwhile. What you typed is still here."),
                translate("EditDialog", "Save Mine"),
            )
        except InvalidDetailsError as error:
            for problem in reversed(error.problems):
                self.show_problem(problem.field, problem)
            self._focus_first(error.problems)
        except NotFoundError:
            self.go_on_from(None)
            self._say("error", translate("EditDialog", "Somebody deleted this meanwhile. Save adds it as a new one."))
        except CustlistError as error:
            self._say("error", error_sentence(error))
        else:
            self.saved.emit(record)
            self.accept()

    def _say(self, kind: MessageKind, sentence: str, link: str = "") -> None:
        self.message.set_kind(kind)
        self.message.set_text(sentence)
        self.message.set_link(link)
        self.message.show()
