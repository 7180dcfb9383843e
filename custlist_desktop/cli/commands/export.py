"""Export customers to a file for other programs.

It only reads the list, so it works while the window is open.
"""

import argparse
from pathlib import Path
from typing import Final

from custlist_desktop.cli.arguments import spare_list
from custlist_desktop.cli.command import ShellCommand
from custlist_desktop.cli.error_text import ToldError, failure, not_written_text
from custlist_desktop.cli.looking import looked_at
from custlist_desktop.cli.who import who
from custlist_desktop.cli.words import figure, say, say_count, words
from custlist_desktop.database.address import FileAddress
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.roles import Action
from custlist_desktop.exchange.exporting import export_customers
from custlist_desktop.exchange.formats import (
    ExportFileError,
    ExportFormat,
    ExportLimitError,
    ExportRequest,
    VCardVersion,
    format_of,
    formats,
)
from custlist_desktop.proposals.customer_list import COLUMNS, NOTES, USUAL_COLUMNS
from custlist_desktop.proposals.typesetting import TypesettingError
from custlist_desktop.system.config import LANGUAGES, home_region, system_language


def add_options(command: argparse.ArgumentParser) -> None:
    endings = ", ".join(f".{ending}" for ending in formats())
    command.add_argument(
        "out",
        type=Path,
        metavar="OUT",
        help=say("the file; its ending is its format: {endings}", endings=endings),
    )
    command.add_argument("--format", choices=list(formats()), help=say("of the file, where its ending says another"))
    command.add_argument(
        "--vcard-version",
        choices=[each.value for each in VCardVersion],
        help=say("of cards; without it 3.0, which telephones and Outlook read"),
    )
    command.add_argument(
        "--columns",
        type=_columns,
        metavar="NAMES",
        help=say(
            "what a PDF shows, separated by commas, out of {names}; without it what the window shows",
            names=", ".join(COLUMNS),
        ),
    )
    command.add_argument(
        "--search", default="", metavar="TEXT", help=say("only customers whom the window would find")
    )
    command.add_argument(
        "--language", choices=LANGUAGES, help=say("of headers and places; without it the computer's")
    )


def _columns(text: str) -> tuple[str, ...]:
    """Columns of a list to read. Raises ArgumentTypeError, which argparse tells in its own way."""
    names = [name.strip().replace("-", "_") for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in COLUMNS]
    if unknown:
        raise argparse.ArgumentTypeError(
            say("{name} isn't one of {names}", name=unknown[0], names=", ".join(COLUMNS))
        )
    if not set(names) - {NOTES}:
        raise argparse.ArgumentTypeError(say("a list needs at least one column besides the notes"))
    return tuple(names)


def _chosen_format(options: argparse.Namespace) -> ExportFormat:
    """The format that was asked for, else that of the file's ending.

    Raises:
        ToldError: there is none, or the other options are of another one.
    """
    out: Path = options.out
    chosen = formats()[options.format] if options.format else format_of(out)
    if chosen is None:
        endings = ", ".join(f".{ending}" for ending in formats())
        raise failure(
            "The ending of {out} isn't an export format; name a file with one of {endings}.",
            out=out,
            endings=endings,
        )
    if options.vcard_version and not chosen.has_versions:
        raise failure(
            "--vcard-version is for .vcf files, and {out} will be .{ending}; leave it out.",
            out=out,
            ending=chosen.ending,
        )
    if options.columns and not chosen.is_list:
        raise failure(
            "--columns is for .pdf files, and {out} will be .{ending}; leave it out.",
            out=out,
            ending=chosen.ending,
        )
    return chosen


def run(options: argparse.Namespace) -> None:
    """Writes the file, and says so; it only reads the list, so it needs no lock.

    Raises:
        ToldError: nothing was written, and why.
    """
    out: Path = options.out
    chosen = _chosen_format(options)
    spare_list(options, out)
    language = options.language or system_language()
    try:
        with looked_at(options.database) as path:
            actor = who(options, Action.EXPORT_CUSTOMERS, path)
            request = ExportRequest(
                FileAddress(path),
                out,
                chosen,
                language,
                home_region(),
                search=options.search,
                actor=actor,
                vcard_version=VCardVersion(options.vcard_version or VCardVersion.V3),
                list_columns=options.columns or USUAL_COLUMNS,
            )
            count = export_customers(request, unheard)
    except ExportLimitError as error:
        raise ToldError(_limit_sentence(error)) from error
    except ExportFileError as error:
        raise ToldError(not_written_text(out, error.trouble)) from error
    except TypesettingError as error:
        raise failure("The PDF can't be made: {error}. Choose another format, such as .xlsx.", error=error) from error
    print(say_count("Wrote {count} customer to {out}.", "Wrote {count} customers to {out}.", count, out=out))


def _limit_sentence(error: ExportLimitError) -> str:
    sentence = words().export_limits[error.exceeded]
    return sentence.format(count=figure(error.count), limit=figure(error.limit), name=error.name)


PLACE: Final = 5
COMMAND: Final = ShellCommand(add_options, run)
