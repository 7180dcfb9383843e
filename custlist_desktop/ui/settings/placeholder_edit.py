"""A text field that shows placeholders: known ones in colour, unknown ones underlined."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from custlist_desktop.domain.placeholders import PLACEHOLDERS, placeholder_spans, unknown_placeholders
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.appearance import current_tokens


class PlaceholderHighlighter(QSyntaxHighlighter):
    """Colours placeholders in the palette's colours."""

    def __init__(self, document: QTextDocument) -> None:
        """Works on ``document`` from now on."""
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:  # noqa: N802  # Qt's name
        """Qt's override."""
        tokens = current_tokens()
        known, unknown = QTextCharFormat(), QTextCharFormat()
        known.setForeground(tokens.colour("info"))
        known.setBackground(tokens.colour("info_bg"))
        known.setFontWeight(fonts.MEDIUM)
        unknown.setForeground(tokens.colour("warn"))
        unknown.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        unknown.setUnderlineColor(tokens.colour("warn"))
        for start, end, name in placeholder_spans(text):
            # Qt counts letters beyond U+FFFF twice.
            first = _utf16(text[:start])
            self.setFormat(first, _utf16(text[start:end]), known if name in PLACEHOLDERS else unknown)


class PlaceholderEdit(QPlainTextEdit):
    """Plain text with placeholders. Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._highlighter = PlaceholderHighlighter(self.document())

    def insert_placeholder(self, name: str) -> None:
        """Puts a placeholder where the cursor is, in place of what is selected; one step of undo."""
        self.textCursor().insertText(f"{{{name}}}")
        self.setFocus()

    def first_unknown(self) -> str:
        """The name of the first placeholder that nothing fills in; empty if there is none."""
        unknown = unknown_placeholders(self.toPlainText())
        return unknown[0][2] if unknown else ""

    def changeEvent(self, event: QEvent) -> None:
        """Qt's override: another appearance has other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._highlighter.rehighlight()


def _utf16(text: str) -> int:
    """How many positions of a Qt text ``text`` takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
