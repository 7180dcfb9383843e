"""Sets a page of the guide: blocks become a text document in the program's type, spacing and colours.

What a text document can't draw (round boxes, keycaps, marks) is only named here, by properties of its formats;
`PageView` paints it under the words.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QImage,
    QKeySequence,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrame,
    QTextFrameFormat,
    QTextImageFormat,
    QTextList,
    QTextListFormat,
)

from custlist_desktop.ui.help.blocks import Block, Kind, Span, slug
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.keycap import native_key_name
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.tokens import Tokens

BOX: Final = QTextCharFormat.Property.UserProperty + 1
"""On a frame: note, tip or code. On characters: key or code."""

_BODY: Final = 1.08
_TITLE: Final = 1.85
_HEADINGS: Final = {1: _TITLE, 2: 1.35, 3: 1.12}
_LINE: Final = 150.0
"""Of running text, in percent."""
_SPACE_AFTER_BOX: Final = 9
_SPACE_BEFORE_HEADING: Final = 30
_LISTING: Final = 0.88
"""The type of what is to be typed in a shell: 86 letters fit into a line."""
_INDENT: Final = 28
_EDGE: Final = "\u00a0"
"""The room at both ends of a keycap, part of its text."""


class PageSetter:
    """Sets one page into one document."""

    def __init__(self, document: QTextDocument, tokens: Tokens, zoom: float, width: int, dpr: float) -> None:
        """
        Args:
            document: it is emptied first.
            tokens: the colours.
            zoom: of the type; 1.0 is the interface's.
            width: of the column, in pixels: no picture is wider.
            dpr: the pixel ratio of the screen, for pictures.
        """
        self._document = document
        self._tokens = tokens
        self._zoom = zoom
        self._width = width
        self._dpr = dpr
        self._list: QTextList | None = None
        self._frame: QTextFrame | None = None
        self._fresh = True
        document.clear()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setIndentWidth(round(_INDENT * zoom))
        self._cursor = QTextCursor(document)

    def set_page(self, blocks: list[Block], folder: Path) -> None:
        """Sets the blocks; ``folder`` is where the paths of pictures begin."""
        self._cursor.beginEditBlock()
        for index, block in enumerate(blocks):
            self._set(block, blocks[index + 1] if index + 1 < len(blocks) else None, folder)
        self._cursor.endEditBlock()

    def add_next(self, topic: str, title: str) -> None:
        """Adds a line that leads to the topic after this one."""
        form = self._paragraph(space_above=28)
        self._begin(form)
        words = translate("Guide", "Next: {title}").format(title=title)
        self._cursor.insertText(words, self._link_format(f"{topic}.md"))

    def _set(self, block: Block, following: Block | None, folder: Path) -> None:
        if block.kind not in (Kind.STEP, Kind.BULLET):
            self._list = None
        match block.kind:
            case Kind.HEADING:
                self._set_heading(block)
            case Kind.STEP | Kind.BULLET:
                self._set_item(block)
            case Kind.NOTE | Kind.TIP | Kind.CODE:
                self._set_boxed(block, following)
            case Kind.PICTURE:
                self._set_picture(block, folder)
            case Kind.TEXT:
                self._begin(self._paragraph(space_above=9))
                self._write(block.spans)

    def _set_heading(self, block: Block) -> None:
        above = 0 if block.level == 1 else _SPACE_BEFORE_HEADING
        form = self._paragraph(space_above=above, space_below=6 if block.level == 1 else 1, line=118.0)
        form.setHeadingLevel(block.level)  # a screen reader goes from heading to heading
        self._begin(form)
        char = self._characters(_HEADINGS.get(block.level, 1.0), QFont.Weight.DemiBold)
        if block.level == 1:
            char.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            char.setFontLetterSpacing(-0.3)
        else:
            char.setAnchor(True)
            char.setAnchorNames([slug(block.text)])
        self._cursor.insertText(block.text, char)

    def _set_item(self, block: Block) -> None:
        self._begin(self._paragraph(space_above=10 if block.starts else 5))
        if block.starts or self._list is None:
            form = QTextListFormat()
            step = block.kind is Kind.STEP
            form.setStyle(QTextListFormat.Style.ListDecimal if step else QTextListFormat.Style.ListDisc)
            form.setIndent(1)
            self._list = self._cursor.createList(form)
        else:
            self._list.add(self._cursor.block())
        marker = self._characters(_BODY, QFont.Weight.DemiBold if block.kind is Kind.STEP else QFont.Weight.Normal)
        marker.setForeground(self._tokens.colour("muted"))
        self._cursor.setBlockCharFormat(marker)
        self._write(block.spans)

    def _set_boxed(self, block: Block, following: Block | None) -> None:
        if block.starts:
            form = QTextFrameFormat()
            form.setProperty(BOX, block.kind.name.lower())
            form.setTopMargin(round(14 * self._zoom))
            form.setPadding(round((14 if block.kind is Kind.CODE else 12) * self._zoom))
            form.setLeftMargin(round((0 if block.kind is Kind.CODE else _INDENT) * self._zoom))
            self._frame = self._cursor.insertFrame(form)
            self._fresh = True
        code = block.kind is Kind.CODE
        self._begin(self._paragraph(space_above=0 if block.starts or code else 6, line=140.0 if code else _LINE))
        if code:
            listing = self._code_format(_LISTING)
            listing.clearProperty(BOX)
            self._cursor.insertText(block.text, listing)
        else:
            if block.starts:
                self._write_callout_name(block.kind)
            self._write(block.spans)
        if following is None or following.kind is not block.kind or following.starts:
            self._leave_frame(following)

    def _write_callout_name(self, kind: Kind) -> None:
        name = translate("Guide", "Note") if kind is Kind.NOTE else translate("Guide", "Tip")
        char = self._characters(_BODY, QFont.Weight.DemiBold)
        char.setForeground(self._tokens.colour("info" if kind is Kind.TIP else "warn"))
        self._cursor.insertText(name + "  ", char)

    def _leave_frame(self, following: Block | None) -> None:
        """Goes on after a frame, in the empty block that Qt keeps there; it is made as low as can be."""
        if self._frame is not None:
            # Qt leaves out the space above a paragraph that comes right after a frame.
            above = _SPACE_AFTER_BOX if following and following.kind is not Kind.HEADING else _SPACE_BEFORE_HEADING
            frame_form = self._frame.frameFormat()
            frame_form.setBottomMargin(round(above * self._zoom))
            self._frame.setFrameFormat(frame_form)
        self._cursor = self._document.rootFrame().lastCursorPosition()
        form = QTextBlockFormat()
        form.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        self._cursor.setBlockFormat(form)
        self._fresh = True

    def _set_picture(self, block: Block, folder: Path) -> None:
        image = QImage(str(folder / block.picture))
        if not image.isNull():
            width = min(round(image.width() / image.devicePixelRatio()), self._width)
            height = round(image.height() * width / image.width())
            pixels = round(width * self._dpr)
            if pixels < image.width():
                image = image.scaledToWidth(pixels, Qt.TransformationMode.SmoothTransformation)
            name = QUrl(block.picture)
            self._document.addResource(QTextDocument.ResourceType.ImageResource.value, name, image)
            self._begin(self._paragraph(space_above=18, line=100.0))
            form = QTextImageFormat()
            form.setName(block.picture)
            form.setWidth(width)
            form.setHeight(height)
            self._cursor.insertImage(form)
        self._begin(self._paragraph(space_above=4, line=130.0))
        caption = self._characters(1.0)
        caption.setForeground(self._tokens.colour("muted"))
        self._cursor.insertText(block.text, caption)

    def _begin(self, form: QTextBlockFormat) -> None:
        """A new block, or the empty one that is there already."""
        char = self._characters(_BODY)
        if self._fresh:
            self._cursor.setBlockFormat(form)
            self._cursor.setBlockCharFormat(char)
            self._fresh = False
        else:
            self._cursor.insertBlock(form, char)

    def _paragraph(self, space_above: int, space_below: int = 0, line: float = _LINE) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setTopMargin(round(space_above * self._zoom))
        form.setBottomMargin(round(space_below * self._zoom))
        form.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return form

    def _characters(self, ratio: float, weight: QFont.Weight = QFont.Weight.Normal) -> QTextCharFormat:
        font = fonts.body(weight)
        font.setPixelSize(max(1, round(fonts.pixel_size() * ratio * self._zoom)))
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(self._tokens.colour("text"))
        return form

    def _link_format(self, href: str) -> QTextCharFormat:
        form = self._characters(_BODY)
        form.setAnchor(True)
        form.setAnchorHref(href)
        form.setForeground(self._tokens.colour("link"))
        form.setFontUnderline(True)
        return form

    def _code_format(self, ratio: float = 0.96) -> QTextCharFormat:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(max(1, round(fonts.pixel_size() * ratio * self._zoom)))
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(self._tokens.colour("text"))
        form.setProperty(BOX, "code")
        return form

    def _key_format(self) -> QTextCharFormat:
        form = self._characters(_BODY * 0.9, QFont.Weight.Medium)
        form.setProperty(BOX, "key")
        return form

    def _write(self, spans: tuple[Span, ...]) -> None:
        for span in spans:
            if span.href:
                self._cursor.insertText(span.text, self._link_format(span.href))
            elif span.code and is_keys(span.text):
                self._cursor.insertText(_EDGE + key_text(span.text) + _EDGE, self._key_format())
            elif span.code:
                self._cursor.insertText(span.text, self._code_format())
            else:
                weight = QFont.Weight.DemiBold if span.bold else QFont.Weight.Normal
                self._cursor.insertText(span.text, self._characters(_BODY, weight))


_MODIFIERS: Final = ("Ctrl", "Shift", "Alt")
_ALONE: Final = "Alt"
"""Pressed alone it shows the letters; no key sequence to Qt."""


def is_keys(text: str) -> bool:
    """Whether ``text`` names a key or keys held together, in portable names such as ``Ctrl+Enter``."""
    if text == _ALONE:
        return True
    *modifiers, last = text.split("+") if not text.endswith("++") else [*text[:-2].split("+"), "+"]
    if any(each not in _MODIFIERS for each in modifiers) or (len(last) == 1 and not modifiers):
        return False
    if last.islower():
        return False
    sequence = QKeySequence(text, QKeySequence.SequenceFormat.PortableText)
    return sequence.count() == 1 and sequence.toString(QKeySequence.SequenceFormat.PortableText) == text


def key_text(text: str) -> str:
    """The keys' name on this system and in this language, in one piece."""
    name = text if text == _ALONE else native_key_name(text)
    return name.replace(" ", "\u00a0")
