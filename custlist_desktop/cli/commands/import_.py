"""Import a file's customers into the list."""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Final

from custlist_desktop.cli.arguments import spare_list
from custlist_desktop.cli.command import ShellCommand
from custlist_desktop.cli.error_text import ToldError, failure, not_written_text
from custlist_desktop.cli.import_report import file_trouble_text, import_facts, import_remarks, row_problems_text
from custlist_desktop.cli.who import who
from custlist_desktop.cli.words import language, say, say_count
from custlist_desktop.cli.writing import opened_for_writing
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.copying import copy_path
from custlist_desktop.database.open_files import is_same_file
from custlist_desktop.database.store import Store
from custlist_desktop.domain.backups import BackupReason
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
from custlist_desktop.exchange.source import FilePreview, ImportFileError, ReadOptions, Sheet
from custlist_desktop.exchange.vcard_columns import shown_head
from custlist_desktop.services.imports.staging import ImportStaging
from custlist_desktop.system.config import home_region
from custlist_desktop.system.file_errors import trouble_of_writing
from custlist_desktop.system.temporary_folders import TemporaryFolder

_ROWS_TOLD: Final = 20
"""Refused rows on standard error at most; the file of refused rows has them all."""


def add_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("file", type=Path, metavar="FILE", help=say("CSV, TSV, XLSX, XLS, ODS or vCard"))
    command.add_argument("--dry-run", action="store_true", help=say("say what would happen, and write nothing"))
    command.add_argument(
        "--on-match",
        choices=[each.value for each in Decision],
        default=Decision.UPDATE.value,
        help=say("what to do with customers who are in the list"),
    )
    command.add_argument(
        "--country", type=_country, metavar="CA", help=say("of phone numbers without a country; else this computer's")
    )
    command.add_argument("--rejects", type=Path, metavar="OUT.csv", help=say("write refused rows here, with reasons"))
    command.add_argument(
        "--json", action="store_true", help=say("one object with the five counts, and what was left out or guessed")
    )
    command.add_argument("--sheet", help=say("of a spreadsheet; else the one of customers with the most rows"))
    command.add_argument("--encoding", help=say("of a CSV file; else found"))
    command.add_argument("--delimiter", type=_delimiter, metavar="C", help=say("of a CSV file; else found"))


def _delimiter(text: str) -> str:
    """One character that can divide cells. Raises ArgumentTypeError, which argparse tells in its own way."""
    if len(text) != 1 or text in '"\r\n':
        raise argparse.ArgumentTypeError(say("cells are separated by one character, such as ; or a tab"))
    return text


def _country(text: str) -> str:
    """An ISO 3166-1 alpha-2 code. Raises ArgumentTypeError, which argparse tells in its own way."""
    if text.upper() not in country_codes():
        raise argparse.ArgumentTypeError(say("{text} is not the two-letter code of a country, such as CA", text=text))
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
    """Imports a file, whose preview is ``seen``, into the open list. Returns the exit code."""
    with _staging_path() as staging:
        counts = _check(options, seen, staging)
        if counts.created or counts.updated:
            backup = copy_path(file.path, BackupReason.BEFORE_IMPORT, datetime.now())
            request = ApplyRequest(
                address=file.address,
                staging_path=staging,
                actor=actor,
                file_name=options.file.name,
                home_region=home_region(),
                backup=backup,
            )
            apply_checked(file, request, unheard)
            print(say("The list from before the import is in {path}.", path=backup), file=sys.stderr)
        return _tell(options, seen, staging, counts)


@contextmanager
def _staging_path() -> Iterator[Path]:
    """A path for the staging file, which is deleted afterwards."""
    with TemporaryFolder("import") as folder:
        yield folder.path / "rows.db"


def _look_at_file(options: argparse.Namespace) -> PreviewedImport:
    """Looks at the file before the list is opened or made.

    Raises:
        ToldError: the file can't be imported, no column names customers, or the file of refused rows would replace
            the file or the list.
    """
    _check_rejects(options)
    asked = ReadOptions(encoding=options.encoding, delimiter=options.delimiter, sheet=options.sheet)
    memory = FileAddress(options.database) if options.database.exists() else None
    try:
        seen = preview_import(PreviewRequest(options.file, asked, memory), unheard)
    except ImportFileError as error:
        raise ToldError(file_trouble_text(error)) from error
    if not seen.mapping.names_anybody():
        raise ToldError(_nobody_named_text(options.file, seen.preview.columns))
    if len(seen.preview.sheets) > 1:
        print(_sheets_text(seen.preview), file=sys.stderr)
    return seen


def _nobody_named_text(file: Path, columns: Sequence[str]) -> str:
    heads = ", ".join(say("“{name}”", name=shown_head(column, language())) for column in columns if column)
    if not heads:
        return say(
            "No column of {file} is known as a company, a contact name or an email: it has no headers. Add them.",
            file=file,
        )
    return say(
        "No column of {file} is known as a company, a contact name or an email: its headers are {heads}. Rename one.",
        file=file,
        heads=heads,
    )


def _count_words() -> dict[str, str]:
    return {
        "created": say("created"),
        "updated": say("updated"),
        "unchanged": say("unchanged"),
        "skipped": say("skipped"),
        "rejected": say("refused"),
    }


def _sheets_text(preview: FilePreview) -> str:
    """Which sheet of a spreadsheet is read, and how many rows the others have."""
    chosen = preview.options.sheet
    others = ", ".join(_sheet_text(sheet) for sheet in preview.sheets if sheet.name != chosen)
    return say("Sheet “{name}” of {count}; also: {others}", name=chosen, count=len(preview.sheets), others=others)


def _sheet_text(sheet: Sheet) -> str:
    rows = "" if sheet.rows is None else say_count("{count} row", "{count} rows", sheet.rows)
    facts = [fact for fact in (rows, say("hidden") if sheet.is_hidden else "") if fact]
    return f"{sheet.name} ({', '.join(facts)})" if facts else sheet.name


def _check_rejects(options: argparse.Namespace) -> None:
    """Raises ToldError if the file of refused rows would replace the list or the file, or has no folder."""
    rejects: Path | None = options.rejects
    if rejects is None:
        return
    spare_list(options, rejects, say("name another file with --rejects"))
    if is_same_file(rejects, options.file):
        raise failure("{path} is the file to import; name another file with --rejects.", path=rejects)
    if not rejects.absolute().parent.is_dir():
        raise failure(
            "The folder of {path} is not there; make it, or name another file with --rejects.", path=rejects
        )


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
        columns=seen.preview.columns,
    )
    try:
        return check_import(request, unheard)
    except ImportFileError as error:
        raise ToldError(file_trouble_text(error)) from error


def _tell(options: argparse.Namespace, seen: PreviewedImport, staging_path: Path, counts: ImportCounts) -> int:
    """Prints the counts and the refused rows, and writes these to a file if asked to.

    The counts come first: they are right even if the refused rows can't be written.
    """
    with closing(ImportStaging.open(staging_path)) as staging:
        facts = import_facts(seen.mapping, staging)
        if options.json:
            print(json.dumps(asdict(counts) | facts, ensure_ascii=False))
        else:
            count_words = _count_words()
            for name, count in asdict(counts).items():
                print(count_words[name], count)
        for remark in import_remarks(facts):
            print(remark, file=sys.stderr)
        if counts.rejected:
            _tell_refused(staging, counts.rejected)
            if options.rejects is not None:
                _write_refused(options.rejects, staging, seen.preview.options.delimiter or ",")
    return 1 if counts.rejected else 0


def _tell_refused(staging: ImportStaging, rejected: int) -> None:
    for (number, _, problems), _ in zip(staging.refused(), range(_ROWS_TOLD), strict=False):
        print(say("Row {number}: {problems}", number=number, problems=row_problems_text(problems)), file=sys.stderr)
    if rejected > _ROWS_TOLD:
        told = say_count(
            "{count} more row is refused; --rejects OUT.csv writes them all.",
            "{count} more rows are refused; --rejects OUT.csv writes them all.",
            rejected - _ROWS_TOLD,
        )
        print(told, file=sys.stderr)


def _write_refused(path: Path, staging: ImportStaging, delimiter: str) -> None:
    try:
        write_rejects(
            path, staging.columns, staging.refused(), row_problems_text, REASON_NAMES[language()], delimiter
        )
    except OSError as error:
        raise ToldError(not_written_text(path, trouble_of_writing(error, path))) from error


PLACE: Final = 4
COMMAND: Final = ShellCommand(add_options, run)
