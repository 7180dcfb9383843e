"""The address of a row: the first of several that has anything, its place and its postal code."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from custlist_desktop.domain.address import postal_code_example, postal_code_fits, written_postal_code
from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.domain.place_names import country_code_of
from custlist_desktop.domain.postal_codes import restored_postal_code
from custlist_desktop.domain.text import fold
from custlist_desktop.exchange.address_lines import split_address
from custlist_desktop.exchange.headers import text_words
from custlist_desktop.exchange.place_cells import PlaceReading, read_place
from custlist_desktop.exchange.row_columns import RowDraft, SourceColumn, cell_text, filled_texts, of_targets
from custlist_desktop.exchange.targets import ADDRESS_TARGETS, Target

_COPIED: Final = frozenset({Target.ADDRESS_LINE1, Target.ADDRESS_LINE2, Target.CITY, Target.POSTAL_CODE})
_LONGEST_REMEMBERED: Final = 200  # characters
_LONGEST_NUMBER: Final = 6  # characters of a house's number
_LINE_BREAK: Final = re.compile(r"\s*<br\s*/?>\s*", re.IGNORECASE)
_ENVELOPE: Final = {Target.ADDRESS: 0, Target.ADDRESS_LINE1: 0, Target.ADDRESS_LINE2: 0, Target.COUNTRY: 2}
"""What comes first and last on an envelope; city, state and postal code are between, in the file's order."""
_PLACE_FIELDS: Final = {"city": Target.CITY, "postal_code": Target.POSTAL_CODE}


class AddressReader:
    """Fills the fields of the address. Of several addresses the first is taken; the others go to the notes."""

    def __init__(self, columns: Sequence[SourceColumn], default_country: str) -> None:
        groups: dict[str, list[SourceColumn]] = {}
        for column in of_targets(columns, *ADDRESS_TARGETS):
            groups.setdefault(column.group, []).append(column)
        ranked = _joined_with_nameless(groups)
        self._groups = tuple(_AddressGroup(group) for group in ranked)
        self._default_country = default_country
        only = self._groups[0] if len(self._groups) == 1 else None
        self._plain = only if only and only.is_plain else None
        self.copied: tuple[tuple[int, str], ...] = self._plain.copied if self._plain else ()
        """The cells that the reader of rows copies to fields."""
        self.sources = self._plain.sources if self._plain else {}
        """The columns of fields that come from one column each."""

    def fill(self, cells: Sequence[str], draft: RowDraft) -> None:
        """Fills ``draft`` from a row's cells; names and what is `copied` are filled already."""
        if self._plain is not None:
            self._plain.finish(cells, draft, self._default_country)
            return
        taken: list[str] = []
        for group in self._groups:
            if group.is_empty(cells):
                continue
            if not taken:
                group.fill(cells, draft, self._default_country)
                taken.append(group.whole(cells))
                continue
            whole = group.whole(cells)
            if not any(fold(whole) in fold(other) for other in taken):
                taken.append(whole)
                draft.note(group.first, whole)


def _joined_with_nameless(groups: dict[str, list[SourceColumn]]) -> list[list[SourceColumn]]:
    """The columns of each address. With "Billing street" alone, "Country" is its country."""
    named = [group for group in groups if group]
    if "" in groups and len(named) == 1:
        only = [*groups[named[0]], *groups[""]]
        targets = [column.target for column in only]
        if len(targets) == len(set(targets)):
            return [only]
    return list(groups.values())


class _AddressGroup:
    def __init__(self, columns: Sequence[SourceColumn]) -> None:
        in_order = sorted(columns, key=lambda column: column.place)
        self._columns = in_order
        self._blocks = of_targets(in_order, Target.ADDRESS)
        # The street first: Mexican lists may have the quarter in front of it.
        self._streets = (*of_targets(in_order, Target.ADDRESS_LINE1), *of_targets(in_order, Target.ADDRESS_LINE2))
        self._by_field = {name: of_targets(in_order, target) for name, target in _PLACE_FIELDS.items()}
        self._states = of_targets(in_order, Target.STATE_PROVINCE)
        self._countries = of_targets(in_order, Target.COUNTRY)
        self._on_envelope = sorted(in_order, key=lambda column: _ENVELOPE.get(column.target, 1))
        self.first = self._on_envelope[0]
        """The column whose label is in front of this address in the notes."""
        targets = [column.target for column in in_order]
        self.is_plain = len(targets) == len(set(targets)) and not self._blocks
        self._may_be_whole = any(column.may_be_whole for column in in_order)
        self.copied = tuple((column.place, column.target.value) for column in in_order if column.target in _COPIED)
        self.sources = {column.target.value: (column.place,) for column in in_order}
        if self._states and not self._countries:
            self.sources["country"] = (self._states[0].place,)

    def is_empty(self, cells: Sequence[str]) -> bool:
        return not any(cells[column.place] for column in self._columns)

    def whole(self, cells: Sequence[str]) -> str:
        """All of it on one line."""
        has_untold = bool(self._untold_block(cells))
        columns = [each for each in self._on_envelope if has_untold or each.target is not Target.ADDRESS]
        lines = [line.strip(" ,") for column in columns for line in _lines(cells, column)]
        return ", ".join(filter(None, lines))

    def finish(self, cells: Sequence[str], draft: RowDraft, default_country: str) -> None:
        """Fills the rest of ``draft`` where each part has a column of its own and is copied."""
        values = draft.values
        streets = (values.get("address_line1", ""), values.get("address_line2", ""))
        if self._may_be_whole or any("\n" in line or "<" in line for line in streets):
            values.pop("address_line1", None)
            values.pop("address_line2", None)
            self._fill_streets(cells, draft)
        if self._states or self._countries:
            country, state = _first(cells, self._countries), _first(cells, self._states)
            if country or state:
                place = _place(country, state, default_country)
                if place.is_plain and (country or not self._countries):
                    if place.country:
                        values["country"] = place.country
                    if place.state:
                        values["state_province"] = place.state
                else:
                    self._fill_place(place, cells, draft)
        if "postal_code" in values:
            self._settle_postal_code(cells, draft, default_country)

    def fill(self, cells: Sequence[str], draft: RowDraft, default_country: str) -> None:
        values = draft.values
        country, state = _first(cells, self._countries), _first(cells, self._states)
        for name, columns in self._by_field.items():
            for column, text in filled_texts(cells, columns)[:1]:
                draft.put(name, text, column)
        self._note_others(cells, draft)
        if self._streets:
            self._fill_streets(cells, draft)
        place = _place(country, state, default_country)
        if self._blocks and not ("city" in values or (self._by_field["city"] and "address_line1" in values)):
            place = self._fill_block(cells, draft, place, default_country)
        elif self._blocks:
            untold = self._untold_block(cells)
            if untold:
                draft.note(self._blocks[0], untold)
        self._fill_place(place, cells, draft)
        if "postal_code" in values:
            self._settle_postal_code(cells, draft, default_country)

    def _street_lines(self, cells: Sequence[str]) -> list[str]:
        lines: list[str] = []
        for column in self._streets:
            text = cell_text(cells, column)
            told = _lines(cells, column)
            if len(told) > 1:
                lines += [line for line in (each.strip(" ,") for each in told) if line]
            elif text and column.target is Target.ADDRESS_LINE1 and lines and _is_number(text, lines[-1]):
                lines[-1] = f"{lines[-1]} {text}"  # a column for the street, one for the house's number
            elif text:
                lines.append(text)
        return self._without_place(lines, cells) if self._may_be_whole else lines

    def _without_place(self, lines: list[str], cells: Sequence[str]) -> list[str]:
        """The lines of a street without what the columns of city, state and country repeat."""
        places = (*self._by_field["city"], *self._by_field["postal_code"], *self._states, *self._countries)
        told = set(text_words(" ".join(cells[column.place] for column in places)))
        while len(lines) > 1 and told.issuperset(text_words(lines[-1])):
            lines = lines[:-1]
        pieces = lines[-1].split(",") if lines else []
        while len(pieces) > 1 and told.issuperset(text_words(pieces[-1])):
            pieces.pop()
        return [*lines[:-1], ",".join(pieces)] if pieces else lines

    def _untold_block(self, cells: Sequence[str]) -> str:
        """The whole address on one line, if it has words that the cells of its parts lack."""
        if not self._blocks:
            return ""
        lines = [line.strip(" ,") for column in self._blocks for line in _lines(cells, column)]
        others = [cells[column.place] for column in self._columns if column.target is not Target.ADDRESS]
        told = set(text_words(" ".join(others)))
        return "" if told.issuperset(text_words(" ".join(lines))) else ", ".join(filter(None, lines))

    def _note_others(self, cells: Sequence[str], draft: RowDraft) -> None:
        """Notes the text of a second column of one field, if it is different."""
        for columns in (*self._by_field.values(), self._states, self._countries):
            texts = filled_texts(cells, columns) if len(columns) > 1 else []
            for column, text in texts[1:]:
                is_code = columns is self._countries and country_code_of(text) == country_code_of(texts[0][1]) != ""
                if not is_code and fold(text) != fold(texts[0][1]):
                    draft.note(column, text)

    def _fill_streets(self, cells: Sequence[str], draft: RowDraft) -> None:
        """Line 1 is the first with text; the rest of it after a line break, and all other lines, are line 2."""
        lines = self._street_lines(cells)
        first = self._streets[0]
        filled = [column for column, _text in filled_texts(cells, self._streets)]
        if lines and first.target is Target.ADDRESS_LINE2 and len(self._streets) == 1:
            draft.put("address_line2", ", ".join(lines), first)
        elif lines:
            draft.put("address_line1", lines[0], *filled[:1])
            if len(lines) > 1:
                draft.put("address_line2", ", ".join(lines[1:]), *(filled[1:] or filled))

    def _fill_block(
        self, cells: Sequence[str], draft: RowDraft, place: PlaceReading, default_country: str
    ) -> PlaceReading:
        """Fills from a whole address; returns the place, which may be in it if no other column has it."""
        names = [set(text_words(draft.values.get(name, ""))) for name in ("company", "contact_name")]
        lines = [line for column in self._blocks for line in _lines(cells, column)]
        if "address_line1" in draft.values:  # "Street", and "City, State ZIP" for all else
            streets = [line for line in self._street_lines(cells) if fold(line) not in fold(" ".join(lines))]
            lines = [*streets, *lines]
            draft.values.pop("address_line1")
            draft.values.pop("address_line2", None)
        while len(lines) > 1 and any(name.issuperset(text_words(lines[0])) for name in names):
            lines.pop(0)  # QuickBooks begins the address with the names of the company and the contact
        parts = split_address("\n".join(lines), place.country, default_country)
        blocks = [column for column, _text in filled_texts(cells, self._blocks)] or [self.first]
        for name in ("address_line1", "address_line2", "city", "postal_code"):
            text = getattr(parts, name.replace("address_", ""))
            if not text:
                continue
            if name not in draft.values:
                draft.put(name, text, *blocks)
            elif fold(text) not in fold(draft.values[name]):
                draft.note(blocks[0], text, "")
        if place.state or place.state_doubt or place.country_doubt:
            if parts.state not in ("", place.state):
                draft.note(blocks[0], parts.state)
            return place
        return replace(place, country=place.country or parts.country, state=parts.state)

    def _fill_place(self, place: PlaceReading, cells: Sequence[str], draft: RowDraft) -> None:
        """Fills country and state; text that is neither goes to the notes."""
        countries, states = filled_texts(cells, self._countries), filled_texts(cells, self._states)
        blocks = [column for column, _text in filled_texts(cells, self._blocks)]
        by_country, by_state = [column for column, _text in countries], [column for column, _text in states]
        if place.country:
            draft.put("country", place.country, *(by_country or by_state or blocks)[:1])
        if place.state:
            draft.put("state_province", place.state, *(by_state or by_country or blocks)[:1])
        if place.for_city:
            city = draft.values.get("city", "")
            if fold(place.for_city) not in fold(city):
                columns = [*filled_texts(cells, self._by_field["city"])[:1], *states[:1]]
                joined = f"{city}, {place.for_city}" if city else place.for_city
                draft.put("city", joined, *(column for column, _text in columns))
        if place.for_notes:
            draft.note(states[0][0], place.for_notes)
        if place.country_doubt:
            draft.doubt(countries[0][0], "country", place.country_doubt, countries[0][1])
        if place.state_doubt:
            column, text = states[0]
            draft.doubt(column, "state_province", place.state_doubt, text, country=place.country)

    def _settle_postal_code(self, cells: Sequence[str], draft: RowDraft, default_country: str) -> None:
        """Writes a postal code as its country does; words in its place, such as "ask", go to the notes."""
        text = draft.values["postal_code"]
        country = draft.values.get("country") or default_country
        said = filled_texts(cells, self._by_field["postal_code"])
        if said and not any(map(str.isdigit, text)) and not postal_code_fits(text, country):
            del draft.values["postal_code"]
            facts = {"country": country, "example": postal_code_example(country)}
            draft.doubt(said[0][0], "postal_code", "postal_code_odd", text, **facts)
        else:
            _restore_postal_code(draft, country)
            draft.values["postal_code"] = written_postal_code(draft.values["postal_code"], country)


def _lines(cells: Sequence[str], column: SourceColumn) -> list[str]:
    """The lines of a cell; ERPNext and other programs for the web divide them by ``<br>``."""
    return _LINE_BREAK.sub("\n", cell_text(cells, column)).strip().splitlines()


def _is_number(text: str, other: str) -> bool:
    """Whether one of the two is only a house number."""
    return any(len(each) <= _LONGEST_NUMBER and each[0].isdigit() and each.isalnum() for each in (text, other))


def _place(country: str, state: str, default_country: str) -> PlaceReading:
    """`read_place`, without filling its cache with long texts from a wrong column."""
    is_long = len(country) + len(state) > _LONGEST_REMEMBERED
    return (read_place.__wrapped__ if is_long else read_place)(country, state, default_country)


def _restore_postal_code(draft: RowDraft, country: str) -> None:
    before = draft.values["postal_code"]
    restored = restored_postal_code(before, country, draft.values.get("state_province", ""))
    if restored != before:
        draft.values["postal_code"] = restored
        facts = {"value": restored, "before": before, "country": country}
        draft.problems.append(Problem("postal_code", "postal_code_restored", Severity.WARNING, facts))


def _first(cells: Sequence[str], columns: Sequence[SourceColumn]) -> str:
    for column in columns:
        text = cell_text(cells, column)
        if text:
            return text
    return ""
