"""The mark in the editor's header that says how the estimate differs from its last revision."""

from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from custlist_desktop.domain.issued_differences import Part
from custlist_desktop.domain.money import format_amount, with_plus
from custlist_desktop.ui.estimates.revision_watch import Drift
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.accessibility import announce
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.link_label import LinkLabel
from custlist_desktop.ui.kit.lists.marked_text import MarkedLabel
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.theme import type as fonts
from custlist_desktop.ui.theme.metrics import scaled

_HEIGHT: Final = 20


class RevisionMark(QWidget):
    """A pencil, what differs, what that comes to, and a link to all of it; nothing while nothing differs."""

    differences_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Shows nothing."""
        super().__init__(parent)
        self._drift: Drift | None = None
        self._what = MarkedLabel(fonts.caption(fonts.MEDIUM), "warn")
        self._amount = MarkedLabel(fonts.tabular(fonts.caption(fonts.MEDIUM)), "text")
        self._dot = make_label("·", "caption")
        self._link = LinkLabel()
        self._link.set_text(translate("RevisionMark", "See Differences"))
        self._link.setFont(fonts.caption(fonts.MEDIUM))
        self._link.activated.connect(self.differences_requested)
        self.setFixedHeight(scaled(_HEIGHT))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(IconLabel("edit", "warn"))
        self._what.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._amount.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for widget in (self._what, self._amount, self._dot, self._link):
            layout.addWidget(widget)
        self.hide()

    def show_drift(self, drift: Drift | None) -> None:
        """Says how the estimate differs; None takes the mark away."""
        appears = drift is not None and self._drift is None
        self._drift = drift
        if drift is not None:
            self._say(drift)
        self.setVisible(drift is not None)
        if appears and self.isVisible():
            announce(self, self._what.text().rstrip(","))

    def _say(self, drift: Drift) -> None:
        amount = "" if not drift.total else with_plus(format_amount(drift.total, drift.currency, QLocale().name()))
        self._what.set_text(drift_text(drift) + ("," if amount else ""))
        self._amount.set_text(amount)
        self._amount.setVisible(bool(amount))


def drift_text(drift: Drift) -> str:
    """What differs from the last revision: the customer's details, or who offers, or how, or else anything."""
    only = next(iter(drift.parts)) if len(drift.parts) == 1 else None
    if only is Part.CUSTOMER:
        text = translate("RevisionMark", "Customer details changed since revision {revision}")
    elif only is Part.COMPANY:
        text = translate("RevisionMark", "Company details changed since revision {revision}")
    elif only is Part.OPTION:
        text = translate("RevisionMark", "Proposal choices changed since revision {revision}")
    else:
        text = translate("RevisionMark", "Changed since revision {revision}")
    return text.format(revision=drift.revision)
