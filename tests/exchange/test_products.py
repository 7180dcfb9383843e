"""Files in the shape of other programs' exports, from the file to what each row says, without the column step.

The files are written by hand, with the heads that each program writes and invented people; beside them stands, in
``expected``, what somebody in Canada gets of each.
"""

import json
from pathlib import Path
from typing import Final

import pytest

from custlist_desktop.exchange.mapping import guess_mapping
from custlist_desktop.exchange.reading import open_source, preview
from custlist_desktop.exchange.row_reading import RowReader, read_rows

_FOLDER: Final = Path(__file__).parent / "products"
_FILES: Final = {
    "Google Contacts": "google-contacts.csv",
    "Google Contacts, classic": "google-contacts-classic.csv",
    "Outlook in English": "outlook-en.csv",
    "Outlook in French": "outlook-fr.csv",
    "Outlook in Spanish": "outlook-es.csv",
    "Outlook.com": "outlook-com.csv",
    "Apple Contacts": "apple-contacts.vcf",
    "Apple Contacts by way of Numbers": "apple-numbers.csv",
    "QuickBooks Online, customers": "quickbooks-online-customers.csv",
    "QuickBooks Online, contact list": "quickbooks-online-report.csv",
    "QuickBooks Desktop": "quickbooks-desktop.csv",
    "Procore, companies": "procore-companies.csv",
    "Procore, people": "procore-people.csv",
    "Houzz Pro": "houzz-pro.csv",
    "Excel in French": "excel-fr.csv",
}


@pytest.mark.parametrize("name", _FILES.values(), ids=_FILES.keys())
def test_m15_a_products_export_is_read_without_the_column_step(name: str) -> None:
    seen = preview(_FOLDER / name)
    mapping = guess_mapping(seen)
    assert mapping.is_certain
    reader = RowReader(seen.columns, mapping, "CA", "CA")
    rows = read_rows(reader, open_source(_FOLDER / name, seen.options).rows)
    found = [
        {
            "values": dict(row.values),
            "warnings": [problem.code for problem in row.problems if problem.severity == "warning"],
        }
        for row in rows
    ]
    assert not [problem for row in rows for problem in row.problems if problem.severity == "error"]
    assert found == json.loads((_FOLDER / "expected" / name).with_suffix(".json").read_text(encoding="utf-8"))


def test_m15_every_file_of_a_product_is_read_by_a_test() -> None:
    assert {path.name for path in _FOLDER.iterdir() if path.is_file()} == set(_FILES.values())
