"""A page of the guide as a list of blocks, read from Markdown by Qt's own reader."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final, cast

from PySide6.QtGui import (
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextList,
    QTextListFormat,
)

_BOLD: Final = 600
_CALLOUT: Final = re.compile(r"^\[!(NOTE|TIP)\]\s*")
_IMAGE: Final = "\ufffc"


class Kind(Enum):
    """What a block is."""

    HEADING = auto()
    TEXT = auto()
    STEP = auto()
    BULLET = auto()
    NOTE = auto()
    TIP = auto()
    CODE = auto()
    PICTURE = auto()


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text that looks alike."""

    text: str
    bold: bool = False
    code: bool = False
    href: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a step, a heading or the like."""

    kind: Kind
    spans: tuple[Span, ...] = ()
    level: int = 0
    """Of a heading: 1 for the page's title."""
    number: int = 0
    """Of a step, counted from 1."""
    starts: bool = False
    """Whether a note, a tip, a list or code begins here; what follows of the same kind belongs to it."""
    picture: str = ""
    """The path of a picture, from the page's folder; the spans say what it shows."""

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(span.text for span in self.spans)


def parse_page(markdown: str) -> list[Block]:
    """The blocks of a page in their order.

    ``> [!NOTE]`` and ``> [!TIP]`` begin what is set apart, as forges write it.
    """
    document = QTextDocument()
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    blocks: list[Block] = []
    source = document.begin()
    while source.isValid():
        blocks.append(_read(source, blocks[-1] if blocks else None))
        source = source.next()
    return blocks


def slug(heading: str) -> str:
    """The name of a heading in links, as forges make it: ``Undo an import`` is ``undo-an-import``."""
    kept = re.sub(r"[^\w\- ]", "", heading.lower().replace("\u00a0", " "))
    return kept.strip().replace(" ", "-")


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """The runs of a text block that have one format each."""
    each: Any  # the stubs don't know that a block can be gone through
    for each in cast(Any, block):
        yield each.fragment()


def _read(source: QTextBlock, before: Block | None) -> Block:
    form = source.blockFormat()
    spans = _spans(source)
    if form.headingLevel():
        # Headings are bold by themselves; that says nothing about their words.
        plain = tuple(Span(span.text, False, span.code, span.href) for span in spans)
        return Block(Kind.HEADING, plain, level=form.headingLevel())
    if form.hasProperty(QTextFormat.Property.BlockCodeFence):
        return Block(Kind.CODE, spans, starts=before is None or before.kind is not Kind.CODE)
    if form.property(QTextFormat.Property.BlockQuoteLevel):
        return _read_callout(spans, before)
    in_list: QTextList | None = source.textList()
    if in_list is not None:
        number = in_list.itemNumber(source) + 1
        is_step = in_list.format().style() == QTextListFormat.Style.ListDecimal
        return Block(
            Kind.STEP if is_step else Kind.BULLET, spans, number=number if is_step else 0, starts=number == 1
        )
    return _picture(source) or Block(Kind.TEXT, spans)


def _read_callout(spans: tuple[Span, ...], before: Block | None) -> Block:
    mark = _CALLOUT.match(spans[0].text) if spans else None
    if mark is None:
        kind = before.kind if before is not None and before.kind in (Kind.NOTE, Kind.TIP) else Kind.NOTE
        return Block(kind, spans, starts=before is None or before.kind is not kind)
    first = Span(spans[0].text[mark.end() :], spans[0].bold, spans[0].code, spans[0].href)
    rest = (first, *spans[1:]) if first.text else spans[1:]
    return Block(Kind[mark.group(1)], rest, starts=True)


def _spans(source: QTextBlock) -> tuple[Span, ...]:
    return tuple(
        _span(fragment.text(), fragment.charFormat())
        for fragment in fragments(source)
        if _IMAGE not in fragment.text()
    )


def _span(text: str, form: QTextCharFormat) -> Span:
    return Span(text, form.fontWeight() >= _BOLD, form.fontFixedPitch(), form.anchorHref())


def _picture(source: QTextBlock) -> Block | None:
    for fragment in fragments(source):
        form = fragment.charFormat()
        if form.isImageFormat():
            image = form.toImageFormat()
            alternative = str(image.property(QTextFormat.Property.ImageAltText) or "")
            return Block(Kind.PICTURE, (Span(alternative),), picture=image.name())
    return None
