"""Makes proposals by Typst: pages for a preview, and the tagged PDF for the client."""

import re
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from custlist_desktop.proposals.data import ProposalData, gather
from custlist_desktop.proposals.issued import offering_trade_name
from custlist_desktop.proposals.options import ProposalOptions
from custlist_desktop.proposals.typesetting import STANDARD, TypesettingError, compiler_in, typeset
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.system.temporary_folders import TemporaryFolder

if TYPE_CHECKING:
    import typst

_PAGE = re.compile(rb"/Type\s*/Page\b")
_MISSING = re.compile(r'the text `"(.+?)"` could not be displayed', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A finished document.

    Attributes:
        pdf: its bytes; tagged, and PDF/UA-1 where the fonts have every glyph.
        pages: their number.
        missing_glyphs: characters that no font here has; they print as boxes.
    """

    pdf: bytes
    pages: int
    missing_glyphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """The pages as PNG, and the characters that no font here has."""

    pages: list[bytes]
    missing_glyphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TypesetDraft:
    """What one proposal says, gathered; its document can be made in any thread."""

    maker: "ProposalMaker"
    data: ProposalData

    def preview(self, ppi: float) -> Preview:
        """Its pages as PNG."""
        return self.maker.preview(self.data, ppi)

    def proposal(self) -> Proposal:
        """The same pages as PDF."""
        return self.maker.make(self.data)


class ProposalMaker:
    """Makes proposals. `data` runs in the thread of the open file; all else may run in another."""

    def __init__(self, account: AccountService) -> None:
        """Trade names come from ``account``."""
        self._account = account
        self._lock = Lock()
        self._folder: TemporaryFolder | None = None
        self._compiler: typst.Compiler | None = None

    def data(self, record: EstimateRecord, options: ProposalOptions, revision: int) -> ProposalData:
        """The data of a proposal; reads the open file."""
        offered_by = offering_trade_name(self._account, record.content, options)
        return gather(record, options, offered_by, self._account.home_region, date.today(), revision)

    def draft(self, record: EstimateRecord, options: ProposalOptions, revision: int) -> TypesetDraft:
        """The same, ready to be made in another thread."""
        return TypesetDraft(self, self.data(record, options, revision))

    def make(self, data: ProposalData) -> Proposal:
        """The document as PDF. The same data gives the same bytes.

        Raises:
            TypesettingError: it can't be made.
        """
        with self._lock:
            pdf, missing = self._pdf(data)
            return Proposal(pdf, len(_PAGE.findall(pdf)), missing)

    def preview(self, data: ProposalData, ppi: float) -> Preview:
        """The pages as PNG, as many pixels per inch as ``ppi``.

        Raises:
            TypesettingError: they can't be made.
        """
        with self._lock:
            pages = self._compile(data, format="png", ppi=ppi)
            return Preview(pages, self._pdf(data)[1])

    def _pdf(self, data: ProposalData) -> tuple[bytes, tuple[str, ...]]:
        """PDF/UA-1, or a tagged PDF that isn't where the standard refuses, as it does a missing glyph."""
        try:
            return self._compile(data, format="pdf", pdf_standards=[STANDARD], timestamp=data.dated)[0], ()
        except TypesettingError as refusal:
            missing = tuple(dict.fromkeys(_MISSING.findall(refusal.diagnostic)))
            return self._compile(data, format="pdf", timestamp=data.dated)[0], missing

    def _compile(self, data: ProposalData, **how: Any) -> list[bytes]:
        folder, compiler = self._ready()
        return typeset(compiler, data.texts | {"logo": _put_logo(folder, data)}, **how)

    def _ready(self) -> tuple[Path, "typst.Compiler"]:
        """The compiler, made once, and the folder that it reads."""
        if self._compiler is None or self._folder is None:
            self._folder = TemporaryFolder("proposal")
            self._compiler = compiler_in(self._folder.path, "proposal.typ")
        return self._folder.path, self._compiler


def _put_logo(folder: Path, data: ProposalData) -> str | None:
    """Writes the logo to the template's folder; returns its name there."""
    if data.logo is None:
        return None
    name = f"{sha256(data.logo).hexdigest()}.{data.logo_format}"
    if not (folder / name).exists():
        (folder / name).write_bytes(data.logo)
    return name
