"""Whose log it is, chosen by a person: what was shown is what is put in place, or nothing is changed."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from custlist_desktop.database.backup import back_up
from custlist_desktop.database.log_state import index_path, log_path, state_path
from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.database.unsure_log import LogChoice, Trial, settle_log, try_both
from custlist_desktop.domain.errors import DatabaseFileError, FileTrouble
from custlist_desktop.domain.progress import unheard
from tests.helpers.crashed_list import WAYS_BY_HAND, Crash, overwrite, save_and_crash
from tests.helpers.folders import contents
from tests.helpers.open_list import opened


def _lost_state(crash: Crash) -> None:
    state_path(crash.path).unlink()


def _backup_just_before(crash: Crash) -> None:
    """The log begins where the backup ends, so that it fits it although the file's header says otherwise."""
    for each in (log_path(crash.path), index_path(crash.path), state_path(crash.path)):
        each.unlink(missing_ok=True)
    backup = crash.backup.with_name("just before.db")
    back_up(crash.path, backup)
    save_and_crash(crash.path)
    overwrite(backup, crash.path)


def _foreign_list(crash: Crash) -> None:
    other = crash.backup.with_name("other.db")
    with opened(other) as open_list:
        open_list.samples.fill(open_list.owner, customers=51, estimates=5)
    overwrite(other, crash.path)


def _put(source: str, how: str) -> Callable[[Crash], None]:
    return lambda crash: WAYS_BY_HAND[how](getattr(crash, source), crash.path)


_EXCHANGES: Final[dict[str, Callable[[Crash], None]]] = {
    "none, the state file is lost": _lost_state,
    "backup that the log fits": _backup_just_before,
    "foreign list": _foreign_list,
    **{f"backup by {how}": _put("backup", how) for how in WAYS_BY_HAND},
    **{f"older file by {how}": _put("raw_copy", how) for how in WAYS_BY_HAND},
}
_WAYS: Final = {"with the log": True, "without it": False}


@pytest.mark.parametrize("with_log", _WAYS.values(), ids=_WAYS)
@pytest.mark.parametrize("exchange", _EXCHANGES.values(), ids=_EXCHANGES)
def test_way_that_was_found_whole_is_put_in_place_as_it_was_shown_and_a_damaged_one_never(
    crash: Crash, exchange: Callable[[Crash], None], with_log: bool
) -> None:
    exchange(crash)
    trials = try_both(crash.path, unheard)
    shown = trials.with_log if with_log else trials.without_log
    before = contents(crash.path.parent)
    if not shown.is_whole:
        _refused_as_damaged(crash.path, with_log, shown)
        assert contents(crash.path.parent) == before
        return
    aside = settle_log(LogChoice(crash.path, with_log, shown))
    for _ in range(2):
        with opened(crash.path) as open_list:
            assert (open_list.customers.count(), open_list.estimates.count()) == (shown.customers, shown.estimates)
            open_list.check_file()
            open_list.check_search_index()
    after = contents(crash.path.parent)
    assert (after[aside.name], after[log_path(aside).name]) == (
        before[crash.path.name],
        before[log_path(crash.path).name],
    )
    assert {name for name in after if "set aside" not in name} == {crash.path.name}
    assert len([name for name in after if name.endswith(".db")]) == 2


def _refused_as_damaged(path: Path, with_log: bool, shown: Trial) -> None:
    with pytest.raises(DatabaseFileError) as error:
        settle_log(LogChoice(path, with_log, shown))
    assert (error.value.trouble, error.value.path) == (FileTrouble.DAMAGED, path)
    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(path)
    assert error.value.trouble is FileTrouble.LOG_UNSURE


def test_log_fits_a_backup_that_was_made_just_before_it(crash: Crash) -> None:
    _backup_just_before(crash)
    assert try_both(crash.path, unheard).with_log.is_whole


@pytest.mark.parametrize("with_log", _WAYS.values(), ids=_WAYS)
def test_list_that_changed_since_it_was_tried_is_asked_about_again(crash: Crash, with_log: bool) -> None:
    state_path(crash.path).unlink()
    trials = try_both(crash.path, unheard)
    shown = trials.without_log if with_log else trials.with_log  # the other numbers
    before = contents(crash.path.parent)
    with pytest.raises(DatabaseFileError) as error:
        settle_log(LogChoice(crash.path, with_log, shown))
    assert error.value.trouble is FileTrouble.LOG_UNSURE
    assert contents(crash.path.parent) == before


def test_rights_of_a_shared_list_stay(crash: Crash) -> None:
    state_path(crash.path).unlink()
    crash.path.chmod(0o664)
    settle_log(LogChoice(crash.path, with_log=True))
    assert crash.path.stat().st_mode & 0o777 == 0o664


def test_list_that_is_opened_by_a_link_is_judged_and_put_where_the_link_leads(crash: Crash, tmp_path: Path) -> None:
    _backup_just_before(crash)
    link = tmp_path / "link.db"
    link.symlink_to(crash.path)
    shown = try_both(link, unheard).with_log
    with pytest.raises(DatabaseFileError) as error:
        open_customer_file(link)
    assert error.value.trouble is FileTrouble.LOG_UNSURE
    settle_log(LogChoice(link, with_log=True, shown=shown))
    with opened(link) as open_list:
        assert open_list.customers.count() == shown.customers
    assert link.is_symlink()
    assert [each.name for each in tmp_path.glob("link*")] == ["link.db"]
