"""Small spreadsheets, limits that small ones pass, and why a file is refused."""

from pathlib import Path

import pytest
from openpyxl import Workbook

from custlist_desktop.exchange.archive_limits import ArchiveLimits
from custlist_desktop.exchange.reading import open_source, preview
from custlist_desktop.exchange.source import ImportFileError, ImportTrouble

MEGABYTE = 1 << 20
SMALL = ArchiveLimits(unpacked_bytes=4 * MEGABYTE, sheet_bytes=MEGABYTE)


def xlsx(folder: Path, *rows: tuple[object, ...]) -> Path:
    """A workbook of one sheet with these rows."""
    workbook = Workbook()
    for row in rows:
        workbook.active.append(row)
    workbook.save(folder / "customers.xlsx")
    return folder / "customers.xlsx"


def trouble_of(path: Path, limits: ArchiveLimits = SMALL) -> ImportTrouble:
    """Why a file is refused, by the preview and by the import alike."""
    with pytest.raises(ImportFileError) as caught:
        preview(path, limits=limits)
    with pytest.raises(ImportFileError) as again:
        open_source(path, limits=limits)
    assert caught.value.facts == again.value.facts
    return caught.value.trouble
