"""Contrast of every rule of the style sheet, in every state: 4.5 for words, 3 for what alone shows a control.

The pairs come from the sheet itself. A rule that is added with colours that can't be told apart fails here.
"""

from collections.abc import Iterator
from functools import cache
from itertools import chain, combinations
from typing import Final

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from custlist_desktop.ui.theme.palette import make_palette
from custlist_desktop.ui.theme.stylesheet import make_stylesheet
from custlist_desktop.ui.theme.tokens import DARK, LIGHT, Tokens
from tests.ui.theme.contrast import contrast
from tests.ui.theme.sheet import Control, Sheet

pytestmark = pytest.mark.usefixtures("app")
THEMES = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])

WORDS: Final = 4.5
OUTLINES: Final = 3.0

WORDLESS: Final = frozenset({"QFrame", "QProgressBar", "QScrollBar", "QSplitter", "QTableCornerButton", "QToolBar"})
"""Widgets without words of their own; what stands on their ground is found among the others."""
WORDED_PARTS: Final = frozenset({"", "item", "section"})
HOLDERS: Final = frozenset({"QFrame", "QToolBar", "QStatusBar", "QTextBrowser", "QAbstractScrollArea"})
"""Widgets that others stand on."""
EMPTY: Final = frozenset({"line", "desk"})
"""Looks of holders that hold no words: a line, and the desk under a proposal's paper."""
SPEAKING: Final = frozenset({"message", "well", "banner"})
"""Looks of holders that hold sentences, links and buttons, but nothing to fill in."""

WITH_OWN_FIELDS: Final = frozenset({"doubt"})
"""Looks of holders on whose ground only their own fields stand, for which the sheet has rules."""

FIELDS: Final = frozenset({"QLineEdit", "QPlainTextEdit", "QTextEdit", "QAbstractSpinBox", "QComboBox"})
BOXES: Final = frozenset({"QCheckBox", "QRadioButton"})
SHOWN_BY_WORDS: Final = frozenset({"inplace", "ghost"})
"""Looks of fields that show only their words until they are pointed at or have the keyboard."""
NO_RING: Final = frozenset({"QComboBox QLineEdit", "QAbstractSpinBox QLineEdit"})
"""Fields within a control that has the ring itself."""


@cache
def sheet_of(dark: bool) -> Sheet:
    return Sheet(make_stylesheet(tokens_of(dark)))


def tokens_of(dark: bool) -> Tokens:
    return DARK if dark else LIGHT


@cache
def grounds_of(dark: bool, beside: frozenset[str] = frozenset()) -> frozenset[str]:
    """What a control can stand on: the grounds of pages and panes, and those of every frame but looks ``beside``."""
    palette = make_palette(tokens_of(dark))
    role = QPalette.ColorRole
    pages = {palette.color(each).name().upper() for each in (role.Base, role.Window, role.AlternateBase)}
    sheet = sheet_of(dark)
    frames = {
        sheet.look(control, frozenset()).get("background", "transparent")
        for control in sheet.controls
        if control.kind in HOLDERS and not control.inside and control.attribute("look") not in EMPTY | beside
    }
    return frozenset((pages | frames) - {"transparent"})


def moods(states: set[str]) -> Iterator[frozenset[str]]:
    """Every set of ``states`` that a control can be in together, disabled aside: that is exempt by WCAG 1.4.3."""
    lively = sorted(states - {"disabled"})
    subsets = chain.from_iterable(combinations(lively, count) for count in range(len(lively) + 1))
    return (frozenset(subset) for subset in subsets)


def grounds_under(control: Control, look: dict[str, str], dark: bool) -> frozenset[str]:
    """What is behind a control's words: its own ground, or whatever it can stand on."""
    own = look.get("background", "transparent")
    if own != "transparent":
        return frozenset({own})
    around = [each for each in sheet_of(dark).controls if str(each) == control.inside]
    if around:
        return grounds_under(around[0], sheet_of(dark).look(around[0], frozenset()), dark)
    return grounds_of(dark)


def all_looks(dark: bool) -> Iterator[tuple[Control, frozenset[str], dict[str, str]]]:
    sheet = sheet_of(dark)
    for control in sheet.controls:
        for mood in moods(sheet.states_of(control)):
            yield control, mood, sheet.look(control, mood)


def unreadable(what: object, ink: str, grounds: frozenset[str], floor: float) -> list[str]:
    """One sentence for each ground on which ``ink`` doesn't reach ``floor``."""
    return [
        f"{what}: {ink} on {ground} is {contrast(ink, ground):.2f}"
        for ground in sorted(grounds)
        if contrast(ink, ground) < floor
    ]


def spoken(control: Control, mood: frozenset[str]) -> str:
    return ":".join([str(control), *sorted(mood)])


def has_words(control: Control) -> bool:
    return control.sub in WORDED_PARTS and control.kind not in WORDLESS


@THEMES
def test_words_are_readable_in_every_state(dark: bool) -> None:
    found = [
        sentence
        for control, mood, look in all_looks(dark)
        if has_words(control)
        for sentence in unreadable(
            spoken(control, mood),
            look.get("color", tokens_of(dark).text),
            grounds_under(control, look, dark),
            WORDS,
        )
    ]
    assert not found, "\n".join(found)


@THEMES
@pytest.mark.parametrize(
    ("ink", "ground"),
    [("placeholder-text-color", "background"), ("selection-color", "selection-background-color")],
)
def test_hints_and_selected_words_in_fields_are_readable(dark: bool, ink: str, ground: str) -> None:
    found = [
        sentence
        for control, mood, look in all_looks(dark)
        if ink in look and look.get(ground, "transparent") != "transparent"
        for sentence in unreadable(spoken(control, mood), look[ink], frozenset({look[ground]}), WORDS)
    ]
    assert not found, "\n".join(found)


@THEMES
def test_disabled_controls_are_the_only_ones_exempt_and_say_so(dark: bool) -> None:
    """Whatever has a rule for ``:disabled`` shows its words in the one colour that is made for it."""
    sheet, tokens = sheet_of(dark), tokens_of(dark)
    wrong = [
        str(control)
        for control in sheet.controls
        if has_words(control) and "disabled" in sheet.states_of(control)
        if sheet.look(control, frozenset({"disabled"})).get("color") != tokens.disabled
    ]
    assert not wrong
    users = {name for name, value in vars_of(tokens).items() if value == tokens.disabled}
    assert users == {"disabled"}


def vars_of(tokens: Tokens) -> dict[str, str]:
    return {name: str(getattr(tokens, name)) for name in tokens.__dataclass_fields__ if name != "dark"}


def outlined(control: Control) -> bool:
    """Whether a control's outline alone shows where it is."""
    if control.kind in FIELDS and not control.sub:
        return control.attribute("look") not in SHOWN_BY_WORDS and str(control) not in NO_RING
    return control.kind in BOXES and control.sub == "indicator"


def with_general_states(control: Control, dark: bool) -> list[Control]:
    """A field as it is, and in each state that any field can have, such as an error."""
    states = [each.attributes for each in sheet_of(dark).general]
    return [
        control,
        *(Control(control.kind, control.attributes | each, control.sub, control.inside) for each in states),
    ]


def outside_of(control: Control, look: dict[str, str], dark: bool) -> frozenset[str]:
    """What an outline stands out from: the grounds around a control, and for one inside another what is behind it."""
    if not control.inside:
        return grounds_of(dark, SPEAKING | WITH_OWN_FIELDS)
    sheet = sheet_of(dark)
    holders = [each for each in sheet.controls if str(each) == control.inside]
    around = {sheet.look(each, frozenset()).get("background", "transparent") for each in holders}
    return grounds_under(control, look, dark) | (around - {"transparent"})


@THEMES
def test_outlines_that_alone_show_a_control_are_visible(dark: bool) -> None:
    sheet = sheet_of(dark)
    found = []
    for control in filter(outlined, sheet.controls):
        for variant in with_general_states(control, dark) if control.kind in FIELDS else [control]:
            for mood in moods(sheet.states_of(variant)):
                look = sheet.look(variant, mood)
                grounds = outside_of(control, look, dark)
                found += unreadable(spoken(variant, mood), look["border-color"], grounds, OUTLINES)
    assert {control.inside for control in sheet.controls} >= {f'QFrame[look="{each}"]' for each in WITH_OWN_FIELDS}
    assert not found, "\n".join(found)


def ringed(control: Control, dark: bool) -> bool:
    """Whether a control takes the keyboard: some rule says how it shows that."""
    sheet = sheet_of(dark)
    if control.sub == "item":  # lists of a pop-up show their current entry by its ground, as menus do
        return any(each.control == control and "focus" in each.states for each in sheet.selectors)
    return "focus" in sheet.states_of(control) and str(control) not in NO_RING and not control.inside


def moods_of_focus(control: Control, dark: bool) -> Iterator[frozenset[str]]:
    """The moods in which a control may have the keyboard; of the items of a list, the current one has it."""
    if control.sub == "item":
        return iter([frozenset({"selected"})])
    return moods(sheet_of(dark).states_of(control) - {"focus", "hover", "pressed", "open"})


@THEMES
def test_ring_of_the_focus_is_visible_around_the_control_and_where_there_was_none(dark: bool) -> None:
    """Against what is around the control, and against what the ring replaces: an outline, or the ground."""
    sheet = sheet_of(dark)
    found = []
    for control in sheet.controls:
        if not ringed(control, dark):
            continue
        around = grounds_of(dark, SPEAKING if control.kind in FIELDS | BOXES else frozenset())
        for mood in moods_of_focus(control, dark):
            rest, focused = sheet.look(control, mood), sheet.look(control, mood | {"focus"})
            ring, name = focused.get("border-color", "transparent"), spoken(control, mood)
            if ring == "transparent":
                found.append(f"{name} shows no focus")
                continue
            found += unreadable(f"{name} around", ring, around, OUTLINES)
            before = rest.get("border-color", "transparent")
            same = int(focused["border-width"]) <= int(rest.get("border-width", "0"))
            replaced = frozenset({before}) if same and before != "transparent" else grounds_under(control, rest, dark)
            found += unreadable(f"{name} replacing", ring, replaced, OUTLINES)
    assert not found, "\n".join(found)


@THEMES
def test_progress_and_scroll_bars_are_visible(dark: bool) -> None:
    sheet = sheet_of(dark)
    handle, bar, chunk = (
        Control("QScrollBar", sub="handle"),
        Control("QProgressBar"),
        Control("QProgressBar", sub="chunk"),
    )
    found = []
    for mood in moods(sheet.states_of(handle)):
        found += unreadable(
            handle, sheet.look(handle, mood)["background"], grounds_of(dark, SPEAKING | WITH_OWN_FIELDS), OUTLINES
        )
    track = frozenset({sheet.look(bar, frozenset())["background"]})
    found += unreadable(chunk, sheet.look(chunk, frozenset())["background"], track, OUTLINES)
    assert not found, "\n".join(found)


@THEMES
def test_icons_on_buttons_are_visible(dark: bool) -> None:
    """An icon is muted at rest, and as dark as text once the button is pointed at or on."""
    sheet, tokens = sheet_of(dark), tokens_of(dark)
    found = []
    for control in sheet.controls:
        if control.kind != "QToolButton" or control.sub:
            continue
        for mood in moods(sheet.states_of(control)):
            ground = grounds_under(control, sheet.look(control, mood), dark)
            found += unreadable(spoken(control, mood), tokens.muted, ground, OUTLINES)
    assert not found, "\n".join(found)


def test_a_rule_that_cant_be_read_is_found(app: QApplication) -> None:
    """The reader of the sheet is right about which of two rules holds."""
    text = """
    QPushButton { color: #000000; background: #FFFFFF; border: 1px solid #888888; }
    QPushButton[look="x"] { color: #111111; }
    QPushButton:hover { background: #222222; }
    QPushButton[look="x"]:hover { color: #DDDDDD; }
    *[state="error"] { border-color: #FF0000; }
    """
    sheet = Sheet(text)
    button = Control("QPushButton", frozenset({("look", "x"), ("state", "error")}))
    assert sheet.look(button, frozenset())["color"] == "#111111"
    hovered = sheet.look(button, frozenset({"hover"}))
    assert (hovered["color"], hovered["background"], hovered["border-color"]) == ("#DDDDDD", "#222222", "#FF0000")
    plain = sheet.look(Control("QPushButton"), frozenset({"hover"}))
    assert unreadable("button", plain["color"], frozenset({plain["background"]}), WORDS)
