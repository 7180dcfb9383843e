"""The counts of the Check step, each a filter for the table below."""

from typing import Final

from PySide6.QtCore import QLocale, Signal

from custlist_desktop.domain.incoming import ImportCounts, Outcome
from custlist_desktop.ui.i18n import translate
from custlist_desktop.ui.importing.words import OUTCOME_CHIPS, OUTCOME_ICONS
from custlist_desktop.ui.kit.count_tiles import CountTiles, TileFace

_ORDER: Final = (None, Outcome.CREATE, Outcome.UPDATE, Outcome.UNCHANGED, Outcome.SKIP, Outcome.REFUSED)


def _rows_word(outcome: Outcome | None) -> str:
    """What the rows of a tile become, or are: a word about many, where `outcome_text` is about one."""
    return {
        None: translate("CheckTiles", "All"),
        Outcome.CREATE: translate("CheckTiles", "Create"),
        Outcome.UPDATE: translate("CheckTiles", "Update"),
        Outcome.UNCHANGED: translate("CheckTiles", "Unchanged"),
        Outcome.SKIP: translate("CheckTiles", "Skipped"),
        Outcome.REFUSED: translate("CheckTiles", "Refused"),
    }[outcome]


class Tiles(CountTiles):
    """One tile for all rows, and one for each outcome; that of skipped rows only once there are any."""

    outcome_chosen = Signal(object)
    """The Outcome to show, or None for all rows."""

    def __init__(self) -> None:
        """Nothing is counted."""
        outcomes = [TileFace(each, OUTCOME_CHIPS[each], OUTCOME_ICONS[each]) for each in _ORDER if each is not None]
        super().__init__([TileFace(None, "note", "scope"), *outcomes])
        self.chosen.connect(self.outcome_chosen)
        self.set_counts(ImportCounts())

    def outcome(self) -> Outcome | None:
        """What is shown."""
        key = self.key()
        return key if isinstance(key, Outcome) else None

    def set_counts(self, counts: ImportCounts) -> None:
        """Shows how many rows become what."""
        sentences = (
            translate("CheckStep", "Doubtful rows first"),
            translate("CheckStep", "New customers"),
            translate("CheckStep", "Found in the list"),
            translate("CheckStep", "Same as in the list"),
            translate("CheckStep", "Totals, titles, your choice"),
            translate("CheckStep", "Not imported, with reasons"),
        )
        numbers = [QLocale().toString(counts.of(outcome)) for outcome in _ORDER]
        self.set_texts(list(zip(numbers, map(_rows_word, _ORDER), sentences, strict=True)))
        self.set_shown(Outcome.SKIP, bool(counts.of(Outcome.SKIP)) or self.outcome() is Outcome.SKIP)
