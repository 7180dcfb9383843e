"""The fields of a customer, or some of them: two columns, the state following the country (M8)."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final

from PySide6.QtWidgets import QLineEdit, QWidget

from custlist_desktop.domain.address import written_postal_code
from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails, Problem
from custlist_desktop.domain.fields import FIELDS, PHONES, CustomerField, FieldKind, Group
from custlist_desktop.domain.geography import SubdivisionKind, countries, subdivision_kind, subdivisions
from custlist_desktop.domain.place_names import country_code_like
from custlist_desktop.domain.text import fold
from custlist_desktop.ui.i18n import current_language, translate
from custlist_desktop.ui.kit.combo import SearchCombo
from custlist_desktop.ui.kit.contact.sentences import field_text, problem_sentence
from custlist_desktop.ui.kit.forms import Form, FormField, NotesEdit, Place, UnreadableError
from custlist_desktop.ui.kit.styling import make_label

_COUNTRY, _STATE, _POSTAL_CODE = "country", "state_province", "postal_code"
_SHARES: Final = {_STATE: 5, _POSTAL_CODE: 3}
_BY_COUNTRY: Final = (*(each.name for each in PHONES), _POSTAL_CODE)
"""What is odd from one country may be right from another."""
_OF_TWO: Final = {"contact_name": ("company",)}
"""Either is enough; that both are missing is said at the first."""


class CustomerForm(Form):
    """Shows and returns details as typed; it judges nothing."""

    def __init__(
        self,
        names: Collection[str] = CUSTOMER_FIELDS,
        own: Sequence[FormField] = (),
        sentence: Callable[[Problem], str] = problem_sentence,
    ) -> None:
        """All fields are empty.

        Args:
            names: which of a customer's fields there are.
            own: fields before them, in the left column.
            sentence: says what is wrong with a field.
        """
        self._states: dict[str, str] = {}
        self._is_place_typed = False
        self._country = SearchCombo(_fold_name)
        self._state = SearchCombo(_fold_name)
        shown = [each for each in _in_order() if each.name in names]
        super().__init__([*own, *(self._form_field(each) for each in shown)], sentence)
        self._customer_names = tuple(each.name for each in shown)
        self._lay_out_groups([each.name for each in own], shown)
        items = [(place.code, place.name, place.other_names) for place in countries(current_language())]
        self._country.set_items(items)
        self._offer_states()
        self.edited.connect(self._on_own_edited)
        self.field_left.connect(self._on_own_field_left)

    def _form_field(self, each: CustomerField) -> FormField:
        control: QWidget = {_COUNTRY: self._country, _STATE: self._state}.get(each.name) or (
            NotesEdit() if each.kind is FieldKind.NOTES else QLineEdit()
        )
        if each.name == "address_line2" and isinstance(control, QLineEdit):
            control.setPlaceholderText(translate("CustomerForm", "Suite, floor, building"))
        return FormField(
            each.name,
            field_text(each.name),
            control,
            read={_COUNTRY: self._read_country, _STATE: self._read_state}.get(each.name),
            also=_BY_COUNTRY if each.name == _COUNTRY else _OF_TWO.get(each.name, ()),
            share=_SHARES.get(each.name, 1),
            grows=each.kind is FieldKind.NOTES,
        )

    def _lay_out_groups(self, own: list[str], shown: Sequence[CustomerField]) -> None:
        """The contact at the left, the address and the notes at the right, with headings if there are both."""
        left: list[Place] = [*own, *(each.name for each in shown if each.group is Group.CONTACT)]
        right: list[Place] = [each.name for each in shown if each.group is not Group.CONTACT]
        if _STATE in right and _POSTAL_CODE in right:
            right[right.index(_STATE)] = (_STATE, _POSTAL_CODE)
            right.remove(_POSTAL_CODE)
        if left and right and not own:
            left.insert(0, make_label(translate("CustomerForm", "Contact"), "section"))
            right.insert(0, make_label(translate("CustomerForm", "Address"), "section"))
        self.lay_out([column for column in (left, right) if column])

    def details(self) -> CustomerDetails:
        """What stands in the fields; a country that is none is empty."""
        values = self.read().values
        return CustomerDetails(**{name: values.get(name, "") for name in self._customer_names})

    def set_details(self, details: object) -> None:
        """Fills a customer's fields from the attributes of these names."""
        values = {name: getattr(details, name) for name in self._customer_names}
        self._states = {values.get(_COUNTRY, ""): values.pop(_STATE, "")}
        self.fill(values)
        self._offer_states()

    def retype(self, typed: Mapping[str, Any]) -> None:
        """Puts back what was typed: the state once the country says which there are."""
        super().retype({name: each for name, each in typed.items() if name != _STATE})
        self._offer_states()
        super().retype({name: each for name, each in typed.items() if name == _STATE})

    def _read_country(self) -> str:
        typed = self._country.unmatched_text()
        if typed:
            like = country_code_like(typed)
            raise UnreadableError("country_like", {"country": like}) if like else UnreadableError("country_unknown")
        return str(self._country.current_data() or "")

    def _read_state(self) -> str:
        return str(self._state.current_data() or "")

    def _on_own_edited(self, name: str) -> None:
        if name == _COUNTRY:
            self._offer_states()
        elif name == _STATE:
            self._states[str(self._country.current_data() or "")] = self._read_state()
        self._is_place_typed = self._is_place_typed or name in (_COUNTRY, _POSTAL_CODE)

    def _on_own_field_left(self, name: str) -> None:
        if name in (_COUNTRY, _POSTAL_CODE):
            self._write_postal_code()

    def commit(self) -> None:
        super().commit()
        self._write_postal_code()

    def _write_postal_code(self) -> None:
        """Writes the postal code as its country does, once it or the country was typed; Ctrl+Z takes that back."""
        if not self._is_place_typed or _POSTAL_CODE not in self.names:
            return
        edit = self.field(_POSTAL_CODE).control
        if isinstance(edit, QLineEdit):
            written = written_postal_code(edit.text().strip(), str(self._country.current_data() or ""))
            if written != edit.text():
                edit.selectAll()
                edit.insert(written)
        self._is_place_typed = False

    def _offer_states(self) -> None:
        """Offers the country's states, and the one that was chosen for it before; for others there is none (M8)."""
        if _STATE not in self.names:
            return
        country = str(self._country.current_data() or "")
        kind = subdivision_kind(country)
        self.field(_STATE).set_label(_state_label(kind))
        items = [(place.code, place.name, place.other_names) for place in subdivisions(country, current_language())]
        self._state.set_items(items)
        self._state.set_current_data(self._states.get(country) or None)
        self._state.setEnabled(kind is not None)
        only = translate("CustomerForm", "US and Canada only")
        line = self._state.lineEdit()
        if line is not None:
            line.setPlaceholderText("" if kind else only)


def _in_order() -> list[CustomerField]:
    """As one types them: the country first, since what is right for a place depends on it."""
    groups = (Group.CONTACT, Group.ADDRESS, Group.NOTES)
    return sorted(FIELDS, key=lambda each: (groups.index(each.group), each.kind is not FieldKind.COUNTRY))


def _fold_name(text: str) -> str:
    """A place's name as people type it: "etats unis" for États-Unis, "cote d ivoire" for Côte d’Ivoire."""
    return fold(text.replace("-", " ").replace("'", " ").replace("’", " "))


def _state_label(kind: SubdivisionKind | None) -> str:
    if kind is SubdivisionKind.STATE:
        return translate("CustomerForm", "State")
    if kind is SubdivisionKind.PROVINCE_OR_TERRITORY:
        return translate("CustomerForm", "Province or Territory")
    return field_text(_STATE)
