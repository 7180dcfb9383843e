"""Programs that tests start: Python in processes of their own, each ended if it takes too long.

On Linux a process that has imported the whole window forks them, since imports take longer than most of them run.
"""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import IO, Final

_ROOT: Final = Path(__file__).parents[2]
_CAN_FORK: Final = sys.platform == "linux"
"""Whether Qt can be forked."""
_LONGEST: Final = 60.0
"""Seconds after which a program is killed."""


def is_module(code: str) -> bool:
    """Whether it is the dotted name of a module, and no program's text."""
    return all(part.isidentifier() for part in code.split("."))


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of a program; a signal that ended it is a negative code, as `subprocess` has it."""

    code: int
    out: str
    err: str


class Program:
    """One that runs. Read its lines, or wait for its end."""

    def __init__(self, pid: int, out: IO[str], err: IO[str], code: Callable[[], int]) -> None:
        """``code`` waits for its end, and returns its exit code."""
        self._pid, self._out, self._err, self._code = pid, out, err, code
        self._is_late = False
        self._limit = Timer(_LONGEST, self._on_late)
        self._limit.daemon = True
        self._limit.start()

    def line(self) -> str:
        """The next line that it prints, without its end; empty once it has ended."""
        return self._out.readline().rstrip("\n")

    def wait(self) -> Ended:
        """Waits until it has ended.

        Raises:
            AssertionError: it took too long, and was killed.
        """
        with self._out, self._err:
            out, err, code = self._out.read(), self._err.read(), self._code()
        self._limit.cancel()
        self._limit.join()
        assert not self._is_late, f"the program still ran after {_LONGEST:.0f} s; it said: {out}{err}"
        return Ended(code, out, err)

    def kill(self) -> None:
        """Ends it in the middle of whatever it does."""
        with suppress(ProcessLookupError):  # it was quicker
            os.kill(self._pid, 9)

    def _on_late(self) -> None:
        self._is_late = True
        self.kill()


class Programs:
    """Starts them from one process, which is begun with the first of them."""

    def __init__(self) -> None:
        self._nursery: subprocess.Popen[bytes] | None = None
        self._channel: socket.socket | None = None

    def start(self, code: str, *words: object, **environ: str) -> Program:
        """Starts ``code``: Python's text, or the dotted name of a module that is run as the main one.

        Args:
            words: what ``sys.argv`` holds after the program's name.
            environ: variables beside those of the tests.
        """
        variables = {**os.environ, **environ}
        texts = [str(each) for each in words]
        if _CAN_FORK:
            return self._forked({"code": code, "words": texts, "environ": variables})
        command = [sys.executable, "-m" if is_module(code) else "-c", code, *texts]
        pipe = subprocess.PIPE
        child = subprocess.Popen(command, cwd=_ROOT, env=variables, stdout=pipe, stderr=pipe, encoding="utf-8")
        assert child.stdout is not None
        assert child.stderr is not None
        return Program(child.pid, child.stdout, child.stderr, child.wait)

    def _forked(self, request: dict[str, object]) -> Program:
        (out, out_end), (err, err_end), (told, told_end) = os.pipe(), os.pipe(), os.pipe()
        socket.send_fds(self._open_channel(), [json.dumps(request).encode()], [out_end, err_end, told_end])
        for end in (out_end, err_end, told_end):
            os.close(end)
        reading = os.fdopen(told, encoding="utf-8")

        def code() -> int:
            with reading:
                return int(reading.read())

        pid = int(reading.readline())
        return Program(pid, os.fdopen(out, encoding="utf-8"), os.fdopen(err, encoding="utf-8"), code)

    def run(self, code: str, *words: object, **environ: str) -> Ended:
        """Starts ``code`` as `start` does, and waits for its end."""
        return self.start(code, *words, **environ).wait()

    @contextmanager
    def running(self, code: str, *words: object, **environ: str) -> Iterator[Program]:
        """A program that is killed at the end."""
        program = self.start(code, *words, **environ)
        try:
            yield program
        finally:
            program.kill()
            program.wait()

    def close(self) -> None:
        """Ends the process that starts them."""
        if self._channel is not None and self._nursery is not None:
            self._channel.close()
            self._nursery.wait(_LONGEST)

    def _open_channel(self) -> socket.socket:
        if self._channel is None:
            self._channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            with theirs:
                command = [sys.executable, "-m", "tests.helpers.nursery", str(theirs.fileno())]
                self._nursery = subprocess.Popen(command, cwd=_ROOT, pass_fds=[theirs.fileno()])
        return self._channel
