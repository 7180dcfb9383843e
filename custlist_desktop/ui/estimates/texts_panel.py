"""The estimate's texts: scope of work, terms and conditions, and notes that stay in the office."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.domain.account import TemplateDetails, TemplateKind, TemplateRecord
from custlist_desktop.domain.estimate import EstimateContent
from custlist_desktop.domain.placeholders import DoubtfulPlaceholder
from custlist_desktop.domain.search import highlight_spans
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.in_place import DocumentUndo
from custlist_desktop.ui.estimates.steps import Did, EditStep
from custlist_desktop.ui.estimates.template_menu import TemplateButton, TemplateMenu, TemplateNameDialog
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.lists.marked_text import Highlights
from custlist_desktop.ui.kit.placeholder_doubt import PlaceholderDoubt
from custlist_desktop.ui.kit.styling import ground, restyle
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens
from custlist_desktop.ui.theme.metrics import pane_side, screen_area

HEIGHT: Final = 176
_SHARE: Final = 0.25
"""Of a small screen's height, beside a large font."""
_SIDE: Final = 24
_TAB_FRAME: Final = 34  # padding and outline
_NARROW_TAB_FRAME: Final = 14
_TAB_GAP: Final = 4


@dataclass(frozen=True, slots=True)
class TextTab:
    """One of the texts: its field in the estimate, what a change of it does, its templates."""

    field: str
    did: Did
    kind: TemplateKind | None = None


TABS: Final = (
    TextTab("scope_of_work", Did.EDIT_SCOPE, TemplateKind.SCOPE_OF_WORK),
    TextTab("terms", Did.EDIT_TERMS, TemplateKind.TERMS),
    TextTab("notes", Did.EDIT_NOTES),
)


class TextWords(NamedTuple):
    """What is said of a text: its title, that in a narrow window, and what stands in it while it is empty."""

    title: str
    short: str
    placeholder: str


def _words() -> tuple[TextWords, ...]:
    """The words of each text."""
    return (
        TextWords(
            translate("TextsPanel", "Scope of Work"),
            translate("TextsPanel", "Scope"),
            translate("TextsPanel", "What the work includes, and what it doesn’t."),
        ),
        TextWords(
            translate("TextsPanel", "Terms and Conditions"),
            translate("TextsPanel", "Terms"),
            translate("TextsPanel", "Payment, warranties and other terms."),
        ),
        TextWords(
            translate("TextsPanel", "Internal Notes"),
            translate("TextsPanel", "Notes"),
            translate("TextsPanel", "Stays in the office: never on a proposal."),
        ),
    )


@dataclass(frozen=True, slots=True)
class TextsState:
    """Which tab is in view; of each text, where the selection begins and ends, and how far it is scrolled."""

    tab: int
    cursors: tuple[tuple[int, int], ...]
    scrolls: tuple[int, ...]


class TextsPanel(QWidget):
    """Tabs over one text each, and Insert Template at the right."""

    def __init__(
        self, session: Session, document: EstimateDocument, manage_templates: Callable[[str], object]
    ) -> None:
        """Edits the texts of ``document``; ``manage_templates`` gets the TemplateKind whose templates are meant."""
        super().__init__()
        self._manage_templates = manage_templates
        ground(self)
        self._session = session
        self._document = document
        self._typing = 0
        self._words = _words()
        self._tabs = QButtonGroup(self)
        self._tabs.setExclusive(True)
        self._buttons = [self._make_tab(position) for position in range(len(TABS))]
        self._edits = [TextEdit() for _ in TABS]
        self._stack = QStackedWidget()
        self._doubt = PlaceholderDoubt()
        self._doubt.accepted.connect(self._on_doubt_accepted)
        self._templates = TemplateButton(
            translate("TextsPanel", "Insert Template"), translate("TextsPanel", "Templates")
        )
        self._templates.clicked.connect(self._on_templates_clicked)
        self._build_layout()
        for tab, edit in zip(TABS, self._edits, strict=True):
            edit.show_text(getattr(document.content, tab.field))
            edit.setObjectName(tab.field)
            edit.textChanged.connect(self._on_text_changed)
            edit.left.connect(self._end_merging)
        document.content_changed.connect(self._on_content_changed)
        document.refused.connect(self._show_texts)
        for words, button, edit in zip(self._words, self._buttons, self._edits, strict=True):
            button.setAccessibleName(words.title)
            edit.setAccessibleName(words.title)
            edit.setPlaceholderText(words.placeholder)
        self._fit_tabs()
        self._buttons[0].setChecked(True)

    def _make_tab(self, position: int) -> QPushButton:
        button = QPushButton()
        button.setProperty("look", "tab")
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.toggled.connect(self._on_tab_toggled)
        self._tabs.addButton(button, position)
        return button

    def _build_layout(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(_TAB_GAP)
        for button in self._buttons:
            top.addWidget(button)
        top.addStretch(1)
        top.addWidget(self._templates)
        for edit in self._edits:
            self._stack.addWidget(edit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 11, _SIDE, 16)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._doubt)
        layout.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tabs()

    def _fit_tabs(self) -> None:
        """Gives the tabs less padding where they would lie over each other, then shorter titles."""
        # The current tab's title is bolder; the button keeps its width.
        metrics = QFontMetrics(fonts.body(fonts.SEMIBOLD))
        gaps = _TAB_GAP * (len(TABS) + 1)
        room = self.width() - 2 * _SIDE - self._templates.minimumSizeHint().width() - gaps
        whole = [words.title for words in self._words]
        needed = sum(map(metrics.horizontalAdvance, whole))
        is_narrow = needed + _TAB_FRAME * len(TABS) > room
        is_short = needed + _NARROW_TAB_FRAME * len(TABS) > room
        titles = [words.short for words in self._words] if is_short else whole
        for button, title, words in zip(self._buttons, titles, self._words, strict=True):
            restyle(button, "scale", "narrow" if is_narrow else None)
            button.setText(title)
            button.setToolTip(words.title if is_short else "")
            frame = _NARROW_TAB_FRAME if is_narrow else _TAB_FRAME
            button.setMinimumWidth(metrics.horizontalAdvance(title) + frame)

    def sizeHint(self) -> QSize:
        """Its height at first."""
        return QSize(super().sizeHint().width(), pane_side(HEIGHT, screen_area(self).height(), _SHARE))

    def state(self) -> TextsState:
        """Which text is in view, and where one is in each."""
        cursors = ((each.textCursor().anchor(), each.textCursor().position()) for each in self._edits)
        scrolls = tuple(each.verticalScrollBar().value() for each in self._edits)
        return TextsState(self._tabs.checkedId(), tuple(cursors), scrolls)

    def show_tab(self, tab: int) -> None:
        """Brings a text into view; the first if there is no such."""
        self._buttons[tab if tab in range(len(TABS)) else 0].setChecked(True)

    def restore(self, state: TextsState) -> None:
        """Shows what another panel of the same document showed."""
        self.show_tab(state.tab)
        for edit, (anchor, position), scroll in zip(self._edits, state.cursors, state.scrolls, strict=True):
            cursor = edit.textCursor()
            cursor.setPosition(anchor)
            cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
            edit.setTextCursor(cursor)
            edit.verticalScrollBar().setValue(scroll)

    # Finding

    def mark(self, highlights: Highlights) -> None:
        """Marks in all texts what matches."""
        for edit in self._edits:
            edit.mark(highlights)

    def select(self, tab: int, start: int, end: int) -> None:
        """Brings a part of a text into view, selected; ``start`` and ``end`` count its letters."""
        self.show_tab(tab)
        self._edits[tab].select(start, end)

    # Editing

    def _current(self) -> tuple[TextTab, "TextEdit"]:
        position = max(0, self._tabs.checkedId())
        return TABS[position], self._edits[position]

    def _on_tab_toggled(self, checked: bool) -> None:
        if checked:
            self._stack.setCurrentIndex(self._tabs.checkedId())
            self._templates.setVisible(self._current()[0].kind is not None)
            self._show_doubt()

    def _on_text_changed(self) -> None:
        edit = self.sender()
        for tab, each in zip(TABS, self._edits, strict=True):
            if each is edit:
                self._change(tab, each.toPlainText(), tab.did, f"{tab.field} {self._typing}")

    def _change(self, tab: TextTab, text: str, did: Did, merge_key: str | None) -> bool:
        kept = self._document.kept_content
        if text == getattr(kept, tab.field):
            return True
        changed: dict[str, Any] = {tab.field: text}
        return self._document.change(replace(kept, **changed), EditStep(did), merge_key)

    def _end_merging(self) -> None:
        """Makes what is typed from now on another step of undo."""
        self._typing += 1

    def _on_content_changed(self, _before: EstimateContent, _content: EstimateContent) -> None:
        self._show_texts()

    def _show_texts(self) -> None:
        content = self._document.content
        for tab, edit in zip(TABS, self._edits, strict=True):
            edit.show_text(getattr(content, tab.field))
        self._show_doubt()

    def _show_doubt(self) -> None:
        tab, edit = self._current()
        self._doubt.show_texts([edit.toPlainText()] if tab.kind is not None else [])

    def _on_doubt_accepted(self, doubt: DoubtfulPlaceholder) -> None:
        tab, edit = self._current()
        self._end_merging()
        self._change(tab, doubt.mended(edit.toPlainText()), tab.did, None)

    # Templates

    def _on_templates_clicked(self) -> None:
        tab, edit = self._current()
        if tab.kind is None:
            return
        templates = self._session.account.templates(tab.kind)
        language = self._document.content.language
        menu = TemplateMenu(self._session, templates, language, bool(edit.toPlainText().strip()), self)
        menu.template_chosen.connect(self._insert)
        menu.save_requested.connect(self._on_save_requested)
        menu.manage_requested.connect(self._on_manage_requested)
        menu.popup_above(self._templates)

    def _insert(self, template: TemplateRecord) -> None:
        """Puts a template where the cursor is, on lines of its own, as one step of undo (M13)."""
        tab, edit = self._current()
        text, end = edit.with_inserted(template.text)
        self._end_merging()
        if not self._change(tab, text, Did.INSERT_TEMPLATE, None):
            return
        cursor = edit.textCursor()
        cursor.setPosition(end)
        edit.setTextCursor(cursor)
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_manage_requested(self) -> None:
        kind = self._current()[0].kind
        if kind is not None:
            self._manage_templates(kind.value)

    def _on_save_requested(self) -> None:
        tab, edit = self._current()
        kind = tab.kind
        if kind is None:
            return

        def save(name: str, language: str) -> TemplateRecord:
            details = TemplateDetails(kind, name, language, edit.toPlainText())
            return self._session.account.add_template(self._session.actor, details)

        dialog = TemplateNameDialog(kind, self._document.content.language, save, self.window())
        dialog.exec()
        dialog.deleteLater()


class TextEdit(QPlainTextEdit):
    """Plain text of several lines; Tab leaves it, and undo is the document's."""

    left = Signal()
    """The keyboard left it."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.installEventFilter(DocumentUndo(self))
        self.installEventFilter(self)

    def show_text(self, text: str) -> None:
        """Shows ``text``; what is as before stays untouched, and the cursor with it."""
        shown = self.toPlainText()
        if text == shown:
            return
        start, limit = 0, min(len(text), len(shown))
        while start < limit and text[start] == shown[start]:
            start += 1
        end = 0
        while end < limit - start and text[-1 - end] == shown[-1 - end]:
            end += 1
        self._cursor(start, len(shown) - end).insertText(text[start : len(text) - end])

    def mark(self, highlights: Highlights) -> None:
        """Marks what matches; it stays marked until this is called again."""
        shown = self.toPlainText()
        marks = []
        for start, end in highlight_spans(shown, highlights):
            mark: Any = QTextEdit.ExtraSelection()  # the stubs lack its fields
            mark.cursor = self._cursor(start, end)
            mark.format.setBackground(current_tokens().colour("match"))
            marks.append(mark)
        self.setExtraSelections(marks)

    def select(self, start: int, end: int) -> None:
        """Selects letters, and scrolls to them."""
        self.setTextCursor(self._cursor(start, end))
        self.ensureCursorVisible()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        shown, cursor = self.toPlainText(), QTextCursor(self.document())
        cursor.setPosition(_utf16(shown[:start]))
        cursor.setPosition(_utf16(shown[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def with_inserted(self, text: str) -> tuple[str, int]:
        """The whole text with ``text`` in place of the selection, on lines of its own, and where it ends."""
        cursor, shown = self.textCursor(), self.toPlainText()
        encoded = shown.encode("utf-16-le")
        before = encoded[: 2 * cursor.selectionStart()].decode("utf-16-le")
        after = encoded[2 * cursor.selectionEnd() :].decode("utf-16-le")
        if before and not before.endswith("\n"):
            before += "\n"
        if after and not after.startswith("\n"):
            after = "\n" + after
        return before + text + after, _utf16(before + text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices when the keyboard leaves."""
        if watched is self and event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        """Two lines at least."""
        return QSize(100, self.fontMetrics().lineSpacing() * 2 + 20)


def _utf16(text: str) -> int:
    """How many positions of a Qt text ``text`` takes: letters beyond U+FFFF take two."""
    return len(text.encode("utf-16-le")) // 2
