"""Backups in both places: what is made, what goes, and what is said where it can't be."""

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.address import FileAddress
from custlist_desktop.database.backup import BackupError, BackupTrouble, back_up
from custlist_desktop.database.backup_facts import FoundBackup, look_at, new_facts, note_facts
from custlist_desktop.domain.backups import BackupReason, Retention
from custlist_desktop.domain.errors import (
    CancelledError,
    DatabaseFileError,
    FileTrouble,
    InvalidDetailsError,
    NotAllowedError,
)
from custlist_desktop.domain.progress import unheard
from custlist_desktop.services.backups.looking import BackupsSeen, LookRequest, look_at_backups
from custlist_desktop.services.backups.making import BackupOutcome, BackupRequest, make_backup
from custlist_desktop.services.backups.places import BackupPlaces
from custlist_desktop.services.backups.service import BackupService
from tests.helpers.open_list import OpenList


class Backups:
    """An open list, and its backups."""

    def __init__(self, open_list: OpenList, second: Path) -> None:
        self.list = open_list
        self.service = BackupService(open_list.ledger)
        self.second = second

    @property
    def places(self) -> BackupPlaces:
        return self.service.places()

    @property
    def first(self) -> Path:
        return self.places.first

    def choose_second(self) -> None:
        self.second.mkdir(exist_ok=True)
        self.service.choose_second(self.list.owner, self.second)

    def make(self, reason: BackupReason = BackupReason.BY_HAND, **more: object) -> BackupOutcome:
        request = BackupRequest(FileAddress(self.list.path), self.places, reason, self.list.owner)
        return make_backup(replace(request, **more), unheard)  # type: ignore[arg-type]

    def seen(self, *, reads_all: bool = True) -> BackupsSeen:
        return look_at_backups(LookRequest(self.places, reads_all=reads_all), unheard)

    def age(self, age: timedelta, reason: BackupReason = BackupReason.HOURLY) -> Path:
        """A backup that was made a while ago."""
        facts = replace(new_facts(reason), made_at=datetime.now(UTC) - age)
        self.first.mkdir(exist_ok=True)
        path = self.first / f"customers {facts.id}.custlist"
        back_up(self.list.path, path, unheard, facts)
        return path


@pytest.fixture
def backups(open_list: OpenList, tmp_path: Path) -> Backups:
    open_list.add(company="Lavoie")
    return Backups(open_list, tmp_path / "safe")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_a_plain_list_that_says_what_it_is(backups: Backups) -> None:
    backups.list.add_estimate("E-1", None)
    made = backups.make(BackupReason.BEFORE_IMPORT, detail="clients.xlsx").first.made
    assert made is not None
    [seen] = backups.seen().backups
    assert seen.facts is not None
    assert (seen.facts.reason, seen.facts.detail) == (BackupReason.BEFORE_IMPORT, "clients.xlsx")
    assert (seen.facts.by, seen.facts.customers, seen.facts.estimates) == (backups.list.owner.name, 1, 1)
    assert abs(datetime.now(UTC) - seen.made_at) < timedelta(minutes=1)
    if os.name != "nt":
        assert made.parent.stat().st_mode & 0o777 == 0o700
    plain = backups.list.path.parent / "plain.custlist"
    back_up(made, plain)
    facts = look_at(plain).facts
    assert facts is not None
    assert facts.reason is BackupReason.UNKNOWN  # a list that is worked in says nothing of a backup


def test_what_is_known_goes_along_with_a_folder_that_is_copied_and_renamed(backups: Backups, tmp_path: Path) -> None:
    backups.make()
    [seen] = backups.seen().backups
    backups.service.name(backups.list.owner, seen, "  before new prices ")
    other = tmp_path / "elsewhere"
    shutil.copytree(backups.first, other)
    for path in other.glob("*.custlist"):
        path.rename(other / "customers x.custlist")
        os.utime(other / "customers x.custlist", (0, 0))
    [found] = backups.places.in_folder(other)
    assert found.facts == replace(seen.facts, name="before new prices", is_kept=True) if seen.facts else False


def test_names_and_keeping_are_the_account_owners(backups: Backups) -> None:
    backups.make()
    [seen] = backups.seen().backups
    calls: tuple[Callable[[], None], ...] = (
        lambda: backups.service.name(backups.list.estimator, seen, "mine"),
        lambda: backups.service.keep(backups.list.estimator, seen, is_kept=True),
        lambda: backups.service.delete(backups.list.estimator, seen),
        lambda: backups.service.choose_second(backups.list.estimator, backups.first),
        lambda: backups.service.change_rules(backups.list.estimator, Retention()),
    )
    for call in calls:
        with pytest.raises(NotAllowedError):
            call()
    assert backups.seen().backups == (seen,)


def test_an_estimator_backs_up_and_a_deactivated_user_does_not(backups: Backups) -> None:
    assert backups.make(actor=backups.list.estimator).is_made
    backups.list.users.set_active(backups.list.owner, backups.list.estimator.user_id, active=False)
    with pytest.raises(NotAllowedError):
        backups.make(actor=backups.list.estimator)


def test_nothing_is_made_where_nothing_was_changed(backups: Backups) -> None:
    assert backups.make(BackupReason.HOURLY, only_if_changed=True).is_made
    assert not backups.make(BackupReason.CLOSING, only_if_changed=True).is_made
    backups.list.add(company="Osei")
    assert backups.make(BackupReason.CLOSING, only_if_changed=True).is_made


def test_older_ones_go_once_a_new_one_is_there(backups: Backups) -> None:
    days = [timedelta(days=each) for each in (10, 10.01, 10.02)]
    old = [backups.age(each) for each in days]
    kept, unknown = backups.age(timedelta(days=900)), backups.first / "customers by hand.custlist"
    note_facts(kept, is_kept=True)
    back_up(backups.list.path, unknown)
    outcome = backups.make()
    left = set(backups.first.iterdir())
    assert {kept, unknown, outcome.first.made} <= left
    assert outcome.first.removed >= 1
    assert len(left & set(old)) < len(old)
    assert any(path in left for path in old)


def test_a_damaged_backup_takes_no_good_ones_place(backups: Backups) -> None:
    midnight = datetime.now().astimezone().replace(hour=12, minute=0)
    age = datetime.now().astimezone() - midnight + timedelta(days=10)
    older, newer = backups.age(age + timedelta(hours=1)), backups.age(age)
    content = newer.read_bytes()
    newer.write_bytes(content[:8192] + b"\xff" * 40_000 + content[48_192:])
    backups.make()
    assert older.exists()
    assert newer.exists()
    assert [each.trouble for each in backups.seen().backups if each.path == newer] == [FileTrouble.DAMAGED]


def test_a_damaged_list_leaves_all_backups_as_they_are(backups: Backups, tmp_path: Path) -> None:
    backups.list.samples.fill(backups.list.owner, 500, 0)
    backups.age(timedelta(days=10))
    backups.age(timedelta(days=10.001))
    backups.make()
    before = names(backups.first)
    broken = tmp_path / "customers.custlist.broken"
    backups.list.file.fold_log()
    content = bytearray(backups.list.path.read_bytes())
    for page in range(10, len(content) // 4096):
        content[page * 4096 : page * 4096 + 100] = b"\xff" * 100
    broken.write_bytes(content)
    request = BackupRequest(FileAddress(broken), backups.places, BackupReason.HOURLY)
    places = replace(backups.places, list_path=backups.list.path)
    with pytest.raises(DatabaseFileError) as refused:
        make_backup(replace(request, places=replace(places, list_path=broken)), unheard)
    assert refused.value.trouble is FileTrouble.DAMAGED
    assert names(backups.first) == before


def test_other_files_and_other_lists_backups_are_neither_listed_nor_deleted(backups: Backups, tmp_path: Path) -> None:
    backups.make()
    foreign, text = backups.first / "customers old.db", backups.first / "notes.custlist"
    with engine.connect(foreign) as connection:
        connection.execute("CREATE TABLE x (y)")
    text.write_text("hello")
    foreign.rename(backups.first / "music.custlist")
    assert len(backups.seen().backups) == 1
    assert (backups.first / "music.custlist").exists()
    backups.make()
    assert text.exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: content[: len(content) // 2],
        lambda content: b"\0" * 100 + content[100:],
        lambda _content: b"",
        lambda content: content[:4096] + b"\xff" * 4096 + content[8192:],
    ],
)
def test_a_copy_that_cant_be_read_stays_listed_without_counts(
    backups: Backups, damage: Callable[[bytes], bytes]
) -> None:
    made = backups.make().first.made
    assert made is not None
    made.write_bytes(damage(made.read_bytes()))
    [seen] = backups.seen().backups
    assert seen.trouble is not None
    assert backups.seen().first.bad == 1
    backups.make()
    assert made.exists()


def test_second_folder_gets_what_it_lacks_once_it_is_back(backups: Backups, tmp_path: Path) -> None:
    backups.choose_second()
    outcome = backups.make()
    assert outcome.second is not None
    assert outcome.second.made is not None
    backups.second.rename(tmp_path / "away")
    backups.list.add(company="Osei")
    missing = backups.make().second
    assert missing is not None
    assert isinstance(missing.error, BackupError)
    assert missing.error.trouble is BackupTrouble.FOLDER_MISSING
    seen = backups.seen().second
    assert seen is not None
    assert (seen.trouble, seen.lacks) == (FileTrouble.FOLDER_MISSING, 1)
    assert seen.last_seen is not None
    assert not backups.second.exists()  # a drive that isn't there gets no folder in its place
    kept = backups.seen().backups[-1]
    backups.service.keep(backups.list.owner, kept, is_kept=True)
    (tmp_path / "away").rename(backups.second)
    caught_up = backups.make(BackupReason.HOURLY, only_if_changed=True)
    assert not caught_up.is_made
    assert caught_up.second is not None
    assert caught_up.second.added == 1
    assert names(backups.second) == [name for name in names(backups.first) if name.endswith("custlist")]
    assert all(found.facts and found.facts.is_kept for found in _of(backups, kept.path.name))
    together = backups.seen()
    assert [len(each.paths) for each in together.backups] == [2, 2]
    assert together.is_on_list_disk


def _of(backups: Backups, name: str) -> list[FoundBackup]:
    return [look_at(folder / name) for folder in (backups.first, backups.second)]


@pytest.mark.usefixtures("common_user")
def test_first_folder_that_takes_nothing_leaves_the_second_in_use(backups: Backups) -> None:
    backups.choose_second()
    backups.make()
    backups.first.chmod(0o500)
    try:
        backups.list.add(company="Osei")
        outcome = backups.make()
    finally:
        backups.first.chmod(0o700)
    assert isinstance(outcome.first.error, BackupError)
    assert outcome.first.error.cause is FileTrouble.READ_ONLY
    assert outcome.second is not None
    assert outcome.second.made is not None
    assert [each.facts.customers for each in backups.seen().backups if each.facts] == [2, 1]


def test_cancelled_backup_leaves_nothing(backups: Backups) -> None:
    backups.choose_second()
    backups.make()
    before = names(backups.first), names(backups.second)
    request = BackupRequest(FileAddress(backups.list.path), backups.places, BackupReason.BY_HAND, backups.list.owner)

    def cancel(_done: int, _total: int) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        make_backup(request, cancel)
    assert (names(backups.first), names(backups.second)) == before


def test_rules_and_the_second_folder_are_kept_in_the_list(backups: Backups) -> None:
    backups.choose_second()
    backups.service.change_rules(backups.list.owner, Retention(3, 2, 5, 10))
    assert backups.places.second == backups.second
    assert backups.places.rules == Retention(3, 2, 5, 10)
    backups.service.choose_second(backups.list.owner, None)
    assert backups.places == replace(backups.places, second=None)
    with pytest.raises(InvalidDetailsError):
        backups.service.change_rules(backups.list.owner, Retention(0, 1, 1, 1))
    with pytest.raises(DatabaseFileError):
        backups.service.choose_second(backups.list.owner, backups.second / "missing")


def test_a_backup_that_somebody_deleted_meanwhile_is_missing(backups: Backups) -> None:
    backups.make()
    (backup,) = backups.seen().backups
    backups.list.path.with_name("backups").joinpath(backup.paths[0].name).unlink()
    with pytest.raises(DatabaseFileError) as error:
        backups.service.name(backups.list.owner, backup, "Before the fair")
    assert error.value.trouble is FileTrouble.MISSING


def test_a_copy_deleted_while_the_second_folder_is_away_goes_there_once_it_is_back(
    backups: Backups, tmp_path: Path
) -> None:
    backups.choose_second()
    backups.make()
    backups.list.add(company="Osei")
    backups.make()
    newest, oldest = backups.seen().backups
    assert not backups.service.is_in_absent_second(newest)
    away = backups.second.rename(tmp_path / "away")
    for each in backups.seen().backups:
        assert backups.service.is_in_absent_second(each)
        backups.service.delete(backups.list.owner, each)
    shutil.copy(away / newest.path.name, backups.first)  # a person puts one back by hand
    backups.second.mkdir()  # another stick, which has none of them
    backups.make(BackupReason.HOURLY, only_if_changed=True)
    shutil.rmtree(backups.second)
    away.rename(backups.second)
    backups.make(BackupReason.HOURLY, only_if_changed=True)
    assert [each.paths for each in backups.seen().backups] == [newest.paths]
    assert not (backups.second / oldest.path.name).exists()


def test_too_little_space_is_told_of_each_place(backups: Backups, monkeypatch: pytest.MonkeyPatch) -> None:
    backups.choose_second()
    backups.make()
    assert backups.seen().first.shortage is None
    free = {backups.first: 0, backups.second: 1_000_000_000}
    monkeypatch.setattr("custlist_desktop.services.backups.looking.free_bytes", free.__getitem__)
    seen = backups.seen()
    assert seen.first.shortage is not None
    assert seen.first.shortage.budget == seen.first.size // 10
    assert seen.second is not None
    assert seen.second.shortage is None


def test_a_damaged_copy_is_listed_for_the_list_that_it_is_called_after_and_for_a_renamed_one(
    backups: Backups, new_list_path: Path
) -> None:
    made = backups.make().first.made
    assert made is not None
    other = backups.list.path.with_name(f"{backups.list.path.stem} 2025{backups.list.path.suffix}")
    shutil.copyfile(new_list_path, other)
    damaged = made.rename(made.with_name(made.name.replace(backups.list.path.stem, other.stem)))
    damaged.write_bytes(damaged.read_bytes()[:4096])
    assert backups.seen().backups == ()
    other.unlink()
    assert [each.trouble for each in backups.seen().backups] == [FileTrouble.DAMAGED]
    moved = backups.first.rename(backups.second)  # where no list of that name is
    (moved / "lists").mkdir()
    renamed = replace(backups.places, list_path=moved / "lists" / "Clients.custlist")
    damaged = moved / damaged.name
    assert [each.path for each in renamed.in_folder(moved)] == [damaged]


def test_a_drive_that_is_away_gets_no_copies_on_its_bare_mount_point(
    backups: Backups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = {"is the list's": False}
    monkeypatch.setattr(
        "custlist_desktop.services.backups.places.is_on_same_disk", lambda *_folders: disk["is the list's"]
    )
    backups.choose_second()
    backups.make()
    away = backups.second.rename(tmp_path / "away")
    backups.second.mkdir()
    disk["is the list's"] = True
    backups.list.add(company="Osei")
    missing = backups.make().second
    assert missing is not None
    assert isinstance(missing.error, BackupError)
    assert missing.error.trouble is BackupTrouble.FOLDER_MISSING
    assert names(backups.second) == []
    seen = backups.seen().second
    assert seen is not None
    assert (seen.trouble, seen.lacks) == (FileTrouble.FOLDER_MISSING, 1)
    away.rename(backups.second)  # the list was moved to that disk
    assert (backups.make().second or missing).error is None
    shutil.rmtree(backups.second)
    backups.choose_second()  # a person wants that very folder
    assert (backups.make().second or missing).error is None
