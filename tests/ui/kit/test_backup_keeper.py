"""Backups that happen by themselves, and those that are asked for."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from custlist_desktop.database.backup import BackupError, back_up
from custlist_desktop.database.backup_facts import look_at, new_facts
from custlist_desktop.domain.backups import BackupReason
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import CancelledError, DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import unheard
from custlist_desktop.services.backups.making import BackupOutcome, BackupRequest, make_backup
from custlist_desktop.services.core.announcer import Subject
from custlist_desktop.services.core.change import PROGRAM, Ledger
from custlist_desktop.ui.kit.backup_keeper import BackupKeeper, KeeperTimes
from custlist_desktop.ui.session import Session
from tests.ui.conftest import wait_until
from tests.ui.jobs_here import JobsHere

_AT_ONCE = KeeperTimes(first=0, idle=0.001, between=3_600, again=0.01, looks=0.01)


class Place:
    """A keeper over a list of its own, whose jobs run here."""

    def __init__(self, session: Session, times: KeeperTimes = _AT_ONCE) -> None:
        self.session = session
        self.jobs = JobsHere()
        self.keeper = BackupKeeper(
            session.file, session.backups, session.announcer, session, times=times, start_job=self.jobs
        )

    @property
    def folder(self) -> Path:
        return self.session.file.path.parent / "backups"

    def change(self, company: str = "Lavoie") -> None:
        self.session.customers.add(self.session.actor, CustomerDetails(company=company))

    def reasons(self) -> list[BackupReason]:
        found = (look_at(path).facts for path in sorted(self.folder.glob("*.db")))
        return [facts.reason for facts in found if facts is not None]

    def age(self, age: timedelta) -> None:
        """A backup of what the list holds now, made a while ago."""
        self.folder.mkdir(exist_ok=True)
        facts = replace(new_facts(BackupReason.CLOSING), made_at=datetime.now(UTC) - age)
        back_up(self.session.file.path, self.folder / f"customers {facts.id}.db", unheard, facts)


@pytest.fixture
def place(session: Session) -> Iterator[Place]:
    made = Place(session)
    yield made
    made.keeper.end()


def test_what_was_changed_before_the_start_is_backed_up_soon(place: Place) -> None:
    place.change()
    place.keeper.start()
    wait_until(lambda: place.reasons() == [BackupReason.HOURLY])
    wait_until(lambda: place.keeper.state.seen is not None and place.keeper.state.seen.newest is not None)
    place.change("Osei")  # within the hour
    wait_until(lambda: not place.keeper.state.is_running)
    assert len(place.reasons()) == 1


def test_a_list_that_took_a_damaged_ones_place_is_backed_up_at_once(place: Place) -> None:
    place.age(timedelta(minutes=10))
    place.change()
    place.keeper.start(is_due=True)
    assert place.keeper.state.was_put_right
    wait_until(lambda: len(place.reasons()) == 2)
    wait_until(lambda: not place.keeper.state.was_put_right)


def test_a_recovery_that_no_backup_has_is_known_from_the_list_itself(place: Place) -> None:
    place.change()
    place.age(timedelta(minutes=10))
    with Ledger(place.session.file, "US").change(PROGRAM, None) as it:
        it.note("recover", Subject.CUSTOMER, 0, None, {"customers": 1})
    told: list[bool] = []
    place.keeper.changed.connect(lambda: told.append(place.keeper.state.was_put_right))

    place.keeper.start()
    wait_until(lambda: len(place.reasons()) == 2)
    wait_until(lambda: not place.keeper.state.was_put_right)

    assert True in told


def test_a_list_that_is_closed_before_anybody_looked_is_backed_up_at_closing_if_it_is_not(session: Session) -> None:
    place = Place(session, KeeperTimes(first=60))
    place.age(timedelta(minutes=10))
    place.change()
    place.keeper.start()
    request = place.keeper.end()
    assert request is not None
    assert request.only_if_changed


@pytest.mark.parametrize("age", [timedelta(minutes=10), timedelta(hours=2), timedelta(days=-300)])
def test_an_hour_passes_between_two_backups_whatever_the_clock_did(place: Place, age: timedelta) -> None:
    place.change()
    place.age(age)
    place.change("Osei")
    place.keeper.start()
    wait_until(lambda: place.keeper.state.seen is not None)
    if age == timedelta(minutes=10):
        for _ in range(20):
            wait_until(lambda: True)
        assert len(place.reasons()) == 1
    else:
        wait_until(lambda: len(place.reasons()) == 2)


def test_nothing_is_made_of_a_list_that_is_backed_up(place: Place) -> None:
    place.change()
    place.age(timedelta(days=3))
    place.keeper.start()
    wait_until(lambda: place.keeper.state.seen is not None)
    assert place.keeper.end() is None
    assert len(place.reasons()) == 1


def test_at_the_end_what_was_changed_is_backed_up_once(place: Place) -> None:
    place.age(timedelta(minutes=1))
    place.keeper.start()
    wait_until(lambda: place.keeper.state.seen is not None)
    place.change()
    request = place.keeper.end()
    assert isinstance(request, BackupRequest)
    make_backup(request, unheard)
    assert BackupReason.CLOSING in place.reasons()
    assert place.keeper.end() is None


def test_asked_for_it_is_made_at_once_and_cancelled_leaves_nothing(place: Place) -> None:
    made: list[BackupOutcome] = []
    failed: list[object] = []
    place.keeper.made.connect(made.append)
    place.keeper.failed.connect(failed.append)
    place.keeper.back_up_now(place.session.actor)
    assert place.keeper.state.is_running
    wait_until(lambda: bool(made))
    assert place.reasons() == [BackupReason.BY_HAND]
    place.jobs.holds = True
    place.keeper.back_up_now(place.session.actor)
    place.keeper.cancel()
    wait_until(lambda: bool(failed))
    assert isinstance(failed[0], CancelledError)
    assert place.keeper.state.failure is None
    assert place.reasons() == [BackupReason.BY_HAND]


@pytest.mark.usefixtures("common_user")
def test_a_folder_that_takes_nothing_is_told_until_it_does(place: Place) -> None:
    place.folder.mkdir()
    place.folder.chmod(0o500)
    try:
        place.keeper.start()
        place.change()
        wait_until(lambda: place.keeper.state.failure is not None)
        assert isinstance(place.keeper.state.failure, BackupError)
    finally:
        place.folder.chmod(0o700)
    wait_until(lambda: place.keeper.state.failure is None)
    assert place.reasons() == [BackupReason.HOURLY]


def test_another_list_in_its_place_is_not_backed_up(place: Place, empty_list_path: Path) -> None:
    request = BackupRequest(
        place.session.file.address, replace(place.session.backups.places(), tag="ffffffff"), BackupReason.HOURLY
    )
    with pytest.raises(DatabaseFileError) as refused:
        make_backup(request, unheard)
    assert refused.value.trouble is FileTrouble.REPLACED
    assert not place.folder.exists()


def test_a_second_folder_that_comes_back_gets_what_it_lacks(place: Place, tmp_path: Path) -> None:
    safe, away = tmp_path / "SAFE", tmp_path / "away"
    safe.mkdir()
    place.session.backups.choose_second(place.session.actor, safe)
    safe.rename(away)
    place.keeper.start()
    wait_until(lambda: len(place.reasons()) == 1)
    wait_until(lambda: _is_missing(place))
    away.rename(safe)
    wait_until(lambda: len(list(safe.iterdir())) == 1)
    wait_until(lambda: not place.keeper.state.is_running and not _is_missing(place))


def _is_missing(place: Place) -> bool:
    seen = place.keeper.state.seen
    return seen is not None and seen.second is not None and seen.second.trouble is FileTrouble.FOLDER_MISSING
