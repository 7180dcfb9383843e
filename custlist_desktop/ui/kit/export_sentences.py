"""Why an export wrote no file, for all pages that export."""

from PySide6.QtCore import QLocale

from custlist_desktop.exchange.formats import ExportFileError, ExportLimitError
from custlist_desktop.ui.error_sentences import error_sentence, not_saved_sentence
from custlist_desktop.ui.i18n import words


def short_text(text: str) -> str:
    """``text``, cut where a sentence would be too long with it."""
    return text if len(text) <= 40 else f"{text[:39]}…"


def export_sentence(error: Exception) -> str:
    """Why nothing was written, and what to do next."""
    if isinstance(error, ExportLimitError):
        count, limit = QLocale().toString(error.count), QLocale().toString(error.limit)
        said = words().export_limits[error.exceeded]
        return said.format(count=count, limit=limit, name=short_text(error.name))
    if isinstance(error, ExportFileError):
        return not_saved_sentence(error.trouble, error.path)
    return error_sentence(error)
