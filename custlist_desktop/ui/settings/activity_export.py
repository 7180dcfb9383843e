"""Writes changes to a file, in the words of the screen: a job beside the one that has the list open."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from custlist_desktop.database.address import ListAddress
from custlist_desktop.database.opening import opened_beside
from custlist_desktop.domain.progress import Progress
from custlist_desktop.domain.roles import Actor
from custlist_desktop.exchange.text_tables import write_text_table
from custlist_desktop.services.account.service import AccountService
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.history.activity import ActivityFilter, ActivityReading, ActivityService
from custlist_desktop.services.history.customer_history import name_of_customer
from custlist_desktop.ui.i18n import current_language, install_language, set_market, translate
from custlist_desktop.ui.kit.dates import moment_text
from custlist_desktop.ui.kit.history_words import ValueNames
from custlist_desktop.ui.settings.activity_words import about, screen_words, told_text

_SECONDS: Final = 0.1
_AT_A_TIME: Final = 1_000


@dataclass(frozen=True, slots=True)
class ActivityExport:
    """What to write, and how it is said.

    Attributes:
        address: of the list.
        actor: who asks.
        wanted: which changes.
        out: the file; XLSX if it ends so, else CSV.
        language: of the words.
        home_region: the country whose phone numbers need no country code.
        market: the company's country, by which documents are called; empty where that isn't known.
    """

    address: ListAddress
    actor: Actor
    wanted: ActivityFilter
    out: Path
    language: str
    home_region: str
    market: str


def export_activity(request: ActivityExport, progress: Progress) -> int:
    """Writes all changes that are wanted, newest first, to the file, whole or not at all; returns how many.

    Raises:
        DatabaseFileError: the list can't be read.
        NotAllowedError: only an Account Owner sees what everybody did.
        ExportLimitError: they are more than a sheet has rows.
        ExportFileError: the file can't be written.
        CancelledError: ``progress`` ended it.
    """
    app = QCoreApplication.instance() or QCoreApplication([])
    if current_language() != request.language:
        install_language(app, request.language)
    set_market(app, request.market)
    with opened_beside(request.address) as file:
        account = AccountService(Ledger(file, request.home_region))
        trade_names = {each.id: each.details.name for each in account.trade_names()}
        names = ValueNames(name_of_customer, lambda key: trade_names.get(key or 0, ""))
        reading = ActivityService().read(request.actor, request.wanted, screen_words(names))
        heads = (
            (translate("ActivityPage", "When"), 20),
            (translate("ActivityPage", "Who"), 24),
            (translate("ActivityPage", "About"), 32),
            (translate("ActivityPage", "What Changed"), 80),
        )
        title = translate("ActivityPage", "Activity")
        return write_text_table(request.out, title, heads, _rows(reading, names, progress))


def _rows(reading: ActivityReading, names: ValueNames, progress: Progress) -> Iterator[tuple[str, ...]]:
    while not reading.is_done:
        for one in reading.step(_SECONDS, _AT_A_TIME):
            yield moment_text(one.entry.at), one.entry.user, about(one), told_text(one, names)
        progress(*reading.progress)
