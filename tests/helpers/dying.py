"""Processes that die at a step of their work, as by SIGKILL."""

import os
from collections.abc import Callable
from typing import Final

import pytest

CAN_DIE: Final = pytest.mark.skipif(not hasattr(os, "fork"), reason="no process can be split here")


class _Dying:
    """Lets a process die at its n-th step: a call that changes a name, or asks the disk to be quick."""

    def __init__(self, steps: int) -> None:
        self._left = steps

    def around(self, function: Callable[..., object]) -> Callable[..., object]:
        """``function``, which may be the last thing the process does: before it, nothing of it has happened."""

        def step(*arguments: object, **named: object) -> object:
            self._left -= 1
            if self._left == 0:
                os._exit(9)
            return function(*arguments, **named)

        return step


def died_at(step: int, work: Callable[[], object]) -> bool:
    """Whether a process that does ``work`` dies at that step, as by SIGKILL: nothing is cleaned up."""
    child = os.fork()
    if child == 0:
        dying = _Dying(step)
        os.fsync = dying.around(lambda _file: None)  # type: ignore[assignment]  # a kill takes nothing from the disk
        for name in ("replace", "rename", "unlink", "link", "open"):
            setattr(os, name, dying.around(getattr(os, name)))
        try:
            work()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
