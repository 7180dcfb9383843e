"""Running what a window asks for: at once, and in another thread."""

import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from custlist_desktop.domain.errors import CustlistError, NotAllowedError
from custlist_desktop.domain.roles import Action
from custlist_desktop.ui.kit.work import ThreadQueue, run, run_in_thread, wait_for_threads
from tests.ui.conftest import wait_until


def test_the_work_is_done_elsewhere_and_the_answer_comes_here(app: QApplication) -> None:
    owner = QObject()
    answers: list[tuple[int, int]] = []

    def on_done(worker: int) -> None:
        answers.append((worker, threading.get_ident()))

    run_in_thread(owner, threading.get_ident, on_done)
    wait_until(lambda: bool(answers))
    worker, here = answers[0]
    assert here == threading.get_ident()
    assert worker != here


def test_an_error_is_brought_too(app: QApplication) -> None:
    owner = QObject()
    errors: list[Exception] = []

    def fail() -> int:
        raise ValueError("no")

    run_in_thread(owner, fail, lambda _result: pytest.fail("it failed"), errors.append)
    wait_until(lambda: bool(errors))
    assert isinstance(errors[0], ValueError)


def test_nobody_is_told_whose_owner_is_gone(app: QApplication) -> None:
    from shiboken6 import delete

    owner = QObject()
    told: list[int] = []
    run_in_thread(owner, lambda: 1, told.append)
    delete(owner)
    wait_for_threads()
    app.processEvents()
    assert told == []


def test_many_answers_arrive_once_each(app: QApplication) -> None:
    owner = QObject()
    told: list[int] = []
    for number in range(500):
        run_in_thread(owner, lambda number=number: number, told.append)  # type: ignore[misc]
    wait_until(lambda: len(told) == 500)
    assert sorted(told) == list(range(500))


class Queue:
    """A queue, what it began, and what was told."""

    def __init__(self) -> None:
        self.owner = QObject()
        self.queue = ThreadQueue(self.owner)
        self.begun: list[int] = []
        self.told: list[object] = []

    def run(self, number: int, *, only_newest: bool = False) -> None:
        """Runs a call that gives ``number``."""

        def call() -> int:
            self.begun.append(number)
            return number

        start = self.queue.run_newest if only_newest else self.queue.run
        start(call, self.told.append, self.told.append)


def test_calls_of_a_queue_run_one_after_the_other(app: QApplication) -> None:
    place = Queue()
    for number in range(50):
        place.run(number)
    wait_until(lambda: len(place.told) == 50)
    assert place.begun == place.told == list(range(50))
    place.queue.close()


def test_of_what_is_only_shown_the_newest_is_told_and_the_others_are_not_begun(app: QApplication) -> None:
    place, go_on = Queue(), threading.Event()
    place.queue.run(lambda: go_on.wait(10), place.told.append, place.told.append)
    for number in (1, 2, 3):
        place.run(number, only_newest=True)
    go_on.set()
    wait_until(lambda: 3 in place.told)
    assert place.begun == [3]
    assert place.told == [True, 3]
    place.run(4, only_newest=True)
    place.queue.forget_newest()
    place.queue.close()
    app.processEvents()
    assert place.told == [True, 3]


def test_closed_queue_tells_nobody_and_begins_nothing(app: QApplication) -> None:
    place = Queue()
    place.run(1)
    place.queue.close()
    place.run(2)
    app.processEvents()
    assert place.told == []
    assert 2 not in place.begun


class Page:
    """Who runs operations, and what was told."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def show_error(self, error: CustlistError) -> None:
        self.told.append(error)


def test_call_that_succeeds_gives_its_result_and_tells_who_asked() -> None:
    page = Page()
    assert run(page, lambda: 7, page.told.append) == 7
    assert page.told == [7]


def test_call_that_fails_is_told_by_its_owner() -> None:
    page = Page()
    assert run(page, _refuse, lambda _: pytest.fail("it failed")) is None
    assert isinstance(page.told[0], NotAllowedError)


def test_call_that_fails_is_told_otherwise_where_that_is_wanted() -> None:
    page, failures = Page(), list[CustlistError]()
    run(page, _refuse, on_failure=failures.append)
    assert len(failures) == 1
    assert page.told == []


def test_mistake_of_the_program_is_not_told_as_a_failure() -> None:
    page = Page()
    with pytest.raises(ZeroDivisionError):
        run(page, lambda: 1 / 0)
    with pytest.raises(NotAllowedError):
        run(page, lambda: 1, lambda _: _refuse())  # what comes after the call isn't its failure
    assert page.told == []


def _refuse() -> int:
    raise NotAllowedError(Action.EDIT_CUSTOMER)
