"""What the program works with: where the customer list is, what was chosen, and where its reader lives."""

import locale
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from custlist_desktop.system.private_files import close_to_others, make_private_folder

SYSTEM: Final = "system"
LANGUAGES: Final = ("en", "fr", "es")
APPEARANCES: Final = (SYSTEM, "light", "dark")
DEFAULT_REGION: Final = "US"

# LC_TELEPHONE and LC_ADDRESS are about nothing else, so they come before the language of everything.
_REGION_VARIABLES = ("LC_ALL", "LC_TELEPHONE", "LC_ADDRESS", "LANG")
_LANGUAGE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
# fr_CA.UTF-8, zh-Hant-TW, en_US@currency=EUR: the region is two capital letters after the language or the script.
_REGION = re.compile(r"[a-z]{2,3}[_-](?:[A-Z][a-z]{3}[_-])?([A-Z]{2})(?![A-Za-z])")
_LANGUAGE = re.compile(r"(en|fr|es)(?![a-z])")
_WINDOWS_LANGUAGES = {"English": "en", "French": "fr", "Spanish": "es"}  # "French_Canada"


@dataclass(frozen=True, slots=True)
class AppConfig:
    """What a start of the program was asked for.

    Attributes:
        language: "en", "fr" or "es"; "system" leaves it to the window's settings.
        appearance: "light" or "dark"; "system" leaves it to the window's settings.
        home_region: ISO 3166-1 alpha-2; telephone numbers are dialled from there.
    """

    database: Path
    language: str = SYSTEM
    appearance: str = SYSTEM
    home_region: str = DEFAULT_REGION


def default_database() -> Path:
    """The customer list that is opened when no other is named: in the platform's folder for a user's data."""
    return user_data_path("Custlist", appauthor=False) / "customers.db"


def database_path(given: str | None) -> Path:
    """The absolute path of the customer list that an option names; the usual one if it names none."""
    return default_database() if given is None else Path(os.path.expanduser(given)).absolute()  # no error for "~x"


def prepare_list_folder(database: Path) -> None:
    """Makes the folder of a customer list if it is missing, for this account only.

    A folder that is there already keeps its rights, unless it is the program's own, which older versions left open.

    Raises:
        OSError: it can't be made.
    """
    make_private_folder(database.parent)
    if database.parent == default_database().parent:
        close_to_others(database.parent)


def home_region(environ: Mapping[str, str] = os.environ) -> str:
    """The country that the computer is set up for, as ISO 3166-1 alpha-2; "US" if it doesn't say."""
    candidates = [environ.get(name, "") for name in _REGION_VARIABLES]
    if sys.platform == "win32":
        candidates = [f"en_{_windows_region()}", locale.getlocale()[0] or ""]
    elif sys.platform == "darwin":
        candidates = [macos_locale(Path.home()), *candidates, locale.getlocale()[0] or ""]
    regions = (match[1] for match in map(_REGION.match, candidates) if match)
    return next(regions, DEFAULT_REGION)


def system_language(environ: Mapping[str, str] = os.environ) -> str:
    """The language of the computer as far as the program speaks it, else English."""
    candidates = [environ.get(name, "") for name in _LANGUAGE_VARIABLES]
    if sys.platform == "darwin":
        candidates.append(macos_locale(Path.home()))
    name = locale.getlocale()[0] or ""
    candidates += [name, _WINDOWS_LANGUAGES.get(name.partition("_")[0], "")]
    codes = (match[1] for match in map(_LANGUAGE.match, candidates) if match)
    return next(codes, "en")


def macos_locale(home: Path) -> str:
    """The locale of macOS's System Settings, such as "fr_CA"; a program started by a click gets no LANG."""
    import plistlib  # here, since no other system needs it, and it loads the parsers of XML

    try:
        with (home / "Library" / "Preferences" / ".GlobalPreferences.plist").open("rb") as file:
            return str(plistlib.load(file).get("AppleLocale", ""))
    except (OSError, plistlib.InvalidFileException, ValueError, AttributeError):
        return ""


def setting_name(path: Path) -> str:
    """A path as the name of a setting, in which slashes would divide groups."""
    return str(path).replace("/", "|").replace("\\", "|")


if sys.platform == "win32":

    def _windows_region() -> str:
        import ctypes

        name = ctypes.create_unicode_buffer(16)
        return name.value if ctypes.windll.kernel32.GetUserDefaultGeoName(name, len(name)) else ""
