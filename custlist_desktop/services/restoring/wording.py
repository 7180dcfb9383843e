"""A difference in words: what a field is called, what it was and is, for window and shell alike."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Final

from custlist_desktop.database.differences import RecordDifference
from custlist_desktop.domain.address import address_lines
from custlist_desktop.domain.contact import ContactDetails
from custlist_desktop.domain.dates import medium_date
from custlist_desktop.domain.estimate import SCALE_PLACES
from custlist_desktop.domain.geography import country_name, subdivision_name
from custlist_desktop.domain.money import currency_name, format_amount, format_percent
from custlist_desktop.domain.restoring import RecordKind, Since
from custlist_desktop.domain.words import LANGUAGE_NAMES, is_one
from custlist_desktop.domain.words.table import Words
from custlist_desktop.services.restoring.comparing import DISCOUNT, HOLDER, LINES, LOGO, SITE, TRADE_NAME

_YES_OR_NO: Final = frozenset(("is_default", "sent_after_download"))
_DATES: Final = frozenset(("issued_on", "valid_until"))
_RATES: Final = frozenset(("markup", "aim"))


@dataclass(frozen=True, slots=True)
class DifferenceWords:
    """Says differences in one language.

    Attributes:
        words: the language's.
        locale: language and country, by which numbers and dates are written.
    """

    words: Words
    locale: str

    def name(self, each: RecordDifference) -> str:
        """What a record is called; empty where its kind says it all."""
        if each.kind is RecordKind.ESTIMATE:
            return str(each.facts["number"])
        return str(each.facts.get("name", "")) or self.words.record_kinds[each.kind]

    def field(self, kind: RecordKind, name: str) -> str:
        """What a field of a record is called."""
        if kind is RecordKind.CUSTOMER:
            return self.words.fields[name].name
        return self.words.record_field(name) or name

    def fields(self, each: RecordDifference) -> list[tuple[str, str, str, str]]:
        """The fields of a difference: each its name, what it is called, and both values in one line."""
        if each.kind is RecordKind.USERS:
            return [(name, *self._user(then, now)) for name, then, now in each.fields]
        told = []
        for name, then, now in each.fields:
            values = (
                self.value(each, name, then, is_then=True) if each.since is not Since.ADDED else "",
                self.value(each, name, now, is_then=False) if each.since is not Since.DELETED else "",
            )
            told.append((name, self.field(each.kind, name), *values))
        return told

    def value(self, each: RecordDifference, name: str, value: Any, *, is_then: bool) -> str:
        """A value as a person reads it, in one line; "Nothing" for none."""
        side = each.facts.get("then" if is_then else "now") or {}
        return " ".join(self._value(each, name, value, side).split()) or self.words.record_values["empty"]

    def side(self, each: RecordDifference, *, is_then: bool) -> tuple[str, str]:
        """What one column of the list shows of a record: a label in muted ink, which may be empty, and a value."""
        if each.since is (Since.ADDED if is_then else Since.DELETED):
            return "", self.words.record_values["not_there"]
        if each.since is not Since.CHANGED:
            return "", self._record(each, is_then=is_then)
        if each.kind is RecordKind.GROUP:
            return "", self.count("field", each.facts["fields"] or 0) if is_then else ""
        names = [name for name, *_ in each.fields]
        if each.kind is RecordKind.ESTIMATE and LINES in names:
            _, then, now = each.fields[names.index(LINES)]
            return "", self.value(each, LINES, then if is_then else now, is_then=is_then)
        if len(names) != 1:
            return "", self.count("field", len(names)) if is_then else ""
        ((_, label, then_text, now_text),) = self.fields(each)
        return label, then_text if is_then else now_text

    def count(self, what: str, number: int) -> str:
        """As many fields, lines, days."""
        one = "one" if is_one(number, self.words.language) else "many"
        key = f"one_{what}" if one == "one" else f"many_{what}s"
        return self.words.record_values[key].format(count=number, total="{total}")

    def _record(self, each: RecordDifference, *, is_then: bool) -> str:
        """What a record that only one list has is: who, and where; or for whom, and how much."""
        side = each.facts.get("then" if is_then else "now") or {}
        if each.kind is RecordKind.CUSTOMER:
            parts = [side["contact_name"] if side["company"] else "", side["city"]]
            return ", ".join(part for part in parts if part)
        if each.kind is RecordKind.ESTIMATE:
            return ", ".join(
                part for part in (side["customer"], self._money(side["total"], side["currency"])) if part
            )
        if each.kind is RecordKind.TEXT_TEMPLATE:
            kind, language = each.facts["kind"], each.facts["language"]
            return f"{self.words.record_values.get(kind, kind)}, {LANGUAGE_NAMES.get(language, language)}"
        return ""

    def _value(self, each: RecordDifference, name: str, value: Any, side: Mapping[str, Any]) -> str:
        if name == "days_valid" and value is not None:
            return self.count("day", value)
        if name in ("days_valid", "valid_until") and value is None:
            return self.words.record_values["no_expiry"]
        if value is None:
            return self.words.record_values["default_trade_name"] if name == TRADE_NAME else ""
        special = self._special(each, name, value, side)
        if special is not None:
            return special
        if name in _YES_OR_NO:
            return self.words.record_values["yes" if value else "no"]
        if name in _DATES:
            return medium_date(date.fromisoformat(value), self.locale)
        if name in _RATES:
            return format_percent(_decimal(value), self.locale)
        return str(value)

    def _special(self, each: RecordDifference, name: str, value: Any, side: Mapping[str, Any]) -> str | None:
        words, language = self.words, self.words.language
        match name:
            case "status":
                return str(words.statuses.get(value, value))
            case "currency":
                return f"{value}, {currency_name(value, language)}"
            case "language":
                return str(LANGUAGE_NAMES.get(value, value))
            case "country" if value:
                return country_name(value, language)
            case "state_province" if value:
                return subdivision_name(side.get("country", ""), value, language)
            case "kind" | "paper":
                return str(words.record_values.get(value, value))
            case "taxes":
                rates = [(tax["name"], Decimal(tax["rate"])) for tax in json.loads(value or "[]")]
                return ", ".join(f"{tax} {format_percent(rate, self.locale)}" for tax, rate in rates)
            case _ if each.kind is RecordKind.ESTIMATE and isinstance(value, dict):
                return self._of_estimate(name, value, side)
            case _ if name == LOGO:
                return words.record_values["picture"] if value else ""
        return None

    def _of_estimate(self, name: str, value: Mapping[str, Any], side: Mapping[str, Any]) -> str:
        if name == HOLDER:
            return str(value["name"]) if value["key"] is not None else self.words.record_values["unlinked"]
        if name == LINES:
            counted = self.count("line", len(value["lines"]))
            return counted.format(total=self._money(value["total"], value["currency"]))
        if name == DISCOUNT:
            if value["discount_kind"] == "percent":
                return format_percent(_decimal(value["discount"]), self.locale)
            return self._money(value["discount"], side["currency"])
        if name == SITE and value["site_differs"]:
            parts = {field: value[f"site_{field}"] for field in asdict(ContactDetails()) if f"site_{field}" in value}
            return ", ".join(address_lines(ContactDetails(**parts), self.words.language))
        return self.words.record_values["customers_address"]

    def _user(self, then: Mapping[str, Any] | None, now: Mapping[str, Any] | None) -> tuple[str, str, str]:
        shown = now or then or {}
        sides = [self.words.record_values["not_there"] if side is None else self._role(side) for side in (then, now)]
        if then is not None and now is not None:
            for field in ("name", "email"):
                if then[field] != now[field]:
                    sides = [f"{side[field]}, {text}" for side, text in zip((then, now), sides, strict=True)]
        return str(shown["name"]), sides[0], sides[1]

    def _role(self, side: Mapping[str, Any]) -> str:
        role = self.words.roles.get(side["role"], side["role"])
        return role if side["active"] else self.words.record_values["deactivated"].format(role=role)

    def _money(self, scaled: int, currency: str) -> str:
        return format_amount(_decimal(scaled), currency, self.locale)


def _decimal(scaled: int) -> Decimal:
    return Decimal(scaled).scaleb(-SCALE_PLACES)
