"""``python -m tests.versions lowest`` or ``newest``: the tests with the lowest or newest versions that will do.

They run in an environment of their own with the Python that runs this, and in a copy of this folder; all of it lies
in one temporary folder, which is gone afterwards. What else is said goes to pytest: ``lowest tests/domain -k money``.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path
from typing import Final

from tests.__main__ import CHECKS, ROOT

RESOLUTIONS: Final = {"lowest": "lowest-direct", "newest": "highest"}
"""By what is asked for, uv's name of it: the lowest of what pyproject.toml names, or the newest of everything."""
# What git ignores would only slow the copy down, and an environment in it would be taken along.
_LEFT_OUT: Final = shutil.ignore_patterns(".git", ".venv", ".*_cache", ".hypothesis", "__pycache__", "build", "dist")


class FailedError(Exception):
    """A step before the tests failed; what uv said is on the screen already."""


class Environment:
    """An environment in a temporary folder: the program's copy, what it needs, and a home of its own."""

    def __init__(self, folder: Path, wanted: str) -> None:
        """In an empty ``folder``; ``wanted`` is a key of `RESOLUTIONS`."""
        self.project = folder / "custlist"
        self._folder, self._wanted = folder, wanted
        self._requirements = folder / "requirements.txt"
        home, temporary = folder / "home", folder / "tmp"
        for made in (home, temporary):
            made.mkdir()
        scripts = "Scripts" if os.name == "nt" else "bin"
        self.python = folder / "environment" / scripts / ("python.exe" if os.name == "nt" else "python")
        self.variables = os.environ | {"HOME": str(home), "USERPROFILE": str(home), "TMPDIR": str(temporary)}
        self.variables |= {"TEMP": str(temporary), "TMP": str(temporary)}

    def make(self) -> list[str]:
        """Makes it; returns what it took, as "name==version" each.

        Raises:
            FailedError: the versions can't be had, or the program can't be built with them.
        """
        shutil.copytree(ROOT, self.project, ignore=_LEFT_OUT)
        self._uv("venv", "--quiet", "--python", sys.executable, str(self._folder / "environment"))
        project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
        self._uv(
            *("pip", "compile", "--quiet", "--no-header", "--no-annotate", "--only-binary", ":all:"),
            *("--resolution", RESOLUTIONS[self._wanted], "--python", str(self.python), "--extra", "test"),
            *("--output-file", str(self._requirements), "pyproject.toml", "-"),
            text="\n".join(project["build-system"]["requires"]),
        )
        self._install("--only-binary", ":all:", "--requirement", str(self._requirements))
        self._install("--no-deps", "--no-build-isolation", "--editable", ".")
        return self._requirements.read_text("utf-8").split()

    def test(self, arguments: list[str]) -> int:
        """Runs pytest with ``arguments``; returns its exit code."""
        command = [str(self.python), *CHECKS["pytest"], *arguments]
        return subprocess.run(command, cwd=self.project, env=self.variables, check=False).returncode

    def _install(self, *arguments: str) -> None:
        self._uv("pip", "install", "--quiet", "--python", str(self.python), *arguments)

    def _uv(self, *arguments: str, text: str = "") -> None:
        command = [sys.executable, "-m", "uv", *arguments, "--cache-dir", str(self._folder / "cache")]
        if subprocess.run(command, cwd=self.project, input=text, text=True, check=False).returncode != 0:
            raise FailedError


def main() -> int:
    """Makes the environment and runs the tests in it; returns 0 if they passed."""
    parser = argparse.ArgumentParser(prog="python -m tests.versions", description=__doc__)
    parser.add_argument("wanted", choices=RESOLUTIONS)
    wanted, for_pytest = parser.parse_known_args()
    begin = time.monotonic()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the folder goes then too
    with tempfile.TemporaryDirectory(prefix="custlist-versions-") as folder:
        environment = Environment(Path(folder).resolve(), wanted.wanted)
        try:
            print(f"Python {sys.version.split()[0]}, {wanted.wanted}:", *environment.make(), flush=True)
        except FailedError:
            return 2
        ready = time.monotonic()
        code = environment.test(for_pytest)
    end = time.monotonic()
    print(f"{wanted.wanted}: {'passed' if code == 0 else 'FAILED'}; environment {ready - begin:.0f} s,", end=" ")
    print(f"tests {end - ready:.0f} s", flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
