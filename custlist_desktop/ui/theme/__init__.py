"""Appearance: colour tokens, palettes, the one style sheet, fonts, and the choice of light or dark."""
