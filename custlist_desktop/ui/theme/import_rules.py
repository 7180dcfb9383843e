"""The rules of the style sheet for the Import window; written as those in `rules`."""

from typing import Final

IMPORT: Final = """
QFrame[look="steps"] { background: @window; border: none; border-bottom: 1px solid @border; }
QFrame[look="page"] { background: @base; border: none; }
QPushButton[look="step"] { background: transparent; border-color: transparent; padding: 0; min-height: 30px; }
QPushButton[look="step"]:focus { border: 2px solid @focus; min-height: 28px; padding: 0; }
QPushButton[look="step"]:disabled { background: transparent; border-color: transparent; }
QPushButton[look="tile"] {
  background: @base; border: 1px solid @border; border-radius: 8px; padding: 0; min-height: 62px;
}
QPushButton[look="tile"]:hover { background: @hover; }
QPushButton[look="tile"]:checked { background: @select; border: 2px solid @accent; min-height: 60px; }
QPushButton[look="tile"]:focus { border: 2px solid @focus; min-height: 60px; padding: 0; }
QPushButton[look="tile"]:checked:focus { border-color: @focus_filled; }
QFrame[look="table"] { background: @base; border: 1px solid @border; border-radius: 8px; }
QFrame[look="doubt"] { background: @warn_bg; border: none; border-radius: 4px; }
QFrame[look="doubt"] QLineEdit { border-color: @muted; }
QFrame[look="doubt"] QLineEdit:focus { border-color: @focus; }
"""
