"""Whether all that was typed is in the file: said in the editor's header, never in a box."""

from enum import StrEnum
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.theme.metrics import scaled

_LONGEST: Final = 420


class SavedState(StrEnum):
    """How far what was typed is safe."""

    SAVED = "saved"
    SAVING = "saving"
    PARTLY = "partly"
    """All but a field that can't be saved as it is."""
    FAILED = "failed"


_LOOKS: Final = {
    SavedState.SAVED: ("done", "muted"),
    SavedState.SAVING: ("update", "muted"),
    SavedState.PARTLY: ("warning", "warn"),
    SavedState.FAILED: ("error", "bad"),
}


_WELL: Final = (SavedState.SAVED, SavedState.SAVING)


class SavedMark(QWidget):
    """An icon and a few words."""

    def __init__(self) -> None:
        """Says Saved."""
        super().__init__()
        self._state = SavedState.SAVED
        self._reason = ""
        self._is_narrow = False
        self._icon = IconLabel("done")
        self._labels = {colour: MarkedLabel(colour=colour) for colour in ("muted", "warn", "bad")}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._icon)
        for label in self._labels.values():
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            label.setMaximumWidth(scaled(_LONGEST))
            layout.addWidget(label)
        self._show()

    @property
    def state(self) -> SavedState:
        """What is said."""
        return self._state

    def set_narrow(self, is_narrow: bool) -> None:
        """Lets the icon alone say that all is well, for want of room; the tool tip has the words."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._show()

    def set_state(self, state: SavedState, reason: str = "") -> None:
        """Says how far all is safe; ``reason`` says in words why not, where it isn't."""
        failed_before = self._state is SavedState.FAILED
        self._state, self._reason = state, reason
        self._show()
        if state is SavedState.FAILED or failed_before:
            announce(self, self._text(), assertive=state is SavedState.FAILED)

    def _show(self) -> None:
        icon_name, colour = _LOOKS[self._state]
        self._icon.set_icon(icon_name, colour)
        text = self._text()
        is_well = self._state in _WELL
        for name, label in self._labels.items():
            label.setVisible(name == colour and not (is_well and self._is_narrow))
            label.set_text(text if name == colour else "")
            label.setMinimumWidth(label.sizeHint().width() if is_well else 0)
        self.setAccessibleName(text)
        self.setToolTip(self._reason or (text if self._is_narrow else ""))

    def _text(self) -> str:
        if self._state is SavedState.FAILED:
            return translate("SavedMark", "Not saved: {reason}").format(reason=self._reason)
        return {
            SavedState.SAVED: translate("SavedMark", "Saved"),
            SavedState.SAVING: translate("SavedMark", "Saving…"),
            SavedState.PARTLY: translate("SavedMark", "Saved, except what is marked"),
        }[self._state]
