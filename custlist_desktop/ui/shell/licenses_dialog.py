"""The licenses of all that the program runs with, to be searched, read and copied."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from custlist_desktop.domain.text import fold
from custlist_desktop.system.components import Component
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.dialogs.dialog import BaseDialog
from custlist_desktop.ui.kit.lists.nav_delegate import CAPTION, OWN, NavDelegate
from custlist_desktop.ui.kit.search_box import SearchBox
from custlist_desktop.ui.theme.metrics import fix_width, scaled

_WIDTH: Final = 960
_HEIGHT: Final = 440
_LIST_WIDTH: Final = 280
_ROW: Final = 34
_GAP: Final = 1


class LicensesDialog(BaseDialog):
    """A list of parts with a search over names, licenses and texts; the text of the chosen one beside it."""

    def __init__(self, components: Sequence[Component], parent: QWidget | None = None) -> None:
        """Shows the first of ``components``."""
        super().__init__(parent)
        self._components = components
        self.setWindowTitle(translate("LicensesDialog", "Licenses"))
        self._search = SearchBox()
        self._search.set_words(
            translate("LicensesDialog", "Search the licenses"), translate("LicensesDialog", "Name, license or text")
        )
        self._list = QListWidget()
        self._list.setProperty("look", "nav")
        self._list.setAccessibleName(translate("LicensesDialog", "Made with"))
        self._list.setItemDelegate(NavDelegate(self._list, _ROW, _GAP))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._copy = self.footer.add_button(make_button(translate("LicensesDialog", "Copy"), icon_name="copy"))
        close = self.footer.add_button(make_button(translate("LicensesDialog", "Close")))
        close.setDefault(True)
        self._build_body()
        self._search.text_edited.connect(self._show_list)
        self._list.currentItemChanged.connect(self._show_text)
        self._copy.clicked.connect(self._on_copy_clicked)
        close.clicked.connect(self.accept)
        self._show_list("")
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_body(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._search)
        left.addWidget(self._list, 1)
        both.addLayout(left)
        both.addWidget(self._text, 1)
        for widget in (self._search, self._list):
            widget.setFixedWidth(scaled(_LIST_WIDTH))
        self._text.setMinimumHeight(scaled(_HEIGHT))
        self.body_layout.addLayout(both)
        fix_width(self, _WIDTH)

    def _show_list(self, search: str) -> None:
        """Lists the parts in which every word of ``search`` occurs."""
        words = fold(search).split()
        self._list.clear()
        for each in self._components:
            folded = fold(f"{each.name} {each.version} {each.license} {each.text}")
            if all(word in folded for word in words):
                self._list.addItem(_item(each))
        self._search.set_count_text(str(self._list.count()) if words else "")
        self._list.setCurrentRow(0)
        self._show_text()

    def _show_text(self) -> None:
        chosen = self._chosen()
        self._copy.setEnabled(chosen is not None)
        self._text.setPlainText("" if chosen is None else license_text(chosen))
        self._text.setAccessibleName("" if chosen is None else _named(chosen))

    def _chosen(self) -> Component | None:
        item = self._list.currentItem()
        chosen = None if item is None else item.data(OWN)
        return chosen if isinstance(chosen, Component) else None

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        told = translate("LicensesDialog", "Copied.")
        self.footer.set_hint(told)
        announce(self._copy, told)


def license_text(component: Component) -> str:
    """What is to be read of a part: its name, version and license, and the license's text if the part carries it."""
    text = component.text or translate(
        "LicensesDialog", "This part came without its license text. Search the web for the license’s name."
    )
    return "\n\n".join(each for each in (_named(component), component.license, text) if each)


def _named(component: Component) -> str:
    return f"{component.name} {component.version}".strip()


def _item(component: Component) -> QListWidgetItem:
    item = QListWidgetItem(component.name)
    caption = " · ".join(each for each in (component.version, component.license) if each)
    item.setData(CAPTION, caption)
    item.setData(OWN, component)
    item.setToolTip(caption)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((component.name, caption)))
    return item
