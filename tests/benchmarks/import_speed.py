"""How long an import takes, beside its floor: reading, folding and indexing the same rows and nothing else."""

import csv
import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import phonenumbers

from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.domain.contact import CUSTOMER_FIELDS
from custlist_desktop.domain.incoming import ImportCounts
from custlist_desktop.domain.progress import unheard
from custlist_desktop.domain.roles import Actor, Role
from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.field_names import FIELD_NAMES
from custlist_desktop.exchange.import_jobs import (
    ApplyRequest,
    CheckRequest,
    PreviewRequest,
    UndoRequest,
    apply_import,
    check_import,
    preview_import,
    undo_import,
)
from custlist_desktop.exchange.targets import Target
from custlist_desktop.services.account.users import UserService
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.samples.people import generate_customers

_PHONES = (CUSTOMER_FIELDS.index("phone"), CUSTOMER_FIELDS.index("mobile"))
_COUNTRY = CUSTOMER_FIELDS.index("country")


def measure_import(rows: int) -> Iterator[str]:
    """Lines of text: the floor, an import into an empty list, the same again, updates of all, and an undo."""
    with tempfile.TemporaryDirectory() as folder:
        yield from _measured(Path(folder), rows)


def _measured(folder: Path, rows: int) -> Iterator[str]:
    path = folder / "customers.csv"
    _write_file(path, rows, "")
    busy = _processor_time()
    floor = _floor_of(path, folder / "floor.db")
    yield (
        f"{rows} rows; floor {floor:.2f} s, {_processor_time() - busy:.2f} s of it at work"
        " (csv, phonenumbers.parse, folding, executemany, trigram index)"
    )
    owner = _new_list(folder / "list")
    for name in ("into an empty list", "the same file again"):
        yield _line(name, _import(folder, path, owner), floor)
    changed = folder / "changed.csv"
    _write_file(changed, rows, "Called twice.")
    yield _line("every customer updated", _import(folder, changed, owner), floor)
    for run in (3, 1):
        start = perf_counter()
        undone = undo_import(UndoRequest(FileAddress(folder / "list"), owner, run, "US"), unheard)
        yield f"undo: {perf_counter() - start:.2f} s, {undone.removed} removed, {undone.restored} restored"


def _processor_time() -> float:
    """Seconds that this process and those it waited for were at work: on a shared machine, less than went by."""
    return sum(os.times()[:4])


@dataclass(frozen=True)
class _Import:
    """How long an import took: the check, applying it, and how much of both processors were at work."""

    check: float
    apply: float
    busy: float
    counts: ImportCounts


def _line(name: str, took: _Import, floor: float) -> str:
    ratio = (took.check + took.apply) / floor
    counts = took.counts
    return (
        f"{name}: check {took.check:.2f} s + apply {took.apply:.2f} s = {ratio:.2f} x floor, {took.busy:.2f} s busy;"
        f" {counts.created} created, {counts.updated} updated, {counts.unchanged} unchanged, {counts.rejected} out"
    )


def _write_file(path: Path, rows: int, notes: str) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([FIELD_NAMES["en"][Target(name)] for name in CUSTOMER_FIELDS])
        for each in generate_customers(rows):
            writer.writerow([getattr(each, name) for name in CUSTOMER_FIELDS[:-1]] + [notes or each.notes])


def _floor_of(path: Path, database: Path) -> float:
    start = perf_counter()
    with (
        path.open(encoding="utf-8-sig", newline="") as file,
        closing(engine.connect(database)) as connection,
        connection,  # one transaction
    ):
        connection.execute(f"CREATE TABLE customer (id INTEGER PRIMARY KEY, {', '.join(CUSTOMER_FIELDS)}, folded)")
        connection.execute(
            "CREATE VIRTUAL TABLE search USING fts5 (folded, content = 'customer', tokenize = 'trigram')"
        )
        reader = csv.reader(file)
        next(reader)
        marks = ", ".join("?" * (len(CUSTOMER_FIELDS) + 1))
        connection.executemany(f"INSERT INTO customer VALUES (NULL, {marks})", map(_floor_row, reader))
        connection.execute("INSERT INTO search (rowid, folded) SELECT id, folded FROM customer")
    return perf_counter() - start


def _floor_row(cells: list[str]) -> list[str]:
    for place in _PHONES:
        if cells[place]:
            try:
                phonenumbers.parse(cells[place], cells[_COUNTRY] or "US")
            except phonenumbers.NumberParseException:
                continue
    return [*cells, fold("\n".join(cells))]


def _new_list(path: Path) -> Actor:
    with closing(open_customer_file(path)) as file:
        users = UserService(Ledger(file, "US"))
        users.ensure_first_owner()
        return next(user for user in users.all() if user.role is Role.ACCOUNT_OWNER).as_actor()


def _import(folder: Path, path: Path, owner: Actor) -> _Import:
    busy, start = _processor_time(), perf_counter()
    seen = preview_import(PreviewRequest(path), unheard)
    address, staging = FileAddress(folder / "list"), folder / "staging"
    request = CheckRequest(path, seen.preview.options, seen.mapping, address, staging, "US", "US")
    check_import(request, unheard)
    checked = perf_counter()
    counts = apply_import(ApplyRequest(address, staging, owner, path.name, "US"), unheard).counts
    return _Import(checked - start, perf_counter() - checked, _processor_time() - busy, counts)
