"""Files in the shape of other programs' exports, imported into an empty list without the column step.

The files are written by hand, with the heads that each program writes and invented people; beside each stands, in
``expected``, what somebody in a certain country gets of it: the customers as they are in the list then, the columns
that are named as left out, the warnings, and how many rows are no customers.
"""

import json
from pathlib import Path
from typing import Any, Final

import pytest

from custlist_desktop.database.address import FileAddress
from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.incoming import ImportCounts
from custlist_desktop.domain.place_names import country_code_of, subdivision_code_of
from custlist_desktop.exchange.column_content import is_answer
from custlist_desktop.exchange.empty_cells import without_everybodys_groups
from custlist_desktop.exchange.headers import text_words
from custlist_desktop.exchange.import_jobs import (
    ApplyRequest,
    CheckRequest,
    PreviewedImport,
    PreviewRequest,
    apply_checked,
    check_import,
    preview_import,
)
from custlist_desktop.exchange.mapping import guess_mapping
from custlist_desktop.exchange.reading import open_source, preview
from custlist_desktop.exchange.row_reading import RowReader, text_of_page
from custlist_desktop.exchange.source import SourceRow
from custlist_desktop.exchange.targets import Target
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.imports.staging import ImportStaging
from tests.helpers.open_list import OpenList

_FOLDER: Final = Path(__file__).parent / "products"
_ZIP_DIGITS: Final = 5
_FILES: Final = sorted(path.name for path in _FOLDER.iterdir() if path.is_file())


@pytest.mark.parametrize("name", _FILES)
def test_m15_a_products_export_comes_in_right_without_the_column_step(open_list: OpenList, name: str) -> None:
    expected = _expected(name)
    seen = _previewed(open_list, name)
    assert seen.mapping.names_anybody()
    counts, warnings = _imported(open_list, name, seen, expected["home"])
    customers = expected["customers"]
    assert _customers() == customers
    assert counts == ImportCounts(created=len(customers), skipped=expected["skipped"])
    assert warnings == expected["warnings"]
    assert _left_out(name, seen) == expected["left_out"]


@pytest.mark.parametrize("name", _FILES)
def test_m15_a_products_export_imported_again_changes_nothing(open_list: OpenList, name: str) -> None:
    expected = _expected(name)
    _imported(open_list, name, _previewed(open_list, name), expected["home"])
    counts, _warnings = _imported(open_list, name, _previewed(open_list, name), expected["home"])
    assert counts == ImportCounts(unchanged=len(expected["customers"]), skipped=expected["skipped"])


@pytest.mark.parametrize("name", _FILES)
def test_m15_nothing_of_a_products_export_is_lost_but_the_columns_that_are_named(name: str) -> None:
    seen = preview(_FOLDER / name)
    mapping, home = guess_mapping(seen), _expected(name)["home"]
    reader = RowReader(seen.columns, mapping, home, home)
    for row in open_source(_FOLDER / name, seen.options).rows:
        if row.skipped is not None:
            continue
        told = set(text_words(" ".join(reader.read(row).values.values())))
        for head, target, cell in zip(seen.columns, mapping.targets, row.cells, strict=True):
            assert (head, _to_be_told(target, cell, told) - told) == (head, set())


def _to_be_told(target: Target, cell: str, told: set[str]) -> set[str]:
    """The words of a cell that a customer's fields must have, where they aren't said in another way there."""
    if target in (Target.NOTHING, Target.KEY, Target.COUNTRY, Target.STATE_PROVINCE, Target.PHONE_LABEL):
        return set()
    cell = without_everybodys_groups(text_of_page(cell))
    if target is Target.CUSTOMER_KIND and is_answer(cell):
        return set()  # it is told by the field that has the name
    if target is Target.ADDRESS:
        lines = cell.replace("<br>", "\n").splitlines()
        cell = "\n".join(line for line in lines if not country_code_of(line) and not subdivision_code_of(line, "US"))
    if target is Target.POSTAL_CODE and cell not in told:
        cell = cell.zfill(_ZIP_DIGITS) if cell.isdecimal() else cell
    if target in (Target.PHONE, Target.MOBILE, Target.ANY_PHONE):
        return {word for word in text_words(cell) if word.isdecimal()}
    return set(text_words(cell))


def _expected(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((_FOLDER / "expected" / name).with_suffix(".json").read_text(encoding="utf-8"))
    return found


def _previewed(open_list: OpenList, name: str) -> PreviewedImport:
    return preview_import(PreviewRequest(_FOLDER / name, address=FileAddress(open_list.path)), _unheard)


def _imported(
    open_list: OpenList, name: str, seen: PreviewedImport, home: str
) -> tuple[ImportCounts, dict[str, list[str]]]:
    """Imports a file as the window does; how many rows became what, and the codes of warnings by the row's number."""
    staging_path = open_list.path.with_suffix(".staging")
    staging_path.unlink(missing_ok=True)
    address = open_list.file.address
    check_import(
        CheckRequest(_FOLDER / name, seen.preview.options, seen.mapping, address, staging_path, home, home),
        _unheard,
    )
    staging = ImportStaging.open(staging_path)
    counts = staging.counts()
    rows = staging.rows(None, 0, 1_000)
    staging.close()
    apply_checked(open_list.file, ApplyRequest(address, staging_path, open_list.owner, name, home), _unheard)
    return counts, {str(row.number): [each.code for each in row.problems] for row in rows if row.problems}


def _customers() -> list[dict[str, str]]:
    found = Customer.select().order_by(Customer.id)
    return [{name: getattr(each, name) for name in CUSTOMER_FIELDS if getattr(each, name)} for each in found]


def _left_out(name: str, seen: PreviewedImport) -> list[str]:
    """The heads of columns that have something and fill nothing."""
    rows = list(open_source(_FOLDER / name, seen.preview.options).rows)
    return [
        head.strip()
        for place, (head, target) in enumerate(zip(seen.preview.columns, seen.mapping.targets, strict=True))
        if target is Target.NOTHING and any(_cell(row, place) for row in rows)
    ]


def _cell(row: SourceRow, place: int) -> str:
    return row.cells[place].strip() if place < len(row.cells) else ""


def _unheard(_done: int, _total: int) -> None:
    """A progress that nobody hears of."""
