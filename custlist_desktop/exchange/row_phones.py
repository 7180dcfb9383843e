"""The telephone numbers of a row: the first fill phone and mobile, all others go to the notes."""

from collections.abc import Sequence
from typing import Final

from custlist_desktop.domain.contact import Problem
from custlist_desktop.exchange.phone_cells import (
    PLAIN_PHONE,
    CellPhone,
    PhoneKind,
    international,
    kind_of_label,
    phones_in,
)
from custlist_desktop.exchange.row_columns import Column, Draft, cell_text, filled_texts, of_targets
from custlist_desktop.exchange.targets import Target

_KINDS: Final = {Target.PHONE: PhoneKind.FIXED, Target.MOBILE: PhoneKind.MOBILE, Target.ANY_PHONE: PhoneKind.ANY}
_FIELDS: Final = ("phone", "mobile")


class PhoneReader:
    """Fills phone and mobile.

    A number's kind is its column's or its label's. Fixed ones fill the phone, mobile ones the mobile, others what is
    empty; then whatever is left fills what is still empty, except faxes.
    """

    def __init__(self, columns: Sequence[Column], home_region: str, default_country: str) -> None:
        self._columns = of_targets(columns, *_KINDS)
        labels = {column.place: column for column in of_targets(columns, Target.PHONE_LABEL)}
        self._labels = {column.place: labels.get(column.place - 1) for column in self._columns}
        targets = [column.target for column in self._columns]
        self._fields = [target.value for target in targets]
        self._has_mobile = Target.MOBILE in targets
        self._is_plain = len(targets) == len(set(targets)) and Target.ANY_PHONE not in targets
        self._region = default_country if default_country != home_region else ""

    def fill(self, cells: Sequence[str], draft: Draft) -> None:
        """Fills ``draft``, whose country is read already, from a row's cells."""
        if self._is_plain and self._fill_plainly(cells, draft):
            return
        phones: list[tuple[CellPhone, str]] = []
        for column, text in filled_texts(cells, self._columns):
            phones += self._labelled(text, column, cells)
        _place(phones, draft)
        self._make_clear(draft)

    def _fill_plainly(self, cells: Sequence[str], draft: Draft) -> bool:
        """Fills phone and mobile from one column each where both hold a number and nothing else."""
        texts = [cell_text(cells, column) for column in self._columns]
        if not all(PLAIN_PHONE.match(text) for text in texts if text):
            return False
        for name, text in zip(self._fields, texts, strict=True):
            if text:
                draft.values[name] = text
        self._make_clear(draft)
        return True

    def _labelled(self, text: str, column: Column, cells: Sequence[str]) -> list[tuple[CellPhone, str]]:
        """The numbers of one cell with the labels that they have in the notes."""
        label_column = self._labels[column.place]
        label = cell_text(cells, label_column).lstrip("* ") if label_column else ""
        found = phones_in(text)
        if len(found) == 1 and column.target is not Target.ANY_PHONE and self._has_mobile:
            # Where each kind has its column, the column says it; a label that says another kind is kept.
            mended = text if found[0].kind is not PhoneKind.ANY else found[0].text
            return [(CellPhone(mended, _KINDS[column.target], trouble=found[0].trouble), label or column.label)]
        fallback = kind_of_label(label) if label else _KINDS[column.target]
        return [
            (
                CellPhone(phone.text, fallback if phone.kind is PhoneKind.ANY else phone.kind, trouble=phone.trouble),
                phone.label or label or column.label,
            )
            for phone in found
        ]

    def _make_clear(self, draft: Draft) -> None:
        """Writes numbers of the default country so that they mean the same here, where the row has no country."""
        if not self._region or "country" in draft.values:
            return
        for name in _FIELDS:
            if name in draft.values:
                draft.values[name] = international(draft.values[name], self._region)


def _place(phones: list[tuple[CellPhone, str]], draft: Draft) -> None:
    """Gives each number the field of its kind, then a field that is empty, then the notes."""
    for wanted, names in (
        (PhoneKind.FIXED, ("phone",)),
        (PhoneKind.MOBILE, ("mobile",)),
        (PhoneKind.ANY, _FIELDS),
        (None, _FIELDS),
    ):
        if not phones:
            return
        for phone in list(phones):
            free = next((name for name in names if name not in draft.values), "")
            fits = phone[0].kind is wanted or (wanted is None and phone[0].kind is not PhoneKind.FAX)
            if free and fits and not _is_there(phone[0].text, draft):
                _fill(free, phone[0], draft)
                phones.remove(phone)
    draft.notes += [(label, phone.text) for phone, label in phones if not _is_there(phone.text, draft)]


def _fill(name: str, phone: CellPhone, draft: Draft) -> None:
    """Fills a field; what is no number stays out of it, lest it be found wrong a second time."""
    if phone.trouble is None:
        draft.values[name] = phone.text
    else:
        draft.problems.append(Problem(name, phone.trouble.value, facts={"value": phone.text}))


def _is_there(text: str, draft: Draft) -> bool:
    digits = _digits(text)
    return bool(digits) and any(digits == _digits(draft.values.get(name, "")) for name in _FIELDS)


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
