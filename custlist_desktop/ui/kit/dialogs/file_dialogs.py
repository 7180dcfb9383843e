"""Asking for a file, without looking into those that are shown.

Qt's own dialog opens the files of a folder, and closes them again, to tell their kinds and choose their icons. Among
them may be the open customer list, whose locks POSIX then takes away: see `database.open_files`.
"""

import sys
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QWidget


class _NamesOnly(QFileIconProvider):
    """Tells folders from files, and files by their endings."""

    def icon(self, what: Any) -> Any:
        """; ``what`` is a file or one of Qt's kinds of icons."""
        if isinstance(what, QFileInfo):
            kinds = QFileIconProvider.IconType
            return super().icon(kinds.Folder if what.isDir() else kinds.File)
        return super().icon(what)

    def type(self, info: QFileInfo) -> str:
        return "" if info.isDir() else info.suffix().upper()


def ask_open_name(parent: QWidget | None, title: str, folder: Path, kinds: str) -> Path | None:
    """Asks for a file that is there.

    Args:
        parent: the window that waits.
        title: of the dialog.
        folder: where it begins.
        kinds: Qt's filters of names, divided by two semicolons.

    Returns:
        None if the user would rather not.
    """
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _chosen(dialog)


def ask_save_name(parent: QWidget | None, title: str, proposed: Path, kinds: str) -> Path | None:
    """Asks where to save a file that is called as ``proposed`` unless the user says otherwise; else as above."""
    dialog = QFileDialog(parent, title, str(proposed.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.selectFile(str(proposed))
    return _chosen(dialog)


def ask_folder(parent: QWidget | None, title: str, folder: Path) -> Path | None:
    """Asks for a folder, beginning in ``folder``; else as above."""
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(dialog)


def _chosen(dialog: QFileDialog) -> Path | None:
    if sys.platform == "linux":
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)  # GTK's works in this process, and looks into files
    dialog.setIconProvider(_names_only())
    try:
        return Path(dialog.selectedFiles()[0]) if dialog.exec() else None
    finally:
        dialog.deleteLater()


@cache
def _names_only() -> _NamesOnly:
    """The one for all dialogs: they don't own it, and a thread of theirs may ask it to their end."""
    return _NamesOnly()
