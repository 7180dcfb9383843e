"""A drafter whose pages are drawn by Qt, so that tests of the window need no typesetting."""

from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from custlist_desktop.domain.account import Paper
from custlist_desktop.proposals.making import Preview, Proposal
from custlist_desktop.proposals.options import ProposalOptions
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.ui.kit.printing import PRINT_PPI
from custlist_desktop.ui.proposals.page_layout import A4, LETTER

_PRINTED_PPI = 40  # a printer takes coarse pictures too, and in a tenth of the time


@dataclass(frozen=True)
class FakeDraft:
    """Pages in the options' colour; its PDF says what it was made from."""

    record: EstimateRecord
    options: ProposalOptions
    pages: int
    missing_glyphs: tuple[str, ...]
    error: Exception | None
    revision: int = 1

    def preview(self, ppi: float) -> Preview:
        """Its pages."""
        if self.error is not None:
            raise self.error
        ppi = _PRINTED_PPI if ppi == PRINT_PPI else ppi
        size = LETTER if self.options.paper is Paper.LETTER else A4
        pages = [
            _page(round(size.width() * ppi), round(size.height() * ppi), self.options.color)
            for _ in range(self.pages)
        ]
        return Preview(pages=pages, missing_glyphs=self.missing_glyphs)

    def proposal(self) -> Proposal:
        """Its PDF."""
        if self.error is not None:
            raise self.error
        said = f"%PDF-1.7 {self.record.content.number} {self.record.contact.phone} {self.options.to_json()}"
        return Proposal(pdf=said.encode(), pages=self.pages, missing_glyphs=self.missing_glyphs)


@dataclass
class FakeDrafter:
    """Makes fake drafts, and keeps them for tests to look at."""

    pages: int = 2
    missing_glyphs: tuple[str, ...] = ()
    error: Exception | None = None
    drafts: list[FakeDraft] = field(default_factory=list)

    def draft(self, record: EstimateRecord, options: ProposalOptions, revision: int) -> FakeDraft:
        """The draft of an estimate as it is now."""
        self.drafts.append(FakeDraft(record, options, self.pages, self.missing_glyphs, self.error, revision))
        return self.drafts[-1]


def _page(width: int, height: int, color: str) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.fillRect(QRectF(width * 0.1, height * 0.05, width * 0.8, height * 0.05), QColor(color))
    painter.end()
    png = QByteArray()
    buffer = QBuffer(png)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(png.data())
