"""The export dialog: what is chosen, where it goes, and what it says about it."""

import csv
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton

from custlist_desktop.domain.errors import CancelledError
from custlist_desktop.exchange.formats import ExportLimit, ExportLimitError, formats
from custlist_desktop.proposals.typesetting import TypesettingError
from custlist_desktop.ui.exporting.choices import ShownList, all_text, shown_text
from custlist_desktop.ui.exporting.export_dialog import done_sentence, file_kinds, trouble_sentence
from custlist_desktop.ui.i18n import words
from custlist_desktop.ui.kit.printing import PrinterRefusedError
from tests.proposals.conftest import page_texts
from tests.ui.conftest import wait_until
from tests.ui.customers.conftest import sign_in_as_estimator
from tests.ui.exporting.conftest import Counter
from tests.ui.places import nameless_controls

EXCEL = "Excel workbook (XLSX)"
FOUND = ShownList(text="gagné", column="city", descending=True, count=1)


@pytest.fixture
def paper(tmp_path: Path) -> QPrinter:
    """A printer that prints into a file."""
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    return printer


def companies(path: Path) -> list[str]:
    """Those in a CSV file."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row["Company"] for row in csv.DictReader(file)]


def test_m15_customers_found_are_exported_and_the_file_can_be_shown(
    counter: Counter, opened_urls: list[QUrl], tmp_path: Path
) -> None:
    path = counter.outlets.path = tmp_path / "out.csv"
    counter.open(FOUND).click("CSV")
    counter.click("Export…")
    assert counter.is_busy
    assert not counter.button("Export…").isEnabled()
    counter.wait()
    assert counter.said() == [done_sentence(path, 1)]
    assert companies(path) == ["Gagné Roofing"]
    assert counter.outlets.asked[0].startswith("Customers gagné 20")
    assert counter.outlets.asked[0].endswith(".csv CSV files (*.csv)")
    counter.click("Show in Folder")
    counter.click("Open")
    assert [url.toLocalFile() for url in opened_urls] == [str(tmp_path), str(path)]
    counter.click("Close")
    assert not counter.dialog.isVisible()


def test_all_customers_are_exported_in_the_order_of_the_list_by_keys_alone(counter: Counter, tmp_path: Path) -> None:
    path = counter.outlets.path = tmp_path / "out.csv"
    dialog = counter.open(FOUND).dialog
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Down):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    chosen = [each for each in dialog.findChildren(QRadioButton) if each.isChecked() and each.isVisible()]
    assert [each.text() for each in chosen] == ["All customers", "CSV"]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    counter.wait()
    assert companies(path) == ["Ateliers Beaumont", "Maçonnerie Lévis", "Gagné Roofing"]


def test_unsearched_list_offers_all_of_it(counter: Counter) -> None:
    counter.open()
    assert counter.shows(all_text(3))
    assert counter.button(EXCEL).isChecked()
    assert len([each for each in counter.dialog.findChildren(QRadioButton) if each.isVisible()]) == len(formats()) + 1


def test_search_that_found_nobody_leaves_all_customers(counter: Counter) -> None:
    counter.open(ShownList(text="zzz", count=0))
    assert not counter.button(shown_text("zzz", 0)).isEnabled()
    assert counter.button("All customers").isChecked()
    assert counter.button("Export…").isEnabled()


def test_empty_list_has_nothing_to_export(counter: Counter) -> None:
    counter.open(ShownList(count=0))
    assert not counter.button("Export…").isEnabled()


def test_changing_ones_mind_in_the_systems_dialog_changes_nothing(counter: Counter) -> None:
    counter.open().click("Export…")
    assert not counter.is_busy
    assert counter.said() == []


def test_cancel_ends_the_export_and_nothing_is_written(counter: Counter, tmp_path: Path) -> None:
    path = counter.outlets.path = tmp_path / "out.pdf"
    counter.open().click("PDF")
    counter.click("Export…")
    QTest.keyClick(counter.dialog, Qt.Key.Key_Escape)
    counter.wait()
    assert counter.dialog.isVisible()
    assert counter.said() == ["Canceled. Nothing was exported."]
    assert not path.exists()


def test_closing_the_window_ends_the_export_first(counter: Counter, tmp_path: Path) -> None:
    counter.outlets.path = tmp_path / "out.pdf"
    counter.open().click("PDF")
    counter.click("Export…")
    counter.dialog.close()
    assert counter.dialog.isVisible()
    wait_until(lambda: not counter.dialog.isVisible(), 20)


def test_folder_that_isnt_there_is_told_and_the_dialog_stays(counter: Counter, tmp_path: Path) -> None:
    counter.outlets.path = tmp_path / "gone" / "out.xlsx"
    counter.open().click("Export…")
    counter.wait()
    assert counter.said()[0].startswith(f"{tmp_path / 'gone' / 'out.xlsx'} was not saved: its folder")
    assert counter.button("Export…").isEnabled()


def test_estimator_is_refused_by_the_job_itself(counter: Counter, tmp_path: Path) -> None:
    path = counter.outlets.path = tmp_path / "out.csv"
    sign_in_as_estimator(counter.session)
    counter.open().click("Export…")
    counter.wait()
    assert counter.said() == ["Only an Account Owner can export customers. Ask one."]
    assert not path.exists()


def test_list_is_printed_on_its_side(counter: Counter, paper: QPrinter) -> None:
    counter.outlets.printer = paper
    counter.open()
    assert not counter.shows("Print…")
    counter.click("PDF")
    counter.click("Print…")
    counter.wait()
    assert counter.outlets.asked == ["letter 1 landscape"]
    assert counter.said() == ["Sent to the printer."]
    assert Path(paper.outputFileName()).read_bytes().count(b"/Type /Page\n") == 1


def test_no_printer_chosen_prints_nothing(counter: Counter) -> None:
    counter.open().click("PDF")
    counter.click("Print…")
    counter.wait()
    assert counter.said() == ["Canceled. Nothing was exported."]
    assert not counter.is_busy


def test_version_of_cards_is_asked_for_under_their_format_alone(counter: Counter, tmp_path: Path) -> None:
    path = counter.outlets.path = tmp_path / "out.vcf"
    counter.open()
    older, newer = "Version 3.0, for phones and Outlook", "Version 4.0, where a program asks for it"
    assert not counter.shows(older)
    counter.click("vCard")
    assert counter.button(older).isVisible()
    assert counter.button(older).isChecked()
    counter.click(newer)
    counter.click("Export…")
    counter.wait()
    assert b"VERSION:4.0" in path.read_bytes()


def test_list_to_read_shows_street_mobile_and_notes_where_they_are_chosen(counter: Counter, tmp_path: Path) -> None:
    path = counter.outlets.path = tmp_path / "out.pdf"
    counter.open().click("PDF")
    for choice in ("Street and postal code", "Mobile", "Notes"):
        assert not counter.button(choice).isChecked()
        counter.click(choice)
    counter.click("Export…")
    counter.wait()
    text = " ".join(" ".join(page_texts(path.read_bytes())).split())
    assert "Phone Mobile Street City" in text
    assert "Postal" in text


def test_options_are_reached_by_tab_behind_their_format(counter: Counter) -> None:
    counter.open()
    pdf = counter.button("PDF")
    pdf.click()
    pdf.setFocus()
    QTest.keyClick(pdf, Qt.Key.Key_Tab)
    street = counter.button("Street and postal code")
    assert QApplication.focusWidget() is street
    QTest.keyClick(street, Qt.Key.Key_Space)
    assert street.isChecked()


def test_every_format_has_its_words_and_its_kind_of_file(app: Any) -> None:
    for kind in formats().values():
        assert words().format_names[kind.ending]
        assert words().format_uses[kind.ending]
        assert f"*.{kind.ending}" in file_kinds(kind)


def test_choices_have_names(counter: Counter) -> None:
    counter.open(FOUND)
    assert nameless_controls(counter.dialog) == []
    assert counter.shows(shown_text("gagné", 1))


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (CancelledError(), "Canceled. Nothing was exported."),
        (ExportLimitError(ExportLimit.PDF_ROWS, 10_000, 20_000), "A PDF holds 10,000 customers; you have 20,000."),
        (
            ExportLimitError(ExportLimit.SHEET_ROWS, 1_048_575, 2_000_000),
            "A spreadsheet holds 1,048,575 customers",
        ),
        (ExportLimitError(ExportLimit.SHEET_CELL, 32_767, 40_000, "Gagné"), "The notes of Gagné have 40,000"),
        (PrinterRefusedError("Office"), "Office isn’t responding"),
        (TypesettingError("bad", ""), "The pages couldn’t be made. Choose another format, such as Excel. (bad)"),
    ],
)
def test_every_trouble_has_its_sentence(app: Any, error: Exception, sentence: str) -> None:
    assert trouble_sentence(error).startswith(sentence)
