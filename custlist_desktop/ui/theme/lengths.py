"""The heights and widths of the style sheet at the application's font.

A rule's ``min-height`` and the padding above and below leave out the control's outline, while the design's lengths
and those in code include it. So it is added before the length grows and taken off afterwards: a control of 32 px is
as high as ``scaled(32)`` with its outline at rest (1 px) and with the ring of its focus (2 px) alike. The padding at
the left and right of words is a gap, and stays, as it does in code.
"""

import re
from typing import Final

from custlist_desktop.ui.theme.metrics import font_ratio

_RULE: Final = re.compile(r"(?P<selectors>[^{}]+)\{(?P<body>[^{}]*)\}")
_LENGTH: Final = re.compile(r"(?<!-)\b(?P<name>min-height|height|padding|icon-size): (?P<value>[^;}]+)")
_SIDE: Final = re.compile(r"(?<![-\w])(?P<name>width|height|border-radius): (?P<value>[^;}]+)")
_BORDER: Final = re.compile(r"\bborder: (?:(?P<width>\d+)px|none)")
_OUTLINED: Final = re.compile(
    r"^(QPushButton|QToolButton|QLineEdit|QComboBox|QAbstractSpinBox|QPlainTextEdit|QTextEdit)[\[:\s]*"
)
_ICONS: Final = re.compile(r"::(indicator|up-arrow|down-arrow|right-arrow|drop-down)")
_LINES: Final = re.compile(r"QScrollBar|::separator|QProgressBar")


def scaled_rules(sheet: str) -> str:
    """The rules of ``sheet`` at the application's font; the same where that is the design's."""
    ratio = font_ratio()
    return sheet if ratio == 1.0 else _RULE.sub(lambda found: _scaled_rule(found, ratio), sheet)


def _scaled_rule(found: re.Match[str], ratio: float) -> str:
    selectors, body = found.group("selectors"), found.group("body")
    if _LINES.search(selectors):
        return found.group(0)
    selector = selectors.split(",")[0].strip()
    outline = _outline(selector, body)

    def grown(length: re.Match[str]) -> str:
        name = length.group("name")
        if name == "padding":
            return f"padding: {_scaled_padding(length.group('value'), outline, ratio)}"
        around = 0 if name == "icon-size" else 2 * outline
        return f"{name}: {_scaled_length(length.group('value'), around, ratio)}"

    if _ICONS.search(selector):
        return f"{selectors}{{{_SIDE.sub(lambda length: _scaled_side(length, selector, outline, ratio), body)}}}"
    return f"{selectors}{{{_LENGTH.sub(grown, body)}}}"


def _outline(selector: str, body: str) -> int:
    """How wide the outline is that a rule's lengths leave out: its own, or what its kind of control has."""
    border = _BORDER.search(body)
    if border is not None:
        return int(border.group("width") or 0)
    if "::" in selector or not _OUTLINED.match(selector):
        return 0
    return 2 if ":focus" in selector else 1


def _scaled_side(length: re.Match[str], selector: str, outline: int, ratio: float) -> str:
    """A side of an icon or a box, or the radius that makes a radio button round."""
    name, value = length.group("name"), length.group("value")
    if name == "border-radius":
        return f"{name}: {_scaled_length(value, 0, ratio)}" if "Radio" in selector else length.group(0)
    return f"{name}: {_scaled_length(value, 2 * outline, ratio)}"


def _scaled_length(value: str, outline: int, ratio: float) -> str:
    pixels = int(value.removesuffix("px"))
    return f"{round((pixels + outline) * ratio) - outline}px" if pixels else value


def _scaled_padding(value: str, outline: int, ratio: float) -> str:
    """The padding above and below, grown; that at the sides as it is. Takes one to four lengths, as CSS does."""
    parts = value.split()
    upright = {0, 2} if len(parts) > 1 else set()
    return " ".join(
        _scaled_length(part, outline, ratio) if place in upright else part for place, part in enumerate(parts)
    )
