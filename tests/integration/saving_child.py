"""Saves customers until it is killed, and says of each, after the save, that it is done: run by the fault test."""

import sys
from pathlib import Path

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.services.account.users import UserService
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.customers.service import CustomerService


def main(path: Path) -> None:
    """Adds customers; edits every third and deletes every fifth. A line is a save that was acknowledged."""
    file = open_customer_file(path)
    users = UserService(Ledger(file, "US"))
    users.ensure_first_owner()
    owner = next(user for user in users.all() if user.name).as_actor()
    service = CustomerService(Ledger(file, "US"))
    print("ready", flush=True)
    while True:
        details = CustomerDetails(company="Gagné", notes="x" * 3000, phone="512 555 0123")
        record = service.add(owner, details)
        print("add", record.id, flush=True)
        if record.id % 3 == 0:
            service.edit(owner, record.id, CustomerDetails(company="Edited", notes="y" * 4000), record.version)
            print("edit", record.id, flush=True)
        if record.id % 5 == 0:
            service.delete(owner, record.id)
            print("delete", record.id, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
