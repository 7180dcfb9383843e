"""A second start on the same list brings the open window to the front, and ends."""

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from custlist_desktop.ui.shell.second_start import SecondStarts, show_at_second_start
from tests.helpers.programs import Programs
from tests.ui.conftest import Shower, wait_until

Answer = Callable[..., str]

CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from custlist_desktop.ui.shell.second_start import raise_open_window
app = QCoreApplication([])
print(raise_open_window(Path(sys.argv[1])))
"""


@pytest.fixture
def answer(programs: Programs) -> Answer:
    """Lets another process ask for the window of the list at a path; gives what it says, once it has ended."""

    def ask(path: Path, **environ: str) -> str:
        with ThreadPoolExecutor(1) as pool:
            ended = pool.submit(programs.start(CHILD, path, **environ).wait)
            wait_until(ended.done, seconds=30)
            return ended.result().out.strip()

    return ask


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A list; it needn't be there for this."""
    return tmp_path / "customers.db"


@pytest.fixture
def starts(path: Path) -> Iterator[SecondStarts]:
    """Answers second starts on the list."""
    made = SecondStarts(path)
    yield made
    made.close()


def test_the_open_program_learns_of_it_with_the_desktops_token(
    starts: SecondStarts, path: Path, answer: Answer
) -> None:
    tokens: list[str] = []
    starts.happened.connect(tokens.append)

    assert answer(path, XDG_ACTIVATION_TOKEN="kwin-7") == "True"
    assert tokens == ["kwin-7"]


@pytest.mark.skipif(os.name != "posix", reason="a link needs a right of its own there")
def test_a_link_to_the_list_is_the_same_list(starts: SecondStarts, path: Path, answer: Answer) -> None:
    path.touch()
    link = path.with_name("link.db")
    link.symlink_to(path)

    assert answer(link) == "True"


def test_another_list_has_another_window(starts: SecondStarts, path: Path, answer: Answer) -> None:
    assert answer(path.with_name("other.db")) == "False"


def test_without_a_program_there_nobody_answers(path: Path, answer: Answer) -> None:
    assert answer(path) == "False"


def test_a_program_that_crashed_leaves_nothing_in_the_way(path: Path, answer: Answer, programs: Programs) -> None:
    code = CHILD.replace(
        "print(raise_open_window(Path(sys.argv[1])))",
        "from custlist_desktop.ui.shell.second_start import SecondStarts; import os\n"
        "starts = SecondStarts(Path(sys.argv[1])); os._exit(1)",
    )
    assert programs.run(code, path).code == 1

    starts = SecondStarts(path)

    assert answer(path) == "True"
    starts.close()


def test_a_minimized_window_comes_back(show: Shower) -> None:
    window = show(QWidget())
    window.showMinimized()
    wait_until(window.isMinimized)

    show_at_second_start(window, "")

    wait_until(lambda: not window.isMinimized() and window.isActiveWindow())
