"""Forks the programs of `tests.helpers.programs`; called with the number of the socket that the requests come by.

A request brings three pipes: for the program's output, for its errors, and for what is to be told of it, which is
its process's number and, once it has ended, its exit code.
"""

import gc
import json
import os
import runpy
import selectors
import socket
import sys
from importlib import import_module
from types import ModuleType
from typing import Any, Final

from tests.helpers.programs import is_module

_MODULES: Final = (
    "PySide6.QtTest",
    "custlist_desktop.app",
    "custlist_desktop.ui.estimates.editor_window",
    "custlist_desktop.ui.kit.contact.customer_dialog",
    "custlist_desktop.ui.restoring.restore_window",
    "custlist_desktop.ui.shell.second_start",
    "tests.helpers.open_list",
    "tests.ui.places",
)
_LONGEST_REQUEST: Final = 1 << 18


def _next_request(channel: socket.socket) -> dict[str, Any] | None:
    """Forks until nothing is asked for any more; returns a request in the process that has to do it."""
    if sys.platform != "linux":
        raise OSError("elsewhere Qt can't be forked")
    with selectors.DefaultSelector() as selector:
        selector.register(channel, selectors.EVENT_READ)
        while True:
            for key, _ in selector.select():
                if key.data is not None:
                    selector.unregister(key.fd)
                    _tell_end(key.fd, *key.data)
                    continue
                message, pipes, _, _ = socket.recv_fds(channel, _LONGEST_REQUEST, 3)
                if not message:
                    return None
                pid = os.fork()
                if pid == 0:
                    _take(pipes)
                    return dict(json.loads(message))
                for pipe in pipes[:2]:
                    os.close(pipe)
                os.write(pipes[2], f"{pid}\n".encode())
                selector.register(os.pidfd_open(pid), selectors.EVENT_READ, (pid, pipes[2]))


def _tell_end(process: int, pid: int, told: int) -> None:
    _, status = os.waitpid(pid, 0)
    os.write(told, str(os.waitstatus_to_exitcode(status)).encode())
    os.close(told)
    os.close(process)


def _take(pipes: list[int]) -> None:
    """Puts a request's pipes in the place of the standard ones."""
    out, err, told = pipes
    os.close(told)
    for pipe, number in ((os.open(os.devnull, os.O_RDONLY), 0), (out, 1), (err, 2)):
        os.dup2(pipe, number)
        os.close(pipe)


def _do(code: str, words: list[str], environ: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(environ)
    sys.argv = ["program", *words]
    if is_module(code):
        runpy.run_module(code, run_name="__main__", alter_sys=True)
        return
    main = sys.modules["__main__"] = ModuleType("__main__")
    exec(compile(code, "<program>", "exec"), main.__dict__)


def main() -> None:
    for name in _MODULES:
        import_module(name)
    gc.freeze()
    with socket.socket(fileno=int(sys.argv[1])) as channel:
        request = _next_request(channel)
    if request is not None:
        _do(**request)


if __name__ == "__main__":
    main()
