"""Checks what a window needs of the system before Qt does, which ends the process without a useful message.

Only on Linux are these libraries the system's; elsewhere they are in the wheel.
"""

import ctypes
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

# Library: the package of Debian and Ubuntu, and of Fedora.
PACKAGES: Final[dict[str, tuple[str, str]]] = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libz.so.1": ("zlib1g", "zlib-ng-compat"),
}
# What Qt's modules and each plugin load, to name all that is missing at once.
_FAMILIES: Final = {
    "": ("libEGL", "libGL", "libX11.", "libdbus", "libfontconfig", "libfreetype", "libg", "libxkbcommon.", "libz"),
    "xcb": ("libX11", "libxcb", "libxkbcommon-x11"),
    "wayland": ("libwayland",),
}
_PLUGINS: Final = {"xcb": "libqxcb.so", "wayland": "libqwayland.so"}
_MISSING = re.compile(r"(lib[\w.+-]+\.so[.\d]*): cannot open shared object file")


def startup_trouble(environ: Mapping[str, str], system: str = sys.platform) -> str | None:
    """Why no window can open here, and what to do about it, in one line; None if all is well.

    Args:
        environ: the environment's variables.
        system: the operating system, as `sys.platform` names it.
    """
    if not system.startswith("linux"):
        return _module_trouble()
    return _display_trouble(environ) or _module_trouble() or _plugin_trouble(environ) or _server_trouble(environ)


def _display_trouble(environ: Mapping[str, str]) -> str | None:
    platforms = wanted_platforms(environ)
    if not platforms:
        return (
            "custlist-desktop needs a display, and neither DISPLAY nor WAYLAND_DISPLAY names one: "
            "start it from a desktop session (over ssh: ssh -X), or use the command custlist here."
        )
    if platforms == ["xcb"] and not environ.get("DISPLAY"):
        return "custlist-desktop needs a display, and DISPLAY doesn't name one: start it from a desktop session."
    return None


def wanted_platforms(environ: Mapping[str, str]) -> list[str]:
    """The names of Qt's platform plugins that will be tried, the first choice first; empty without any display."""
    chosen = environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return [name.partition(":")[0] for name in chosen.split(";")]
    variables = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [name for name, variable in variables.items() if environ.get(variable)]


def _module_trouble() -> str | None:
    """Imports the modules of Qt that the window needs."""
    try:
        import PySide6.QtSvg
        import PySide6.QtWidgets  # noqa: F401  # that it can be imported is the question
    except ModuleNotFoundError as error:
        return f"custlist-desktop lacks the Python package {error.name}: pip install --upgrade PySide6-Essentials"
    except ImportError as error:
        return library_sentence(str(error), "")
    return None


def _plugin_trouble(environ: Mapping[str, str]) -> str | None:
    """Loads the platform plugins as Qt does; one that loads is enough."""
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    troubles = [plugin_trouble(folder, platform) for platform in wanted_platforms(environ)]
    return None if None in troubles else next(iter(troubles), None)


def _server_trouble(environ: Mapping[str, str]) -> str | None:
    """Whether the X server answers, where nothing else can show the window."""
    display = environ.get("DISPLAY", "")
    if wanted_platforms(environ) != ["xcb"] or x_server_answers(display):
        return None
    return f"custlist-desktop needs a display, and the one that DISPLAY names ({display}) doesn't answer."


def x_server_answers(display: str) -> bool:
    """Connects to an X server as Qt does; libxcb must be there."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def plugin_trouble(folder: Path, platform: str) -> str | None:
    """Why the plugin in ``folder`` for ``platform`` ("xcb", "wayland") can't be loaded; None if it can.

    A missing plugin is no trouble: the installation of Qt is somebody's own.
    """
    plugin = folder / _PLUGINS.get(platform, f"libq{platform}.so")
    if not plugin.is_file():
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return library_sentence(str(error), platform)
    return None


def library_sentence(reason: str, platform: str) -> str:
    """What to install, from the loader's message about the first missing library.

    Args:
        reason: such as "libEGL.so.1: cannot open shared object file: No such file or directory".
        platform: the plugin that needs it; empty for Qt's modules.
    """
    match = _MISSING.search(reason)
    if match is None:
        return f"custlist-desktop can't load Qt: {' '.join(reason.split())}"
    first = match[1]
    others = (name for name in PACKAGES if name.startswith(_FAMILIES.get(platform, ())))
    libraries = [first, *(name for name in others if name != first and not _is_there(name))]
    what = "the system library" if len(libraries) == 1 else "the system libraries"
    return f"custlist-desktop needs {what} {', '.join(libraries)}: {_commands(libraries)}"


def _is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _commands(libraries: Iterable[str]) -> str:
    known = [PACKAGES[library] for library in libraries if library in PACKAGES]
    if not known:
        return "install the package of your system that has it."
    debian, fedora = (" ".join(dict.fromkeys(names)) for names in zip(*known, strict=True))
    return f"sudo apt install {debian} (Fedora: sudo dnf install {fedora})"
