"""The words of the Import window for fields, files and jobs."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.incoming import Outcome, SkipReason
from custlist_desktop.exchange.row_replay import Replayed
from custlist_desktop.exchange.source import FileFormat, FilePreview
from custlist_desktop.exchange.targets import Target
from custlist_desktop.exchange.vcard_columns import shown_head
from custlist_desktop.ui.i18n import current_language, translate, words
from custlist_desktop.ui.importing.choices import ImportStage
from custlist_desktop.ui.kit.chip import ChipKind
from custlist_desktop.ui.kit.contact.sentences import field_text
from custlist_desktop.ui.kit.dates import clock_text
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog

OUTCOME_CHIPS: Final[dict[Outcome, ChipKind]] = {
    Outcome.CREATE: "info",
    Outcome.UPDATE: "ok",
    Outcome.UNCHANGED: "note",
    Outcome.SKIP: "note",
    Outcome.REFUSED: "bad",
}
OUTCOME_ICONS: Final[dict[Outcome, str]] = {
    Outcome.CREATE: "add",
    Outcome.UPDATE: "update",
    Outcome.UNCHANGED: "keep",
    Outcome.SKIP: "forward",
    Outcome.REFUSED: "error",
}
ENCODINGS: Final = ("utf-8", "cp1252", "utf-16", "iso8859-15", "mac-roman", "cp850")
"""Those that a file of customers may be written in, most likely first."""
DELIMITERS: Final = (",", ";", "\t", "|")


def outcome_text(outcome: Outcome) -> str:
    """The outcome of a row, in one word."""
    return {
        Outcome.CREATE: translate("ImportWords", "Create"),
        Outcome.UPDATE: translate("ImportWords", "Update"),
        Outcome.UNCHANGED: translate("ImportWords", "Unchanged"),
        Outcome.SKIP: translate("ImportWords", "Skip"),
        Outcome.REFUSED: translate("ImportWords", "Refused"),
    }[outcome]


def skipped_text(reason: SkipReason | None) -> str:
    """Why a row is passed over."""
    if reason is None:
        return translate("CheckStep", "Skipped by you")
    return {
        SkipReason.TITLE: translate("CheckStep", "A title, not a customer"),
        SkipReason.HEADER: translate("CheckStep", "The column headers again, not a customer"),
        SkipReason.TOTAL: translate("CheckStep", "A total, not a customer"),
        SkipReason.GROUP: translate("CheckStep", "A group of customers, not a customer"),
        SkipReason.JOB: translate("CheckStep", "A job of a customer who has their own row"),
    }[reason]


def target_text(target: Target) -> str:
    """What a column fills, as the choice is called."""
    return field_text(target) if target in CUSTOMER_FIELDS else _own_texts()[target]


def column_name(columns: Sequence[str], place: int) -> str:
    """What a column of a file is called: its head, or its place where it has none, or there are no more heads."""
    given = columns[place] if place < len(columns) else ""
    head = " ".join(shown_head(given, current_language()).split())
    return head or translate("FileStep", "Column {number}").format(number=place + 1)


def column_names(columns: Sequence[str]) -> tuple[str, ...]:
    """What the columns of a file are called, all of them."""
    return tuple(column_name(columns, place) for place in range(len(columns)))


def within_sentence(words: str) -> str:
    """``words`` as they go on in the middle of a sentence: without the capitals that they begin with."""
    return words[:1].lower() + words[1:]


def field_within_sentence(name: str) -> str:
    """What a customer's field is called in the middle of a sentence: "state/province"."""
    return "/".join(within_sentence(part) for part in field_text(name).split("/"))


def _own_texts() -> dict[Target, str]:
    """What a column can fill that is no field by itself."""
    return {
        Target.NOTHING: translate("ImportWords", "Leave out"),
        Target.KEY: words().key.name,
        Target.CUSTOMER_KIND: translate("ImportWords", "Company or person"),
        Target.NAME_PREFIX: translate("ImportWords", "Title before the name"),
        Target.FIRST_NAME: translate("ImportWords", "First name"),
        Target.MIDDLE_NAME: translate("ImportWords", "Middle name"),
        Target.LAST_NAME: translate("ImportWords", "Last name"),
        Target.NAME_SUFFIX: translate("ImportWords", "Suffix after the name"),
        Target.ANY_PHONE: translate("ImportWords", "Phone or mobile"),
        Target.PHONE_LABEL: translate("ImportWords", "Kind of the next number"),
        Target.ADDRESS: translate("ImportWords", "Whole address"),
    }


def encoding_text(encoding: str) -> str:
    """An encoding as people call it; one that is not among the known keeps its own name."""
    return {
        "utf-8": translate("ImportWords", "Unicode (UTF-8)"),
        "utf-16": translate("ImportWords", "Unicode (UTF-16)"),
        "cp1252": translate("ImportWords", "Western (Windows-1252)"),
        "iso8859-15": translate("ImportWords", "Western (ISO 8859-15)"),
        "mac-roman": translate("ImportWords", "Western (Macintosh)"),
        "cp850": translate("ImportWords", "Western (MS-DOS)"),
    }.get(encoding, encoding)


def delimiter_text(delimiter: str) -> str:
    """What divides the columns, by its name."""
    return {
        ",": translate("ImportWords", "Comma"),
        ";": translate("ImportWords", "Semicolon"),
        "\t": translate("ImportWords", "Tab"),
        "|": translate("ImportWords", "Vertical bar"),
    }.get(delimiter, delimiter)


def rows_text(preview: FilePreview, rows: int | None) -> str:
    """What of a file is read, and how: "Sheet “Clients”, 1,204 rows", "1,204 rows, comma, Unicode (UTF-8)".

    ``rows`` is None while nobody has counted.
    """
    count = 0 if rows is None else rows
    if preview.options.format is FileFormat.VCARD:
        counted = translate("ImportWindow", "%Ln card(s)", "", count)
    else:
        counted = translate("ImportWindow", "%Ln row(s)", "", count)
    if preview.sheets and preview.options.sheet:
        sheet = translate("ImportWindow", "Sheet “{sheet}”").format(sheet=preview.options.sheet)
        return sheet if rows is None else f"{sheet}, {counted}"
    parts = [] if rows is None else [counted]
    if preview.options.format is FileFormat.DELIMITED and rows is not None:
        delimiter, encoding = preview.options.delimiter, preview.options.encoding
        parts += [within_sentence(delimiter_text(delimiter))] if delimiter else []
        parts += [encoding_text(encoding)] if encoding else []
    return ", ".join(parts)


def pasted_name() -> str:
    """What rows from the clipboard are called: "Pasted rows, 14:05"."""
    return translate("ImportWindow", "Pasted rows, {time}").format(time=clock_text(datetime.now().astimezone()))


def stage_texts(stage: ImportStage, file: str) -> tuple[str, str]:
    """What a job does with ``file``, and what Cancel would mean."""
    title = {
        ImportStage.PREVIEW: translate("ImportWindow", "Reading {file}"),
        ImportStage.CHECK: translate("ImportWindow", "Checking {file}"),
        ImportStage.DECIDE: translate("ImportWindow", "Changing the rows of {file}"),
        ImportStage.APPLY: translate("ImportWindow", "Importing {file}"),
        ImportStage.UNDO: translate("ImportWindow", "Undoing the import of {file}"),
    }[stage]
    if stage in (ImportStage.APPLY, ImportStage.UNDO):
        sentence = translate("ImportWindow", "The list changes all at once, at the end. Cancel leaves it as it is.")
    else:
        sentence = translate("ImportWindow", "Nothing is written to the customer list.")
    return title.format(file=file), sentence


def replayed_text(replayed: Replayed) -> str:
    """How many decisions and corrections still fit after the rows were read again."""
    lost = replayed.lost
    if not lost:
        return translate("CheckStep", "Your decisions and corrections were kept.")
    return translate(
        "CheckStep", "%Ln decision(s) or correction(s) no longer apply: the rows are read differently now.", "", lost
    )


def leave_question(parent: QWidget | None) -> ConfirmDialog:
    """Asks before the Import window closes, and with it decisions about rows are lost."""
    return _losing_question(
        translate("LeaveImportDialog", "Close Import"),
        translate("LeaveImportDialog", "Close without importing?"),
        translate("LeaveImportDialog", "Close"),
        parent,
    )


def another_file_question(parent: QWidget | None) -> ConfirmDialog:
    """Asks before another file is read, and decisions about the one before are lost."""
    return _losing_question(
        translate("LeaveImportDialog", "Another File"),
        translate("LeaveImportDialog", "Go on with the other file?"),
        translate("LeaveImportDialog", "Go On"),
        parent,
    )


def _losing_question(title: str, question: str, confirm: str, parent: QWidget | None) -> ConfirmDialog:
    return ConfirmDialog(
        title,
        question,
        translate(
            "LeaveImportDialog",
            "Your choices about this file’s columns and rows will be lost. The customer list doesn’t change.",
        ),
        confirm,
        parent,
        cancel=translate("LeaveImportDialog", "Keep Checking"),
        icon_name="import",
        tint="warn",
    )
