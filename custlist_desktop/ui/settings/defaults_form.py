"""The fields of the estimate defaults, in two cards."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from custlist_desktop.domain.account import EstimateDefaults, Paper
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.measures import ExpressionError
from custlist_desktop.domain.money import currencies
from custlist_desktop.domain.quantities import read_count
from custlist_desktop.domain.text import fold
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, current_language, number_style, translate
from custlist_desktop.ui.kit.combo import PlainCombo, SearchCombo
from custlist_desktop.ui.kit.flexible_row import FlexibleRow
from custlist_desktop.ui.kit.forms import COLUMN_GAP, GAP, Form, FormField, Typed, UnreadableError
from custlist_desktop.ui.kit.outline import Outline
from custlist_desktop.ui.kit.styling import column_of, make_label
from custlist_desktop.ui.kit.taxes_field import TaxesField, percent_field, unreadable_figure
from custlist_desktop.ui.settings.account_sentences import account_problem_sentence

_MARGIN: Final = 20
_TAXES: Final = "taxes"
_SENT: Final = "sent_after_download"


class DefaultsForm(Form):
    """Shows defaults and returns what was typed, by the names of `EstimateDefaults`; it saves nothing."""

    def __init__(self, commit: Callable[[], object], show_pattern: Callable[[str], object]) -> None:
        """Empty until `set_defaults`.

        Args:
            commit: called when what stands there is meant: a choice was made, Enter was pressed, or a tax was moved
                or removed.
            show_pattern: called with the number pattern as it is being typed.
        """
        self._currency = SearchCombo(fold)
        names = currencies(current_language())
        self._currency.set_items([(code, f"{name} ({code})", (code, name)) for code, name in names])
        self._language, self._paper = _combo(LANGUAGE_NAMES), _combo(_papers())
        self._days, self._pattern = QLineEdit(), QLineEdit()
        self._days.setPlaceholderText(translate("DefaultsForm", "No expiry date"))
        super().__init__(self._form_fields(), account_problem_sentence)
        self._taxes = TaxesField()
        self._sent = QCheckBox(translate("DefaultsForm", "A download marks a draft as Sent"))
        self._sent.setAccessibleName(self._sent.text())
        self._build_layout()
        self._connect_ends(commit)
        self._pattern.textChanged.connect(show_pattern)
        self.setFocusProxy(self._currency)

    def _form_fields(self) -> list[FormField]:
        aim = percent_field("aim", translate("DefaultsForm", "Target profit, % of price"), None)
        if isinstance(aim.control, QLineEdit):
            aim.control.setPlaceholderText(translate("DefaultsForm", "No target"))
        days = translate("DefaultsForm", "Offers are valid for, days")
        return [
            FormField("currency", translate("DefaultsForm", "Currency"), self._currency, read=self._read_currency),
            percent_field("markup", translate("DefaultsForm", "Markup on cost, %"), Decimal(0)),
            aim,
            FormField("language", translate("DefaultsForm", "Language of proposals"), self._language),
            FormField("paper", translate("DefaultsForm", "Paper"), self._paper, read=self._read_paper),
            FormField("days_valid", days, self._days, read=self._read_days, show=self._show_days),
            FormField("number_pattern", translate("DefaultsForm", "Pattern of estimate numbers"), self._pattern),
        ]

    def _build_layout(self) -> None:
        on_taxes = translate("DefaultsForm", "On the taxable amount after discount. Alt+Up or Alt+Down moves a tax.")
        on_pattern = translate(
            "DefaultsForm", "{year} and {count:4} are filled in: the year, and a count of four digits."
        )
        prices = (
            (self.field("currency"), self.field("markup"), self.field("aim")),
            (_with_hint(self._taxes, on_taxes),),
        )
        proposals = (
            (self.field("language"), self.field("paper")),
            (self.field("days_valid"), _with_hint(self.field("number_pattern"), on_pattern)),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(_card(translate("DefaultsForm", "Prices"), prices))
        layout.addWidget(_card(translate("DefaultsForm", "Proposals"), proposals, self._sent))

    def _connect_ends(self, commit: Callable[[], object]) -> None:
        for name in self.names:
            control = self.field(name).control
            if isinstance(control, QLineEdit):
                control.returnPressed.connect(commit)
        self._sent.clicked.connect(commit)
        for combo in (self._language, self._paper):
            combo.activated.connect(commit)
        self._currency.chosen.connect(commit)
        self._taxes.arranged.connect(commit)

    # Values

    def set_defaults(self, defaults: EstimateDefaults) -> None:
        """Fills the fields."""
        self.fill({name: getattr(defaults, name) for name in self.names})
        self._sent.setChecked(defaults.sent_after_download)
        self._taxes.set_taxes(defaults.taxes)
        self.show_problems(())

    def read(self) -> Typed:
        """What is typed in the fields; taxes that can't be read say so themselves."""
        typed, taxes = super().read(), self._taxes.taxes()
        values = typed.values | {_SENT: self._sent.isChecked()} | ({} if taxes is None else {_TAXES: taxes})
        return Typed(values, typed.problems)

    def typed(self) -> dict[str, Any]:
        return super().typed() | {_SENT: self._sent.isChecked(), _TAXES: self._taxes.typed()}

    def retype(self, typed: Mapping[str, Any]) -> None:
        super().retype(typed)
        self._sent.setChecked(typed.get(_SENT, self._sent.isChecked()))
        if _TAXES in typed:
            self._taxes.retype(typed[_TAXES])

    def _read_currency(self) -> str:
        code = self._currency.current_data()
        if code is None:
            raise UnreadableError("currency_unknown")
        return str(code)

    def _read_paper(self) -> Paper:
        return Paper(self._paper.currentData())  # Qt keeps the text only

    def _read_days(self) -> int | None:
        days = self._days.text().strip()
        try:
            return read_count(days, number_style()) if days else None
        except ExpressionError as error:
            raise unreadable_figure(error) from None

    def _show_days(self, days: int | None) -> None:
        self._days.setText("" if days is None else str(days))

    # Problems

    def show_problems(self, problems: Sequence[Problem], names: Sequence[str] | None = None) -> None:
        super().show_problems(problems, names)
        wrong = next((each for each in problems if each.field == _TAXES), None)
        if wrong is not None:
            self._taxes.set_problem(account_problem_sentence(wrong))

    def show_next_number(self, number: str, problem: Problem | None = None) -> None:
        """Shows the number that the pattern gives next, or what is wrong with the pattern."""
        text = translate("DefaultsForm", "Next: {number}").format(number=number) if number else ""
        self.set_aside("number_pattern", text)
        self.show_problem("number_pattern", problem)

    def set_allowed(self, allowed: bool, refusal: str) -> None:
        """Enables the fields, or says in their tool tips who may change them."""
        for each in (*(self.field(name) for name in self.names), self._taxes, self._sent):
            each.setEnabled(allowed)
            each.setToolTip(refusal)


def _with_hint(field: QWidget, hint: str) -> QWidget:
    """A field with words close under it."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(field)
    column.addWidget(make_label(hint, "caption", wrap=True))
    return both


def _card(heading: str, columns: Sequence[Sequence[QWidget]], *under: QWidget) -> Outline:
    """A frame with a heading, columns that are beside each other if they have room, and what is under them."""
    parts = []
    for widgets in columns:
        parts.append(QWidget())
        column = column_of(parts[-1], *widgets)
        column.setSpacing(GAP)
        column.addStretch(1)
    card = Outline()
    layout = QVBoxLayout(card)
    layout.setContentsMargins(_MARGIN, 16, _MARGIN, _MARGIN)
    layout.setSpacing(GAP)
    layout.addWidget(make_label(heading, "section"))
    layout.addWidget(FlexibleRow(parts, COLUMN_GAP, GAP))
    for widget in under:
        layout.addWidget(widget)
    return card


def _papers() -> dict[str, str]:
    return {Paper.LETTER: translate("DefaultsForm", "Letter"), Paper.A4: translate("DefaultsForm", "A4")}


def _combo(items: Mapping[str, str]) -> PlainCombo:
    """Offers the texts of ``items``; each stands for its key."""
    combo = PlainCombo()
    for data, text in items.items():
        combo.addItem(text, data)
    return combo
