"""Makes the application's one style sheet from the tokens and the system's font."""

import re
from dataclasses import fields
from typing import Final

from custlist_desktop.ui.theme import rules
from custlist_desktop.ui.theme.lengths import scaled_rules
from custlist_desktop.ui.theme.svg import style_images
from custlist_desktop.ui.theme.tokens import Tokens
from custlist_desktop.ui.theme.type import (
    CAPTION_RATIO,
    LEAD_RATIO,
    SMALL_RATIO,
    TITLE_RATIO,
    pixel_size,
)

_TEMPLATE: Final = (
    rules.LABELS
    + rules.BUTTONS
    + rules.FIELDS
    + rules.TABLES
    + rules.POPUPS
    + rules.FRAMES
    + rules.EDITOR
    + rules.IMPORT
    + rules.GUIDE
)
_NAME: Final = re.compile(r"@([a-z_]+(?:-[a-z_]+)?)")


def make_stylesheet(tokens: Tokens) -> str:
    """The style sheet that shows ``tokens``, with fonts and heights relative to QApplication.font().

    Raises:
        KeyError: a rule names a token that doesn't exist.
    """
    values = {field.name: str(getattr(tokens, field.name)) for field in fields(tokens)}
    values |= {
        "title_size": f"{pixel_size(TITLE_RATIO)}px",
        "lead_size": f"{pixel_size(LEAD_RATIO)}px",
        "caption_size": f"{pixel_size(CAPTION_RATIO)}px",
        "small_size": f"{pixel_size(SMALL_RATIO)}px",
    }
    values |= style_images().write(tokens, rules.IMAGES)
    return _NAME.sub(lambda found: values[found.group(1)], scaled_rules(_TEMPLATE))
