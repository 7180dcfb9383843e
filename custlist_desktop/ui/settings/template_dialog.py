"""The dialog in which a saved text is written: its name, its language, and the text with placeholders."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from custlist_desktop.domain.account import TemplateDetails, TemplateKind, TemplateRecord
from custlist_desktop.domain.account_checks import check_template, normalised_template
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.placeholders import (
    PLACEHOLDERS,
    DoubtfulPlaceholder,
    doubtful_placeholders,
    placeholder_spans,
)
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.combo import PlainCombo
from custlist_desktop.ui.kit.dialogs.save_dialog import SaveDialog
from custlist_desktop.ui.kit.forms import Form, FormField
from custlist_desktop.ui.kit.placeholder_doubt import PlaceholderDoubt
from custlist_desktop.ui.kit.placeholder_words import PlaceholderMenu
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.settings.account_sentences import account_problem_sentence
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import scaled, size_on_screen

_SIZE: Final = (720, 560)
_SMALLEST: Final = (520, 440)
_LANGUAGE_WIDTH: Final = 160


class PlaceholderHighlighter(QSyntaxHighlighter):
    """Colours placeholders in the palette's colours."""

    def __init__(self, document: QTextDocument) -> None:
        """Works on ``document`` from now on."""
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:  # noqa: N802  # Qt's name
        tokens = current_tokens()
        known, unknown = QTextCharFormat(), QTextCharFormat()
        known.setForeground(tokens.colour("info"))
        known.setBackground(tokens.colour("info_bg"))
        known.setFontWeight(fonts.MEDIUM)
        unknown.setForeground(tokens.colour("warn"))
        unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        unknown.setUnderlineColor(tokens.colour("warn"))
        for start, end, name in placeholder_spans(text):
            if name in PLACEHOLDERS:
                self._set_look(text, start, end, known)
        for doubt in doubtful_placeholders(text):
            self._set_look(text, doubt.start, doubt.start + len(doubt.typed), unknown)

    def _set_look(self, text: str, start: int, end: int, look: QTextCharFormat) -> None:
        self.setFormat(_utf16(text[:start]), _utf16(text[start:end]), look)  # Qt counts letters beyond U+FFFF twice


class PlaceholderEdit(QPlainTextEdit):
    """Plain text with placeholders. Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self._highlighter = PlaceholderHighlighter(self.document())

    def insert_placeholder(self, name: str) -> None:
        """Puts a placeholder where the cursor is, in place of what is selected; one step of undo."""
        self.textCursor().insertText(f"{{{name}}}")
        self.setFocus()

    def mend(self, doubt: DoubtfulPlaceholder) -> None:
        """Puts what was meant in place of what is typed, wherever it is; one step of undo."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(doubt.mended(self.toPlainText()))
        self.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Another appearance has other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._highlighter.rehighlight()


def _utf16(text: str) -> int:
    """How many positions of a Qt text ``text`` takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


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
                FormField("language", translate("TemplateDialog", "Language"), self._language, also=("name",)),
                FormField("text", translate("TemplateDialog", "Text"), self._text),
            ],
            account_problem_sentence,
        )
        self._doubt = PlaceholderDoubt()
        self._insert = make_button(translate("TemplateDialog", "Insert Placeholder"), "secondary", "add", "small")
        self._build_body()
        language = record.language if record else session.account.defaults().language
        kept = {"name": record.name, "text": record.text} if record else {}
        self.form.fill({"language": language, **kept})
        self._insert.clicked.connect(self._on_insert_clicked)
        self._text.textChanged.connect(self._show_doubt)
        self._doubt.accepted.connect(self._text.mend)
        self.begin_with(self.form)
        self._show_doubt()
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
        column.addWidget(self._doubt)
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
        return check_template(normalised_template(self.details()))

    def write(self) -> TemplateRecord:
        account, actor = self._session.account, self._session.actor
        if self._record is None:
            return account.add_template(actor, self.details())
        return account.edit_template(actor, self._record.id, self.details(), self._record.version)

    def go_on_from(self, current: object | None) -> None:
        self._record = current if isinstance(current, TemplateRecord) else None

    def _show_doubt(self) -> None:
        self._doubt.show_texts([self._text.toPlainText()])

    def _on_insert_clicked(self) -> None:
        menu = PlaceholderMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.chosen.connect(self._text.insert_placeholder)
        menu.popup_below(self._insert)
