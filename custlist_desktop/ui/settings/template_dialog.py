"""The dialog in which a saved text is written: its name, its language, and the text with placeholders."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from custlist_desktop.domain.account import TemplateDetails, TemplateKind, TemplateRecord
from custlist_desktop.domain.account_checks import check_template, normalised_template
from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.dialogs.save_dialog import SaveDialog
from custlist_desktop.ui.kit.forms import Form, FormField
from custlist_desktop.ui.kit.placeholder_words import PlaceholderMenu, unknown_placeholder_sentence
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.account_sentences import account_problem_sentence
from custlist_desktop.ui.settings.placeholder_edit import PlaceholderEdit
from custlist_desktop.ui.theme.metrics import scaled, size_on_screen

_SIZE: Final = (720, 560)
_SMALLEST: Final = (520, 440)
_LANGUAGE_WIDTH: Final = 160
_UNKNOWN: Final = "placeholder_unknown"


class TemplateDialog(SaveDialog):
    """Adds or edits a template. An unknown placeholder is pointed out at once, and can be saved."""

    def __init__(
        self,
        session: Session,
        kind: TemplateKind,
        record: TemplateRecord | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Edits ``record``, or adds a template of ``kind`` if there is none."""
        super().__init__(parent)
        self._session = session
        self._kind = kind
        self._record = record
        self._name = QLineEdit()
        self._language = PlainCombo()
        self._text = PlaceholderEdit()
        for code, language_name in LANGUAGE_NAMES.items():
            self._language.addItem(language_name, code)
        self.form = Form(
            [
                FormField("name", translate("TemplateDialog", "Name"), self._name),
                FormField("language", translate("TemplateDialog", "Language"), self._language),
                FormField("text", translate("TemplateDialog", "Text"), self._text),
            ],
            _problem_sentence,
        )
        self._insert = make_button(translate("TemplateDialog", "Insert Placeholder"), "secondary", "add", "small")
        self._build_body()
        language = record.language if record else session.account.defaults().language
        kept = {"name": record.name, "text": record.text} if record else {}
        self.form.fill({"language": language, **kept})
        self._insert.clicked.connect(self._on_insert_clicked)
        self._text.textChanged.connect(self._show_unknown)
        self.begin_with(self.form, when_left=False)
        self._show_unknown()
        (self._text if record else self._name).setFocus()

    def _build_body(self) -> None:
        self.setWindowTitle(self._title())
        self._insert.setAutoDefault(False)
        self._insert.setAccessibleName(self._insert.text())
        self.form.field("language").setFixedWidth(scaled(_LANGUAGE_WIDTH))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.form.field("name"), 1, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.form.field("language"), 0, Qt.AlignmentFlag.AlignTop)
        hint = translate("TemplateDialog", "Placeholders are filled in when a proposal is made.")
        bottom = QHBoxLayout()
        bottom.setSpacing(16)
        bottom.addWidget(self._insert)
        bottom.addWidget(make_label(hint, "caption", wrap=True), 1)
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.form.field("text"), 1)
        column.addLayout(bottom)
        self.body_layout.addWidget(self.form, 1)
        self.body_layout.addWidget(self.message)
        self.setMinimumSize(size_on_screen(self, _SMALLEST))
        self.resize(size_on_screen(self, _SIZE))

    def _title(self) -> str:
        if self._kind is TemplateKind.TERMS:
            return (
                translate("TemplateDialog", "Edit Terms and Conditions")
                if self._record
                else translate("TemplateDialog", "Add Terms and Conditions")
            )
        return (
            translate("TemplateDialog", "Edit Scope of Work")
            if self._record
            else translate("TemplateDialog", "Add Scope of Work")
        )

    def details(self) -> TemplateDetails:
        return TemplateDetails(self._kind, **self.form.read().values)

    def problems(self) -> Sequence[Problem]:
        name = self._text.first_unknown()
        unknown = [Problem("text", _UNKNOWN, Severity.WARNING, {"name": name})] if name else []
        return (*check_template(normalised_template(self.details())), *unknown)

    def write(self) -> TemplateRecord:
        account, actor = self._session.account, self._session.actor
        if self._record is None:
            return account.add_template(actor, self.details())
        return account.edit_template(actor, self._record.id, self.details(), self._record.version)

    def go_on_from(self, current: object | None) -> None:
        self._record = current if isinstance(current, TemplateRecord) else None

    def _show_unknown(self) -> None:
        self.show_problems(("text",))

    def _on_insert_clicked(self) -> None:
        menu = PlaceholderMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.chosen.connect(self._text.insert_placeholder)
        menu.popup_below(self._insert)


def _problem_sentence(problem: Problem) -> str:
    if problem.code == _UNKNOWN:
        return unknown_placeholder_sentence(problem.facts["name"])
    return account_problem_sentence(problem)
