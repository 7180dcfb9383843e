"""What the Import window says of the file, and of a job that works at it."""

from datetime import datetime

from PySide6.QtWidgets import QWidget

from custlist_desktop.exchange.row_replay import Replayed
from custlist_desktop.exchange.source import FileFormat, FilePreview
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.choices import ImportStage
from custlist_desktop.ui.importing.words import delimiter_text, encoding_text, within_sentence
from custlist_desktop.ui.kit.dates import clock_text
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog


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
        ImportStage.UNDO: translate("ImportWindow", "Taking back the import of {file}"),
    }[stage]
    if stage in (ImportStage.APPLY, ImportStage.UNDO):
        sentence = translate("ImportWindow", "The list changes all at once, at the end. Cancel leaves it as it is.")
    else:
        sentence = translate("ImportWindow", "Nothing is written to the customer list.")
    return title.format(file=file), sentence


def replayed_text(replayed: Replayed) -> str:
    """What has become of decisions and mended cells."""
    lost = replayed.lost
    if not lost:
        return translate("CheckStep", "Your decisions and corrections were kept.")
    return translate(
        "CheckStep", "%Ln decision(s) or correction(s) no longer fit the rows as they are read now.", "", lost
    )


def leave_question(parent: QWidget | None = None) -> ConfirmDialog:
    """Whether the Import window goes, and takes decisions about rows along."""
    return ConfirmDialog(
        translate("LeaveImportDialog", "Close Import"),
        translate("LeaveImportDialog", "Close without importing?"),
        translate(
            "LeaveImportDialog",
            "What you decided about columns and rows of this file will be lost. The list stays as it is.",
        ),
        translate("LeaveImportDialog", "Close"),
        parent,
        cancel=translate("LeaveImportDialog", "Keep Checking"),
        icon_name="import",
        tint="warn",
    )
