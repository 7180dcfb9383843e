"""Columns as somebody matched them, remembered for files with the same header."""

from contextlib import closing
from datetime import UTC, datetime

from custlist_desktop.services.imports.records import remember_targets, remembered_targets
from tests.helpers.open_list import OpenList

_AT = datetime(2026, 11, 24, 8, 15, tzinfo=UTC)
_HEADS = ("Société", "Tél.", "Divers")


def _remembered(open_list: OpenList, columns: tuple[str, ...]) -> tuple[str, ...] | None:
    with closing(open_list.file.reader()) as reader:
        return remembered_targets(reader, columns)


def _remember(open_list: OpenList, columns: tuple[str, ...], targets: tuple[str, ...]) -> None:
    with open_list.file.transaction():
        remember_targets(columns, targets, _AT)


def test_m15_columns_are_remembered_for_the_same_header_however_it_is_typed(open_list: OpenList) -> None:
    assert _remembered(open_list, _HEADS) is None
    _remember(open_list, _HEADS, ("company", "phone", ""))
    assert _remembered(open_list, _HEADS) == ("company", "phone", "")
    assert _remembered(open_list, ("SOCIETE", " tél. ", "divers")) == ("company", "phone", "")


def test_m15_columns_of_another_header_are_not_known(open_list: OpenList) -> None:
    _remember(open_list, _HEADS, ("company", "phone", ""))
    assert _remembered(open_list, _HEADS[:2]) is None
    assert _remembered(open_list, ("Tél.", "Société", "Divers")) is None


def test_m15_the_last_choice_is_the_one_that_is_remembered(open_list: OpenList) -> None:
    _remember(open_list, _HEADS, ("company", "phone", ""))
    _remember(open_list, _HEADS, ("contact_name", "phone", "notes"))
    assert _remembered(open_list, _HEADS) == ("contact_name", "phone", "notes")


def test_m15_a_file_without_a_header_is_not_remembered(open_list: OpenList) -> None:
    _remember(open_list, ("", ""), ("company", "phone"))
    assert _remembered(open_list, ("", "")) is None
