"""What the parts of a proposal are called in the interface."""

from custlist_desktop.domain.account import Paper
from custlist_desktop.proposals.options import Detail
from custlist_desktop.services.estimates.issued_proposals import Way
from custlist_desktop.ui.i18n import translate


def paper_text(paper: Paper) -> str:
    """A size of paper."""
    return {
        Paper.LETTER: translate("ProposalWindow", "Letter"),
        Paper.A4: translate("ProposalWindow", "A4"),
    }[paper]


def detail_text(detail: Detail) -> str:
    """How finely prices are shown."""
    return {
        Detail.LUMP: translate("ProposalWindow", "Lump sum"),
        Detail.SECTIONS: translate("ProposalWindow", "Totals by section"),
        Detail.LINES: translate("ProposalWindow", "Every line"),
    }[detail]


def shown_text(name: str) -> str:
    """What one of the options to show is called, by its name in ProposalOptions."""
    return {
        "show_quantities": translate("ProposalWindow", "Quantities and units"),
        "show_unit_prices": translate("ProposalWindow", "Unit prices"),
        "section_subtotals": translate("ProposalWindow", "Section subtotals"),
        "show_optional": translate("ProposalWindow", "Optional lines"),
        "tax_detail": translate("ProposalWindow", "Taxes, each on its own line"),
        "show_scope": translate("ProposalWindow", "Scope of work"),
        "show_terms": translate("ProposalWindow", "Terms and conditions"),
        "signatures": translate("ProposalWindow", "Signature lines"),
    }[name]


def color_names() -> tuple[str, ...]:
    """The names of COLORS, in their order."""
    return (
        translate("ProposalWindow", "Blue"),
        translate("ProposalWindow", "Green"),
        translate("ProposalWindow", "Red"),
        translate("ProposalWindow", "Slate"),
        translate("ProposalWindow", "Ocher"),
    )


def way_text(way: Way) -> str:
    """How a proposal left the program."""
    return {
        Way.DOWNLOADED: translate("IssuedProposals", "Downloaded"),
        Way.PRINTED: translate("IssuedProposals", "Printed"),
        Way.EMAILED: translate("IssuedProposals", "Emailed"),
    }[way]
