"""Estimate Defaults: what a new estimate begins with. Every change is saved as soon as its field is left."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from custlist_desktop.domain.account import EstimateDefaults
from custlist_desktop.domain.account_checks import check_defaults, normalised_defaults
from custlist_desktop.domain.checks import errors_in
from custlist_desktop.domain.errors import ChangedMeanwhileError, CustlistError
from custlist_desktop.domain.estimate_checks import MAX_NUMBER_LENGTH
from custlist_desktop.domain.number_pattern import check_pattern
from custlist_desktop.domain.text import clean_line
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.saved_mark import SavedMark, SavedState
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.defaults_form import DefaultsForm
from custlist_desktop.ui.settings.section_page import SectionPage, SectionState


class DefaultsPage(SectionPage):
    """Shows the defaults to everybody; an Account Owner changes them here.

    A value that can't be saved stays in its field, with what is wrong beside it; the others are saved meanwhile.
    """

    def __init__(self, session: Session, today: Callable[[], date] = date.today) -> None:
        """Somebody is signed in. ``today`` gives the year of the example of a number."""
        super().__init__(session, Subject.ESTIMATE_DEFAULTS)
        self._today = today
        self._kept = session.account.defaults()
        self._is_saving = False
        self._unsaved: frozenset[str] = frozenset()
        self._form = DefaultsForm(self._commit, self._on_pattern_edited)
        self._saved = SavedMark()
        self._saved.hide()
        self.add_to_head(self._saved)
        self.add_content(self._form, 20)
        self.end_content()
        self.setFocusProxy(self._form)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self.set_title(
            translate("DefaultsPage", "Estimate Defaults"),
            translate("DefaultsPage", "What a new estimate starts with. Existing estimates don’t change."),
        )
        self.show_allowed()

    def finish_typing(self) -> None:
        """Saves what is typed and can be saved."""
        if self.isVisible():
            self._commit()

    def drop_unsaved(self) -> None:
        self._unsaved = frozenset()
        self.refresh()

    def state(self) -> SectionState:
        """What is shown now."""
        return replace(super().state(), typed=self._marked())

    def _marked(self) -> dict[str, Any]:
        """What stands in the fields that can't be saved."""
        return {name: text for name, text in self._form.typed().items() if name in self._unsaved}

    def restore(self, state: SectionState) -> None:
        """Shows what another page showed."""
        super().restore(state)
        if state.typed:
            self._form.retype(state.typed)
            self._commit()

    def show_allowed(self) -> None:
        """Enables the fields for an Account Owner."""
        self._form.set_allowed(self.is_allowed(), self.refusal())
        self.refresh()

    def refresh(self) -> None:
        """Reads the defaults again; what can't be saved stays in its field, with what is wrong."""
        if self._is_saving:
            return
        marked = self._marked()
        self._kept = self.session.account.defaults()
        self._form.set_defaults(self._kept)
        self._on_pattern_edited(self._kept.number_pattern)
        if marked:
            self._form.retype(marked)
            self._commit()

    def showEvent(self, event: QShowEvent) -> None:
        """The next number may be another one by now."""
        self._saved.hide()
        self.refresh()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the page leaves its fields."""
        self._commit()
        super().hideEvent(event)

    def _on_focus_changed(self, old: QWidget | None, _new: QWidget | None) -> None:
        if old is not None and self.isVisible() and self._form.isAncestorOf(old):
            self._commit()

    def _on_pattern_edited(self, pattern: str) -> None:
        problem = check_pattern(clean_line(pattern), MAX_NUMBER_LENGTH)
        number = "" if problem else self.session.account.next_number(pattern, self._today().year)
        self._form.show_next_number(number, problem)

    def _commit(self) -> None:
        """Saves what was changed and can be saved."""
        if not self.is_allowed() or self._is_saving:
            return
        typed = self._form.read()
        changed = {name: value for name, value in typed.values.items() if value != getattr(self._kept, name)}
        problems = check_defaults(normalised_defaults(replace(self._kept, **changed)))
        self._form.show_problems((*typed.problems, *problems))
        wrong = {problem.field for problem in errors_in(problems)}
        unread = set() if "taxes" in typed.values else {"taxes"}
        self._unsaved = frozenset(wrong | unread | {problem.field for problem in typed.problems})
        changed = {name: value for name, value in changed.items() if name not in wrong}
        all_read = not wrong and not typed.problems and "taxes" in typed.values
        if changed and not self._save(changed):
            return
        if changed or not all_read:
            self._saved.set_state(SavedState.SAVED if all_read else SavedState.PARTLY)
            self._saved.show()

    def _save(self, changed: dict[str, Any]) -> bool:
        """Whether ``changed`` is in the file now; says in the page why not."""
        self._is_saving = True
        try:
            self._kept = self._written(changed)
        except CustlistError as error:
            self.show_error(error)
            return False
        finally:
            self._is_saving = False
        self.clear_notice()
        return True

    def _written(self, changed: dict[str, Any]) -> EstimateDefaults:
        """Saves ``changed``; if somebody else saved first, on top of theirs, which had other fields in mind."""
        account, actor = self.session.account, self.session.actor
        try:
            return account.save_defaults(actor, replace(self._kept, **changed))
        except ChangedMeanwhileError as error:
            if not isinstance(error.current, EstimateDefaults):
                raise
            return account.save_defaults(actor, replace(error.current, **changed))
