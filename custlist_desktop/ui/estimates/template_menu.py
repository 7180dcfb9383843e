"""The drop-down that inserts a saved text, and, for an Account Owner, saves one (M13)."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from custlist_desktop.domain.account import TemplateKind, TemplateRecord
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.roles import Action
from custlist_desktop.ui.estimates.estimate_sentences import estimate_problem_sentence
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, translate
from custlist_desktop.ui.kit.buttons import EntryButton
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.dialogs.save_dialog import SaveDialog
from custlist_desktop.ui.kit.forms import Form, FormField
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme.icons import icon, icon_size
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


class TemplateNameDialog(SaveDialog):
    """Asks for the name and language of a new template. What is saved is what ``save`` returned."""

    def __init__(
        self,
        kind: TemplateKind,
        language: str,
        save: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        """For a text of ``kind`` in ``language``; ``save`` gets the name and the language, or raises why it can't."""
        super().__init__(parent)
        self._save_with = save
        languages = PlainCombo()
        for code, name in LANGUAGE_NAMES.items():
            languages.addItem(name, code)
        self.form = Form(
            [
                FormField("name", translate("TemplateNameDialog", "Name of the template"), QLineEdit()),
                FormField("language", translate("TemplateNameDialog", "Language"), languages, also=("name",)),
            ],
            _problem_sentence,
        )
        self.form.lay_out([["name", "language"]])
        self.form.fill({"language": language})
        self.setWindowTitle(
            translate("TemplateNameDialog", "Save Scope of Work as a Template")
            if kind is TemplateKind.SCOPE_OF_WORK
            else translate("TemplateNameDialog", "Save Terms and Conditions as a Template")
        )
        self.body_layout.addWidget(self.form)
        self.body_layout.addWidget(self.message)
        fix_width(self, _DIALOG_WIDTH)
        self.begin_with(self.form)
        self.form.focus_field("name")

    def problems(self) -> list[Problem]:
        return [] if self.form.read().values["name"].strip() else [Problem("name", "name_required")]

    def write(self) -> object:
        typed = self.form.read().values
        return self._save_with(typed["name"].strip(), typed["language"])


def _problem_sentence(problem: Problem) -> str:
    own = {
        "name_required": translate("TemplateNameDialog", "Give the template a name."),
        "name_taken": translate(
            "AccountProblems", "This language already has a template with this name. Choose another name."
        ),
    }
    return own.get(problem.code) or estimate_problem_sentence(problem)


class TemplateButton(EntryButton):
    """A button with an icon before its words and an arrow behind them, since it opens a list.

    Where there is too little room for all of it, the icon gives way, and then the words: they are never cut. A short
    word takes their place if it has room.
    """

    def __init__(self, words: str, short: str) -> None:
        """``words`` are its name and its tool tip too; ``short`` is said for them in a narrow window."""
        super().__init__(words)
        self._words, self._short = words, short
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setProperty("look", "drop")
        self.setAutoDefault(False)
        self._icon = icon("scope", room_after=4)
        self.setIcon(self._icon)
        self.setIconSize(QSize(icon_size() + 4, icon_size()))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.addStretch(1)
        layout.addWidget(IconLabel("expand", "text"))

    def sizeHint(self) -> QSize:
        """All of it, whatever the layout of the arrow would take."""
        return QSize(self._width_with(self._words) + icon_size() + 8, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The icon and the arrow."""
        return QSize(2 * icon_size() + 14 + 12 + 8 + 6, super().sizeHint().height())

    def _width_with(self, words: str) -> int:
        """The width of words and the arrow, and what is around them."""
        self.ensurePolished()
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()
        return text + 14 + 12 + icon_size() + 8 + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows what has room."""
        super().resizeEvent(event)
        width = event.size().width()
        words = next((each for each in (self._words, self._short) if width >= self._width_with(each)), "")
        self.setText(words)
        has_room = width >= self._width_with(words) + icon_size() + 8
        self.setIcon(self._icon if has_room or not words else QIcon())
