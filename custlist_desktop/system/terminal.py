"""The terminal while nobody is asked anything."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

if sys.platform == "win32":

    @contextmanager
    def unseen_typing(terminal: TextIO) -> Iterator[None]:  # noqa: ARG001  # a console shows only what is asked for
        """Keeps what is typed meanwhile from being shown."""
        yield

else:
    import termios

    @contextmanager
    def unseen_typing(terminal: TextIO) -> Iterator[None]:
        """Keeps what is typed meanwhile from being shown, and forgets it; where no terminal is, does nothing."""
        try:
            descriptor = terminal.fileno()
            before = termios.tcgetattr(descriptor)
        except (OSError, ValueError, termios.error):
            yield
            return
        unseen = [*before]
        unseen[3] &= ~termios.ECHO  # the local modes
        termios.tcsetattr(descriptor, termios.TCSAFLUSH, unseen)
        try:
            yield
        finally:
            termios.tcsetattr(descriptor, termios.TCSAFLUSH, before)  # and forgets what came meanwhile
