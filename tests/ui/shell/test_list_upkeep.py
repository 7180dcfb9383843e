"""What follows from rows is rebuilt by itself, and damage of an open list is said, with what can be done."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QLabel, QPushButton

from custlist_desktop.database import engine
from custlist_desktop.database.log_state import log_salts
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.upkeep.checking import Renewed
from custlist_desktop.ui.kit.banner import Banner
from custlist_desktop.ui.kit.work import Job, JobStarter
from custlist_desktop.ui.session import Session
from custlist_desktop.ui.shell.list_opening import OpenedList
from custlist_desktop.ui.shell.list_upkeep import ListUpkeep, UpkeepTimes, renewed_words
from custlist_desktop.ui.shell.open_list_notices import OpenListNotices
from custlist_desktop.ui.shell.workplace import Workplace
from tests.helpers.damage import PAGE
from tests.helpers.open_list import opened
from tests.ui.conftest import wait_until
from tests.ui.jobs_here import JobsHere

_SOON = UpkeepTimes(first=0, idle=0, again=3_600)


@pytest.fixture
def path(new_list_path: Path, tmp_path: Path) -> Path:
    path = Path(shutil.copyfile(new_list_path, tmp_path / "customers.db"))
    with opened(path) as open_list:
        open_list.samples.fill(open_list.owner, customers=60, estimates=12, seed=1)
    return path


def _changed(path: Path, *statements: str) -> None:
    with closing(engine.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            connection.execute(statement)


def _leaves(path: Path, table: str) -> list[int]:
    with closing(engine.connect(path)) as connection:
        found = "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno"
        return [page for (page,) in connection.execute(found, (table,)).fetchall()]


def _overwrite(path: Path, pages: list[int]) -> None:
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * PAGE)
            file.write(b"\xa5" * PAGE)


class Place:
    """An open list with its window and what watches over it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.settings = QSettings(str(path.parent / "settings.ini"), QSettings.Format.IniFormat)
        self.opened = OpenedList(open_customer_file(path))
        self.session = Session(self.opened.file, "US")
        owner = next(user for user in self.session.users.active() if user.role is Role.ACCOUNT_OWNER)
        self.session.set_actor(owner.as_actor())
        self.workplace = Workplace(self.session, self.settings)
        self.workplace.show()
        self.notices = OpenListNotices(self.opened, self.session, self.workplace, self.settings)
        self.asked: list[DatabaseFileError] = []
        self.notices.ways_requested.connect(self.asked.append)

    def banner(self) -> str:
        (banner,) = self.workplace.window.findChildren(Banner)
        return banner.accessibleName() if banner.isVisible() else ""

    def press(self, text: str) -> None:
        buttons = [each for each in self.workplace.window.findChildren(QPushButton) if each.text() == text]
        (button,) = [each for each in buttons if each.isVisible()]
        button.click()

    def upkeep(self, start_job: JobStarter = Job) -> ListUpkeep:
        given = self.session, self.settings, self.notices
        return ListUpkeep(*given, was_cut_short=False, times=_SOON, start_job=start_job)

    def close(self) -> None:
        self.notices.end()
        self.workplace.close()
        self.opened.close()


@pytest.fixture
def place(path: Path, app: object) -> Iterator[Place]:
    place = Place(path)
    yield place
    place.close()


def test_a_wrong_search_is_found_at_the_start_and_rebuilt_beside_whoever_works(path: Path, app: object) -> None:
    _changed(path, "DELETE FROM customer_search_data", "UPDATE estimate SET total = total + 1 WHERE id = 1")
    place = Place(path)
    told: list[str] = []
    (upkeep,) = place.notices.findChildren(ListUpkeep)
    upkeep.told.connect(lambda words: told.append(words()))
    try:
        wait_until(lambda: len(told) == 2, 30)
        place.session.customers.add(place.session.actor, CustomerDetails(company="Meanwhile"))
        place.session.file.look()
    finally:
        place.close()

    assert told[0].endswith("It was rebuilt, and no customer or estimate was changed.")
    assert "1 estimate had a wrong total in the list; it is right again: S-2025-0001." in told[1]
    with opened(path) as open_list:
        open_list.check_search_index()
        assert len(open_list.found("meanwhile")) == 1


def test_a_search_that_is_damaged_meanwhile_is_prepared_and_refuses_nothing(place: Place) -> None:
    (upkeep,) = place.notices.findChildren(ListUpkeep)
    told: list[str] = []
    upkeep.told.connect(lambda words: told.append(words()))
    with closing(engine.connect(place.path)) as connection:
        connection.execute("DELETE FROM customer_search_data")
    place.session.customers.add(place.session.actor, CustomerDetails(company="Meanwhile"))

    while place.session.file.fold_searches():  # as is done when nobody saves
        place.session.customers.add(place.session.actor, CustomerDetails(company="Meanwhile"))
    wait_until(lambda: told != [], 30)

    assert told[0].endswith("It was rebuilt, and no customer or estimate was changed.")
    assert not place.session.file.searches_aside()
    assert not any(key.startswith("lists/checked") for key in place.settings.allKeys()), "not all of it was checked"


def test_how_far_the_search_is_prepared_is_told_until_it_is(place: Place) -> None:
    with place.session.file.transaction():
        place.session.file.set_search_aside("customer_search")
    upkeep = place.upkeep(JobsHere())
    parts: list[object] = []
    upkeep.preparing_changed.connect(parts.append)
    upkeep.start()
    try:
        wait_until(lambda: parts != [] and parts[-1] is None, 30)
    finally:
        upkeep.end()
    assert any(isinstance(part, int) for part in parts)
    assert not place.session.file.searches_aside()


def test_a_rebuilding_that_was_killed_goes_on_at_the_next_start(path: Path, app: object) -> None:
    _changed(path, "INSERT INTO filling_search (name) VALUES ('estimate_search')")
    place = Place(path)
    try:
        wait_until(lambda: not place.session.file.searches_aside(), 30)
    finally:
        place.close()
    with opened(path) as open_list:
        open_list.check_search_index()


def test_the_status_bar_says_how_far_the_search_is_prepared(place: Place) -> None:
    place.workplace.window.show_preparing(42)
    labels = [each for each in place.workplace.window.findChildren(QLabel) if each.text().startswith("Preparing")]
    assert [label.text() for label in labels if label.isVisible()] == [
        "Preparing the search… 42%. Searching takes longer until then."
    ]
    place.workplace.window.show_preparing(None)
    assert not any(label.isVisible() for label in labels)


def test_all_of_a_list_is_checked_once_a_day(place: Place) -> None:
    upkeep = place.upkeep()
    upkeep.start()
    try:
        wait_until(lambda: any(key.startswith("lists/checked") for key in place.settings.allKeys()), 30)
    finally:
        upkeep.end()
    assert place.banner() == ""


def test_damage_that_a_read_meets_is_said_with_what_can_be_done(path: Path, app: object) -> None:
    _changed(path)
    _overwrite(path, _leaves(path, "customer")[1:])
    place = Place(path)
    try:
        wait_until(lambda: place.banner() != "", 10)
        assert place.banner().startswith("Part of the list can’t be read. A page may show nothing, even of")
        before = path.read_bytes()
        place.session.estimates.create(place.session.actor, None)
        place.opened.file.fold_log()
        assert log_salts(path), "nothing is written over the damaged pages"
        assert path.read_bytes() == before
        place.press("See What Can Be Done")
        assert [error.trouble for error in place.asked] == [FileTrouble.DAMAGED]
    finally:
        place.close()
    assert path.read_bytes() == before
    assert log_salts(path), "what was saved is kept beside the list"


def test_a_damaged_index_is_rebuilt_where_a_read_meets_it_and_nothing_is_refused(path: Path, app: object) -> None:
    _changed(path)
    with closing(engine.connect(path)) as connection:
        found = connection.execute("SELECT pageno FROM dbstat WHERE name = 'customer_by_company'").fetchall()
    _overwrite(path, [page for (page,) in found])
    place = Place(path)
    told: list[str] = []
    upkeep = place.notices.findChildren(ListUpkeep)[0]
    upkeep.told.connect(lambda words: told.append(words()))
    try:
        wait_until(lambda: told != [], 30)
        assert place.banner() == ""
        assert "no customer or estimate was changed" in told[0]
        assert place.session.customers.add(place.session.actor, CustomerDetails(company="Since then")).id > 60
        place.opened.file.fold_log()
        assert not log_salts(path)
    finally:
        place.close()
    with opened(path) as open_list:
        open_list.check_file()


def test_damage_that_only_the_whole_check_sees_is_said_too(path: Path, app: object) -> None:
    _changed(path)
    _overwrite(path, _leaves(path, "estimate_line")[-1:])
    place = Place(path)
    upkeep = place.upkeep()
    met: list[DatabaseFileError] = []
    upkeep.damage_met.connect(met.append)
    try:
        upkeep.start()
        wait_until(lambda: met != [], 30)
    finally:
        upkeep.end()
        place.close()


def test_a_save_that_meets_the_damage_offers_a_copy_of_what_is_typed(place: Place) -> None:
    place.session.file.refuses_saves = True
    place.notices.findChildren(ListUpkeep)[0].damage_met.emit(DatabaseFileError(FileTrouble.DAMAGED, place.path))

    assert "what you typed stays here" in place.banner()
    assert not log_salts(place.path)


def test_a_total_that_changed_is_named() -> None:
    assert "E-1, E-2." in renewed_words(Renewed(2, ("E-1", "E-2")))()
    assert "total" not in renewed_words(Renewed(2))()
