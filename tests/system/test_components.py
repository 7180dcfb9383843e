"""What the program runs with is read from what is installed, with its license and the license's text."""

import re
import tomllib
from pathlib import Path

import pytest

from custlist_desktop.system.components import PACKAGE, components
from tests.__main__ import ROOT


def test_all_that_the_program_needs_is_named_with_its_version() -> None:
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    found = {re.sub(r"[-_.]+", "-", each.name).lower(): each for each in components("6.0", "3.0")}
    for requirement in needed:
        name = re.split(r"[><=!; ]", requirement)[0].lower()
        assert found[name].version
    assert {"shiboken6", "cffi", "et-xmlfile"} <= set(found), "what the packages need is named too"
    assert {"python", "qt", "sqlite", "inter"} <= set(found)
    assert "pytest" not in found
    assert next(iter(found)) == PACKAGE


def test_licenses_are_names_and_mostly_have_their_text() -> None:
    parts = components("6.0", "3.0")
    assert all("\n" not in each.license and len(each.license) <= 60 for each in parts)
    assert all(each.license for each in parts)
    assert "SIL OPEN FONT LICENSE" in next(each.text for each in parts if each.name == "Inter")
    assert "MIT License" in parts[0].text


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ("License-Expression: EUPL-1.2\nLicense: another", "EUPL-1.2"),
        ("License: EUPL 1.2\nClassifier: License :: OSI Approved :: MIT License", "EUPL 1.2"),
        (
            "License: Permission\n        is hereby granted\nClassifier: License :: OSI Approved :: MIT License",
            "MIT License",
        ),
        (f"License: {'x' * 200}", ""),
        ("Summary: says nothing", ""),
    ],
)
def test_license_is_the_shortest_that_a_package_says_of_itself(
    facts: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = tmp_path / "peewee-99.dist-info"
    (installed / "licenses").mkdir(parents=True)
    (installed / "licenses" / "COPYING.txt").write_text("Do what is right.", "utf-8")
    (installed / "RECORD").write_text("peewee-99.dist-info/licenses/COPYING.txt,,\npeewee-99.dist-info/METADATA,,\n")
    (installed / "METADATA").write_text(f"Metadata-Version: 2.4\nName: peewee\nVersion: 99\n{facts}\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    (peewee,) = (each for each in components("6.0", "3.0") if each.name == "peewee")
    assert (peewee.version, peewee.license, peewee.text) == ("99", name, "Do what is right.")
