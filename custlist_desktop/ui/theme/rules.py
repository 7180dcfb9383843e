"""The rules of the style sheet. ``@name`` stands for a token, a type size or the path of an image.

The outline of a focused control is 1 px wider and its padding 1 px less, so nothing moves. Rules for ``:disabled``
come last in each group, because the variants before them are as specific.
"""

from typing import Final

LABELS: Final = """
QLabel { background: transparent; }
QLabel[role="title"] { font-size: @title_size; font-weight: 600; letter-spacing: -0.2px; }
QLabel[role="lead"] { font-size: @lead_size; font-weight: 600; }
QLabel[role="strong"] { font-weight: 500; }
QLabel[role="section"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="caption"] { color: @muted; font-size: @caption_size; }
QLabel[role="label"] { color: @muted; font-size: @caption_size; font-weight: 500; }
QLabel[role="group"] { color: @muted; font-size: @caption_size; font-weight: 600; }
QLabel[role="bad"] { color: @bad; font-size: @caption_size; }
QLabel[role="warn"] { color: @warn; font-size: @caption_size; }
QLabel:disabled { color: @disabled; }
"""

BUTTONS: Final = """
QPushButton {
  background: @raised; color: @text; border: 1px solid @control; border-radius: 6px;
  padding: 0 14px; min-height: 30px; font-weight: 500; icon-size: 16px;
}
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @press; }
QPushButton:focus { border: 2px solid @focus; padding: 0 13px; min-height: 28px; }

QPushButton[look="primary"] { background: @accent; color: @on_accent; border-color: @accent; }
QPushButton[look="primary"]:hover { background: @accent_hover; border-color: @accent_hover; }
QPushButton[look="primary"]:pressed { background: @accent_press; border-color: @accent_press; }
QPushButton[look="primary"]:focus { border-color: @focus_filled; }

QPushButton[look="danger"] { background: @bad_fill; color: @on_accent; border-color: @bad_fill; }
QPushButton[look="danger"]:hover { background: @bad_fill_hover; border-color: @bad_fill_hover; }
QPushButton[look="danger"]:pressed { background: @bad_fill_hover; border-color: @bad_fill_hover; }
QPushButton[look="danger"]:focus { border-color: @focus_filled; }

QPushButton[look="ghost"], QPushButton[look="link"] { background: transparent; border-color: transparent; }
QPushButton[look="link"] { color: @link; }
QPushButton[look="ghost"]:hover, QPushButton[look="link"]:hover { background: @hover; }
QPushButton[look="ghost"]:pressed, QPushButton[look="link"]:pressed { background: @press; }
QPushButton[look="ghost"]:focus, QPushButton[look="link"]:focus { border-color: @focus; }

QPushButton[scale="small"] { min-height: 26px; padding: 0 10px; }
QPushButton[scale="small"]:focus { min-height: 24px; padding: 0 9px; }
QPushButton[scale="large"] { min-height: 38px; padding: 0 17px; }
QPushButton[scale="large"]:focus { min-height: 36px; padding: 0 16px; }

QPushButton:disabled, QPushButton[look="danger"]:disabled {
  background: @window; color: @disabled; border-color: @border;
}
QPushButton[look="primary"]:disabled { background: @press; color: @disabled; border-color: @press; }
QPushButton[look="ghost"]:disabled, QPushButton[look="link"]:disabled {
  background: transparent; color: @disabled; border-color: transparent;
}
QPushButton::menu-indicator { image: none; width: 0; }

QToolButton {
  background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0; icon-size: 16px;
}
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:open, QToolButton:checked { background: @press; }
QToolButton[look="secondary"] { background: @raised; border-color: @control; }
QToolButton[look="secondary"]:hover { background: @hover; }
QToolButton[look="secondary"]:pressed, QToolButton[look="secondary"]:open { background: @press; }
QToolButton:focus { border: 2px solid @focus; }
QToolButton:disabled { background: transparent; color: @disabled; border-color: transparent; }
QToolButton[look="secondary"]:disabled { background: @window; border-color: @border; }
QToolButton::menu-indicator { image: none; width: 0; }
"""

FIELDS: Final = """
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  background: @base; color: @text; border: 1px solid @field; border-radius: 6px;
  selection-background-color: @select_text; selection-color: @text; placeholder-text-color: @muted;
}
QLineEdit, QAbstractSpinBox { padding: 0 9px; min-height: 30px; }
QLineEdit:focus, QAbstractSpinBox:focus { padding: 0 8px; min-height: 28px; }
QPlainTextEdit, QTextEdit { padding: 4px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px 6px; }
QLineEdit[scale="large"] { border-radius: 8px; min-height: 38px; font-size: @lead_size; }
QLineEdit[scale="large"]:focus { min-height: 36px; }
QComboBox { padding: 0 11px; min-height: 30px; combobox-popup: 0; }
QComboBox:focus { padding: 0 10px; min-height: 28px; }
QComboBox:editable { padding: 0 9px; }
QComboBox:editable:focus { padding: 0 8px; }
*[state="error"] { border-color: @bad; }
*[state="warning"] { border-color: @warn; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
  border: 2px solid @focus;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  background: @window; color: @disabled; border-color: @border; placeholder-text-color: @disabled;
}
QComboBox QLineEdit, QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus,
QComboBox QLineEdit:disabled, QAbstractSpinBox QLineEdit:disabled {
  background: transparent; border: none; border-radius: 0; padding: 0; min-height: 0;
}
QComboBox::drop-down {
  border: none; width: 20px; subcontrol-origin: border; subcontrol-position: center right; right: 4px;
}
QComboBox::down-arrow { image: url("@expand-muted"); width: 16px; height: 16px; }
QComboBox::down-arrow:disabled { image: url("@expand-disabled"); }
QComboBox[look="ghost"] { background: transparent; border-color: transparent; }
QComboBox[look="ghost"]:hover { background: @hover; }
QComboBox[look="ghost"]:focus { border-color: @focus; }
QComboBox QAbstractItemView, QListView[look="popup"] {
  background: @raised; border: 1px solid @control; border-radius: 0; padding: 4px; outline: none;
  selection-background-color: @select; selection-color: @text;
}
/* A completer makes its list exactly as high as its rows. */
QListView[look="popup"] { padding: 0 4px; }
QComboBox QAbstractItemView::item, QListView[look="popup"]::item {
  min-height: 28px; padding: 0 8px; border-radius: 4px; color: @text;
}
QComboBox QAbstractItemView::item:selected, QListView[look="popup"]::item:selected,
QComboBox QAbstractItemView::item:hover, QListView[look="popup"]::item:hover { background: @select; color: @text; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 16px; height: 16px; border: 1px solid @field; border-radius: 4px; background: @base;
}
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: @hover; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url("@check-on_accent"); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image: url("@keep-on_accent"); }
QRadioButton::indicator:checked { background: @base; border: 5px solid @accent; width: 8px; height: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @focus; width: 14px; height: 14px; }
QCheckBox::indicator:checked:focus, QCheckBox::indicator:indeterminate:focus { border-color: @focus_filled; }
QRadioButton::indicator:checked:focus { border: 5px solid @focus_filled; width: 8px; height: 8px; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @window; border-color: @border; }
QCheckBox::indicator:checked:disabled { background: @press; image: url("@check-disabled"); }
QRadioButton::indicator:checked:disabled { border-color: @disabled; }
"""

TABLES: Final = """
QTableView, QListView, QTreeView {
  background: @base; alternate-background-color: @alt; color: @text; border: none; outline: none;
  gridline-color: @row; selection-background-color: @select; selection-color: @text;
}
QHeaderView { background: @base; border: none; }
QHeaderView::section {
  background: @base; color: @muted; border: none; border-bottom: 1px solid @border; padding: 0 12px;
  min-height: 31px; font-size: @caption_size; font-weight: 500;
}
QHeaderView::section:hover, QHeaderView::section:checked { color: @text; }
QHeaderView::up-arrow { image: url("@ascending-text"); width: 12px; height: 12px; }
QHeaderView::down-arrow { image: url("@descending-text"); width: 12px; height: 12px; }
QTableCornerButton::section { background: @base; border: none; border-bottom: 1px solid @border; }
QListView[look="nav"] { background: transparent; padding: 0; }
QListView[look="nav"]::item {
  height: 32px; margin: 2px 0; padding: 0 12px; border: 1px solid transparent; border-radius: 6px; color: @text;
}
QListView[look="nav"]::item:hover { background: @hover; }
QListView[look="nav"]::item:selected { background: @press; color: @text; }
QListView[look="nav"]::item:selected:focus { border: 2px solid @focus; }
QTableView QLineEdit, QTableView QLineEdit:focus {
  border: 2px solid @focus; border-radius: 4px; padding: 0 8px; min-height: 0;
}
"""

POPUPS: Final = """
QMenu { background: @raised; color: @text; border: 1px solid @control; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 6px 12px 6px 8px; border-radius: 4px; min-height: 16px; }
QMenu::item:selected { background: @select; }
QMenu::item:disabled { color: @disabled; background: transparent; }
QMenu::icon { padding-left: 7px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenu::right-arrow { image: url("@forward-muted"); width: 16px; height: 16px; margin-right: 6px; }
QMenu::indicator { width: 16px; height: 16px; margin-left: 5px; }
QMenu::indicator:checked { image: url("@check-text"); }
QToolTip { background: @tip; color: @on_tip; border: 1px solid @tip; padding: 5px 8px; font-size: @caption_size; }
"""

FRAMES: Final = """
QToolBar { background: @window; border: none; border-bottom: 1px solid @border; spacing: 0; padding: 0; }
QStatusBar { background: @window; border-top: 1px solid @border; min-height: 28px; }
QStatusBar::item { border: none; }
QFrame[look="card"] { background: @raised; border: 1px solid @border; border-radius: 8px; }
QFrame[look="footer"] { background: @window; border: none; border-top: 1px solid @border; }
QFrame[look="header"] { background: @base; border: none; border-bottom: 1px solid @border; }
QFrame[look="panel"] { background: @window; border: none; border-right: 1px solid @border; }
QFrame[look="pane"] { background: @alt; border: none; border-left: 1px solid @border; }
QFrame[look="options"] { background: @alt; border: none; border-right: 1px solid @border; }
QAbstractScrollArea[look="desk"] { background: @desk; border: none; }
QFrame[look="bar"] { background: @window; border: none; border-bottom: 1px solid @border; }
QFrame[look="message"] { border: none; border-radius: 6px; }
QFrame[look="message"][kind="info"] { background: @info_bg; }
QFrame[look="message"][kind="warning"] { background: @warn_bg; }
QFrame[look="message"][kind="error"] { background: @bad_bg; }
QFrame[look="message"][kind="success"] { background: @ok_bg; }
QFrame[look="banner"] { border: none; border-bottom: 1px solid @border; }
QFrame[look="banner"][kind="info"] { background: @info_bg; }
QFrame[look="banner"][kind="warning"] { background: @warn_bg; }
QFrame[look="banner"][kind="error"] { background: @bad_bg; }
QFrame[look="banner"][kind="success"] { background: @ok_bg; }
QFrame[look="well"] { background: transparent; border: 1px dashed @control; border-radius: 8px; }
QFrame[look="well"][state="error"] { border-color: @bad; }
QFrame[look="well"][state="drop"] { background: @info_bg; border: 1px solid @focus; }
QFrame[look="line"] { background: @border; border: none; }
QLabel[role="key"] {
  background: @window; color: @muted; border: 1px solid @border; border-radius: 4px; padding: 0 8px;
  font-size: @small_size; font-weight: 500;
}
QLabel[role="key"]:disabled { color: @disabled; }
QPushButton[look="nav"] {
  background: transparent; color: @muted; border-color: transparent; min-height: 34px; padding: 0 14px;
  text-align: left;
}
QPushButton[look="nav"]:hover { background: @hover; color: @text; border-color: @hover; }
QPushButton[look="nav"]:checked, QPushButton[look="nav"]:pressed {
  background: @press; color: @text; border-color: @press;
}
QPushButton[look="nav"]:checked { font-weight: 600; }
QPushButton[look="nav"]:disabled { color: @disabled; }
QPushButton[look="nav"]:focus { border-color: @focus; min-height: 32px; padding: 0 13px; }
QPushButton[look="user"] { background: transparent; border-color: transparent; padding: 0; min-height: 38px; }
QPushButton[look="user"]:hover { background: @hover; }
QPushButton[look="user"]:focus { border-color: @focus; }
QPushButton[look="backup"] {
  background: transparent; border: 1px solid transparent; border-radius: 6px; color: @muted; min-height: 22px;
  padding: 0 7px; font-size: @caption_size; font-weight: 400;
}
QPushButton[look="backup"]:hover { background: @hover; }
QPushButton[look="backup"]:focus { border: 2px solid @focus; padding: 0 6px; min-height: 20px; }
QPushButton[look="backup"][state="warn"] { color: @warn; }
QPushButton[look="backup"][state="bad"] { color: @bad; }
QPushButton[look="backup"]:disabled, QPushButton[look="backup"][state="warn"]:disabled,
QPushButton[look="backup"][state="bad"]:disabled { color: @disabled; }
QPushButton[look="row"] { background: transparent; border-color: transparent; padding: 0; }
QPushButton[look="row"]:hover { background: @hover; }
QPushButton[look="row"]:pressed { background: @press; }
QPushButton[look="row"]:focus { border: 2px solid @focus; }
QPushButton[look="choice"] {
  background: @raised; border: 1px solid @border; border-radius: 8px; padding: 0; min-height: 70px;
}
QPushButton[look="choice"]:hover { background: @hover; }
QPushButton[look="choice"]:pressed { background: @press; }
QPushButton[look="choice"]:focus { border: 2px solid @focus; min-height: 68px; }
QScrollArea, QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: @border; }
QProgressBar { background: @press; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @focus; border-radius: 3px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @field; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @muted; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

IMAGES: Final = (
    ("expand", "muted"),
    ("expand", "disabled"),
    ("check", "on_accent"),
    ("check", "disabled"),
    ("check", "text"),
    ("keep", "on_accent"),
    ("ascending", "text"),
    ("descending", "text"),
    ("forward", "muted"),
)
"""The (icon, token) pairs that the rules above name as ``@icon-token``."""


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
QPushButton[look="tab"][scale="narrow"] { padding: 0 5px; }
QPushButton[look="tab"]:hover { background: @hover; color: @text; }
QPushButton[look="tab"]:checked { background: @press; color: @text; font-weight: 600; }
QPushButton[look="tab"]:disabled { color: @disabled; }
QPushButton[look="tab"]:focus { border: 2px solid @focus; padding: 0 14px; }
QPushButton[look="tab"][scale="narrow"]:focus { padding: 0 4px; }
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


GUIDE: Final = """
QTextBrowser[look="page"] { background: @base; border: 2px solid transparent; border-radius: 0; padding: 0; }
QTextBrowser[look="page"]:focus { border-color: @focus; padding: 0; }
"""
