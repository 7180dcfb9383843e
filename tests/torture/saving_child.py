"""Saves customers until it is killed, a line for each save, and folds the log in every few of them."""

import sys
from pathlib import Path
from random import Random

from custlist_desktop.database.opening import open_customer_file
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.services.account.users import UserService
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.customers.service import CustomerService


def main(path: Path, seed: int) -> None:
    """Adds, edits and deletes as ``seed`` has it."""
    random = Random(seed)
    file = open_customer_file(path)
    users = UserService(Ledger(file, "US"))
    owner = next(user for user in users.all() if user.role.value == "account_owner").as_actor()
    service = CustomerService(Ledger(file, "US"))
    print("ready", flush=True)
    number = 0
    while True:
        number += 1
        notes = "x" * random.randrange(3000)
        record = service.add(owner, CustomerDetails(company=f"Session {number}", notes=notes))
        if random.random() < 0.3:
            service.edit(owner, record.id, CustomerDetails(company="Edited", notes="y" * 900), record.version)
        if random.random() < 0.2:
            service.delete(owner, record.id)
        if random.random() < 0.3:
            file.fold_log()
        print(number, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
