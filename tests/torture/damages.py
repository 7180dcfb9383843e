"""A list damaged in every way that `tests.helpers.damage` knows, over and over: what can be read of it."""

import shutil
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from custlist_desktop.database import engine
from custlist_desktop.database.salvage import salvage
from custlist_desktop.domain.errors import DatabaseFileError
from tests.helpers.damage import DAMAGES, damage
from tests.helpers.open_list import opened

_TABLES: Final = ("customer", "estimate", "estimate_line", "journal", "user_account", "text_template", "trade_name")


def salvages(folder: Path, rounds: int, seed: int) -> None:
    """Prints, for each kind of damage, of how many rows how many were read, were changed, and were never there.

    Every other list has an older copy of it at hand.
    """
    base = folder / "customers.db"
    with opened(base) as open_list:
        open_list.samples.fill(open_list.owner, customers=600, estimates=120, seed=seed)
    was = _rows(base)
    found: dict[str, Counter[str]] = {kind: Counter() for kind in DAMAGES}
    for number in range(rounds):
        kind = list(DAMAGES)[number % len(DAMAGES)]
        found[kind] += _one(base, was, kind, seed * 10_000 + number, has_copy=number // len(DAMAGES) % 2 == 0)
    for kind, counts in found.items():
        print(f"{kind}: " + ", ".join(f"{count:,} {what}" for what, count in counts.items()), flush=True)
    print("in all: " + ", ".join(f"{n:,} {what}" for what, n in sum(found.values(), Counter()).items()))


def _one(base: Path, was: dict[tuple[str, int], Any], kind: str, seed: int, *, has_copy: bool) -> "Counter[str]":
    folder = base.parent / "round"
    folder.mkdir()
    damaged, target = folder / "damaged.db", folder / "new.db"
    try:
        shutil.copyfile(base, damaged)
        damage(damaged, kind, seed)
        salvage(damaged, target, [base] if has_copy else [])
    except DatabaseFileError:
        return Counter({"lists": 1, "refused": 1})
    else:
        now = _rows(target)
        changed = sum(1 for key, row in now.items() if key in was and was[key] != row)
        counts = {"lists": 1, "rows": len(was), "read": len(was.keys() & now.keys()), "changed": changed}
        return Counter(counts | {"invented": len(now.keys() - was.keys())})
    finally:
        shutil.rmtree(folder)


def _rows(path: Path) -> dict[tuple[str, int], tuple[Any, ...]]:
    with closing(engine.connect(path, engine.Access.READ)) as connection:
        found = [(table, connection.execute(f"SELECT * FROM {table}").fetchall()) for table in _TABLES]
    return {(table, row[0]): row for table, rows in found for row in rows}
