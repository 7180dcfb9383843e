"""The colours of the interface by their names, for the light and the dark appearance."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour per purpose, as ``#RRGGBB``. The field's name is the name of the token."""

    dark: bool
    desk: str
    window: str
    base: str
    alt: str
    raised: str
    hover: str
    press: str
    border: str
    row: str
    control: str
    field: str
    text: str
    muted: str
    disabled: str
    accent: str
    accent_hover: str
    accent_press: str
    on_accent: str
    link: str
    focus: str
    focus_filled: str
    select: str
    select_idle: str
    select_text: str
    match: str
    match_edge: str
    tip: str
    on_tip: str
    ok: str
    ok_bg: str
    warn: str
    warn_bg: str
    bad: str
    bad_bg: str
    bad_fill: str
    bad_fill_hover: str
    info: str
    info_bg: str
    note: str
    note_bg: str

    def colour(self, name: str) -> QColor:
        """The colour of the token ``name``, for all to use and none to change; AttributeError for no such name.

        Making a QColor takes longer than painting a line with it.
        """
        return _qcolor(getattr(self, name))


@lru_cache(maxsize=256)
def _qcolor(value: str) -> QColor:
    return QColor(value)


LIGHT: Final = Tokens(
    dark=False,
    desk="#E6E5E1",
    window="#F6F6F4",
    base="#FFFFFF",
    alt="#FAFAF8",
    raised="#FFFFFF",
    hover="#F0F0ED",
    press="#E6E5E1",
    border="#E4E3DF",
    row="#EEEDEA",
    control="#C3C2BD",
    field="#8A8B90",
    text="#1F2023",
    muted="#5F6167",
    disabled="#9FA0A4",
    accent="#2458C6",
    accent_hover="#1D4AAB",
    accent_press="#173D90",
    on_accent="#FFFFFF",
    link="#2458C6",
    focus="#2458C6",
    focus_filled="#000000",
    select="#E5ECFB",
    select_idle="#ECEBE8",
    select_text="#BDD2FA",
    match="#FFE7A0",
    match_edge="#E3B53C",
    tip="#2A2B2F",
    on_tip="#FFFFFF",
    ok="#1B6B3A",
    ok_bg="#E2F2E7",
    warn="#7D5200",
    warn_bg="#FFF2D2",
    bad="#B3261E",
    bad_bg="#FBE8E6",
    bad_fill="#B3261E",
    bad_fill_hover="#98201A",
    info="#2458C6",
    info_bg="#E5ECFB",
    note="#5F6167",
    note_bg="#EDECE9",
)

DARK: Final = Tokens(
    dark=True,
    desk="#121315",
    window="#18191B",
    base="#1F2023",
    alt="#232427",
    raised="#26272B",
    hover="#292A2E",
    press="#313237",
    border="#323338",
    row="#2A2B2F",
    control="#4B4D53",
    field="#73757C",
    text="#E9E9EB",
    muted="#A6A8AE",
    disabled="#6C6E74",
    accent="#396BD9",
    accent_hover="#3F70DC",
    accent_press="#2C59BF",
    on_accent="#FFFFFF",
    link="#8DB2FF",
    focus="#8DB2FF",
    focus_filled="#FFFFFF",
    select="#26365B",
    select_idle="#2D2E33",
    select_text="#3A568F",
    match="#4F3F0B",
    match_edge="#C79A32",
    tip="#E9E9EB",
    on_tip="#1F2023",
    ok="#7BCF97",
    ok_bg="#1D3325",
    warn="#E9BD62",
    warn_bg="#3A2F14",
    bad="#FF9B92",
    bad_bg="#43211F",
    bad_fill="#BE3A32",
    bad_fill_hover="#C9423A",
    info="#8DB2FF",
    info_bg="#26365B",
    note="#A6A8AE",
    note_bg="#2D2E33",
)
