"""A list of every schema that there ever was opens, is brought up to date, and keeps each of its values."""

import re
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any, Final

import pytest

from custlist_desktop.cli.error_text import error_sentence
from custlist_desktop.cli.words import speak
from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.reading import MIGRATIONS, newest_schema
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.words import LANGUAGE_NAMES
from custlist_desktop.services.customers.search import CustomerSearch
from custlist_desktop.ui.error_sentences import file_sentence
from tests.helpers.kept_lists import SCHEMAS, make_kept_list
from tests.helpers.open_list import opened

_REMADE: Final = {"company_sort", "contact_name_sort", "city_sort", "number_sort", "title_sort", "search_text"}
"""Derived from other columns, and made again where that changed."""
_MOVED: Final = {"import_run": {"created_first", "created_end"}}
"""What a later schema says otherwise: `test_origin_migration` holds it."""
_MILLIONTHS_SINCE: Final = 4
_PRICES: Final = {"unit_cost", "unit_price"}

Rows = dict[tuple[str, Any], dict[str, Any]]


def _rows(path: Path) -> Rows:
    found: Rows = {}
    with closing(engine.connect(path, engine.Access.READ)) as connection:
        ask = connection.execute
        tables = [name for (name,) in ask("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()]
        for table in tables:
            if re.search(r"_search|^sqlite_|^schema_migration$", table):
                continue
            names = [row[1] for row in ask(f"PRAGMA table_info({table})").fetchall()]
            for row in ask(f"SELECT * FROM {table}").fetchall():
                found[table, row[0]] = dict(zip(names, row, strict=True))
    return found


def _as_now(table: str, row: dict[str, Any], schema: int) -> dict[str, Any]:
    """What a row of an older schema is to be in the newest one."""
    kept = {name: value for name, value in row.items() if name not in _REMADE | _MOVED.get(table, set())}
    if table == "estimate_line" and schema < _MILLIONTHS_SINCE:
        kept |= {name: value * 100 for name, value in kept.items() if name in _PRICES and value is not None}
    return kept


def test_a_list_of_every_schema_is_kept() -> None:
    made = sorted(int(path.name[:4]) for path in MIGRATIONS.glob("[0-9]*.py"))
    assert list(SCHEMAS) == made, "python -m tests.helpers.kept_lists writes the missing one"


@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize("text", ["g", "ga", "gagné"])
def test_it_can_be_searched_before_it_has_todays_form(tmp_path: Path, schema: int, text: str) -> None:
    path = tmp_path / "customers.custlist"
    make_kept_list(schema, path)
    with closing(CustomerSearch(FileAddress(path), "en")) as search:
        assert 1 in {row[0] for row in search.find(text).rows(0, 100)}


@pytest.mark.parametrize("schema", SCHEMAS)
def test_it_opens_with_all_that_it_held_and_a_copy_of_it_is_left(tmp_path: Path, schema: int) -> None:
    path = tmp_path / "customers.custlist"
    make_kept_list(schema, path)
    before = _rows(path)

    with opened(path) as open_list:
        open_list.check_file()
        assert open_list.found("gagné") == {1}
        assert 1 in open_list.found("ga")
        list(open_list.file.fill_searches())  # as the window sees to it
        open_list.check_search_index()
        assert open_list.found("gagné") == {1}
        assert 1 in open_list.found("ga")
        assert open_list.customers.get(open_list.owner, 3).details.city == "Québec"
        if schema > 1:
            content = open_list.estimates.get(open_list.owner, 1).content
            assert [line.item for line in content.lines] == ["", "Shingles"]
            assert open_list.account.defaults().markup == 15

    after = _rows(path)
    for key, row in before.items():
        wanted = _as_now(key[0], row, schema)
        assert {name: after[key].get(name) for name in wanted} == wanted
    copies = list((tmp_path / "backups").glob("*")) if (tmp_path / "backups").exists() else []
    assert len(copies) == (schema != newest_schema())
    assert all(before.items() <= _rows(copy).items() for copy in copies)


def _in_all_languages(error: DatabaseFileError) -> list[str]:
    sentences = []
    for language in LANGUAGE_NAMES:
        speak(language)
        sentences.append(error_sentence(error))
    speak("en")
    return sentences


def test_a_newer_list_stays_as_it_is_and_the_backup_from_before_it_is_named(tmp_path: Path) -> None:
    path = tmp_path / "customers.custlist"
    make_kept_list(newest_schema() - 1, path)
    with opened(path):
        pass
    (older,) = (tmp_path / "backups").iterdir()
    with closing(engine.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {newest_schema() + 1}")
    newer = shutil.copy(path, older.with_name(f"{older.stem} (2){older.suffix}"))
    before = path.read_bytes()

    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(path)

    assert (error.value.trouble, error.value.facts["backup"]) == (FileTrouble.NEWER, older)
    for sentence in (*_in_all_languages(error.value), file_sentence(error.value)):
        assert str(older) in sentence
        assert str(newer) not in sentence
    assert path.read_bytes() == before
