"""Importing as many customers as the list has: new ones, and every one of them updated."""

import csv
import tempfile
from contextlib import closing
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
    apply_import,
    check_import,
    preview_import,
)
from custlist_desktop.exchange.targets import Target
from custlist_desktop.services.account.users import UserService
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.samples.people import generate_customers
from tests.benchmarks.bench import Bench
from tests.benchmarks.figures import Measured

_PHONES = (CUSTOMER_FIELDS.index("phone"), CUSTOMER_FIELDS.index("mobile"))
_COUNTRY = CUSTOMER_FIELDS.index("country")


def measure_imports(bench: Bench) -> dict[str, Measured]:
    """Seconds, check and apply; the floor reads, folds and indexes the same rows, and does nothing else."""
    with tempfile.TemporaryDirectory(dir=bench.scratch) as folder:
        return _measured(Path(folder), bench.customers)


def _measured(folder: Path, rows: int) -> dict[str, Measured]:
    path, changed = folder / "customers.csv", folder / "changed.csv"
    _write_file(path, rows, "")
    _write_file(changed, rows, "Called twice.")
    floor = _floor_of(path, folder / "floor.db")
    owner = _new_list(folder / "list")
    new, counts = _import(folder, path, owner)
    updated, counts_again = _import(folder, changed, owner)
    return {
        "import-new": Measured([new], [floor], note=f"{counts.created:,} added"),
        "import-updated": Measured([updated], [floor], note=f"{counts_again.updated:,} updated"),
    }


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


def _import(folder: Path, path: Path, owner: Actor) -> tuple[float, ImportCounts]:
    start = perf_counter()
    seen = preview_import(PreviewRequest(path), unheard)
    address, staging = FileAddress(folder / "list"), folder / "staging"
    request = CheckRequest(path, seen.preview.options, seen.mapping, address, staging, "US", "US")
    check_import(request, unheard)
    counts = apply_import(ApplyRequest(address, staging, owner, path.name, "US"), unheard).counts
    return perf_counter() - start, counts
