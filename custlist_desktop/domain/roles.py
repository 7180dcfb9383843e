"""The two roles and what each may do: the table of rules M2, M3 and M4."""

from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Final


class Role(StrEnum):
    """What a user is. Every user has exactly one role, and one active Account Owner always exists."""

    ACCOUNT_OWNER = "account_owner"
    ESTIMATOR = "estimator"


class Action(StrEnum):
    """What a user may want to do, as far as the roles tell it apart."""

    SEE_CUSTOMERS = auto()
    ADD_CUSTOMER_FROM_LIST = auto()
    ADD_CUSTOMER_FROM_ESTIMATE = auto()
    EDIT_CUSTOMER = auto()
    DELETE_CUSTOMER = auto()
    IMPORT_CUSTOMERS = auto()
    EXPORT_CUSTOMERS = auto()
    MERGE_CUSTOMERS = auto()
    COPY_LIST = auto()
    BACK_UP = auto()
    """To the places that an Account Owner chose."""
    MANAGE_BACKUPS = auto()
    """Choose where they go and how long they stay; name, keep, open, copy and delete them."""
    RESTORE_LIST = auto()
    EDIT_ESTIMATES = auto()
    MANAGE_ACCOUNT = auto()
    MANAGE_USERS = auto()
    CHANGE_OWN_PASSWORD = auto()


_ESTIMATOR_MAY = frozenset(
    {
        Action.SEE_CUSTOMERS,
        Action.ADD_CUSTOMER_FROM_ESTIMATE,
        Action.EDIT_ESTIMATES,
        Action.CHANGE_OWN_PASSWORD,
        Action.BACK_UP,
    }
)


NO_USER: Final = 0
"""The key of somebody who acts past all users; users' own begin at 1."""


LOOKING = frozenset({Action.SEE_CUSTOMERS, Action.EXPORT_CUSTOMERS, Action.COPY_LIST})
"""What changes nothing in the list, and so works where it can't be changed."""


@dataclass(frozen=True, slots=True)
class Actor:
    """The signed-in user on whose behalf a service works."""

    user_id: int
    name: str
    role: Role


def may(role: Role, action: Action) -> bool:
    """Whether a user of ``role`` may do ``action``. An Account Owner may do everything."""
    return role is Role.ACCOUNT_OWNER or action in _ESTIMATOR_MAY
