"""Applies a staged import until it is killed, or undoes one: run by the fault test."""

import sys
from contextlib import closing
from pathlib import Path

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.domain.roles import Role
from custlist_desktop.services.account.users import UserService
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.imports.service import ImportService


def _tell(done: int, _total: int) -> None:
    print(done, flush=True)


def main(path: Path, staging: Path) -> None:
    """Writes the staging file into the list, or undoes its newest import if there is no such file.

    Each line is how far it is; the last one says that it is done.
    """
    with closing(open_customer_file(path)) as file:
        users = UserService(Ledger(file, "US"))
        owner = next(user for user in users.all() if user.role is Role.ACCOUNT_OWNER).as_actor()
        service = ImportService(Ledger(file, "US"))
        if staging.exists():
            service.apply(owner, staging, "customers.csv", _tell)
        else:
            service.undo(owner, service.runs(owner)[0].run_id, progress=_tell)
        print("done", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
