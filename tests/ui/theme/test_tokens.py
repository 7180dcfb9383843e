"""Contrast by WCAG 2, computed over the tokens: 4.5 for text, 3 for outlines and icons."""

from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QPalette

from custlist_desktop.ui.theme.palette import make_palette
from custlist_desktop.ui.theme.tokens import DARK, LIGHT, Tokens
from tests.ui.theme.contrast import contrast

THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])

GROUNDS = ("base", "window", "alt", "raised", "hover", "select", "select_idle")
INKS = ("text", "muted", "link", "ok", "warn", "bad")


def ratio(tokens: Tokens, ink: str, ground: str) -> float:
    return contrast(getattr(tokens, ink), getattr(tokens, ground))


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", INKS)
def test_text_is_readable_on_every_ground(tokens: Tokens, ink: str, ground: str) -> None:
    assert ratio(tokens, ink, ground) >= 4.5


@THEMES
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("note", "note_bg"),
        ("info", "info_bg"),
        ("ok", "ok_bg"),
        ("warn", "warn_bg"),
        ("bad", "bad_bg"),
        ("text", "match"),
        ("link", "match"),
        ("link", "warn_bg"),
        ("link", "bad_bg"),
        ("link", "ok_bg"),
        ("link", "info_bg"),
        ("text", "warn_bg"),
        ("text", "bad_bg"),
        ("text", "ok_bg"),
        ("text", "info_bg"),
        ("text", "select_text"),
        ("text", "press"),
        ("muted", "press"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
        ("on_accent", "accent_press"),
        ("on_accent", "bad_fill"),
        ("on_accent", "bad_fill_hover"),
        ("on_tip", "tip"),
    ],
)
def test_text_is_readable_on_tints_and_fills(tokens: Tokens, ink: str, ground: str) -> None:
    assert ratio(tokens, ink, ground) >= 4.5


@THEMES
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("field", "base"),
        ("field", "alt"),
        ("focus", "base"),
        ("focus", "window"),
        ("focus", "select"),
        ("focus", "select_idle"),
        ("bad", "base"),
        ("warn", "base"),
        ("accent", "base"),
        ("muted", "raised"),
    ],
)
def test_outlines_and_icons_are_visible(tokens: Tokens, ink: str, ground: str) -> None:
    assert ratio(tokens, ink, ground) >= 3


@pytest.mark.parametrize(
    ("tokens", "ink", "ground", "claimed"),
    [
        (LIGHT, "text", "base", 16.3),
        (DARK, "text", "base", 13.4),
        (LIGHT, "muted", "base", 6.2),
        (DARK, "link", "select", 5.6),
        (LIGHT, "link", "match", 5.2),
        (DARK, "on_accent", "accent_hover", 4.6),
        (LIGHT, "field", "alt", 3.3),
        (LIGHT, "control", "base", 1.8),
    ],
)
def test_contrast_is_what_the_design_claims(tokens: Tokens, ink: str, ground: str, claimed: float) -> None:
    assert ratio(tokens, ink, ground) == pytest.approx(claimed, abs=0.051)


@THEMES
def test_every_token_is_a_colour(tokens: Tokens) -> None:
    for field in fields(tokens):
        if field.name != "dark":
            assert tokens.colour(field.name) == QColor(getattr(tokens, field.name))
            assert tokens.colour(field.name).isValid()


@THEMES
def test_palette_has_pale_selection_and_its_groups(tokens: Tokens) -> None:
    palette = make_palette(tokens)
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    assert palette.color(group.Active, role.Highlight).name().upper() == tokens.select
    assert palette.color(group.Inactive, role.Highlight).name().upper() == tokens.select_idle
    assert palette.color(group.Disabled, role.Text).name().upper() == tokens.disabled
    assert palette.color(role.PlaceholderText).name().upper() == tokens.muted
    assert palette.color(role.Accent).name().upper() == tokens.accent
