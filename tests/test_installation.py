"""What is installed, and what README and the checks say about it."""

import configparser
import re
import tomllib
from importlib.metadata import entry_points, version
from pathlib import Path

import pytest

from custlist_desktop import __version__
from custlist_desktop.system.resources import resource_path
from tests.__main__ import CHECKS, ROOT

LOCKED = "--require-hashes --only-binary :all: -r"
COMMAND = (
    f"python3 -m venv .venv && .venv/bin/pip install {LOCKED} resources/requirements/{{}}.txt"
    " && .venv/bin/pip install --no-deps --no-build-isolation -e . && .venv/bin/{}"
)
WORKFLOW = ROOT / ".github" / "workflows" / "tests.yml"
RUN, TEST = COMMAND.format("run", "custlist-desktop"), COMMAND.format("test", "python -m tests")


def test_readme_has_the_two_commands_and_the_checks_run_the_second() -> None:
    readme = (ROOT / "README.md").read_text("utf-8").splitlines()
    assert readme.count(RUN) == 1
    assert readme.count(TEST) == 1
    steps = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert steps[-2:] == [TEST, ".venv/bin/python -m tests.benchmarks --customers 10000"]


@pytest.mark.parametrize("command", [RUN, TEST])
def test_readme_has_each_command_for_powershell_too(command: str) -> None:
    assert (ROOT / "README.md").read_text("utf-8").splitlines().count(_for_powershell(command)) == 1


def _for_powershell(command: str) -> str:
    windows = command.replace("python3 -m", "py -m").replace(" && ", "; ").replace("bin/", "Scripts/")
    return windows.replace("/", "\\")


def test_workflow_runs_readmes_test_command_on_each_system() -> None:
    steps = [line.strip() for line in WORKFLOW.read_text("utf-8").splitlines()]
    assert 'run: sudo env "PATH=$PATH" .ci/run' in steps
    assert TEST in steps
    assert _for_powershell(TEST).replace("py -m", "python -m", 1) in steps


def test_workflow_pins_every_action_by_its_commit_and_names_the_tag() -> None:
    actions = re.findall(r"uses: (.+)", WORKFLOW.read_text("utf-8"))
    assert actions
    assert all(re.fullmatch(r"[\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action) for action in actions)


def test_every_checking_tool_is_in_the_test_extra() -> None:
    extra = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["optional-dependencies"]["test"]
    names = {requirement.partition(">=")[0] for requirement in extra}
    assert {check.split()[0] for check in CHECKS} <= names


@pytest.mark.parametrize("command", ["custlist", "custlist-desktop"])
def test_commands_are_installed(command: str) -> None:
    (entry_point,) = entry_points(name=command)
    assert callable(entry_point.load())


def test_version_is_the_same_everywhere() -> None:
    assert version("custlist-desktop") == __version__
    assert f"### {__version__}" in (ROOT / "README.md").read_text("utf-8")


def test_desktop_entry_starts_the_window() -> None:
    entry = configparser.ConfigParser(interpolation=None, strict=True)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # keys differ by case here
    entry.read_string(resource_path("desktop", "custlist-desktop.desktop").read_text("utf-8"))
    desktop = entry["Desktop Entry"]
    assert desktop["Exec"] == "custlist-desktop"
    assert Path(resource_path("desktop", f"{desktop['Icon']}.svg")).is_file()


def test_readme_names_files_and_folders_that_are_there() -> None:
    readme, package = (ROOT / "README.md").read_text("utf-8"), ROOT / "custlist_desktop"
    layout = readme.partition("## Layout")[2].partition("## Contribute")[0]
    changes = readme.partition("### Where a change goes")[2].partition("## Changelog")[0]
    named = re.findall(r"^  (\S+)", layout, re.MULTILINE) + re.findall(r"`([\w./]+/[\w.]*)`", changes)
    assert len(named) > 30
    assert [name for name in named if not (package / name).exists()] == []
