"""What is asked before much is restored: all of a copy (mock-up 21b), or estimates that were accepted."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.services.restoring.comparing import ComparedLists
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.kit.dates import recent_text
from custlist_desktop.ui.kit.dialogs.confirm import ConfirmDialog
from custlist_desktop.ui.kit.icon_label import IconLabel
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.styling import make_label, make_line
from custlist_desktop.ui.restoring.difference_columns import CHIPS, SINCE_ICONS
from custlist_desktop.ui.restoring.words import counted


class RestoreAllDialog(ConfirmDialog):
    """What would leave the list, be as it was, and come back."""

    def __init__(self, found: ComparedLists, parent: QWidget) -> None:
        """``found`` is what the comparison with the copy found."""
        moment = recent_text(found.facts.made_at, datetime.now().astimezone())
        super().__init__(
            translate("Restore", "Restore"),
            translate("Restore", "Restore everything to {moment}?").format(moment=moment),
            translate("Restore", "The customer list becomes what it was then."),
            translate("Restore", "Restore All"),
            parent,
            icon_name="history",
            tint="info",
            look="primary",
        )
        safe = translate("Restore", "The present list is backed up first. Undo takes it all back.")
        users = translate("Restore", "Users, roles and passwords stay as they are now.")
        self.set_slot(_Lines(found))
        self.set_slot(_sentence("done", "ok", safe))
        self.set_slot(_sentence("user", "muted", users))


class _Lines(Outline):
    """A line for each thing that happens."""

    def __init__(self, found: ComparedLists) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(0)
        texts = {
            Since.ADDED: translate("Restore", "Added since then, leaving the list: {parts}"),
            Since.CHANGED: translate("Restore", "Changed since then, as before again: {parts}"),
            Since.DELETED: translate("Restore", "Deleted since then, coming back: {parts}"),
        }
        for since, text in texts.items():
            going = dict(found.records[since])
            going.pop(RecordKind.USERS, None)
            if not going:
                continue
            if layout.count():
                layout.addWidget(make_line())
            parts = ", ".join(counted(going, 0, is_title=False))
            line = _sentence(SINCE_ICONS[since], CHIPS[since], text.format(parts=parts))
            line.setContentsMargins(0, 8, 0, 8)
            layout.addWidget(line)


def _sentence(icon_name: str, tint: str, text: str) -> QWidget:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(IconLabel(icon_name, tint))
    label: QLabel = make_label(text, wrap=True)
    layout.addWidget(label, 1)
    return line


def may_change_offers(counts: Mapping[Since, int], window: QWidget) -> bool:
    """Asks over ``window`` before accepted estimates become other offers or are deleted; nothing to ask is a yes."""
    if not counts:
        return True
    gone = counts.get(Since.ADDED, 0)
    changed = sum(counts.values()) - gone
    would = [translate("Restore", "%Ln accepted estimate(s) would be deleted.", "", gone)] if gone else []
    if changed:
        would.append(translate("Restore", "%Ln accepted estimate(s) would change.", "", changed))
    return ConfirmDialog(
        translate("Restore", "Accepted Estimates"),
        " ".join((*would, translate("Restore", "Restore anyway?"))),
        translate("Restore", "If you restore, the list no longer holds what was accepted."),
        translate("Restore", "Restore Anyway"),
        window,
        icon_name="locked",
        tint="ok",
        look="primary",
    ).ask()
