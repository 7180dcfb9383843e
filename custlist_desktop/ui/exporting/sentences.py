"""What the export dialog says: formats, how an export ended, and why it couldn't."""

from pathlib import Path

from PySide6.QtCore import QLocale

from custlist_desktop.domain.errors import CancelledError
from custlist_desktop.exchange.exporting import (
    ExportFileError,
    ExportFormat,
    ExportLimitError,
    VCardVersion,
)
from custlist_desktop.proposals.customer_list import STREET
from custlist_desktop.proposals.typesetting import TypesettingError
from custlist_desktop.ui.error_sentences import error_sentence, not_saved_sentence
from custlist_desktop.ui.i18n import translate, words
from custlist_desktop.ui.kit.contact.sentences import field_text
from custlist_desktop.ui.kit.printing import PrinterRefusedError


def file_kinds(kind: ExportFormat) -> str:
    """The system's filter of files for a format."""
    return f"{words().format_files[kind.ending]} (*.{kind.ending})"


def version_text(version: VCardVersion) -> str:
    """What a version of cards is good for."""
    return {
        VCardVersion.V3: translate("ExportDialog", "Version 3.0, for phones and Outlook"),
        VCardVersion.V4: translate("ExportDialog", "Version 4.0, where a program asks for it"),
    }[version]


def addition_text(columns: tuple[str, ...]) -> str:
    """What a list to read may show besides, one of `choices.ADDITIONS`."""
    if columns[0] == STREET:
        return translate("ExportDialog", "Street and postal code")
    return field_text(columns[0])


def shown_text(text: str, count: int) -> str:
    """The choice of those on the screen; without ``text`` they are so for another reason than a search."""
    n = count
    if not text.strip():
        return translate("ExportDialog", "The %Ln customer(s) shown now", "", n)
    found = translate("ExportDialog", "The %Ln customer(s) found with “{search}”", "", n)
    return found.format(search=_short(text.strip()))


def all_text(count: int) -> str:
    """The choice of all, where the list shows them."""
    n = count
    return translate("ExportDialog", "All %Ln customer(s)", "", n)


def done_sentence(path: Path, count: int) -> str:
    """What was written, and where."""
    n = count
    return translate("ExportDialog", "%Ln customer(s) saved as {path}.", "", n).format(path=path)


def printed_sentence(printer: str) -> str:
    """Where the pages went."""
    if not printer:
        return translate("ExportDialog", "Sent to the printer.")
    return translate("ExportDialog", "Sent to the printer {name}.").format(name=printer)


def trouble_sentence(error: Exception) -> str:
    """Why nothing was written or printed, and what to do next."""
    if isinstance(error, CancelledError):
        return translate("ExportDialog", "Canceled. Nothing was exported.")
    if isinstance(error, ExportLimitError):
        return _limit_sentence(error)
    if isinstance(error, ExportFileError):
        return not_saved_sentence(error.trouble, error.path)
    if isinstance(error, PrinterRefusedError):
        name = error.printer
        return translate(
            "ExportDialog", "The printer {name} takes nothing. Is it switched on? Nothing was printed."
        ).format(name=name)
    if isinstance(error, TypesettingError):
        return translate("ExportDialog", "The pages could not be made: {reason}").format(reason=str(error))
    return error_sentence(error)


def _limit_sentence(error: ExportLimitError) -> str:
    figure = QLocale().toString
    return (
        words()
        .export_limits[error.exceeded]
        .format(count=figure(error.count), limit=figure(error.limit), name=_short(error.name))
    )


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
