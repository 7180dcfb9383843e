"""The exact versions that README's commands install: they are those of pyproject.toml, whole, and from nowhere."""

import re
import tomllib
from typing import Final

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.__main__ import ROOT

FOLDER: Final = ROOT / "resources" / "requirements"
PYTHONS: Final = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS: Final = ("linux", "win32", "darwin")
_PINNED: Final = re.compile(r"(?P<name>[a-z0-9.-]+)==(?P<version>\S+)(?: ; (?P<marker>[^\\]+?))? \\")
_HASH: Final = re.compile(r" {4}--hash=sha256:[0-9a-f]{64}(?: \\)?")

Pinned = list[tuple[str, str, Marker | None]]


def pinned(name: str) -> Pinned:
    """The names, versions and markers of a file of requirements."""
    lines = (FOLDER / f"{name}.txt").read_text("utf-8").splitlines()
    found = [_PINNED.fullmatch(line) for line in lines if not line.startswith(" ")]
    return [
        (line["name"], line["version"], Marker(line["marker"]) if line["marker"] else None) for line in found if line
    ]


def wanted(name: str) -> list[Requirement]:
    """What pyproject.toml asks for, and what builds the program."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    texts = [*project["build-system"]["requires"], *project["project"]["dependencies"]]
    if name == "test":
        texts += project["project"]["optional-dependencies"]["test"]
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize("name", ["run", "test"])
def test_every_line_is_a_version_or_its_hash(name: str) -> None:
    lines = (FOLDER / f"{name}.txt").read_text("utf-8").splitlines()
    assert lines
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        assert _HASH.fullmatch(line) or _PINNED.fullmatch(line), line
        # A backslash says that another hash follows, and every version has one.
        assert line.endswith("\\") is following.startswith(" "), line


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("name", ["run", "test"])
def test_versions_are_those_that_the_project_allows(name: str, python: str, system: str) -> None:
    place = {"python_version": python, "python_full_version": f"{python}.1", "sys_platform": system}
    taken = [(what, version) for what, version, marker in pinned(name) if marker is None or marker.evaluate(place)]
    versions = dict(taken)
    assert len(versions) == len(taken)
    for requirement in wanted(name):
        if requirement.marker is None or requirement.marker.evaluate(place):
            assert requirement.specifier.contains(versions[canonicalize_name(requirement.name)]), requirement


def test_what_runs_is_what_is_tested() -> None:
    def versions(name: str) -> set[tuple[str, str, str]]:
        return {(what, version, str(marker)) for what, version, marker in pinned(name)}

    assert versions("run") < versions("test")
