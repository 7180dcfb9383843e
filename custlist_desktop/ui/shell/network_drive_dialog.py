"""The customer list is on a network drive, where it is not opened for writing (mock-up 28)."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale

from custlist_desktop.ui.help.opening import open_guide
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.choice_dialog import Choice, ChoiceDialog

COPIED: Final = "copied"
COPY: Final = "copy"
LOOK: Final = "look"
OTHER: Final = "other"


class NetworkDriveDialog(ChoiceDialog):
    """Offers a copy on this computer, a look, or another list. `chosen` is one of this module's constants."""

    def __init__(
        self, path: Path, drive: str, target: Path, *, has_copy: bool = False, is_there: bool = True
    ) -> None:
        """
        Args:
            path: the list on the network drive.
            drive: what the drive is called.
            target: where its copy on this computer is, or would be.
            has_copy: whether it was copied there before; that copy is offered then.
            is_there: whether there is a list at ``path``; otherwise nothing can be copied or looked at.
        """
        choices = [_other()]
        if is_there:
            choices = [_copy(path, target), _look(), *choices]
        if has_copy:
            choices = [_copied(target), *choices]
        choices[0] = replace(choices[0], is_safest=True)
        super().__init__("network", choices, "warn")
        sentence = translate(
            "NetworkDriveDialog",
            "“{list}” is on {drive}. Writing to a list over a network can damage it without anyone noticing, "
            "so Custlist doesn’t.",
        )
        self.say(
            translate("NetworkDriveDialog", "Custlist"),
            translate("NetworkDriveDialog", "This list is on a network drive"),
            sentence.format(list=path.stem, drive=drive),
        )
        sharing = make_button(translate("NetworkDriveDialog", "Sharing a List"), "link")
        self.add_way_out(sharing, at_the_left=True).clicked.connect(_show_guide)


def _copy(path: Path, target: Path) -> Choice:
    sentence = translate(
        "NetworkDriveDialog",
        "Work in {folder} from now on ({size}, checked). The list on the server doesn’t change.",
    )
    name = translate("NetworkDriveDialog", "Copy to This Computer")
    return Choice(COPY, "computer", name, sentence.format(folder=_short(target.parent), size=_size_text(path)))


def _copied(target: Path) -> Choice:
    sentence = translate("NetworkDriveDialog", "{file}: the list that you copied from there before.")
    name = translate("NetworkDriveDialog", "Open the Copy on This Computer")
    return Choice(COPIED, "computer", name, sentence.format(file=target))


def _look() -> Choice:
    return Choice(
        LOOK,
        "locked",
        translate("NetworkDriveDialog", "Open Read-Only"),
        translate("NetworkDriveDialog", "Look something up in a private copy. Nothing is written."),
    )


def _other() -> Choice:
    return Choice(
        OTHER,
        "folder",
        translate("NetworkDriveDialog", "Choose Another List…"),
        translate("NetworkDriveDialog", "One on this computer’s own disk."),
    )


def _short(folder: Path) -> str:
    """The end of a folder's path, as people read it; there is no room for all of it."""
    return " › ".join(folder.parts[-2:])


def _size_text(path: Path) -> str:
    try:
        return QLocale().formattedDataSize(path.stat().st_size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    except OSError:
        return "?"


def _show_guide() -> None:
    open_guide("data")
