"""A form: a table of fields, one row each, that are laid out, filled, read, checked and found by their names.

    form = Form([FormField("name", translate("UserDialog", "Name"), QLineEdit())], sentence_of)
    form.lay_out([["name"]])
    form.fill({"name": "Ada"})
    form.read().values["name"]

What is in a field is a value (`read`, `fill`), or what a person typed, whether it can be read or not (`typed`,
`retype`): plain data, by which forms compare, and are built anew with all that stood in them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from custlist_desktop.domain.contact import Problem, Severity
from custlist_desktop.ui.kit.combo import SearchCombo
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.field import Severity as FieldSeverity

GAP: Final = 12
COLUMN_GAP: Final = 32
_SEVERITIES: Final[dict[Severity, FieldSeverity]] = {Severity.ERROR: "error", Severity.WARNING: "warning"}


class UnreadableError(ValueError):
    """What stands in a field is no value; ``code`` as in a Problem."""

    def __init__(self, code: str, facts: Mapping[str, Any] | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.facts = dict(facts or {})


@dataclass(frozen=True, slots=True)
class FormField:
    """One row of a form's table.

    Attributes:
        name: as values and problems call it.
        label: stands over the control, and is its accessible name.
        control: what is typed or chosen in.
        read: gives the value in place of what the control holds; raises UnreadableError.
        show: shows a value in place of giving it to the control.
        also: the fields whose problems may come or go with what is typed here.
        share: of the width, where fields stand side by side.
        grows: whether it takes the height that is left.
    """

    name: str
    label: str
    control: QWidget
    read: Callable[[], Any] | None = None
    show: Callable[[Any], object] | None = None
    also: tuple[str, ...] = ()
    share: int = 1
    grows: bool = False


@dataclass(frozen=True, slots=True)
class Typed:
    """What stands in a form: the values that can be read, by name, and what is wrong with the others."""

    values: dict[str, Any] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


Place = str | QWidget | tuple[str, ...]
"""What a column has next: a field, another widget such as a heading, or fields side by side."""


class Form(QWidget):
    """Shows values and gives what was typed; it judges nothing and saves nothing."""

    edited = Signal(str)
    """The user changed the field of this name."""
    field_left = Signal(str)
    """The keyboard has left the field of this name."""

    def __init__(self, fields: Sequence[FormField], sentence: Callable[[Problem], str]) -> None:
        """Has no layout until `lay_out`, or until the subclass places what `field` gives.

        Args:
            fields: from top to bottom, as the keyboard goes.
            sentence: says what is wrong with a field.
        """
        super().__init__()
        self._table = {each.name: each for each in fields}
        self._sentence = sentence
        self._fields = {each.name: Field(each.label, each.control) for each in fields}
        for each in fields:
            each.control.setObjectName(each.name)
            each.control.installEventFilter(self)
            self._connect(each.control)

    def _connect(self, control: QWidget) -> None:
        if isinstance(control, QLineEdit):
            control.textEdited.connect(self._on_edited)
        elif isinstance(control, QPlainTextEdit):
            control.textChanged.connect(self._on_edited)
        elif isinstance(control, SearchCombo):
            control.chosen.connect(self._on_edited)
            control.editTextChanged.connect(self._on_search_text_changed)
        elif isinstance(control, QComboBox):
            control.activated.connect(self._on_edited)
        elif isinstance(control, QAbstractButton):
            control.clicked.connect(self._on_edited)

    def lay_out(self, columns: Sequence[Sequence[Place]]) -> None:
        """Puts the fields into columns of equal width."""
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(COLUMN_GAP)
        for places in columns:
            layout.addLayout(self._column(places), 1)

    def _column(self, places: Sequence[Place]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(GAP)
        is_filled = False
        for place in places:
            if isinstance(place, tuple):
                row = QHBoxLayout()
                row.setSpacing(GAP)
                for name in place:
                    row.addWidget(self._fields[name], self._table[name].share, Qt.AlignmentFlag.AlignTop)
                column.addLayout(row)
            elif isinstance(place, str):
                grows = self._table[place].grows
                is_filled = is_filled or grows
                column.addWidget(self._fields[place], int(grows))
            else:
                column.addWidget(place)
        if not is_filled:
            column.addStretch(1)
        return column

    @property
    def names(self) -> tuple[str, ...]:
        """The fields' names, from top to bottom."""
        return tuple(self._table)

    def field(self, name: str) -> Field:
        """A field's label, control and problem, to place it or to hide it."""
        return self._fields[name]

    # Values

    def fill(self, values: Mapping[str, Any]) -> None:
        """Shows values by name; fields that have none stay as they are."""
        for name, each in self._table.items():
            if name in values and each.show is not None:
                each.show(values[name])
            elif name in values:
                _show(each.control, values[name])

    def read(self) -> Typed:
        """What stands in the fields."""
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        for name, each in self._table.items():
            try:
                values[name] = each.read() if each.read is not None else _value(each.control)
            except UnreadableError as error:
                problems.append(Problem(name, error.code, facts=error.facts))
        return Typed(values, tuple(problems))

    def typed(self) -> dict[str, Any]:
        """What a person typed and chose, by name: plain data, which `retype` takes."""
        return {name: _typed(each.control) for name, each in self._table.items()}

    def retype(self, typed: Mapping[str, Any]) -> None:
        """Puts back what was typed."""
        for name, each in self._table.items():
            if name in typed:
                _retype(each.control, typed[name])

    def commit(self) -> None:
        """Takes what is being typed into a list of choices as chosen, as leaving the field would."""
        for each in self._table.values():
            if isinstance(each.control, SearchCombo):
                each.control.clearFocus()

    def focus_field(self, name: str) -> None:
        """Puts the keyboard into a field; if it is there already, what is wrong is said again."""
        field = self._fields[name]
        if field.control.hasFocus():
            field.tell_problem()
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    # Problems

    def show_problems(self, problems: Sequence[Problem], names: Sequence[str] | None = None) -> None:
        """Says beside fields what is wrong with them, the first of each, and of the others that nothing is.

        Args:
            problems: of any fields; those of no field here are passed over.
            names: the fields to say it of; None for all.
        """
        found = {problem.field: problem for problem in reversed(problems)}
        for name in self._table if names is None else names:
            if name in self._fields:
                self.show_problem(name, found.get(name))

    def show_problem(self, name: str, problem: Problem | None) -> None:
        """Says beside one field what is wrong with it; None when nothing is."""
        if problem is None:
            self._fields[name].set_problem(None)
        else:
            self._fields[name].set_problem(_SEVERITIES[problem.severity], self._sentence(problem))

    def has_problem(self, name: str) -> bool:
        """Whether a field shows a problem."""
        return bool(self._fields[name].problem_text())

    def concerned_by(self, name: str) -> tuple[str, ...]:
        """The fields whose problems depend on what stands in one, that one first."""
        return (name, *self._table[name].also)

    def first_of(self, problems: Sequence[Problem]) -> str | None:
        """The topmost field that has one of ``problems``."""
        wrong = {problem.field for problem in problems}
        return next((name for name in self._table if name in wrong), None)

    def set_aside(self, name: str, text: str) -> None:
        """Shows ``text`` at the right of a field's label."""
        self._fields[name].set_aside(text)

    # What the user does

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched.objectName() in self._table:
            self.field_left.emit(watched.objectName())
        return super().eventFilter(watched, event)

    def _on_edited(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.edited.emit(sender.objectName())

    def _on_search_text_changed(self) -> None:
        """A text that becomes an item's counts before the field is left."""
        sender = self.sender()
        if isinstance(sender, SearchCombo) and sender.hasFocus():
            self.edited.emit(sender.objectName())


class NotesEdit(QPlainTextEdit):
    """A field of several lines, five at least; Tab leaves it."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """It takes what room there is, and asks for little."""
        return QSize(100, self.fontMetrics().lineSpacing() * 5 + 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _value(control: QWidget) -> Any:
    """What a control holds, as a value."""
    if isinstance(control, SearchCombo):
        return control.current_data()
    if isinstance(control, QComboBox):
        return control.currentData()
    return _typed(control)


def _show(control: QWidget, value: Any) -> None:
    if isinstance(control, SearchCombo):
        control.set_current_data(value or None)
    elif isinstance(control, QComboBox):
        control.setCurrentIndex(max(0, control.findData(value)))
    else:
        _retype(control, value)
        if isinstance(control, QLineEdit):
            control.setCursorPosition(0)


def _typed(control: QWidget) -> Any:
    """What a control holds, as plain data."""
    if isinstance(control, QLineEdit):
        return control.text()
    if isinstance(control, QPlainTextEdit):
        return control.toPlainText()
    if isinstance(control, SearchCombo):
        return control.current_data(), control.unmatched_text()
    if isinstance(control, QComboBox):
        return control.currentData()
    if isinstance(control, QAbstractButton):
        return control.isChecked()
    raise TypeError(type(control).__name__)


def _retype(control: QWidget, typed: Any) -> None:
    if isinstance(control, QLineEdit):
        control.setText(typed)
    elif isinstance(control, QPlainTextEdit):
        control.setPlainText(typed)
    elif isinstance(control, SearchCombo):
        data, text = typed
        control.set_current_data(data)
        if text:
            control.setEditText(text)
    elif isinstance(control, QComboBox):
        control.setCurrentIndex(max(0, control.findData(typed)))
    elif isinstance(control, QAbstractButton):
        control.setChecked(typed)
    else:
        raise TypeError(type(control).__name__)
