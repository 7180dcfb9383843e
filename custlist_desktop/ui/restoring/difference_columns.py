"""The columns of the rows, and what is in each cell."""

from datetime import datetime
from typing import Final

from custlist_desktop.database.differences import RecordDifference
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.services.restoring.wording import DifferenceWords
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.chip import ChipKind
from custlist_desktop.ui.kit.dates import recent_text
from custlist_desktop.ui.kit.lists.cells import Cell, CellLook, Column
from custlist_desktop.ui.kit.lists.ornaments import CheckBefore, IconBefore, LabelBefore, OutlineBefore
from custlist_desktop.ui.restoring.difference_rows import ShownDifference
from custlist_desktop.ui.restoring.words import record_title

_LEAST_SIDE: Final = 150
"""Pixels that what was, and what is, are left where names have no room otherwise."""
ICONS: Final = {
    RecordKind.CUSTOMER: "user",
    RecordKind.ESTIMATE: "estimate",
    RecordKind.TRADE_NAME: "company",
    RecordKind.TEXT_TEMPLATE: "scope",
    RecordKind.ESTIMATE_DEFAULTS: "defaults",
    RecordKind.USERS: "customers",
    RecordKind.GROUP: "import",
}
CHIPS: Final[dict[Since, ChipKind]] = {Since.ADDED: "info", Since.CHANGED: "warn", Since.DELETED: "bad"}
SINCE_ICONS: Final = {Since.ADDED: "add", Since.CHANGED: "edit", Since.DELETED: "delete"}


def difference_columns(words: DifferenceWords, *, is_narrow: bool) -> list[Column[ShownDifference]]:
    """The columns; with ``is_narrow`` what became of a record is an icon."""
    return [
        Column(
            "check",
            "",
            _check_cell,
            spoken_title=translate("Restore", "Check"),
            spoken=_spoken_check,
            width=56,
        ),
        Column(
            "name",
            translate("Restore", "Customer, Estimate"),
            lambda row: _name_cell(row, words),
            takes_rest=True,
            least=220,
            tip=lambda row: _by_text(row),
        ),
        Column(
            "since",
            "" if is_narrow else translate("Restore", "Since Then"),
            lambda row: _since_cell(row, words, is_narrow=is_narrow),
            spoken_title=translate("Restore", "Since Then"),
            spoken=lambda row: "" if row.field else words.words.since[row.difference.since],
            width=44 if is_narrow else 104,
            fits=True,
        ),
        _side_column("then", translate("Restore", "In the Copy"), words, 226),
        _side_column("now", translate("Restore", "Now"), words, 246),
        Column("by", translate("Restore", "By"), _by_cell, width=216),
    ]


def _side_column(key: str, title: str, words: DifferenceWords, width: int) -> Column[ShownDifference]:
    is_then = key == "then"

    def spoken(row: ShownDifference) -> str:
        cell = _side_cell(row, words, is_then=is_then)
        return " ".join(part for part in (cell.lead.spoken() if cell.lead else "", cell.text) if part)

    return Column(
        key,
        title,
        lambda row: _side_cell(row, words, is_then=is_then),
        spoken=spoken,
        width=width,
        fits=True,
        most=_LEAST_SIDE,
    )


def _name_cell(row: ShownDifference, words: DifferenceWords) -> Cell:
    each = row.difference
    depth = 0 if each.parent is None else 1
    if row.field is not None:
        check = CheckBefore(row.check) if row.can_check else None
        return Cell(row.field[1], CellLook.MUTED, lead=OutlineBefore(None, "", check, depth), ground="alt")
    icon_name = "sample" if each.facts.get("is_sample") and each.kind is RecordKind.GROUP else ICONS[each.kind]
    lead = OutlineBefore(row.is_open, icon_name, depth=depth)
    return Cell(record_title(each, words), CellLook.STRONG, lead=lead)


def _check_cell(row: ShownDifference) -> Cell:
    if row.field is not None:
        return Cell("", ground="alt")
    return Cell("", lead=CheckBefore(row.check))


def _spoken_check(row: ShownDifference) -> str:
    """What a screen reader says of a check box, which has no words."""
    if not row.can_check:
        return ""
    return {
        True: translate("Restore", "checked"),
        False: translate("Restore", "not checked"),
        None: translate("Restore", "partly checked"),
    }[row.check]


def _since_cell(row: ShownDifference, words: DifferenceWords, *, is_narrow: bool) -> Cell:
    if row.field is not None:
        return Cell("", ground="alt")
    since = row.difference.since
    if is_narrow:
        return Cell("", lead=IconBefore(SINCE_ICONS[since], CHIPS[since]))
    return Cell(words.words.since[since], CellLook.CHIP, CHIPS[since])


def _side_cell(row: ShownDifference, words: DifferenceWords, *, is_then: bool) -> Cell:
    if row.field is not None:
        return Cell(row.field[2 if is_then else 3], ground="alt")
    if row.difference.kind is RecordKind.GROUP and row.difference.since is not Since.CHANGED:
        return _group_cell(row.difference, words, is_then=is_then)
    label, value = words.side(row.difference, is_then=is_then)
    if not label:
        is_quiet = not value or row.difference.since is (Since.ADDED if is_then else Since.DELETED)
        is_count = row.difference.since is Since.CHANGED and len(row.difference.fields) != 1
        return Cell(value, CellLook.MUTED if is_quiet or is_count else CellLook.PLAIN)
    return Cell(value, lead=LabelBefore(label))


def _group_cell(each: RecordDifference, words: DifferenceWords, *, is_then: bool) -> Cell:
    if each.since is (Since.ADDED if is_then else Since.DELETED):
        return Cell(words.words.record_values["not_there"], CellLook.MUTED)
    return Cell(record_title(each, words, is_short=True))


def _by_cell(row: ShownDifference) -> Cell:
    return Cell(_by_text(row), CellLook.MUTED, ground="" if row.field is None else "alt")


def _by_text(row: ShownDifference) -> str:
    """Who changed a record last, and when."""
    each = row.difference
    if row.field is not None or not each.at:
        return ""
    moment = recent_text(datetime.fromisoformat(each.at), datetime.now().astimezone())
    return translate("Restore", "{name}, {moment}").format(name=each.user_name, moment=moment)
