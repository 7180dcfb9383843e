"""What this program is, whom to ask for help, where its data is, and what it is made with."""

import platform
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from custlist_desktop import __version__
from custlist_desktop.database.engine_errors import engine_version
from custlist_desktop.system.components import PACKAGE, Component, components, installed_version
from custlist_desktop.ui.i18n import labelled_text, translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.shell.licenses_dialog import LicensesDialog
from custlist_desktop.ui.theme.icons import app_icon, app_pixmap
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 600
_ICON: Final = 40


def support_text(database: Path | None) -> str:
    """All that whoever helps wants to know, one fact a line; no customer is in it."""
    lines = [
        f"Custlist {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {engine_version()}",
        platform.platform(),
    ]
    if database is not None:
        lines.append(labelled_text(translate("AboutDialog", "Customer list"), str(database)))
    parts = [f"{each.name} {each.version}".strip() for each in made_with()]
    return "\n".join([*lines, "", *parts])


def made_with() -> list[Component]:
    """The program and all that it runs with."""
    return components(qVersion() or "", engine_version().removeprefix("SQLite "))


class AboutDialog(BaseDialog):
    """Version, whom to ask, and the path of the customer list; all of it can be copied, and the licenses be read."""

    def __init__(self, parent: QWidget | None = None, database: Path | None = None) -> None:
        """Everything is read when the dialog is made; ``database`` is the open customer list."""
        super().__init__(parent)
        self._database = database
        self.setWindowIcon(app_icon())
        self.setWindowTitle(translate("AboutDialog", "About Custlist"))
        licenses = self.footer.add_at_the_left(make_button(translate("AboutDialog", "Licenses…")))
        licenses.clicked.connect(self._on_licenses_clicked)
        self._copy = self.footer.add_button(make_button(translate("AboutDialog", "Copy All"), icon_name="copy"))
        self._copy.setToolTip(
            translate("AboutDialog", "Copies version numbers and the file location, no customer data.")
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
        terms = translate("AboutDialog", "Free software under the MIT License. Its icons were drawn for it.")
        help_ = translate(
            "AboutDialog",
            "For help, ask whoever installed Custlist for you, and send them what Copy All copies. It has "
            "no customer data.",
        )
        self.body_layout.addWidget(make_label(purpose, wrap=True))
        self.body_layout.addWidget(make_label(terms, "muted", wrap=True))
        self._add_part(translate("AboutDialog", "Help"), make_label(help_, wrap=True))
        if self._database is not None:
            self._add_part(translate("AboutDialog", "Customer list"), _copyable(str(self._database)))
        facts = f"Python {platform.python_version()}   ·   Qt {qVersion()}   ·   {engine_version()}"
        self._add_part(translate("AboutDialog", "Made with"), make_label(facts))

    def _add_part(self, heading: str, content: QWidget) -> None:
        self.body_layout.addSpacing(4)
        self.body_layout.addWidget(make_label(heading, "group"))
        self.body_layout.addWidget(content)

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

    def _on_licenses_clicked(self) -> None:
        LicensesDialog(made_with(), self).exec()

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
