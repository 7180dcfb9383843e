"""Where the customer list is, and what the computer says about its reader."""

import plistlib
import sys
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from custlist_desktop.system.config import (
    AppConfig,
    database_path,
    default_database,
    home_region,
    macos_locale,
    system_language,
)

by_environment = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these systems keep it elsewhere")


@by_environment
@pytest.mark.parametrize(
    ("environ", "region"),
    [
        ({"LANG": "fr_CA.UTF-8"}, "CA"),
        ({"LANG": "en_US.UTF-8", "LC_TELEPHONE": "es_MX.UTF-8"}, "MX"),
        ({"LC_ALL": "fr_FR", "LC_TELEPHONE": "es_MX", "LANG": "en_US"}, "FR"),
        ({"LC_ALL": "C.UTF-8", "LANG": "en_GB.UTF-8"}, "GB"),
        ({"LC_ALL": "", "LC_ADDRESS": "de_DE@euro"}, "DE"),
        ({"LANG": "zh-Hant-TW"}, "TW"),
        ({"LANG": "C"}, "US"),
        ({"LANG": "POSIX"}, "US"),
        ({"LANG": "en_001"}, "US"),
        ({"LANG": "fr"}, "US"),
        ({}, "US"),
    ],
)
def test_home_region_is_read_from_the_locale(environ: dict[str, str], region: str) -> None:
    assert home_region(environ) == region


@by_environment
@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({"LANG": "fr_CA.UTF-8"}, "fr"),
        ({"LANG": "es"}, "es"),
        ({"LC_MESSAGES": "es_MX.UTF-8", "LANG": "fr_FR.UTF-8"}, "es"),
        ({"LC_ALL": "de_DE.UTF-8", "LANG": "fr_FR.UTF-8"}, "fr"),
        ({"LANG": "est_EE"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_language_is_the_computers_or_english(
    environ: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("locale.getlocale", lambda: (None, None))
    assert system_language(environ) == language


@by_environment
def test_language_is_known_by_its_windows_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("locale.getlocale", lambda: ("French_Canada", "1252"))
    assert system_language({}) == "fr"


def test_macos_keeps_its_locale_in_a_property_list(tmp_path: Path) -> None:
    preferences = tmp_path / "Library" / "Preferences" / ".GlobalPreferences.plist"
    preferences.parent.mkdir(parents=True)
    assert macos_locale(tmp_path) == ""
    preferences.write_bytes(b"no property list")
    assert macos_locale(tmp_path) == ""
    preferences.write_bytes(plistlib.dumps({"AppleLocale": "fr_CA"}, fmt=plistlib.FMT_BINARY))
    assert macos_locale(tmp_path) == "fr_CA"


def test_usual_customer_list_is_in_the_users_data_folder() -> None:
    assert default_database().is_absolute()
    assert default_database().parts[-2:] == ("Custlist", "customers.db")
    assert database_path(None) == default_database()


def test_named_customer_list_is_an_absolute_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert database_path("clients.db") == tmp_path / "clients.db"
    assert database_path("~/clients.db") == Path.home() / "clients.db"
    assert database_path("~nobody-has-this-name/x.db").name == "x.db"


def test_configuration_does_not_change(tmp_path: Path) -> None:
    config = AppConfig(tmp_path / "customers.db")
    assert (config.language, config.appearance, config.home_region) == ("system", "system", "US")
    with pytest.raises(FrozenInstanceError):
        config.language = "fr"  # type: ignore[misc]
