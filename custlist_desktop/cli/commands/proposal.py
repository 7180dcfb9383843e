"""Make an estimate's proposal as PDF, and keep it.

It is kept as issued, like one from the window.
"""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Final

from custlist_desktop.cli.arguments import spare_list
from custlist_desktop.cli.command import ShellCommand
from custlist_desktop.cli.error_text import ToldError, failure, not_written_text
from custlist_desktop.cli.words import language, say, say_count
from custlist_desktop.cli.writing import opened_for_writing
from custlist_desktop.database.store import Store
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.proposal_lacks import lack_sentences
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.proposals.empty_fields import lacks_of_proposal
from custlist_desktop.proposals.file_names import write_whole
from custlist_desktop.proposals.issued import issued_content_of, offering_trade_name
from custlist_desktop.proposals.making import Proposal, ProposalMaker
from custlist_desktop.proposals.options import Detail, ProposalOptions, default_options, kept_options
from custlist_desktop.proposals.typesetting import TypesettingError
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.account.users import UserService
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.estimates.issued_proposals import IssuedProposalService, Way
from custlist_desktop.services.estimates.rows import EstimateRecord
from custlist_desktop.services.estimates.service import EstimateService
from custlist_desktop.system.config import LANGUAGES, home_region
from custlist_desktop.system.file_errors import trouble_of_writing


def add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("number", metavar="NUMBER", help=say("of the estimate, such as E-2026-0001"))
    command.add_argument(
        "out", type=Path, metavar="OUT.pdf", help=say("the file to write; one that is there is replaced")
    )
    command.add_argument(
        "--language",
        choices=LANGUAGES,
        help=say("of the document; without it what was chosen in the window, else the estimate's"),
    )
    detail = say(
        "one price, a price a section, or every line; without it what was chosen in the window, else every line"
    )
    command.add_argument("--detail", choices=[each.value for each in Detail], help=detail)
    command.add_argument(
        "--anyway",
        action="store_true",
        help=say("even if something is missing, such as a customer or an amount; the window asks then"),
    )


def run(options: argparse.Namespace) -> None:
    """Makes a proposal on behalf of any user. A file that isn't there is not made."""
    path: Path = options.database
    if not path.exists():
        raise DatabaseFileError(FileTrouble.MISSING, path)
    spare_list(options, options.out)
    with opened_for_writing(options, Action.EDIT_ESTIMATES) as (file, actor):
        print(_make_proposal(file, actor, options))


def _make_proposal(file: Store, actor: Actor, options: argparse.Namespace) -> str:
    """Makes, keeps and writes a proposal; returns a sentence about it.

    Raises:
        ToldError: there is no estimate with the number, the document can't be made, or the file can't be written;
            nothing is kept then.
    """
    ledger = Ledger(file, home_region())
    account = AccountService(ledger)
    estimates = EstimateService(ledger, account)
    key = estimates.key_of(actor, options.number)
    if key is None:
        raise failure(
            "No estimate has the number {number}; the window's Estimates page lists them.", number=options.number
        )
    record = estimates.get(actor, key)
    chosen = _chosen(estimates, account, actor, record, options)
    offered_by = offering_trade_name(account, record.content, chosen)
    lacks = lacks_of_proposal(record, chosen, offered_by, account.home_region, UserService(ledger).login_name())
    if lacks and not options.anyway:
        told = say("{number} isn't complete.", number=record.content.number)
        way_out = say("Fill this in with the window, or add --anyway. Nothing was issued.")
        raise ToldError(" ".join([told, *lack_sentences(lacks, language()), way_out]))
    issued, content = IssuedProposalService(ledger), issued_content_of(account, record, chosen)
    proposal = _make(account, record, chosen, issued.next_revision(record.id, content))

    def keep() -> int:
        return issued.issue(actor, record, content, proposal.pdf, Way.DOWNLOADED).revision

    revisions: list[int] = []
    try:
        write_whole(options.out, proposal.pdf, before_it_stands=lambda: revisions.append(keep()))
    except OSError as error:
        told = not_written_text(options.out, trouble_of_writing(error, options.out))
        raise ToldError(f"{told} {say('Nothing was issued.')}") from error
    missing = "".join(proposal.missing_glyphs)
    warning = say(" No font here has {letters}.", letters=missing) if missing else ""
    status = _status_text(estimates, account, actor, record)
    wrote = say_count(
        "Wrote {out} ({count} page), revision {revision} of {number}.",
        "Wrote {out} ({count} pages), revision {revision} of {number}.",
        proposal.pages,
        out=options.out,
        revision=revisions[0],
        number=record.content.number,
    )
    return f"{wrote}{status}{warning}"


def _status_text(estimates: EstimateService, account: AccountService, actor: Actor, record: EstimateRecord) -> str:
    """Marks a draft as sent if the account wants that, and says so; "" for an estimate that is no draft."""
    if record.content.status is not EstimateStatus.DRAFT:
        return ""
    if not account.defaults().sent_after_download:
        return say(" It is still a draft; its status is changed in the window.")
    estimates.set_status(actor, record.id, EstimateStatus.SENT)
    return say(" It is marked as Sent, as Estimate Defaults say.")


def _make(account: AccountService, record: EstimateRecord, chosen: ProposalOptions, revision: int) -> Proposal:
    maker = ProposalMaker(account)
    try:
        return maker.make(maker.data(record, chosen, revision))
    except TypesettingError as error:
        raise failure(
            "The proposal can't be made: {error}; check whether its trade name's logo is damaged.",
            error=error,
        ) from error


def _chosen(
    estimates: EstimateService,
    account: AccountService,
    actor: Actor,
    record: EstimateRecord,
    options: argparse.Namespace,
) -> ProposalOptions:
    """The options of the last time in the window, changed by the shell's options."""
    kept = kept_options(estimates.proposal_options(actor, record.id))
    chosen = kept or default_options(record, account, estimates.proposal_choices(actor))
    if options.language:
        chosen = replace(chosen, language=options.language)
    if options.detail:
        chosen = replace(chosen, detail=Detail(options.detail))
    return chosen


PLACE: Final = 3
COMMAND: Final = ShellCommand(add_options, run)
