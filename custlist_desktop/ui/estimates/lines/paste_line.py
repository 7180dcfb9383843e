"""The line under the lines of an estimate that says how a paste was read, and offers to read it otherwise."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from custlist_desktop.domain.estimate import EstimateContent, EstimateLine
from custlist_desktop.ui.estimates.document import EstimateDocument
from custlist_desktop.ui.estimates.lines.paste_sentences import pasted_count
from custlist_desktop.ui.estimates.lines.paste_warnings import Look, paste_warnings, pasted_words
from custlist_desktop.ui.estimates.lines.pasting import Paste, Pasting
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.quiet_line import QuietLine


class PasteLine(QuietLine):
    """Shows for as long as a `Pasting` has something to tell, and follows what is mended meanwhile."""

    change_requested = Signal()
    """Other columns are to be chosen."""
    check_requested = Signal()
    """The next cell to check is to be shown."""

    def __init__(self, pasting: Pasting, document: EstimateDocument, parent: QWidget | None = None) -> None:
        """Follows ``pasting``, whose lines are in ``document``."""
        self._pasting = pasting
        self._document = document
        self._checks = 0
        self._unmeasured = 0
        self._actions: list[Look] = []
        super().__init__(parent)
        pasting.changed.connect(self._show_paste)
        document.content_changed.connect(self._on_document_content_changed)
        self.look_activated.connect(self._on_look_activated)
        self.first_activated.connect(self.change_requested)
        self.second_activated.connect(pasting.take_back)
        self.closed.connect(pasting.put_away)
        self.set_links(translate("LineTable", "Change Columns"), translate("PasteLine", "Undo"))
        self._show_paste()

    @property
    def checks(self) -> int:
        """How many cells of the paste are still to be checked."""
        return self._checks

    def _show_paste(self) -> None:
        paste = self._pasting.current
        if paste is None:
            self.hide()
            return
        self._checks = self._doubtful(paste)
        self._unmeasured = self._without_quantity(paste)
        warnings = paste_warnings(paste, self._checks, self._unmeasured, self._document.kept_content.currency)
        self._actions = [look for _, look in warnings]
        self.say(pasted_count(paste.lines), " · ".join(pasted_words(paste)), [text for text, _ in warnings])
        self.show()

    def _doubtful(self, paste: Paste) -> int:
        return sum(len(line.doubtful) for line in self._lines_of(paste))

    def _without_quantity(self, paste: Paste) -> int:
        """How many lines have a price or a cost, and come to nothing all the same."""
        return sum(
            line.quantity is None and not line.doubtful and (line.unit_price or line.unit_cost) is not None
            for line in self._lines_of(paste)
        )

    def _lines_of(self, paste: Paste) -> list[EstimateLine]:
        """The pasted lines as they are now."""
        keys = frozenset(paste.keys().values())
        return [line for line in self._document.kept_content.lines if line.key in keys]

    def _on_document_content_changed(self, old: EstimateContent, new: EstimateContent) -> None:
        paste = self._pasting.current
        if paste is None or old.lines is new.lines:
            return
        if (self._doubtful(paste), self._without_quantity(paste)) != (self._checks, self._unmeasured):
            self._show_paste()

    def _on_look_activated(self, which: int) -> None:
        paste, action = self._pasting.current, self._actions[which]
        if action is Look.CHECK:
            self.check_requested.emit()
        elif action is Look.MARKUP and paste is not None and paste.rows is not None:
            self._pasting.read_again(paste.rows.with_other_markup_form())
        else:
            self.change_requested.emit()
