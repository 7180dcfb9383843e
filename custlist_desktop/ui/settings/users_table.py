"""The users as a table; the role and the three dots open menus."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from enum import IntEnum
from typing import Final

from custlist_desktop.domain.roles import Role
from custlist_desktop.domain.text import sort_key
from custlist_desktop.services.account.users import User
from custlist_desktop.ui.error_sentences import role_text
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dates import clock_text, date_text
from custlist_desktop.ui.kit.lists.cells import Button, Cell, CellLook, Column, dots_column
from custlist_desktop.ui.kit.lists.ornaments import AvatarBefore
from custlist_desktop.ui.kit.lists.rows_table import RowsTable
from custlist_desktop.ui.settings.row_page import ROW_LOOK


class UserColumn(IntEnum):
    """The columns, from left to right."""

    NAME = 0
    ROLE = 1
    STATUS = 2
    LAST_SIGNED_IN = 3
    MENU = 4


_LEAST_NAME: Final = 260


def users_table(
    now: Callable[[], datetime], refusal: Callable[[], str], is_narrow: Callable[[], bool]
) -> RowsTable[User]:
    """A table for users; active ones first, whatever the order.

    Args:
        now: the moment, aware, in the time zone to show.
        refusal: why nothing can be changed, for tool tips; empty if something can.
        is_narrow: whether the status has no column now; it stands under the name of a user who may not sign in then.
    """

    def name(user: User) -> Cell:
        second = _status(user).text if is_narrow() and not user.active else user.email
        ink = "text" if user.active else "muted"
        return Cell(user.name, CellLook.STRONG, second=second, lead=AvatarBefore(user.name), ink=ink)

    def last(user: User) -> Cell:
        return Cell(last_signed_in_text(user.last_signed_in_at, now()), CellLook.MUTED)

    def column(
        key: str,
        title: str,
        cell: Callable[[User], Cell],
        *,
        sort: Callable[[User], object] | None = None,
        width: int = 0,
        words: Sequence[Cell] = (),
    ) -> Column[User]:
        return Column(
            key,
            title,
            cell,
            tip=lambda user: refusal() or (_tip(user, last(user).text) if key == "name" else ""),
            sort=sort or (lambda user: sort_key(cell(user).text) or ""),
            width=width,
            fits=True,
            least=_LEAST_NAME,
            words=words,
            takes_rest=key == "name",
        )

    columns = (
        column("name", translate("UsersPage", "Name"), name),
        column("role", translate("UsersPage", "Role"), _role, width=200, words=_roles()),
        column("status", translate("UsersPage", "Status"), _status, width=160, words=_statuses()),
        column("last", translate("UsersPage", "Last Signed In"), last, sort=_last_signed_in, width=166),
        dots_column(
            56, lambda user: refusal() or translate("UsersPage", "Actions for {name}").format(name=user.name)
        ),
    )
    table = RowsTable(
        columns, ROW_LOOK, group=lambda user: not user.active, tie=lambda user: sort_key(user.name) or ""
    )
    table.sort_by(UserColumn.NAME)
    table.show_whole()
    return table


def _tip(user: User, last: str) -> str:
    signed_in = translate("UsersPage", "Last signed in: {when}").format(when=last)
    return "\n".join(line for line in (user.name, user.email, signed_in) if line)


def _role(user: User) -> Cell:
    return Cell(role_text(user.role), button=Button.ARROW, ink="text" if user.active else "muted")


def _roles() -> list[Cell]:
    return [Cell(role_text(role), button=Button.ARROW) for role in Role]


def _status(user: User) -> Cell:
    active, deactivated = _statuses()
    return active if user.active else deactivated


def _statuses() -> list[Cell]:
    """What a user is called who may sign in, and one who may not."""
    words = (translate("UsersPage", "Active"), translate("UsersPage", "Deactivated"))
    return [Cell(words[0], CellLook.CHIP, "ok"), Cell(words[1], CellLook.CHIP)]


def _last_signed_in(user: User) -> float:
    """The newest first."""
    return -user.last_signed_in_at.timestamp() if user.last_signed_in_at else 0.0


def last_signed_in_text(moment: datetime | None, now: datetime) -> str:
    """The time today or yesterday, the date before that, or Never.

    Args:
        moment: when it was, aware.
        now: aware, in the time zone that is shown.
    """
    if moment is None:
        return translate("UsersPage", "Never")
    local = moment.astimezone(now.tzinfo)
    time = clock_text(moment)
    if local.date() == now.date():
        return translate("UsersPage", "Today, {time}").format(time=time)
    if local.date() == now.date() - timedelta(days=1):
        return translate("UsersPage", "Yesterday, {time}").format(time=time)
    return date_text(local.date())
