"""``python -m tests``: all checks, one after another, and what came of each. Fails if any of them failed."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
# lint-imports can't be run with -m.
_LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
CHECKS: Final[dict[str, tuple[str, ...]]] = {
    "pytest": ("-m", "pytest", "-n", "auto"),  # as many processes as there are processors
    "ruff check": ("-m", "ruff", "check", "."),
    "ruff format": ("-m", "ruff", "format", "--check", "."),
    "mypy": ("-m", "mypy"),
    "import-linter": ("-c", _LINT_IMPORTS),
}


def environment() -> dict[str, str]:
    """What the checks run in: where no byte code may lie beside the sources, it lies in a folder of its own.

    The tests are rewritten before they run, and start many programs: each would compile all of it anew.
    """
    variables = dict(os.environ)
    if variables.pop("PYTHONDONTWRITEBYTECODE", ""):
        variables["PYTHONPYCACHEPREFIX"] = str(ROOT / ".pytest_cache" / "byte code")
    return variables


_MEMORY: Final = Path("/dev/shm")
_ROOM: Final = 2 * 1024**3
"""Bytes that have to be free there."""


@contextmanager
def in_memory(variables: dict[str, str]) -> Iterator[dict[str, str]]:
    """``variables`` with a temporary folder in memory, where there is room: on a disk, every save waits for it."""
    if "TMPDIR" in variables or not _MEMORY.is_dir() or shutil.disk_usage(_MEMORY).free < _ROOM:
        yield variables
        return
    with tempfile.TemporaryDirectory(prefix="custlist-", dir=_MEMORY, ignore_cleanup_errors=True) as folder:
        yield variables | {"TMPDIR": folder}


def main() -> int:
    """Runs every check, also after one failed; returns 0 if all passed, else 1."""
    with in_memory(environment()) as variables:
        return _run_all(variables)


def _run_all(variables: dict[str, str]) -> int:
    lines, failed = [], False
    for name, arguments in CHECKS.items():
        print(f"== {name}", flush=True)
        begin = time.monotonic()
        code = subprocess.run([sys.executable, *arguments], cwd=ROOT, env=variables, check=False).returncode
        failed = failed or code != 0
        lines.append(f"{name:14} {'passed' if code == 0 else 'FAILED'} {time.monotonic() - begin:6.1f} s")
    print("", *lines, sep="\n", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
