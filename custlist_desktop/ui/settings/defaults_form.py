"""The fields of the estimate defaults, in two cards."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from custlist_desktop.domain.account import EstimateDefaults, Paper
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.money import currencies
from custlist_desktop.domain.numbers import NumberError
from custlist_desktop.domain.text import fold
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, Retranslated, current_language, translate
from custlist_desktop.ui.kit.combo import PlainCombo, SearchCombo
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.styling import make_label
from custlist_desktop.ui.kit.taxes_field import TaxesField, percent_digits, read_percent
from custlist_desktop.ui.settings.account_sentences import account_problem_sentence

_GAP: Final = 12
_COLUMN_GAP: Final = 32
_MARGIN: Final = 20


@dataclass(frozen=True, slots=True)
class TypedDefaults:
    """What stands in the fields: the values that can be read, by the names of `EstimateDefaults`, and the others."""

    values: dict[str, Any] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


class DefaultsForm(Retranslated, QWidget):
    """Shows defaults and returns what was typed; it saves nothing."""

    finished = Signal()
    """A choice was made, Enter was pressed, or a tax was moved or removed: what stands there is meant."""
    pattern_edited = Signal(str)
    """The number pattern as it is being typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Empty until `set_defaults`."""
        super().__init__(parent)
        self._currency = SearchCombo(fold)
        self._language, self._paper = PlainCombo(), PlainCombo()
        self._markup, self._aim = QLineEdit(), QLineEdit()
        self._days, self._pattern = QLineEdit(), QLineEdit()
        controls: dict[str, QWidget] = {
            "currency": self._currency,
            "markup": self._markup,
            "aim": self._aim,
            "language": self._language,
            "paper": self._paper,
            "days_valid": self._days,
            "number_pattern": self._pattern,
        }
        self._fields = {name: Field("", control) for name, control in controls.items()}
        self._taxes = TaxesField()
        self._sent = QCheckBox()
        self._headings = (make_label(role="section"), make_label(role="section"))
        self._pattern_hint = make_label(role="caption", wrap=True)
        self._taxes_hint = make_label(role="caption", wrap=True)
        self._build_layout()
        self._connect()
        self.setFocusProxy(self._currency)
        self.retranslate()

    def _build_layout(self) -> None:
        fields = self._fields
        prices = (
            (fields["currency"], fields["markup"], fields["aim"]),
            (_with_hint(self._taxes, self._taxes_hint),),
        )
        proposals = (
            (fields["language"], fields["paper"], self._sent),
            (fields["days_valid"], _with_hint(fields["number_pattern"], self._pattern_hint)),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        for heading, columns in zip(self._headings, (prices, proposals), strict=True):
            layout.addWidget(_card(heading, columns))

    def _connect(self) -> None:
        for edit in (self._markup, self._aim, self._days, self._pattern):
            edit.returnPressed.connect(self.finished)
        self._sent.clicked.connect(self.finished)
        for combo in (self._language, self._paper):
            combo.activated.connect(self.finished)
        self._currency.chosen.connect(self.finished)
        self._taxes.arranged.connect(self.finished)
        self._pattern.textChanged.connect(self.pattern_edited)

    def retranslate(self) -> None:
        """Sets every text again, and the names of currencies and papers."""
        self._headings[0].setText(translate("DefaultsForm", "Prices"))
        self._headings[1].setText(translate("DefaultsForm", "Proposals"))
        labels = {
            "currency": translate("DefaultsForm", "Currency"),
            "markup": translate("DefaultsForm", "Markup on cost, %"),
            "aim": translate("DefaultsForm", "Profit aimed at, % of the price"),
            "language": translate("DefaultsForm", "Language of proposals"),
            "paper": translate("DefaultsForm", "Paper"),
            "days_valid": translate("DefaultsForm", "Offers are valid for, days"),
            "number_pattern": translate("DefaultsForm", "Pattern of estimate numbers"),
        }
        for name, each in self._fields.items():
            each.set_label(labels[name])
        self._sent.setText(translate("DefaultsForm", "A download marks a draft as Sent"))
        self._sent.setAccessibleName(self._sent.text())
        self._aim.setPlaceholderText(translate("DefaultsForm", "No aim"))
        self._days.setPlaceholderText(translate("DefaultsForm", "Without an end"))
        self._pattern_hint.setText(
            translate("DefaultsForm", "{year} and {count:4} are filled in: the year, and a count of four digits.")
        )
        self._taxes_hint.setText(
            translate("DefaultsForm", "On the taxable amount after discount. Alt+Up or Alt+Down moves a tax.")
        )
        names = currencies(current_language())
        self._currency.set_items([(code, f"{name} ({code})", (code, name)) for code, name in names])
        _offer(self._language, list(LANGUAGE_NAMES.items()))
        papers = [(Paper.LETTER, translate("DefaultsForm", "Letter")), (Paper.A4, translate("DefaultsForm", "A4"))]
        _offer(self._paper, papers)

    def set_defaults(self, defaults: EstimateDefaults) -> None:
        """Fills the fields."""
        self._currency.set_current_data(defaults.currency)
        self._language.setCurrentIndex(self._language.findData(defaults.language))
        self._paper.setCurrentIndex(self._paper.findData(defaults.paper))
        self._markup.setText(percent_digits(defaults.markup))
        self._aim.setText("" if defaults.aim is None else percent_digits(defaults.aim))
        self._days.setText("" if defaults.days_valid is None else str(defaults.days_valid))
        self._pattern.setText(defaults.number_pattern)
        self._sent.setChecked(defaults.sent_after_download)
        self._taxes.set_taxes(defaults.taxes)
        self.show_problems(())

    def typed(self) -> TypedDefaults:
        """What stands in the fields."""
        values: dict[str, Any] = {
            "language": self._language.currentData(),
            "paper": Paper(self._paper.currentData()),  # Qt keeps the text only
            "number_pattern": self._pattern.text(),
            "sent_after_download": self._sent.isChecked(),
        }
        problems: list[Problem] = []
        currency = self._currency.current_data()
        if currency is None:
            problems.append(Problem("currency", "currency_unknown"))
        else:
            values["currency"] = currency
        for name, edit, empty in (("markup", self._markup, Decimal(0)), ("aim", self._aim, None)):
            try:
                values[name] = read_percent(edit.text()) if edit.text().strip() else empty
            except NumberError as error:
                problems.append(Problem(name, error.code))
        days = self._days.text().strip()
        if days and not (days.isdecimal() and len(days) < 10):
            problems.append(Problem("days_valid", "not_a_number"))
        else:
            values["days_valid"] = int(days) if days else None
        taxes = self._taxes.taxes()
        if taxes is not None:
            values["taxes"] = taxes
        return TypedDefaults(values, tuple(problems))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Says beside the fields what is wrong with them, and of the others that nothing is."""
        found = {problem.field: account_problem_sentence(problem) for problem in reversed(problems)}
        for name, each in self._fields.items():
            each.set_problem("error", found.get(name, ""))
        if "taxes" in found:
            self._taxes.set_problem(found["taxes"])

    def show_next_number(self, number: str, problem: Problem | None = None) -> None:
        """Shows the number that the pattern gives next, or what is wrong with the pattern."""
        text = translate("DefaultsForm", "Next: {number}").format(number=number) if number else ""
        self._fields["number_pattern"].set_aside(text)
        sentence = account_problem_sentence(problem) if problem else ""
        self._fields["number_pattern"].set_problem("error", sentence)

    def set_allowed(self, allowed: bool, refusal: str) -> None:
        """Enables the fields, or says in their tool tips who may change them."""
        for each in (*self._fields.values(), self._taxes, self._sent):
            each.setEnabled(allowed)
            each.setToolTip(refusal)


def _with_hint(field: QWidget, hint: QWidget) -> QWidget:
    """A field with words close under it."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(field)
    column.addWidget(hint)
    return both


def _card(heading: QWidget, columns: Sequence[Sequence[QWidget]]) -> Outline:
    """A frame with a heading over columns of equal width."""
    row = QHBoxLayout()
    row.setSpacing(_COLUMN_GAP)
    for widgets in columns:
        column = QVBoxLayout()
        column.setSpacing(_GAP)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        row.addLayout(column, 1)
    card = Outline()
    layout = QVBoxLayout(card)
    layout.setContentsMargins(_MARGIN, 16, _MARGIN, _MARGIN)
    layout.setSpacing(_GAP)
    layout.addWidget(heading)
    layout.addLayout(row)
    return card


def _offer(combo: PlainCombo, items: Sequence[tuple[object, str]]) -> None:
    """Offers ``items``; the choice stays."""
    kept = combo.currentData()
    combo.clear()
    for data, text in items:
        combo.addItem(text, data)
    combo.setCurrentIndex(max(0, combo.findData(kept)))
