"""A customer list that a command changes: locked while it does."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from custlist_desktop.config import prepare_list_folder
from custlist_desktop.database.opening import CustomerFile, open_customer_file
from custlist_desktop.services.changes import Changes
from custlist_desktop.services.users import UserService
from custlist_desktop.system.file_errors import file_error
from custlist_desktop.system.locks import InstanceLock


@contextmanager
def opened_for_writing(path: Path, program: str) -> Iterator[tuple[CustomerFile, UserService]]:
    """The open file and its users, while nobody else writes it. Makes the file if nothing is there.

    Args:
        path: the customer list.
        program: what others read meanwhile about who holds it.
    """
    _make_folder(path)
    with InstanceLock(path, program), closing(open_customer_file(path)) as file:
        users = UserService(file, Changes())
        users.ensure_first_owner()
        yield file, users


def _make_folder(path: Path) -> None:
    try:
        prepare_list_folder(path)
    except OSError as error:
        raise file_error(error, path) from error
