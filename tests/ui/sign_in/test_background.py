"""Work in another thread, and its answer in this one."""

import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from custlist_desktop.ui.kit.background import run_in_background, wait_for_background
from tests.ui.conftest import wait_until


def test_the_work_is_done_elsewhere_and_the_answer_comes_here(app: QApplication) -> None:
    owner = QObject()
    answers: list[tuple[int, int]] = []

    def on_done(worker: int) -> None:
        answers.append((worker, threading.get_ident()))

    run_in_background(threading.get_ident, on_done, owner)
    wait_until(lambda: bool(answers))
    worker, here = answers[0]
    assert here == threading.get_ident()
    assert worker != here


def test_an_error_is_brought_too(app: QApplication) -> None:
    owner = QObject()
    errors: list[Exception] = []

    def fail() -> int:
        raise ValueError("no")

    run_in_background(fail, lambda _result: pytest.fail("it failed"), owner, errors.append)
    wait_until(lambda: bool(errors))
    assert isinstance(errors[0], ValueError)


def test_nobody_is_told_whose_owner_is_gone(app: QApplication) -> None:
    from shiboken6 import delete

    owner = QObject()
    told: list[int] = []
    run_in_background(lambda: 1, told.append, owner)
    delete(owner)
    wait_for_background()
    app.processEvents()
    assert told == []


def test_many_answers_arrive_once_each(app: QApplication) -> None:
    owner = QObject()
    told: list[int] = []
    for number in range(500):
        run_in_background(lambda number=number: number, told.append, owner)  # type: ignore[misc]
    wait_until(lambda: len(told) == 500)
    assert sorted(told) == list(range(500))
