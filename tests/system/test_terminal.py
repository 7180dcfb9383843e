"""What is typed while a command waits is neither shown nor taken for an answer."""

import io
import os
import select
import sys
from collections.abc import Iterator

import pytest

from custlist_desktop.system.terminal import unseen_typing

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="consoles of Windows show only what is asked for")


@pytest.fixture
def person() -> Iterator[tuple[int, int]]:
    """A person's side of a terminal, and the program's."""
    person, program = os.openpty()
    os.set_blocking(person, False)
    yield person, program
    os.close(person)
    os.close(program)


def shown(person: int) -> bytes:
    try:
        return os.read(person, 1000)
    except BlockingIOError:
        return b""


def test_what_is_typed_is_not_shown_and_not_taken(person: tuple[int, int]) -> None:
    typing, program = person
    with open(program, encoding="utf-8", closefd=False) as terminal:
        with unseen_typing(terminal):
            os.write(typing, b"secret\n")
            assert select.select([program], [], [], 10)[0]  # it has come to the program
            assert shown(typing) == b""
        os.write(typing, b"open\n")
        assert terminal.readline() == "open\n"
    assert shown(typing) == b"open\r\n"


def test_nothing_happens_where_no_terminal_is() -> None:
    with unseen_typing(io.StringIO("a line")) as nothing:
        assert nothing is None
