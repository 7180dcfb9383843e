"""From an estimate to pages: what the window asks for, and the pictures that it gets.

A draft is gathered in the window's thread, which owns the open file; what is made of it may be made in another.
"""

from dataclasses import dataclass
from typing import Protocol
from weakref import WeakKeyDictionary

from PySide6.QtGui import QImage

from custlist_desktop.proposals.making import Preview, Proposal, ProposalData, ProposalMaker
from custlist_desktop.proposals.options import ProposalOptions
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.estimates.service import EstimateRecord
from custlist_desktop.ui.kit.printing import decoded

_PIXELS_IN_MEMORY = 40_000_000
_SQUARE_INCHES = 93.5
_FINEST_PPI = 400.0


class Draft(Protocol):
    """All that a proposal says, gathered; makes documents of it in any thread."""

    def preview(self, ppi: float) -> Preview:
        """Its pages as PNG."""

    def proposal(self) -> Proposal:
        """The same pages as PDF."""


class Drafter(Protocol):
    """Gathers drafts, in the thread that owns the open file."""

    def draft(self, record: EstimateRecord, options: ProposalOptions, revision: int) -> Draft:
        """What a proposal for ``record`` would say as ``revision``."""


@dataclass(frozen=True, slots=True)
class Rendering:
    """Pages to look at, as many pixels per inch as ``ppi``, and the glyphs that the fonts lack."""

    pages: tuple[QImage, ...]
    ppi: float
    missing_glyphs: tuple[str, ...] = ()


def render(draft: Draft, ppi: float) -> Rendering:
    """Makes and decodes the pages; a QImage may be made in any thread."""
    preview = draft.preview(ppi)
    return Rendering(tuple(decoded(page) for page in preview.pages), ppi, tuple(preview.missing_glyphs))


def affordable_ppi(wanted: float, pages: int) -> float:
    """``wanted``, or less where all ``pages`` together would take too much memory."""
    finest: float = (_PIXELS_IN_MEMORY / (_SQUARE_INCHES * max(1, pages))) ** 0.5
    return min(wanted, finest, _FINEST_PPI)


@dataclass(frozen=True, slots=True)
class _TypesetDraft:
    """What one proposal says, and who typesets it."""

    maker: ProposalMaker
    data: ProposalData

    def preview(self, ppi: float) -> Preview:
        return self.maker.preview(self.data, ppi)

    def proposal(self) -> Proposal:
        return self.maker.make(self.data)


class _TypesetDrafter:
    """Drafts that are typeset by the program's template."""

    def __init__(self, maker: ProposalMaker) -> None:
        self._maker = maker

    def draft(self, record: EstimateRecord, options: ProposalOptions, revision: int) -> _TypesetDraft:
        return _TypesetDraft(self._maker, self._maker.data(record, options, revision))


# A maker reads its fonts once, so all windows share one.
_makers: "WeakKeyDictionary[AccountService, ProposalMaker]" = WeakKeyDictionary()


def make_drafter(account: AccountService) -> Drafter:
    """The program's own drafter."""
    maker = _makers.get(account)
    if maker is None:
        maker = _makers[account] = ProposalMaker(account)
    return _TypesetDrafter(maker)
