"""Writes run.txt and test.txt: exact versions, with hashes, of all that README's two commands install.

What is wanted, and in which range, stands in pyproject.toml alone: the dependencies, the extra "test", and the tools
of the build, which an install without a build environment of its own needs as well. Each file serves every Python and
system that the program runs on. Versions that the files have stay as they are while pyproject.toml allows them;
``--upgrade`` takes the newest, ``--upgrade-package NAME`` that of one. Every option is uv's, which comes with the
extra "test".
"""

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parent.parent
# Without --no-annotate a file would name the places that it was written from.
COMPILE: Final = (
    *(sys.executable, "-m", "uv", "pip", "compile", "--quiet"),
    *("--universal", "--generate-hashes", "--no-header", "--no-annotate", "--only-binary", ":all:"),
)


def main(options: list[str]) -> int:
    """Writes both files; ``options`` go to uv. Returns 0, or uv's exit code after it said what it could not do."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    lowest_python = project["project"]["requires-python"].removeprefix(">=")
    # The program's versions are then among those of the tests: both commands install the same ones.
    jobs = {"test.txt": ("--extra", "test"), "run.txt": ("--constraints", str(HERE / "test.txt"))}
    for name, more in jobs.items():
        command = (*COMPILE, "--python-version", lowest_python, "--output-file", str(HERE / name), *more, *options)
        done = compiled(command, project)
        if done:
            return done
    return 0


def compiled(command: tuple[str, ...], project: dict[str, Any]) -> int:
    """Runs uv's ``command`` over pyproject.toml and the tools of the build; returns its exit code."""
    tools = "\n".join(project["build-system"]["requires"])
    return subprocess.run([*command, "pyproject.toml", "-"], input=tools, text=True, cwd=ROOT, check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
