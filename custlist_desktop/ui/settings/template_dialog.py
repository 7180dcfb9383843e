"""The dialog in which a saved text is written: its name, its language, and the text with placeholders."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from custlist_desktop.domain.account import TemplateDetails, TemplateKind, TemplateRecord
from custlist_desktop.domain.account_checks import check_template, normalised_template
from custlist_desktop.domain.contact import Problem
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.account_sentences import FIELD_SEVERITIES, account_problem_sentence
from custlist_desktop.ui.settings.edit_dialog import EditDialog
from custlist_desktop.ui.settings.placeholder_edit import PlaceholderEdit
from custlist_desktop.ui.settings.placeholder_words import PlaceholderMenu, unknown_placeholder_sentence
from custlist_desktop.ui.theme.metrics import scaled, size_on_screen

_SIZE: Final = (720, 560)
_SMALLEST: Final = (520, 440)
_LANGUAGE_WIDTH: Final = 160


class TemplateDialog(EditDialog):
    """Adds or edits a template. An unknown placeholder is pointed out at once, and can be saved."""

    def __init__(
        self,
        session: Session,
        kind: TemplateKind,
        record: TemplateRecord | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Edits ``record``, or adds a template of ``kind`` if there is none."""
        super().__init__(session, parent)
        self._kind = kind
        self._record = record
        self._name = QLineEdit(record.name if record else "")
        self._language = PlainCombo()
        self._text = PlaceholderEdit()
        self._fields = {
            "name": Field("", self._name),
            "language": Field("", self._language),
            "text": Field("", self._text),
        }
        self._insert = make_button("", "secondary", "add", "small")
        self._hint = make_label(role="caption", wrap=True)
        self._build_body()
        for code, name in LANGUAGE_NAMES.items():
            self._language.addItem(name, code)
        language = record.language if record else session.account.defaults().language
        self._language.setCurrentIndex(max(0, self._language.findData(language)))
        self._text.setPlainText(record.text if record else "")
        self._connect()
        self.retranslate()
        self.begin()
        self._show_unknown()
        (self._text if record else self._name).setFocus()

    def _build_body(self) -> None:
        self._insert.setAutoDefault(False)
        self._fields["language"].setFixedWidth(scaled(_LANGUAGE_WIDTH))
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self._fields["name"], 1, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._fields["language"], 0, Qt.AlignmentFlag.AlignTop)
        bottom = QHBoxLayout()
        bottom.setSpacing(16)
        bottom.addWidget(self._insert)
        bottom.addWidget(self._hint, 1)
        self.body_layout.addLayout(top)
        self.body_layout.addWidget(self._fields["text"], 1)
        self.body_layout.addLayout(bottom)
        self.body_layout.addWidget(self.message)
        self.setMinimumSize(size_on_screen(self, _SMALLEST))
        self.resize(size_on_screen(self, _SIZE))

    def _connect(self) -> None:
        self._insert.clicked.connect(self._on_insert_clicked)
        self._name.textEdited.connect(self._on_name_edited)
        self._text.textChanged.connect(self._show_unknown)

    def retranslate(self) -> None:
        """Sets every text again."""
        super().retranslate()
        self.setWindowTitle(self._title())
        self._fields["name"].set_label(translate("TemplateDialog", "Name"))
        self._fields["language"].set_label(translate("TemplateDialog", "Language"))
        self._fields["text"].set_label(translate("TemplateDialog", "Text"))
        self._insert.setText(translate("TemplateDialog", "Insert Placeholder"))
        self._insert.setAccessibleName(self._insert.text())
        self._hint.setText(translate("TemplateDialog", "Placeholders are filled in when a proposal is made."))
        self._show_unknown()

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

    # The fields

    def details(self) -> TemplateDetails:
        """What stands in the fields."""
        language = str(self._language.currentData())
        return TemplateDetails(self._kind, self._name.text(), language, self._text.toPlainText())

    def problems(self) -> Sequence[Problem]:
        """What is wrong with it."""
        return check_template(normalised_template(self.details()))

    def field_names(self) -> Sequence[str]:
        """The fields that can have a problem."""
        return tuple(self._fields)

    def show_problem(self, field: str, problem: Problem | None) -> None:
        """Says beside a field what is wrong with it."""
        if field == "text" and problem is None:
            self._show_unknown()
            return
        severity = FIELD_SEVERITIES[problem.severity] if problem else None
        self._fields[field].set_problem(severity, account_problem_sentence(problem) if problem else "")

    def focus_field(self, field: str) -> None:
        """Puts the keyboard into a field."""
        self._fields[field].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def write(self) -> TemplateRecord:
        """Saves what stands in the fields."""
        account, actor = self.session.account, self.session.actor
        if self._record is None:
            return account.add_template(actor, self.details())
        return account.edit_template(actor, self._record.id, self.details(), self._record.version)

    def go_on_from(self, current: object | None) -> None:
        """Takes what somebody else saved as what this is a change of."""
        self._record = current if isinstance(current, TemplateRecord) else None

    def _show_unknown(self) -> None:
        name = self._text.first_unknown()
        self._fields["text"].set_problem("warning", unknown_placeholder_sentence(name) if name else "")

    def _on_name_edited(self) -> None:
        if self._fields["name"].problem_text():
            self.show_problems(("name",), is_new=True)

    def _on_insert_clicked(self) -> None:
        menu = PlaceholderMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.chosen.connect(self._text.insert_placeholder)
        menu.popup_below(self._insert)
