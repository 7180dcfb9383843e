"""The users of a list, read past a window that has it open: for whom a shell command may work.

And how long whoever gives a wrong password has to wait.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from custlist_desktop.database.reader import Reader
from custlist_desktop.domain.roles import Action, Actor, Role, may
from custlist_desktop.domain.text import fold


@dataclass(frozen=True, slots=True)
class KnownUser:
    """A user, with the hash of their password."""

    id: int
    name: str
    role: Role
    active: bool
    password_hash: str | None

    def as_actor(self) -> Actor:
        return Actor(self.id, self.name, self.role)

    def may(self, action: Action) -> bool:
        """Whether the role permits ``action``, for a user who is active."""
        return self.active and may(self.role, action)

    def fits(self, password: str) -> bool:
        """Whether ``password`` is the user's; slow on purpose where there is one."""
        if self.password_hash is None:
            return True
        from custlist_desktop.services.account.passwords import password_fits  # here: most commands ask for none

        return password_fits(password, self.password_hash)


def known_users(reader: Reader) -> list[KnownUser]:
    return [
        KnownUser(key, name, Role(role), bool(active), password_hash)
        for key, name, role, active, password_hash in reader.users()
    ]


def user_named(users: Sequence[KnownUser], name: str) -> KnownUser | None:
    """The user of that name, in whatever case and with or without accents, as no two users differ; None for none."""
    exact = (user for user in users if user.name == name)
    alike = (user for user in users if fold(user.name) == fold(name))
    return next(exact, None) or next(alike, None)


FIRST_DELAY: Final = 1.0  # seconds, doubled at every further failure
LONGEST_DELAY: Final = 60.0


def delay_after(failures: int) -> float:
    """The seconds until the next attempt, after so many that failed."""
    return min(LONGEST_DELAY, FIRST_DELAY * 2.0 ** (failures - 1))
