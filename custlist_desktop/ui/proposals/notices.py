"""What the proposal window says between its bar and the pages."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from custlist_desktop.domain.account import TemplateKind
from custlist_desktop.domain.errors import NotFoundError
from custlist_desktop.proposals.empty_fields import EmptyField, Mend
from custlist_desktop.proposals.typesetting import TypesettingError
from custlist_desktop.services.estimates.issued_proposals import Way
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.issued_copies import copy_problem_sentence
from custlist_desktop.ui.kit.message import InlineMessage, MessageKind
from custlist_desktop.ui.kit.outlets import open_path
from custlist_desktop.ui.kit.placeholder_doubt import PlaceholderDoubt
from custlist_desktop.ui.kit.placeholder_words import placeholder_word
from custlist_desktop.ui.kit.printing import PrinterRefusedError
from custlist_desktop.ui.kit.styling import ground
from custlist_desktop.ui.proposals.issuing import IssueOutcome, PrintedNotKeptError

_MANY_GLYPHS = 12


class Marking(Enum):
    """What the message says about the estimate's status."""

    NOTHING = auto()
    ASKED = auto()
    DONE = auto()
    DONE_BY_ITSELF = auto()
    UNDONE = auto()


class _Link(Enum):
    """What a link of the message does."""

    NONE = auto()
    OPEN = auto()
    FOLDER = auto()
    MARK = auto()
    UNDO = auto()
    ALWAYS = auto()
    ASK_AGAIN = auto()


@dataclass(frozen=True, slots=True)
class ProposalNews:
    """All that is to be said, before it is said in a language.

    Attributes:
        outcome: how a proposal left.
        error: why none did.
        unopened: what no program opens.
        marking: what is said about the estimate's status.
        refusal: who may have downloads mark estimates by themselves, where the user may not.
        glyphs: that can't be printed.
        glyphs_closed: whether the message about them was closed.
        empty: the fields that stay empty.
        empty_closed: whether the message about them was closed.
        texts: that are shown, in which something may look like a placeholder and be none.
    """

    outcome: IssueOutcome | None = None
    error: Exception | None = None
    unopened: Path | None = None
    marking: Marking = Marking.NOTHING
    refusal: str = ""
    glyphs: tuple[str, ...] = ()
    glyphs_closed: bool = False
    empty: tuple[EmptyField, ...] = ()
    empty_closed: bool = False
    texts: tuple[str, ...] = ()


class ProposalNotices(QWidget):
    """Messages about what left or didn't, glyphs that the fonts lack, and fields of texts that stay empty."""

    mark_requested = Signal()
    """The estimate is to be marked as sent."""
    unmark_requested = Signal()
    """It is to be a draft again."""
    always_requested = Signal(bool)
    """Whether every download is to mark a draft as sent from now on."""
    mend_requested = Signal(str)
    """A field that stays empty is to be filled in: a `Mend`."""
    put_off = Signal()
    """The question was closed without an answer."""

    def __init__(self) -> None:
        """Shows nothing."""
        super().__init__()
        self._news = ProposalNews()
        self._result = InlineMessage("success", closable=True)
        self._missing = InlineMessage("warning", closable=True)
        self._gaps = InlineMessage("warning", closable=True)
        self.doubt = PlaceholderDoubt()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.setSpacing(8)
        layout.addWidget(self._result)
        layout.addWidget(self._missing)
        layout.addWidget(self.doubt)
        layout.addWidget(self._gaps)
        ground(self, QPalette.ColorRole.Window)
        self._result.link.clicked.connect(self._on_link_activated)
        self._result.second_link.clicked.connect(self._on_second_link_activated)
        self._result.closed.connect(self._on_closed)
        self._missing.closed.connect(self._on_missing_closed)
        self._gaps.link.clicked.connect(self._on_gaps_link_activated)
        self._gaps.closed.connect(self._on_gaps_closed)
        self.doubt.closed.connect(self._say)
        self._say()

    def clear(self) -> None:
        """Forgets what left or didn't; missing glyphs and empty fields stay."""
        self._change(outcome=None, error=None, unopened=None, marking=Marking.NOTHING)

    @property
    def news(self) -> ProposalNews:
        """All that is said now."""
        return self._news

    def tell(self, news: ProposalNews) -> None:
        """Says ``news`` in place of what was said before."""
        self._news = news
        self._say()

    def _change(self, **news: Any) -> None:
        self.tell(replace(self._news, **news))

    def show_outcome(self, outcome: IssueOutcome, marking: Marking, refusal: str = "") -> None:
        """Says how a proposal left.

        Args:
            outcome: how.
            marking: what is said about the estimate's status.
            refusal: who may have downloads mark estimates by themselves, where the user may not.
        """
        self._change(outcome=outcome, marking=marking, refusal=refusal, error=None, unopened=None)

    def show_error(self, error: Exception) -> None:
        """Says why nothing left."""
        self._change(outcome=None, error=error, unopened=None, marking=Marking.NOTHING)

    def set_missing_glyphs(self, glyphs: tuple[str, ...]) -> None:
        """Says which glyphs can't be printed; none of them, and it says nothing."""
        if glyphs != self._news.glyphs:
            self._change(glyphs=glyphs, glyphs_closed=False)

    def set_empty_fields(self, fields: tuple[EmptyField, ...]) -> None:
        """Says which fields of the texts stay empty, and leads to where the first is filled in."""
        if fields != self._news.empty:
            self._change(empty=fields, empty_closed=False)

    def set_texts(self, texts: tuple[str, ...]) -> None:
        """Points out what in ``texts`` looks like a placeholder and would print as it is."""
        if texts != self._news.texts:
            self._change(texts=texts)

    def _say(self) -> None:
        news = self._news
        self.doubt.show_texts(news.texts)
        self._say_result()
        missing = bool(news.glyphs) and not news.glyphs_closed
        self._missing.set_text(glyph_sentence(news.glyphs) if missing else "")
        self._missing.setVisible(missing)
        gaps = bool(news.empty) and not news.empty_closed
        self._gaps.set_text(_empty_fields_sentence(news.empty) if gaps else "")
        self._gaps.set_link(_mend_text(news.empty[0].mend) if gaps else "")
        self._gaps.setVisible(gaps)
        self.setVisible(missing or gaps or not self.doubt.isHidden() or self._has_result())

    def _has_result(self) -> bool:
        return self._news.outcome is not None or self._news.error is not None or self._news.unopened is not None

    def _say_result(self) -> None:
        self._result.setVisible(self._has_result())
        if self._news.unopened is not None:
            sentence = translate(
                "ProposalWindow",
                "No program on this computer opens {path}. Install one, or open it elsewhere.",
            )
            self._result.set_kind("warning")
            self._result.set_text(sentence.format(path=self._news.unopened))
        elif self._news.outcome is not None:
            done: MessageKind = "info" if self._news.outcome.way is Way.EMAILED else "success"
            self._result.set_kind(done if self._news.outcome.answered else "warning")
            self._say_outcome(self._news.outcome)
        elif self._news.error is not None:
            self._result.set_kind("error")
            self._result.set_text(problem_sentence(self._news.error))
        first, second = self._links()
        self._result.set_link(_link_text(first))
        refused = second in (_Link.ALWAYS, _Link.ASK_AGAIN)
        self._result.set_second_link(_link_text(second), self._news.refusal if refused else "")

    def _say_outcome(self, outcome: IssueOutcome) -> None:
        left = outcome_sentence(outcome)
        marked = translate("ProposalWindow", "{number} is marked as Sent.").format(number=outcome.number)
        question = translate("ProposalWindow", "Mark the estimate as Sent?")
        draft = translate("ProposalWindow", "{number} is a draft again.").format(number=outcome.number)
        said = {
            Marking.NOTHING: left,
            Marking.ASKED: f"{left} {question}",
            Marking.DONE: marked,
            Marking.DONE_BY_ITSELF: f"{left} {marked}",
            Marking.UNDONE: draft,
        }[self._news.marking]
        self._result.set_text(said, bold=question if self._news.marking is Marking.ASKED else "")

    def _links(self) -> tuple[_Link, _Link]:
        outcome = self._news.outcome
        if outcome is None or self._news.unopened is not None:
            return _Link.NONE, _Link.NONE
        shown = _Link.NONE
        if outcome.path is not None:
            shown = _Link.FOLDER if outcome.way is Way.EMAILED or not outcome.answered else _Link.OPEN
        always = _Link.ALWAYS if outcome.way is Way.DOWNLOADED and outcome.answered else _Link.NONE
        return {
            Marking.NOTHING: (shown, _Link.NONE),
            Marking.ASKED: (_Link.MARK, shown),
            Marking.DONE: (_Link.UNDO, always),
            Marking.DONE_BY_ITSELF: (_Link.UNDO, _Link.ASK_AGAIN),
            Marking.UNDONE: (shown, _Link.NONE),
        }[self._news.marking]

    def _on_link_activated(self) -> None:
        self._follow(self._links()[0])

    def _on_second_link_activated(self) -> None:
        self._follow(self._links()[1])

    def _follow(self, link: _Link) -> None:
        path = None if self._news.outcome is None else self._news.outcome.path
        if link is _Link.MARK:
            self.mark_requested.emit()
        elif link is _Link.UNDO:
            self.unmark_requested.emit()
        elif link in (_Link.ALWAYS, _Link.ASK_AGAIN):
            self.always_requested.emit(link is _Link.ALWAYS)
        elif path is not None:
            shown = path.parent if link is _Link.FOLDER else path
            if not open_path(shown):
                self._change(unopened=shown)

    def _on_closed(self) -> None:
        asked = self._news.marking is Marking.ASKED and self._news.unopened is None
        self.clear()
        if asked:
            self.put_off.emit()

    def _on_gaps_link_activated(self) -> None:
        if self._news.empty:
            self.mend_requested.emit(self._news.empty[0].mend.value)

    def _on_gaps_closed(self) -> None:
        self._change(empty_closed=True)

    def _on_missing_closed(self) -> None:
        self._change(glyphs_closed=True)


def outcome_sentence(outcome: IssueOutcome) -> str:
    """How a proposal left, and what is still to do."""
    if outcome.way is Way.PRINTED and outcome.path is None:
        if not outcome.printer:
            return translate("ProposalWindow", "Sent to the printer.")
        return translate("ProposalWindow", "Sent to the printer {name}.").format(name=outcome.printer)
    if not outcome.answered:
        return translate(
            "ProposalWindow",
            "No program on this computer writes emails. The proposal was saved as {path}; attach it to a message.",
        ).format(path=outcome.path)
    if outcome.way is not Way.EMAILED:
        return _saved_sentence(outcome)
    return translate(
        "ProposalWindow",
        "Attach the file to the email yourself before you send it. If no email opened, write one. "
        "It was saved as {path}.",
    ).format(path=outcome.path)


def _saved_sentence(outcome: IssueOutcome) -> str:
    """Which revision was saved where; a disk's own root has no name but its path."""
    path = outcome.path or Path()
    sentence = translate("ProposalWindow", "Revision {revision} saved in {folder} as “{name}”.")
    return sentence.format(revision=outcome.revision, folder=path.parent.name or path.parent, name=path.name)


def _link_text(link: _Link) -> str:
    return {
        _Link.NONE: "",
        _Link.OPEN: translate("ProposalWindow", "Open PDF"),
        _Link.FOLDER: translate("ProposalWindow", "Open Folder"),
        _Link.MARK: translate("ProposalWindow", "Mark as Sent"),
        _Link.UNDO: translate("ProposalWindow", "Undo"),
        _Link.ALWAYS: translate("ProposalWindow", "Do This After Every Download"),
        _Link.ASK_AGAIN: translate("ProposalWindow", "Ask Next Time"),
    }[link]


def glyph_sentence(glyphs: tuple[str, ...]) -> str:
    """Which glyphs the fonts lack, and what stands in their place."""
    shown = " ".join(f"{glyph} ({_code_points(glyph)})" for glyph in glyphs[:_MANY_GLYPHS])
    more = len(glyphs) - _MANY_GLYPHS
    n = len(glyphs)
    sentence = translate("ProposalWindow", "%Ln character(s) will print as a box: {glyphs}", "", n)
    return sentence.format(glyphs=f"{shown} …" if more > 0 else shown)


def _code_points(glyph: str) -> str:
    """What Unicode calls a glyph's characters: "U+1F3D7"; some glyphs have no picture on this screen either."""
    return " ".join(f"U+{ord(letter):04X}" for letter in glyph)


def _empty_fields_sentence(fields: tuple[EmptyField, ...]) -> str:
    """Which fields stay empty, in which text, and what becomes of them."""
    by_text = [
        sentence.format(fields=", ".join(names))
        for kind, sentence in (
            (TemplateKind.SCOPE_OF_WORK, translate("ProposalWindow", "Empty in the scope of work: {fields}.")),
            (TemplateKind.TERMS, translate("ProposalWindow", "Empty in the terms: {fields}.")),
        )
        if (names := [placeholder_word(each.name) for each in fields if each.text is kind])
    ]
    return " ".join([*by_text, translate("ProposalWindow", "The proposal would have a gap there.")])


def _mend_text(mend: Mend) -> str:
    """The link to where a value is typed."""
    return {
        Mend.COMPANY: translate("ProposalWindow", "Open Company Profile"),
        Mend.CUSTOMER: translate("ProposalWindow", "Show Customer"),
        Mend.ESTIMATE: translate("ProposalWindow", "Open Estimate"),
    }[mend]


def excuse_texts(error: Exception) -> tuple[str, str]:
    """What stands in place of the pages, as a title and a sentence."""
    if isinstance(error, NotFoundError):
        title = translate("ProposalWindow", "This estimate was deleted")
        return title, translate("ProposalWindow", "Bring it back on the Estimates page, or close this window.")
    return translate("ProposalWindow", "The proposal can’t be shown"), problem_sentence(error)


def problem_sentence(error: Exception) -> str:
    """Why a proposal didn't leave, and what to do next."""
    if isinstance(error, PrinterRefusedError):
        name = error.printer
        return translate(
            "ProposalWindow", "{name} isn’t responding, and nothing was printed. Turn it on and print again."
        ).format(name=name)
    if isinstance(error, PrintedNotKeptError):
        return translate(
            "ProposalWindow", "The pages were printed, but the proposal wasn’t kept with the issued ones: {reason}"
        ).format(reason=problem_sentence(error.reason))
    if isinstance(error, TypesettingError):
        return translate(
            "ProposalWindow",
            "The pages can’t be made. In Account Settings, Company Profile, check whether the logo is damaged.",
        )
    return copy_problem_sentence(error)
