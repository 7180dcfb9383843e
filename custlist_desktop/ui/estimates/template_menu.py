"""The drop-down that inserts a saved text, and, for an Account Owner, saves one (M13)."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from custlist_desktop.domain.account import TemplateKind, TemplateRecord
from custlist_desktop.domain.roles import Action
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, Retranslated, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.dialogs.form_dialog import FormDialog
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.fitting import FitsContent
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.metrics import fix_width, scaled

_WIDTH: Final = 300
_DIALOG_WIDTH: Final = 440


def sorted_templates(templates: Sequence[TemplateRecord], language: str) -> list[TemplateRecord]:
    """The templates of the proposal's language first; the others by language."""
    return sorted(templates, key=lambda each: (each.language != language, each.language))


class TemplateMenu(RoundMenu):
    """Templates by name, then Save This Text as a Template and Manage Templates."""

    template_chosen = Signal(object)
    """The TemplateRecord that is to be inserted."""
    save_requested = Signal()
    manage_requested = Signal()

    def __init__(
        self,
        session: Session,
        templates: Sequence[TemplateRecord],
        language: str,
        has_text: bool,
        parent: QWidget | None = None,
    ) -> None:
        """
        Args:
            session: whose role says whether texts can be saved.
            templates: those of one kind.
            language: the proposal's, whose templates come first.
            has_text: whether there is something to be saved as a template.
            parent: the owner.
        """
        super().__init__(parent=parent)
        self.setMinimumWidth(scaled(_WIDTH))
        for template in sorted_templates(templates, language):
            name = template.name.replace("&", "&&")
            if template.language != language:
                name = f"{name} ({LANGUAGE_NAMES.get(template.language, template.language)})"
            self.add(name).setData(template)
        if not templates:
            self.add(translate("TemplateMenu", "No templates yet")).setEnabled(False)
        self.addSeparator()
        self._save = self.add(translate("TemplateMenu", "Save This Text as a Template"), "add")
        self._manage = self.add(translate("TemplateMenu", "Manage Templates"), "settings")
        self._allow(session, has_text)
        self.triggered.connect(self._on_triggered)
        self.aboutToHide.connect(self.deleteLater)

    def _allow(self, session: Session, has_text: bool) -> None:
        allowed = session.may(Action.MANAGE_ACCOUNT)
        self._save.setEnabled(allowed and has_text)
        if not allowed:
            self._save.setToolTip(session.refusal(Action.MANAGE_ACCOUNT))
        elif not has_text:
            self._save.setToolTip(translate("TemplateMenu", "Write a text first."))

    def popup_above(self, widget: QWidget, gap: int = 4) -> None:
        """Opens the menu over ``widget``, their right edges aligned, with its first entry current."""
        size = self.sizeHint()
        self.popup(widget.mapToGlobal(QPoint(widget.width() - size.width(), -gap - size.height())))
        enabled = [action for action in self.actions() if action.isEnabled() and not action.isSeparator()]
        if enabled:
            self.setActiveAction(enabled[0])

    def _on_triggered(self, action: QAction) -> None:
        if action is self._save:
            self.save_requested.emit()
        elif action is self._manage:
            self.manage_requested.emit()
        elif isinstance(action.data(), TemplateRecord):
            self.template_chosen.emit(action.data())


class TemplateNameDialog(Retranslated, FitsContent, FormDialog):
    """Asks for the name and language of a new template."""

    named = Signal(str, str)
    """Name and language. Whoever saves calls `accept`, or says with `show_problem` why it can't be."""

    def __init__(self, kind: TemplateKind, language: str, parent: QWidget | None = None) -> None:
        """For a text of ``kind`` in ``language``."""
        super().__init__(parent)
        self._kind = kind
        self._name = QLineEdit()
        self._language = PlainCombo()
        for code, name in LANGUAGE_NAMES.items():
            self._language.addItem(name, code)
        self._language.setCurrentIndex(self._language.findData(language))
        self._name_field = Field("", self._name)
        self._language_field = Field("", self._language)
        self._cancel = self.footer.add_button(make_button(""))
        self._save = self.footer.add_button(make_button("", "primary"))
        self.save_with(self._save)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save_clicked)
        self._name.textEdited.connect(self._on_name_edited)
        self.body_layout.addWidget(self._name_field)
        self.body_layout.addWidget(self._language_field)
        fix_width(self, _DIALOG_WIDTH)
        self.begin()
        self.retranslate()
        self._name.setFocus()

    def details(self) -> object:
        """Name and language."""
        return self._name.text(), self._language.currentData()

    def show_problem(self, sentence: str) -> None:
        """Says beside the name why the template can't be saved."""
        self._name_field.set_problem("error", sentence)
        self._name.setFocus()

    def retranslate(self) -> None:
        """Sets every text again."""
        self.setWindowTitle(
            translate("TemplateNameDialog", "Save Scope of Work as a Template")
            if self._kind is TemplateKind.SCOPE_OF_WORK
            else translate("TemplateNameDialog", "Save Terms and Conditions as a Template")
        )
        self._name_field.set_label(translate("TemplateNameDialog", "Name of the template"))
        self._language_field.set_label(translate("TemplateNameDialog", "Language"))
        self._cancel.setText(translate("TemplateNameDialog", "Cancel"))
        self._save.setText(translate("TemplateNameDialog", "Save"))

    def _on_name_edited(self) -> None:
        self._name_field.set_problem(None)

    def _on_save_clicked(self) -> None:
        name = self._name.text().strip()
        if name:
            self.named.emit(name, str(self._language.currentData()))
        else:
            self.show_problem(translate("TemplateNameDialog", "Give the template a name."))
