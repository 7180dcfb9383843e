"""What we export, we import without changing anything: every format, every language, everything people type."""

import csv
from dataclasses import fields
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from custlist_desktop.database.address import FileAddress
from custlist_desktop.domain.contact import CustomerDetails, Problem
from custlist_desktop.domain.geography import country_codes, subdivisions
from custlist_desktop.domain.incoming import CheckedRow, Decision, ImportCounts
from custlist_desktop.domain.progress import unheard
from custlist_desktop.exchange.field_names import REASON_NAMES
from custlist_desktop.exchange.formats import VCardVersion, formats
from custlist_desktop.exchange.import_jobs import CheckRequest, PreviewRequest, check_import, preview_import
from custlist_desktop.exchange.reading import open_source
from custlist_desktop.exchange.rejects import write_rejects
from custlist_desktop.exchange.row_reading import RowReader
from custlist_desktop.exchange.targets import Target
from custlist_desktop.exchange.template import TEMPLATE_COLUMNS, write_template
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.imports.staging import ImportStaging
from tests.exchange.exports import export
from tests.helpers.every_field import EVERYTHING
from tests.helpers.open_list import HOME_REGION, OpenList

WAYS = {
    "csv": (formats()["csv"], VCardVersion.V3),
    "xlsx": (formats()["xlsx"], VCardVersion.V3),
    "ods": (formats()["ods"], VCardVersion.V3),
    "vcard 3.0": (formats()["vcf"], VCardVersion.V3),
    "vcard 4.0": (formats()["vcf"], VCardVersion.V4),
}
"""Every format that comes in again, and of cards every version."""
SOME = tuple(range(1, 601, 6))
"""The keys of every sixth customer of the sample data."""
EVERY_WAY = pytest.mark.parametrize("language", ["en", "fr", "es"])
EVERY_FORMAT = pytest.mark.parametrize("way", WAYS)

TROUBLESOME = (
    CustomerDetails(company="=HYPERLINK(A1)", contact_name="@home", phone="+1 512 555 0123", country="US"),
    CustomerDetails(company="'=quoted", contact_name='\'Round, the "Corner"', job_title="-", notes="=1\n-2\n+3"),
    CustomerDetails(
        company="A;B\\C", contact_name="Ann", email="ann@x.example", notes="tab\there\n\n  indented, kept"
    ),
    CustomerDetails(contact_name="Madonna", phone="555-0187", mobile="1-800-FLOWERS", country="US"),
    CustomerDetails(company="شركة البناء 🏗", contact_name="عمر", city="دبي", country="AE", phone="+971 4 555 0123"),
    CustomerDetails(company="Poste", phone="514 555-0187 poste 12", country="CA", state_province="QC"),
    CustomerDetails(company="No country", phone="(512) 555-0134 x7", mobile="+33 6 12 34 56 78"),
    CustomerDetails(company="Zeros", postal_code="02138", country="US", state_province="MA", city="Cambridge"),
    CustomerDetails(company="Zeros aussi", postal_code="01000", country="FR", city="Bourg-en-Bresse"),
    CustomerDetails(
        company="Two lines", address_line1="1, rue A", address_line2="Bureau 3", city="Lyon", country="FR"
    ),
    CustomerDetails(company="Odd lines", address_line1="'=A", address_line2="'@B", city="Lyon", country="FR"),
    CustomerDetails(company="Second line", address_line2="Suite 400", city="Austin", country="US"),
    CustomerDetails(company="John Smith", contact_name="John Smith"),
    CustomerDetails(company="Madonna Inc.", contact_name="Madonna Inc."),
    CustomerDetails(company="_x0041_ Inc.", website="www.x.example/a?b=c;d", country="GB", postal_code="SW1A 1AA"),
    CustomerDetails(company="Géorgie", country="GE", city="Tbilissi"),
    CustomerDetails(company="Georgia", country="US", state_province="GA"),
    CustomerDetails(company="Forces", country="US", state_province="AE", city="APO", postal_code="09012"),
    CustomerDetails(company="Reunion", country="RE", postal_code="97400"),
    CustomerDetails(company="Twin", contact_name="Same Name", city="Austin", country="US"),
    CustomerDetails(company="Twin", contact_name="Same Name", city="Dallas", country="US"),
    CustomerDetails(company="Rue A\\nB", address_line1="12;3\\4, Main", city="X, Y", country="US"),
    CustomerDetails(company="Scientific 1E5", contact_name="1E5", postal_code="1E5 2A3", notes="2026-11-24"),
    CustomerDetails(company="TRUE", contact_name="#N/A", notes="NULL"),
    EVERYTHING,
)


def exported(list_path: Path, folder: Path, way: str, language: str, **more: Any) -> tuple[Path, int]:
    """The file that an export makes in one of `WAYS`, and how many customers are in it."""
    kind, version = WAYS[way]
    out = folder / f"out.{kind.ending}"
    return out, export(list_path, out, kind, language, vcard_version=version, **more)


def imported_again(opened: OpenList, folder: Path, way: str, language: str, **more: Any) -> list[CheckedRow]:
    """What an import would do with what was just exported, row by row."""
    out, count = exported(opened.path, folder, way, language, **more)
    found = preview_import(PreviewRequest(out, address=FileAddress(opened.path)), unheard)
    assert found.mapping.is_certain
    staging = folder / "staging.db"
    request = CheckRequest(
        out,
        found.preview.options,
        found.mapping,
        opened.file.address,
        staging,
        home_region=HOME_REGION,
        default_country=HOME_REGION,
        on_match=Decision.UPDATE,
    )
    assert check_import(request, unheard).rows == count
    checked = ImportStaging.open(staging)
    rows = checked.rows(None, 0, count)
    assert checked.counts() == ImportCounts(unchanged=count), [row for row in rows if row.changes or row.problems]
    checked.close()
    return rows


@EVERY_FORMAT
def test_m15_sample_data_comes_back_unchanged(sample_list: OpenList, tmp_path: Path, way: str) -> None:
    assert len(imported_again(sample_list, tmp_path, way, "en")) == 600


@pytest.mark.parametrize("language", ["fr", "es"])
@EVERY_FORMAT
def test_m15_sample_data_comes_back_unchanged_in_other_languages(
    sample_list: OpenList, tmp_path: Path, way: str, language: str
) -> None:
    assert len(imported_again(sample_list, tmp_path, way, language, only=SOME)) == len(SOME)


@EVERY_WAY
@EVERY_FORMAT
def test_m15_whatever_people_type_comes_back_unchanged(
    open_list: OpenList, tmp_path: Path, way: str, language: str
) -> None:
    for details in TROUBLESOME:
        open_list.customers.add(open_list.owner, details)
    rows = imported_again(open_list, tmp_path, way, language)
    assert len(rows) == len(TROUBLESOME)


@EVERY_WAY
@EVERY_FORMAT
def test_every_country_and_every_state_comes_back(
    open_list: OpenList, tmp_path: Path, way: str, language: str
) -> None:
    places = [(code, "") for code in sorted(country_codes())]
    places += [(country, place.code) for country in ("US", "CA") for place in subdivisions(country, "en")]
    rows = [
        {"company": f"{country}-{state}", "country": country, "state_province": state} for country, state in places
    ]
    with open_list.file.transaction():
        moment = open_list.calendar.now()
        Customer.insert_many([row | {"created_at": moment, "updated_at": moment} for row in rows]).execute()
    assert len(imported_again(open_list, tmp_path, way, language)) == len(places) > 300


def test_the_troublesome_ones_fill_every_field() -> None:
    for field in fields(CustomerDetails):
        assert any(getattr(details, field.name) for details in TROUBLESOME), field.name


FILLED = {
    Target.COMPANY: "Gagné Roofing",
    Target.CONTACT_NAME: "Mélanie Gagné",
    Target.PHONE: "+1 512 555 0123",
    Target.POSTAL_CODE: "02138",
    Target.STATE_PROVINCE: "Massachusetts",
    Target.COUNTRY: "USA",
    Target.NOTES: "Gate 4411",
}


def filled_in(path: Path) -> None:
    """Writes one row into a template, as a spreadsheet does."""
    row = [FILLED.get(column, "") for column in TEMPLATE_COLUMNS]
    if path.suffix == ".xlsx":
        workbook = openpyxl.load_workbook(path)
        workbook.worksheets[0].append(row)
        workbook.save(path)
    else:
        with path.open("a", encoding="utf-8", newline="") as file:
            csv.writer(file).writerow(row)


@EVERY_WAY
@pytest.mark.parametrize("name", ["template.csv", "template.xlsx"])
def test_m15_template_in_any_language_is_understood_without_a_question(
    tmp_path: Path, name: str, language: str
) -> None:
    path = tmp_path / name
    write_template(path, language)
    filled_in(path)
    found = preview_import(PreviewRequest(path), unheard)
    assert (found.mapping.targets, found.mapping.is_certain) == (TEMPLATE_COLUMNS, True)
    source = open_source(path, found.preview.options)
    rows = list(map(RowReader(source.columns, found.mapping, "US", "US").read, source.rows))
    assert [row.problems for row in rows] == [()]
    assert rows[0].values == {
        "company": "Gagné Roofing",
        "contact_name": "Mélanie Gagné",
        "phone": "+1 512 555 0123",
        "postal_code": "02138",
        "state_province": "MA",
        "country": "US",
        "notes": "Gate 4411",
    }


@EVERY_WAY
@EVERY_FORMAT
def test_m15_refused_rows_import_again_without_their_reasons(
    sample_list: OpenList, tmp_path: Path, way: str, language: str
) -> None:
    out, _count = exported(sample_list.path, tmp_path, way, language, only=SOME)
    first = preview_import(PreviewRequest(out), unheard)
    source = open_source(out, first.preview.options)
    given = list(source.rows)
    rejects = tmp_path / "rejects.csv"
    refused = [(row.number, row.cells, (Problem("email", "email_no_at"),)) for row in given]
    write_rejects(rejects, source.columns, refused, lambda _problems: "No address.", REASON_NAMES[language])
    again = preview_import(PreviewRequest(rejects), unheard)
    assert again.mapping.targets == (*first.mapping.targets, Target.NOTHING)
    assert again.mapping.is_certain
    second = open_source(rejects, again.preview.options)
    before = list(map(RowReader(source.columns, first.mapping, "US", "US").read, given))
    after = list(map(RowReader(second.columns, again.mapping, "US", "US").read, second.rows))
    assert [(row.key, row.values) for row in after] == [(row.key, row.values) for row in before]


def test_refused_rows_of_a_file_without_heads_import_again(tmp_path: Path) -> None:
    rejects = tmp_path / "rejects.csv"
    cells = [("Gagné Roofing", f"melanie{number}@gagne.example", f"512-555-01{number}") for number in range(10, 40)]
    refused = [(number, row, (Problem("phone", "phone_too_short"),)) for number, row in enumerate(cells)]
    write_rejects(rejects, ("", "", ""), refused, lambda _problems: "The number is too short.", REASON_NAMES["en"])
    found = preview_import(PreviewRequest(rejects), unheard)
    assert found.preview.options.has_header
    assert found.mapping.targets[1:] == (Target.EMAIL, Target.ANY_PHONE, Target.NOTHING)
    assert [row.cells[:3] for row in open_source(rejects, found.preview.options).rows] == cells
