"""What taking an import back does, in words."""

from custlist_desktop.services.imports.service import ChangedSince, SinceThen, UndoPreview, UndoResult
from custlist_desktop.ui.i18n import translate


def undone_text(result: UndoResult) -> str:
    """What taking an import back did."""
    removed, restored, kept = result.removed, result.restored, result.kept
    parts = [translate("UndoImport", "The import was taken back.")]
    if removed:
        parts.append(translate("UndoImport", "%Ln customer(s) removed.", "", removed))
    if restored:
        parts.append(translate("UndoImport", "%Ln customer(s) as before.", "", restored))
    if kept:
        parts.append(translate("UndoImport", "%Ln customer(s) kept, as they were changed since.", "", kept))
    return " ".join(parts)


def preview_text(preview: UndoPreview) -> str:
    """What taking an import back would do to customers that nobody has worked on since."""
    removed, restored = preview.removed, preview.restored
    parts = []
    if removed:
        parts.append(translate("UndoImport", "%Ln added customer(s) will be removed.", "", removed))
    if restored:
        parts.append(translate("UndoImport", "%Ln updated customer(s) will be as before.", "", restored))
    return " ".join(parts) or translate("UndoImport", "Nothing of this import is left as it was.")


def since_text(changed: ChangedSince) -> str:
    """What happened to a customer since the import."""
    return {
        SinceThen.EDITED: translate("UndoImport", "edited since"),
        SinceThen.HAS_ESTIMATES: translate("UndoImport", "has estimates now"),
        SinceThen.DELETED: translate("UndoImport", "deleted since"),
    }[changed.since_then]
