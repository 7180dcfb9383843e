"""What one can do in the guide's window."""

from dataclasses import dataclass

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.commands import Command, CommandTable


@dataclass(frozen=True, slots=True)
class GuideState:
    """What the commands depend on: whether there is a page to go back to, and one to go forward to."""

    can_go_back: bool = False
    can_go_forward: bool = False


def _size_tip(_state: GuideState) -> str:
    return translate("Guide", "Back to the interface’s own size")


def _why_not_back(state: GuideState) -> str:
    return "" if state.can_go_back else translate("Guide", "There is no page to go back to.")


def _why_not_forward(state: GuideState) -> str:
    return "" if state.can_go_forward else translate("Guide", "There is no page to go forward to.")


def guide_commands() -> CommandTable[GuideState]:
    """The commands of the window; the guide's page about the keyboard tells their keys."""
    return (
        Command("back", translate("Guide", "Back"), "previous", "Alt+Left", refusal=_why_not_back),
        Command("forward", translate("Guide", "Forward"), "next", "Alt+Right", refusal=_why_not_forward),
        Command("search", keys="Ctrl+F"),
        Command("larger", translate("Guide", "Larger Text"), "zoom-in", "Ctrl++ Ctrl+="),
        Command("smaller", translate("Guide", "Smaller Text"), "zoom-out", "Ctrl+-"),
        Command("own_size", keys="Ctrl+0", tip=_size_tip),
        Command("close", keys="Ctrl+W"),
    )
