"""What a row is measured with: the list of one size, its floor, and processes that report."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.__main__ import ROOT
from tests.benchmarks.floors import floor_of
from tests.benchmarks.lists import list_of
from tests.benchmarks.machine import Surroundings


class NotMeasuredError(Exception):
    """A process ended without a report, or had to be ended; it says why."""


@dataclass(frozen=True)
class Bench:
    """One size.

    Attributes:
        customers: how many there are.
        lists: the folder of the lists, which outlives the bench.
        scratch: a folder that is gone afterwards.
        surroundings: of all processes.
    """

    customers: int
    lists: Path
    scratch: Path
    surroundings: Surroundings

    @cached_property
    def list_path(self) -> Path:
        """The list; nobody changes it."""
        return list_of(self.customers, self.lists)

    @cached_property
    def floor_path(self) -> Path:
        """The floor's list."""
        return floor_of(self.list_path)

    @contextmanager
    def list_to_change(self) -> Iterator[Path]:
        """A copy of the list."""
        folder = self.scratch / "changed"
        folder.mkdir()
        try:
            yield Path(shutil.copyfile(self.list_path, folder / "changed.custlist"))
        finally:
            shutil.rmtree(folder)

    def window(self, scenario: str, path: Path, patience: float) -> dict[str, Any]:
        """What a scenario of `tests.benchmarks.window` reports of the list at ``path``.

        Args:
            patience: seconds until the program is ended.

        Raises:
            NotMeasuredError: it came to no end.
        """
        report = self.scratch / "report.json"
        arguments = (scenario, str(path), str(self.floor_path), str(report))
        return self._reported("tests.benchmarks.window", arguments, report, patience)

    def start(self, path: Path) -> dict[str, Any]:
        """What `tests.benchmarks.window.start` reports."""
        report = self.scratch / "report.json"
        module = "tests.benchmarks.window.start"
        return self._reported(module, (str(path), str(report), str(perf_counter())), report, 60)

    def bare(self) -> dict[str, Any]:
        """What `tests.benchmarks.window.bare` reports."""
        report = self.scratch / "report.json"
        return self._reported("tests.benchmarks.window.bare", (str(report), str(perf_counter())), report, 60)

    def _reported(self, module: str, arguments: tuple[str, ...], report: Path, patience: float) -> dict[str, Any]:
        report.unlink(missing_ok=True)
        errors = run_process([sys.executable, "-m", module, *arguments], self.variables(), patience)
        if not report.exists():
            raise NotMeasuredError(errors.strip().splitlines()[-1] if errors.strip() else "no report")
        told: dict[str, Any] = json.loads(report.read_text("utf-8"))
        if "error" in told:
            raise NotMeasuredError(told["error"])
        return told

    def variables(self) -> Mapping[str, str]:
        """Those of a measured process."""
        return self.surroundings.at_home(self.scratch / "home")


def run_process(command: list[str], variables: Mapping[str, str], patience: float) -> str:
    """Runs a process, and all that it starts, to its end; returns what it said of errors.

    Raises:
        NotMeasuredError: it had to be ended after ``patience`` seconds.
    """
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=dict(variables),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        return process.communicate(timeout=patience)[1]
    except subprocess.TimeoutExpired as error:
        raise NotMeasuredError(f"not ended after {patience:.0f} s") from error
    finally:
        _end_group(process)


def _end_group(process: "subprocess.Popen[str]") -> None:
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
