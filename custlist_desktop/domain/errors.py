"""Errors that a person can do something about.

Each carries facts, never a sentence for the screen: the user interface owns sentences. ``str()`` gives a short
English text for logs. A bug is any other exception.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from custlist_desktop.domain.roles import Action

if TYPE_CHECKING:
    from custlist_desktop.domain.contact import Problem


class CustlistError(Exception):
    """Base of all errors that are told to the person at the keyboard."""


class NotAllowedError(CustlistError):
    """The user's role does not permit the action, or the user was deactivated meanwhile."""

    def __init__(self, action: Action) -> None:
        super().__init__(f"not allowed: {action}")
        self.action = action


class InvalidDetailsError(CustlistError):
    """Details that can't be saved; ``problems`` says by field and code what is wrong."""

    def __init__(self, problems: "Sequence[Problem]") -> None:
        super().__init__(", ".join(f"{problem.field}: {problem.code}" for problem in problems))
        self.problems = tuple(problems)


class NotFoundError(CustlistError):
    """What was asked for is not there: deleted meanwhile, or never existed."""

    def __init__(self, kind: str, key: int) -> None:
        super().__init__(f"no {kind} {key}")
        self.kind = kind
        self.key = key


class ChangedMeanwhileError(CustlistError):
    """Somebody else saved first. ``current`` is what the file holds now; nothing of ours was written."""

    def __init__(self, current: object) -> None:
        super().__init__("somebody else saved this meanwhile")
        self.current = current
