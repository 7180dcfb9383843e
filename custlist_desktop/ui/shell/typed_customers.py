"""What was typed into dialogs of customers when the system ended the program, for its next start."""

import json
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from custlist_desktop.database.unfinished import SUFFIX
from custlist_desktop.domain.contact import CustomerDetails
from custlist_desktop.domain.errors import CustlistError
from custlist_desktop.services.estimates.unsaved import UnsavedCustomer
from custlist_desktop.system.private_files import write_private_file
from custlist_desktop.system.syncing import give_name
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.session import Session

_SUFFIX: Final = ".typed"


def keep_typed(session: Session) -> None:
    """Keeps what is typed in dialogs of customers and not saved; nobody may be there to be asked."""
    path, user = _path(session), session.actor.user_id
    parts = session.unsaved.gather(also_saved=False)
    typed = [[user, each.key, asdict(each.details)] for each in parts if isinstance(each, UnsavedCustomer)]
    if not session.file.is_read_only and (typed or path.exists()):
        _put(path, [*(each for each in _kept(path) if each[0] != user), *typed])


def take_typed(session: Session) -> list[UnsavedCustomer]:
    """What the signed-in user was typing when the system ended the program. It is kept no longer."""
    path, user = _path(session), session.actor.user_id
    if session.file.is_read_only or not path.exists():
        return []
    kept = _kept(path)
    _put(path, [each for each in kept if each[0] != user])
    with suppress(TypeError, ValueError):  # else somebody else wrote something into it
        return [UnsavedCustomer(key, CustomerDetails(**details)) for by, key, details in kept if by == user]
    return []


def _kept(path: Path) -> list[Any]:
    """The entries: by whom, the customer's key, and the details. None where somebody else wrote something into it."""
    try:
        entries = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return [each for each in entries if isinstance(each, list) and each] if isinstance(entries, list) else []


def _put(path: Path, entries: list[Any]) -> None:
    with suppress(OSError):  # there is no room, or no right, and nobody to tell it to
        if not entries:
            path.unlink(missing_ok=True)
            return
        part = path.with_name(path.name + SUFFIX)
        write_private_file(part, json.dumps(entries).encode())
        give_name(part, path)


def show_typed(session: Session, window: QWidget) -> None:
    """Opens a dialog over ``window`` with each customer that was being typed, as it was left."""
    for typed in take_typed(session):
        from custlist_desktop.ui.kit.contact.customer_dialog import CustomerDialog  # here: rarely wanted

        record = None
        if typed.key is not None:
            with suppress(CustlistError):  # deleted meanwhile: what was typed is added again
                record = session.customers.get(session.actor, typed.key)
        dialog = CustomerDialog(session, record, window)
        dialog.form.set_details(typed.details)
        dialog.say(
            "warning",
            translate("CustomerDialog", "The computer ended Custlist while you typed this. It isn’t saved yet."),
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _path(session: Session) -> Path:
    path = session.file.path
    return path.with_name(path.name + _SUFFIX)
