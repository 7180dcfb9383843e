"""Lists as earlier versions of the program made them, kept as SQL: one for each schema.

``python -m tests.helpers.kept_lists`` writes the list of a new schema, from the one before; add rows to what is new.
"""

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from custlist_desktop.database import engine
from custlist_desktop.database.opening import bring_up_to_date
from custlist_desktop.database.reading import newest_schema

KEPT: Final = Path(__file__).parents[1] / "database" / "kept_lists"
SCHEMAS: Final = tuple(sorted(int(path.stem) for path in KEPT.glob("*.sql")))
"""Those of which a list is kept."""


def make_kept_list(schema: int, path: Path) -> None:
    """Makes the kept list of a schema at ``path``, a file of a closed program."""
    with closing(engine.connect(path)) as connection:
        for _ in connection.execute((KEPT / f"{schema:04}.sql").read_text("utf-8")):
            pass


def _written(path: Path) -> str:
    """A list as SQL: what SQLite and its search indexes keep for themselves is left out, they make it again."""
    with closing(engine.connect(path)) as connection:
        ask = connection.execute
        parts = ask("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid").fetchall()
        searches = [name for _, name, sql in parts if sql.startswith("CREATE VIRTUAL TABLE")]
        inner = (*(f"{name}_" for name in searches), "sqlite_")
        kept = [(kind, name, sql) for kind, name, sql in parts if kind != "table" or not name.startswith(inner)]
        numbers = [f"PRAGMA {name} = {ask(f'PRAGMA {name}').fetchone()[0]}" for name in _NUMBERS]
        lines = [*numbers, "BEGIN", *(sql.strip() for _, _, sql in kept)]
        waiting = tuple(name for _, name, _ in kept if name.startswith("pending_"))  # triggers note all rows again
        for table in (name for kind, name, _ in kept if kind == "table" and name not in (*searches, *waiting)):
            names = [row[1] for row in ask(f"PRAGMA table_info({table})").fetchall()]
            quoted = ", ".join(f"quote({name})" for name in names)
            for row in ask(f"SELECT {quoted} FROM {table}").fetchall():
                some = [(name, value) for name, value in zip(names, row, strict=True) if value != "NULL"]
                columns, values = (", ".join(each) for each in zip(*some, strict=True))
                lines.append(f"INSERT INTO {table} ({columns}) VALUES ({values})")
        for name, seq in ask("SELECT name, seq FROM sqlite_sequence").fetchall():
            lines.append(f"UPDATE sqlite_sequence SET seq = {seq} WHERE name = '{name}'")
    return "".join(f"{line};\n" for line in (*lines, "COMMIT"))


_NUMBERS: Final = ("application_id", "user_version")


def main() -> None:
    """Writes the list of the newest schema, if none is kept."""
    target = KEPT / f"{newest_schema():04}.sql"
    if target.exists():
        return
    with TemporaryDirectory() as folder:
        path = Path(folder) / "customers.db"
        make_kept_list(SCHEMAS[-1], path)
        bring_up_to_date(path)
        target.write_text(_written(path), "utf-8")
    print(target)


if __name__ == "__main__":
    main()
