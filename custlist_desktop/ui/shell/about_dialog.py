"""What this program is, what it is made with, and where its data is."""

import platform
from pathlib import Path
from textwrap import fill
from typing import Final

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from custlist_desktop.database.version import engine_version
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.shell.about_facts import PACKAGE, Library, installed_version, libraries, support_text
from custlist_desktop.ui.theme.icons import app_icon, app_pixmap
from custlist_desktop.ui.theme.metrics import fix_width

_WIDTH: Final = 600
_ICON: Final = 40
_LICENCE_LINE: Final = 32
"""Letters of a licence's name in one line."""


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
