"""The windows that are open: listed with those first that were used last, and gone to from that list."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.menu import RoundMenu
from custlist_desktop.ui.kit.windows import bring_to_front
from custlist_desktop.ui.theme.icons import APP_NAME

_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Meta)


class OpenWindows(QObject):
    """Knows in which order the program's windows had the keyboard."""

    def __init__(self, app: QGuiApplication) -> None:
        """Watches from now on."""
        super().__init__(app)
        self._recent: list[QWidget] = []
        app.focusWindowChanged.connect(self._on_focus_window_changed)

    def windows(self) -> list[QWidget]:
        """The windows that can be gone to, those first that had the keyboard last."""
        shown = [each for each in QApplication.topLevelWidgets() if _can_be_gone_to(each)]
        recent = [each for each in self._recent if each in shown]
        return recent + [each for each in shown if each not in recent]

    def fill(self, menu: RoundMenu) -> None:
        """Adds an entry for each window, which brings it to the front; the one with the keyboard is checked."""
        for number, window in enumerate(self.windows()):
            title = window.windowTitle().removesuffix(f" — {APP_NAME}")
            action = menu.add(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(number == 0)
            action.triggered.connect(partial(_go_to, window))

    def show_list(self, *, back: bool) -> None:
        """Opens the list over the window with the keyboard, at the one before it, or with ``back`` at the last."""
        waiting = QApplication.activeModalWidget()
        if waiting is not None:
            _stay_at(waiting)
            return
        active = QApplication.activeWindow()
        if active is None:
            return
        menu = _WindowList(active)
        self.fill(menu)
        menu.aboutToHide.connect(menu.deleteLater)
        middle = QRect(QPoint(), menu.sizeHint())
        middle.moveCenter(active.geometry().center())
        menu.popup(middle.topLeft())
        entries = menu.actions()
        menu.setActiveAction(entries[-1 if back else min(1, len(entries) - 1)])

    def _on_focus_window_changed(self, handle: QWindow | None) -> None:
        self._recent = [each for each in self._recent if isValid(each)]
        window = next((each for each in QApplication.topLevelWidgets() if each.windowHandle() is handle), None)
        if handle is not None and window is not None and _can_be_gone_to(window):
            self._recent = [window, *(each for each in self._recent if each is not window)]


class _WindowList(RoundMenu):
    """Tab goes on while Ctrl is held; where it is let go, the window comes to the front."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(translate("SettingsMenu", "Windows"))

    def event(self, event: QEvent) -> bool:
        """Takes Tab before it would go to the next widget."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _TABS:
            entries, active = self.actions(), self.activeAction()
            step = 1 if event.key() == Qt.Key.Key_Tab else -1
            self.setActiveAction(entries[(entries.index(active) + step) % len(entries) if active in entries else 0])
            return True
        return super().event(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting Ctrl go chooses."""
        chosen = self.activeAction()
        if event.key() not in _HELD or chosen is None:
            super().keyReleaseEvent(event)
            return
        self.close()
        chosen.trigger()


def _can_be_gone_to(window: QWidget) -> bool:
    """Whether it is a window of its own that is open, and no dialog that holds up another one, menu or tip."""
    is_window = window.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)
    return is_window and window.isVisible() and bool(window.windowTitle()) and not window.isModal()


def _stay_at(dialog: QWidget) -> None:
    """Brings a dialog that waits to the front, and says that it has to be closed first."""
    bring_to_front(dialog)
    words = translate("SettingsMenu", "Close “{title}” first. Then you can go to another window.")
    said = words.format(title=dialog.windowTitle())
    QToolTip.showText(dialog.mapToGlobal(QPoint()), said, dialog)
    announce(dialog, said, assertive=True)


def _go_to(window: QWidget) -> None:
    if isValid(window):
        bring_to_front(window)
