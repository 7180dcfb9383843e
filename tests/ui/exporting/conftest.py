"""An export dialog over three customers, and what a person finds in it."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QProgressBar, QWidget

from custlist_desktop.domain.account import Paper
from custlist_desktop.ui.exporting.choices import ShownList
from custlist_desktop.ui.exporting.export_dialog import ExportDialog
from custlist_desktop.ui.kit.outlets import Outlets
from custlist_desktop.ui.session import Session
from tests.ui.conftest import Shower, wait_until
from tests.ui.customers.conftest import ARCHITECT, MASON, ROOFER
from tests.ui.places import named


@dataclass
class ChosenOutlets(Outlets):
    """Answers its questions as a test says, and keeps what was asked."""

    where: Path
    path: Path | None = None
    printer: QPrinter | None = None
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(QSettings(str(self.where / "settings.ini"), QSettings.Format.IniFormat))

    def ask_path(self, parent: QWidget, title: str, name: str, kinds: str = "") -> Path | None:
        """The path that the test chose."""
        self.asked.append(f"{name} {kinds}")
        return self.path

    def ask_printer(
        self, parent: QWidget, paper: Paper, pages: int, name: str, *, landscape: bool = False
    ) -> QPrinter | None:
        """The printer that the test chose."""
        self.asked.append(f"{paper} {pages} {'landscape' if landscape else 'portrait'}")
        return self.printer


class Counter:
    """The export dialog on the screen."""

    def __init__(self, session: Session, show: Shower, outlets: ChosenOutlets) -> None:
        self.session = session
        self.outlets = outlets
        self._show = show
        self.dialog: ExportDialog

    def open(self, shown: ShownList | None = None) -> "Counter":
        """Opens the dialog for the list as it is shown: all three customers if nothing else is said."""
        self.dialog = ExportDialog(self.session, shown or ShownList(count=3), outlets=self.outlets)
        self._show(self.dialog)
        return self

    def button(self, text: str) -> QAbstractButton:
        """The visible button with a text."""
        return named(self.dialog, QAbstractButton, text)

    def click(self, text: str) -> None:
        """Clicks it."""
        self.button(text).click()

    def shows(self, text: str) -> bool:
        """Whether a button with the text is in view."""
        return any(each.isVisible() and each.text() == text for each in self.dialog.findChildren(QAbstractButton))

    def said(self) -> list[str]:
        """What the messages in view say."""
        widgets = self.dialog.findChildren(QWidget)
        return [each.accessibleName() for each in widgets if each.property("look") == "message" and each.isVisible()]

    def wait(self) -> None:
        """Waits for the end of what is under way."""
        wait_until(lambda: bool(self.said()), 20)

    @property
    def is_busy(self) -> bool:
        """Whether a progress bar is in view."""
        return any(each.isVisible() for each in self.dialog.findChildren(QProgressBar))


@pytest.fixture
def counter(session: Session, show: Shower, tmp_path: Path) -> Counter:
    """The dialog over a roofer in Texas, a mason in Québec and an architect in France; not open yet."""
    for details in (ROOFER, MASON, ARCHITECT):
        session.customers.add(session.actor, details)
    return Counter(session, show, ChosenOutlets(tmp_path))
