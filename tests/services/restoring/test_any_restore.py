"""Whatever was done to a list: all of it checked and restored, the list is what its copy is."""

import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custlist_desktop.database import engine
from custlist_desktop.database.comparing import LINE_COLUMNS
from custlist_desktop.domain.account import TemplateDetails, TemplateKind, TradeNameDetails
from custlist_desktop.domain.contact import ContactDetails, CustomerDetails
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.domain.estimate import CustomerHolder, EstimateLine, Linked, new_line_key
from custlist_desktop.domain.estimate_status import EstimateStatus
from custlist_desktop.domain.restoring import RecordKind
from custlist_desktop.domain.roles import Role
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.duplicates.merging import MergeService
from tests.helpers.compared import compared, copied_list, restored
from tests.helpers.examples import examples
from tests.helpers.imports import import_rows
from tests.helpers.open_list import OpenList, opened


def _customers(lst: OpenList) -> list[int]:
    return [row.id for row in Customer.select(Customer.id)]


def _estimates(lst: OpenList) -> list[int]:
    return [row.id for row in Estimate.select(Estimate.id)]


def _add(lst: OpenList, r: Random) -> None:
    lst.add(company=f"New {r.randrange(1000)}", city=r.choice(["", "Laval"]))


def _edit(lst: OpenList, r: Random) -> None:
    record = lst.customers.get(lst.owner, r.choice(_customers(lst)))
    changed = {r.choice(["company", "contact_name", "city", "notes", "job_title"]): f"Word {r.randrange(100)}"}
    lst.customers.edit(lst.owner, record.id, replace(record.details, **changed), record.version)


def _dial(lst: OpenList, r: Random) -> None:
    record = lst.customers.get(lst.owner, r.choice(_customers(lst)))
    number = r.choice(["", "(303) 555-0119", "303 555-0120 ext. 4"])
    details = replace(record.details, phone=number, country="US", state_province="", postal_code="")
    lst.customers.edit(lst.owner, record.id, details, record.version)


def _delete(lst: OpenList, r: Random) -> None:
    lst.customers.delete(lst.owner, r.choice(_customers(lst)))


def _merge(lst: OpenList, r: Random) -> None:
    keep, gone = (lst.customers.get(lst.owner, key) for key in r.sample(_customers(lst), 2))
    versions = {keep.id: keep.version, gone.id: gone.version}
    MergeService(lst.ledger).merge(lst.owner, keep.id, [gone.id], keep.details, versions)


def _new_estimate(lst: OpenList, r: Random) -> None:
    lst.estimates.create(lst.estimator, r.choice([None, *_customers(lst)]))


def _edit_estimate(lst: OpenList, r: Random) -> None:
    record = lst.estimates.get(lst.estimator, r.choice(_estimates(lst)))
    content, lines = record.content, list(record.content.lines)
    r.shuffle(lines)
    if r.random() < 0.5:
        lines.append(EstimateLine(new_line_key(), description="Gutter", unit="ft"))
    content = r.choice(
        [
            replace(content, lines=tuple(lines[1:])),
            replace(content, title=f"Title {r.randrange(9)}", status=r.choice(list(EstimateStatus)[:2])),
            replace(content, terms=f"{r.randrange(9)} days", valid_until=None),
        ]
    )
    lst.estimates.save(lst.estimator, record.id, content, record.version)


def _renumber(lst: OpenList, r: Random) -> None:
    one, other = (lst.estimates.get(lst.estimator, key) for key in r.sample(_estimates(lst), 2))
    parked = lst.estimates.save(lst.estimator, one.id, replace(one.content, number="parked"), one.version)
    lst.estimates.save(lst.estimator, other.id, replace(other.content, number=one.content.number), other.version)
    last = replace(parked.content, number=other.content.number)
    lst.estimates.save(lst.estimator, one.id, last, parked.version)


def _hold(lst: OpenList, r: Random) -> None:
    record = lst.estimates.get(lst.estimator, r.choice(_estimates(lst)))
    own: CustomerHolder = ContactDetails(company="Own", city="Gatineau")
    holder = r.choice([Linked(r.choice(_customers(lst))), own])
    lst.estimates.set_customer(lst.estimator, record.id, holder, record.version)


def _delete_estimate(lst: OpenList, r: Random) -> None:
    lst.estimates.delete(lst.estimator, r.choice(_estimates(lst)))


def _template(lst: OpenList, r: Random) -> None:
    there = lst.account.templates(TemplateKind.TERMS)
    details = TemplateDetails(TemplateKind.TERMS, f"Template {r.randrange(5)}", "en", f"Text {r.randrange(9)}")
    if there and r.random() < 0.4:
        lst.account.delete_template(lst.owner, r.choice(there).id)
    elif there and r.random() < 0.6:
        one = r.choice(there)
        lst.account.edit_template(lst.owner, one.id, details, one.version)
    else:
        lst.account.add_template(lst.owner, details)


def _trade_name(lst: OpenList, r: Random) -> None:
    there = lst.account.trade_names()
    details = TradeNameDetails(name=f"Builder {r.randrange(9)}")
    if there and r.random() < 0.3:
        lst.account.delete_trade_name(lst.owner, r.choice(there).id)
    elif there and r.random() < 0.5:
        lst.account.make_default(lst.owner, r.choice(there).id)
    else:
        lst.account.add_trade_name(lst.owner, details)


def _defaults(lst: OpenList, r: Random) -> None:
    lst.account.save_defaults(lst.owner, replace(lst.account.defaults(), days_valid=r.randrange(1, 90)))


def _user(lst: OpenList, r: Random) -> None:
    others = [user for user in lst.users.all() if user.id != lst.owner.user_id]
    one = r.choice(others)
    if r.random() < 0.5:
        lst.users.set_active(lst.owner, one.id, active=not one.active)
    else:
        lst.users.change_role(lst.owner, one.id, r.choice(list(Role)))


def _import(lst: OpenList, r: Random) -> None:
    import_rows(lst, *({"company": f"Imported {r.randrange(50)}", "city": "Hull"} for _ in range(3)))


_DOINGS: tuple[Callable[[OpenList, Random], None], ...] = (
    _add, _edit, _dial, _delete, _merge, _new_estimate, _edit_estimate, _renumber, _hold, _delete_estimate, _template,
    _trade_name, _defaults, _user, _import,
)  # fmt: skip


def _do(lst: OpenList, doings: list[int], seed: int) -> None:
    random = Random(seed)
    for number in doings:
        try:
            _DOINGS[number](lst, random)
        except (CustlistError, IndexError, ValueError):
            continue  # nobody is left to merge, or the name is taken


@pytest.fixture(scope="module")
def small_list(new_list_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed list of 30 customers, 12 estimates, trade names, templates and defaults."""
    path = tmp_path_factory.mktemp("small") / "customers.db"
    shutil.copyfile(new_list_path, path)
    with opened(path) as lst:
        lst.samples.fill(lst.owner, customers=30, estimates=12, seed=5)
        for name in ("One", "Two"):
            lst.account.add_trade_name(lst.owner, TradeNameDetails(name=name))
            lst.account.add_template(lst.owner, TemplateDetails(TemplateKind.TERMS, name, "en", name))
        lst.account.save_defaults(lst.owner, lst.account.defaults())
        named = lst.estimates.get(lst.owner, 1)
        two = lst.account.trade_names()[1].id
        lst.estimates.save(lst.owner, 1, replace(named.content, trade_name_id=two), named.version)
    return path


_DOING = st.lists(st.integers(0, len(_DOINGS) - 1), max_size=12)
_STAMPS = frozenset(("version", "updated_at"))
_TABLES = ("customer", "estimate", "trade_name", "text_template", "estimate_defaults")


def _content(path: Path) -> dict[str, list[dict[str, Any]]]:
    """All that a list holds, as its file has it, but for stamps and for places of lines, which only order them."""
    with closing(engine.connect(path)) as connection:
        tables = {
            table: [
                {name: value for name, value in row.items() if name not in _STAMPS}
                for row in engine.by_name(connection, f"SELECT * FROM {table} ORDER BY id")
            ]
            for table in _TABLES
        }
        for row in tables["estimate"]:
            row["former_customer_id"] = row["proposal_options"] = None  # remembered, and shown to nobody
        columns = ", ".join(("id", "estimate_id", *LINE_COLUMNS))
        lines = f"SELECT {columns} FROM estimate_line ORDER BY estimate_id, position"
        return tables | {"lines": list(engine.by_name(connection, lines))}


@examples(12)
@given(before=_DOING, after=_DOING, seed=st.integers(0, 2**32))
def test_list_restored_whole_is_as_its_copy(small_list: Path, before: list[int], after: list[int], seed: int) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "customers.db"
        shutil.copyfile(small_list, path)
        with opened(path) as lst:
            _do(lst, before, seed)
            copy = copied_list(lst)
            assert compared(lst, copy).differences == []
            _do(lst, after, seed + 1)
            moment = copied_list(lst, "after.db")
            restored(lst, copy)
            left = compared(lst, copy).differences
            assert all(each.kind is RecordKind.USERS for each in left), left  # who came later stays, deactivated
            assert _content(path) == _content(copy)
            lst.check_file()
            lst.check_search_index()
            restored(lst, moment)
            assert compared(lst, moment).differences == []
            assert _content(path) == _content(moment)
            lst.check_file()
            lst.check_search_index()


def test_customers_that_are_restored_have_the_keys_that_they_had(small_list: Path, tmp_path: Path) -> None:
    path = tmp_path / "customers.db"
    shutil.copyfile(small_list, path)
    with opened(path) as lst:
        was = {key: lst.customers.get(lst.owner, key).details for key in _customers(lst)}
        copy = copied_list(lst)
        _do(lst, [3, 3, 1, 1, 4, 0, 14], 3)
        restored(lst, copy)
        now: dict[int, CustomerDetails] = {key: lst.customers.get(lst.owner, key).details for key in _customers(lst)}
        assert now == was
        assert lst.add(company="Next").id > max(was)
