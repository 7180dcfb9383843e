"""What new estimates begin with."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from custlist_desktop.domain.account import EstimateDefaults, Paper
from custlist_desktop.domain.account_checks import check_defaults, normalised_defaults
from custlist_desktop.domain.checks import errors_in
from custlist_desktop.domain.errors import ChangedMeanwhileError, InvalidDetailsError
from custlist_desktop.domain.money import default_currency
from custlist_desktop.domain.roles import Action, Actor
from custlist_desktop.domain.text import clean_line
from custlist_desktop.models.account import EstimateDefaultsRow
from custlist_desktop.services.core.change import Ledger
from custlist_desktop.services.estimates.columns import taxes_from_json, taxes_to_json
from custlist_desktop.services.estimates.numbers import next_number

_KEY = 1
_PLAIN = ("currency", "language", "markup", "aim", "days_valid", "number_pattern", "sent_after_download")
# Where office paper is Letter: North America, and those who buy it there (CLDR, supplemental data, paperSize).
_LETTER_REGIONS = frozenset(("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))


class EstimateDefaultsService:
    _ledger: Ledger
    _reader_language: Callable[[], str]

    def defaults(self) -> EstimateDefaults:
        """What a new estimate begins with; until somebody sets it, what suits the home region and the language."""
        row = EstimateDefaultsRow.get_or_none(EstimateDefaultsRow.id == _KEY)
        if row is None:
            return self._first_defaults()
        return EstimateDefaults(
            **{name: getattr(row, name) for name in _PLAIN},
            taxes=taxes_from_json(row.taxes),
            paper=Paper(row.paper),
            version=row.version,
        )

    def save_defaults(self, actor: Actor, defaults: EstimateDefaults) -> EstimateDefaults:
        """Keeps other defaults; estimates that exist stay as they are.

        Args:
            defaults: all of them; their version is the one that the change was made from.

        Raises:
            InvalidDetailsError: they can't be saved.
            ChangedMeanwhileError: somebody else saved first; ``current`` is an `EstimateDefaults`.
        """
        with self._ledger.change(actor, Action.MANAGE_ACCOUNT) as it:
            clean = normalised_defaults(defaults)
            errors = errors_in(check_defaults(clean))
            if errors:
                raise InvalidDetailsError(errors)
            current = self.defaults()
            if defaults.version != current.version:
                raise ChangedMeanwhileError(current)
            if current.version:
                it.update(it.locked(EstimateDefaultsRow, _KEY), _columns(clean))
            else:
                it.insert(EstimateDefaultsRow, _columns(clean) | {"id": _KEY}, "edit")
            return self.defaults()

    def set_sent_after_download(self, actor: Actor, wanted: bool) -> EstimateDefaults:
        """Saves whether a download marks a draft as sent; the other defaults stay as they were saved last."""
        return self.save_defaults(actor, replace(self.defaults(), sent_after_download=wanted))

    def next_number(self, pattern: str, year: int) -> str:
        """The number that an estimate of ``year`` would get by ``pattern`` now; for an example while it is typed."""
        return next_number(clean_line(pattern), year)

    def _first_defaults(self) -> EstimateDefaults:
        region = self._ledger.home_region
        return EstimateDefaults(default_currency(region), self._reader_language(), paper=usual_paper(region))


def _columns(defaults: EstimateDefaults) -> dict[str, Any]:
    plain = {name: getattr(defaults, name) for name in _PLAIN}
    return plain | {"taxes": taxes_to_json(defaults.taxes), "paper": defaults.paper.value}


def usual_paper(region: str) -> Paper:
    """The office paper of a country, given as ISO 3166-1 alpha-2."""
    return Paper.LETTER if region in _LETTER_REGIONS else Paper.A4
