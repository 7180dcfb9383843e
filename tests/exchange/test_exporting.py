"""Exports: which customers, in which order, and a file that is there whole or not at all."""

import os
import stat
from contextlib import closing
from pathlib import Path

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.domain.errors import CancelledError, FileTrouble, NotAllowedError
from custlist_desktop.exchange.exporting import export_customers
from custlist_desktop.exchange.formats import (
    ExportFileError,
    ExportFormat,
    ExportLimit,
    ExportLimitError,
    ExportRequest,
    format_of,
    formats,
)
from custlist_desktop.proposals import customer_list
from tests.exchange.exports import csv_objects, export
from tests.helpers.open_list import HOME_REGION, OpenList

EVERY_FORMAT = pytest.mark.parametrize("kind", formats().values(), ids=list(formats()))


def fill(opened: OpenList) -> None:
    """Three customers in two countries."""
    opened.add(company="Zeta Paving", contact_name="Ann Lee", city="Austin", country="US", state_province="TX")
    opened.add(company="Gagné Roofing", contact_name="Mélanie Gagné", city="Montréal", country="CA")
    opened.add(company="Élan Glass", city="Lyon", country="FR")


def companies(path: Path) -> list[str]:
    """Those in the file, in its order."""
    return [row["Company"] for row in csv_objects(path)]


def test_all_customers_are_written_in_the_order_of_the_list(open_list: OpenList, tmp_path: Path) -> None:
    fill(open_list)
    out = tmp_path / "out.csv"
    assert export(open_list.path, out, formats()["csv"]) == 3
    assert companies(out) == ["Élan Glass", "Gagné Roofing", "Zeta Paving"]


def test_search_and_order_are_those_on_the_screen(open_list: OpenList, tmp_path: Path) -> None:
    fill(open_list)
    out = tmp_path / "out.csv"
    assert export(open_list.path, out, formats()["csv"], search="gagne") == 1
    assert companies(out) == ["Gagné Roofing"]
    export(open_list.path, out, formats()["csv"], column="city", descending=True)
    assert companies(out) == ["Gagné Roofing", "Élan Glass", "Zeta Paving"]


def test_place_is_searched_by_its_name_in_the_language_asked_for(open_list: OpenList, tmp_path: Path) -> None:
    fill(open_list)
    assert export(open_list.path, tmp_path / "out.csv", formats()["csv"], "fr", search="etats-unis") == 1


@EVERY_FORMAT
def test_nobody_to_write_is_a_file_without_customers(open_list: OpenList, tmp_path: Path, kind: ExportFormat) -> None:
    out = tmp_path / "out"
    assert export(open_list.path, out, kind, "fr", search="gagne") == 0
    assert out.exists()


@EVERY_FORMAT
def test_cancelled_export_leaves_what_was_there(sample_list_path: Path, tmp_path: Path, kind: ExportFormat) -> None:
    out = tmp_path / "out"
    out.write_text("before")
    heard: list[tuple[int, int]] = []

    def cancel(done: int, total: int) -> None:
        heard.append((done, total))
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        export_customers(ExportRequest(FileAddress(sample_list_path), out, kind, "en", HOME_REGION), cancel)
    assert heard[0] == (0, 600)
    assert out.read_text() == "before"
    assert list(tmp_path.iterdir()) == [out]


@EVERY_FORMAT
def test_file_that_cant_be_written_is_named(sample_list_path: Path, tmp_path: Path, kind: ExportFormat) -> None:
    with pytest.raises(ExportFileError) as caught:
        export(sample_list_path, tmp_path / "nowhere" / "out", kind)
    assert caught.value.path == tmp_path / "nowhere" / "out"
    assert caught.value.trouble is FileTrouble.FOLDER_MISSING


def test_export_reads_one_moment_of_the_list(sample_list: OpenList, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"

    def delete_meanwhile(done: int, total: int) -> None:
        if done == 0:
            with closing(engine.connect(sample_list.path)) as other, other:
                other.execute("DELETE FROM customer WHERE id > 300 AND id NOT IN (SELECT customer_id FROM estimate)")

    request = ExportRequest(sample_list.file.address, out, formats()["csv"], "en", HOME_REGION)
    assert export_customers(request, delete_meanwhile) == 600
    assert len(csv_objects(out)) == 600


def test_others_may_read_the_file_as_any_other(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add()
    out = tmp_path / "out.csv"
    before = os.umask(0o027)
    try:
        export(open_list.path, out, formats()["csv"])
    finally:
        os.umask(before)
    if os.name == "posix":
        assert stat.S_IMODE(out.stat().st_mode) == 0o640


def test_estimator_may_not_export(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add()
    with pytest.raises(NotAllowedError):
        export(open_list.path, tmp_path / "out.csv", formats()["csv"], actor=open_list.estimator)
    assert export(open_list.path, tmp_path / "out.csv", formats()["csv"], actor=open_list.owner) == 1


def test_owner_who_was_deactivated_may_not_export(open_list: OpenList, tmp_path: Path) -> None:
    open_list.add()
    with closing(engine.connect(open_list.path)) as connection, connection:
        connection.execute("UPDATE user_account SET active = 0 WHERE id = ?", (open_list.owner.user_id,))
    with pytest.raises(NotAllowedError):
        export(open_list.path, tmp_path / "out.csv", formats()["csv"], actor=open_list.owner)


def test_more_customers_than_a_document_takes_are_refused(
    sample_list_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("custlist_desktop.exchange.writers.list_export.LIMIT", 599)
    with pytest.raises(ExportLimitError) as caught:
        export(sample_list_path, tmp_path / "out.pdf", formats()["pdf"])
    assert caught.value.exceeded is ExportLimit.PDF_ROWS
    assert (caught.value.limit, caught.value.count) == (599, 600)
    assert not (tmp_path / "out.pdf").exists()
    assert customer_list.LIMIT >= 10_000


def test_format_is_told_by_the_ending_in_any_case() -> None:
    names = ("a.csv", "a.XLSX", "a.b.vcf", "a.Pdf", "a.ods", "a.txt", "csv", ".csv")
    found = [format_of(Path(name)) for name in names]
    assert [each and each.ending for each in found] == ["csv", "xlsx", "vcf", "pdf", "ods", None, None, None]


def test_an_export_of_some_customers_has_no_others(sample_list: OpenList, tmp_path: Path) -> None:
    assert export(sample_list.path, tmp_path / "some.csv", formats()["csv"], only=(1, 3)) == 2
    assert export(sample_list.path, tmp_path / "none.csv", formats()["csv"], only=()) == 0
