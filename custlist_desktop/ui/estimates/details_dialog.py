"""The dialog for what an estimate says about itself: number, dates, who offers, currency, language, taxes."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from custlist_desktop.domain.account import TradeNameRecord
from custlist_desktop.domain.contact import Problem
from custlist_desktop.domain.estimate import EstimateContent, Tax
from custlist_desktop.domain.estimate_checks import check_estimate, normalised_estimate
from custlist_desktop.domain.money import currencies
from custlist_desktop.domain.numbers import NumberError
from custlist_desktop.domain.text import fold
from custlist_desktop.ui.estimates.date_field import DateEdit
from custlist_desktop.ui.estimates.estimate_sentences import estimate_problem_sentence
from custlist_desktop.ui.i18n import LANGUAGE_NAMES, Retranslated, current_language, translate
from custlist_desktop.ui.kit.buttons import make_button
from custlist_desktop.ui.kit.combo import PlainCombo, SearchCombo
from custlist_desktop.ui.kit.dialogs.form_dialog import FormDialog
from custlist_desktop.ui.kit.field import Field
from custlist_desktop.ui.kit.fitting import FitsContent
from custlist_desktop.ui.kit.taxes_field import TaxesField, percent_digits, read_percent
from custlist_desktop.ui.theme.metrics import fix_width, scaled

_WIDTH: Final = 560
_COLUMN_GAP: Final = 24
_COLUMN: Final = 244
_FIELDS: Final = ("number", "issued_on", "valid_until", "estimator", "trade_name", "currency", "language", "markup")
_IN_TWO_COLUMNS: Final = (
    ("number", "estimator"),
    ("issued_on", "valid_until"),
    ("trade_name", "language"),
    ("currency", "markup"),
)


class DetailsDialog(Retranslated, FitsContent, FormDialog):
    """Edits an estimate's details. It stays open until all of them can be saved, but for a number that is taken."""

    content_chosen = Signal(object)
    """The EstimateContent with the details as typed; its lines and texts are those that it began with."""

    def __init__(
        self, content: EstimateContent, trade_names: Sequence[TradeNameRecord], parent: QWidget | None = None
    ) -> None:
        """``trade_names`` are those to choose from; the account's default stands before them."""
        super().__init__(parent)
        self._content = content
        self._trade_names = tuple(trade_names)
        self._issued, self._valid = DateEdit(), DateEdit()
        self._trade_name, self._language = PlainCombo(), PlainCombo()
        self._currency = SearchCombo(fold)
        self._number, self._estimator, self._markup = QLineEdit(), QLineEdit(), QLineEdit()
        self._fields: dict[str, Field] = {
            "number": Field("", self._number),
            "issued_on": Field("", self._issued),
            "valid_until": Field("", self._valid),
            "estimator": Field("", self._estimator),
            "trade_name": Field("", self._trade_name),
            "currency": Field("", self._currency),
            "language": Field("", self._language),
            "markup": Field("", self._markup),
        }
        self._taxes = TaxesField()
        self._cancel = self.footer.add_button(make_button(""))
        self._save = self.footer.add_button(make_button("", "primary"))
        self._build_body()
        self._connect()
        self.retranslate()
        self._show(content)
        self.begin()
        self._issued.setFocus()

    def _build_body(self) -> None:
        self.save_with(self._save)
        for combo in (self._trade_name, self._language, self._currency):
            # Long names are cut off rather than making one column wider than the other.
            combo.setSizeAdjustPolicy(PlainCombo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        grid = QGridLayout()
        grid.setHorizontalSpacing(_COLUMN_GAP)
        grid.setVerticalSpacing(12)
        for row, names in enumerate(_IN_TWO_COLUMNS):
            for column, name in enumerate(names):
                grid.addWidget(self._fields[name], row, column, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(column, 1)
                grid.setColumnMinimumWidth(column, scaled(_COLUMN))
        self.body_layout.addLayout(grid)
        self.body_layout.addWidget(self._taxes)
        fix_width(self, _WIDTH)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save_clicked)
        for edit in (self._number, self._issued, self._valid, self._estimator, self._markup):
            edit.textChanged.connect(self._on_edited)
        self._currency.editTextChanged.connect(self._on_edited)

    def _show(self, content: EstimateContent) -> None:
        self._number.setText(content.number)
        self._estimator.setText(content.estimator)
        self._issued.set_day(content.issued_on)
        self._valid.set_day(content.valid_until)
        self._markup.setText(percent_digits(content.markup))
        self._taxes.set_taxes(content.taxes)
        self._currency.set_current_data(content.currency)
        self._language.setCurrentIndex(self._language.findData(content.language))
        self._trade_name.setCurrentIndex(max(0, self._trade_name.findData(content.trade_name_id)))

    def retranslate(self) -> None:
        """Sets every text again."""
        self.setWindowTitle(translate("DetailsDialog", "Estimate Details"))
        self._cancel.setText(translate("DetailsDialog", "Cancel"))
        self._save.setText(translate("DetailsDialog", "Save"))
        labels = {
            "number": translate("DetailsDialog", "Number"),
            "issued_on": translate("DetailsDialog", "Date"),
            "valid_until": translate("DetailsDialog", "Valid until"),
            "estimator": translate("DetailsDialog", "Estimator"),
            "trade_name": translate("DetailsDialog", "Trade name"),
            "currency": translate("DetailsDialog", "Currency"),
            "language": translate("DetailsDialog", "Language of the proposal"),
            "markup": translate("DetailsDialog", "Markup on cost, %"),
        }
        for name, field in self._fields.items():
            field.set_label(labels[name])
        self._valid.setPlaceholderText(translate("DetailsDialog", "No end"))
        for edit in (self._issued, self._valid):
            edit.name_button()
        self._fill_combos()
        if not self._markup.isModified():  # what is typed stays as it is
            self._markup.setText(percent_digits(self._content.markup))

    def _fill_combos(self) -> None:
        items = [(code, f"{name} ({code})", (code,)) for code, name in currencies(current_language())]
        self._currency.set_items(items)
        _refill(self._language, [(code, name) for code, name in LANGUAGE_NAMES.items()])
        default = next((each.details.name for each in self._trade_names if each.is_default), "")
        first = (
            translate("DetailsDialog", "Default: {name}").format(name=default)
            if default
            else translate("DetailsDialog", "None yet")
        )
        names = [(each.id, each.details.name) for each in self._trade_names]
        _refill(self._trade_name, [(None, first), *names])

    def details(self) -> object:
        """All that is typed or chosen, read or not."""
        edits = (self._number, self._issued, self._valid, self._estimator, self._markup)
        combos = (self._trade_name, self._language, self._currency)
        typed = [edit.text() for edit in edits]
        return typed, [combo.currentData() for combo in combos], self._currency.currentText(), self._taxes.typed()

    def _on_edited(self) -> None:
        """Takes a problem away as soon as its field is worked on, and others that this solves."""
        sender = self.sender()
        told = [name for name, field in self._fields.items() if field.problem_text()]
        left = {problem.field for problem in self._problems(self._content.taxes)} if told else set()
        for name in told:
            if self._fields[name].control is sender or name not in left:
                self._fields[name].set_problem(None)

    def _on_save_clicked(self) -> None:
        content = self._read()
        if content is not None:
            self.content_chosen.emit(content)
            self.accept()

    def _read(self) -> EstimateContent | None:
        """The content with what was typed; None, and said beside the field, if some of it can't be saved."""
        taxes = self._taxes.taxes()
        problems = self._problems(taxes)
        if problems or taxes is None:
            self._show_problems(problems)
            return None
        return self._typed(taxes)

    def _problems(self, taxes: tuple[Tax, ...] | None) -> list[Problem]:
        """What can't be read or, with ``taxes``, saved; of what was wrong before, only what these fields say."""
        problems = self._read_problems()
        if problems or taxes is None:
            return problems
        details_only = replace(self._typed(taxes), lines=(), scope_of_work="", terms="", notes="")
        return [each for each in check_estimate(normalised_estimate(details_only)) if each.field in _FIELDS]

    def _typed(self, taxes: tuple[Tax, ...]) -> EstimateContent:
        """The content with what was typed, all of which can be read."""
        return replace(
            self._content,
            number=self._number.text().strip(),
            estimator=self._estimator.text().strip(),
            issued_on=self._issued.day() or self._content.issued_on,
            valid_until=self._valid.day(),
            trade_name_id=self._trade_name.currentData(),
            currency=str(self._currency.current_data()),
            language=str(self._language.currentData()),
            markup=self._markup_typed(),
            taxes=taxes,
        )

    def _read_problems(self) -> list[Problem]:
        """What can't even be read."""
        problems: list[Problem] = []
        for name, edit in (("issued_on", self._issued), ("valid_until", self._valid)):
            try:
                if edit.day() is None and name == "issued_on":
                    problems.append(Problem(name, "not_a_date"))
            except ValueError:
                problems.append(Problem(name, "not_a_date"))
        try:
            self._markup_typed()
        except NumberError as error:
            problems.append(Problem("markup", error.code))
        if self._currency.current_data() is None:
            problems.append(Problem("currency", "currency_unknown", facts={"currency": self._currency.currentText()}))
        return problems

    def _markup_typed(self) -> Decimal:
        text = self._markup.text().strip()
        return read_percent(text) if text else Decimal(0)

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        for problem in reversed(problems):
            field = self._fields[problem.field]
            field.set_problem("error", estimate_problem_sentence(problem))
            field.control.setFocus()


def _refill(combo: PlainCombo, items: Sequence[tuple[object, str]]) -> None:
    """Offers ``items``; the choice is kept."""
    kept = combo.currentData()
    combo.clear()
    for data, text in items:
        combo.addItem(text, data)
    combo.setCurrentIndex(max(0, combo.findData(kept)))
