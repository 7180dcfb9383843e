"""What the program runs with, and under which license each part is, as it is installed here.

Packages say it in their metadata (https://packaging.python.org/specifications/core-metadata/), and mostly carry the
license's text. All that the program's own package needs is followed, and what that needs in turn.
"""

import platform
import re
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from custlist_desktop.system.resources import resource_path

PACKAGE: Final = "custlist-desktop"
_FONT: Final = ("proposals", "fonts", "OFL.txt")
_LICENSE_FILE: Final = re.compile(r"(^|/)(licen[cs]e|copying|copyright|notice)[^/]*$", re.IGNORECASE)
_PACKAGE_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST_NAME: Final = 60
_OSI: Final = "License :: OSI Approved :: "
_MIT: Final = "Permission is hereby granted, free of charge"
_SQLITE: Final = "The authors of SQLite put it into the public domain: https://www.sqlite.org/copyright.html"


@dataclass(frozen=True, slots=True)
class Component:
    """A part that the program runs with.

    Attributes:
        name: as people call it.
        version: of what is installed; empty where it has none of its own.
        license: the license's name; empty where the part doesn't say.
        text: the license's text; empty where the part doesn't carry it.
    """

    name: str
    version: str
    license: str
    text: str


def installed_version(package: str) -> str:
    """The version of an installed package; empty if it is not installed."""
    found = _installed(package)
    return "" if found is None else found.version


def components(qt_version: str, sqlite_version: str) -> list[Component]:
    """The program itself, then all that it runs with, in alphabetical order.

    Args:
        qt_version: of Qt, which PySide6 brings along.
        sqlite_version: of SQLite, which APSW brings along.
    """
    packages = list(_needed(PACKAGE, set()))
    own = [_component(each) for each in packages if _key(each.metadata["Name"]) == PACKAGE]
    others = [_component(each) for each in packages if _key(each.metadata["Name"]) != PACKAGE]
    others += [
        Component("Inter", "", "OFL-1.1", resource_path(*_FONT).read_text(encoding="utf-8")),
        Component("Python", platform.python_version(), "PSF-2.0", _python_license()),
        Component("Qt", qt_version, "LGPL-3.0-only", ""),
        Component("SQLite", sqlite_version, "Public domain", _SQLITE),
    ]
    return [*own, *sorted(others, key=lambda each: each.name.lower())]


def _installed(package: str) -> Distribution | None:
    try:
        return distribution(package)
    except PackageNotFoundError:
        return None


def _needed(package: str, seen: set[str]) -> Iterator[Distribution]:
    """A package and what it needs here; what belongs to its extras, or to another system, is left out."""
    found = None if _key(package) in seen else _installed(package)
    seen.add(_key(package))
    if found is None:
        return
    yield found
    for requirement in found.requires or ():
        name = _PACKAGE_NAME.match(requirement)
        if name is not None and "extra ==" not in requirement:
            yield from _needed(name[0], seen)


def _key(name: str) -> str:
    """A package's name as it is compared: https://packaging.python.org/specifications/name-normalization/."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _component(package: Distribution) -> Component:
    text = "\n\n".join(_texts(package))
    return Component(package.metadata["Name"], package.version, _license(package, text), text)


def _texts(package: Distribution) -> Iterator[str]:
    for file in package.files or ():
        if _LICENSE_FILE.search(file.as_posix()) and "_resources" not in file.parts:
            path = Path(str(file.locate()))
            if path.is_file():
                yield path.read_text(encoding="utf-8", errors="replace").strip()


def _license(package: Distribution, text: str) -> str:
    """The license's name; some packages write its whole text there, which nobody would read as a name."""
    found = package.metadata
    for field in ("License-Expression", "License"):
        words = str(found[field] or "") if field in found else ""
        if words and "\n" not in words and len(words) <= _LONGEST_NAME:
            return words
    approved = [each.removeprefix(_OSI) for each in found.get_all("Classifier") or [] if each.startswith(_OSI)]
    if approved:
        return str(approved[0])
    return "MIT" if _MIT in text else ""


def _python_license() -> str:
    """Empty where Python came without it, as some systems' packages do."""
    path = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    return path.read_text(encoding="utf-8", errors="replace").strip() if path.is_file() else ""
