"""What damage took of estimates, trade names, templates and users comes back from the journal as saved last."""

import shutil
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest

from custlist_desktop.database import engine
from custlist_desktop.domain.account import TemplateDetails, TemplateKind, TradeNameDetails
from custlist_desktop.domain.estimate import Linked
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.services.recovery.recover import Recovered, RecoveryRequest, recover
from tests.helpers.damage import PAGE
from tests.helpers.estimates import LINES, WHOLE
from tests.helpers.open_list import OpenList, opened

_TABLES: Final = ("customer", "estimate", "estimate_line", "trade_name", "text_template", "user_account")


def _work(open_list: OpenList) -> None:
    """All that people do with estimates."""
    owner, estimates, account = open_list.owner, open_list.estimates, open_list.account
    one, other = open_list.add(company="Gagné Roofing", phone="418 555-0142"), open_list.add(company="A-1 Builders")
    trade = account.add_trade_name(owner, TradeNameDetails(name="Toitures Nord"))
    account.edit_trade_name(owner, trade.id, replace(trade.details, city="Laval"), trade.version)
    account.add_template(owner, TemplateDetails(TemplateKind.TERMS, "Net 30", "en", "Pay " + "x" * 700))
    first = open_list.new_estimate(one.id, **{name: getattr(WHOLE, name) for name in ("title", "taxes", "markup")})
    long = "Strip the roof. " * 60
    first = estimates.save(owner, first.id, replace(first.content, lines=LINES, scope_of_work=long), first.version)
    moved = (LINES[2], LINES[1], replace(LINES[4], quantity=Decimal(3), doubtful=()))
    text = long.replace("Strip", "Tear off", 2)
    first = estimates.save(owner, first.id, replace(first.content, lines=moved, scope_of_work=text), first.version)
    estimates.set_status(owner, first.id, EstimateStatus.SENT)
    estimates.keep_proposal_options(owner, first.id, '{"shows": true}')
    second = estimates.duplicate(owner, first.id)
    second = estimates.set_customer(owner, second.id, Linked(other.id), second.version)
    third = open_list.new_estimate(None, title="Shed", notes="Ring first")
    third = estimates.set_customer(owner, third.id, replace(third.contact, company="Typed Only"), third.version)
    gone = open_list.new_estimate(other.id, title="Deleted")
    estimates.delete(owner, gone.id)
    open_list.customers.delete(owner, other.id)  # which unlinks the second
    record = open_list.customers.get(owner, one.id)
    open_list.customers.edit(owner, one.id, replace(record.details, city="Laval"), record.version)
    renamed = estimates.get(owner, third.id)
    estimates.save(owner, third.id, replace(renamed.content, number="A-7"), renamed.version)


@pytest.fixture(scope="module")
def worked(new_list_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(shutil.copyfile(new_list_path, tmp_path_factory.mktemp("worked") / "customers.db"))
    with opened(path) as open_list:
        open_list.samples.fill(open_list.owner, customers=20, estimates=8, seed=1)
        _work(open_list)
    return path


@pytest.fixture
def path(worked: Path, tmp_path: Path) -> Path:
    return Path(shutil.copyfile(worked, tmp_path / "customers.db"))


def _changed(path: Path, *statements: str) -> None:
    with closing(engine.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("PRAGMA foreign_keys = OFF")
        for statement in statements:
            connection.execute(statement)


def _without(path: Path, *tables: str) -> None:
    """Zeroes every page of some tables."""
    with closing(engine.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        found = [
            page
            for table in tables
            for (page,) in connection.execute("SELECT pageno FROM dbstat WHERE name = ?", (table,)).fetchall()
        ]
    content = bytearray(path.read_bytes())
    for page in found:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(content)


def _rows(path: Path, *, among: tuple[str, ...] = _TABLES) -> dict[str, list[dict[str, Any]]]:
    with closing(engine.connect(path, engine.Access.READ)) as connection:
        return {table: list(engine.by_name(connection, f"SELECT * FROM {table} ORDER BY id")) for table in among}


def _recovered(path: Path) -> tuple[Path, Recovered]:
    target = path.with_name("recovered.db")
    return target, recover(RecoveryRequest(path, target, ()))


def test_recovery_changes_nothing_that_is_right(path: Path) -> None:
    target, outcome = _recovered(path)

    assert (outcome.from_journal, outcome.estimates_from_journal, outcome.unlinked) == (0, 0, 0)
    assert _rows(target) == _rows(path)


def test_estimates_and_their_lines_come_back_as_they_were_saved_last(path: Path) -> None:
    samples = "(SELECT id FROM estimate WHERE added_by IS NOT NULL)"
    lines = f"DELETE FROM estimate_line WHERE estimate_id IN {samples}"
    _changed(path, lines, f"DELETE FROM estimate WHERE id IN {samples}")
    before = _rows(path)
    _without(path, "estimate", "estimate_line", "text_template", "trade_name")

    target, outcome = _recovered(path)

    assert outcome.estimates_from_journal == 3
    now = _rows(target)
    unkept = ("updated_at", "proposal_options")
    for table in ("estimate_line", "text_template", "trade_name"):
        assert now[table] == before[table], table
    for was, row in zip(before["estimate"], now["estimate"], strict=True):
        assert {n: v for n, v in row.items() if n not in unkept} == {n: v for n, v in was.items() if n not in unkept}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE estimate SET title = 'zzz', total = 1 WHERE added_by IS NULL",
        "UPDATE estimate_line SET quantity = 77 WHERE id = 12",
        "DELETE FROM estimate_line WHERE id = 13",
        "UPDATE customer SET search_text = 'zzz', company_sort = 'zzz'",
        "UPDATE text_template SET text = 'zzz'",
        "UPDATE trade_name SET city = 'zzz'",
    ],
)
def test_a_value_that_damage_changed_is_the_journals_again(path: Path, statement: str) -> None:
    before = _rows(path)
    _changed(path, statement)
    assert _rows(path) != before

    target, _outcome = _recovered(path)

    assert _rows(target) == before


def test_where_an_entry_is_lost_what_was_read_stays(path: Path) -> None:
    _changed(path, "UPDATE estimate SET title = 'Read so' WHERE number = 'A-7'")
    kept_by = "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'journal'"
    with closing(engine.connect(path)) as connection:
        for (name,) in connection.execute(kept_by).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(
            "DELETE FROM journal WHERE id = (SELECT min(id) FROM journal WHERE subject = 'estimate'"
            " AND subject_id = (SELECT id FROM estimate WHERE number = 'A-7'))"
        )
        assert connection.execute("SELECT changes()").fetchone() == (1,)

    target, _outcome = _recovered(path)

    assert "Read so" in [row["title"] for row in _rows(target)["estimate"]]


def test_users_come_back_but_none_with_a_lost_password_comes_in(path: Path) -> None:
    with opened(path) as open_list:
        open_list.users.add(
            open_list.owner, "Paul Roy", Role.ESTIMATOR, password_hash=hash_password("gypsum ceiling")
        )
    _without(path, "user_account")

    target, outcome = _recovered(path)

    assert outcome.locked_out == ("Paul Roy",)
    with opened(target) as open_list:
        found = {user.name: (user.role, user.active) for user in open_list.users.all()}
        assert found["Paul Roy"] == (Role.ESTIMATOR, False)
        assert found["Elena Ruiz"] == (Role.ESTIMATOR, True)
        assert [user.role for user in open_list.users.active()].count(Role.ACCOUNT_OWNER) == 1
