"""Exporting from a list in tests, and reading what was written by other means than our own import."""

import csv
import re
from pathlib import Path
from typing import Any

from custlist_desktop.database.address import FileAddress
from custlist_desktop.domain.progress import unheard
from custlist_desktop.exchange.exporting import export_customers
from custlist_desktop.exchange.formats import ExportFormat, ExportRequest
from tests.helpers.open_list import HOME_REGION


def export(list_path: Path, out: Path, kind: ExportFormat, language: str = "en", **more: Any) -> int:
    """Exports as `export_customers` does; ``more`` are other attributes of the request."""
    return export_customers(ExportRequest(FileAddress(list_path), out, kind, language, HOME_REGION, **more), unheard)


def csv_table(path: Path) -> list[list[str]]:
    """All rows, the heads first."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def csv_objects(path: Path) -> list[dict[str, str]]:
    """Each row by its heads."""
    heads, *rows = csv_table(path)
    return [dict(zip(heads, row, strict=True)) for row in rows]


def cards(path: Path) -> list[dict[str, str]]:
    """Each card: by property with its parameters the value, unfolded and still escaped (RFC 6350, section 3.2)."""
    text = path.read_bytes().decode()
    assert text.count("\n") == text.count("\r\n")
    lines = re.sub("\r\n[ \t]", "", text).split("\r\n")
    found: list[dict[str, str]] = []
    for line in lines:
        if line == "BEGIN:VCARD":
            found.append({})
        elif line:
            name, _, value = line.partition(":")
            found[-1][name] = value
    return found
