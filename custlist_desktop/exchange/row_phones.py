"""The telephone numbers of a row: one fills the phone, one the mobile, all others go to the notes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from custlist_desktop.domain.contact import Severity
from custlist_desktop.domain.fields import PHONES
from custlist_desktop.domain.phone import is_mobile, read_phone, today_in_mexico
from custlist_desktop.exchange.phone_cells import (
    PLAIN_PHONE,
    CellPhone,
    PhoneKind,
    international,
    kind_of_label,
    phones_in,
)
from custlist_desktop.exchange.row_columns import RowDraft, SourceColumn, cell_text, filled_texts, of_targets
from custlist_desktop.exchange.targets import Target

_KINDS: Final = {Target.PHONE: PhoneKind.FIXED, Target.MOBILE: PhoneKind.MOBILE, Target.ANY_PHONE: PhoneKind.ANY}
_FIELDS: Final = ("phone", "mobile")
_LISTED: Final = ":::"
"""Google's divider of several numbers in one cell, which are normal there."""


@dataclass(frozen=True, slots=True)
class _FoundPhone:
    """A number of a row.

    Attributes:
        phone: as in its cell.
        column: of the cell.
        kind: by its own words, its label or its column.
        label: in front of it in the notes.
        is_second: whether a person typed it behind another one into the same cell.
        is_usable: whether it can be saved as a number.
    """

    phone: CellPhone
    column: SourceColumn
    kind: PhoneKind
    label: str
    is_second: bool
    is_usable: bool


class PhoneReader:
    """Fills phone and mobile.

    A number's kind is told by its own words, else its label, else its column. Mobile takes only numbers that say so,
    or that are mobile by their country's plan; a fax fills neither field. A usable number comes before an unusable.
    """

    def __init__(self, columns: Sequence[SourceColumn], home_region: str, default_country: str) -> None:
        self._columns = of_targets(columns, *_KINDS)
        labels = of_targets(columns, Target.PHONE_LABEL)
        self._labels = _label_columns(self._columns, labels)
        self._lone_labels = tuple(label for label in labels if label not in self._labels.values())
        targets = [column.target for column in self._columns]
        self._fields = [target.value for target in targets]
        self._is_plain = len(targets) == len(set(targets)) and Target.ANY_PHONE not in targets and not labels
        self._home_region = home_region
        self._default_country = default_country
        self.sources = {column.target.value: (column.place,) for column in self._columns if self._is_plain}
        """The columns of the fields in a row whose cells hold only a number each."""

    def fill(self, cells: Sequence[str], draft: RowDraft) -> None:
        """Fills ``draft``, whose country is read already, from a row's cells."""
        if not (self._is_plain and self._fill_plainly(cells, draft)):
            region = draft.values.get("country") or self._default_country
            found = [
                each
                for column, text in filled_texts(cells, self._columns)
                for each in self._numbers(text, column, cells, region, draft)
            ]
            _place(found, draft, region)
            for column, text in filled_texts(cells, self._lone_labels):
                draft.note(column, text)
        if self._default_country != self._home_region and "country" not in draft.values:
            for name in (each.name for each in PHONES):  # so that they mean the same here
                if name in draft.values:
                    draft.values[name] = international(draft.values[name], self._default_country)

    def _fill_plainly(self, cells: Sequence[str], draft: RowDraft) -> bool:
        """Fills phone and mobile from one column each if both hold only a number."""
        texts = [cell_text(cells, column) for column in self._columns]
        if not all(PLAIN_PHONE.match(text) for text in texts if text):
            return False
        for name, text in zip(self._fields, texts, strict=True):
            if text:
                draft.values[name] = text
        return True

    def _numbers(
        self, text: str, column: SourceColumn, cells: Sequence[str], region: str, draft: RowDraft
    ) -> list[_FoundPhone]:
        """The numbers of one cell, with the labels that they have in the notes."""
        label_column = self._labels.get(column.place)
        label = cell_text(cells, label_column).lstrip("* ") if label_column else ""
        otherwise = kind_of_label(label) if label else _KINDS[column.target]
        found = []
        for place, phone in enumerate(phones_in(text)):
            kind = phone.kind
            if kind is PhoneKind.ANY:
                # Only the first is what the column says; Mobile is the one that says it by itself.
                kind = otherwise if place == 0 else PhoneKind.ANY
            elif column.target is Target.MOBILE and kind is PhoneKind.FIXED and place == 0:
                kind = PhoneKind.MOBILE
                phone = replace(phone, written=phone.written or text)
            phone = _of_today(phone, column, region, draft)
            said = phone.label if phone.kind is not PhoneKind.ANY else ""
            own_label = said or label or (_second_label(column.label, place) if place else column.label)
            is_second = place > 0 and _LISTED not in text
            found.append(_FoundPhone(phone, column, kind, own_label, is_second, _is_usable(phone, region)))
        return found


def _label_columns(phones: Sequence[SourceColumn], labels: Sequence[SourceColumn]) -> dict[int, SourceColumn]:
    """The columns with the kind of a number in another column, by the other's place.

    "Phone 2 Type" belongs to "Phone 2", wherever it is. One without a number in its head belongs to the next column,
    or to the one before it if the next is no phone.
    """
    by_number = {label.group: label for label in labels if label.group.isdecimal()}
    by_place = {label.place: label for label in labels}
    places = {phone.place for phone in phones}
    found: dict[int, SourceColumn] = {}
    for phone in phones:
        behind = by_place.get(phone.place + 1) if phone.place + 2 not in places else None
        label = by_number.get(phone.group) or by_place.get(phone.place - 1) or behind
        if label is not None:
            found[phone.place] = label
    return found


def _second_label(label: str, place: int) -> str:
    """The label of another number in one cell: "Phone 2"; a label that ends with a digit stays as it is."""
    return label if not label or label[-1].isdigit() else f"{label} {place + 1}"


def _of_today(phone: CellPhone, column: SourceColumn, region: str, draft: RowDraft) -> CellPhone:
    """``phone`` without a prefix that Mexico abolished, with a warning."""
    today = today_in_mexico(phone.text, region)
    if today == phone.text:
        return phone
    facts = {"value": today, "before": phone.text}
    draft.warn("mobile" if column.target is Target.MOBILE else "phone", "phone_old_prefix", **facts)
    return replace(phone, text=today)


def _is_usable(phone: CellPhone, region: str) -> bool:
    if phone.trouble is not None:
        return False
    reading = read_phone(phone.text, region)
    return not reading.code or reading.severity is not Severity.ERROR


def _place(found: list[_FoundPhone], draft: RowDraft, region: str) -> None:
    """Fills the fields from the numbers; all others go to the notes."""
    left = [each for each in found if each.kind is not PhoneKind.FAX]
    faxes = [each for each in found if each.kind is PhoneKind.FAX]
    theirs = [
        each for each in left if each.kind is not PhoneKind.MOBILE and not (each.is_second and each.phone.written)
    ]
    left = _fill("phone", sorted(theirs, key=_rank), left, draft)
    mobile = [each for each in left if each.kind is PhoneKind.MOBILE]
    by_plan = [each for each in theirs if each in left and is_mobile(each.phone.text, region)]
    left = _fill("mobile", [*sorted(mobile, key=_mobile_rank), *by_plan], left, draft)
    if "phone" not in draft.values:
        spare = [each for each in left if each.kind is PhoneKind.MOBILE and not each.is_second]
        left = _fill("phone", spare, left, draft)
    for each in found:
        if each in left or each in faxes:
            _note(each, draft)


def _rank(found: _FoundPhone) -> tuple[bool, bool, bool, bool]:
    """First come usable numbers, fixed ones, those without more words, and those that are no second."""
    phone = found.phone
    return not found.is_usable, found.kind is not PhoneKind.FIXED, bool(phone.written), found.is_second


def _mobile_rank(found: _FoundPhone) -> tuple[bool, bool]:
    return not found.is_usable, found.column.target is not Target.MOBILE or found.is_second


def _fill(name: str, wishes: Sequence[_FoundPhone], left: list[_FoundPhone], draft: RowDraft) -> list[_FoundPhone]:
    """Fills a field with the first of ``wishes``, unless it is no number; returns the numbers left."""
    taken = next((each for each in wishes if not _is_there(each.phone.text, draft)), None)
    if taken is None:
        return left
    if taken.phone.trouble is not None:
        draft.doubt(taken.column, name, taken.phone.trouble.value, taken.phone.text)
    else:
        draft.put(name, taken.phone.text, taken.column)
        if taken.phone.written:
            draft.doubt(taken.column, name, "phone_words", taken.phone.written)
    return [each for each in left if each is not taken]


def _note(found: _FoundPhone, draft: RowDraft) -> None:
    """Moves a number to the notes, unless a field has it already."""
    phone = found.phone
    if not phone.written and _is_there(phone.text, draft):
        return
    text = phone.text if phone.label else phone.written or phone.text
    name = "mobile" if found.column.target is Target.MOBILE else "phone"
    if not found.is_usable:
        draft.doubt(found.column, name, phone.trouble or "phone_not_a_number", text, label=found.label)
    elif found.is_second and found.kind is not PhoneKind.FAX:
        draft.doubt(found.column, name, "phone_second", text, label=found.label)
    else:
        draft.note(found.column, text, found.label)


def _is_there(text: str, draft: RowDraft) -> bool:
    digits = _digits(text)
    return bool(digits) and any(digits == _digits(draft.values.get(name, "")) for name in _FIELDS)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
