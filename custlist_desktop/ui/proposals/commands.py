"""What one can do in the proposal window, and in the list of issued proposals."""

from dataclasses import dataclass
from typing import Any

from custlist_desktop.domain.roles import Action
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import Command, CommandTable, key_row
from custlist_desktop.ui.proposals.page_layout import LARGEST_ZOOM, SMALLEST_ZOOM, Fit


@dataclass(frozen=True, slots=True)
class ProposalState:
    """What the commands depend on.

    Attributes:
        page: the one in view, from 0.
        count: how many there are.
        zoom: 1.0 is natural size.
        fit: what the zoom follows.
        is_open: whether there is a proposal that can leave now.
    """

    page: int = 0
    count: int = 0
    zoom: float = 1.0
    fit: Fit = Fit.PAGE
    is_open: bool = False


def _why_none(state: ProposalState) -> str:
    return "" if state.is_open else translate("ProposalWindow", "There is no proposal that can leave now.")


def _why_none_chosen(is_chosen: bool) -> str:
    return "" if is_chosen else translate("IssuedProposals", "Choose a proposal first.")


def proposal_commands() -> CommandTable[ProposalState]:
    """The commands of the proposal window; what leaves is recorded in the list."""
    turn = translate("Shortcuts", "Turn the pages")
    return (
        Command(
            "download",
            translate("ProposalWindow", "Download PDF"),
            "import",
            "Ctrl+S",
            Action.EDIT_ESTIMATES,
            refusal=_why_none,
            help=translate("Shortcuts", "Download the PDF"),
        ),
        Command(
            "print",
            translate("ProposalWindow", "Print"),
            "print",
            "Ctrl+P",
            Action.EDIT_ESTIMATES,
            refusal=_why_none,
            help=translate("Shortcuts", "Print"),
        ),
        Command(
            "email",
            translate("ProposalWindow", "Email"),
            "email",
            "Ctrl+E",
            Action.EDIT_ESTIMATES,
            refusal=_why_none,
            help=translate("Shortcuts", "Email it"),
        ),
        Command(
            "previous",
            translate("ProposalWindow", "Previous Page"),
            "previous",
            "PgUp",
            when=lambda state: state.page > 0,
            help=turn,
        ),
        Command(
            "next",
            translate("ProposalWindow", "Next Page"),
            "next",
            "PgDown",
            when=lambda state: state.page < state.count - 1,
            help=turn,
        ),
        key_row("Home End", translate("Shortcuts", "Go to the first or the last page")),
        Command(
            "zoom_in",
            translate("ProposalWindow", "Zoom In"),
            "zoom-in",
            "Ctrl++ Ctrl+=",
            when=lambda state: state.zoom < LARGEST_ZOOM,
            help=translate("Shortcuts", "Zoom in"),
        ),
        Command(
            "zoom_out",
            translate("ProposalWindow", "Zoom Out"),
            "zoom-out",
            "Ctrl+-",
            when=lambda state: state.zoom > SMALLEST_ZOOM,
            help=translate("Shortcuts", "Zoom out"),
        ),
        Command(
            "fit",
            fit_text(Fit.PAGE),
            "fit",
            "Ctrl+0",
            help=translate("Shortcuts", "Show the whole page, or its whole width"),
        ),
        Command(
            "natural",
            translate("ProposalWindow", "Actual Size"),
            keys="Ctrl+1",
            help=translate("Shortcuts", "Show it in its actual size"),
        ),
        Command("close", keys="Esc", help=translate("Shortcuts", "Close the window")),
    )


def fit_text(fit: Fit) -> str:
    """What the command "fit" does next."""
    if fit is Fit.PAGE:
        return translate("ProposalWindow", "Fit Page Width")
    return translate("ProposalWindow", "Fit Whole Page")


def issued_commands() -> CommandTable[bool]:
    """The commands of the list of issued proposals; their state is whether one is chosen."""
    return (
        Command(
            "save",
            translate("IssuedProposals", "Save a Copy"),
            "import",
            "Ctrl+S",
            refusal=_why_none_chosen,
            help=translate("Shortcuts", "Download the PDF"),
        ),
        Command(
            "open",
            translate("IssuedProposals", "Open"),
            "document",
            "Ctrl+O",
            refusal=_why_none_chosen,
            help=translate("Shortcuts", "Open the chosen one in the list of issued proposals"),
        ),
    )


def all_proposal_commands() -> CommandTable[Any]:
    """All of them, for the list of keys."""
    *of_window, close = proposal_commands()
    return (*of_window, *issued_commands(), close)
