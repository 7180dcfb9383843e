"""Take a file's customers into the list."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Final

from custlist_desktop.cli.arguments import spare_list
from custlist_desktop.cli.command import Command
from custlist_desktop.cli.error_text import ToldError, not_written_text
from custlist_desktop.cli.import_report import import_facts, import_remarks
from custlist_desktop.cli.problems import file_trouble_text, problems_text
from custlist_desktop.cli.who import who
from custlist_desktop.cli.writing import opened_for_writing
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.copies import BEFORE_IMPORT, copy_path
from custlist_desktop.database.open_files import is_same_file
from custlist_desktop.database.store import Store
from custlist_desktop.domain.geography import country_codes
from custlist_desktop.domain.incoming import Decision, ImportCounts
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.exchange.field_names import REASON_NAMES
from custlist_desktop.exchange.import_jobs import (
    ApplyRequest,
    CheckRequest,
    PreviewedImport,
    PreviewRequest,
    apply_checked,
    check_import,
    preview_import,
)
from custlist_desktop.exchange.rejects import write_rejects
from custlist_desktop.exchange.source import FilePreview, ImportFileError, ReadOptions
from custlist_desktop.exchange.vcard_columns import shown_head
from custlist_desktop.services.imports.staging import ImportStaging
from custlist_desktop.system.config import home_region
from custlist_desktop.system.file_errors import trouble_of_writing
from custlist_desktop.system.temporary_folders import TemporaryFolder

_ROWS_TOLD: Final = 20
"""So many refused rows are told on standard error; the file of refused rows has them all."""


def add_options(command: argparse.ArgumentParser) -> None:
    """Which file, how it is read, and what becomes of its rows."""
    command.add_argument("file", type=Path, metavar="FILE", help="CSV, TSV, XLSX, XLS, ODS or vCard")
    command.add_argument("--dry-run", action="store_true", help="say what would happen, and write nothing")
    command.add_argument(
        "--on-match",
        choices=[each.value for each in Decision],
        default=Decision.UPDATE.value,
        help="what to do with customers who are in the list",
    )
    command.add_argument(
        "--country", type=_country, metavar="CA", help="of phone numbers without a country; else this computer's"
    )
    command.add_argument("--rejects", type=Path, metavar="OUT.csv", help="write refused rows here, with reasons")
    command.add_argument(
        "--json", action="store_true", help="one object with the five counts, and what was left out or guessed"
    )
    command.add_argument("--sheet", help="of a spreadsheet; else the one of customers with the most rows")
    command.add_argument("--encoding", help="of a CSV file; else found")
    command.add_argument("--delimiter", type=_delimiter, metavar="C", help="of a CSV file; else found")


def _delimiter(text: str) -> str:
    """One character that can divide cells. Raises ArgumentTypeError, which argparse tells in its own way."""
    if len(text) != 1 or text in '"\r\n':
        raise argparse.ArgumentTypeError("cells are divided by one character, such as ; or a tab")
    return text


def _country(text: str) -> str:
    """An ISO 3166-1 alpha-2 code. Raises ArgumentTypeError, which argparse tells in its own way."""
    if text.upper() not in country_codes():
        raise argparse.ArgumentTypeError(f"{text} is not the two-letter code of a country, such as CA")
    return text.upper()


def run(options: argparse.Namespace) -> int:
    """Imports a file on behalf of an Account Owner; makes the list if nothing is there, but not for a dry run.

    Returns:
        the exit code: 1 with refused rows.

    Raises:
        ToldError: the file can't be imported.
        NotAllowedError: only an Account Owner imports.
        BackupError: the copy just before can't be made.
        DatabaseFileError: the list can't be read or written.
    """
    if options.dry_run:
        if options.database.exists():
            who(options, Action.IMPORT_CUSTOMERS, options.database)
        return _dry_import(options)
    seen = _look_at_file(options)
    with opened_for_writing(options, Action.IMPORT_CUSTOMERS) as (file, actor):
        return _import_file(file, actor, options, seen)


def _dry_import(options: argparse.Namespace) -> int:
    """Says what an import would do; the list is only read. Returns the exit code."""
    seen = _look_at_file(options)
    with _staging_path() as staging:
        return _tell(options, seen, staging, _check(options, seen, staging))


def _import_file(file: Store, actor: Actor, options: argparse.Namespace, seen: PreviewedImport) -> int:
    """Imports a file, of which ``seen`` was seen, into the open list. Returns the exit code."""
    with _staging_path() as staging:
        counts = _check(options, seen, staging)
        if counts.created or counts.updated:
            backup = copy_path(file.path, BEFORE_IMPORT, datetime.now())
            request = ApplyRequest(
                address=file.address,
                staging_path=staging,
                actor=actor,
                file_name=options.file.name,
                home_region=home_region(),
                backup=backup,
            )
            apply_checked(file, request, unheard)
            print(f"The list as it was before is in {backup}.", file=sys.stderr)
        return _tell(options, seen, staging, counts)


@contextmanager
def _staging_path() -> Iterator[Path]:
    """A path for the staging file, which is gone afterwards."""
    with TemporaryFolder("import") as folder:
        yield folder.path / "rows.db"


def _look_at_file(options: argparse.Namespace) -> PreviewedImport:
    """Looks at the file before anything is opened or made.

    Raises:
        ToldError: it can't be imported, nothing in it names a customer, or refused rows would replace it or the list.
    """
    _check_rejects(options)
    asked = ReadOptions(encoding=options.encoding, delimiter=options.delimiter, sheet=options.sheet)
    memory = FileAddress(options.database) if options.database.exists() else None
    try:
        seen = preview_import(PreviewRequest(options.file, asked, memory), unheard)
    except ImportFileError as error:
        raise ToldError(file_trouble_text(error)) from error
    if not seen.mapping.names_anybody():
        heads = ", ".join(f"“{shown_head(column, 'en')}”" for column in seen.preview.columns if column)
        reason = f"its heads are {heads}" if heads else "it has no heads"
        raise ToldError(f"No column of {options.file} is known as a company, a contact name or an email: {reason}.")
    if len(seen.preview.sheets) > 1:
        print(_sheets_text(seen.preview), file=sys.stderr)
    return seen


def _sheets_text(preview: FilePreview) -> str:
    """Which sheet of a spreadsheet is read, and how many rows the others have."""
    others = ", ".join(
        f"{sheet.name} ({sheet.rows} row{'' if sheet.rows == 1 else 's'}{', hidden' if sheet.is_hidden else ''})"
        for sheet in preview.sheets
        if sheet.name != preview.options.sheet
    )
    return f"Sheet “{preview.options.sheet}” of {len(preview.sheets)}; also: {others}"


def _check_rejects(options: argparse.Namespace) -> None:
    """Raises ToldError if the file of refused rows is one that must stay."""
    rejects: Path | None = options.rejects
    if rejects is None:
        return
    spare_list(options, rejects, "name another file with --rejects")
    if is_same_file(rejects, options.file):
        raise ToldError(f"{rejects} is the file to import; name another file with --rejects.")
    if not rejects.absolute().parent.is_dir():
        raise ToldError(f"The folder of {rejects} is not there; make it, or name another file with --rejects.")


def _check(options: argparse.Namespace, seen: PreviewedImport, staging: Path) -> ImportCounts:
    region = home_region()
    request = CheckRequest(
        path=options.file,
        options=seen.preview.options,
        mapping=seen.mapping,
        address=FileAddress(options.database),
        staging_path=staging,
        home_region=region,
        default_country=options.country or region,
        on_match=Decision(options.on_match),
    )
    try:
        return check_import(request, unheard)
    except ImportFileError as error:
        raise ToldError(file_trouble_text(error)) from error


def _tell(options: argparse.Namespace, seen: PreviewedImport, staging_path: Path, counts: ImportCounts) -> int:
    """Prints the counts, tells refused rows, and writes them out if that was asked for.

    The counts come first: they are true whether the refused rows can be written or not.
    """
    with closing(ImportStaging.open(staging_path)) as staging:
        facts = import_facts(seen.mapping, staging)
        if options.json:
            print(json.dumps(asdict(counts) | facts, ensure_ascii=False))
        else:
            for name, count in asdict(counts).items():
                print(name, count)
        for remark in import_remarks(facts):
            print(remark, file=sys.stderr)
        if counts.rejected:
            _tell_refused(staging, counts.rejected)
            if options.rejects is not None:
                _write_refused(options.rejects, staging, seen.preview.options.delimiter or ",")
    return 1 if counts.rejected else 0


def _tell_refused(staging: ImportStaging, rejected: int) -> None:
    for (number, _, problems), _ in zip(staging.refused(), range(_ROWS_TOLD), strict=False):
        print(f"Row {number}: {problems_text(problems)}", file=sys.stderr)
    if rejected > _ROWS_TOLD:
        print(f"{rejected - _ROWS_TOLD} more rows are refused; --rejects OUT.csv writes them all.", file=sys.stderr)


def _write_refused(path: Path, staging: ImportStaging, delimiter: str) -> None:
    try:
        write_rejects(path, staging.columns, staging.refused(), problems_text, REASON_NAMES["en"], delimiter)
    except OSError as error:
        raise ToldError(not_written_text(path, trouble_of_writing(error, path))) from error


COMMAND: Final = Command(add_options, run)
