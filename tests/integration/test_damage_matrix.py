"""The damage matrix: whatever happens to a list's files, what is seen is known and said, and what was there is kept.

Damage of the file itself is tried here; what happens while the list is open, to disks and to folders has tests of its
own, which `ELSEWHERE` names.
"""

import re
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

import pytest

from custlist_desktop.cli import main
from custlist_desktop.cli.error_text import error_sentence
from custlist_desktop.cli.words import speak
from custlist_desktop.database import engine
from custlist_desktop.database.log_state import index_path, log_path, state_path
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.reading import is_sound, reading_connection
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.words import LANGUAGE_NAMES
from custlist_desktop.services.account.users import system_user_name
from custlist_desktop.ui.shell.list_opening import open_to_work
from tests.helpers.crashed_list import Crash
from tests.helpers.damage import PAGE, damage
from tests.helpers.open_list import opened

_TESTS: Final = Path(__file__).parents[1]

ELSEWHERE: Final = {
    "file moved while open": "database/test_identity.py::test_moved_list_is_whole_where_it_is_now",
    "file replaced while open": "database/test_identity.py::test_file_that_was_put_in_the_lists_place_stays_as_it_is",
    "file deleted while open": "database/test_identity.py::test_deleted_list_is_kept_as_a_copy",
    "file overwritten while open": (
        "database/test_identity.py::test_file_that_was_copied_into_the_list_is_never_destroyed"
    ),
    "overwritten, in the window": (
        "ui/shell/test_list_watch.py::test_overwritten_list_ends_in_the_banner_and_in_no_error_that_nobody_caught"
    ),
    "log taken while open": "database/test_identity.py::test_log_that_is_taken_away_is_noticed_and_nothing_is_lost",
    "log of another list": "database/test_log_state.py::test_log_of_another_list_is_found_out_by_the_trial",
    "folder or drive gone": "database/test_identity.py::test_folder_that_goes_away_and_comes_back_goes_on",
    "permission to write taken": (
        "database/test_refused_lists.py::test_list_that_may_not_be_written_is_refused_and_untouched"
    ),
    "permission to read taken": "database/test_refused_lists.py::test_list_without_the_right_to_read_it_says_so",
    "disk full in a save": (
        "database/test_opening.py::test_save_that_the_disk_has_no_room_for_says_so_and_writes_nothing"
    ),
    "disk full while typing": "ui/estimates/test_autosave.py::test_a_full_disk_is_said_and_what_was_typed_stays",
    "disk full in an import": (
        "services/imports/test_import_staging.py::test_full_temporary_disk_is_named_as_such_and_not_the_list"
    ),
    "disk full in a backup": "database/test_backup.py::test_why_a_copy_could_not_be_written_is_told",
    "disk full in a restore": "database/test_restore.py::test_full_disk_while_history_comes_along_changes_nothing",
    "disk full before a migration": (
        "database/test_opening.py::test_list_that_cant_be_copied_is_not_brought_up_to_date"
    ),
    "disk full at the start": "ui/shell/test_list_opening.py::test_list_on_a_full_disk_is_tried_again_and_looked_at",
    "clock set back": "ui/kit/test_backup_keeper.py::test_an_hour_passes_between_two_backups_whatever_the_clock_did",
    "migration that fails": "database/test_price_migration.py::test_step_that_fails_leaves_the_list_as_it_was",
    "migration stopped half-way": (
        "database/test_opening.py::test_schema_version_is_noted_after_a_crash_between_migrating_and_noting"
    ),
    "network drive": "ui/shell/test_list_opening.py::test_list_on_a_network_drive_is_copied_to_this_computer",
    "backup folder that fills up": (
        "ui/settings/test_backups_page.py::test_a_full_disk_is_said_with_the_moment_of_the_last_copy"
    ),
    "backup folder that vanishes": (
        "ui/kit/test_backup_keeper.py::test_a_second_folder_that_comes_back_gets_what_it_lacks"
    ),
    "ways on in the window": (
        "ui/shell/test_damaged_list.py::test_newest_good_backup_takes_the_place_of_a_damaged_list"
    ),
}
"""Where the other cases of the matrix are tried."""


def _noise_in(kind: str) -> Callable[[Path], None]:
    """Overwrites the pages of one sort: the schema's, or a leaf of a table or of an index."""

    def overwrite(path: Path) -> None:
        with closing(engine.connect(path)) as connection:
            pages = connection.execute(
                "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (kind,)
            ).fetchall()
        content = bytearray(path.read_bytes())
        for (page,) in pages[:1] if kind != "sqlite_schema" else pages:
            content[(page - 1) * PAGE : page * PAGE] = b"\xa5" * PAGE
        path.write_bytes(content)

    return overwrite


def _cut_to_half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _other_database(path: Path) -> None:
    path.unlink()
    with closing(engine.connect(path)) as connection:
        connection.execute("CREATE TABLE customer (id INTEGER PRIMARY KEY, company TEXT)")


FILES: Final[dict[str, tuple[Callable[[Path], object], FileTrouble]]] = {
    "header zeroed": (lambda path: damage(path, "header zeroed", 1), FileTrouble.NOT_OURS),
    "schema overwritten": (_noise_in("sqlite_schema"), FileTrouble.DAMAGED),
    "leaf of customers overwritten": (_noise_in("customer"), FileTrouble.DAMAGED),
    "leaf of an index overwritten": (_noise_in("customer_by_company"), FileTrouble.DAMAGED),
    "cut to half": (_cut_to_half, FileTrouble.DAMAGED),
    "nothing in it": (lambda path: path.write_bytes(b""), FileTrouble.EMPTY),
    "another program's file": (lambda path: path.write_bytes(b"PK" + b"x" * 5000), FileTrouble.NOT_OURS),
    "another program's database": (_other_database, FileTrouble.NOT_OURS),
}


def _trouble_of(path: Path) -> FileTrouble | None:
    """What the start says; where that reads no damaged page, what the check of all pages says."""
    try:
        open_customer_file(path).close()
        with closing(reading_connection(path)) as reader:
            return None if is_sound(reader) else FileTrouble.DAMAGED
    except DatabaseFileError as error:
        return error.trouble
    except engine.Error:
        return FileTrouble.DAMAGED


@pytest.mark.parametrize("case", FILES)
def test_a_damaged_file_is_said_in_three_languages_and_kept(closed_list: Path, case: str) -> None:
    spoil, trouble = FILES[case]
    spoil(closed_list)
    before = closed_list.read_bytes()

    assert _trouble_of(closed_list) is trouble

    assert closed_list.read_bytes() == before
    sentences = set()
    for language in LANGUAGE_NAMES:
        speak(language)
        sentences.add(error_sentence(DatabaseFileError(trouble, closed_list)))
    speak("en")
    assert len(sentences) == len(LANGUAGE_NAMES)
    assert all(str(closed_list) in sentence for sentence in sentences)


def test_a_lost_log_leaves_what_was_folded_in_and_an_old_index_does_no_harm(
    crash: Crash, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old_index = (
        shutil.copyfile(index_path(crash.path), tmp_path / "index") if index_path(crash.path).exists() else None
    )
    log_path(crash.path).unlink()
    copy = tmp_path / "copied" / "customers.db"
    copy.parent.mkdir()
    for path_of in (Path, state_path):
        shutil.copyfile(path_of(crash.path), path_of(copy))
    sheet = tmp_path / "sheet.csv"
    for number in range(2):  # a command that looks leaves it to be said again, one that writes has said it
        sheet.write_text(f"Company\nImported {number}\n")
        for words in (["search", "nobody's name"], ["import", str(sheet)]):
            assert main([*words, "--database", str(copy), "--user", system_user_name()]) == 0
        assert capsys.readouterr().err.count("what was saved last may be missing") == (0 if number else 2)
    for said in (True, False):
        with closing(open_to_work(crash.path)) as window:
            assert (window.told is not None and "what was saved last may be missing" in window.told()) is said
            assert window.was_cut_short is said
    with opened(crash.path) as lst:
        lst.check_file()
        assert not crash.saved & lst.found("")
    index_path(crash.path).write_bytes(old_index.read_bytes() if old_index else b"x" * 32_768)
    with opened(crash.path) as lst:
        lst.check_file()
        lst.check_search_index()


@pytest.mark.parametrize("case", ELSEWHERE)
def test_the_other_cases_have_their_tests(case: str) -> None:
    file, _, name = ELSEWHERE[case].partition("::")
    assert re.search(rf"^def {name}\(", (_TESTS / file).read_text("utf-8"), re.MULTILINE)


def test_every_trouble_has_words_in_every_language() -> None:
    for language in LANGUAGE_NAMES:
        speak(language)
        said = {trouble: error_sentence(DatabaseFileError(trouble, Path("list.db"))) for trouble in FileTrouble}
        assert all(said.values())
    speak("en")
