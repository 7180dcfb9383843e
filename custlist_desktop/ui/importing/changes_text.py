"""What an update does to a customer, in one line."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from custlist_desktop.domain.fields import FieldKind, kind_of
from custlist_desktop.domain.geography import COUNTRIES_WITH_SUBDIVISIONS, country_name, subdivision_name
from custlist_desktop.domain.incoming import FieldChange
from custlist_desktop.domain.phone import display_phone, read_phone
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.importing.words import field_within_sentence
from custlist_desktop.ui.kit.contact.sentences import field_text

_LONGEST: Final = 60
_NOT_A_DIGIT: Final = re.compile(r"\D")
_TOLD_BY_NAME: Final = (FieldKind.EMAIL, FieldKind.PHONE, FieldKind.WEBSITE)
"""Fields whose values are too long, or say too little, to be read in a line when they are new."""


def changes_text(changes: Sequence[FieldChange], home_region: str) -> str:
    """All changes of a row: "City Boston → Cambridge, postal code 02118 → 02139"."""
    return ", ".join(
        _change_text(change, field_within_sentence(change.field) if place else field_text(change.field), home_region)
        for place, change in enumerate(changes)
    )


def _change_text(change: FieldChange, name: str, home_region: str) -> str:
    if change.field == "notes":
        return _notes_text(change, name)
    before, after = (_cut(shown_value(change.field, value, home_region)) for value in (change.before, change.after))
    if not before and kind_of(change.field) in _TOLD_BY_NAME:
        return translate("CheckStep", "{field} added").format(field=name)
    if not before:
        return translate("CheckStep", "{field} → {after}").format(field=name, after=after)
    return translate("CheckStep", "{field} {before} → {after}").format(field=name, before=before, after=after)


def _notes_text(change: FieldChange, name: str) -> str:
    """How many lines the notes gain: "notes: 1 line added, 1 replaced"."""
    before, after = change.before.splitlines(), change.after.splitlines()
    gone = sum((Counter(before) - Counter(after)).values())
    new = sum((Counter(line for line in after if line) - Counter(before)).values())
    added, replaced = max(new - gone, 0), min(new, gone)
    parts = []
    if added:
        parts.append(translate("CheckStep", "%Ln line(s) added", "", added))
    if replaced:
        parts.append(translate("CheckStep", "%Ln line(s) replaced", "", replaced))
    if not parts:
        return translate("CheckStep", "{field} changed").format(field=name)
    return translate("CheckStep", "{field}: {lines}").format(field=name, lines=", ".join(parts))


def shown_value(field: str, value: str, home_region: str) -> str:
    """A value of a customer's field as it is shown, in one line.

    Args:
        field: one of CUSTOMER_FIELDS.
        value: as the customer has it: ``country`` and ``state_province`` are codes.
        home_region: ISO 3166-1 alpha-2; numbers are shown as written there.
    """
    language = current_language()
    if not value:
        return ""
    if field == "country":
        return country_name(value, language)
    if field == "state_province":
        # No state's code is a province's.
        names = [subdivision_name(country, value, language) for country in COUNTRIES_WITH_SUBDIVISIONS]
        return next((name for name in names if name != value), value)
    if kind_of(field) is FieldKind.PHONE:
        return _shown_phone(value, home_region)
    return " ".join(value.split())


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _shown_phone(value: str, home_region: str) -> str:
    """The customary form of a number, if that has the same digits; the row's country isn't known here."""
    shown = display_phone(value, read_phone(value, home_region).e164, home_region, current_language())
    return shown if _NOT_A_DIGIT.sub("", value).endswith(_NOT_A_DIGIT.sub("", shown)) else value
