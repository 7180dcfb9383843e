"""The rules of the style sheet for the estimate editor; written as those in `rules`."""

from typing import Final

EDITOR: Final = """
QFrame[look="popover"] { background: @raised; border: 1px solid @control; border-radius: 8px; }
QFrame[look="popover"] QTableView { background: @raised; selection-background-color: transparent; }
QPushButton[look="entry"] {
  background: transparent; color: @link; border-color: transparent; border-radius: 4px; padding: 0 11px;
  text-align: left; font-weight: 500; min-height: 34px;
}
QPushButton[look="entry"]:hover { background: @hover; }
QPushButton[look="entry"]:focus { background: @select; border: 2px solid @focus; padding: 0 10px; min-height: 32px; }
QPushButton[look="entry"]:disabled { color: @disabled; }
QLineEdit[look="inplace"] { background: transparent; border-color: transparent; }
QLineEdit[look="inplace"]:hover { border-color: @control; }
QLineEdit[look="inplace"]:focus { background: @base; border: 2px solid @focus; }
QLineEdit[look="inplace"][state="error"] { border-color: @bad; }
QLineEdit[look="inplace"][scale="small"] { color: @muted; min-height: 24px; }
QLineEdit[look="inplace"][scale="small"]:disabled { color: @disabled; }
QLineEdit[look="inplace"][scale="small"]:focus { color: @text; min-height: 22px; }
QLineEdit[look="inplace"][scale="title"] { font-size: @title_size; font-weight: 600; }
QPushButton[look="tab"] {
  background: transparent; color: @muted; border-color: transparent; padding: 0 15px; font-weight: 500;
}
QPushButton[look="tab"]:hover { background: @hover; color: @text; }
QPushButton[look="tab"]:checked { background: @press; color: @text; font-weight: 600; }
QPushButton[look="tab"]:disabled { color: @disabled; }
QPushButton[look="tab"]:focus { border: 2px solid @focus; padding: 0 14px; }
QPushButton[look="drop"] { padding: 0 32px 0 14px; text-align: left; }
QPushButton[look="drop"]:focus { padding: 0 31px 0 13px; }
QPushButton[look="status"] { background: transparent; border-color: transparent; padding: 0; min-height: 26px; }
QPushButton[look="status"]:hover { background: @hover; }
QPushButton[look="status"]:focus { border: 2px solid @focus; min-height: 24px; }
QLineEdit[scale="small"], QComboBox[scale="small"] { min-height: 26px; }
QLineEdit[scale="small"]:focus, QComboBox[scale="small"]:focus { min-height: 24px; }
QComboBox[scale="small"] { padding: 0 9px; }
QComboBox[scale="small"]:focus { padding: 0 8px; }
QTableView QLineEdit[state="error"], QTableView QLineEdit[state="error"]:focus { border-color: @bad; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @raised; }
QCalendarWidget QToolButton { color: @text; font-weight: 600; padding: 0 8px; min-height: 28px; min-width: 28px; }
QCalendarWidget QSpinBox { min-height: 24px; min-width: 64px; }
QCalendarWidget QTableView { background: @raised; selection-background-color: @accent; selection-color: @on_accent; }
"""
