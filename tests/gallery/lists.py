"""The customer lists that the screens show: a new one, and one that a company has worked with."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.domain.roles import Role
from custlist_desktop.models.customer import Customer
from custlist_desktop.models.estimate import Estimate
from custlist_desktop.services.account.passwords import hash_password
from custlist_desktop.ui.session import Session
from tests.gallery.import_file import write_file
from tests.gallery.settings_screens import COMPANY_DETAILS

CUSTOMER_COUNT = 1204
ESTIMATE_COUNT = 420
_ESTIMATORS = (
    ("Étienne Bouchard", "etienne"),
    ("Hannah Osei", "hannah"),
    ("Sofía Ramírez", "sofia"),
    ("Rémi Thibault", "remi"),
)


@dataclass(frozen=True, slots=True)
class SampleLists:
    """Two closed customer lists, and a file to import into the full one: copy them, don't change them.

    Made once, they serve every walk.
    """

    new: Path
    full: Path
    import_file: Path


def make_lists(folder: Path) -> SampleLists:
    """Writes all of them into a folder."""
    lists = SampleLists(folder / "new.db", folder / "full.db", folder / "clients-2026.xlsx")
    with _opened(lists.new) as session:
        session.users.ensure_first_owner()
        _sign_in_owner(session)
        _add_users(session)
    shutil.copyfile(lists.new, lists.full)
    with _opened(lists.full) as session:
        _sign_in_owner(session)
        session.account.add_trade_name(session.actor, COMPANY_DETAILS)
        session.samples.fill(session.actor, CUSTOMER_COUNT, ESTIMATE_COUNT)
        # The pictures show customers of somebody's own.
        Customer.update(added_by=None).execute()
        Estimate.update(added_by=None).execute()
        write_file(session, lists.import_file)
    return lists


@contextmanager
def opened_copy(path: Path, folder: Path) -> Iterator[Session]:
    """A copy of a list in a folder, with its Account Owner signed in; closed at the end."""
    copy = folder / path.name
    shutil.copyfile(path, copy)
    with _opened(copy) as session:
        _sign_in_owner(session)
        yield session


@contextmanager
def _opened(path: Path) -> Iterator[Session]:
    file = open_customer_file(path)
    try:
        yield Session(file, "CA")
    finally:
        file.close()


def _sign_in_owner(session: Session) -> None:
    owner = next(user for user in session.users.all() if user.role is Role.ACCOUNT_OWNER)
    session.set_actor(owner.as_actor())


def _add_users(session: Session) -> None:
    users, first = session.users, session.users.get(session.actor.user_id)
    renamed = users.rename(session.actor, first.id, "Marc Lavoie", "marc@lavoietoitures.example", first.version)
    owner = renamed.as_actor()
    session.set_actor(owner)
    added = [
        users.add(owner, name, Role.ESTIMATOR, f"{address}@lavoietoitures.example") for name, address in _ESTIMATORS
    ]
    users.set_password(owner, owner.user_id, hash_password("a"))
    users.set_active(owner, added[-1].id, active=False)
    for user in (*added[:2], users.get(owner.user_id)):
        session.sign_in.admit(user.id)
