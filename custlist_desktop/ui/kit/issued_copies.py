"""Proposals as they left: opening one, and what is said where that fails."""

from pathlib import Path

from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.words.market import document_name, proposal_locale
from custlist_desktop.domain.words.proposal import revision_words
from custlist_desktop.proposals.file_names import pdf_name, proposal_file_name
from custlist_desktop.proposals.market import locale_of_proposal
from custlist_desktop.services.estimates.issued_proposals import DamagedProposalError, IssuedProposal
from custlist_desktop.system.file_errors import trouble_of_writing
from custlist_desktop.ui.error_sentences import error_sentence, not_saved_sentence
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.outlets import show_copy
from custlist_desktop.ui.session import Session


def copy_name(session: Session, proposal: IssuedProposal) -> str:
    """What a file with it is called: as when it left."""
    content = session.issued_proposals.content(proposal.id)
    if content is not None:
        locale = proposal_locale(proposal.language, content.company.country or session.home_region)
        return proposal_file_name(content, proposal.revision, locale)
    locale = locale_of_proposal(session.account.default_trade_name(), proposal.language, session.home_region)
    revision = revision_words(proposal.language, proposal.revision)
    return pdf_name(document_name(locale).text, proposal.number, revision, proposal.recipient)


def open_issued(session: Session, proposal: IssuedProposal) -> str:
    """Opens a copy that can only be read; returns in words why that didn't work, nothing if it did."""
    try:
        opened = show_copy(copy_name(session, proposal), session.issued_proposals.pdf(proposal.id))
    except (OSError, CustlistError) as error:
        return copy_problem_sentence(error)
    if opened:
        return ""
    return translate("IssuedProposals", "No program on this computer opens PDF files. Save a copy of it.")


def copy_problem_sentence(error: Exception) -> str:
    """Why a proposal or a copy of it can't be made, and what to do next."""
    if isinstance(error, OSError):
        path = Path(str(error.filename2 or error.filename or "PDF"))
        return not_saved_sentence(trouble_of_writing(error, path), path)
    if isinstance(error, DamagedProposalError):
        return translate("ProposalWindow", "This copy is damaged. Look for it in a backup.")
    if isinstance(error, CustlistError):
        return error_sentence(error)
    return translate(
        "ProposalWindow", "The proposal couldn’t be made. Check whether its logo is damaged. ({reason})"
    ).format(reason=str(error))
