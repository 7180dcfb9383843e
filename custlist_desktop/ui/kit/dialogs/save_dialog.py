"""The dialog in which something is typed and saved: nothing typed is lost, unasked or by somebody else's save."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from custlist_desktop.domain.checks import errors_in
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.errors import ChangedMeanwhileError, CustlistError, InvalidDetailsError, NotFoundError
from custlist_desktop.ui.error_sentences import error_sentence
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.confirm import may_discard
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog, is_save_key
from custlist_desktop.ui.kit.forms import Form
from custlist_desktop.ui.kit.message import InlineMessage, MessageKind
from custlist_desktop.ui.kit.work import run

_ASKED_LATER = "name_required"
"""A field may be empty as long as nobody wants to save it."""


class SaveDialog(BaseDialog):
    """A form, Cancel and Save. It stays open, with all that was typed, until the save succeeded.

    Enter, Ctrl+Enter and Ctrl+S save. A problem is said when its field is left or when one saves, and goes as soon
    as it is mended. A subclass gives the form, what is wrong with it, and what saves it:

        self.begin_with(form)       # once the form is filled and the body is built
        def problems(self): ...     # what is wrong, as far as anything is
        def write(self): ...        # saves, and returns the record or raises a CustlistError
        def go_on_from(self, current): ...  # what is saved is now this; None if somebody deleted it
    """

    saved = Signal(object)
    """What `write` returned."""

    def __init__(self, parent: QWidget | None = None, save_word: str = "") -> None:
        """``save_word`` is on the button that saves; Save without."""
        super().__init__(parent)
        self.message = InlineMessage("warning")
        """Says what came of a save; the subclass places it."""
        self.message.hide()
        self.message.link.clicked.connect(self._on_message_link)
        self.cancel_button = self.footer.add_button(make_button(translate("EditDialog", "Cancel")))
        self.save_button = self.footer.add_button(
            make_button(save_word or translate("EditDialog", "Save"), "primary")
        )
        self.save_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._on_save_clicked)
        self._form = Form((), _no_sentence)
        self._before: object = None
        self._was_asked_to_save = False
        self._refused: tuple[object, tuple[Problem, ...]] = (None, ())
        """What a save was refused for, and with which details: it is said as long as these stand there."""

    def begin_with(self, form: Form | None) -> None:
        """What stands in the fields now is what is saved.

        Args:
            form: shows the problems, as soon as a field is left; None for a dialog that shows its own.
        """
        if form is not None:
            self._form = form
            form.edited.connect(self._on_edited)
            form.field_left.connect(self._on_field_left)
        self._before = self.details()

    # What a subclass says

    def details(self) -> object:
        """What stands in the fields, as a value that can be compared."""
        return self._form.typed()

    def problems(self) -> Sequence[Problem]:
        """What is wrong with what stands in the fields."""
        return self._form.read().problems

    def write(self) -> object:
        """Saves what stands in the fields; returns the record, or raises a CustlistError."""
        raise NotImplementedError

    def go_on_from(self, current: object | None) -> None:
        """From now on what is saved is ``current``; None if it was deleted, and the next save adds it."""

    def refuse(self, error: CustlistError) -> bool:  # noqa: ARG002  # for subclasses
        """Says an error beside a field, where the subclass knows which; returns whether it did."""
        return False

    def conflict_words(self) -> tuple[str, str]:
        """What to say when somebody else saved meanwhile, and the link that saves nevertheless."""
        sentence = translate(
            "EditDialog", "Someone else changed this. Your changes are still here; save to replace theirs."
        )
        return sentence, translate("EditDialog", "Save Mine")

    def deleted_sentence(self) -> str:
        """What to say when somebody deleted it meanwhile."""
        return translate("EditDialog", "Someone deleted this. Save adds it again as a new one.")

    # Problems

    def show_problems(self, names: Sequence[str] | None = None) -> None:
        """Says what is wrong with some fields, or with all, as far as it is to be said yet."""
        told = [each for each in self.problems() if self._was_asked_to_save or each.code != _ASKED_LATER]
        refused, problems = self._refused
        self._form.show_problems([*told, *(problems if refused == self.details() else ())], names)

    def _on_edited(self, name: str) -> None:
        """Takes a problem away as soon as it is mended; new ones wait until the field is left."""
        if self._was_asked_to_save:
            self.show_problems()
        elif told := [each for each in self._form.concerned_by(name) if self._form.has_problem(each)]:
            self.show_problems(told)

    def _on_field_left(self, name: str) -> None:
        self.show_problems(self._form.concerned_by(name))

    def focus_first(self, problems: Sequence[Problem]) -> None:
        """Puts the keyboard into the topmost field that has one of ``problems``."""
        first = self._form.first_of(problems)
        if first is not None:
            self._form.focus_field(first)

    # Saving

    def _on_save_clicked(self) -> None:
        self._was_asked_to_save = True
        self.hide_message()
        self._form.commit()
        self.show_problems()
        errors = errors_in(tuple(self.problems()))
        if errors:
            self.focus_first(errors)
        else:
            self.save()

    def hide_message(self) -> None:
        """Forgets what came of the last save."""
        self.message.hide()

    def save(self) -> None:
        """Saves what stands in the fields, in which nothing is wrong, and closes."""
        run(self, self.write, self._on_saved, self._on_refused)

    def _on_saved(self, record: object) -> None:
        self.saved.emit(record)
        self.accept()

    def _on_refused(self, error: CustlistError) -> None:
        if self.refuse(error):
            return
        if isinstance(error, ChangedMeanwhileError):
            self.go_on_from(error.current)
            self.say("warning", *self.conflict_words())
        elif isinstance(error, InvalidDetailsError):
            self._refused = self.details(), error.problems
            self.show_problems()
            self.focus_first(error.problems)
        elif isinstance(error, NotFoundError):
            self.go_on_from(None)
            self.say("error", self.deleted_sentence())
        else:
            self.show_error(error)

    def show_error(self, error: CustlistError) -> None:
        """Says why it isn't saved."""
        self.say("error", error_sentence(error))

    def say(self, kind: MessageKind, sentence: str, link: str = "") -> None:
        """Says what came of a save; a click on ``link`` saves nevertheless."""
        self.message.set_kind(kind)
        self.message.set_text(sentence)
        self.message.set_link(link)
        self.message.show()

    def _on_message_link(self) -> None:
        self.save()

    def show_theirs(self, theirs: Mapping[str, str]) -> None:
        """Shows beside the fields what somebody else saved in them; nothing beside the others."""
        for name in self._form.names:
            value = theirs.get(name)
            self._form.set_aside(name, "" if value is None else self.theirs_text(value))

    def theirs_text(self, value: str) -> str:
        """What stands beside a field in which somebody else saved ``value``."""
        shown = value or translate("UserDialog", "nothing")
        return translate("UserDialog", "Saved now: {value}").format(value=shown)

    # Leaving

    def is_changed(self) -> bool:
        """Whether something was typed that isn't saved."""
        return self.details() != self._before

    def may_leave(self) -> bool:
        """Whether nothing typed would be lost, or whoever is asked discards it."""
        return not self.is_changed() or may_discard(self)

    def reject(self) -> None:
        if self.may_leave():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own close button is Cancel."""
        event.ignore()
        self.reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Saves from a text of several lines too, where Enter begins a line, and only while the button can."""
        if is_save_key(event):
            self.save_button.click()
        elif event.key() == Qt.Key.Key_Return and isinstance(self.focusWidget(), QPlainTextEdit):
            event.accept()
        else:
            super().keyPressEvent(event)


def _no_sentence(problem: Problem) -> str:
    raise KeyError(problem.field)
