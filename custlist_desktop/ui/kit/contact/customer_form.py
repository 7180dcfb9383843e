"""The fields of a customer: two columns, the state following the country (M8)."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from custlist_desktop.domain.contact import CUSTOMER_FIELDS, CustomerDetails
from custlist_desktop.domain.fields import ADDRESS, FIELDS, Group, Kind
from custlist_desktop.domain.geography import SubdivisionKind, countries, subdivision_kind, subdivisions
from custlist_desktop.domain.text import fold
from custlist_desktop.ui.i18n import Retranslated, current_language, translate
from custlist_desktop.ui.kit.combo import SearchCombo
from custlist_desktop.ui.kit.contact.sentences import field_text
from custlist_desktop.ui.kit.field import Field, Severity
from custlist_desktop.ui.kit.styling import make_label

_LEFT: Final = tuple(each.name for each in FIELDS if each.group is Group.CONTACT)
_RIGHT: Final = tuple(each.name for each in sorted(ADDRESS, key=lambda each: each.kind is not Kind.COUNTRY))
"""The country first: which states there are follows from it."""
_BESIDE: Final = {"state_province": 5, "postal_code": 3}
"""Two in one line, and how they share its width."""
_GAP: Final = 12
_COLUMN_GAP: Final = 32


class CustomerForm(Retranslated, QWidget):
    """Shows and returns details as typed; it judges nothing."""

    edited = Signal(str)
    """The name of the field that the user changed."""
    field_left = Signal(str)
    """The name of the field that the user has left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """All fields are empty."""
        super().__init__(parent)
        self._states: dict[str, str] = {}
        self._country = SearchCombo(_fold_name)
        self._state = SearchCombo(_fold_name)
        self._notes = NotesEdit()
        special: dict[str, QWidget] = {"country": self._country, "state_province": self._state, "notes": self._notes}
        self._fields = {name: Field("", special.get(name) or QLineEdit()) for name in CUSTOMER_FIELDS}
        self._headings = (make_label(role="section"), make_label(role="section"))
        self._build_layout()
        self._connect()
        self.retranslate()

    def _build_layout(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for column, heading in zip((left, right), self._headings, strict=True):
            column.setSpacing(_GAP)
            column.addWidget(heading)
        for name in _LEFT:
            left.addWidget(self._fields[name])
        left.addStretch(1)
        places = QHBoxLayout()
        places.setSpacing(_GAP)
        for name in _RIGHT:
            if name in _BESIDE:
                places.addWidget(self._fields[name], _BESIDE[name], Qt.AlignmentFlag.AlignTop)
            else:
                right.addWidget(self._fields[name])
        right.addLayout(places)
        right.addWidget(self._fields["notes"], 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_COLUMN_GAP)
        layout.addLayout(left, 1)
        layout.addLayout(right, 1)
        self._columns = layout
        self._right = right

    def show_only(self, names: Collection[str]) -> None:
        """Leaves out all fields but ``names``, and a column that has none of them."""
        for name, field in self._fields.items():
            field.setVisible(name in names)
        used = [any((name in _LEFT) is is_left for name in names) for is_left in (True, False)]
        for column, heading in enumerate(self._headings):
            heading.setVisible(all(used))  # a single column needs none
            self._columns.setStretch(column, int(used[column]))
        self._columns.setSpacing(_COLUMN_GAP if all(used) else 0)
        if "notes" not in names:
            self._right.addStretch(1)  # in place of the notes, which take what room there is

    def _connect(self) -> None:
        for name, field in self._fields.items():
            control = field.control
            control.setObjectName(name)
            control.installEventFilter(self)
            if isinstance(control, QLineEdit):
                control.textEdited.connect(self._on_line_edited)
        self._notes.textChanged.connect(self._on_notes_changed)
        self._country.chosen.connect(self._on_country_chosen)
        self._country.editTextChanged.connect(self._on_country_text_changed)
        self._state.chosen.connect(self._on_state_chosen)
        self._state.editTextChanged.connect(self._on_state_text_changed)

    def details(self) -> CustomerDetails:
        """What stands in the fields."""
        values = {name: self._text_of(name) for name in CUSTOMER_FIELDS}
        return CustomerDetails(**values)

    def set_details(self, details: CustomerDetails) -> None:
        """Fills the fields."""
        self._states = {details.country: details.state_province}
        for name, field in self._fields.items():
            if isinstance(field.control, QLineEdit):
                field.control.setText(getattr(details, name))
                field.control.setCursorPosition(0)
        self._notes.setPlainText(details.notes)
        self._country.set_current_data(details.country or None)
        self._offer_states()

    def unknown_country(self) -> str:
        """What was typed into Country if it is none."""
        return self._country.unmatched_text()

    def commit_country(self) -> None:
        """Takes what was typed into Country and State as chosen, as leaving those fields would."""
        self._country.clearFocus()
        self._state.clearFocus()

    def set_problem(self, name: str, severity: Severity | None, text: str) -> None:
        """Says what is wrong with a field; None when nothing is."""
        self._fields[name].set_problem(severity, text)

    def has_problem(self, name: str) -> bool:
        """Whether a field shows a problem."""
        return bool(self._fields[name].problem_text())

    def set_aside(self, name: str, text: str) -> None:
        """Shows ``text`` at the right of a field's label."""
        self._fields[name].set_aside(text)

    def focus_field(self, name: str) -> None:
        """Puts the keyboard into a field."""
        field = self._fields[name]
        if field.control.hasFocus():
            field.tell_problem()
        field.control.setFocus()

    def retranslate(self) -> None:
        """Sets every text again, and the names of countries and states."""
        self._headings[0].setText(translate("CustomerForm", "Contact"))
        self._headings[1].setText(translate("CustomerForm", "Address"))
        for name, field in self._fields.items():
            field.set_label(field_text(name))
        line2 = self._fields["address_line2"].control
        if isinstance(line2, QLineEdit):
            line2.setPlaceholderText(translate("CustomerForm", "Suite, floor, building"))
        items = [(place.code, place.name, place.other_names) for place in countries(current_language())]
        self._country.set_items(items)
        self._offer_states()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's override: notices when a field is left."""
        if event.type() == QEvent.Type.FocusOut and watched.objectName() in self._fields:
            self.field_left.emit(watched.objectName())
        return super().eventFilter(watched, event)

    def _text_of(self, name: str) -> str:
        control = self._fields[name].control
        if isinstance(control, SearchCombo):
            return str(control.current_data() or "")
        if isinstance(control, QPlainTextEdit):
            return control.toPlainText()
        return control.text() if isinstance(control, QLineEdit) else ""

    def _on_line_edited(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.edited.emit(sender.objectName())

    def _on_notes_changed(self) -> None:
        self.edited.emit("notes")

    def _on_country_text_changed(self) -> None:
        """A country typed to its end has states before the field is left."""
        if self._country.hasFocus():
            self._offer_states()
            self.edited.emit("country")

    def _on_country_chosen(self, _code: object) -> None:
        self._offer_states()
        self.edited.emit("country")

    def _on_state_text_changed(self) -> None:
        """A state typed to its end is chosen before the field is left."""
        if self._state.hasFocus():
            self._on_state_chosen(self._state.current_data())

    def _on_state_chosen(self, code: object) -> None:
        self._states[self._text_of("country")] = str(code or "")
        self.edited.emit("state_province")

    def _offer_states(self) -> None:
        """Offers the country's states, and the one that was chosen for it before; for others there is none (M8)."""
        country = self._text_of("country")
        kind = subdivision_kind(country)
        self._fields["state_province"].set_label(_state_label(kind))
        items = [(place.code, place.name, place.other_names) for place in subdivisions(country, current_language())]
        self._state.set_items(items)
        self._state.set_current_data(self._states.get(country) or None)
        self._state.setEnabled(kind is not None)
        only = translate("CustomerForm", "US and Canada only")
        line = self._state.lineEdit()
        if line is not None:
            line.setPlaceholderText("" if kind else only)


class NotesEdit(QPlainTextEdit):
    """A field of several lines, five at least; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty."""
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """Qt's override: it takes what room there is, and asks for little."""
        return QSize(100, self.fontMetrics().lineSpacing() * 5 + 20)

    def minimumSizeHint(self) -> QSize:
        """Qt's override: never smaller than it asks for."""
        return self.sizeHint()


def _fold_name(text: str) -> str:
    """A place's name as people type it: "etats unis" for États-Unis, "cote d ivoire" for Côte d’Ivoire."""
    return fold(text.replace("-", " ").replace("'", " ").replace("’", " "))


def _state_label(kind: SubdivisionKind | None) -> str:
    if kind is SubdivisionKind.STATE:
        return translate("CustomerForm", "State")
    if kind is SubdivisionKind.PROVINCE_OR_TERRITORY:
        return translate("CustomerForm", "Province or Territory")
    return field_text("state_province")
