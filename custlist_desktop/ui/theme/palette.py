"""The tokens as a QPalette, for everything that the style sheet doesn't reach and for painters."""

from typing import Final

from PySide6.QtGui import QColor, QPalette

from custlist_desktop.ui.theme.tokens import Tokens

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup

_ROLES: Final[dict[QPalette.ColorRole, str]] = {
    _Role.Window: "window",
    _Role.WindowText: "text",
    _Role.Base: "base",
    _Role.AlternateBase: "alt",
    _Role.Text: "text",
    _Role.Button: "raised",
    _Role.ButtonText: "text",
    _Role.BrightText: "bad",
    _Role.PlaceholderText: "muted",
    _Role.Light: "raised",
    _Role.Midlight: "hover",
    _Role.Mid: "border",
    _Role.Dark: "control",
    _Role.Shadow: "field",
    _Role.Highlight: "select",
    _Role.HighlightedText: "text",
    _Role.Accent: "accent",
    _Role.Link: "link",
    _Role.LinkVisited: "link",
    _Role.ToolTipBase: "tip",
    _Role.ToolTipText: "on_tip",
}
_DISABLED: Final = (
    _Role.Text,
    _Role.WindowText,
    _Role.ButtonText,
    _Role.HighlightedText,
    _Role.PlaceholderText,
)


def make_palette(tokens: Tokens) -> QPalette:
    """The palette that shows ``tokens``, with its Inactive and Disabled groups."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(getattr(tokens, name)))
    palette.setColor(_Group.Inactive, _Role.Highlight, QColor(tokens.select_idle))
    palette.setColor(_Group.Disabled, _Role.Highlight, QColor(tokens.select_idle))
    for role in _DISABLED:
        palette.setColor(_Group.Disabled, role, QColor(tokens.disabled))
    palette.setColor(_Group.Disabled, _Role.Base, QColor(tokens.window))
    return palette
