"""The window's command: its options, and what it says where no window can open."""

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from custlist_desktop import __version__, startup_check
from custlist_desktop.__main__ import main, read_options
from custlist_desktop.startup_check import (
    PACKAGES,
    library_sentence,
    plugin_trouble,
    startup_trouble,
    wanted_platforms,
)
from custlist_desktop.system.config import AppConfig, default_database
from tests.helpers.open_list import opened

on_linux = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere every system has a display and its libraries"
)
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def missed(library: str) -> str:
    """What the loader says about a library that isn't there."""
    return f"{library}: cannot open shared object file: No such file or directory"


@on_linux
def test_without_a_display_the_command_says_so_in_one_line_and_ends_with_2(tmp_path: Path) -> None:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environ = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "custlist_desktop", "--database", str(tmp_path / "customers.db")]
    ended = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.count("\n") == 1
    assert "DISPLAY" in ended.stderr
    assert list(tmp_path.iterdir()) == []


def test_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"custlist-desktop {__version__}\n"


def test_help_and_wrong_options_are_in_the_language_of_the_computer() -> None:
    command = [sys.executable, "-m", "custlist_desktop"]
    told = {
        (language, option): subprocess.run(
            [*command, option], env={**os.environ, "LC_ALL": language}, capture_output=True, text=True, timeout=60
        )
        for language in ("en_US.UTF-8", "fr_CA.UTF-8")
        for option in ("--help", "--nonsense")
    }
    assert [ended.returncode for ended in told.values()] == [0, 2, 0, 2]
    assert "The customer list, in a window." in told["en_US.UTF-8", "--help"].stdout
    assert "La liste des clients, dans une fenêtre." in told["fr_CA.UTF-8", "--help"].stdout
    assert "arguments inconnus" in told["fr_CA.UTF-8", "--nonsense"].stderr


@pytest.mark.parametrize("wrong", [["--language", "de"], ["--appearance", "pink"], ["--nonsense"], ["customers.db"]])
def test_wrong_options_end_with_2(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(wrong)
    assert ended.value.code == 2
    assert capsys.readouterr().err


def test_options_become_the_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[AppConfig] = []
    app = ModuleType("custlist_desktop.app")

    def run(config: AppConfig) -> int:
        given.append(config)
        return 7

    monkeypatch.setattr(app, "run", run, raising=False)
    monkeypatch.setitem(sys.modules, "custlist_desktop.app", app)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.chdir(tmp_path)
    assert main(["--database", "mine.db", "--language", "fr", "--appearance", "dark"]) == 7
    assert [(config.database, config.language, config.appearance) for config in given] == [
        (tmp_path / "mine.db", "fr", "dark")
    ]


def test_without_options_the_window_chooses() -> None:
    config = read_options([])
    assert (config.database, config.language, config.appearance) == (default_database(), "system", "system")


@pytest.mark.parametrize(
    ("environ", "platforms"),
    [
        ({}, []),
        ({"DISPLAY": ""}, []),
        ({"DISPLAY": ":0"}, ["xcb"]),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, ["wayland", "xcb"]),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ["offscreen"]),
        ({"QT_QPA_PLATFORM": "wayland;xcb:option"}, ["wayland", "xcb"]),
    ],
)
def test_platforms_are_those_that_qt_is_going_to_try(environ: dict[str, str], platforms: list[str]) -> None:
    assert wanted_platforms(environ) == platforms


def test_all_is_well_where_a_window_can_open() -> None:
    assert startup_trouble(OFFSCREEN) is None
    assert startup_trouble({}, "win32") is None


def test_x11_without_a_display_is_told() -> None:
    trouble = startup_trouble({"QT_QPA_PLATFORM": "xcb"}, "linux")
    assert trouble is not None
    assert "DISPLAY" in trouble


def test_missing_qt_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtSvg", None)
    trouble = startup_trouble(OFFSCREEN)
    assert trouble is not None
    assert "PySide6" in trouble
    assert "pip install" in trouble


@pytest.mark.parametrize("library", PACKAGES)
def test_missing_library_is_told_with_the_command_that_installs_it(
    library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(startup_check, "_is_there", lambda _library: True)
    debian, fedora = PACKAGES[library]
    sentence = library_sentence(missed(library), "")
    assert f"the system library {library}:" in sentence
    assert f"sudo apt install {debian} " in sentence
    assert f"sudo dnf install {fedora})" in sentence
    assert "\n" not in sentence


def test_all_that_a_platform_misses_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    away = {"libxcb-cursor.so.0", "libxcb-icccm.so.4", "libEGL.so.1"}
    monkeypatch.setattr(startup_check, "_is_there", lambda library: library not in away)
    sentence = library_sentence(missed("libxcb-icccm.so.4"), "xcb")
    assert "the system libraries libxcb-icccm.so.4, libxcb-cursor.so.0: " in sentence
    assert "sudo apt install libxcb-icccm4 libxcb-cursor0 " in sentence


def test_library_of_an_unknown_package_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(startup_check, "_is_there", lambda _library: True)
    assert "libnew.so.5: install the package" in library_sentence(missed("libnew.so.5"), "xcb")


def test_any_other_reason_is_told_in_one_line() -> None:
    sentence = library_sentence("libc.so.6: version `GLIBC_2.39'\n not found", "")
    assert sentence == "custlist-desktop can't load Qt: libc.so.6: version `GLIBC_2.39' not found"


@on_linux
def test_platform_plugin_is_loaded_as_qt_does(tmp_path: Path) -> None:
    assert plugin_trouble(tmp_path, "xcb") is None  # somebody's own Qt has it elsewhere
    (tmp_path / "libqxcb.so").write_bytes(b"no library")
    trouble = plugin_trouble(tmp_path, "xcb")
    assert trouble is not None
    assert "can't load Qt" in trouble


@on_linux
def test_display_that_does_not_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(startup_check, "_plugin_trouble", lambda _environ: None)
    monkeypatch.setattr(startup_check, "x_server_answers", lambda display: display == ":0")
    assert startup_trouble({"DISPLAY": ":0"}) is None
    trouble = startup_trouble({"DISPLAY": ":99"})
    assert trouble is not None
    assert "(:99) doesn't answer" in trouble


_FEW_NEED = (
    *("argon2", "difflib", "email", "multiprocessing", "openpyxl", "plistlib", "pycountry", "python_calamine"),
    *("rapidfuzz", "typst"),
)
"""Packages that the first rows do without."""
_OURS_FEW_NEED = (
    *("exchange", "proposals", "services.imports", "services.recovery", "services.restoring"),
    *("services.duplicates.merging", "services.history.activity", "services.history.undo", "services.samples.rows"),
    *("ui.estimates.editor_window", "ui.estimates.estimates_page", "ui.exporting", "ui.history", "ui.importing"),
    *("ui.kit.forms", "ui.proposals", "ui.restoring", "ui.shell.backup_status", "ui.shell.opening_trouble"),
    "ui.sign_in",
)
_STARTED = """
import linecache, os, sys
from custlist_desktop.__main__ import import_plainly, main
import_plainly()
from custlist_desktop.ui.kit.lists.page_table import PageTable

def paint(table, event, plainly=PageTable.paintEvent):
    plainly(table, event)
    if table.list_model.rowCount():
        print(*sys.modules)
        print(*linecache.cache, flush=True)
        os._exit(0)

PageTable.paintEvent = paint
main(["--database", sys.argv[1]])
"""


def test_first_rows_are_painted_without_what_few_starts_need(closed_list: Path, tmp_path: Path) -> None:
    """What is new here is to be imported where it is used, or behind `Workplace.rows_shown`."""
    with opened(closed_list) as it:
        it.users.set_active(it.owner, it.estimator.user_id, active=False)  # one alone doesn't sign in
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), str(tmp_path))
    ended = subprocess.run(
        [sys.executable, "-c", _STARTED, str(closed_list)],
        env={**os.environ, **OFFSCREEN, **folders},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    modules, sources = ended.stdout.splitlines()
    loaded = modules.split()
    assert "custlist_desktop.ui.customers.customers_page" in loaded
    unwanted = (*_FEW_NEED, *(f"custlist_desktop.{each}" for each in _OURS_FEW_NEED))
    assert [each for each in loaded if any(f"{each}.".startswith(f"{name}.") for name in unwanted)] == []
    assert "custlist_desktop" not in sources, "PySide6 reads what is imported"
    pages = [each for each in loaded if each.startswith("custlist_desktop.ui.settings.")]
    assert pages == ["custlist_desktop.ui.settings.sections"]
