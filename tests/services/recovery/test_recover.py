"""A list recovered from a damaged one: what its journal knows comes back, and what is lost is counted."""

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from custlist_desktop.database import engine
from custlist_desktop.database.backup import back_up
from custlist_desktop.database.backup_facts import look_at
from custlist_desktop.models.customer import Customer
from custlist_desktop.services.customers.service import CustomerRecord
from custlist_desktop.services.recovery.losses import ListPart, Loss
from custlist_desktop.services.recovery.recover import Recovered, RecoveryRequest, recover
from tests.helpers.damage import PAGE
from tests.helpers.open_list import OpenList, opened


@pytest.fixture
def worked_on(new_list_path: Path, tmp_path: Path) -> Path:
    """A list in which three customers were saved: one edited, one deleted; the first has two estimates."""
    path = tmp_path / "customers.custlist"
    shutil.copyfile(new_list_path, path)
    with opened(path) as open_list:
        kept = open_list.add(company="Gagné Roofing", phone="418 555-0142")
        edited = open_list.add(company="A-1 Builders")
        deleted = open_list.add(company="Gone Before")
        details = replace(edited.details, city="Laval")
        open_list.customers.edit(open_list.owner, edited.id, details, edited.version)
        open_list.customers.delete(open_list.owner, deleted.id)
        for _ in range(2):
            open_list.estimates.create(open_list.owner, kept.id)
    return path


def _without(path: Path, *tables: str) -> None:
    """Zeroes every page of some tables."""
    with closing(engine.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        pages = [
            page
            for table in tables
            for (page,) in connection.execute("SELECT pageno FROM dbstat WHERE name = ?", (table,)).fetchall()
        ]
    content = bytearray(path.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(content)


def _all(open_list: OpenList) -> list[CustomerRecord]:
    keys = sorted(row.id for row in Customer.select(Customer.id))
    return [open_list.customers.get(open_list.owner, key) for key in keys]


def _recovered(damaged: Path) -> tuple[Path, Recovered]:
    target = damaged.with_name("recovered.custlist")
    return target, recover(RecoveryRequest(damaged, target, ()))


def test_customers_that_cannot_be_read_come_back_from_the_journal(worked_on: Path) -> None:
    _without(worked_on, "customer")

    target, outcome = _recovered(worked_on)

    assert (outcome.customers, outcome.from_journal, outcome.unlinked) == (2, 2, 0)
    with opened(target) as open_list:
        assert [(found.details.company, found.details.city) for found in _all(open_list)] == [
            ("Gagné Roofing", ""),
            ("A-1 Builders", "Laval"),
        ]
        assert open_list.found("555-0142") == open_list.found("gagne") == {1}


def test_where_the_journal_is_lost_too_estimates_are_unlinked_and_counted(worked_on: Path) -> None:
    _without(worked_on, "customer", "journal")

    target, outcome = _recovered(worked_on)

    assert (outcome.customers, outcome.estimates, outcome.unlinked) == (0, 2, 2)
    assert outcome.has_users
    with opened(target) as open_list:
        assert open_list.add().id > 3, "no key is given twice"


def test_lines_of_a_lost_estimate_go_and_are_counted(worked_on: Path) -> None:
    with opened(worked_on) as open_list:
        open_list.samples.fill(open_list.owner, customers=5, estimates=5, seed=1)
    _without(worked_on, "estimate")

    target, outcome = _recovered(worked_on)

    assert outcome.estimates == outcome.estimates_from_journal == 2, "of samples the journal has no more than that"
    assert outcome.lost_lines > 0
    with closing(engine.connect(target)) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_value_that_damage_changed_is_the_journals_again(worked_on: Path) -> None:
    with closing(engine.connect(worked_on)) as connection:
        connection.execute("UPDATE customer SET company = 'A-1 Bzzzders' WHERE company = 'A-1 Builders'")
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()

    target, outcome = _recovered(worked_on)

    assert outcome.from_journal == 1
    with opened(target) as open_list:
        assert [found.details.company for found in _all(open_list)] == ["Gagné Roofing", "A-1 Builders"]


def test_a_deleted_customer_stays_deleted_though_its_page_is_still_there(worked_on: Path) -> None:
    with closing(engine.connect(worked_on)) as connection:
        connection.execute(
            "INSERT INTO customer (id, company, created_at, updated_at) VALUES"
            " (3, 'Gone Before', '2026-03-02T09:00:00.000Z', '2026-03-02T09:00:00.000Z')"
        )
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()

    target, _outcome = _recovered(worked_on)

    with opened(target) as open_list:
        assert "Gone Before" not in [found.details.company for found in _all(open_list)]


def test_lost_users_are_told(worked_on: Path) -> None:
    _without(worked_on, "user_account", "journal")

    _target, outcome = _recovered(worked_on)

    assert not outcome.has_users


def _with_samples(path: Path) -> None:
    with opened(path) as open_list:
        open_list.samples.fill(open_list.owner, customers=800, estimates=12, seed=1)


def test_samples_stay_samples_though_the_journal_is_lost_and_that_is_named(worked_on: Path) -> None:
    _with_samples(worked_on)
    with closing(engine.connect(worked_on)) as connection:
        (entries,) = connection.execute("SELECT count(*) FROM journal").fetchone()
    _without(worked_on, "journal")

    target, outcome = _recovered(worked_on)

    assert outcome.lost == (Loss(ListPart.HISTORY, entries),)
    assert outcome.marked == 812
    with opened(target) as open_list:
        assert open_list.samples.to_remove().customers == 800


def test_customers_of_an_import_are_not_taken_for_samples(worked_on: Path) -> None:
    with opened(worked_on):
        Customer.update(added_by=99, email="info@gagne.ca").execute()

    target, outcome = _recovered(worked_on)

    assert outcome.marked == 0
    with opened(target) as open_list:
        assert not open_list.samples.is_present()


def test_what_is_lost_is_counted_where_there_is_no_backup_to_compare_with(worked_on: Path) -> None:
    _with_samples(worked_on)
    with closing(engine.connect(worked_on)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        leaves = connection.execute(
            "SELECT pageno, ncell FROM dbstat WHERE name = 'customer' AND pagetype = 'leaf' ORDER BY path"
        ).fetchall()[3:8]
    content = bytearray(worked_on.read_bytes())
    for page, _rows in leaves:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    worked_on.write_bytes(content)

    _target, outcome = _recovered(worked_on)

    assert outcome.lost == (Loss(ListPart.CUSTOMERS, sum(rows for _page, rows in leaves)),)
    assert outcome.customers == 802 - sum(rows for _page, rows in leaves)


def test_a_count_is_the_least_where_the_indexes_are_lost_too(worked_on: Path) -> None:
    _with_samples(worked_on)
    with closing(engine.connect(worked_on)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        leaves = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = 'customer' AND pagetype = 'leaf' ORDER BY path"
        ).fetchall()[3:]
        indexes = connection.execute(
            "SELECT pageno FROM dbstat WHERE name = 'customer_search_docsize' OR name IN"
            " (SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'customer')"
        ).fetchall()
    content = bytearray(worked_on.read_bytes())
    for (page,) in leaves + indexes:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    worked_on.write_bytes(content)

    _target, outcome = _recovered(worked_on)

    (customers,) = [loss for loss in outcome.lost if loss.part is ListPart.CUSTOMERS]
    assert customers.is_least
    assert 0 < (customers.count or 0) <= outcome.unlinked


def test_parts_of_which_nobody_knows_how_much_is_lost_are_named(worked_on: Path) -> None:
    _without(worked_on, "user_account", "journal", "list_identity", "trade_name")

    _target, outcome = _recovered(worked_on)

    assert [loss.part for loss in outcome.lost] == [
        ListPart.HISTORY,
        ListPart.USERS,
        ListPart.TRADE_NAMES,
        ListPart.SETTINGS,
    ]
    assert [loss.count is None for loss in outcome.lost] == [False, True, True, True]


def test_a_list_whose_tag_is_lost_is_still_the_one_that_its_backups_are_of(worked_on: Path, tmp_path: Path) -> None:
    back_up(worked_on, backup := tmp_path / "backup.custlist")
    _without(worked_on, "list_identity")

    recover(RecoveryRequest(worked_on, tmp_path / "new.custlist", (backup,)))

    assert look_at(tmp_path / "new.custlist").tag == look_at(backup).tag != ""
